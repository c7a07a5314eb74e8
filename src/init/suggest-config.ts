import { formatText } from '../lib/front-matter/index.ts';
import type { Choice } from './choice.ts';
import { countFiles, isMapped } from './choose-fields.ts';
import type { Selection } from './choose-paths.ts';
import type { ForeignWord } from './foreign-words.ts';

/** The contents of a config for an existing list. */
export interface Suggestion {
  folder: string;
  /** Number of files, and of those that could be read. */
  total: number;
  readable: number;
  selection: Selection;
  choices: readonly Choice[];
  words: readonly ForeignWord[];
  /** How each word for a status is read. */
  statuses: readonly string[];
  /** Whether what Dibs writes would show on the pages of the list, with the reason. */
  withoutWriteBack: string | undefined;
  /** Label groups that are turned off, with the reason. */
  withoutLabels: ReadonlyMap<'skill' | 'category' | 'verification', string>;
  /** Whether there is an index page that Dibs keeps. */
  hasIndex: boolean;
}

/** Maximum number of lines, not counting comments. */
const MAX_LINES = 20;
/** Keys to leave out if there are more, in this order. */
const DISPENSABLE = ['irc', 'mailing_list', 'inserted', 'links', 'outcomes', 'prerequisites', 'gsoc'];
const MAX_SHOWN_WORDS = 8;

/** The text of the config, with the evidence in comments. */
export function suggestedConfig(suggestion: Suggestion): string {
  for (let left = 0; ; left++) {
    const text = printed(suggestion, new Set(DISPENSABLE.slice(0, left)));
    if (left === DISPENSABLE.length || settingsIn(text) <= MAX_LINES) return text;
  }
}

/** Number of lines that are neither blank nor comments. */
export function settingsIn(text: string): number {
  return text.split('\n').filter((line) => /^\s*[^#\s]/.test(line)).length;
}

function printed(suggestion: Suggestion, leftOut: ReadonlySet<string>): string {
  const { folder, selection, choices, withoutLabels, hasIndex } = suggestion;
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
    ...(suggestion.statuses.length === 0
      ? []
      : [`# Words for the status: ${inComment(suggestion.statuses.join(', '))}.`]),
    ...valueLines(suggestion, leftOut),
    ...(withoutLabels.size === 0
      ? []
      : [
          ...[...withoutLabels].map(([group, reason]) => `# No ${group} labels: ${inComment(reason)}.`),
          `labels: { ${[...withoutLabels.keys()].map((group) => `${group}: null`).join(', ')} }`,
        ]),
    ...(suggestion.withoutWriteBack === undefined
      ? []
      : [`# ${inComment(suggestion.withoutWriteBack)}`, 'write_back: none']),
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
    .map(({ key, files, note }) => `${key} (${countFiles(files)}${note === undefined ? '' : `: ${note}`})`);
  return own.length === 0 ? [] : [`# Read as they are: ${own.join(', ')}.`];
}

function counted({ total, readable }: Suggestion): string {
  const files = countFiles(total);
  return readable === total ? files : `${files}, of which ${readable} can be read`;
}

function fieldLine({ key, sources, files, note }: Choice): string {
  const value = sources.length === 1 ? formatText(sources[0] ?? '') : list(sources);
  return `  ${key}: ${value} # ${inComment(note ?? countFiles(files))}`;
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
        .slice(0, MAX_SHOWN_WORDS)
        .map(
          ({ word, files, first }) =>
            `  # ${key}: ${inComment(formatText(word))} is not clear, add what it means: ${countFiles(files)}, first ${inComment(first.path)}:${first.line}`,
        ),
      ...(unclear.length > MAX_SHOWN_WORDS
        ? [
            `  # ${key}: and ${unclear.length - MAX_SHOWN_WORDS} more; "dibs check" names them with their lines`,
          ]
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

/** Puts a text on one line. */
function inComment(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
