/** World B, put together. */

import { startSimulation, type WorldOptions } from '../options.ts';
import { pickWeighted } from '../random.ts';
import { readsOfNothing } from '../reads.ts';
import { runOnce } from '../runs.ts';
import type { World } from '../simulation.ts';
import { checkList } from './after-run.ts';
import { FILE_ACTIONS } from './file-actions.ts';
import { ISSUE_ACTIONS } from './issue-actions.ts';
import { firstList, firstModel, type ListModel } from './list.ts';
import { checkListAtRest } from './rest.ts';

export async function startLife(options: WorldOptions): Promise<World & { list: ListModel }> {
  let first: ReturnType<typeof firstList> = { entries: [], files: {} };
  const sim = await startSimulation(options, (random, count) => {
    first = firstList(random, count);
    return first.files;
  });
  const list = await firstModel(sim, first.entries, first.files);
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

/** What claims may cost that are older than the time to remind; all are counted. */
export function oldClaims({ sim }: ListModel): number {
  return sim.github.issues().filter(({ assignees }) => assignees.length > 0).length * 4;
}

/** One more read for each person from outside who has opened an issue with a marker. */
function doubtful({ sim }: ListModel): number {
  const people = sim.github
    .issues()
    .filter(({ title, labels }) => title === 'Mine' && labels.some(({ name }) => name === 'project'))
    .map(({ user }) => user.login);
  return new Set(people).size;
}
