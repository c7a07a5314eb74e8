import * as z from 'zod';
import { isDate } from '../lib/text/date.ts';
import type { Holders, Waiting } from '../model/claim.ts';
import { STATUSES, type Status } from '../model/project.ts';

/** What Dibs remembers on an issue, hidden in the comment that opens its region. */
export interface Marker {
  /** Id of the project. */
  id: string;
  /** The last status on which file and issue agreed. */
  status?: Status;
  /** First day of each holder. */
  holders: Holders;
  /** Who waits for the project; undefined where it has to be found out from the comments. */
  waiting?: Waiting;
  /** How many more wait behind those in `waiting`, whose places have to be found out from the comments. */
  unlisted?: number;
  /** Id of the last comment with a command that was dealt with. */
  handled?: number;
  /** Whether a reminder is still to be settled. */
  unsettled?: true;
  /** ISO date that the file should say under `verified`, until it does. */
  verified?: string;
  /** Logins of the accounts that comments were written as, beside the one that opened the issue. */
  accounts?: string[];
  /** Labels beyond the managed groups that the file has asked for: to be removed once it no longer does. */
  labels: string[];
  /** Fingerprint of all that the region was rendered from. */
  source?: string;
  /** Fingerprint of the region's text, which tells an edit by hand. */
  region?: string;
  /** How often the issue was closed because its file was gone. */
  removals?: number;
}

const markerSchema = z.object({
  id: z.string().min(1),
  status: z.enum(STATUSES).optional().catch(undefined),
  holders: z.record(z.string(), z.string().refine(isDate)).catch({}),
  waiting: z.record(z.string(), z.int().min(1)).optional().catch(undefined),
  unlisted: z.int().min(1).optional().catch(undefined),
  handled: z.int().min(0).optional().catch(undefined),
  unsettled: z.literal(true).optional().catch(undefined),
  verified: z.string().refine(isDate).optional().catch(undefined),
  accounts: z.array(z.string()).min(1).optional().catch(undefined),
  labels: z.array(z.string()).catch([]),
  source: z.string().optional().catch(undefined),
  region: z.string().optional().catch(undefined),
  removals: z.int().min(1).optional().catch(undefined),
});

/** The JSON of a marker; no text in it can end the comment that it stands in. */
export function printMarker(marker: Marker): string {
  const {
    id,
    status,
    holders,
    waiting,
    unlisted,
    handled,
    unsettled,
    verified,
    accounts,
    labels,
    source,
    region,
    removals,
  } = marker;
  return JSON.stringify({
    id,
    status,
    holders: Object.fromEntries(holders),
    waiting: waiting && Object.fromEntries(waiting),
    unlisted,
    handled,
    unsettled,
    verified,
    accounts,
    labels,
    source,
    region,
    removals,
  }).replace(/[<>]|-(?=-)/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

/** Whether two markers say the same, the fingerprint of the region's text aside. */
export function sameMarker(a: Marker, b: Marker | undefined): boolean {
  const bare = ({ region: _, ...marker }: Marker) => printMarker(marker);
  return b !== undefined && bare(a) === bare(b);
}

/** The marker in a JSON text, or undefined where it is none. Parts that somebody mangled are left out. */
export function parseMarker(json: string): Marker | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const result = markerSchema.safeParse(data);
  if (!result.success) return undefined;
  const {
    id,
    status,
    holders,
    waiting,
    unlisted,
    handled,
    unsettled,
    verified,
    accounts,
    labels,
    source,
    region,
    removals,
  } = result.data;
  return {
    id,
    ...(status !== undefined && { status }),
    holders: new Map(Object.entries(holders)),
    ...(waiting !== undefined && { waiting: new Map(Object.entries(waiting)) }),
    ...(unlisted !== undefined && { unlisted }),
    ...(handled !== undefined && { handled }),
    ...(unsettled !== undefined && { unsettled }),
    ...(verified !== undefined && { verified }),
    ...(accounts !== undefined && { accounts }),
    labels,
    ...(source !== undefined && { source }),
    ...(region !== undefined && { region }),
    ...(removals !== undefined && { removals }),
  };
}

/** What the claim desk knows of a project beside its holders; kept in the marker. */
export interface ClaimState {
  waiting: Waiting;
  /** Id of the last comment with a command that was dealt with. */
  handled: number;
  /** Whether a reminder is left for the next visit to settle. */
  unsettled: boolean;
  /** Logins of the accounts that comments were written as, beside the one that opened the issue. */
  accounts: string[];
  /** ISO date from which the file should say that the project was verified. */
  verified?: string;
}
