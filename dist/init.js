import "./rolldown-runtime.js";
import { B as requestedLabels, C as lengthProblems, T as renderSection } from "./issue.js";
import { C as readConfig, _ as matchGlobs, a as EXAMPLE, b as isGenericHeading, h as readList, o as FIRST_TITLE, p as misnamedConfig, t as draft, v as projectId, w as hasIndexSection, x as readKey, y as readProjectFile } from "./list.js";
import { B as isEnterpriseServer, R as GITHUB, a as errorIn, g as STATUSES, i as byLocation } from "./model.js";
import { C as labelProblem, T as loginFrom, a as factsIn, b as projectKeys, d as valueInText, f as difficultyIn, g as defaultConfig, m as sizesIn, v as PROJECT_KEYS, y as STRICT_KEYS } from "./schema.js";
import { n as formTemplate } from "./proposals.js";
import { a as formatText, i as locate, o as isUnset, r as readFrontMatter, s as isRecord } from "./lib-front-matter.js";
import { t as LANGUAGES } from "./texts.js";
import { _ as parseMarkdown, h as isCostly, i as plain$1, l as firstHeading } from "./lib-markdown.js";
import { f as isDate, h as oneLine } from "./lib-text.js";
// src/init/event-condition.ts
/**
* The condition, in lines, for an event to need a run: schedules, pushes and the like; what people do to issues of the list;
* commands. Bots are excluded, as a run that writes as a GitHub App would otherwise start another for each of its writes.
* `contains` and `==` ignore case.
* https://docs.github.com/actions/reference/workflows-and-actions/expressions
*/
function eventCondition({ trackingLabel, acceptLabel, commands }) {
	const isTracked = anyOf(trackingLabel, (name) => `contains(github.event.issue.labels.*.name, ${name})`);
	const isLabel = (label) => anyOf(label, (name) => `github.event.label.name == ${name}`);
	const words = commands.map((word) => anyOf(word, (text) => `contains(github.event.comment.body, ${text})`));
	return [
		"(github.event_name != 'issues' && github.event_name != 'issue_comment' && github.event_name != 'pull_request') ||",
		"(github.event_name == 'issues' && github.event.sender.type != 'Bot' && (",
		`  ${isTracked} ||`,
		`  ${isLabel(trackingLabel)} ||`,
		`  (github.event.action == 'labeled' && ${isLabel(acceptLabel)})`,
		...words.length === 0 ? ["))"] : [
			")) ||",
			"(github.event_name == 'issue_comment' && github.event.sender.type != 'Bot' && !github.event.issue.pull_request &&",
			`  ${isTracked} && (`,
			...words.map((word, index) => `  ${word}${index < words.length - 1 ? " ||" : ""}`),
			"))"
		]
	];
}
/** One test for each Unicode normalization of a name, as GitHub distinguishes composed and decomposed accents. */
function anyOf(name, test) {
	const tests = [.../* @__PURE__ */ new Set([
		name,
		name.normalize("NFC"),
		name.normalize("NFD")
	])].map((spelling) => test(literal(spelling)));
	return tests.length > 1 ? `(${tests.join(" || ")})` : tests.join("");
}
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\$\{\{|'[^']*'/u;
/** Quotes a text as a string of an expression in a YAML block scalar. */
function literal(text) {
	if (!UNSAFE.test(text)) return `'${text.replace("'", "''")}'`;
	return `fromJSON('${JSON.stringify(text).replace(/[^ -z]|[$']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}')`;
}
// src/init/workflow-template.ts
/** Placeholder for the repository and commit of Dibs. */
const NO_RELEASE = "OWNER/dibs@FULL_SHA";
/**
* The workflow that `dibs init` writes; this repository and the README contain the same.
* @param branch the default branch of the repository
* @param server address of the server that the repository is on
*/
function workflowTemplate(config, branch, release, server = GITHUB) {
	const uses = usesOf(release);
	const queue = isEnterpriseServer(server) ? SERVER_QUEUE : QUEUE;
	return `# Runs Dibs.${release === void 0 ? HOW_TO_FILL_IN : ""}
#
# Branch, folder, labels and commands are those of this repository and of .github/dibs.yml: if they change, change them
# here too.
${triggers(config, branch)}# No permission but those that a job names.
permissions: {}

${syncJob(config, uses, queue)}
${planJob(uses)}`;
}
const QUEUE = `    # One run after the other, and none is thrown away while it waits.
    concurrency:
      group: dibs
      cancel-in-progress: false
      queue: max
`;
const SERVER_QUEUE = `    # One run after the other. Without "queue", which Enterprise Server refuses, only the newest run of those that wait
    # is kept; the schedule finds what the others would have done.
    concurrency:
      group: dibs
      cancel-in-progress: false
`;
/** The action that a step uses. */
function usesOf(release) {
	return release === void 0 ? `${NO_RELEASE} # yours` : `${release.repository}@${release.sha} # v${release.version}`;
}
function triggers({ projects }, branch) {
	const paths = `[${quoted(projects === "." ? "**/*.md" : `${globOf(projects)}/**`)}, '.github/dibs.yml']`;
	return `name: Dibs
on:
  schedule:
    # The safety net: finds whatever an event missed. Not on the hour, when GitHub is busiest and drops runs.
    - cron: '23 5 * * *'
  push:
    branches: [${PLAIN.test(branch) ? branch : quoted(globOf(branch))}]
    paths: ${paths}
  issues:
    types: [assigned, unassigned, closed, reopened, edited, labeled, unlabeled]
  issue_comment:
    types: [created]
  pull_request:
    paths: ${paths}
  workflow_dispatch:

`;
}
function syncJob(config, uses, queue) {
	return `jobs:
  sync:
    # No runner starts for nothing: only for issues of the list and for commands. All else waits for the schedule.
    if: >-
${eventCondition({
		trackingLabel: config.tracking_label,
		acceptLabel: config.proposals.accept_label,
		commands: Object.values(config.claims.commands).flat()
	}).map((line) => `      ${line}`).join("\n")}
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      issues: write # makes and updates the issues
      contents: write # commits numbers and claims to the files
      pull-requests: read # sees work on pull requests; yours: write for proposals of projects, and for write_back: pull-request
${queue}    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false # Dibs commits through the API
      - uses: ${uses}
`;
}
function planJob(uses) {
	return `  # On pull requests: says what merging would do, and what is wrong. Works from forks, since it only reads.
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      issues: read # compares them with the files
      contents: read # reads the files
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: plan
`;
}
const HOW_TO_FILL_IN = ` Replace ${NO_RELEASE} by the repository that holds Dibs and the full sha (40 digits) of the commit to
# run. A sha cannot be moved, so the code that runs here cannot change under you.`;
/** Branch names that need no quotes in YAML, and no escapes as a pattern. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w/-]*$/i;
/** Escapes a name as a pattern that matches only itself. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function globOf(name) {
	return name.replace(/[\\*?+[\]!]/g, "\\$&");
}
/** Quotes a text as a YAML value. */
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
// src/init/config-template.ts
/** The config that `dibs init` writes: what people change first, and examples of the rest. */
function configTemplate(folder, language) {
	return `# Settings for Dibs, which keeps one GitHub issue in step with every project file.
# Every key is optional, and what stands here are the defaults. "dibs schema --config-file" describes all keys.

# Folder of the project files.
projects: ${formatText(folder)}

# Language of all that people read on GitHub: ${LANGUAGES.join(", ")}.
${language === "en" ? "# " : ""}language: ${language}

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
// src/init/pages-template.ts
/** The workflow that publishes the pages, which `dibs init --pages` writes; this repository contains the same. */
function pagesTemplate(release) {
	return `# Publishes the pages of the list. Switch them on once: Settings → Pages → Source: GitHub Actions.
name: Pages
on:
  # After each run of the workflow "Dibs": what it commits starts no workflow itself.
  workflow_run:
    workflows: [Dibs]
    types: [completed]
  workflow_dispatch:

# No permission but those that a job names.
permissions: {}

# The newest state wins; a deployment that has begun is not broken off.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    # Not for pull requests, and not if the run had nothing to do.
    if: >-
      github.event_name == 'workflow_dispatch' ||
      (github.event.workflow_run.event != 'pull_request' && github.event.workflow_run.conclusion != 'skipped')
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # reads the files
      issues: read # who waits is told by the issues alone
      pull-requests: read # sees work on them
      pages: read # the address of the pages
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 0 # the history tells who held what, and what has become free
      - uses: actions/configure-pages@45bfe0192ca1faeb007ade9deae92b16b8254a0d # v6.0.0
        id: pages
      - uses: ${usesOf(release)}
        continue-on-error: true # a file with an error has no page; the run of "Dibs" has told of it
        with:
          mode: plan # "Dibs" has synced; this only reads
          site: _site
          site-url: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: _site

  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write # publishes them
      id-token: write # proves to GitHub Pages where the files come from
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
        id: deployment
`;
}
// src/init/starter-files.ts
/**
* @param folder the projects folder
* @param schema address of the JSON Schema of the config
*/
function configFile(folder, language, schema) {
	return {
		path: ".github/dibs.yml",
		text: schemaLine(schema) + configTemplate(folder, language),
		purpose: "the settings of the list; every one is optional"
	};
}
/** The first line of a config, by which editors complete and check it. */
function schemaLine(schema) {
	return `# yaml-language-server: $schema=${schema}\n`;
}
/** The workflow for a list with a config. */
function workflowFile(config, branch, release, server) {
	return {
		path: ".github/workflows/dibs.yml",
		text: workflowTemplate(config, branch, release, server),
		purpose: `runs Dibs${release === void 0 ? "" : ` v${release.version}`} on GitHub, for the branch ${branch}`
	};
}
/** The workflow that publishes the pages. */
function pagesFile(release) {
	return {
		path: ".github/workflows/pages.yml",
		text: pagesTemplate(release),
		purpose: "publishes the pages of the list, once Settings → Pages → Source says GitHub Actions"
	};
}
/** The form for proposals, in the language of the list. */
function proposalForm(config) {
	return {
		path: ".github/ISSUE_TEMPLATE/propose-a-project.yml",
		text: formTemplate(config),
		purpose: "the form for new issues that propose a project"
	};
}
/** Whether a workflow runs Dibs. */
function runsDibs(workflow) {
	return /^[ \t]*(?:-\s+)?uses:\s*(?:["']?[^\s"'#]*\/dibs@|\.\/ +#.*\/dibs@)/m.test(workflow);
}
// src/init/init.ts
const WORKFLOWS = ".github/workflows";
/** Finds a problem that prevents creating a config. */
async function configProblem(files, location) {
	const hasConfig = await files.read(location.configPath) !== void 0;
	return await misnamedConfig(files, location, hasConfig);
}
/**
* Adds the files that Dibs needs to a repository. Existing files are left alone.
* @param folder the projects folder for the new config
*/
async function init(checkout, location, folder, context) {
	const { files } = checkout;
	const results = [await place(checkout, configFile(folder, context.language, context.schema))];
	const list = await readList(files, {
		...location,
		projects: void 0
	});
	const { config, problems } = list;
	if (config !== void 0 && location.projects !== void 0 && config.projects !== folder) {
		const message = `The projects are in ${config.projects} here, not in ${folder}: change "projects" in this file first.`;
		return {
			results,
			problems: [errorIn(location.configPath, message)]
		};
	}
	const known = config ?? {
		...defaultConfig(),
		projects: folder
	};
	results.push(...await placeForGitHub(checkout, known, context));
	if (config === void 0) return {
		results,
		problems
	};
	const [first] = [...list.projects, ...list.broken];
	if (first !== void 0) {
		const note = "left alone, it is there already: the list has projects, so none is added";
		return {
			results: [...results, {
				path: first.path,
				created: false,
				note
			}],
			problems: []
		};
	}
	const created = draft({ title: FIRST_TITLE }, config, context.today);
	if ("refused" in created) results.push({
		path: config.projects,
		created: false,
		note: `has no first project: ${created.refused}`
	});
	else {
		const purpose = "a project to begin with: write your own into it before you push";
		results.push(await place(checkout, {
			...created,
			purpose
		}));
	}
	return {
		results,
		problems: []
	};
}
async function place({ files, writer }, { path, text, purpose }) {
	if (await files.read(path) !== void 0) return {
		path,
		created: false,
		note: `left alone, it is there already: ${purpose}`
	};
	await writer.write(async () => [{
		path,
		text,
		executable: false
	}], `Add ${path}`);
	return {
		path,
		created: true,
		note: purpose
	};
}
/** Adds the workflow and the issue form. */
async function placeForGitHub(checkout, config, { branch, release, server, pages }) {
	const workflow = workflowFile(config, branch, release, server);
	const running = await workflowThatRunsDibs(checkout.files);
	const note = `left alone, it is there already: ${workflow.purpose}`;
	return [
		running === void 0 ? await place(checkout, workflow) : {
			path: running,
			created: false,
			note
		},
		await place(checkout, proposalForm(config)),
		...pages ? [await place(checkout, pagesFile(release))] : []
	];
}
async function workflowThatRunsDibs(files) {
	const { path: publishing } = pagesFile(void 0);
	for (const path of await files.list(WORKFLOWS)) {
		if (path === publishing) continue;
		const file = await files.read(path);
		if (file !== void 0 && "text" in file && runsDibs(file.text)) return path;
	}
}
// src/init/exact-globs.ts
/** Globs that also leave out the given files: whole folders where nothing else is in them. */
function withoutOthers(globs, all, others) {
	if (others.size === 0) return [...globs];
	const wanted = [...matchGlobs(globs, all)].filter((path) => !others.has(path));
	const exact = globs.map((glob) => concrete(glob, wanted));
	const wrong = [...matchGlobs(exact, all)].filter((path) => others.has(path));
	return [...exact, ...new Set(wrong.map((path) => `!${largestFolder(path, wanted)}`))];
}
function concrete(glob, wanted) {
	const steps = glob.split("/");
	if (glob.startsWith("!") || steps[0] !== "*") return glob;
	const paths = [...matchGlobs([glob], wanted)].map((path) => path.split("/"));
	return steps.map((step, at) => {
		const [name = ""] = paths[0]?.slice(at, at + 1) ?? [];
		return step === "*" && paths.length > 1 && paths.every((path) => path[at] === name) ? escaped(name) : step;
	}).join("/");
}
/** The outermost folder around a file that holds no wanted file, as a glob; else the file. */
function largestFolder(path, wanted) {
	const steps = path.split("/");
	for (let depth = 1; depth < steps.length; depth++) {
		const folder = `${steps.slice(0, depth).join("/")}/`;
		if (!wanted.some((one) => one.startsWith(folder))) return `${escaped(folder)}**`;
	}
	return escaped(path);
}
/** A name whose signs mean nothing in a glob. */
function escaped(name) {
	return name.replace(/[\\[\](){}!*?+@|]/g, "\\$&");
}
// src/init/choose-paths.ts
/** Names of pages about a list that are no projects. */
const ABOUT = /^(?:contributing|code[-_ ]?of[-_ ]?conduct|licen[sc]e|changelog|security|summary|support|faq|about|overview|guidelines?|toc|404|search|project[-_]?ideas(?:[-_]?list)?|ideas?[-_]?list|(?:project|proposal|idea|gsoc|issue|pull[-_]request)?[-_ ]?template)\.[a-z]+$/i;
/** A file or folder with the word in its name: what people copy, and no project. */
const TEMPLATE = /(?:^|[/ _.-])(?:template|templates|boilerplate)(?:[/ _.-]|$)/i;
/** Folders of what builds a site, and of other people's code. */
const MACHINERY = /^(?:node_modules|vendor|themes?|_includes|_layouts|_sass|_data|layouts|archetypes|assets|static|public|site-packages|bower_components)$/i;
const MARKDOWN = /\.(?:md|markdown|mkdn?|mdown)$/i;
const YEAR = /(?<!\d)(?:(?:19|20)\d\d|(?<=(?:osre|gsoc|sor|gsod)[-_]?)[012]\d)(?!\d)/i;
/** From this many on, folders of old years are named by what they are not. */
const MANY_YEARS = 4;
/** Translations: `idea.fr.md` next to `idea.md`. */
const TRANSLATED = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2})?)\.(\w+)$/i;
function isMarkdown(path) {
	return MARKDOWN.test(path);
}
/**
* @param markdown all Markdown files, relative to the list's folder
* @param apart those of them that are known to be no projects
*/
function selectPaths(markdown, apart = /* @__PURE__ */ new Set()) {
	const paths = markdown.filter((path) => !apart.has(path));
	const reasons = [];
	const out = ["!**/_*"];
	const machinery = [...new Set(paths.flatMap((path) => folderPath(path).filter((step) => MACHINERY.test(step))))];
	for (const step of machinery.sort()) out.push(`!**/${escaped(step)}/**`);
	if (machinery.length > 0) reasons.push(`Folders that are no part of the list are left out: ${sample(machinery)}.`);
	const rest = paths.filter((path) => !folderPath(path).some((step) => MACHINERY.test(step)));
	const templates = rest.filter((path) => TEMPLATE.test(path) && !isAbout(path) && !nameOf(path).startsWith("_"));
	out.push(...templateGlobs(templates));
	if (templates.length > 0) reasons.push(`Templates are left out: ${sample(templates)}.`);
	const about = rest.filter(isAbout);
	for (const name of new Set(about.map(nameOf))) out.push(`!**/${escaped(name)}`);
	if (about.length > 0) reasons.push(`Pages about the list are left out: ${sample(about)}.`);
	const languages = translations(paths);
	for (const language of languages) out.push(`!**/*.${language}.*`);
	if (languages.length > 0) reasons.push(`Translations are left out: ${sample(languages)}.`);
	const pages = rest.filter((path) => !templates.includes(path) && !ABOUT.test(nameOf(path)) && !nameOf(path).startsWith("_") && !languages.includes(languageOf(path) ?? ""));
	const readmes = pagesNamed("README", pages);
	const indexes = pagesNamed("index", pages);
	if (readmes.projects.length > 0) reasons.push(`${readmes.projects.length} projects are a README in a folder of their own.`);
	const overviews = [...readmes.overviews, ...indexes.overviews];
	if (overviews.length > 0) reasons.push(`Overviews are left alone: ${sample(overviews)}.`);
	const own = [...readmes.projects, ...indexes.projects];
	const folders = new Set(own.map(folderOf));
	const others = pages.filter((path) => !own.includes(path) && !overviews.includes(path) && !isWithin(folders, path));
	const besides = pages.length - own.length - overviews.length - others.length;
	const isBundled = own.length > 0 && (besides > 0 || others.length === 0 && readmes.projects.length > 0);
	const names = isBundled ? [...new Set(own.map(shapeOf))] : [];
	if (isBundled && besides > 0) reasons.push(`Other pages in folders of projects are left out: ${besides}.`);
	const all = `**/*.${extensionGlob(isBundled ? others : pages)}`;
	const chosen = isBundled ? [...others.length > 0 ? [...new Set(others.map((path) => shapeOf(path)))] : [], ...names] : [all];
	if (readmes.projects.length === 0) out.unshift("!**/README.md");
	else for (const path of readmes.globs) out.push(path);
	out.push(...indexes.globs);
	const files = withoutOthers([...chosen, ...out], markdown, apart);
	return {
		files: files.join() === "**/*.md,!**/README.md,!**/_*" ? void 0 : files,
		reasons,
		archive: oldYears(others.concat(own), reasons)
	};
}
function isAbout(path) {
	return ABOUT.test(nameOf(path)) && !nameOf(path).startsWith("_");
}
/** The folders above a file, by their names. */
function folderPath(path) {
	return path.split("/").slice(0, -1);
}
/** Globs for templates: a whole folder if that is what bears the word. */
function templateGlobs(paths) {
	const globs = paths.map((path) => {
		const folder = folderPath(path).find((step) => TEMPLATE.test(step));
		return `!**/${escaped(folder ?? nameOf(path))}${folder === void 0 ? "" : "/**"}`;
	});
	return [...new Set(globs)];
}
function isWithin(folders, path) {
	return foldersAbove(path).some((folder) => folders.has(folder));
}
function foldersAbove(path) {
	const folders = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
	return folders;
}
/** Pages with the same name: projects if most at their depth are alone in their folder, overviews otherwise. */
function pagesNamed(name, pages) {
	const found = pages.filter((path) => nameOf(path).replace(/\.[^.]*$/, "").toLowerCase() === name.toLowerCase());
	/** Number of pages below a folder. */
	const below = /* @__PURE__ */ new Map();
	for (const path of pages) for (const folder of foldersAbove(path)) below.set(folder, (below.get(folder) ?? 0) + 1);
	const projects = [];
	const overviews = [];
	const globs = [];
	for (const depth of new Set(found.map(depthOf))) {
		const here = found.filter((path) => depthOf(path) === depth);
		const alone = here.filter((path) => below.get(folderOf(path)) === 1);
		const isMany = name === "index" || alone.length > Math.max(1, pages.length / 20);
		if (depth > 0 && alone.length >= here.length / 2 && isMany) projects.push(...here);
		else {
			overviews.push(...here);
			globs.push(`!${"*/".repeat(depth)}${name}.md`);
		}
	}
	return {
		projects,
		overviews,
		globs
	};
}
/** The folders of all years but the latest. */
function oldYears(paths, reasons) {
	const depths = paths.map((path) => path.split("/").slice(0, -1).findIndex((step) => YEAR.test(step)));
	const depth = [
		0,
		1,
		2
	].find((at) => depths.filter((one) => one === at).length >= paths.length / 2);
	if (depth === void 0) return [];
	const yearOf = (folder) => {
		const year = Number(YEAR.exec(folder)?.[0]);
		return year < 100 ? 2e3 + year : year;
	};
	const steps = paths.filter((_, at) => depths[at] === depth).map((path) => path.split("/")[depth] ?? "");
	const newest = Math.max(...steps.map(yearOf));
	const old = [...new Set(steps)].filter((step) => yearOf(step) < newest).sort();
	if (old.length === 0) return [];
	const count = steps.filter((step) => old.includes(step)).length;
	reasons.push(`${count} files in folders of years before ${newest} are archived unless they say otherwise: no issues for them.`);
	const above = "*/".repeat(depth);
	const current = [...new Set(steps)].filter((step) => yearOf(step) === newest).sort();
	if (old.length >= MANY_YEARS && depths.every((one) => one === depth)) return [`${above}*/**`, ...current.map((step) => `!${above}${escaped(step)}/**`)];
	return old.map((step) => `${above}${escaped(step)}/**`);
}
function translations(paths) {
	const known = new Set(paths.map((path) => path.toLowerCase()));
	const found = paths.flatMap((path) => {
		const [, base = "", language = "", extension = ""] = TRANSLATED.exec(path) ?? [];
		return base !== "" && known.has(`${base}.${extension}`.toLowerCase()) ? [language.toLowerCase()] : [];
	});
	return [...new Set(found)].sort();
}
function languageOf(path) {
	return TRANSLATED.exec(path)?.[2]?.toLowerCase();
}
/** A glob for files with a name or extension at a depth. */
function shapeOf(path) {
	const name = nameOf(path);
	return `${"*/".repeat(depthOf(path))}${/^(?:readme|index)\./i.test(name) ? name : `*.${extensionOf(path)}`}`;
}
function extensionGlob(paths) {
	const all = [.../* @__PURE__ */ new Set(["md", ...paths.map(extensionOf)])];
	return all.length === 1 ? "md" : `{${all.join(",")}}`;
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function depthOf(path) {
	return path.split("/").length - 1;
}
function sample(names) {
	return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
// src/init/left-out.ts
/** Why a page of a list is no project with the proposed config. */
function whyLeftOut(path) {
	const steps = path.split("/");
	const name = steps.at(-1) ?? "";
	const folder = steps.slice(0, -1).find((step) => MACHINERY.test(step));
	if (folder !== void 0) return `${folder} is no part of the list`;
	if (name.startsWith("_")) return "its name begins with _";
	if (ABOUT.test(name)) return "a page about the list";
	if (TEMPLATE.test(path)) return "a template";
	if (/^(?:readme|index)\./i.test(name)) return "an overview of its folder";
	return TRANSLATED.test(name) ? "a translation" : "beside the page of a project";
}
/** From this many on, pages of one reason are named by their folders. */
const MANY = 20;
/** Pages grouped by reason, those with the fewest pages first: they are the ones to look at. */
function groupLeftOut(pages) {
	const groups = /* @__PURE__ */ new Map();
	for (const { path, reason } of pages) groups.set(reason, [...groups.get(reason) ?? [], path]);
	return [...groups].map(([reason, paths]) => ({
		reason,
		files: paths.length,
		names: paths.length > MANY ? byFolder(paths) : paths
	})).sort((one, other) => one.files - other.files);
}
function byFolder(paths) {
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const folder = path.split("/").slice(0, -1).slice(0, 2).join("/");
		folders.set(folder, [...folders.get(folder) ?? [], path]);
	}
	return [...folders].flatMap(([folder, own]) => own.length < 4 || folder === "" ? own : [`${folder}/ (${own.length} pages)`]);
}
// src/init/key-names.ts
/**
* Names that lists use for our keys, by rank: a lower rank counts only for files without a higher one. In lower case and
* without separators.
*/
const NAMES = {
	title: [
		"title projecttitle ideatitle",
		"name projectname ideaname",
		"heading headline idea topic subject",
		"project"
	],
	difficulty: ["difficulty difficultylevel projectdifficulty expecteddifficulty", "level complexity skilllevel experiencelevel hardness experience rating"],
	size: ["size projectsize expectedsize estimatedsize sizes", "duration projectduration hours estimatedhours totalhours projecthours projectlength length timeframe timecommitment estimatedtime expectedduration workload effort time estimate"],
	status: ["status projectstatus ideastatus", "state stage phase progress"],
	contacts: ["contacts contact mentors mentor projectmentors possiblementors potentialmentors mentornames mentorhandles mentorlogins mentorgithub githubmentors comentors comentor backupmentors backupmentor primarymentor secondarymentor leadmentor maintainers maintainer leads lead projectlead supervisors supervisor advisors advisor advisers adviser owner owners people contactpersons contactperson pointofcontact who investigators investigator keyinvestigators leadership projectleadership collaborators pi", "authors author organizers organizer team proposer proposedby"],
	skills: [
		"skills skill requiredskills preferredskills desiredskills skillsrequired skillspreferred recommendedskills skillsneeded neededskills desirableskills skillset technicalskills languages language programminglanguages programminglanguage technologies technology tech techstack stack tools",
		"requirements requires knowledge expertise",
		"tags topics keywords"
	],
	category: [
		"category categories area areas programarea focusarea researcharea",
		"component module subsystem subproject suborg suborganization suborganisation team theme track section group domain lab",
		"project projects collaboratingprojects organization organisation org community"
	],
	summary: ["summary shortdescription shortdesc tagline teaser blurb oneliner subtitle", "desc description abstract excerpt intro synopsis brief"],
	prerequisites: ["prerequisites prerequisite prereqs prereq", "requirements requiredknowledge preparation"],
	outcomes: ["outcomes outcome expectedoutcomes expectedoutcome expectedresults expectedresult deliverables deliverable", "results goals milestones"],
	links: ["links link references resources furtherreading", "issues urls upstreamissues upstreamissue website repo repository"],
	gsoc: ["gsoc", "initiatives initiative programs program programmes programme"],
	inserted: ["inserted added dateadded created createdat", "date"],
	mailing_list: ["mailinglist mailinglists ml"],
	irc: ["irc ircchannel chat channel chatroom matrix zulip slack gitter discord"]
};
/** The order in which our keys are matched: each key of a list is used once. */
const KEY_ORDER = Object.keys(NAMES);
/** A key's name in lower case and without separators. */
function plainName(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
const EXACT_DIFFICULTY = {
	easy: "basic gentle introductory junior elementary facile facil einfach leicht straightforward light rookie apprentice",
	medium: "midrange mid moderately mittel moyen medio intermediary regular fair balanced journeyman",
	hard: "tough harder hardest demanding schwer schwierig difficile dificil senior hardcore insane heavy tricky guru wizard ninja pro"
};
const EXACT_SIZE = {
	small: "s short little tiny xs mini",
	medium: "m half mid middle",
	large: "l full long big xl"
};
const EXACT_STATUS = {
	open: "draft drafting accepted approved assigned taken claimed selected recruiting hiring seeking unassigned free pending review reviewing incubating live current running published upcoming ready backlog next doing development developing building looking wanted needed needs searching planning planned laufend sucht gesucht konzeption entwicklung",
	done: "launched released successful success succeeded landed graduated passed accomplished fulfilled deployed solved achieved built fertiggestellt",
	archived: "hibernating dormant frozen stale parked superseded legacy past historical dead failed unsuccessful outdated old suspended shelved terminated discontinued removed hidden inactive unmaintained postponed iced"
};
/** Guesses our word for a word of the list if there is little doubt; of several, the hardest or largest. */
function guessWord(key, word, understood) {
	const words = word.toLowerCase().replace(/\([^()]*\)/g, " ").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	if (words.some((one) => [
		"not",
		"no",
		"non",
		"un",
		"never",
		"without"
	].includes(one))) return void 0;
	if (key === "gsoc") return guessProgramme(words);
	const table = {
		difficulty: EXACT_DIFFICULTY,
		size: EXACT_SIZE,
		status: EXACT_STATUS
	}[key];
	if (table === void 0) return void 0;
	const found = new Set(words.flatMap((one) => {
		return Object.keys(table).find((ours) => table[ours]?.split(" ").includes(one)) ?? understood(one) ?? [];
	}));
	if (key === "status") return found.size === 1 ? [...found][0] : void 0;
	if (key === "size" && (found.size > 1 || words.some((one) => /^\d+$/.test(one)))) return void 0;
	return Object.keys(table).findLast((ours) => found.has(ours));
}
function guessProgramme(words) {
	const text = words.join("");
	return /(?<!r)gsoc|googlesummerofcode/.test(text) || /^20\d\d$/.test(text) ? "yes" : "unknown";
}
// src/init/evidence.ts
/** Folders of projects, by the last word of their names. */
const OF_PROJECTS = /(?:projects?|projekte?|projets?|proyectos?|projetos?|ideas?|proposals?|wish(?:es|list)|thes[ei]s|challenges|hacks|goals|missions|internships?|gsoc|gsod|osre|outreachy)$/;
/** Folders of what else repositories hold. */
const OF_OTHERS = /(?:posts?|blogs?|news|faqs?|people|profiles?|authors?|teams?|members|meetings?|meetups?|minutes|notes|journal|diary|logs?|reports?|events?|announcements?|docs?|documentation|guides?|tutorials?|workshops?|trainings?|orgs?|organi[sz]ations?|redirections?|locale|tests?|testing|fixtures|surveys?|admin|about|licen[cs]es|breakouts?|breakoutsessions|sessions|papers?)$/;
/** Keys that say little, since pages of every kind have them. */
const COMMON$1 = /* @__PURE__ */ new Set([
	"title",
	"summary",
	"inserted",
	"links",
	"irc",
	"mailing_list"
]);
const KEY_OF = new Map(Object.entries(NAMES).flatMap(([key, ranks]) => COMMON$1.has(key) ? [] : (ranks[0] ?? "").split(" ").map((name) => [name, key])));
const TELLING = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"contacts",
	"outcomes",
	"prerequisites",
	"status"
]);
/** @param path relative to the checkout */
function evidenceOf(path, file) {
	const found = /* @__PURE__ */ new Set();
	for (const lower of file.values.keys()) {
		const key = KEY_OF.get(plainName(lower.slice(lower.lastIndexOf(".") + 1)));
		if (key !== void 0) found.add(key);
	}
	if (found.size < 2) {
		for (const { key } of file.facts()) if (TELLING.has(key)) found.add(key);
	}
	return {
		facts: found.size,
		place: placeOf(path)
	};
}
/** What the folders say, the innermost first. */
function placeOf(path) {
	const names = path.split("/").slice(0, -1).map((step) => step.toLowerCase().replace(/[\W_]{0,9}\d{0,9}$/, ""));
	if (/(?:^|\/)\d{1,3}\/(?:readme|index)\.\w+$/i.test(path)) return 1;
	for (const name of names.reverse()) {
		if (OF_OTHERS.test(name)) return -1;
		if (OF_PROJECTS.test(name)) return 1;
	}
	return 0;
}
/** The weight of a page in the choice of a folder, from -1 to 1. */
function weightOf({ facts, place }) {
	const score = Math.min(facts, 3) * .5 + place * (place > 0 ? .7 : 1.2) - .6;
	return Math.max(-1, Math.min(1, score));
}
// src/init/find-list.ts
/** Share of all projects that a folder needs in order to be the list. */
const MOST = .75;
/** Least share of the projects for a depth of its own. */
const LEAST$1 = .05;
/** Finds the folder with most of the projects; undefined if no page looks like one. */
function findList(weighed) {
	const pages = likeTheirSiblings(weighed);
	let folder = treeOf(pages);
	if (weightOfAll(folder) < 1) return void 0;
	for (;;) {
		const [largest] = [...folder.below.values()].sort((one, other) => weightOfAll(other) - weightOfAll(one));
		if (largest === void 0 || weightOfAll(largest) < weightOfAll(folder) * MOST) break;
		folder = largest;
	}
	const others = /* @__PURE__ */ new Map();
	const inside = folder.path === "" ? "" : `${folder.path}/`;
	const where = inside === "" ? "the folders of projects" : inside;
	for (const { path } of pages) if (!path.startsWith(inside)) others.set(path, `outside of ${where}`);
	leaveOutBranches(folder, others);
	leaveOutStrays(pages.filter(({ path }) => !others.has(path)), inside.length, others);
	return {
		folder: folder.path,
		others
	};
}
/** A page among projects is one, too, even if it says little; `a/README.md` is a sibling of `b/README.md`. */
function likeTheirSiblings(pages) {
	const groups = /* @__PURE__ */ new Map();
	for (const page of pages) {
		const steps = page.path.split("/");
		const name = /^(?:readme|index)\./i.exec(steps.at(-1) ?? "")?.[0] ?? "";
		const group = [
			...steps.slice(0, name === "" ? -1 : -2),
			name.toLowerCase(),
			steps.length
		].join("/");
		groups.set(group, [...groups.get(group) ?? [], page]);
	}
	return [...groups.values()].flatMap((group) => {
		return group.filter(({ weight }) => weight > 0).length >= group.length * .6 && group.length > 2 ? group.map((page) => ({
			...page,
			weight: Math.max(page.weight, .1)
		})) : group;
	});
}
function treeOf(pages) {
	const root = {
		path: "",
		own: [],
		below: /* @__PURE__ */ new Map()
	};
	for (const page of pages) {
		let folder = root;
		for (const step of page.path.split("/").slice(0, -1)) {
			const path = folder.path === "" ? step : `${folder.path}/${step}`;
			const next = folder.below.get(step) ?? {
				path,
				own: [],
				below: /* @__PURE__ */ new Map()
			};
			folder.below.set(step, next);
			folder = next;
		}
		folder.own.push(page);
	}
	return root;
}
/** The weight of the projects in a folder, without those folders in it that rather hold something else. */
function weightOfAll({ own, below }) {
	const inside = [...below.values()].map(weightOfAll).filter((value) => value > 0);
	return [...own.map(({ weight }) => Math.max(weight, -.2)), ...inside].reduce((sum, one) => sum + one, 0);
}
/** Folders that rather hold something else. */
function leaveOutBranches(folder, others) {
	for (const one of folder.below.values()) if (weightOfAll(one) > 0) leaveOutBranches(one, others);
	else for (const { path } of pagesIn$1(one)) others.set(path, `${one.path}/ holds something else`);
}
function pagesIn$1({ own, below }) {
	return [...own, ...[...below.values()].flatMap(pagesIn$1)];
}
/** Pages that do not look like projects and lie at another depth than these. */
function leaveOutStrays(pages, start, others) {
	const depthOf = (path) => path.slice(start).split("/").length;
	const weights = /* @__PURE__ */ new Map();
	for (const { path, weight } of pages) {
		const depth = depthOf(path);
		weights.set(depth, (weights.get(depth) ?? 0) + weight);
	}
	const total = Math.max(...weights.values());
	for (const { path, weight } of pages) if (!((weights.get(depthOf(path)) ?? 0) > total * LEAST$1) && weight < .8) others.set(path, "not where the projects are");
}
// src/init/flags.ts
/** What a flag says if it is set: `closed` of a project that is over or not to be seen. */
const FLAGS = {
	active: {
		when: false,
		means: "archived"
	},
	published: {
		when: false,
		means: "archived"
	},
	visible: {
		when: false,
		means: "archived"
	},
	available: {
		when: false,
		means: "archived"
	},
	open: {
		when: false,
		means: "archived"
	},
	archived: {
		when: true,
		means: "archived"
	},
	archive: {
		when: true,
		means: "archived"
	},
	inactive: {
		when: true,
		means: "archived"
	},
	draft: {
		when: true,
		means: "archived"
	},
	hidden: {
		when: true,
		means: "archived"
	},
	closed: {
		when: true,
		means: "archived"
	},
	completed: {
		when: true,
		means: "done"
	},
	finished: {
		when: true,
		means: "done"
	},
	done: {
		when: true,
		means: "done"
	}
};
/** Flags that hide a page from the readers of a site. */
const HIDING = /* @__PURE__ */ new Set([
	"draft",
	"hidden",
	"published",
	"visible"
]);
/** What a page's own flag says against it, as it is written; undefined if nothing. */
function hidingFlag(file) {
	const found = setFlags(file).find((name) => HIDING.has(name));
	return found && `${found}: ${FLAGS[found]?.when}`;
}
/** Whether the list says with a key of its own where each project stands. */
function saysStatus(files) {
	return files.filter(({ values }) => values.has("status")).length > files.length / 2;
}
/** The choice for the status with the flags that say it in files without one; unchanged if none does. */
function withFlags(status, files) {
	const counts = /* @__PURE__ */ new Map();
	for (const file of files) for (const name of setFlags(file)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	const kind = most === void 0 ? void 0 : FLAGS[most[0]];
	if (kind === void 0 || saysStatus(files)) return status;
	const names = [...counts.keys()].filter((name) => FLAGS[name]?.when === kind.when && FLAGS[name]?.means === kind.means);
	const having = files.filter(({ values }) => names.some((name) => values.has(name))).length;
	return {
		key: "status",
		sources: [...status?.sources ?? ["status"], ...names],
		files: Math.max(status?.files ?? 0, having),
		meanings: {
			[String(kind.when)]: kind.means,
			[String(!kind.when)]: "open"
		}
	};
}
/** The names of the flags that say that the project is not open. */
function setFlags({ values }) {
	return Object.keys(FLAGS).filter((name) => values.get(name)?.value === FLAGS[name]?.when);
}
// src/init/foreign-file.ts
const DEEPEST = 3;
/** Texts that are longer are searched for labels up to here. */
const MOST_READ = 4e4;
/** Reads a file without a config; undefined if its front matter cannot be read. */
function readForeign(path, source) {
	const { frontMatter } = readFrontMatter(source);
	if (frontMatter === void 0) return void 0;
	const values = [];
	const collect = (name, value, depth) => {
		if (isUnset(value)) return;
		values.push([name.toLowerCase(), {
			name,
			value
		}]);
		if (!isRecord(value) || depth === DEEPEST) return;
		for (const [key, inner] of Object.entries(value)) collect(`${name}.${key}`, inner, depth + 1);
	};
	for (const [key, value] of frontMatter.data) collect(key, value, 1);
	let facts;
	return {
		path,
		source,
		text: frontMatter.text,
		textLine: frontMatter.textLine,
		facts: () => {
			facts ??= isCostly(frontMatter.text) ? [] : factsIn(frontMatter.text.slice(0, MOST_READ));
			return facts;
		},
		hasFrontMatter: frontMatter.present,
		values: new Map(values),
		heading: firstHeading(frontMatter.text)?.text
	};
}
/** The values of a key, with nested lists flattened. */
function membersOf(value) {
	if (Array.isArray(value)) return value.flatMap(membersOf);
	return isUnset(value) ? [] : [value];
}
/** The keys of a list by their lower-case names. */
function keysOf(files) {
	const keys = /* @__PURE__ */ new Map();
	for (const file of files) for (const [lower, { name, value }] of file.values) {
		const key = keys.get(lower);
		if (key === void 0) keys.set(lower, {
			name,
			values: [{
				file,
				value
			}]
		});
		else key.values.push({
			file,
			value
		});
	}
	return keys;
}
// src/init/fit.ts
/** Whether a value looks like a value of one of our keys. */
function looksLike(ours, value) {
	const members = membersOf(value);
	const [first] = members;
	const isText = (one) => typeof one === "string" || typeof one === "number";
	switch (ours) {
		case "summary": return isText(first) && String(first).length <= 400;
		case "category": return isText(first) && String(first).length <= 38 && labelProblem(String(first)) === void 0;
		case "difficulty":
		case "size":
		case "gsoc": return members.every((one) => typeof one !== "object" && translate(ours, String(one)) !== void 0);
		case "status": return typeof first === "string" && first.length <= 30;
		case "inserted": return isDate(String(first));
		case "skills": return (typeof value === "string" ? value.split(",") : members).every((one) => isText(one) && isShort(String(one)));
		case "contacts": return members.every((one) => isText(one) ? String(one).length <= 120 : isReadable(ours, one));
		case "prerequisites":
		case "outcomes": return members.every(isText);
		case "irc":
		case "mailing_list": return isText(first) && String(first).length <= 100;
		default: return isReadable(ours, value);
	}
}
function isShort(skill) {
	return skill.trim().length <= 43 && labelProblem(skill) === void 0 && !/[.!?] /.test(skill);
}
/** Whether Dibs reads a value without problems. */
function isReadable(ours, value) {
	let isUnderstood = true;
	readKey(ours, [{
		value,
		path: []
	}], () => {
		isUnderstood = false;
	});
	return isUnderstood;
}
/** Translates a word of the list, as Dibs reads it or by guessing. Undefined if that fails, empty for "no value". */
function translate(ours, word) {
	const understood = (one) => {
		const result = projectKeys[ours].safeParse(one);
		return result.success ? String(result.data ?? "") : void 0;
	};
	return understood(word) ?? guessWord(ours, word, (one) => understood(one) || void 0);
}
// src/init/no-project.ts
/** Titles that stand for one that is yet to be written. */
const PLACEHOLDER = /^[^\p{L}\p{N}]*(?:(?:the |your |an? |my |new |sample |example )?(?:project|idea|proposal|application|app|goal|task|topic)(?:['’]s)?[-_ ]?(?:title|name|template|example)(?: here)?|(?:title|name) of (?:the |your |an? |my )?(?:project|idea|proposal|goal|task|topic)(?: here| goes here)?|(?:write|insert|add|put|enter) (?:the |your |an? )?(?:project |idea )?(?:title|name)(?: here)?|your (?:title|project|idea)(?: here)?|todo|tbd|lorem ipsum|template|skeleton)[^\p{L}\p{N}]*$/iu;
const TEMPLATE_WORD = /^(?:[\w-]+ ){0,2}templates?$|^templates? (?:for|of)\b/i;
const LIST_OF = /\b(?:list|index|overview|archive|table of contents)\b/i;
/** Fewest links for a page that is taken for an overview of its siblings. */
const SOME_LINKS = 4;
const A_TEMPLATE = "a template";
/** Whether a page was left out as a template. */
function isTemplate(reason) {
	return reason.startsWith(A_TEMPLATE);
}
/** Why a page is no project by what it says; undefined if it may be one. */
function whyNoProject(file, paths, hasStatus) {
	const titles = titlesOf(file);
	const title = hasTellingName(file.path) ? void 0 : titles.find((one) => PLACEHOLDER.test(one) || TEMPLATE_WORD.test(one));
	if (title !== void 0) return `${A_TEMPLATE}: its title is "${title}"`;
	if (hasStatus) {
		const flag = hidingFlag(file);
		const said = String(membersOf(file.values.get("status")?.value)[0] ?? "");
		if (flag !== void 0 && !["done", "archived"].includes(translate("status", said) ?? "")) return flag;
	}
	if (file.text.trim() === "" && file.values.size === 0) return "it is empty";
	return isOverview(file, paths) ? "an overview: it mostly links to other pages of the list" : void 0;
}
/** Whether the file bears a name of its own, so that only its heading was forgotten: `port-to-arm.md`. */
function hasTellingName(path) {
	return (projectId(path, ".").split("/").at(-1) ?? "").split(/[-_\s]+/).filter((word) => word.length > 1 && !/\d/.test(word) && !COMMON.test(word)).length > 1;
}
const COMMON = /^(?:templates?|examples?|samples?|skeleton|projects?|ideas?|proposals?|applications?|title|name|new|your|my|readme|index|goals?|roadmap|page)$/i;
/** What the page says of itself first: its heading, and the first text of its front matter under a name for titles. */
function titlesOf({ heading, values }) {
	const first = [
		"title",
		"name",
		"project",
		"project_title"
	].flatMap((key) => values.get(key)?.value ?? []).filter((value) => typeof value === "string")[0] ?? heading;
	return first === void 0 ? [] : [first];
}
/** Whether half of the lines and more are links to siblings. */
function isOverview(file, paths) {
	if ((file.text.match(/\]\(/g)?.length ?? 0) < SOME_LINKS || isCostly(file.text)) return false;
	const folder = file.path.split("/").slice(0, -1);
	const linked = /* @__PURE__ */ new Set();
	let lines = 0;
	const { root } = parseMarkdown(file.text);
	const visit = (node) => {
		if (["paragraph", "tableRow"].includes(node.type)) lines += plain$1(node.children).split("\n").length;
		if (node.type === "link") {
			const path = pathOf(folder, node.url ?? "");
			if (path !== void 0 && path !== file.path && paths.has(path)) linked.add(path);
		}
		for (const child of node.children ?? []) visit(child);
	};
	visit(root);
	const isNamed = titlesOf(file).some((title) => LIST_OF.test(title));
	return linked.size >= SOME_LINKS && (isNamed || linked.size >= lines / 2);
}
/** The path in the list that a relative link leads to. */
function pathOf(folder, url) {
	if (/^[a-z][a-z\d+.-]*:|^#/i.test(url)) return void 0;
	const steps = [...folder];
	for (const step of (url.split(/[?#]/, 1)[0] ?? "").split("/")) if (step === "..") steps.pop();
	else if (step !== "." && step !== "") steps.push(decoded(step));
	return steps.join("/");
}
function decoded(step) {
	try {
		return decodeURIComponent(step);
	} catch {
		return step;
	}
}
// src/init/locate-list.ts
/** From this many pages on, a title that looks like one of a template is shared by projects. */
const SHARED = 5;
/** Folders that hold a whole site or repository: the list is somewhere in them. */
const WHOLE = /^(?:\.|(?:.*\/)?(?:content|src|source|docs?|pages|site|website|web|www|collections|public))$/i;
/**
* Finds the list below a folder, and the pages beside it that are no projects.
* @param pages the Markdown files below the folder
* @param named the folder: its own files are the list unless it is a whole site or repository
*/
function locateList(pages, named) {
	const read = pages.flatMap((page) => {
		const file = "text" in page && machineryIn(page.path) === void 0 ? readForeign(page.path, page.text) : void 0;
		return file === void 0 ? [] : [file];
	});
	const paths = new Set(pages.map(({ path }) => path));
	const others = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const file of read) {
		const [folder = ""] = file.path.split("/");
		groups.set(folder, [...groups.get(folder) ?? [], file]);
	}
	const templates = /* @__PURE__ */ new Map();
	for (const file of read) {
		const reason = whyNoProject(file, paths, saysStatus(groups.get(file.path.split("/", 1)[0] ?? "") ?? []));
		if (reason === void 0) continue;
		others.set(file.path, reason);
		if (isTemplate(reason)) templates.set(reason, [...templates.get(reason) ?? [], file.path]);
	}
	for (const paths of templates.values()) if (paths.length >= SHARED) for (const path of paths) others.delete(path);
	if (!WHOLE.test(named)) return {
		folder: named,
		others
	};
	for (const { path } of pages) {
		const step = machineryIn(path);
		if (step !== void 0) others.set(path, `${step} is no part of the list`);
	}
	const start = named === "." ? 0 : named.length + 1;
	const found = findList(read.filter(({ path }) => !others.has(path) && !ABOUT.test(path.slice(path.lastIndexOf("/") + 1))).map((file) => ({
		path: file.path.slice(start),
		weight: weightOf(evidenceOf(file.path, file))
	})));
	if (found === void 0) return {
		folder: named,
		others
	};
	for (const [path, reason] of found.others) others.set(`${named === "." ? "" : `${named}/`}${path}`, reason);
	const folder = [named, found.folder].filter((step) => step !== "" && step !== ".").join("/") || ".";
	for (const { path } of pages) if (!others.has(path) && !isIn(folder, path)) others.set(path, `outside of ${folder}/`);
	leaveOutUnlike(read.filter(({ path }) => isIn(folder, path) && !others.has(path)), others);
	return {
		folder,
		others
	};
}
/** Share of the pages of a list that say the same facts in their texts, from which on the others are pages about it. */
const ALIKE = .85;
/** Leaves out pages without any of the facts that the text of nearly every other page has. */
function leaveOutUnlike(pages, others) {
	if (pages.some(({ hasFrontMatter }) => hasFrontMatter)) return;
	const facts = new Map(pages.map((file) => [file.path, evidenceOf(file.path, file).facts]));
	if ([...facts.values()].filter((count) => count > 1).length < pages.length * ALIKE) return;
	for (const [path, count] of facts) if (count === 0) others.set(path, "it has no label such as the others have in their texts");
}
/** The first folder of a path that holds what builds a site, or the code of others. */
function machineryIn(path) {
	return path.split("/").slice(0, -1).find((step) => MACHINERY.test(step));
}
/** Files below a folder. */
function pagesIn(folder, files) {
	return files.filter(({ path }) => isIn(folder, path));
}
function isIn(folder, path) {
	return folder === "." || path.startsWith(`${folder}/`);
}
// src/init/text-facts.ts
/** Our keys that texts give under labels. */
const KEYS = [
	"difficulty",
	"size",
	"status",
	"contacts",
	"skills"
];
/** Least share of the files that give a value in their text. */
const LEAST = .15;
/** The choices with `text` where the texts give what the front matter does not. */
function withTextFacts(choices, files) {
	const added = /* @__PURE__ */ new Map();
	for (const key of KEYS) {
		const own = choices.filter((choice) => choice.key.split(".", 1)[0] === key);
		const sources = own.flatMap((choice) => choice.sources);
		const without = files.filter(({ values }) => !sources.some((source) => values.has(source.toLowerCase())));
		const said = without.filter(({ facts }) => facts().some((fact) => fact.key === key));
		const understood = said.filter(({ facts }) => isUnderstood(key, facts()));
		if (key === "status" && !understood.some(({ facts }) => isClosed(facts()))) continue;
		if (!(understood.length >= Math.max(2, files.length * LEAST)) || understood.length < said.length * .6) continue;
		const mapped = own.find((choice) => choice.key === key);
		added.set(key, {
			...mapped,
			key,
			sources: [...mapped?.sources ?? (key === "status" ? [key] : []), "text"],
			files: files.length - without.length + understood.length,
			note: `under a label in the text of ${understood.length} files`
		});
	}
	return [...choices.filter(({ key }) => !added.has(key)), ...added.values()];
}
function isClosed(facts) {
	const status = translate("status", String(valueInText("status", facts)?.value ?? ""));
	return status === "done" || status === "archived";
}
function isUnderstood(key, facts) {
	const found = valueInText(key, facts);
	if (found === void 0) return false;
	const text = String(found.value);
	if (key === "difficulty") return difficultyIn(text) !== void 0;
	if (key === "size") return Array.isArray(found.value) || sizesIn(text) !== void 0;
	return key !== "status" || translate(key, text) !== void 0;
}
// src/init/choose-fields.ts
/** Keys whose first-rank sources are combined into one list. */
const LISTS = /* @__PURE__ */ new Set([
	"skills",
	"contacts",
	"prerequisites",
	"outcomes",
	"links"
]);
/** Keys whose sources are merged in each file: a source of lower rank may only occur without the others. */
const MERGED = /* @__PURE__ */ new Set([
	...LISTS,
	"size",
	"difficulty"
]);
/** Maximum number of distinct words of a key that has a vocabulary of its own. */
const MAX_WORDS = 12;
/** Chooses the keys of a list that correspond to ours, by their names and values. */
function chooseFields(files) {
	const keys = keysOf(files);
	const taken = /* @__PURE__ */ new Set();
	const chosen = [];
	for (const ours of KEY_ORDER) {
		const sure = sourcesFor(ours, keys, taken, files, false);
		const sources = sure.length > 0 || !WORDED.has(ours) ? sure : sourcesFor(ours, keys, taken, files, true);
		const counted = ours === "title" ? titleChoice(sources, files) : countChoice(ours, sources, files);
		const choice = ours === "status" ? withFlags(counted, files) : counted;
		if (choice === void 0) continue;
		for (const source of choice.sources) taken.add(source.toLowerCase());
		chosen.push(...ours === "contacts" ? contactParts(choice, keys) : [choice]);
	}
	return [...withTextFacts(chosen, files), ...shadowedKeys(keys, chosen, files)];
}
/** Whether the config has to map it: our own key is read anyway. */
function isMapped({ key, sources }) {
	return sources.length !== 1 || sources[0]?.toLowerCase() !== key;
}
function sourcesFor(ours, keys, taken, files, acceptAnyWords) {
	const sources = [];
	const covered = /* @__PURE__ */ new Set();
	const worthwhile = ours === "title" ? 1 : Math.max(1, files.length / 50);
	const ranks = NAMES[ours] ?? [];
	const counting = ours === "category" && isInFolders(files) ? ranks.slice(0, 1) : ranks;
	for (const [level, rank] of counting.entries()) {
		const names = rank.split(" ");
		const candidates = [...keys].filter(([lower]) => !taken.has(lower) && !sources.some((one) => lower.startsWith(`${one.toLowerCase()}.`))).map(([lower, key]) => ({
			lower,
			key,
			at: rankOf(ours, lower, names)
		})).filter(({ key, at }) => at !== -1 && matchesMostValues(ours, key, files.length, acceptAnyWords && level === 0)).sort((one, other) => other.key.values.length - one.key.values.length || one.at - other.at);
		for (const { lower, key } of candidates) {
			if (sources.some((one) => lower.startsWith(`${one.toLowerCase()}.`))) continue;
			const added = key.values.filter(({ file }) => !covered.has(file)).length;
			if (!(LISTS.has(ours) && level === 0) && added < worthwhile) continue;
			if (level > 0 && MERGED.has(ours) && added < key.values.length * .8) continue;
			sources.push(key.name);
			for (const { file } of key.values) covered.add(file);
		}
	}
	return sources;
}
/** Whether the list is sorted into folders, other than years. */
function isInFolders(files) {
	return files.filter(({ path }) => /^(?![^/]*\d{4})[^/]+\//.test(projectId(path, "."))).length >= files.length * .8;
}
/** The position of a key among the names of a rank; people may be nested: `mentors.primary`. */
function rankOf(ours, lower, names) {
	const steps = lower.split(".").map(plainName);
	const placeOf = (step = "") => names.findIndex((name) => name === step || `${name}s` === step || name === `${step}s`);
	const last = placeOf(steps.at(-1));
	if (last !== -1 || ours !== "contacts") return last;
	return steps.length > 1 && !PARTS.has(steps.at(-1) ?? "") ? placeOf(steps.at(-2)) : -1;
}
const PARTS = new Set("name firstname lastname fullname email mail github login username url affiliation organization".split(" "));
/** Minimum share of matching values: an unusable title or label makes the whole file unusable. */
const MIN_SHARE = {
	title: .8,
	skills: .95,
	category: .95
};
/** Keys with a small vocabulary, which `values` can translate. */
const WORDED = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"gsoc"
]);
/**
* Whether most values of a key look like values of ours.
* @param acceptAnyWords whether to accept a vocabulary that Dibs does not know
*/
function matchesMostValues(ours, { name, values }, total, acceptAnyWords) {
	const fitting = values.filter(({ value }) => looksLike(ours, value)).length;
	const words = new Set(values.map(({ value }) => JSON.stringify(value)?.toLowerCase()));
	if (WORDED.has(ours) && (acceptAnyWords || fitting >= values.length / 4) && words.size <= Math.max(MAX_WORDS, total / 20)) return true;
	if (fitting < values.length * (MIN_SHARE[ours] ?? .6)) return false;
	if (ours === "title") return words.size > values.length / 2 || values.length < 3;
	if (ours === "category") return words.size <= Math.max(3, values.length / 2);
	return ours !== "status" || name === "status" || words.size <= Math.max(MAX_WORDS, total / 20);
}
/** Formats a number of files: `3 files`. */
function countFiles(files) {
	return `${files} ${files === 1 ? "file" : "files"}`;
}
function countChoice(key, sources, files) {
	const having = files.filter((file) => hasAnyKey(file, sources)).length;
	if (having < files.length * (key === "inserted" ? .5 : .02)) return void 0;
	return sources.length === 0 ? void 0 : {
		key,
		sources,
		files: having
	};
}
function hasAnyKey({ values }, sources) {
	return sources.some((source) => values.has(source.toLowerCase()));
}
function titleChoice(sources, files) {
	const without = files.filter((file) => !hasAnyKey(file, sources));
	const headed = without.filter(({ heading = "" }) => heading !== "" && !isGenericHeading(heading));
	if (headed.length === 0) return countChoice("title", sources, files);
	const all = files.length - without.length + headed.length;
	const note = `the first heading is the title of ${countFiles(headed.length)}`;
	return {
		key: "title",
		sources: [...sources, "#"],
		files: all,
		note
	};
}
/** Maps logins to `contacts.github` and comma-separated names to `contacts.name`. */
function contactParts(choice, keys) {
	const parts = /* @__PURE__ */ new Map();
	for (const source of choice.sources) {
		const texts = (keys.get(source.toLowerCase())?.values ?? []).flatMap(({ value }) => membersOf(value)).filter((one) => !isRecord(one)).map(String);
		const words = texts.flatMap((text) => text.split(",")).map(oneLine);
		const isLogin = (word) => loginFrom(word) !== void 0;
		const key = texts.length > 0 && words.filter(isLogin).length >= words.length * .8 ? "contacts.github" : texts.filter((text) => text.includes(",") && !text.includes("<")).length > texts.length / 2 ? "contacts.name" : "contacts";
		parts.set(key, [...parts.get(key) ?? [], source]);
	}
	const names = parts.get("contacts.name");
	if (names !== void 0 && parts.has("contacts.github")) {
		parts.delete("contacts.name");
		parts.set("contacts", [...parts.get("contacts") ?? [], ...names]);
	}
	return [...parts].map(([key, sources]) => key === "contacts.github" ? {
		...choice,
		key,
		sources,
		note: `${countFiles(choice.files)}; words are read as logins: if they are names, map contacts`
	} : {
		...choice,
		key,
		sources
	});
}
/** Our keys whose names the list uses for something else: they are mapped to another name. */
function shadowedKeys(keys, chosen, files) {
	const ids = new Set(files.map(({ path }) => projectId(path, ".")));
	return PROJECT_KEYS.flatMap((ours) => {
		const key = keys.get(ours);
		if (key === void 0 || chosen.some((choice) => choice.key === ours)) return [];
		const isOther = (value) => ours === "related" ? !membersOf(value).every((one) => ids.has(String(one))) : ours === "labels" ? !membersOf(value).every((one) => labelProblem(String(one)) === void 0) : !isReadable(ours, value);
		const wrong = key.values.filter(({ value }) => isOther(value)).length;
		const most = STRICT_KEYS.has(ours) || ours === "labels" ? 0 : key.values.length / 2;
		if (wrong === 0 && ours === "issue") return [{
			key: ours,
			sources: [key.name],
			files: key.values.length,
			note: "numbers in this repository; for those of another one, map issue to dibs_issue"
		}];
		if (wrong <= most) return [];
		return [{
			key: ours,
			sources: [`dibs_${ours}`],
			files: 0,
			note: `"${key.name}" is something else in ${countFiles(key.values.length)}`
		}];
	});
}
// src/init/foreign-words.ts
const WITH_WORDS = /* @__PURE__ */ new Set([
	"status",
	"difficulty",
	"size",
	"gsoc"
]);
/** The words that a config has to translate, the most frequent first. */
function foreignWords(choices, files) {
	return choices.flatMap((choice) => {
		if (!WITH_WORDS.has(choice.key)) return [];
		const key = choice.key;
		const words = countWords(choice, files);
		return key === "status" ? statusWords(words) : words.filter(({ isUnderstood }) => !isUnderstood).map(plain);
	});
}
/** How each word for a status is read, the most frequent first: `Active ×62 → open`. */
function statusReadings(choices, files) {
	return choices.filter(({ key }) => key === "status").flatMap((choice) => countWords(choice, files)).map(({ word, files: count, meaning }) => `${word} ×${count} → ${meaning || "not clear"}`);
}
/** Words too vague to be written for a status. */
const PASSING = new Set("true,false,taken,assigned,claimed,selected,draft,review,pending,in review,paused,on hold,deferred,stalled,duplicate,expired".split(","));
/** The list's word for each status, which Dibs then writes too, and the words that it does not understand. */
function statusWords(words) {
	return [...STATUSES.flatMap((status) => {
		const group = words.filter(({ meaning }) => meaning === status);
		const needed = group.filter(({ isUnderstood }) => !isUnderstood).map(plain);
		const own = group.find(({ word }) => word.toLowerCase() === status);
		const spoken = own ?? group.find(isWord);
		const isOurs = spoken === void 0 || spoken === own;
		if (needed.length === 0 && isOurs) return [];
		const [first] = needed;
		if (spoken === void 0) return first === void 0 ? [] : [{
			...first,
			word: status
		}, ...needed];
		return [plain(spoken), ...needed.filter(({ word }) => word !== spoken.word)];
	}), ...words.filter(({ meaning }) => meaning === void 0).map(plain)];
}
/** Whether a word may be written for a status: no passing state, and no phrase that was said once. */
function isWord({ word, files }) {
	const words = word.toLowerCase().split(/[_\s-]+/);
	return !PASSING.has(words.join(" ")) && !word.includes(",") && (words.length < 3 || files > 2);
}
function plain({ isUnderstood: _, ...word }) {
	return word;
}
function countWords({ key, sources, meanings }, files) {
	const ours = key;
	const counted = /* @__PURE__ */ new Map();
	for (const file of files) for (const source of sources) {
		const isInText = source === "text";
		if (isInText && ours !== "status") continue;
		const fact = isInText ? file.facts().find((one) => one.key === ours) : void 0;
		const given = isInText ? void 0 : file.values.get(source.toLowerCase());
		if (isInText && sources.some((one) => file.values.has(one.toLowerCase()))) continue;
		const members = membersOf(fact?.values ?? given?.value).filter((one) => typeof one !== "object");
		const counting = ours === "status" || ours === "gsoc" ? members.slice(0, 1) : members;
		for (const word of new Set(counting.map((one) => oneLine(String(one))))) {
			const known = counted.get(word.toLowerCase());
			if (known !== void 0) known.files += 1;
			else {
				const line = fact === void 0 ? locate(file.source, given?.name.split(".") ?? []).line : file.textLine + fact.line - 1;
				counted.set(word.toLowerCase(), {
					key: ours,
					word,
					meaning: meanings?.[word.toLowerCase()] ?? translate(ours, word),
					files: 1,
					first: {
						path: file.path,
						line
					},
					isUnderstood: projectKeys[ours].safeParse(word).success
				});
			}
		}
	}
	return [...counted.values()].sort((one, other) => other.files - one.files);
}
// src/init/suggest-config.ts
/** Maximum number of lines, not counting comments. */
const MAX_LINES = 20;
/** Keys to leave out if there are more, in this order. */
const DISPENSABLE = [
	"irc",
	"mailing_list",
	"inserted",
	"links",
	"outcomes",
	"prerequisites",
	"gsoc"
];
const MAX_SHOWN_WORDS = 8;
/** The text of the config, with the evidence in comments. */
function suggestedConfig(suggestion) {
	for (let left = 0;; left++) {
		const text = printed(suggestion, new Set(DISPENSABLE.slice(0, left)));
		if (left === DISPENSABLE.length || settingsIn(text) <= MAX_LINES) return text;
	}
}
/** Number of lines that are neither blank nor comments. */
function settingsIn(text) {
	return text.split("\n").filter((line) => /^\s*[^#\s]/.test(line)).length;
}
function printed(suggestion, leftOut) {
	const { folder, selection, choices, withoutLabels, hasIndex } = suggestion;
	const mapped = choices.filter((choice) => isMapped(choice) && !leftOut.has(choice.key));
	return [
		`# Settings for Dibs, proposed by "dibs init --from" after a look at ${counted(suggestion)}.`,
		"# Look it over: \"dibs check\" says what the files look like with it, \"dibs schema --config-file\" describes all keys.",
		`projects: ${formatText(folder)}`,
		...selection.reasons.map((reason) => `# ${inComment(reason)}`),
		...selection.files === void 0 ? [] : [`files: ${list(selection.files)}`],
		...selection.archive.length === 0 ? [] : [`archive: ${list(selection.archive)}`],
		...mapped.length === 0 ? [] : [
			"# Where the files keep what Dibs asks for, and how many have it.",
			"fields:",
			...mapped.map(fieldLine)
		],
		...asTheyAre(choices),
		...suggestion.statuses.length === 0 ? [] : [`# Words for the status: ${inComment(suggestion.statuses.join(", "))}.`],
		...valueLines(suggestion, leftOut),
		...withoutLabels.size === 0 ? [] : [...[...withoutLabels].map(([group, reason]) => `# No ${group} labels: ${inComment(reason)}.`), `labels: { ${[...withoutLabels.keys()].map((group) => `${group}: null`).join(", ")} }`],
		...suggestion.withoutWriteBack === void 0 ? [] : [`# ${inComment(suggestion.withoutWriteBack)}`, "write_back: none"],
		...hasIndex ? [] : ["# No overview is written; the path of a file that is yet to be made would have one.", "index: null"],
		""
	].join("\n");
}
function asTheyAre(choices) {
	const own = choices.filter((choice) => !isMapped(choice)).map(({ key, files, note }) => `${key} (${countFiles(files)}${note === void 0 ? "" : `: ${note}`})`);
	return own.length === 0 ? [] : [`# Read as they are: ${own.join(", ")}.`];
}
function counted({ total, readable }) {
	const files = countFiles(total);
	return readable === total ? files : `${files}, of which ${readable} can be read`;
}
function fieldLine({ key, sources, files, note }) {
	return `  ${key}: ${sources.length === 1 ? formatText(sources[0] ?? "") : list(sources)} # ${inComment(note ?? countFiles(files))}`;
}
function valueLines({ words, choices }, leftOut) {
	const lines = choices.flatMap(({ key }) => {
		const own = leftOut.has(key) ? [] : words.filter((word) => word.key === key);
		const clear = own.filter(({ meaning }) => meaning !== void 0);
		const unclear = own.filter(({ meaning }) => meaning === void 0);
		const pairs = clear.map(({ word, meaning }) => `${formatText(word)}: ${formatText(meaning || "unknown")}`);
		return [
			...pairs.length === 0 ? [] : [`  ${key}: { ${pairs.join(", ")} }`],
			...unclear.slice(0, MAX_SHOWN_WORDS).map(({ word, files, first }) => `  # ${key}: ${inComment(formatText(word))} is not clear, add what it means: ${countFiles(files)}, first ${inComment(first.path)}:${first.line}`),
			...unclear.length > MAX_SHOWN_WORDS ? [`  # ${key}: and ${unclear.length - MAX_SHOWN_WORDS} more; "dibs check" names them with their lines`] : []
		];
	});
	if (lines.length === 0) return [];
	return lines.every((line) => line.startsWith("  #")) ? ["# values:", ...lines.map((line) => line.replace("  #", "#  "))] : [
		"# The list's own words; where Dibs writes a status, it uses the first one that fits.",
		"values:",
		...lines
	];
}
function list(texts) {
	return `[${texts.map(formatText).join(", ")}]`;
}
/** Puts a text on one line. */
function inComment(value) {
	return value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
// src/init/survey.ts
/** Maximum number of labels in a group: more are clutter and take hours to create. */
const MAX_LABELS = 100;
/**
* Proposes the text of a config for an existing list. Undefined if none of its files is Markdown.
* @param files all files below the folder
* @param folder relative to the checkout
* @param others the paths of files that are known to be no projects
*/
function survey(files, folder, others = []) {
	const start = folder === "." ? 0 : folder.length + 1;
	const pages = files.filter(({ path }) => isMarkdown(path));
	if (pages.length === 0) return void 0;
	const paths = pages.map(({ path }) => path.slice(start));
	const selection = selectPaths(paths, new Set([...others].map((path) => path.slice(start))));
	const named = matchGlobs(selection.files ?? defaultConfig().files, paths);
	const chosen = pages.filter(({ path }) => named.has(path.slice(start)));
	const foreign = chosen.flatMap((file) => {
		const read = "text" in file ? readForeign(file.path.slice(start), file.text) : void 0;
		return read === void 0 ? [] : [read];
	});
	const choices = chooseFields(foreign);
	const suggestion = {
		folder,
		total: chosen.length,
		readable: foreign.length,
		selection,
		choices,
		words: foreignWords(choices, foreign),
		statuses: statusReadings(choices, foreign),
		withoutWriteBack: whyNoWriteBack(paths, foreign),
		withoutLabels: /* @__PURE__ */ new Map(),
		hasIndex: pages.some((file) => file.path.slice(start) === "README.md" && "text" in file && hasIndexSection(file.text))
	};
	const { config } = readConfig(suggestedConfig(suggestion), "");
	if (config === void 0) return suggestedConfig(suggestion);
	return suggestedConfig({
		...suggestion,
		withoutLabels: new Map([...groupsToTurnOff(chosen, {
			...config,
			projects: folder
		}), ...withoutVerification(choices, foreign)])
	});
}
/** Sites made of plain Markdown show a front matter as text. */
function whyNoWriteBack(paths, files) {
	return paths.some((path) => /(?:^|\/)SUMMARY\.md$/i.test(path)) && files.length > 0 && files.every(({ hasFrontMatter }) => !hasFrontMatter) ? "Nothing is written into the files: SUMMARY.md makes a book of them, which would show a front matter as text." : void 0;
}
/** The label that asks for verification says nothing about a list without days. */
function withoutVerification(choices, files) {
	return choices.some(({ key }) => key === "inserted") || files.some(({ values }) => values.has("verified")) ? [] : [["verification", "no file says when it was last verified"]];
}
/** Label groups with too many labels, or with invalid ones in more than 1 % of the files. */
function groupsToTurnOff(files, config) {
	const faults = {
		skill: 0,
		category: 0
	};
	const skills = /* @__PURE__ */ new Set();
	for (const file of files) {
		if (!("text" in file)) continue;
		const { project } = readProjectFile(file.path, file.text, projectId(file.path, config.projects), config, false);
		if (project === void 0) continue;
		for (const skill of project.skills) skills.add(skill.toLowerCase());
		const labels = requestedLabels(project, {
			status: "done",
			held: 0,
			today: ""
		}, config);
		const faulty = new Set(labels.filter(({ name }) => labelProblem(name) !== void 0).map(({ key }) => key));
		if (faulty.has("skills")) faults.skill += 1;
		if (faulty.has("category")) faults.category += 1;
	}
	const off = /* @__PURE__ */ new Map();
	const most = files.length / 100;
	if (faults.skill > most) off.set("skill", `skills of ${faults.skill} files are too long for one, or have a comma`);
	else if (skills.size > MAX_LABELS) off.set("skill", `there are ${skills.size} different skills`);
	if (faults.category > most) off.set("category", `categories of ${faults.category} files are too long for one`);
	return off;
}
// src/init/propose.ts
/**
* Proposes a config for the list in a folder, or somewhere below a folder of other things, and, unless there is a config already, adds it and the other files that Dibs
* needs. Undefined if the folder has no Markdown.
*/
async function initFrom(checkout, location, named, context) {
	const { files } = checkout;
	const sources = [];
	for (const path of (await files.list(named)).filter(isMarkdown)) {
		const file = await files.read(path);
		if (file !== void 0) sources.push(file);
	}
	const { folder, others } = locateList(sources, named);
	const proposed = survey(pagesIn(folder, sources), folder, others.keys());
	if (proposed === void 0) return void 0;
	const text = schemaLine(context.schema) + proposed;
	const config = configFile(folder, context.language, context.schema);
	const hasConfig = await files.read(config.path) !== void 0;
	const list = await readList({
		list: (inFolder) => files.list(inFolder),
		read: async (path) => path === config.path ? {
			path,
			text
		} : files.read(path)
	}, {
		...location,
		projects: void 0
	});
	const known = list.config ?? {
		...defaultConfig(),
		projects: folder
	};
	const results = hasConfig ? [] : [await place(checkout, {
		...config,
		text
	}), ...await placeForGitHub(checkout, known, context)];
	const start = folder === "." ? 0 : folder.length + 1;
	return {
		folder,
		config: text,
		results,
		summary: summaryOf(list),
		problems: checked(list, context),
		samples: projectsOf(list).slice(0, SAMPLES).map(({ title }) => title),
		leftOut: groupLeftOut(leftOutOf(sources, list).map((path) => ({
			path,
			reason: others.get(path) ?? whyLeftOut(path.slice(start))
		}))),
		firstIssue: firstIssueOf(projectsOf(list), known, context)
	};
}
const SAMPLES = 5;
function projectsOf(list) {
	return list.config === void 0 ? [] : list.projects;
}
/** Markdown that is neither a project nor a file with an error. */
function leftOutOf(sources, list) {
	const known = new Set(list.config === void 0 ? [] : [...list.projects, ...list.broken].map(({ path }) => path));
	return sources.map(({ path }) => path).filter((path) => isMarkdown(path) && !known.has(path));
}
/** What "dibs check" says of the list, texts that are too long for an issue included. */
function checked(list, context) {
	if (list.config === void 0) return list.problems;
	const { config, projects, problems, withLocation } = list;
	const tooLong = lengthProblems(projects, config, repositoryOf(context));
	return [...problems, ...tooLong.map(withLocation)].sort(byLocation);
}
/** A repository whose name is not known. */
function repositoryOf({ branch, server }) {
	return {
		server,
		owner: "OWNER",
		repo: "REPOSITORY",
		branch
	};
}
/** The first open project's issue while nobody holds it. */
function firstIssueOf(projects, config, context) {
	const project = projects.find(({ status = "open" }) => status === "open");
	if (project === void 0) return void 0;
	return renderSection({
		project,
		config,
		repository: repositoryOf(context),
		status: "open",
		holders: [],
		waiting: /* @__PURE__ */ new Map(),
		asked: /* @__PURE__ */ new Map()
	});
}
/** Counts the projects, and the open, done and archived ones among them. */
function summaryOf(list) {
	const { projects, broken } = list.config === void 0 ? {
		projects: [],
		broken: []
	} : list;
	const total = projects.length + broken.length;
	const count = (...wanted) => projects.filter(({ status }) => wanted.includes(status)).length;
	const states = `${count("open", void 0)} open, ${count("done")} done, ${count("archived")} archived`;
	return `With this config ${projects.length} of ${total} files are projects: ${states}.`;
}
export { placeForGitHub as a, place as i, configProblem as n, NO_RELEASE as o, init as r, initFrom as t };
