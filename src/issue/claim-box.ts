import { person, sanitizeMarkdown } from '../lib/markdown/index.ts';
import { isoDay } from '../lib/text/date.ts';
import { type Asked, inQueueOrder, type Waiting } from '../model/claim.ts';
import type { Project, Status } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { enumerated, fill, listed, type Texts, textsOf } from '../texts/texts.ts';
import { mailingListLink } from './mailing-list.ts';

/** Somebody who holds a project. */
export interface Holder {
  login: string;
  /** ISO dates (UTC), as all days here. */
  since: string;
  /** Until when they want to hold it, if they said so. */
  until?: string;
  /** Whether it is no person. */
  isAgent?: boolean;
}

/** How a project came to its end. */
export interface Ending {
  day: string;
  /** Who held it then. */
  by: readonly string[];
  isDuplicate?: boolean;
}

/** All that is known of a project's claims. */
export interface ClaimFacts {
  status: Status;
  /** Set if the status is not open. */
  ending?: Ending | undefined;
  holders: readonly Holder[];
  waiting: Waiting;
  /** How many more wait behind those in `waiting`. */
  unlisted?: number;
  /** For whom a free place is kept. */
  asked: Asked;
  /** Who has asked maintainers for the project. */
  requests?: readonly string[];
}

interface Box extends ClaimFacts {
  project: Project;
  config: Config;
  repository: Repository;
  texts: Texts;
}

/** The alert box of an issue: whether its project is free and how to take it, who holds it, or who did it. */
export function claimBox(
  facts: ClaimFacts & { project: Project; config: Config; repository: Repository },
): string {
  const box = { ...facts, texts: textsOf(facts.config) };
  const { sign, lines } = facts.status === 'open' ? openBox(box) : overBox(box);
  const text = lines.filter((line) => line !== '').join('\n');
  const harmless = sanitizeMarkdown(text, { ...facts.repository, path: facts.project.path });
  return `[!${sign}]\n${harmless.trim()}`.replace(/^/gm, '> ').replace(/(?<![ \t])[ \t]+$/gm, '');
}

interface Content {
  sign: 'TIP' | 'NOTE' | 'IMPORTANT';
  lines: string[];
}

function overBox(box: Box): Content {
  const { status, texts, ending = { day: '', by: [] } } = box;
  const { day, by, isDuplicate } = ending;
  const people = enumerated(by.map(nameIn(box)), texts);
  if (status === 'archived') {
    const text = isDuplicate === true ? texts.issue.duplicate : texts.issue.archived;
    return { sign: 'NOTE', lines: [fill(text, { day })] };
  }
  const text = by.length === 0 ? texts.issue.done : texts.issue.done_by;
  return { sign: 'IMPORTANT', lines: [fill(text, { people, day })] };
}

function openBox(box: Box): Content {
  const { project, holders, asked, texts } = box;
  const room = project.maxClaims - holders.length - asked.size;
  const isFree = room > 0;
  const isKept = asked.size > 0;
  return {
    sign: isFree ? 'TIP' : 'NOTE',
    lines: [
      ...(isFree ? [openLine(box, room)] : holders.length > 0 ? [takenLine(box)] : []),
      ...(isKept ? [fill(texts.issue.kept, { people: keptFor(box) })] : []),
      waitingLine(box),
      requestsLine(box),
      ...claimLines(box, isFree),
      isFree ? announceLine(box) : '',
    ],
  };
}

function openLine(box: Box, room: number): string {
  const { holders, texts } = box;
  const words = texts.issue;
  if (holders.length === 0) return room === 1 ? words.free : fill(words.free_many, { count: room });
  const text = room === 1 ? words.joinable_one : words.joinable_other;
  return fill(text, { count: room, holders: holdersText(box) });
}

function takenLine(box: Box): string {
  const { holders, texts } = box;
  const text = holders.every(({ isAgent }) => isAgent) ? texts.issue.agent : texts.issue.taken;
  return fill(text, { holders: holdersText(box) });
}

function holdersText(box: Box): string {
  const { holders, texts } = box;
  const name = nameIn(box);
  const named = holders.map(({ login, since, until }) => {
    const text = until === undefined ? texts.issue.since : texts.issue.since_until;
    return fill(text, { person: name(login), day: since, ...(until !== undefined && { until }) });
  });
  return enumerated(named, texts);
}

function keptFor(box: Box): string {
  const { asked, config, texts } = box;
  const name = nameIn(box);
  const named = daysToAnswer(asked, config).map(([login, until]) =>
    fill(texts.issue.until, { person: name(login), until }),
  );
  return enumerated(named, texts);
}

/** Until which day (UTC) each of those who were asked has time to answer. */
export function daysToAnswer(asked: Asked, { claims }: Config): [login: string, day: string][] {
  const time = claims.confirm_within * 86_400_000;
  return [...asked].map(([login, at]) => [login, isoDay(new Date(Date.parse(at) + time))]);
}

function waitingLine(box: Box): string {
  const { waiting, unlisted = 0, texts } = box;
  const people = inQueueOrder(waiting).map(nameIn(box));
  if (people.length === 0) return unlisted === 0 ? '' : fill(texts.issue.waiting_many, { count: unlisted });
  return unlisted === 0
    ? fill(texts.issue.waiting, { people: enumerated(people, texts) })
    : fill(texts.issue.waiting_more, { people: listed(people, texts), count: unlisted });
}

function requestsLine(box: Box): string {
  const { requests = [], texts } = box;
  if (requests.length === 0) return '';
  return fill(texts.issue.requests, { people: enumerated(requests.map(nameIn(box)), texts) });
}

/** What a claim would do, and who may make one. */
function claimLines({ config, texts: { issue }, waiting }: Box, isFree: boolean): string[] {
  const { who, commands } = config.claims;
  const [claim] = commands.claim;
  if (claim === undefined) return isFree ? [issue.by_hand] : [];
  if (who === 'approval') return [fill(issue.ask, { claim })];
  const text = isFree ? issue.claim : waiting.size === 0 ? issue.line : issue.line_behind;
  return [who === 'anyone' ? '' : issue[`only_${who}`], fill(text, { claim })];
}

function announceLine({ project, texts }: Box): string {
  const list = mailingListLink(project, texts);
  return list === '' ? '' : fill(texts.issue.announce, { list });
}

function nameIn({ repository }: Box): (login: string) => string {
  return (login) => person(login, repository.server);
}
