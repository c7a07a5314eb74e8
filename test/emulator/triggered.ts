/** Events caused by a program's writes: with a personal token each of them starts workflows. */

import { type EventName, type EventPayload, eventPayload } from './events.ts';
import type { RecordedRequest } from './faults.ts';
import type { Repo } from './tracker.ts';
import type { World } from './world.ts';

export interface TriggeredEvent {
  name: EventName;
  payload: EventPayload;
}

type Trigger = (request: RecordedRequest, number: number) => [name: EventName, action: string | undefined][];

const TRIGGERS: [method: string, path: RegExp, trigger: Trigger][] = [
  [
    'POST',
    /\/issues$/,
    () => [
      ['issues', 'opened'],
      ['issues', 'labeled'],
    ],
  ],
  ['PATCH', /\/issues\/(\d+)$/, ({ body = {} }) => issueActions(body).map((action) => ['issues', action])],
  ['POST', /\/issues\/(\d+)\/comments$/, () => [['issue_comment', 'created']]],
  ['PATCH', /\/issues\/comments\/(\d+)$/, () => [['issue_comment', 'edited']]],
  ['POST', /\/issues\/(\d+)\/assignees$/, () => [['issues', 'assigned']]],
  ['DELETE', /\/issues\/(\d+)\/assignees$/, () => [['issues', 'unassigned']]],
  ['POST', /\/issues\/(\d+)\/labels$/, () => [['issues', 'labeled']]],
  ['PUT', /\/issues\/(\d+)\/labels$/, () => [['issues', 'labeled']]],
  ['DELETE', /\/issues\/(\d+)\/labels/, () => [['issues', 'unlabeled']]],
  ['PATCH', /\/git\/refs\/heads(?:\/|%2F).+$/i, () => [['push', undefined]]],
  ['PUT', /\/contents\/.+$/, () => [['push', undefined]]],
  ['POST', /\/pulls$/, () => [['pull_request', 'opened']]],
];

function issueActions(body: Record<string, unknown>): string[] {
  const actions: string[] = [];
  if ('title' in body || 'body' in body) actions.push('edited');
  if (body.state === 'closed') actions.push('closed');
  if (body.state === 'open') actions.push('reopened');
  if ('labels' in body) actions.push('labeled', 'unlabeled');
  return actions;
}

/** The events that these requests caused, with the current state in their payloads. */
export async function triggeredEvents(
  world: World,
  repo: Repo,
  requests: readonly RecordedRequest[],
): Promise<TriggeredEvent[]> {
  const events: TriggeredEvent[] = [];
  for (const request of requests) {
    for (const [method, path, trigger] of TRIGGERS) {
      const match = method === request.method && request.status < 300 ? path.exec(request.path) : null;
      if (!match) continue;
      const isComment = request.path.includes('comments');
      const touched = Number(match[1] ?? request.made ?? 0);
      const comment = isComment ? (request.method === 'POST' ? request.made : touched) : undefined;
      const about = comment === undefined ? touched : issueNumber(repo, comment);
      const options = { issue: about, sender: request.login, ...(comment === undefined ? {} : { comment }) };
      for (const [name, action] of trigger(request, about))
        events.push({ name, payload: await eventPayload(world, repo, name, action, options) });
    }
  }
  return events;
}

const issueNumber = (repo: Repo, comment: number): number =>
  Number(repo.comments.get(comment)?.issue_url.split('/').pop());
