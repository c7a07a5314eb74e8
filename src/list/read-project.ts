import { type FrontMatter, locate, readFrontMatter } from '../lib/front-matter/index.ts';
import { firstHeading, isCostly } from '../lib/markdown/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Place } from '../lib/text/place.ts';
import { errorIn, FILE_START, type Problem, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { factsIn } from '../schema/facts.ts';
import { PROJECT_KEYS, type ProjectKey, STRICT_KEYS } from '../schema/project-keys.ts';
import { buildProject, type ProjectFile } from './build-project.ts';
import { Fields, sourcesOf } from './fields.ts';
import { isGenericHeading } from './generic-heading.ts';
import { readContacts, readKey, type Values } from './read-values.ts';
import { siteProblems } from './site-problems.ts';
import { misspelledKeys } from './unknown-keys.ts';

/** One file, read: a project or what is wrong with it. */
export interface ReadFile {
  /** Undefined if an error makes the file unusable. */
  project: Project | undefined;
  /** Number of its issue, as long as it can be read, even if the file is unusable. */
  issue: number | undefined;
  /** Whether there is a line `issue` that does not give one number. */
  hasUnclearIssue: boolean;
  /** Whether the front matter could be read at all. */
  readable: boolean;
  problems: Problem[];
  /** The place of a key or its value, for problems that only show beside other files. */
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
    // Reads the file again: few of thousands of files are asked for a place, so what finds it is not kept.
    placeOf: (key, part) => placeIn(source, id, key, config, part),
  };
}

interface Parts {
  frontMatter: FrontMatter;
  heading: ReturnType<typeof firstHeading>;
  fields: Fields;
}

function partsOf(frontMatter: FrontMatter, config: Config, id: string): Parts {
  const usesHeading = Object.values(config.fields).some((sources) => sources.includes('#'));
  const first = usesHeading ? firstHeading(frontMatter.text) : undefined;
  // Texts often begin with a heading that all files of a list share.
  const heading = first !== undefined && isGenericHeading(first.text) ? undefined : first;
  const title = heading?.text ?? nameInWords(id);
  const findFacts = () => (isCostly(frontMatter.text) ? [] : factsIn(frontMatter.text));
  return { frontMatter, heading, fields: new Fields(frontMatter.data, config, title, findFacts) };
}

/** The last part of an id as a title: `virtual-numa` is `Virtual numa`. */
function nameInWords(id: string): string {
  const words = id
    .slice(id.lastIndexOf('/') + 1)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function placeIn(source: string, id: string, key: ProjectKey, config: Config, part?: 'key'): Place {
  const { frontMatter } = readFrontMatter(source);
  if (frontMatter === undefined) return FILE_START;
  const parts = partsOf(frontMatter, config, id);
  return placeAt(source, parts, parts.fields.get(key)[0]?.path ?? [key], part);
}

function placeAt(
  source: string,
  { frontMatter, heading }: Parts,
  path: readonly (string | number)[],
  part?: 'key',
): Place {
  if (path[0] === 'text' && typeof path[1] === 'number')
    return { line: frontMatter.textLine + path[1] - 1, column: 1 };
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
  const { frontMatter, problems: found } = readFrontMatter(source);
  const problems = found.map(({ severity, line, column, message, key }): Problem => {
    if (key !== undefined && isKeyOf(OWNED_KEYS, key, config))
      return errorIn(path, `${key} is given twice: keep one of the two.`, { line, column });
    return { severity, file: path, line, column, message };
  });
  if (frontMatter === undefined)
    return { project: undefined, issue: undefined, hasUnclearIssue: false, readable: false, problems };
  const parts = partsOf(frontMatter, config, id);
  const { fields } = parts;
  const own = readOwnValues(fields, config, (report, at, message) =>
    problems.push(report(path, message, placeAt(source, parts, at))),
  );
  for (const { key, guess } of misspelledKeys(fields, config)) {
    const message = `${key} is not a key that Dibs knows; did you mean ${guess}?`;
    const problem = warningIn(path, message, locate(source, [key], 'key'));
    problems.push({ ...problem, unknownKey: key.toLowerCase() });
  }
  for (const { line, message } of siteProblems(frontMatter.text, parts.heading?.line))
    problems.push(warningIn(path, message, { line: frontMatter.textLine + line - 1, column: 1 }));
  const isUntitled = fields.get('title').length === 0;
  if (isUntitled || (own.title === undefined && !hasError(problems))) {
    const written = sourcesOf('title', config).find((name) => name !== '#' && name !== 'text') ?? 'title';
    problems.push(errorIn(path, titleAdvice(config, frontMatter.present), locate(source, [written], 'key')));
  }
  const file: ProjectFile = {
    path,
    id,
    text: textWithoutTitle(parts, own.title, config),
    archived,
    hasUnclearStatus: own.status === undefined && fields.get('status').length > 0,
  };
  return {
    project: hasError(problems) ? undefined : buildProject(file, own, config),
    issue: own.issue as number | undefined,
    hasUnclearIssue:
      (own.issue === undefined && fields.get('issue').length > 0) ||
      found.some(({ key }) => key !== undefined && isKeyOf(['issue'], key, config)),
    readable: true,
    problems,
  };
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** @param report told what cannot be read, whether that is an error, and the way to it */
function readOwnValues(
  fields: Fields,
  config: Config,
  report: (problemIn: typeof errorIn, at: readonly (string | number)[], message: string) => void,
): Values {
  const values: Values = {};
  for (const key of PROJECT_KEYS) {
    if (key === 'contacts') continue;
    const given = fields.get(key);
    if (given.length === 0) continue;
    let isUnderstood = true;
    const value = readKey(key, given, (at, message) => {
      isUnderstood = false;
      report(STRICT_KEYS.has(key) ? errorIn : warningIn, at, message);
    });
    // "unknown" is an answer, too: a default does not replace it.
    if (value !== undefined || isUnderstood) values[key] = value;
  }
  const contacts = readContacts(fields, config, (at, message) => report(warningIn, at, message));
  return contacts === undefined ? values : { ...values, contacts };
}

/** The text below the front matter, without the heading that is the project's title. */
function textWithoutTitle({ frontMatter, heading }: Parts, title: unknown, config: Config): string {
  const { text } = frontMatter;
  const isTitle =
    heading !== undefined && sourcesOf('title', config).includes('#') && title === oneLine(heading.text);
  return isTitle ? text.slice(0, heading.start) + text.slice(heading.end) : text;
}

function titleAdvice(config: Config, hasFrontMatter: boolean): string {
  const sources = sourcesOf('title', config);
  const [where = 'title'] = sources;
  if (where === '#' || (!hasFrontMatter && sources.includes('#')))
    return 'The project has no title: begin its text with a heading, "# Title".';
  return hasFrontMatter
    ? `The project has no title: add a line "${where}: …" to the front matter.`
    : `The file has no front matter: begin it with a line "---", a line "${where}: …" and a line "---".`;
}

/** The keys that Dibs writes: of two values, it would be unclear which counts. */
const OWNED_KEYS = ['issue', 'claim', 'status', 'verified'];

/** Whether a list keeps one of our keys under this key, or under a part of it. */
function isKeyOf(names: readonly string[], key: string, config: Config): boolean {
  return names.some((name) =>
    sourcesOf(name, config).some((source) => source.toLowerCase() === key.split('.', 1)[0]?.toLowerCase()),
  );
}
