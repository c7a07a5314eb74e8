import { structuredPatch } from 'diff';

const CONTEXT = 2;
const MAX_LINES = 60;
const MAX_LINE_LENGTH = 600;
/** Milliseconds and edits: a diff of two long unrelated texts takes very long. */
const BOUNDS = { timeout: 200, maxEditLength: 2000 };

/** A shortened unified diff of two texts; undefined if it takes too long. */
export function textDiff(from: string, to: string): string[] | undefined {
  const patch = structuredPatch('', '', `${from}\n`, `${to}\n`, '', '', { context: CONTEXT, ...BOUNDS });
  if (patch === undefined) return undefined;
  const lines = patch.hunks.flatMap(({ oldStart, newStart, oldLines, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ]);
  const shown = lines.slice(0, MAX_LINES).map(shortened);
  return lines.length > shown.length ? [...shown, `… and ${lines.length - shown.length} more lines`] : shown;
}

/** Without control characters and direction overrides. */
function shortened(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  const plain = line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
  return plain.length > MAX_LINE_LENGTH ? `${plain.slice(0, MAX_LINE_LENGTH - 1)}…` : plain;
}
