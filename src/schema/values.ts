import * as z from 'zod';
import { isDate } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';

/** The form of an ISO date, for JSON Schema. */
export const DATE_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

/** A scalar as one line of text. */
export const text = z
  .union([z.string(), z.number(), z.boolean()], { error: 'write text' })
  .transform((value) => oneLine(String(value)));

/** An ISO date. */
export const date = text.refine(isDate, { error: 'write a date as year-month-day' });

/** A web address, with or without `<>` around it. */
export const url = text
  .transform((value) => value.replace(/^<(.*)>$/, '$1'))
  .refine((value) => /^https?:\/\/[^\s<>]+$/i.test(value), {
    error: 'write an address that begins with http:// or https://',
  });

/** A whole number within bounds, as a number or as text. */
export const wholeNumber = (min: number, max: number, error: string) =>
  z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)], { error })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, { error })
    .meta({ minimum: min, maximum: max });

/** A mapping with its keys in lower case, since files may write them in any case. */
export function lowerKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}
