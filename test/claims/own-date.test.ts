/** A date that a holder sets: in the file and on the issue, one reminder on that day, renewed by a claim. */

import { describe, expect, it } from 'vitest';
import { readOwnDate } from '../../src/claims/own-date.ts';
import { commandIn } from '../../src/issue/command.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { claimTest, DAY, FILES, MINUTE, UNLIMITED } from './support.ts';

const ID = 'tools/grub';
const FROM = '2026-11-25T12:00:00Z';

describe('the date behind a claim', () => {
  const words = defaultConfig().claims.commands;

  it.each([
    ['/claim until 2027-03-01', '2027-03-01'],
    ['/claim UNTIL 2027-03-01, if I may', '2027-03-01'],
    ['/claim 2027-03-01', '2027-03-01'],
    ['/claim until 1 March 2027', '2027-03-01'],
    ['/claim until March 1st, 2027', '2027-03-01'],
    ['/claim until 6w', '2027-01-06'],
    ['/claim 6w', '2027-01-06'],
    ['/claim 6 weeks', '2027-01-06'],
    ['/claim for 10 days please', '2026-12-05'],
    ['/claim 3 months', '2027-02-23'],
    ['/claim @bob until 2027-03-01', '2027-03-01'],
    ['/claim @bob 6w', '2027-01-06'],
    ['/claim bis zum 1.3.2027', '2027-03-01'],
    ['/claim für 6 Wochen', '2027-01-06'],
    ['/claim hasta el 2027-03-01', '2027-03-01'],
    ['/claim 3 meses', '2027-02-23'],
    ['/claim jusqu’au 2027-03-01', '2027-03-01'],
    ['/claim 6 semaines', '2027-01-06'],
    ['/claim até 2027-03-01', '2027-03-01'],
    ['/claim até 2027-03-01', '2027-03-01'],
    ['/claim 2027-03-01まで', '2027-03-01'],
    ['/claim 2027年3月1日まで', '2027-03-01'],
    ['/claim 6週間で終えます', '2027-01-06'],
    ['/claim 到2027年3月1日', '2027-03-01'],
    ['/claim 3个月', '2027-02-23'],
  ])('is read: %s', (text, day) => {
    expect(readOwnDate(commandIn(text, words)?.until ?? '', FROM, 180)).toEqual({ day });
  });

  it.each([
    '/claim',
    '/claim please',
    '/claim @bob',
    '/claim 2 people are on it',
    '/claim untilitisdone',
    '/claim bis bald',
    '/claim hasta luego',
    '/claim 2 dieser Projekte',
    '/unclaim 6w',
  ])('is none: %s', (text) => {
    expect(commandIn(text, words)).toBeDefined();
    expect(commandIn(text, words)?.until).toBeUndefined();
  });

  it.each(['/claim until', '/claim until I am done', '/claim until 2027-13-01', '/claim until 3/4/2027'])(
    'is not understood: %s',
    (text) => {
      const date = readOwnDate(commandIn(text, words)?.until ?? 'none', FROM, 180);
      expect(date).toEqual({ problem: 'date_unclear', latest: '2027-05-24' });
    },
  );

  it.each([
    '/claim until 2027-05-25',
    '/claim 7m',
    '/claim until 2026-11-25',
    '/claim 0d',
    '/claim until 2012-12-12',
  ])('is out of range: %s', (text) => {
    const date = readOwnDate(commandIn(text, words)?.until ?? '', FROM, 180);
    expect(date).toEqual({ problem: 'date_out_of_range', latest: '2027-05-24' });
  });
});

describe("a holder's own date", () => {
  const options = { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } };
  const isoDay = (github: { clock: { now(): Date } }, days: number) =>
    new Date(github.clock.now().getTime() + days * DAY).toISOString().slice(0, 10);

  claimTest(
    'stands in the file, is renewed, is reminded of once, and goes with the claim',
    async (fixture) => {
      const { github, list } = fixture;
      const issue = await fixture.number(ID);
      const day = isoDay(github, 56);
      await fixture.say(issue, 'alice', `/claim until ${day}`);
      await fixture.quick(issue);
      const [today] = [isoDay(github, 0)];
      expect(await list.file(ID)).toContain(`claim: { by: [alice], since: ${today}, until: ${day} }`);
      expect((await fixture.quick()).writes).toEqual([]);

      github.clock.advance(50 * DAY);
      expect((await fixture.quick()).writes).toEqual([]);
      const later = isoDay(github, 28);
      await fixture.say(issue, 'alice', '/claim 4w');
      await fixture.quick(issue);
      expect(await list.file(ID)).toContain(`until: ${later} }`);
      expect((await fixture.quick()).writes).toEqual([]);

      github.clock.advance(28 * DAY + MINUTE);
      await fixture.quick();
      expect(fixture.answers(issue)).toHaveLength(3);
      expect(fixture.answers(issue).at(-1)).toContain(later);
      for (let days = 0; days < 34; days += 2) {
        expect((await fixture.quick()).writes).toEqual([]);
        github.clock.advance(2 * DAY);
      }
      expect(fixture.holders(issue)).toEqual(['alice']);
      github.clock.advance(2 * DAY);
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual([]);
      expect(await list.file(ID)).not.toContain('claim:');
    },
    options,
  );

  claimTest(
    'is not kept for somebody in line, who is told so in the same answer',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'alice', '/claim');
      await fixture.say(issue, 'bob', '/claim 6w');
      await fixture.quick();
      const answers = fixture.answers(issue);
      expect(answers).toHaveLength(2);
      expect(answers[1]).toMatch(/number 1 in line[\s\S]*No date is set/);
      expect((await fixture.quick()).writes).toEqual([]);
    },
    options,
  );

  claimTest(
    'is known without the marker, and gone once somebody is unassigned by hand',
    async (fixture) => {
      const { github, list } = fixture;
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'alice', '/claim 8w');
      await fixture.quick(issue);
      const file = await list.file(ID);
      const body = github.issue(issue).body ?? '';
      const changed = body.replace(/"waiting":\{\},?/, '').replace(/"until":\{[^}]*\},?/, '');
      expect(changed).not.toBe(body);
      await github
        .as('maintainer')
        .rest.issues.update({ owner: 'xen-list', repo: 'projects', issue_number: issue, body: changed });
      await fixture.quick();
      expect(await list.file(ID)).toBe(file);
      await fixture.unassign(issue, 'alice');
      await fixture.quick();
      await fixture.assign(issue, 'alice');
      await fixture.quick();
      expect(await list.file(ID)).not.toContain('until');
    },
    options,
  );
});
