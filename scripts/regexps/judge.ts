import { checkSync } from 'recheck';
import type { Pattern } from './collect.ts';
import { findSlow, type Slow } from './timing.ts';

type Regexp = Pick<Pattern, 'source' | 'flags' | 'repeats'>;

/** What can be said of a pattern without running it: `constant` if it repeats nothing, `unknown` if the checker cannot tell. */
type Verdict = { kind: 'constant' | 'linear' | 'unknown' } | ({ kind: 'slow' } & Slow);

/** On what text a pattern takes more than linear time; undefined if on none. */
export function slowOn(pattern: Regexp): Slow | undefined {
  const verdict = judge(pattern);
  if (verdict.kind === 'slow') return verdict;
  // The checker looks at one search only, so those that go on behind each match are tried out as well.
  const isTried = verdict.kind === 'unknown' || (verdict.kind === 'linear' && pattern.repeats);
  return isTried ? findSlow(pattern) : undefined;
}

/**
 * By the theory of automata alone. What that has no answer for (backreferences, assertions, high counts) the checker would
 * try out in an engine of its own, and would find slow on a busy machine; that is left to the real one.
 */
function judge({ source, flags }: Regexp): Verdict {
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '').replace(/\(\?/g, '(');
  if (!/[*+?{]/.test(bare)) return { kind: 'constant' };
  // Indices make no difference, and the checker does not know their flag.
  const { status, checker, ...rest } = checkSync(source, flags.replace('d', ''), {
    timeout: 60_000,
    maxIteration: 0,
    maxInitialGenerationSize: 1,
    incubationLimit: 1,
    attackLimit: 1,
  });
  if (checker !== 'automaton' || status === 'unknown') return { kind: 'unknown' };
  if (!('attack' in rest)) return { kind: 'linear' };
  return { kind: 'slow', how: rest.complexity.summary, attack: rest.attack.pattern };
}
