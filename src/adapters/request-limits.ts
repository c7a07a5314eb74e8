import { HOUR, MINUTE } from '../model/github-limits.ts';
import type { Made } from '../model/ports.ts';
import type { Config } from '../schema/config.ts';
import { type Clock, SlidingWindow, waitForRoom } from './rate-window.ts';

const SECOND = 1000;

type Limits = Config['limits'];

export interface Request {
  method: string;
  url: string;
}

/** The limits of one run, and how far they are used. */
export interface RequestLimits {
  /** Waits until a request may be sent; its end is to be recorded. */
  waitFor(request: Request): Promise<void>;
  /** Records that a request was answered. */
  record(request: Request): void;
  /** Lets no request pass before this time (ms), which GitHub has announced. */
  closeUntil(time: number): void;
  set(limits: Limits): void;
  countRecent(made: Iterable<Made>): void;
}

/** @param maxWait the longest wait in milliseconds */
export function createRequestLimits(
  limits: Limits,
  clock: Clock,
  maxWait: number,
  onWait: (milliseconds: number) => void,
): RequestLimits {
  const perMinute = new SlidingWindow(limits.per_minute, MINUTE);
  const perHour = new SlidingWindow(limits.per_hour, HOUR);
  const writes = new SlidingWindow(limits.writes_per_minute, MINUTE);
  const counted = new Set<string>();
  let closedUntil = 0;
  const windowsFor = (request: Request) => {
    if (!isWrite(request)) return [];
    return createsContent(request) ? [perMinute, perHour, writes] : [writes];
  };
  return {
    waitFor: (request) => {
      const closed = { wait: (now: number) => closedUntil - now };
      return waitForRoom([closed, ...windowsFor(request)], clock, maxWait, onWait);
    },
    record: (request) => {
      for (const window of windowsFor(request)) window.count(clock.now());
    },
    closeUntil: (time) => {
      closedUntil = time;
    },
    set: (changed) => {
      perMinute.limit(changed.per_minute);
      perHour.limit(changed.per_hour);
      writes.limit(changed.writes_per_minute);
    },
    countRecent: (made) => {
      for (const { name, createdAt } of made) {
        // GitHub gives whole seconds, rounded down.
        const time = Date.parse(createdAt) + SECOND;
        if (!(time > clock.now() - HOUR) || counted.has(name)) continue;
        counted.add(name);
        for (const window of [perMinute, perHour]) window.count(time);
      }
    },
  };
}

export function isWrite({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** Issues, comments, labels and pull requests: what GitHub's secondary limit on content counts. */
export function createsContent({ method, url }: Request): boolean {
  return method === 'POST' && /\/(issues|comments|labels|pulls)$/.test(new URL(url, 'http://x').pathname);
}
