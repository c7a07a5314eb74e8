/** World B, put together. */

import { startSimulation, type WorldOptions } from '../options.ts';
import { pickWeighted } from '../random.ts';
import { readsOfNothing } from '../reads.ts';
import { runOnce } from '../runs.ts';
import type { World } from '../simulation.ts';
import { DAY } from '../time.ts';
import { checkList } from './after-run.ts';
import { FILE_ACTIONS, REGION } from './file-actions.ts';
import { ISSUE_ACTIONS } from './issue-actions.ts';
import { type Entry, firstFiles, INDEX, type ListModel, newEntry } from './list.ts';
import { checkListAtRest } from './rest.ts';

export async function startLife(options: WorldOptions): Promise<World & { list: ListModel }> {
  const entries: Entry[] = [];
  const sim = await startSimulation(options, (random, count) => {
    const texts: Record<string, string> = {};
    for (let number = 1; number <= count; number += 1) {
      const { entry, text } = newEntry(random, number);
      entries.push(entry);
      texts[entry.path ?? ''] = text;
    }
    return firstFiles(texts);
  });
  const index = ((await sim.github.read(INDEX)) ?? '').replace(REGION, '');
  const list: ListModel = {
    sim,
    entries,
    written: [],
    comments: new Map(),
    made: new Map(),
    runs: [],
    index,
    next: entries.length,
  };
  const world = {
    name: 'b',
    sim,
    list,
    act: () => pickWeighted(sim.random, [...FILE_ACTIONS, ...ISSUE_ACTIONS])(list),
    afterRun: (run: Parameters<World['afterRun']>[0]) => checkList(list, run),
    whenSettled: (run: Parameters<World['afterRun']>[0]) => checkListAtRest(list, run),
    readsAllowed: async () => readsOfNothing(sim) + oldClaims(list) + doubtful(list),
  };
  await world.afterRun(await runOnce(sim));
  return world;
}

/** What claims that are older than three weeks may cost. */
function oldClaims({ sim }: ListModel): number {
  const old = sim.github
    .issues()
    .filter(
      ({ assignees, updated_at }) =>
        assignees.length > 0 && sim.time.now() - Date.parse(updated_at) >= 0 * DAY,
    );
  return old.length * 4;
}

/** One more read for each person from outside who has opened an issue with a marker. */
function doubtful({ sim }: ListModel): number {
  const people = sim.github
    .issues()
    .filter(({ title, labels }) => title === 'Mine' && labels.some(({ name }) => name === 'project'))
    .map(({ user }) => user.login);
  return new Set(people).size;
}
