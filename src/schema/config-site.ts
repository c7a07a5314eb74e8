import * as z from 'zod';
import { text } from './config-values.ts';

/** The address of a page. */
const webAddress = text
  .refine((address) => /^https?:\/\/[^\s/?#]\S*$/i.test(address), {
    error: 'write an address that begins with https://',
  })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' });

/** The settings of the pages. */
export const siteSettings = z
  .strictObject({
    title: text
      .nullable()
      .default(null)
      .describe('Title of the pages; without one, the name of the repository.'),
    intro: text.nullable().default(null).describe('Markdown that stands above the list.'),
    links: z
      .array(
        z.strictObject({
          title: text.describe('What people read.'),
          url: webAddress.describe('Its address.'),
        }),
      )
      .default([])
      .describe('Links to what belongs to the list, shown on every page.'),
    images: z
      .boolean({ error: 'write true or false' })
      .default(true)
      .describe('Whether images in texts of projects are shown, which browsers load from where they are.'),
  })
  .prefault({})
  .describe('The pages that "dibs site" makes.');
