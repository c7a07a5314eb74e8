/** Made-up lists as other communities keep them: the same for the same seed. */

import type { Contact, Difficulty, Size, Status } from '../../src/model/project.ts';

/** What a file says, told by who made it. */
export interface Truth {
  title: string;
  difficulty?: Difficulty | undefined;
  sizes: Size[];
  skills: string[];
  contacts: Contact[];
  status: Status;
}

/** A file of a list: what it says, or the line on which nobody can read it. */
export interface MadeFile {
  path: string;
  text: string;
  says: Truth | { brokenAt: number };
}

export interface MadeList {
  /** Name of the guide page about lists of this shape. */
  page: string;
  folder: string;
  files: MadeFile[];
  /** Files in the folder that are no projects. */
  others: Record<string, string>;
}

export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** Whole, from 0 up to below `below`. Mulberry32. */
  roll(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.roll(from.length)] as T;
  }

  some<T>(from: readonly T[], most: number): T[] {
    const start = this.roll(from.length);
    return [...from.slice(start), ...from.slice(0, start)].slice(0, 1 + this.roll(most));
  }

  /** True in so many of a hundred cases. */
  in(percent: number): boolean {
    return this.roll(100) < percent;
  }
}

const VERBS = ['Port', 'Speed up', 'Document', 'Test', 'Redesign', 'Translate', 'Automate', 'Measure'];
const THINGS = [
  'the star map',
  'tide tables',
  'the bird counter',
  'our ferry planner',
  'seed packets',
  'the choir archive',
  'bread timers',
  'the tram board',
];
const ENDS = [
  'for small screens',
  'without a network',
  'in the browser',
  'on old machines',
  'with fewer clicks',
  'for the blind',
];

export function title(dice: Dice): string {
  return `${dice.pick(VERBS)} ${dice.pick(THINGS)} ${dice.pick(ENDS)}`;
}

export const SKILLS = [
  'Rust',
  'Python',
  'C++',
  'Go',
  'CSS',
  'SQL',
  'Writing',
  'Maps',
  'Audio',
  'Linux',
  'CMake',
  'R',
];

const PEOPLE = [
  'Ada Quill',
  'Benno Farr',
  'Chloé Ström',
  'Dag Lund',
  'Elif Orak',
  'Femi Bakare',
  'Gia Pavone',
  'Hui Lin',
];

export function people(
  dice: Dice,
): { name: string; first: string; last: string; email: string; login: string }[] {
  return dice.some(PEOPLE, 3).map((name) => {
    const [first = '', last = ''] = name.split(' ');
    const login =
      first
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, '')
        .toLowerCase() + last.length;
    return { name, first, last, email: `${login}@list.example`, login };
  });
}

/** What difficulties and sizes are called in lists, and what is meant. */
export const LEVELS: [string, Difficulty][] = [
  ['easy', 'easy'],
  ['Beginner', 'easy'],
  ['low', 'easy'],
  ['medium', 'medium'],
  ['Intermediate', 'medium'],
  ['low to medium', 'medium'],
  ['moderate', 'medium'],
  ['medium/high', 'hard'],
  ['"hard"', 'hard'],
  ['very high', 'hard'],
  ['Advanced', 'hard'],
];
export const SIZES: [string, Size[]][] = [
  ['350', ['large']],
  ['175', ['medium']],
  ['350 h (Large)', ['large']],
  ['"175 hours"', ['medium']],
  ['[medium, large]', ['medium', 'large']],
  ['[175, 350]', ['medium', 'large']],
  ['small', ['small']],
  ['90/175', ['small', 'medium']],
];

const SENTENCES = [
  'Nobody has looked at this part for years, and it shows.',
  'Write to us before you begin, we like to talk.',
  'A first version exists on paper; what is missing is the rest.',
  'It would help people who travel, and those who stay at home.',
  'See [the notes](notes.md) and `tide --help`.',
];

/** The text of a project: now and then one of 18 kB, or with quoted text at the margin. */
export function body(dice: Dice): string {
  const paragraph = () => dice.some(SENTENCES, 4).join(' ');
  const parts = ['## Description', paragraph(), '## What to do', `- ${paragraph()}\n- ${paragraph()}`];
  if (dice.in(20))
    parts.splice(2, 0, '> Somebody said this on the list,\n> and somebody else agreed.\nand went on.');
  if (dice.in(20)) parts.push('---', 'Thanks to @everyone, see #12.');
  if (dice.in(3)) while (parts.join('\n\n').length < 18_000) parts.push(paragraph());
  return parts.join('\n\n');
}

/** Keys that Dibs does not know, one given twice now and then, and text that goes on at the margin. */
export function strangeLines(dice: Dice): string[] {
  const lines: string[] = [];
  if (dice.in(50)) lines.push(`layout: ${dice.pick(['idea', 'page'])}`, `weight: ${dice.roll(90)}`);
  if (dice.in(30)) lines.push(`date: 20${20 + dice.roll(6)}-0${1 + dice.roll(8)}-1${dice.roll(9)}`);
  if (dice.in(15)) lines.push('# a remark', 'meta:', '  seen: { by: [nobody], often: 3 }');
  if (dice.in(8)) lines.push('banner: "one line', 'and another: at the margin"');
  if (dice.in(5)) lines.push('photos: [', 'sea.png,', '"boat.png"', ']');
  if (dice.in(5)) lines.push('layout: wide', 'layout: narrow');
  if (dice.in(8)) lines.push('abstract_long: |', '  First line.', '', '  Second line: "with" quotes.');
  return lines;
}

/** The file as editors save it: CRLF, a byte order mark, no last newline. */
export function saved(dice: Dice, text: string): string {
  let result = text.trimEnd() + (dice.in(7) ? '' : '\n');
  if (dice.in(12)) result = result.replaceAll('\n', '\r\n');
  return dice.in(6) ? `\uFEFF${result}` : result;
}

/** A project with a heading and no front matter. */
export function headed(dice: Dice, path: string, above = ''): MadeFile {
  const named = title(dice);
  const heading = dice.in(30) ? `${named}\n${'='.repeat(named.length)}` : `# ${named}`;
  const text = saved(dice, `${above}${heading}\n\n${body(dice)}`);
  return { path, text, says: { title: named, sizes: [], skills: [], contacts: [], status: 'open' } };
}
