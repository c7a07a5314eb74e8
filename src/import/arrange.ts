import { plain, slice } from '../lib/markdown/index.ts';
import { type FoundLabel, type Label, LONG_LABELS, labelsIn } from './labels.ts';
import {
  failure,
  type Heading,
  type LabeledValue,
  OUTSIDE,
  type Page,
  type PageProblem,
  type PageProject,
  type Piece,
  type TextLine,
} from './page.ts';
import { cutProject, lastSection } from './sections.ts';

/** Finds the projects among the pieces of a page: each has a title, followed by a line with its first labels. */
export function arrange(pieces: readonly Piece[]): Page {
  const labels = pieces.map((piece) => (piece.kind === 'line' ? labelsIn(plain(piece.nodes)) : []));
  const { titles, problems } = titlesIn(pieces, labels);
  const page: Page = { projects: [], ranges: [], problems };
  const introduction = pieces.slice(0, titles[0] ?? pieces.length);
  let section = lastSection(introduction, pieces[titles[0] ?? -1]);
  leaveOut(page, introduction, section);
  for (const [index, at] of titles.entries()) {
    const end = titles[index + 1] ?? pieces.length;
    const own = pieces.slice(at + 1, end);
    const found = readProject(pieces[at] as TextLine | Heading, own, labels.slice(at + 1, end));
    const { length, next } = cutProject(own, found.closed, pieces[at], pieces[end]);
    page.projects.push({ ...found.readTo(length), section: section && plain(section.nodes).trim() });
    leaveOut(page, own.slice(length), next);
    section = next ?? section;
  }
  return page;
}

const FIRST_LABELS: Label[] = ['inserted', 'contacts', 'difficulty'];

/** Finds the titles: each is right above a line that starts with the label that the projects of this page start with. */
function titlesIn(pieces: readonly Piece[], labels: readonly FoundLabel[][]) {
  const first = FIRST_LABELS.find((key) => labels.some(([label]) => label?.key === key));
  const titles: number[] = [];
  const problems: PageProblem[] = [];
  for (const [at, [label]] of labels.entries()) {
    if (label === undefined || label.key !== first || (labels[at - 1]?.length ?? 0) > 0) continue;
    const above = pieces[at - 1];
    if (above !== undefined && above.kind !== 'block') titles.push(at - 1);
    else {
      const line = pieces[at]?.from ?? 1;
      problems.push(
        failure(line, 'A project begins here, but there is no title on the line above: add one.'),
      );
    }
  }
  return { titles, problems };
}

function leaveOut(page: Page, pieces: readonly Piece[], section: Piece | undefined): void {
  for (const piece of pieces) {
    page.ranges.push({ from: piece.from, to: piece.to, outcome: piece === section ? 'heading' : OUTSIDE });
  }
}

interface FoundProject {
  /** How many of its pieces belong to its labels; undefined if no label marks the end. */
  closed: number | undefined;
  readTo(length: number): Omit<PageProject, 'section'>;
}

function readProject(
  title: TextLine | Heading,
  pieces: readonly Piece[],
  labels: readonly FoundLabel[][],
): FoundProject {
  const owners = ownersOf(pieces, labels);
  const ends = labels.some(
    (found, at) => owners[at] === 'labels' && found.some(({ key }) => key === 'outcomes'),
  );
  const closed = ends ? owners.findLastIndex((owner) => owner !== 'description') + 1 : undefined;
  const begins = owners.findIndex((_, at) => labels[at]?.some(({ key }) => key === 'description'));
  return {
    closed,
    readTo: (length) => {
      const project = { title, values: [] as LabeledValue[], text: [] as Piece[] };
      for (const [at, piece] of pieces.slice(0, length).entries()) {
        const owner = owners[at];
        const { from, to } = piece;
        if (owner === undefined || owner === 'labels')
          placeLabels(project, piece as TextLine, labels[at] ?? []);
        else if (owner === 'description' && at > begins && at < (closed ?? length)) project.text.push(piece);
        else if (owner === 'description') {
          project.values.push({ label: '', key: undefined, content: [piece], from, to });
        } else addTo(project.values, owner, piece);
      }
      return project;
    },
  };
}

/** What a piece belongs to: its own labels, the long value above it, or the text. */
type Owner = 'labels' | Label;

/** A label counts once in a project: after that it is ordinary text. */
function ownersOf(pieces: readonly Piece[], labels: readonly FoundLabel[][]): Owner[] {
  const seen = new Set<Label>();
  let current: Label | undefined;
  return pieces.map((piece, at): Owner => {
    const found = labels[at] ?? [];
    if (found.length > 0 && !found.some(({ key }) => seen.has(key) || key === 'title')) {
      for (const { key } of found) seen.add(key);
      current = found.at(-1)?.key;
      return 'labels';
    }
    const goesOn = piece.kind === 'block' || (piece.kind === 'line' && !piece.startsParagraph);
    if (current === 'description' || (current && !(LONG_LABELS.has(current) && goesOn))) current = undefined;
    return current ?? 'description';
  });
}

function placeLabels(
  project: Omit<PageProject, 'section'>,
  piece: TextLine,
  labels: readonly FoundLabel[],
): void {
  const { from, to } = piece;
  for (const { key, label, start, end } of labels) {
    const nodes = slice(piece.nodes, start, end);
    const content: Piece[] =
      nodes.length > 0 ? [{ kind: 'line', startsParagraph: true, nodes, from, to }] : [];
    // If the description only starts on the next line, the label itself still needs an outcome.
    if (key !== 'description' || content.length === 0) project.values.push({ label, key, content, from, to });
    else project.text.push(...content);
  }
}

function addTo(values: LabeledValue[], key: Label, piece: Piece): void {
  const value = values.findLast((one) => one.key === key);
  value?.content.push(piece);
  if (value) value.to = piece.to;
}
