import type { LineRange } from './page.ts';

/** What happens to the file of a project. */
export type FileOutcome = 'written' | 'updated' | 'unchanged' | 'left alone';

/** Counts the files by folder and outcome, one line for each folder. */
export function foldersText(outcomes: ReadonlyMap<string, FileOutcome>): string {
  const folders = new Map<string, Map<FileOutcome, number>>();
  for (const [path, outcome] of outcomes) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const counts = folders.get(folder) ?? new Map<FileOutcome, number>();
    folders.set(folder, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
  }
  const width = Math.max(0, ...[...folders.keys()].map((folder) => folder.length));
  const lines = [...folders].map(([folder, counts]) => `  ${folder.padEnd(width)}  ${countsText(counts)}`);
  const total = new Map<FileOutcome, number>();
  for (const outcome of outcomes.values()) total.set(outcome, (total.get(outcome) ?? 0) + 1);
  return [...lines, `${counted(outcomes.size, 'project')}: ${countsText(total)}.`].join('\n');
}

/** Formats the line report, one line for each range. */
export function lineReportText(file: string, lineReport: readonly LineRange[], folder: string): string {
  return lineReport
    .map(({ from, to, outcome, path }) => {
      const range = from === to ? String(from) : `${from}-${to}`;
      return `${file}:${range}: ${path === undefined ? '' : `${folder}${path}: `}${outcome}`;
    })
    .join('\n');
}

function countsText(counts: ReadonlyMap<FileOutcome, number>): string {
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  return parts.length === 0 ? 'nothing written' : parts.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
