import type { Client } from '../adapters/client.ts';
import type { createPorts } from '../adapters/connect.ts';
import type { Run } from '../model/run.ts';
import { PLAIN } from '../report/paint.ts';
import { outcomeLine, runText } from '../report/terminal.ts';
import { reconcile } from '../run/reconcile.ts';
import { commentOf, type Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import { log, logOnce } from './report.ts';

/** Events that are about one issue. */
export const ONE_ISSUE = ['issues', 'issue_comment'];

/** Syncs the list, or the one issue that the event is about. */
export async function sync(
  { token, mode, eventName, location }: Inputs,
  event: Event,
  client: Client,
  ports: ReturnType<typeof createPorts>,
): Promise<Run> {
  if (token === '') throw new Error('The input "token" is empty: pass a token that may write issues.');
  const isOne = mode === 'auto' && ONE_ISSUE.includes(eventName);
  if (isOne && event.issue === undefined) {
    throw new Error(`The payload of this ${eventName} event names no issue (GITHUB_EVENT_PATH).`);
  }
  const one = { only: event.issue, comment: commentOf(event) };
  const logProblems = logOnce();
  const run = await reconcile(
    {
      ...ports,
      onPlan: (changes, problems) => {
        logProblems(problems);
        if (changes.length > 0) log(`${changes.length} ${changes.length === 1 ? 'change' : 'changes'}:`);
      },
      onOutcome: (outcome) => log(outcomeLine(outcome, PLAIN)),
    },
    location,
    { now: Date.now(), workingTree: false, ...(isOne && one) },
  );
  const { all, writes } = client.requests();
  log(`${runText(run, PLAIN)} ${all} requests, ${writes} of them writes.`);
  return run;
}
