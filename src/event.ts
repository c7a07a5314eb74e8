import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS_BRANCH } from './adapters/claims-branch.ts';
import type { Settings } from './reconcile.ts';

/** What is read of an event's payload. https://docs.github.com/webhooks/webhook-events-and-payloads */
export interface Event {
  action?: unknown;
  repository?: { default_branch?: string };
  issue?: { number?: number };
  label?: { name?: unknown };
  comment?: { id?: unknown; body?: unknown };
  pull_request?: {
    base?: { ref?: string; sha?: string };
    head?: { ref?: string; sha?: string; repo?: { full_name?: string } | null };
  };
  merge_group?: { base_ref?: string; base_sha?: string };
}

/** @param path of the payload's file */
export function readEvent(path: string | undefined): Event {
  if (path === undefined || path === '') return {};
  const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof event === 'object' && event !== null ? event : {};
}

/** A new comment as it was first written; it may have been edited since. */
export function commentOf({ action, comment }: Event): Settings['comment'] {
  const { id, body } = comment ?? {};
  return action === 'created' && typeof id === 'number' && typeof body === 'string'
    ? { id, body }
    : undefined;
}

/** The label that was just put on an issue. */
export function labelOf({ action, label }: Event): string | undefined {
  return action === 'labeled' && typeof label?.name === 'string' ? label.name : undefined;
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
export function isOther(merge: Merge | undefined, checkedOut: string | undefined): boolean {
  return (
    merge?.head !== undefined && checkedOut !== undefined && ![merge.head, merge.sha].includes(checkedOut)
  );
}

/** Sha of the commit that is checked out, by itself or as the newest of a branch; undefined where there is no clone. */
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
 * What an event is about to merge; undefined where it is about none, or about the changes that Dibs itself proposes.
 * @param name of the event
 * @param sha of the commit that the run is for
 */
export function mergeOf(
  { pull_request: pull, merge_group: group }: Event,
  name: string,
  sha: string | undefined,
  repository: string,
  branch: string,
): Merge | undefined {
  if (group !== undefined) {
    const into = group.base_ref?.replace(/^refs\/heads\//, '') ?? branch;
    return { sha: undefined, head: undefined, base: group.base_sha, into };
  }
  if (pull === undefined) return undefined;
  const { base, head } = pull;
  if (head?.ref === CLAIMS_BRANCH && head.repo?.full_name?.toLowerCase() === repository.toLowerCase())
    return undefined;
  // For pull_request_target it is a commit of the branch below.
  const merge = name === 'pull_request' ? sha : undefined;
  return { sha: merge, head: head?.sha, base: base?.sha, into: base?.ref ?? branch };
}
