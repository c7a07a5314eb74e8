import { isFinal } from '../model/errors.ts';

/** A question to GitHub, and its answers so far. */
export interface Memo<A extends unknown[], V> {
  get(...question: A): Promise<V>;
  /** The answers so far, by key. */
  known: ReadonlyMap<unknown, V>;
  forget(key: unknown): void;
}

/**
 * Asks each question once: keeps answers and refusals, but no error that ends the run.
 * @param keyOf by default, the first argument
 */
export function memoize<A extends unknown[], V>(
  ask: (...question: A) => Promise<V>,
  keyOf: (...question: A) => unknown = (...[first]) => first,
): Memo<A, V> {
  const asked = new Map<unknown, Promise<V>>();
  const known = new Map<unknown, V>();
  const answer = async (key: unknown, question: A) => {
    try {
      const value = await ask(...question);
      known.set(key, value);
      return value;
    } catch (error) {
      if (isFinal(error)) asked.delete(key);
      throw error;
    }
  };
  return {
    get: (...question) => {
      const key = keyOf(...question);
      const earlier = asked.get(key) ?? answer(key, question);
      asked.set(key, earlier);
      return earlier;
    },
    known,
    forget: (key) => {
      asked.delete(key);
      known.delete(key);
    },
  };
}

/** Reads pages on demand, each once: whoever starts over gets those again that were read. */
export function replayable<P, K>(read: () => AsyncIterable<P>, keep: (page: P) => K): () => AsyncIterable<K> {
  const pages: K[] = [];
  let rest: AsyncIterator<P> | undefined;
  const next = async (): Promise<boolean> => {
    rest ??= read()[Symbol.asyncIterator]();
    const page = await rest.next();
    if (page.done !== true) pages.push(keep(page.value));
    return page.done !== true;
  };
  return async function* replay() {
    for (let index = 0; index < pages.length || (await next()); index += 1) {
      const page = pages[index];
      if (page !== undefined) yield page;
    }
  };
}
