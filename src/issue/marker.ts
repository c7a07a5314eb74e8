import * as z from 'zod';
import { isDate } from '../lib/text/date.ts';
import type { Asked, Holders, OwnDates, Waiting } from '../model/claim.ts';
import { STATUSES } from '../model/project.ts';

/**
 * What Dibs remembers on an issue, as JSON in the comment that opens its managed section. The keys are printed in this
 * order; a part that somebody mangled is read as if it were absent.
 */
const markerSchema = z.object({
  /** Id of the project. */
  id: z.string().min(1),
  /** Number of its issue, beside what it remembers of people: a body may be copied to another issue. */
  issue: z.int().min(1).optional().catch(undefined),
  /** The last status on which file and issue agreed. */
  status: z.enum(STATUSES).optional().catch(undefined),
  /**
   * The status that Dibs is about to write into the file, or has proposed for it, until both agree: a file that says so
   * has taken it over, and was not changed by a person.
   */
  proposed: z.enum(STATUSES).optional().catch(undefined),
  /** First day of each holder. */
  holders: z
    .record(z.string(), z.string().refine(isDate))
    .catch({})
    .transform((days): Holders => new Map(Object.entries(days))),
  /** How the project came to its end: the day, and who held it then; absent while it is open. */
  ending: z
    .object({ day: z.string().refine(isDate), by: z.array(z.string()) })
    .optional()
    .catch(undefined),
  /** Until when holders want to hold it, if they have set a date. */
  until: z
    .record(z.string(), z.string().refine(isDate))
    .transform((days): OwnDates => new Map(Object.entries(days)))
    .optional()
    .catch(undefined),
  /** Who waits for the project; undefined if that has to be found out from the comments. */
  waiting: z
    .record(z.string(), z.int().min(1))
    .transform((comments): Waiting => new Map(Object.entries(comments)))
    .optional()
    .catch(undefined),
  /** Who was asked whether they still want the project, and when (ISO times): a free place is kept for each of them. */
  asked: z
    .record(z.string(), z.iso.datetime())
    .transform((times): Asked => new Map(Object.entries(times)))
    .optional()
    .catch(undefined),
  /** How many more wait behind those in `waiting`, whose places have to be found out from the comments. */
  unlisted: z.int().min(1).optional().catch(undefined),
  /** Id of the last comment with a command that was dealt with. */
  handled: z.int().min(0).optional().catch(undefined),
  /** How many assignees the issue had when GitHub took no more, if it still has as many. */
  cap: z.int().min(1).optional().catch(undefined),
  /** Whether a reminder is still to be settled. */
  unsettled: z.literal(true).optional().catch(undefined),
  /** ISO date that the file should have under `verified`, until it does. */
  verified: z.string().refine(isDate).optional().catch(undefined),
  /** Logins of the accounts that posted comments of Dibs, beside the one that opened the issue. */
  accounts: z.array(z.string()).min(1).optional().catch(undefined),
  /** Labels that Dibs put on, the tracking label first: to be removed once neither file nor config asks for them. */
  labels: z.array(z.string()).catch([]),
  /** Hash of all that the managed section was rendered from. */
  source: z.string().optional().catch(undefined),
  /** Hash of the managed section's text: it differs once somebody has edited the text. */
  region: z.string().optional().catch(undefined),
  /** How often the issue was closed because its file was gone. */
  removals: z.int().min(1).optional().catch(undefined),
});

/** What Dibs remembers on an issue. */
export type Marker = z.output<typeof markerSchema>;

const KEYS = Object.keys(markerSchema.shape) as (keyof Marker)[];

/** The JSON of a marker; no text in it can end the comment around it. */
export function printMarker(marker: Marker): string {
  const ordered = Object.fromEntries(KEYS.map((key) => [key, marker[key]]));
  const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
  return JSON.stringify(ordered, plain).replace(
    /[<>]|-(?=-)/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

/** The inverse of {@link printMarker}; undefined if the text is not a marker. */
export function parseMarker(json: string): Marker | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  return markerSchema.safeParse(data).data;
}

/** Whether two markers are the same but for the number of the issue and the hash of the section's text. */
export function sameMarker(a: Marker, b: Marker | undefined): boolean {
  const memory = ({ issue: _, region: __, ...marker }: Marker) => printMarker(marker);
  return b !== undefined && memory(a) === memory(b);
}

/** What is known of a project's claims beside its holders; kept in the marker. */
export interface ClaimState {
  waiting: Waiting;
  /** Those for whom a free place is kept until they answer. */
  asked: Asked;
  /** The dates that holders have set. */
  until: OwnDates;
  /** Logins of the assignees that the issue had not before this run: their first day is today. */
  arrived: readonly string[];
  /** Id of the last comment with a command that was dealt with. */
  handled: number;
  /** How many assignees the issue had when GitHub took no more, if it still has as many. */
  cap?: number;
  /** Whether a reminder is left for the next run to settle. */
  unsettled: boolean;
  /** Logins of the accounts that posted comments of Dibs, beside the one that opened the issue. */
  accounts: string[];
  /** ISO date from which the file should say that the project was verified. */
  verified?: string;
}
