import type { Mark } from './page.ts';

/** What is to become of the file that a project makes. */
export type FileOutcome = 'written' | 'unchanged' | 'left alone';

/** How many files became what, a line a folder. */
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

/** The account of a page, a range of lines a line. */
export function accountText(file: string, account: readonly Mark[], folder: string): string {
  return account
    .map(({ from, to, became, path }) => {
      const range = from === to ? String(from) : `${from}-${to}`;
      return `${file}:${range}: ${path === undefined ? '' : `${folder}${path}: `}${became}`;
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
