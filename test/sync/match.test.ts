import { describe, expect, it } from 'vitest';
import type { RemoteIssue } from '../../src/model/issue.ts';
import type { BrokenFile, Project } from '../../src/model/project.ts';
import { configSchema } from '../../src/schema/config.ts';
import { observe } from '../../src/sync/observe.ts';
import { projectOf } from '../../src/sync/project-of.ts';

const config = configSchema.parse({});

/** An issue of Dibs's, with a section for each id. */
function issueWith(number: number, ...ids: string[]): RemoteIssue {
  return {
    number,
    title: 'T',
    body: ids.map((id) => `<!-- dibs:begin {"id":"${id}"} -->\nx\n<!-- dibs:end -->`).join('\n\n'),
    state: 'open',
    stateReason: null,
    labels: ['project'],
    assignees: [],
    agents: [],
    author: { login: 'bot', isBot: true, association: 'NONE' },
    isPullRequest: false,
    comments: 0,
    locked: false,
    createdAt: '2026-01-01T00:00:00Z',
    url: '',
  };
}

const projectAt = (id: string, issue?: number): Project => ({
  id,
  path: `projects/${id}.md`,
  title: id,
  sizes: [],
  skills: [],
  contacts: [],
  outcomes: [],
  prerequisites: [],
  links: [],
  related: [],
  labels: [],
  maxClaims: 1,
  status: 'open',
  statusGiven: false,
  text: '',
  ...(issue !== undefined && { issue }),
});

interface Case {
  /** Numbers in the files, by id; undefined for none. */
  files: Record<string, number | undefined>;
  broken?: BrokenFile[];
  /** Ids in the markers, by number. */
  issues: Record<number, string[]>;
  /** Numbers of the issues that the projects get; 0 for a new one. */
  expected: Record<string, number>;
}

const CASES: Record<string, Case> = {
  'a file that moves, and a new one at its path': {
    files: { a: undefined, 'old/a': 1 },
    issues: { 1: ['a'] },
    expected: { a: 0, 'old/a': 1 },
  },
  'the same after the new issue was made and before its number was written': {
    files: { a: undefined, 'old/a': 1 },
    issues: { 1: ['a'], 2: ['a'] },
    expected: { a: 2, 'old/a': 1 },
  },
  'files that move in a chain': {
    files: { a: undefined, b: 1, c: 2 },
    issues: { 1: ['a'], 2: ['b'] },
    expected: { a: 0, b: 1, c: 2 },
  },
  'files that change places, one of them updated already': {
    files: { a: 2, b: 1 },
    issues: { 1: ['b'], 2: ['b'] },
    expected: { a: 2, b: 1 },
  },
  'a file that moves and breaks, and a new one at its path': {
    files: { a: undefined },
    broken: [{ id: 'old/a', path: 'projects/old/a.md', issue: 1, readable: true }],
    issues: { 1: ['a'] },
    expected: { a: 0 },
  },
  'lost numbers, and a marker that was pasted above that of the lower issue': {
    files: { a: undefined, b: undefined },
    issues: { 1: ['b', 'a'], 2: ['b'] },
    expected: { a: 1, b: 2 },
  },
  'lost numbers, and a marker that was pasted above that of the higher issue': {
    files: { a: undefined, b: undefined },
    issues: { 1: ['a'], 2: ['a', 'b'] },
    expected: { a: 1, b: 2 },
  },
  'a body that was pasted over the one of another issue': {
    files: { a: 1, b: 2 },
    issues: { 1: ['b'], 2: ['b'] },
    expected: { a: 1, b: 2 },
  },
};

describe('issues are matched to', () => {
  it.each(Object.entries(CASES))('%s', (_, { files, broken = [], issues, expected }) => {
    const projects = Object.entries(files).map(([id, issue]) => projectAt(id, issue));
    const listed = new Map(
      Object.entries(issues).map(([number, ids]) => [Number(number), issueWith(Number(number), ...ids)]),
    );
    const remote = { listed, fetched: new Map(), commented: new Map(), remembered: new Map() };
    const found = observe(projects, broken, remote, config);
    const numbers = [...found.matched].map(([id, { number }]) => [id, number]);
    const made = [...found.toCreate].map((id) => [id, 0]);
    expect(Object.fromEntries([...numbers, ...made])).toEqual(expected);
    expect(found).toMatchObject({ duplicates: [], removed: [], unclosed: [], conflicted: new Set() });
    // An event on one issue alone leads to the same project, or to none.
    for (const issue of listed.values()) {
      const project = projectOf(issue, { projects, broken }, config);
      if (project?.issue !== undefined) expect(expected[project.id]).toBe(issue.number);
    }
  });
});
