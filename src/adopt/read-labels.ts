import type { NewValue } from '../lib/front-matter/index.ts';
import { labelKey } from '../model/label-key.ts';
import type { Config } from '../schema/config.ts';
import { difficultyIn, sizesIn } from '../schema/fact-values.ts';
import { labelProblem } from '../schema/label-name.ts';
import { factKey } from '../schema/label-words.ts';

/** What the labels of an issue say of its project, by key. */
export type LabelValues = Map<string, string | string[]>;

/** Reads the labels of an issue; those that say nothing Dibs knows become `labels` of the file. */
export function readLabels(labels: readonly string[], adopted: string, config: Config): LabelValues {
  const values: LabelValues = new Map();
  const add = (key: string, value: string) => {
    if (!LISTS.has(key)) values.set(key, values.get(key) ?? value);
    else values.set(key, [...new Set([...[values.get(key) ?? []].flat(), value])]);
  };
  for (const label of labels) {
    if (isOurs(label, adopted, config)) continue;
    const [key, value] = keyOf(label, config) ?? ['labels', label];
    if (key !== 'labels' || labelProblem(label) === undefined) add(key, value);
  }
  return values;
}

const LISTS: ReadonlySet<string> = new Set(['skills', 'labels', 'size']);

/** Whether Dibs sets a label by itself: the one that is adopted, claims, verification, Google Summer of Code. */
function isOurs(label: string, adopted: string, { tracking_label, labels }: Config): boolean {
  const own = [adopted, tracking_label, labels.claim?.open, labels.claim?.taken, labels.verification?.name];
  return own.some((name) => name !== undefined && labelKey(name) === labelKey(label));
}

function keyOf(label: string, config: Config): [key: string, value: string] | undefined {
  const { labels, values } = config;
  if (labels.gsoc !== null && labelKey(labels.gsoc.name) === labelKey(label)) return ['gsoc', 'yes'];
  const word = label.trim().toLowerCase();
  for (const [key, words] of Object.entries(values))
    if (Object.keys(words).some((own) => own.trim().toLowerCase() === word)) return [key, label];
  const groups = {
    category: labels.category,
    difficulty: labels.difficulty,
    size: labels.size,
    skills: labels.skill,
  };
  for (const [key, group] of Object.entries(groups)) {
    const rest = group === null ? '' : afterPrefix(label, group.prefix);
    if (rest !== '') return [key, key === 'category' ? categoryName(label, rest, config) : rest];
  }
  return byItsWords(label);
}

/** The name of the category that has a label of its own, else what follows the prefix. */
function categoryName(label: string, rest: string, { categories }: Config): string {
  const own = Object.values(categories).find((one) => one.label?.toLowerCase() === label.toLowerCase());
  return own?.name ?? rest;
}

function afterPrefix(label: string, prefix: string): string {
  return prefix !== '' && label.toLowerCase().startsWith(prefix.toLowerCase())
    ? label.slice(prefix.length).trim()
    : '';
}

/** `level/hard`, `effort: 350h`, `Hard`: what most lists call their labels. */
function byItsWords(label: string): [key: string, value: string] | undefined {
  const [, name = '', value = ''] = /^([\p{L} _-]{1,40})[:/=](.{1,50})$/u.exec(label.trim()) ?? [];
  const key = name === '' ? undefined : factKey(name.replaceAll(/[_-]/g, ' '));
  const said = value.trim();
  if (key === 'difficulty' || (key === undefined && name === '')) {
    const found = difficultyIn(key === undefined ? label : said);
    if (found !== undefined && !found.saysMore) return ['difficulty', found.value.at(-1) ?? ''];
  }
  if (key === 'size') {
    const found = sizesIn(said);
    if (found !== undefined && !found.saysMore) return ['size', String(found.value[0])];
  }
  return (key === 'skills' || key === 'category') && said !== '' ? [key, said] : undefined;
}

/** The values as a new file takes them. */
export function asNewValues(values: LabelValues): [key: string, value: NewValue][] {
  return ['category', 'difficulty', 'size', 'skills', 'gsoc', 'labels'].flatMap(
    (key): [string, NewValue][] => {
      const value = values.get(key);
      const single = Array.isArray(value) && key === 'size' && value.length === 1 ? value[0] : value;
      return single === undefined ? [] : [[key, single]];
    },
  );
}
