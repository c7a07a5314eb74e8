/** What can go wrong in a run: GitHub refuses, lists are partial, the run is killed, others act meanwhile. */

import { meanwhile } from '../support/in-process.ts';
import { pickWeighted, type Weighted } from './random.ts';
import { runOnce } from './runs.ts';
import type { Simulation, World } from './simulation.ts';

export interface Disturbance {
  readonly name: string;
  /** Whether others acted while the run was in progress, so that it may have decided by what was true before. */
  readonly crossed: boolean;
  begin(sim: Simulation): void;
}

type Kind = (sim: Simulation, world: World, at: number) => Disturbance;

const calm = (name: string, begin: Disturbance['begin']): Disturbance => ({ name, crossed: false, begin });

const kill: Kind = (_, __, at) =>
  calm(`killed at request ${at}`, ({ github, counts }) => {
    counts.kills += 1;
    github.faults.drop(({ n }) => n > at, Number.POSITIVE_INFINITY);
    github.faults.dropAfter(at);
  });

const lostAnswer: Kind = (_, __, at) =>
  calm(`the answer to request ${at} is lost`, ({ github }) => github.faults.dropAfter(at));

const gateway: Kind = (sim, _, at) => {
  const after = sim.random.chance(0.6);
  return calm(`502 at request ${at}, ${after ? 'which took effect' : 'without effect'}`, ({ github }) =>
    github.faults[after ? 'answerAfter' : 'answer'](at, { status: 502 }),
  );
};

const WRITES = [
  { method: 'POST', path: /\/assignees$/ },
  { method: 'POST', path: /\/comments$/ },
  { method: 'POST', path: /\/issues$/ },
  { method: 'POST', path: /\/git\/commits$/ },
  { method: 'PATCH', path: /\/issues\/\d+$/ },
  { method: 'PATCH', path: /\/git\/refs\// },
  { method: 'DELETE', path: /\/assignees$/ },
] as const;

const refusal: Kind = ({ random }) => {
  const when = random.pick(WRITES);
  const times = random.int(1, 3);
  const message = random.pick([
    'Resource not accessible by integration',
    'Must have admin rights to Repository.',
  ]);
  return calm(`${times} × 403 to ${when.method} ${when.path.source}`, ({ github, counts }) => {
    counts.refusals += 1;
    github.faults.answer(when, { status: 403, body: { message } }, times);
  });
};

const limited: Kind = (_, __, at) =>
  calm(`429 with a long wait at request ${at}`, ({ github, counts }) => {
    counts.refusals += 1;
    const answer = { status: 429, body: { message: 'Slow down.' }, headers: { 'retry-after': '3600' } };
    github.faults.answer(at, answer);
  });

const partialList: Kind = ({ random }) => {
  const share = random.pick([0, 0.3, 0.8]);
  return calm(`lists by label have ${share * 100} % of the issues`, ({ github, counts }) => {
    counts.partialLists += 1;
    const kept = new Map<number, boolean>();
    const isKept = (number: number) => {
      const known = kept.get(number) ?? random.chance(share);
      kept.set(number, known);
      return known;
    };
    github.faults.labelLists = (issues) => issues.filter(({ number }) => isKept(number));
  });
};

const overlap: Kind = (_, __, at) => ({
  name: `a scheduled run takes place at request ${at}`,
  crossed: true,
  begin: (sim) => {
    sim.counts.overlaps += 1;
    sim.github.faults.before(at, () => meanwhile(() => runOnce(sim)));
  },
});

const crossing: Kind = (_, world, at) => ({
  name: `somebody acts at request ${at}`,
  crossed: true,
  // Their event comes to nothing: the next run has to find it.
  begin: ({ github }) => github.faults.before(at, () => world.act()),
});

const KINDS: readonly Weighted<Kind>[] = [
  [3, kill],
  [2, lostAnswer],
  [2, gateway],
  [2, refusal],
  [1, limited],
  [3, partialList],
  [3, overlap],
  [4, crossing],
];

/** How often a run is disturbed. */
const SHARE = 0.2;

/** What disturbs the next run, if anything does. */
export function chooseDisturbance(world: World): Disturbance | undefined {
  const { sim } = world;
  const { random } = sim;
  if (!random.chance(SHARE)) return undefined;
  return pickWeighted(random, KINDS)(sim, world, random.int(1, random.pick([4, 10, 25])));
}
