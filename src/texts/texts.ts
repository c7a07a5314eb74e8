import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';
import type { Texts } from './type.ts';
import { zhCN } from './zh-CN.ts';

export type { Texts } from './type.ts';

export type MessageName = keyof Texts['messages'];

/** Name of a text that is no message: its group, a dot, and its name in it. */
export type TextName = {
  [G in Exclude<keyof Texts, 'messages'>]: `${G}.${keyof Texts[G] & string}`;
}[Exclude<keyof Texts, 'messages'>];

const TEXTS = { en, de, es, fr, ja, 'pt-BR': ptBR, 'zh-CN': zhCN } as const satisfies Record<string, Texts>;

export type Language = keyof typeof TEXTS;

export const LANGUAGES = Object.keys(TEXTS) as [Language, ...Language[]];

export const MESSAGE_NAMES = Object.keys(en.messages) as MessageName[];

export const TEXT_NAMES = Object.entries(en).flatMap(([group, texts]) =>
  group === 'messages' ? [] : Object.keys(texts).map((name) => `${group}.${name}`),
) as TextName[];

/** The settings that decide about texts. */
export interface TextChoice {
  language: string;
  /** Own texts, by group and name: `labels.open`. */
  texts: Readonly<Record<string, string>>;
  /** Own texts for comments, by name. */
  messages: Readonly<Record<string, string>>;
}

const chosen = new WeakMap<TextChoice, Texts>();

/** The texts that the settings ask for: those of the language, but for a list's own ones. */
export function textsOf(choice: TextChoice): Texts {
  let texts = chosen.get(choice);
  if (texts === undefined) {
    texts = withOwn(isLanguage(choice.language) ? TEXTS[choice.language] : en, choice);
    chosen.set(choice, texts);
  }
  return texts;
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(TEXTS, name);
}

function withOwn(texts: Texts, { texts: own, messages }: TextChoice): Texts {
  const groups = Object.entries(texts).map(([group, words]) => {
    const ownWords = group === 'messages' ? messages : inGroup(group, own);
    return [group, { ...words, ...ownWords }];
  });
  return Object.fromEntries(groups) as Texts;
}

function inGroup(group: string, own: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = `${group}.`;
  const found = Object.entries(own).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(found.map(([name, text]) => [name.slice(prefix.length), text]));
}

/** A placeholder; with two forms of a word behind it, the one that goes with the number: `{days|day|days}`. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** A text with its placeholders filled in; one without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillWith(text, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));
}

/** The same for values that are made when they are needed. */
export function fillWith(text: string, find: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string, one?: string, several?: string) => {
    const value = find(name);
    return (value === undefined || one === undefined ? value : value === '1' ? one : several) ?? placeholder;
  });
}

/** Names or other parts of a sentence as a list in words. */
export function enumerated(parts: readonly string[], texts: Texts): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2
    ? last
    : fill(texts.phrases.and, { others: listed(parts.slice(0, -1), texts), last });
}

/** Names or values as a list. */
export function listed(parts: readonly string[], { phrases }: Pick<Texts, 'phrases'>): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((others, next) => fill(phrases.list, { others, next }), first);
}
