import "./rolldown-runtime.js";
import { a as Option, i as InvalidArgumentError, n as Command, r as CommanderError } from "./commander.js";
import { $ as NoAccess, B as isEnterpriseServer, Q as LimitReached, W as DEFAULT_CONFIG, et as NotPermitted, f as hasFailed, g as STATUSES, it as messageOf } from "./model.js";
import { i as version, n as name, r as repository } from "./package.js";
import { i as readPage, n as diskWriter, r as readNamed, t as diskReader } from "./adapters-disk.js";
import { c as bareFolder, f as isDate, i as uniqueNames, l as leavesCheckout, s as nearest } from "./lib-text.js";
import { C as defaultBranch, S as parseRemote, _ as printProblems, a as repoOption, b as today, c as checkoutAround, d as listCommand, f as locationOf, g as printData, h as print, l as dirOption, m as outputWidth, n as connectToo, o as UsageError, p as out, r as offlineRepository, s as assertFolder, t as connectFrom, u as err, v as printProblemsOnce, w as git, x as wholeList, y as printStatus } from "./connect2.js";
import { c as checkJson, d as planJson, f as planText, g as PLAIN, i as select, l as checkText, m as runText, n as listText, p as problemLine, r as namesIn, t as listJson, u as outcomeLine } from "./report.js";
import { a as readScale, i as readLevel, n as readAnswers, r as readLabel } from "./import.js";
import { o as NO_RELEASE } from "./init.js";
import { t as LANGUAGES } from "./texts.js";
import { c as writeSite, f as isResponseError, l as folderLog, s as isApart, t as cloneInto } from "./adapters.js";
import { f as plainText } from "./lib-markdown.js";
import { h as readList } from "./list.js";
import { n as Interrupted } from "./prompt.js";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { tmpdir } from "node:os";
// src/cli/help-text.ts
const DEFAULT_WIDTH = 80;
/** Width of a command's help in cells. */
function helpWidth() {
	const width = outputWidth();
	return Number.isFinite(width) ? width : DEFAULT_WIDTH;
}
/**
* Text below the help of a command, wrapped at the width of the terminal: the second and later lines of a paragraph begin
* where its last column does. Lines that are commands stay whole, so that they can be copied.
*/
function helpText(text) {
	return () => {
		const width = helpWidth();
		return `\n${text.split("\n").map((line) => /^\s*(?:dibs|npx|GITHUB_TOKEN=) /.test(line) ? line : wrapped(line, width)).join("\n")}`;
	};
}
function wrapped(line, width) {
	const indent = " ".repeat(Math.min(/^ *(?:\S+ {2,})?/.exec(line)?.[0].length ?? 0, width / 2));
	const lines = [];
	let rest = line.trimEnd();
	while (rest.length > width) {
		const at = rest.lastIndexOf(" ", width);
		if (at <= indent.length) break;
		lines.push(rest.slice(0, at));
		rest = indent + rest.slice(at + 1);
	}
	return [...lines, rest].join("\n");
}
// src/cli/adopt.ts
function addAdopt(program) {
	program.command("adopt").description("Turn existing issues that have a label into project files").requiredOption("--label <name>", "the label that the issues have").requiredOption("--out <folder>", "the folder to write to, relative to the checkout").addOption(dirOption()).option("--config <path>", "the config file, relative to the checkout", DEFAULT_CONFIG).addOption(repoOption()).addOption(new Option("--since <date>", "only issues that something happened to since").argParser((value) => {
		if (isDate(value)) return value;
		throw new InvalidArgumentError("Write a date as 2026-01-31.");
	})).addOption(new Option("--state <state>", "only issues that are …").choices([
		"open",
		"closed",
		"all"
	]).default("all")).addHelpText("after", helpText(`Each issue becomes a file that records its number; the next sync takes the issue over. An issue that somebody
without write access opened becomes a file without a number, which gets an issue of its own. Nothing is written to GitHub.

Example:
  dibs adopt --label "project idea" --out projects --state open
  dibs check`)).action(async (options) => {
		assertFolder(options.dir);
		const [{ runAdopt }, { createPorts }] = await Promise.all([import("./adopt2.js"), import("./connect.js")]);
		const connection = await connectFrom(options, false);
		const checkout = diskReader(options.dir);
		const { issues } = createPorts(connection, checkout, void 0);
		const out = options.out.replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "");
		const output = diskWriter(resolve(options.dir, out));
		const run = await runAdopt({
			...options,
			out
		}, {
			issues,
			checkout,
			output
		});
		printProblems(run);
		print(adoptText(run, out));
		process.exitCode = run.problems.some(({ severity }) => severity === "error") ? 1 : 0;
	});
}
function adoptText({ written, known, toClose }, out) {
	const lines = [`${written.length === 1 ? "1 file" : `${written.length} files`} written to ${out}${known > 0 ? `, ${known} issues were known already` : ""}.`];
	if (toClose.length === 0) return lines.join("\n");
	lines.push("", "Somebody without write access opened these issues, so their files get new ones. Close them after the next sync:");
	for (const { issue, path } of toClose) {
		const held = issue.assignees.length === 0 ? "" : `, assigned to ${issue.assignees.join(", ")}: assign them on the new one`;
		lines.push(`  #${issue.number} ${issue.title} (${out}/${path}${held})`);
	}
	return lines.join("\n");
}
function addBatches(program) {
	program.command("batches").description("Divide a list of repositories into the jobs of a workflow; asks GitHub nothing").argument("<file>", "the list: an owner/name a line; lines that begin with # are left out").option("--per-job <number>", "repositories that a job syncs, more if there were too many jobs", number, 10).addHelpText("after", helpText(`Prints the matrix as JSON on one line, of at most 256 jobs. A line that names no repository is a warning.`)).action((path, { perJob }) => {
		const file = readNamed(path);
		if ("unreadable" in file) throw new Error(`${path} cannot be read: ${file.unreadable}.`);
		const { repositories, problems } = readRepositories(file.text);
		for (const { line, message } of problems) printStatus(err.warning(`${path}:${line}:1: warning: ${message}`));
		if (repositories.length === 0) throw new Error(`${path} names no repository.`);
		printData(JSON.stringify({ include: batchesOf(repositories, perJob) }));
	});
}
function number(value) {
	if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError("Write a number from 1 on.");
	return Number(value);
}
/** What a list of repositories says, each of them once, and which lines say something else. */
function readRepositories(text) {
	const found = /* @__PURE__ */ new Map();
	const problems = [];
	for (const [index, line] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
		const name = line.trim();
		if (name === "" || name.startsWith("#")) continue;
		const problem = !isRepository(name) ? "This is no repository: write it as owner/name." : found.has(name.toLowerCase()) ? "This repository is named above already." : void 0;
		if (problem === void 0) found.set(name.toLowerCase(), name);
		else problems.push({
			line: index + 1,
			message: problem
		});
	}
	return {
		repositories: [...found.values()],
		problems
	};
}
/** Whether a text names a repository as GitHub allows it. */
function isRepository(name) {
	return /^[a-z\d][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/i.test(name);
}
/** Divides repositories into batches of one owner each, none larger than it must be. */
function batchesOf(repositories, perJob) {
	const byOwner = /* @__PURE__ */ new Map();
	for (const name of repositories) {
		const owner = ownerOf(name).toLowerCase();
		byOwner.set(owner, [...byOwner.get(owner) ?? [], name]);
	}
	const groups = [...byOwner.values()];
	if (groups.length > 256) throw new Error(`These are repositories of ${groups.length} owners; a workflow takes 256 jobs.`);
	let size = perJob;
	while (groups.reduce((jobs, { length }) => jobs + Math.ceil(length / size), 0) > 256) size += 1;
	return groups.flatMap((names) => Array.from({ length: Math.ceil(names.length / size) }, (_, at) => names.slice(at * size, (at + 1) * size))).map((names, index) => ({
		batch: String(index + 1).padStart(3, "0"),
		owner: ownerOf(names[0] ?? ""),
		repositories: names.join(" ")
	}));
}
function ownerOf(name) {
	return name.split("/", 1)[0] ?? "";
}
// src/cli/check.ts
function addCheck(program) {
	listCommand(program, "check", "Check the files; asks GitHub nothing").argument("[file...]", "report only on these files, as pre-commit passes them; others are read all the same").addOption(repoOption()).option("--json", "print the problems as JSON").action(async (files, options) => {
		const { check } = await import("./check.js");
		const all = await check(diskReader(options.dir), locationOf(options), offlineRepository(options));
		const run = files.length === 0 ? all : about(files, all, options);
		if (options.json) printData(checkJson(run));
		else {
			printProblems(run);
			if (hasFailed(run)) printStatus(err.strong(checkText(run)));
			else print(out.strong(checkText(run)));
		}
		process.exitCode = hasFailed(run) ? 1 : 0;
	});
}
/** What a check says about some files. An error of the config stays, since no file can be read without it. */
function about(files, run, { dir, config }) {
	const paths = new Set(files.map((file) => pathIn(dir, file)));
	return {
		...run,
		projects: run.projects.filter(({ path }) => paths.has(path)),
		problems: run.problems.filter(({ file, severity }) => paths.has(file) || severity === "error" && file === normalize(config))
	};
}
/** The path of a file relative to the checkout, in the notation of problems. */
function pathIn(dir, file) {
	const path = resolve(file);
	if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
	return relative(realpathSync(dir), realpathSync(path)).split(sep).join("/");
}
// src/cli/common-options.ts
/**
* Adds the options that all commands take to one that lacks some of them, so that a script can pass the same to each.
* Nothing that such a command does depends on them.
*/
function takeCommonOptions(command) {
	const paths = [
		"--dir <path>",
		"--config <path>",
		"--projects <path>"
	].map((flags) => new Option(flags));
	for (const option of [...paths, repoOption()]) {
		if (command.options.some(({ long }) => long === option.long)) continue;
		option.description = "taken by all commands; makes no difference to this one";
		command.addOption(option);
	}
}
// src/cli/import.ts
function addImport(program) {
	program.command("import").description("Turn pages that list projects into project files").argument("<file...>", "the pages: Markdown, HTML, MediaWiki source, reStructuredText, AsciiDoc or text").requiredOption("--out <folder>", "the folder to write to, relative to the checkout").addOption(dirOption()).option("--config <path>", "the config file, relative to the checkout", DEFAULT_CONFIG).addOption(new Option("--format <name>", "format of the pages (default: told by name and content)").choices([
		"text",
		"wikitext",
		"html",
		"markdown",
		"rst",
		"asciidoc"
	])).addOption(new Option("--dates <order>", "what 01/08/2012 begins with (default: told by other dates)").choices(["day-first", "month-first"])).addOption(new Option("--source <url>", "where the page was found, to make its relative links absolute").argParser(readAddress)).addOption(new Option("--address <url>", "the same as --source").argParser(readAddress)).addOption(new Option("--level <level>", "what the titles are: 1 to 6 for headings, bold, item, row or label").argParser((value) => readLevel(value) ?? refuse("Write 1 to 6, bold, item, row or label."))).option("--from-heading <text>", "the heading that the list begins with").option("--until-heading <text>", "the heading that ends the list").addOption(new Option("--label <label=key>", "what a label stands for; may be given several times").argParser((value, before = {}) => ({
		...before,
		...readLabel(value) ?? refuse("Write the label, = and a key such as skills, contacts or size.")
	}))).addOption(new Option("--scale <list>", "what figures of a scale stand for: 1-2=easy,3=medium,4-5=hard").argParser((value) => readScale(value) ?? refuse("Write figures and levels: 1-2=easy,3=medium,4-5=hard."))).option("--answers <file>", "a YAML file with level, from-heading, until-heading, labels and scale").option("--preview", "show what would be taken and how labels are read, and write nothing").option("--report", "print what became of each line of the page").option("--force", "overwrite files that are there with other content").addHelpText("after", helpText(`Projects are told by what repeats: headings, bold lines, list entries or table rows with the same labels. What finds
no key stays in the project's text. If the projects cannot be told, nothing is written; --preview shows why. A second
import takes over what changed on the page, but nothing that was changed in a file by hand.

Example:
  dibs import ideas.md --out projects --preview
  dibs import ideas.md --out projects --source https://example.org/ideas/ --report > account.txt
  dibs check`)).action(async (files, options) => {
		const { runImport } = await import("./import-file.js");
		assertFolder(options.dir);
		for (const file of files) if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
		const answers = {
			...readAnswersFile(options.answers),
			...answersOf(options)
		};
		const command = {
			...options,
			answers,
			address: options.source ?? options.address
		};
		const names = uniqueNames();
		let failed = false;
		for (const file of files) {
			const run = await runImport(readPage(file), {
				...command,
				names,
				beside: besideReader(file)
			}, {
				checkout: diskReader(options.dir),
				output: diskWriter(resolve(options.dir, options.out))
			});
			printProblems(run);
			print(run.text);
			failed ||= run.problems.some(({ severity }) => severity === "error");
		}
		process.exitCode = failed ? 1 : 0;
	});
}
function answersOf({ level, fromHeading, untilHeading, label, scale }) {
	return {
		...level !== void 0 && { level },
		...fromHeading !== void 0 && { fromHeading },
		...untilHeading !== void 0 && { untilHeading },
		...label !== void 0 && { labels: label },
		...scale !== void 0 && { scale }
	};
}
function readAnswersFile(path) {
	if (path === void 0) return {};
	const source = readNamed(path);
	if ("unreadable" in source) throw new UsageError(`${path} cannot be read: ${source.unreadable}.`);
	try {
		return readAnswers(source.text);
	} catch (error) {
		throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
/** Reads files in the folder of a page. */
function besideReader(page) {
	return (path) => {
		const file = join(dirname(page), path);
		const read = existsSync(file) ? readNamed(file) : void 0;
		return read && "text" in read ? read.text : void 0;
	};
}
function readAddress(value) {
	if (/^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)) return value;
	throw new InvalidArgumentError("Write an address that begins with https://.");
}
function refuse(message) {
	throw new InvalidArgumentError(message);
}
// src/cli/own-release.ts
/** Owner and name of the repository that package.json names. */
const OWN_REPOSITORY = parseRemote(repository.url.replace(/^git\+/, ""))?.name ?? "";
/**
* The release that the running program belongs to. A published package names its commit; a clone knows where it came from,
* and the commit that is tagged with its version. A commit cannot hold its own sha, so none is built in.
*/
function ownRelease() {
	const root = packageAround(import.meta.dirname);
	if (root === void 0) return void 0;
	const { dir, version } = root;
	if (typeof root.gitHead === "string") return {
		repository: OWN_REPOSITORY,
		sha: root.gitHead,
		version
	};
	if (!existsSync(join(dir, ".git"))) return void 0;
	const { name } = parseRemote(git(dir, "remote", "get-url", "origin") ?? "") ?? {};
	const sha = git(dir, "rev-parse", "--verify", "--quiet", `refs/tags/v${version}^{commit}`);
	return name === void 0 || sha === void 0 ? void 0 : {
		repository: name,
		sha,
		version
	};
}
function packageAround(folder) {
	for (let dir = folder;; dir = dirname(dir)) {
		const file = join(dir, "package.json");
		if (existsSync(file)) {
			const manifest = JSON.parse(readFileSync(file, "utf8"));
			const { name: name$1, version } = manifest;
			return name$1 === name && typeof version === "string" ? {
				...manifest,
				dir,
				version
			} : void 0;
		}
		if (dir === dirname(dir)) return void 0;
	}
}
/** Where editors find the schema of the config: as it is in the release, or the newest if there is none. */
function schemaAddress(release) {
	const { repository, version } = release ?? {
		repository: OWN_REPOSITORY,
		version: void 0
	};
	return `https://raw.githubusercontent.com/${repository}/${version === void 0 ? "main" : `v${version}`}/schemas/config.draft-07.schema.json`;
}
// src/cli/init.ts
const USUAL_BRANCH = "main";
function addInit(program) {
	program.command("init").description("Put the files into a repository that Dibs needs; leaves alone what is there").addOption(dirOption()).option("--projects <path>", "the projects folder (default: the config's)").addOption(new Option("--branch <name>", "the default branch (default: what the clone knows)").argParser((value) => {
		if (/^[^\s\p{Cc}~^:?*[\\]+$/u.test(value)) return value;
		throw new InvalidArgumentError("Write the name of a branch.");
	})).addOption(new Option("--language <code>", "of all that people read on GitHub").choices(LANGUAGES).default("en")).option("--pages", "also the workflow that publishes the pages of the list").option("--from <folder>", "propose the config by a look at the files of a folder or of a whole repository").addHelpText("after", helpText(`Makes the config, the workflow, an issue form for proposals, and a first project where there is none.
Nothing is ever overwritten, so it is safe to run again.

With --from, the files of a list that is there already say what the config has to be: which keys hold the titles,
difficulties, people …, which words mean what, which years are over. It says how many files are projects with it and
what is wrong with the others. In a whole repository ("."), the folder of the list is found. The files stay as they are. Where there is a config, the proposal is only printed.

Examples:
  dibs init --projects ideas
  dibs init --from _projects
  dibs init --from .`)).action(initRepository);
}
async function initRepository(options) {
	const { projects, from } = options;
	if (from !== void 0 && projects !== void 0) throw new UsageError("Pass --from or --projects, not both: the folder of --from is the projects folder.");
	const { init, configProblem } = await import("./init2.js");
	const dir = from === void 0 ? options.dir : checkoutOf(from, options.dir);
	const named = from ?? projects;
	const location = locationOf({
		dir,
		config: DEFAULT_CONFIG,
		...named !== void 0 && { projects: named }
	});
	const checkout = {
		files: diskReader(dir),
		writer: diskWriter(dir)
	};
	const found = await configProblem(checkout.files, location);
	if (found !== void 0) {
		printProblems({ problems: [found] });
		process.exitCode = 1;
		return;
	}
	const context = surroundingsOf({
		...options,
		dir
	});
	if (from !== void 0) {
		const folder = listFolder(dir, dir === options.dir ? from : resolve(options.dir, from));
		const { initFrom } = await import("./propose.js");
		const proposed = await initFrom(checkout, {
			...location,
			projects: folder
		}, folder, context);
		if (proposed === void 0) throw new UsageError(`There is no Markdown file in the folder ${folder}.`);
		printPlaced(proposed.results);
		printProposal(proposed, stepsFor(proposed.results, context));
		return;
	}
	const { results, problems } = await init(checkout, location, projects === void 0 ? "projects" : folderNamed(projects), context);
	printPlaced(results);
	printProblems({ problems });
	if (results.some(({ created }) => created)) printNext([...stepsFor(results, context), "look with \"dibs check\", commit and push"]);
	process.exitCode = problems.length > 0 ? 1 : 0;
}
/** The checkout that a folder is in: another one if the folder is outside of `dir`. */
function checkoutOf(folder, dir) {
	const path = resolve(isAbsolute(folder) ? folder : resolve(dir, folder));
	if (!leavesCheckout(relative(resolve(dir), path)) || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return dir;
	const other = checkoutAround(path);
	return existsSync(resolve(other, ".git")) ? other : dir;
}
function surroundingsOf({ dir, branch: named, language, pages = false }) {
	const branch = named ?? defaultBranch(dir);
	const { server } = offlineRepository({ dir });
	if (pages && isEnterpriseServer(server)) throw new UsageError(`The workflow of --pages uses actions that an Enterprise Server (${server}) does not run. Make the pages with "dibs site" instead.`);
	const release = ownRelease();
	return {
		branch: branch ?? USUAL_BRANCH,
		branchIsKnown: branch !== void 0,
		server,
		release,
		schema: schemaAddress(release),
		today: today(),
		language,
		pages
	};
}
/** What a workflow still needs that was just made. */
function stepsFor(results, { branch, branchIsKnown, release }) {
	if (!results.some(({ path, created }) => created && path.startsWith(".github/workflows/"))) return [];
	const branchStep = `put your default branch into the workflow, which says "${branch}" because nothing here tells it`;
	const releaseStep = `replace ${NO_RELEASE} in the workflow, since this copy of Dibs belongs to no release`;
	return [...branchIsKnown ? [] : [branchStep], ...release === void 0 ? [releaseStep] : []];
}
function printNext(steps) {
	print(`Next: ${steps.join("; ")}.`);
}
function printPlaced(results) {
	for (const { path, created, note } of results) print(`${created ? out.good("  + ") : out.faint("  = ")}${path}  ${out.faint(note)}`);
}
function printProposal({ folder, config, results, summary, problems, samples, leftOut, firstIssue }, steps) {
	if (results.length === 0) {
		print(config);
		print(`This is a proposal: ${DEFAULT_CONFIG} is there already and stays. Take over from it what you like.`);
	}
	print(`The list is in ${folder === "." ? "the root of the checkout" : folder}.`);
	if (samples.length > 0) print(`Titles: ${samples.join(" | ")}`);
	for (const { reason, files, names } of leftOut) print(out.faint(`  - ${files} left out, ${reason}: ${names.join(", ")}`));
	if (firstIssue !== void 0) print(`The first issue:\n${firstIssue.replace(/^(?=.)/gm, "  | ").trimEnd()}`);
	print(out.strong(summary));
	printProblems({ problems });
	if (results.length > 0) printNext([...steps, "look the config over, look with \"dibs check\" and \"dibs plan\", commit and push"]);
}
/** A folder inside the checkout that is there, as it may stand in the config. */
function listFolder(dir, written) {
	const path = isAbsolute(written) ? relative(resolve(dir), written) : written;
	if (leavesCheckout(path)) throw new UsageError(`The folder ${written} is outside of the checkout ${dir}.`);
	if (!statSync(resolve(dir, path), { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`There is no folder ${written} in the checkout ${dir}.`);
	return folderNamed(path);
}
/** A folder that may stand in the config and, between quotes, in the filters of a workflow. */
function folderNamed(written) {
	const folder = bareFolder(written) || ".";
	if (/^[\p{L}\p{M}\p{N} _./-]+$/u.test(folder) && !leavesCheckout(folder)) return folder;
	throw new UsageError("The projects folder is a path inside the checkout, of letters, digits, blanks and _ - . /");
}
// src/cli/list.ts
/** Most categories or skills that a message names. */
const MAX_NAMES = 30;
function addList(program) {
	listCommand(program, "list", "List the projects; asks GitHub nothing").option("--open", "those that can be claimed").option("--claimed", "those that somebody holds").option("--gsoc", "those for Google Summer of Code").addOption(new Option("--status <status>", "those that are …").choices(STATUSES)).option("--stale", "those held for longer than the config's claims.remind_after").option("--person <login>", "those that this person holds").option("--category <name>", "those of a category").option("--skill <name>", "those that ask for a skill").addOption(new Option("--difficulty <level>", "easy, medium, hard or unknown").argParser((level) => {
		if (/^(easy|medium|hard|unknown)$/i.test(level)) return level;
		throw new InvalidArgumentError("It is one of easy, medium, hard, unknown.");
	})).option("--json", "print the list as JSON").action(async (options) => {
		const { check } = await import("./check.js");
		const run = await check(diskReader(options.dir), locationOf(options));
		for (const problem of run.problems) if (problem.severity === "error") printStatus(problemLine(problem));
		if (run.projects.length > 0) assertKnown(run.projects, options);
		const selected = select(run.projects, options, today(), run.remindAfter);
		if (options.json) printData(listJson(selected));
		else print(listText(selected, outputWidth(), out));
		process.exitCode = hasFailed(run) ? 1 : 0;
	});
}
/** Refuses a category or a skill that no project has: a slip of the pen, mostly. */
function assertKnown(projects, options) {
	for (const kind of ["category", "skill"]) {
		const asked = options[kind];
		if (asked === void 0 || select(projects, { [kind]: asked }, "", 0).length > 0) continue;
		const known = namesIn(projects, kind);
		const guess = nearest(asked, known);
		const hint = guess === void 0 ? "" : ` Did you mean ${guess}?`;
		const shown = known.slice(0, MAX_NAMES).join(", ");
		const names = known.length === 0 ? "" : ` There are: ${shown}${known.length > MAX_NAMES ? " …" : "."}`;
		throw new UsageError(`No project has the ${kind} ${asked}.${hint}${names}`);
	}
}
// src/cli/new.ts
const several = (value, before) => [...before ?? [], value];
function addNew(program) {
	listCommand(program, "new", "Make a project file; on a terminal it asks for what no option says").option("--title <text>", "title of the project; must be given where there is no terminal").option("--category <folder>", "folder under the projects folder, or the name of a category of the config").option("--summary <text>", "what it is, in one line").option("--difficulty <level>", "easy, medium, hard or unknown").option("--size <size>", "small, medium, large, or their hours: 90, 175, 350").option("--skill <name>", "a skill that it asks for; may be given several times", several).option("--contact <person>", "somebody to ask, as \"Name <mail>\"; may be given several times", several).addHelpText("after", helpText(`Nothing is ever overwritten. The path of the new file is printed.

Example:
  dibs new --title "Make the tool start faster" --category tools --difficulty easy --skill Python`)).action(async (options) => {
		const { title, summary, category, difficulty, size, skill: skills, contact: contacts } = options;
		const ask = process.stdin.isTTY === true && process.stdout.isTTY === true;
		if (title === void 0 && !ask) throw new UsageError("Which title? Pass --title \"…\".");
		const { newProject } = await import("./new-project.js");
		const given = {
			title,
			summary,
			category,
			difficulty,
			size,
			skills,
			contacts
		};
		const made = await newProject(options.dir, locationOf(options), today(), given, ask);
		process.exitCode = "path" in made ? 0 : 1;
		if ("path" in made) print(made.path);
		else if ("problems" in made) printProblems(made);
		else printStatus(err.bad(`dibs: ${made.refused}`));
	});
}
// src/cli/plan.ts
function addPlan(program) {
	listCommand(program, "plan", "Show what a sync would do; writes nothing").addOption(repoOption()).option("--json", "print the plan as JSON").option("--exit-code", `exit with 3 where there are changes`).action(async (options) => {
		const [{ preview }, { issueReader }] = await Promise.all([import("./preview.js"), import("./issues.js")]);
		const { client, repository } = await connectFrom(options, false);
		const run = await preview({
			files: diskReader(options.dir),
			issues: issueReader(client.octokit, repository),
			repository
		}, locationOf(options), wholeList());
		if (options.json) printData(planJson(run));
		else {
			printProblems(run);
			print(planText(run, out));
		}
		const changed = options.exitCode === true && run.changes.length > 0;
		process.exitCode = hasFailed(run) ? 1 : changed ? 3 : 0;
	});
}
// src/cli/schema.ts
function addSchema(program) {
	program.command("schema").description("Print the JSON Schema of the front matter, for editors and other programs").option("--config-file", "that of the config file instead").addHelpText("after", helpText("Example:\n  dibs schema > project.schema.json")).action(async ({ configFile }) => {
		const { configJsonSchema, projectJsonSchema } = await import("./json-schema.js");
		printData(JSON.stringify(configFile === true ? configJsonSchema() : projectJsonSchema(), null, 2));
	});
}
// src/cli/site.ts
function addSite(program) {
	listCommand(program, "site", "Make the pages of the list from its files; asks GitHub nothing").argument("[list...]", "several lists, for pages and one feed over all of them: clones, or the projects.json that pages of a list publish").requiredOption("--out <folder>", "where to put them; nothing else in there is changed").addOption(new Option("--base-url <url>", "where they will be published, for feeds and search engines; links work without it").argParser(baseUrl)).option("--site-config <file>", "with several lists: a config whose site, language and texts their common pages have").addOption(repoOption()).addHelpText("after", helpText(`Files with errors are left out, and named. Where the clone has its whole history, the pages tell who held what
when, and the feeds which projects have become free.

Examples:
  dibs site --out _site --base-url https://example.org/projects/
  dibs site --out _site --base-url https://example.org/ clones/* others/*/projects.json`)).action(async (lists, options) => {
		if (lists.length === 0) return await makeSite(options);
		const { makeSeveral } = await import("./site-lists.js");
		await makeSeveral(lists, options);
	});
}
/** The address of the pages, with a slash at its end. */
function baseUrl(value) {
	if (!/^https?:\/\/[^\s/?#"'<>]+(?:\/[^\s?#"'<>]*)?$/i.test(value)) throw new InvalidArgumentError("Write an address such as https://example.org/projects/.");
	return new URL(value.endsWith("/") ? value : `${value}/`).href;
}
async function makeSite(options) {
	const { dir } = options;
	if (options.siteConfig !== void 0) throw new UsageError("--site-config is for several lists; the pages of one take all from its own config.");
	const { readList } = await import("./read-list.js");
	const list = await readList(diskReader(dir), locationOf(options));
	const errors = list.problems.filter(({ severity }) => severity === "error");
	for (const problem of errors) printStatus(err.bad(problemLine(problem)));
	if (list.config === void 0) {
		process.exitCode = 1;
		return;
	}
	if (!isApart(resolve(options.out), resolve(dir, list.config.projects))) throw new UsageError(`The pages and the project files need folders of their own: ${options.out} is no place for them.`);
	const { claimKey, readHistory, siteFiles } = await import("./site2.js");
	const { config, projects } = list;
	const key = claimKey(config);
	const log = folderLog(dir, config.projects, key);
	const repository = offlineRepository(options);
	const pages = siteFiles({
		projects,
		config,
		repository: {
			...repository,
			branch: defaultBranch(dir) ?? repository.branch
		},
		baseUrl: options.baseUrl,
		today: today(),
		history: log && readHistory(log.names, log.patches, key)
	});
	const { files, removed } = writeSite(resolve(options.out), pages);
	const also = removed === 0 ? "" : `, ${removed} removed`;
	print(out.strong(`${list.projects.length} projects on ${files} files in ${options.out}${also}.`));
	process.exitCode = errors.length > 0 ? 1 : 0;
}
// src/cli/clone-age.ts
/**
* Refuses a clone that lacks the newest commit of the default branch on GitHub: its files would undo what has happened
* since. Costs a request if the folder is a clone; a token that may not read the branch is no reason to refuse.
*/
async function assertNotOlder(dir, { repository }, branch) {
	if (git(dir, "rev-parse", "--verify", "--quiet", "HEAD") === void 0) return;
	const newest = await headOf(branch, repository.branch);
	if (newest === void 0 || git(dir, "merge-base", "--is-ancestor", newest, "HEAD") !== void 0) return;
	throw new Error(`This clone is older than ${repository.branch} on GitHub: it lacks commit ${newest.slice(0, 9)}. Get that with "git pull" first, or pass --force to sync the files as they are.`);
}
async function headOf(branch, name) {
	try {
		return await branch.head();
	} catch (error) {
		if (!(isResponseError(error) && error.status < 500) && !(error instanceof NoAccess) && !(error instanceof NotPermitted)) throw error;
		printStatus(err.warning(`Whether this clone is older than ${name} could not be told: ${messageOf(error)}`));
		return;
	}
}
// src/cli/sync.ts
function addSync(program) {
	listCommand(program, "sync", "Bring issues and files in step").addOption(repoOption()).option("--commit", "do it all on GitHub: files are read from the default branch and committed to it (or proposed, as write_back says), accepted proposals become pull requests; the working tree is left alone").option("--force", "sync the files of a clone that lacks commits which the branch has on GitHub").addHelpText("after", "\nWithout --commit, the files of the working tree count and are edited: commit and push them yourself.").action(sync);
}
async function sync(options) {
	const [{ reconcile }, { createPorts }] = await Promise.all([import("./reconcile.js"), import("./connect.js")]);
	const connection = await connectFrom(options, true);
	const ports = createPorts(connection, diskReader(options.dir), void 0);
	if (!options.commit && !options.force) await assertNotOlder(options.dir, connection, ports.branch);
	let total = 0;
	let finished = 0;
	const printRest = printProblemsOnce();
	const run = await reconcile({
		...ports,
		...options.commit !== true && inWorkingTree(options.dir),
		onPlan: (changes, problems) => {
			printRest(problems);
			total = changes.length;
		},
		onOutcome: (outcome) => {
			finished += 1;
			printStatus(`${err.faint(`[${finished}/${total}]`)}${outcomeLine(outcome, err)}`);
		}
	}, locationOf(options), {
		...wholeList(),
		workingTree: options.commit !== true
	});
	printRest(run.problems);
	print(runText(run, out));
	const { all, writes } = connection.client.requests();
	printStatus(err.faint(`${all} requests, ${writes} of them writes.`));
	process.exitCode = hasFailed(run) ? 1 : 0;
}
/** Only files on disk are written: nothing is committed or proposed. */
function inWorkingTree(dir) {
	return {
		fileWriter: diskWriter(dir),
		claimsBranch: void 0,
		proposalReader: void 0,
		proposalWriter: void 0,
		branch: void 0
	};
}
// src/cli/sync-each.ts
function addSyncEach(program) {
	program.command("sync-each").description("Sync several repositories, one after the other, each in a clone of its own").argument("<owner/name...>", "the repositories").option("--config <path>", "the config file of each", DEFAULT_CONFIG).option("--projects <path>", "the projects folder of each (default: the config's)").option("--pages <folder>", "where to make the pages of each, as lists/OWNER/NAME").addOption(new Option("--base-url <url>", "where that folder will be published").argParser(baseUrl)).option("--plan", "write nothing: only tell what a sync would do, and make the pages").addHelpText("after", helpText(`As "dibs sync --commit" does it: files are committed to the default branch on GitHub, or proposed. A repository
that fails keeps nobody from the others. The token needs to read and write contents, issues and pull requests of all.

Example:
  dibs sync-each our-org/tools our-org/kernel --pages _site`)).action(syncEach);
}
async function syncEach(names, options) {
	for (const name of names) if (!isRepository(name)) throw new UsageError(`${name} is no repository: write it as owner/name.`);
	const results = [];
	let connection;
	for (const [index, name] of names.entries()) {
		print(out.strong(`${index === 0 ? "" : "\n"}${name}`));
		try {
			const [owner = "", repo = ""] = name.split("/");
			connection = connection === void 0 ? await connectFrom({
				dir: ".",
				repo: name
			}, true) : await connectToo(connection, {
				owner,
				repo
			});
			const run = await syncOne(connection, options);
			results.push({
				name,
				isGood: !hasFailed(run),
				text: summaryOf(run, options)
			});
		} catch (error) {
			const text = messageOf(error);
			printStatus(err.bad(`${name}: error: ${text}`));
			results.push({
				name,
				isGood: error instanceof LimitReached,
				text
			});
			if (!(error instanceof LimitReached)) continue;
			for (const left of names.slice(index + 1)) results.push({
				name: left,
				isGood: true,
				text: "Left to the next run."
			});
			break;
		}
	}
	summarize(results);
	process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
}
/** Syncs one repository in a clone that is gone afterwards. */
async function syncOne(connection, options) {
	const folder = mkdtempSync(join(tmpdir(), "dibs-clone-"));
	try {
		const run = await reconcileIn(folder, cloneInto(folder, connection.repository, process.env.GITHUB_TOKEN, process.env), connection, options);
		if (options.pages !== void 0) await makePages(folder, run, connection, options);
		return run;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Syncs the list of a clone, or says what a sync would do. */
async function reconcileIn(folder, sha, connection, { config, projects, plan = false }) {
	const [{ reconcile }, { preview }, { createPorts }] = await Promise.all([
		import("./reconcile.js"),
		import("./preview.js"),
		import("./connect.js")
	]);
	const printRest = printProblemsOnce();
	const ports = createPorts(connection, diskReader(folder), sha);
	const location = {
		configPath: config,
		projects
	};
	const scope = {
		now: Date.now(),
		workingTree: false
	};
	if (plan) {
		const { files, issues, repository, proposalReader, proposedFiles } = ports;
		const run = await preview({
			files,
			issues,
			repository,
			proposalReader,
			proposedFiles
		}, location, scope);
		printRest(run.problems);
		print(planText(run, out));
		return run;
	}
	const run = await reconcile({
		...ports,
		onPlan: (_, problems) => printRest(problems),
		onOutcome: (outcome) => printStatus(outcomeLine(outcome, err))
	}, location, scope);
	printRest(run.problems);
	print(runText(run, out));
	return run;
}
/** Makes the pages of a list as the run has left it; a list that cannot be read has none. */
async function makePages(folder, run, { repository }, { config: configPath, projects, pages = "", baseUrl: base }) {
	const { config } = await readList(diskReader(folder), {
		configPath,
		projects
	});
	if (config === void 0) return;
	const { claimKey, listAfter, listFolder, readHistory, siteFiles } = await import("./site2.js");
	const key = claimKey(config);
	const log = folderLog(folder, config.projects, key);
	const place = listFolder(repository);
	writeSite(resolve(pages, place), siteFiles({
		...listAfter(run),
		config,
		repository,
		baseUrl: base && `${base}${place}`,
		today: today(),
		history: log && readHistory(log.names, log.patches, key)
	}));
}
/** What a run came to, in a sentence: the last line of what is printed. */
function summaryOf(run, { plan = false }) {
	return (plan ? planText(run, PLAIN) : runText(run, PLAIN)).split("\n").at(-1) ?? "";
}
/** Tells how it went, in the summary of the job too. */
function summarize(results) {
	const failed = results.filter(({ isGood }) => !isGood);
	const line = failed.length === 0 ? `${results.length} ${results.length === 1 ? "repository" : "repositories"}, no problems.` : `${failed.length} of ${results.length} repositories have problems: ${failed.map(({ name }) => name).join(", ")}.`;
	print(`\n${failed.length === 0 ? out.good(line) : out.bad(line)}`);
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (!file) return;
	const rows = results.map(({ name, isGood, text }) => `| ${isGood ? "✅" : "❌"} | ${plainText(name)} | ${plainText(text).slice(0, 500)} |`);
	appendFileSync(file, `| | repository | result |\n| --- | --- | --- |\n${rows.join("\n")}\n`);
}
// src/cli/program.ts
/** The command line with all its commands. What they load is loaded when they run. */
function commandLine() {
	const program = new Command("dibs").description("Keeps a list of projects as Markdown files, and one GitHub issue for each of them.").version(version).showHelpAfterError("(dibs --help tells more)").exitOverride().configureHelp({ minWidthToWrap: 20 }).configureOutput({
		getOutHelpWidth: helpWidth,
		getErrHelpWidth: helpWidth
	}).addHelpText("after", helpText(`Environment:
  GITHUB_TOKEN       token for GitHub; plan needs to read issues, sync to write them
  GITHUB_REPOSITORY  owner/name, where --repo is not given
  GITHUB_API_URL     address of the API, for GitHub Enterprise; the token goes to no host but this one and github.com
  GITHUB_SERVER_URL  address that links in issues point to, likewise
  NO_COLOR           no colours

Exit status: 0 fine, 1 problems or failures, 2 bad usage, 3 changes (plan --exit-code), 130 interrupted.`));
	addCheck(program);
	addPlan(program);
	addSync(program);
	addList(program);
	addImport(program);
	addAdopt(program);
	addSchema(program);
	addNew(program);
	addInit(program);
	addSite(program);
	addBatches(program);
	addSyncEach(program);
	for (const command of program.commands) takeCommonOptions(command);
	return program;
}
// src/cli/run.ts
/** Does what the arguments of the process ask for, and sets its exit code. */
async function runProgram() {
	try {
		await commandLine().parseAsync();
	} catch (error) {
		if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
		else if (error instanceof Interrupted) process.exitCode = 130;
		else if (error instanceof LimitReached) printStatus(err.warning(`${error.message}.`));
		else {
			printStatus(err.bad(`dibs: ${messageOf(error)}`));
			process.exitCode = error instanceof UsageError ? 2 : 1;
		}
	}
}
export { runProgram };
