import { type Body, isEdited, printBody, sameBody } from '../issue/body.ts';
import { lengthProblem } from '../issue/body-length.ts';
import { keptTexts } from '../issue/comment.ts';
import { commentKey } from '../issue/comment-key.ts';
import { hashSectionInput, renderSection, type SectionInput } from '../issue/description.ts';
import { lengthsToTry } from '../issue/excerpt.ts';
import { type ClaimState, type Marker, sameMarker } from '../issue/marker.ts';
import { fingerprint } from '../lib/text/fingerprint.ts';
import type { PlannedComment } from '../model/change.ts';
import { inQueueOrder, shortened, type Waiting, type WaitingList } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';
import { textsOf } from '../texts/texts.ts';

const NOBODY: Waiting = new Map();

/** How many people of a waiting list are named: as many as anybody reads, and fewer if the body would be too long. */
const MAX_NAMED = [100, 30, 10, 0];

/** Who waits; undefined if the marker has lost it and the comments were not read: the next run finds it out. */
export function waitingListOf(
  claims: ClaimState | undefined,
  marker: Marker | undefined,
  issue: RemoteIssue,
): WaitingList | undefined {
  if (claims !== undefined) return { waiting: claims.waiting, unlisted: 0 };
  if (marker?.waiting !== undefined) return { waiting: marker.waiting, unlisted: marker.unlisted ?? 0 };
  return issue.comments === 0 ? { waiting: NOBODY, unlisted: 0 } : undefined;
}

/**
 * The body that an issue should have, with as much of its waiting list as fits.
 * @param remembered the marker without waiting list and hashes
 * @returns the managed section, and the whole body unless the issue has it already
 */
export function planBody(
  body: Body,
  about: Omit<SectionInput, 'waiting' | 'unlisted' | 'asked' | 'requests'>,
  remembered: Marker,
  queue: WaitingList | undefined,
): { text: string | undefined; region: string } {
  const isUntouched = body.region !== undefined && !isEdited(body);
  const make = ({ input, queue: { waiting, unlisted } }: Attempt) => {
    const source = hashSectionInput(input);
    const marker: Marker = {
      ...remembered,
      ...(queue !== undefined && { waiting }),
      ...(unlisted > 0 && { unlisted }),
      source,
    };
    const isCurrent = isUntouched && body.marker?.source === source;
    const region = isCurrent ? (body.region ?? '') : renderSection(input);
    if (isCurrent && sameMarker(marker, body.marker)) return { text: undefined, region };
    return { text: printBody({ ...outsideSection(body, about.project.text), region, marker }), region };
  };
  const attempts = attemptsFor({ ...about, asked: remembered.asked ?? new Map() }, queue);
  // The one that the issue has is the longest that fitted: the longer ones need not be rendered again to see that.
  const isLast = ({ input }: Attempt) => isUntouched && hashSectionInput(input) === body.marker?.source;
  const [first, ...others] = attempts;
  let made = make((others.length > 0 ? attempts.find(isLast) : undefined) ?? first);
  for (const attempt of others) {
    if (made.text === undefined || lengthProblem(about.project, made.text) === undefined) break;
    made = make(attempt);
  }
  return made;
}

/** What is shown of a project, and of the waiting list the part that is remembered with it. */
interface Attempt {
  input: SectionInput;
  queue: WaitingList;
}

/** The longest text first: names of those who wait are left out before any of the project's own text is. */
function attemptsFor(
  about: Omit<SectionInput, 'waiting' | 'unlisted' | 'requests'>,
  all: WaitingList = { waiting: NOBODY, unlisted: 0 },
): [Attempt, ...Attempt[]] {
  const { project, config } = about;
  const numbers = all.waiting.size === 0 ? [0] : MAX_NAMED;
  const attempts = lengthsToTry(project.text, config).flatMap((excerpt) =>
    numbers.map((named): Attempt => {
      const queue = shortened(all, named);
      const { unlisted } = queue;
      return { input: { ...about, ...shownQueue(queue.waiting, config), unlisted, excerpt }, queue };
    }),
  );
  return attempts as [Attempt, ...Attempt[]];
}

/** Where maintainers choose, those in the queue are no line, but have asked. */
function shownQueue(waiting: Waiting, { claims }: Config): Pick<SectionInput, 'waiting' | 'requests'> {
  return claims.who === 'approval' ? { waiting: NOBODY, requests: inQueueOrder(waiting) } : { waiting };
}

/** What people wrote around the managed section; the text of an adopted issue comes below it, unless the file has it. */
function outsideSection(body: Body, text: string): { above: string; below: string } {
  if (body.region !== undefined) return { above: body.above, below: body.below };
  const isInside = wordsOf(text).includes(wordsOf(body.below));
  return { above: '', below: isInside ? '' : `\n\n${body.below}` };
}

/** A text without regard to line ends and blanks. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The comments that keep an edited section, unless it is the same as the new one. */
export function keptComments(
  { region: edited = '' }: Body,
  region: string,
  config: Config,
): PlannedComment[] {
  if (edited.trim() === '' || sameBody(edited, region)) return [];
  const hash = fingerprint(edited);
  return keptTexts(edited, textsOf(config).notices).map((text, at) => ({
    key: commentKey.kept(hash, at + 1),
    text,
  }));
}
