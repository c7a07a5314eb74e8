import { link, person, plainText, sanitizeMarkdown, ZERO_WIDTH_SPACE } from '../lib/markdown/index.ts';
import { firstCharacters } from '../lib/text/characters.ts';
import type { Contact, Project } from '../model/project.ts';
import { fileUrl, issueUrl, type Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { enumerated, fill, listed, type Texts, textsOf } from '../texts/texts.ts';
import { mailingListLink } from './mailing-list.ts';

/** Most other projects that an answer names. */
const MAX_SUGGESTIONS = 5;
/** Most characters of the guidance in a comment, which keep it below GitHub's limit. */
const MAX_GUIDANCE_LENGTH = 20_000;
/** Most characters of a comment that an answer repeats. */
const MAX_QUOTED_LENGTH = 40;

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
  /** Path of the repository's page on how to contribute, if it has one. */
  contributing?: string | undefined;
  config: Config;
  repository: Repository;
  issue: number;
}

/** What is filled into messages: each part is Markdown that mentions nobody and starts no agent. */
export interface MessageParts {
  people(logins: readonly string[]): string;
  /** A list of projects. */
  links(projects: readonly { title: string; issue: number }[]): string;
  until(day: string): string;
  notify(people: string): string;
  /** A few words of a comment. */
  quoted(text: string): string;
  /** Those that depend on the project alone, by the names of their placeholders. */
  words: Record<string, () => string>;
}

export function partsOf(subject: MessageContext): MessageParts {
  const { project, config, repository } = subject;
  const texts = textsOf(config);
  const { phrases } = texts;
  const joined = (parts: readonly string[]) => enumerated(parts, texts);
  const contacts = joined(contactNames(project.contacts, repository));
  const item = ({ title, issue }: { title: string; issue: number }) =>
    `- ${quiet(link(title, issueUrl(repository, issue)))}`;
  return {
    people: (logins) => joined(logins.map((login) => person(login, repository.server))),
    links: (projects) => projects.map(item).join('\n'),
    until: (day) => fill(phrases.until, { day }),
    notify: (people) => fill(phrases.notify, { people }),
    quoted: (text) => quiet(plainText(firstCharacters(text, MAX_QUOTED_LENGTH))),
    words: {
      project: () => fill(phrases.quoted, { text: quiet(plainText(project.title)) }),
      file: () => link(phrases.file, fileUrl(repository, project.path)),
      allowed: () => phrases[config.claims.who === 'contributors' ? 'contributors' : 'collaborators'],
      ask: () => (project.contacts.length === 0 ? phrases.maintainer : contacts),
      contacts: () => (project.contacts.length === 0 ? '' : fill(phrases.contacts, { contacts })),
      contributing: () => contributing(subject, phrases),
      guidance: () => guidance(subject),
      related: () => related(subject, phrases),
      free: () => {
        const free = suggestions(subject);
        return free.length === 0 ? '' : `${phrases.free}\n\n${free.map(item).join('\n')}`;
      },
      announce: () => announcement(subject),
    },
  };
}

type Phrases = Texts['phrases'];

/**
 * Breaks the words of files that could start an agent: those that begin with a slash, as some listen for these in
 * comments. Mentions are broken already.
 */
function quiet(markdown: string): string {
  return markdown.replace(/(?<![\p{L}\p{N}/:.<>%~-])\/(?=\p{L})/gu, `/${ZERO_WIDTH_SPACE}`);
}

function contactNames(people: readonly Contact[], repository: Repository): string[] {
  return people
    .map(({ name, email, github }) => {
      const account = github === undefined ? '' : person(github, repository.server);
      const called = [name, email].flatMap((part) => (part === undefined ? [] : [quiet(plainText(part))]));
      const text = called.join(', ');
      return text === '' ? account : account === '' ? text : `${text} (${account})`;
    })
    .filter((text) => text !== '');
}

function contributing({ contributing: path, repository }: MessageContext, phrases: Phrases): string {
  if (path === undefined) return '';
  return fill(phrases.contributing, { link: link('CONTRIBUTING.md', fileUrl(repository, path)) });
}

/** The guidance under its name, without which a list in it would go on with the one above. */
function guidance({ config, repository }: MessageContext): string {
  const text = config.guidance?.trim() ?? '';
  const { phrases, issue } = textsOf(config);
  if (text === '') return '';
  if (text.length > MAX_GUIDANCE_LENGTH) return phrases.guidance;
  return `**${plainText(issue.guidance)}**\n\n${sanitizeMarkdown(text, { ...repository, path: 'README.md' })}`;
}

function related({ project, projects, config, repository }: MessageContext, phrases: Phrases): string {
  const byId = new Map(projects.map((one) => [one.id, one]));
  const links = project.related.map(({ id, title, path }) => {
    const issue = byId.get(id)?.issue;
    return quiet(link(title, issue === undefined ? fileUrl(repository, path) : issueUrl(repository, issue)));
  });
  return links.length === 0 ? '' : fill(phrases.related, { projects: listed(links, textsOf(config)) });
}

/** Other projects that are free: those of the same category or with the same skills first. */
function suggestions({ project, offers = [] }: MessageContext): { title: string; issue: number }[] {
  const skills = new Set(project.skills.map((skill) => skill.toLowerCase()));
  const closeness = (one: Project) =>
    (one.category !== undefined && one.category.key === project.category?.key ? 1 : 0) +
    one.skills.filter((skill) => skills.has(skill.toLowerCase())).length;
  return offers
    .filter((offer) => offer.project.id !== project.id)
    .map((offer) => ({ ...offer, close: closeness(offer.project) }))
    .filter((each, _, all) => each.close > 0 || all.every((other) => other.close === 0))
    .sort((a, b) => b.close - a.close)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ project: { title }, issue }) => ({ title, issue }));
}

function announcement({ project, issue, repository, config }: MessageContext): string {
  const texts = textsOf(config);
  const list = quiet(mailingListLink(project, texts, issueUrl(repository, issue)));
  return list === '' ? '' : fill(texts.phrases.announce, { list });
}
