import { formatText } from '../lib/front-matter/index.ts';
import { type TextChoice, textsOf } from '../texts/texts.ts';

/**
 * The issue form that `dibs init` creates, in the language of the list. It sets no label: with the tracking label, the
 * issue would count as that of a project file. The title of the issue becomes the title of the project.
 */
export function formTemplate(choice: TextChoice): string {
  const { form, words } = textsOf(choice);
  const text = (name: keyof typeof form) => formatText(form[name]);
  return `name: ${text('name')}
description: ${text('description')}
body:
  - type: markdown
    attributes:
      value: ${text('introduction')}
  - type: input
    id: summary
    attributes:
      label: ${text('summary')}
      description: ${text('summary_hint')}
    validations:
      required: true
  - type: input
    id: category
    attributes:
      label: ${text('category')}
      description: ${text('category_hint')}
  - type: dropdown
    id: difficulty
    attributes:
      label: ${text('difficulty')}
      options:
${options([words.unknown, words.easy, words.medium, words.hard])}
      default: 0
    validations:
      required: true
  - type: dropdown
    id: size
    attributes:
      label: ${text('size')}
      description: ${text('size_hint')}
      options:
${options([words.unknown, words.small, words.medium_size, words.large])}
      default: 0
    validations:
      required: true
  - type: input
    id: skills
    attributes:
      label: ${text('skills')}
      description: ${text('skills_hint')}
      placeholder: C, Python
  - type: textarea
    id: contacts
    attributes:
      label: ${text('contacts')}
      description: ${text('contacts_hint')}
      placeholder: Ann Example <ann@example.org>
  - type: textarea
    id: description
    attributes:
      label: ${text('text')}
      description: ${text('text_hint')}
    validations:
      required: true
  - type: textarea
    id: outcomes
    attributes:
      label: ${text('outcomes')}
      description: ${text('outcomes_hint')}
`;
}

function options(names: readonly string[]): string {
  return names.map((name) => `        - ${formatText(name)}`).join('\n');
}
