/**
 * The issue form that `dibs init` creates. It sets no label: with the tracking label, the issue would count as that of a
 * project file. The title of the issue becomes the title of the project.
 */
export const FORM_TEMPLATE = `name: Propose a project
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
