import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdited, parseBody, printBody, sameBody } from '../../src/issue/body.ts';
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
