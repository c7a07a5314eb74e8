import { oneLine } from '../lib/text/one-line.ts';

/** Splits a list as people type it: one value a line, bullets that can span several lines, or commas. */
export function partsOf(answer: string, withCommas: boolean): string[] {
  const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
  const lines = answer.split('\n').filter((line) => line.trim() !== '');
  const isBulleted = lines.some((line) => bullet.test(line));
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.length - 1;
    if (isBulleted && last >= 0 && !bullet.test(line)) parts[last] += ` ${line}`;
    else parts.push(line.replace(bullet, ''));
  }
  const separated = withCommas ? parts.flatMap((part) => part.split(/[,;]/)) : parts;
  return separated.map(oneLine).filter((part) => part !== '');
}

/** Splits people on one line after an email address and before a login; the line has no double spaces. */
export function peopleIn(answer: string): string[] {
  return partsOf(answer, false).flatMap((line) => line.split(/(?<=>) ?[,;] ?| ?[,;] ?(?=@)/));
}
