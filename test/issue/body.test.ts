import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  isEdited,
  markedIds,
  markerOf,
  parseBody,
  printBody,
  sameBody,
} from '../../src/issue/body.ts';
import type { Marker } from '../../src/issue/marker.ts';

const marker: Marker = {
  id: 'a/b',
  status: 'open',
  holders: new Map([['alice', '2026-01-02']]),
  labels: [],
  source: 'f',
};
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const anyMarker: fc.Arbitrary<Marker> = fc.record({
  id: fc.string({ minLength: 1, unit: 'binary' }),
  status: fc.constantFrom('open', 'done', 'archived'),
  holders: fc
    .dictionary(
      fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/), fc.constantFrom('constructor', 'a[bot]')),
      day.map((date) => date.toISOString().slice(0, 10)),
    )
    .map((record) => new Map(Object.entries(record))),
  labels: fc.array(fc.string()),
  source: fc.string(),
});
/** Text of people or of a region: anything but markers of its own, as the neutraliser leaves it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-->', '<!--', '\n', '\r\n', '```', '<!-- dibs: -->'),
    ),
  )
  .map((parts) => parts.join('').replaceAll(/dibs:(begin|end)/g, ''))
  .map((text) => text.replaceAll('\r\n', '\n').replaceAll('\r', ''));

describe('a body', () => {
  it('comes apart as it was put together, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyMarker, (above, region, below, marked) => {
        // A comment that people left open above would swallow the marker for readers, not for Dibs.
        const body = printBody({ above, region, below, marker: marked });
        const parsed = parseBody(body);
        expect(parsed).toMatchObject({ above, region, below });
        expect(parsed.marker).toMatchObject(marked);
        expect(isEdited(parsed)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and loses no text, whatever people made of it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<!-- dibs:begin ',
        '{"id":"x"}',
        ' -->',
        '<!-- dibs:end -->',
        '\n',
        '\r\n',
        '{',
        '"id":',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const body = pieces.join('');
        const { above, region, below } = parseBody(body);
        expect(body.startsWith(above)).toBe(true);
        expect(body.endsWith(below)).toBe(true);
        for (const word of (region ?? '').split(/\s+/))
          expect(body.replaceAll('\r', '')).toContain(word.replaceAll('\r', ''));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      'begin alone: all that follows is the region',
      'a <!-- dibs:begin {"id":"x"} -->\nrest',
      { above: 'a ', region: 'rest', below: '' },
    ],
    [
      'end alone: all that precedes is the region',
      'a\n<!-- dibs:end -->b',
      { above: '', region: 'a', below: 'b' },
    ],
    ['neither: all is text of people', 'a', { above: '', region: undefined, below: 'a' }],
    [
      'a marker that is no JSON',
      '<!-- dibs:begin {x} -->\nr\n<!-- dibs:end -->',
      { region: 'r', marker: undefined },
    ],
    [
      'a marker without id',
      '<!-- dibs:begin {"status":"open"} -->\nr\n<!-- dibs:end -->',
      { marker: undefined },
    ],
    [
      'CRLF',
      '<!-- dibs:begin {"id":"x"} -->\r\nr\r\ns\r\n<!-- dibs:end -->\r\n',
      { region: 'r\ns', below: '\r\n' },
    ],
  ])('%s', (_, body, expected) => {
    expect(parseBody(body)).toMatchObject(expected);
  });

  it('is edited where the region differs, and not where line ends do', () => {
    const body = printBody({ above: '', region: 'one\ntwo', below: '', marker });
    expect(isEdited(parseBody(body.replaceAll('\n', '\r\n')))).toBe(false);
    expect(isEdited(parseBody(body.replace('two', 'three')))).toBe(true);
    expect(sameBody(body, `${body.replaceAll('\n', '\r\n')}\r\n`)).toBe(true);
  });

  it('keeps parts of a marker that somebody mangled elsewhere', () => {
    const json =
      '{"id":"x","status":"sleeping","holders":{"alice":"yesterday"},"labels":"no","__proto__":{"y":1}}';
    expect(parseBody(`<!-- dibs:begin ${json} -->\nr\n<!-- dibs:end -->`).marker).toEqual({
      id: 'x',
      holders: new Map(),
      labels: [],
    });
  });
});

describe('a body with several markers', () => {
  const section = (id: string) => `<!-- dibs:begin {"id":"${id}"} -->\nText of ${id}.\n<!-- dibs:end -->`;
  const own = section('own');
  const quoted = (text: string) => text.replace(/^/gm, '> ');
  const indented = (text: string) => text.replace(/^/gm, '    ');
  const issue = (body: string, isBot = true) => ({
    number: 1,
    body,
    author: { login: 'bot', isBot, association: 'NONE' },
  });

  it.each<[string, string, string[]]>([
    ['quoted', `${quoted(section('b'))}\n\n`, ['own']],
    ['in a fence', `~~~\n${section('b')}\n~~~\n`, ['own']],
    ['in indented code', `Like here:\n\n${indented(section('b'))}\n\n`, ['own']],
    ['in code of a line', 'It has `<!-- dibs:begin {"id":"b"} -->` in it.\n\n', ['own']],
    ['in HTML', `<pre>\n${section('b')}\n</pre>\n\n`, ['own']],
    ['as text', `${section('b')}\n\n`, ['b', 'own']],
    ['as text, and quoted', `${section('b')}\n\n${quoted(section('c'))}\n\n`, ['b', 'own']],
    ['that is no JSON', '<!-- dibs:begin {b} -->\n\n', ['own']],
  ])('has the one of its project below another one %s', (_, above, ids) => {
    const body = `${above}${own}\n\nMine.`;
    expect(parseBody(body, 'own')).toEqual({
      above,
      below: '\n\nMine.',
      region: 'Text of own.',
      marker: expect.objectContaining({ id: 'own' }),
    });
    expect(markedIds(issue(body))).toEqual(ids);
    // Whoever opened it may not write: then nothing is made beside any of them.
    expect(markedIds(issue(body, false))).toContain('own');
  });

  it('has the one of its project, even if that alone is quoted', () => {
    const body = `${section('b')}\n\n${quoted(own)}`;
    expect(parseBody(body, 'own').marker?.id).toBe('own');
    expect(parseBody(body).marker?.id).toBe('b');
  });

  it('has none if all are quoted and none is that of its project, so that nothing of it is replaced', () => {
    const body = quoted(`${section('b')}\n${section('c')}`);
    expect(parseBody(body, 'own')).toEqual({ above: '', below: body, region: undefined, marker: undefined });
  });

  it('is read in time, however many there are', () => {
    expect(markedIds(issue(`${section('b')}\n`.repeat(1000)))).toEqual(['b']);
  });

  it('takes nothing but the id from a marker that was written for another issue', () => {
    const theirs = { ...marker, issue: 7, waiting: new Map([['bob', 5]]), handled: 9, removals: 1 };
    const body = printBody({ above: '', region: 'x', below: '', marker: theirs });
    expect(markerOf(issue(body))).toEqual({
      id: 'a/b',
      holders: new Map(),
      labels: [],
      region: expect.any(String),
    });
    expect(isEdited(bodyOf(issue(body)))).toBe(false);
    expect(markerOf({ ...issue(body), number: 7 })).toMatchObject({ handled: 9 });
  });
});
