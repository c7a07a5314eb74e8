type Schema = Record<string, unknown>;

const TEXT = { type: 'string' };
const TEXTS = { type: 'array', items: TEXT };
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const orNull = (schema: Schema, description: string): Schema => ({
  anyOf: [schema, { type: 'null' }],
  description,
});
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

const CLAIM = object(
  {
    by: described({ ...TEXTS, minItems: 1 }, 'Logins.'),
    since: described(TEXT, 'First day of the first of them.'),
    until: described(TEXT, 'Day until which they want to hold it, where they have set one.'),
  },
  ['until'],
);
const CONTACT = object(
  { name: TEXT, email: described(TEXT, 'Free text.'), github: described(TEXT, 'Login.') },
  ['name', 'email', 'github'],
);
const LINK = object({ title: TEXT, url: TEXT }, ['title']);

const PROJECT = object({
  id: described(TEXT, 'Path of its file in the folder, without the extension.'),
  title: TEXT,
  summary: orNull(TEXT, 'One or two sentences.'),
  state: described(
    { enum: ['free', 'taken', 'done', 'archived'] },
    'Whether it can be claimed: the status and the claim together.',
  ),
  status: orNull({ enum: ['open', 'done', 'archived'] }, 'Null if the word in the file is not understood.'),
  claim: orNull(CLAIM, 'Who holds it, or who did it.'),
  waiting: described(TEXTS, 'Logins in the order of the queue; empty too where it is not known.'),
  places: described({ type: 'integer', minimum: 1 }, 'How many people may hold it at once.'),
  category: orNull(TEXT, 'Name of its category.'),
  difficulty: orNull({ enum: ['easy', 'medium', 'hard'] }, 'Null if it is not known.'),
  size: described({ type: 'array', items: { enum: ['small', 'medium', 'large'] } }, '90, 175 and 350 hours.'),
  skills: TEXTS,
  gsoc: orNull({ type: 'boolean' }, 'Whether it suits Google Summer of Code.'),
  contacts: { type: 'array', items: CONTACT },
  mailing_list: orNull(TEXT, 'Where it is discussed.'),
  irc: orNull(TEXT, 'The channel for questions.'),
  inserted: orNull(TEXT, 'Day on which it came onto the list.'),
  verified: orNull(DAY, 'Day on which somebody last confirmed that it still stands.'),
  needs_verification: described({ type: 'boolean' }, 'Whether that is too long ago.'),
  outcomes: described(TEXTS, 'Markdown.'),
  prerequisites: described(TEXTS, 'Markdown.'),
  links: { type: 'array', items: LINK },
  related: described(TEXTS, 'Ids of other projects.'),
  labels: TEXTS,
  issue: orNull({ type: 'integer', minimum: 1 }, 'Number of its issue.'),
  issue_url: orNull(TEXT, 'Address of its issue.'),
  file: described(TEXT, 'Path of its file in the repository.'),
  file_url: TEXT,
  page: described(TEXT, 'Address of its page, relative to this file.'),
});

/** JSON Schema (draft 2020-12) of `projects.json`. */
export function dataJsonSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Projects of a list, as "dibs site" writes them: projects.json',
    description: 'New keys may come at any time; formatVersion goes up if one changes its meaning or goes.',
    ...object({
      formatVersion: { const: 1 },
      title: described(TEXT, 'Title of the pages.'),
      language: described(TEXT, 'Language of the pages.'),
      repository: described(TEXT, 'Address of the repository.'),
      url: orNull(TEXT, 'Address of the pages, if it was given.'),
      projects: described({ type: 'array', items: PROJECT }, 'All projects, in the order of the list.'),
    }),
  };
}
