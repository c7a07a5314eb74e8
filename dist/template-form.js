import { s as formatText } from "./slug.js";
// src/model/template-config.ts
/** Title of the project that a new list begins with. */
const FIRST_TITLE = "My first project";
/** What stands in the config's examples for something of the list's own. */
const EXAMPLE = {
	mailingList: "devel@lists.example.org",
	irc: "\"#example\"",
	contact: "Ann Example <ann@example.org>"
};
const EXAMPLES = Object.values(EXAMPLE);
/** The config that `dibs init` makes: what people change first, and examples of the rest. */
function configTemplate(folder) {
	return `# Settings for Dibs, which keeps one GitHub issue in step with every project file.
# Every key is optional, and what stands here are the defaults. "dibs schema --config-file" describes all keys.

# Folder of the project files.
projects: ${formatText(folder)}

# What holds for every project whose file does not say otherwise.
# defaults:
#   mailing_list: ${EXAMPLE.mailingList}
#   irc: ${EXAMPLE.irc}                     # the quotes are needed: "#" begins a comment
#   contacts: ["${EXAMPLE.contact}"]

# One entry for each folder of projects: its name, its label (at most 50 characters, no comma) and colour.
# categories:
#   tools:
#     name: Tools
#     label: "category: tools"
#     color: "2a9d8f"

# Markdown for contributors, shown in every issue. Keep each paragraph on one line.
# guidance: |
#   - Announce on the mailing list what you work on.

claims:
  who: anyone                           # anyone, contributors or collaborators (write access)
  per_person: 2                         # how many open projects a person may hold
  per_project: 1                        # how many people may hold a project
  remind_after: 21d                     # without a sign of life from the holder
  release_after: 35d

# How numbers and claims come into the files: commit, pull-request, or none (nothing is written).
write_back: commit
`;
}
// src/model/template-form.ts
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
export { configTemplate as i, EXAMPLES as n, FIRST_TITLE as r, FORM_TEMPLATE as t };
