import { describe, expect, it } from 'vitest';
import { withoutCommands } from '../../src/report/log-line.ts';

/** What the runner takes for a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('text for the log of a workflow', () => {
  it.each([
    '::error::x',
    '   ::add-mask::x',
    '\u3000::error::x',
    '\u0085::error::x',
    ':::error::x',
    'fine\n::error::x\n  ##[error]x',
    'a ##[group]x',
    '###[group]x',
  ])('is no command: %j', (text) => {
    const shown = withoutCommands(text);
    for (const line of shown.split('\n')) expect(isCommand(line)).toBe(false);
    expect(shown.replaceAll('\u200b', '')).toBe(text);
  });

  it.each(['projects/a.md:1:2: error: no title', 'C::d', '## [x]', ': :'])('stays: %j', (text) => {
    expect(withoutCommands(text)).toBe(text);
  });
});
