import * as z from 'zod';
import { isDate } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { DIFFICULTIES, type Project, STATUSES } from '../model/project.ts';
import type { FeedItem } from './feed.ts';

/** A list as its own pages publish it: what `projects.json` and `feed.json` say. */
export interface PublishedList {
  title: string;
  /** Address of its repository. */
  address: string;
  /** `owner/name` of that. */
  name: string;
  /** Where its pages are: whole, or from the root of the site, with a slash at its end; undefined if not known. */
  href: string | undefined;
  projects: readonly PublishedProject[];
  items: readonly FeedItem[];
  /** All that `projects.json` says. */
  data: object;
}

/** A project, with what is known of it beside its file. */
export interface PublishedProject {
  project: Project;
  waiting: readonly string[];
  needsVerification: boolean;
  /** Where it is shown: whole, or from the root of the site. */
  href: string;
}

const text = z.string().max(100_000);
const texts = z.array(text).max(10_000);
const contact = z.object({ name: text.optional(), email: text.optional(), github: text.optional() });
const claim = z.object({
  by: texts.min(1),
  since: text.refine(isDate),
  until: text.refine(isDate).optional(),
});

/** A folder of the same site, encoded; nothing that leads out of it. */
const page = text
  .regex(/^(?:[^\s/?#:\\"'<>]+\/)+$/)
  .refine((path) => !/(?:^|\/)(?:\.|%2e){1,2}\//i.test(path));
const site = text.regex(/^https?:\/\/[^\s/?#@\\"'<>]+\/(?:[^\s?#\\"'<>]*\/)?$/);
const repository = text.regex(
  /^https?:\/\/[^\s/?#@\\"'<>]+\/(?:[\w-]+\/){0,5}[\w-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/,
);

const published = z.object({
  formatVersion: z.literal(1),
  title: text,
  repository,
  url: site.nullable(),
  projects: z
    .array(
      z.object({
        id: text.min(1),
        title: text,
        summary: text.nullable(),
        status: z.enum(STATUSES).nullable(),
        claim: claim.nullable(),
        waiting: texts,
        places: z.int().min(1).max(1000),
        category: text.nullable(),
        difficulty: z.enum(DIFFICULTIES).nullable(),
        size: z.array(z.enum(['small', 'medium', 'large'])).max(3),
        skills: texts,
        gsoc: z.boolean().nullable(),
        contacts: z.array(contact).max(1000),
        inserted: text.nullable(),
        verified: text.nullable(),
        needs_verification: z.boolean(),
        issue: z.int().min(1).nullable(),
        file: text,
        file_url: text,
        page,
      }),
    )
    .max(100_000),
});
type Published = z.infer<typeof published>;

const items = z.object({ items: z.array(z.unknown()).max(10_000) });
const item = z.object({
  id: text,
  url: text.regex(/^https?:\/\/[^\s"'<>\\]+$/),
  external_url: text.regex(/^https?:\/\/[^\s"'<>\\]+$/).optional(),
  title: text,
  content_text: text,
  date_published: text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/).optional(),
  tags: texts.optional(),
});

/**
 * Reads what the pages of a list publish, and checks all of it: it may come from anybody.
 * @param projects text of `projects.json`
 * @param feed text of `feed.json`, if it is at hand
 * @param folder where its pages are in the site that is made, if they are part of that
 * @returns the list, or what is wrong in a sentence
 */
export function readPublished(
  projects: string,
  feed: string | undefined,
  folder?: string,
): PublishedList | string {
  const data = jsonOf(projects);
  const read = published.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `: ${issue.path.join('.')}`;
    return `This is not what "dibs site" writes as projects.json (format version 1)${place}.`;
  }
  const list = read.data;
  const href = folder ?? list.url ?? undefined;
  return {
    title: oneLine(list.title),
    address: list.repository,
    name: list.repository.split('/').slice(-2).join('/'),
    href,
    projects: list.projects.map((one) => projectOf(one, list.repository, href)),
    items: feed === undefined ? [] : itemsOf(feed, list),
    data: data as object,
  };
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function projectOf(
  one: Published['projects'][number],
  address: string,
  pages: string | undefined,
): PublishedProject {
  const { id, title, status, places, size, skills, claim: held, category, difficulty, gsoc, issue } = one;
  const file =
    one.file_url.startsWith(`${address}/`) && !/[\s"'<>\\]/.test(one.file_url) ? one.file_url : address;
  const project: Project = {
    id,
    path: one.file,
    title,
    ...(one.summary !== null && { summary: one.summary }),
    ...(category !== null && { category: { key: category, name: category } }),
    ...(difficulty !== null && { difficulty }),
    sizes: size,
    skills,
    ...(gsoc !== null && { gsoc }),
    contacts: one.contacts.map(({ name, email, github }) => ({
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      ...(github !== undefined && { github }),
    })),
    ...(one.inserted !== null && isDate(one.inserted) && { inserted: one.inserted }),
    ...(one.verified !== null && { verified: one.verified }),
    ...{ outcomes: [], prerequisites: [], links: [], related: [], labels: [] },
    maxClaims: places,
    status: status ?? undefined,
    statusGiven: true,
    ...(issue !== null && { issue }),
    ...(held !== null && {
      claim: { by: held.by, since: held.since, ...(held.until !== undefined && { until: held.until }) },
    }),
    text: '',
  };
  const shown = issue === null ? file : `${address}/issues/${issue}`;
  return {
    project,
    waiting: one.waiting.map(oneLine),
    needsVerification: one.needs_verification,
    href: pages === undefined ? shown : `${pages}${one.page}`,
  };
}

/** The items of a feed that are about the list: nothing else gets a place under its name. */
function itemsOf(feed: string, { repository: address, url, title }: Published): FeedItem[] {
  const read = items.safeParse(jsonOf(feed));
  if (!read.success) return [];
  return read.data.items.flatMap((one) => {
    const { data } = item.safeParse(one);
    if (data === undefined || !data.id.startsWith(`${address}/`)) return [];
    if (!data.url.startsWith(`${address}/`) && (url === null || !data.url.startsWith(url))) return [];
    return [
      {
        id: data.id,
        title: oneLine(data.title),
        url: data.url,
        external: data.external_url?.startsWith(`${address}/`) ? data.external_url : undefined,
        text: oneLine(data.content_text),
        tags: (data.tags ?? []).map(oneLine),
        at: data.date_published,
        source: { title: oneLine(title), address },
      },
    ];
  });
}
