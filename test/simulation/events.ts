/** Events on their way to a workflow: some are lost, some come twice, some come late. */

import { chooseDisturbance } from './disturbances.ts';
import { runOnce } from './runs.ts';
import type { Happening, WaitingEvent, World } from './simulation.ts';
import { HOUR, MINUTE } from './time.ts';

const [LOST, DOUBLED, LATE] = [0.1, 0.05, 0.08];

/** Takes the events of what somebody did. Those during a run never arrive. */
export async function send(world: World, happenings: readonly Happening[]): Promise<void> {
  const { sim } = world;
  const { counts, github, random, time, waiting } = sim;
  for (const { event, action, about } of happenings) {
    counts.events += 1;
    const payload = await github.event(event, action, about);
    const sent: WaitingEvent = { due: time.now(), event, payload, sha: await github.head() };
    const fate = random.next();
    if (fate < LOST) {
      counts.eventsLost += 1;
    } else if (fate < LOST + DOUBLED) {
      counts.eventsDoubled += 1;
      waiting.push(sent, { ...sent, due: sent.due + random.int(1, 600) * MINUTE });
    } else if (fate < LOST + DOUBLED + LATE) {
      counts.eventsLate += 1;
      waiting.push({ ...sent, due: sent.due + random.int(1, 30) * HOUR });
    } else waiting.push(sent);
  }
}

/** Runs the Action for each event that is due. */
export async function deliver(world: World): Promise<void> {
  const { sim } = world;
  for (;;) {
    const at = sim.waiting.findIndex(({ due }) => due <= sim.time.now());
    const [event] = at < 0 ? [] : sim.waiting.splice(at, 1);
    if (event === undefined) return;
    await world.afterRun(await runOnce(sim, event, chooseDisturbance(world)));
  }
}
