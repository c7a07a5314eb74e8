#!/usr/bin/env node
import { o as __toESM } from "./rolldown-runtime.js";
import { a as Option, i as InvalidArgumentError, n as Command, r as CommanderError, t as require_picocolors } from "./commander.js";
import { i as readPage, n as diskWriter, r as readNamed, t as diskReader } from "./adapters-disk.js";
import { c as leavesCheckout, d as isDate, f as isoDay, o as nearest, s as bareFolder } from "./lib-text.js";
import { H as DEFAULT_CONFIG, Q as NotPermitted, X as LimitReached, Z as NoAccess, b as STATUSES, g as hasFailed, nt as messageOf, u as reportOnce } from "./model.js";
import { a as isApart, o as writeSite, s as folderLog, t as proxyNote, u as isResponseError } from "./adapters.js";
import { c as checkJson, d as planJson, f as planText, h as waitText, i as select, l as checkText, m as runText, n as listText, p as problemLine, r as namesIn, s as withoutCommands, t as listJson, u as outcomeLine } from "./report.js";
import { a as readScale, i as readLevel, n as readAnswers, r as readLabel } from "./import.js";
import { i as NO_RELEASE } from "./init.js";
import { t as LANGUAGES } from "./texts.js";
import { n as Interrupted } from "./prompt.js";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { execFileSync } from "node:child_process";
// package.json
var version = "0.1.0";
// src/cli/git.ts
/** The output of a git command, or undefined if it fails: the checkout need not be a clone. */
function git(dir, ...args) {
	try {
		return execFileSync("git", [
			"-C",
			resolve(dir),
			...args
		], {
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		}).trim();
	} catch {
		return;
	}
}
const REMOTE = "refs/remotes/origin/";
/**
* The default branch of a clone: the one that the remote named when it was cloned; else `main` or `master`, if the remote
* has one of them; else the one that is checked out.
*/
function defaultBranch(dir) {
	const named = git(dir, "symbolic-ref", "--quiet", `${REMOTE}HEAD`);
	if (named?.startsWith(REMOTE)) return named.slice(20);
	const usual = ["main", "master"].filter((branch) => git(dir, "rev-parse", "--verify", "--quiet", `${REMOTE}${branch}`) !== void 0);
	return usual.length === 1 ? usual[0] : git(dir, "symbolic-ref", "--quiet", "--short", "HEAD");
}
// src/cli/remote.ts
const GITHUB = "https://github.com";
/**
* Reads the address of a remote in any of the forms that git takes: `https://…`, `ssh://…`, `git@host:…`.
* @param hostOf gives the host that an SSH client connects to for the one that is written
*/
function parseRemote(address, hostOf = configuredHost) {
	const web = /^(https?:)\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i.exec(address);
	const other = /^(?:ssh|git|git\+ssh|ssh\+git):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^/:]+)(?::\d+)?\/(.+)$/i.exec(address) ?? /^(?:[^@/:]+@)?(\[[^\]]+\]|[^/:]{2,}):(?!\/\/)(.+)$/.exec(address);
	const name = /^\/?([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec((web ? web[3] : other?.[2]) ?? "")?.[1];
	if (name === void 0) return void 0;
	if (web) return {
		server: serverAt(web[1] ?? "", web[2] ?? ""),
		name
	};
	const host = other?.[1] ?? "";
	return {
		server: serverAt("https:", isGitHub(host) ? host : hostOf(host)),
		name
	};
}
function isGitHub(host) {
	return /^(?:www\.|ssh\.)?github\.com$/i.test(host);
}
function serverAt(scheme, host) {
	return isGitHub(host) ? GITHUB : `${scheme}//${host}`.toLowerCase();
}
/** People with several accounts give GitHub several names in their SSH configuration. */
function configuredHost(host) {
	if (!/^[\w.][\w.-]*$/.test(host)) return host;
	try {
		const settings = execFileSync("ssh", ["-G", host], {
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: 5e3
		});
		return /^hostname (\S+)$/im.exec(settings)?.[1] ?? host;
	} catch {
		return host;
	}
}
/** Address of the API of a server. https://docs.github.com/enterprise-cloud@latest/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiOf(server) {
	if (server === "https://github.com") return "https://api.github.com";
	return /^https:\/\/[^./]+\.ghe\.com$/.test(server) ? server.replace("https://", "https://api.") : `${server}/api/v3`;
}
/** Address of the server that an API belongs to. */
function serverOf(api) {
	if (/\/api\/v3$/.test(api)) return api.replace(/\/api\/v3$/, "");
	return /^https:\/\/api\.[^./]+\.ghe\.com$/.test(api) ? api.replace("https://api.", "https://") : GITHUB;
}
// src/cli/terminal.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The command line cannot be understood; the message says how to write it. */
var UsageError = class extends Error {};
const paintFor = (stream) => {
	const colors = import_picocolors.default.createColors(import_picocolors.default.isColorSupported && stream.isTTY === true);
	return {
		good: colors.green,
		changed: colors.yellow,
		bad: colors.red,
		warning: colors.yellow,
		faint: colors.dim,
		strong: colors.bold
	};
};
const out = paintFor(process.stdout);
const err = paintFor(process.stderr);
/** Cells in a line of the output; without a terminal as many as a line needs, unless `COLUMNS` says so. */
function outputWidth() {
	const { isTTY, columns } = process.stdout;
	const said = isTTY ? columns : Number.parseInt(process.env.COLUMNS ?? "", 10);
	return said > 0 ? said : Number.POSITIVE_INFINITY;
}
function print(text) {
	printData(forLog(text));
}
/** For programs: every character counts. */
function printData(text) {
	if (text !== "") process.stdout.write(`${text}\n`);
}
/** For people who watch: not part of what a program would read. */
function printStatus(text) {
	process.stderr.write(`${forLog(text)}\n`);
}
/** A runner takes commands from both streams. */
function forLog(text) {
	return process.env.GITHUB_ACTIONS === "true" ? withoutCommands(text) : text;
}
const dirOption = () => new Option("--dir <path>", "the checkout").default(checkoutAround(process.cwd()), "the root of the git repository around the current folder");
/** The root of the git repository that a folder is in; the folder itself if it is in none. */
function checkoutAround(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) return folder;
	}
}
/** Refuses a checkout that is not there. */
function assertFolder(dir) {
	if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`There is no folder ${dir}.`);
}
/** Adds a command on a list, with the options that locate it. */
function listCommand(program, name, description) {
	return program.command(name).description(description).addOption(dirOption()).option("--config <path>", "the config file, relative to the checkout", DEFAULT_CONFIG).option("--projects <path>", "the projects folder, relative to the checkout (default: the config's)");
}
/** The location of the list by the options. */
function locationOf({ dir, config, projects }) {
	assertFolder(dir);
	return {
		configPath: config,
		projects
	};
}
/** All projects, as they are in the working tree. */
function wholeList() {
	return {
		now: Date.now(),
		workingTree: true
	};
}
function today() {
	return isoDay(/* @__PURE__ */ new Date());
}
function printProblems(run) {
	for (const problem of run.problems) printProblem(problem);
}
/** Prints problems, each of them once. */
const printProblemsOnce = () => reportOnce(printProblem);
function printProblem(problem) {
	const line = problemLine(problem);
	print(problem.severity === "error" ? out.bad(line) : out.warning(line));
}
// src/cli/connect.ts
const repoOption = () => new Option("--repo <owner/name>", "the repository on GitHub (default: GITHUB_REPOSITORY, else the remote \"origin\")").argParser((value) => {
	if (!/^[^/\s]+\/[^/\s]+$/.test(value)) throw new InvalidArgumentError("Write it as owner/name.");
	return value;
});
/**
* Connects to the repository that options, environment or clone name.
* @param writes whether the command needs a token
*/
async function connectFrom({ dir, repo: named }, writes) {
	const { api, server, token, owner, repo } = placeOf(dir, named, writes);
	const { connect } = await import("./connect.js");
	const connection = await connect({
		token,
		baseUrl: api,
		connectionNote: proxyNote(process.env, process.versions.node, process.execArgv),
		onWait: (milliseconds) => printStatus(err.faint(waitText(milliseconds)))
	}, {
		server,
		owner,
		repo
	});
	const present = `${connection.repository.owner}/${connection.repository.repo}`;
	if (`${owner}/${repo}`.toLowerCase() !== present.toLowerCase()) printStatus(err.faint(`${owner}/${repo} is called ${present} now.`));
	return connection;
}
/** The repository as far as it is known without asking; a stand-in if nothing names it. */
function offlineRepository({ dir, repo }) {
	const { owner, name, origin } = nameOf(dir, repo);
	const { GITHUB_SERVER_URL } = process.env;
	return {
		server: GITHUB_SERVER_URL && withoutSlash(GITHUB_SERVER_URL) || (origin?.server ?? "https://github.com"),
		owner: owner || "owner",
		repo: name || "repository",
		branch: "main"
	};
}
function nameOf(dir, repo) {
	const origin = parseRemote(git(dir, "remote", "get-url", "origin") ?? "");
	const [owner = "", name = ""] = (repo ?? (process.env.GITHUB_REPOSITORY || origin?.name) ?? "").split("/");
	return {
		owner,
		name,
		origin
	};
}
function placeOf(dir, repo, writes) {
	const { GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN } = process.env;
	const { owner, name, origin } = nameOf(dir, repo);
	if (owner === "" || name === "") throw new UsageError("Which repository? Pass --repo owner/name or set GITHUB_REPOSITORY.");
	const namedServer = GITHUB_SERVER_URL && withoutSlash(GITHUB_SERVER_URL);
	const namedApi = GITHUB_API_URL ? withoutSlash(GITHUB_API_URL) : namedServer && apiOf(namedServer);
	const api = namedApi || apiOf(origin?.server ?? "https://github.com");
	const place = {
		api,
		server: namedServer || serverOf(api),
		owner,
		repo: name
	};
	if (Boolean(namedApi) || api === apiOf("https://github.com") || !writes && !GITHUB_TOKEN) return {
		...place,
		token: GITHUB_TOKEN || void 0
	};
	const rule = `Set GITHUB_API_URL=${api} first: the remote "origin" is at ${place.server}, and a token goes only to a host that you name`;
	if (writes) throw new UsageError(`${rule}.`);
	printStatus(err.warning(`${rule}. Going on without a token.`));
	return {
		...place,
		token: void 0
	};
}
function withoutSlash(address) {
	return address.replace(/(?<!\/)\/+$/, "");
}
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
		let failed = false;
		for (const file of files) {
			const run = await runImport(readPage(file), {
				...command,
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
/**
* The release that the running program belongs to, as its own clone knows it: where it came from, and the commit that is
* tagged with its version. A commit cannot hold its own sha, so none is built in.
*/
function ownRelease() {
	const root = packageAround(import.meta.dirname);
	if (root === void 0 || !existsSync(join(root.dir, ".git"))) return void 0;
	const { name } = parseRemote(git(root.dir, "remote", "get-url", "origin") ?? "") ?? {};
	const sha = git(root.dir, "rev-parse", "--verify", "--quiet", `refs/tags/v${root.version}^{commit}`);
	return name === void 0 || sha === void 0 ? void 0 : {
		repository: name,
		sha,
		version: root.version
	};
}
function packageAround(folder) {
	for (let dir = folder;; dir = dirname(dir)) {
		const file = join(dir, "package.json");
		if (existsSync(file)) {
			const { name, version } = JSON.parse(readFileSync(file, "utf8"));
			return name === "dibs" && typeof version === "string" ? {
				dir,
				version
			} : void 0;
		}
		if (dir === dirname(dir)) return void 0;
	}
}
// src/cli/init.ts
/** Most pages that are named as left out. */
const MAX_LEFT_OUT = 100;
const USUAL_BRANCH = "main";
function addInit(program) {
	program.command("init").description("Put the files into a repository that Dibs needs; leaves alone what is there").addOption(dirOption()).option("--projects <path>", "the projects folder (default: the config's)").addOption(new Option("--branch <name>", "the default branch (default: what the clone knows)").argParser((value) => {
		if (/^[^\s\p{Cc}~^:?*[\\]+$/u.test(value)) return value;
		throw new InvalidArgumentError("Write the name of a branch.");
	})).addOption(new Option("--language <code>", "of all that people read on GitHub").choices(LANGUAGES).default("en")).option("--pages", "also the workflow that publishes the pages of the list").option("--from <folder>", "propose the config by a look at the files of this folder, as they stand").addHelpText("after", helpText(`Makes the config, the workflow, an issue form for proposals, and a first project where there is none.
Nothing is ever overwritten, so it is safe to run again.

With --from, the files of a list that is there already say what the config has to be: which keys hold the titles,
difficulties, people …, which words mean what, which years are over. It says how many files are projects with it and
what is wrong with the others. The files stay as they are. Where there is a config, the proposal is only printed.

Examples:
  dibs init --projects ideas
  dibs init --from _projects`)).action(initRepository);
}
async function initRepository(options) {
	const { dir, projects, from } = options;
	if (from !== void 0 && projects !== void 0) throw new UsageError("Pass --from or --projects, not both: the folder of --from is the projects folder.");
	const { init, initFrom, configProblem } = await import("./init2.js");
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
	const context = surroundingsOf(options);
	if (from !== void 0) {
		const folder = listFolder(dir, from);
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
function surroundingsOf({ dir, branch: named, language, pages = false }) {
	const branch = named ?? defaultBranch(dir);
	return {
		branch: branch ?? USUAL_BRANCH,
		branchIsKnown: branch !== void 0,
		release: ownRelease(),
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
function printProposal({ config, results, summary, problems, samples, leftOut, firstIssue }, steps) {
	if (results.length === 0) {
		print(config);
		print(`This is a proposal: ${DEFAULT_CONFIG} is there already and stays. Take over from it what you like.`);
	}
	if (samples.length > 0) print(`Titles: ${samples.join(" | ")}`);
	for (const { path, reason } of leftOut.slice(0, MAX_LEFT_OUT)) print(out.faint(`  - ${path}  ${reason}`));
	if (leftOut.length > MAX_LEFT_OUT) print(out.faint(`  - and ${leftOut.length - MAX_LEFT_OUT} more pages`));
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
		throw new UsageError(`No project has the ${kind} ${asked}.${hint}${known.length === 0 ? "" : ` There are: ${shown}${known.length > MAX_NAMES ? " …" : "."}`}`);
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
	listCommand(program, "site", "Make the pages of the list from its files; asks GitHub nothing").requiredOption("--out <folder>", "where to put them; nothing else in there is changed").addOption(new Option("--base-url <url>", "where they will be published, for feeds and search engines; links work without it").argParser(baseUrl)).addOption(repoOption()).addHelpText("after", helpText(`Files with errors are left out, and named. Where the clone has its whole history, the pages tell who held what
when, and the feeds which projects have become free.

Example:
  dibs site --out _site --base-url https://example.org/projects/`)).action(makeSite);
}
/** The address of the pages, with a slash at its end. */
function baseUrl(value) {
	if (!/^https?:\/\/[^\s/?#"'<>]+(?:\/[^\s?#"'<>]*)?$/i.test(value)) throw new InvalidArgumentError("Write an address such as https://example.org/projects/.");
	return new URL(value.endsWith("/") ? value : `${value}/`).href;
}
async function makeSite(options) {
	const { dir } = options;
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
// src/cli.ts
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
for (const command of program.commands) takeCommonOptions(command);
try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else if (error instanceof Interrupted) process.exitCode = 130;
	else if (error instanceof LimitReached) printStatus(err.warning(`${error.message}.`));
	else {
		printStatus(err.bad(`dibs: ${messageOf(error)}`));
		process.exitCode = error instanceof UsageError ? 2 : 1;
	}
}
export {};
