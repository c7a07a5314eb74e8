/** What Dibs has said, read by the names that a simulated list gives its messages. */

import type { GitHub } from '../emulator/github.ts';
import { BOT } from './simulation.ts';

export interface Answer {
  id: number;
  issue: number;
  at: number;
  body: string;
  /** The causes that are hidden in it. */
  causes: string[];
  /** Names of the messages in it. */
  kinds: string[];
  /** Whom it mentions. */
  person: string | undefined;
}

const CAUSES = /<!-- dibs:comment ([^<>]+) -->\s*$/;

/** Dibs's comments on an issue, oldest first. */
export function answersOn(github: GitHub, issue: number): Answer[] {
  return github
    .comments(issue)
    .filter(({ user }) => user.login === BOT)
    .map(({ id, body, created_at }) => ({
      id,
      issue,
      at: Date.parse(created_at),
      body,
      causes: CAUSES.exec(body)?.[1]?.split(' ').map(decodeURIComponent) ?? [],
      kinds: [...body.matchAll(/KIND ([\w-]+)\./g)].map(([, kind = '']) => kind),
      person: /@([\w-]+)/.exec(body.replaceAll(/<!--[\s\S]*?-->/g, ''))?.[1],
    }));
}

/** The text of the managed section as people see it. */
export function sectionOf(body: string): string {
  const section = /<!-- dibs:begin [\s\S]*?-->([\s\S]*?)<!-- dibs:end -->/.exec(body)?.[1] ?? '';
  return section.replaceAll(/<!--[\s\S]*?-->/g, '');
}

/** Which of these people a text names, in the order in which it does. */
export function namedIn(text: string, logins: readonly string[]): string[] {
  const places = new Map<string, number>();
  for (const login of logins) {
    const at = text.search(new RegExp(`(?<![\\w-])${login}(?![\\w-])`, 'i'));
    if (at >= 0) places.set(login, at);
  }
  return [...places.keys()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
