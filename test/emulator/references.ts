/** Texts that mention issues: the events that they cause, and closing keywords. */

import type { User } from './people.ts';
import { happened, type Issue, type Repo, timeline } from './tracker.ts';
import type { World } from './world.ts';

const REFERENCE = /(?<![\w/&#-])(?:([\w.-]+\/[\w.-]+)?#|GH-)(\d+)\b/gi;
const ISSUE_URL = /https?:\/\/[^\s/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)\b/gi;
// https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+\/[\w.-]+)?#|GH-)(\d+)\b/gi;

function numbersIn(pattern: RegExp, repo: Repo, text: string): number[] {
  const found = new Set<number>();
  for (const [, place, number] of text.matchAll(pattern)) {
    if (place === undefined || place.toLowerCase() === repo.fullName.toLowerCase()) found.add(Number(number));
  }
  return [...found];
}

// Code and HTML comments do not refer to anything.
const spoken = (text: string) =>
  text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, ' ')
    .replace(/(`+)[^`][\s\S]*?\1/g, ' ');

/** Adds a `cross-referenced` event to each issue that an issue, pull request or comment mentions, once. */
export function mention(world: World, repo: Repo, source: Issue, actor: User, text: string): void {
  if (!/[#/]\d|GH-/i.test(text)) return;
  const said = spoken(text);
  const numbers = [...numbersIn(REFERENCE, repo, said), ...numbersIn(ISSUE_URL, repo, said)];
  for (const number of new Set(numbers)) {
    const key = `${source.number}>${number}`;
    if (number === source.number || !repo.issues.has(number) || repo.references.has(key)) continue;
    repo.references.add(key);
    const now = world.clock.stamp();
    timeline(repo, number).push({
      event: 'cross-referenced',
      actor,
      created_at: now,
      updated_at: now,
      source: { type: 'issue', issue: { number: source.number } },
    });
  }
}

/** Adds a `referenced` event to each issue that a pushed commit mentions, once. */
export function reference(world: World, repo: Repo, sha: string, message: string, actor: User): void {
  for (const number of numbersIn(REFERENCE, repo, message)) {
    const key = `${sha}>${number}`;
    if (!repo.issues.has(number) || repo.references.has(key)) continue;
    repo.references.add(key);
    const commit = { commit_id: sha, commit_url: `${world.url}/repos/${repo.fullName}/commits/${sha}` };
    happened(repo, world.clock, number, 'referenced', actor, commit);
  }
}

/** Numbers of the issues for which a text has closing keywords. */
export const closingIn = (repo: Repo, text: string): number[] => numbersIn(CLOSING, repo, spoken(text));
