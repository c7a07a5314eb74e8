import type { PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../model/problem.ts';
import type { Label } from './labels.ts';

/** Lines of the page that is imported, 1-based, both included. */
export interface Lines {
  from: number;
  to: number;
}

/** A line of running text; one that stands apart begins a paragraph, another goes on with the one before it. */
export interface TextLine extends Lines {
  kind: 'line';
  apart: boolean;
  nodes: PhrasingContent[];
}

export interface Heading extends Lines {
  kind: 'heading';
  depth: number;
  nodes: PhrasingContent[];
}

/** A list, code, a table, a quote. */
export interface Block extends Lines {
  kind: 'block';
  node: RootContent;
}

/** What a page is made of, whatever format it has. */
export type Piece = TextLine | Heading | Block;

/** What the page says under a label: `Difficulty: hard`, `|Difficulty=hard`. */
export interface Labelled extends Lines {
  /** As the page spells it; empty where a value stands without any. */
  label: string;
  /** Undefined where it is no label that Dibs knows. */
  key: Label | undefined;
  content: Piece[];
}

/** A project as the page has it. */
export interface Draft {
  /** What the heading above it says. */
  section: string | undefined;
  title: TextLine | Heading;
  values: Labelled[];
  text: Piece[];
}

/** What became of lines of the page. */
export interface Mark extends Lines {
  became: string;
  /** Path of the project file that has them. */
  path?: string | undefined;
}

/** A problem in the page that is imported. */
export type Trouble = Omit<Problem, 'file'>;

export interface Page {
  drafts: Draft[];
  /** Lines that belong to no project. */
  marks: Mark[];
  troubles: Trouble[];
}

export const OUTSIDE = 'outside any project';

export function warning(line: number, message: string): Trouble {
  return { severity: 'warning', line, column: 1, message };
}

export function failure(line: number, message: string): Trouble {
  return { severity: 'error', line, column: 1, message };
}
