import { markerOf } from '../issue/body.ts';
import type { Marker } from '../issue/marker.ts';
import { isoDay } from '../lib/text/date.ts';
import { holdersOf, sameLogin, type WaitingList } from '../model/claim.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import { isContactOf, type Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { haveDaysPassed } from './deadlines.ts';

/** How a project stands, as its issue alone tells. */
export interface CurrentClaims {
  /** Assignees who are not the project's contacts. */
  holders: string[];
  /** Those of them who are people: an agent is told nothing, and reminded of nothing. */
  people: string[];
  isOpen: boolean;
  marker: Marker | undefined;
}

export function currentClaims(project: Project, issue: RemoteIssue): CurrentClaims {
  const holders = issue.assignees.filter((login) => !isContactOf(project, login));
  return {
    holders,
    people: holders.filter((login) => !has(issue.agents, login)),
    isOpen: issue.state === 'open' && (project.status === undefined || project.status === 'open'),
    marker: markerOf(issue),
  };
}

/** Whether somebody has held the project for so long that a sign of life is due. */
export function isInactive(project: Project, issue: RemoteIssue, config: Config, now: number): boolean {
  const { people, isOpen, marker } = currentClaims(project, issue);
  if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
  const { remind_after } = config.claims;
  return people.some((login) => haveDaysPassed(remind_after, firstDay(login, project, marker, now), now));
}

/** Whether the desk of a project has work that needs no command: people who came or went, what the marker lost. */
export function needsReview(project: Project, issue: RemoteIssue): boolean {
  const { holders, people, isOpen, marker } = currentClaims(project, issue);
  if (marker?.waiting === undefined) return issue.comments > 0;
  const { waiting } = marker;
  const cameFromLine = holders.some((login) => has(waiting.keys(), login));
  const came = isOpen && people.some((login) => isNewcomer(login, marker));
  const left = [...marker.holders.keys()].some((login) => !has(holders, login));
  return cameFromLine || came || left || marker.unsettled === true;
}

/** Who waits while there is a free place. */
export function waitingForFreePlace(project: Project, issue: RemoteIssue): WaitingList {
  const { holders, isOpen, marker } = currentClaims(project, issue);
  const isFree = isOpen && holders.length < project.maxClaims;
  return isFree && marker?.waiting !== undefined
    ? { waiting: marker.waiting, unlisted: marker.unlisted ?? 0 }
    : { waiting: new Map(), unlisted: 0 };
}

export function has(logins: Iterable<string>, login: string): boolean {
  return [...logins].some((other) => sameLogin(other, login));
}

/** Whether somebody holds the project who did not when Dibs last looked. An issue that is new to Dibs has its past. */
export function isNewcomer(login: string, marker: Marker | undefined): boolean {
  return marker !== undefined && !has(marker.holders.keys(), login);
}

/** The first day of a holder, in milliseconds. */
export function firstDay(login: string, project: Project, marker: Marker | undefined, now: number): number {
  const today = isoDay(new Date(now));
  const day = holdersOf([login], marker?.holders ?? new Map(), project.claim, today).get(login);
  return Date.parse(day ?? today);
}
