import { difficultyIn, sizesIn } from '../schema/fact-values.ts';
import type { Fact } from '../schema/facts.ts';
import type { ProjectKey } from '../schema/project-keys.ts';
import { valueInText } from '../schema/text-values.ts';
import type { Choice } from './choice.ts';
import { translate } from './fit.ts';
import type { ForeignFile } from './foreign-file.ts';

/** Our keys that texts give under labels. */
const KEYS = ['difficulty', 'size', 'status', 'contacts', 'skills'] as const satisfies ProjectKey[];
/** Least share of the files that give a value in their text. */
const LEAST = 0.15;

/** The choices with `text` where the texts give what the front matter does not. */
export function withTextFacts(choices: readonly Choice[], files: readonly ForeignFile[]): Choice[] {
  const added = new Map<string, Choice>();
  for (const key of KEYS) {
    const own = choices.filter((choice) => choice.key.split('.', 1)[0] === key);
    const sources = own.flatMap((choice) => choice.sources);
    const without = files.filter(({ values }) => !sources.some((source) => values.has(source.toLowerCase())));
    const said = without.filter(({ facts }) => facts().some((fact) => fact.key === key));
    const understood = said.filter(({ facts }) => isUnderstood(key, facts()));
    // A status that is always open says nothing, and would speak against folders of years that are over.
    if (key === 'status' && !understood.some(({ facts }) => isClosed(facts()))) continue;
    const isWorthwhile = understood.length >= Math.max(2, files.length * LEAST);
    if (!isWorthwhile || understood.length < said.length * 0.6) continue;
    const mapped = own.find((choice) => choice.key === key);
    added.set(key, {
      ...mapped,
      key,
      // Dibs writes a status under the first of them.
      sources: [...(mapped?.sources ?? (key === 'status' ? [key] : [])), 'text'],
      files: files.length - without.length + understood.length,
      note: `under a label in the text of ${understood.length} files`,
    });
  }
  return [...choices.filter(({ key }) => !added.has(key)), ...added.values()];
}

function isClosed(facts: readonly Fact[]): boolean {
  const status = translate('status', String(valueInText('status', facts)?.value ?? ''));
  return status === 'done' || status === 'archived';
}

function isUnderstood(key: (typeof KEYS)[number], facts: readonly Fact[]): boolean {
  const found = valueInText(key, facts);
  if (found === undefined) return false;
  const text = String(found.value);
  if (key === 'difficulty') return difficultyIn(text) !== undefined;
  if (key === 'size') return Array.isArray(found.value) || sizesIn(text) !== undefined;
  return key !== 'status' || translate(key, text) !== undefined;
}
