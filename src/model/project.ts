import { type Claim, sameLogin } from './claim.ts';
import { MAX_ASSIGNEES } from './github-limits.ts';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Sizes as Google names them, with their hours. */
export const SIZE_HOURS = { small: 90, medium: 175, large: 350 } as const;
export type Size = keyof typeof SIZE_HOURS;

export const STATUSES = ['open', 'done', 'archived'] as const;
/** `done` is an issue closed as completed, `archived` one closed as not planned. */
export type Status = (typeof STATUSES)[number];

/** What a file itself says under `status`: `unclear` if that is not understood, `nothing` if there is no word. */
export type SaidStatus = Status | 'unclear' | 'nothing';

export interface Contact {
  name?: string;
  /** Free text: people obfuscate it. */
  email?: string;
  /** Login without `@`. */
  github?: string;
}

export interface Link {
  title?: string;
  url: string;
}

/** What a project file says, its defaults applied. Lists are empty if nothing is set. */
export interface Project {
  /** Path under the projects folder without extension and without a last `/README` or `/index`. */
  id: string;
  /** Path relative to the checkout, with forward slashes. */
  path: string;
  title: string;
  summary?: string;
  category?: Category;
  difficulty?: Difficulty;
  sizes: Size[];
  skills: string[];
  gsoc?: boolean;
  contacts: Contact[];
  /** The file names no contacts: these are the config's defaults. */
  defaultContacts?: true;
  mailingList?: string;
  irc?: string;
  /** ISO date. */
  inserted?: string;
  /** ISO date, or the text of the file if that is not a date. */
  verified?: string;
  outcomes: string[];
  prerequisites: string[];
  links: Link[];
  /** Ids of projects that exist. */
  related: RelatedProject[];
  /** Labels that the file itself asks for. */
  labels: string[];
  maxClaims: number;
  /** Undefined if the status in the file is not understood: the issue keeps its state. */
  status: Status | undefined;
  /** Whether the status is the file's own word, not a default. */
  statusGiven: boolean;
  issue?: number;
  claim?: Claim;
  /** Its file is gone, so that nothing is known of it but its issue. */
  isGone?: true;
  /** Markdown of the description, LF line ends. */
  text: string;
}

export interface Category {
  /** Its key under `categories` of the config, whether or not the config has it. */
  key: string;
  name: string;
  /** Its own label and color, if the config has them. */
  label?: string;
  color?: string;
}

export interface RelatedProject {
  id: string;
  title: string;
  path: string;
}

/** Whether the file itself names somebody as a contact: such a person does not hold the project. */
export function isContactOf({ contacts, defaultContacts }: Project, login: string): boolean {
  if (defaultContacts) return false;
  return contacts.some(({ github }) => github !== undefined && sameLogin(github, login));
}

/** What the file of a project itself says under `status`. */
export function saidStatus({ status, statusGiven }: Pick<Project, 'status' | 'statusGiven'>): SaidStatus {
  if (status === undefined) return 'unclear';
  return statusGiven ? status : 'nothing';
}

/** Whether a project is done or archived, so that it gets no issue if it has none. */
export function isOver({ status }: Pick<Project, 'status'>): boolean {
  return status !== undefined && status !== 'open';
}

/** Whether somebody more may take the project. */
export function isFree({ status, claim, maxClaims }: Project): boolean {
  const places = Math.min(maxClaims, MAX_ASSIGNEES);
  return (status === undefined || status === 'open') && (claim?.by.length ?? 0) < places;
}

/** How many people may hold a project if some of its assignees are contacts, and GitHub takes so many assignees. */
export function placesBeside(contacts: number, { maxClaims }: Project, cap: number = MAX_ASSIGNEES): number {
  return Math.min(maxClaims, cap - contacts);
}

/** A file that cannot be used: it and its issue are left alone. */
export interface BrokenFile {
  id: string;
  path: string;
  /** Number of its issue, if that could be read. */
  issue?: number;
  /** False if not even the front matter could be read: the file may be any project, renamed. */
  readable: boolean;
  /** Whether its line `issue` does not give one number: it may be any project whose issue has no other file. */
  hasUnclearIssue?: true;
}
