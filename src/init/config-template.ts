import { formatText } from '../lib/front-matter/index.ts';
import { EXAMPLE } from '../list/placeholders.ts';
import { LANGUAGES, type Language } from '../texts/texts.ts';

/** The config that `dibs init` writes: what people change first, and examples of the rest. */
export function configTemplate(folder: string, language: Language): string {
  return `# Settings for Dibs, which keeps one GitHub issue in step with every project file.
# Every key is optional, and what stands here are the defaults. "dibs schema --config-file" describes all keys.

# Folder of the project files.
projects: ${formatText(folder)}

# Language of all that people read on GitHub: ${LANGUAGES.join(', ')}.
${language === 'en' ? '# ' : ''}language: ${language}

# What holds for every project whose file does not say otherwise.
# defaults:
#   mailing_list: ${EXAMPLE.mailingList}
#   irc: ${EXAMPLE.irc}                     # the quotes are needed: "#" begins a comment
#   contacts: ["${EXAMPLE.contact}"]

# One entry for each folder of projects: its name, its label (at most 50 characters, no comma) and color.
# categories:
#   tools:
#     name: Tools
#     label: "category: tools"
#     color: "2a9d8f"

# Markdown for contributors, shown in every issue. Keep each paragraph on one line.
# guidance: |
#   - Announce on the mailing list what you work on.

claims:
  who: anyone                           # anyone, contributors, collaborators (write access), or approval by a maintainer
  per_person: 2                         # how many open projects a person may hold
  per_project: 1                        # how many people may hold a project
  remind_after: 21d                     # without a sign of life from the holder
  release_after: 35d

# How numbers and claims come into the files: commit, pull-request, or none (nothing is written).
write_back: commit
`;
}
