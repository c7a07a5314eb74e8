import { markerOf } from '../issue/body.ts';
import { holdersNow } from '../issue/holders.ts';
import type { Marker } from '../issue/marker.ts';
import { isoDay } from '../lib/text/date.ts';
import { includesLogin, type WaitingList } from '../model/claim.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import { isContactOf, type Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { haveDaysPassed } from './deadlines.ts';

/** The claims on a project as far as its issue alone shows them. */
export interface CurrentClaims {
  /** Assignees who are not contacts of the project. */
  holders: string[];
  /** Holders who are people: agents get no messages and no reminders. */
  people: string[];
  /** Whether the project can be claimed. */
  isOpen: boolean;
  marker: Marker | undefined;
}

/** Reads the claims on a project from its issue. */
export function currentClaims(project: Project, issue: RemoteIssue): CurrentClaims {
  const holders = issue.assignees.filter((login) => !isContactOf(project, login));
  return {
    holders,
    people: holders.filter((login) => !includesLogin(issue.agents, login)),
    isOpen: issue.state === 'open' && (project.status === undefined || project.status === 'open'),
    marker: markerOf(issue, project.id),
  };
}

/** Whether somebody has held the project for so long that their activity has to be checked. */
export function isInactive(project: Project, issue: RemoteIssue, config: Config, now: number): boolean {
  const { people, isOpen, marker } = currentClaims(project, issue);
  if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
  const { remind_after } = config.claims;
  return people.some((login) =>
    haveDaysPassed(remind_after, firstDay(login, project, marker, config, now), now),
  );
}

/** Whether the claims need a review although there is no command: people came or left, or the marker was lost. */
export function needsReview(project: Project, issue: RemoteIssue): boolean {
  const { holders, people, isOpen, marker } = currentClaims(project, issue);
  if (marker?.waiting === undefined) return issue.comments > 0;
  const { waiting } = marker;
  const cameFromQueue = holders.some((login) => includesLogin(waiting.keys(), login));
  const came = isOpen && people.some((login) => isNewcomer(login, marker));
  const left = [...marker.holders.keys()].some((login) => !includesLogin(holders, login));
  return cameFromQueue || came || left || marker.unsettled === true;
}

/** The people who wait although a place is free; nobody if none is. */
export function waitingForFreePlace(project: Project, issue: RemoteIssue): WaitingList {
  const { holders, isOpen, marker } = currentClaims(project, issue);
  const isFree = isOpen && holders.length < project.maxClaims;
  return isFree && marker?.waiting !== undefined
    ? { waiting: marker.waiting, unlisted: marker.unlisted ?? 0 }
    : { waiting: new Map(), unlisted: 0 };
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
