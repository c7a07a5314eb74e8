import { fileUrl, issueUrl, repositoryUrl } from '../model/repository.ts';
import type { Site } from './context.ts';
import type { View } from './view.ts';

/** Goes up if a reader of the data has to change. */
const FORMAT_VERSION = 1;

/** All projects as data, so that nobody has to read it out of pages: see `schemas/projects.schema.json`. */
export function projectsJson(site: Site): string {
  const { title, baseUrl, repository, config } = site;
  const data = {
    formatVersion: FORMAT_VERSION,
    title,
    language: config.language,
    repository: repositoryUrl(repository),
    url: baseUrl ?? null,
    projects: site.views.map((view) => dataOf(site, view)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function dataOf({ repository }: Site, view: View): object {
  const { project, title, summary, state, href, verified, needsVerification } = view;
  const { id, path, issue, claim, category, difficulty, sizes, skills, gsoc, status, maxClaims } = project;
  return {
    id,
    title,
    summary: summary || null,
    state,
    status: status ?? null,
    claim:
      claim === undefined
        ? null
        : { by: claim.by, since: claim.since, ...(claim.until !== undefined && { until: claim.until }) },
    waiting: view.waiting,
    places: maxClaims,
    category: category?.name ?? null,
    difficulty: difficulty ?? null,
    size: sizes,
    skills,
    gsoc: gsoc ?? null,
    contacts: project.contacts,
    mailing_list: project.mailingList ?? null,
    irc: project.irc ?? null,
    inserted: project.inserted ?? null,
    verified: verified ?? null,
    needs_verification: needsVerification,
    outcomes: project.outcomes,
    prerequisites: project.prerequisites,
    links: project.links,
    related: project.related.map((one) => one.id),
    labels: project.labels,
    issue: issue ?? null,
    issue_url: issue === undefined ? null : issueUrl(repository, issue),
    file: path,
    file_url: fileUrl(repository, path),
    page: href,
  };
}
