import { describe, expect, it } from 'vitest';
import { datesMeant, looksLikeDate } from '../../src/lib/text/date.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { read } from '../../src/list/read-projects.ts';
import { editFiles } from '../../src/sync/write-back.ts';

const FILE = '.github/dibs.yml';
const defaults = configOf('');

function configOf(text: string) {
  const { config, problems } = readConfig(text, FILE);
  if (config === undefined) throw new Error(JSON.stringify(problems));
  return config;
}

const readOne = (lines: string) =>
  read([{ path: 'projects/a.md', text: `---\ntitle: A\n${lines}\n---\n` }], defaults);

const KEYS =
  'summary category difficulty size skills gsoc contacts mailing_list irc inserted verified outcomes prerequisites links related labels max_claims status issue claim';

describe('null and empty in a file', () => {
  const [plain] = readOne('x: 1').projects;

  it.each(KEYS.split(' '))('%s is not set, however it is empty', (key) => {
    for (const empty of ['', ' null', ' ~', ' ""', ' "  "', ' []', ' [""]', ' [[], null]', ' {}', ' [{}]']) {
      const { projects, problems } = readOne(`${key}:${empty}`);
      expect(problems, `${key}:${empty}`).toEqual([]);
      expect(projects, `${key}:${empty}`).toEqual([plain]);
    }
  });

  it.each(['""', '[]', '{}', '~'])('issue: %s and claim: %s are written over', async (empty) => {
    const text = `---\ntitle: A\nissue: ${empty}\nclaim: ${empty}\n---\n`;
    const files = { list: async () => [], read: async (path: string) => ({ path, text }) };
    const edit = {
      path: 'projects/a.md',
      project: 'a',
      issue: 7,
      claim: { by: ['alice'], since: '2026-01-02' },
    };
    const { contents, problems } = await editFiles([edit], files, defaults);
    expect(problems).toEqual([]);
    // The blanks before the brace tell how to empty the line again.
    expect(contents[0]?.text).toMatch(
      /^---\ntitle: A\nissue: 7\nclaim: \{ by: \[alice\], since: 2026-01-02 +\}\n---\n$/,
    );
  });
});

describe('an empty key of the config', () => {
  it.each(
    'projects files archive tracking_label defaults categories fields values labels guidance messages claims verification proposals write_back on_removed limits'.split(
      ' ',
    ),
  )('%s is not set', (key) => {
    expect(configOf(`${key}:\n`)).toEqual(defaults);
  });

  it.each([
    'claims:\n  per_person:\n  commands:\n    claim:\n',
    'labels:\n  skill: {}\n  size: { prefix: }\n  claim: { open: }\n',
    'limits: { per_minute: ~ }\n',
    'fields: { title: }\nvalues: { status: , size: { big: } }\nmessages: { listed: }\ncategories: { x: }\n',
    '# nothing\n',
  ])('%j is not set either', (text) => {
    expect({ ...configOf(text), values: {} }).toEqual(defaults);
  });

  it('says something where null has a meaning', () => {
    const { index, labels } = configOf('index:\nlabels:\n  skill:\n  gsoc: null\n');
    expect([index, labels.skill, labels.gsoc]).toEqual([null, null, null]);
    expect(labels.size).toEqual(defaults.labels.size);
  });

  it('is an error where Dibs does not know it', () => {
    expect(readConfig('claim:\n', FILE).problems).toMatchObject([
      { severity: 'error', message: expect.stringContaining('did you mean claims?') },
    ]);
    expect(readConfig('constructor:\n', FILE).problems).toMatchObject([{ severity: 'error', line: 1 }]);
  });
});

describe('max_claims', () => {
  it.each([1, 10, 11, 20, 1000])('may be %i', (count) => {
    const { projects, problems } = readOne(`max_claims: ${count}`);
    expect(problems).toEqual([]);
    expect(projects).toMatchObject([{ maxClaims: count }]);
    expect(configOf(`claims: { per_project: ${count} }`).claims.per_project).toBe(count);
  });
});

describe('a key that Dibs writes, given twice', () => {
  it.each(['issue: 1', 'claim: { by: [a], since: 2026-01-01 }', 'status: done', 'verified: 2026-01-01'])(
    '%s is an error',
    (line) => {
      const { problems, broken } = readOne(`${line}\n${line}`);
      expect(problems).toMatchObject([
        {
          severity: 'error',
          line: 4,
          message: expect.stringMatching(/is given twice: keep one of the two\.$/),
        },
      ]);
      expect(broken).toHaveLength(1);
    },
  );

  it('is a warning for any other key', () => {
    expect(readOne('irc: a\nirc: b').problems).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('verified', () => {
  const DATES: [written: string, advice: string][] = [
    ['12th Sep 2012', '2012-09-12'],
    ['1. September 2012', '2012-09-01'],
    ['2012 Sep 1', '2012-09-01'],
    ['Wed, 12 Dec 2012', '2012-12-12'],
    ['Wednesday 12 December 2012', '2012-12-12'],
    ['1-Sep-2012', '2012-09-01'],
    ['12.Dec.2012', '2012-12-12'],
    ['"20121212"', '2012-12-12'],
    ['20121212', '2012-12-12'],
    ['Sep 1 2012', '2012-09-01'],
    ['September 1st, 2012', '2012-09-01'],
    ['1st of May 2012', '2012-05-01'],
    ['12/12/2012', '2012-12-12'],
    ['01/08/2012', '2012-08-01 or 2012-01-08'],
    ['31.12.12', '2012-12-31'],
    ['2012/9/1', '2012-09-01'],
    ['2012-9-1', '2012-09-01'],
    ['2012-09-01 by Alice', '2012-09-01'],
    ['2012-09-01 by Mary', '2012-09-01'],
    ['2012-09-01, see the list', '2012-09-01'],
    ['12 Sep 2012 (Bob)', '2012-09-12'],
    ['"2012-09-01T10:00:00Z"', '2012-09-01'],
    ['"2012-09-01 10:00"', '2012-09-01'],
    ['September 2012', 'year-month-day, such as 2012-12-12'],
    ['Sept. 2012', 'year-month-day, such as 2012-12-12'],
    ['2012-12', 'year-month-day, such as 2012-12-12'],
    ['12/2012', 'year-month-day, such as 2012-12-12'],
    ['2026-02-30', 'year-month-day, such as 2012-12-12'],
    ['2012-13-45', 'year-month-day, such as 2012-12-12'],
  ];

  it.each(DATES)('%s is a warning: write %s', (written, advice) => {
    const { projects, problems } = readOne(`verified: ${written}`);
    expect(problems).toMatchObject([{ severity: 'warning', file: 'projects/a.md', line: 3, column: 11 }]);
    expect(problems[0]?.message).toMatch(new RegExp(`: write ${advice}\\.$`));
    expect(projects).toHaveLength(1);
  });

  it.each([
    '2012-12-12',
    'not yet',
    'needs check',
    'Not updated in 2020',
    'by Alice',
    'may still stand',
    'March of the penguins',
    '4.17',
    '"4.17"',
    '4.17.0',
    'Xen 4.17',
    'yes',
    '3 people',
    '10 December people',
    'on the list since 2012',
    '"#20121212"',
  ])('%s is text, or a date as it should be: no warning', (written) => {
    expect(readOne(`verified: ${written}`).problems).toEqual([]);
  });

  it('says of a day that there is none', () => {
    expect(readOne('verified: 2026-02-30').problems[0]?.message).toContain('is no day of the calendar');
    expect(readOne('inserted: 2026-02-30').problems[0]?.message).toContain('is no day of the calendar');
  });

  it.each(['1 ', '1.', 'may ', ' ', '2012 ', '1st', '2012-09-', 'sep.', '12/'])(
    'takes no time to look at a long run of %j',
    (unit) => {
      const start = performance.now();
      looksLikeDate(unit.repeat(20_000));
      datesMeant(unit.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
