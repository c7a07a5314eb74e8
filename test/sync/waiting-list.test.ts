/** Waiting lists that are longer than an issue's text may be. */

import { describe, expect, it } from 'vitest';
import { observeClaims } from '../../src/claims/observe.ts';
import { markerOf, parseBody } from '../../src/issue/body.ts';
import { knownAuthors, printComment } from '../../src/issue/comment.ts';
import { commentKey } from '../../src/issue/comment-key.ts';
import type { ClaimState } from '../../src/issue/marker.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import type { IssueComment, RemoteIssue } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { configSchema } from '../../src/schema/config.ts';
import { observe } from '../../src/sync/observe.ts';
import { type Plan, plan } from '../../src/sync/plan.ts';

const config = configSchema.parse({});
const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const BOT = { login: 'github-actions[bot]', isBot: true, association: 'NONE' };
const LIMIT = 65_536;

const login = (at: number) => `person-with-rather-a-long-login-${String(at).padStart(5, '0')}`;
const queueOf = (count: number) =>
  new Map(Array.from({ length: count }, (_, at) => [login(at), 3_000_000_000 + at]));

function projectOf(text: string): Project {
  const source = `---\ntitle: One\nissue: 1\n---\n\n${text}\n`;
  const { project } = readProjectFile('projects/one.md', source, 'one', config, false);
  if (project === undefined) throw new Error('The file is broken');
  return project;
}

function issueOf(body: string): RemoteIssue {
  return {
    number: 1,
    title: 'One',
    body,
    state: 'open',
    stateReason: null,
    labels: ['project'],
    assignees: ['helper'],
    agents: [],
    author: BOT,
    isPullRequest: false,
    comments: 9,
    locked: false,
    createdAt: '2026-01-01T00:00:00Z',
    url: '',
  };
}

function planFor(project: Project, issue: RemoteIssue, waiting?: ClaimState['waiting']): Plan {
  const claimState = waiting && {
    waiting,
    asked: new Map(),
    until: new Map(),
    arrived: [],
    handled: 3_000_009_999,
    unsettled: false,
    accounts: [],
  };
  const remote = {
    listed: new Map([[1, issue]]),
    fetched: new Map(),
    remembered: new Map(),
    commented: new Map(),
  };
  return plan([project], observe([project], [], remote, config), {
    config,
    repository,
    today: '2026-11-24',
    onBranch: true,
    writesFiles: false,
    writable: false,
    claims: new Map(claimState === undefined ? [] : [['one', claimState]]),
  });
}

/** The issue's body once a plan for this file and this queue was applied. */
function bodyFor(
  project: Project,
  waiting?: ClaimState['waiting'],
  before = '<!-- dibs:begin {"id":"one"} -->\n<!-- dibs:end -->',
): string {
  const planned = planFor(project, issueOf(before), waiting);
  expect(planned.problems).toEqual([]);
  const [change] = planned.changes;
  return change !== undefined && 'drift' in change ? (change.drift.body ?? before) : before;
}

const named = (body: string) => (parseBody(body).region?.match(/\[person-with-rather-a-long/g) ?? []).length;

describe('three thousand people in the queue', () => {
  for (const length of [10, 50_000, 60_000, 63_500]) {
    it(`leave room for a text of ${length} characters, and are counted`, () => {
      const project = projectOf('word '.repeat(length / 5));
      const body = bodyFor(project, queueOf(3000));
      expect(body.length).toBeLessThanOrEqual(LIMIT);
      const shown = named(body);
      const words = shown === 0 ? 'People in line: 3000.' : ` and ${3000 - shown} more.`;
      expect(parseBody(body).region).toContain(words);
      expect(parseBody(body).region).toMatch(/\*\*Taken\*\* by \[helper\]/);
      const marker = markerOf(issueOf(body));
      expect(marker?.waiting?.size).toBe(shown);
      expect(marker?.unlisted).toBe(3000 - shown);
      // A run that does not look at the comments leaves it as it is.
      const again = planFor(project, issueOf(body));
      expect(again.changes.filter((change) => 'drift' in change && change.drift.body !== undefined)).toEqual(
        [],
      );
      expect(again.problems).toEqual([]);
    });
  }

  it('are named as far as anybody reads, the first ones first', () => {
    const body = bodyFor(projectOf('Short.'), queueOf(3000));
    expect(named(body)).toBe(100);
    expect(body.indexOf(login(0))).toBeLessThan(body.indexOf(login(99)));
  });

  it('become fewer if the text grows and nobody has read the comments, and none is forgotten', () => {
    const before = bodyFor(projectOf('Short.'), queueOf(3000));
    const body = bodyFor(projectOf('word '.repeat(11_500)), undefined, before);
    expect(body.length).toBeLessThanOrEqual(LIMIT);
    expect(named(body)).toBeLessThan(100);
    expect((markerOf(issueOf(body))?.unlisted ?? 0) + named(body)).toBe(3000);
  });

  it('are all shown if they are no more than a hundred', () => {
    const body = bodyFor(projectOf('Short.'), queueOf(100));
    expect(named(body)).toBe(100);
    expect(body).not.toMatch(/ more\.|unlisted/);
  });

  it('a text that would be too long without anybody in the queue is an error, as always', () => {
    const planned = planFor(projectOf('word '.repeat(13_200)), issueOf(''), queueOf(3000));
    expect(planned.problems).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a queue whose marker names only its beginning', () => {
  const author = (name: string) => ({ login: name, isBot: false, association: 'NONE' });
  const comment = (id: number, by: IssueComment['author'], body: string): IssueComment => ({
    id,
    issue: 1,
    author: by,
    body,
    createdAt: '2026-11-01T00:00:00Z',
    edited: false,
  });

  /** The waiting list as a run finds it. */
  function queueAt(body: string, comments: IssueComment[]): string[] {
    const observed = observeClaims({
      project: projectOf('Short.'),
      issue: issueOf(body),
      comments,
      trusted: knownAuthors({ author: BOT }),
      accounts: [],
      passed: new Set(),
      notes: new Map(),
      aside: new Set(),
      isEvent: false,
      cap: undefined,
      config,
      now: Date.parse('2026-11-24T00:00:00Z'),
      writesFiles: true,
    });
    return [...observed.waiting].sort(([, a], [, b]) => a - b).map(([one]) => one);
  }

  const all = [...queueOf(1200)];
  const asked = all.map(([one, id]) => comment(id, author(one), '/claim'));
  const told = all.map(([one, id]) =>
    comment(id + 5000, BOT, printComment([commentKey.answer(id), commentKey.waits(id, one)], 'You wait.')),
  );

  for (const length of [5, 60_000, 63_500]) {
    it(`is whole again from the comments (${length} characters of text)`, () => {
      const body = bodyFor(projectOf('word '.repeat(length / 5)), queueOf(1200));
      expect(queueAt(body, [...asked, ...told])).toEqual(all.map(([one]) => one));
    });
  }

  it('is without those who left, and those whose turn came', () => {
    const body = bodyFor(projectOf('Short.'), new Map(all.filter((_, at) => at !== 3)));
    const left = comment(
      3_000_020_000,
      BOT,
      printComment([commentKey.left(all[700]?.[1] ?? 0)], 'You left.'),
    );
    const turn = comment(
      3_000_020_001,
      BOT,
      printComment([commentKey.turn(all[3]?.[1] ?? 0)], 'It is yours.'),
    );
    const expected = all.map(([one]) => one).filter((_, at) => at !== 3 && at !== 700);
    expect(queueAt(body, [...asked, ...told, left, turn])).toEqual(expected);
  });
});
