import type { Held } from '../issue/message.ts';
import { isFinal } from '../model/errors.ts';
import type { RemoteIssue, Timeline } from '../model/issue.ts';
import { type Problem, unreadWarning } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { isComplete, lastActivity, lastActivityOnPull, lastWord, pullsSince } from './activity.ts';
import type { ClaimsContext } from './context.ts';
import { readHeld } from './count-held.ts';
import { dependsOnLater } from './deadlines.ts';
import type { ClaimsInput, ObservedClaims } from './observe.ts';
import { planClaims } from './plan.ts';
import { remindedAt } from './reminders.ts';
import type { ClaimPlan, DraftComment } from './steps.ts';

/** Plans the claims on a project, and reads what the plan turns out to depend on. */
export async function planWithFacts(
  observed: ObservedClaims,
  claims: ClaimsContext,
): Promise<ClaimPlan<DraftComment>> {
  const { project } = observed.input;
  const facts = {
    otherProjectsHeld: new Map<string, readonly Held[]>(),
    mayWrite: new Map<string, boolean | undefined>(),
    mayBeAssigned: new Map<string, boolean>(),
    lastActivity: new Map<string, number | undefined>(),
    silentSince: new Map<string, number | undefined>(),
  };
  for (;;) {
    const result = planClaims(observed, facts);
    if ('plan' in result) return result.plan;
    const { name, login } = result.missing;
    const key = login.toLowerCase();
    switch (name) {
      case 'otherProjectsHeld':
        facts.otherProjectsHeld.set(key, await readHeld(login, project, claims));
        break;
      case 'mayWrite':
        facts.mayWrite.set(key, await claims.ports.issues.hasWriteAccess(login));
        break;
      case 'mayBeAssigned':
        facts.mayBeAssigned.set(
          key,
          await claims.ports.issues.isAssignable(observed.input.issue.number, login),
        );
        break;
      case 'lastActivity':
        facts.lastActivity.set(key, await readLastActivity(login, observed, claims));
        break;
      case 'silentSince':
        facts.silentSince.set(key, await readSilentSince(login, observed.input, claims));
        break;
    }
  }
}

async function readLastActivity(
  login: string,
  observed: ObservedClaims,
  claims: ClaimsContext,
): Promise<number | undefined> {
  const { list, scope, ports } = claims;
  const { project, issue } = observed.input;
  const { now } = scope;
  const timeline = await timelineOf(issue, project, claims);
  if (timeline === undefined || !isComplete(timeline, issue, login)) return undefined;
  const shown = lastActivity(timeline, login, list.config.claims.keep_label);
  const day = observed.until.get(login.toLowerCase());
  let last = Math.min(Math.max(shown, day === undefined ? 0 : Date.parse(day)), now);
  // Pull requests cost a request each.
  const reminded = remindedAt(observed, login);
  if (!dependsOnLater({ last, reminded, now }, list.config.claims)) return last;
  try {
    for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
      const onPull = lastActivityOnPull(await ports.issues.readTimeline(number, { owner, repo }), now);
      last = Math.max(last, onPull);
    }
    return last;
  } catch (error) {
    if (isFinal(error)) throw error;
    claims.problems.push(unknownActivity(issue, project, error));
    return undefined;
  }
}

async function readSilentSince(
  login: string,
  { project, issue }: ClaimsInput,
  claims: ClaimsContext,
): Promise<number | undefined> {
  const timeline = await timelineOf(issue, project, claims);
  if (timeline === undefined || timeline.comments.length < issue.comments) return undefined;
  return lastWord(timeline, login, claims.list.config.claims.keep_label);
}

/** The timeline of an issue; undefined, with a warning, if it cannot be read. */
export async function timelineOf(
  issue: RemoteIssue,
  project: Project,
  { ports, problems }: ClaimsContext,
): Promise<Timeline | undefined> {
  try {
    return await ports.issues.readTimeline(issue.number);
  } catch (error) {
    if (isFinal(error)) throw error;
    const problem = unknownActivity(issue, project, error);
    if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
    return undefined;
  }
}

function unknownActivity({ number }: RemoteIssue, { path }: Project, error: unknown): Problem {
  return unreadWarning(
    path,
    `What happened on issue ${number} lately`,
    'nobody is reminded or released',
    error,
  );
}
