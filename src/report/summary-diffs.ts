import { textDiff } from '../lib/text/diff.ts';
import type { Change } from '../model/change.ts';
import { fill, type Texts } from '../texts/texts.ts';
import { shownText } from './change.ts';
import { cell, sizeOf } from './table.ts';

/** Maximum number of text diffs, and of bytes for them in the summary. */
const MAX_DIFFS = 100;
const MAX_DIFF_BYTES = 200_000;

/** Collapsed diffs of the issue texts. */
export function textDiffs(changes: readonly Change[], words: Texts['summary']): string[] {
  const blocks: string[] = [];
  let size = 0;
  for (const change of changes) {
    if (!('fields' in change) || change.fields.body === undefined) continue;
    const [from, to] = [change.fields.body.from, change.fields.body.to].map((body) =>
      shownText(String(body)),
    );
    if (from === undefined || to === undefined || from === to) continue;
    const lines = textDiff(from, to) ?? [words.too_much];
    const block = fencedDiff(
      fill(words.text_of, { project: change.project, issue: `#${change.issue}` }),
      lines.join('\n'),
    );
    size += sizeOf(block);
    if (blocks.length === MAX_DIFFS || size > MAX_DIFF_BYTES) break;
    blocks.push(block);
  }
  return blocks;
}

function fencedDiff(title: string, diff: string): string {
  const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `<details><summary>${cell(title)}</summary>\n\n${fence}diff\n${diff}\n${fence}\n\n</details>`;
}
