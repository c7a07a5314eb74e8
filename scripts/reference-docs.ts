// Writes the options in docs/command-line.md from the commands, and the keys in docs/configuration.md from the schema;
// with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Option } from 'commander';
import { commandLine } from '../src/cli/program.ts';

interface Schema {
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;

function optionRows(): string[] {
  const found = new Map<string, { option: Option; commands: string[] }>();
  for (const command of commandLine().commands)
    for (const option of command.options.filter(
      ({ description }) => !description.startsWith('taken by all'),
    )) {
      const key = `${option.flags} ${option.description}`;
      const same = found.get(key) ?? { option, commands: [] };
      found.set(key, { option, commands: [...same.commands, command.name()] });
    }
  return [...found.values()].map(
    ({ option, commands }) =>
      `| ${code(option.flags)} | ${commands.map(code).join(', ')} | ${cell(meaningOf(option))} |`,
  );
}

function meaningOf({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const choices = argChoices === undefined ? [] : [argChoices.map(code).join(', ')];
  const shown =
    defaultValueDescription ??
    (['string', 'number'].includes(typeof defaultValue) ? code(String(defaultValue)) : undefined);
  return [description, ...choices].join(': ') + (shown === undefined ? '' : ` (default: ${shown})`);
}

/** Keys whose own keys are shown elsewhere: those of project files, and the parts of labels. */
const CLOSED = /^(?:defaults|labels\..+)$/;
const DAYS = /^(?:claims\.(?:remind|release|confirm)_|claims\.longest|verification\.)/;

function keyRows({ properties = {} }: Schema, prefix = ''): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = prefix + name;
    const inner = CLOSED.test(key) ? [] : keyRows(schema, `${key}.`);
    const value = inner.length > 0 || schema.default === undefined ? '' : JSON.stringify(schema.default);
    const isSet = value !== '' && value !== '{}' && value !== 'null';
    const shown = isSet ? code(value + (DAYS.test(key) ? 'd' : '')) : '';
    return [`| ${code(key)} | ${cell(schema.description ?? '')} | ${cell(shown)} |`, ...inner];
  });
}

function replace(path: string, name: string, lines: readonly string[]): void {
  const page = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name}:begin -->\n`, `<!-- ${name}:end -->`];
  const written =
    page.slice(0, page.indexOf(begin) + begin.length) +
    lines.join('\n') +
    '\n' +
    page.slice(page.indexOf(end));
  if (written === page) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the program says: run "npm run docs" and commit it.`);
    process.exitCode = 1;
  } else writeFileSync(path, written);
}

const config: Schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
replace('docs/command-line.md', 'options', [
  '| option | of | meaning |',
  '| --- | --- | --- |',
  ...optionRows(),
]);
replace('docs/configuration.md', 'keys', [
  '| key | what it is | default |',
  '| --- | --- | --- |',
  ...keyRows(config),
]);
