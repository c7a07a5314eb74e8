/** World A, put together. */

import { readOwned } from '../files.ts';
import { startSimulation, type WorldOptions } from '../options.ts';
import { outsiders } from '../people.ts';
import { readsOfNothing } from '../reads.ts';
import { runOnce } from '../runs.ts';
import { must, type World } from '../simulation.ts';
import { WHOLE } from '../story.ts';
import { actAtDesk } from './actions.ts';
import { silenceOf } from './activity.ts';
import { checkNewAnswers, checkNothingTwice } from './answers.ts';
import { checkAssignments } from './assignments.ts';
import { type Desk, type DeskProject, deskFiles, deskProjects, holdersOf, REMIND_AFTER } from './desk.ts';
import { checkDeskAtRest } from './rest.ts';

export async function startDesk(options: WorldOptions): Promise<World & { desk: Desk }> {
  let projects: DeskProject[] = [];
  const sim = await startSimulation(options, (random, count) => {
    projects = deskProjects(random, count, options.people);
    return deskFiles(projects);
  });
  const desk: Desk = {
    sim,
    projects,
    people: outsiders(options.people),
    said: [],
    reminded: [],
    checked: new Set(),
    kept: new Map(),
    locked: new Map(),
    works: [],
  };
  const { exitCode, stdout } = await runOnce(sim);
  must(exitCode === 0, WHOLE, `The first run fails:\n${stdout}`);
  const files = await sim.github.files();
  for (const project of projects) project.issue = readOwned(files[project.path] ?? '').issue ?? 0;
  return {
    name: 'a',
    sim,
    desk,
    act: () => actAtDesk(desk),
    afterRun: async (run) => {
      checkAssignments(desk, run);
      checkNewAnswers(desk, run);
    },
    whenSettled: async (run) => {
      must(
        run.exitCode === 0,
        WHOLE,
        `A run without disturbances fails: ${run.errors.join(' | ')}\n${run.stdout}`,
      );
      await checkDeskAtRest(desk);
      checkNothingTwice(desk);
    },
    readsAllowed: async () => readsOfNothing(sim) + oldClaims(desk),
  };
}

/** What claims that are older than the time to remind may cost. */
function oldClaims(desk: Desk): number {
  let reads = 0;
  for (const { issue } of desk.projects) {
    const old = holdersOf(desk, issue).filter(
      (person) =>
        desk.sim.time.now() - silenceOf(desk, issue, person, desk.sim.time.now()).since >= REMIND_AFTER,
    );
    reads += old.length * 4 + desk.works.filter((each) => each.issue === issue).length;
  }
  return reads;
}
