/** Advice for a refusal, by its wording: GitHub uses the same status for many reasons. */
interface Reason {
  /** Matches GitHub's message. */
  said: RegExp;
  advice?: string;
  /** What came by a pull request would not be refused, or a person could let it through. */
  byPullRequest: boolean;
}

/**
 * Reasons why a branch takes no commit. Branch protection and rulesets have the same words, with different statuses.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
const REASONS: Reason[] = [
  {
    said: /must have (?:verified|valid) signatures|signed commits/i,
    advice:
      "This branch takes signed commits only. GitHub signs what an app commits: use the job's own token or that of an App, not a person's.",
    byPullRequest: false,
  },
  {
    said: /\b(?:commit message|(?:author|committer)(?:'s)? e-?mail(?: address)?)s?\b[^\n]*\bmust\b/i,
    advice:
      'Dibs words its commits always the same: use the token of an App that is on the bypass list of this rule.',
    byPullRequest: false,
  },
  {
    said: /cannot update this protected ref|not authorized to push to this branch/i,
    advice:
      'Only those who are named in the rules of this branch may push to it: add the App whose token Dibs uses.',
    byPullRequest: true,
  },
  {
    said: /through (?:a pull request|the merge queue)|required (?:status check|workflow|deployment)|approved review|code owner/i,
    byPullRequest: true,
  },
];

/** If GitHub gives no reason. */
const PROTECTED = /protected branch|GH006|GH013/i;

/** Advice for a branch that takes no commits; a pull request is advised only if all reasons allow one. */
export function adviceOn(said: string): { advice?: string; byPullRequest: boolean } {
  const reasons = REASONS.filter((reason) => reason.said.test(said));
  const advice = reasons.flatMap((reason) => reason.advice ?? []).join(' ');
  const byPullRequest =
    reasons.length > 0 ? reasons.every((reason) => reason.byPullRequest) : PROTECTED.test(said);
  return { byPullRequest, ...(advice !== '' && { advice }) };
}

type Permission = 'contents' | 'issues' | 'pull-requests';

interface Wanted {
  /** What the request is about. */
  to: Permission;
  advice: string;
}

/**
 * What the token lacks; undefined if it is refused for another reason.
 * @param rest of the path, after the repository
 */
export function permissionIn(said: string, status: number, method: string, rest: string): Wanted | undefined {
  const reads = method === 'GET';
  const to = /^\/(git|compare|commits)\//.test(rest)
    ? 'contents'
    : rest.startsWith('/pulls')
      ? 'pull-requests'
      : 'issues';
  const level = `${to}: ${reads ? 'read' : 'write'}`;
  if (status === 404 && !reads && to === 'contents' && /not found/i.test(said))
    return {
      to,
      advice: `GitHub answers so where the token may not write: it needs the permission "${level}".`,
    };
  if (status !== 403) return undefined;
  if (/was archived/i.test(said))
    return { to, advice: 'Unarchive the repository in its settings, or switch this workflow off.' };
  if (/without `?workflows?`? (?:permission|scope)/i.test(said))
    return {
      to,
      advice:
        'A job\'s own token may never change workflows: use the token of an App or a person that has the permission "workflows".',
    };
  if (/SAML enforcement|SAML SSO/i.test(said))
    return {
      to,
      advice: "Authorise the token for the organisation's single sign-on, in the settings of its owner.",
    };
  if (/not accessible by personal access token/i.test(said))
    return { to, advice: `The token may not do this: give it the permission "${level}".` };
  if (/not accessible by|must have (?:admin|push|write)/i.test(said))
    return { to, advice: `The token may not do this: give the job "permissions: ${level}".` };
  return undefined;
}
