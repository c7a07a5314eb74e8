import { o as __toESM } from "./rolldown-runtime.js";
import { a as Option, i as InvalidArgumentError, t as require_picocolors } from "./commander.js";
import { n as proxyNote } from "./adapters.js";
import { B as isEnterpriseServer, R as GITHUB, W as DEFAULT_CONFIG, o as reportOnce } from "./model.js";
import { h as waitText, p as problemLine, s as withoutCommands } from "./report.js";
import { p as isoDay } from "./lib-text.js";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { execFileSync } from "node:child_process";
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
	return isEnterpriseServer(server) ? `${server}/api/v3` : server.replace("https://", "https://api.");
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
/** The colors of the command line, or none. */
function paintWith(colored) {
	const colors = import_picocolors.default.createColors(colored);
	return {
		good: colors.green,
		changed: colors.yellow,
		bad: colors.red,
		warning: colors.yellow,
		faint: colors.dim,
		strong: colors.bold
	};
}
const paintFor = ({ isTTY }) => paintWith(import_picocolors.default.isColorSupported && isTTY === true);
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
/** Connects to one more repository on the same server, through the same client. */
async function connectToo({ client, repository: { server } }, name) {
	const { connectThrough } = await import("./connect.js");
	return await connectThrough(client, {
		server,
		...name
	});
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
/** The repository that a clone comes from; undefined if the folder is none, or its remote "origin" names none. */
function originOf(dir) {
	if (!existsSync(join(dir, ".git"))) return void 0;
	const origin = parseRemote(git(dir, "remote", "get-url", "origin") ?? "");
	const [, owner, repo] = /^([\w-]+)\/(?!\.+$)([\w.-]+)$/.exec(origin?.name ?? "") ?? [];
	if (origin === void 0 || owner === void 0 || repo === void 0) return void 0;
	return {
		server: origin.server,
		owner,
		repo,
		branch: defaultBranch(dir) ?? "main"
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
export { defaultBranch as C, parseRemote as S, printProblems as _, repoOption as a, today as b, checkoutAround as c, listCommand as d, locationOf as f, printData as g, print as h, originOf as i, dirOption as l, outputWidth as m, connectToo as n, UsageError as o, out as p, offlineRepository as r, assertFolder as s, connectFrom as t, err as u, printProblemsOnce as v, git as w, wholeList as x, printStatus as y };
