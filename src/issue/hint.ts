import { isCostly, quotedSpans } from '../lib/markdown/index.ts';
import { nearest } from '../lib/text/nearest.ts';
import type { Config } from '../schema/config.ts';

/** Longer comments are part of a discussion, whatever they contain. */
const MAX_LENGTH = 600;

const THIS = '(?:this|it|the (?:issue|project|task))';
const TAKE =
  '/?(?:claim|do|get|grab|have|pick up|take(?: up| on| over)?|try|work on|start(?: working)?(?: on)?)';
const TAKING = '(?:claiming|doing|picking up|taking(?: up| on| over)?|trying|working on)';
const QUESTIONS = '(?:can|could|may|might|shall)';

/** How people ask for a project in words, in the languages that Dibs speaks. */
const PHRASES: readonly RegExp[] = [
  `\\b${QUESTIONS} i (?:please |also |still )?${TAKE} ${THIS}\\b`,
  `\\b${QUESTIONS} (?:i (?:please )?be|you (?:please )?(?:get me|have me)) assigned\\b`,
  `\\bi(?:['’]d| would) (?:really |also )?(?:like|love) to ${TAKE} ${THIS}\\b`,
  `\\bi (?:really |also )?want to ${TAKE} ${THIS}\\b`,
  `\\bi(?:['’]m| am|['’]d be| would be) (?:really |also |very )?interested in (?:${TAKING} )?${THIS}\\b`,
  `\\bi(?:['’]ll| will) ${TAKE} (?:this|it)(?: on| up)? ?(?:[.,!?]|$)`,
  `\\bassign (?:(?:this|it|the issue|the project|the task) )?(?:to )?me\\b`,
  `\\bis ${THIS} (?:still )?(?:available|free|open|unassigned|up for grabs)\\b`,
  `\\bis (?:anyone|anybody|someone|somebody) (?:already |still )?working on ${THIS}\\b`,
  '\\b(?:kann|darf|könnte|dürfte) ich (?:das|dies|dieses projekt|daran|hieran) (?:machen|übernehmen|bearbeiten|arbeiten|haben)',
  '\\bich (?:würde|möchte|will) (?:gerne? )?(?:das|dies|dieses projekt|daran|hieran) (?:gerne? )?(?:machen|übernehmen|bearbeiten|arbeiten)',
  '\\b(?:puedo|podría) (?:trabajar en|tomar|encargarme de|hacer) est[aeo]',
  '\\bme gustaría (?:trabajar en|tomar|encargarme de|hacer) est[aeo]',
  "\\b(?:puis-je|je peux|je voudrais|je souhaite|j[’']aimerais) (?:prendre|travailler (?:sur|dessus)|m[’']en occuper)",
  '\\b(?:posso|poderia|gostaria de|quero) (?:trabalhar nes|trabalhar nis|pegar es|pegar is|assumir es|assumir is)',
  '(?:担当|着手|挑戦)(?:しても(?:いい|よい|よろしい)|させて|したい)|アサインして',
  '(?:分配|指派)给我|我(?:可以|想|来|能)(?:认领|领取|负责|做)(?:这|该|此)',
].map((pattern) => new RegExp(pattern, 'iu'));

/** Words that take an issue elsewhere, or could: after a sign that commands begin with. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'assign',
  'assigned',
  'assignme',
  'assign-me',
  'self-assign',
  'claim',
  'dibs',
  'grab',
  'mine',
  'pick',
  'reserve',
  'take',
  'takeit',
  'take-it',
]);

/** What begins a list item or bold text, or is polite; then a sign that commands begin with, and the word behind it. */
const SIGNED = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?[*_]{0,3}(?:(?:please|pls) )?)([./!\\])(\S{1,40})(?=\s|$)/i;
/** What may follow a word at once. */
const TAIL =
  /(?<![*_.,:;!?)\u2026\u3001\u3002\uff01\uff0c\uff1f])[*_.,:;!?)\u2026\u3001\u3002\uff01\uff0c\uff1f]+$/;
const WHOLE = /^(?:i )?(?:claim|take|dibs|mine|claiming|taking)(?: this| it)?[\s.!]*$/i;

/**
 * Whether a comment without a command looks as if its author wants the project: a command of another tool, one that is
 * mistyped or not at the start of its line, or words that ask for it. Code and quotes do not count.
 */
export function looksLikeClaim(comment: string, words: Config['claims']['commands']): boolean {
  const text = comment.replaceAll('\r\n', '\n').trim();
  if (text.length > MAX_LENGTH || !asks(text, words)) return false;
  if (!/[`~<>]|^(?: {4}|\t)/m.test(text)) return true;
  return !isCostly(text) && asks(unquoted(text), words);
}

function asks(text: string, words: Config['claims']['commands']): boolean {
  const spoken = text.replace(/\s+/g, ' ');
  return (
    WHOLE.test(spoken) ||
    PHRASES.some((phrase) => phrase.test(spoken)) ||
    text.split('\n').some((line) => isNearMiss(line, words))
  );
}

function isNearMiss(line: string, words: Config['claims']['commands']): boolean {
  const [, before = '', sign = '', token = ''] = SIGNED.exec(line) ?? [];
  const word = token.replace(TAIL, '').normalize('NFC').toLowerCase();
  if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(word)) return false;
  const plain = (command: string) => command.slice(1).normalize('NFC').toLowerCase();
  const [claim, others] = [words.claim.map(plain), [...words.release, ...words.verified].map(plain)];
  if (others.includes(word)) return false;
  // Spelled as it should be it is a command, or was meant for somebody who cannot have the project.
  if (claim.includes(word)) return sign !== '/' || before.trim() !== '' || TAIL.test(token);
  return ELSEWHERE.has(word) || (sign === '/' && nearest(word, claim) !== undefined);
}

function unquoted(text: string): string {
  let rest = '';
  let end = 0;
  for (const span of quotedSpans(text)) {
    if (span.end <= end) continue;
    rest += `${text.slice(end, Math.max(end, span.start))}\n`;
    end = span.end;
  }
  return rest + text.slice(end);
}
