import { plain, shown } from '../lib/markdown/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { difficultyIn, hoursIn, sizesIn } from '../schema/fact-values.ts';
import { projectKeys } from '../schema/project-keys.ts';
import { meansNoValue, statusFromWord } from '../schema/words.ts';
import type { Answers } from './answers.ts';
import { linksIn } from './collect-links.ts';
import type { Label } from './labels.ts';
import type { LabeledValue, Piece } from './page.ts';
import { peopleIn } from './people-list.ts';
import { shownParts } from './phrasing.ts';
import { skillNames } from './skill-names.ts';
import { trimSigns } from './trim-signs.ts';
import type { ReadResult } from './values.ts';

/** Reads the value of a label as people write it on pages of any make. */
export function readFact(key: Label, { content, label }: LabeledValue, scale: Answers['scale']): ReadResult {
  const parts = shownParts(content);
  const text = oneLine(parts.join(' '));
  if (text === '' || isNothing(text)) return { kind: 'nothing' };
  const level = key === 'difficulty' && scale ? scale[figureIn(text)] : undefined;
  if (level !== undefined) return { kind: 'set', value: level };
  const kept: ReadResult = { kind: 'kept', message: `${label} ("${short(text)}") is not understood` };
  return READERS[key]?.(text, content, parts) ?? kept;
}

/** The figure of a scale: `3/5`, `★★★☆☆`. */
function figureIn(text: string): number {
  const stars = text.match(/[★⭐🌟]/gu)?.length;
  return stars ?? Number(/^\D{0,20}(\d{1,3})/.exec(text)?.[1] ?? Number.NaN);
}

type Reader = (text: string, content: readonly Piece[], parts: string[]) => ReadResult | undefined;

const READERS: Partial<Record<Label, Reader>> = {
  difficulty: (text) => {
    const known = projectKeys.difficulty.safeParse(text);
    if (known.success && /^[a-z][a-z\s/-]{0,40}$/i.test(text))
      return { kind: 'set', value: text.toLowerCase() };
    const found = difficultyIn(text);
    if (!found) return undefined;
    const hours = hoursIn(text);
    return {
      kind: 'set',
      value: found.value.join(' to '),
      saysMore: found.saysMore && !(hours.length > 0 && text.length < 40),
      ...(hours.length > 0 && { also: { size: single(hours) } }),
    };
  },
  size: (text) => {
    const found = sizesIn(text);
    return found && { kind: 'set', value: single(found.value), saysMore: found.saysMore };
  },
  skills: (_, content, parts) => {
    if (content.some(isNoList)) return undefined;
    const saysMore = linksIn(content).links.length > 0;
    const members = bare(content, parts).flatMap(separated);
    const { skills, sentences } = skillNames(members.filter((member) => !isNothing(member)));
    if (sentences.length === 0) return list(skills, saysMore);
    return { kind: 'set', value: skills, saysMore, also: { prerequisites: sentences } };
  },
  contacts: (_, content) => {
    const { people, saysMore } = peopleIn(content);
    return people.length === 0 ? undefined : { kind: 'set', value: people, saysMore };
  },
  outcomes: (_, content, parts) => (content.some(isNoList) ? undefined : list(parts)),
  prerequisites: (_, content, parts) => (content.some(isNoList) ? undefined : list(parts)),
  links: (_, content) => {
    const { links, saysMore } = linksIn(content);
    return links.length === 0 ? undefined : { kind: 'set', value: links, saysMore };
  },
  status: (text) => {
    const words = text.replace(/[^\p{L}\s-]+/gu, ' ').trim();
    if (
      /^(?:already |now |currently )?(?:taken|claimed|assigned|reserved|selected|filled|accepted)\b/i.test(
        words,
      )
    )
      return { kind: 'set', value: 'open', also: { labels: ['taken'] }, saysMore: /\s/.test(words) };
    const status = statusFromWord(words) ?? statusFromWord(words.split(/\s/)[0] ?? '');
    return status && { kind: 'set', value: status, saysMore: /\s/.test(words) };
  },
  category: (text) => (text.length <= 60 ? { kind: 'set', value: text } : undefined),
};

function single(values: readonly number[]): number | readonly number[] {
  return values.length === 1 ? (values[0] ?? 0) : values;
}

function list(members: readonly string[], saysMore = false): ReadResult {
  const known = members.filter((member) => !isNothing(member));
  return known.length === 0 ? { kind: 'nothing' } : { kind: 'set', value: known, saysMore };
}

/** Only lists can be values; other blocks would lose their structure. */
function isNoList(piece: Piece): boolean {
  return piece.kind === 'block' && piece.node.type !== 'list' && piece.node.type !== 'paragraph';
}

/** The parts without the addresses of their links. */
function bare(content: readonly Piece[], parts: string[]): string[] {
  if (linksIn(content).links.length === 0) return parts;
  return content.flatMap((piece) => {
    if (piece.kind !== 'block') return [oneLine(plain(piece.nodes))];
    return piece.node.type === 'list'
      ? piece.node.children.map((item) => oneLine(item.children.map((child) => plain([child])).join(' ')))
      : [shown([piece.node])];
  });
}

/** Splits at commas and the like, except within brackets. */
function separated(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[([{]|[)\]}]|[,;，、；](?=\s|\p{L})|\s[|•·]\s/gu)) {
    if (/[([{]/.test(sign)) depth++;
    else if (/[)\]}]/.test(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + sign.length;
    }
  }
  parts.push(text.slice(start));
  return parts
    .map((part) =>
      oneLine(part)
        .replace(/^(?:and|or)\s/i, '')
        .replace(/(?<!\.)\.$/, ''),
    )
    .filter(Boolean);
}

function isNothing(text: string): boolean {
  const words = trimSigns(text, /[\s("[*_-]/, /[\s)"\].*_-]/);
  return (
    meansNoValue(text) ||
    meansNoValue(words) ||
    /^(?:to be (?:determined|decided|announced|confirmed|defined)|none yet|not yet (?:known|determined)|-+)$/i.test(
      words,
    )
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
