import { characters } from '../lib/text/characters.ts';
import { MAX_BODY } from '../model/github-limits.ts';
import { isAgent } from '../model/issue.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { type Repository, repositoryUrl } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { printBody } from './body.ts';
import { hashSectionInput, renderSection, type SectionInput } from './description.ts';
import { lengthsToTry } from './excerpt.ts';
import { desiredLabels, labelsToRemember } from './labels.ts';

/** Sanitizing makes a text at most this many times longer, except for the addresses that links get. */
const GROWTH = 3;
/** Everything needs verification by then. */
const LAST_DAY = '9999-12-31';
/** Most characters of the frame, headings and fixed sentences of a managed section, and its marker. */
const FRAME = 4_000;

/**
 * The body of a project's first issue.
 * @param remembered labels for the marker
 */
export function firstBody(
  project: Project,
  remembered: readonly string[],
  config: Config,
  repository: Repository,
): string {
  let body = '';
  for (const excerpt of lengthsToTry(project.text, config)) {
    body = bodyWith(excerpt, project, remembered, { config, repository });
    if (characters(body) <= MAX_BODY) break;
  }
  return body;
}

function bodyWith(
  excerpt: number | undefined,
  project: Project,
  remembered: readonly string[],
  { config, repository }: Pick<SectionInput, 'config' | 'repository'>,
): string {
  const { by = [], since = '' } = project.claim ?? {};
  const input: SectionInput = {
    project,
    status: 'open',
    holders: by.map((login) => ({ login, since, ...(isAgent(login) && { isAgent: true }) })),
    waiting: new Map(),
    asked: new Map(),
    config,
    repository,
    excerpt,
  };
  const marker = {
    id: project.id,
    status: 'open' as const,
    holders: new Map(by.map((login) => [login, since])),
    waiting: input.waiting,
    labels: [...remembered],
    source: hashSectionInput(input),
  };
  return printBody({ above: '', below: '', region: renderSection(input), marker });
}

/** The error about a body that GitHub would refuse as too long. */
export function lengthProblem({ path }: Project, body: string): Problem | undefined {
  const length = characters(body);
  if (length <= MAX_BODY) return undefined;
  const message = `The text of the issue would have ${length} characters, and GitHub takes ${MAX_BODY}: shorten the file, move a part of it elsewhere and link it, or set long_text: excerpt in the config.`;
  return errorIn(path, message, { key: 'title' });
}

/** The errors about all bodies that would be too long; few projects are long enough to be rendered for that. */
export function lengthProblems(
  projects: readonly Project[],
  config: Config,
  repository: Repository,
): Problem[] {
  const guidance = config.guidance ?? '';
  const budget = MAX_BODY - FRAME - maxLength(guidance, repository, 'README.md');
  return projects.flatMap((project) => {
    const isOver = project.status !== undefined && project.status !== 'open';
    if (isOver && project.issue === undefined) return [];
    if (maxLength(JSON.stringify(project), repository, project.path) <= budget) return [];
    const desired = desiredLabels(project, { status: 'open', held: 0, today: LAST_DAY }, config);
    return lengthProblem(project, firstBody(project, labelsToRemember(desired), config, repository)) ?? [];
  });
}

/** An upper bound of the rendered length, with the repository's address in every link. */
function maxLength(text: string, repository: Repository, path: string): number {
  if (text.length > MAX_BODY) return Number.POSITIVE_INFINITY;
  const address = repositoryUrl(repository).length + repository.branch.length * 3 + path.length * 3 + 20;
  const links = text.match(/\]\(|\]:|\b(?:href|src|url|github|path)\b/gi)?.length ?? 0;
  return text.length * GROWTH + links * address;
}
