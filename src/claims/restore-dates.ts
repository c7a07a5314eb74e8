import { dateIn } from '../issue/comment-key.ts';
import { datesNow } from '../issue/holders.ts';
import type { Marker } from '../issue/marker.ts';
import { includesLogin, type OwnDates } from '../model/claim.ts';
import type { Project } from '../model/project.ts';

/** What shows the dates that holders have set. */
interface DateSources {
  project: Project;
  marker: Marker | undefined;
  holders: readonly string[];
  /** The keys of our comments. */
  keys: readonly string[];
}

/** The dates of holders, by login in lower case: those in the marker, and those that comments of ours have confirmed since. */
export function restoreDates({ project, marker, holders, keys }: DateSources): OwnDates {
  const known = datesNow(project, holders, { marker, claims: undefined });
  const dates = new Map([...known].map(([login, day]) => [login.toLowerCase(), day]));
  const since = marker?.waiting === undefined ? 0 : (marker.handled ?? 0);
  const set = keys.flatMap((key) => dateIn(key) ?? []).filter(({ comment }) => comment > since);
  for (const { login, date } of set.sort((a, b) => a.comment - b.comment)) {
    if (date === undefined) dates.delete(login);
    else if (includesLogin(holders, login)) dates.set(login, date);
  }
  return dates;
}
