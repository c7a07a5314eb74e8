/** The list of this repository: what a program can hold of how its files are written. */

import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskReader } from '../../src/adapters/disk.ts';
import { parseMarkdown } from '../../src/lib/markdown/index.ts';
import { hasIndexSection } from '../../src/list/index-page.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Project } from '../../src/model/project.ts';
import { BUNDLE } from '../support/bundle.ts';
import { runCli } from '../support/run.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = '"Archived/Xen Development Projects"';

const settings = { configPath: '.github/dibs.yml', now: Date.UTC(2026, 0, 1), workingTree: true };
const list = await readList(diskReader(ROOT), settings);
if (list.config === undefined) throw new Error(list.problems[0]?.message);
const { config, projects } = list;
const guidance = config.guidance ?? '';
const readme = readFileSync(join(ROOT, 'projects/README.md'), 'utf8');

interface Node {
  type: string;
  url?: string;
  value?: string;
  children?: Node[];
}

function nodesOf(markdown: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(parseMarkdown(markdown).root);
}

const shown = (node: Node): string => node.value ?? (node.children ?? []).map(shown).join('');

/** All that people read of a project beside its title and facts, in the order of its issue. */
function wordsOf({ summary = '', text, outcomes, prerequisites }: Project): string {
  return [summary, text, ...outcomes, ...prerequisites].join('\n\n');
}

/** Where a project's links lead: those of its words, of its `links` and of its `related`. */
function targetsOf(project: Project): string[] {
  const inWords = nodesOf(wordsOf(project)).flatMap(({ url }) => (url === undefined ? [] : [url]));
  const folder = posix.dirname(project.path);
  return [
    ...inWords.map((url) => (/^[a-z]+:/i.test(url) ? url : posix.join(folder, url))),
    ...project.links.map(({ url }) => url),
    ...project.related.map(({ path }) => path),
  ].map((target) => target.replace(/[#/]*$/, ''));
}

/** Those of the projects of which something is found, with what it is. */
function found<T>(find: (project: Project) => T[]): [string, T[]][] {
  return projects
    .map((project): [string, T[]] => [project.id, find(project)])
    .filter(([, what]) => what.length > 0);
}

describe('the Xen list', () => {
  it('passes the check without a warning', async () => {
    const run = await runCli(['check'], { cwd: ROOT, bundle: resolve(BUNDLE, 'cli.js') });
    expect(run).toMatchObject({
      exitCode: 0,
      stdout: `${projects.length} projects, no errors.\n`,
      stderr: '',
    });
    expect(projects.length).toBeGreaterThan(0);
  });

  it('names its categories in the order of the wiki page, and no other', () => {
    const keys = [
      'domain-support',
      'hypervisor',
      'userspace-tools',
      'performance',
      'upstream-bugs',
      'xcp-and-xapi',
    ];
    expect(Object.keys(config?.categories ?? {})).toEqual(keys);
    expect(new Set(projects.map(({ category }) => category?.key))).toEqual(new Set(keys));
  });

  it('relates each project to those that are related to it', () => {
    const byId = new Map(projects.map((project) => [project.id, project]));
    const oneWay = found(({ id, related }) =>
      related.filter((other) => !byId.get(other.id)?.related.some((back) => back.id === id)),
    );
    expect(oneWay).toEqual([]);
    for (const device of ['pvscsi', 'pvusb']) {
      const related = byId.get(`domain-support/upstream-${device}-drivers`)?.related.map(({ id }) => id);
      expect(related).toEqual([`domain-support/xl-${device}-support`]);
    }
  });

  it('has no link twice in a project', () => {
    const twice = found((project) =>
      targetsOf(project).filter((target, at, all) => all.indexOf(target) !== at),
    );
    expect(twice).toEqual([]);
  });

  it('keeps what people need under prerequisites', () => {
    const headings = found(({ text }) =>
      nodesOf(text)
        .filter(({ type }) => type === 'heading')
        .map(shown)
        .filter((heading) => /need|require|prerequisite|skill|know/i.test(heading)),
    );
    expect(headings).toEqual([]);
    const texts = found(({ text }) => text.match(/\byou (should|must|need)\b.*|\bTask \d+:/gi) ?? []);
    expect(texts).toEqual([]);
  });

  it.each([
    ['CBS', 'Constant Bandwidth Server'],
    ['DRBD', 'Distributed Replicated Block Device'],
    ['EDF', 'Earliest Deadline First'],
    ['GSoC', 'Google Summer of Code'],
    ['HA', 'high availability'],
    ['HPC', 'high-performance computing'],
    ['LVM', 'Logical Volume Manager'],
    ['NUMA', 'Non-Uniform Memory Access'],
    ['QMP', 'QEMU Machine Protocol'],
    ['SM', 'storage manager'],
    ['SMP', 'symmetric multiprocessing'],
    ['SR', 'storage repository'],
    ['VBD', 'virtual block device'],
    ['VDI', 'virtual disk image'],
    ['XCP', 'Xen Cloud Platform'],
  ])('spells %s out, once, in each text that uses it', (short, long) => {
    const using = projects.filter(({ text }) => new RegExp(`\\b${short}s?\\b`).test(text));
    expect(using.length).toBeGreaterThan(0);
    for (const { id, text } of using) expect(text.split(new RegExp(long, 'i')), id).toHaveLength(2);
  });

  it.each(['CBS', 'EDF', 'SM', 'SR', 'VBD', 'VDI'])('spells %s out where it is used first', (short) => {
    const uses = projects.flatMap((project) => {
      const words = wordsOf(project);
      const first = new RegExp(`\\b${short}s?\\b`).exec(words);
      return first === null ? [] : [[project.id, words.slice(first.index - 1, first.index)]];
    });
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter(([, before]) => before !== '(')).toEqual([]);
  });

  it('has each paragraph on one line, since GitHub shows a line break in an issue as one', () => {
    const breaks = (markdown: string) =>
      nodesOf(markdown)
        .filter(({ type, value }) => type === 'break' || (type === 'text' && value?.includes('\n')))
        .map(shown);
    expect(found((project) => breaks(wordsOf(project)))).toEqual([]);
    expect(breaks(guidance)).toEqual([]);
  });

  it('names the page that something is lost from', () => {
    const unnamed = found(({ text }) => text.match(/original (page|entry)|the reporter/gi) ?? []);
    expect(unnamed).toEqual([]);
    const losses = projects.filter(({ text }) => /\b(is|are) lost\b|did not survive/.test(text));
    expect(losses.length).toBeGreaterThan(0);
    for (const { id, text } of losses) expect(text, id).toContain(`Xen wiki page ${SOURCE}`);
  });

  it('says in the index where it comes from, how to choose a project, and where other ones are', () => {
    expect(hasIndexSection(readme)).toBe(true);
    expect(projects.map(({ path }) => path)).not.toContain('projects/README.md');
    const own = readme.slice(0, readme.indexOf('<!-- dibs:index:begin -->'));
    for (const said of [SOURCE, 'anyone', 'interests you', '`/claim`', 'XCP and XAPI', 'New ideas'])
      expect(own).toContain(said);
  });

  it('tells people who have a project nothing of how to choose one', () => {
    expect(guidance).not.toMatch(/choose|interests you|new ideas|further projects/i);
    expect(guidance.trim().split('\n').length).toBeGreaterThan(3);
  });
});
