import { formatText } from '../lib/front-matter/index.ts';
import { type Choice, howMany, isMapped } from './choose-fields.ts';
import type { Selection } from './choose-paths.ts';
import type { ForeignWord } from './foreign-words.ts';

/** What a config for a list that exists already has to say. */
export interface Suggestion {
  folder: string;
  /** How many files there are, and how many of them could be read. */
  total: number;
  readable: number;
  selection: Selection;
  choices: readonly Choice[];
  words: readonly ForeignWord[];
  /** Groups of labels that are turned off, with the reason. */
  unlabelled: ReadonlyMap<'skill' | 'category', string>;
  /** There is an overview that Dibs keeps already. */
  hasIndex: boolean;
}

/** A config holds at most so many lines, comments aside. */
const MOST_LINES = 20;
/** What is left out first where there are more. */
const DISPENSABLE = ['irc', 'mailing_list', 'inserted', 'links', 'outcomes', 'prerequisites', 'gsoc'];
const SHOWN_WORDS = 8;

/** The text of the config; what it is based on stands in its comments. */
export function suggestedConfig(suggestion: Suggestion): string {
  for (let left = 0; ; left++) {
    const text = printed(suggestion, new Set(DISPENSABLE.slice(0, left)));
    if (left === DISPENSABLE.length || settingsIn(text) <= MOST_LINES) return text;
  }
}

/** Lines of a config that are no comments. */
export function settingsIn(text: string): number {
  return text.split('\n').filter((line) => /^\s*[^#\s]/.test(line)).length;
}

function printed(suggestion: Suggestion, leftOut: ReadonlySet<string>): string {
  const { folder, selection, choices, unlabelled, hasIndex } = suggestion;
  const mapped = choices.filter((choice) => isMapped(choice) && !leftOut.has(choice.key));
  return [
    `# Settings for Dibs, proposed by "dibs init --from" after a look at ${counted(suggestion)}.`,
    '# Look it over: "dibs check" says what the files look like with it, "dibs schema --config-file" describes all keys.',
    `projects: ${formatText(folder)}`,
    ...selection.reasons.map((reason) => `# ${inComment(reason)}`),
    ...(selection.files === undefined ? [] : [`files: ${list(selection.files)}`]),
    ...(selection.archive.length === 0 ? [] : [`archive: ${list(selection.archive)}`]),
    ...(mapped.length === 0
      ? []
      : [
          '# Where the files keep what Dibs asks for, and how many have it.',
          'fields:',
          ...mapped.map(fieldLine),
        ]),
    ...asTheyAre(choices),
    ...valueLines(suggestion, leftOut),
    ...(unlabelled.size === 0
      ? []
      : [
          ...[...unlabelled].map(([group, reason]) => `# No ${group} labels: ${inComment(reason)}.`),
          `labels: { ${[...unlabelled.keys()].map((group) => `${group}: null`).join(', ')} }`,
        ]),
    ...(hasIndex
      ? []
      : [
          '# No overview is written; the path of a file that is yet to be made would have one.',
          'index: null',
        ]),
    '',
  ].join('\n');
}

function asTheyAre(choices: readonly Choice[]): string[] {
  const own = choices
    .filter((choice) => !isMapped(choice))
    .map(({ key, files, note }) => `${key} (${howMany(files)}${note === undefined ? '' : `: ${note}`})`);
  return own.length === 0 ? [] : [`# Read as they are: ${own.join(', ')}.`];
}

function counted({ total, readable }: Suggestion): string {
  const files = howMany(total);
  return readable === total ? files : `${files}, of which ${readable} can be read`;
}

function fieldLine({ key, sources, files, note }: Choice): string {
  const value = sources.length === 1 ? formatText(sources[0] ?? '') : list(sources);
  return `  ${key}: ${value} # ${inComment(note ?? howMany(files))}`;
}

function valueLines({ words, choices }: Suggestion, leftOut: ReadonlySet<string>): string[] {
  const lines = choices.flatMap(({ key }) => {
    const own = leftOut.has(key) ? [] : words.filter((word) => word.key === key);
    const clear = own.filter(({ meaning }) => meaning !== undefined);
    const unclear = own.filter(({ meaning }) => meaning === undefined);
    const pairs = clear.map(
      ({ word, meaning }) => `${formatText(word)}: ${formatText(meaning || 'unknown')}`,
    );
    return [
      ...(pairs.length === 0 ? [] : [`  ${key}: { ${pairs.join(', ')} }`]),
      ...unclear
        .slice(0, SHOWN_WORDS)
        .map(
          ({ word, files, first }) =>
            `  # ${key}: ${inComment(formatText(word))} is not clear, add what it means: ${howMany(files)}, first ${inComment(first.path)}:${first.line}`,
        ),
      ...(unclear.length > SHOWN_WORDS
        ? [`  # ${key}: and ${unclear.length - SHOWN_WORDS} more; "dibs check" names them with their lines`]
        : []),
    ];
  });
  if (lines.length === 0) return [];
  const isEmpty = lines.every((line) => line.startsWith('  #'));
  const reason = "# The list's own words; where Dibs writes a status, it uses the first one that fits.";
  return isEmpty
    ? ['# values:', ...lines.map((line) => line.replace('  #', '#  '))]
    : [reason, 'values:', ...lines];
}

function list(texts: readonly string[]): string {
  return `[${texts.map(formatText).join(', ')}]`;
}

/** On one line, whatever it holds. */
function inComment(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
