import { LimitReached } from '../model/errors.ts';

export interface Clock {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Allows at most `most` requests in any `length` milliseconds, without spacing them. A request counts from its response
 * on, since it is unknown when GitHub counted it.
 */
export class SlidingWindow {
  private readonly times: number[] = [];
  private most: number;
  private readonly length: number;

  constructor(most: number, length: number) {
    this.most = most;
    this.length = length;
  }

  /** Changes the limit; what was counted stays counted. */
  limit(most: number): void {
    this.most = most;
  }

  /** Milliseconds until there is room for one more. */
  wait(now: number): number {
    while (this.times[0] !== undefined && this.times[0] <= now - this.length) this.times.shift();
    const blocking = this.times[this.times.length - this.most];
    return blocking === undefined ? 0 : blocking + this.length - now;
  }

  /** Counts a request that was answered at this time (milliseconds), which may lie in the past. */
  count(time: number): void {
    const at = this.times.findLastIndex((earlier) => earlier <= time);
    this.times.splice(at + 1, 0, time);
  }
}

/** Waits until all windows have room for a request; throws LimitReached if that takes longer than `maxWait`. */
export async function waitForRoom(
  windows: readonly Pick<SlidingWindow, 'wait'>[],
  clock: Clock,
  maxWait: number,
  onWait: (milliseconds: number) => void,
): Promise<void> {
  for (;;) {
    const wait = Math.max(0, ...windows.map((window) => window.wait(clock.now())));
    if (wait === 0) return;
    if (wait > maxWait) throw new LimitReached(wait / 1000);
    onWait(wait);
    await clock.sleep(wait);
  }
}
