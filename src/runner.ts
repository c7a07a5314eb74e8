import * as core from '@actions/core';
import { withoutCommands } from './model/log-line.ts';
import { type Problem, toldOnce } from './model/problem.ts';
import type { Run } from './model/run.ts';
import { changedAnything, countsOf, hasFailed, pullRequestOf } from './model/run.ts';
import { summaryMarkdown } from './stages/summary.ts';

export function log(text: string): void {
  core.info(withoutCommands(text));
}

/** Makes annotations of problems, of each one once. */
export const annotateOnce = () => toldOnce(annotate);

function annotate({ severity, file, line, column, message }: Problem): void {
  const place = { file, startLine: line, startColumn: column, title: 'Dibs' };
  if (severity === 'error') core.error(message, place);
  else core.warning(message, place);
}

/**
 * Tells the runner of a run: annotations, outputs, the summary, the exit code.
 * @param commit whose files were read
 * @param annotateRest makes annotations of the problems that have none yet
 */
export async function report(run: Run, commit: string, annotateRest = annotateOnce()): Promise<void> {
  for (const note of run.pull?.notes ?? []) core.notice(note, { title: 'Dibs' });
  annotateRest(run.problems);
  const counts = countsOf(run);
  for (const { result, message, issue } of run.outcomes) {
    const about = `${issue === undefined ? '' : `Issue ${issue}: `}${message ?? 'failed'}`;
    if (result === 'done' && message !== undefined) core.warning(about, { title: 'Dibs' });
    if (result === 'failed') core.error(about, { title: 'Dibs' });
  }
  const left = run.outcomes.find(({ result, message }) => result === 'left' && message !== undefined);
  if (left?.message !== undefined)
    core.warning(
      `${counts.remaining} changes are left to the next run: ${left.message.replace(/\.$/, '')}.`,
      { title: 'Dibs' },
    );
  for (const [name, value] of Object.entries(counts)) core.setOutput(name, value);
  core.setOutput('changed', changedAnything(run));
  core.setOutput('commit', run.written?.commit ?? '');
  core.setOutput('pull-request', pullRequestOf(run) ?? '');
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryMarkdown(run, commit), true).write();
  if (hasFailed(run)) process.exitCode = core.ExitCode.Failure;
}
