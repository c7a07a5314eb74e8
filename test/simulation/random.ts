/** Chance that can be repeated: the same seed gives the same numbers. */

export interface Random {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A new array in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** https://github.com/cprosche/mulberry32 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        const kept = mixed[last] as (typeof mixed)[number];
        mixed[last] = mixed[other] as (typeof mixed)[number];
        mixed[other] = kept;
      }
      return mixed;
    },
  };
}

/** One of several things that can happen, and how often it does beside the others. */
export type Weighted<T> = readonly [weight: number, thing: T];

export function pickWeighted<T>(random: Random, things: readonly Weighted<T>[]): T {
  let rest = random.next() * things.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, thing] of things) {
    rest -= weight;
    if (rest < 0) return thing;
  }
  throw new Error('There is nothing to pick from.');
}
