import type { PhrasingContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { type FactKey, factKey } from './label-words.ts';

/** A label in a line, and where it and its value are in the plain text of the line. */
export interface LabelOnLine {
  label: string;
  /** Undefined for a label that Dibs does not know. */
  key: FactKey | undefined;
  /** Whether it is bold, italic or code, or stands alone. */
  marked: boolean;
  at: number;
  start: number;
  end: number;
}

interface Run {
  text: string;
  start: number;
  end: number;
  marked: boolean;
}

const MAX_LABEL = 70;
/** Lines that are longer are no lines that people write labels in. */
const MAX_LINE = 20_000;
const COLON = /^\s{0,9}[:：]/;
const DASH = /^\s{0,9}(?:[-–—=]|->|=>)\s/;
const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

/**
 * Finds the labels of a line in any dress: `**Difficulty:** hard`, `_Size_: 175 h`, `Mentors: Ann`, `⭐ Skills`.
 * @param isAlone whether the line may be nothing but a label, with its value below
 */
export function labelsOnLine(nodes: readonly PhrasingContent[], isAlone: boolean): LabelOnLine[] {
  const text = plain(nodes);
  if (text.length > MAX_LINE) return [];
  const runs = runsOf(nodes);
  const found: LabelOnLine[] = [];
  for (const run of runs) {
    if (!run.marked || run.start < (found.at(-1)?.start ?? 0)) continue;
    const label = markedLabel(run, text, found.length > 0);
    if (label) found.push(label);
  }
  const inText = plainLabels(text, runs, isAlone, found);
  const all = [...found, ...inText].toSorted((one, other) => one.at - other.at);
  return all.map((label, index) => ({ ...label, end: all[index + 1]?.at ?? text.length }));
}

/** The plain text in runs with the same look. */
function runsOf(nodes: readonly PhrasingContent[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const node of nodes) {
    const text = plain([node]);
    const marked = isMarked(node);
    const last = runs.at(-1);
    const end = start + text.length;
    if (last && (last.marked === marked || text === '')) {
      last.text += text;
      last.end = end;
    } else runs.push({ text, start, end, marked });
    start = end;
  }
  return runs;
}

function isMarked(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'inlineCode') return true;
  const [only, ...others] = node.type === 'link' ? node.children : [];
  return only !== undefined && others.length === 0 && isMarked(only);
}

function markedLabel(run: Run, text: string, isFurther: boolean): LabelOnLine | undefined {
  const begins = NO_LETTER.test(text.slice(0, run.start));
  const inner = run.text.trimEnd();
  const after = text.slice(run.end);
  const colon = /[:：]$/.test(inner) ? inner.length : undefined;
  const outside = (COLON.exec(after) ?? DASH.exec(after))?.[0].length;
  const label = clean(inner);
  const key = factKey(label);
  const make = (start: number, name = label, named = key) => ({
    label: name,
    key: named,
    marked: true,
    at: run.start,
    start,
    end: text.length,
  });
  const within = /[:：]\s?\S/.test(inner) ? insideLabel(run, make) : undefined;
  if (within && begins) return within;
  if (label === '' || label.length > MAX_LABEL) return insideLabel(run, make);
  if (colon !== undefined || outside !== undefined) {
    const isColon = colon !== undefined || COLON.test(after);
    if (key === undefined && (!isColon || !(begins || isFurther))) return insideLabel(run, make);
    return make(run.end + (outside ?? 0));
  }
  if (key !== undefined && begins && (after.trim() === '' || (BARE.has(key) && /^\s/.test(after))))
    return make(run.end);
  return begins ? insideLabel(run, make) : undefined;
}

/** Keys whose label needs no colon before a value on its line. */
const BARE: ReadonlySet<FactKey> = new Set<FactKey>(['difficulty', 'size', 'contacts', 'skills']);

/** A label and its value within one bold text: `**Difficulty: hard**`. */
function insideLabel(
  run: Run,
  make: (start: number, name: string, key: FactKey | undefined) => LabelOnLine,
): LabelOnLine | undefined {
  const at = run.text.search(/[:：]/);
  if (at < 1 || at > MAX_LABEL) return undefined;
  const name = clean(run.text.slice(0, at));
  const key = factKey(name);
  return key === undefined ? undefined : make(run.start + at + 1, name, key);
}

function plainLabels(
  text: string,
  runs: readonly Run[],
  isAlone: boolean,
  marked: readonly LabelOnLine[],
): LabelOnLine[] {
  const found: LabelOnLine[] = [];
  const isTaken = (at: number) => runs.some((run) => run.marked && run.start <= at && at < run.end);
  const add = (label: string, at: number, start: number) => {
    const key = factKey(label);
    if (key === undefined || isTaken(at) || /^\/\//.test(text.slice(start))) return;
    found.push({ label, key, marked: false, at, start, end: text.length });
  };
  const first = /^([^\p{L}\p{N}]*)([^:：\n]{1,70})[:：]/u.exec(text);
  if (first) add(clean(first[2] ?? ''), first[1]?.length ?? 0, first[0].length);
  else if (isAlone && marked.length === 0 && text.length <= 40 && !/[.,;!?]$/.test(text.trim())) {
    const label = clean(text);
    if (/^(?:\p{Lu}|\p{Lo})/u.test(label) && factKey(label) !== undefined)
      found.push({ label, key: factKey(label), marked: true, at: 0, start: text.length, end: text.length });
  }
  if (found.length + marked.length === 0) return found;
  for (const match of text.matchAll(
    /(?:[;|•·,/([]|\.\s|\s\s|\t|\n)\s{0,9}((?:\p{Lu}|\p{Lo})[^:：;|•·,/.\n()]{1,40})[:：]/gu,
  )) {
    const at = match.index + match[0].length - (match[1] ?? '').length - 1;
    const key = factKey(match[1] ?? '');
    if (
      at > 0 &&
      key !== undefined &&
      IN_ROW.has(key) &&
      !found.some((one) => one.at >= at || one.start > at)
    )
      add((match[1] ?? '').trim(), at, match.index + match[0].length);
  }
  return found;
}

/** Keys whose plain labels may share a line with others. */
const IN_ROW: ReadonlySet<FactKey> = new Set<FactKey>([
  'difficulty',
  'size',
  'skills',
  'contacts',
  'prerequisites',
  'outcomes',
]);

function clean(label: string): string {
  return label
    .trim()
    .replace(/[:：]$/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s/, '')
    .trim();
}
