import { readConfig } from '../list/read-config.ts';
import type { FileReader, FileWriter, SourceFile } from '../model/ports.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import type { DateOrder } from './dates.ts';
import type { Format } from './format.ts';
import { type ImportedFile, importPage } from './import-page.ts';
import { type FileOutcome, foldersText, lineReportText } from './report-text.ts';

/** The arguments of `dibs import`. */
export interface ImportCommand {
  out: string;
  config: string;
  format?: Format;
  dates?: DateOrder;
  address?: string;
  report?: boolean;
  force?: boolean;
}

/** Where the config is read from and the project files are written to. */
export interface ImportPorts {
  checkout: FileReader;
  output: FileWriter;
}

export interface ImportRun {
  problems: Problem[];
  /** What was done with the files and, on request, with the lines of the page. */
  text: string;
}

/** Reads a page and writes a file for each of its projects; existing files with other content are left alone. */
export async function runImport(
  page: SourceFile,
  command: ImportCommand,
  { checkout, output }: ImportPorts,
): Promise<ImportRun> {
  const file = page.path;
  const { categories, problems } = await readCategories(checkout, command.config);
  if ('unreadable' in page) problems.push(errorIn(file, `The page cannot be read: ${page.unreadable}.`));
  if (problems.length > 0 || 'unreadable' in page) return { problems, text: '' };

  const imported = importPage(page.text, { ...command, name: file, categories });
  const folder = `${command.out.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '')}/`;
  const outcomes = await writeFiles(imported.files, output, command.force === true);
  problems.push(...imported.problems.map((problem) => ({ ...problem, file })));
  for (const [path, outcome] of outcomes) {
    if (outcome === 'left alone') problems.push(errorIn(`${folder}${path}`, THERE));
  }
  const shown = new Map([...outcomes].map(([path, outcome]) => [`${folder}${path}`, outcome]));
  const lineReport = command.report === true ? `${lineReportText(file, imported.lineReport, folder)}\n` : '';
  return { problems, text: `${lineReport}${foldersText(shown)}` };
}

const THERE = 'This file is there with other content; remove it, or pass --force to overwrite it.';

async function readCategories(checkout: FileReader, path: string) {
  const source = await checkout.read(path);
  if (source !== undefined && 'unreadable' in source) {
    const problem = errorIn(path, `The config cannot be read: ${source.unreadable}.`);
    return { categories: undefined, problems: [problem] };
  }
  const { config, problems } = readConfig(source?.text, path);
  return { categories: config?.categories, problems: [...problems] };
}

async function writeFiles(
  files: readonly ImportedFile[],
  output: FileWriter,
  force: boolean,
): Promise<Map<string, FileOutcome>> {
  const outcomes = new Map<string, FileOutcome>();
  await output.write(async (there) => {
    for (const file of files) outcomes.set(file.path, await outcomeOf(file, there, force));
    return files
      .filter(({ path }) => outcomes.get(path) === 'written')
      .map((file) => ({ ...file, executable: false }));
  }, '');
  return outcomes;
}

async function outcomeOf(
  { path, text }: ImportedFile,
  there: FileReader,
  force: boolean,
): Promise<FileOutcome> {
  const found = await there.read(path);
  if (found === undefined) return 'written';
  if ('text' in found && found.text.replaceAll('\r\n', '\n') === text) return 'unchanged';
  return force ? 'written' : 'left alone';
}
