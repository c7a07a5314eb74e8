import * as z from 'zod';
import { loadYaml } from '../lib/front-matter/index.ts';

/** Keys of a project file that a field of a form may ask for, by the field's id; `description` is the file's text. */
const ASKED = {
  summary: 'line',
  category: 'line',
  difficulty: 'line',
  size: 'words',
  skills: 'words',
  gsoc: 'line',
  contacts: 'lines',
  mailing_list: 'line',
  irc: 'line',
  prerequisites: 'lines',
  outcomes: 'lines',
  links: 'lines',
  description: 'text',
} as const;

export type AskedKey = keyof typeof ASKED;
/** How much an answer holds: one text, several with commas or line ends between them, one a line, or Markdown. */
export type AnswerKind = (typeof ASKED)[AskedKey];

export interface FormField {
  /** The heading above its answer. */
  label: string;
  /** Undefined for a question of the list's own. */
  key: AskedKey | undefined;
}

/** The fields of an issue form, in their order. */
export type ProposalForm = readonly FormField[];

export function kindOf(key: AskedKey): AnswerKind {
  return ASKED[key];
}

/** A form asks for a project where at least this many of its fields do. */
const FEWEST_FIELDS = 3;

// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
const formSchema = z.object({
  body: z.array(
    z.object({
      type: z.string(),
      id: z.string().optional(),
      attributes: z.object({ label: z.string().optional() }).optional(),
    }),
  ),
});

/** The fields of an issue form that asks for a project; undefined where it asks for something else or is none. */
export function readForm(source: string): ProposalForm | undefined {
  let root: unknown;
  try {
    root = loadYaml(source.replace(/^\uFEFF/, '')).root;
  } catch {
    return undefined;
  }
  const result = formSchema.safeParse(root);
  if (!result.success) return undefined;
  const fields = result.data.body.flatMap(({ type, id = '', attributes }): FormField[] => {
    const label = attributes?.label?.trim() ?? '';
    if (type === 'markdown' || label === '') return [];
    return [{ label, key: Object.hasOwn(ASKED, id) ? (id as AskedKey) : undefined }];
  });
  return fields.filter(({ key }) => key !== undefined).length >= FEWEST_FIELDS ? fields : undefined;
}
