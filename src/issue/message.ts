import { sanitizeMarkdown, ZERO_WIDTH_SPACE } from '../lib/markdown/index.ts';
import { isAgent } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { fillWith, MESSAGE_NAMES, type MessageName, textsOf } from '../texts/texts.ts';
import { type Command, holdsCommand } from './command.ts';
import { type MessageContext, partsOf } from './message-parts.ts';

export type { MessageContext, Offer } from './message-parts.ts';

/** Values of a message beside those of the project: logins, numbers and dates. */
export interface MessageValues {
  /** Login of the one person whom the comment is for, and mentions. */
  to?: string;
  /** Login of the person whom the command was about, if that is somebody else. */
  about?: string;
  /** The command that is answered, where the answer says which one it was. */
  verb?: Command['verb'];
  holders?: readonly string[];
  position?: number;
  /** Other projects that the person holds. */
  held?: readonly Held[];
  days?: number;
  left?: number;
  /** A date, as all that follow. */
  day?: string;
  /** Until when the person wants to hold the project. */
  until?: string;
  /** The last day that can be set. */
  latest?: string;
  /** What somebody wrote for a date. */
  said?: string;
}

/** A project that somebody holds. */
export interface Held {
  title: string;
  /** Number of its issue. */
  issue: number;
}

// Noncharacters that stand for mentions and the issue link until all other text is sanitized.
const PERSON = '\ufdd0';
const ISSUE = '\ufdd1';
const NOTIFIED = '\ufdd2';

/** The text of a comment, as Markdown: it mentions only those it is for, and contains no command. */
export function renderMessage(name: MessageName, subject: MessageContext, values: MessageValues): string {
  const { config, repository, issue } = subject;
  const words = wordsOf(subject, values);
  const template = withoutLive(textFor(name, values, config))
    .split('\n')
    .filter((line) => valueFor(words, /^(?:- )?\{(\w+)\}$/.exec(line.trim())?.[1] ?? '') !== '')
    .join('\n');
  const filled = fillWith(template, (word) => valueFor(words, word))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // As a whole: parts that are harmless alone may not be so side by side.
  const text = sanitizeMarkdown(filled, { ...repository, path: 'README.md' })
    .trim()
    // Tags beside the placeholders may have been removed.
    .replace(/\ufdd0(?![\s.,:;!?)]|$)/g, `${PERSON}${ZERO_WIDTH_SPACE}`)
    .replace(/(?<!^|[\s(])\ufdd1/g, `${ZERO_WIDTH_SPACE}${ISSUE}`)
    .replace(/\ufdd1(?![\s.,:;!?)]|$)/g, `${ISSUE}${ZERO_WIDTH_SPACE}`)
    .replaceAll(PERSON, isAgent(values.to ?? '') ? (values.to ?? '') : `@${values.to ?? ''}`)
    .replaceAll(NOTIFIED, notified(subject, values).join(' '))
    .replaceAll(ISSUE, `#${issue}`);
  return withoutCommands(text, config);
}

/** Whether a message names other projects that are free. */
export function offersOthers(name: MessageName, values: MessageValues, config: Config): boolean {
  return textFor(name, values, config).includes('{free}');
}

/** The text of a message: about somebody else it may be another one, unless the list has its own for both. */
function textFor(name: MessageName, { about }: MessageValues, config: Config): string {
  const { messages } = textsOf(config);
  const other = `${name}_other`;
  const isOwn = config.messages[name] !== undefined && config.messages[other] === undefined;
  return about === undefined || isOwn || !isMessage(other) ? messages[name] : messages[other];
}

function isMessage(name: string): name is MessageName {
  return (MESSAGE_NAMES as string[]).includes(name);
}

function withoutLive(text: string): string {
  return text.replace(/[\ufdd0-\ufdd2]/g, '');
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
  if (name === 'notify') return words.notify?.() ?? '';
  return Object.hasOwn(words, name) ? withoutLive(words[name]?.() ?? '') : undefined;
}

function wordsOf(subject: MessageContext, values: MessageValues): Placeholders {
  const { config } = subject;
  const { commands, per_person } = config.claims;
  const { about, verb = 'claim' } = values;
  const parts = partsOf(subject);
  const word = { claim: '/claim', release: '/unclaim', verified: '/verified' };
  const command = (one: Command['verb']) => commands[one][0] ?? word[one];
  const days: (keyof MessageValues & ('day' | 'latest'))[] = ['day', 'latest'];
  return {
    subject: () => parts.people(about === undefined ? [] : [about]),
    holders: () => parts.people(values.holders ?? []),
    from: () => parts.people(values.holders ?? []),
    position: () => String(values.position ?? ''),
    held: () => String(values.held?.length ?? ''),
    projects: () => parts.links(values.held ?? []),
    limit: () => String(per_person),
    days: () => String(values.days ?? ''),
    left: () => String(values.left ?? ''),
    ...Object.fromEntries(days.map((name) => [name, () => values[name] ?? ''])),
    until: () => (values.until === undefined ? '' : parts.until(values.until)),
    said: () => parts.quoted(values.said ?? ''),
    claim: () => command('claim'),
    release: () => command('release'),
    // In code a mention is none, but mails quote it as plain text.
    command: () => `${command(verb)}${about === undefined ? '' : ` @${ZERO_WIDTH_SPACE}${about}`}`,
    notify: () => (notified(subject, values).length === 0 ? '' : parts.notify(NOTIFIED)),
    ...parts.words,
  };
}

/** Mentions of those who want to know when somebody takes a project. */
function notified({ config, project }: MessageContext, { to = '' }: MessageValues): string[] {
  const contactsOf = ({ contacts }: Project) => contacts.flatMap(({ github }) => github ?? []);
  const logins = config.claims.notify.flatMap((one) => (one === 'contacts' ? contactsOf(project) : [one]));
  const told = [to, ...logins].map((login) => login.toLowerCase());
  return logins
    .filter((login, at) => !isAgent(login) && told.indexOf(login.toLowerCase()) === at + 1)
    .map((login) => `@${login}`);
}
