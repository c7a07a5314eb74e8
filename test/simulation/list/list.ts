/** World B, the life of a list: files and issues change on both sides. */

import type { Random } from '../random.ts';
import type { Simulation } from '../simulation.ts';

export type Status = 'open' | 'done' | 'archived';

/** What somebody wants a project's status to be, and since when. */
export interface Wish {
  status: Status;
  at: number;
}

/** A project, by what people know of it. */
export interface Entry {
  /** A word that only this project's text has. */
  readonly word: string;
  /** Where its file is; undefined while it is deleted. */
  path: string | undefined;
  /** The file as it was when it was deleted or broken, and where it was. */
  last: string;
  lastPath: string;
  /** The file but for the lines that Dibs owns. */
  rest: string;
  title: string;
  difficulty: string;
  /** Its issues, once they exist; more than one only where people deleted the former. */
  issues: number[];
  /** The file cannot be read, or its number is wrong. */
  brokenSince: number | undefined;
  /** The status on which both sides agreed at the last rest. */
  agreed: Status;
  inFile: Wish | undefined;
  onIssue: Wish | undefined;
  /** Whether what the status should be is open, since the file was gone meanwhile. */
  statusIsOpen: boolean;
}

/** A text that somebody has written on an issue. */
export interface Written {
  issue: number;
  word: string;
  /** Beside the managed section: it has to stay where it is. */
  outside: boolean;
}

export interface ListModel {
  readonly sim: Simulation;
  readonly entries: Entry[];
  readonly written: Written[];
  /** Issues of people from outside that bear the tracking label, with a marker that they copied. */
  readonly forged: number[];
  /** Comments of people, by id. */
  readonly comments: Map<number, { issue: number; body: string }>;
  /** Issues that Dibs has made, with the word of their project. */
  readonly made: Map<number, string>;
  /** When runs began and ended. */
  readonly runs: { startedAt: number; endedAt: number }[];
  /** Files that are no projects. */
  readonly others: readonly string[];
  /** The index but for its region. */
  index: string;
  next: number;
}

export const MAX_CLOSURES = 3;
export const LIMITS = `max_closures: ${MAX_CLOSURES}, per_minute: 100000, per_hour: 100000, writes_per_minute: 100000`;
export const INDEX = 'projects/README.md';
export const FOLDERS = ['core', 'tools', 'docs', 'web/site'];
export const DIFFICULTIES = ['easy', 'medium', 'hard'];

const CONFIG = `limits: { ${LIMITS} }\n`;

/** A new project's file. */
export function newEntry(random: Random, number: number): { entry: Entry; text: string } {
  const word = `word${number}x`;
  const title = `Project ${word}`;
  const difficulty = random.pick(DIFFICULTIES);
  const path = `projects/${random.pick(FOLDERS)}/p${number}.md`;
  const newline = random.chance(0.2) ? '\r\n' : '\n';
  const lines = [
    '---',
    `title: ${title}`,
    `difficulty: ${difficulty}   # for now`,
    ...(random.chance(0.4) ? ["skills: [C,   'Shell']"] : []),
    ...(random.chance(0.3) ? ['own_key:  as it is'] : []),
    '---',
    '',
    `What ${word} is about.`,
  ];
  const text = lines.join(newline) + (random.chance(0.8) ? newline : '');
  const entry: Entry = {
    word,
    path,
    last: text,
    lastPath: path,
    rest: text,
    title,
    difficulty,
    issues: [],
    brokenSince: undefined,
    agreed: 'open',
    inFile: undefined,
    onIssue: undefined,
    statusIsOpen: false,
  };
  return { entry, text };
}

const FIRST_INDEX =
  '# Projects\n\nWhat we would like to see done.\n\n<!-- dibs:index -->\n<!-- /dibs:index -->\n\nWritten by hand.\n';

const CONFIG_FILE = '.github/dibs.yml';

/** A new list's projects, and all its files. */
export function firstList(
  random: Random,
  count: number,
  more: Record<string, string> = {},
): { entries: Entry[]; files: Record<string, string> } {
  const files: Record<string, string> = { [CONFIG_FILE]: CONFIG, [INDEX]: FIRST_INDEX, ...more };
  const entries: Entry[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { entry, text } = newEntry(random, number);
    entries.push(entry);
    files[entry.path ?? ''] = text;
  }
  return { entries, files };
}

/** What is known of a list on which nothing has happened yet. */
export async function firstModel(
  sim: Simulation,
  entries: Entry[],
  files: Record<string, string>,
): Promise<ListModel> {
  const paths = entries.map(({ path }) => path);
  return {
    sim,
    entries,
    written: [],
    forged: [],
    comments: new Map(),
    made: new Map(),
    runs: [],
    others: Object.keys(files).filter((path) => !paths.includes(path)),
    index: (files[INDEX] ?? '').replace(REGION, ''),
    next: entries.length,
  };
}

/** What Dibs writes in the index. */
export const REGION = /(?<=<!-- dibs:index -->)[\s\S]*(?=<!-- \/dibs:index -->)/;

/** The projects whose files are there. */
export const present = ({ entries }: ListModel): (Entry & { path: string })[] =>
  entries.filter((entry): entry is Entry & { path: string } => entry.path !== undefined);

export const issueOf = ({ issues }: Entry): number | undefined => issues.at(-1);

/** Projects that are there, can be read, and have an issue. */
export const whole = (list: ListModel): (Entry & { path: string })[] =>
  present(list).filter((entry) => entry.brokenSince === undefined && issueOf(entry) !== undefined);
