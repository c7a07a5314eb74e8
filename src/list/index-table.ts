import { posix } from 'node:path';
import { person, plainText } from '../lib/markdown/index.ts';
import { MAX_ASSIGNEES } from '../model/github-limits.ts';
import { isFree, type Project } from '../model/project.ts';
import { issueUrl, type Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { enumerated, fill, listed, type Texts, textsOf } from '../texts/texts.ts';

/** What the list of an index is made for. */
export interface IndexContext {
  /** Path of the index, relative to the checkout. */
  path: string;
  repository: Repository;
  config: Config;
}

/** The columns that the tables of an index may have, in their order. */
const COLUMNS = ['project', 'difficulty', 'skills', 'claim'] as const;
type Column = (typeof COLUMNS)[number];

/** Those in which there is something to say about any of the projects, so that all tables have the same ones. */
export function columnsFor(projects: readonly Project[]): Column[] {
  const isSet = {
    project: true,
    difficulty: projects.some(({ difficulty }) => difficulty !== undefined),
    skills: projects.some(({ skills }) => skills.length > 0),
    claim: true,
  };
  return COLUMNS.filter((column) => isSet[column]);
}

/** A table of projects, each a link to its issue, where one claims it, with a small one to its file. */
export function projectTable(
  projects: readonly Project[],
  columns: readonly Column[],
  context: IndexContext,
): string {
  const { index } = textsOf(context.config);
  const names = columns.map((column) => plainText(index[column]));
  return [
    `| ${names.join(' | ')} |`,
    `|${' --- |'.repeat(names.length)}`,
    ...projects.map((project) => row(project, columns, context)),
  ].join('\n');
}

function row(project: Project, columns: readonly Column[], context: IndexContext): string {
  const texts = textsOf(context.config);
  const { difficulty, skills } = project;
  const cells = {
    project: titleCell(project, context, texts),
    difficulty: difficulty === undefined ? '' : plainText(texts.words[difficulty]),
    skills: listed(skills.map(plainText), texts),
    claim: claimCell(project, context, texts),
  };
  return `| ${columns.map((column) => cells[column]).join(' | ')} |`;
}

// numbersInIndex reads these links.
function titleCell({ title, issue, path }: Project, context: IndexContext, { index }: Texts): string {
  const file = encodeURI(posix.relative(posix.dirname(context.path), path).toWellFormed());
  if (issue === undefined) return `[${plainText(title)}](<${file}>)`;
  const address = issueUrl(context.repository, issue);
  return `[${plainText(title)}](<${address}>) <sub>[${plainText(index.file)}](<${file}>)</sub>`;
}

function claimCell(project: Project, { repository }: IndexContext, texts: Texts): string {
  const { status, claim, maxClaims } = project;
  const { index, issue } = texts;
  const people = enumerated(claim?.by.map((login) => person(login, repository.server)) ?? [], texts);
  if (status === 'done') return people === '' ? index.done : fill(index.done_by, { people });
  if (claim === undefined) return index.free;
  const { since: day, until } = claim;
  const text = until === undefined ? issue.since : issue.since_until;
  const holders = fill(text, { person: people, day, ...(until !== undefined && { until }) });
  const count = Math.min(maxClaims, MAX_ASSIGNEES) - claim.by.length;
  return isFree(project) ? fill(index.joinable, { holders, count }) : holders;
}
