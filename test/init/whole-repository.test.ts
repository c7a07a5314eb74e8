/** `dibs init --from` on whole repositories, as they are cloned. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initFrom } from '../../src/init/propose.ts';
import { settingsIn } from '../../src/init/suggest-config.ts';

const CONTEXT = {
  branch: 'main',
  branchIsKnown: true,
  release: undefined,
  schema: 'https://example.org/schema.json',
  server: 'https://github.com',
  today: '2026-01-31',
  language: 'en',
  pages: false,
} as const;

/** What is proposed for these files, and the reasons for which others are left out. */
async function proposed(files: Record<string, string>, named = '.') {
  const reader = {
    list: async (folder: string) =>
      Object.keys(files).filter((path) => folder === '.' || path.startsWith(`${folder}/`)),
    read: async (path: string) => (files[path] === undefined ? undefined : { path, text: files[path] }),
  };
  const writer = { write: async () => ({ paths: [] }) };
  const location = { configPath: '.github/dibs.yml', projects: named };
  const proposal = await initFrom({ files: reader, writer }, location, named, CONTEXT);
  if (proposal === undefined) throw new Error('nothing is proposed');
  expect(settingsIn(proposal.config)).toBeLessThanOrEqual(20);
  const reasons = Object.fromEntries(proposal.leftOut.map(({ reason, names }) => [reason, names]));
  return { ...proposal, reasons, settings: parse(proposal.config) };
}

/** Files of one shape: `§` in the path and the text stands for a word of its own. */
function many(path: string, text: string, count = 6): Record<string, string> {
  const words = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath'];
  return Object.fromEntries(
    words.slice(0, count).map((word) => [path.replaceAll('§', word), text.replaceAll('§', word)]),
  );
}

const KEYED = '---\ntitle: The §\nmentors: [Ann Lee]\ndifficulty: easy\n---\n\nA text about §.\n';
const POST = '---\ntitle: News of §\ndate: 2024-01-02\nauthor: Bo\n---\n\nA post.\n';

describe('where the list of a repository is', () => {
  it('is the folder with the projects, beside posts, people and pages of the site', async () => {
    const { folder, settings, reasons, summary } = await proposed({
      'README.md': '# A site\n',
      ...many('_posts/2024-01-02-§.md', POST, 8),
      ...many('_people/§.md', '---\nname: Dr §\nemail: x@y.example\n---\n', 8),
      ...many('_projects/§.md', KEYED),
      ...many('node_modules/§/README.md', '# §\n'),
      '_layouts/page.md': '# {{ page.title }}\n',
    });
    expect(folder).toBe('_projects');
    expect(settings).toMatchObject({ projects: '_projects' });
    expect(settings.files).toBeUndefined();
    expect(summary).toContain('6 of 6 files are projects');
    expect(Object.keys(reasons)).toEqual(
      expect.arrayContaining(['outside of _projects/', 'node_modules is no part of the list']),
    );
  });

  it('is found by what the texts say if no folder bears a telling name', async () => {
    const text = '# Port the § driver\n\n**Difficulty:** hard\n\n**Mentors:** Ann Lee\n\nMore about §.\n';
    const { folder } = await proposed({
      ...many('library/§.md', '# About the §\n\nA text.\n', 8),
      ...many('2025/§.md', text),
    });
    expect(folder).toBe('2025');
  });

  it('is one shape of path where each year has a folder of its own', async () => {
    const { settings, summary, reasons } = await proposed({
      'README.md': '# All weeks\n',
      ...many('week1_2023/Projects/§/README.md', KEYED),
      ...many('week2_2024/Projects/§/README.md', KEYED),
      'week2_2024/README.md': '# Week 2\n',
      'week2_2024/Projects/README.md': '# All projects\n',
      'week2_2024/Projects/amber/install.md': '# How to install\n',
      ...many('week1_2023/Breakouts/§.md', '# Breakout on §\n', 3),
    });
    expect(settings).toMatchObject({ projects: '.', archive: ['week1_2023/**'] });
    expect(settings.files[0]).toBe('*/Projects/*/README.md');
    expect(summary).toContain('12 of 12 files are projects: 6 open, 0 done, 6 archived');
    expect(Object.values(reasons).flat().sort()).toEqual([
      'README.md',
      'week1_2023/Breakouts/amber.md',
      'week1_2023/Breakouts/birch.md',
      'week1_2023/Breakouts/cedar.md',
      'week2_2024/Projects/README.md',
      'week2_2024/Projects/amber/install.md',
      'week2_2024/README.md',
    ]);
  });

  it('is the READMEs of numbered folders, without those of the code in them', async () => {
    const files: Record<string, string> = { 'README.md': '# Projects of 2024\n' };
    for (let at = 1; at <= 9; at++)
      files[`${at}/README.md`] = `# Project ${at}: Measure it\n\n## Abstract\n\nText.\n`;
    files['3/api/README.md'] = '# The API\n';
    files['3/api/docs.md'] = '# Docs\n';
    const { settings, summary } = await proposed(files);
    expect(settings.files[0]).toBe('*/README.md');
    expect(summary).toContain('9 of 9 files');
  });

  it('leaves out folders of something else in it', async () => {
    const { settings, summary } = await proposed({
      ...many('projects/§.md', KEYED),
      ...many('projects/logs/§.md', '# Log of §\n'),
    });
    expect(settings).toMatchObject({ projects: 'projects' });
    expect(settings.files).toContain('!logs/**');
    expect(summary).toContain('6 of 6 files');
  });

  it('is the folder that was named, unless that is a whole site', async () => {
    const files = {
      ...many('wishes/§.md', '# A §\n'),
      ...many('docs/ideas/§.md', KEYED),
      'docs/x.md': '# X\n',
    };
    expect((await proposed(files, 'wishes')).folder).toBe('wishes');
    expect((await proposed(files, 'docs')).folder).toBe('docs/ideas');
  });

  it('is without pages that have none of the labels of all others', async () => {
    const { reasons } = await proposed({
      ...many('src/2025/§.md', '# The §\n\n**Difficulty:** hard\n\n**Mentors:** Ann Lee\n', 8),
      'src/2025/funding.md': '# Who pays\n\nA text.\n',
    });
    expect(reasons).toEqual({
      'it has no label such as the others have in their texts': ['src/2025/funding.md'],
    });
  });

  it('is the whole repository if nothing looks like a project', async () => {
    expect((await proposed(many('§.md', '# A §\n'))).folder).toBe('.');
  });
});

describe('pages that are no projects', () => {
  it('are told by what they say', async () => {
    const names = ['amber', 'birch', 'cedar', 'delta'];
    const { reasons, samples } = await proposed({
      ...many('ideas/§.md', '# The §\n\nA text.\n', 4),
      'ideas/blank.md': '# [Your project title]\n',
      'ideas/start.md': `# Everything\n\n${names.map((name) => `- [${name}](${name}.md)`).join('\n')}\n`,
      'ideas/port-to-arm.md': '# Project Template\n\nA text, but for its title.\n',
      'ideas/hollow.md': '',
      'ideas/email-template-editor.md': '# A template language for mails\n',
    });
    expect(reasons).toMatchObject({
      'a template: its title is "[Your project title]"': ['ideas/blank.md'],
      'an overview: it mostly links to other pages of the list': ['ideas/start.md'],
      'it is empty': ['ideas/hollow.md'],
    });
    expect(samples).toContain('The amber');
  });

  it('are named by their folders where they are many', async () => {
    const posts: Record<string, string> = {};
    for (let at = 0; at < 30; at++) posts[`blog/2024/${at}.md`] = POST;
    const { leftOut } = await proposed({ ...many('ideas/§.md', KEYED), ...posts, 'a.md': '# A\n' });
    expect(leftOut).toEqual([
      { reason: 'outside of ideas/', files: 31, names: ['blog/2024/ (30 pages)', 'a.md'] },
    ]);
  });
});

describe('flags', () => {
  it('say the status of a list that has no key for it', async () => {
    const { settings, summary } = await proposed({
      ...many('ideas/§.md', '---\ntitle: The §\nactive: true\n---\n', 4),
      'ideas/old.md': '---\ntitle: Old\nactive: false\n---\n',
      'ideas/over.md': '---\ntitle: Over\nactive: true\nstatus: done\n---\n',
    });
    expect(settings.fields).toEqual({ status: ['status', 'active'] });
    expect(settings.values.status).toEqual({
      open: 'open',
      true: 'open',
      archived: 'archived',
      false: 'archived',
    });
    expect(summary).toContain('6 of 6 files are projects: 4 open, 1 done, 1 archived');
  });

  it('hide an open project of a list that has one', async () => {
    const { reasons } = await proposed({
      ...many('ideas/§.md', '---\ntitle: The §\nstatus: Active\nvisible: true\n---\n', 4),
      'ideas/hidden.md': '---\ntitle: Hidden\nstatus: Active\nvisible: false\n---\n',
      'ideas/over.md': '---\ntitle: Over\nstatus: Completed\nvisible: false\n---\n',
    });
    expect(reasons).toEqual({ 'visible: false': ['ideas/hidden.md'] });
  });
});

describe('what texts say under labels', () => {
  it('is read where most of them say it', async () => {
    const { settings, firstIssue } = await proposed({
      ...many('ideas/§.md', '# The §\n\n**Tier:** 2-Intermediate\n\n## Mentors\n\n- Ann Lee\n\nText.\n'),
      'ideas/plain.md': '# Plain\n\nNo label.\n',
    });
    expect(settings.fields).toEqual({ title: '#', difficulty: 'text', contacts: 'text' });
    expect(firstIssue).toContain('Ann Lee');
  });

  it('is no status where it is always open', async () => {
    const said = (word: string) => `# The §\n\n**Status:** ${word}\n\n**Mentors:** Ann\n`;
    const open = await proposed(many('ideas/§.md', said('Accepted')));
    expect(open.settings.fields).toEqual({ title: '#', contacts: 'text' });
    const over = await proposed({
      ...many('ideas/§.md', said('Accepted')),
      ...many('ideas/b§.md', said('Done'), 2),
    });
    expect(over.settings.fields).toMatchObject({ status: ['status', 'text'] });
    expect(over.config).toContain('# Words for the status: Accepted ×6 → open, Done ×2 → done.');
    expect(over.summary).toContain('6 open, 2 done');
  });
});

it('what "dibs check" would say is said, texts that are too long for an issue included', async () => {
  const { problems } = await proposed({
    ...many('ideas/§.md', KEYED, 3),
    'ideas/long.md': `# Long\n\n${'A sentence. '.repeat(6000)}\n`,
    'ideas/twin.md': KEYED.replaceAll('§', 'amber'),
  });
  const messages = problems.map(({ severity, file, message }) => `${severity} ${file} ${message}`).join('\n');
  expect(messages).toMatch(/error ideas\/long\.md .*long_text: excerpt/);
  expect(messages).toMatch(/warning ideas\/twin\.md This title is also that of/);
});

it('a phrase that was said once is not what Dibs writes', async () => {
  const { settings } = await proposed({
    ...many('ideas/§.md', '---\ntitle: The §\nstatus: Active\n---\n'),
    'ideas/over.md': '---\ntitle: Over\nstatus: finished after the last sprint\n---\n',
  });
  expect(Object.keys(settings.values.status)[0]).toBe('Active');
  expect(Object.keys(settings.values.status)).toContain('done');
});
