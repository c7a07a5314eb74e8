import { markerOf } from '../issue/body.ts';
import { commentKey } from '../issue/comment-key.ts';
import { askedLabels } from '../issue/labels.ts';
import { type MessageContext, renderMessage } from '../issue/message.ts';
import type { NewValue } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { slugOf } from '../lib/text/slug.ts';
import { contactsFrom, folderOf, inWordsOfList, newPath, projectFileText } from '../list/new-file.ts';
import { projectId, readProjectFile } from '../list/read-project.ts';
import type { ProposeChange, UpdateChange } from '../model/change.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { labelProblem } from '../schema/label-name.ts';
import type { ProjectKey } from '../schema/project-keys.ts';
import { meansNoValue } from '../schema/words.ts';
import { type Proposed, readAnswers } from './answers.ts';
import { type AskedKey, kindOf, type ProposalForm } from './form.ts';
import { linkToProposal } from './link.ts';

/** What a list gives a proposal to fit into. */
export interface ProposalContext {
  config: Config;
  repository: Repository;
  /** ISO date. */
  today: string;
  forms: readonly ProposalForm[];
  /** Categories that are folders already. */
  folders: readonly string[];
}

/** Whether a maintainer accepted what an issue proposes, and it is still to be dealt with. */
export function isAccepted(issue: RemoteIssue, config: Config): boolean {
  const isTracked = hasLabel(issue, config.tracking_label) && markerOf(issue) !== undefined;
  return (
    issue.state === 'open' &&
    !issue.isPullRequest &&
    !isTracked &&
    hasLabel(issue, config.proposals.accept_label)
  );
}

/**
 * An accepted proposal → the file that it asks for.
 * @param suffix put behind the file's name, where that is taken
 * @returns a sentence that says what stands in its way, where something does
 */
export function propose(
  issue: RemoteIssue,
  suffix: string,
  context: ProposalContext,
): ProposeChange | { refused: string } {
  const { config } = context;
  const title = oneLine(issue.title);
  const proposed = withoutBlocks(readAnswers(issue.body, context.forms));
  const category = oneLine(proposed.answers.category ?? '');
  // A category that is no folder yet does not become one: it is somebody's word so far.
  const folder = context.folders.find((one) => one === folderOf(category, config, context.folders)) ?? '';
  const name = `${slugOf(title)}${suffix}`;
  const path = newPath(folder, name, config);
  if (path === undefined)
    return { refused: `${name}.md would not be a project: "files" in the config leaves it out.` };
  const project = projectId(path, config.projects);
  const first = textOf(title, proposed, issue, context);
  const unfit = unfitForLabels(path, first, project, config);
  const text = unfit.size === 0 ? first : textOf(title, withoutLabels(proposed, unfit), issue, context);
  const fault = faultOf(path, text, project, title, config);
  if (fault !== undefined) return { refused: fault };
  return { kind: 'propose', project, issue: issue.number, file: { path, text, executable: false } };
}

function textOf(
  title: string,
  { answers, text }: Proposed,
  issue: RemoteIssue,
  { config, repository, today }: ProposalContext,
): string {
  const line = (key: 'summary' | 'category' | 'gsoc' | 'mailing_list' | 'irc') => oneLine(answers[key] ?? '');
  const list = (key: 'size' | 'skills' | 'prerequisites' | 'outcomes') =>
    partsOf(answers[key] ?? '', kindOf(key) === 'words').filter((part) => !meansNoValue(part));
  const { title: name, url } = linkToProposal(issue.number, repository);
  const values: [key: string, value: NewValue][] = [
    ['title', title],
    ['summary', line('summary')],
    ['category', line('category')],
    ['difficulty', inWordsOfList('difficulty', answers.difficulty ?? '', config)],
    ['size', single(list('size').map((size) => inWordsOfList('size', size, config)))],
    ['skills', list('skills')],
    ['gsoc', line('gsoc')],
    ['contacts', contactsFrom(peopleIn(answers.contacts ?? ''))],
    ['mailing_list', line('mailing_list')],
    ['irc', line('irc')],
    ['inserted', today],
    ['outcomes', list('outcomes')],
    ['prerequisites', list('prerequisites')],
    ['links', [...partsOf(answers.links ?? '', false).map((link) => ({ url: link })), { title: name, url }]],
  ];
  return projectFileText(values, text === '' ? '' : `${text}\n`, config);
}

/** Answers that hold code, which no list could, become text. */
function withoutBlocks({ answers, text }: Proposed): Proposed {
  const blocks = Object.entries(answers).filter(([key, answer]) => {
    const kind = kindOf(key as AskedKey);
    return (kind === 'lines' || kind === 'words') && /^ {0,3}(?:```|~~~)/m.test(answer);
  });
  const sections = blocks.map(([key, answer]) => section(key, answer));
  const rest = Object.entries(answers).filter(([key]) => !blocks.some(([other]) => other === key));
  return {
    answers: Object.fromEntries(rest),
    text: [text, ...sections].filter((part) => part !== '').join('\n\n'),
  };
}

function section(key: string, answer: string): string {
  return `## ${key.slice(0, 1).toUpperCase()}${key.slice(1)}\n\n${answer}`;
}

/** An issue takes a hundred labels; nobody asks for as many skills. */
const MOST_SKILLS = 50;

/** Answers that GitHub would refuse as labels: people write sentences where a word was asked for. */
function unfitForLabels(path: string, text: string, id: string, config: Config): Set<ProjectKey> {
  const { project } = readProjectFile(path, text, id, config, false);
  if (project === undefined) return new Set();
  const labels = askedLabels(project, { status: 'open', held: 0, today: '' }, config);
  const faulty = labels.filter(({ name }) => labelProblem(name) !== undefined).map(({ about }) => about);
  return new Set(project.skills.length > MOST_SKILLS ? [...faulty, 'skills'] : faulty);
}

/** The same with those answers where any text may stand. */
function withoutLabels({ answers, text }: Proposed, unfit: ReadonlySet<ProjectKey>): Proposed {
  const { category = '', skills = '', ...rest } = answers;
  const prerequisites = [rest.prerequisites, ...(unfit.has('skills') ? [skills] : [])].filter(Boolean);
  return {
    answers: {
      ...rest,
      ...(!unfit.has('category') && { category }),
      ...(!unfit.has('skills') && { skills }),
      prerequisites: prerequisites.join('\n'),
    },
    text: unfit.has('category') ? `${text}\n\n${section('category', category)}`.trim() : text,
  };
}

function single(list: readonly string[]): NewValue {
  return list.length === 1 ? (list[0] ?? '') : list;
}

/**
 * What ends a proposal whose project is on the list: a comment that links its issue, and its closing.
 * @param number of the project's issue; undefined while that is still to be made
 */
export function closeProposal(
  proposal: RemoteIssue,
  project: Project,
  number: number | undefined,
  { projects, config, repository }: Pick<MessageContext, 'projects' | 'config' | 'repository'>,
): UpdateChange {
  const subject = { project, projects, config, repository, issue: number ?? 0 };
  const isOver = project.status !== undefined && project.status !== 'open';
  const comments =
    number === undefined && !isOver
      ? []
      : [
          {
            key: commentKey.listed(number ?? 0),
            text: renderMessage(number === undefined ? 'listed_as_over' : 'listed', subject, {}),
          },
        ];
  return {
    kind: 'close',
    project: project.id,
    issue: proposal.number,
    drift: { state: 'closed', state_reason: 'completed' },
    comments,
    fields: { proposal: { from: 'open', to: 'closed' } },
  };
}

/** A list as people type it: one on each line, as bullets whose text may go on for lines, or with commas. */
function partsOf(answer: string, withCommas: boolean): string[] {
  const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
  const lines = answer.split('\n').filter((line) => line.trim() !== '');
  const isBulleted = lines.some((line) => bullet.test(line));
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.length - 1;
    if (isBulleted && last >= 0 && !bullet.test(line)) parts[last] += ` ${line}`;
    else parts.push(line.replace(bullet, ''));
  }
  const separated = withCommas ? parts.flatMap((part) => part.split(/[,;]/)) : parts;
  return separated.map(oneLine).filter((part) => part !== '');
}

/** People on one line (its blanks are single ones) are told apart where a mail address or a login ends. */
function peopleIn(answer: string): string[] {
  return partsOf(answer, false).flatMap((line) => line.split(/(?<=>) ?[,;] ?| ?[,;] ?(?=@)/));
}

/** What keeps the file from being the project that was proposed; other faults are for its review. */
function faultOf(path: string, text: string, id: string, title: string, config: Config): string | undefined {
  const { project, readable, problems } = readProjectFile(path, text, id, config, false);
  const error = problems.find(({ severity }) => severity === 'error');
  if (!readable || (project === undefined && error !== undefined)) return error?.message;
  return project?.title === title
    ? undefined
    : 'Its title cannot be kept where the config says that titles are.';
}
