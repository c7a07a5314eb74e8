import type { Change } from '../model/change.ts';
import { details, fieldsOf, issueOf, kindCounts, subject } from '../model/change-text.ts';
import { type Paint, PLAIN } from '../model/paint.ts';
import type { Problem } from '../model/problem.ts';
import type { Outcome, Run } from '../model/run.ts';
import { oneLine } from '../model/schema.ts';

/** How many rows a table of the summary has at most: GitHub takes one mebibyte. */
const MOST_ROWS = 500;

/** What a run did, in numbers. */
export interface Counts {
  created: number;
  updated: number;
  closed: number;
  reopened: number;
  unchanged: number;
  claimed: number;
  released: number;
  failed: number;
  remaining: number;
}

export function countsOf(run: Run): Counts {
  const count = (result: Outcome['result'], ...kinds: Change['kind'][]) =>
    run.outcomes.filter(
      (outcome) => outcome.result === result && (kinds.length === 0 || kinds.includes(outcome.change.kind)),
    ).length;
  return {
    created: count('done', 'create'),
    updated: count('done', 'update'),
    closed: count('done', 'close'),
    reopened: count('done', 'reopen'),
    unchanged: run.unchanged,
    claimed: count('done', 'claim'),
    released: count('done', 'release'),
    failed: count('failed'),
    remaining: count('left'),
  };
}

/** Whether the run changed anything, on GitHub or in files. */
export function changedAnything(run: Run): boolean {
  return run.outcomes.some(({ result }) => result === 'done') || (run.written?.paths.length ?? 0) > 0;
}

/** Address of the pull request that a run made or keeps: that of its changes of files, else that of a proposal. */
export function pullRequestOf({ written, outcomes }: Run): string | undefined {
  return written?.pullRequest ?? outcomes.find(({ pullRequest }) => pullRequest !== undefined)?.pullRequest;
}

/** Whether the run must count as failed. A stop for limits is no failure. */
export function hasFailed(run: Run): boolean {
  return (
    run.problems.some(({ severity }) => severity === 'error') ||
    run.outcomes.some(({ result }) => result === 'failed')
  );
}

/** `path:line:column: severity: message`, for terminals and editors. */
export function problemLine({ file, line, column, severity, message }: Problem): string {
  return `${oneLine(file)}:${line}:${column}: ${severity}: ${oneLine(message)}`;
}

/** A preview as data; the format is part of the contract. */
export function planJson(run: Run): string {
  const changes = run.changes.map((change) => ({
    // The kinds of the format are fixed: to a reader of it, a proposal is an issue that is brought a step further.
    kind: change.kind === 'propose' ? 'update' : change.kind,
    project: 'project' in change ? change.project : null,
    issue: 'issue' in change ? change.issue : null,
    fields: fieldsOf(change),
  }));
  const problems = run.problems.map(({ severity, file, line, column, message }) => ({
    severity,
    file,
    line,
    column,
    message,
  }));
  return JSON.stringify({ formatVersion: 1, changes, unchanged: run.unchanged, problems }, null, 2);
}

/** A preview for a terminal: a line a change, what changes in it, and a last line with the numbers. */
export function planText(run: Run, paint: Paint): string {
  const lines = run.changes.flatMap((change) => [
    changeLine(change, paint),
    ...details(change).map((text) => `      ${paint.faint(text)}`),
  ]);
  const counted = kindCounts(run.changes);
  const summary = counted === '' ? 'Nothing to do' : counted;
  return [...lines, paint.strong(`${summary}; ${run.unchanged} unchanged.`)].join('\n');
}

/** One outcome for a terminal, as it happens. */
export function outcomeLine(outcome: Outcome, paint: Paint): string {
  const { change, result, issue, message, pullRequest } = outcome;
  const number = issue !== undefined && !('issue' in change) ? ` → #${issue}` : '';
  const why = message === undefined ? '' : ` ${oneLine(message)}`;
  switch (result) {
    case 'done':
      return `${changeLine(change, paint)}${number}${pullRequest === undefined ? '' : ` → ${pullRequest}`}${why}`;
    case 'failed':
      return `${changeLine(change, paint)} ${paint.bad('failed:')}${why}`;
    case 'left':
      return `${changeLine(change, paint)} ${paint.warning('left to the next run:')}${why}`;
    case 'unneeded':
      return `${changeLine(change, paint)} ${paint.faint(message ?? 'done by somebody else meanwhile')}`;
  }
}

/** The last lines of a run for a terminal. */
export function runText(run: Run, paint: Paint): string {
  const { created, updated, closed, reopened, claimed, released, failed, remaining, unchanged } =
    countsOf(run);
  const proposed = run.outcomes.filter(({ pullRequest }) => pullRequest !== undefined).length;
  const parts = (
    [
      [created, 'created'],
      [updated, 'updated'],
      [closed, 'closed'],
      [reopened, 'reopened'],
      [claimed, 'claimed'],
      [released, 'released'],
      [proposed, 'proposed'],
      [failed, 'failed'],
      [remaining, 'left to the next run'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`);
  const summary = parts.length === 0 ? 'Nothing to do' : parts.join(', ');
  return paint.strong(`${summary}; ${unchanged} unchanged.${writtenText(run)}`);
}

function writtenText({ written }: Run): string {
  if (written === undefined) return '';
  const { paths, commit, pullRequest } = written;
  const files = `${paths.length} ${paths.length === 1 ? 'file' : 'files'}`;
  if (pullRequest !== undefined)
    return paths.length === 0
      ? ` The files wait in ${pullRequest}.`
      : ` ${files} proposed in ${pullRequest}.`;
  if (paths.length === 0) return '';
  return ` ${files} written${commit === undefined ? '' : ` in commit ${commit.slice(0, 9)}`}.`;
}

/** The job summary: what would be done or was done, who holds what, and the problems. */
export function summaryMarkdown(run: Run): string {
  const preview = run.outcomes.length === 0;
  const rows = preview
    ? run.changes.map((change) => ({ change, issue: issueOf(change), result: '' }))
    : run.outcomes.map(({ change, result, issue, message, pullRequest }) => ({
        change,
        issue: issue ?? issueOf(change),
        result: pullRequest === undefined ? resultText(result, message) : `[pull request](${pullRequest})`,
      }));
  const shown = rows.slice(0, MOST_ROWS);
  const title = preview
    ? run.changes.length === 0
      ? 'Nothing to do'
      : 'What a run would do'
    : 'What was done';
  return [
    `## Dibs: ${title}`,
    preview ? `${kindCounts(run.changes) || 'No changes'}; ${run.unchanged} unchanged.` : countsSentence(run),
    table(
      ['', 'Project', 'Issue', 'What', ...(preview ? [] : ['Result'])],
      shown.map(({ change, issue, result }) => [
        change.kind,
        cell(subject(change)),
        issueLink(issue, run),
        cell(details(change).join('; ')),
        ...(preview ? [] : [result]),
      ]),
    ),
    rows.length > shown.length ? `… and ${rows.length - shown.length} more.` : '',
    claimsTable(run),
    problemsTable(run.problems),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function changeLine(change: Change, paint: Paint): string {
  const number = 'issue' in change ? ` #${change.issue}` : '';
  return `  ${mark(change, paint)} ${change.kind.padEnd(7)} ${oneLine(subject(change))}${paint.faint(number)}`;
}

function mark(change: Change, paint: Paint): string {
  switch (change.kind) {
    case 'label':
    case 'create':
    case 'claim':
    case 'propose':
      return paint.good('+');
    case 'close':
    case 'release':
      return paint.bad('-');
    case 'update':
    case 'reopen':
    case 'status':
    case 'index':
      return paint.changed('~');
  }
}

function countsSentence(run: Run): string {
  const text = runText(run, PLAIN);
  const commit = run.written?.commit;
  return commit === undefined || run.home === undefined
    ? text
    : `${text} See [the commit](${run.home.server}/${run.home.owner}/${run.home.repo}/commit/${commit}).`;
}

function resultText(result: Outcome['result'], message: string | undefined): string {
  const words = {
    done: 'done',
    failed: '**failed**',
    left: 'left to the next run',
    unneeded: 'already done',
  };
  return message === undefined ? words[result] : `${words[result]}: ${cell(message)}`;
}

function claimsTable(run: Run): string {
  const held = run.projects.filter(({ claim }) => claim !== undefined);
  if (held.length === 0) return '';
  const rows = held
    .slice(0, MOST_ROWS)
    .map(({ id, issue, claim }) => [
      cell(id),
      issueLink(issue, run),
      cell(claim?.by.join(', ') ?? ''),
      claim?.since ?? '',
    ]);
  return `### Claims\n\n${table(['Project', 'Issue', 'Held by', 'Since'], rows)}`;
}

function problemsTable(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const rows = problems
    .slice(0, MOST_ROWS)
    .map(({ severity, file, line, column, message }) => [
      severity,
      cell(`${file}:${line}:${column}`),
      cell(message),
    ]);
  return `### Problems\n\n${table(['', 'Where', 'What'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of files and issues as it is, in one cell: nothing in it is Markdown or HTML. */
function cell(text: string): string {
  const line = oneLine(text);
  return (line.length > 300 ? `${line.slice(0, 299)}…` : line).replace(
    /[\\`*_{}[\]<>()#+!|~@&]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

function issueLink(number: number | undefined, { home }: Run): string {
  if (number === undefined) return '';
  return home === undefined
    ? String(number)
    : `[${number}](${home.server}/${home.owner}/${home.repo}/issues/${number})`;
}
