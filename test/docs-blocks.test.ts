/** Whether what the documentation shows would work: each config, workflow, project file, command and piece of JSON in it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandLine } from '../src/cli/program.ts';
import { readAnswers } from '../src/import/answers.ts';
import { readConfig } from '../src/list/read-config.ts';
import { readProjectFile } from '../src/list/read-project.ts';
import { type Config, defaultConfig } from '../src/schema/config.ts';
import { blocksOf, type FencedBlock } from './support/fenced-blocks.ts';
import { readWorkflow } from './support/workflow.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
];

/** Blocks that no test can hold against anything, by their page, language and beginning, each with the reason. */
const UNCHECKED: [page: string, language: string, start: string, reason: string][] = [
  ['README.md', 'diff', ' skills', 'two lines of a file around the one that a claim adds'],
  ['docs/architecture.md', '', 'SourceFile', 'a drawing'],
  ['docs/issues.md', 'markdown', '<!-- dibs:begin', 'a part of an issue, shortened'],
  ['docs/lists/numbered.md', 'diff', '+---', 'the front matter that Dibs adds'],
  ['docs/site.md', 'html', '<iframe', 'a line for the pages of others'],
  ['docs/command-line.md', '', 'projects/tools', 'a line of output'],
  [
    'docs/upgrading-and-removing.md',
    'yaml',
    'version: 2',
    'a config of Dependabot, whose schema is nowhere here',
  ],
  ['docs/import.md', '', 'Kettles', 'a page of a wiki'],
  ['docs/import.md', '', 'page.txt', 'lines of output'],
];

/** Blocks that other tests run as they stand on the page. */
const RUN_ELSEWHERE: [page: string, languages: string[], test: string][] = [
  ['docs/tutorial.md', ['sh', 'text', 'markdown', 'yaml'], 'test/tutorial.test.ts'],
  ['docs/upgrading-and-removing.md', ['sh', 'js'], 'test/removing.test.ts'],
  ['docs/verify-a-release.md', ['sh', 'bash'], '.github/workflows/release.yml'],
];

/** Programs of others in the commands. */
const FOREIGN = new Set(['cat', 'cd', 'export', 'gh', 'git', 'mv']);

interface Sample extends FencedBlock {
  page: string;
  name: string;
  /** The config that the page shows. */
  config: Config;
}

const samples: Sample[] = PAGES.flatMap((page) => {
  const blocks = blocksOf(readFileSync(page, 'utf8'));
  const shown = blocks.find((block) => block.language === 'yaml' && block.text.includes('\nfields:'));
  const config = readConfig(shown?.text ?? '', 'dibs.yml').config ?? defaultConfig();
  return blocks.map((block) => ({
    ...block,
    page,
    name: `${page}:${block.line} (${block.language})`,
    config,
  }));
});

const isUnchecked = ({ page, language, text }: Sample) =>
  RUN_ELSEWHERE.some((one) => one[0] === page && one[1].includes(language)) ||
  UNCHECKED.some((one) => one[0] === page && one[1] === language && text.startsWith(one[2]));

const isWorkflow = (text: string) => /^jobs:/m.test(text);

/** What is wrong with a block, in a sentence each; undefined if nothing here can tell. */
async function complaintsAbout(sample: Sample): Promise<string[] | undefined> {
  const { language, text, page, config } = sample;
  switch (language) {
    case 'sh':
    case 'console':
      return commandsIn(sample).flatMap(complaintsAboutCommand);
    case 'json':
      JSON.parse(text);
      return [];
    case 'yaml':
      if (isWorkflow(text)) return (await readWorkflow(text)).errors;
      if ('from-heading' in (parse(text) ?? {})) return readAnswers(text) ? [] : undefined;
      return readConfig(text, 'dibs.yml').problems.map(({ message }) => message);
    case 'markdown':
      return readProjectFile(`${page}.md`, text, page, config, false)
        .problems.filter(({ severity }) => severity === 'error' || !page.startsWith('docs/lists/'))
        .map(({ message }) => message);
    default:
      return undefined;
  }
}

/** The single commands of a block, of those in a console the ones behind the prompt. */
function commandsIn({ language, text }: FencedBlock): string[] {
  const lines = text.trimEnd().split('\n');
  const typed =
    language === 'sh' ? lines : lines.filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
  return typed.flatMap((line) => line.split(' && ')).filter((line) => line !== '' && !line.startsWith('#'));
}

const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, double, single]) => double ?? single ?? word);

function complaintsAboutCommand(command: string): string[] {
  const [program = '', ...args] = wordsOf(
    command.replace(/^(?:npx @owner\/dibs|node \.\.\/dibs\/dist\/cli\.js)\b/, 'dibs'),
  );
  if (program === 'dibs') return complaintsAboutArguments(args).map((what) => `${command}: ${what}`);
  if (program === 'npm') return scriptExists(args) ? [] : [`${command}: package.json has no such script`];
  return FOREIGN.has(program) ? [] : [`${command}: unknown program`];
}

function scriptExists([first = '', second = '']: string[]): boolean {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return first === 'ci' || (first === 'run' ? second : first) in scripts;
}

/** What the command line would say against these arguments. */
function complaintsAboutArguments([name = '', ...args]: string[]): string[] {
  const command = commandLine().commands.find((one) => one.name() === name);
  if (command === undefined) return [`there is no command ${name}`];
  command.configureOutput({ outputError: () => {} });
  try {
    const { operands, unknown } = command.parseOptions(args);
    const missing = command.options.filter(
      (option) => option.mandatory && command.getOptionValue(option.attributeName()) === undefined,
    );
    const most = command.registeredArguments.some(({ variadic }) => variadic)
      ? Number.POSITIVE_INFINITY
      : command.registeredArguments.length;
    const least = command.registeredArguments.filter(({ required }) => required).length;
    return [
      ...unknown.map((word) => `there is no option ${word}`),
      ...missing.map(({ flags }) => `it needs ${flags}`),
      ...(operands.length > most || operands.length < least ? [`${operands.length} arguments`] : []),
    ];
  } catch (error) {
    return [String(error)];
  }
}

describe('the documentation', () => {
  it.each(samples.filter((sample) => !isUnchecked(sample)))('shows what works: $name', async (sample) => {
    expect(await complaintsAbout(sample)).toEqual([]);
  });

  it('has each block that is named here as one that cannot be checked', () => {
    const unused = UNCHECKED.filter(
      ([page, language, start]) =>
        !samples.some((one) => one.page === page && one.language === language && one.text.startsWith(start)),
    );
    expect(unused).toEqual([]);
    expect(RUN_ELSEWHERE.filter(([, , path]) => !existsSync(path))).toEqual([]);
  });

  it('runs the package by the name that it has', () => {
    const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
    const named = PAGES.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\bnpx (@[\w/-]+)/g)].map(([, one]) => one),
    );
    expect(new Set(named)).toEqual(new Set([name]));
  });

  it('names in its sentences only commands and options that exist', () => {
    const known = new Map(commandLine().commands.map((command) => [command.name(), command]));
    // That page quotes messages, which begin with the name too.
    const wrong = PAGES.filter((page) => page !== 'docs/troubleshooting.md').flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/`(?:npx @owner\/)?dibs ([a-z-]+)([^`]*)`/g)].flatMap(
        ([whole, name = '', rest = '']) => {
          const command = known.get(name);
          if (command === undefined) return [`${page}: ${whole}`];
          const options = rest.match(/--[a-z-]+/g) ?? [];
          return options
            .filter((option) => option !== '--help' && !command.options.some(({ long }) => long === option))
            .map((option) => `${page}: ${whole} has no ${option}`);
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});
