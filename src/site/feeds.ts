import { isDate } from '../lib/text/date.ts';
import { fileUrl, issueUrl } from '../model/repository.ts';
import { fill } from '../texts/texts.ts';
import { homeOf, type Site } from './context.ts';
import { type Feed, type FeedItem, newest } from './feed.ts';
import { lastRelease } from './history.ts';
import type { View } from './view.ts';
import { stateText } from './words.ts';

/** Something that happened to the list: a project came, or one became free again. */
interface Event {
  /** The same whatever becomes of the project's file and title. */
  id: string;
  title: string;
  view: View;
  /** ISO time; undefined if nothing tells it. */
  at: string | undefined;
}

/** Which projects a feed is about, and where it is. */
export interface FeedScope {
  title: string;
  views: readonly View[];
  /** Folder in the site, with a slash at its end and encoded; empty for the root. */
  href: string;
}

/** The feed of what is new and newly free among some projects. */
export function feedOf(site: Site, { title, views, href }: FeedScope): Feed {
  const { baseUrl, config, repository } = site;
  return {
    id: `${homeOf(site)}#feed-${href}`,
    title,
    home: baseUrl === undefined ? homeOf(site) : `${baseUrl}${href}`,
    folder: baseUrl === undefined ? undefined : `${baseUrl}${href}`,
    language: config.language,
    author: { name: repository.owner, url: `${repository.server}/${repository.owner}` },
    items: newest(views.flatMap((view) => [newProject(site, view), ...freed(site, view)])).map((event) =>
      itemOf(site, event),
    ),
  };
}

function itemOf(site: Site, { id, title, view, at }: Event): FeedItem {
  const { baseUrl, repository } = site;
  const { issue } = view.project;
  return {
    id,
    title,
    at,
    url: addressOf(site, view),
    external: issue !== undefined && baseUrl !== undefined ? issueUrl(repository, issue) : undefined,
    text: textOf(site, view),
    tags: tagsOf(view),
  };
}

function newProject({ words, repository, history }: Site, view: View): Event {
  const { inserted, path, verified } = view.project;
  const day = [inserted, history?.added.get(path)?.slice(0, 10), verified].find(
    (one) => one !== undefined && isDate(one),
  );
  return {
    id: identityOf({ repository, history }, view),
    title: fill(words.is_new, { title: view.title }),
    view,
    at: day === undefined ? undefined : `${day}T00:00:00Z`,
  };
}

/** The id of what became free names the claim that ended, so that it is the same whenever the end is found. */
function freed({ words, repository, history, today }: Site, view: View): Event[] {
  if (view.state !== 'free') return [];
  const { path, maxClaims, claim } = view.project;
  // What this run has released is in no commit yet.
  const now = { at: `${today}T00:00:00Z`, by: claim?.by ?? [] };
  const release = lastRelease([...(history?.claims.get(path) ?? []), now], maxClaims);
  if (release === undefined) return [];
  const { at, ended } = release;
  const name = [ended.since ?? ended.at.slice(0, 10), ...ended.by].map(encodeURIComponent).join('-');
  return [
    {
      id: `${identityOf({ repository, history }, view)}#free-after-${name}`,
      title: fill(words.is_free_again, { title: view.title }),
      view,
      at,
    },
  ];
}

/** What names a project for ever: its issue, else the file as it was when it came. */
function identityOf(
  { repository, history }: Pick<Site, 'repository' | 'history'>,
  { project }: View,
): string {
  if (project.issue !== undefined) return issueUrl(repository, project.issue);
  return fileUrl(repository, history?.origins.get(project.path) ?? project.path);
}

/** Where an item leads: the page of the project if its address is known, else GitHub. */
function addressOf({ baseUrl, repository }: Site, { href, project }: View): string {
  if (baseUrl !== undefined) return `${baseUrl}${href}`;
  return project.issue === undefined
    ? fileUrl(repository, project.path)
    : issueUrl(repository, project.issue);
}

function textOf({ words }: Site, view: View): string {
  const { summary } = view;
  return summary === '' ? stateText(view, words) : summary;
}

function tagsOf({ values }: View): string[] {
  return [...values.category, ...values.skill].map(({ name }) => name).filter((name) => name !== '');
}
