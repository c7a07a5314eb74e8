import { parseBody } from '../issue/body.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Change, UpdateChange } from '../model/change.ts';
import type { Claim } from '../model/claim.ts';

export function issueOf(change: Change): number | undefined {
  return 'issue' in change ? change.issue : undefined;
}

/** Whether a release is half of a handover: the claim of the same project tells of both. */
export function isToldByClaim(change: Change): boolean {
  return (
    change.kind === 'release' && change.to?.by.some((login) => !change.from?.by.includes(login)) === true
  );
}

export function fieldsOf(change: Change): Record<string, { from: unknown; to: unknown }> {
  switch (change.kind) {
    case 'label':
      return { name: { from: null, to: change.label.name } };
    case 'create':
      return {
        title: { from: null, to: change.content.title },
        labels: { from: null, to: change.content.labels },
        body: { from: null, to: change.content.body },
      };
    case 'update':
    case 'close':
    case 'reopen':
      return change.origin?.kind === 'renamed'
        ? { project: { from: change.origin.project, to: change.project }, ...change.fields }
        : change.fields;
    case 'claim':
    case 'release':
      return { claim: { from: change.from ?? null, to: change.to ?? null } };
    case 'status':
      return { status: { from: change.from, to: change.to } };
    case 'index':
      return { path: { from: null, to: change.path } };
    case 'propose':
      return { file: { from: null, to: change.file.path } };
  }
}

export function subject(change: Change): string {
  switch (change.kind) {
    case 'label':
      return change.label.name;
    case 'index':
      return change.path;
    case 'create':
    case 'update':
    case 'close':
    case 'reopen':
    case 'claim':
    case 'release':
    case 'status':
    case 'propose':
      return change.project;
  }
}

/** Describes a change, one line for each field. */
export function details(change: Change): string[] {
  switch (change.kind) {
    case 'label':
    case 'index':
      return [];
    case 'create':
      return [change.content.title];
    case 'update':
    case 'close':
    case 'reopen':
      return [
        ...originText(change),
        ...Object.entries(change.fields)
          .filter(([name], _, { length }) => name !== 'body' || length === 1 || showsAnother(change))
          .map(([name, { from, to }]) => fieldText(name, from, to, change)),
      ];
    case 'claim':
    case 'release':
      return [`held by ${claimText(change.from)} → ${claimText(change.to)}`];
    case 'status':
      return [`status ${change.from} → ${change.to}`];
    case 'propose':
      return [`a pull request that adds ${change.file.path}`];
  }
}

function originText({ origin, issue }: UpdateChange): string[] {
  if (origin === undefined) return [];
  return origin.kind === 'renamed'
    ? [`renamed from ${origin.project}`]
    : [`takes over issue #${issue} “${oneLine(origin.title)}” by ${origin.author}`];
}

export function showsAnother({ fields: { body } }: UpdateChange): boolean {
  return body !== undefined && shownText(String(body.from)) !== shownText(String(body.to));
}

/** The text that Dibs shows in an issue; empty if there is none yet. */
export function shownText(body: string): string {
  return parseBody(body).region ?? '';
}

function fieldText(name: string, from: unknown, to: unknown, change: UpdateChange): string {
  if (name === 'body')
    return showsAnother(change) ? 'text brought up to date' : 'hidden marker brought up to date';
  if (name === 'state' && change.drift.state_reason !== undefined)
    return `state ${from} → ${to} (${change.drift.state_reason.replace('_', ' ')})`;
  if (name === 'comments' && Array.isArray(to))
    return `${to.length} ${to.length === 1 ? 'comment' : 'comments'}`;
  if (Array.isArray(from) && Array.isArray(to)) return `${name} ${labelDifference(from, to)}`;
  return `${name} "${oneLine(String(from))}" → "${oneLine(String(to))}"`;
}

/** Labels that are added and taken off, as `+a, −b`. */
export function labelDifference(from: readonly string[], to: readonly string[]): string {
  const lacks = (list: readonly string[]) => (one: string) =>
    !list.some((other) => other.toLowerCase() === one.toLowerCase());
  return [
    ...to.filter(lacks(from)).map((label) => `+${label}`),
    ...from.filter(lacks(to)).map((label) => `−${label}`),
  ].join(', ');
}

function claimText(claim: Claim | undefined): string {
  return claim === undefined
    ? 'nobody'
    : `${claim.by.join(', ')} since ${claim.since}${claim.until === undefined ? '' : ` until ${claim.until}`}`;
}

/** What a number of changes of each kind is called: one of them, and several. */
const COUNTED: Record<Change['kind'], readonly [one: string, several: string]> = {
  label: ['label to make', 'labels to make'],
  create: ['issue to create', 'issues to create'],
  update: ['to update', 'to update'],
  close: ['to close', 'to close'],
  reopen: ['to reopen', 'to reopen'],
  claim: ['claimed', 'claimed'],
  release: ['released', 'released'],
  status: ['with a new status', 'with a new status'],
  index: ['index to update', 'indexes to update'],
  propose: ['pull request to open', 'pull requests to open'],
};

export function kindCounts(changes: readonly Change[]): string {
  const counts = new Map<Change['kind'], number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, number]) => `${number} ${COUNTED[kind][number === 1 ? 0 : 1]}`).join(', ');
}
