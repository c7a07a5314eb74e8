import { type Body, printBody, sameBody } from '../issue/body.ts';
import { lengthProblem } from '../issue/body-length.ts';
import { keptText } from '../issue/comment.ts';
import { commentKey } from '../issue/comment-key.ts';
import { type RegionInput, regionSource, renderRegion } from '../issue/description.ts';
import type { ClaimState } from '../issue/marker.ts';
import { type Marker, sameMarker } from '../issue/marker.ts';
import { fingerprint } from '../lib/text/fingerprint.ts';
import type { PlannedComment } from '../model/change.ts';
import { shortened, type Waiting, type WaitingList } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';

const NOBODY: Waiting = new Map();

/** How many people of a waiting list are named: as many as anybody reads, and fewer where the body would be too long. */
const MOST_NAMED = [100, 30, 10];

/** Who waits; undefined where the marker lost it and the comments were not read: the next run finds it out. */
export function waitingListOf(
  claimState: ClaimState | undefined,
  marker: Marker | undefined,
  issue: RemoteIssue,
): WaitingList | undefined {
  if (claimState !== undefined) return { waiting: claimState.waiting, unlisted: 0 };
  if (marker?.waiting !== undefined) return { waiting: marker.waiting, unlisted: marker.unlisted ?? 0 };
  return issue.comments === 0 ? { waiting: NOBODY, unlisted: 0 } : undefined;
}

/** The region that an issue should have, with as much of its waiting list as fits, and the body unless that stays. */
export function bodyFor(
  body: Body,
  edited: boolean,
  about: Omit<RegionInput, 'waiting' | 'unlisted'>,
  remembered: Marker,
  line: WaitingList | undefined,
): { text: string | undefined; region: string } {
  const make = (most: number) => {
    const { waiting, unlisted } = shortened(line ?? { waiting: NOBODY, unlisted: 0 }, most);
    const shown = { ...about, waiting, unlisted };
    const source = regionSource(shown);
    const marker: Marker = {
      ...remembered,
      ...(line !== undefined && { waiting }),
      ...(unlisted > 0 && { unlisted }),
      source,
    };
    const isCurrent = body.region !== undefined && body.marker?.source === source && !edited;
    const region = isCurrent ? (body.region ?? '') : renderRegion(shown);
    if (isCurrent && sameMarker(marker, body.marker)) return { text: undefined, region };
    return { text: printBody({ ...outsideRegion(body), region, marker }), region };
  };
  for (const most of MOST_NAMED) {
    const made = make(most);
    if (
      made.text === undefined ||
      lengthProblem(about.project, made.text) === undefined ||
      (line?.waiting.size ?? 0) === 0
    )
      return made;
  }
  return make(0);
}

/** What people wrote around the region; the text of an issue that is taken over comes below it. */
function outsideRegion(body: Body): { above: string; below: string } {
  if (body.region !== undefined) return { above: body.above, below: body.below };
  return { above: '', below: body.below.trim() === '' ? '' : `\n\n${body.below}` };
}

/** Keeps the text of a region that somebody edited, unless it says what will stand there anyway. */
export function keptComment({ region: edited = '' }: Body, region: string): PlannedComment[] {
  if (edited.trim() === '' || sameBody(edited, region)) return [];
  return [{ key: commentKey.kept(fingerprint(edited)), text: keptText(edited) }];
}
