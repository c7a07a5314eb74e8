#!/usr/bin/env node
import { o as __toESM } from "./rolldown-runtime.js";
import { a as Option, i as InvalidArgumentError, n as Command, r as CommanderError, t as require_picocolors } from "./commander.js";
import { n as diskWriter, r as readNamed, t as diskReader } from "./adapters-disk.js";
import { V as DEFAULT_CONFIG, X as NoAccess, Y as LimitReached, Z as NotPermitted, p as reportOnce, tt as messageOf, y as hasFailed } from "./model.js";
import { s as isResponseError, t as proxyNote } from "./adapters.js";
import { a as withoutCommands, c as planText, d as waitText, l as problemLine, n as listText, o as outcomeLine, r as select, s as planJson, t as listJson, u as runText } from "./report.js";
import { c as leavesCheckout, f as isoDay, s as bareFolder } from "./lib-text.js";
import { i as NO_RELEASE } from "./init.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
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
// src/cli/check.ts
function addCheck(program) {
	listCommand(program, "check", "Check the files; asks GitHub nothing").addOption(repoOption()).action(async (options) => {
		const { check } = await import("./check.js");
		const run = await check(diskReader(options.dir), locationOf(options), offlineRepository(options));
		printProblems(run);
		const { length } = run.projects;
		if (!hasFailed(run)) print(out.strong(`${length} ${length === 1 ? "project" : "projects"}, no errors.`));
		process.exitCode = hasFailed(run) ? 1 : 0;
	});
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
	program.command("import").description("Turn a wiki page that lists projects into project files").argument("<file>", "the page: saved as text, as MediaWiki source or as HTML").requiredOption("--out <folder>", "the folder to write to, relative to the checkout").addOption(dirOption()).option("--config <path>", "the config file, relative to the checkout", DEFAULT_CONFIG).addOption(new Option("--format <name>", "text, wikitext or html (default: told by the content)").choices([
		"text",
		"wikitext",
		"html"
	])).addOption(new Option("--dates <order>", "what 01/08/2012 begins with (default: told by other dates)").choices(["day-first", "month-first"])).addOption(new Option("--address <url>", "where the page was found, to make its relative links absolute").argParser((value) => {
		if (/^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)) return value;
		throw new InvalidArgumentError("Write an address that begins with https://.");
	})).option("--report", "print what became of each line of the page").option("--force", "overwrite files that are there with other content").addHelpText("after", `
Each heading becomes a folder, each project a file in it. What finds no key stays in the project's text, and is
reported with its line. Without --force no file that is there with other content is overwritten.

Example:
  dibs import projects-page.txt --out projects --report > account.txt
  dibs check`).action(async (file, options) => {
		const { runImport } = await import("./import-file.js");
		assertFolder(options.dir);
		if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
		const run = await runImport(readNamed(file), options, {
			checkout: diskReader(options.dir),
			output: diskWriter(resolve(options.dir, options.out))
		});
		printProblems(run);
		print(run.text);
		process.exitCode = run.problems.some(({ severity }) => severity === "error") ? 1 : 0;
	});
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
const USUAL_BRANCH = "main";
function addInit(program) {
	program.command("init").description("Put the files into a repository that Dibs needs; leaves alone what is there").addOption(dirOption()).option("--projects <path>", "the projects folder (default: the config's)").addOption(new Option("--branch <name>", "the default branch (default: what the clone knows)").argParser((value) => {
		if (/^[^\s\p{Cc}~^:?*[\\]+$/u.test(value)) return value;
		throw new InvalidArgumentError("Write the name of a branch.");
	})).option("--from <folder>", "propose the config by a look at the files of this folder, as they stand").addHelpText("after", `
Makes the config, the workflow, an issue form for proposals, and a first project where there is none.
Nothing is ever overwritten, so it is safe to run again.

With --from, the files of a list that is there already say what the config has to be: which keys hold the titles,
difficulties, people …, which words mean what, which years are over. It says how many files are projects with it and
what is wrong with the others. The files stay as they are. Where there is a config, the proposal is only printed.

Examples:
  dibs init --projects ideas
  dibs init --from _projects`).action(initRepository);
}
async function initRepository({ dir, projects, from, branch }) {
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
	const context = surroundingsOf(dir, branch);
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
function surroundingsOf(dir, named) {
	const branch = named ?? defaultBranch(dir);
	return {
		branch: branch ?? USUAL_BRANCH,
		branchIsKnown: branch !== void 0,
		release: ownRelease(),
		today: today()
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
function printProposal({ config, results, summary, problems }, steps) {
	if (results.length === 0) {
		print(config);
		print(`This is a proposal: ${DEFAULT_CONFIG} is there already and stays. Take over from it what you like.`);
	}
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
function addList(program) {
	listCommand(program, "list", "List the projects; asks GitHub nothing").option("--open", "those that can be claimed").option("--claimed", "those that somebody holds").option("--stale", "those held for longer than the config's claims.remind_after").option("--person <login>", "those that this person holds").option("--category <name>", "those of a category").option("--skill <name>", "those that ask for a skill").addOption(new Option("--difficulty <level>", "easy, medium, hard or unknown").argParser((level) => {
		if (/^(easy|medium|hard|unknown)$/i.test(level)) return level;
		throw new InvalidArgumentError("It is one of easy, medium, hard, unknown.");
	})).option("--json", "print the list as JSON").action(async (options) => {
		const { check } = await import("./check.js");
		const run = await check(diskReader(options.dir), locationOf(options));
		for (const problem of run.problems) if (problem.severity === "error") printStatus(problemLine(problem));
		const selected = select(run.projects, options, today(), run.remindAfter);
		if (options.json) printData(listJson(selected));
		else print(listText(selected, out));
		process.exitCode = hasFailed(run) ? 1 : 0;
	});
}
// src/cli/new.ts
const several = (value, before) => [...before ?? [], value];
function addNew(program) {
	listCommand(program, "new", "Make a project file; on a terminal it asks for what no option says").option("--title <text>", "title of the project; must be given where there is no terminal").option("--category <folder>", "folder under the projects folder, or the name of a category of the config").option("--summary <text>", "what it is, in one line").option("--difficulty <level>", "easy, medium, hard or unknown").option("--size <size>", "small, medium, large, or their hours: 90, 175, 350").option("--skill <name>", "a skill that it asks for; may be given several times", several).option("--contact <person>", "somebody to ask, as \"Name <mail>\"; may be given several times", several).addHelpText("after", `
Nothing is ever overwritten. The path of the new file is printed.

Example:
  dibs new --title "Make the tool start faster" --category tools --difficulty easy --skill Python`).action(async (options) => {
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
	program.command("schema").description("Print the JSON Schema of the front matter, for editors and other programs").option("--config-file", "that of the config file instead").addHelpText("after", "\nExample:\n  dibs schema > project.schema.json").action(async ({ configFile }) => {
		const { configJsonSchema, projectJsonSchema } = await import("./json-schema.js");
		printData(JSON.stringify(configFile === true ? configJsonSchema() : projectJsonSchema(), null, 2));
	});
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
const program = new Command("dibs").description("Keeps a list of projects as Markdown files, and one GitHub issue for each of them.").version(version).showHelpAfterError("(dibs --help tells more)").exitOverride().addHelpText("after", `
Environment:
  GITHUB_TOKEN       token for GitHub; plan needs to read issues, sync to write them
  GITHUB_REPOSITORY  owner/name, where --repo is not given
  GITHUB_API_URL     address of the API, for GitHub Enterprise; the token goes to no host but this one and github.com
  GITHUB_SERVER_URL  address that links in issues point to, likewise
  NO_COLOR           no colours

Exit status: 0 fine, 1 problems or failures, 2 bad usage, 3 changes (plan --exit-code).`);
addCheck(program);
addPlan(program);
addSync(program);
addList(program);
addImport(program);
addSchema(program);
addNew(program);
addInit(program);
for (const command of program.commands) takeCommonOptions(command);
try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else if (error instanceof LimitReached) printStatus(err.warning(`${error.message}.`));
	else {
		printStatus(err.bad(`dibs: ${messageOf(error)}`));
		process.exitCode = error instanceof UsageError ? 2 : 1;
	}
}
export {};
