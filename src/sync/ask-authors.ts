import type { Doubt, DoubtAbout } from './doubt.ts';

/**
 * Most authors that a run asks about. Numbers in files were merged by a maintainer, but anybody can forge markers, and
 * many forged ones must not cost each run as many requests: an author who stays in doubt is not trusted.
 */
const MAX_ASKED: Record<DoubtAbout, number> = { recorded: 50, missing: 10, rest: 10 };
/** The same for authors who are no contributors, if the list does not depend on the answer. */
const MAX_OUTSIDERS = 1;
/** After this many unanswered questions, the token is taken to have no permission to ask. */
const MAX_UNANSWERED = 3;

/**
 * Creates the questions of one run: asks GitHub whether authors may write here, those first on whom most depends.
 * @param access the answers so far, by login in lower case
 * @returns a function that tells whether any answer is new
 */
export function createDoubtResolver(
  access: ReadonlyMap<unknown, boolean | undefined>,
  hasWriteAccess: (login: string) => Promise<unknown>,
): (doubts: readonly Doubt[]) => Promise<boolean> {
  const askedAbout = new Map<number, number>();
  return async (doubts) => {
    let isNew = false;
    for (const doubt of [...doubts].sort((a, b) => rank(a) - rank(b))) {
      const { login } = doubt;
      const asked = askedAbout.get(rank(doubt)) ?? 0;
      const isKnown = access.has(login.toLowerCase());
      if (isKnown || asked >= maxAsked(doubt) || unanswered(access) >= MAX_UNANSWERED) continue;
      askedAbout.set(rank(doubt), asked + 1);
      await hasWriteAccess(login);
      isNew = true;
    }
    return isNew;
  };
}

function rank({ about, isContributor }: Doubt): number {
  return ['recorded', 'missing', 'rest'].indexOf(about) * 2 + (isContributor ? 0 : 1);
}

function maxAsked({ about, isContributor }: Doubt): number {
  return about === 'rest' && !isContributor ? MAX_OUTSIDERS : MAX_ASKED[about];
}

function unanswered(access: ReadonlyMap<unknown, boolean | undefined>): number {
  return [...access.values()].filter((mayWrite) => mayWrite === undefined).length;
}
