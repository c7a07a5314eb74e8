/** What happened, in plain words, to be told where something went wrong. */

import { stampOf } from './time.ts';

/** What an entry is about: an issue (`#12`), a file's path, or the list as a whole. */
type Topic = string;

export interface Story {
  tell(topic: Topic, text: string): void;
  /** The last entries about these topics, and the runs in between that had to do with them. */
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
      const numbers = topics.map((topic) => topic.replace('#', '')).filter((topic) => /^\d+$/.test(topic));
      const concerns = new RegExp(`(?:#|/issues/)(?:${numbers.join('|') || 'none'})(?!\\d)|^(?!\\[run)`);
      return entries
        .filter(
          (entry) =>
            wanted.includes(entry) ||
            (entry.topic === WHOLE && entry.at >= first && concerns.test(entry.text)),
        )
        .map(({ at, topic, text }) => `${stampOf(at)}  ${topic === WHOLE ? '' : `${topic}: `}${text}`);
    },
  };
}
