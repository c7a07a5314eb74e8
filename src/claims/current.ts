import { markerOf } from '../issue/body.ts';
import { datesNow, holdersNow } from '../issue/holders.ts';
import type { ClaimState, Marker } from '../issue/marker.ts';
import { decideStatus } from '../issue/status.ts';
import { isoDay } from '../lib/text/date.ts';
import { includesLogin, type WaitingList } from '../model/claim.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import { isContactOf, type Project, placesBeside } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { DAY, haveDaysPassed } from './deadlines.ts';

/** A project and its issue. */
export interface ProjectIssue {
  project: Project;
  issue: RemoteIssue;
}

/** The claims on a project as far as its issue alone shows them. */
export interface CurrentClaims {
  /** Assignees who are not contacts of the project. */
  holders: string[];
  /** Holders who are people: agents get no messages and no reminders. */
  people: string[];
  /** Whether the project can be claimed, once this run has made file and issue agree. */
  isOpen: boolean;
  /** How many people may still be given the project: no place is counted that is kept for somebody who was asked. */
  room: number;
  marker: Marker | undefined;
}

/** Reads the claims on a project from its issue. */
export function currentClaims(project: Project, issue: RemoteIssue): CurrentClaims {
  const holders = issue.assignees.filter((login) => !isContactOf(project, login));
  const marker = markerOf(issue, project.id);
  const isOpen = !project.isGone && decideStatus(project, issue, marker).status === 'open';
  const places = placesBeside(issue.assignees.length - holders.length, project, marker?.cap);
  return {
    holders,
    people: holders.filter((login) => !includesLogin(issue.agents, login)),
    isOpen,
    room: isOpen ? places - holders.length - (marker?.asked?.size ?? 0) : 0,
    marker,
  };
}

/**
 * Whether somebody has held the project for so long that their activity has to be checked, or may have been reminded of it
 * before it was closed.
 */
export function isInactive(project: Project, issue: RemoteIssue, config: Config, now: number): boolean {
  const { people, isOpen, marker } = currentClaims(project, issue);
  if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
  if (issue.state === 'closed') return people.length > 0 && issue.comments > 0;
  const { remind_after } = config.claims;
  const dates = datesNow(project, people, { marker, claims: undefined });
  return people.some((login) => {
    const day = dates.get(login);
    if (day !== undefined) return now >= Date.parse(day);
    return haveDaysPassed(remind_after, firstDay(login, project, marker, config, now), now);
  });
}

/** Whether nobody loses a place on an issue: its time starts when it is reopened. */
export function isExempt(issue: RemoteIssue, { claims }: Config): boolean {
  return issue.state === 'closed' || hasLabel(issue, claims.keep_label);
}

/** Whether the claims need a review although there is no command: people came or left, or the marker was lost. */
export function needsReview(project: Project, issue: RemoteIssue): boolean {
  const { holders, people, isOpen, room, marker } = currentClaims(project, issue);
  if (marker?.waiting === undefined) return issue.comments > 0;
  const { waiting, asked } = marker;
  const cameFromQueue = holders.some((login) => includesLogin(waiting.keys(), login));
  const came = isOpen && people.some((login) => isNewcomer(login, marker));
  const left = [...marker.holders.keys()].some((login) => !includesLogin(holders, login));
  const isRecalled = asked !== undefined && (!isOpen || room < 0);
  return cameFromQueue || came || left || isRecalled || marker.unsettled === true;
}

/** Whether the time is over that somebody had to say whether they still want the project. */
export function isConfirmationDue(
  project: Project,
  issue: RemoteIssue,
  config: Config,
  now: number,
): boolean {
  const { isOpen, marker } = currentClaims(project, issue);
  if (!isOpen || isExempt(issue, config)) return false;
  const times = [...(marker?.asked?.values() ?? [])];
  return times.some((time) => now - Date.parse(time) >= config.claims.confirm_within * DAY);
}

/**
 * The people who wait although a place is free; nobody if none is.
 * @param served claims as they are now, if they are not those in the marker
 */
export function waitingForFreePlace(project: Project, issue: RemoteIssue, served?: ClaimState): WaitingList {
  const { holders, isOpen, marker } = currentClaims(project, issue);
  const contacts = issue.assignees.length - holders.length;
  const places = placesBeside(contacts, project, served === undefined ? marker?.cap : served.cap);
  const waiting = served?.waiting ?? marker?.waiting;
  const asked = served === undefined ? marker?.asked : served.asked;
  const isFree = isOpen && holders.length + (asked?.size ?? 0) < places;
  if (!isFree || waiting === undefined) return { waiting: new Map(), unlisted: 0 };
  const others = [...waiting].filter(([login]) => !includesLogin(asked?.keys() ?? [], login));
  return { waiting: new Map(others), unlisted: served === undefined ? (marker?.unlisted ?? 0) : 0 };
}

/** Whether a holder came since the last run. Holders of an adopted issue are not newcomers. */
export function isNewcomer(login: string, marker: Marker | undefined): boolean {
  return marker !== undefined && !includesLogin(marker.holders.keys(), login);
}

/** The first day of a holder, in milliseconds. */
export function firstDay(
  login: string,
  project: Project,
  marker: Marker | undefined,
  config: Config,
  now: number,
): number {
  const today = isoDay(new Date(now));
  const day = holdersNow(project, [login], { marker, claims: undefined }, config, today).get(login);
  return Date.parse(day ?? today);
}
