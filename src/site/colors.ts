import type { Config } from '../schema/config.ts';
import type { View } from './view.ts';

/** The class of a label's color: the stylesheet of the site has a rule for each. */
export function colorClass(color: string | undefined): string {
  return `c-${color ?? 'none'}`;
}

/** Rules for all label colors of a list: pages have no style of their own. */
export function colorRules(views: readonly View[], { labels }: Config): string {
  const used = [
    labels.category?.color,
    labels.difficulty?.color,
    labels.gsoc?.color,
    ...views.map(({ project }) => project.category?.color),
  ].filter((color) => color !== undefined && /^[\da-f]{6}$/.test(color));
  return [...new Set(used as string[])]
    .sort()
    .map((color) => `.${colorClass(color)}{background:#${color};color:${textColorOn(color)}}`)
    .join('');
}

/** Black or white, whichever is easier to read: one of them has a contrast of at least 4.5 on any color. */
function textColorOn(color: string): '#000' | '#fff' {
  const light = luminance(color);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000' : '#fff';
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
