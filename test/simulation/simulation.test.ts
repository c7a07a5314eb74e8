import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitOnBranch } from './branch/actions.ts';
import { startBranch } from './branch/world.ts';
import { say } from './desk/actions.ts';
import { startDesk } from './desk/world.ts';
import { assign } from './list/issue-actions.ts';
import { startLife } from './list/world.ts';
import type { WorldOptions } from './options.ts';
import { changeLine, makeSecondIssue, moveBranchBack, repeatComment, runAt, unassign } from './planted.ts';
import { runOnce } from './runs.ts';
import { simulate, type WorldName } from './simulate.ts';
import type { World } from './simulation.ts';
import { simulateTime } from './time.ts';

describe('a few days', () => {
  test.for<[WorldName, string]>([
    ['a', 'the claim desk'],
    ['b', 'the life of a list'],
    ['c', 'the waiting pull request'],
  ])('world %s, %s, keeps every promise', { timeout: 180_000 }, async ([world]) => {
    const result = await simulate({ world, seed: 1, days: 3, people: 10, files: 6, actions: 5 });
    expect(result.violation).toBeUndefined();
    expect(result.days).toBe(3);
    expect(result.counts.runs).toBeGreaterThan(5);
    expect(result.counts.quietTimes).toBeGreaterThan(0);
  });
});

describe('a planted defect is found', () => {
  let options: WorldOptions;
  let world: World | undefined;

  beforeEach(() => {
    world = undefined;
    options = { seed: 1, time: simulateTime('2026-03-02T00:00:00Z'), people: 10, files: 3 };
  });
  afterEach(async () => {
    await world?.sim.github.close();
    options.time.restore();
  });

  /** Starts a world, which `afterEach` ends. */
  async function start<Started extends World>(how: (options: WorldOptions) => Promise<Started>) {
    const started = await how(options);
    world = started;
    return started;
  }

  test('a second issue for a project', async () => {
    const { sim, list, afterRun } = await start(startLife);
    await afterRun(runAt(sim));
    await makeSecondIssue(list);
    await expect(afterRun(runAt(sim))).rejects.toThrow(/which has #\d+ already/);
  });

  test('a changed line of a file', async () => {
    const { sim, list, afterRun } = await start(startLife);
    await changeLine(list);
    await expect(afterRun(runAt(sim))).rejects.toThrow(/Bytes of .* have changed/);
  });

  test('a holder whom nothing gave reason to release', async () => {
    const { sim, desk, afterRun, issue, login } = await claimed();
    await unassign(desk, issue, login);
    await expect(afterRun(runAt(sim))).rejects.toThrow(`Dibs released ${login}`);
  });

  test('a comment that is there twice', async () => {
    const { sim, desk, whenSettled, issue } = await claimed();
    await repeatComment(desk, issue);
    await expect(whenSettled(runAt(sim))).rejects.toThrow('Dibs has commented twice');
  });

  test("somebody's commit that is gone from the branch", async () => {
    const { sim, model, afterRun } = await start(startBranch);
    await assign(model.list);
    await afterRun(await runOnce(sim));
    await commitOnBranch(model);
    await afterRun(runAt(sim));
    await moveBranchBack(sim);
    await expect(afterRun(runAt(sim))).rejects.toThrow('which somebody has committed on the branch, is lost');
  });

  /** A claim desk where somebody has claimed the first project. */
  async function claimed() {
    const started = await start(startDesk);
    const { sim, desk, afterRun, whenSettled } = started;
    const { issue } = desk.projects[0] ?? { issue: 0 };
    const login = desk.people[0] ?? '';
    await say(desk, issue, login, '/claim');
    const run = await runOnce(sim);
    await afterRun(run);
    await whenSettled(run);
    return { ...started, issue, login };
  }
});
