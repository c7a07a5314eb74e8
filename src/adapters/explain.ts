import { IssueLocked, NoAccess, NotPermitted, Refused } from '../model/errors.ts';
import type { ResponseError } from './octokit.ts';

interface Request {
  method: string;
  url: string;
}

/** The error with a message that says what to change, and as the kind that the rest of the program can act on. */
export function explained(error: ResponseError, request: Request): Error {
  const { pathname: path, searchParams } = new URL(request.url, 'http://x');
  const name = /\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? 'the repository';
  const rest = path.slice(path.indexOf(name) + name.length);
  const reads = request.method === 'GET';
  const because = { cause: error };
  if (error.status === 401) {
    return new NoAccess(
      'GitHub does not accept the token (401): pass a valid one as the input "token" or as GITHUB_TOKEN.',
      because,
    );
  }
  // What GitHub says of one issue, comment, pull request or person holds for no other.
  const isAboutOne = /^\/(issues|pulls|collaborators)\/[^/]/.test(rest) || searchParams.has('assignee');
  if (isAboutOne && error.status === 403 && /\bis locked\b/i.test(error.message)) {
    return new IssueLocked('The issue is locked, so GitHub takes no comment there (403).', because);
  }
  if (
    error.status === 403 &&
    /not accessible by|must have (admin|push|write)|read-only/i.test(error.message)
  ) {
    const wanted = /^\/(git|compare)\//.test(rest)
      ? 'contents'
      : rest.startsWith('/pulls')
        ? 'pull-requests'
        : 'issues';
    const message = `The token may not do this (403): give the job "permissions: ${wanted}: ${reads ? 'read' : 'write'}".`;
    if (isAboutOne) return new Refused(message, because);
    // Without its issues nothing can be done about a list; without pull requests most of it can.
    return reads && wanted !== 'pull-requests'
      ? new NoAccess(message, because)
      : new NotPermitted(message, because);
  }
  const wholeList = !isAboutOne && (rest === '' || rest === '/issues' || rest === '/labels');
  if (wholeList && error.status === 410) {
    return new NoAccess(
      `Issues are switched off in ${name} (410): switch them on in its settings, under Features.`,
      because,
    );
  }
  if (wholeList && error.status === 404) {
    return new NoAccess(
      `${name} does not exist, or the token may not see it (404): check the name and the token's access.`,
      because,
    );
  }
  const said = error.message.split('\n', 1)[0] ?? '';
  if (error.status >= 500)
    error.message = `GitHub did not answer properly (${error.status}, ${said}); the next run tries again.`;
  else
    error.message = `GitHub answered ${error.status}: ${said.replace(/ - https:\/\/docs\.github\.com\S*$/, '')}`;
  return error;
}
