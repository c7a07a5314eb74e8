import * as core from '@actions/core';
import type { LimitReached } from '../model/errors.ts';
import { reportOnce } from '../model/problem.ts';
import {
  type Counts,
  changedAnything,
  countsOf,
  hasFailed,
  NOTHING,
  pullRequestOf,
  type Run,
} from '../model/run.ts';
import { withoutCommands } from '../report/log-line.ts';
import { stopSummary, summaryMarkdown } from '../report/summary.ts';
import { problemLine } from '../report/terminal.ts';
import type { TextChoice } from '../texts/texts.ts';

export function log(text: string): void {
  core.info(withoutCommands(text));
}

/** Logs each problem once, before anything is written. */
export const logOnce = () => reportOnce((problem) => log(problemLine(problem)));

/**
 * Tells the runner of a run: annotations, outputs, the summary, the exit code.
 * @param commit whose files were read
 */
export async function report(run: Run, commit: string): Promise<void> {
  const counts = countsOf(run);
  // First, since GitHub shows no more than ten annotations of a kind.
  // https://docs.github.com/rest/checks/runs
  const left = run.outcomes.find(({ result, message }) => result === 'left' && message !== undefined);
  if (left?.message !== undefined)
    core.warning(
      `${counts.remaining} changes are left to the next run: ${left.message.replace(/\.$/, '')}.`,
      { title: 'Dibs' },
    );
  for (const note of run.pull?.notes ?? []) core.notice(note, { title: 'Dibs' });
  for (const { severity, file, line, column, message } of run.problems) {
    const place = { file, startLine: line, startColumn: column, title: 'Dibs' };
    if (severity === 'error') core.error(message, place);
    else core.warning(message, place);
  }
  for (const { result, message, issue } of run.outcomes) {
    const about = `${issue === undefined ? '' : `Issue ${issue}: `}${message ?? 'failed'}`;
    if (result === 'done' && message !== undefined) core.warning(about, { title: 'Dibs' });
    if (result === 'failed') core.error(about, { title: 'Dibs' });
  }
  const commitMade = run.written?.commit ?? '';
  setOutputs(counts, changedAnything(run), commitMade, pullRequestOf(run) ?? '');
  await writeSummary(summaryMarkdown(run, commit));
  if (hasFailed(run)) process.exitCode = core.ExitCode.Failure;
}

/**
 * Tells the runner of a run that a limit ended before it knew what to do: nothing was written.
 * @param texts the settings that decide in which words
 */
export async function reportStop({ message }: LimitReached, texts: TextChoice): Promise<void> {
  core.warning(`Nothing was written: ${message}.`, { title: 'Dibs' });
  // How many changes wait is what the run did not come to know: there may be one.
  setOutputs({ ...NOTHING, remaining: 1 }, false, '', '');
  await writeSummary(stopSummary(message, texts));
}

function setOutputs(counts: Counts, changed: boolean, commit: string, pullRequest: string): void {
  for (const [name, value] of Object.entries(counts)) core.setOutput(name, value);
  core.setOutput('changed', changed);
  core.setOutput('commit', commit);
  core.setOutput('pull-request', pullRequest);
}

async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
}
