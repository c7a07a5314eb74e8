import { F as diskWriter, P as diskReader, o as formatText } from "./slug.js";
import { s as readList } from "./new-project-file.js";
import { w as isoDay } from "./config-schema.js";
import { t as draft } from "./draft.js";
import { t as FORM_TEMPLATE } from "./template-form.js";
// src/model/template-config.ts
/** The config that `dibs init` makes: what people change first, and examples of the rest. */
function configTemplate(folder) {
	return `# Settings for Dibs, which keeps one GitHub issue in step with every project file.
# Every key is optional, and what stands here are the defaults. "dibs schema --config-file" describes all keys.

# Folder of the project files.
projects: ${formatText(folder)}

# What holds for every project whose file does not say otherwise.
# defaults:
#   mailing_list: devel@lists.example.org
#   irc: "#example"                     # the quotes are needed: "#" begins a comment
#   contacts: ["Ann Example <ann@example.org>"]

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
// src/model/template-workflow.ts
/** The workflow that `dibs init` makes; the README shows the same. */
function workflowTemplate(folder) {
	const paths = `['${folder === "." ? "**/*.md" : `${folder.replaceAll("'", "''")}/**`}', '.github/dibs.yml']`;
	return `# Runs Dibs. Change the lines marked with "yours":
#   main                  the default branch of this repository
#   OWNER/dibs@FULL_SHA   the repository that holds Dibs, and the full sha (40 digits) of the commit to run. A sha
#                         cannot be moved, so the code that runs here cannot change under you.
name: Dibs
on:
  schedule:
    # The safety net: finds whatever an event missed. Not on the hour, when GitHub is busiest and drops runs.
    - cron: '23 5 * * *'
  push:
    branches: [main] # yours: the default branch
    paths: ${paths}
  issues:
    types: [assigned, unassigned, closed, reopened, edited, labeled, unlabeled]
  issue_comment:
    types: [created]
  pull_request:
    paths: ${paths}
  workflow_dispatch:

# No permission but those that a job names.
permissions: {}

jobs:
  sync:
    if: github.event_name != 'pull_request' && !github.event.issue.pull_request
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      issues: write # makes and updates the issues
      contents: write # commits numbers and claims to the files
      # pull-requests: write # yours: for proposals of projects, and for write_back: pull-request
    # One run after the other, and none is thrown away while it waits.
    concurrency:
      group: dibs
      cancel-in-progress: false
      queue: max
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false # Dibs commits through the API
      - uses: OWNER/dibs@FULL_SHA # yours

  # On pull requests: says what merging would do, and what is wrong. Works from forks, since it only reads.
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      issues: read
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: OWNER/dibs@FULL_SHA # yours
        with:
          mode: plan
`;
}
// src/stages/furnish.ts
/**
* The files of a repository that begins with Dibs, its projects apart.
* @param folder the projects folder
*/
function furnish(folder) {
	return {
		config: {
			path: ".github/dibs.yml",
			text: configTemplate(folder),
			purpose: "the settings of the list; every one is optional"
		},
		workflow: {
			path: ".github/workflows/dibs.yml",
			text: workflowTemplate(folder),
			purpose: "runs Dibs on GitHub: change the lines marked with \"yours\""
		},
		form: {
			path: ".github/ISSUE_TEMPLATE/propose-a-project.yml",
			text: FORM_TEMPLATE,
			purpose: "the form \"Propose a project\" for new issues"
		}
	};
}
/** Whether a workflow runs Dibs already. */
function runsDibs(workflow) {
	return /^\s*(?:-\s+)?uses:\s*["']?[^\s"'#]*\/dibs@/m.test(workflow);
}
// src/init.ts
const FIRST_TITLE = "My first project";
const WORKFLOWS = ".github/workflows";
/**
* Puts the files into a repository that Dibs needs. What is there already is left alone.
* @param folder the projects folder for the new config
*/
async function init(dir, settings, folder) {
	const files = diskReader(dir);
	const placed = [];
	const place = async ({ path, text, purpose }) => {
		if (await files.read(path) !== void 0) {
			placed.push({
				path,
				made: false,
				note: `left alone, it is there already: ${purpose}`
			});
			return;
		}
		await diskWriter(dir).write(async () => [{
			path,
			text,
			executable: false
		}], `Add ${path}`);
		placed.push({
			path,
			made: true,
			note: purpose
		});
	};
	await place(furnish(folder).config);
	const { config, projects, broken, problems } = await readList(files, settings);
	const { workflow, form } = furnish(config?.projects ?? folder);
	const running = await workflowThatRunsDibs(files);
	if (running === void 0) await place(workflow);
	else placed.push({
		path: running,
		made: false,
		note: `left alone, it is there already: ${workflow.purpose}`
	});
	await place(form);
	if (config === void 0) return {
		placed,
		problems
	};
	const [first] = [...projects, ...broken];
	if (first !== void 0) {
		const note = "left alone, it is there already: the list has projects, so none is added";
		return {
			placed: [...placed, {
				path: first.path,
				made: false,
				note
			}],
			problems: []
		};
	}
	const made = draft({ title: FIRST_TITLE }, config, isoDay(new Date(settings.now)));
	if ("refused" in made) placed.push({
		path: config.projects,
		made: false,
		note: `has no first project: ${made.refused}`
	});
	else await place({
		...made,
		purpose: "a project to begin with: write your own into it before you push"
	});
	return {
		placed,
		problems: []
	};
}
async function workflowThatRunsDibs(files) {
	for (const path of await files.list(WORKFLOWS)) {
		const file = await files.read(path);
		if (file !== void 0 && "text" in file && runsDibs(file.text)) return path;
	}
}
export { init };
