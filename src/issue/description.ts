import { type LinkBase, link, listItem, person, plainText, sanitizeMarkdown } from '../lib/markdown/index.ts';
import { isoDay } from '../lib/text/date.ts';
import { fingerprint } from '../lib/text/fingerprint.ts';
import { type Asked, type Holders, inQueueOrder, type Waiting } from '../model/claim.ts';
import { type Contact, type Project, SIZE_HOURS } from '../model/project.ts';
import { fileUrl, type Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';

/** Goes up with each change of the rendered text, so that the issues of older versions are updated. */
const RENDERING = 3;

/** All that the managed section's text depends on. */
export interface SectionInput {
  project: Project;
  holders: Holders;
  waiting: Waiting;
  /** How many more wait behind those in `waiting`. */
  unlisted?: number;
  /** For whom a free place is kept. */
  asked: Asked;
  config: Config;
  repository: Repository;
}

/** Hash of all that the managed section is rendered from: the same hash means the same text. */
export function hashSectionInput({
  project,
  holders,
  waiting,
  unlisted = 0,
  asked,
  config,
  repository,
}: SectionInput): string {
  const { issue: _1, claim: _2, status: _3, statusGiven: _4, defaultContacts: _5, ...shown } = project;
  const { claims, guidance } = config;
  const people = [
    [...holders],
    inQueueOrder(waiting),
    ...(unlisted > 0 ? [unlisted] : []),
    ...(asked.size > 0 ? [daysToAnswer(asked, config)] : []),
  ];
  // In a fixed order, however the project was built.
  const facts = Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(
    JSON.stringify([RENDERING, facts, people, claims.who, claims.commands, guidance, repository]),
  );
}

/** Renders the managed section of an issue body: LF line ends, none at the end. */
export function renderSection({
  project,
  holders,
  waiting,
  unlisted = 0,
  asked,
  config,
  repository,
}: SectionInput): string {
  const base: LinkBase = { ...repository, path: project.path };
  const markdown = (text: string) => sanitizeMarkdown(text, base);
  const list = (texts: readonly string[]) => texts.map((text) => listItem(text, base)).join('\n');
  const section = (title: string, text: string) => (text === '' ? '' : `## ${title}\n\n${text}`);

  return [
    project.summary === undefined ? '' : markdown(project.summary),
    factsTable(project, repository),
    holdersLine(project, holders, repository),
    keptLine(daysToAnswer(asked, config), repository),
    waitingLine(waiting, unlisted, repository),
    markdown(project.text),
    section('Outcomes', list(project.outcomes)),
    section('Prerequisites', list(project.prerequisites)),
    section('Links', project.links.map((one) => `- ${link(one.title ?? one.url, one.url, base)}`).join('\n')),
    section(
      'Related projects',
      project.related
        .map(({ title, path }) => `- ${link(title, fileUrl(repository, path), base)}`)
        .join('\n'),
    ),
    section('How to take this project', claimHelp(project, config)),
    section(
      'Guidance',
      config.guidance === null
        ? ''
        : sanitizeMarkdown(config.guidance.trim(), { ...base, path: 'README.md' }),
    ),
    `---\n\n<sub>This text comes from [a file](${fileUrl(repository, project.path)}) and is put right when it is changed here: [edit the file](${fileUrl(repository, project.path, 'edit')}) instead, or write above or below this text.</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
}

function factsTable(project: Project, repository: Repository): string {
  const facts: [string, string][] = [
    ['Category', project.category === undefined ? '' : plainText(project.category.name)],
    ['Difficulty', project.difficulty ?? ''],
    ['Size', project.sizes.map((size) => `${size} (${SIZE_HOURS[size]} hours)`).join(', ')],
    ['Skills', project.skills.map(plainText).join(', ')],
    ['Google Summer of Code', project.gsoc === undefined ? '' : project.gsoc ? 'yes' : 'no'],
    ['Contacts', project.contacts.map((one) => contactText(one, repository)).join(', ')],
    ['Mailing list', plainText(project.mailingList ?? '')],
    ['Chat', plainText(project.irc ?? '')],
    ['On the list since', plainText(project.inserted ?? '')],
    ['Verified', plainText(project.verified ?? '')],
    ['Labels', project.labels.map(plainText).join(', ')],
    ['Places', project.maxClaims > 1 ? String(project.maxClaims) : ''],
  ];
  // The first fact is the table's header: GitHub shows an empty header as an empty bar.
  const [head, ...rows] = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `| **${name}** | ${value} |`);
  return head === undefined ? '' : [head, '| --- | --- |', ...rows].join('\n');
}

/** A contact, without notifying the person. */
function contactText({ name, email, github }: Contact, repository: Repository): string {
  const account = github === undefined ? '' : person(github, repository.server);
  const words = [name === undefined ? '' : plainText(name), email === undefined ? '' : plainText(email)];
  const text = words.filter((word) => word !== '').join(' · ');
  return text === '' ? account : account === '' ? text : `${text} (${account})`;
}

function holdersLine(project: Project, holders: Holders, repository: Repository): string {
  if (holders.size === 0) return '**Claim:** nobody works on this project yet.';
  const people = [...holders]
    .map(([login, day]) => `${person(login, repository.server)} (since ${day})`)
    .join(', ');
  const free = project.maxClaims - holders.size;
  return `**Claim:** ${people}${free > 0 ? `; ${free} more can join` : ''}.`;
}

/** Until which day (UTC) each of those who were asked has time to answer. */
function daysToAnswer(asked: Asked, { claims }: Config): [login: string, day: string][] {
  const time = claims.confirm_within * 86_400_000;
  return [...asked].map(([login, at]) => [login, isoDay(new Date(Date.parse(at) + time))]);
}

function keptLine(people: readonly [login: string, day: string][], repository: Repository): string {
  const names = people.map(([login, day]) => `${person(login, repository.server)} (until ${day})`);
  return names.length === 0
    ? ''
    : `**Kept for:** ${names.join(', ')}, who came first and was asked to confirm.`;
}

function waitingLine(waiting: Waiting, unlisted: number, repository: Repository): string {
  const people = inQueueOrder(waiting).map((login) => person(login, repository.server));
  if (people.length === 0) return unlisted === 0 ? '' : `**Waiting for it:** ${unlisted} people.`;
  return `**Waiting for it:** ${people.join(', ')}${unlisted === 0 ? '' : ` and ${unlisted} more`}.`;
}

function claimHelp(project: Project, { claims }: Config): string {
  const [claim] = claims.commands.claim;
  const [release] = claims.commands.release;
  const where =
    project.mailingList === undefined ? '' : ` Announce it on ${plainText(project.mailingList)} too.`;
  if (claim === undefined)
    return `Who works on a project is assigned to its issue. Ask a maintainer in a comment here.${where}`;
  const giveBack = release === undefined ? '' : ` Say \`${release}\` when you have no more time for it.`;
  return `Say \`${claim}\` in a comment here, on a line of its own: ${WHO[claims.who]}the project is yours if it is free, and you are next in line if it is not.${giveBack}${where}`;
}

const WHO: Record<Config['claims']['who'], string> = {
  anyone: '',
  contributors: 'if you have contributed to this repository before, ',
  collaborators: 'if you have write access to this repository, ',
  approval: 'if a maintainer agrees, ',
};
