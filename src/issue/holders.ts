import { type Holders, holdersOf, includesLogin, type OwnDates } from '../model/claim.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { ClaimState, Marker } from './marker.ts';

/** What is remembered of a project's claims: by its issue's marker, and by this run if it reviewed them. */
export interface Remembered {
  marker: Marker | undefined;
  claims: ClaimState | undefined;
}

/**
 * Who holds a project, each with their first day. A file that waits in a pull request, or is not written at all, shows
 * former holders, so its day counts only if the marker lost its own.
 * @param assignees without the project's contacts
 * @param today ISO date (UTC)
 */
export function holdersNow(
  project: Project,
  assignees: readonly string[],
  { marker, claims }: Remembered,
  { write_back }: Config,
  today: string,
): Holders {
  const isLost = marker?.waiting === undefined;
  const recorded = isLost || write_back === 'commit' ? project.claim : undefined;
  const newToday = claims?.arrived.map((login): [string, string] => [login, today]) ?? [];
  return holdersOf(assignees, new Map([...(marker?.holders ?? []), ...newToday]), recorded, today);
}

/** The dates that holders have set: those in the file count only if the marker lost its own. */
export function datesNow(
  project: Project,
  holders: Iterable<string>,
  { marker, claims }: Remembered,
): OwnDates {
  const { by = [], until } = project.claim ?? {};
  const isLost = marker?.waiting === undefined;
  const recorded = isLost && until !== undefined ? by.map((login): [string, string] => [login, until]) : [];
  const known = claims?.until ?? marker?.until ?? new Map(recorded);
  const names = [...holders];
  return new Map([...known].filter(([login]) => includesLogin(names, login)));
}
