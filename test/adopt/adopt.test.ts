/** Issues that people have made by hand become files, and the next sync takes them over. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createClient } from '../../src/adapters/client.ts';
import { createPorts } from '../../src/adapters/connect.ts';
import { diskReader, diskWriter } from '../../src/adapters/disk.ts';
import { type AdoptCommand, type AdoptRun, runAdopt } from '../../src/adopt/adopt.ts';
import { fileOf } from '../../src/adopt/adopt-issue.ts';
import { readLabels } from '../../src/adopt/read-labels.ts';
import type { RemoteIssue } from '../../src/model/issue.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { sync } from '../support/sync.ts';

const issue: RemoteIssue = {
  number: 7,
  title: 'Make it faster: now',
  body: '### Difficulty\r\n\r\nHard\r\n\r\n**Skills:** C, Rust\r\n\r\nSome *text* with @alice and #12.',
  state: 'open',
  stateReason: null,
  labels: ['ideas', 'size: large', 'Help wanted', 'claim: taken'],
  assignees: ['alice'],
  agents: [],
  author: { login: 'maintainer', isBot: false, association: 'MEMBER' },
  isPullRequest: false,
  comments: 0,
  locked: false,
  createdAt: '2026-01-02T10:00:00Z',
  url: '',
};

describe('the file of an issue', () => {
  it('has its title, labels, assignees, and what stands in its text under labels, whole', () => {
    const since = new Map([['alice', '2026-03-04']]);
    expect(fileOf({ issue, recorded: true, since }, 'ideas', defaultConfig())).toBe(`---
title: "Make it faster: now"
difficulty: hard
size: large
skills: [C, Rust]
labels: [Help wanted]
inserted: 2026-01-02
issue: 7
claim: { by: [alice], since: 2026-03-04 }
---

### Difficulty

Hard

**Skills:** C, Rust

Some *text* with @alice and #12.
`);
  });

  it('records neither number nor claim if an outsider opened the issue, and says that it is done', () => {
    const closed = { ...issue, state: 'closed' as const, stateReason: 'completed', body: '', labels: [] };
    expect(fileOf({ issue: closed, recorded: false, since: new Map() }, 'ideas', defaultConfig())).toBe(
      '---\ntitle: "Make it faster: now"\ninserted: 2026-01-02\nstatus: done\n---\n\n',
    );
  });

  test.each<[label: string, values: [string, string | string[]][]]>([
    ['difficulty: hard', [['difficulty', 'hard']]],
    ['Level/Advanced', [['difficulty', 'hard']]],
    ['easy', [['difficulty', 'easy']]],
    ['starter', [['difficulty', 'starter']]],
    ['size: 350h', [['size', ['350h']]]],
    ['skill: C++', [['skills', ['C++']]]],
    ['lang: Rust', [['labels', ['lang: Rust']]]],
    ['language: Rust', [['skills', ['Rust']]]],
    ['area: kernel', [['category', 'kernel']]],
    ['GSoC', [['gsoc', 'yes']]],
    ['needs: verification', []],
    ['IDEAS', []],
    ['bug', [['labels', ['bug']]]],
  ])('reads the label %s', (label, values) => {
    const config = { ...defaultConfig(), values: { difficulty: { Starter: 'easy' } } };
    expect([...readLabels([label], 'ideas', config)]).toEqual(values);
  });
});

describe('forty issues', () => {
  let github: GitHub;
  let out: string;
  const place = () => ({ owner: github.owner, repo: github.repo });

  const adopt = async (command: Partial<AdoptCommand> = {}): Promise<AdoptRun> => {
    const client = createClient({
      token: github.tokens.readOnly,
      baseUrl: github.apiUrl,
      clock: { now: Date.now, sleep: async () => {} },
      onWait: () => {},
    });
    github.clearRequests();
    const repository = { server: 'https://github.com', ...place(), branch: github.defaultBranch };
    const { issues } = createPorts({ client, repository }, diskReader(out), undefined);
    const run = await runAdopt(
      { label: 'project', out: 'projects', config: '.github/dibs.yml', state: 'all', ...command },
      { issues, checkout: diskReader(out), output: diskWriter(out) },
    );
    expect(github.writes()).toEqual([]);
    return run;
  };

  const words = (text: string | null): string[] => text?.match(/[\p{L}\p{N}]+/gu) ?? [];
  const bodies = new Map<number, string>();

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'dibs-adopt-'));
    github = await startGitHub({ files: { 'README.md': 'A list.\n' } });
    await github.as('maintainer').rest.issues.createLabel({ ...place(), name: 'project', color: 'ededed' });
    for (let at = 1; at <= 40; at++) {
      const who = at % 10 === 0 ? 'alice' : 'maintainer';
      const body = [
        `### Difficulty\n\nHard\n\nWord${at} about @alice, #1 and\nmore.`,
        `| Skills | C, Rust |\n| --- | --- |\n\n- [ ] task${at}\n\n<!-- template -->`,
        `**Mentors:** Zoe (@helper)\r\n\r\n\`\`\`c\r\nint x${at};\r\n\`\`\``,
        '',
      ][at % 4];
      const { data } = await github
        .as(who)
        .rest.issues.create({ ...place(), title: `Project ${at % 39}`, body: body ?? '' });
      bodies.set(data.number, body ?? '');
      await github.as('maintainer').rest.issues.setLabels({
        ...place(),
        issue_number: data.number,
        labels: ['project', ...(at % 3 === 0 ? ['help wanted'] : [])],
      });
      if (at % 7 === 0)
        await github
          .as('maintainer')
          .rest.issues.addAssignees({ ...place(), issue_number: data.number, assignees: ['mentor'] });
      if (at % 8 === 0)
        await github.as('maintainer').rest.issues.update({
          ...place(),
          issue_number: data.number,
          state: 'closed',
          state_reason: 'completed',
        });
    }
  }, 60_000);
  afterAll(async () => {
    await github.close();
    await rm(out, { recursive: true, force: true });
  });

  it('become files, once; those of outsiders are named to be closed', async () => {
    const run = await adopt();
    expect(run.problems).toEqual([]);
    expect(run.written).toHaveLength(40);
    expect(run.toClose.map(({ issue: { number } }) => number)).toEqual([10, 20, 30, 40]);
    expect(await adopt()).toMatchObject({ written: [], known: 40, problems: [] });
  });

  it('are taken over by the next sync, which the second leaves alone, and no word is lost', async () => {
    const files: Record<string, string> = {};
    for (const name of await readdir(out))
      files[`projects/${name}`] = await readFile(join(out, name), 'utf8');
    await github.commit(files);
    const first = await sync(github, { simulated: true });
    expect(first.run.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const second = await sync(github, { simulated: true });
    expect(second.writes).toEqual([]);
    for (const [number, body] of bodies) {
      const now = words(github.issue(number).body);
      const file = Object.values(files).find((text) => text.includes(`\nissue: ${number}\n`));
      for (const word of words(body))
        expect(now.concat(file === undefined ? words(body) : [])).toContain(word);
      if (file === undefined) continue;
      expect(github.issue(number).body?.split('dibs:end')[1]).toBe(' -->');
      expect(github.issue(number).assignees.map(({ login }) => login)).toEqual(
        number % 7 === 0 ? ['mentor'] : [],
      );
      expect(github.issue(number).state).toBe(number % 8 === 0 ? 'closed' : 'open');
    }
  });

  it('are chosen by state and day', async () => {
    out = await mkdtemp(join(tmpdir(), 'dibs-adopt-'));
    expect((await adopt({ state: 'open', since: '2999-01-01' })).problems).toMatchObject([
      { severity: 'error' },
    ]);
    const closed = await adopt({ state: 'closed', label: 'help wanted' });
    expect(closed.problems).toMatchObject([
      { message: expect.stringContaining('tracking_label: help wanted') },
    ]);
  });
});
