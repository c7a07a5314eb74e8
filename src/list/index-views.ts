import { plainText } from '../lib/markdown/index.ts';
import type { Project } from '../model/project.ts';
import { type Repository, repositoryUrl } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { fill, textsOf } from '../texts/texts.ts';

/** Links to GitHub's views of the projects that somebody may look for, as far as there are labels to find them by. */
export function viewsLine(projects: readonly Project[], config: Config, repository: Repository): string {
  const { index } = textsOf(config);
  const { claim, difficulty, gsoc, verification } = config.labels;
  const free = claim === null ? 'no:assignee' : label(claim.open);
  const easy = difficulty === null ? undefined : `${difficulty.prefix}easy`;
  const hasEasy = projects.some((project) => project.difficulty === 'easy');
  const hasGsoc = projects.some((project) => project.gsoc === true);
  const views: [name: string, terms: string[] | undefined][] = [
    [index.view_free, [free]],
    [index.view_easy, easy !== undefined && hasEasy ? [free, label(easy)] : undefined],
    [index.view_gsoc, gsoc !== null && hasGsoc ? [free, label(gsoc.name)] : undefined],
    [index.view_verification, verification === null ? undefined : [label(verification.name)]],
  ];
  const links = views.flatMap(([name, terms]) =>
    terms === undefined ? [] : [`[${plainText(name)}](<${viewUrl(terms, config, repository)}>)`],
  );
  return fill(index.views, { views: links.join(' · ') });
}

function viewUrl(terms: readonly string[], { tracking_label }: Config, repository: Repository): string {
  const query = ['is:issue', 'is:open', label(tracking_label), ...terms].join(' ');
  return `${repositoryUrl(repository)}/issues?q=${encodeURIComponent(query.toWellFormed())}`;
}

function label(name: string): string {
  return `label:"${name.replaceAll('"', '')}"`;
}
