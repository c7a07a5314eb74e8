/** What a run that changes nothing may cost by the contract. */

import type { Simulation } from './simulation.ts';
import { DAY } from './time.ts';

const pages = (count: number) => Math.max(1, Math.ceil(count / 100));

/** ⌈T/100⌉ + ⌈L/100⌉ + ⌈C/100⌉ + 1: issues under the tracking label, labels, comments of the last seven days. */
export function readsOfNothing({ github, time }: Simulation, trackingLabel = 'project'): number {
  const tracked = github.issues().filter(({ labels }) => labels.some(({ name }) => name === trackingLabel));
  const since = time.now() - 7 * DAY;
  const numbers = [...github.issues(), ...github.pulls()].map(({ number }) => number);
  const comments = numbers.flatMap((number) =>
    github.comments(number).filter(({ updated_at }) => Date.parse(updated_at) >= since),
  );
  return pages(tracked.length) + pages(github.labels().length) + pages(Math.min(comments.length, 1000)) + 1;
}
