import { expect } from 'vitest';
import { projectFile, scenario } from '../support/scenario.ts';

const SIX = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [
    `projects/p${at}.md`,
    projectFile(`P${at}`, 'verified: 2026-11-01\n'),
  ]),
);

scenario(
  'a stop for limits is a success with a warning, and the next run goes on',
  async (list) => {
    const first = await list.sync();
    expect(first.exitCode, first.stdout).toBe(0);
    expect(first.outputs).toMatchObject({ created: '3', remaining: '3', failed: '0' });
    expect(first.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(
          /^3 changes are left to the next run: GitHub's limits would make this run wait \d+ minutes/,
        ),
      }),
    ]);
    expect(first.summary).toContain('left to the next run');
    const recorded = Object.values(await list.github.files()).filter((text) => /^issue: \d+$/m.test(text));
    expect(recorded).toHaveLength(3);
    await list.github.commit({ '.github/dibs.yml': '' });
    const second = await list.sync();
    expect(second.outputs).toMatchObject({ created: '3', remaining: '0' });
    expect(list.github.issues()).toHaveLength(6);
  },
  { unsynced: true, files: { ...SIX, '.github/dibs.yml': 'limits: { per_hour: 5 }\n' } },
);

scenario(
  "a wait for GitHub's limit that fits is waited for",
  async (list) => {
    const slow = {
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '1' },
    };
    list.github.faults.answer({ method: 'POST', path: '/issues' }, slow);
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.stdout).toContain("Waiting 1 s for GitHub's limits");
    expect(list.github.issues()).toHaveLength(6);
  },
  { unsynced: true, files: SIX },
);

scenario(
  'a limit that is met while reading is told with outputs and a summary, and fails nothing',
  async (list) => {
    const { primary } = list.github.limits;
    const [limit, windowMs] = [primary.limit, primary.windowMs];
    await list.github.commit({ 'projects/new.md': projectFile('New', 'verified: 2026-11-01\n') });
    for (const mode of ['auto', 'plan']) {
      primary.limit = 1;
      primary.windowMs = 2 * 3_600_000;
      list.github.resetLimits();
      const run = await list.sync({ inputs: { mode } });
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.writes).toEqual([]);
      expect(run.outputs).toMatchObject({
        created: '0',
        updated: '0',
        closed: '0',
        reopened: '0',
        unchanged: '0',
        claimed: '0',
        released: '0',
        failed: '0',
        remaining: '1',
        changed: 'false',
      });
      expect(run.summary).toContain('Nothing was written');
      expect(run.summary).toContain('the next run goes on');
      expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
    }
    primary.limit = limit;
    primary.windowMs = windowMs;
    list.github.resetLimits();
    expect((await list.sync()).outputs).toMatchObject({ created: '1', remaining: '0' });
  },
  { files: SIX },
);
