import type { Seen } from './page.ts';

/** How many projects a preview shows whole. */
const WHOLE = 3;
const MAX_LENGTH = 1500;

interface Previewed {
  files: readonly { path: string; text: string }[];
  seen?: Seen | undefined;
}

/** What an import would do: which headings are projects and which are not, how labels are read, and some projects. */
export function previewText(file: string, { seen, files }: Previewed): string {
  const lines = [`${file}: ${files.length} ${files.length === 1 ? 'project' : 'projects'}`];
  if (seen) {
    lines.push('', 'Taken:', ...seen.taken.map(({ line, title }) => `  ${line}: ${title}`));
    lines.push('', 'Headings that are none:', ...seen.left.map(({ line, title }) => `  ${line}: ${title}`));
    lines.push('', 'Labels:');
    for (const [label, { key, count }] of seen.labels) lines.push(`  ${label} ×${count} → ${key}`);
  }
  for (const { path, text } of files.slice(0, WHOLE)) {
    const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…\n` : text;
    lines.push('', `--- ${path}`, shown.trimEnd());
  }
  return lines.join('\n');
}

/** What to try on a page whose projects cannot be told, with what was seen on it. */
export function doubtText(seen: Seen): string {
  const headings = seen.left.slice(0, 12).map(({ depth, title }) => `"${title}" (h${depth})`);
  const labels = [...seen.labels.keys()].slice(0, 8).map((label) => `"${label}"`);
  const list = (words: readonly string[]) => (words.length === 0 ? 'none' : words.join(', '));
  return `There is no project here that can be told: no headings, bold lines, list entries or rows with the same labels (such as Difficulty, Mentors, Skills). Headings: ${list(headings)}. Labels: ${list(labels)}. Name the level of the titles with --level (2, bold, item, row), or what a label stands for with --label "X=key".`;
}
