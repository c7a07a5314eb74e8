/** Lists: pages, the `Link` header, and the filters of the issue list. */

import { type Answer, type ApiRequest, invalid, refuse } from './messages.ts';
import { type Issue, labelKey, type Repo, textOf } from './tracker.ts';
import type { World } from './world.ts';

const LAST_PAGE = 99;

/** One page of a list. `skip` shifts the pages after the first, as if the list had changed in between. */
export function page(request: ApiRequest, items: readonly object[], skip = 0): Answer {
  const { number, size } = pageOf(request);
  const first = Math.max(0, (number - 1) * size + (number > 1 ? skip : 0));
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (to: number, rel: string) => links.push(`<${pageUrl(request, { page: to })}>; rel="${rel}"`);
  if (number > 1) link(number - 1, 'prev');
  if (number < last) {
    link(number + 1, 'next');
    link(last, 'last');
  }
  if (number > 1) link(1, 'first');
  return listAnswer(items.slice(first, first + size), links);
}

/**
 * One page of issues. GitHub's links have a cursor besides the page number, and only they lead beyond page 99
 * (https://github.com/google/go-github/issues/3565).
 */
function issuePage(request: ApiRequest, issues: readonly Issue[], skip: number): Answer {
  const { number, size } = pageOf(request);
  const after = cursor(request.query.get('after'));
  if (after === undefined && number > LAST_PAGE)
    refuse(
      422,
      'Pagination with the page parameter is not supported for large datasets, please use cursor based pagination (after/before)',
    );
  const start = after === undefined ? (number - 1) * size : after;
  const first = Math.max(0, start + (start > 0 ? skip : 0));
  const links: string[] = [];
  const link = (to: number, rel: string, cursorAt: number) => {
    const target = rel === 'next' ? { after: toCursor(cursorAt), page: to } : { page: to };
    links.push(`<${pageUrl(request, target)}>; rel="${rel}"`);
  };
  if (start + size < issues.length) link(number + 1, 'next', start + size);
  if (number > 1) link(number - 1, 'prev', start - size);
  return listAnswer(issues.slice(first, first + size), links);
}

const toCursor = (position: number) => Buffer.from(`cursor:v2:${position}`).toString('base64url');

function cursor(text: string | null): number | undefined {
  if (text === null) return undefined;
  const position = /^cursor:v2:(\d+)$/.exec(Buffer.from(text, 'base64url').toString())?.[1];
  return position === undefined ? invalid('The cursor is not valid.') : Number(position);
}

function pageOf(request: ApiRequest): { number: number; size: number } {
  const read = (name: string, fallback: number) =>
    Number.parseInt(request.query.get(name) ?? '', 10) || fallback;
  return { number: Math.max(1, read('page', 1)), size: Math.min(100, Math.max(1, read('per_page', 30))) };
}

// The proxy replaces `{api}` by its own address.
function pageUrl(request: ApiRequest, parameters: Record<string, string | number>): string {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(parameters)) query.set(name, String(value));
  if (!('after' in parameters)) query.delete('after');
  return `{api}${request.path}?${query}`;
}

function listAnswer(items: readonly object[], links: string[]): Answer {
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return { status: 200, headers, json: `[${items.map(textOf).join(',')}]` };
}

/** `GET /repos/{o}/{r}/issues`: issues and pull requests. */
export function listIssues(world: World, repo: Repo, request: ApiRequest): Answer {
  const names = (request.query.get('labels') ?? '').split(',').flatMap((name) => labelKey(name.trim()) || []);
  let issues = sorted(request, filtered(repo, request, names));
  if (names.length > 0) issues = distorted(world.faults.labelLists, request, issues);
  else issues = distorted(world.faults.issueLists, request, issues);
  return issuePage(request, issues, request.account.counted ? world.faults.pageShift : 0);
}

type Distortion = World['faults']['labelLists'];

function distorted(how: Distortion, request: ApiRequest, issues: Issue[]): Issue[] {
  if (how === 'ok' || !request.account.counted) return issues;
  return how === 'empty' ? [] : how(issues);
}

function filtered(repo: Repo, request: ApiRequest, names: string[]): Issue[] {
  const get = (name: string) => request.query.get(name) || undefined;
  const state = get('state') ?? 'open';
  if (!['open', 'closed', 'all'].includes(state))
    invalid({ resource: 'Issue', code: 'invalid', field: 'state', value: state });
  const tests: ((issue: Issue) => boolean)[] = [];
  if (state !== 'all') tests.push((issue) => issue.state === state);
  for (const name of names)
    tests.push((issue) => issue.labels.some((label) => labelKey(label.name) === name));
  const since = get('since');
  if (since) {
    const from = Date.parse(since);
    tests.push((issue) => Date.parse(issue.updated_at) >= from);
  }
  const creator = get('creator')?.toLowerCase();
  if (creator) tests.push((issue) => issue.user.login.toLowerCase() === creator);
  const assignee = get('assignee')?.toLowerCase();
  if (assignee === 'none') tests.push((issue) => issue.assignees.length === 0);
  else if (assignee === '*') tests.push((issue) => issue.assignees.length > 0);
  else if (assignee)
    tests.push((issue) => issue.assignees.some((user) => user.login.toLowerCase() === assignee));
  return [...repo.issues.values()].filter((issue) => tests.every((test) => test(issue)));
}

function sorted(request: ApiRequest, issues: Issue[]): Issue[] {
  const sort = request.query.get('sort') ?? 'created';
  const way = request.query.get('direction') === 'asc' ? 1 : -1;
  const key = (issue: Issue) =>
    sort === 'updated' ? issue.updated_at : sort === 'comments' ? issue.comments : issue.created_at;
  return issues.sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return way * (left < right ? -1 : left > right ? 1 : a.number - b.number);
  });
}
