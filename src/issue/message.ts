import { link, person, plainText, sanitizeMarkdown, ZERO_WIDTH_SPACE } from '../lib/markdown/index.ts';
import type { Contact, Project } from '../model/project.ts';
import { fileUrl, issueUrl, type Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { type MessageName, textsOf } from '../texts/texts.ts';
import { holdsCommand } from './command.ts';

/** Most other projects that an answer names. */
const MAX_SUGGESTIONS = 5;
/** Most characters of the guidance in a comment, which keep it below GitHub's limit. */
const MAX_GUIDANCE_LENGTH = 20_000;

/** A project that is free, and the number of its issue. */
export interface Offer {
  project: Project;
  issue: number;
}

/** What a message is about. */
export interface MessageContext {
  project: Project;
  projects: readonly Project[];
  /** Projects that are free, for messages that offer others. */
  offers?: readonly Offer[];
  config: Config;
  repository: Repository;
  issue: number;
}

/** Values of a message beside those of the project: logins, numbers and dates. */
export interface MessageValues {
  /** Login of the one person whom the comment mentions. */
  to?: string;
  /** Login of the person whom the command was about, if that is somebody else. */
  about?: string;
  holders?: readonly string[];
  position?: number;
  held?: number;
  days?: number;
  left?: number;
  day?: string;
}

// Noncharacters that stand for the mention and the issue link until all other text is sanitized.
const PERSON = '\ufdd0';
const ISSUE = '\ufdd1';

/** The text of a comment, as Markdown: it mentions only the person it is for, and contains no command. */
export function renderMessage(name: MessageName, subject: MessageContext, values: MessageValues): string {
  const { config, repository, issue } = subject;
  const words = placeholdersFor(subject, values);
  const filled = withoutLive(textsOf(config).messages[name])
    .split('\n')
    .filter((line) => valueFor(words, /^\{(\w+)\}$/.exec(line.trim())?.[1] ?? '') !== '')
    .join('\n')
    .replace(/\{(\w+)\}/g, (placeholder, word: string) => valueFor(words, word) ?? placeholder)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // As a whole: parts that are harmless alone may not be so side by side.
  const text = sanitizeMarkdown(filled, { ...repository, path: 'README.md' })
    .trim()
    // Tags beside the placeholders may have been removed.
    .replace(/\ufdd0(?![\s.,:;!?)]|$)/g, `${PERSON}${ZERO_WIDTH_SPACE}`)
    .replace(/(?<!^|[\s(])\ufdd1/g, `${ZERO_WIDTH_SPACE}${ISSUE}`)
    .replace(/\ufdd1(?![\s.,:;!?)]|$)/g, `${ISSUE}${ZERO_WIDTH_SPACE}`)
    .replaceAll(PERSON, `@${values.to ?? ''}`)
    .replaceAll(ISSUE, `#${issue}`);
  return withoutCommands(text, config);
}

/** Whether a message names other projects that are free. */
export function offersOthers(name: MessageName, config: Config): boolean {
  return textsOf(config).messages[name].includes('{free}');
}

function withoutLive(text: string): string {
  return text.replace(/[\ufdd0\ufdd1]/g, '');
}

/** Escapes lines that are commands: in a comment posted with a person's token, they would be carried out. */
function withoutCommands(text: string, { claims }: Config): string {
  return text
    .split('\n')
    .map((line) => (holdsCommand(line, claims.commands) ? `\u200b${line.trimStart()}` : line))
    .join('\n');
}

type Placeholders = Record<string, () => string>;

function valueFor(words: Placeholders, name: string): string | undefined {
  if (name === 'person') return PERSON;
  if (name === 'issue') return ISSUE;
  return Object.hasOwn(words, name) ? withoutLive(words[name]?.() ?? '') : undefined;
}

function placeholdersFor(subject: MessageContext, values: MessageValues): Placeholders {
  const { project, config, repository, issue } = subject;
  const { commands } = config.claims;
  const { about } = values;
  const people = (logins: readonly string[]) =>
    joined(logins.map((login) => person(login, repository.server)));
  return {
    subject: () => (about === undefined ? 'you' : people([about])),
    holders: () => people(values.holders ?? []),
    position: () => String(values.position ?? ''),
    held: () => String(values.held ?? ''),
    limit: () => String(config.claims.per_person),
    days: () => String(values.days ?? ''),
    left: () => String(values.left ?? ''),
    day: () => values.day ?? '',
    claim: () => commands.claim[0] ?? '/claim',
    release: () => commands.release[0] ?? '/unclaim',
    project: () => `“${plainText(project.title)}”`,
    file: () => link('the file', fileUrl(repository, project.path)),
    allowed: () =>
      config.claims.who === 'contributors'
        ? 'people who have contributed to the repository before'
        : 'people with write access to the repository',
    ask: () => (project.contacts.length === 0 ? 'a maintainer' : contacts(project.contacts, repository)),
    contacts: () =>
      project.contacts.length === 0 ? '' : `**Whom to ask:** ${contacts(project.contacts, repository)}.`,
    guidance: () => guidance(subject),
    related: () => related(subject),
    free: () => suggestions(subject),
    announce: () => announcement(project, issue, repository),
  };
}

function joined(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

function contacts(people: readonly Contact[], repository: Repository): string {
  return joined(
    people
      .map(({ name, email, github }) => {
        const account = github === undefined ? '' : person(github, repository.server);
        const called = [name, email].flatMap((part) => (part === undefined ? [] : [plainText(part)]));
        const text = called.join(', ');
        return text === '' ? account : account === '' ? text : `${text} (${account})`;
      })
      .filter((text) => text !== ''),
  );
}

function guidance({ config, repository }: MessageContext): string {
  const text = config.guidance?.trim() ?? '';
  if (text.length > MAX_GUIDANCE_LENGTH) return 'The guidance stands in the text of this issue.';
  return sanitizeMarkdown(text, { ...repository, path: 'README.md' });
}

function related({ project, projects, repository }: MessageContext): string {
  const byId = new Map(projects.map((one) => [one.id, one]));
  const links = project.related.map(({ id, title, path }) => {
    const issue = byId.get(id)?.issue;
    return link(title, issue === undefined ? fileUrl(repository, path) : issueUrl(repository, issue));
  });
  return links.length === 0 ? '' : `**Related projects:** ${links.join(', ')}.`;
}

/** Other projects that are free: those of the same category or with the same skills first. */
function suggestions({ project, offers = [], repository }: MessageContext): string {
  const skills = new Set(project.skills.map((skill) => skill.toLowerCase()));
  const closeness = (one: Project) =>
    (one.category !== undefined && one.category.key === project.category?.key ? 1 : 0) +
    one.skills.filter((skill) => skills.has(skill.toLowerCase())).length;
  const free = offers
    .filter((offer) => offer.project.id !== project.id)
    .map((offer) => ({ ...offer, close: closeness(offer.project) }))
    .filter((each, _, all) => each.close > 0 || all.every((other) => other.close === 0))
    .sort((a, b) => b.close - a.close)
    .slice(0, MAX_SUGGESTIONS);
  if (free.length === 0) return '';
  const lines = free.map(({ project: one, issue }) => `- ${link(one.title, issueUrl(repository, issue))}`);
  return `These projects are free:\n\n${lines.join('\n')}`;
}

/** A link that opens a mail to the list with subject and text (RFC 6068), or a link to the list's page. */
function announcement(project: Project, issue: number, repository: Repository): string {
  const list = project.mailingList?.toWellFormed().trim() ?? '';
  if (list === '') return '';
  if (/^https?:\/\/\S+$/i.test(list)) return `Tell the mailing list about it: ${link(list, list)}.`;
  const address = /(?<![^\s<>"'(),:;@[\]\\])[^\s<>"'(),:;@[\]\\]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?/i.exec(
    list,
  )?.[0];
  if (address === undefined) return `Tell the mailing list about it: ${plainText(list)}.`;
  const title = project.title.replace(/\s+/g, ' ');
  const text = [
    'Hello,',
    '',
    `I have taken up the project "${title}":`,
    issueUrl(repository, issue),
    '',
    'My plan is: ',
  ].join('\r\n');
  const mail = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encoded(`Working on: ${title}`)}&body=${encoded(text)}`;
  return `Tell the mailing list about it: [write to ${plainText(address)}](${mail}).`;
}

/** Also encodes what is special in Markdown but not in a URI. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
