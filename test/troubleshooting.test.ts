/** Whether every message of the program has its remedy in docs/troubleshooting.md. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../scripts/messages.ts';
import { remediesIn, renewed, TROUBLESHOOTING } from '../scripts/troubleshooting.ts';

const page = readFileSync(TROUBLESHOOTING, 'utf8');
const remedies = remediesIn(page);
const messages = messagesOf('src');

describe('the page of messages and remedies', () => {
  it('has every message of the program, once, and no other: else "npm run docs" brings them, to be sorted in', () => {
    const listed = remedies.flatMap(({ messages }) => messages);
    expect(listed.toSorted()).toEqual(messages.toSorted());
  });

  it.each(remedies)('says what to do: $heading', ({ messages: listed, hasAdvice }) => {
    expect(listed).not.toEqual([]);
    expect(hasAdvice).toBe(true);
  });

  it('knows the messages of each kind of place', () => {
    for (const one of [
      'write easy, medium, hard or unknown', // a clause of a schema
      'it is not UTF-8 text, so save it as UTF-8', // a reason
      'The issue is gone meanwhile.', // of an outcome
      'GitHub does not accept the token (401): pass a valid one as the input "token" or as GITHUB_TOKEN.',
      "GitHub's limits would make this run wait … minutes; the next run goes on from here",
      'Which title? Pass --title "…".',
    ])
      expect(messages).toContain(one);
  });

  it('follows what is reworded, leaves out what is gone, and puts what is new at its end', () => {
    const before =
      '# T\n<!-- messages:begin -->\n### A\n\n- `The file … is wrong: mend it.`\n- `Something else entirely.`\n\n**What to do:** x\n<!-- messages:end -->\n';
    const after = renewed(before, ['The file … is quite wrong: mend it.', 'Write `key: value`.']);
    expect(after).toBe(
      '# T\n<!-- messages:begin -->\n### A\n\n- `The file … is quite wrong: mend it.`\n\n**What to do:** x\n\n### Not sorted yet\n\n- `` Write `key: value`. ``\n<!-- messages:end -->\n',
    );
    expect(remediesIn(after).map(({ hasAdvice }) => hasAdvice)).toEqual([true, false]);
  });
});
