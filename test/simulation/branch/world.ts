/** World C, put together. */

import { checkList } from '../list/after-run.ts';
import { firstList, firstModel } from '../list/list.ts';
import { oldClaims } from '../list/world.ts';
import { startSimulation, type WorldOptions } from '../options.ts';
import { readsOfNothing } from '../reads.ts';
import { type RunSeen, runOnce } from '../runs.ts';
import type { World } from '../simulation.ts';
import { actWithBranch } from './actions.ts';
import { type BranchModel, branchFiles, CLAIMS, openPull } from './branch.ts';
import { checkBranch, checkBranchAtRest } from './checks.ts';

export async function startBranch(options: WorldOptions): Promise<World & { model: BranchModel }> {
  let first: ReturnType<typeof firstList> = { entries: [], files: {} };
  const sim = await startSimulation(options, (random, count) => {
    first = firstList(random, count, branchFiles);
    return first.files;
  });
  const list = await firstModel(sim, first.entries, first.files);
  const model: BranchModel = { list, foreign: [], proposals: [] };
  const world = {
    name: 'c',
    sim,
    model,
    act: () => actWithBranch(model),
    afterRun: async (run: RunSeen) => {
      await checkList(list, run);
      await checkBranch(model);
    },
    whenSettled: (run: RunSeen) => checkBranchAtRest(model, run),
    readsAllowed: async () => readsOfNothing(sim) + oldClaims(list) + waiting(model),
  };
  await world.afterRun(await runOnce(sim));
  return world;
}

/** What a waiting pull request and open proposals may cost. */
function waiting(model: BranchModel): number {
  const proposals = model.proposals.filter(({ labelled, merged }) => labelled && !merged).length;
  return 1 + (openPull(model, CLAIMS) ? 3 : 1) + (proposals > 0 ? 1 + proposals : 0);
}
