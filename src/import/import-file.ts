import { readConfig } from '../list/read-config.ts';
import type { FileReader, FileWriter, SourceFile } from '../model/ports.ts';
import { errorIn, type Problem, warningIn } from '../model/problem.ts';
import type { Answers } from './answers.ts';
import type { DateOrder } from './dates.ts';
import type { Format } from './format.ts';
import { type ImportedFile, importPage } from './import-page.ts';
import type { ReadBeside } from './linked-files.ts';
import { previewText } from './preview.ts';
import { type FileOutcome, foldersText, lineReportText } from './report-text.ts';
import { updateFile } from './three-way.ts';

/** The arguments of `dibs import`. */
export interface ImportCommand {
  out: string;
  config: string;
  format?: Format;
  dates?: DateOrder;
  address?: string;
  answers?: Answers;
  /** Reads files beside the page. */
  beside?: ReadBeside;
  /** Gives out the names of files, if several pages are imported together. */
  names?: (name: string) => string;
  report?: boolean;
  preview?: boolean;
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

/** What the last import wrote, by path; the name begins with a dot, so it is never taken for a project. */
const STATE = '.import.json';

/** Reads a page and writes a file for each of its projects; what was changed by hand is left alone. */
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
  problems.push(...imported.problems.map((problem) => ({ ...problem, file })));
  if (command.preview === true) return { problems, text: previewText(file, imported) };
  const folder = `${command.out.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '')}/`;
  const outcomes = await writeFiles(imported.files, output, command.force === true);
  for (const [path, { outcome, left }] of outcomes) {
    if (outcome === 'left alone') problems.push(errorIn(`${folder}${path}`, THERE));
    if (left.length > 0) problems.push(warningIn(`${folder}${path}`, leftText(left)));
  }
  const shown = new Map([...outcomes].map(([path, { outcome }]) => [`${folder}${path}`, outcome]));
  const lineReport = command.report === true ? `${lineReportText(file, imported.lineReport, folder)}\n` : '';
  return { problems, text: `${lineReport}${foldersText(shown)}` };
}

const THERE = 'This file is there with other content; remove it, or pass --force to overwrite it.';

function leftText(left: readonly string[]): string {
  return `The page changed since the last import, and so did the same lines of this file by hand: these stay as they are here (${left.join(', ')}).`;
}

async function readCategories(checkout: FileReader, path: string) {
  const source = await checkout.read(path);
  if (source !== undefined && 'unreadable' in source) {
    const problem = errorIn(path, `The config cannot be read: ${source.unreadable}.`);
    return { categories: undefined, problems: [problem] };
  }
  const { config, problems } = readConfig(source?.text, path);
  return { categories: config?.categories, problems: [...problems] };
}

/** What becomes of a file, and what of it stays as it was changed by hand. */
interface Outcome {
  outcome: FileOutcome;
  left: string[];
  text: string;
}

async function writeFiles(
  files: readonly ImportedFile[],
  output: FileWriter,
  force: boolean,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  await output.write(async (there) => {
    const before = await readState(there);
    for (const file of files) outcomes.set(file.path, await outcomeOf(file, there, before[file.path], force));
    const written = files.flatMap(({ path }) => {
      const one = outcomes.get(path);
      return one?.outcome === 'written' || one?.outcome === 'updated' ? [{ path, text: one.text }] : [];
    });
    const state = { ...before };
    for (const { path, text } of files) if (outcomes.get(path)?.outcome !== 'left alone') state[path] = text;
    const isNew = JSON.stringify(state) !== JSON.stringify(before);
    const all = isNew
      ? [...written, { path: STATE, text: `${JSON.stringify(state, undefined, 1)}\n` }]
      : written;
    return all.map((file) => ({ ...file, executable: false }));
  }, '');
  return outcomes;
}

async function readState(there: FileReader): Promise<Record<string, string>> {
  const found = await there.read(STATE);
  if (found === undefined || !('text' in found)) return {};
  try {
    const state: unknown = JSON.parse(found.text);
    if (typeof state !== 'object' || state === null) return {};
    return Object.fromEntries(Object.entries(state).filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

async function outcomeOf(
  { path, text }: ImportedFile,
  there: FileReader,
  before: string | undefined,
  force: boolean,
): Promise<Outcome> {
  const found = await there.read(path);
  if (found === undefined) return { outcome: 'written', left: [], text };
  const current = 'text' in found ? found.text.replaceAll('\r\n', '\n') : undefined;
  if (current === text) return { outcome: 'unchanged', left: [], text };
  if (force) return { outcome: 'written', left: [], text };
  const updated =
    before === undefined || current === undefined ? undefined : updateFile(before, current, text);
  if (updated === undefined) return { outcome: 'left alone', left: [], text };
  const outcome = updated.text === current ? 'unchanged' : 'updated';
  return { outcome, left: updated.left, text: updated.text };
}
