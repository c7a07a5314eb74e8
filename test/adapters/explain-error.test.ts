import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toActionableError } from '../../src/adapters/explain-error.ts';

const REQUEST = { method: 'PATCH', url: 'https://api.github.com/repos/o/r/git/refs/heads%2Fmain' };

function refusal(status: number, data: unknown) {
  return Object.assign(new Error('as Octokit tells it'), { status, response: { headers: {}, data } });
}

describe('what GitHub says of a refusal', () => {
  it('is told in all its lines, whatever they are', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const detail = fc.oneof(line, fc.record({ message: line, code: fc.constant('custom') }));
    fc.assert(
      fc.property(
        fc.constantFrom(400, 403, 404, 409, 422, 451),
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(detail, { maxLength: 3 }),
        (status, lines, errors) => {
          const { message } = toActionableError(
            refusal(status, { message: lines.join('\n\n'), errors }),
            REQUEST,
          );
          const details = errors.map((one) => (typeof one === 'string' ? one : one.message));
          for (const text of [...lines, ...details].flatMap((one) => one.split('\n')))
            expect(message).toContain(text.replace(/[^\P{Cc}\n]+/gu, ' ').trim());
          expect(message).not.toMatch(/[^\P{Cc}\n]/u);
        },
      ),
    );
  });

  it('may be any JSON, or a page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 599 }),
        fc.jsonValue(),
        fc.jsonValue(),
        (status, data, errors) => {
          for (const body of [data, { message: data, errors }, { message: 'x', errors: [errors] }]) {
            const { message } = toActionableError(refusal(status, body), REQUEST);
            expect(message).not.toBe('');
            expect(message).not.toContain('undefined');
          }
        },
      ),
    );
  });
});

describe('a connection that was lost', () => {
  const lost = (message: string, cause?: unknown) =>
    Object.assign(new Error(message, { cause }), { status: 500 });
  const code = (name: string) => Object.assign(new Error(''), { code: name });

  it.each([
    [
      'with a message',
      lost('getaddrinfo ENOTFOUND api.github.com'),
      'it failed (getaddrinfo ENOTFOUND api.github.com); the next run tries again.',
    ],
    [
      'with a code alone',
      lost('', code('ECONNREFUSED')),
      'nothing answers there (ECONNREFUSED). Is this machine online, and the address right?',
    ],
    [
      'with a code further below',
      lost('fetch failed', new TypeError('fetch failed', { cause: code('ETIMEDOUT') })),
      'no answer came in time (ETIMEDOUT); the next run tries again.',
    ],
    ['with nothing', lost(''), 'it failed; the next run tries again.'],
  ])('%s', (_, error, reason) => {
    expect(toActionableError(error, REQUEST, 'Mind the proxy.').message).toBe(
      `No connection to api.github.com: ${reason} Mind the proxy.`,
    );
  });
});
