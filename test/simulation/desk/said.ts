/** What people write on issues, and what it means by the contract. */

import { WRITERS } from '../people.ts';
import type { Assignment } from '../timeline.ts';

/** What a comment asks for. */
export type Ask = 'claim' | 'release' | 'verify';

export interface Said {
  id: number;
  issue: number;
  login: string;
  at: number;
  text: string;
  /** Undefined if it is no command. */
  ask: Ask | undefined;
  /** Whom a claim or release is for. */
  subject: string;
  /** Whether its author may give it. */
  allowed: boolean;
  /** Edited later: whether Dibs saw it before is not known. */
  edited: boolean;
}

const COMMAND = /^(\/claim|\/unclaim|\/verified)(?:[ \t]+(.*))?$/i;
const ASKS: Record<string, Ask> = { '/claim': 'claim', '/unclaim': 'release', '/verified': 'verify' };

/** What a comment of a simulated person means. */
export function meaningOf(login: string, text: string): Pick<Said, 'ask' | 'subject' | 'allowed'> {
  const line = text
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split('\n')
    .map((each) => COMMAND.exec(each))
    .find((match) => match !== null);
  const ask = ASKS[line?.[1]?.toLowerCase() ?? ''];
  const named = /^@([\w-]+)/.exec(line?.[2] ?? '')?.[1];
  const isWriter = WRITERS.includes(login);
  const needsWriter = ask === 'verify' || (ask !== undefined && named !== undefined && named !== login);
  return { ask, subject: named ?? login, allowed: !needsWriter || isWriter };
}

/** The last command about somebody's claim on an issue that counts, before a moment. */
export function lastAsk(
  said: readonly Said[],
  issue: number,
  person: string,
  before = Number.POSITIVE_INFINITY,
): Said | undefined {
  return said
    .filter(
      (each) =>
        each.issue === issue &&
        each.subject === person &&
        each.allowed &&
        (each.ask === 'claim' || each.ask === 'release') &&
        each.at <= before,
    )
    .at(-1);
}

/** The claim from which somebody's place in line counts. */
export function firstClaim(said: readonly Said[], all: readonly Assignment[], ask: Said): Said {
  const own = said.filter(
    (each) => each.issue === ask.issue && each.subject === ask.subject && each.allowed && each.id <= ask.id,
  );
  const ends = [
    ...own.filter((each) => each.ask === 'release').map(({ at }) => at),
    ...all.filter((each) => each.kind === 'unassigned' && each.person === ask.subject).map(({ at }) => at),
  ].filter((at) => at <= ask.at);
  const begun = Math.max(0, ...ends);
  return own.find((each) => each.ask === 'claim' && each.at >= begun) ?? ask;
}
