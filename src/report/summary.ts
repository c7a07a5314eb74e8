import { textDiff } from '../lib/text/diff.ts';
import type { Change } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import { type Repository, repositoryUrl } from '../model/repository.ts';
import type { Outcome, Run } from '../model/run.ts';
import { details, issueOf, kindCounts, shownText, subject } from './change.ts';
import { runSentence } from './sentence.ts';
import { cell, sizeOf, table } from './table.ts';

/** Maximum number of text diffs, and of bytes for them in the summary. */
const MAX_DIFFS = 100;
const MAX_DIFF_BYTES = 200_000;

/**
 * The job summary: planned or applied changes, claims, and problems.
 * @param commit the commit whose files the run has read, for links to them
 */
export function summaryMarkdown(run: Run, commit: string): string {
  const links = linksTo(run.repository, commit);
  const isPreview = run.outcomes.length === 0;
  const parts = [
    `## Dibs: ${titleOf(run, isPreview)}`,
    isPreview ? previewSentence(run) : countsSentence(run),
    ...(run.pull?.notes ?? []).map((note) => `> ${cell(note)}`),
    ...(isPreview
      ? [problemsTable(run.problems, links), ...previewTables(run, links), ...diffs(run.changes)]
      : [outcomesTable(run, links)]),
    claimsTable(run, links),
    isPreview ? '' : problemsTable(run.problems, links),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function titleOf({ changes, problems, pull }: Run, isPreview: boolean): string {
  if (!isPreview) return 'What was done';
  if (changes.length > 0) return pull === undefined ? 'What a run would do' : 'What merging would do';
  return problems.length > 0 ? 'Problems' : 'Nothing to do';
}

function previewSentence(run: Run): string {
  const count = (severity: Problem['severity']) => {
    const { length } = run.problems.filter((problem) => problem.severity === severity);
    return length === 0 ? [] : [`${length} ${severity}${length === 1 ? '' : 's'}`];
  };
  const found = [...count('error'), ...count('warning')].join(', ');
  const { length } = run.projects;
  const counts =
    run.repository === undefined
      ? `${length} ${length === 1 ? 'project' : 'projects'} read.`
      : `${kindCounts(run.changes) || 'No changes'}; ${run.unchanged} unchanged.`;
  return found === '' ? counts : `${counts} **${found}.**`;
}

function countsSentence(run: Run): string {
  const text = runSentence(run);
  const commit = run.written?.commit;
  return commit === undefined || run.repository === undefined
    ? text
    : `${text} See [the commit](${repositoryUrl(run.repository)}/commit/${commit}).`;
}

interface Links {
  issue(number: number | undefined): string;
  /** The link text, if it is not the path. */
  file(path: string, text?: string, line?: number): string;
}

function linksTo(repository: Repository | undefined, commit: string): Links {
  const link = (text: string, path: string) =>
    repository === undefined ? cell(text) : `[${cell(text)}](${repositoryUrl(repository)}/${path})`;
  return {
    issue: (number) => (number === undefined ? '' : link(`#${number}`, `issues/${number}`)),
    file: (path, text = path, line) =>
      link(text, `blob/${encoded(`${commit}/${path}`)}${line === undefined ? '' : `#L${line}`}`),
  };
}

/** Encodes a path for a Markdown destination, which a bracket would end. */
function encoded(path: string): string {
  const code = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, code))
    .join('/');
}

/** The changes; on a pull request, those unrelated to it are listed apart. */
function previewTables(run: Run, links: Links): string[] {
  const { changed } = run.pull ?? {};
  const paths = new Map(run.projects.map(({ id, path }) => [id, path]));
  const isDue = (change: Change) =>
    changed !== undefined && 'project' in change && !changed.has(change.project);
  const row = (change: Change) => {
    const path = 'project' in change ? paths.get(change.project) : undefined;
    const name = subject(change);
    return [
      change.kind,
      path === undefined ? cell(name) : links.file(path, name),
      links.issue(issueOf(change)),
      whatChanges(change, run, path),
    ];
  };
  const head = ['', 'Project', 'Issue', 'What changes'];
  const inOrder = [...run.changes].sort((a, b) => rank(a) - rank(b));
  const unclosed = (run.pull?.unclosed ?? []).map(({ project, issue, why }) => [
    'stays open',
    cell(project),
    links.issue(issue),
    cell(`The file is gone, but the issue is not closed: ${why}.`),
  ]);
  const ours = table(head, [...inOrder.filter((change) => !isDue(change)).map(row), ...unclosed]);
  const due = table(head, inOrder.filter(isDue).map(row));
  return [
    ours === '' ? '' : `### Changes\n\n${ours}`,
    due === '' ? '' : `### Beside this pull request\n\n${BESIDE}\n\n${due}`,
  ];
}

const BESIDE =
  'It does not change the files of these projects. What is due there is so for another reason: an issue that was edited, somebody who was assigned, a project that shows the title of one that changes.';

/** Projects first, labels and the index last. */
function rank({ kind }: Change): number {
  return kind === 'label' || kind === 'index' ? 1 : 0;
}

function whatChanges(change: Change, run: Run, now: string | undefined): string {
  if (change.kind === 'create') {
    const { title, labels } = change.content;
    const assigned = change.assign.map(({ login }) => login);
    return [
      `title “${title}”`,
      ...(labels.length > 0 ? [`labels ${labels.join(', ')}`] : []),
      ...(assigned.length > 0 ? [`assigned to ${assigned.join(', ')}`] : []),
    ]
      .map(cell)
      .join('<br>');
  }
  const earlier = 'project' in change ? run.pull?.renamed.get(change.project) : undefined;
  const lines = details(change);
  if (earlier !== undefined && now !== undefined && 'origin' in change)
    lines.splice(0, 1, `renamed: ${earlier} → ${now}`);
  return lines.map(cell).join('<br>');
}

/** Collapsed diffs of the issue texts. */
function diffs(changes: readonly Change[]): string[] {
  const blocks: string[] = [];
  let size = 0;
  for (const change of changes) {
    if (!('fields' in change) || change.fields.body === undefined) continue;
    const [from, to] = [change.fields.body.from, change.fields.body.to].map((body) =>
      shownText(String(body)),
    );
    if (from === undefined || to === undefined || from === to) continue;
    const lines = textDiff(from, to) ?? ['… too much to be shown'];
    const block = folded(`Text of ${change.project}, issue #${change.issue}`, lines.join('\n'));
    size += sizeOf(block);
    if (blocks.length === MAX_DIFFS || size > MAX_DIFF_BYTES) break;
    blocks.push(block);
  }
  return blocks;
}

function folded(title: string, diff: string): string {
  const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `<details><summary>${cell(title)}</summary>\n\n${fence}diff\n${diff}\n${fence}\n\n</details>`;
}

function outcomesTable(run: Run, links: Links): string {
  const rows = run.outcomes.map(({ change, result, issue, message, pullRequest }) => [
    change.kind,
    cell(subject(change)),
    links.issue(issue ?? issueOf(change)),
    cell(details(change).join('; ')),
    pullRequest === undefined ? resultText(result, message) : `[pull request](${pullRequest})`,
  ]);
  return table(['', 'Project', 'Issue', 'What', 'Result'], rows);
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

function claimsTable({ held }: Run, links: Links): string {
  if (held.length === 0) return '';
  const rows = held.map(({ project, issue, claim }) => [
    cell(project),
    links.issue(issue),
    cell(claim.by.join(', ')),
    claim.since,
  ]);
  return `### Claims\n\n${table(['Project', 'Issue', 'Held by', 'Since'], rows)}`;
}

function problemsTable(problems: readonly Problem[], links: Links): string {
  if (problems.length === 0) return '';
  const rows = problems.map(({ severity, file, line, column, message }) => [
    severity,
    links.file(file, `${file}:${line}:${column}`, line),
    cell(message),
  ]);
  return `### Problems\n\n${table(['', 'Where', 'What'], rows)}`;
}
