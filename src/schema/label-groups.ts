import * as z from 'zod';
import { colorDigits, label, text } from './config-values.ts';

/** A label group whose labels are a prefix and a value: `category: Hypervisor`. */
const prefixedGroup = (prefix: string, groupColor: string) =>
  z
    .strictObject({
      prefix: text.default(prefix).describe('What the label begins with; the value follows.'),
      color: colorDigits.default(groupColor),
    })
    .nullable()
    .prefault({});

/** A label group of one label that is on or off. */
const singleGroup = (name: string, groupColor: string) =>
  z
    .strictObject({
      name: label.default(name).describe('Name of the label.'),
      color: colorDigits.default(groupColor),
    })
    .nullable();

/** The groups of labels that Dibs manages; null turns one off. */
export const labelGroups = z.strictObject({
  category: prefixedGroup('category: ', '5319e7').describe('Labels for the category; null for none.'),
  difficulty: prefixedGroup('difficulty: ', 'fbca04').describe('Labels for the difficulty; null for none.'),
  size: prefixedGroup('size: ', 'bfd4f2').describe('Labels for the size; null for none.'),
  skill: prefixedGroup('skill: ', 'd4c5f9').describe('Labels for each skill; null for none.'),
  gsoc: singleGroup('gsoc', 'f9d0c4')
    .prefault({})
    .describe('Label for projects that suit Google Summer of Code; null for none.'),
  claim: z
    .strictObject({
      open: label.default('claim: open').describe('Label of a project that can be claimed.'),
      taken: label.default('claim: taken').describe('Label of a project that is held.'),
    })
    .nullable()
    .prefault({})
    .describe('Labels for who holds it; null for none.'),
  verification: singleGroup('needs: verification', 'e99695')
    .prefault({})
    .describe('Label for projects that nobody has verified for long; null for none.'),
  newcomer: singleGroup('good first issue', '7057ff')
    .default(null)
    .describe('Label for easy projects while they are free; null for none.'),
});
