/** The course of a day: people act, events arrive, a scheduled run, and at times a look at a list at rest. */

import { chooseDisturbance } from './disturbances.ts';
import { deliver, send } from './events.ts';
import { runOnce } from './runs.ts';
import { must, type World } from './simulation.ts';
import { WHOLE } from './story.ts';
import { DAY, MINUTE } from './time.ts';

/** Days after which a list at rest is looked at, on average. */
const DAYS_PER_QUIET_TIME = 2;

export interface DayOptions {
  /** How many things people do on a day, at most. */
  actions: number;
}

export async function simulateDay(world: World, { actions }: DayOptions): Promise<void> {
  const { sim } = world;
  const { random, time } = sim;
  const midnight = time.now() - (time.now() % DAY);
  const count = random.int(Math.ceil(actions / 2), actions);
  const acts = Array.from({ length: count }, () => ({ at: random.int(0, DAY - 90 * MINUTE), what: act }));
  const schedule = random.chance(0.9) ? [{ at: random.int(180, 240) * MINUTE, what: scheduled }] : [];
  for (const { at, what } of [...acts, ...schedule].sort((a, b) => a.at - b.at)) {
    time.advance(Math.max(0, midnight + at - time.now()));
    await deliver(world);
    await what(world);
    await deliver(world);
  }
  if (random.chance(1 / DAYS_PER_QUIET_TIME)) {
    time.advance(Math.max(0, midnight + DAY - 60 * MINUTE - time.now()));
    await deliver(world);
    await lookAtRest(world);
  }
  time.advance(Math.max(0, midnight + DAY - time.now()));
}

async function act(world: World): Promise<void> {
  world.sim.counts.actions += 1;
  await send(world, await world.act());
}

async function scheduled(world: World): Promise<void> {
  await world.afterRun(await runOnce(world.sim, undefined, chooseDisturbance(world)));
}

/** One scheduled run without disturbances settles the list, and a second finds nothing to do. */
export async function lookAtRest(world: World): Promise<void> {
  const { sim } = world;
  sim.counts.quietTimes += 1;
  sim.time.advance(5 * MINUTE);
  sim.atRest = true;
  const run = await runOnce(sim);
  await world.afterRun(run);
  await world.whenSettled(run);
  const again = await runOnce(sim);
  sim.atRest = false;
  must(
    again.writes.length === 0,
    WHOLE,
    `The second run at rest writes: ${again.writes.join(', ')}\n${again.stdout}`,
  );
  const allowed = await world.readsAllowed();
  must(
    again.requests <= allowed,
    WHOLE,
    `A run that changes nothing makes ${again.requests} requests; ${allowed} are allowed.`,
  );
}
