/** What happened, in plain words, to be told where something went wrong. */

import { stampOf } from './time.ts';

/** What an entry is about: an issue (`#12`), a file's path, or the list as a whole. */
type Topic = string;

export interface Story {
  tell(topic: Topic, text: string): void;
  /** The last entries about these topics, and those about the whole list in between. */
  about(topics: readonly Topic[], count: number): string[];
}

export const WHOLE: Topic = 'list';

export function createStory(now: () => number): Story {
  const entries: { at: number; topic: Topic; text: string }[] = [];
  return {
    tell: (topic, text) => {
      entries.push({ at: now(), topic, text });
    },
    about: (topics, count) => {
      const wanted = entries.filter(({ topic }) => topics.includes(topic)).slice(-count);
      const first = wanted[0]?.at ?? Number.POSITIVE_INFINITY;
      return entries
        .filter((entry) => wanted.includes(entry) || (entry.topic === WHOLE && entry.at >= first))
        .map(({ at, topic, text }) => `${stampOf(at)}  ${topic === WHOLE ? '' : `${topic}: `}${text}`);
    },
  };
}
