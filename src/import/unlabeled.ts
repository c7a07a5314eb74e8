import { type Candidate, candidateOf } from './candidates.ts';
import { piecesOf, type Section, textOf } from './outline.ts';
import type { Piece } from './page.ts';
import { readSection } from './read-section.ts';
import { entryOf } from './split-section.ts';
import { announcesIdeas, isListTitle, isNoProject, isPlaceholder } from './title-words.ts';

const FEWEST = 3;

/** Projects of a page without labels: what stands below a heading or a sentence that announces ideas. */
export function unlabeledProjects(root: Section): Candidate[] {
  const sections = [...walk(root)];
  for (const read of [headings, items]) {
    const found = sections.flatMap(read);
    if (found.length > 0) return found;
  }
  return [];
}

function* walk(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* walk(child);
}

/** The sections below a heading such as `Project ideas`. */
function headings(section: Section): Candidate[] {
  const title = textOf(section.title);
  if (!isListTitle(title) || !announcesIdeas(title)) return [];
  const children = section.children.filter(({ title: own }) => isTitle(textOf(own)));
  const withText = children.filter((child) => piecesOf(child).length > 0);
  if (withText.length < FEWEST || withText.length * 3 < section.children.length * 2) return [];
  if (withText.some(({ children: below }) => below.length >= FEWEST)) return [];
  return withText.flatMap((child) =>
    child.title ? [candidateOf(child.title, readSection(piecesOf(child)), child, 'section')] : [],
  );
}

/** The items of a list below such a heading or sentence, each with a link or bold text at its start. */
function items(section: Section): Candidate[] {
  const title = textOf(section.title);
  return section.own.flatMap((piece, at) => {
    if (piece.kind !== 'block' || piece.node.type !== 'list') return [];
    if (!isAnnounced(title, section.own[at - 1])) return [];
    const list = piece.node.children;
    const entries = list.flatMap((item) => {
      const [first] = item.children;
      const start = first?.type === 'paragraph' ? first.children[0]?.type : undefined;
      return start === 'link' || start === 'strong' ? (entryOf(item, piece.from) ?? []) : [];
    });
    const named = entries.filter((entry) => isTitle(textOf(entry.title)));
    if (named.length < FEWEST || named.length * 5 < list.length * 4) return [];
    return named.map((entry) => candidateOf(entry.title, entry.parts, section, 'item'));
  });
}

function isAnnounced(title: string, above: Piece | undefined): boolean {
  const says = (text: string) => announcesIdeas(text) && !isNoProject(text);
  return (
    (isListTitle(title) && says(title)) ||
    (/\b(?:list|following|below|here)\b/i.test(textOf(above)) && /\bideas?\b/i.test(textOf(above)))
  );
}

function isTitle(title: string): boolean {
  const isLong = title.length < 8 || title.length > 200;
  return (
    !isLong &&
    !isNoProject(title) &&
    !isPlaceholder(title) &&
    /\p{L}{3}/u.test(title) &&
    !/^\W*(?:gsoc\s*)?20\d\d\b/i.test(title)
  );
}
