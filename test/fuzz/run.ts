import fc from 'fast-check';
import { findingsIn } from './findings.ts';
import type { Parser } from './github.ts';
import { type Scene, scene, send } from './scenes.ts';

/** What a run is to do. */
interface FuzzOptions {
  cases: number;
  seed: number;
  /** No case is begun after so many seconds. */
  seconds: number;
  parsers: Record<string, Parser>;
}

/** Something that got out of its place, in its smallest form. */
interface Finding {
  /** What a run of one batch finds it again with. */
  seed: number;
  faults: string[];
  scene: Scene;
}

/** What a run did. */
interface FuzzResult {
  cases: number;
  seconds: number;
  findings: Finding[];
}

/** Cases of one seed; of what is found among them one is reported, in its smallest form. */
export const BATCH = 1000;

/** Puts together what people might write, and has it read by GitHub's parsers. */
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

/** What is wrong with how a scene is put together, as the parsers see it. */
export function faultsOf(one: Scene, parsers: Record<string, Parser>): string[] {
  try {
    const sent = send(one);
    if (sent === undefined) return [];
    // Mostly they agree.
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
