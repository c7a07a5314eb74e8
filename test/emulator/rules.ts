/** GitHub's limits on what is sent, with the wording of each 422. */

import { type FieldError, type Fields, invalid, refuse } from './messages.ts';
import { labelKey } from './tracker.ts';

const MAX_TITLE = 256;
const MAX_BODY = 65_536;
const MAX_LABEL_NAME = 50;
const MAX_LABEL_DESCRIPTION = 100;
const MAX_LABELS = 100;

const isLonger = (text: string, limit: number) => text.length > limit && [...text].length > limit;

const tooLong = (resource: string, field: string, limit: number): FieldError => ({
  resource,
  code: 'custom',
  field,
  message: `${field} is too long (maximum is ${limit} characters)`,
});

/** Checks a title and returns it as GitHub keeps it. */
export function checkTitle(title: unknown, resource: string): string {
  if (typeof title !== 'string' && typeof title !== 'number')
    return invalid({ resource, code: 'missing_field', field: 'title' });
  const kept = String(title).trim();
  if (kept === '') return invalid({ resource, code: 'missing_field', field: 'title' });
  if (isLonger(kept, MAX_TITLE)) return invalid(tooLong(resource, 'title', MAX_TITLE));
  return kept;
}

export function checkBody(body: unknown, resource: string): string | null {
  if (body === null || body === undefined) return null;
  if (typeof body !== 'string') return invalid({ resource, code: 'invalid', field: 'body' });
  if (isLonger(body, MAX_BODY)) return invalid(tooLong(resource, 'body', MAX_BODY));
  return body;
}

export function checkCommentBody(body: unknown): string {
  if (typeof body !== 'string' || body.trim() === '')
    return invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  return checkBody(body, 'IssueComment') ?? '';
}

/** The names in a list of labels, whose elements are names or objects with a name. */
export function checkLabelNames(labels: unknown): string[] {
  if (!Array.isArray(labels)) return invalid({ resource: 'Issue', code: 'invalid', field: 'labels' });
  const names: string[] = [];
  for (const label of labels) {
    const value = typeof label === 'object' && label !== null ? (label as Fields).name : label;
    const name = typeof value === 'string' ? value.trim() : '';
    if (name === '' || isLonger(name, MAX_LABEL_NAME) || name.includes(','))
      return invalid({ value, resource: 'Label', field: 'name', code: 'invalid' });
    if (!names.some((known) => labelKey(known) === labelKey(name))) names.push(name);
  }
  return names;
}

export function checkLabelCount(count: number): void {
  if (count > MAX_LABELS) refuse(422, 'Issues cannot have more than 100 labels');
}

export function checkLabelName(value: unknown): string {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name === '') return invalid({ resource: 'Label', code: 'missing_field', field: 'name' });
  if (isLonger(name, MAX_LABEL_NAME)) return invalid(tooLong('Label', 'name', MAX_LABEL_NAME));
  if (name.includes(',')) return invalid({ resource: 'Label', code: 'invalid', field: 'name', value });
  return name;
}

export function checkLabelLook(fields: Fields): void {
  const { color, description } = fields;
  if (color !== undefined && !(typeof color === 'string' && /^[0-9a-f]{6}$/i.test(color)))
    invalid({ resource: 'Label', code: 'invalid', field: 'color', value: color });
  if (typeof description === 'string' && isLonger(description, MAX_LABEL_DESCRIPTION))
    invalid(tooLong('Label', 'description', MAX_LABEL_DESCRIPTION));
}

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened', null, undefined];

export function checkState(fields: Fields): void {
  if (fields.state !== undefined && fields.state !== 'open' && fields.state !== 'closed')
    invalid({ resource: 'Issue', code: 'invalid', field: 'state', value: fields.state });
  if (!REASONS.includes(fields.state_reason as string | null | undefined))
    invalid({ resource: 'Issue', code: 'invalid', field: 'state_reason', value: fields.state_reason });
}
