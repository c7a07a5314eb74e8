// src/list/placeholders.ts
/** Title of the project that a new list begins with. */
const FIRST_TITLE = "My first project";
/** Examples in the config that `dibs init` writes, for values that each list has to replace. */
const EXAMPLE = {
	mailingList: "devel@lists.example.org",
	irc: "\"#example\"",
	contact: "Ann Example <ann@example.org>"
};
/** All of them. */
const EXAMPLES = Object.values(EXAMPLE);
// src/proposals/form-template.ts
/**
* The issue form that `dibs init` makes. It sets no label: an issue with the tracking label would be taken for one that
* belongs to a project file. The title of the project is the title of the issue.
*/
const FORM_TEMPLATE = `name: Propose a project
description: Something that others could pick up and build
body:
  - type: markdown
    attributes:
      value: |
        The title of this issue is the title of the project. Write what you know; a maintainer looks at it before it comes onto the list.
  - type: input
    id: summary
    attributes:
      label: Summary
      description: What the project is, in one line.
    validations:
      required: true
  - type: input
    id: category
    attributes:
      label: Category
      description: The part of the work that it belongs to, as the list names it.
  - type: dropdown
    id: difficulty
    attributes:
      label: Difficulty
      options:
        - unknown
        - easy
        - medium
        - hard
      default: 0
    validations:
      required: true
  - type: dropdown
    id: size
    attributes:
      label: Size
      description: Small is about 90 hours of work, medium 175, large 350.
      options:
        - unknown
        - small
        - medium
        - large
      default: 0
    validations:
      required: true
  - type: input
    id: skills
    attributes:
      label: Skills
      description: What one should know, with commas between the skills.
      placeholder: C, Python
  - type: textarea
    id: contacts
    attributes:
      label: Contacts
      description: People to ask, one on each line. They are shown to everybody.
      placeholder: Ann Example <ann@example.org>
  - type: textarea
    id: description
    attributes:
      label: Description
      description: What should change, why, and where to start. Markdown.
    validations:
      required: true
  - type: textarea
    id: outcomes
    attributes:
      label: Outcomes
      description: What should be there in the end, one on each line.
`;
export { FIRST_TITLE as i, EXAMPLE as n, EXAMPLES as r, FORM_TEMPLATE as t };
