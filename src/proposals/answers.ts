import type { AskedKey, FormField, ProposalForm } from './form.ts';

/** What an issue says of the project that it proposes. */
export interface Proposed {
  /** Answers as they were written; fields that were left empty are absent. */
  answers: Partial<Record<Exclude<AskedKey, 'description'>, string>>;
  /** Markdown, LF line ends: the description, and whatever else the issue says. */
  text: string;
}

/** What GitHub writes for a field that was left empty. */
const NOTHING = '_No response_';

/**
 * Takes apart what GitHub made of an issue form's answers: a heading with the label of each field, and the answer under
 * it. An issue that follows no form is a description as a whole.
 *
 * By lines, not as Markdown: GitHub puts answers there as they were typed, and a fence that one of them leaves open
 * hides no heading of the next. Where an answer has a heading like that of a later field, the first one counts (of the
 * last field, the last one); all that is written comes out somewhere.
 */
export function readAnswers(body: string, forms: readonly ProposalForm[]): Proposed {
  const lines = cleaned(body).split('\n');
  const found = forms
    .map((form) => findFields(lines, form))
    .reduce((best, one) => (one.length > best.length ? one : best), []);
  const answers: Proposed['answers'] = {};
  const texts = [textBetween(lines, 0, found[0]?.at)];
  const more: string[] = [];
  for (const [index, { at, field }] of found.entries()) {
    const answer = textBetween(lines, at + 1, found[index + 1]?.at);
    if (answer === '' || answer === NOTHING) continue;
    if (field.key === undefined) more.push(`## ${field.label}\n\n${answer}`);
    else if (field.key === 'description') texts.push(answer);
    else answers[field.key] = answer;
  }
  return { answers, text: [...texts, ...more].filter((text) => text !== '').join('\n\n') };
}

interface FoundField {
  /** Line of its heading. */
  at: number;
  field: FormField;
}

function findFields(lines: readonly string[], form: ProposalForm): FoundField[] {
  const found: FoundField[] = [];
  for (const [index, field] of form.entries()) {
    const start = (found.at(-1)?.at ?? -1) + 1;
    const isHeading = (line: string) => line.trimEnd() === `### ${field.label}`;
    const isLast = index === form.length - 1;
    const at = isLast
      ? lines.findLastIndex(isHeading)
      : lines.findIndex((line, n) => n >= start && isHeading(line));
    if (at >= start) found.push({ at, field });
  }
  return found;
}

function textBetween(lines: readonly string[], start: number, end: number | undefined): string {
  return lines
    .slice(start, end)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

function cleaned(body: string): string {
  return (
    body
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this removes
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
  );
}
