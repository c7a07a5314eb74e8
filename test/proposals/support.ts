/** Issues that propose a project, as GitHub makes them of the answers to a form. */

import type { List } from '../support/scenario.ts';

export const repository = { owner: 'xen-list', repo: 'projects' };
export const ACCEPTED = 'proposal: accepted';

/** Labels of the form's fields, in their order. */
export const FIELDS = [
  'Summary',
  'Category',
  'Difficulty',
  'Size',
  'Skills',
  'Contacts',
  'Description',
  'Outcomes',
] as const;

export type FormAnswers = Partial<Record<(typeof FIELDS)[number], string>>;

/** The body of an issue that was opened with the form. */
export function formBody(answers: FormAnswers, fields: readonly string[] = FIELDS): string {
  return fields
    .map((label) => `### ${label}\n\n${answers[label as keyof FormAnswers] ?? '_No response_'}`)
    .join('\n\n');
}

export const ANSWERS: FormAnswers = {
  Summary: 'Say how long each step of the boot takes',
  Category: 'Tools',
  Difficulty: 'easy',
  Size: 'small',
  Skills: 'C, Python',
  Contacts: 'Ann Example <ann@example.org>\n@bob',
  Description: 'The boot is slow, and nobody knows why.\n\n## Where to start\n\nIn `boot.c`.',
  Outcomes: '- A table of times\n- A page that explains it',
};

/** Somebody proposes a project; gives the issue's number. */
export async function proposed(
  { github }: List,
  answers: FormAnswers | string = ANSWERS,
  title = 'Measure the boot',
  login = 'alice',
): Promise<number> {
  const body = typeof answers === 'string' ? answers : formBody(answers);
  const { data } = await github.as(login).rest.issues.create({ ...repository, title, body });
  return data.number;
}

/** A maintainer puts the label on, and the run for that event follows. */
export async function accept(list: List, issue: number): Promise<Awaited<ReturnType<List['on']>>> {
  await label(list, issue);
  return await list.on('issues', 'labeled', { issue, label: ACCEPTED });
}

export async function label({ github }: List, issue: number, name = ACCEPTED): Promise<void> {
  await github.as('maintainer').rest.issues.addLabels({ ...repository, issue_number: issue, labels: [name] });
}

/** The label is taken off, and a moment later put on again. */
export async function labelAnew(list: List, issue: number): Promise<void> {
  await unlabel(list, issue);
  // GitHub tells times to the second.
  list.github.clock.advance(2000);
  await label(list, issue);
}

export async function unlabel({ github }: List, issue: number, name = ACCEPTED): Promise<void> {
  await github.as('maintainer').rest.issues.removeLabel({ ...repository, issue_number: issue, name });
}

/** A maintainer closes the pull request of a proposal. */
export async function decline(list: List): Promise<void> {
  const [pull] = await pulls(list);
  const closed = { ...repository, pull_number: pull?.number ?? 0, state: 'closed' as const };
  await list.github.as('maintainer').rest.pulls.update(closed);
}

export async function pulls({ github }: List, state: 'open' | 'all' = 'open') {
  const { data } = await github.as('maintainer').rest.pulls.list({ ...repository, state });
  return data;
}

export async function merge(list: List): Promise<void> {
  const [pull] = await pulls(list);
  await list.github.as('maintainer').rest.pulls.merge({ ...repository, pull_number: pull?.number ?? 0 });
}

/** Files that a branch has and the default branch has not. */
export async function added({ github }: List, branch: string): Promise<Record<string, string>> {
  const before = await github.files();
  const files = await github.files(branch);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !(path in before)));
}
