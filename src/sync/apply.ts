import { markerOf, sameBody } from '../issue/body.ts';
import { knownAuthors, postedKeys, printComment } from '../issue/comment.ts';
import type { LabelChange, ProposeChange, UpdateChange } from '../model/change.ts';
import { isFinal, LimitReached, messageOf, NoAccess, NotPermitted } from '../model/errors.ts';
import { hasLabel, type IssuePatch, type RemoteIssue } from '../model/issue.ts';
import type { IssueWriter, ProposalWriter } from '../model/ports.ts';
import { failureOf, Refusals } from '../model/refusals.ts';
import type { Outcome } from '../model/run.ts';
import { fill, type TextChoice, textsOf } from '../texts/texts.ts';
import type { CachingReader } from './caching-reader.ts';
import { withWriteAccess } from './trusted-authors.ts';

/** What applying needs from outside. */
export interface ApplyPorts {
  reader: CachingReader['fresh'];
  /** Issues and pull requests that this run has read or made, by number. */
  seen: CachingReader['seen'];
  writer: IssueWriter;
  /** Called after each change. */
  onOutcome(outcome: Outcome): void;
}

/** Creates labels; the run goes on without one that failed, since GitHub creates it with its first use. */
export function applyLabels(changes: readonly LabelChange[], ports: ApplyPorts): Promise<Outcome[]> {
  return inTurn(changes, ports, async (change) => {
    await ports.writer.createLabel(change.label);
    return { change, result: 'done' };
  });
}

/**
 * Updates issues, one at a time, each read again first.
 * @param replan plans the change again from the issue as it is now; undefined if nothing is left to do
 */
export function applyUpdates(
  changes: readonly UpdateChange[],
  replan: (change: UpdateChange, issue: RemoteIssue) => UpdateChange | undefined,
  ports: ApplyPorts,
): Promise<Outcome[]> {
  return inTurn(changes, ports, async (planned) => {
    const fresh = await ports.reader.get(planned.issue);
    if (fresh.kind !== 'found') {
      return {
        change: planned,
        result: 'failed',
        issue: planned.issue,
        message: 'The issue is gone meanwhile.',
      };
    }
    const change = replan(planned, fresh.issue);
    if (change === undefined) return { change: planned, result: 'unneeded', issue: planned.issue };
    const updated = await commentAndUpdate(change, fresh.issue, ports);
    if ('result' in updated) return { change, issue: change.issue, ...updated };
    const refused = notApplied(change.drift, updated);
    return refused === undefined
      ? { change, result: 'done', issue: change.issue }
      : {
          change,
          result: 'failed',
          issue: change.issue,
          message: `GitHub did not take over ${refused}: the token needs write access to issues.`,
        };
  });
}

/** Opens a pull request of each accepted proposal, one at a time. */
export function applyProposals(
  changes: readonly ProposeChange[],
  writer: ProposalWriter,
  ports: ApplyPorts,
  choice: TextChoice,
): Promise<Outcome[]> {
  // Neither contains any text of the proposal: closing keywords and mentions would work in them.
  const { proposal_title, proposal } = textsOf(choice).pull;
  return inTurn(changes, ports, async (change) => {
    const { issue, file } = change;
    const title = fill(proposal_title, { issue });
    const pullRequest = await writer.open(issue, file, title, fill(proposal, { issue: `#${issue}` }));
    return { change, result: 'done', issue, pullRequest };
  });
}

/** One change after the other; a limit leaves the rest to the next run, a missing permission fails them all, a failure about one of them does not stop the others. */
export async function inTurn<C extends Outcome['change']>(
  changes: readonly C[],
  { onOutcome }: ApplyPorts,
  apply: (change: C) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const refusals = new Refusals();
  let ended: Pick<Outcome, 'result' | 'message'> | undefined;
  for (const change of changes) {
    const on = 'issue' in change ? { issue: change.issue } : {};
    let outcome: Outcome;
    if (ended !== undefined) outcome = { change, ...on, ...ended };
    else {
      try {
        outcome = await apply(change);
        refusals.allowed();
      } catch (error) {
        if (error instanceof NoAccess) throw error;
        const failure = failureOf(error, on.issue);
        const isEverywhere = on.issue !== undefined && refusals.areEverywhere(error, on.issue);
        if (error instanceof LimitReached || error instanceof NotPermitted || isEverywhere) ended = failure;
        outcome = { change, ...on, ...failure };
      }
    }
    outcomes.push(outcome);
    onOutcome(outcome);
  }
  return outcomes;
}

/**
 * Posts the comments of a change that are not there yet: an earlier run may have been cut short. A locked issue takes no
 * comments; a text that a comment would have to keep is not replaced there in the first place.
 */
async function comment(
  change: UpdateChange,
  issue: RemoteIssue,
  { reader, writer }: ApplyPorts,
): Promise<void> {
  if (change.comments.length === 0 || issue.locked) return;
  const comments = issue.comments > 0 ? await reader.listComments(issue.number) : [];
  const known = knownAuthors(issue, markerOf(issue, change.project)?.accounts);
  const trusted = await withWriteAccess(comments, known, (login) => reader.hasWriteAccess(login));
  const answered = postedKeys(comments, trusted);
  for (const { key, text } of change.comments) {
    if (!answered.has(key)) await writer.comment(change.issue, printComment(key, text));
  }
}

/**
 * Posts the comments of a change and sends its PATCH. If a comment is refused, or a locked issue cannot be closed or
 * reopened, title and labels are updated all the same. The text waits: a comment may have to keep it first, and its marker
 * records on which state file and issue agree. https://github.com/upptime/uptime-monitor/issues/189
 */
async function commentAndUpdate(
  change: UpdateChange,
  issue: RemoteIssue,
  ports: ApplyPorts,
): Promise<RemoteIssue | Pick<Outcome, 'result' | 'message'>> {
  const { issue: number, drift } = change;
  const isStuck = issue.locked && drift.state !== undefined;
  let isPosted = false;
  try {
    await comment(change, issue, ports);
    isPosted = true;
    return await ports.writer.updateIssue(number, drift);
  } catch (error) {
    if (isFinal(error) || (isPosted && !isStuck)) throw error;
    const { title, labels } = drift;
    const rest: IssuePatch = {
      ...(title !== undefined && { title }),
      ...(labels !== undefined && { labels }),
    };
    if (Object.keys(rest).length > 0) await ports.writer.updateIssue(number, rest);
    if (!isPosted) throw error;
    const message = `Issue ${number} is locked, and GitHub does not let it become ${drift.state}: unlock it, or do that by hand. ${messageOf(error)}`;
    return { result: 'left', message };
  }
}

/** What the answer shows as not applied; GitHub can answer 200 and still leave out a part. */
function notApplied(drift: IssuePatch, answer: RemoteIssue): string | undefined {
  if (drift.title !== undefined && answer.title !== drift.title) return 'the title';
  if (drift.body !== undefined && !sameBody(answer.body, drift.body)) return 'the text';
  if (drift.state !== undefined && answer.state !== drift.state) return 'the state';
  if (drift.labels?.some((label) => !hasLabel(answer, label))) return 'the labels';
  return undefined;
}
