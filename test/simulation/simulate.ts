/** A simulation from its start to its end, or to the first violation of the contract. */

import { startBranch } from './branch/world.ts';
import { simulateDay } from './days.ts';
import { startDesk } from './desk/world.ts';
import { startLife } from './list/world.ts';
import type { WorldOptions } from './options.ts';
import { type Counts, noCounts, Violation, type World } from './simulation.ts';
import { WHOLE } from './story.ts';
import { simulateTime } from './time.ts';

export const WORLDS = {
  a: { title: 'the claim desk', start: startDesk },
  b: { title: 'the life of a list', start: startLife },
  c: { title: 'the waiting pull request', start: startBranch },
} as const;

export type WorldName = keyof typeof WORLDS;

export interface SimulationOptions {
  world: WorldName;
  seed: number;
  days: number;
  people: number;
  files?: number | undefined;
  /** How many things people do on a day, at most. */
  actions: number;
  onDay?: (day: number, counts: Counts) => void;
}

export interface Result {
  world: WorldName;
  seed: number;
  days: number;
  counts: Counts;
  violation?: { day: number; message: string; story: string[] };
}

const START = '2026-03-02T00:00:00Z';
const STORY_LENGTH = 40;

export async function simulate(options: SimulationOptions): Promise<Result> {
  const { world: name, seed, days, people, files, actions } = options;
  const time = simulateTime(START);
  let [day, world]: [number, World | undefined] = [0, undefined];
  const result = () => ({ world: name, seed, days: day, counts: world?.sim.counts ?? noCounts() });
  try {
    const started: WorldOptions = { seed, time, people, files };
    world = await WORLDS[name].start(started);
    for (day = 1; day <= days; day += 1) {
      await simulateDay(world, { actions });
      options.onDay?.(day, world.sim.counts);
    }
    day = days;
    await world.sim.github.close();
    return result();
  } catch (error) {
    await world?.sim.github.close().catch(() => {});
    if (!(error instanceof Violation)) throw error;
    const story =
      world?.sim.story.about(
        error.topics.filter((topic) => topic !== WHOLE),
        STORY_LENGTH,
      ) ?? [];
    const whole = world?.sim.story.about([WHOLE], 8) ?? [];
    return {
      ...result(),
      violation: { day, message: error.message, story: story.length > 0 ? story : whole },
    };
  } finally {
    time.restore();
  }
}
