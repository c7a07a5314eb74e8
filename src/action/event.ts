import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS_BRANCH } from '../adapters/claims-branch.ts';
import type { Scope } from '../sync/scope.ts';

/** What is read of an event's payload. https://docs.github.com/webhooks/webhook-events-and-payloads */
export interface Event {
  action: string | undefined;
  defaultBranch: string | undefined;
  /** Number of the issue. */
  issue: number | undefined;
  comment: { id: number; body: string } | undefined;
  pullRequest:
    | { base: Commit; head: Commit & { /** `owner/name`. */ repository: string | undefined } }
    | undefined;
  mergeGroup: { base: Commit } | undefined;
}

interface Commit {
  ref: string | undefined;
  sha: string | undefined;
}

/** @param path of the payload's file; if it cannot be read, the event is empty */
export function readEvent(path: string | undefined): Event {
  try {
    return eventFrom(JSON.parse(readFileSync(path ?? '', 'utf8')));
  } catch {
    return eventFrom(undefined);
  }
}

/** Reads a payload, any part of which may be missing, null, or of another type: other programs send events, too. */
export function eventFrom(payload: unknown): Event {
  const event = fieldsIn(payload);
  const comment = fieldsIn(event.comment);
  const [id, body] = [idIn(comment.id), comment.body];
  const pull = fieldsIn(event.pull_request);
  const head = fieldsIn(pull.head);
  const group = fieldsIn(event.merge_group);
  return {
    action: textIn(event.action),
    defaultBranch: textIn(fieldsIn(event.repository).default_branch),
    issue: idIn(fieldsIn(event.issue).number),
    comment: id === undefined || typeof body !== 'string' ? undefined : { id, body },
    pullRequest: isFields(event.pull_request)
      ? {
          base: commitIn(pull.base),
          head: { ...commitIn(pull.head), repository: textIn(fieldsIn(head.repo).full_name) },
        }
      : undefined,
    mergeGroup: isFields(event.merge_group)
      ? { base: { ref: textIn(group.base_ref), sha: textIn(group.base_sha) } }
      : undefined,
  };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsIn(value: unknown): Record<string, unknown> {
  return isFields(value) ? value : {};
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function idIn(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}

function commitIn(value: unknown): Commit {
  const { ref, sha } = fieldsIn(value);
  return { ref: textIn(ref), sha: textIn(sha) };
}

/** A new comment as it was first written; it may have been edited since. */
export function commentOf({ action, comment }: Event): Scope['comment'] {
  return action === 'created' ? comment : undefined;
}

/** What would be merged into what. */
export interface Merge {
  /** Sha of the commit that tries it, of the pull request's newest one, and of the one below. */
  sha: string | undefined;
  head: string | undefined;
  base: string | undefined;
  /** Name of the branch. */
  into: string;
}

/** Whether what is checked out is known to be something else than what would be merged. */
export function checkoutIsUnrelated(merge: Merge | undefined, checkedOut: string | undefined): boolean {
  return (
    merge?.head !== undefined && checkedOut !== undefined && ![merge.head, merge.sha].includes(checkedOut)
  );
}

/** Sha of the commit that is checked out, by itself or as the newest of a branch; undefined if there is no clone. */
export function checkedOutIn(folder: string): string | undefined {
  const read = (name: string) => readFileSync(join(folder, '.git', name), 'utf8');
  const shaIn = (text: string) => /^[0-9a-f]{40,64}$/.exec(text.trim())?.[0];
  try {
    const head = read('HEAD');
    const ref = /^ref: (refs\/heads\/[^\s]+)$/.exec(head.trim())?.[1];
    if (ref === undefined) return shaIn(head);
    try {
      return shaIn(read(ref));
    } catch {
      const packed = read('packed-refs').split('\n');
      return shaIn(packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '');
    }
  } catch {
    return undefined;
  }
}

/**
 * What an event is about to merge; undefined if it is about none, or about the changes that Dibs itself proposes.
 * @param name of the event
 * @param sha of the commit that the run is for
 */
export function mergeOf(
  { pullRequest: pull, mergeGroup: group }: Event,
  name: string,
  sha: string | undefined,
  repository: string,
  branch: string,
): Merge | undefined {
  if (group !== undefined) {
    const into = group.base.ref?.replace(/^refs\/heads\//, '') || branch;
    return { sha: undefined, head: undefined, base: group.base.sha, into };
  }
  if (pull === undefined) return undefined;
  const { base, head } = pull;
  if (head.ref === CLAIMS_BRANCH && head.repository?.toLowerCase() === repository.toLowerCase())
    return undefined;
  // For pull_request_target it is a commit of the branch below.
  const merge = name === 'pull_request' ? sha : undefined;
  return { sha: merge, head: head.sha, base: base.sha, into: base.ref ?? branch };
}
