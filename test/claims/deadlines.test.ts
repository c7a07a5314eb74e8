import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependsOnLater, reminderAction } from '../../src/claims/deadlines.ts';
import { defaultConfig } from '../../src/schema/config.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// A reminder after 21 days, a release after 35.
const { claims } = defaultConfig();
const due = (reminded: number | undefined, now: number, last = 0) =>
  reminderAction({ last, reminded, now }, claims);

describe('the action that inactivity asks for', () => {
  it('is a reminder from an hour before its day, since a schedule that is early comes again a day later', () => {
    expect(due(undefined, 21 * DAY - HOUR - 1)).toBe('nothing');
    expect(due(undefined, 21 * DAY - HOUR)).toBe('remind');
  });

  it.each([
    ['after a reminder on time', 21 * DAY, 35 * DAY],
    ['after an early one, when the claim is old enough', 21 * DAY - HOUR, 35 * DAY],
    ['after a late one, when it has had its days', 30 * DAY, 44 * DAY],
  ])('is a release %s, and not a moment sooner', (_, reminded, release) => {
    expect(due(reminded, release - 1)).toBe('nothing');
    expect(due(reminded, release)).toBe('release');
  });

  it('is never a release before both times are over, whatever they are', () => {
    const time = fc.integer({ min: 0, max: 100 * DAY });
    fc.assert(
      fc.property(time, time, time, (last, afterLast, afterReminder) => {
        const reminded = last + afterLast;
        const now = reminded + afterReminder;
        const isOver = now - last >= 35 * DAY && afterReminder >= 14 * DAY;
        expect(due(reminded, now, last) === 'release').toBe(isOver);
      }),
    );
  });

  it('depends on whether there was any later activity exactly if that would change it', () => {
    const time = fc.integer({ min: 0, max: 50 * DAY });
    fc.assert(
      fc.property(time, time, fc.option(time, { nil: undefined }), (last, since, ago) => {
        const now = last + since;
        const reminded = ago === undefined ? undefined : now - 1 - ago;
        const changes = due(reminded, now, last) !== due(reminded, now, now);
        expect(dependsOnLater({ last, reminded, now }, claims)).toBe(changes);
      }),
    );
  });

  it('is a release a day late at most, by a daily schedule that drifts by minutes', () => {
    const jitter = fc.array(fc.integer({ min: -30 * 60_000, max: 30 * 60_000 }), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(jitter, (minutes) => {
        let reminded: number | undefined;
        for (const [day, late] of minutes.entries()) {
          const now = (day + 1) * DAY + late;
          const what = due(reminded, now);
          if (what === 'remind') reminded = now;
          if (what !== 'release') continue;
          expect([35, 36, 37]).toContain(day + 1);
          return;
        }
        expect.unreachable('the project was never released');
      }),
    );
  });
});
