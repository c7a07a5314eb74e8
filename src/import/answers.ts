import { parse } from 'yaml';
import { plain } from '../lib/markdown/index.ts';
import { DIFFICULTIES, type Difficulty } from '../model/project.ts';
import { type FactKey, isFactKey } from '../schema/label-words.ts';
import type { Heading, Piece } from './page.ts';

/** What tells the projects of a page apart. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 'bold' | 'item' | 'row' | 'label';

/** What a page cannot tell, and a person does. */
export interface Answers {
  level?: Level | undefined;
  /** The heading that the list begins below, and the one that ends it. */
  fromHeading?: string | undefined;
  untilHeading?: string | undefined;
  /** What labels stand for, by label. */
  labels?: Record<string, FactKey> | undefined;
  /** What numbers of a scale stand for. */
  scale?: Record<number, Difficulty> | undefined;
}

/** Reads `2`, `h2`, `bold`, `item`, `row` or `label`; undefined for anything else. */
export function readLevel(text: string): Level | undefined {
  const [, figure, word] = /^h?([1-6])$|^(bold|item|row|label)$/i.exec(text.trim()) ?? [];
  return figure === undefined ? (word?.toLowerCase() as Level | undefined) : (Number(figure) as Level);
}

/** Reads `Label=key`; undefined for anything else. */
export function readLabel(text: string): Record<string, FactKey> | undefined {
  const at = text.lastIndexOf('=');
  const key = text.slice(at + 1).trim();
  const label = text.slice(0, Math.max(at, 0)).trim();
  return label !== '' && isFactKey(key) ? { [label]: key } : undefined;
}

/** Reads `1-2=easy, 3=medium, 4-5=hard`; undefined for anything else. */
export function readScale(text: string): Record<number, Difficulty> | undefined {
  const scale: Record<number, Difficulty> = {};
  for (const part of text.split(/[,;]/)) {
    const [, from, to = from, word] =
      /^\s*(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?\s?=\s?(\w+)\s*$/.exec(part) ?? [];
    const level = DIFFICULTIES.find((one) => one === word?.toLowerCase());
    if (level === undefined) return undefined;
    for (let figure = Number(from); figure <= Number(to); figure++) scale[figure] = level;
  }
  return scale;
}

/** Reads a file of answers, whose keys are the options; throws a sentence that says what is wrong. */
export function readAnswers(source: string): Answers {
  const given: unknown = parse(source, { schema: 'core' });
  if (given === null) return {};
  if (typeof given !== 'object' || Array.isArray(given))
    throw new Error('Write a line for each option: `level: 2`.');
  const answers: Answers = {};
  for (const [key, value] of Object.entries(given as Record<string, unknown>)) {
    const understood = readAnswer(answers, key, value);
    if (!understood) throw new Error(`${key} is not understood: see dibs import --help for the options.`);
  }
  return answers;
}

function readAnswer(answers: Answers, key: string, value: unknown): boolean {
  const text = String(value);
  switch (key) {
    case 'level':
      answers.level = readLevel(text);
      return answers.level !== undefined;
    case 'from-heading':
      answers.fromHeading = text;
      return true;
    case 'until-heading':
      answers.untilHeading = text;
      return true;
    case 'scale':
      answers.scale = readScale(text);
      return answers.scale !== undefined;
    case 'labels': {
      const pairs = Object.entries((value ?? {}) as object).map(([label, name]) =>
        readLabel(`${label}=${name}`),
      );
      answers.labels = Object.assign({}, ...pairs);
      return pairs.every((pair) => pair !== undefined);
    }
    default:
      return false;
  }
}

/** The pieces of a page that the answers leave: those from one heading to another. */
export function withinHeadings(pieces: readonly Piece[], { fromHeading, untilHeading }: Answers): Piece[] {
  const isCalled = (name: string) => (piece: Piece) => piece.kind === 'heading' && sameName(piece, name);
  const from = fromHeading === undefined ? 0 : pieces.findIndex(isCalled(fromHeading));
  const start = Math.max(from, 0);
  const after = pieces.slice(start + 1);
  const until = untilHeading === undefined ? -1 : after.findIndex(isCalled(untilHeading));
  return pieces.slice(start, until === -1 ? undefined : start + 1 + until);
}

function sameName(heading: Heading, name: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(plain(heading.nodes)) === bare(name);
}
