import type { PhrasingContent } from 'mdast';
import { factKey } from '../schema/label-words.ts';
import { textNode } from './phrasing.ts';

const BADGE = /^https:\/\/img\.shields\.io\/badge\/([^/?#-]{1,60})-([^/?#-]{1,60})-[\w.%]{1,40}(?:[?#]|$)/i;

/** What a badge says, as a label and its value: `Difficulty-Easy-green`; undefined for any other image. */
export function badgeText(url: string): PhrasingContent[] | undefined {
  const [, label, value] = BADGE.exec(url) ?? [];
  if (label === undefined || value === undefined || factKey(words(label)) === undefined) return undefined;
  return [{ type: 'strong', children: [textNode(`${words(label)}:`)] }, textNode(` ${words(value)} `)];
}

function words(part: string): string {
  const spaced = part.replace(/_/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
