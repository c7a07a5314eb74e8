import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/schema/config.ts';
import { mergeEdit } from '../../src/sync/merge-edit.ts';

const PATH = 'projects/a.md';
const file = (lines: string, text = 'Text.') => `---\ntitle: A\n${lines}---\n\n${text}\n`;
const merge = (before: string, proposed: string, now: string) =>
  mergeEdit(PATH, { before, proposed, now }, defaultConfig());

const CLAIM = 'claim: { by: [alice], since: 2026-01-01 }\n';
const OTHER = 'claim: { by: [bob], since: 2026-02-02 }\n';

describe('a change that was proposed, on a file that has changed since', () => {
  it.each([
    ['a number', '', 'issue: 5\n'],
    ['a claim', 'issue: 5\n', `issue: 5\n${CLAIM}`],
    ['another claim', `issue: 5\n${CLAIM}`, `issue: 5\n${OTHER}`],
    ['a release', `issue: 5\n${CLAIM}`, 'issue: 5\n'],
    ['a status', 'issue: 5\nstatus: open\n', 'issue: 5\nstatus: done\n'],
    ['a verification', 'issue: 5\n', 'issue: 5\nverified: 2026-03-03\n'],
    ['another number', 'issue: 4\n', 'issue: 5\n'],
  ])('is made there: %s', (_, before, proposed) => {
    const now = file(before, 'A new text.');
    expect(merge(file(before), file(proposed), now)).toBe(file(proposed, 'A new text.'));
  });

  it.each([
    ['the same number', 'issue: 5\n', ''],
    ['another number', 'issue: 7\n', ''],
  ])('leaves %s that is there by now', (_, lines) => {
    expect(merge(file(''), file('issue: 5\n'), file(lines))).toBe(file(lines));
  });

  it('leaves a line that somebody has changed, and changes the others', () => {
    const [before, proposed] = [file(''), file(`issue: 5\n${CLAIM}`)];
    expect(merge(before, proposed, file(OTHER))).toBe(file(`${OTHER}issue: 5\n`));
  });

  it('is not made in a file that cannot be read', () => {
    expect(merge(file(''), file('issue: 5\n'), '---\n: [\n---\n')).toBe('---\n: [\n---\n');
  });
});
