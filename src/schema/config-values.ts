import * as z from 'zod';
import { login } from './contact.ts';
import { labelProblem } from './label-name.ts';

const DAYS_PER_UNIT = { d: 1, w: 7 } as const;

/** Text; a number is read as it is printed. */
export const text = z.union([z.string(), z.number().transform(String)], { error: 'write text' });

/** The name of a label. */
export const label = text
  .refine((name) => name.trim() !== '' && labelProblem(name) === undefined, {
    error: 'a label has 1 to 50 characters and no comma',
  })
  .meta({ minLength: 1, maxLength: 50, pattern: '^[^,]*$' });

/** One glob or several. */
export const globs = z.union([text.transform((glob) => [glob]), z.array(text)], {
  error: 'write a list of globs',
});

/** A whole number from 1 up. */
export const count = z
  .int({ error: 'write a whole number from 1 up' })
  .min(1, { error: 'write a whole number from 1 up' });

const color = text
  .refine((value) => /^#?[0-9a-f]{6}$/i.test(value), {
    error: 'a color is six hexadecimal digits such as 5319e7',
  })
  .meta({ pattern: '^#?[0-9a-fA-F]{6}$' });

/** A color → six hexadecimal digits in lower case. */
export const colorDigits = color
  .transform((value) => value.replace('#', '').toLowerCase())
  .describe('Color of the label: six hexadecimal digits, in quotes.');

/** A time in days or weeks → days. */
export const days = z.union(
  [
    z.int().min(1),
    z
      .string()
      .regex(/^0*[1-9]\d{0,3}\s*[dDwW]$/)
      .transform((value) => {
        const unit = value.slice(-1).toLowerCase() as keyof typeof DAYS_PER_UNIT;
        return Number.parseInt(value, 10) * DAYS_PER_UNIT[unit];
      }),
  ],
  { error: 'a time is a number of days or weeks such as 21d or 3w' },
);

/** The words of one command. */
export const commandWords = z
  .union([text.transform((word) => [word]), z.array(text)], {
    error: 'write a command or a list of commands',
  })
  .pipe(
    z.array(
      z.string().regex(/^\/\p{L}[\p{L}\p{M}\p{N}-]*$/u, {
        error: 'a command is a slash and a word such as /claim',
      }),
    ),
  );

/** Those who are mentioned when somebody takes a project. */
export const notified = z.union([login.transform((one) => [one]), z.array(login)], {
  error: 'write a list of logins, or contacts',
});

/** Whether no word is there twice, in any case. */
export function isDistinct(words: readonly string[]): boolean {
  return new Set(words.map((word) => word.normalize('NFC').toLowerCase())).size === words.length;
}
