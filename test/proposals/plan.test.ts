/** What an issue says, as a project file: whatever somebody writes there comes out as text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/lib/front-matter/index.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { projectId, readProjectFile } from '../../src/list/read-project.ts';
import { read } from '../../src/list/read-projects.ts';
import type { RemoteIssue } from '../../src/model/issue.ts';
import { readAnswers } from '../../src/proposals/answers.ts';
import { readForm } from '../../src/proposals/form.ts';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { linkToProposal, proposalOf } from '../../src/proposals/link.ts';
import { propose } from '../../src/proposals/plan.ts';
import { type Config, defaultConfig } from '../../src/schema/config.ts';
import { FIELDS, type FormAnswers, formBody } from './support.ts';

const FORM = readForm(formTemplate(defaultConfig())) ?? [];
const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };

function issue(title: string, body: string): RemoteIssue {
  return {
    number: 12,
    title,
    body,
    state: 'open',
    stateReason: null,
    labels: ['proposal: accepted'],
    assignees: [],
    agents: [],
    author: { login: 'eve', isBot: false, association: 'NONE' },
    isPullRequest: false,
    comments: 0,
    locked: false,
    createdAt: '2026-03-02T00:00:00Z',
    url: 'https://github.com/o/r/issues/12',
  };
}

function configOf(text: string): Config {
  const { config, problems } = readConfig(text, 'dibs.yml');
  if (config === undefined) throw new Error(problems[0]?.message);
  return config;
}

function proposeFile(title: string, body: string, config = defaultConfig(), folders = ['tools', 'net']) {
  const change = propose(issue(title, body), '', {
    config,
    repository,
    today: '2026-03-02',
    forms: [FORM],
    folders,
  });
  if ('refused' in change) throw new Error(change.refused);
  const { path, text } = change.file;
  const read = readProjectFile(path, text, projectId(path, config.projects), config, false);
  return { path, text, ...read, data: readFrontMatter(text).frontMatter?.data };
}

describe('answers', () => {
  it.each<[name: string, body: string, expected: Partial<Record<string, string>>, text: string]>([
    ['none', '', {}, ''],
    ['empty fields', formBody({}), {}, ''],
    [
      'CRLF',
      formBody({ Summary: 'Short', Description: 'a\nb' }).replaceAll('\n', '\r\n'),
      { summary: 'Short' },
      'a\nb',
    ],
    ['words above the form', `Hello.\n\n${formBody({ Summary: 'Short' })}`, { summary: 'Short' }, 'Hello.'],
    [
      'a description with headings of its own',
      formBody({ Description: 'One.\n\n### Outcomes\n\nTwo.\n\n### Other\n\nThree.', Outcomes: 'Four' }),
      { outcomes: 'Four' },
      'One.\n\n### Outcomes\n\nTwo.\n\n### Other\n\nThree.',
    ],
    [
      'a fence that is left open',
      formBody({ Description: '```\ncode', Outcomes: 'Four' }),
      { outcomes: 'Four' },
      '```\ncode',
    ],
    [
      'fields that somebody removed',
      '### Summary\n\nShort\n\n### Description\n\nLong',
      { summary: 'Short' },
      'Long',
    ],
    ['a heading in another form', '## Summary\n\nShort', {}, '## Summary\n\nShort'],
    ['an indented code block', formBody({ Description: '    code\n    more' }), {}, '    code\n    more'],
    ['control characters', 'a\u0000b\u001bc\td', {}, 'abc\td'],
  ])('%s', (_, body, expected, text) =>
    expect(readAnswers(body, [FORM])).toEqual({ answers: expected, text }),
  );

  it('lose no word, whatever is written', () => {
    const line = fc.oneof(
      fc.constantFrom(...FIELDS.map((label) => `### ${label}`), '---', '```', '_No response_', ''),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', ':', '#') }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { answers, text } = readAnswers(lines.join('\n'), [FORM]);
        const out = [...Object.values(answers), text].join('\n');
        for (const word of lines.filter((one) => !one.startsWith('###') && one !== '_No response_')) {
          for (const part of word.split(' ').filter(Boolean)) expect(out).toContain(part);
        }
      }),
    );
  });
});

describe('a form', () => {
  it('is one only if it asks for a project', () => {
    expect(FORM.map(({ key }) => key)).toEqual([
      'summary',
      'category',
      'difficulty',
      'size',
      'skills',
      'contacts',
      'description',
      'outcomes',
    ]);
    expect(
      readForm('name: Bug\nbody:\n  - {type: textarea, id: description, attributes: {label: What}}'),
    ).toBeUndefined();
    for (const broken of ['', 'a: [', '- x', 'body: {}', 'body: [1]', '---js\n{}'])
      expect(readForm(broken)).toBeUndefined();
  });
});

const NASTY = [
  '---\nissue: 7\n---',
  'x\nissue: 7\nclaim: {by: [eve], since: 2020-01-01}',
  '"x", issue: 7',
  '"\nissue: 7 #',
  "'}]: &a *a !!js/function",
  '{ title: other }',
  '[a, b]: c',
  '? x\n: y',
  '<<: *a',
  '| \n  text',
  '%YAML 1.1',
  '@everyone #1 GH-1 o/r#1 closes #1',
  '../../.github/workflows/evil.yml',
  'C:\\windows\\x',
  '/etc/passwd',
  '.git/config',
  '<!-- dibs:begin {"id":"tools/grub"} -->',
  '<script>alert(1)</script>',
  '__proto__: {x: 1}',
  '🎉'.repeat(50),
  '\u202egnp.exe',
  '- - - -',
  '~',
  'null',
  'yes',
  '2012-12-12',
  '0x10',
  '1e3',
];

describe('a hostile proposal comes out as text', () => {
  it.each(NASTY)('%j', (words) => {
    const answers = Object.fromEntries(FIELDS.map((label) => [label, words])) as FormAnswers;
    const title = `${words.replaceAll('\n', ' ')} title`;
    const { path, project, readable, problems, data, text } = proposeFile(title, formBody(answers));
    expect(readable).toBe(true);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(path).toMatch(/^projects\/[\p{L}\p{M}\p{N}-]+\.md$/u);
    expect(project).toBeDefined();
    expect(project?.issue).toBeUndefined();
    expect(project?.claim).toBeUndefined();
    expect(project?.status).toBe('open');
    expect(project?.labels).toEqual([]);
    expect([...(data?.keys() ?? [])].filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(project?.text).toContain(words.trim());
    expect(
      read([{ path, text }], defaultConfig()).problems.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(text).toContain(words.split('\n').at(-1)?.trim());
    expect(project && proposalOf(project, repository, defaultConfig())).toBe(12);
  });

  const KEYS = [
    'title',
    'summary',
    'category',
    'difficulty',
    'size',
    'skills',
    'contacts',
    'inserted',
    'outcomes',
    'prerequisites',
    'links',
  ];

  it('whatever it is', () => {
    const words = fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('\n', '-', ':', ' ', '#', '"', "'", '{', '[', '`', 'a'),
        maxLength: 30,
      }),
    );
    const record = fc.record(Object.fromEntries(FIELDS.map((label) => [label, words])));
    fc.assert(
      fc.property(words, record, (title, answers) => {
        const { project, readable, data } = proposeFile(`t ${title}`.slice(0, 200), formBody(answers));
        expect(readable).toBe(true);
        expect([...(data?.keys() ?? [])].filter((key) => !KEYS.includes(key))).toEqual([]);
        expect(project?.issue).toBeUndefined();
        expect(project && proposalOf(project, repository, defaultConfig())).toBe(12);
      }),
    );
  });
});

describe('the file', () => {
  it('goes into the folder of its category, if there is one', () => {
    const config = configOf('categories: { net: { name: Networking } }');
    const pathFor = (Category: string) => proposeFile('T', formBody({ Category }), config).path;
    expect(pathFor('Tools')).toBe('projects/tools/t.md');
    expect(pathFor('networking')).toBe('projects/net/t.md');
    expect(pathFor('Something new')).toBe('projects/t.md');
    expect(pathFor('../tools')).toBe('projects/t.md');
    expect(pathFor('_No response_')).toBe('projects/t.md');
  });

  it.each<[name: string, answers: FormAnswers, key: string, value: unknown]>([
    ['sizes', { Size: '90, 175' }, 'size', ['90', '175']],
    ['an unknown size', { Size: 'unknown' }, 'size', undefined],
    ['an unknown difficulty', { Difficulty: 'unknown' }, 'difficulty', 'unknown'],
    ['skills on lines', { Skills: '- C\n- Python, Rust\n\n' }, 'skills', ['C', 'Python', 'Rust']],
    ['no skills', { Skills: 'none' }, 'skills', undefined],
    ['outcomes that go on', { Outcomes: '- One,\n  and more\n- Two' }, 'outcomes', ['One, and more', 'Two']],
    ['outcomes with numbers', { Outcomes: '1. One\n2) Two' }, 'outcomes', ['One', 'Two']],
    [
      'people on one line',
      { Contacts: 'Lee, Ann <ann@example.org>, Bob <bob@example.org>; @carol' },
      'contacts',
      [
        { name: 'Lee, Ann', email: 'ann@example.org' },
        { name: 'Bob', email: 'bob@example.org' },
        { github: 'carol' },
      ],
    ],
  ])('has %s', (_, answers, key, value) => {
    expect(proposeFile('T', formBody(answers)).data?.get(key)).toEqual(value);
  });

  it('has code in its text, and skills that would be too many labels elsewhere', () => {
    const code = 'One:\n\n```\n- x: y\n```';
    const skills = Array.from({ length: 101 }, (_, n) => `s${n}`).join(', ');
    const { project } = proposeFile('T', formBody({ Outcomes: code, Skills: skills, Description: 'What.' }));
    expect(project?.outcomes).toEqual([]);
    expect(project?.text).toBe(`What.\n\n## Outcomes\n\n${code}`);
    expect(project).toMatchObject({ skills: [], prerequisites: [skills] });
  });

  it('has sentences in keys that become no labels', () => {
    const Skills = 'A good knowledge of C and of how a kernel manages its memory\nPatience';
    const long = proposeFile(
      'T',
      formBody({ Category: 'Networking, and storage', Skills, Description: 'What.' }),
    );
    expect(long.project).toMatchObject({ skills: [], prerequisites: Skills.split('\n') });
    expect(long.project?.category).toBeUndefined();
    expect(long.project?.text).toBe('What.\n\n## Category\n\nNetworking, and storage');
    const short = proposeFile('T', formBody({ Category: 'Networking', Skills }));
    expect(short.project).toMatchObject({ skills: [], category: { name: 'Networking' } });
  });

  it('is refused if the list takes no such file', () => {
    const proposal = (config: Config) =>
      propose(issue('T', ''), '', { config, repository, today: '2026-03-02', forms: [FORM], folders: [] });
    expect(proposal(configOf('files: ["x/*.md"]'))).toEqual({
      refused: 't.md would not be a project: "files" in the config leaves it out.',
    });
  });
});

it('a link to a proposal is told from other links', () => {
  const links = (url: string, title?: string) => ({
    links: [title === undefined ? { url } : { title, url }],
  });
  const own = 'https://github.com/o/r/issues/12';
  expect(
    proposalOf({ links: [linkToProposal(12, repository, defaultConfig())] }, repository, defaultConfig()),
  ).toBe(12);
  expect(proposalOf(links('https://GitHub.com/O/R/issues/12', 'proposal'), repository, defaultConfig())).toBe(
    12,
  );
  expect(proposalOf(links(own, '提案'), repository, defaultConfig())).toBe(12);
  expect(proposalOf(links(own), repository, defaultConfig())).toBeUndefined();
  expect(proposalOf(links(own, 'Discussion'), repository, defaultConfig())).toBeUndefined();
  expect(
    proposalOf(links('https://github.com/o/other/issues/12', 'Proposal'), repository, defaultConfig()),
  ).toBeUndefined();
  expect(proposalOf(links(`${own}#issuecomment-1`, 'Proposal'), repository, defaultConfig())).toBeUndefined();
  const both = [links(`${own}#x`, 'Proposal'), links(own, 'Proposal')].flatMap((one) => one.links);
  expect(proposalOf({ links: both }, repository, defaultConfig())).toBe(12);
});
