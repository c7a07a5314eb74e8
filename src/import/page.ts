import type { PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../model/problem.ts';
import type { Link } from '../model/project.ts';
import type { Label } from './labels.ts';

/** A range of lines of the imported page, 1-based and inclusive. */
export interface Lines {
  from: number;
  to: number;
}

/** A line of running text, which starts a paragraph or continues the one before it. */
export interface TextLine extends Lines {
  kind: 'line';
  startsParagraph: boolean;
  nodes: PhrasingContent[];
}

/** A heading. */
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

/** A piece of a page, whatever its format. */
export type Piece = TextLine | Heading | Block;

/** A value with its label: `Difficulty: hard`, `|Difficulty=hard`. */
export interface LabeledValue extends Lines {
  /** As written; empty for a value without a label. */
  label: string;
  /** Undefined for a label that Dibs does not know. */
  key: Label | undefined;
  content: Piece[];
  /** What stays in the text where the value is not understood; its label and content if absent. */
  source?: Piece[];
  /** The index in the text before which it stands; its end if absent. */
  before?: number;
  /** Whether it stands in the title, so that it is no loss where a label says otherwise. */
  inTitle?: boolean;
}

/** A project as the page describes it. */
export interface PageProject {
  /** The text of the heading above it. */
  section: string | undefined;
  title: TextLine | Heading;
  /** Links that stand in the title or beside it. */
  links?: Link[];
  values: LabeledValue[];
  text: Piece[];
}

/** What was done with lines of the page. */
export interface LineRange extends Lines {
  outcome: string;
  /** Path of the project file that they went to. */
  path?: string | undefined;
}

/** A problem in the imported page. */
export type PageProblem = Omit<Problem, 'file'>;

interface SeenTitle {
  line: number;
  title: string;
  depth: number;
}

/** What was seen on a page, for people who check how it is read. */
export interface Seen {
  taken: SeenTitle[];
  left: SeenTitle[];
  /** The labels, what they stand for, and how often they occur. */
  labels: Map<string, { key: string; count: number }>;
}

/** The contents of a page. */
export interface Page {
  projects: PageProject[];
  /** Lines that belong to no project. */
  ranges: LineRange[];
  problems: PageProblem[];
  /** What was seen on a page that is not of one known make. */
  seen?: Seen;
}

/** The outcome of lines that belong to no project. */
export const OUTSIDE = 'outside any project';

/** A warning about a line of the page. */
export function warning(line: number, message: string): PageProblem {
  return { severity: 'warning', line, column: 1, message };
}

/** An error in a line of the page. */
export function failure(line: number, message: string): PageProblem {
  return { severity: 'error', line, column: 1, message };
}
