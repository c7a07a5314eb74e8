import * as z from 'zod';
import { loadYaml } from '../lib/front-matter/index.ts';

/** Keys of a project file that a form's field may ask for, by the field's id; `description` is the text of the file. */
const FIELD_KINDS = {
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

export type FieldKey = keyof typeof FIELD_KINDS;
/** What an answer holds: one line, values separated by commas or line ends, one value a line, or Markdown. */
export type AnswerKind = (typeof FIELD_KINDS)[FieldKey];

export interface FormField {
  /** The heading above the answer. */
  label: string;
  /** Undefined if the field asks for something that project files have no key for. */
  key: FieldKey | undefined;
}

/** The fields of an issue form, in order. */
export type ProposalForm = readonly FormField[];

export function kindOf(key: FieldKey): AnswerKind {
  return FIELD_KINDS[key];
}

/** A form with at least this many fields for keys of a project file asks for a project. */
const MIN_FIELDS = 3;

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

/** The fields of an issue form that asks for a project; undefined for any other form or file. */
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
    return [{ label, key: Object.hasOwn(FIELD_KINDS, id) ? (id as FieldKey) : undefined }];
  });
  return fields.filter(({ key }) => key !== undefined).length >= MIN_FIELDS ? fields : undefined;
}
