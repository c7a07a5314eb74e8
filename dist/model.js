// src/model/errors.ts
/** The wait for GitHub's limits would be longer than a run may wait: it stops in order, and the next run goes on. */
var LimitReached = class extends Error {
	name = "LimitReached";
	/** @param seconds how long the wait would have been */
	constructor(seconds, options) {
		super(`GitHub's limits would make this run wait ${Math.ceil(seconds / 60)} minutes; the next run goes on from here`, options);
	}
};
/** The server failed or the connection was lost: what was asked for may have been done. */
var UnclearAnswer = class extends Error {
	name = "UnclearAnswer";
};
/** Nothing can work with this token or repository: the run ends. The message says what to change. */
var NoAccess = class extends Error {
	name = "NoAccess";
};
/** The branch takes no direct commits. */
var BranchProtected = class extends Error {
	name = "BranchProtected";
};
/** The token lacks a permission for this kind of write. The message says which. */
var NotPermitted = class extends Error {
	name = "NotPermitted";
};
/** A folder of the checkout cannot be read; the message says which, and why. */
var FolderUnreadable = class extends Error {
	name = "FolderUnreadable";
};
/** It takes too long to find out which files some globs name. */
var GlobsTooSlow = class extends Error {
	name = "GlobsTooSlow";
	globs;
	constructor(globs) {
		super(`It takes too long to find out which files the globs of the config name (${globs.join(", ").slice(0, 200)}): write simpler ones.`);
		this.globs = globs;
	}
};
/** GitHub refused something about one issue, comment, pull request or person; it may well allow it about others. */
var Refused = class extends Error {
	name = "Refused";
};
/** The issue is locked: nothing can be said there, and all else can be done. */
var IssueLocked = class extends Error {
	name = "IssueLocked";
};
/** Whether an error ends the run, and not only what it was about. */
function isFinal(error) {
	return error instanceof NoAccess || error instanceof LimitReached;
}
/** What a caught value says: it need not be an `Error`. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/model/github-limits.ts
/**
* Text of an issue or comment: 422, "body is too long (maximum is 65536 characters)". The API has stored bodies of up to
* 262,144 bytes.
*/
const MAX_BODY = 65536;
/**
* Window in which GitHub counts requests that create content, 80 a minute and 500 an hour (milliseconds).
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
*/
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
// src/model/config-path.ts
/** The default path of the config, which is optional. */
const DEFAULT_CONFIG = ".github/dibs.yml";
// src/model/repository.ts
/** Address of github.com. */
const GITHUB = "https://github.com";
/** Whether a server is run by its owner: github.com and the subdomains of ghe.com are run by GitHub. */
function isEnterpriseServer(server) {
	return server !== "https://github.com" && !/^https:\/\/[^./]+\.ghe\.com$/.test(server);
}
/** Address of the repository. */
function repositoryUrl({ server, owner, repo }) {
	return `${server}/${owner}/${repo}`;
}
/** Address of an issue. */
function issueUrl(repository, issue) {
	return `${issuesUrl(repository)}${issue}`;
}
/** The inverse of {@link issueUrl}: undefined for any other address. */
function issueNumberIn(url, repository) {
	const start = issuesUrl(repository);
	const end = url.slice(start.length);
	return url.toLowerCase().startsWith(start.toLowerCase()) && /^[1-9]\d{0,9}$/.test(end) ? Number(end) : void 0;
}
/**
* Address of a file on the default branch.
* @param path relative to the checkout, with forward slashes
* @param view GitHub's page that shows the file, or the one that edits it
*/
function fileUrl(repository, path, view = "blob") {
	return `${repositoryUrl(repository)}/${view}/${encodePath(repository.branch)}/${encodePath(path)}`;
}
function issuesUrl(repository) {
	return `${repositoryUrl(repository)}/issues/`;
}
function encodePath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
// src/model/change.ts
function isLabel(change) {
	return change.kind === "label";
}
function isCreate(change) {
	return change.kind === "create";
}
function isUpdate(change) {
	return change.kind === "update" || change.kind === "close" || change.kind === "reopen";
}
// src/model/label-key.ts
/** What a label is known by: GitHub takes names for the same in any case, and so are both ways to write an accented letter. */
function labelKey(name) {
	return name.normalize("NFC").toLowerCase();
}
// src/model/issue.ts
/** Whether a marker on an issue of this author is believed: outsiders can forge one. */
function isTrusted(author) {
	return author.isBot || hasWriteAccess(author.association) || author.access === "write";
}
/** Judging by the association alone: owners, members of the organization, collaborators. */
function hasWriteAccess(association) {
	return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}
/** Whether a login alone shows that it is not a person's. Copilot lacks the suffix that other agents have. */
function isAgent(login) {
	return /\[bot\]$/i.test(login) || login.toLowerCase() === "copilot";
}
/** Whether the issue has the label; GitHub's labels are case-insensitive. */
function hasLabel(issue, label) {
	const wanted = labelKey(label);
	return issue.labels.some((name) => labelKey(name) === wanted);
}
/** GitHub's name for accounts that are gone. */
const GHOST = "ghost";
// src/model/claim.ts
/** The people who wait, in the order of the queue. */
function inQueueOrder(waiting) {
	return [...waiting].sort(([, a], [, b]) => a - b).map(([login]) => login);
}
/** A waiting list with no more than so many people named. */
function shortened({ waiting, unlisted }, most) {
	if (waiting.size <= most) return {
		waiting,
		unlisted
	};
	const first = [...waiting].sort(([, a], [, b]) => a - b).slice(0, most);
	return {
		waiting: new Map(first),
		unlisted: unlisted + waiting.size - most
	};
}
/** Logins are the same in any case. */
function sameLogin(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
/** Whether a login is among others, in any case. */
function includesLogin(logins, login) {
	return [...logins].some((other) => sameLogin(other, login));
}
/**
* Who holds a project now: its assignees, each with the first day that was remembered, in order of that day.
* @param remembered first days from the issue's marker, by login
* @param recorded the claim in the file, which a run that was cut short wrote before the marker; its day is that of
*   whoever came first, so it says nothing about the others if a remembered person came then
* @param today ISO date (UTC), for people who are new
*/
function holdersOf(assignees, remembered, recorded, today) {
	const days = new Map([...remembered].map(([login, day]) => [login.toLowerCase(), day]));
	const dayOf = (login) => days.get(login.toLowerCase());
	const first = recorded?.by.some((login) => (dayOf(login) ?? "9") <= recorded.since) ? void 0 : recorded;
	const since = (login) => dayOf(login) ?? (first !== void 0 && includesLogin(first.by, login) ? first.since : today);
	const holders = assignees.map((login) => [login, since(login)]);
	holders.sort(([a, dayA], [b, dayB]) => compare(dayA, dayB) || compare(a.toLowerCase(), b.toLowerCase()));
	return new Map(holders);
}
/** The claim that a file should record for these holders; undefined while nobody holds the project. */
function claimOf(holders, dates = /* @__PURE__ */ new Map()) {
	const since = [...holders.values()].sort()[0];
	const until = [...dates.values()].sort().at(-1);
	if (since === void 0) return void 0;
	return {
		by: [...holders.keys()],
		since,
		...until !== void 0 && { until }
	};
}
/** Whether two claims say the same; the order of people and the case of logins do not matter. */
function sameClaim(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	const names = (claim) => claim.by.map((login) => login.toLowerCase()).sort().join(" ");
	return a.since === b.since && a.until === b.until && names(a) === names(b);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/model/project.ts
const DIFFICULTIES = [
	"easy",
	"medium",
	"hard"
];
/** Sizes as Google names them, with their hours. */
const SIZE_HOURS = {
	small: 90,
	medium: 175,
	large: 350
};
const STATUSES = [
	"open",
	"done",
	"archived"
];
/** Whether the file itself names somebody as a contact: such a person does not hold the project. */
function isContactOf({ contacts, defaultContacts }, login) {
	if (defaultContacts) return false;
	return contacts.some(({ github }) => github !== void 0 && sameLogin(github, login));
}
/** What the file of a project itself says under `status`. */
function saidStatus({ status, statusGiven }) {
	if (status === void 0) return "unclear";
	return statusGiven ? status : "nothing";
}
/** Whether a project is done or archived, so that it gets no issue if it has none. */
function isOver({ status }) {
	return status !== void 0 && status !== "open";
}
/** Whether somebody more may take the project. */
function isFree({ status, claim, maxClaims }) {
	const places = Math.min(maxClaims, 10);
	return (status === void 0 || status === "open") && (claim?.by.length ?? 0) < places;
}
/** How many people may hold a project if some of its assignees are contacts, and GitHub takes so many assignees. */
function placesBeside(contacts, { maxClaims }, cap = 10) {
	return Math.min(maxClaims, cap - contacts);
}
// src/model/run.ts
/** The numbers of a run that did nothing. */
const NOTHING = {
	created: 0,
	updated: 0,
	closed: 0,
	reopened: 0,
	unchanged: 0,
	claimed: 0,
	released: 0,
	failed: 0,
	remaining: 0
};
function countsOf(run) {
	const count = (result, ...kinds) => run.outcomes.filter((outcome) => outcome.result === result && (kinds.length === 0 || kinds.includes(outcome.change.kind))).length;
	return {
		created: count("done", "create"),
		updated: count("done", "update"),
		closed: count("done", "close"),
		reopened: count("done", "reopen"),
		unchanged: run.unchanged,
		claimed: count("done", "claim"),
		released: count("done", "release"),
		failed: count("failed"),
		remaining: count("left")
	};
}
/** Whether the run changed anything, on GitHub or in files. */
function changedAnything(run) {
	const { paths = [], withdrawn = false } = run.written ?? {};
	return run.outcomes.some(({ result }) => result === "done") || paths.length > 0 || withdrawn;
}
/** Address of the pull request that a run opened or updated: the one for its file changes, or else the one for a proposal. */
function pullRequestOf({ written, outcomes }) {
	return written?.pullRequest ?? outcomes.find(({ pullRequest }) => pullRequest !== void 0)?.pullRequest;
}
/** Whether the run must count as failed. A stop for limits is no failure. */
function hasFailed(run) {
	return run.problems.some(({ severity }) => severity === "error") || run.outcomes.some(({ result }) => result === "failed");
}
// src/model/problem.ts
/** The location of problems that concern a file as a whole. */
const FILE_START = {
	line: 1,
	column: 1
};
/** A problem that keeps its file, and the issue of it, from being dealt with. */
function errorIn(file, message, where = FILE_START) {
	return {
		severity: "error",
		file,
		...FILE_START,
		message,
		...where
	};
}
/** A problem that is reported and stops nothing. */
function warningIn(file, message, where = FILE_START) {
	return {
		severity: "warning",
		file,
		...FILE_START,
		message,
		...where
	};
}
/**
* The warning about something on GitHub that could not be read.
* @param consequence what that delays until the next run: a clause
*/
function unreadWarning(file, what, consequence, error) {
	return warningIn(file, `${what} could not be read, so ${consequence} until the next run: ${messageOf(error)}`);
}
/** Order of problems: by file, then by location in it. */
function byLocation(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
/** Passes problems on to `report`, each once, however often it is found. */
function reportOnce(report) {
	const reported = /* @__PURE__ */ new Set();
	return (problems) => {
		for (const problem of problems) {
			const { severity, file, line, column, message } = problem;
			const key = JSON.stringify([
				severity,
				file,
				line,
				column,
				message
			]);
			if (!reported.has(key)) report(problem);
			reported.add(key);
		}
	};
}
// src/model/refusals.ts
/** What an error makes of a change: a limit leaves it to the next run, a lock until the issue is unlocked. */
function failureOf(error, issue) {
	if (error instanceof IssueLocked) return {
		result: "left",
		message: `Issue ${issue} is locked, so GitHub takes no comment there.`
	};
	return {
		result: error instanceof LimitReached ? "left" : "failed",
		message: messageOf(error)
	};
}
/** On so many issues one after the other the same refusal means that GitHub refuses it everywhere. */
const SAME_EVERYWHERE = 5;
/**
* Tells a missing permission from a refusal that is about one issue: GitHub says the same for both. A refusal ends what
* is being done only where several issues in a row met with it and nothing was allowed in between.
*/
var Refusals = class {
	message = "";
	refused = /* @__PURE__ */ new Set();
	/** @returns whether the next ones need not be tried */
	areEverywhere(error, issue) {
		if (!(error instanceof Refused)) return false;
		if (error.message !== this.message) this.refused.clear();
		this.message = error.message;
		this.refused.add(issue);
		return this.refused.size >= SAME_EVERYWHERE;
	}
	/** Something was allowed, so whatever is refused now is about one issue. */
	allowed() {
		this.refused.clear();
	}
};
export { NoAccess as $, hasLabel as A, isEnterpriseServer as B, holdersOf as C, sameLogin as D, sameClaim as E, isCreate as F, HOUR as G, issueUrl as H, isLabel as I, BranchProtected as J, MAX_BODY as K, isUpdate as L, isAgent as M, isTrusted as N, shortened as O, labelKey as P, LimitReached as Q, GITHUB as R, claimOf as S, includesLogin as T, repositoryUrl as U, issueNumberIn as V, DEFAULT_CONFIG as W, GlobsTooSlow as X, FolderUnreadable as Y, IssueLocked as Z, isContactOf as _, errorIn as a, placesBeside as b, warningIn as c, countsOf as d, NotPermitted as et, hasFailed as f, STATUSES as g, SIZE_HOURS as h, byLocation as i, messageOf as it, hasWriteAccess as j, GHOST as k, NOTHING as l, DIFFICULTIES as m, failureOf as n, UnclearAnswer as nt, reportOnce as o, pullRequestOf as p, MINUTE as q, FILE_START as r, isFinal as rt, unreadWarning as s, Refusals as t, Refused as tt, changedAnything as u, isFree as v, inQueueOrder as w, saidStatus as x, isOver as y, fileUrl as z };
