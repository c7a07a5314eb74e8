import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader, diskWriter, readNamed, readPage } from '../adapters/disk.ts';
import {
  type Answers as ImportAnswers,
  readAnswers,
  readLabel,
  readLevel,
  readScale,
} from '../import/answers.ts';
import type { ImportCommand } from '../import/import-file.ts';
import { uniqueNames } from '../lib/text/slug.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { helpText } from './help-text.ts';
import {
  assertFolder,
  dirOption,
  EXIT_OK,
  EXIT_PROBLEMS,
  print,
  printProblems,
  UsageError,
} from './terminal.ts';

export function addImport(program: Command): void {
  program
    .command('import')
    .description('Turn pages that list projects into project files')
    .argument('<file...>', 'the pages: Markdown, HTML, MediaWiki source, reStructuredText, AsciiDoc or text')
    .requiredOption('--out <folder>', 'the folder to write to, relative to the checkout')
    .addOption(dirOption())
    .option('--config <path>', 'the config file, relative to the checkout', DEFAULT_CONFIG)
    .addOption(
      new Option('--format <name>', 'format of the pages (default: told by name and content)').choices([
        'text',
        'wikitext',
        'html',
        'markdown',
        'rst',
        'asciidoc',
      ]),
    )
    .addOption(
      new Option('--dates <order>', 'what 01/08/2012 begins with (default: told by other dates)').choices([
        'day-first',
        'month-first',
      ]),
    )
    .addOption(
      new Option('--source <url>', 'where the page was found, to make its relative links absolute').argParser(
        readAddress,
      ),
    )
    .addOption(new Option('--address <url>', 'the same as --source').argParser(readAddress))
    .addOption(
      new Option(
        '--level <level>',
        'what the titles are: 1 to 6 for headings, bold, item, row or label',
      ).argParser((value: string) => readLevel(value) ?? refuse('Write 1 to 6, bold, item, row or label.')),
    )
    .option('--from-heading <text>', 'the heading that the list begins with')
    .option('--until-heading <text>', 'the heading that ends the list')
    .addOption(
      new Option('--label <label=key>', 'what a label stands for; may be given several times').argParser(
        (value: string, before: ImportAnswers['labels'] = {}) => ({
          ...before,
          ...(readLabel(value) ?? refuse('Write the label, = and a key such as skills, contacts or size.')),
        }),
      ),
    )
    .addOption(
      new Option('--scale <list>', 'what figures of a scale stand for: 1-2=easy,3=medium,4-5=hard').argParser(
        (value: string) =>
          readScale(value) ?? refuse('Write figures and levels: 1-2=easy,3=medium,4-5=hard.'),
      ),
    )
    .option('--answers <file>', 'a YAML file with level, from-heading, until-heading, labels and scale')
    .option('--preview', 'show what would be taken and how labels are read, and write nothing')
    .option('--report', 'print what became of each line of the page')
    .option('--force', 'overwrite files that are there with other content')
    .addHelpText(
      'after',
      helpText(`Projects are told by what repeats: headings, bold lines, list entries or table rows with the same labels. What finds
no key stays in the project's text. If the projects cannot be told, nothing is written; --preview shows why. A second
import takes over what changed on the page, but nothing that was changed in a file by hand.

Example:
  dibs import ideas.md --out projects --preview
  dibs import ideas.md --out projects --source https://example.org/ideas/ --report > account.txt
  dibs check`),
    )
    .action(async (files: string[], options: Options) => {
      // Its parsers are large, and the other commands need none of them.
      const { runImport } = await import('../import/import-file.ts');
      assertFolder(options.dir);
      for (const file of files) if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
      const answers = { ...readAnswersFile(options.answers), ...answersOf(options) };
      const command = { ...options, answers, address: options.source ?? options.address };
      // Two pages may have projects with one title.
      const names = uniqueNames();
      let failed = false;
      for (const file of files) {
        const run = await runImport(
          readPage(file),
          { ...command, names, beside: besideReader(file) } as ImportCommand,
          {
            checkout: diskReader(options.dir),
            output: diskWriter(resolve(options.dir, options.out)),
          },
        );
        printProblems(run);
        print(run.text);
        failed ||= run.problems.some(({ severity }) => severity === 'error');
      }
      process.exitCode = failed ? EXIT_PROBLEMS : EXIT_OK;
    });
}

interface Options extends Omit<ImportCommand, 'answers'> {
  dir: string;
  source?: string;
  level?: ImportAnswers['level'];
  fromHeading?: string;
  untilHeading?: string;
  label?: ImportAnswers['labels'];
  scale?: ImportAnswers['scale'];
  answers?: string;
}

function answersOf({ level, fromHeading, untilHeading, label, scale }: Options): ImportAnswers {
  return {
    ...(level !== undefined && { level }),
    ...(fromHeading !== undefined && { fromHeading }),
    ...(untilHeading !== undefined && { untilHeading }),
    ...(label !== undefined && { labels: label }),
    ...(scale !== undefined && { scale }),
  };
}

function readAnswersFile(path: string | undefined): ImportAnswers {
  if (path === undefined) return {};
  const source = readNamed(path);
  if ('unreadable' in source) throw new UsageError(`${path} cannot be read: ${source.unreadable}.`);
  try {
    return readAnswers(source.text);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads files in the folder of a page. */
function besideReader(page: string): (path: string) => string | undefined {
  return (path) => {
    const file = join(dirname(page), path);
    const read = existsSync(file) ? readNamed(file) : undefined;
    return read && 'text' in read ? read.text : undefined;
  };
}

function readAddress(value: string): string {
  if (/^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError('Write an address that begins with https://.');
}

function refuse(message: string): never {
  throw new InvalidArgumentError(message);
}
