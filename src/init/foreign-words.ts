import { locate } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { STATUSES } from '../model/project.ts';
import { type ProjectKey, projectKeys } from '../schema/project-keys.ts';
import type { Choice } from './choice.ts';
import { translate } from './fit.ts';
import { type ForeignFile, membersOf } from './foreign-file.ts';

/** A word of a list that Dibs does not know. */
export interface ForeignWord {
  key: ProjectKey;
  word: string;
  /** Our word for it; undefined if unclear. */
  meaning: string | undefined;
  files: number;
  /** Its first occurrence: path in the folder and line. */
  first: { path: string; line: number };
}

const WITH_WORDS: ReadonlySet<string> = new Set<ProjectKey>(['status', 'difficulty', 'size', 'gsoc']);

/** The words that a config has to translate, the most frequent first. */
export function foreignWords(choices: readonly Choice[], files: readonly ForeignFile[]): ForeignWord[] {
  return choices.flatMap((choice): ForeignWord[] => {
    if (!WITH_WORDS.has(choice.key)) return [];
    const key = choice.key as ProjectKey;
    const words = countWords(choice, files);
    return key === 'status'
      ? statusWords(words)
      : words.filter(({ isUnderstood }) => !isUnderstood).map(plain);
  });
}

/** How each word for a status is read, the most frequent first: `Active ×62 → open`. */
export function statusReadings(choices: readonly Choice[], files: readonly ForeignFile[]): string[] {
  return choices
    .filter(({ key }) => key === 'status')
    .flatMap((choice) => countWords(choice, files))
    .map(({ word, files: count, meaning }) => `${word} ×${count} → ${meaning || 'not clear'}`);
}

/** Words too vague to be written for a status. */
const PASSING = new Set(
  'true,false,taken,assigned,claimed,selected,draft,review,pending,in review,paused,on hold,deferred,stalled,duplicate,expired'.split(
    ',',
  ),
);

/** The list's word for each status, which Dibs then writes too, and the words that it does not understand. */
function statusWords(words: readonly Counted[]): ForeignWord[] {
  const known = STATUSES.flatMap((status): ForeignWord[] => {
    const group = words.filter(({ meaning }) => meaning === status);
    const needed = group.filter(({ isUnderstood }) => !isUnderstood).map(plain);
    const own = group.find(({ word }) => word.toLowerCase() === status);
    const spoken = own ?? group.find(isWord);
    const isOurs = spoken === undefined || spoken === own;
    if (needed.length === 0 && isOurs) return [];
    const [first] = needed;
    if (spoken === undefined) return first === undefined ? [] : [{ ...first, word: status }, ...needed];
    return [plain(spoken), ...needed.filter(({ word }) => word !== spoken.word)];
  });
  return [...known, ...words.filter(({ meaning }) => meaning === undefined).map(plain)];
}

/** Whether a word may be written for a status: no passing state, and no phrase that was said once. */
function isWord({ word, files }: Counted): boolean {
  const words = word.toLowerCase().split(/[_\s-]+/);
  return !PASSING.has(words.join(' ')) && !word.includes(',') && (words.length < 3 || files > 2);
}

interface Counted extends ForeignWord {
  isUnderstood: boolean;
}

function plain({ isUnderstood: _, ...word }: Counted): ForeignWord {
  return word;
}

function countWords({ key, sources, meanings }: Choice, files: readonly ForeignFile[]): Counted[] {
  const ours = key as ProjectKey;
  const counted = new Map<string, Counted>();
  for (const file of files) {
    for (const source of sources) {
      const isInText = source === 'text';
      // Other values are found within what a text says of them.
      if (isInText && ours !== 'status') continue;
      const fact = isInText ? file.facts().find((one) => one.key === ours) : undefined;
      const given = isInText ? undefined : file.values.get(source.toLowerCase());
      if (isInText && sources.some((one) => file.values.has(one.toLowerCase()))) continue;
      const members = membersOf(fact?.values ?? given?.value).filter((one) => typeof one !== 'object');
      // For a key with a single value, the first of a list counts.
      const counting = ours === 'status' || ours === 'gsoc' ? members.slice(0, 1) : members;
      for (const word of new Set(counting.map((one) => oneLine(String(one))))) {
        const known = counted.get(word.toLowerCase());
        if (known !== undefined) known.files += 1;
        else {
          const line =
            fact === undefined
              ? locate(file.source, given?.name.split('.') ?? []).line
              : file.textLine + fact.line - 1;
          counted.set(word.toLowerCase(), {
            key: ours,
            word,
            meaning: meanings?.[word.toLowerCase()] ?? translate(ours, word),
            files: 1,
            first: { path: file.path, line },
            isUnderstood: projectKeys[ours].safeParse(word).success,
          });
        }
      }
    }
  }
  return [...counted.values()].sort((one, other) => other.files - one.files);
}
