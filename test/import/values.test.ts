import { describe, expect, it } from 'vitest';
import { orderOf, readDate } from '../../src/import/dates.ts';
import { labelsIn } from '../../src/import/labels.ts';
import { readPeople } from '../../src/import/people.ts';
import { slugOf, uniqueNames } from '../../src/lib/text/slug.ts';

describe('dates', () => {
  it.each([
    ['2012-12-12', '2012-12-12'],
    ['12/12/2012', '2012-12-12'],
    ['15/11/12', '2012-11-15'],
    ['11/15/2012', '2012-11-15'],
    ['15.11.2012', '2012-11-15'],
    ['2012/09/01', '2012-09-01'],
    ['Sep 1 2012', '2012-09-01'],
    ['Sept. 1st, 2012', '2012-09-01'],
    ['01 September 2012', '2012-09-01'],
    ['Saturday, 1 September 2012', '2012-09-01'],
    ['1st of May 2012', '2012-05-01'],
    ['01-Sep-12', '2012-09-01'],
    ['2012 Sep 1', '2012-09-01'],
    ['29 Feb 2012', '2012-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 'day-first')).toEqual({ date });
    expect(readDate(text, 'month-first')).toEqual({ date });
  });

  it.each([
    '',
    'Unknown',
    'Not updated in 2020',
    'September 2012',
    '2012',
    '30 Feb 2012',
    '31/31/2012',
    'maybe 1 2012',
    '1 Sep 2012 or later',
    '12:30, 1 September 2012',
    '1/2/3/2012',
    '1'.repeat(100_000),
  ])('%s is none', (text) => {
    expect(readDate(text, 'day-first')).toBeUndefined();
  });

  it('an ambiguous date is reported with the other day that it may mean', () => {
    expect(readDate('01/08/2012', 'day-first')).toEqual({ date: '2012-08-01', other: '2012-01-08' });
    expect(readDate('01/08/2012', 'month-first')).toEqual({ date: '2012-01-08', other: '2012-08-01' });
  });

  it('the order of day and month is taken from dates that can be read in one way only', () => {
    expect(orderOf([])).toBe('day-first');
    expect(orderOf(['01/08/2012', '15/11/2012'])).toBe('day-first');
    expect(orderOf(['01/08/2012', '11/15/2012'])).toBe('month-first');
  });
});

describe('contacts', () => {
  it.each([
    ['Ann Other <ann@x.org>', [{ name: 'Ann Other', email: 'ann@x.org' }]],
    ['<Ann Other>', [{ name: 'Ann Other' }]],
    ['Ann Other', [{ name: 'Ann Other' }]],
    ['ann@x.org', [{ email: 'ann@x.org' }]],
    ['@ann', [{ github: 'ann' }]],
    [
      'Ann <ann_AT_x_DOT_org>, Bob <b at x dot org>',
      [
        { name: 'Ann', email: 'ann_AT_x_DOT_org' },
        { name: 'Bob', email: 'b at x dot org' },
      ],
    ],
    [
      'Ann (ann at x.org) and Bob (the builder)',
      [{ name: 'Ann', email: 'ann at x.org' }, { name: 'Bob (the builder)' }],
    ],
    ['Ann Other, ann@x.org; Bob', [{ name: 'Ann Other', email: 'ann@x.org' }, { name: 'Bob' }]],
    ['Ann & Bob', [{ name: 'Ann' }, { name: 'Bob' }]],
    ['Ann <a, b>', [{ name: 'Ann', email: 'a, b' }]],
    ['Unknown', []],
    ['TBD, N/A', []],
    ['', []],
  ])('%s', (text, people) => {
    expect(readPeople(text)).toEqual(people);
  });
});

describe('labels', () => {
  const found = (line: string) =>
    labelsIn(line).map(({ key, start, end }) => [key, line.slice(start, end).trim()]);

  it.each([
    [
      'Date of insert: 1/2/2012; Verified: Not: really; GSoC: No, unless; asked',
      [
        ['inserted', '1/2/2012'],
        ['verified', 'Not: really'],
        ['gsoc', 'No, unless; asked'],
      ],
    ],
    ['MENTOR(S) : Ann; Bob', [['contacts', 'Ann; Bob']]],
    ['Technical_contact:', [['contacts', '']]],
    ['Description: Date: 1; GSoC: Yes', [['description', 'Date: 1; GSoC: Yes']]],
    ['Task 1: Date: 2', []],
    ['http://example.org', []],
    ['Words; Date: 1', []],
    [`${'x'.repeat(100_000)}: y`, []],
  ])('%s', (line, labels) => {
    expect(found(line)).toEqual(labels);
  });
});

describe('names of files', () => {
  it.each([
    ['Virtual NUMA topology exposure to VMs', 'virtual-numa-topology-exposure-to-vms'],
    ['CONFIG_NUMA on 32-bit.', 'config-numa-on-32-bit'],
    ["Don't", 'dont'],
    ['Ärger über Öl', 'arger-uber-ol'],
    ['Чайник', 'чайник'],
    ['やかん 2', 'やかん-2'],
    ['../../etc/passwd', 'etc-passwd'],
    ['/etc/passwd', 'etc-passwd'],
    ['C:\\Windows', 'c-windows'],
    ['.git/config', 'git-config'],
    ['_hidden', 'hidden'],
    ['CON', 'con-project'],
    ['README', 'readme-project'],
    ['index', 'index-project'],
    ['...', 'project'],
    ['\u0000\u202e', 'project'],
    ['', 'project'],
    ['💥', 'project'],
    ['word '.repeat(50), 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['w'.repeat(500), 'w'.repeat(60)],
  ])('%s', (title, name) => {
    expect(slugOf(title, 'project')).toBe(name);
  });

  it('each file name is given once', () => {
    const unique = uniqueNames();
    expect(['a', 'a', 'a-2', 'a', 'b', 'a-2'].map(unique)).toEqual([
      'a',
      'a-2',
      'a-2-2',
      'a-3',
      'b',
      'a-2-3',
    ]);
  });
});
