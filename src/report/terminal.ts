import { oneLine } from '../lib/text/one-line.ts';
import { type Change, isLabel, type LabelChange } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import type { Outcome, Run } from '../model/run.ts';
import { details, fieldsOf, isToldByClaim, kindCounts, subject } from './change.ts';
import type { Paint } from './paint.ts';
import { runSentence } from './sentence.ts';

/** Formats a problem as `path:line:column: severity: message`, for terminals and editors. */
export function problemLine({ file, line, column, severity, message }: Problem): string {
  return `${oneLine(file)}:${line}:${column}: ${severity}: ${oneLine(message)}`;
}

/** A preview as JSON; the format is stable. */
export function planJson(run: Run): string {
  const changes = run.changes.map((change) => ({
    // The kinds of the format are stable: a proposal is reported as an update of its issue.
    kind: change.kind === 'propose' ? 'update' : change.kind,
    project: 'project' in change ? change.project : null,
    issue: 'issue' in change ? change.issue : null,
    fields: fieldsOf(change),
  }));
  const problems = problemsForJson(run);
  return JSON.stringify({ formatVersion: 1, changes, unchanged: run.unchanged, problems }, null, 2);
}

/** What a check found, as JSON; the format is stable. */
export function checkJson(run: Run): string {
  return JSON.stringify(
    { formatVersion: 1, projects: run.projects.length, problems: problemsForJson(run) },
    null,
    2,
  );
}

function problemsForJson({ problems }: Run) {
  return problems.map(({ severity, file, line, column, message }) => ({
    severity,
    file,
    line,
    column,
    message,
  }));
}

/** The last line of a check: how many projects were read, and what is wrong with them. */
export function checkText({ projects, problems }: Run): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return [
    numberOf(projects.length, 'project'),
    errors === 0 ? 'no errors' : numberOf(errors, 'error'),
    ...(warnings === 0 ? [] : [numberOf(warnings, 'warning')]),
  ]
    .join(', ')
    .concat('.');
}

function numberOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A preview for a terminal: each change with its details, and a last line with the totals. */
export function planText(run: Run, paint: Paint): string {
  const labels = run.changes.filter(isLabel);
  const lines = run.changes
    .filter((change) => change.kind !== 'label' && !isToldByClaim(change))
    .flatMap((change) => [
      changeLine(change, paint),
      ...details(change).map((text) => `      ${paint.faint(text)}`),
    ]);
  if (labels.length > 0) lines.unshift(labelsLine(labels, paint));
  const counted = kindCounts(run.changes);
  const summary = counted === '' ? 'Nothing to do' : counted;
  return [...lines, paint.strong(`${summary}; ${run.unchanged} unchanged.`)].join('\n');
}

/** All labels to be made, in one line. */
function labelsLine(labels: readonly LabelChange[], paint: Paint): string {
  const names = labels.map(({ label }) => oneLine(label.name)).join(', ');
  return `  ${paint.good('+')} ${'label'.padEnd(7)} ${names}`;
}

/** A single outcome for a terminal. */
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
  return paint.strong(runSentence(run));
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

/** Announces a wait for GitHub's limits. */
export function waitText(milliseconds: number): string {
  return `Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub's limits …`;
}
