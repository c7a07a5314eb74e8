import { bodyOf } from '../issue/body.ts';
import { editFrontMatter, type NewValue } from '../lib/front-matter/index.ts';
import { isCostly } from '../lib/markdown/index.ts';
import { isoDay } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { writtenKey } from '../list/fields.ts';
import { contactsFrom, inWordsOfList, projectFileText } from '../list/new-file.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';
import { difficultyIn, sizesIn } from '../schema/fact-values.ts';
import { type Fact, factsIn } from '../schema/facts.ts';
import { peopleIn, skillsIn } from '../schema/text-values.ts';
import { asNewValues, type LabelValues, readLabels } from './read-labels.ts';

/** An issue as a project file is to record it. */
export interface Adopted {
  issue: RemoteIssue;
  /** Whether the file records its number: an outsider could edit an issue of theirs, so that one gets a new issue. */
  recorded: boolean;
  /** The first day of each holder, where it is known: ISO dates. */
  since: ReadonlyMap<string, string>;
}

/** Whether an issue is one of Dibs's already. */
export function isManaged(issue: RemoteIssue): boolean {
  return bodyOf(issue).region !== undefined;
}

/**
 * The project file of an issue: title, labels, assignees and state as keys, and its whole text.
 * @param label the label that is adopted
 */
export function fileOf({ issue, recorded, since }: Adopted, label: string, config: Config): string {
  const text = issue.body.replaceAll('\r\n', '\n');
  const values = readLabels(issue.labels, label, config);
  const facts = isCostly(text) ? [] : factsIn(text);
  for (const fact of facts) addFact(values, fact);
  const contacts = facts
    .filter(({ key }) => key === 'contacts')
    .flatMap(({ values: said }) => said.flatMap(peopleIn));
  const status = statusOf(issue);
  const given: [key: string, value: NewValue][] = [
    ['title', oneLine(issue.title)],
    ...asNewValues(values),
    ['contacts', contactsFrom([...new Set(contacts)])],
    ['inserted', isoDay(new Date(issue.createdAt))],
    ['status', status === undefined ? '' : inWordsOfList('status', status, config)],
  ];
  const file = projectFileText(given, text.endsWith('\n') || text === '' ? text : `${text}\n`, config);
  if (!recorded) return file;
  const claim = claimOf(issue, since);
  return editFrontMatter(
    file,
    new Map<string, number | typeof claim>([
      [writtenKey('issue', config), issue.number],
      ...(claim === undefined ? [] : [[writtenKey('claim', config), claim] as const]),
    ]),
  );
}

function statusOf({ state, stateReason }: RemoteIssue): string | undefined {
  if (state === 'open') return undefined;
  return stateReason === 'not_planned' || stateReason === 'duplicate' ? 'archived' : 'done';
}

function claimOf({ assignees, createdAt }: RemoteIssue, since: ReadonlyMap<string, string>) {
  if (assignees.length === 0) return undefined;
  const days = assignees.map((login) => since.get(login.toLowerCase()) ?? isoDay(new Date(createdAt)));
  return { by: [...assignees], since: days.toSorted()[0] ?? '' };
}

/** Adds what stands in the text under a label, unless the issue's labels say it. */
function addFact(values: LabelValues, { key, values: said }: Fact): void {
  if (values.has(key)) return;
  const text = oneLine(said.join(', '));
  if (key === 'difficulty') {
    const found = difficultyIn(text);
    if (found !== undefined && !found.saysMore) values.set(key, found.value.at(-1) ?? '');
  }
  if (key === 'size') {
    const found = sizesIn(text);
    if (found !== undefined) values.set(key, found.value.map(String));
  }
  if (key === 'skills') {
    const skills = skillsIn(said);
    if (skills.length > 0) values.set(key, skills);
  }
}
