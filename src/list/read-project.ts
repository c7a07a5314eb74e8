import { type FrontMatter, locate, readFrontMatter } from '../lib/front-matter/index.ts';
import { firstHeading } from '../lib/markdown/sanitize.ts';
import { nearest } from '../lib/text/nearest.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Place } from '../lib/text/place.ts';
import { errorIn, FILE_START, type Problem, warningIn } from '../model/problem.ts';
import type { Category, Contact, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { type ProjectKey, projectKeys, STRICT_KEYS } from '../schema/project-keys.ts';
import { defaultsOf } from './defaults.ts';
import { Fields, sourcesOf } from './fields.ts';
import { isGenericHeading } from './generic-heading.ts';
import { readContacts, readKey, unique, type Values } from './read-values.ts';

/** One file, read: a project or what is wrong with it. */
export interface ReadFile {
  /** Undefined where an error makes the file unusable. */
  project: Project | undefined;
  /** Number of its issue, also where the file is unusable, as long as it can be read. */
  issue: number | undefined;
  /** Whether the front matter could be read at all. */
  readable: boolean;
  problems: Problem[];
  /** Where a key or (unless told otherwise) its value stands, for problems that only show beside other files. */
  placeOf(key: ProjectKey, part?: 'key'): Place;
}

/** The id of a project file: its path under the folder without extension and without a last `/README` or `/index`. */
export function projectId(path: string, folder: string): string {
  const inside = folder === '' || folder === '.' ? path : path.slice(folder.length + 1);
  return inside.replace(/\.[^./]*$/, '').replace(/\/(?:readme|index)$/i, '');
}

/**
 * Reads one project file.
 * @param archived whether a glob of the config's `archive` names it
 */
export function readProjectFile(
  path: string,
  source: string,
  id: string,
  config: Config,
  archived: boolean,
): ReadFile {
  return {
    ...readOnce(path, source, id, config, archived),
    // Reads the file anew: what it takes to know every place is not kept, of thousands of files few are asked for.
    placeOf: (key, part) => placeIn(source, key, config, part),
  };
}

interface Parts {
  frontMatter: FrontMatter;
  heading: ReturnType<typeof firstHeading>;
  fields: Fields;
}

function partsOf(frontMatter: FrontMatter, config: Config): Parts {
  const usesHeading = Object.values(config.fields).some((sources) => sources.includes('#'));
  const first = usesHeading ? firstHeading(frontMatter.text) : undefined;
  // A text with a front matter begins with the same few headings in all files of a list.
  const isPart = frontMatter.present && sourcesOf('title', config)[0] !== '#';
  const heading = first !== undefined && isPart && isGenericHeading(first.text) ? undefined : first;
  return { frontMatter, heading, fields: new Fields(frontMatter.data, config, heading?.text) };
}

function placeIn(source: string, key: ProjectKey, config: Config, part?: 'key'): Place {
  const { frontMatter } = readFrontMatter(source);
  if (frontMatter === undefined) return FILE_START;
  const parts = partsOf(frontMatter, config);
  return placeAt(source, parts, parts.fields.get(key)[0]?.path ?? [key], part);
}

function placeAt(
  source: string,
  { frontMatter, heading }: Parts,
  path: readonly (string | number)[],
  part?: 'key',
): Place {
  return path[0] === '#'
    ? { line: frontMatter.textLine + (heading?.line ?? 1) - 1, column: 1 }
    : locate(source, path, part);
}

function readOnce(
  path: string,
  source: string,
  id: string,
  config: Config,
  archived: boolean,
): Omit<ReadFile, 'placeOf'> {
  const { frontMatter, troubles } = readFrontMatter(source);
  const problems = troubles.map(({ severity, line, column, message, key }): Problem => {
    if (key !== undefined && isOwnedKey(key, config))
      return errorIn(path, `${key} is given twice: keep one of the two.`, { line, column });
    return { severity, file: path, line, column, message };
  });
  if (frontMatter === undefined) return { project: undefined, issue: undefined, readable: false, problems };
  const parts = partsOf(frontMatter, config);
  const { heading, fields } = parts;
  const place = (at: readonly (string | number)[]) => placeAt(source, parts, at);

  const values: Values = {};
  for (const key of PROJECT_KEYS) {
    if (key === 'contacts') continue;
    const given = fields.get(key);
    if (given.length === 0) continue;
    let understood = true;
    const problemIn = STRICT_KEYS.has(key) ? errorIn : warningIn;
    const value = readKey(key, given, (at, message) => {
      understood = false;
      problems.push(problemIn(path, message, place(at)));
    });
    // "unknown" is an answer too: a default does not take its place.
    if (value !== undefined || understood) values[key] = value;
  }
  const contacts = readContacts(fields, config, (at, message) =>
    problems.push(warningIn(path, message, place(at))),
  );
  warnOfSlips(fields, config, (key, guess) => {
    const message = `${key} is not a key that Dibs knows; did you mean ${guess}?`;
    const problem = warningIn(path, message, locate(source, [key], 'key'));
    problems.push({ ...problem, unknownKey: key.toLowerCase() });
  });
  const isUntitled = fields.get('title').length === 0;
  if (isUntitled || (values.title === undefined && !problems.some(({ severity }) => severity === 'error'))) {
    const written = sourcesOf('title', config).find((source) => source !== '#') ?? 'title';
    problems.push(errorIn(path, titleAdvice(config, frontMatter.present), locate(source, [written], 'key')));
  }
  const text =
    heading !== undefined &&
    sourcesOf('title', config).includes('#') &&
    values.title === oneLine(heading.text)
      ? frontMatter.text.slice(0, heading.start) + frontMatter.text.slice(heading.end)
      : frontMatter.text;
  const failed = problems.some((problem) => problem.severity === 'error');
  return {
    project: failed ? undefined : assemble(path, id, text, values, contacts, config, archived, fields),
    issue: values.issue as number | undefined,
    readable: true,
    problems,
  };
}

const PROJECT_KEYS = Object.keys(projectKeys) as ProjectKey[];

function titleAdvice(config: Config, hasFrontMatter: boolean): string {
  const sources = sourcesOf('title', config);
  const [where = 'title'] = sources;
  if (where === '#' || (!hasFrontMatter && sources.includes('#')))
    return 'The project has no title: begin its text with a heading, "# Title".';
  return hasFrontMatter
    ? `The project has no title: add a line "${where}: …" to the front matter.`
    : `The file has no front matter: begin it with a line "---", a line "${where}: …" and a line "---".`;
}

function warnOfSlips(fields: Fields, config: Config, warn: (key: string, guess: string) => void): void {
  const known = knownKeys(config);
  const unknown = fields.keys().filter((key) => !known.has(key.toLowerCase()));
  if (unknown.length === 0) return;
  const present = new Set(fields.keys().map((key) => key.toLowerCase()));
  const lacking = PROJECT_KEYS.filter(
    (key) => config.fields[key] === undefined && !present.has(key) && fields.get(key).length === 0,
  );
  for (const key of unknown) {
    const guess = nearest(key, lacking);
    if (guess !== undefined) warn(key, guess);
  }
}

const keysOfConfigs = new WeakMap<Config, ReadonlySet<string>>();

/** Keys that mean something in the files of a list, in lower case. */
function knownKeys(config: Config): ReadonlySet<string> {
  let known = keysOfConfigs.get(config);
  if (known === undefined) {
    const all = [
      ...PROJECT_KEYS.flatMap((key) => [...sourcesOf(key, config)]),
      ...Object.values(config.fields).flat(),
    ];
    known = new Set(all.map((key) => (key.split('.')[0] ?? key).toLowerCase()));
    keysOfConfigs.set(config, known);
  }
  return known;
}

/** Whether Dibs writes this key of the file (or the one that this one is a part of): two values for it leave open which one counts. */
function isOwnedKey(key: string, config: Config): boolean {
  return ['issue', 'claim', 'status', 'verified'].some((name) =>
    sourcesOf(name, config).some((source) => source.toLowerCase() === key.split('.', 1)[0]?.toLowerCase()),
  );
}

function assemble(
  path: string,
  id: string,
  text: string,
  own: Values,
  contacts: Contact[] | undefined,
  config: Config,
  archived: boolean,
  fields: Fields,
): Project {
  const values: Values = { ...defaultsOf(config), ...own };
  const unclear = own.status === undefined && fields.get('status').length > 0;
  const assumed = archived ? 'archived' : ((values.status as Project['status']) ?? 'open');
  const optional = <K extends keyof Project>(key: K, value: unknown) =>
    value === undefined ? {} : ({ [key]: value } as Pick<Project, K>);
  return {
    id,
    path,
    title: String(values.title),
    ...optional('summary', values.summary),
    ...optional('category', categoryOf(id, values.category as string | undefined, config)),
    ...optional('difficulty', values.difficulty),
    sizes: (values.size as Project['sizes']) ?? [],
    skills: unique((values.skills as string[]) ?? []),
    ...optional('gsoc', values.gsoc),
    contacts: contacts ?? (values.contacts as Contact[]) ?? [],
    ...(contacts === undefined && values.contacts !== undefined && { defaultContacts: true as const }),
    ...optional('mailingList', values.mailing_list),
    ...optional('irc', values.irc),
    ...optional('inserted', values.inserted),
    ...optional('verified', values.verified),
    outcomes: (values.outcomes as string[]) ?? [],
    prerequisites: (values.prerequisites as string[]) ?? [],
    links: (values.links as Project['links']) ?? [],
    related: unique((values.related as string[]) ?? []).map((other) => ({
      id: relatedId(other, config.projects),
      title: other,
      path: other,
    })),
    labels: unique((values.labels as string[]) ?? []),
    maxClaims: (values.max_claims as number | undefined) ?? config.claims.per_project,
    status: unclear ? undefined : ((own.status as Project['status']) ?? assumed),
    statusGiven: own.status !== undefined,
    ...optional('issue', values.issue),
    ...optional('claim', values.claim),
    text: text.replace(/^\n+/, '').trimEnd(),
  };
}

function relatedId(written: string, folder: string): string {
  const path = written.replace(/^\.?\//, '').replace(/\.md$/i, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function categoryOf(id: string, written: string | undefined, config: Config): Category | undefined {
  const folder = id.includes('/') ? id.split('/', 1)[0] : undefined;
  const word = written ?? folder;
  if (word === undefined) return undefined;
  const wanted = word.toLowerCase();
  const entry = Object.entries(config.categories).find(
    ([key, value]) => key.toLowerCase() === wanted || value.name?.toLowerCase() === wanted,
  );
  if (entry === undefined) return { key: word, name: word };
  const [key, { name, label, color }] = entry;
  return {
    key,
    name: name ?? key,
    ...(label !== undefined && { label }),
    ...(color !== undefined && { color }),
  };
}
