import { markerOf } from '../issue/body.ts';
import { requestedLabels } from '../issue/labels.ts';
import type { NewValue } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { slugOf } from '../lib/text/slug.ts';
import { contactsFrom, folderOf, inWordsOfList, newPath, projectFileText } from '../list/new-file.ts';
import { projectId, readProjectFile } from '../list/read-project.ts';
import type { ProposeChange } from '../model/change.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { labelProblem } from '../schema/label-name.ts';
import type { ProjectKey } from '../schema/project-keys.ts';
import { meansNoValue } from '../schema/words.ts';
import { type Proposed, readAnswers } from './answers.ts';
import { type FieldKey, kindOf, type ProposalForm } from './form.ts';
import { linkToProposal } from './link.ts';
import { partsOf, peopleIn } from './split-answer.ts';

/** What the list determines about a proposed file. */
export interface ProposalContext {
  config: Config;
  repository: Repository;
  /** ISO date. */
  today: string;
  forms: readonly ProposalForm[];
  /** Folders of the list that stand for categories. */
  folders: readonly string[];
}

/** Whether an issue is open and may be a proposal: it is not that of a project. */
export function mayBeProposal(issue: RemoteIssue, config: Config): boolean {
  const isTracked = hasLabel(issue, config.tracking_label) && markerOf(issue) !== undefined;
  return issue.state === 'open' && !issue.isPullRequest && !isTracked;
}

/** Whether an issue is an open proposal that a maintainer accepted. */
export function isAccepted(issue: RemoteIssue, config: Config): boolean {
  return mayBeProposal(issue, config) && hasLabel(issue, config.proposals.accept_label);
}

/**
 * Drafts the project file of an accepted proposal.
 * @param suffix appended to the name of the file if that is taken
 * @returns the change, or a sentence that says why there can be no such file
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
  // A proposal creates no folder: until the file is merged, nobody has approved the category.
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
  const { title: name, url } = linkToProposal(issue.number, repository, config);
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

/** Moves answers with code blocks to the text, as a list value cannot hold them. */
function withoutBlocks({ answers, text }: Proposed): Proposed {
  const blocks = Object.entries(answers).filter(([key, answer]) => {
    const kind = kindOf(key as FieldKey);
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

/** An issue takes 100 labels, and no project needs as many skills. */
const MAX_SKILLS = 50;

/** Keys whose answers GitHub would refuse as labels: some people answer with a sentence. */
function unfitForLabels(path: string, text: string, id: string, config: Config): Set<ProjectKey> {
  const { project } = readProjectFile(path, text, id, config, false);
  if (project === undefined) return new Set();
  const labels = requestedLabels(project, { status: 'open', held: 0, today: '' }, config);
  const faulty = labels.filter(({ name }) => labelProblem(name) !== undefined).map(({ key }) => key);
  return new Set(project.skills.length > MAX_SKILLS ? [...faulty, 'skills'] : faulty);
}

/** Moves those answers to keys that take any text. */
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

/** Why the file would not be the proposed project; the review of the pull request finds any other fault. */
function faultOf(path: string, text: string, id: string, title: string, config: Config): string | undefined {
  const { project, readable, problems } = readProjectFile(path, text, id, config, false);
  const error = problems.find(({ severity }) => severity === 'error');
  if (!readable || (project === undefined && error !== undefined)) return error?.message;
  return project?.title === title
    ? undefined
    : 'The place that the config names for titles cannot hold its title.';
}
