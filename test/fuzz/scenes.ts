import fc from 'fast-check';
import { parseBody, printBody } from '../../src/issue/body.ts';
import { keptTexts, printComment } from '../../src/issue/comment.ts';
import { renderSection } from '../../src/issue/description.ts';
import { renderMessage } from '../../src/issue/message.ts';
import { projectId, readProjectFile } from '../../src/list/read-project.ts';
import type { RemoteIssue } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { readForm } from '../../src/proposals/form.ts';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { propose } from '../../src/proposals/plan.ts';
import { type Config, defaultConfig } from '../../src/schema/config.ts';
import { en } from '../../src/texts/en.ts';
import { MESSAGE_NAMES, type MessageName } from '../../src/texts/texts.ts';
import { FIELDS, formBody } from '../proposals/support.ts';
import { text, words } from './texts.ts';

/** Texts that people wrote into a list. */
export type Scene =
  | { kind: 'body'; values: Record<string, unknown>; text: string; guidance: string | null; below: string }
  | { kind: 'comment'; name: MessageName; own: string | null; values: Record<string, unknown> }
  | { kind: 'kept'; edited: string }
  | { kind: 'proposal'; title: string; answers: Record<string, string> };

/** A body or comment as it is sent, and what it has to show. */
export interface Sent {
  markdown: string;
  /** The top-level headings, in order, each followed by a list of so many items. */
  sections: { title: string; items: number | undefined }[];
  /** Whether text below the managed section follows. */
  below: boolean;
  /** The markers that it contains. */
  markers: string[];
  /** The references that are intended. */
  meant: string[];
}

/** Text that people wrote below the managed section. */
export const BELOW = 'Below *it*.';

const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const FORM = readForm(formTemplate(defaultConfig())) ?? [];
const PATH = 'projects/a/one.md';

const list = fc.array(words, { minLength: 1, maxLength: 2 });
const link = fc.record({ title: words, url: words.map((url) => `https://a.org/${url}`) });
const contact = fc.record({ name: words, email: words, github: fc.constantFrom('bob', 'a_corp', '1234abc') });
/** One or two of a project's values. */
const values = fc.oneof(
  fc.record({ outcomes: list }),
  fc.record({ prerequisites: list, outcomes: list }),
  fc.record({ outcomes: fc.array(text, { minLength: 1, maxLength: 2 }) }),
  fc.record({ summary: text }),
  fc.record({ skills: list, category: words }),
  fc.record({ contacts: fc.array(contact, { minLength: 1, maxLength: 2 }) }),
  fc.record({ contacts: list }),
  fc.record({ mailing_list: words, irc: words }),
  fc.record({ links: fc.array(link, { minLength: 1, maxLength: 2 }), related: list }),
  fc.record({ verified: words, labels: list, title: words }),
);
const body = fc.record({
  kind: fc.constant('body' as const),
  values: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: values }),
  text: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant('Text.') }),
  guidance: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: text }),
  below: fc.constantFrom('\n\n', '\n', ''),
});
const PLACEHOLDERS = [
  '{person}',
  '{guidance}',
  '{contacts}',
  '{project}',
  '{issue}',
  '{holders}',
  '{file}',
  '{free}',
];
const ownMessage = fc
  .array(fc.oneof(words, fc.constantFrom(...PLACEHOLDERS, '{position}', '{release}', '{announce}')), {
    maxLength: 4,
  })
  .chain((parts) => fc.constantFrom('', ' ', '\n\n').map((glue) => parts.join(glue)));
const comment = fc.record({
  kind: fc.constant('comment' as const),
  name: fc.constantFrom(...MESSAGE_NAMES),
  own: fc.oneof(fc.constant(null), ownMessage),
  values: fc.oneof(
    fc.record({ title: words }),
    fc.record({ mailing_list: words }),
    fc.record({ contacts: fc.oneof(list, fc.array(contact, { maxLength: 2 })) }),
    fc.record({ related: list }),
    fc.record({ guidance: text }),
  ),
});
const kept = fc.record({ kind: fc.constant('kept' as const), edited: text });
const proposal = fc.record({
  kind: fc.constant('proposal' as const),
  title: words,
  answers: fc.dictionary(fc.constantFrom(...FIELDS), text, { minKeys: 1, maxKeys: 2 }),
});

/** Any way in which people's text gets into a body or comment. */
export const scene: fc.Arbitrary<Scene> = fc.oneof(
  { weight: 14, arbitrary: body },
  { weight: 4, arbitrary: comment },
  { weight: 1, arbitrary: kept },
  { weight: 1, arbitrary: proposal },
);

/** Renders a scene as the program does; undefined if it would not, as for a file with an error. */
export function send(scene: Scene): Sent | undefined {
  switch (scene.kind) {
    case 'body': {
      const project = projectOf(PATH, fileOf(scene.values, scene.text));
      return project && sentBody(project, configOf({ guidance: scene.guidance }), scene.below);
    }
    case 'comment':
      return sentMessage(scene);
    case 'kept':
      return sentComment(keptTexts(scene.edited, en.notices).join('\n\n'), []);
    case 'proposal': {
      const config = configOf({});
      const change = propose(proposalIssue(scene), '', {
        config,
        repository,
        today: '2026-11-24',
        forms: [FORM],
        folders: [],
      });
      if ('refused' in change) return undefined;
      const project = projectOf(change.file.path, change.file.text);
      return project && sentBody(project, config, '\n\n');
    }
  }
}

function fileOf(given: Record<string, unknown>, markdown: string): string {
  const lines = Object.entries({ title: 'One', ...given }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
  );
  return `---\n${lines.join('')}---\n\n${markdown}\n`;
}

function projectOf(path: string, source: string): Project | undefined {
  const config = configOf({});
  return readProjectFile(path, source, projectId(path, config.projects), config, false).project;
}

const CONFIG = defaultConfig();

function configOf({
  guidance = null,
  messages = {},
}: Partial<Pick<Config, 'guidance' | 'messages'>>): Config {
  return { ...CONFIG, guidance, messages };
}

function sentBody(project: Project, config: Config, below: string): Sent {
  const region = renderSection({
    project,
    status: 'open',
    holders: [{ login: 'carol', since: '2026-01-01' }],
    waiting: new Map(),
    asked: new Map(),
    config,
    repository,
  });
  const marker = { id: project.id, holders: new Map(), labels: [] };
  const after = below === '' ? '' : `${below}${BELOW}`;
  const markdown = printBody({ above: '', below: after, region, marker });
  const parsed = parseBody(markdown);
  if (parsed.region !== region || parsed.below !== after || parsed.marker?.id !== project.id)
    throw new Error('the region is not read as it was written');
  const sections = [
    { title: 'Outcomes', items: project.outcomes.length },
    { title: 'Prerequisites', items: project.prerequisites.length },
    { title: 'Links', items: project.links.length },
    { title: 'Related projects', items: project.related.length },
    ...(config.guidance?.trim() ? [{ title: 'Guidance', items: undefined }] : []),
  ].filter(({ items }) => items !== 0);
  const [begin = ''] = markdown.split('\n', 1);
  const markers = [begin.slice('<!--'.length, -'-->'.length), ' dibs:end '];
  return { markdown, sections, below: after !== '', markers, meant: [] };
}

function sentMessage({
  name,
  own,
  values: { guidance, ...given },
}: Extract<Scene, { kind: 'comment' }>): Sent | undefined {
  const project = projectOf(PATH, fileOf({ skills: ['C'], ...given }, 'Text.'));
  const other = projectOf('projects/a/two.md', fileOf({ skills: ['C'], issue: 2, ...given }, 'Text.'));
  if (project === undefined || other === undefined) return undefined;
  const config = configOf({
    ...(typeof guidance === 'string' && { guidance }),
    ...(own !== null && { messages: { [name]: own } }),
  });
  const text = renderMessage(
    name,
    {
      project,
      projects: [project, other],
      offers: [{ project: other, issue: 2 }],
      config,
      repository,
      issue: 7,
    },
    {
      to: 'alice',
      about: 'bob',
      holders: ['carol', 'dave'],
      position: 2,
      held: [{ title: project.title, issue: 2 }],
      said: project.title,
      latest: '2027-05-01',
      days: 21,
      left: 14,
      day: '2026-11-22',
    },
  );
  return sentComment(text, ['@alice', '#7']);
}

function sentComment(text: string, meant: string[]): Sent {
  const markdown = printComment('a:1', text);
  return { markdown, sections: [], below: false, markers: [' dibs:comment a%3A1 '], meant };
}

function proposalIssue({ title, answers }: Extract<Scene, { kind: 'proposal' }>): RemoteIssue {
  return {
    number: 12,
    title,
    body: formBody(answers),
    state: 'open',
    stateReason: null,
    labels: ['proposal: accepted'],
    assignees: [],
    agents: [],
    locked: false,
    author: { login: 'eve', isBot: false, association: 'NONE' },
    isPullRequest: false,
    comments: 0,
    createdAt: '2026-03-02T00:00:00Z',
    url: 'https://github.com/o/r/issues/12',
  };
}
