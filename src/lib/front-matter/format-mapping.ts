import { formatText, formatValue } from './format-value.ts';

const MAX_LINE_LENGTH = 100;

/** A value of a new front matter. A short list of texts takes one line, mappings take lines of their own. */
export type NewValue = string | readonly string[] | readonly NewMapping[] | NewMapping;
export interface NewMapping {
  readonly [key: string]: NewValue;
}

/** Formats a mapping as YAML that all parsers read the same. */
export function formatMapping(mapping: NewMapping, indent = ''): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const name = `${indent}${formatText(key)}:`;
    if (typeof value === 'string') return [`${name} ${formatValue(value)}`];
    if (!isList(value)) return [name, ...formatMapping(value, `${indent}  `)];
    if (value.every((one) => typeof one === 'string')) {
      const texts = value.map(formatText);
      const line = `${name} [${texts.join(', ')}]`;
      return line.length <= MAX_LINE_LENGTH ? [line] : [name, ...texts.map((one) => `${indent}  - ${one}`)];
    }
    const members = value.map((one) => formatMapping(one as NewMapping, `${indent}    `));
    return [
      name,
      ...members.flatMap(([first = '', ...rest]) => [`${indent}  - ${first.trimStart()}`, ...rest]),
    ];
  });
}

function isList(value: NewValue): value is readonly string[] | readonly NewMapping[] {
  return Array.isArray(value);
}
