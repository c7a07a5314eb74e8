import type { RemoteIssue } from '../model/issue.ts';
import type { IssueReader } from '../model/ports.ts';
import type { Doubt, DoubtAbout } from './doubt.ts';
import type { Memory } from './memory.ts';

/**
 * How many authors a run asks about at most. What files record was merged by somebody; but markers can be forged by
 * anybody, and whoever forges many must not make each run ask as often: what stays in doubt is not believed.
 */
const MOST_ASKED: Record<DoubtAbout, number> = { recorded: 50, missing: 10, rest: 10 };
/** The same of those who are no contributors, where the list does not depend on the answer. */
const MOST_OUTSIDERS = 1;
/** After so many questions that GitHub did not answer, the token may not ask at all. */
const MOST_UNANSWERED = 3;

/**
 * Asks GitHub whether authors may write here, once a person and run, those first on whom most depends.
 * @returns whether any of the answers is new
 */
export async function askAuthors(
  doubts: readonly Doubt[],
  issues: IssueReader,
  memory: Memory,
): Promise<boolean> {
  let isNew = false;
  for (const doubt of [...doubts].sort((a, b) => rank(a) - rank(b))) {
    const { login } = doubt;
    const asked = memory.askedAbout.get(rank(doubt)) ?? 0;
    const isKnown = memory.access.has(login.toLowerCase());
    if (isKnown || asked >= mostAsked(doubt) || unanswered(memory) >= MOST_UNANSWERED) continue;
    memory.askedAbout.set(rank(doubt), asked + 1);
    memory.access.set(login.toLowerCase(), { may: await issues.hasWriteAccess(login) });
    isNew = true;
  }
  if (isNew) noteAccess(memory.seen.values(), memory);
  return isNew;
}

function rank({ about, isContributor }: Doubt): number {
  return ['recorded', 'missing', 'rest'].indexOf(about) * 2 + (isContributor ? 0 : 1);
}

function mostAsked({ about, isContributor }: Doubt): number {
  return about === 'rest' && !isContributor ? MOST_OUTSIDERS : MOST_ASKED[about];
}

function unanswered({ access }: Memory): number {
  return [...access.values()].filter(({ may }) => may === undefined).length;
}

/** Puts down at the authors of issues what GitHub said about them in this run. */
export function noteAccess(issues: Iterable<RemoteIssue>, { access }: Pick<Memory, 'access'>): void {
  if (access.size === 0) return;
  for (const { author } of issues) {
    const known = access.get(author.login.toLowerCase());
    if (known !== undefined)
      author.access = known.may === undefined ? 'untold' : known.may ? 'write' : 'none';
  }
}

/**
 * The same reader, whose issues come with what GitHub said about their authors in this run, and which asks once about
 * each person.
 */
export function withAccess(reader: IssueReader, memory: Pick<Memory, 'access'>): IssueReader {
  const noted = (issues: RemoteIssue[]) => {
    noteAccess(issues, memory);
    return issues;
  };
  return {
    ...reader,
    listLabelled: async (label) => noted(await reader.listLabelled(label)),
    listOpenLabelled: async (label) => noted(await reader.listOpenLabelled(label)),
    async *listNewestFirst() {
      for await (const page of reader.listNewestFirst()) yield noted(page);
    },
    get: async (number) => {
      const found = await reader.get(number);
      if (found.kind === 'found') noted([found.issue]);
      return found;
    },
    listAssigned: async (login) => noted(await reader.listAssigned(login)),
    hasWriteAccess: async (login) => {
      const key = login.toLowerCase();
      const asked = memory.access.get(key) ?? { may: await reader.hasWriteAccess(login) };
      memory.access.set(key, asked);
      return asked.may;
    },
  };
}
