import { readFrontMatter } from '../lib/front-matter/index.ts';
import { isoDay } from '../lib/text/date.ts';
import { slugOf } from '../lib/text/slug.ts';
import { writtenKey } from '../list/fields.ts';
import { readConfig } from '../list/read-config.ts';
import { isTrusted, type RemoteIssue } from '../model/issue.ts';
import type { FileContent, FileReader, FileWriter, IssueReader } from '../model/ports.ts';
import { errorIn, type Problem, warningIn } from '../model/problem.ts';
import type { Config } from '../schema/config.ts';
import { fileOf, isManaged } from './adopt-issue.ts';

/** The arguments of `dibs adopt`. */
export interface AdoptCommand {
  label: string;
  out: string;
  config: string;
  /** ISO date: issues that nothing happened to since are left out. */
  since?: string;
  state: 'open' | 'closed' | 'all';
}

/** Where issues and config are read from and the project files are written to; nothing is written to GitHub. */
export interface AdoptPorts {
  issues: Pick<IssueReader, 'listLabelled' | 'readTimeline' | 'hasWriteAccess'>;
  checkout: FileReader;
  output: FileWriter;
}

export interface AdoptRun {
  problems: Problem[];
  /** Paths of new files, relative to the folder. */
  written: string[];
  /** Issues that a file records already, or that Dibs has made. */
  known: number;
  /** Issues of outsiders: their files get issues of their own, after which these can be closed. */
  toClose: { issue: RemoteIssue; path: string }[];
}

/** Writes a file for each issue with a label that no file records. */
export async function runAdopt(command: AdoptCommand, ports: AdoptPorts): Promise<AdoptRun> {
  const run: AdoptRun = { problems: [], written: [], known: 0, toClose: [] };
  const source = await ports.checkout.read(command.config);
  const text = source === undefined || 'unreadable' in source ? undefined : source.text;
  const { config, problems } = readConfig(text, command.config);
  run.problems.push(...problems);
  if (config === undefined) return run;
  run.problems.push(...configAdvice(command, config));
  const found = (await ports.issues.listLabelled(command.label)).filter((issue) => isWanted(issue, command));
  if (found.length === 0)
    run.problems.push(
      errorIn(command.config, `No issue here has the label "${command.label}" and fits the other options.`),
    );
  const mayWrite = writersAmong(ports.issues);
  await ports.output.write(
    async (there) => await newFiles(found, { command, config, there, mayWrite, ports, run }),
    '',
  );
  return run;
}

function isWanted(
  { isPullRequest, state, updatedAt, createdAt }: RemoteIssue,
  command: AdoptCommand,
): boolean {
  const isRecent = command.since === undefined || (updatedAt ?? createdAt) >= command.since;
  return !isPullRequest && isRecent && (command.state === 'all' || state === command.state);
}

/** What the config has to say for the next sync to find the files and take the issues over. */
function configAdvice({ label, out, config: file }: AdoptCommand, config: Config): Problem[] {
  const problems: Problem[] = [];
  if (config.tracking_label.toLowerCase() !== label.toLowerCase())
    problems.push(
      warningIn(
        file,
        `Set "tracking_label: ${label}" before the next sync: it takes over only issues that bear the tracking label, which is "${config.tracking_label}" now.`,
      ),
    );
  if (config.projects !== out)
    problems.push(warningIn(file, `Set "projects: ${out}", or move the files into ${config.projects}.`));
  return problems;
}

interface Adopting {
  command: AdoptCommand;
  config: Config;
  there: FileReader;
  mayWrite: (issue: RemoteIssue) => Promise<boolean>;
  ports: AdoptPorts;
  run: AdoptRun;
}

async function newFiles(found: readonly RemoteIssue[], about: Adopting): Promise<FileContent[]> {
  const { command, config, there, mayWrite, ports, run } = about;
  const paths = await there.list('.');
  const recorded = await recordedIn(paths, there, config);
  const taken = new Set(paths.map((path) => path.toLowerCase()));
  const files: FileContent[] = [];
  for (const issue of found) {
    const isRecorded = await mayWrite(issue);
    const path = freePath(issue, isRecorded ? taken : new Set(files.map((file) => file.path.toLowerCase())));
    if (recorded.has(issue.number) || isManaged(issue) || (!isRecorded && taken.has(path))) {
      run.known += 1;
      continue;
    }
    taken.add(path.toLowerCase());
    const since = isRecorded ? await firstDays(issue, ports.issues) : new Map<string, string>();
    files.push({
      path,
      text: fileOf({ issue, recorded: isRecorded, since }, command.label, config),
      executable: false,
    });
    run.written.push(path);
    if (!isRecorded) run.toClose.push({ issue, path });
  }
  return files;
}

async function recordedIn(paths: readonly string[], there: FileReader, config: Config): Promise<Set<number>> {
  const key = writtenKey('issue', config).toLowerCase();
  const numbers = new Set<number>();
  for (const path of paths) {
    const file = await there.read(path);
    const data =
      file !== undefined && 'text' in file ? readFrontMatter(file.text).frontMatter?.data : undefined;
    for (const [name, value] of data ?? []) if (name.toLowerCase() === key) numbers.add(Number(value));
  }
  return numbers;
}

function freePath({ title, number }: RemoteIssue, taken: ReadonlySet<string>): string {
  const path = `${slugOf(title)}.md`;
  return taken.has(path) ? `${slugOf(title)}-${number}.md` : path;
}

/** Whether somebody may write here; contributors may be members who conceal it, so GitHub is asked once a person. */
function writersAmong(issues: AdoptPorts['issues']): (issue: RemoteIssue) => Promise<boolean> {
  const asked = new Map<string, boolean>();
  return async ({ author }) => {
    if (isTrusted(author)) return true;
    if (author.association !== 'CONTRIBUTOR') return false;
    const known = asked.get(author.login) ?? (await issues.hasWriteAccess(author.login)) === true;
    asked.set(author.login, known);
    return known;
  };
}

/** The day on which each holder was last assigned, by login in lower case. */
async function firstDays(
  { number, assignees }: RemoteIssue,
  issues: AdoptPorts['issues'],
): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  if (assignees.length === 0) return days;
  const { events } = await issues.readTimeline(number);
  for (const { kind, assignee, at } of events)
    if (kind === 'assigned' && assignee !== undefined) days.set(assignee.toLowerCase(), isoDay(new Date(at)));
  return days;
}
