import type { Change } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import { repositoryUrl } from '../model/repository.ts';
import { countsOf, type Run } from '../model/run.ts';
import { fill, listed, type TextChoice, textsOf } from '../texts/texts.ts';
import { textDiffs } from './summary-diffs.ts';
import { type Links, linksTo } from './summary-links.ts';
import { changeRows, labelsLine, type Shown, type Words } from './summary-rows.ts';
import { cell, lines, table } from './table.ts';

const SIGNS: Record<Problem['severity'], string> = { error: '❌', warning: '⚠️' };

/**
 * The job summary: problems, planned or applied changes, and claims, in the language of the list. Its tables have two
 * columns, so that they can be read on a phone.
 * @param commit the commit whose files the run has read, for links to them
 */
export function summaryMarkdown(run: Run, commit: string): string {
  const { summary, words: values, phrases } = textsOf(run.texts);
  const words = { ...summary, values, phrases };
  const links = linksTo(run.repository, commit);
  const isPreview = run.outcomes.length === 0;
  const parts = [
    `## Dibs: ${titleOf(run, isPreview, words)}`,
    isPreview ? previewLine(run, words) : countsLine(run, words),
    ...(run.pull?.notes ?? []).map((note) => `> ${cell(note)}`),
    problemsTable(run.problems, words, links),
    ...(isPreview
      ? [...previewTables(run, words, links), ...textDiffs(run.changes, words)]
      : changesTable(words.changes, outcomesOf(run), words, links)),
    claimsTable(run, words, links),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The summary of a run that a limit ended before it knew what to do. */
export function stopSummary(why: string, choice: TextChoice): string {
  const { summary } = textsOf(choice);
  return `## Dibs: ${summary.stopped}\n\n${fill(summary.not_written, { why })}`;
}

function titleOf({ changes, problems, pull }: Run, isPreview: boolean, words: Words): string {
  if (!isPreview) return words.done;
  if (changes.length > 0) return pull === undefined ? words.plan : words.merge;
  return problems.length > 0 ? words.problems : words.nothing;
}

function previewLine(run: Run, words: Words): string {
  const count = (severity: Problem['severity']) =>
    run.problems.filter((problem) => problem.severity === severity).length;
  const found = counted([
    [words.errors, count('error')],
    [words.warnings, count('warning')],
  ]);
  const kinds = new Map<string, number>();
  for (const { kind } of run.changes) kinds.set(words[kind], (kinds.get(words[kind]) ?? 0) + 1);
  const counts =
    run.repository === undefined
      ? `${words.projects_read}: ${run.projects.length}`
      : [counted([...kinds]) || words.no_changes, `${words.unchanged}: ${run.unchanged}`].join(' · ');
  return found === '' ? counts : `${counts} · **${found}**`;
}

function countsLine(run: Run, words: Words): string {
  const counts = countsOf(run);
  const proposed = run.outcomes.filter(({ pullRequest }) => pullRequest !== undefined).length;
  const text = counted([
    [words.created, counts.created],
    [words.updated, counts.updated],
    [words.closed, counts.closed],
    [words.reopened, counts.reopened],
    [words.claimed, counts.claimed],
    [words.released, counts.released],
    [words.proposed, proposed],
    [words.failed, counts.failed],
    [words.remaining, counts.remaining],
  ]);
  const unchanged = `${words.unchanged}: ${counts.unchanged}`;
  return [text || words.nothing, unchanged, ...writtenParts(run, words)].join(' · ');
}

function counted(parts: readonly (readonly [name: string, number: number])[]): string {
  return parts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${name}: ${number}`)
    .join(' · ');
}

/** What became of the files. */
function writtenParts({ written, repository }: Run, words: Words): string[] {
  if (written === undefined) return [];
  const { paths, commit, pullRequest, withdrawn } = written;
  if (pullRequest !== undefined)
    return [`${words.files_proposed}: [${paths.length || words.pull_request}](${pullRequest})`];
  if (withdrawn) return [words.withdrawn];
  if (paths.length === 0) return [];
  const link =
    commit === undefined || repository === undefined
      ? ''
      : ` ([${words.commit} ${commit.slice(0, 9)}](${repositoryUrl(repository)}/commit/${commit}))`;
  return [`${words.files_written}: ${paths.length}${link}`];
}

/** The changes; on a pull request, those unrelated to it are listed apart. */
function previewTables(run: Run, words: Words, links: Links): string[] {
  const { changed } = run.pull ?? {};
  const isDue = (change: Change) =>
    changed !== undefined && 'project' in change && !changed.has(change.project);
  const paths = new Map(run.projects.map(({ id, path }) => [id, path]));
  const shown = run.changes.map((change): Shown => {
    const id = 'project' in change ? change.project : undefined;
    const earlier =
      id !== undefined && 'origin' in change && change.origin !== undefined
        ? run.pull?.renamed.get(id)
        : undefined;
    return { change, path: id === undefined ? undefined : paths.get(id), earlier };
  });
  const unclosed = (run.pull?.unclosed ?? []).map(({ project, issue, why }) => [
    `**${words.stays_open}**`,
    lines([`${links.issue(issue)} ${cell(project)}`, cell(fill(words.not_closed, { why }))]),
  ]);
  const ours = shown.filter(({ change }) => !isDue(change));
  const due = changeRows(
    shown.filter(({ change }) => isDue(change)),
    words,
    links,
  );
  return [
    ...changesTable(words.changes, ours, words, links, unclosed),
    ...(due.length === 0
      ? []
      : [`### ${words.beside}\n\n${words.beside_why}`, table(['', words.change], due, words.more)]),
  ];
}

function changesTable(
  title: string,
  shown: readonly Shown[],
  words: Words,
  links: Links,
  further: string[][] = [],
): string[] {
  const rows = [...changeRows(shown, words, links), ...further];
  return [
    ...(rows.length === 0 ? [] : [`### ${title}`, table(['', words.change], rows, words.more)]),
    labelsLine(shown, words),
  ];
}

function outcomesOf(run: Run): Shown[] {
  return run.outcomes.map((outcome) => ({ change: outcome.change, outcome }));
}

function claimsTable({ held }: Run, words: Words, links: Links): string {
  if (held.length === 0) return '';
  const rows = held.map(({ project, issue, claim }) => [
    [links.issue(issue), cell(project)].filter((text) => text !== '').join(' '),
    cell(fill(words.held, { people: listed(claim.by, words), day: claim.since })),
  ]);
  return `### ${words.claims}\n\n${table([words.project, words.claim], rows, words.more)}`;
}

function problemsTable(problems: readonly Problem[], words: Words, links: Links): string {
  if (problems.length === 0) return '';
  const rows = problems.map(({ severity, file, line, column, message }) => [
    SIGNS[severity],
    lines([cell(message), links.file(file, `${file}:${line}:${column}`, line)]),
  ]);
  return `### ${words.problems}\n\n${table(['', words.problem], rows, words.more)}`;
}
