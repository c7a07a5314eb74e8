import { renderSection, type SectionInput } from '../src/issue/description.ts';
import { desiredLabels } from '../src/issue/labels.ts';
import { type MessageValues, renderMessage } from '../src/issue/message.ts';
import { renderIndex } from '../src/list/index-page.ts';
import type { Project } from '../src/model/project.ts';
import type { MessageName } from '../src/texts/texts.ts';
import { commentsPage, filePage, issuePage, type Post } from '../test/support/github-page.ts';
import { exampleList } from './example-site.ts';

const TODAY = '2026-11-25';
const BOT = 'github-actions';

type Files = ReadonlyMap<string, string>;
type List = Awaited<ReturnType<typeof exampleList>>;

/** The issue of a project of the example list that is free, taken or done. */
export async function exampleIssue(state: 'free' | 'taken' | 'done'): Promise<Files> {
  const list = await exampleList();
  const { config, repository } = list;
  const project = { ...projectOf(list, 'hypervisor/virtual-numa'), ...RICH };
  const held = state === 'free' ? [] : [{ login: 'marta-k', since: '2026-11-02' }];
  const input: SectionInput = {
    project,
    status: state === 'done' ? 'done' : 'open',
    ending: state === 'done' ? { day: '2027-03-14', by: ['marta-k'] } : undefined,
    holders: held,
    waiting: new Map(state === 'taken' ? [['jonas-b', 1]] : []),
    asked: new Map(),
    config,
    repository,
  };
  const labels = desiredLabels(project, { status: input.status, held: held.length, today: TODAY }, config);
  const page = issuePage({
    title: project.title,
    number: project.issue ?? 0,
    state: state === 'done' ? 'Closed' : 'Open',
    labels,
    posts: [{ author: BOT, markdown: renderSection(input) }],
  });
  return new Map([['index.html', page]]);
}

/** The facts that the example project lacks. */
const RICH: Partial<Project> = { difficulty: 'medium', sizes: ['large'], skills: ['C', 'x86', 'NUMA'] };

/** The welcome, or three refusals. */
export async function exampleAnswers(which: 'welcome' | 'refusals'): Promise<Files> {
  const list = await exampleList();
  const said = (author: string, markdown: string): Post => ({ author, markdown });
  const answer = (name: MessageName, values: MessageValues) => said(BOT, answerOf(list, name, values));
  const held = [
    { title: 'Blkback improvements', issue: 2 },
    { title: 'PVSCSI drivers', issue: 7 },
  ];
  const posts =
    which === 'welcome'
      ? [said('marta-k', '/claim'), answer('welcome', { to: 'marta-k' })]
      : [
          said('li-wen', '/claim'),
          answer('limit', { to: 'li-wen', held }),
          said('tomasz', '/verified'),
          answer('maintainers_only', { to: 'tomasz', verb: 'verified' }),
          said('priya-n', '/claim'),
          answer('closed', { to: 'priya-n' }),
        ];
  return new Map([['index.html', commentsPage(posts)]]);
}

function answerOf(list: List, name: MessageName, values: MessageValues): string {
  const { projects, config, repository } = list;
  const project = projectOf(list, 'hypervisor/virtual-numa');
  const offers = projects
    .filter(({ status, claim }) => status === 'open' && claim === undefined)
    .map((one) => ({ project: one, issue: one.issue ?? 0 }));
  const issue = project.issue ?? 0;
  return renderMessage(name, { project, projects, offers, config, repository, issue }, values);
}

/** The index of the example list. */
export async function exampleIndex(): Promise<Files> {
  const { projects, config, repository } = await exampleList();
  const text = renderIndex(undefined, projects, { path: 'projects/README.md', repository, config }) ?? '';
  return new Map([['index.html', filePage(text)]]);
}

function projectOf({ projects }: List, id: string): Project {
  const project = projects.find((one) => one.id === id);
  if (project === undefined) throw new Error(`The example list has no ${id}.`);
  return project;
}
