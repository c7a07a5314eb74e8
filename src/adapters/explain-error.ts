import { BranchProtected, IssueLocked, NoAccess, NotPermitted, Refused } from '../model/errors.ts';
import { connectionFailure } from './connection-failure.ts';
import { adviceOn, permissionIn } from './refusals.ts';
import type { ResponseError } from './response-error.ts';

interface Request {
  method: string;
  url: string;
}

/**
 * An error whose message has what GitHub said and what to change, of the class that the rest of the program
 * can act on.
 * @param note what is known about the connection, for a request that found none
 */
export function toActionableError(error: ResponseError, request: Request, note = ''): Error {
  // The message of a redirect names its target.
  if (error.status < 400) return error;
  const url = new URL(request.url, 'http://x');
  const path = url.pathname;
  const name = /\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? 'the repository';
  const rest = path.slice(path.indexOf(name) + name.length);
  const reads = request.method === 'GET';
  const because = { cause: error };
  // Octokit's status for a request that got no answer at all.
  if (error.status === 500 && error.response === undefined) {
    error.message = [connectionFailure(error, url.host), note].filter(Boolean).join(' ');
    return error;
  }
  if (error.status >= 500) {
    error.message = `GitHub did not answer properly (${error.status}, ${firstLine(error)}); the next run tries again.`;
    return error;
  }
  if (error.status === 401) {
    return new NoAccess(
      'GitHub does not accept the token (401): pass a valid one as the input "token" or as GITHUB_TOKEN.',
      because,
    );
  }
  // A refusal of one issue, comment, pull request or person does not apply to others.
  const isAboutOne = /^\/(issues|pulls|collaborators)\/[^/]/.test(rest) || url.searchParams.has('assignee');
  if (isAboutOne && error.status === 403 && /\bis locked\b/i.test(error.message)) {
    return new IssueLocked('The issue is locked, so GitHub takes no comment there (403).', because);
  }
  const said = saidIn(error);
  const wanted = permissionIn(said, error.status, request.method, rest);
  if (wanted !== undefined) {
    const message = withAdvice(error.status, said, wanted.advice);
    if (isAboutOne) return new Refused(message, because);
    // Without its issues nothing can be done about a list; without pull requests most of it can.
    return reads && wanted.to !== 'pull-requests'
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
  const { advice, byPullRequest } = adviceOn(said);
  const message = withAdvice(error.status, said, advice);
  if (byPullRequest && rest.startsWith('/git/refs')) return new BranchProtected(message, because);
  error.message = message;
  return error;
}

function withAdvice(status: number, said: string, advice: string | undefined): string {
  const told = `GitHub answered ${status}: ${said}`;
  return advice === undefined ? told : `${told}${/[.!?]$/.test(told) ? '' : '.'}\n${advice}`;
}

const MAX_MESSAGE = 2000;

/** All that GitHub says about a refusal, in lines. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function saidIn(error: ResponseError): string {
  const data = error.response?.data;
  if (typeof data !== 'object' || data === null || !('message' in data)) return firstLine(error);
  const details = 'errors' in data && Array.isArray(data.errors) ? data.errors.map(detailIn) : [];
  const lines = [String(data.message), ...details]
    .flatMap((text) => text.replace(/[^\P{Cc}\n]+/gu, ' ').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', ...others] = [...new Set(lines)];
  const head = others.length > 0 && /[\p{L}\p{N}]$/u.test(first) ? `${first}:` : first;
  return [head, ...others].join('\n').slice(0, MAX_MESSAGE);
}

function detailIn(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return String(detail);
  const { message, resource, field, code } = detail as Record<string, unknown>;
  if (typeof message === 'string') return message;
  const parts = [resource, field, code].filter((part) => typeof part === 'string');
  return parts.join(' ').replaceAll('_', ' ');
}

/** Of a page or of an error of Octokit's own. */
function firstLine({ message }: ResponseError): string {
  const [line = ''] = message.split('\n', 1);
  return line.replace(/[^\P{Cc}]+/gu, ' ').slice(0, MAX_MESSAGE);
}
