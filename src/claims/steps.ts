import type { ClaimState } from '../issue/marker.ts';

/** A comment to be made, once. */
export interface Answer {
  keys: string[];
  text: string;
  /** Whether it names other projects that are free. */
  offers?: boolean;
  /** Who is answered. */
  to?: string;
}

/** Gives the project to a person, and says so; GitHub drops whom it cannot assign, who is told why. */
export interface AssignStep {
  kind: 'assign';
  login: string;
  /** Who is assigned before the step, as far as known. */
  before: string[];
  /** How many more people than those may turn out to have been assigned meanwhile. */
  room: number;
  taken: Answer;
  dropped: Answer;
}

/** One thing to do about claims, in the order in which it has to be done. */
export type Step =
  | AssignStep
  | { kind: 'unassign'; login: string; why: 'asked' | 'silent' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'edit'; comment: number; answer: Answer }
  /** A comment that two runs at the same moment both made. */
  | { kind: 'delete'; comment: number };

/** What is to be done at the desk of one project. */
export interface ClaimPlan {
  steps: Step[];
  /** The desk afterwards. */
  claimState: ClaimState;
  /** Assignees of the issue afterwards, where all goes well. */
  assignees: string[];
}

/** What only GitHub can tell, asked where it matters. */
export type Question =
  /** How many other projects of the list somebody holds; for people in line, the files' word for "too many" will do. */
  | { about: 'held'; login: string; inLine: boolean }
  /** Whether somebody has write access; `association` helps where GitHub does not say. */
  | { about: 'access'; login: string; association: string | undefined }
  /** When there was a sign of life, in milliseconds; undefined where that cannot be known. */
  | { about: 'life'; login: string };

/** The answers by what they are about: a number, a boolean, milliseconds or nothing. */
export type Reply = number | boolean | undefined;
