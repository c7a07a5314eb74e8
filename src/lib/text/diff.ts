import { structuredPatch } from 'diff';

const CONTEXT = 2;
const MOST_LINES = 60;
const LONGEST_LINE = 600;
/** Milliseconds, and lines that differ: a diff of two long texts with nothing in common takes very long. */
const BOUNDS = { timeout: 200, maxEditLength: 2000 };

/** How two texts differ, line by line as `diff -u` shows it, shortened; undefined where that takes too long. */
export function textDiff(from: string, to: string): string[] | undefined {
  const patch = structuredPatch('', '', `${from}\n`, `${to}\n`, '', '', { context: CONTEXT, ...BOUNDS });
  if (patch === undefined) return undefined;
  const lines = patch.hunks.flatMap(({ oldStart, newStart, oldLines, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ]);
  const shown = lines.slice(0, MOST_LINES).map(shortened);
  return lines.length > shown.length ? [...shown, `… and ${lines.length - shown.length} more lines`] : shown;
}

/** Without control characters and those that turn the direction of writing. */
function shortened(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  const plain = line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
  return plain.length > LONGEST_LINE ? `${plain.slice(0, LONGEST_LINE - 1)}…` : plain;
}
