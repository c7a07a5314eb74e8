// Writes the tables of inputs and outputs in docs/action.md from action.yml; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Described {
  description: string;
  default?: string;
}
interface ActionFile {
  inputs: Record<string, Described>;
  outputs: Record<string, Described>;
}

const action: ActionFile = parse(readFileSync('action.yml', 'utf8'));
const PAGE = 'docs/action.md';
const page = readFileSync(PAGE, 'utf8');
const cell = (text: string) => text.replaceAll('|', '\\|');
const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => {
  const shown = value === undefined || value === '' ? 'none' : `\`${value}\``;
  return `| \`${name}\` | ${cell(description)} | ${shown} |`;
});
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
);
const tables: Record<string, string[]> = {
  inputs: ['| input | what it is | default |', '| --- | --- | --- |', ...inputs],
  outputs: ['| output | what it is |', '| --- | --- |', ...outputs],
};
const written = Object.entries(tables).reduce(
  (text, [name, lines]) =>
    text.replace(
      new RegExp(`(<!-- ${name}:begin -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`),
      (_, begin: string, end: string) => `${begin}${lines.join('\n')}\n${end}`,
    ),
  page,
);
if (process.argv.includes('--check')) {
  if (written !== page) {
    console.error(`${PAGE} does not say what action.yml says: run "npm run docs" and commit it.`);
    process.exit(1);
  }
} else writeFileSync(PAGE, written);
