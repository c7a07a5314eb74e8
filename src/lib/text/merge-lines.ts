import { diffArrays } from 'diff';

/** Bounds of the comparison: that of two long unrelated texts takes very long. */
const BOUNDS = { timeout: 500, maxEditLength: 4000 };

/** Lines of a text, from one up to before another, and what stands for them in a later version. */
interface Edit {
  from: number;
  to: number;
  lines: string[];
}

/** A text that was changed on two sides. */
export interface Merged {
  text: string;
  /** Whether changes of the other side are left out, since their lines were changed on this side too. */
  isPartial: boolean;
}

/**
 * Takes over the changes of another version of a text, line by line, where this side has changed nothing.
 * @param base what both sides come from
 * @returns undefined if the comparison takes too long
 */
export function mergeLines(base: string, own: string, other: string): Merged | undefined {
  const lines = base.split('\n');
  const [ours, theirs] = [own, other].map((text) => editsBetween(lines, text.split('\n')));
  if (ours === undefined || theirs === undefined) return undefined;
  const isNew = (edit: Edit) => !ours.some((one) => isSame(one, edit));
  const wanted = theirs.filter(isNew);
  const taken = wanted.filter((edit) => !ours.some((one) => areInConflict(one, edit)));
  const text = applied(lines, [...ours, ...taken]);
  return { text, isPartial: taken.length < wanted.length };
}

function editsBetween(base: readonly string[], now: readonly string[]): Edit[] | undefined {
  const changes = diffArrays([...base], [...now], BOUNDS);
  if (changes === undefined) return undefined;
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    const last = edits.at(-1);
    const edit = last?.to === at && (added || removed) ? last : { from: at, to: at, lines: [] };
    if (!added) at += value.length;
    if (!added && !removed) continue;
    if (edit !== last) edits.push(edit);
    if (added) edit.lines.push(...value);
    edit.to = at;
  }
  return edits;
}

function isSame(one: Edit, other: Edit): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    JSON.stringify(one.lines) === JSON.stringify(other.lines)
  );
}

/** Whether two edits are about the same lines, or one of them is between lines that the other changes or follows. */
function areInConflict(one: Edit, other: Edit): boolean {
  const isInsertion = one.from === one.to || other.from === other.to;
  return isInsertion
    ? one.from <= other.to && other.from <= one.to
    : one.from < other.to && other.from < one.to;
}

function applied(base: readonly string[], edits: readonly Edit[]): string {
  const merged: string[] = [];
  let at = 0;
  for (const { from, to, lines } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    merged.push(...base.slice(at, from), ...lines);
    at = to;
  }
  return [...merged, ...base.slice(at)].join('\n');
}
