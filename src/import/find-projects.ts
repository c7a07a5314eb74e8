import type { Level } from './answers.ts';
import { type Candidate, candidateOf, candidatesIn, evidence } from './candidates.ts';
import { outline, piecesOf, type Section, textOf } from './outline.ts';
import type { Piece } from './page.ts';
import { readTitle } from './project-title.ts';
import { readSection } from './read-section.ts';
import { joinSummaries } from './summary-table.ts';
import { isNoProject, isPlaceholder } from './title-words.ts';
import { unlabeledProjects } from './unlabeled.ts';

/** What was found on a page. */
export interface Found {
  root: Section;
  projects: Candidate[];
  /** Pieces that were joined to projects elsewhere on the page. */
  joined: Piece[];
}

/** Finds the projects of a page by what repeats: the parts whose labels are the same. */
export function findProjects(pieces: readonly Piece[], level?: Level): Found {
  if (level !== undefined) return projectsAt(pieces, level);
  const { root, candidates } = candidatesIn(pieces);
  const likely = candidates.filter(isLikely);
  const rows = likely.filter(({ kind }) => kind === 'row');
  const others = likely.filter(({ kind }) => kind !== 'row');
  const accepted = accept(others);
  const { projects, joined, free } = joinSummaries(accepted, rows);
  const all = withSiblings([...projects, ...acceptRows(free, projects)]);
  if (all.length > 0) return { root, projects: inOrder(all), joined };
  return { root, projects: inOrder(unlabeledProjects(root)), joined: [] };
}

/** The projects at a level that a person chose. */
function projectsAt(pieces: readonly Piece[], level: Level): Found {
  if (typeof level !== 'number') {
    const { root, candidates } = candidatesIn(pieces);
    return { root, projects: candidates.filter(({ kind }) => kind === level), joined: [] };
  }
  const root = outline(pieces, level);
  const sections = sectionsAt(root, level).filter(
    ({ title }) => !isNoProject(textOf(title)) && !isPlaceholder(textOf(title)),
  );
  const projects = sections.flatMap((section) =>
    section.title ? [candidateOf(section.title, readSection(piecesOf(section)), section, 'section')] : [],
  );
  return { root, projects, joined: [] };
}

function sectionsAt(section: Section, depth: number): Section[] {
  return section.depth === depth ? [section] : section.children.flatMap((child) => sectionsAt(child, depth));
}

function isLikely(candidate: Candidate): boolean {
  const title = textOf(candidate.title);
  const { title: bare } = readTitle(candidate.title);
  if (isPlaceholder(title) || isPlaceholder(bare)) return false;
  return !isNoProject(title) || evidence(candidate) >= 3;
}

/** The candidates that are projects, if the page has enough evidence that there are any. */
function accept(candidates: readonly Candidate[]): Candidate[] {
  const strong = candidates.filter((one) => evidence(one) >= 2);
  const [only] = strong;
  const isOne =
    strong.length === 1 &&
    only !== undefined &&
    evidence(only) >= 3 &&
    ['difficulty', 'size', 'skills'].some((key) => only.keys.has(key as 'size'));
  if (strong.length >= 2 || isOne)
    return candidates.filter((one) => strong.includes(one) || isWeakPeer(one, strong, candidates));
  return candidates.length >= 3 ? sharingAKey(candidates) : [];
}

/** Whether something with one label stands among projects. */
function isWeakPeer(one: Candidate, strong: readonly Candidate[], all: readonly Candidate[]): boolean {
  if (one.kind !== 'section') {
    const peers = all.filter(({ section, kind }) => section === one.section && kind === one.kind);
    const at = peers.indexOf(one);
    return evidence(one) > 0 || peers.slice(at + 1).some((peer) => evidence(peer) > 0);
  }
  return strong.some(
    ({ kind, section }) =>
      kind === 'section' &&
      (section.parent === one.section.parent ||
        (section.depth === one.section.depth && (one.keys.has('difficulty') || one.keys.has('size')))),
  );
}

/** Candidates with one label each are projects if it is the same label. */
function sharingAKey(candidates: readonly Candidate[]): Candidate[] {
  for (const key of ['difficulty', 'size', 'skills', 'contacts'] as const) {
    const having = candidates.filter(({ keys }) => keys.has(key));
    if (having.length >= 3 && having.length * 2 > candidates.length) return having;
  }
  return [];
}

function acceptRows(rows: readonly Candidate[], projects: readonly Candidate[]): Candidate[] {
  return projects.length === 0 ? [...rows] : rows.filter((row) => evidence(row) >= 2);
}

/** Adds sections without labels that stand between projects of the same heading. */
function withSiblings(projects: readonly Candidate[]): Candidate[] {
  const sections = new Set(projects.flatMap(({ kind, section }) => (kind === 'section' ? [section] : [])));
  const holds = (section: Section): boolean =>
    sections.has(section) || projects.some((one) => one.section === section) || section.children.some(holds);
  const added: Candidate[] = [];
  for (const parent of new Set([...sections].map((section) => section.parent))) {
    if (parent === undefined) continue;
    const last = parent.children.findLastIndex((child) => sections.has(child));
    const first = parent.children.findIndex((child) => sections.has(child));
    for (const [at, child] of parent.children.entries()) {
      if (at < first || at > last || holds(child) || child.title === undefined) continue;
      const title = textOf(child.title);
      const isEmpty = piecesOf(child).length === 0;
      if (isEmpty || isNoProject(title) || isPlaceholder(title)) continue;
      added.push(candidateOf(child.title, readSection(piecesOf(child)), child, 'section'));
    }
  }
  return [...projects, ...added];
}

function inOrder(projects: readonly Candidate[]): Candidate[] {
  return projects.toSorted((one, other) => one.title.from - other.title.from);
}
