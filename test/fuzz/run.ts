import fc from 'fast-check';
import { findingsIn } from './findings.ts';
import type { Parser } from './github.ts';
import { type Scene, scene, send } from './scenes.ts';

/** Options of a run. */
interface FuzzOptions {
  cases: number;
  seed: number;
  /** Time limit. */
  seconds: number;
  parsers: Record<string, Parser>;
}

/** A failing case, shrunk. */
interface Finding {
  /** The seed of its batch. */
  seed: number;
  faults: string[];
  scene: Scene;
}

/** The result of a run. */
interface FuzzResult {
  cases: number;
  seconds: number;
  findings: Finding[];
}

/** Number of cases for each seed; the first failing one is shrunk and reported. */
export const BATCH = 1000;

/** Generates what people might write and has GitHub's parsers read it. */
export function fuzz({ cases, seed, seconds, parsers }: FuzzOptions): FuzzResult {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const findings: Finding[] = [];
  let done = 0;
  for (let batch = seed; done < cases && elapsed() < seconds; batch++) {
    const result = fc.check(
      fc.property(scene, (one) => faultsOf(one, parsers).length === 0),
      {
        seed: batch,
        numRuns: Math.min(BATCH, cases - done),
        interruptAfterTimeLimit: 1000 * Math.max(1, seconds - elapsed()),
      },
    );
    done += result.numRuns;
    const [found] = result.counterexample ?? [];
    if (found !== undefined) findings.push({ seed: batch, faults: faultsOf(found, parsers), scene: found });
  }
  return { cases: done, seconds: elapsed(), findings };
}

/** The faults that the parsers reveal in a scene. */
export function faultsOf(one: Scene, parsers: Record<string, Parser>): string[] {
  try {
    const sent = send(one);
    if (sent === undefined) return [];
    // Parsers that agree are checked once.
    const pages = new Map(
      Object.entries(parsers).flatMap(([name, parser]) => {
        const html = parser(sent.markdown);
        return html === undefined ? [] : [[html, name] as const];
      }),
    );
    return [...pages].flatMap(([html, name]) => findingsIn(sent, html).map((fault) => `${name}: ${fault}`));
  } catch (error) {
    return [String(error)];
  }
}
