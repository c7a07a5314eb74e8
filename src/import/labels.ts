import type { ProjectKey } from '../schema/project-keys.ts';

/** What a label stands for: a key of project files, or the text. */
export type Label =
  | Exclude<ProjectKey, 'summary' | 'related' | 'max_claims' | 'issue' | 'claim'>
  | 'description';

const NAMES: Record<Exclude<Label, 'category' | 'status' | 'labels'>, string> = {
  title: 'project,title,name,project title,project name',
  inserted: 'date of insert,date,inserted,date inserted,date added,added,insert date',
  verified: 'verified,last verified,date verified',
  gsoc: 'gsoc,google summer of code',
  contacts:
    'technical contact,technical contacts,contact,contacts,contact/mentor,mentor,mentors,mentor(s),contact person',
  mailing_list: 'mailing list/forum for project,mailing list,mailing list/forum,list,forum',
  irc: 'irc channel for project,irc channel,irc,chat',
  difficulty: 'difficulty,difficulty level,skill level',
  size: 'size,project size,size of project,expected size',
  skills: 'skills needed,skills,skills required,required skills,skill',
  description: 'description,desc,project description',
  outcomes: 'outcomes,outcome,expected outcomes,expected outcome,expected results,expected result',
  prerequisites: 'prerequisites,prerequisite,first steps',
  links: 'references,reference,links,link,more information,see also',
};

const LABELS = new Map(
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((key) =>
    NAMES[key].split(',').map((name) => [name, key] as const),
  ),
);

/** The key that a label stands for, in any case, with `_` for blanks or in `CamelCase`. */
export function labelMeant(label: string): Label | undefined {
  const named = (text: string) =>
    LABELS.get(
      text
        .toLowerCase()
        .replace(/[\s_]+/g, ' ')
        .trim(),
    );
  return (
    named(label) ?? (/[a-z][A-Z]/.test(label) ? named(label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')) : undefined)
  );
}

/** Labels whose value may be a list or continue below their line. */
export const LONG_LABELS: ReadonlySet<Label> = new Set<Label>([
  'description',
  'outcomes',
  'prerequisites',
  'links',
  'skills',
]);

/** A label in a line, and where its value is in the plain text of the line. */
export interface FoundLabel {
  label: string;
  key: Label;
  start: number;
  end: number;
}

/** Finds labels at the start of a line and after each `;`: `Date of insert: …; Verified: …; GSoC: …`. */
export function labelsIn(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const match of text.matchAll(/(^|;)\s*([^\s:;][^:;]{0,59}):/g)) {
    const { 0: all, 1: before, 2: label = '', index } = match;
    const key = labelMeant(label);
    const last = found.at(-1);
    if (last === undefined && index > 0) break;
    if (key === undefined || last?.key === 'description') continue;
    if (last) last.end = index;
    found.push({ label: label.trim(), key, start: index + all.length, end: text.length });
    if (before === '' && !IN_ROW.has(key)) break;
  }
  return found;
}

/** Labels that may share a line; a `;` after any other label is part of its value. */
const IN_ROW: ReadonlySet<Label> = new Set<Label>(['inserted', 'verified', 'gsoc', 'difficulty', 'size']);
