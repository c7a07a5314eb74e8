import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SlidingWindow, waitForRoom } from '../../src/adapters/rate-window.ts';
import { LimitReached } from '../../src/model/errors.ts';

describe('a window of requests', () => {
  it('never lets more than allowed pass in any span of its length, and none wait without need', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }),
        (most, length, gaps) => {
          const window = new SlidingWindow(most, length);
          const sent: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now += gap;
            const wait = window.wait(now);
            if (wait > 0) {
              // One moment earlier there would have been no room.
              expect(sent.filter((time) => time > now + wait - 1 - length)).toHaveLength(most);
              now += wait;
            }
            expect(sent.filter((time) => time > now - length).length).toBeLessThan(most);
            sent.push(now);
            window.count(now);
          }
        },
      ),
    );
  });

  it('counts times of the past in their place', () => {
    const window = new SlidingWindow(2, 100);
    window.count(50);
    window.count(10);
    expect(window.wait(60)).toBe(50);
    expect(window.wait(111)).toBe(0);
  });

  it('ends a run in order where the wait would be too long', async () => {
    const window = new SlidingWindow(1, 1000);
    window.count(0);
    let now = 0;
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        now += milliseconds;
      },
    };
    await expect(waitForRoom([window], clock, 999, () => {})).rejects.toThrow(LimitReached);
    await waitForRoom([window], clock, 1000, () => {});
    expect(now).toBe(1000);
  });
});
