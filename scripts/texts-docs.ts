// Writes the tables of all texts in docs/texts.md from src/texts/; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { en } from '../src/texts/en.ts';
import { LANGUAGES } from '../src/texts/texts.ts';

const PAGE = 'docs/texts.md';
const BEGIN = '<!-- texts:begin -->\n';
const END = '<!-- texts:end -->';

/** What each group is for. */
const TITLES: Partial<Record<string, string>> = {
  messages: 'Comments: `messages` in the config, by name alone',
  phrases: 'Parts of comments',
  notices: 'Other comments',
  pull: 'Pull requests with files',
  issue: 'The issue',
  index: 'The index of the projects',
  site: 'The pages',
  labels: 'Descriptions of labels',
  words: 'Words for values',
  form: 'The issue form for proposals, made by `dibs init`',
  summary: 'The summary of a run',
};

const page = readFileSync(PAGE, 'utf8');
const groups = Object.entries(en).map(([group, texts]) => {
  const rows = Object.entries(texts).map(
    ([name, text]) => `| \`${nameOf(group, name)}\` | ${placeholdersIn(text)} | ${cell(text)} |`,
  );
  return `## ${TITLES[group] ?? group}\n\n| name | placeholders | in English |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
});
const start = page.indexOf(BEGIN) + BEGIN.length;
const written = `${page.slice(0, start)}\nLanguages: ${LANGUAGES.map((code) => `\`${code}\``).join(', ')}.\n\n${groups.join('\n')}\n${page.slice(page.indexOf(END))}`;
if (process.argv.includes('--check')) {
  if (written !== page) {
    console.error(`${PAGE} does not say what src/texts/ says: run "npm run docs" and commit it.`);
    process.exit(1);
  }
} else writeFileSync(PAGE, written);

function nameOf(group: string, name: string): string {
  return group === 'messages' ? name : `${group}.${name}`;
}

function placeholdersIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].map((one) => `\`${one}\``).join(' ');
}

/** A text in a cell of a table, as it is written. */
function cell(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('|', '\\|');
  const ticks = text.includes('`') ? '``' : '`';
  const space = ticks.length > 1 ? ' ' : '';
  return `${ticks}${space}${line}${space}${ticks}`;
}
