import type { Translated } from './translated.ts';

const ADORNMENT = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/;
const DIRECTIVE = /^(\s*)\.\. ([\w-]+)::\s?(.*)$/;
/** Directives whose content is text of the page. */
const ADMONITION =
  /^(?:note|tip|hint|important|warning|caution|attention|danger|error|admonition|seealso|topic|sidebar|rubric|container|versionadded|deprecated|dropdown|card|tab-item)$/;
const CODE = /^(?:code|code-block|sourcecode|literalinclude|parsed-literal|math|highlight)$/;
const NOTHING =
  /^(?:contents|toctree|meta|raw|include|index|only|default-role|role|sectnum|highlight|youtube|figure-md)$/;

/** Writes reStructuredText as Markdown with the same lines, as far as lists of projects use it. */
export function markdownOfRst(lines: readonly string[]): Translated {
  const result: string[] = [];
  const unknown: Translated['unknown'] = [];
  const levels: string[] = [];
  /** The indentation that what is below a directive must have, and what becomes of it. */
  let block: { indent: number; as: 'text' | 'code' | 'nothing' } | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const indent = line.length - line.trimStart().length;
    if (block && line.trim() !== '' && indent <= block.indent) block = undefined;
    if (block && line.trim() !== '') {
      const isOption = /^\s*:[\w-]+:/.test(line) && block.as !== 'text';
      if (block.as === 'nothing' || isOption) result.push('');
      else
        result.push(
          block.as === 'code' ? `    ${line}` : inline(line.slice(Math.min(indent, block.indent + 4))),
        );
      continue;
    }
    const title = titleAt(lines, at);
    if (title && !block) {
      const style = title.style;
      if (!levels.includes(style)) levels.push(style);
      const heading = `${'#'.repeat(Math.min(levels.indexOf(style) + 1, 6))} ${inline(title.text)}`;
      result.push(...(title.lines === 3 ? ['', heading, ''] : [heading, '']));
      at += title.lines - 1;
      continue;
    }
    const directive = DIRECTIVE.exec(line);
    if (directive) {
      const [, , name = '', argument = ''] = directive;
      const as = ADMONITION.test(name) ? 'text' : CODE.test(name) ? 'code' : 'nothing';
      block = { indent, as };
      const isImage = name === 'image' || name === 'figure';
      if (as === 'nothing' && !isImage && !NOTHING.test(name))
        unknown.push({ line: at + 1, what: `.. ${name}::` });
      result.push(isImage ? `![](${argument.trim()})` : as === 'text' ? inline(argument) : '');
    } else if (/^\s*\.\.(?:\s|$)/.test(line)) {
      block = { indent, as: 'nothing' };
      result.push('');
    } else if (/^ {0,20}:[^:\s][^:]{0,60}:(?:\s|$)/.test(line)) {
      result.push(
        line.replace(
          /^( {0,20}):([^:]+):(.*)$/,
          (_, blanks, name, value) => `${blanks}**${name}:** ${inline(value.trim())}`,
        ),
      );
    } else if (/^\+[-+]+\+\s*$/.test(line)) {
      const isFirst = !/^\s*[|+]/.test(lines[at - 1] ?? '');
      const isLast = !/^\s*\|/.test(lines[at + 1] ?? '');
      result.push(isFirst || isLast ? '' : line.replace(/[-]+/g, ' ').replaceAll('+', '|'));
    } else if (/^\+[=+]+\+\s*$/.test(line)) {
      result.push(line.replace(/=+/g, '---').replaceAll('+', '|'));
    } else {
      if (/::\s*$/.test(line) && line.trim() !== '::') block = { indent, as: 'code' };
      result.push(
        inline(
          line
            .replace(/::\s*$/, ':')
            .replace(/^(\s*)#\. /, '$11. ')
            .replace(/^(\s*)\| /, '$1'),
        ),
      );
    }
  }
  return { text: result.join('\n'), unknown };
}

/** A title that starts at a line: with a line of signs below it, and perhaps above. */
function titleAt(
  lines: readonly string[],
  at: number,
): { text: string; style: string; lines: 2 | 3 } | undefined {
  const [line = '', next = '', third = ''] = lines.slice(at, at + 3);
  const over = ADORNMENT.exec(line);
  if (
    over &&
    next.trim() !== '' &&
    !ADORNMENT.test(next) &&
    third.startsWith(over[1] ?? '') &&
    ADORNMENT.test(third)
  )
    return { text: next.trim(), style: `${over[1]}${over[1]}`, lines: 3 };
  const under = ADORNMENT.exec(next);
  const isText = /^\S/.test(line) && !ADORNMENT.test(line) && (lines[at - 1] ?? '').trim() === '';
  if (!under || !isText || next.trim().length < Math.min(line.trim().length, 4)) return undefined;
  return { text: line.trim(), style: under[1] ?? '', lines: 2 };
}

function inline(text: string): string {
  return text
    .replace(/``([^`]{1,300})``/g, '`$1`')
    .replace(/:[\w:+-]{1,40}:`([^`<]{1,300}?)(?:\s?<([^<>`]{1,500})>)?`/g, (_, words) => words)
    .replace(/`([^`<]{1,300}?)\s?<([^<>`\s]{1,1000})>`__?/g, '[$1]($2)')
    .replace(/(?<!`)`([^`]{1,300})`__?/g, '$1');
}
