/** How a world is made. */

import { startGitHub } from '../emulator/github.ts';
import { outsiders, simulatedPeople } from './people.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { Simulation } from './simulation.ts';
import { noCounts } from './simulation.ts';
import { createStory } from './story.ts';
import type { SimulatedTime } from './time.ts';

export interface WorldOptions {
  seed: number;
  time: SimulatedTime;
  /** How many people there are. */
  people: number;
  /** How many project files there are at first; by default 12 to 60. */
  files?: number | undefined;
}

/** The address of the simulated list. */
export const PLACE = { owner: 'xen-list', repo: 'projects' };

/** A GitHub with these files, on which nothing has happened yet. */
export async function startSimulation(
  { seed, time, people, files: count }: WorldOptions,
  filesOf: (random: Random, count: number) => Record<string, string>,
): Promise<Simulation> {
  const random = createRandom(seed);
  const files = filesOf(random, count ?? random.int(12, 60));
  const github = await startGitHub({ files, people: simulatedPeople(people) });
  return {
    github,
    random,
    time,
    story: createStory(time.now),
    outsiders: outsiders(people),
    counts: noCounts(),
    waiting: [],
    inRun: false,
    atRest: false,
  };
}
