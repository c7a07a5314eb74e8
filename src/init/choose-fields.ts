import { isRecord } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { isGenericHeading } from '../list/generic-heading.ts';
import { projectId } from '../list/read-project.ts';
import { loginFrom } from '../schema/contact.ts';
import { labelProblem } from '../schema/label-name.ts';
import { PROJECT_KEYS, type ProjectKey, STRICT_KEYS } from '../schema/project-keys.ts';
import type { Choice } from './choice.ts';
import { isReadable, looksLike } from './fit.ts';
import { withFlags } from './flags.ts';
import { type ForeignFile, type ForeignKey, keysOf, membersOf } from './foreign-file.ts';
import { KEY_ORDER, NAMES, plainName } from './key-names.ts';
import { withTextFacts } from './text-facts.ts';

/** Keys whose first-rank sources are combined into one list. */
const LISTS: ReadonlySet<string> = new Set(['skills', 'contacts', 'prerequisites', 'outcomes', 'links']);
/** Keys whose sources are merged in each file: a source of lower rank may only occur without the others. */
const MERGED: ReadonlySet<string> = new Set([...LISTS, 'size', 'difficulty']);
/** Maximum number of distinct words of a key that has a vocabulary of its own. */
const MAX_WORDS = 12;

/** Chooses the keys of a list that correspond to ours, by their names and values. */
export function chooseFields(files: readonly ForeignFile[]): Choice[] {
  const keys = keysOf(files);
  const taken = new Set<string>();
  const chosen: Choice[] = [];
  for (const ours of KEY_ORDER) {
    const sure = sourcesFor(ours, keys, taken, files, false);
    const sources = sure.length > 0 || !WORDED.has(ours) ? sure : sourcesFor(ours, keys, taken, files, true);
    const counted = ours === 'title' ? titleChoice(sources, files) : countChoice(ours, sources, files);
    const choice = ours === 'status' ? withFlags(counted, files) : counted;
    if (choice === undefined) continue;
    for (const source of choice.sources) taken.add(source.toLowerCase());
    chosen.push(...(ours === 'contacts' ? contactParts(choice, keys) : [choice]));
  }
  return [...withTextFacts(chosen, files), ...shadowedKeys(keys, chosen, files)];
}

/** Whether the config has to map it: our own key is read anyway. */
export function isMapped({ key, sources }: Choice): boolean {
  return sources.length !== 1 || sources[0]?.toLowerCase() !== key;
}

function sourcesFor(
  ours: ProjectKey,
  keys: ReadonlyMap<string, ForeignKey>,
  taken: ReadonlySet<string>,
  files: readonly ForeignFile[],
  acceptAnyWords: boolean,
): string[] {
  const sources: string[] = [];
  const covered = new Set<ForeignFile>();
  const worthwhile = ours === 'title' ? 1 : Math.max(1, files.length / 50);
  const ranks = NAMES[ours] ?? [];
  // Folders are categories already, unless a key has the name of one.
  const counting = ours === 'category' && isInFolders(files) ? ranks.slice(0, 1) : ranks;
  for (const [level, rank] of counting.entries()) {
    const names = rank.split(' ');
    const candidates = [...keys]
      .filter(
        ([lower]) => !taken.has(lower) && !sources.some((one) => lower.startsWith(`${one.toLowerCase()}.`)),
      )
      .map(([lower, key]) => ({ lower, key, at: rankOf(ours, lower, names) }))
      .filter(
        ({ key, at }) =>
          at !== -1 && matchesMostValues(ours, key, files.length, acceptAnyWords && level === 0),
      )
      .sort((one, other) => other.key.values.length - one.key.values.length || one.at - other.at);
    for (const { lower, key } of candidates) {
      if (sources.some((one) => lower.startsWith(`${one.toLowerCase()}.`))) continue;
      const added = key.values.filter(({ file }) => !covered.has(file)).length;
      const isPart = LISTS.has(ours) && level === 0;
      if (!isPart && added < worthwhile) continue;
      if (level > 0 && MERGED.has(ours) && added < key.values.length * 0.8) continue;
      sources.push(key.name);
      for (const { file } of key.values) covered.add(file);
    }
  }
  return sources;
}

/** Whether the list is sorted into folders, other than years. */
function isInFolders(files: readonly ForeignFile[]): boolean {
  const sorted = files.filter(({ path }) => /^(?![^/]*\d{4})[^/]+\//.test(projectId(path, '.')));
  return sorted.length >= files.length * 0.8;
}

/** The position of a key among the names of a rank; people may be nested: `mentors.primary`. */
function rankOf(ours: ProjectKey, lower: string, names: readonly string[]): number {
  const steps = lower.split('.').map(plainName);
  const placeOf = (step = '') =>
    names.findIndex((name) => name === step || `${name}s` === step || name === `${step}s`);
  const last = placeOf(steps.at(-1));
  if (last !== -1 || ours !== 'contacts') return last;
  return steps.length > 1 && !PARTS.has(steps.at(-1) ?? '') ? placeOf(steps.at(-2)) : -1;
}

const PARTS: ReadonlySet<string> = new Set(
  'name firstname lastname fullname email mail github login username url affiliation organization'.split(' '),
);

/** Minimum share of matching values: an unusable title or label makes the whole file unusable. */
const MIN_SHARE: Partial<Record<ProjectKey, number>> = { title: 0.8, skills: 0.95, category: 0.95 };

/** Keys with a small vocabulary, which `values` can translate. */
const WORDED: ReadonlySet<string> = new Set(['difficulty', 'size', 'gsoc']);

/**
 * Whether most values of a key look like values of ours.
 * @param acceptAnyWords whether to accept a vocabulary that Dibs does not know
 */
function matchesMostValues(
  ours: ProjectKey,
  { name, values }: ForeignKey,
  total: number,
  acceptAnyWords: boolean,
): boolean {
  const fitting = values.filter(({ value }) => looksLike(ours, value)).length;
  const words = new Set(values.map(({ value }) => JSON.stringify(value)?.toLowerCase()));
  const isWorded = WORDED.has(ours) && (acceptAnyWords || fitting >= values.length / 4);
  if (isWorded && words.size <= Math.max(MAX_WORDS, total / 20)) return true;
  if (fitting < values.length * (MIN_SHARE[ours] ?? 0.6)) return false;
  if (ours === 'title') return words.size > values.length / 2 || values.length < 3;
  if (ours === 'category') return words.size <= Math.max(3, values.length / 2);
  return ours !== 'status' || name === 'status' || words.size <= Math.max(MAX_WORDS, total / 20);
}

/** Formats a number of files: `3 files`. */
export function countFiles(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`;
}

function countChoice(key: ProjectKey, sources: string[], files: readonly ForeignFile[]): Choice | undefined {
  const having = files.filter((file) => hasAnyKey(file, sources)).length;
  if (having < files.length * (key === 'inserted' ? 0.5 : 0.02)) return undefined;
  return sources.length === 0 ? undefined : { key, sources, files: having };
}

function hasAnyKey({ values }: ForeignFile, sources: readonly string[]): boolean {
  return sources.some((source) => values.has(source.toLowerCase()));
}

function titleChoice(sources: string[], files: readonly ForeignFile[]): Choice | undefined {
  const without = files.filter((file) => !hasAnyKey(file, sources));
  const headed = without.filter(({ heading = '' }) => heading !== '' && !isGenericHeading(heading));
  if (headed.length === 0) return countChoice('title', sources, files);
  const all = files.length - without.length + headed.length;
  const note = `the first heading is the title of ${countFiles(headed.length)}`;
  return { key: 'title', sources: [...sources, '#'], files: all, note };
}

/** Maps logins to `contacts.github` and comma-separated names to `contacts.name`. */
function contactParts(choice: Choice, keys: ReadonlyMap<string, ForeignKey>): Choice[] {
  const parts = new Map<Choice['key'], string[]>();
  for (const source of choice.sources) {
    const values = keys.get(source.toLowerCase())?.values ?? [];
    const texts = values
      .flatMap(({ value }) => membersOf(value))
      .filter((one) => !isRecord(one))
      .map(String);
    const words = texts.flatMap((text) => text.split(',')).map(oneLine);
    const isLogin = (word: string) => loginFrom(word) !== undefined;
    const key =
      texts.length > 0 && words.filter(isLogin).length >= words.length * 0.8
        ? 'contacts.github'
        : texts.filter((text) => text.includes(',') && !text.includes('<')).length > texts.length / 2
          ? 'contacts.name'
          : 'contacts';
    parts.set(key, [...(parts.get(key) ?? []), source]);
  }
  const names = parts.get('contacts.name');
  // Given both, names and logins would be read as parts of the same people.
  if (names !== undefined && parts.has('contacts.github')) {
    parts.delete('contacts.name');
    parts.set('contacts', [...(parts.get('contacts') ?? []), ...names]);
  }
  return [...parts].map(([key, sources]) =>
    key === 'contacts.github'
      ? {
          ...choice,
          key,
          sources,
          note: `${countFiles(choice.files)}; words are read as logins: if they are names, map contacts`,
        }
      : { ...choice, key, sources },
  );
}

/** Our keys whose names the list uses for something else: they are mapped to another name. */
function shadowedKeys(
  keys: ReadonlyMap<string, ForeignKey>,
  chosen: readonly Choice[],
  files: readonly ForeignFile[],
): Choice[] {
  const ids = new Set(files.map(({ path }) => projectId(path, '.')));
  return PROJECT_KEYS.flatMap((ours): Choice[] => {
    const key = keys.get(ours);
    if (key === undefined || chosen.some((choice) => choice.key === ours)) return [];
    const isOther = (value: unknown) =>
      ours === 'related'
        ? !membersOf(value).every((one) => ids.has(String(one)))
        : ours === 'labels'
          ? !membersOf(value).every((one) => labelProblem(String(one)) === undefined)
          : !isReadable(ours, value);
    const wrong = key.values.filter(({ value }) => isOther(value)).length;
    const most = STRICT_KEYS.has(ours) || ours === 'labels' ? 0 : key.values.length / 2;
    if (wrong === 0 && ours === 'issue') {
      const note = 'numbers in this repository; for those of another one, map issue to dibs_issue';
      return [{ key: ours, sources: [key.name], files: key.values.length, note }];
    }
    if (wrong <= most) return [];
    return [
      {
        key: ours,
        sources: [`dibs_${ours}`],
        files: 0,
        note: `"${key.name}" is something else in ${countFiles(key.values.length)}`,
      },
    ];
  });
}
