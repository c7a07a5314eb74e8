import type { ProjectKey } from '../schema/project-keys.ts';

/**
 * Names that lists use for our keys, by rank: a lower rank counts only for files without a higher one. In lower case and
 * without separators.
 */
export const NAMES: Partial<Record<ProjectKey, readonly string[]>> = {
  title: [
    'title projecttitle ideatitle',
    'name projectname ideaname',
    'heading headline idea topic subject',
    'project',
  ],
  difficulty: [
    'difficulty difficultylevel projectdifficulty expecteddifficulty',
    'level complexity skilllevel experiencelevel hardness experience rating',
  ],
  size: [
    'size projectsize expectedsize estimatedsize sizes',
    'duration projectduration hours estimatedhours totalhours projecthours projectlength length timeframe timecommitment estimatedtime expectedduration workload effort time estimate',
  ],
  status: ['status projectstatus ideastatus', 'state stage phase progress'],
  contacts: [
    'contacts contact mentors mentor projectmentors possiblementors potentialmentors mentornames mentorhandles mentorlogins mentorgithub githubmentors comentors comentor backupmentors backupmentor primarymentor secondarymentor leadmentor maintainers maintainer leads lead projectlead supervisors supervisor advisors advisor advisers adviser owner owners people contactpersons contactperson pointofcontact who investigators investigator keyinvestigators leadership projectleadership collaborators pi',
    'authors author organizers organizer team proposer proposedby',
  ],
  skills: [
    'skills skill requiredskills preferredskills desiredskills skillsrequired skillspreferred recommendedskills skillsneeded neededskills desirableskills skillset technicalskills languages language programminglanguages programminglanguage technologies technology tech techstack stack tools',
    'requirements requires knowledge expertise',
    'tags topics keywords',
  ],
  category: [
    'category categories area areas programarea focusarea researcharea',
    'component module subsystem subproject suborg suborganization suborganisation team theme track section group domain lab',
    'project projects collaboratingprojects organization organisation org community',
  ],
  summary: [
    'summary shortdescription shortdesc tagline teaser blurb oneliner subtitle',
    'desc description abstract excerpt intro synopsis brief',
  ],
  prerequisites: ['prerequisites prerequisite prereqs prereq', 'requirements requiredknowledge preparation'],
  outcomes: [
    'outcomes outcome expectedoutcomes expectedoutcome expectedresults expectedresult deliverables deliverable',
    'results goals milestones',
  ],
  links: [
    'links link references resources furtherreading',
    'issues urls upstreamissues upstreamissue website repo repository',
  ],
  gsoc: ['gsoc', 'initiatives initiative programs program programmes programme'],
  inserted: ['inserted added dateadded created createdat', 'date'],
  mailing_list: ['mailinglist mailinglists ml'],
  irc: ['irc ircchannel chat channel chatroom matrix zulip slack gitter discord'],
};

/** The order in which our keys are matched: each key of a list is used once. */
export const KEY_ORDER = Object.keys(NAMES) as ProjectKey[];

/** A key's name in lower case and without separators. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const EXACT_DIFFICULTY: Record<string, string> = {
  easy: 'basic gentle introductory junior elementary facile facil einfach leicht straightforward light rookie apprentice',
  medium: 'midrange mid moderately mittel moyen medio intermediary regular fair balanced journeyman',
  hard: 'tough harder hardest demanding schwer schwierig difficile dificil senior hardcore insane heavy tricky guru wizard ninja pro',
};
const EXACT_SIZE: Record<string, string> = {
  small: 's short little tiny xs mini',
  medium: 'm half mid middle',
  large: 'l full long big xl',
};
const EXACT_STATUS: Record<string, string> = {
  open: 'draft drafting accepted approved assigned taken claimed selected recruiting hiring seeking unassigned free pending review reviewing incubating live current running published upcoming ready backlog next doing development developing building looking wanted needed needs searching planning planned laufend sucht gesucht konzeption entwicklung',
  done: 'launched released successful success succeeded landed graduated passed accomplished fulfilled deployed solved achieved built fertiggestellt',
  archived:
    'hibernating dormant frozen stale parked superseded legacy past historical dead failed unsuccessful outdated old suspended shelved terminated discontinued removed hidden inactive unmaintained postponed iced',
};

/** Guesses our word for a word of the list if there is little doubt; of several, the hardest or largest. */
export function guessWord(
  key: string,
  word: string,
  understood: (word: string) => string | undefined,
): string | undefined {
  const words = word
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.some((one) => ['not', 'no', 'non', 'un', 'never', 'without'].includes(one))) return undefined;
  if (key === 'gsoc') return guessProgramme(words);
  const table = { difficulty: EXACT_DIFFICULTY, size: EXACT_SIZE, status: EXACT_STATUS }[key];
  if (table === undefined) return undefined;
  const found = new Set(
    words.flatMap((one) => {
      const own = Object.keys(table).find((ours) => table[ours]?.split(' ').includes(one));
      return own ?? understood(one) ?? [];
    }),
  );
  if (key === 'status') return found.size === 1 ? [...found][0] : undefined;
  // A number without a known size is ambiguous.
  if (key === 'size' && (found.size > 1 || words.some((one) => /^\d+$/.test(one)))) return undefined;
  return Object.keys(table).findLast((ours) => found.has(ours));
}

function guessProgramme(words: readonly string[]): string {
  const text = words.join('');
  const isGoogle = /(?<!r)gsoc|googlesummerofcode/.test(text) || /^20\d\d$/.test(text);
  return isGoogle ? 'yes' : 'unknown';
}
