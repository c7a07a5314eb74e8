import {
  hasHeadings,
  type LinkBase,
  link,
  listItem,
  nestHeadings,
  plainText,
  sanitizeMarkdown,
  tidyMarkdown,
} from '../lib/markdown/index.ts';
import { fingerprint } from '../lib/text/fingerprint.ts';
import { inQueueOrder } from '../model/claim.ts';
import type { Project } from '../model/project.ts';
import { fileUrl, type Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { fill, type Texts, textsOf } from '../texts/texts.ts';
import { type ClaimFacts, claimBox, daysToAnswer } from './claim-box.ts';
import { excerptOf } from './excerpt.ts';
import { bookkeeping, factLines } from './facts.ts';

/** Goes up with each change of the rendered text, so that the issues of older versions are updated. */
const RENDERING = 4;

/** All that the managed section's text depends on. */
export interface SectionInput extends ClaimFacts {
  project: Project;
  config: Config;
  repository: Repository;
  /** Most characters of the project's text, if a link to the file stands for the rest. */
  excerpt?: number | undefined;
}

/** Hash of all that the managed section is rendered from: the same hash means the same text. */
export function hashSectionInput(input: SectionInput): string {
  const { project, config, repository } = input;
  const { issue: _1, claim: _2, status: _3, statusGiven: _4, defaultContacts: _5, ...shown } = project;
  const { claims, guidance } = config;
  const { server, owner, repo, branch } = repository;
  // In a fixed order, however the project was built.
  const facts = Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(
    JSON.stringify([
      RENDERING,
      facts,
      claimsShown(input),
      claims.who,
      claims.commands,
      guidance,
      hashOf(textsOf(config)),
      { server, owner, repo, branch },
      ...(input.excerpt === undefined ? [] : [input.excerpt]),
    ]),
  );
}

function claimsShown(input: SectionInput): unknown[] {
  const { status, ending, holders, waiting, unlisted = 0, asked, requests = [], config } = input;
  if (status !== 'open') return [status, ending];
  const people = holders.map(({ login, since, until, isAgent = false }) => [login, since, until, isAgent]);
  return [people, inQueueOrder(waiting), unlisted, daysToAnswer(asked, config), requests];
}

const hashes = new WeakMap<Texts, string>();

function hashOf(texts: Texts): string {
  let hash = hashes.get(texts);
  if (hash === undefined) {
    const { issue, words, phrases } = texts;
    hash = fingerprint(JSON.stringify([issue, words, phrases]));
    hashes.set(texts, hash);
  }
  return hash;
}

/** Renders the managed section of an issue body, with LF line ends. */
export function renderSection(input: SectionInput): string {
  const { project, config, repository } = input;
  const base: LinkBase = { ...repository, path: project.path };
  const { issue: words } = textsOf(config);
  const markdown = (text: string) => sanitizeMarkdown(text, base);
  const sections = ownSections(project, config, base);
  const tidy = (text: string) => tidyMarkdown(text, base.server);
  return (
    [
      project.summary === undefined ? '' : markdown(tidy(project.summary)),
      claimBox(input),
      markdown(factLines(project, config, repository)),
      ...description(tidy(shownText(input)), sections.length > 0, words.description).map(markdown),
      input.excerpt === undefined ? '' : restLink(project, config, repository),
      ...sections,
      bookkeeping(project, config, repository),
    ]
      .filter((part) => part !== '')
      .join('\n\n')
      // A blank line ends the HTML of the last part, so that text below the section is read as Markdown.
      .concat('\n')
      .replace(/\r\n?/g, '\n')
      .toWellFormed()
  );
}

function shownText({ project, excerpt }: SectionInput): string {
  return excerpt === undefined ? project.text : excerptOf(project.text, excerpt);
}

function restLink({ path }: Project, config: Config, repository: Repository): string {
  const { excerpt } = textsOf(config).issue;
  return `_${fill(excerpt, { file: link(path, fileUrl(repository, path)) })}_`;
}

/** The text of the file, its headings below those of the sections that follow, if there are any. */
function description(text: string, isFollowed: boolean, title: string): string[] {
  if (!isFollowed || !hasHeadings(text)) return [nestHeadings(text, 2)];
  return [`## ${plainText(title)}`, nestHeadings(text, 3)];
}

/** The sections that follow the text, each with a heading. */
function ownSections(project: Project, config: Config, base: LinkBase): string[] {
  const { issue: words } = textsOf(config);
  const { outcomes, prerequisites, links, related } = project;
  const list = (texts: readonly string[]) => texts.map((text) => listItem(text, base)).join('\n');
  const linked = links.map(({ title, url }) => `- ${link(title ?? url, url, base)}`);
  const others = related.map(({ title, path }) => `- ${link(title, fileUrl(base, path), base)}`);
  return [
    section(words.outcomes, list(outcomes)),
    section(words.prerequisites, list(prerequisites)),
    section(words.links, linked.join('\n')),
    section(words.related, others.join('\n')),
    section(words.guidance, guidance(config, base)),
  ].filter((text) => text !== '');
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${plainText(title)}\n\n${text}`;
}

function guidance(config: Config, base: LinkBase): string {
  const text = config.guidance?.trim() ?? '';
  return sanitizeMarkdown(nestHeadings(text, 3), { ...base, path: 'README.md' });
}
