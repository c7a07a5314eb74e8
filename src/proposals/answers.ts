import type { FieldKey, FormField, ProposalForm } from './form.ts';

/** The project that an issue proposes, as the issue describes it. */
export interface Proposed {
  /** Answers as they were typed; empty fields are absent. */
  answers: Partial<Record<Exclude<FieldKey, 'description'>, string>>;
  /** Markdown with LF line ends: the description, and everything that is no answer to a known field. */
  text: string;
}

/** What GitHub writes for an empty field. */
const NO_ANSWER = '_No response_';

/**
 * Splits the body that GitHub made of an issue form: a heading with the label of each field, and the answer below it. The
 * body of an issue that follows no form is all description.
 *
 * It is read line by line, not as Markdown: GitHub inserts answers as they were typed, and a fence that one leaves open must
 * not hide the next heading. If an answer contains the heading of a later field, the first such heading counts (for the last
 * field, the last one). No text is lost.
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
    if (answer === '' || answer === NO_ANSWER) continue;
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
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
  );
}
