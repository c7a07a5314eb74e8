import { B as int, C as sameClaim, G as string, L as _enum, O as isDate, S as inLine, T as shortened, U as object, V as literal, W as record, Y as __commonJSMin, _ as STATUSES, b as claimOf, c as saysNothing, d as characters, g as SIZE_HOURS, h as oneLine, k as isoDay, l as statusMeant, n as defaultConfig, p as MESSAGES, u as labelFault, v as isContactOf, w as sameLogin, x as holdersOf, y as isFree, z as array } from "./config.js";
import { $ as NotPermitted, B as plainText, C as sanitizeMarkdown, D as spanOf, E as parseMarkdown, G as unreadWarning, H as byLocation, K as warningIn, Q as NoAccess, R as link, S as listItem, T as isCostly, U as errorIn, X as IssueLocked, Z as LimitReached, b as writtenKey, et as Refused, i as readProjectFile, nt as isFinal, o as editFrontMatter, q as BranchProtected, r as projectId, rt as messageOf, s as readFrontMatter, t as slugOf, tt as UnclearAnswer, u as loadYaml, v as isUnset, z as person } from "./slug.js";
import { a as newPath, g as mergeLabels, h as labelsToRemember, i as inWordsOfList, l as projectPaths, m as desiredLabels, n as folderOf, o as projectFileText, p as askedLabels, r as foldersOf, t as contactsFrom, u as readList, v as renderIndex, y as labelKey } from "./new-file.js";
import { r as EXAMPLES, t as FORM_TEMPLATE } from "./form-template.js";
import { createHash } from "node:crypto";
// src/lib/text/fingerprint.ts
/** A short name for a text: 80 bits of its SHA-256, enough to tell a list's texts apart. */
function fingerprint(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 20);
}
// src/adapters/response-error.ts
/** Whether Octokit made this error out of an answer or of a failed connection. */
function isResponseError(error) {
	return error instanceof Error && typeof error.status === "number";
}
// src/adapters/pull-requests.ts
const FORBIDDEN = "GitHub does not let this workflow open pull requests: switch on \"Allow GitHub Actions to create and approve pull requests\" in the settings of the repository or its organisation, under Actions, General, and give the job \"permissions: pull-requests: write\".";
function pullsOf(octokit, { owner, repo, branch: base }) {
	const repository = {
		owner,
		repo
	};
	const { pulls } = octokit.rest;
	const list = async (which) => {
		const { data } = await pulls.list({
			...repository,
			...which,
			per_page: 100
		});
		return data.filter(({ head, base }) => head.repo?.full_name === base.repo.full_name).map(pullFrom);
	};
	const of = async (head, state) => (await list({
		state,
		head: `${owner}:${head}`
	})).filter((pull) => pull.head === head);
	return {
		of,
		listNewest: async () => await list({ state: "all" }),
		async open(head, title, body) {
			try {
				return pullFrom((await pulls.create({
					...repository,
					title,
					body,
					head,
					base
				})).data);
			} catch (error) {
				const [pull] = isResponseError(error) && error.status === 422 && /already exists/i.test(error.message) ? await of(head, "open") : [];
				if (pull !== void 0) return pull;
				if (error instanceof Error && /not permitted to create or approve/i.test(error.message)) throw new NotPermitted(FORBIDDEN, { cause: error });
				throw error;
			}
		},
		async close(number) {
			await pulls.update({
				...repository,
				pull_number: number,
				state: "closed"
			});
		}
	};
}
function pullFrom({ number, state, merged_at, html_url, head }) {
	const isMerged = merged_at !== void 0 && merged_at !== null;
	return {
		number,
		head: head.ref,
		state: state === "open" ? "open" : isMerged ? "merged" : "closed",
		...isMerged && { mergedAt: merged_at },
		url: html_url
	};
}
// src/adapters/claims-branch.ts
/** The one branch that changes of files are proposed on. */
const CLAIMS_BRANCH = "dibs/claims";
/** Ends the message of each commit that Dibs makes there, and tells what is in it. */
const TRAILER$1 = "Dibs-Content: ";
const MOST_FILES_TOLD = 500;
/**
* Keeps one branch and one pull request with the changes of files. Whatever of the two is there or missing, what is lacking
* is made; a branch on which somebody else has committed is left alone.
*/
function claimsBranchOf(octokit, git, base, options) {
	const pulls = pullsOf(octokit, options);
	/** The branch as it stands; `content` is undefined where its last commit is somebody else's. */
	const readBranch = async () => {
		const head = await git.headOf(CLAIMS_BRANCH);
		if (head === void 0) return void 0;
		const { message, parents } = await git.read(head);
		return {
			head,
			parent: parents[0] ?? head,
			content: parseContent(message)
		};
	};
	return {
		async propose(make, message, text, whole) {
			const there = await readBranch();
			if (there !== void 0 && there.content === void 0) throw new Error(`Somebody else has committed on the branch ${CLAIMS_BRANCH}: merge or delete it, and the next run goes on.`);
			const current = await base.now();
			const earlier = whole ? void 0 : there;
			const files = await make(earlier === void 0 ? current.files : git.filesOf(earlier.head));
			const content = await contentWith(earlier?.content ?? /* @__PURE__ */ new Map(), files, current.files);
			const parent = earlier?.parent ?? current.commit;
			const isThere = there?.parent === parent && printContent$1(there.content ?? /* @__PURE__ */ new Map()) === printContent$1(content);
			if (!isThere) {
				const commit = await git.commit(earlier?.head ?? current.commit, files, `${message}\n\n${TRAILER$1}${printContent$1(content)}`, parent);
				if (there === void 0) await git.makeBranch(CLAIMS_BRANCH, commit);
				else await git.moveBranch(CLAIMS_BRANCH, commit, true);
			}
			const [open] = await pulls.of(CLAIMS_BRANCH, "open");
			const { url } = open ?? await pulls.open("dibs/claims", message, text);
			return {
				paths: isThere ? [] : files.map(({ path }) => path),
				pullRequest: url
			};
		},
		async withdraw() {
			const there = await readBranch();
			if (there === void 0 || there.content === void 0) return false;
			for (const { number } of await pulls.of(CLAIMS_BRANCH, "open")) await pulls.close(number);
			await git.removeBranch(CLAIMS_BRANCH);
			return true;
		}
	};
}
/** What the branch changes once these files are on it; a file that is as on the default branch is no change. */
async function contentWith(earlier, files, base) {
	const content = new Map(earlier);
	for (const { path, text } of files) {
		const there = await base.read(path);
		if (there !== void 0 && "text" in there && there.text === text) content.delete(fingerprint(path));
		else content.set(fingerprint(path), fingerprint(text));
	}
	return content;
}
function printContent$1(content) {
	const parts = [...content].map(([path, text]) => `${path}:${text}`).sort();
	return parts.length <= MOST_FILES_TOLD ? parts.join(" ") : `all:${fingerprint(parts.join(" "))}`;
}
function parseContent(message) {
	const last = message.trimEnd().split("\n").at(-1) ?? "";
	if (!last.startsWith(TRAILER$1.trimEnd())) return void 0;
	const parts = last.slice(14).split(" ").filter((part) => part !== "");
	return new Map(parts.map((part) => part.split(":")));
}
// src/model/run.ts
/** The numbers of a run that did nothing. */
const NOTHING$1 = {
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
	return run.outcomes.some(({ result }) => result === "done") || (run.written?.paths.length ?? 0) > 0;
}
/** Address of the pull request that a run made or keeps: that of its changes of files, else that of a proposal. */
function pullRequestOf({ written, outcomes }) {
	return written?.pullRequest ?? outcomes.find(({ pullRequest }) => pullRequest !== void 0)?.pullRequest;
}
/** Whether the run must count as failed. A stop for limits is no failure. */
function hasFailed(run) {
	return run.problems.some(({ severity }) => severity === "error") || run.outcomes.some(({ result }) => result === "failed");
}
// src/report/log-line.ts
/**
* Text for the log of a workflow. A title in a line of its own, or anywhere in one, must not be a command to the runner: `::`
* at the start of a line, `##[` anywhere. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
*/
function withoutCommands$1(text) {
	return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, "$1:​").replaceAll("##[", "#​#[");
}
// src/model/repository.ts
/** Address of the repository. */
function repositoryUrl({ server, owner, repo }) {
	return `${server}/${owner}/${repo}`;
}
// src/model/issue.ts
/** Whether a marker on an issue of this author is believed: outsiders can forge one. */
function isTrusted(author) {
	return author.isBot || hasWriteAccess(author.association) || author.access === "write";
}
/** As far as the association tells: owners, members of the organisation, collaborators. */
function hasWriteAccess(association) {
	return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}
/** Whether a login alone tells that it is no person's. Copilot is shown without the ending that other agents have. */
function isAgent(login) {
	return /\[bot\]$/i.test(login) || login.toLowerCase() === "copilot";
}
/** Whether the issue bears the label; GitHub's labels are the same in any case. */
function hasLabel(issue, label) {
	const wanted = labelKey(label);
	return issue.labels.some((name) => labelKey(name) === wanted);
}
// src/issue/marker.ts
const markerSchema = object({
	id: string().min(1),
	status: _enum(STATUSES).optional().catch(void 0),
	holders: record(string(), string().refine(isDate)).catch({}),
	waiting: record(string(), int().min(1)).optional().catch(void 0),
	unlisted: int().min(1).optional().catch(void 0),
	handled: int().min(0).optional().catch(void 0),
	unsettled: literal(true).optional().catch(void 0),
	verified: string().refine(isDate).optional().catch(void 0),
	accounts: array(string()).min(1).optional().catch(void 0),
	labels: array(string()).catch([]),
	source: string().optional().catch(void 0),
	region: string().optional().catch(void 0),
	removals: int().min(1).optional().catch(void 0)
});
/** The JSON of a marker; no text in it can end the comment that it stands in. */
function printMarker(marker) {
	const { id, status, holders, waiting, unlisted, handled, unsettled, verified, accounts, labels, source, region, removals } = marker;
	return JSON.stringify({
		id,
		status,
		holders: Object.fromEntries(holders),
		waiting: waiting && Object.fromEntries(waiting),
		unlisted,
		handled,
		unsettled,
		verified,
		accounts,
		labels,
		source,
		region,
		removals
	}).replace(/[<>]|-(?=-)/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}
/** Whether two markers say the same, the fingerprint of the region's text aside. */
function sameMarker(a, b) {
	const bare = ({ region: _, ...marker }) => printMarker(marker);
	return b !== void 0 && bare(a) === bare(b);
}
/** The marker in a JSON text, or undefined where it is none. Parts that somebody mangled are left out. */
function parseMarker(json) {
	let data;
	try {
		data = JSON.parse(json);
	} catch {
		return;
	}
	const result = markerSchema.safeParse(data);
	if (!result.success) return void 0;
	const { id, status, holders, waiting, unlisted, handled, unsettled, verified, accounts, labels, source, region, removals } = result.data;
	return {
		id,
		...status !== void 0 && { status },
		holders: new Map(Object.entries(holders)),
		...waiting !== void 0 && { waiting: new Map(Object.entries(waiting)) },
		...unlisted !== void 0 && { unlisted },
		...handled !== void 0 && { handled },
		...unsettled !== void 0 && { unsettled },
		...verified !== void 0 && { verified },
		...accounts !== void 0 && { accounts },
		labels,
		...source !== void 0 && { source },
		...region !== void 0 && { region },
		...removals !== void 0 && { removals }
	};
}
// src/issue/body.ts
const END = "<!-- dibs:end -->";
/** The most characters that GitHub takes from a form; by its API a body of up to 262,144 bytes was stored. */
const LONGEST_BODY$1 = 65536;
/**
* Takes a body apart. Where one end of the region was cut off, all that was on its side counts as the region, so
* that it is kept as an edited one. Line ends may be CRLF: a browser's edit makes them so.
*/
function parseBody(body, readMarker = parseMarker) {
	const begin = findBegin(body);
	const from = begin?.end ?? 0;
	const end = findEnd(body.slice(from));
	if (begin === void 0 && end === void 0) return {
		above: "",
		below: body,
		region: void 0,
		marker: void 0
	};
	return {
		above: begin === void 0 ? "" : body.slice(0, begin.start),
		region: normalised(body.slice(from, end && from + end.start)),
		below: end === void 0 ? "" : body.slice(from + end.end),
		marker: begin && readMarker(begin.json)
	};
}
/** The first comment that opens a region, with the line end behind it, and the text of its marker. */
function findBegin(body) {
	let at = body.indexOf("dibs:begin");
	while (at >= 0) {
		const start = commentStart(body, at);
		const json = at + 10;
		let next = json;
		if (start !== void 0) {
			const [line = ""] = body.slice(json, endOf(body, "\n", json)).split("\r", 1);
			const length = line.indexOf("-->");
			if (length >= 0) return {
				start,
				end: afterLineEnd(body, json + length + 3),
				json: line.slice(0, length)
			};
			next = json + line.length;
		}
		at = body.indexOf("dibs:begin", next);
	}
}
/** The first comment that closes a region, with the line end before it. */
function findEnd(text) {
	let at = text.indexOf("dibs:end");
	while (at >= 0) {
		const start = commentStart(text, at);
		const close = afterBlanks(text, at + 8);
		if (start !== void 0 && text.startsWith("-->", close)) return {
			start: beforeLineEnd(text, start),
			end: close + 3
		};
		at = text.indexOf("dibs:end", close);
	}
}
/** Where the comment begins that has nothing but blanks before a place. */
function commentStart(text, place) {
	let at = place;
	while (isBlank(text[at - 1])) at -= 1;
	return at >= 4 && text.startsWith("<!--", at - 4) ? at - 4 : void 0;
}
function afterBlanks(text, place) {
	let at = place;
	while (isBlank(text[at])) at += 1;
	return at;
}
function isBlank(character) {
	return character === " " || character === "	";
}
function afterLineEnd(text, place) {
	const at = text[place] === "\r" ? place + 1 : place;
	return text[at] === "\n" ? at + 1 : at;
}
function beforeLineEnd(text, place) {
	const at = text[place - 1] === "\n" ? place - 1 : place;
	return text[at - 1] === "\r" ? at - 1 : at;
}
function endOf(text, mark, from) {
	const at = text.indexOf(mark, from);
	return at < 0 ? text.length : at;
}
const markers = /* @__PURE__ */ new WeakMap();
/** An issue's body in its parts; its marker is read once, and left out where {@link markerOf} does not believe it. */
function bodyOf(issue) {
	const body = parseBody(issue.body, (json) => {
		if (!markers.has(issue)) markers.set(issue, isRefused(issue) ? void 0 : parseMarker(json));
		return markers.get(issue);
	});
	return isTrusted(issue.author) ? body : {
		...body,
		marker: void 0
	};
}
/** The marker of an issue, if whoever opened the issue is trusted: anybody can write one into an issue of their own. */
function markerOf(issue) {
	return isTrusted(issue.author) ? writtenMarker(issue) : void 0;
}
/** The id in an issue's marker, whoever opened it: the only part of a marker that is read without trust. */
function markedId(issue) {
	return writtenMarker(issue)?.id;
}
/** Read once. A quick look first: most bodies of a repository have none. */
function writtenMarker(issue) {
	if (!markers.has(issue)) {
		const { body } = issue;
		const isCandidate = body.includes("dibs:begin") && !isRefused(issue);
		markers.set(issue, isCandidate ? parseBody(body).marker : void 0);
	}
	return markers.get(issue);
}
/** Whether it is an outsider's and longer than any body that Dibs writes, so that no marker of Dibs can be in it. */
function isRefused({ body, author }) {
	if (body.length <= LONGEST_BODY$1 || isTrusted(author)) return false;
	return body.length > 2 * LONGEST_BODY$1 || [...body].length > LONGEST_BODY$1;
}
/** Puts a body together, its marker completed with the region's fingerprint. */
function printBody(body) {
	const marker = {
		...body.marker,
		region: fingerprint(body.region)
	};
	return `${body.above}<!-- dibs:begin ${printMarker(marker)} -->\n${body.region}\n${END}${body.below}`;
}
/** Whether somebody changed the region since Dibs wrote it. */
function isEdited(body) {
	return body.region !== void 0 && body.marker?.region !== fingerprint(body.region);
}
/** Whether two bodies say the same, line ends and white space at the end aside. */
function sameBody(a, b) {
	return normalised(a).trimEnd() === normalised(b).trimEnd();
}
function normalised(text) {
	return text.replaceAll("\r\n", "\n");
}
// src/report/change.ts
function issueOf(change) {
	return "issue" in change ? change.issue : void 0;
}
function fieldsOf(change) {
	switch (change.kind) {
		case "label": return { name: {
			from: null,
			to: change.label.name
		} };
		case "create": return {
			title: {
				from: null,
				to: change.content.title
			},
			labels: {
				from: null,
				to: change.content.labels
			},
			body: {
				from: null,
				to: change.content.body
			}
		};
		case "update":
		case "close":
		case "reopen": return change.origin?.kind === "renamed" ? {
			project: {
				from: change.origin.project,
				to: change.project
			},
			...change.fields
		} : change.fields;
		case "claim":
		case "release": return { claim: {
			from: change.from ?? null,
			to: change.to ?? null
		} };
		case "status": return { status: {
			from: change.from,
			to: change.to
		} };
		case "index": return { path: {
			from: null,
			to: change.path
		} };
		case "propose": return { file: {
			from: null,
			to: change.file.path
		} };
	}
}
function subject(change) {
	switch (change.kind) {
		case "label": return change.label.name;
		case "index": return change.path;
		case "create":
		case "update":
		case "close":
		case "reopen":
		case "claim":
		case "release":
		case "status":
		case "propose": return change.project;
	}
}
/** What a change is about, a line a field. */
function details(change) {
	switch (change.kind) {
		case "label":
		case "index": return [];
		case "create": return [change.content.title];
		case "update":
		case "close":
		case "reopen": return [...originText(change), ...Object.entries(change.fields).filter(([name], _, { length }) => name !== "body" || length === 1 || showsAnother(change)).map(([name, { from, to }]) => fieldText(name, from, to, change))];
		case "claim":
		case "release": return [`held by ${claimText(change.from)} → ${claimText(change.to)}`];
		case "status": return [`status ${change.from} → ${change.to}`];
		case "propose": return [`a pull request that adds ${change.file.path}`];
	}
}
function originText({ origin, issue }) {
	if (origin === void 0) return [];
	return origin.kind === "renamed" ? [`renamed from ${origin.project}`] : [`takes over issue #${issue} “${oneLine(origin.title)}” by ${origin.author}`];
}
function showsAnother({ fields: { body } }) {
	return body !== void 0 && shownText(String(body.from)) !== shownText(String(body.to));
}
/** The text that Dibs shows in an issue; empty where there is none yet. */
function shownText(body) {
	return parseBody(body).region ?? "";
}
function fieldText(name, from, to, change) {
	if (name === "body") return showsAnother(change) ? "text brought up to date" : "hidden marker brought up to date";
	if (name === "state" && change.drift.state_reason !== void 0) return `state ${from} → ${to} (${change.drift.state_reason.replace("_", " ")})`;
	if (name === "comments" && Array.isArray(to)) return `${to.length} ${to.length === 1 ? "comment" : "comments"}`;
	if (Array.isArray(from) && Array.isArray(to)) {
		const lacks = (list) => (one) => !list.some((other) => other.toLowerCase() === one.toLowerCase());
		return `${name} ${[...to.filter(lacks(from)).map((label) => `+${label}`), ...from.filter(lacks(to)).map((label) => `−${label}`)].join(", ")}`;
	}
	return `${name} "${oneLine(String(from))}" → "${oneLine(String(to))}"`;
}
function claimText(claim) {
	return claim === void 0 ? "nobody" : `${claim.by.join(", ")} since ${claim.since}`;
}
function kindCounts(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const words = {
		label: "to make as labels",
		create: "to create",
		update: "to update",
		close: "to close",
		reopen: "to reopen",
		claim: "claimed",
		release: "released",
		status: "with a new status",
		index: "index to update",
		propose: "to open as pull requests"
	};
	return [...counts].map(([kind, number]) => `${number} ${words[kind]}`).join(", ");
}
// src/report/sentence.ts
/** What a run did, in one sentence or two. */
function runSentence(run) {
	const { created, updated, closed, reopened, claimed, released, failed, remaining, unchanged } = countsOf(run);
	const proposed = run.outcomes.filter(({ pullRequest }) => pullRequest !== void 0).length;
	const parts = [
		[created, "created"],
		[updated, "updated"],
		[closed, "closed"],
		[reopened, "reopened"],
		[claimed, "claimed"],
		[released, "released"],
		[proposed, "proposed"],
		[failed, "failed"],
		[remaining, "left to the next run"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	return `${parts.length === 0 ? "Nothing to do" : parts.join(", ")}; ${unchanged} unchanged.${writtenText(run)}`;
}
function writtenText({ written }) {
	if (written === void 0) return "";
	const { paths, commit, pullRequest } = written;
	const files = `${paths.length} ${paths.length === 1 ? "file" : "files"}`;
	if (pullRequest !== void 0) return paths.length === 0 ? ` The files wait in ${pullRequest}.` : ` ${files} proposed in ${pullRequest}.`;
	if (paths.length === 0) return "";
	return ` ${files} written${commit === void 0 ? "" : ` in commit ${commit.slice(0, 9)}`}.`;
}
// src/report/terminal.ts
/** `path:line:column: severity: message`, for terminals and editors. */
function problemLine({ file, line, column, severity, message }) {
	return `${oneLine(file)}:${line}:${column}: ${severity}: ${oneLine(message)}`;
}
/** A preview as data; the format is part of the contract. */
function planJson(run) {
	const changes = run.changes.map((change) => ({
		kind: change.kind === "propose" ? "update" : change.kind,
		project: "project" in change ? change.project : null,
		issue: "issue" in change ? change.issue : null,
		fields: fieldsOf(change)
	}));
	const problems = run.problems.map(({ severity, file, line, column, message }) => ({
		severity,
		file,
		line,
		column,
		message
	}));
	return JSON.stringify({
		formatVersion: 1,
		changes,
		unchanged: run.unchanged,
		problems
	}, null, 2);
}
/** A preview for a terminal: a line a change, what changes in it, and a last line with the numbers. */
function planText(run, paint) {
	const lines = run.changes.flatMap((change) => [changeLine(change, paint), ...details(change).map((text) => `      ${paint.faint(text)}`)]);
	const counted = kindCounts(run.changes);
	const summary = counted === "" ? "Nothing to do" : counted;
	return [...lines, paint.strong(`${summary}; ${run.unchanged} unchanged.`)].join("\n");
}
/** One outcome for a terminal, as it happens. */
function outcomeLine(outcome, paint) {
	const { change, result, issue, message, pullRequest } = outcome;
	const number = issue !== void 0 && !("issue" in change) ? ` → #${issue}` : "";
	const why = message === void 0 ? "" : ` ${oneLine(message)}`;
	switch (result) {
		case "done": return `${changeLine(change, paint)}${number}${pullRequest === void 0 ? "" : ` → ${pullRequest}`}${why}`;
		case "failed": return `${changeLine(change, paint)} ${paint.bad("failed:")}${why}`;
		case "left": return `${changeLine(change, paint)} ${paint.warning("left to the next run:")}${why}`;
		case "unneeded": return `${changeLine(change, paint)} ${paint.faint(message ?? "done by somebody else meanwhile")}`;
	}
}
/** The last lines of a run for a terminal. */
function runText(run, paint) {
	return paint.strong(runSentence(run));
}
function changeLine(change, paint) {
	const number = "issue" in change ? ` #${change.issue}` : "";
	return `  ${mark(change, paint)} ${change.kind.padEnd(7)} ${oneLine(subject(change))}${paint.faint(number)}`;
}
function mark(change, paint) {
	switch (change.kind) {
		case "label":
		case "create":
		case "claim":
		case "propose": return paint.good("+");
		case "close":
		case "release": return paint.bad("-");
		case "update":
		case "reopen":
		case "status":
		case "index": return paint.changed("~");
	}
}
// ../../../work/main/node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	/**
	* http status code
	*/
	status;
	/**
	* Request options that lead to the error.
	*/
	request;
	/**
	* Response object if a response was received
	*/
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// ../../../work/main/node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// ../../../work/main/node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// ../../../work/main/node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// ../../../work/main/node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// ../../../work/main/node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// ../../../work/main/node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
// ../../../work/main/node_modules/json-with-bigint/json-with-bigint.js
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parse = parse;
	/**
	* Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
	*/
	const NullObject = /* @__PURE__ */ (() => {
		const C = function() {};
		C.prototype = Object.create(null);
		return C;
	})();
	/**
	* Parse a `Content-Type` header.
	*/
	function parse(header, options) {
		const stopChar = options?.comma === true ? COMMA : 65536;
		const len = header.length;
		let index = skipOWS(header, options?.start ?? 0, len);
		const valueStart = index;
		index = skipValue(header, index, len, stopChar);
		const valueEnd = trailingOWS(header, valueStart, index);
		const type = header.slice(valueStart, valueEnd).toLowerCase();
		if (options?.parameters === false) return {
			type,
			index,
			parameters: new NullObject()
		};
		return parseParameters(header, type, index, len, stopChar);
	}
	const SP = 32;
	const HTAB = 9;
	const SEMI = 59;
	const EQ = 61;
	const DQUOTE = 34;
	const BSLASH = 92;
	const COMMA = 44;
	/**
	* Parses the parameters of a `Content-Type` header starting at the given index.
	*/
	function parseParameters(header, type, index, len, stopChar) {
		const parameters = new NullObject();
		parameter: while (index < len) {
			if (header.charCodeAt(index) === stopChar) break;
			index = skipOWS(header, index + 1, len);
			const keyStart = index;
			while (index < len) {
				const code = header.charCodeAt(index);
				if (code === stopChar) break parameter;
				if (code === SEMI) continue parameter;
				if (code === EQ) {
					const keyEnd = trailingOWS(header, keyStart, index);
					const key = header.slice(keyStart, keyEnd).toLowerCase();
					index = skipOWS(header, index + 1, len);
					if (index < len && header.charCodeAt(index) === DQUOTE) {
						index++;
						let value = "";
						while (index < len) {
							const code = header.charCodeAt(index++);
							if (code === DQUOTE) {
								index = skipValue(header, index, len, stopChar);
								if (parameters[key] === void 0) parameters[key] = value;
								break;
							}
							if (code === BSLASH && index < len) {
								value += header[index++];
								continue;
							}
							value += String.fromCharCode(code);
						}
						continue parameter;
					}
					const valueStart = index;
					index = skipValue(header, index, len, stopChar);
					if (parameters[key] === void 0) {
						const valueEnd = trailingOWS(header, valueStart, index);
						parameters[key] = header.slice(valueStart, valueEnd);
					}
					continue parameter;
				}
				index++;
			}
		}
		return {
			type,
			index,
			parameters
		};
	}
	/**
	* Skip over characters until a semicolon or other exit character.
	*/
	function skipValue(str, index, len, stopChar) {
		while (index < len) {
			const code = str.charCodeAt(index);
			if (code === SEMI || code === stopChar) break;
			index++;
		}
		return index;
	}
	/**
	* Skip optional whitespace (OWS) in an HTTP header value.
	*
	* OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
	*/
	function skipOWS(header, index, len) {
		while (index < len) {
			const char = header.charCodeAt(index);
			if (char !== SP && char !== HTAB) break;
			index++;
		}
		return index;
	}
	/**
	* Trim optional whitespace (OWS) from the end of a substring.
	*
	* OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
	*/
	function trailingOWS(header, start, end) {
		while (end > start) {
			const char = header.charCodeAt(end - 1);
			if (char !== SP && char !== HTAB) break;
			end--;
		}
		return end;
	}
})))();
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
/**
* @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
* @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
*/
/**
* Checks if a value is unstringifiable according to native JSON.stringify rules.
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is undefined, a function, or a symbol.
*/
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
/**
* Checks if a value is a native JSON.rawJSON object (Node.js 22+).
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is a RawJSON instance.
*/
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
/**
* Iteratively converts a JS value to a JSON string.
* Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
* Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
*
* @param {any} rootValue The value to stringify.
* @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
* @param {string | number} [spaceParam] Indentation for pretty-printing.
* @returns {string | undefined} The generated JSON string.
*/
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	/**
	* Prepares a value for stringification by resolving toJSON, handling BigInts,
	* applying custom replacers, and unwrapping primitive objects.
	*
	* @param {object|Array} parent The parent object or array holding the value.
	* @param {string} key The key associated with the value.
	* @param {any} val The raw value to process.
	* @returns {any} The processed value ready for stringification.
	*/
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
/**
* Converts a JavaScript value to a JSON string.
*
* Supports serialization of BigInt values using two strategies:
* 1. Custom format "123n" → "123" (universal fallback)
* 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
*
* All other values are serialized exactly like native JSON.stringify().
*
* @param {*} value The value to convert to a JSON string.
* @param {Replacer | Array<string | number> | null} [replacer]
* A function that alters the behavior of the stringification process,
* or an array of strings/numbers to indicate properties to exclude.
* @param {string | number} [space]
* A string or number to specify indentation or pretty-printing.
* @returns {string} The JSON string representation.
*/
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
/**
* Detects if the current JSON.parse implementation supports the context.source feature.
*
* Uses toString() fingerprinting to cache results and automatically detect runtime
* replacements of JSON.parse (polyfills, mocks, etc.).
*
* @returns {boolean} true if context.source is supported, false otherwise.
*/
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
/**
* Reviver function that converts custom-format BigInt strings back to BigInt values.
* Also handles "noise" strings that accidentally match the BigInt format.
*
* @param {string | number | undefined} key The object key.
* @param {*} value The value being parsed.
* @param {object} [context] Parse context (if supported by JSON.parse).
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The transformed value.
*/
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
/**
* Fast JSON.parse implementation (~2x faster than classic fallback).
* Uses JSON.parse's context.source feature to detect integers and convert
* large numbers directly to BigInt without string manipulation.
*
* Does not support legacy custom format from v1 of this library.
*
* @param {string} text JSON string to parse.
* @param {Reviver} [reviver] Transform function to apply to each value.
* @returns {any} Parsed JavaScript value.
*/
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
/**
* Iteratively traverses the parsed object bottom-up (post-order),
* emulating the native JSON.parse reviver behavior.
* This avoids Call Stack overflows (RangeError) on deeply nested structures.
*
* @param {any} parsed The natively parsed JSON object.
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The fully processed object.
*/
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
/**
* Pre-processes the JSON string to mark large numbers with an 'n' suffix.
*
* @param {string} text The raw JSON string.
* @returns {string} The serialized string with marked BigInts.
*/
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
/**
* Converts a JSON string into a JavaScript value.
*
* Supports parsing of large integers using two strategies:
* 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
* 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
*
* All other JSON values are parsed exactly like native JSON.parse().
*
* @param {string} text A valid JSON string.
* @param {Reviver} [reviver]
* A function that transforms the results. This function is called for each member
* of the object. If a member contains nested objects, the nested objects are
* transformed before the parent object is.
* @returns {any} The parsed JavaScript value.
* @throws {SyntaxError} If text is not valid JSON.
*/
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// ../../../work/main/node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = (0, import_dist.parse)(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
// ../../../work/main/node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
/* v8 ignore if -- @preserve */
// ../../../work/main/node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// ../../../work/main/node_modules/@octokit/core/dist-src/version.js
const VERSION$4 = "7.0.8";
// ../../../work/main/node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$4;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	/**
	* Attach a plugin (or many) to your Octokit instance.
	*
	* @example
	* const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
	*/
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// ../../../work/main/node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$3 = "6.0.0";
// ../../../work/main/node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$3;
// ../../../work/main/node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$2;
// ../../../work/main/node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$1 = "17.0.0";
// ../../../work/main/node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
// ../../../work/main/node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
	const [route, defaults, decorations] = endpoint;
	const [method, url] = route.split(/ /);
	const endpointDefaults = Object.assign({
		method,
		url
	}, defaults);
	if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
	endpointMethodsMap.get(scope).set(methodName, {
		scope,
		methodName,
		endpointDefaults,
		decorations
	});
}
const handler = {
	has({ scope }, methodName) {
		return endpointMethodsMap.get(scope).has(methodName);
	},
	getOwnPropertyDescriptor(target, methodName) {
		return {
			value: this.get(target, methodName),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(target, methodName, descriptor) {
		Object.defineProperty(target.cache, methodName, descriptor);
		return true;
	},
	deleteProperty(target, methodName) {
		delete target.cache[methodName];
		return true;
	},
	ownKeys({ scope }) {
		return [...endpointMethodsMap.get(scope).keys()];
	},
	set(target, methodName, value) {
		return target.cache[methodName] = value;
	},
	get({ octokit, scope, cache }, methodName) {
		if (cache[methodName]) return cache[methodName];
		const method = endpointMethodsMap.get(scope).get(methodName);
		if (!method) return;
		const { endpointDefaults, decorations } = method;
		if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations);
		else cache[methodName] = octokit.request.defaults(endpointDefaults);
		return cache[methodName];
	}
};
function endpointsToMethods(octokit) {
	const newMethods = {};
	for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
		octokit,
		scope,
		cache: {}
	}, handler);
	return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
	const requestWithDefaults = octokit.request.defaults(defaults);
	function withDecorations(...args) {
		let options = requestWithDefaults.endpoint.merge(...args);
		if (decorations.mapToData) {
			options = Object.assign({}, options, {
				data: options[decorations.mapToData],
				[decorations.mapToData]: void 0
			});
			return requestWithDefaults(options);
		}
		if (decorations.renamed) {
			const [newScope, newMethodName] = decorations.renamed;
			octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
		}
		if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
		if (decorations.renamedParameters) {
			const options2 = requestWithDefaults.endpoint.merge(...args);
			for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
				octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
				if (!(alias in options2)) options2[alias] = options2[name];
				delete options2[name];
			}
			return requestWithDefaults(options2);
		}
		return requestWithDefaults(...args);
	}
	return Object.assign(withDecorations, requestWithDefaults);
}
// ../../../work/main/node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
	return { rest: endpointsToMethods(octokit) };
}
restEndpointMethods.VERSION = VERSION$1;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$1;
// ../../../work/main/node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/adapters/connection-failure.ts
/**
* What went wrong with a request that got no answer: a sentence that names the host and says what to look at. Node wraps
* the reason in several errors. https://nodejs.org/api/errors.html#common-system-errors
*/
function connectionFailure(error, host) {
	const [code = reasonIn(error)] = codesIn(error);
	const failed = (why) => `No connection to ${host}: ${why}`;
	if (/^(?:ENOTFOUND|EAI_\w+)$/.test(code)) return failed(`its name cannot be resolved (${code}). Is this machine online, and the name right?`);
	if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/.test(code)) return failed(`nothing answers there (${code}). Is this machine online, and the address right?`);
	if (/CERT|SIGNED|SIGNATURE/.test(code)) return failed(`its certificate is not trusted (${code}). For an authority of your own, set NODE_EXTRA_CA_CERTS to the file of its certificate.`);
	if (/^(?:ETIMEDOUT|TimeoutError|UND_ERR_\w*TIMEOUT)$/.test(code)) return failed(`no answer came in time (${code}); the next run tries again.`);
	return failed(code === "" ? "it failed; the next run tries again." : `it failed (${code}); the next run tries again.`);
}
/** Codes of an error and of those that led to it, those of the first cause first. */
function codesIn(error) {
	if (!(error instanceof Error)) return [];
	const { code, cause, errors } = error;
	const below = [cause, ...Array.isArray(errors) ? errors : []].flatMap(codesIn);
	const own = typeof code === "string" ? [code] : error.name === "TimeoutError" ? [error.name] : [];
	return [...below, ...own];
}
function reasonIn(error) {
	return error.message.split("\n", 1)[0] ?? "";
}
// src/adapters/refusals.ts
/**
* Reasons why a branch takes no commit. Branch protection and rulesets have the same words, with different statuses.
* https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
*/
const REASONS = [
	{
		said: /must have (?:verified|valid) signatures|signed commits/i,
		advice: "This branch takes signed commits only. GitHub signs what an app commits: use the job's own token or that of an App, not a person's.",
		byPullRequest: false
	},
	{
		said: /\b(?:commit message|(?:author|committer)(?:'s)? e-?mail(?: address)?)s?\b[^\n]*\bmust\b/i,
		advice: "Dibs words its commits always the same: use the token of an App that is on the bypass list of this rule.",
		byPullRequest: false
	},
	{
		said: /cannot update this protected ref|not authorized to push to this branch/i,
		advice: "Only those who are named in the rules of this branch may push to it: add the App whose token Dibs uses.",
		byPullRequest: true
	},
	{
		said: /through (?:a pull request|the merge queue)|required (?:status check|workflow|deployment)|approved review|code owner/i,
		byPullRequest: true
	}
];
/** Where no reason is given. */
const PROTECTED = /protected branch|GH006|GH013/i;
/** What can be done about a branch that takes no commit; by a pull request only where all reasons allow that. */
function adviceOn$1(said) {
	const reasons = REASONS.filter((reason) => reason.said.test(said));
	const advice = reasons.flatMap((reason) => reason.advice ?? []).join(" ");
	return {
		byPullRequest: reasons.length > 0 ? reasons.every((reason) => reason.byPullRequest) : PROTECTED.test(said),
		...advice !== "" && { advice }
	};
}
/**
* What the token lacks; undefined where it is refused for another reason.
* @param rest of the path, after the repository
*/
function permissionIn(said, status, method, rest) {
	const reads = method === "GET";
	const to = /^\/(git|compare)\//.test(rest) ? "contents" : rest.startsWith("/pulls") ? "pull-requests" : "issues";
	const level = `${to}: ${reads ? "read" : "write"}`;
	if (status === 404 && !reads && to === "contents" && /not found/i.test(said)) return {
		to,
		advice: `GitHub answers so where the token may not write: it needs the permission "${level}".`
	};
	if (status !== 403) return void 0;
	if (/was archived/i.test(said)) return {
		to,
		advice: "Unarchive the repository in its settings, or switch this workflow off."
	};
	if (/without `?workflows?`? (?:permission|scope)/i.test(said)) return {
		to,
		advice: "A job's own token may never change workflows: use the token of an App or a person that has the permission \"workflows\"."
	};
	if (/SAML enforcement|SAML SSO/i.test(said)) return {
		to,
		advice: "Authorise the token for the organisation's single sign-on, in the settings of its owner."
	};
	if (/not accessible by personal access token/i.test(said)) return {
		to,
		advice: `The token may not do this: give it the permission "${level}".`
	};
	if (/not accessible by|must have (?:admin|push|write)/i.test(said)) return {
		to,
		advice: `The token may not do this: give the job "permissions: ${level}".`
	};
}
// src/adapters/explain-error.ts
/**
* The error with a message that says what GitHub said and what to change, and as the kind that the rest of the program
* can act on.
* @param note what is known about the connection, for a request that found none
*/
function explained(error, request, note = "") {
	if (error.status < 400) return error;
	const url = new URL(request.url, "http://x");
	const path = url.pathname;
	const name = /\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? "the repository";
	const rest = path.slice(path.indexOf(name) + name.length);
	const reads = request.method === "GET";
	const because = { cause: error };
	if (error.status === 500 && error.response === void 0) {
		error.message = [connectionFailure(error, url.host), note].filter(Boolean).join(" ");
		return error;
	}
	if (error.status >= 500) {
		error.message = `GitHub did not answer properly (${error.status}, ${firstLine(error)}); the next run tries again.`;
		return error;
	}
	if (error.status === 401) return new NoAccess("GitHub does not accept the token (401): pass a valid one as the input \"token\" or as GITHUB_TOKEN.", because);
	const isAboutOne = /^\/(issues|pulls|collaborators)\/[^/]/.test(rest) || url.searchParams.has("assignee");
	if (isAboutOne && error.status === 403 && /\bis locked\b/i.test(error.message)) return new IssueLocked("The issue is locked, so GitHub takes no comment there (403).", because);
	const said = saidIn(error);
	const wanted = permissionIn(said, error.status, request.method, rest);
	if (wanted !== void 0) {
		const message = withAdvice(error.status, said, wanted.advice);
		if (isAboutOne) return new Refused(message, because);
		return reads && wanted.to !== "pull-requests" ? new NoAccess(message, because) : new NotPermitted(message, because);
	}
	const wholeList = !isAboutOne && (rest === "" || rest === "/issues" || rest === "/labels");
	if (wholeList && error.status === 410) return new NoAccess(`Issues are switched off in ${name} (410): switch them on in its settings, under Features.`, because);
	if (wholeList && error.status === 404) return new NoAccess(`${name} does not exist, or the token may not see it (404): check the name and the token's access.`, because);
	const { advice, byPullRequest } = adviceOn$1(said);
	const message = withAdvice(error.status, said, advice);
	if (byPullRequest && rest.startsWith("/git/refs")) return new BranchProtected(message, because);
	error.message = message;
	return error;
}
function withAdvice(status, said, advice) {
	const told = `GitHub answered ${status}: ${said}`;
	return advice === void 0 ? told : `${told}${/[.!?]$/.test(told) ? "" : "."}\n${advice}`;
}
const LONGEST = 2e3;
/** All that GitHub says about a refusal, in lines. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function saidIn(error) {
	const data = error.response?.data;
	if (typeof data !== "object" || data === null || !("message" in data)) return firstLine(error);
	const details = "errors" in data && Array.isArray(data.errors) ? data.errors.map(detailIn) : [];
	const lines = [String(data.message), ...details].flatMap((text) => text.replace(/[^\P{Cc}\n]+/gu, " ").split("\n")).map((line) => line.trim()).filter((line) => line !== "");
	const [first = "", ...others] = [...new Set(lines)];
	return [others.length > 0 && /[\p{L}\p{N}]$/u.test(first) ? `${first}:` : first, ...others].join("\n").slice(0, LONGEST);
}
function detailIn(detail) {
	if (typeof detail !== "object" || detail === null) return String(detail);
	const { message, resource, field, code } = detail;
	if (typeof message === "string") return message;
	return [
		resource,
		field,
		code
	].filter((part) => typeof part === "string").join(" ").replaceAll("_", " ");
}
/** Of a page or of an error of Octokit's own. */
function firstLine({ message }) {
	const [line = ""] = message.split("\n", 1);
	return line.replace(/[^\P{Cc}]+/gu, " ").slice(0, LONGEST);
}
// src/adapters/rate-limit-errors.ts
/** GitHub asks for at least a minute if it says no time. */
const MINUTE$1 = 60;
/**
* The limit that an answer tells of. GitHub words secondary limits in several ways, sends some as 403, as 429 or, for
* content that was created too quickly, as 422, and says how long to wait in either of two headers or not at all.
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
* @param now milliseconds
*/
function limitOf(error, now) {
	const { status, message, response } = error;
	const headers = response?.headers ?? {};
	const tooQuickly = /submitted too quickly|secondary rate/i.test(message);
	if (status === 422 ? !tooQuickly : status !== 403 && status !== 429) return void 0;
	const isExhausted = headers["x-ratelimit-remaining"] === "0";
	if (!(tooQuickly || isExhausted || status === 429 || "retry-after" in headers || /rate limit|abuse/i.test(message))) return void 0;
	const untilReset = Math.ceil(Number(headers["x-ratelimit-reset"] ?? 0) - now / 1e3);
	const seconds = isExhausted && !tooQuickly ? Math.max(untilReset + 1, 0) : Number(headers["retry-after"]) || MINUTE$1;
	return {
		wait: seconds * 1e3,
		error: new LimitReached(seconds, { cause: error })
	};
}
// src/adapters/rate-window.ts
/**
* A sliding window: at most `most` requests in any `length` milliseconds, as fast as they come until it is full.
* A request counts from its answer on, since nobody can tell when within it GitHub counted it.
*/
var Window = class {
	times = [];
	most;
	length;
	constructor(most, length) {
		this.most = most;
		this.length = length;
	}
	/** Lets more or fewer pass from now on; what was counted stays counted. */
	limit(most) {
		this.most = most;
	}
	/** Milliseconds until there is room for one more. */
	wait(now) {
		while (this.times[0] !== void 0 && this.times[0] <= now - this.length) this.times.shift();
		const blocking = this.times[this.times.length - this.most];
		return blocking === void 0 ? 0 : blocking + this.length - now;
	}
	/** Counts a request that was answered at this time (milliseconds), which may lie in the past. */
	count(time) {
		const at = this.times.findLastIndex((earlier) => earlier <= time);
		this.times.splice(at + 1, 0, time);
	}
};
/** Waits until a request may pass all windows; throws LimitReached where that takes longer than it may. */
async function pass(windows, clock, longestWait, onWait) {
	for (;;) {
		const wait = Math.max(0, ...windows.map((window) => window.wait(clock.now())));
		if (wait === 0) return;
		if (wait > longestWait) throw new LimitReached(wait / 1e3);
		onWait(wait);
		await clock.sleep(wait);
	}
}
// src/adapters/redirects.ts
const MOST_HOPS = 5;
/** The statuses that ask for the same request elsewhere. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
const FOLLOWED = [
	301,
	302,
	307,
	308
];
/**
* Sends a request and follows where GitHub leads it, with the same method, as long as it stays on the same host: a
* repository that was renamed, an issue that was transferred. What is written goes to the same thing only, since a
* transferred issue is another repository's. The answer that leads away is handed on as it is.
*/
async function fetchFollowing(url, init) {
	let at = url;
	for (let hop = 0;; hop += 1) {
		const response = await fetch(at, {
			...init,
			redirect: "manual"
		});
		const target = FOLLOWED.includes(response.status) ? targetOf(response.headers.get("location"), at) : void 0;
		const reads = init.method === void 0 || init.method === "GET";
		const follows = target !== void 0 && isSameOrigin(at, target) && (reads || isSameThing(at, target));
		if (response.status >= 300 && response.status < 400) await response.body?.cancel();
		if (!follows || hop === MOST_HOPS) return response;
		at = target;
	}
}
/** @throws where a request would go to another host than the API's, along a link that an answer had */
function stayAtHome(request, url, baseUrl) {
	if (!URL.canParse(url)) throw new RequestError("GitHub's API gave no proper address for the rest of a list.", 300, { request });
	if (!isSameOrigin(url, baseUrl)) throw new RequestError(leadsAway("has the rest of a list at", baseUrl, url), 300, { request });
}
/** @throws where an answer is a redirect that was not followed */
function withoutRedirect(request, response, baseUrl) {
	if (response.status < 300) return;
	throw new RequestError(whereTo(response, baseUrl), response.status, {
		request,
		response
	});
}
function whereTo({ status, headers, url }, baseUrl) {
	const target = targetOf(headers.location ?? null, url || baseUrl);
	if (target === void 0) return `GitHub's API answered ${status} and did not say where to go on.`;
	if (!isSameOrigin(target, baseUrl)) return leadsAway("redirects to", baseUrl, target);
	return `GitHub's API answered ${status}: this is at ${new URL(target).pathname} now, and nothing was done there.`;
}
function leadsAway(how, from, to) {
	const [here, there] = [new URL(from).origin, new URL(to).origin];
	return `GitHub's API at ${here} ${how} ${there}, where nothing was sent: the token is for ${here} alone. If the repository's API is at ${there} by now, set GITHUB_API_URL to its address.`;
}
function targetOf(location, at) {
	return location !== null && URL.canParse(location, at) ? new URL(location, at).href : void 0;
}
function isSameOrigin(a, b) {
	return new URL(a).origin === new URL(b).origin;
}
/** Whether two addresses are the same but for the repository's name: that one is `/repositories/1` where it was renamed. */
function isSameThing(a, b) {
	const rest = (url) => new URL(url).pathname.replace(/\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, "");
	return rest(a) === rest(b);
}
// src/adapters/client.ts
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The longest wait for a limit that a run takes upon itself. */
const LONGEST_WAIT = 10 * MINUTE;
/** GitHub gives up on a request after ten seconds; this is for connections that hang. */
const TIMEOUT = 6e4;
/** How often one request waits for a limit. */
const WAITS_FOR_LIMIT = 5;
/** Milliseconds before a request that failed is sent again: the first time, the second, the third. */
const RETRY_PAUSES = [
	1e3,
	4e3,
	9e3
];
/**
* Octokit with bursts within the limits instead of spaced requests, waits where GitHub asks for them, and
* repeats where a server failed. A request that creates content is never repeated by itself: GitHub may have
* carried it out and only failed to say so.
*/
function createClient(options) {
	const { clock, onWait } = options;
	let sent = 0;
	let writes = 0;
	const windows = windowsFor(defaultConfig().limits);
	const counted = /* @__PURE__ */ new Set();
	/** GitHub has announced that it answers nothing before this time (milliseconds). */
	let closedUntil = 0;
	const octokit = new Octokit({
		auth: options.token,
		baseUrl: options.baseUrl,
		userAgent: "dibs",
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		request: { fetch: fetchInTime }
	});
	octokit.hook.wrap("request", async (request, parameters) => {
		stayAtHome(parameters, octokit.request.endpoint(parameters).url, options.baseUrl);
		const passed = windowsOf(parameters, windows);
		await pass([{ wait: (now) => closedUntil - now }, ...passed], clock, LONGEST_WAIT, onWait);
		sent += 1;
		if (isWrite(parameters)) writes += 1;
		try {
			const response = await request(parameters);
			withoutRedirect(parameters, response, options.baseUrl);
			response.data = await parsed(response.data, parameters);
			if (response.headers["x-ratelimit-remaining"] === "0") closedUntil = Number(response.headers["x-ratelimit-reset"] ?? 0) * 1e3;
			return response;
		} finally {
			for (const window of passed) window.count(clock.now());
		}
	});
	octokit.hook.wrap("request", async (request, parameters) => {
		let waits = 0;
		let retries = 0;
		for (;;) try {
			return await request(parameters);
		} catch (error) {
			if (!isResponseError(error)) throw error;
			const limit = limitOf(error, clock.now());
			const pause = limit === void 0 ? retryPause(error.status, retries, parameters) : limit.wait;
			if (limit === void 0) retries += 1;
			else waits += 1;
			if (pause === void 0) throw error;
			if (limit !== void 0) {
				if (waits > WAITS_FOR_LIMIT || pause > LONGEST_WAIT) throw limit.error;
				onWait(pause);
			}
			await clock.sleep(pause);
		}
	});
	octokit.hook.error("request", (error, parameters) => {
		throw isResponseError(error) ? explained(error, octokit.request.endpoint(parameters), options.connectionNote) : error;
	});
	octokit.hook.before("request", (parameters) => {
		parameters.headers["x-github-api-version"] ??= "2022-11-28";
		parameters.request.parseSuccessResponseBody = false;
	});
	return {
		octokit,
		requests: () => ({
			all: sent,
			writes
		}),
		setLimits: (limits) => setLimits(windows, limits),
		countRecent: (made) => {
			for (const { name, createdAt } of made) {
				const time = Date.parse(createdAt) + SECOND;
				if (!(time > clock.now() - HOUR) || counted.has(name)) continue;
				counted.add(name);
				for (const window of Object.values(windows.content)) window.count(time);
			}
		}
	};
}
function windowsFor(limits) {
	return {
		content: {
			minute: new Window(limits.per_minute, MINUTE),
			hour: new Window(limits.per_hour, HOUR)
		},
		writes: new Window(limits.writes_per_minute, MINUTE)
	};
}
function setLimits({ content, writes }, limits) {
	content.minute.limit(limits.per_minute);
	content.hour.limit(limits.per_hour);
	writes.limit(limits.writes_per_minute);
}
function windowsOf(parameters, { content, writes }) {
	if (!isWrite(parameters)) return [];
	return createsContent(parameters) ? [
		content.minute,
		content.hour,
		writes
	] : [writes];
}
function isWrite({ method }) {
	return method !== "GET" && method !== "HEAD";
}
/**
* The JSON of an answer. Octokit's own reader looks at each number of it for one that needs a BigInt, which takes
* ten times as long, and hands on an answer that was cut on its way as text; here that counts as no answer.
* https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts
*/
async function parsed(body, request) {
	if (!(body instanceof ReadableStream)) return body;
	try {
		const decoder = new TextDecoder();
		let text = "";
		for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
		return text === "" ? void 0 : JSON.parse(text);
	} catch (cause) {
		throw new RequestError("the answer was cut on its way", 502, {
			request,
			cause
		});
	}
}
/** Issues, comments, labels and pull requests: what GitHub's secondary limit on content counts. */
function createsContent({ method, url }) {
	return method === "POST" && /\/(issues|comments|labels|pulls)$/.test(new URL(url, "http://x").pathname);
}
/**
* Milliseconds until a request that failed is sent again, for the n-th time: only if the server failed to answer, and
* never if it creates content.
*/
function retryPause(status, n, request) {
	return status >= 500 && !createsContent(request) ? RETRY_PAUSES[n] : void 0;
}
function fetchInTime(url, init) {
	return fetchFollowing(url, {
		...init,
		signal: AbortSignal.timeout(TIMEOUT)
	});
}
// src/adapters/from-rest.ts
/** An issue or pull request as GitHub answers it, in our words. */
function remoteIssue(data) {
	const bytes = Buffer.from(data.body ?? "").toString("latin1");
	return {
		number: data.number,
		title: data.title,
		get body() {
			return Buffer.from(bytes, "latin1").toString();
		},
		state: data.state === "open" ? "open" : "closed",
		stateReason: data.state_reason ?? null,
		labels: data.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (data.assignees ?? []).map(({ login }) => login),
		agents: agentsAmong(data.assignees ?? []),
		author: authorOf(data.user, data.author_association),
		isPullRequest: data.pull_request !== void 0 && data.pull_request !== null,
		comments: data.comments,
		locked: data.locked === true,
		createdAt: data.created_at,
		url: data.html_url
	};
}
const NOBODY$2 = [];
function agentsAmong(assignees) {
	const agents = assignees.filter(({ login, type }) => type === "Bot" || isAgent(login));
	return agents.length === 0 ? NOBODY$2 : agents.map(({ login }) => login);
}
/** The author of a deleted account is null, and nobody. */
function authorOf(user, association) {
	return {
		login: user?.login ?? "ghost",
		isBot: user?.type === "Bot",
		association: association ?? "NONE"
	};
}
/** Whether it is the issue of this repository that was asked for. */
function belongsTo(data, { owner, repo }, number) {
	if (data.number !== number) return false;
	const path = /\/repos\/([^/]+\/[^/]+)$/.exec(data.repository_url ?? "")?.[1];
	return path === void 0 || path.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
function issueComment(data, issue) {
	return {
		id: data.id,
		issue,
		author: authorOf(data.user, data.author_association),
		body: data.body ?? "",
		createdAt: data.created_at,
		edited: data.updated_at !== data.created_at
	};
}
/** Number of the issue in the address of one. */
function numberIn(url) {
	return Number(url.slice(url.lastIndexOf("/") + 1));
}
// src/adapters/timeline.ts
/** A timeline as GitHub answers it, its comments apart from the rest. */
function timelineOf$1(entries, number) {
	const isComment = (entry) => entry.event === "commented" && entry.id !== void 0 && entry.created_at !== void 0;
	return {
		comments: entries.filter(isComment).map((entry) => issueComment(entry, number)),
		events: entries.filter((entry) => !isComment(entry)).flatMap(issueEvent)
	};
}
function issueEvent(entry) {
	const at = entry.created_at ?? entry.submitted_at ?? entry.committer?.date;
	const user = entry.actor ?? entry.user;
	const actor = user ? {
		login: user.login,
		isBot: user.type === "Bot"
	} : committerBot(entry);
	const pull = pullOf(entry);
	if (entry.event === void 0 || at === void 0) return [];
	return [{
		kind: entry.event,
		actor,
		at,
		...entry.assignee && { assignee: entry.assignee.login },
		...entry.label?.name !== void 0 && { label: entry.label.name },
		...pull !== void 0 && { pull }
	}];
}
/** A commit names its author, and no account. */
function committerBot({ author }) {
	return author?.name?.endsWith("[bot]") ? {
		login: author.name,
		isBot: true
	} : void 0;
}
function pullOf({ source }) {
	const issue = source?.issue;
	if (issue?.pull_request === void 0 || issue.pull_request === null) return void 0;
	const [owner, repo] = (issue.repository?.full_name ?? issue.repository_url ?? "").split("/").slice(-2);
	if (owner === void 0 || repo === void 0) return void 0;
	return {
		owner,
		repo,
		number: issue.number,
		author: issue.user?.login ?? "ghost",
		updatedAt: issue.updated_at
	};
}
// src/adapters/issues.ts
const PAGE = { per_page: 100 };
/** A thousand comments. */
const MOST_RECENT_PAGES = 10;
/** Reads issues through the REST API. */
function issueReader(octokit, { owner, repo }) {
	const { rest } = octokit;
	const repository = {
		owner,
		repo
	};
	const listLabelled = async (label, state) => await octokit.paginate(rest.issues.listForRepo, {
		...repository,
		...PAGE,
		labels: label.normalize("NFC"),
		state,
		sort: "created",
		direction: "asc"
	}, ({ data }) => data.map(remoteIssue));
	let fullName;
	/** Whether the repository has another name by now; asked once, if an issue comes back as another repository's. */
	const isRenamed = async (data, number) => {
		if (data.number !== number) return false;
		const asked = {
			owner: repository.owner,
			repo: repository.repo
		};
		fullName ??= rest.repos.get(asked).then(({ data: { full_name } }) => full_name);
		const [owner = "", repo = ""] = (await fullName).split("/");
		return belongsTo(data, {
			owner,
			repo
		}, number);
	};
	return {
		listLabelled: (label) => listLabelled(label, "all"),
		listOpenLabelled: (label) => listLabelled(label, "open"),
		async listNewestOpenLabelled(label) {
			const which = {
				labels: label,
				state: "open",
				sort: "created",
				direction: "desc"
			};
			const { data } = await rest.issues.listForRepo({
				...repository,
				...PAGE,
				...which
			});
			return data.map(remoteIssue);
		},
		async *listNewestFirst() {
			const pages = octokit.paginate.iterator(rest.issues.listForRepo, {
				...repository,
				...PAGE,
				state: "all",
				sort: "created",
				direction: "desc"
			});
			for await (const page of pages) yield page.data.map(remoteIssue);
		},
		async get(number) {
			try {
				const { data } = await rest.issues.get({
					...repository,
					issue_number: number
				});
				return belongsTo(data, repository, number) || await isRenamed(data, number) ? {
					kind: "found",
					issue: remoteIssue(data)
				} : {
					kind: "transferred",
					url: data.html_url
				};
			} catch (error) {
				if (isResponseError(error) && (error.status === 404 || error.status === 410)) return { kind: "gone" };
				throw error;
			}
		},
		async listLabels() {
			return (await octokit.paginate(rest.issues.listLabelsForRepo, {
				...repository,
				...PAGE
			})).map(({ name, color, description }) => ({
				name,
				color,
				description: description ?? ""
			}));
		},
		async listComments(number) {
			return await octokit.paginate(rest.issues.listComments, {
				...repository,
				...PAGE,
				issue_number: number
			}, ({ data }) => data.map((comment) => issueComment(comment, number)));
		},
		async listRecentComments(since) {
			const pages = octokit.paginate.iterator(rest.issues.listCommentsForRepo, {
				...repository,
				...PAGE,
				since,
				sort: "created",
				direction: "desc"
			});
			const comments = [];
			let read = 0;
			for await (const { data } of pages) {
				for (const comment of data) comments.push(issueComment(comment, numberIn(comment.issue_url)));
				read += 1;
				if (read >= MOST_RECENT_PAGES) break;
			}
			return comments;
		},
		async readTimeline(number, place = repository) {
			return timelineOf$1(await octokit.paginate(rest.issues.listEventsForTimeline, {
				owner: place.owner,
				repo: place.repo,
				...PAGE,
				issue_number: number
			}), number);
		},
		async listAssigned(login) {
			try {
				return await octokit.paginate(rest.issues.listForRepo, {
					...repository,
					...PAGE,
					assignee: login,
					state: "open"
				}, ({ data }) => data.map(remoteIssue));
			} catch (error) {
				if (isResponseError(error) && error.status === 422) return [];
				throw error;
			}
		},
		async hasWriteAccess(login) {
			try {
				const { data } = await rest.repos.getCollaboratorPermissionLevel({
					...repository,
					username: login
				});
				return data.permission === "admin" || data.permission === "write";
			} catch (error) {
				if (isResponseError(error) || error instanceof NoAccess || error instanceof Refused) return void 0;
				throw error;
			}
		}
	};
}
/** Writes issues through the REST API. `assignees` is in no request but the one that assigns. */
function issueWriter(octokit, { owner, repo }) {
	const { rest } = octokit;
	const repository = {
		owner,
		repo
	};
	return {
		async createLabel(label) {
			try {
				await rest.issues.createLabel({
					...repository,
					...label
				});
			} catch (error) {
				if (isResponseError(error) && error.status === 422 && /already_exists/.test(JSON.stringify(error.response?.data))) return;
				throw error;
			}
		},
		async createIssue(issue) {
			try {
				const { data } = await rest.issues.create({
					...repository,
					...issue
				});
				return remoteIssue(data);
			} catch (error) {
				if (isResponseError(error) && error.status >= 500) throw new UnclearAnswer(error.message, { cause: error });
				throw error;
			}
		},
		async updateIssue(number, patch) {
			const { data } = await rest.issues.update({
				...repository,
				issue_number: number,
				...patch
			});
			return remoteIssue(data);
		},
		async assign(number, logins) {
			const { data } = await rest.issues.addAssignees({
				...repository,
				issue_number: number,
				assignees: [...logins]
			});
			return remoteIssue(data);
		},
		async unassign(number, logins) {
			const { data } = await rest.issues.removeAssignees({
				...repository,
				issue_number: number,
				assignees: [...logins]
			});
			return remoteIssue(data);
		},
		async comment(number, body) {
			const { data } = await rest.issues.createComment({
				...repository,
				issue_number: number,
				body
			});
			return issueComment(data, number);
		},
		async editComment(id, body) {
			await unlessGone(rest.issues.updateComment({
				...repository,
				comment_id: id,
				body
			}));
		},
		async deleteComment(id) {
			await unlessGone(rest.issues.deleteComment({
				...repository,
				comment_id: id
			}));
		}
	};
}
/** A comment that somebody deleted meanwhile needs nothing any more. */
async function unlessGone(request) {
	try {
		await request;
	} catch (error) {
		if (!isResponseError(error) || error.status !== 404) throw error;
	}
}
// src/adapters/proxy-note.ts
/**
* What to say where no connection comes about: Node.js takes no notice of proxies unless it is told to.
* https://nodejs.org/api/http.html#built-in-proxy-support
* @param version of Node.js, without a letter
* @param flags that Node.js was started with
*/
function proxyNote(env, version, flags) {
	const name = [
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy"
	].find((one) => env[one]);
	if (name === void 0) return void 0;
	if (env.NODE_USE_ENV_PROXY === "1" || `${env.NODE_OPTIONS} ${flags}`.includes("--use-env-proxy")) return void 0;
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major >= 24 || major === 22 && minor >= 21 ? `${name} is set, but Node.js takes no notice of it by itself: set NODE_USE_ENV_PROXY=1, too.` : `${name} is set, but Node.js ${version} cannot use it: take Node.js 24 or newer, and set NODE_USE_ENV_PROXY=1, too.`;
}
// src/adapters/commit-files.ts
/** Files as they were committed, whatever the checkout made of their line ends, encodings and modes. */
function commitFiles(tree, { checkout, ownTree, readBlob }) {
	const textHere = async (path, sha) => {
		const file = await checkout.read(path);
		return file !== void 0 && "text" in file ? committedText(file.text, sha) : void 0;
	};
	return {
		async isSame(path) {
			const entry = await tree.find(path);
			if (entry === void 0) return await checkout.read(path) === void 0;
			if (entry.kind !== "file") return false;
			if (await textHere(path, entry.sha) !== void 0) return true;
			return (await entryOrNothing(ownTree, path))?.sha === entry.sha;
		},
		list: async (folder) => (await tree.filesUnder(folder === "." ? "" : folder)).sort(),
		async read(path) {
			const entry = await tree.find(path);
			if (entry?.kind === "link") return {
				path,
				unreadable: "it is a symbolic link"
			};
			if (entry?.kind !== "file") return void 0;
			const text = await textHere(path, entry.sha) ?? await readBlob(entry.sha);
			if (text === void 0) return {
				path,
				unreadable: "it is not UTF-8 text, so save it as UTF-8"
			};
			return {
				path,
				text,
				executable: entry.executable
			};
		}
	};
}
async function entryOrNothing(tree, path) {
	try {
		return await tree?.find(path);
	} catch (error) {
		if (isResponseError(error)) return void 0;
		throw error;
	}
}
/** Reads each blob once. */
function blobReader(octokit, { owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	return async (sha) => {
		if (known.has(sha)) return known.get(sha);
		const { data } = await octokit.rest.git.getBlob({
			owner,
			repo,
			file_sha: sha
		});
		const text = decoded(Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8"));
		known.set(sha, text);
		return text;
	};
}
function decoded(content) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(content);
	} catch {
		return;
	}
}
/**
* What was committed, worked out from a file of the checkout; undefined where it cannot be. A checkout may have made the
* line ends CRLF (`core.autocrlf`, `eol=crlf`). https://git-scm.com/docs/gitattributes#_text
*/
function committedText(text, sha) {
	const unix = text.replaceAll("\r\n", "\n");
	return [
		text,
		unix,
		unix.replaceAll("\n", "\r\n")
	].find((candidate) => blobSha(candidate) === sha);
}
/** Git's object name of a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobSha(text) {
	const content = Buffer.from(text, "utf8");
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
// src/adapters/tree.ts
/**
* The tree of a commit, read as it is asked for: all of it at once, or, where GitHub cuts that (over 100,000 entries or
* 7 MB), folder by folder. https://docs.github.com/en/rest/git/trees#get-a-tree
*/
var Tree = class {
	octokit;
	repository;
	sha;
	/** By folder ('' is the root): all that is below, or undefined where GitHub has cut it. */
	below = /* @__PURE__ */ new Map();
	/** By folder: what is in it. */
	inside = /* @__PURE__ */ new Map();
	/** @param sha of the commit */
	constructor(octokit, { owner, repo }, sha) {
		this.octokit = octokit;
		this.repository = {
			owner,
			repo
		};
		this.sha = sha;
	}
	/** All that the tree has, or undefined where that is too much for one answer. */
	whole() {
		return this.allBelow("");
	}
	async find(path) {
		const folder = parentOf(path);
		return (await this.listingWith(folder) ?? await this.childrenOf(folder)).get(path);
	}
	/** Paths of all files under a folder; nothing whose name begins with a dot. */
	async filesUnder(folder) {
		const listing = await this.listingWith(folder);
		const start = folder === "" ? 0 : folder.length + 1;
		const isInside = (path) => (folder === "" || path.startsWith(`${folder}/`)) && !/(^|\/)\./.test(path.slice(start));
		if (listing !== void 0) return [...listing].flatMap(([path, { kind }]) => kind === "file" && isInside(path) ? [path] : []);
		const found = [];
		for (const [path, { kind }] of await this.childrenOf(folder)) {
			if (!isInside(path)) continue;
			if (kind === "file") found.push(path);
			if (kind === "folder") found.push(...await this.filesUnder(path));
		}
		return found;
	}
	/** What is directly in a folder, by whole paths; nothing where there is no such folder. */
	childrenOf(folder) {
		const known = this.inside.get(folder);
		if (known !== void 0) return known;
		const read = this.shaOf(folder).then(async (sha) => {
			if (sha === void 0) return /* @__PURE__ */ new Map();
			const { entries, isCut } = await this.read(sha, folder, false);
			if (isCut) throw new Error(`The folder ${folder || "/"} has more files than GitHub lists.`);
			return entries;
		});
		this.inside.set(folder, read);
		return read;
	}
	allBelow(folder) {
		const known = this.below.get(folder);
		if (known !== void 0) return known;
		const read = this.shaOf(folder).then(async (sha) => {
			if (sha === void 0) return /* @__PURE__ */ new Map();
			const { entries, isCut } = await this.read(sha, folder, true);
			return isCut ? void 0 : entries;
		});
		this.below.set(folder, read);
		return read;
	}
	/** All below the uppermost folder on the way to this one that GitHub lists whole; undefined where it lists none. */
	async listingWith(folder) {
		const names = folder === "" ? [] : folder.split("/");
		for (let depth = 0; depth <= names.length; depth += 1) {
			const listing = await this.allBelow(names.slice(0, depth).join("/"));
			if (listing !== void 0) return listing;
		}
	}
	async shaOf(folder) {
		if (folder === "") return this.sha;
		const entry = (await this.childrenOf(parentOf(folder))).get(folder);
		return entry?.kind === "folder" ? entry.sha : void 0;
	}
	async read(sha, folder, recursive) {
		const { data } = await this.octokit.rest.git.getTree({
			...this.repository,
			tree_sha: sha,
			...recursive && { recursive: "true" }
		});
		const entries = /* @__PURE__ */ new Map();
		for (const { path, type, mode, sha } of data.tree) {
			const entry = {
				sha,
				kind: kindOf$1(type, mode),
				executable: mode === "100755"
			};
			entries.set(folder === "" ? path : `${folder}/${path}`, entry);
		}
		return {
			entries,
			isCut: data.truncated
		};
	}
};
/** What differs between two trees, each path with the object name of its content after the change; undefined where it is gone. */
async function* differences(before, after) {
	const [old, now] = [before === void 0 ? /* @__PURE__ */ new Map() : await before.whole(), await after.whole()];
	if (old === void 0 || now === void 0) yield* differencesIn("", before, after);
	else for (const path of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const [was, is] = [contentOf(old.get(path)), contentOf(now.get(path))];
		if (was !== is) yield [path, is];
	}
}
/** Goes down only where something differs. */
async function* differencesIn(folder, before, after) {
	const nothing = /* @__PURE__ */ new Map();
	const old = await before?.childrenOf(folder) ?? nothing;
	const now = await after?.childrenOf(folder) ?? nothing;
	for (const path of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const [was, is] = [old.get(path), now.get(path)];
		if (was?.sha === is?.sha) continue;
		const wasFolder = was?.kind === "folder";
		const isFolder = is?.kind === "folder";
		if (wasFolder || isFolder) yield* differencesIn(path, wasFolder ? before : void 0, isFolder ? after : void 0);
		if (contentOf(was) !== contentOf(is)) yield [path, contentOf(is)];
	}
}
/** Object name of what is at a path; folders have none of their own. */
function contentOf(entry) {
	return entry?.kind === "folder" ? void 0 : entry?.sha;
}
function kindOf$1(type, mode) {
	if (type === "tree") return "folder";
	if (type === "commit") return "module";
	return mode === "120000" ? "link" : "file";
}
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
// src/adapters/git.ts
/** GitHub times out on trees of several hundred entries, so a commit's tree is built in steps. */
const FILES_PER_TREE = 100;
function gitOf(octokit, { owner, repo, files: checkout, checkedOut }) {
	const repository = {
		owner,
		repo
	};
	const git = octokit.rest.git;
	const treeOf = (commit) => new Tree(octokit, repository, commit);
	const ownTree = checkedOut === void 0 ? void 0 : treeOf(checkedOut);
	const readBlob = blobReader(octokit, repository);
	return {
		async headOf(branch) {
			try {
				const { data } = await git.getRef({
					...repository,
					ref: `heads/${branch}`
				});
				return data.object.sha;
			} catch (error) {
				if (isResponseError(error) && error.status === 404) return void 0;
				throw error;
			}
		},
		filesOf: (commit) => commitFiles(treeOf(commit), {
			checkout,
			ownTree,
			readBlob
		}),
		async listFiles(commit) {
			const tree = treeOf(commit);
			await tree.whole();
			return commitFiles(tree, {
				checkout,
				ownTree,
				readBlob
			});
		},
		async *changesOf(commit) {
			const [parent] = (await this.read(commit)).parents;
			yield* differences(parent === void 0 ? void 0 : treeOf(parent), treeOf(commit));
		},
		async read(commit) {
			const { data } = await git.getCommit({
				...repository,
				commit_sha: commit
			});
			return {
				message: data.message,
				parents: data.parents.map(({ sha }) => sha)
			};
		},
		async commit(base, files, message, parent = base) {
			let { tree } = (await git.getCommit({
				...repository,
				commit_sha: base
			})).data;
			for (let from = 0; from < files.length; from += FILES_PER_TREE) {
				const entries = files.slice(from, from + FILES_PER_TREE).map(({ path, text, executable }) => ({
					path,
					mode: executable ? "100755" : "100644",
					type: "blob",
					content: text
				}));
				const { data } = await git.createTree({
					...repository,
					base_tree: tree.sha,
					tree: entries
				});
				tree = {
					sha: data.sha,
					url: data.url ?? ""
				};
			}
			const { data } = await git.createCommit({
				...repository,
				message,
				tree: tree.sha,
				parents: [parent]
			});
			return data.sha;
		},
		async moveBranch(branch, commit, force) {
			await git.updateRef({
				...repository,
				ref: `heads/${branch}`,
				sha: commit,
				force
			});
		},
		async makeBranch(branch, commit) {
			await git.createRef({
				...repository,
				ref: `refs/heads/${branch}`,
				sha: commit
			});
		},
		async removeBranch(branch) {
			await git.deleteRef({
				...repository,
				ref: `heads/${branch}`
			});
		}
	};
}
// src/adapters/default-branch.ts
/** How often a commit is made anew because the branch moved. */
const TRIES = 8;
function baseOf(git, { branch, checkout, files }) {
	let known;
	return {
		async now() {
			if (known !== void 0) return known;
			const commit = await git.headOf(branch);
			if (commit === void 0) throw new Error(`There is no branch ${branch} on GitHub.`);
			const committed = git.filesOf(commit);
			known = {
				commit,
				files: committed,
				names: commit === checkout ? files : committed
			};
			return known;
		},
		moved() {
			known = void 0;
		}
	};
}
/** Reads the default branch and puts commits on it, each on the newest commit and without force. */
function branchOf(git, base, { branch, checkout }) {
	return {
		async newer() {
			const { commit, files } = await base.now();
			return commit === checkout ? void 0 : files;
		},
		async write(make, message) {
			for (let tries = 1;; tries += 1) {
				const current = await base.now();
				const files = await make(current.files);
				if (files.length === 0) return { paths: [] };
				const commit = await git.commit(current.commit, files, message);
				try {
					base.moved();
					await git.moveBranch(branch, commit, false);
					return {
						paths: files.map(({ path }) => path),
						commit
					};
				} catch (error) {
					if (!isMoved(error) || tries >= TRIES) throw error;
				}
			}
		}
	};
}
function isMoved(error) {
	return isResponseError(error) && (error.status === 422 || error.status === 409) && /fast.?forward|\bbut expected\b/i.test(error.message);
}
// src/adapters/proposal-branches.ts
/** Ends the message of each commit that Dibs makes for a proposal, and tells what is in it. */
const TRAILER = "Dibs-Proposal: ";
/** Branches and pull requests of proposals: one of each for an issue, named by its number. */
function proposalPullsOf(octokit, git, base, options) {
	const pulls = pullsOf(octokit, options);
	return {
		reader: { statesOf: (issues) => statesOf(pulls, issues) },
		writer: { async open(issue, file, title, text) {
			const branch = branchFor(issue);
			const head = await git.headOf(branch);
			const there = head === void 0 ? void 0 : await readBranch(git, branch, head);
			const content = printContent(file.path, blobSha(file.text));
			if (there !== content) {
				const current = await base.now();
				if (await current.names.read(file.path) !== void 0) throw new Error(`${file.path} is there already, and is left alone.`);
				const message = `${title}\n\n${TRAILER}${content}`;
				const made = await git.commit(current.commit, [file], message);
				if (head === void 0) await unlessThere(git.makeBranch(branch, made));
				else await git.moveBranch(branch, made, true);
			}
			return (await pulls.open(branch, title, text)).url;
		} }
	};
}
async function statesOf(pulls, issues) {
	const states = /* @__PURE__ */ new Map();
	const newest = issues.length > 1 ? await pulls.listNewest() : [];
	for (const issue of issues) {
		const branch = branchFor(issue);
		const known = newest.filter(({ head }) => head === branch);
		const state = stateOf(known.length > 0 ? known : await pulls.of(branch, "all"));
		if (state !== void 0) states.set(issue, state);
	}
	return states;
}
/** What counts where there are several pull requests of one branch, one after the other. */
function stateOf(all) {
	const found = [
		"open",
		"merged",
		"closed"
	].flatMap((kind) => all.filter(({ state }) => state === kind))[0];
	if (found === void 0) return void 0;
	return {
		kind: found.state,
		...found.mergedAt !== void 0 && { mergedAt: found.mergedAt }
	};
}
function branchFor(issue) {
	return `dibs/proposal-${issue}`;
}
/**
* What a branch adds, in short.
* @throws where somebody else has changed anything on it, amended commits included
*/
async function readBranch(git, branch, head) {
	const { message } = await git.read(head);
	const changes = [];
	for await (const change of git.changesOf(head)) {
		changes.push(change);
		if (changes.length > 1) break;
	}
	const content = changes.map((change) => printContent(...change)).join(" ");
	if (changes.length < 2 && message.trimEnd().endsWith(`\n${TRAILER}${content}`)) return content;
	throw new Error(`Somebody else has committed on the branch ${branch}: open a pull request of it by hand, or delete it.`);
}
function printContent(path, blob) {
	return `${fingerprint(path)}:${blob}`;
}
/** Another run was quicker. */
async function unlessThere(request) {
	try {
		await request;
	} catch (error) {
		if (!isResponseError(error) || error.status !== 422 || !/already exists/i.test(error.message)) throw error;
	}
}
// src/adapters/repository-files.ts
/** The files of a repository on GitHub: read from the default branch, committed to it, or proposed for it. */
function repositoryFiles(octokit, options) {
	const git = gitOf(octokit, options);
	const base = baseOf(git, options);
	return {
		branch: branchOf(git, base, options),
		claimsBranch: claimsBranchOf(octokit, git, base, options),
		proposals: proposalPullsOf(octokit, git, base, options)
	};
}
// src/adapters/system-clock.ts
/** The machine's clock, for all doors. */
const systemClock = {
	now: Date.now,
	sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds))
};
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
// src/issue/comment.ts
const CAUSES = /<!-- dibs:comment ([^<>]+) -->\s*$/;
/** The account of the token that GitHub gives every job. */
const JOB_ACCOUNT = "github-actions[bot]";
/** A comment's text with its causes hidden in it: what it answers to, so that it is not made twice. */
function printComment(keys, text) {
	return `${text}\n\n<!-- dibs:comment ${[keys].flat().map((key) => encodeURIComponent(key).replaceAll("--", "-%2D")).join(" ")} -->`;
}
/** Whether a comment looks like one of Dibs's, whoever wrote it. */
function bearsCauses({ body }) {
	return CAUSES.test(body);
}
/** The causes of a comment; none where it is not one that Dibs made. */
function keysIn(comment, trusted) {
	const hidden = CAUSES.exec(comment.body)?.[1];
	return hidden === void 0 || !trusted(comment) ? [] : hidden.split(" ").map(decode);
}
/**
* Anybody can copy the hidden part of a comment, so it counts only from the account that Dibs writes as (which opened
* the issue, or is remembered in its marker) and from the repository's owner.
* @param accounts from the issue's marker
*/
function knownAuthors(issue, accounts = []) {
	const known = [
		JOB_ACCOUNT,
		...accounts,
		...issue.author.isBot ? [issue.author.login] : []
	];
	return ({ author }) => author.association === "OWNER" || known.some((login) => sameLogin(login, author.login));
}
/** Causes that comments answered already. */
function postedKeys(comments, trusted) {
	return new Set(comments.flatMap((comment) => keysIn(comment, trusted)));
}
/** Keeps an edited region for people to read and copy: in a code block, where nothing pings or refers. */
function keptText(edited) {
	const longest = Math.max(2, ...(edited.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `Dibs put its text above right, which had been edited here. The edited text, so that nothing is lost:\n\n${fence}markdown\n${edited}\n${fence}`;
}
function decode(key) {
	try {
		return decodeURIComponent(key);
	} catch {
		return key;
	}
}
// src/claims/apply-steps.ts
/**
* Carries out the steps of a visit, in their order, and lets others go on after each comment. A comment that is refused
* keeps nobody else from what is theirs; any other failure ends the visit.
* @yields why a comment was refused; undefined of one that was made
*/
async function* applySteps({ steps }, issue, writer, notes) {
	const served = { asPlanned: true };
	const say = ({ keys, text }) => writer.comment(issue, printComment(keys, text));
	for (const step of steps) {
		if (step.kind === "unassign") {
			await unassign(step.login, issue, writer, notes);
			continue;
		}
		let result = "taken";
		if (step.kind === "assign") try {
			result = await assign$2(step, issue, writer, notes);
		} catch (failure) {
			if (isFinal(failure)) throw failure;
			return {
				failure,
				...served,
				asPlanned: false,
				refused: step.login
			};
		}
		if (result === "crowded") return {
			...served,
			asPlanned: false
		};
		if (result === "dropped") served.asPlanned = false;
		let refusal;
		try {
			if (step.kind === "assign") await say(result === "taken" ? step.taken : step.dropped);
			else if (step.kind === "answer") await say(step.answer);
			else if (step.kind === "delete") await writer.deleteComment(step.comment);
			else await writer.editComment(step.comment, printComment(step.answer.keys, step.answer.text));
		} catch (failure) {
			if (isFinal(failure) || failure instanceof IssueLocked) throw failure;
			refusal = failure;
			served.failure ??= failure;
		}
		yield refusal;
	}
	return served;
}
/** `crowded`: others were assigned by hand at the same moment, and the person was taken off again. */
async function assign$2({ login, before, room }, issue, writer, notes) {
	const answer = await writer.assign(issue, [login]);
	notes.onAssignees(answer);
	const { assignees } = answer;
	if (!isAmong(login, assignees)) return "dropped";
	if (assignees.filter((other) => !isAmong(other, [...before, login])).length <= room) return "taken";
	await unassign(login, issue, writer, notes);
	return "crowded";
}
async function unassign(login, issue, writer, notes) {
	const answer = await writer.unassign(issue, [login]);
	notes.onAssignees(answer);
	if (isAmong(login, answer.assignees)) throw new Error(`GitHub did not take ${login} off: the token needs write access to issues.`);
}
function isAmong(login, logins) {
	return logins.some((other) => sameLogin(other, login));
}
/**
* The same, and those whose comments look like Dibs's and who have write access, which has to be asked: what GitHub calls
* a member or collaborator may have no more than read access, and who conceals being one is called a contributor.
*/
async function withWriteAccess(comments, known, mayWrite) {
	const asked = /* @__PURE__ */ new Map();
	let contributors = 0;
	for (const comment of comments) {
		const { login, association } = comment.author;
		const isContributor = association === "CONTRIBUTOR" && contributors < 3;
		const mayBe = hasWriteAccess(association) || isContributor;
		if (asked.has(login) || known(comment) || !mayBe || !bearsCauses(comment)) continue;
		if (isContributor) contributors += 1;
		asked.set(login, await mayWrite(login) === true);
	}
	return (comment) => known(comment) || asked.get(comment.author.login) === true;
}
// src/claims/deadlines.ts
const DAY = 864e5;
/** Schedules are late now and then, and a reminder a day late is worse than one an hour early. */
const TOLERANCE = 36e5;
/** Whether a number of days has passed between two moments (milliseconds), or all but has. */
function haveDaysPassed(days, since, now) {
	return now - since >= days * DAY - TOLERANCE;
}
/** What is to be done about a holder: nothing yet, a reminder, taking it back, or freeing the project. */
function dueFor({ last, reminded, now }, { remind_after, release_after }) {
	if (reminded === void 0) return haveDaysPassed(remind_after, last, now) ? "remind" : "nothing";
	if (last > reminded) return "take back";
	return now - last >= release_after * DAY && now - reminded >= (release_after - remind_after) * DAY ? "release" : "nothing";
}
/** Whole days of silence, for people to read. */
function daysOf({ last, now }) {
	return Math.floor((now - last + TOLERANCE) / DAY);
}
// src/claims/current.ts
function currentClaims(project, issue) {
	const holders = issue.assignees.filter((login) => !isContactOf(project, login));
	return {
		holders,
		people: holders.filter((login) => !has(issue.agents, login)),
		isOpen: issue.state === "open" && (project.status === void 0 || project.status === "open"),
		marker: markerOf(issue)
	};
}
/** Whether somebody has held the project for so long that a sign of life is due. */
function isInactive(project, issue, config, now) {
	const { people, isOpen, marker } = currentClaims(project, issue);
	if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
	const { remind_after } = config.claims;
	return people.some((login) => haveDaysPassed(remind_after, firstDay(login, project, marker, now), now));
}
/** Whether the desk of a project has work that needs no command: people who came or went, what the marker lost. */
function needsReview(project, issue) {
	const { holders, people, isOpen, marker } = currentClaims(project, issue);
	if (marker?.waiting === void 0) return issue.comments > 0;
	const { waiting } = marker;
	const cameFromLine = holders.some((login) => has(waiting.keys(), login));
	const came = isOpen && people.some((login) => isNewcomer(login, marker));
	const left = [...marker.holders.keys()].some((login) => !has(holders, login));
	return cameFromLine || came || left || marker.unsettled === true;
}
/** Who waits while there is a free place. */
function waitingForFreePlace(project, issue) {
	const { holders, isOpen, marker } = currentClaims(project, issue);
	return isOpen && holders.length < project.maxClaims && marker?.waiting !== void 0 ? {
		waiting: marker.waiting,
		unlisted: marker.unlisted ?? 0
	} : {
		waiting: /* @__PURE__ */ new Map(),
		unlisted: 0
	};
}
function has(logins, login) {
	return [...logins].some((other) => sameLogin(other, login));
}
/** Whether somebody holds the project who did not when Dibs last looked. An issue that is new to Dibs has its past. */
function isNewcomer(login, marker) {
	return marker !== void 0 && !has(marker.holders.keys(), login);
}
/** The first day of a holder, in milliseconds. */
function firstDay(login, project, marker, now) {
	const today = isoDay(new Date(now));
	const day = holdersOf([login], marker?.holders ?? /* @__PURE__ */ new Map(), project.claim, today).get(login);
	return Date.parse(day ?? today);
}
// src/sync/doubt.ts
/** Whether only GitHub can tell if the author of an issue is to be trusted, and nobody has asked yet. */
function isInDoubt({ author }) {
	return !isTrusted(author) && author.access === void 0 && author.login !== "ghost";
}
function doubtOf({ author }, about) {
	return {
		login: author.login,
		isContributor: author.association === "CONTRIBUTOR",
		about
	};
}
/** An author who is not trusted, as problems name one. */
function distrusted({ author }) {
	return author.access === "none" || author.login === "ghost" ? `${author.login}, who may not write here` : `${author.login}, of whom GitHub does not say that they may write here`;
}
// src/sync/project-of.ts
/**
* The project that an issue belongs to, as far as the issue alone tells; undefined where it is none's, or where
* the project's file names another issue.
*/
function projectOf(issue, projects, config) {
	const project = projectNamedBy(issue, projects, config);
	return project?.issue === issue.number || isTrusted(issue.author) ? project : void 0;
}
/** Who has to be asked about before {@link projectOf} can be relied on. */
function doubtAbout(issue, projects, config) {
	const project = projectNamedBy(issue, projects, config);
	return project !== void 0 && project.issue === void 0 && isInDoubt(issue) ? [doubtOf(issue, "missing")] : [];
}
/** The project whose file names the issue or which the issue's marker names, whoever opened that. */
function projectNamedBy(issue, projects, config) {
	if (issue.isPullRequest) return void 0;
	const recorded = projects.find((project) => project.issue === issue.number);
	if (recorded !== void 0 || !hasLabel(issue, config.tracking_label)) return recorded;
	const marked = markedId(issue);
	return projects.find(({ id, issue: number }) => id === marked && number === void 0);
}
// src/claims/activity.ts
/** Events that show no work: those of people who are only mentioned bear their names too. */
const NO_WORK = /* @__PURE__ */ new Set([
	"labeled",
	"unlabeled",
	"mentioned",
	"subscribed",
	"unsubscribed"
]);
/**
* Whether a timeline can be taken for all that happened: an answer that was cut lacks comments that the issue has, or
* the event by which the person came to hold it.
*/
function isComplete({ comments, events }, issue, login) {
	const assigned = events.some(({ kind, assignee }) => kind === "assigned" && isSame(assignee, login));
	return comments.length >= issue.comments && assigned;
}
/**
* The last sign of life that an issue itself shows of a person, in milliseconds. Where the issue was reopened, or lost the
* label that kept the claim, silence begins anew.
*/
function lastActivity({ comments, events }, login, keepLabel) {
	return latest([...comments.filter(({ author }) => isSame(author.login, login)).map(({ createdAt }) => createdAt), ...events.filter((event) => isSignOf(event, login) || isBeginning(event, keepLabel)).map(({ at }) => at)]);
}
/** Pull requests of a person that refer to the issue and in which something happened after a moment (milliseconds). */
function pullsSince({ events }, login, moment) {
	const own = events.flatMap(({ pull }) => pull === void 0 ? [] : [pull]).filter(({ author, updatedAt }) => isSame(author, login) && Date.parse(updatedAt) > moment);
	return [...new Map(own.map((pull) => [`${pull.owner}/${pull.repo}#${pull.number}`, pull])).values()];
}
/**
* The last sign of life that a pull request shows, in milliseconds: anything but labels and what bots do. A commit bears
* whatever date its author's clock had, so what lies after `now` is none.
*/
function lastActivityOnPull({ comments, events }, now) {
	return latest([...comments.filter(({ author }) => !author.isBot).map(({ createdAt }) => createdAt), ...events.filter(({ kind, actor }) => !NO_WORK.has(kind) && (kind === "committed" ? actor === void 0 : actor?.isBot === false)).map(({ at }) => at)].filter((time) => Date.parse(time) <= now));
}
function isSignOf({ kind, actor, assignee, pull }, login) {
	switch (kind) {
		case "assigned": return isSame(assignee, login);
		case "cross-referenced": return isSame(pull?.author, login);
		case "referenced": return isSame(actor?.login, login);
		default: return false;
	}
}
function isBeginning({ kind, label }, keepLabel) {
	return kind === "reopened" || kind === "unlabeled" && label !== void 0 && labelKey(label) === labelKey(keepLabel);
}
function isSame(name, other) {
	return name !== void 0 && sameLogin(name, other);
}
function latest(times) {
	return Math.max(0, ...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
}
// src/claims/facts.ts
/** Answers what a visit to a desk asks, from what was read already where that will do. */
async function reply(question, project, issue, claims) {
	switch (question.about) {
		case "held": return await countHeld(question.login, question.inLine, project, claims);
		case "access": return await accessOf(question.login, question.association, claims);
		case "life": return await lastSign(question.login, project, issue, claims);
	}
}
/** How many other projects somebody holds, by the issues that were read or, where that was one, by asking. */
async function countHeld(login, inLine, project, claims) {
	const { list, settings, ports, config } = claims;
	const known = countKnown(login, project, claims);
	if (settings.only === void 0 || inLine && known >= config.claims.per_person) return known;
	const assigned = await readAssigned(login, ports.issues);
	if (assigned === void 0) return known;
	const others = list.projects.filter((other) => other !== project);
	return assigned.filter((issue) => {
		const other = projectOf(issue, others, config);
		return other !== void 0 && openHolders(other, issue).some((one) => sameLogin(one, login));
	}).length;
}
/** Undefined where GitHub does not let it be known of this person. */
async function readAssigned(login, issues) {
	try {
		return await issues.listAssigned(login);
	} catch (error) {
		if (error instanceof Refused) return void 0;
		throw error;
	}
}
/** The same by the issues that were read, and by the files for those that were not. */
function countKnown(login, project, { list, issues }) {
	const holds = (other) => {
		const issue = issues.get(other.id);
		return (issue === void 0 ? other.claim?.by ?? [] : openHolders(other, issue)).some((one) => sameLogin(one, login));
	};
	return list.projects.filter((other) => other !== project && holds(other)).length;
}
function mayHaveMore(login, project, claims) {
	return countKnown(login, project, claims) < claims.config.claims.per_person;
}
function openHolders(project, issue) {
	return issue.state === "open" ? currentClaims(project, issue).holders : [];
}
async function accessOf(login, association, { ports }) {
	return await ports.issues.hasWriteAccess(login) ?? hasWriteAccess(association ?? "NONE");
}
async function lastSign(login, project, issue, claims) {
	const { config, settings, ports } = claims;
	const timeline = await timelineOf(issue, project, claims);
	if (timeline === void 0 || !isComplete(timeline, issue, login)) return void 0;
	let last = Math.min(lastActivity(timeline, login, config.claims.keep_label), settings.now);
	const silent = settings.now - config.claims.remind_after * 864e5;
	if (last > silent) return last;
	try {
		for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
			const sign = lastActivityOnPull(await ports.issues.readTimeline(number, {
				owner,
				repo
			}), settings.now);
			last = Math.max(last, sign);
		}
		return last;
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.problems.push(unknownLife(issue, project, error));
		return;
	}
}
async function timelineOf(issue, project, { ports, problems }) {
	try {
		return await ports.issues.readTimeline(issue.number);
	} catch (error) {
		if (isFinal(error)) throw error;
		const problem = unknownLife(issue, project, error);
		if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
		return;
	}
}
function unknownLife({ number }, { path }, error) {
	return unreadWarning(path, `What happened on issue ${number} lately`, "nobody is reminded or released", error);
}
// src/claims/offers.ts
/** Whether any answer of a visit names other projects that are free. */
function offersAny(claimPlan) {
	return refuses(claimPlan) || claimPlan.steps.some((step) => step.kind === "assign" && step.dropped.offers);
}
/** The same without the answers that are needed only if GitHub does not let somebody be assigned. */
function refuses({ steps }) {
	return steps.some((step) => "answer" in step && step.answer.offers);
}
/** Projects that are free, by their issues once all open desks were served, or by their files if those tell. */
function offersOf(claims) {
	const { list, config, issues, expected, offered } = claims;
	const read = /* @__PURE__ */ new Map();
	for (const issue of offered ?? []) {
		const project = projectOf(issue, list.projects, config);
		if (project !== void 0) read.set(project.id, issue);
	}
	return list.projects.flatMap((project) => {
		const issue = expected.get(project.id) ?? issues.get(project.id) ?? read.get(project.id);
		if (issue !== void 0) return hasRoom(project, issue) ? [{
			project,
			issue: issue.number
		}] : [];
		const { issue: number } = project;
		return filesTell(claims) && number !== void 0 && isFree(project) ? [{
			project,
			issue: number
		}] : [];
	});
}
/** Reads what {@link offersOf} needs in a run about one issue, if the files do not record who holds what. */
async function readOffers(claimPlan, claims) {
	const { config, settings, ports, problems, writesFiles } = claims;
	if (settings.only === void 0 || filesTell(claims) || claims.offered !== void 0) return;
	if (writesFiles && !refuses(claimPlan)) return;
	try {
		claims.offered = await ports.issues.listNewestOpenLabelled(config.tracking_label);
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.offered = [];
		problems.push(unreadWarning(config.projects, "Which projects are free", "none is offered", error));
	}
}
function hasRoom(project, issue) {
	const { isOpen, holders } = currentClaims(project, issue);
	return isOpen && holders.length < project.maxClaims;
}
/** In a run about all projects, one without an issue has none yet. */
function filesTell({ config, settings }) {
	return settings.only !== void 0 && config.write_back === "commit";
}
// src/issue/command.ts
const WORD = /^ {0,3}([^\s@]\S*)(?:[ \t]+(?:@([a-z\d](?:[a-z\d_-]{0,38}))(?![\w/[-])|(?![ \t@]))|$)/i;
/**
* The first command in a comment: a word that begins a line, alone or followed by a space. What stands in code, quotes
* and HTML comments is said by nobody, or by somebody else.
* @param words what each command is called in this list
* @param mayParse asked where a command could stand in one of these, with the number of characters that tell
*/
function commandIn(comment, words, mayParse = () => true) {
	const all = comment.replaceAll("\r\n", "\n");
	const lines = [...commandLines(all, words)];
	const [first] = lines;
	if (first === void 0) return void 0;
	if (isPlain(all.slice(0, first.at))) return first.command;
	const end = all.indexOf("\n\n", lines.at(-1)?.at);
	const text = end === -1 ? all : all.slice(0, end);
	if (isCostly(text) || !mayParse(text.length)) return void 0;
	const quoted = quotedSpans(parseMarkdown(text).root);
	const isSaid = (at) => !quoted.some(({ start, end }) => start <= at && at < end);
	return lines.find(({ at }) => isSaid(at))?.command;
}
/** How many characters of a person's comments are parsed, beyond their first comment that has to be. */
const MOST_PARSED = 1e4;
/**
* The commands in comments, by the comments' ids. Parsing can take a second for ten thousand characters that somebody
* chose for it, so one person's comments are parsed up to a limit; a command that begins its comment needs no parser.
*/
function commandsAmong(comments, words) {
	const parsed = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const { id, author, body } of [...comments].sort((a, b) => a.id - b.id)) {
		const command = commandIn(body, words, (characters) => {
			const before = parsed.get(author.login);
			if (before !== void 0 && before + characters > MOST_PARSED) return false;
			parsed.set(author.login, (before ?? 0) + characters);
			return true;
		});
		if (command !== void 0) found.set(id, command);
	}
	return found;
}
/** Whether nothing in a text could begin code, a quote or HTML that goes on below it. */
function isPlain(text) {
	return !/[`~<>]/.test(text);
}
/** Whether a line of a text could be taken for a command. */
function holdsCommand(text, words) {
	return !commandLines(text, words).next().done;
}
function* commandLines(text, words) {
	let at = 0;
	for (const line of text.split("\n")) {
		const [, word, person] = WORD.exec(line) ?? [];
		const verb = word === void 0 ? void 0 : verbOf(word, words);
		if (verb !== void 0) yield {
			at: at + line.search(/[^ ]/),
			command: {
				verb,
				...person !== void 0 && { person }
			}
		};
		at += line.length + 1;
	}
}
function verbOf(word, words) {
	const said = word.toLowerCase();
	return Object.keys(words).find((verb) => words[verb].some((one) => one.toLowerCase() === said));
}
function quotedSpans(node) {
	switch (node.type) {
		case "code":
		case "inlineCode":
		case "blockquote": return [spanOf(node)];
		case "html": return htmlSpans(node.value, spanOf(node));
		default: return "children" in node ? node.children.flatMap((child) => quotedSpans(child)) : [];
	}
}
/** Of HTML, what is a comment or may be code or a quote. */
function htmlSpans(html, span) {
	if (/<(?:pre|code|blockquote|script|style|textarea)\b/i.test(html)) return [span];
	return [...html.matchAll(/<!--.*?(?:-->|$)/gs)].map(({ index, 0: comment }) => ({
		start: span.start + index,
		end: span.start + index + comment.length
	}));
}
// src/issue/comment-key.ts
/**
* Why Dibs made a comment. Hidden in it, a cause tells later runs what was said already and to whom, and what came of a
* command: from all of them together the waiting line can be made anew.
*/
const commentKey = {
	/** The command in a comment was dealt with. */
	answer: (comment) => `answer:${comment}`,
	/** The same of several comments of one person. */
	answers: (comments) => `answer:${packed(comments)}`,
	/** Commands in comments, on other issues too, were more than a person is answered in one run: nothing comes of them. */
	passed: (comments) => `passed:${packed(comments)}`,
	welcome: (login) => `welcome:${login.toLowerCase()}`,
	/** The command in a comment gave somebody a place in line. */
	waits: (comment, login) => `waits:${comment}:${login}`,
	/** That place ended because its turn came. */
	turn: (comment) => `turn:${comment}`,
	/** That place was given up. */
	left: (comment) => `left:${comment}`,
	/** Nothing was heard of somebody since a day. */
	remind: (login, since) => `remind:${login.toLowerCase()}:${since}`,
	kept: (fingerprint) => `kept:${fingerprint}`,
	removed: (times) => `removed:${times}`,
	duplicate: (issue) => `duplicate:${issue}`,
	/** The project that an issue proposed is on the list, with an issue of its own. */
	listed: (issue) => `listed:${issue}`,
	dropped: (login) => `dropped:${login.toLowerCase()}`
};
/** Ids of the comments whose commands a cause answers; none for other causes. */
function answeredIn(text) {
	return text.startsWith("answer:") ? unpacked(text.slice(7)) : [];
}
/** Ids of the comments whose commands were passed over; none for other causes. */
function passedIn(text) {
	return text.startsWith("passed:") ? unpacked(text.slice(7)) : [];
}
/** Ids in few characters: the lowest, then how much is added each time, in base 36. */
function packed(ids) {
	const [first = 0, ...others] = [...ids].sort((a, b) => a - b);
	const steps = others.map((id, at) => (id - (at === 0 ? first : others[at - 1] ?? 0)).toString(36));
	return [String(first), ...steps].join(".");
}
function unpacked(text) {
	if (!/^\d+(?:\.[\da-z]+)*$/.test(text)) return [];
	const [first, ...steps] = text.split(".");
	const ids = [Number(first)];
	for (const step of steps) ids.push((ids.at(-1) ?? 0) + Number.parseInt(step, 36));
	return ids;
}
/** The place in line that a cause gives; undefined for other causes. */
function placeIn(text) {
	const [, id, login] = /^waits:(\d+):(.+)$/.exec(text) ?? [];
	return id === void 0 || login === void 0 ? void 0 : {
		comment: Number(id),
		login
	};
}
/** Who is reminded by a cause; undefined for other causes, and for a reminder that is settled. */
function remindedIn(text) {
	return /^remind:(.+):[\d-]+$/.exec(text)?.[1];
}
/** The cause of a reminder once it is settled, which tells how. */
function settled(text, how) {
	return text.replace(/^remind:/, `${how}:`);
}
// src/issue/message.ts
/** How many other projects an answer names. */
const MOST_SUGGESTIONS = 5;
/** Keeps the text of a comment below GitHub's limit whatever the guidance holds. */
const LONGEST_GUIDANCE = 2e4;
const PERSON = "﷐";
const ISSUE = "﷑";
/** The text of a comment, as Markdown: it pings nobody but the person it is for, and holds no command. */
function renderMessage(name, subject, values) {
	const { config, repository, issue } = subject;
	const words = wordsFor(subject, values);
	const filled = withoutLive(config.messages[name] ?? MESSAGES[name]).split("\n").filter((line) => wordOf(words, /^\{(\w+)\}$/.exec(line.trim())?.[1] ?? "") !== "").join("\n").replace(/\{(\w+)\}/g, (placeholder, word) => wordOf(words, word) ?? placeholder).replace(/\n{3,}/g, "\n\n").trim();
	return withoutCommands(sanitizeMarkdown(filled, {
		...repository,
		path: "README.md"
	}).trim().replace(/\ufdd0(?![\s.,:;!?)]|$)/g, `${PERSON}​`).replace(/(?<!^|[\s(])\ufdd1/g, `​${ISSUE}`).replace(/\ufdd1(?![\s.,:;!?)]|$)/g, `${ISSUE}​`).replaceAll(PERSON, `@${values.to ?? ""}`).replaceAll(ISSUE, `#${issue}`), config);
}
/** Whether a message names other projects that are free. */
function offersOthers(name, { messages }) {
	return (messages[name] ?? MESSAGES[name]).includes("{free}");
}
function withoutLive(text) {
	return text.replace(/[\ufdd0\ufdd1]/g, "");
}
/** Where a token of a person writes the comments, a line of theirs that is a command would be carried out. */
function withoutCommands(text, { claims }) {
	return text.split("\n").map((line) => holdsCommand(line, claims.commands) ? `\u200b${line.trimStart()}` : line).join("\n");
}
function wordOf(words, name) {
	if (name === "person") return PERSON;
	if (name === "issue") return ISSUE;
	return Object.hasOwn(words, name) ? withoutLive(words[name]?.() ?? "") : void 0;
}
function wordsFor(subject, values) {
	const { project, config, repository, issue } = subject;
	const { commands } = config.claims;
	const { about } = values;
	const people = (logins) => joined(logins.map((login) => person(login, repository.server)));
	return {
		subject: () => about === void 0 ? "you" : people([about]),
		holders: () => people(values.holders ?? []),
		position: () => String(values.position ?? ""),
		held: () => String(values.held ?? ""),
		limit: () => String(config.claims.per_person),
		days: () => String(values.days ?? ""),
		left: () => String(values.left ?? ""),
		day: () => values.day ?? "",
		claim: () => commands.claim[0] ?? "/claim",
		release: () => commands.release[0] ?? "/unclaim",
		project: () => `“${plainText(project.title)}”`,
		file: () => link("the file", fileUrl(project, repository)),
		allowed: () => config.claims.who === "contributors" ? "people who have contributed to the repository before" : "people with write access to the repository",
		ask: () => project.contacts.length === 0 ? "a maintainer" : contacts(project.contacts, repository),
		contacts: () => project.contacts.length === 0 ? "" : `**Whom to ask:** ${contacts(project.contacts, repository)}.`,
		guidance: () => guidance(subject),
		related: () => related(subject),
		free: () => suggestions(subject),
		announce: () => announcement(project, issue, repository)
	};
}
function joined(texts) {
	return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}
function contacts(people, repository) {
	return joined(people.map(({ name, email, github }) => {
		const account = github === void 0 ? "" : person(github, repository.server);
		const text = [name, email].flatMap((part) => part === void 0 ? [] : [plainText(part)]).join(", ");
		return text === "" ? account : account === "" ? text : `${text} (${account})`;
	}).filter((text) => text !== ""));
}
function guidance({ config, repository }) {
	const text = config.guidance?.trim() ?? "";
	if (text.length > LONGEST_GUIDANCE) return "The guidance stands in the text of this issue.";
	return sanitizeMarkdown(text, {
		...repository,
		path: "README.md"
	});
}
function related({ project, projects, repository }) {
	const byId = new Map(projects.map((one) => [one.id, one]));
	const links = project.related.map(({ id, title, path }) => {
		const issue = byId.get(id)?.issue;
		return link(title, issue === void 0 ? fileUrl({ path }, repository) : issueUrl(issue, repository));
	});
	return links.length === 0 ? "" : `**Related projects:** ${links.join(", ")}.`;
}
/** Other projects that are free: those of the same category or with the same skills first. */
function suggestions({ project, offers = [], repository }) {
	const skills = new Set(project.skills.map((skill) => skill.toLowerCase()));
	const closeness = (one) => (one.category !== void 0 && one.category.key === project.category?.key ? 1 : 0) + one.skills.filter((skill) => skills.has(skill.toLowerCase())).length;
	const free = offers.filter((offer) => offer.project.id !== project.id).map((offer) => ({
		...offer,
		close: closeness(offer.project)
	})).filter((each, _, all) => each.close > 0 || all.every((other) => other.close === 0)).sort((a, b) => b.close - a.close).slice(0, MOST_SUGGESTIONS);
	if (free.length === 0) return "";
	return `These projects are free:\n\n${free.map(({ project: one, issue }) => `- ${link(one.title, issueUrl(issue, repository))}`).join("\n")}`;
}
/** A link that opens a mail to the list with subject and text filled in (RFC 6068), or to the list's page. */
function announcement(project, issue, repository) {
	const list = project.mailingList?.toWellFormed().trim() ?? "";
	if (list === "") return "";
	if (/^https?:\/\/\S+$/i.test(list)) return `Tell the mailing list about it: ${link(list, list)}.`;
	const address = /(?<![^\s<>"'(),:;@[\]\\])[^\s<>"'(),:;@[\]\\]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?/i.exec(list)?.[0];
	if (address === void 0) return `Tell the mailing list about it: ${plainText(list)}.`;
	const title = project.title.replace(/\s+/g, " ");
	const text = [
		"Hello,",
		"",
		`I have taken up the project "${title}":`,
		`${repository.server}/${repository.owner}/${repository.repo}/issues/${issue}`,
		"",
		"My plan is: "
	].join("\r\n");
	const mail = `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}?subject=${encoded(`Working on: ${title}`)}&body=${encoded(text)}`;
	return `Tell the mailing list about it: [write to ${plainText(address)}](${mail}).`;
}
/** What a URI leaves alone but Markdown does not is encoded too. */
function encoded(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function issueUrl(issue, { server, owner, repo }) {
	return `${server}/${owner}/${repo}/issues/${issue}`;
}
function fileUrl({ path }, { server, owner, repo, branch }) {
	return `${server}/${owner}/${repo}/blob/${`${branch}/${path}`.toWellFormed().split("/").map(encodeURIComponent).join("/")}`;
}
// src/claims/queue.ts
/**
* Everybody with a place in line, by comment id: as the marker keeps them, and as people were told since, less those who
* gave their place up. A marker that lost its list, or the end of a long one, is made up for by all that people were ever
* told.
*/
function placesInLine({ marker, keys, comments, config }) {
	const since = keptUpTo(marker);
	const places = new Map([...marker?.waiting ?? []].map(([login, id]) => [id, login]));
	for (const text of keys) {
		const place = placeIn(text);
		if (place !== void 0 && place.comment > since) places.set(place.comment, place.login);
	}
	const byId = new Map(comments.map((comment) => [comment.id, comment]));
	const inOrder = [...places].sort(([a], [b]) => a - b);
	const line = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Set();
	for (const [id, login] of inOrder) {
		const name = nameNow(login, byId.get(id), config);
		if (keys.has(`left:${id}`) || name === "ghost" || names.has(name.toLowerCase())) continue;
		names.add(name.toLowerCase());
		line.set(id, name);
	}
	return line;
}
/** The comment up to which the marker knows all places. */
function keptUpTo(marker) {
	if (marker?.waiting === void 0) return 0;
	return marker.unlisted === void 0 ? marker.handled ?? 0 : Math.max(0, ...marker.waiting.values());
}
/** Logins can change: the comment by which somebody asked for themselves bears the one of today. */
function nameNow(login, comment, config) {
	if (comment === void 0 || sameLogin(comment.author.login, login)) return comment?.author.login ?? login;
	const command = commandIn(comment.body, config.claims.commands);
	return command?.verb === "claim" && command.person === void 0 ? comment.author.login : login;
}
// src/claims/planner.ts
/** How a project's claim stands, as far as a visit to its desk has come; and what the visit has to do. */
var DeskState = class {
	input;
	marker;
	own;
	keys;
	isOpen;
	/** Holders to whom something can be said. */
	people;
	/** Ids of comments whose commands nothing comes of. */
	passed;
	/** Those of them of which a comment here tells already. */
	told;
	steps = [];
	holders;
	waiting = /* @__PURE__ */ new Map();
	/** Comment ids by which people who hold the project now had waited. */
	arrived = /* @__PURE__ */ new Map();
	handled;
	verified;
	unsettled = false;
	byId;
	held = /* @__PURE__ */ new Map();
	constructor(input) {
		const { project, issue, comments, trusted, config } = input;
		const { holders, people, isOpen, marker } = currentClaims(project, issue);
		this.input = input;
		this.marker = marker;
		this.isOpen = isOpen;
		this.holders = holders;
		this.people = people;
		this.byId = new Map(comments.map((comment) => [comment.id, comment]));
		this.own = comments.map((comment) => ({
			comment,
			keys: keysIn(comment, trusted)
		})).filter(({ keys }) => keys.length > 0);
		const keys = this.own.flatMap((own) => own.keys);
		const answered = keys.flatMap(answeredIn);
		this.keys = /* @__PURE__ */ new Set([...keys, ...answered.map(commentKey.answer)]);
		this.told = new Set(keys.flatMap(passedIn));
		this.passed = /* @__PURE__ */ new Set([...input.passed, ...this.told]);
		const isLost = marker?.waiting === void 0;
		this.handled = marker?.handled ?? (isLost ? answered.reduce((last, id) => Math.max(last, id), 0) : 0);
		for (const [id, login] of placesInLine({
			marker,
			keys: this.keys,
			comments,
			config
		})) if (has(holders, login)) this.arrived.set(login.toLowerCase(), id);
		else if (!this.keys.has(commentKey.turn(id)) && !isContactOf(project, login)) this.waiting.set(login, id);
	}
	result() {
		const { accounts } = this.input;
		const claimState = {
			waiting: this.waiting,
			handled: this.handled,
			unsettled: this.unsettled,
			accounts,
			...this.verified !== void 0 && { verified: this.verified }
		};
		return {
			steps: this.steps,
			claimState,
			assignees: [...this.contacts(), ...this.holders]
		};
	}
	moment() {
		return {
			holders: [...this.holders],
			waiting: new Map(this.waiting)
		};
	}
	isFree() {
		return this.holders.length < this.input.project.maxClaims;
	}
	take(login) {
		this.waiting.delete(keyOf(this.waiting, login));
		this.holders.push(login);
	}
	release(login) {
		const at = this.holders.findIndex((other) => sameLogin(other, login));
		if (at !== -1) this.holders.splice(at, 1);
	}
	leave(login) {
		this.waiting.delete(keyOf(this.waiting, login));
	}
	/** How many other projects somebody holds, asked once a visit. */
	*heldBy(login, inLineOnly) {
		const key = `${inLineOnly} ${login.toLowerCase()}`;
		const held = this.held.get(key) ?? (yield {
			about: "held",
			login,
			inLine: inLineOnly
		});
		this.held.set(key, held);
		return held;
	}
	*mayClaim({ login, association }) {
		const { who } = this.input.config.claims;
		if (who === "anyone" || association === "OWNER") return true;
		if (who === "contributors" && /^(CONTRIBUTOR|COLLABORATOR|MEMBER)$/.test(association)) return true;
		return (yield this.accessOf(login, association)) === true;
	}
	accessOf(login, association) {
		const known = this.input.comments.find(({ author }) => sameLogin(author.login, login))?.author;
		return {
			about: "access",
			login,
			association: association ?? known?.association
		};
	}
	/** Who asked for a place in line, where they did so themselves. */
	askerOf(login, comment) {
		const author = this.byId.get(comment)?.author;
		return author !== void 0 && sameLogin(author.login, login) ? author : void 0;
	}
	positionOf(login) {
		return inLine(this.waiting).findIndex((other) => sameLogin(other, login)) + 1;
	}
	isAside(login) {
		return this.input.aside.has(login.toLowerCase());
	}
	/** Assignees who are contacts, and hold nothing. */
	contacts() {
		const { project, issue } = this.input;
		return issue.assignees.filter((login) => isContactOf(project, login));
	}
	answer(keys, name, values) {
		const answer = this.text(keys, name, values);
		this.remember(answer);
		this.steps.push({
			kind: "answer",
			answer
		});
	}
	text(keys, name, values) {
		const { to } = values;
		const offers = offersOthers(name, this.input.config);
		return {
			keys,
			text: this.renderMessage(name, values),
			offers,
			...to !== void 0 && { to }
		};
	}
	renderMessage(name, values) {
		const { project, projects, offers, config, repository, issue } = this.input;
		return renderMessage(name, {
			project,
			projects,
			offers,
			config,
			repository,
			issue: issue.number
		}, values);
	}
	remember({ keys }) {
		for (const text of keys) this.keys.add(text);
	}
};
/** The place in line of somebody; undefined where they have none. */
function placeOf(waiting, login) {
	return waiting.get(keyOf(waiting, login));
}
function keyOf(waiting, login) {
	if (waiting.has(login)) return login;
	return [...waiting.keys()].find((other) => sameLogin(other, login)) ?? login;
}
// src/claims/answers.ts
/** Does and says what has changed since a moment, and answers everybody who had a part in it, each once. */
function tellWhatChanged(state, before, wishes) {
	const answered = /* @__PURE__ */ new Set();
	const holders = [...before.holders];
	for (const login of before.holders.filter((one) => !has(state.holders, one))) {
		holders.splice(holders.indexOf(login), 1);
		state.steps.push({
			kind: "unassign",
			login,
			why: "asked"
		});
		for (const wish of wishes) if (isReleaseOf(login, wish, state)) answerWish(wish, wishes, answered, before, state);
	}
	for (const login of state.holders.filter((one) => !has(before.holders, one))) {
		const mine = wishesFor(login, wishes);
		for (const wish of mine) answered.add(wish);
		assign$1(state, login, mine, placeOf(before.waiting, login), holders);
		holders.push(login);
	}
	const isTheirs = ({ fixed }) => fixed?.name !== "maintainers_only";
	const inOrder = [...wishes].sort((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0));
	for (const wish of [...inOrder.filter(isTheirs), ...inOrder.filter((one) => !isTheirs(one))]) answerWish(wish, wishes, answered, before, state);
	tellOfRest(state);
}
function isReleaseOf(login, { fixed, login: about }, { waiting }) {
	return fixed === void 0 && sameLogin(about, login) && !has(waiting.keys(), login);
}
function assign$1(state, login, wishes, place, holders) {
	const ids = wishes.flatMap((wish) => wish.ids);
	const keys = [...ids.length > 0 ? [commentKey.answers(ids)] : [], ...place === void 0 ? [] : [commentKey.turn(place)]];
	const isTurn = place !== void 0;
	const isWelcome = state.keys.has(commentKey.welcome(login));
	const taken = state.text(isWelcome ? keys : [...keys, commentKey.welcome(login)], isTurn ? "turn" : isWelcome ? "again" : "welcome", { to: login });
	state.remember(taken);
	const to = wishes.at(-1)?.author ?? login;
	const told = {
		to,
		...!sameLogin(to, login) && { about: login }
	};
	const dropped = state.text(keys, "unassignable", told);
	const before = [...state.contacts(), ...holders];
	const room = state.input.project.maxClaims - holders.length - 1;
	state.steps.push({
		kind: "assign",
		login,
		before,
		room,
		taken,
		dropped
	});
}
function answerWish(wish, wishes, answered, before, state) {
	if (answered.has(wish)) return;
	const isNewInLine = wish.fixed === void 0 && isPlaceNew(wish.login, before, state);
	const told = isNewInLine ? wishesFor(wish.login, wishes) : [wish];
	for (const one of told) answered.add(one);
	const { keys, name, values } = wish.fixed ? {
		keys: [],
		...wish.fixed
	} : isNewInLine ? newPlace(wish.login, before, state) : whatBecameOf(wish, before, state);
	const all = [commentKey.answers(told.flatMap(({ ids }) => ids)), ...keys];
	if (name === "maintainers_only" && append(state, wish.author, state.text(all, name, values))) return;
	state.answer(all, name, values);
}
function wishesFor(login, wishes) {
	return wishes.filter((wish) => wish.fixed === void 0 && sameLogin(wish.login, login));
}
function isPlaceNew(login, before, { waiting }) {
	const place = placeOf(waiting, login);
	return place !== void 0 && place !== placeOf(before.waiting, login);
}
function newPlace(login, before, state) {
	const old = placeOf(before.waiting, login);
	const place = placeOf(state.waiting, login) ?? 0;
	return {
		keys: [commentKey.waits(place, login), ...old === void 0 ? [] : [commentKey.left(old)]],
		name: "waiting",
		values: {
			to: login,
			holders: state.holders,
			position: state.positionOf(login)
		}
	};
}
function whatBecameOf({ author, login, verb, hadIt }, before, state) {
	const values = {
		to: author,
		...!sameLogin(author, login) && { about: login }
	};
	const isWelcome = state.keys.has(commentKey.welcome(login));
	if (has(state.holders, login)) return verb === "claim" && !isWelcome && has(state.people, login) ? {
		keys: [commentKey.welcome(login)],
		name: "welcome",
		values: { to: login }
	} : {
		keys: [],
		name: "already_holding",
		values
	};
	if (has(state.waiting.keys(), login)) return {
		keys: [],
		name: "already_waiting",
		values: {
			...values,
			position: state.positionOf(login)
		}
	};
	const old = placeOf(before.waiting, login);
	if (old !== void 0) return {
		keys: [commentKey.left(old)],
		name: "left",
		values
	};
	const wasHolder = isWelcome || has(state.marker?.holders.keys() ?? [], login);
	return {
		keys: [],
		name: has(before.holders, login) || hadIt || wasHolder ? "released" : "not_holding",
		values
	};
}
/** Adds to the last answer that somebody is given in this run what it leaves out. */
function tellOfRest(state) {
	for (const [login, ids] of state.input.notes) {
		if (ids.every((id) => state.told.has(id))) continue;
		append(state, login, state.text([commentKey.passed(ids)], "passed_over", {
			to: login,
			left: ids.length
		}));
	}
}
/** Says more in the last comment for somebody; gives whether there is one. */
function append({ steps }, login, more) {
	const isTo = ({ to }) => to !== void 0 && sameLogin(to, login);
	const extended = (answer) => isTo(answer) ? {
		...answer,
		keys: [...answer.keys, ...more.keys],
		text: `${answer.text}\n\n${more.text}`
	} : answer;
	const at = steps.findLastIndex((step) => step.kind === "answer" && isTo(step.answer) || step.kind === "assign" && isTo(step.taken));
	const step = steps[at];
	if (step?.kind === "answer") steps[at] = {
		...step,
		answer: extended(step.answer)
	};
	if (step?.kind === "assign") steps[at] = {
		...step,
		taken: extended(step.taken),
		dropped: extended(step.dropped)
	};
	return step !== void 0;
}
// src/claims/commands.ts
/** Commands older than this are nobody's any more, in milliseconds. */
const OLDEST_COMMAND = 6048e5;
/**
* Carries out the commands that nobody has dealt with, in the order of their comments, and passes free places on. All of
* it is worked out first: what is done and said is the difference that the commands make together, so somebody who takes
* and gives back a project four hundred times is answered once.
*/
function* carryOutCommands(state) {
	const before = state.moment();
	const wishes = /* @__PURE__ */ new Map();
	for (const { comment, command } of pending(state)) {
		state.handled = Math.max(state.handled, comment.id);
		if (state.passed.has(comment.id)) continue;
		const isAnswered = state.keys.has(commentKey.answer(comment.id));
		if (command.verb === "verified") yield* verify(state, wishes, comment, isAnswered);
		else if (!isAnswered) yield* execute$1(state, wishes, comment, command);
	}
	yield* moveOn(state);
	tellWhatChanged(state, before, [...wishes.values()]);
}
/** Gives free places to those in line who may have them. */
function* passOn(state) {
	const before = state.moment();
	yield* moveOn(state);
	tellWhatChanged(state, before, []);
}
function* moveOn(state) {
	const { per_person } = state.input.config.claims;
	if (!state.isOpen || !state.isFree()) return;
	for (const login of inLine(state.waiting)) {
		if (!state.isFree()) return;
		if (state.isAside(login)) continue;
		const asker = state.askerOf(login, state.waiting.get(login) ?? 0);
		if (asker !== void 0 && !(yield* state.mayClaim(asker))) continue;
		if ((yield* state.heldBy(login, true)) < per_person) state.take(login);
	}
}
function pending(state) {
	const { comments, config, now, original } = state.input;
	const own = new Set(state.own.map(({ comment }) => comment.id));
	const fresh = comments.filter(({ id, author, createdAt, edited }) => {
		const isOriginal = original?.id === id;
		const isRecent = now - Date.parse(createdAt) <= OLDEST_COMMAND;
		return (id > state.handled && !edited || isOriginal) && isRecent && !own.has(id) && !author.isBot && author.login !== "ghost";
	}).map((comment) => original?.id === comment.id ? {
		...comment,
		body: original.body
	} : comment).sort((a, b) => a.id - b.id);
	const commands = commandsAmong(fresh, config.claims.commands);
	return fresh.flatMap((comment) => {
		const command = commands.get(comment.id);
		const isAside = state.isAside(comment.author.login) || state.isAside(command?.person ?? "");
		return command === void 0 || isAside ? [] : [{
			comment,
			command
		}];
	});
}
function* execute$1(state, wishes, comment, { verb, person }) {
	const { id, author } = comment;
	const login = person === void 0 || sameLogin(person, author.login) ? author.login : person;
	if (login !== author.login && (yield state.accessOf(author.login, author.association)) !== true) {
		const values = {
			to: author.login,
			about: login
		};
		note(wishes, {
			author: author.login,
			login,
			verb
		}, id, {
			name: "maintainers_only",
			values
		});
		return;
	}
	const wish = note(wishes, {
		author: author.login,
		login,
		verb
	}, id);
	if (verb === "claim") wish.fixed = yield* claim(state, comment, login);
	else {
		state.release(login);
		state.leave(login);
	}
	wish.hadIt ||= has(state.holders, login) || has(state.waiting.keys(), login);
	if (verb === "release") yield* moveOn(state);
}
/** Gives somebody the project or a place in line; answers why not, where neither may be. */
function* claim(state, { id, author }, login) {
	const { config, project } = state.input;
	const isForOther = login !== author.login;
	const refuse = (name, values = {}) => ({
		name,
		values: {
			to: author.login,
			...isForOther && { about: login },
			...values
		}
	});
	if (isContactOf(project, login)) return refuse("contact");
	if (!state.isOpen) return refuse("closed");
	if (!has(state.holders, login)) yield* moveOn(state);
	if (has(state.holders, login) || has(state.waiting.keys(), login)) return void 0;
	if (!isForOther && !(yield* state.mayClaim(author))) return refuse("who");
	if (!state.isFree()) {
		state.waiting.set(login, id);
		return;
	}
	if (!isForOther) {
		const held = yield* state.heldBy(login, false);
		if (held >= config.claims.per_person) return refuse("limit", { held });
	}
	state.take(login);
}
function* verify(state, wishes, { id, author, createdAt }, isAnswered) {
	const { project, writesFiles } = state.input;
	const day = createdAt.slice(0, 10);
	const isKnown = project.verified !== void 0 && isDate(project.verified) && project.verified >= day;
	if (isAnswered && isKnown) return;
	const mayVerify = (yield state.accessOf(author.login, author.association)) === true;
	if (mayVerify && writesFiles && !isKnown) state.verified = day;
	if (isAnswered) return;
	const name = mayVerify ? writesFiles ? "verified" : "verified_by_hand" : "maintainers_only";
	note(wishes, {
		author: author.login,
		login: author.login,
		verb: "verified"
	}, id, {
		name,
		values: {
			to: author.login,
			day
		}
	});
}
/** Adds a command to what its author has said about the same person. Commands for maintainers count as one to others. */
function note(wishes, said, id, fixed) {
	const about = fixed === void 0 ? said.login.toLowerCase() : fixed.name === "maintainers_only" ? "" : said.verb;
	const key = `${said.author.toLowerCase()} ${fixed === void 0 ? "about" : "says"} ${about}`;
	const before = wishes.get(key);
	const wish = {
		...said,
		ids: [...before?.ids ?? [], id],
		hadIt: before?.hadIt ?? false,
		fixed
	};
	wishes.set(key, wish);
	return wish;
}
// src/claims/reminders.ts
/** Reminds holders of whom nothing has been heard, and frees the project in the end. */
function* checkSilence(state) {
	const { config, project, issue, now } = state.input;
	if (!state.isOpen || hasLabel(issue, config.claims.keep_label)) return;
	for (const login of state.people.filter((one) => has(state.holders, one))) {
		const first = firstDay(login, project, state.marker, now);
		const reminder = state.own.find((own) => sameLogin(remindedBy(own) ?? "", login));
		if (reminder === void 0 && !haveDaysPassed(config.claims.remind_after, first, now)) continue;
		const sign = yield {
			about: "life",
			login
		};
		if (sign === void 0) continue;
		const last = Math.max(first, sign);
		const due = dueFor({
			last,
			reminded: reminder && Date.parse(reminder.comment.createdAt),
			now
		}, config.claims);
		if (due === "take back" && reminder !== void 0) settle(state, reminder, "answered", "reminder_answered", login);
		if (!(due === "remind" || due === "release") || (yield state.accessOf(login)) === true) continue;
		if (reminder === void 0) remind(state, login, last);
		else {
			state.release(login);
			state.steps.push({
				kind: "unassign",
				login,
				why: "silent"
			});
			settle(state, reminder, "released", "timed_out", login);
		}
	}
}
/** Settles the reminders of people who do not hold the project any more, however that came about. */
function settleReminders(state) {
	const loose = state.own.filter((own) => {
		const login = remindedBy(own);
		const isEdited = state.steps.some((step) => step.kind === "edit" && step.comment === own.comment.id);
		return login !== void 0 && !isEdited && !has(state.holders, login);
	});
	state.unsettled = loose.length > 0 && state.steps.some(({ kind }) => kind === "unassign");
	if (state.unsettled) return;
	for (const reminder of loose) {
		const login = remindedBy(reminder) ?? "";
		if (isOverdue(state, login, reminder)) settle(state, reminder, "released", "timed_out", login);
		else settle(state, reminder, "moot", "reminder_moot", login);
	}
}
function remind(state, login, last) {
	const { config, now } = state.input;
	const { remind_after, release_after } = config.claims;
	const values = {
		to: login,
		days: daysOf({
			last,
			now
		}),
		left: release_after - remind_after
	};
	state.answer([commentKey.remind(login, isoDay(new Date(last)))], "reminder", values);
}
/** Whether a run may have freed the project after this reminder and failed to say so. */
function isOverdue({ input }, login, { comment: reminder }) {
	const { comments, config, now } = input;
	const { remind_after, release_after } = config.claims;
	return !comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login)) && haveDaysPassed(release_after - remind_after, Date.parse(reminder.createdAt), now);
}
function settle(state, { comment, keys }, how, name, login) {
	const answer = state.text(keys.map((text) => settled(text, how)), name, { holders: [login] });
	state.steps.push({
		kind: "edit",
		comment: comment.id,
		answer
	});
}
/** Who a reminder is for, while it stands. */
function remindedBy({ keys }) {
	return keys.map(remindedIn).find((login) => login !== void 0);
}
// src/claims/plan.ts
/**
* Works out what is to be done about the claims on one project. Asks as it goes along for what only GitHub knows; asks
* nothing where nothing is to be decided.
*/
function* planClaims(input) {
	const state = new DeskState(input);
	yield* carryOutCommands(state);
	welcomeNewcomers(state);
	yield* checkSilence(state);
	yield* passOn(state);
	settleReminders(state);
	removeDoubles(state);
	return state.result();
}
/** Welcomes people whom somebody assigned by hand. */
function welcomeNewcomers(state) {
	if (!state.isOpen) return;
	for (const login of state.people.filter((one) => has(state.holders, one))) {
		const id = state.arrived.get(login.toLowerCase());
		const isWelcome = state.keys.has(commentKey.welcome(login));
		if (id !== void 0 && !state.keys.has(commentKey.turn(id))) state.answer([commentKey.turn(id), commentKey.welcome(login)], "turn", { to: login });
		else if (!isWelcome && isNewcomer(login, state.marker)) state.answer([commentKey.welcome(login)], "welcome", { to: login });
	}
}
/** Where two runs at the same moment gave one answer, the first one stays. */
function removeDoubles({ input, steps }) {
	for (const { id } of doublesIn(input.comments, input.trusted)) steps.push({
		kind: "delete",
		comment: id
	});
}
/** Comments of Dibs's that say once more, word by word, what an earlier one says. */
function doublesIn(comments, trusted) {
	const said = /* @__PURE__ */ new Set();
	return [...comments].sort((a, b) => a.id - b.id).filter((comment) => {
		if (keysIn(comment, trusted).length === 0) return false;
		const key = JSON.stringify([comment.author.login, comment.body]);
		const isDouble = said.has(key);
		said.add(key);
		return isDouble;
	});
}
const NOBODY_ASKED = {
	passed: /* @__PURE__ */ new Set(),
	notes: /* @__PURE__ */ new Map(),
	turns: /* @__PURE__ */ new Map()
};
/** Logins in lower case of those who would be given more answers than one person is. */
function crowding(commands) {
	return [...byAuthor(commands)].flatMap(([author, issues]) => issues.size > 5 ? [author] : []);
}
/**
* Gives everybody their share of a run. Somebody's commands on one issue count by what they come to, so they are answered
* together; of more issues than a person is answered on, those count where they have waited longest.
* @param unlimited logins in lower case of those who are answered whatever they ask: people with write access
*/
function ration(commands, unlimited) {
	const passed = /* @__PURE__ */ new Set();
	const notes = /* @__PURE__ */ new Map();
	const turns = /* @__PURE__ */ new Map();
	for (const [author, issues] of byAuthor(commands)) {
		const most = unlimited.has(author) ? issues.size : 5;
		const inOrder = [...issues.keys()];
		for (const [at, issue] of inOrder.slice(0, most).entries()) turns.set(issue, Math.min(turns.get(issue) ?? at + 1, at + 1));
		const rest = inOrder.slice(most).flatMap((issue) => (issues.get(issue) ?? []).map(({ id }) => id));
		const last = inOrder[most - 1];
		if (rest.length === 0 || last === void 0) continue;
		for (const id of rest) passed.add(id);
		notes.set(last, (notes.get(last) ?? /* @__PURE__ */ new Map()).set(author, rest));
	}
	return {
		passed,
		notes,
		turns
	};
}
/** Commands by their authors and by issue, the oldest first. */
function byAuthor(commands) {
	const found = /* @__PURE__ */ new Map();
	for (const command of [...commands].sort((a, b) => a.id - b.id)) {
		const author = command.author.toLowerCase();
		const issues = found.get(author) ?? /* @__PURE__ */ new Map();
		issues.set(command.issue, [...issues.get(command.issue) ?? [], command]);
		found.set(author, issues);
	}
	return found;
}
// src/claims/open-commands.ts
/** Looks through the comments of the last days. Asks whether somebody may write only where they want a great deal. */
async function readNews(claims) {
	const { issues } = claims;
	const recent = await readRecent(claims);
	const byNumber = /* @__PURE__ */ new Map();
	for (const comment of recent) byNumber.set(comment.issue, [...byNumber.get(comment.issue) ?? [], comment]);
	const talks = [...issues.values()].filter(({ locked }) => !locked).map((issue) => talkOn(issue, byNumber.get(issue.number) ?? []));
	const passed = new Set(talks.flatMap((talk) => talk.keys.flatMap(passedIn)));
	const open = talks.flatMap((talk) => openCommands(talk, passed, claims));
	const unlimited = /* @__PURE__ */ new Set();
	const asked = open.filter(({ isAnswered }) => !isAnswered);
	for (const author of crowding(asked)) {
		const association = recent.find((one) => sameLogin(one.author.login, author))?.author.association;
		if (await accessOf(author, association, claims)) unlimited.add(author);
	}
	const share = ration(asked, unlimited);
	const first = /* @__PURE__ */ new Map();
	const doubles = talks.flatMap(({ comments, issue }) => doublesIn(comments, knownAuthors(issue, markerOf(issue)?.accounts)));
	for (const { id, issue } of [...open.filter((one) => !share.passed.has(one.id)), ...doubles]) first.set(issue, Math.min(first.get(issue) ?? id, id));
	return {
		first,
		ration: {
			...share,
			passed: /* @__PURE__ */ new Set([...passed, ...share.passed])
		}
	};
}
function talkOn(issue, comments) {
	const trusted = knownAuthors(issue, markerOf(issue)?.accounts);
	return {
		issue,
		comments,
		keys: comments.flatMap((comment) => keysIn(comment, trusted))
	};
}
/** Commands that the marker does not know of yet. */
function openCommands({ issue, comments, keys }, passed, { config }) {
	const handled = markerOf(issue)?.handled ?? 0;
	const fresh = comments.filter(({ id, author, edited }) => id > handled && !passed.has(id) && !author.isBot && author.login !== "ghost" && !edited);
	if (fresh.length === 0) return [];
	const answered = new Set(keys.flatMap(answeredIn));
	const commands = commandsAmong(fresh, config.claims.commands);
	return fresh.filter(({ id }) => commands.has(id)).map(({ id, author }) => ({
		id,
		issue: issue.number,
		author: author.login,
		isAnswered: answered.has(id)
	}));
}
async function readRecent({ settings, ports, config, problems }) {
	try {
		return await ports.issues.listRecentComments((/* @__PURE__ */ new Date(settings.now - OLDEST_COMMAND)).toISOString());
	} catch (error) {
		if (isFinal(error)) throw error;
		problems.push(unreadWarning(config.projects, "The comments of the last days", "commands in them wait", error));
		return [];
	}
}
// src/claims/review.ts
/**
* Opens the desk of each project where there is something to decide, and works out what. Costs a request for the
* comments of the last days, and one for each project that has news. One that cannot be read is left to the next run.
*/
async function reviewClaims(claims) {
	const open = [];
	if (claims.issues.size === 0) return [];
	reportLocked(claims);
	const news = await newsFor(claims);
	claims.ration = news.ration;
	for (const { project, issue, turn } of withNews(claims, news)) try {
		const claimState = await consider(project, issue, claims, NOBODY$1);
		open.push({
			...claimState,
			turn
		});
		claims.issues.set(project.id, {
			...issue,
			assignees: claimState.claimPlan.assignees
		});
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.unread.add(issue.number);
		claims.problems.push(unreadWarning(project.path, `What people say on issue ${issue.number}`, "it waits", error));
	}
	const finished = [];
	for (const claimState of open) {
		const { project, issue, turn } = claimState;
		finished.push({
			project,
			issue,
			turn,
			claimPlan: await withOffers(claimState, claims)
		});
	}
	return finished;
}
const NOBODY$1 = /* @__PURE__ */ new Set();
/**
* Works one desk out anew, from what is known now.
* @param aside logins in lower case of those for whom nothing more is tried in this run
*/
async function reviewProject(project, issue, claims, aside = NOBODY$1) {
	return await withOffers(await consider(project, issue, claims, aside), claims);
}
async function consider(project, issue, claims, aside) {
	const { list, config, settings, ports, writesFiles } = claims;
	const posted = ports.issues.posted(issue.number);
	const ids = new Set(posted.map(({ id }) => id));
	const comments = [...(await readComments(project, issue, claims)).filter(({ id }) => !ids.has(id)), ...posted];
	const accounts = accountsOn(issue, posted);
	const known = knownAuthors(issue, accounts);
	const mayWrite = (login) => accessOf(login, void 0, claims);
	const input = {
		project,
		projects: list.projects,
		offers: [],
		issue,
		comments,
		trusted: await withWriteAccess(comments, known, mayWrite),
		accounts,
		original: settings.comment,
		passed: claims.ration.passed,
		notes: claims.ration.notes.get(issue.number) ?? /* @__PURE__ */ new Map(),
		aside,
		config,
		repository: ports.repository,
		now: settings.now,
		writesFiles
	};
	const claimPlan = planClaims(input);
	const replies = [];
	let next = claimPlan.next();
	while (!next.done) {
		const answer = await reply(next.value, project, issue, claims);
		replies.push(answer);
		next = claimPlan.next(answer);
	}
	claims.expected.set(project.id, {
		...issue,
		assignees: next.value.assignees
	});
	return {
		project,
		issue,
		claimPlan: next.value,
		input,
		replies
	};
}
/** The same desk, whose answers name what else is free: with the same replies, it decides the same. */
async function withOffers({ claimPlan, input, replies }, claims) {
	if (!offersAny(claimPlan)) return claimPlan;
	await readOffers(claimPlan, claims);
	const again = planClaims({
		...input,
		offers: offersOf(claims)
	});
	const asked = [...replies];
	let next = again.next();
	while (!next.done) next = again.next(asked.shift());
	return next.value;
}
/** An event is about one issue, whose comments are read whatever they say. */
async function newsFor(claims) {
	const { only } = claims.settings;
	return only === void 0 ? await readNews(claims) : {
		first: /* @__PURE__ */ new Map([[only, 0]]),
		ration: NOBODY_ASKED
	};
}
/**
* Logins of the accounts that comments were written as.
* @param posted comments of this run
*/
function accountsOn(issue, posted) {
	const accounts = [...markerOf(issue)?.accounts ?? []];
	for (const comment of posted) {
		const author = {
			...comment.author,
			association: "NONE"
		};
		if (!knownAuthors(issue, accounts)({ author })) accounts.push(author.login);
	}
	return accounts;
}
/** Projects with something to decide, those first whose commands came first. */
function withNews(claims, { first, ration }) {
	const { list, config, settings, issues } = claims;
	const placeOf = ({ number }) => first.get(number) ?? Number.MAX_SAFE_INTEGER;
	return list.projects.flatMap((project) => {
		const issue = issues.get(project.id);
		return issue === void 0 || issue.locked ? [] : [{
			project,
			issue
		}];
	}).filter(({ project, issue }) => first.has(issue.number) || needsReview(project, issue) || isInactive(project, issue, config, settings.now) || isWaitedFor(project, issue, claims)).sort((a, b) => placeOf(a.issue) - placeOf(b.issue)).map((one) => ({
		...one,
		turn: ration.turns.get(one.issue.number) ?? Number.MAX_SAFE_INTEGER
	}));
}
/** Whether there is a free place, and somebody in line who may have it as far as is known. */
function isWaitedFor(project, issue, claims) {
	const { waiting, unlisted } = waitingForFreePlace(project, issue);
	return unlisted > 0 || inLine(waiting).some((login) => mayHaveMore(login, project, claims));
}
/** On a locked issue nothing is said, so what asks for words waits until it is unlocked. */
function reportLocked({ list, issues, problems }) {
	for (const { id, path } of list.projects) {
		const issue = issues.get(id);
		if (issue === void 0 || !issue.locked || issue.state === "closed" && !isEdited(bodyOf(issue))) continue;
		const { number } = issue;
		const message = `Issue ${number} is locked: its title, labels, state and text follow the file, but nothing is said there, commands wait, nobody is reminded or released, and a text that was edited by hand stays.`;
		problems.push(warningIn(path, message, { key: "issue" }));
	}
}
/** A timeline has the comments too, so whose claim is old costs one request. */
async function readComments(project, issue, claims) {
	const { config, settings, ports } = claims;
	if (issue.comments === 0 && settings.comment === void 0) return [];
	if (isInactive(project, issue, config, settings.now)) {
		const timeline = await timelineOf(issue, project, claims);
		if (timeline !== void 0 && timeline.comments.length >= issue.comments) return timeline.comments;
	}
	return await ports.issues.listComments(issue.number);
}
// src/claims/apply.ts
/** How often a desk is opened again because GitHub did not let somebody be assigned and the next one is to be asked. */
const MOST_ROUNDS = 10;
/**
* Serves the open desks in turns, a comment each, so that one with a great many answers keeps nobody else waiting;
* `issues` of the desks have the new assignees afterwards.
*/
async function applyClaimPlans(open, claims, writer) {
	const served = {
		claims: /* @__PURE__ */ new Map(),
		outcomes: []
	};
	const refusals = new Refusals();
	let ended;
	const end = (claimState, result) => served.outcomes.push({
		change: answersOf(claimState),
		issue: claimState.issue.number,
		...result
	});
	for (const { project, issue } of open) claims.issues.set(project.id, issue);
	for (const { project, claimPlan } of open) if (claimPlan.steps.length === 0) served.claims.set(project.id, claimPlan.claimState);
	let waiting = open.filter(({ claimPlan }) => claimPlan.steps.length > 0).sort((a, b) => a.turn - b.turn).map((claimState) => ({
		claimState,
		service: applyClaimPlan(claimState, claims, writer)
	}));
	while (waiting.length > 0) {
		const unfinished = [];
		for (const one of waiting) {
			const { claimState, service } = one;
			if (ended !== void 0) {
				end(claimState, ended);
				continue;
			}
			const { number } = claimState.issue;
			let refusal;
			try {
				const step = await service.next();
				if (step.done !== true) {
					unfinished.push(one);
					refusal = step.value;
				} else {
					served.claims.set(claimState.project.id, step.value);
					end(claimState, { result: "done" });
				}
			} catch (error) {
				if (error instanceof NoAccess) throw error;
				refusal = error;
				end(claimState, failureOf(error, number));
			}
			if (refusal === void 0) refusals.allowed();
			else if (refusal instanceof LimitReached || refusals.areEverywhere(refusal, number)) ended = failureOf(refusal, number);
		}
		waiting = unfinished;
	}
	return served;
}
async function* applyClaimPlan({ project, issue: first, claimPlan: planned }, claims, writer) {
	const { issues, ports } = claims;
	const aside = /* @__PURE__ */ new Set();
	let failure;
	let claimPlan = endsClaim(planned) ? await anew(project, first, claims) : planned;
	for (let round = 1;; round += 1) {
		const issue = issues.get(project.id) ?? first;
		const served = yield* applySteps(claimPlan, issue.number, writer, { onAssignees: ({ assignees, agents }) => issues.set(project.id, {
			...issue,
			assignees,
			agents
		}) });
		failure ??= served.failure;
		if (served.refused !== void 0) aside.add(served.refused.toLowerCase());
		if (served.asPlanned || round >= MOST_ROUNDS) {
			if (failure !== void 0) throw failure;
			return {
				...claimPlan.claimState,
				accounts: accountsOn(issue, ports.issues.posted(issue.number))
			};
		}
		claimPlan = await reviewProject(project, issues.get(project.id) ?? issue, claims, aside);
	}
}
function endsClaim({ steps }) {
	return steps.some((step) => step.kind === "unassign" && step.why === "silent");
}
/** Before a claim is ended for silence, the last word is read: a run can have waited for limits since it looked. */
async function anew(project, { number }, claims) {
	const { issues, ports } = claims;
	const fresh = await ports.issues.fresh.get(number);
	ports.issues.forgetComments(number);
	if (fresh.kind !== "found") throw new Error("The issue is gone meanwhile.");
	if (fresh.issue.locked) throw new IssueLocked();
	issues.set(project.id, fresh.issue);
	return await reviewProject(project, fresh.issue, claims);
}
/** How a visit shows in reports: as an update of the issue that says which comments are made. */
function answersOf({ project, issue, claimPlan }) {
	const comments = claimPlan.steps.flatMap((step) => {
		const answer = step.kind === "assign" ? step.taken : "answer" in step ? step.answer : void 0;
		return answer === void 0 ? [] : [answer.text];
	});
	return {
		kind: "update",
		project: project.id,
		issue: issue.number,
		drift: {},
		comments: [],
		fields: { comments: {
			from: null,
			to: comments
		} }
	};
}
// src/issue/description.ts
/** Goes up with each change of the text that is rendered, so that issues of older versions are brought up to date. */
const RENDERING = 3;
/** Fingerprint of all that the region is rendered from: where it is the same, so is the text. */
function regionSource({ project, holders, waiting, unlisted = 0, config, repository }) {
	const { issue: _1, claim: _2, status: _3, statusGiven: _4, defaultContacts: _5, ...shown } = project;
	const { claims, guidance } = config;
	const people = [
		[...holders],
		inLine(waiting),
		...unlisted > 0 ? [unlisted] : []
	];
	const facts = Object.entries(shown).sort(([a], [b]) => a < b ? -1 : 1);
	return fingerprint(JSON.stringify([
		RENDERING,
		facts,
		people,
		claims.who,
		claims.commands,
		guidance,
		repository
	]));
}
/** The text of a region: what a person reads who looks for a project. LF line ends, none at the end. */
function renderRegion({ project, holders, waiting, unlisted = 0, config, repository }) {
	const base = {
		...repository,
		path: project.path
	};
	const url = (kind, path) => `${repository.server}/${repository.owner}/${repository.repo}/${kind}/${encodePath(repository.branch)}/${encodePath(path)}`;
	const markdown = (text) => sanitizeMarkdown(text, base);
	const list = (texts) => texts.map((text) => listItem(text, base)).join("\n");
	const section = (title, text) => text === "" ? "" : `## ${title}\n\n${text}`;
	return [
		project.summary === void 0 ? "" : markdown(project.summary),
		factsTable(project, repository),
		holdersLine(project, holders, repository),
		waitingLine(waiting, unlisted, repository),
		markdown(project.text),
		section("Outcomes", list(project.outcomes)),
		section("Prerequisites", list(project.prerequisites)),
		section("Links", project.links.map((one) => `- ${link(one.title ?? one.url, one.url, base)}`).join("\n")),
		section("Related projects", project.related.map(({ title, path }) => `- ${link(title, url("blob", path), base)}`).join("\n")),
		section("How to take this project", claimHelp(project, config)),
		section("Guidance", config.guidance === null ? "" : sanitizeMarkdown(config.guidance.trim(), {
			...base,
			path: "README.md"
		})),
		`---\n\n<sub>This text comes from [a file](${url("blob", project.path)}) and is put right when it is changed here: [edit the file](${url("edit", project.path)}) instead, or write above or below this text.</sub>`
	].filter((part) => part !== "").join("\n\n").replace(/\r\n?/g, "\n").toWellFormed();
}
function factsTable(project, repository) {
	const [head, ...rows] = [
		["Category", project.category === void 0 ? "" : plainText(project.category.name)],
		["Difficulty", project.difficulty ?? ""],
		["Size", project.sizes.map((size) => `${size} (${SIZE_HOURS[size]} hours)`).join(", ")],
		["Skills", project.skills.map(plainText).join(", ")],
		["Google Summer of Code", project.gsoc === void 0 ? "" : project.gsoc ? "yes" : "no"],
		["Contacts", project.contacts.map((one) => contactText(one, repository)).join(", ")],
		["Mailing list", plainText(project.mailingList ?? "")],
		["Chat", plainText(project.irc ?? "")],
		["On the list since", plainText(project.inserted ?? "")],
		["Verified", plainText(project.verified ?? "")],
		["Labels", project.labels.map(plainText).join(", ")],
		["Places", project.maxClaims > 1 ? String(project.maxClaims) : ""]
	].filter(([, value]) => value !== "").map(([name, value]) => `| **${name}** | ${value} |`);
	return head === void 0 ? "" : [
		head,
		"| --- | --- |",
		...rows
	].join("\n");
}
/** A contact, named without a ping. */
function contactText({ name, email, github }, repository) {
	const account = github === void 0 ? "" : person(github, repository.server);
	const text = [name === void 0 ? "" : plainText(name), email === void 0 ? "" : plainText(email)].filter((word) => word !== "").join(" · ");
	return text === "" ? account : account === "" ? text : `${text} (${account})`;
}
function holdersLine(project, holders, repository) {
	if (holders.size === 0) return "**Claim:** nobody works on this project yet.";
	const people = [...holders].map(([login, day]) => `${person(login, repository.server)} (since ${day})`).join(", ");
	const free = project.maxClaims - holders.size;
	return `**Claim:** ${people}${free > 0 ? `; ${free} more can join` : ""}.`;
}
function waitingLine(waiting, unlisted, repository) {
	const people = inLine(waiting).map((login) => person(login, repository.server));
	if (people.length === 0) return unlisted === 0 ? "" : `**Waiting for it:** ${unlisted} people.`;
	return `**Waiting for it:** ${people.join(", ")}${unlisted === 0 ? "" : ` and ${unlisted} more`}.`;
}
function claimHelp(project, { claims }) {
	const [claim] = claims.commands.claim;
	const [release] = claims.commands.release;
	const where = project.mailingList === void 0 ? "" : ` Announce it on ${plainText(project.mailingList)} too.`;
	if (claim === void 0) return `Who works on a project is assigned to its issue. Ask a maintainer in a comment here.${where}`;
	const giveBack = release === void 0 ? "" : ` Say \`${release}\` when you have no more time for it.`;
	return `Say \`${claim}\` in a comment here, on a line of its own: ${WHO[claims.who]}the project is yours if it is free, and you are next in line if it is not.${giveBack}${where}`;
}
const WHO = {
	anyone: "",
	contributors: "if you have contributed to this repository before, ",
	collaborators: "if you have write access to this repository, "
};
function encodePath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
// src/issue/body-length.ts
/** GitHub's limit for the body of an issue, in characters. */
const LONGEST_BODY = 65536;
/** Escaping and neutralising make no text longer than so many times, but for the addresses that links get. */
const GROWTH = 3;
/**
* The body of a project's issue when it is made.
* @param remembered labels for the marker
*/
function firstBody(project, remembered, config, repository) {
	const input = {
		project,
		holders: new Map(project.claim?.by.map((login) => [login, project.claim?.since ?? ""])),
		waiting: /* @__PURE__ */ new Map(),
		config,
		repository
	};
	const marker = {
		id: project.id,
		status: "open",
		holders: input.holders,
		waiting: input.waiting,
		labels: [...remembered],
		source: regionSource(input)
	};
	return printBody({
		above: "",
		below: "",
		region: renderRegion(input),
		marker
	});
}
/** The error of a body that GitHub would not take. */
function lengthProblem({ path }, body) {
	const length = characters(body);
	if (length <= LONGEST_BODY) return void 0;
	const message = `The text of the issue would have ${length} characters, and GitHub takes ${LONGEST_BODY}: shorten the file or move a part of it elsewhere and link it.`;
	return errorIn(path, message, { key: "title" });
}
/** The errors of all bodies that would be too long: of few projects it takes more than a look at their length. */
function lengthProblems(projects, config, repository) {
	const budget = 61536 - longestOf(config.guidance ?? "", repository, "README.md");
	return projects.flatMap((project) => {
		if (project.status !== void 0 && project.status !== "open" && project.issue === void 0) return [];
		if (longestOf(JSON.stringify(project), repository, project.path) <= budget) return [];
		return lengthProblem(project, firstBody(project, project.labels, config, repository)) ?? [];
	});
}
/** More than a text can become where every link of it gets the repository's address. */
function longestOf(text, repository, path) {
	if (text.length > LONGEST_BODY) return Number.POSITIVE_INFINITY;
	const address = repositoryUrl(repository).length + repository.branch.length * 3 + path.length * 3 + 20;
	const links = text.match(/\]\(|\]:|\b(?:href|src|url|github|path)\b/gi)?.length ?? 0;
	return text.length * GROWTH + links * address;
}
// src/issue/label-case.ts
function labelCaseOf(labels) {
	return new Map(labels.map(({ name }) => [labelKey(name), name]));
}
/** A plan with the labels first that the repository lacks, and the others named as it spells them. */
function withRepositoryLabels(planned, labelCase) {
	const missing = planned.labels.filter(({ name }) => !labelCase.has(labelKey(name)));
	const changes = planned.changes.map((change) => withRepositoryCase(change, labelCase));
	return {
		...planned,
		changes: [...missing.map((label) => ({
			kind: "label",
			label
		})), ...changes]
	};
}
/** A change with its labels as the repository spells them. */
function withRepositoryCase(change, labelCase) {
	const names = (labels) => labels.map((name) => labelCase.get(labelKey(name)) ?? name);
	if (change.kind === "create") return {
		...change,
		content: {
			...change.content,
			labels: names(change.content.labels)
		}
	};
	if ("drift" in change && change.drift.labels !== void 0) return {
		...change,
		drift: {
			...change.drift,
			labels: names(change.drift.labels)
		}
	};
	return change;
}
// src/sync/apply.ts
/** Makes labels; the run goes on without one that failed, since GitHub makes it with its first use. */
function applyLabels(changes, ports) {
	return inTurn(changes, ports, async (change) => {
		await ports.writer.createLabel(change.label);
		return {
			change,
			result: "done"
		};
	});
}
/**
* Makes issues, one at a time. After an unclear answer it looks whether the issue is there; one that it does not
* see is left to the next run, never made again.
* @param trackingLabel without it an issue could not be found again, so its absence ends the making of issues
*/
function applyCreates(changes, trackingLabel, ports) {
	let refused;
	return inTurn(changes, ports, async (change) => {
		if (refused !== void 0) return {
			change,
			result: "failed",
			message: refused
		};
		const issue = await create(change, trackingLabel, ports);
		if (issue === void 0) return {
			change,
			result: "left",
			message: "GitHub gave no clear answer and the issue is not to be seen; the next run looks again."
		};
		if (!hasLabel(issue, trackingLabel)) {
			refused = `GitHub made issue ${issue.number} without its labels: the token needs write access to issues.`;
			return {
				change,
				result: "failed",
				issue: issue.number,
				message: refused
			};
		}
		return {
			change,
			result: "done",
			issue: issue.number,
			...await assign(change, issue, ports)
		};
	});
}
/**
* Brings issues in step, one at a time, each read afresh.
* @param replan works the change out anew from the issue as it is now; undefined where nothing is left to do
*/
function applyUpdates(changes, replan, ports) {
	return inTurn(changes, ports, async (planned) => {
		const fresh = await ports.reader.get(planned.issue);
		if (fresh.kind !== "found") return {
			change: planned,
			result: "failed",
			issue: planned.issue,
			message: "The issue is gone meanwhile."
		};
		const change = replan(planned, fresh.issue);
		if (change === void 0) return {
			change: planned,
			result: "unneeded",
			issue: planned.issue
		};
		const updated = await commentAndUpdate(change, fresh.issue, ports);
		if ("result" in updated) return {
			change,
			issue: change.issue,
			...updated
		};
		const refused = notTaken(change.drift, updated);
		return refused === void 0 ? {
			change,
			result: "done",
			issue: change.issue
		} : {
			change,
			result: "failed",
			issue: change.issue,
			message: `GitHub did not take over ${refused}: the token needs write access to issues.`
		};
	});
}
/** Opens a pull request of each accepted proposal, one at a time. */
function applyProposals(changes, writer, ports) {
	return inTurn(changes, ports, async (change) => {
		const { issue, file } = change;
		return {
			change,
			result: "done",
			issue,
			pullRequest: await writer.open(issue, file, proposalTitle(issue), proposalText(issue))
		};
	});
}
function proposalTitle(issue) {
	return `Add the project that issue ${issue} proposes`;
}
function proposalText(issue) {
	return `A maintainer has accepted what #${issue} proposes. This adds the project's file, with the answers of the form as its front matter and text.\n\nRead it, change what you like on this branch, and merge it. Dibs then makes the project's issue and closes the proposal with a link to that. What somebody edits in the proposal from now on does not come here.`;
}
/** One change after the other; a limit leaves the rest to the next run, a missing permission fails them all, a failure about one of them does not stop the others. */
async function inTurn(changes, { onOutcome }, apply) {
	const outcomes = [];
	const refusals = new Refusals();
	let ended;
	for (const change of changes) {
		const on = "issue" in change ? { issue: change.issue } : {};
		let outcome;
		if (ended !== void 0) outcome = {
			change,
			...on,
			...ended
		};
		else try {
			outcome = await apply(change);
			refusals.allowed();
		} catch (error) {
			if (error instanceof NoAccess) throw error;
			const failure = failureOf(error, on.issue);
			const isEverywhere = on.issue !== void 0 && refusals.areEverywhere(error, on.issue);
			if (error instanceof LimitReached || error instanceof NotPermitted || isEverywhere) ended = failure;
			outcome = {
				change,
				...on,
				...failure
			};
		}
		outcomes.push(outcome);
		onOutcome(outcome);
	}
	return outcomes;
}
async function create(change, trackingLabel, { reader, writer }) {
	try {
		return await writer.createIssue(change.content);
	} catch (error) {
		if (!(error instanceof UnclearAnswer)) throw error;
		for await (const page of reader.listNewestFirst()) return page.find((issue) => !issue.isPullRequest && hasLabel(issue, trackingLabel) && markerOf(issue)?.id === change.project);
		return;
	}
}
/** Gives a project that lost its issue back to its holders, and tells those whom GitHub does not let it assign. */
async function assign({ assign: holders }, issue, { writer }) {
	if (holders.length === 0) return {};
	const { assignees } = await writer.assign(issue.number, holders.map(({ login }) => login));
	const dropped = holders.filter(({ login }) => !assignees.some((other) => sameLogin(other, login)));
	if (dropped.length === 0) return {};
	for (const { login, dropped: text } of dropped.filter((one) => !isAgent(one.login))) await writer.comment(issue.number, printComment(commentKey.dropped(login), text));
	return { message: `GitHub cannot assign ${dropped.map(({ login }) => login).join(", ")}, who held the project by its file, until they comment on issue ${issue.number}; that is said there.` };
}
/**
* Makes the comments of a change that were not made yet, by a run that was cut short for instance. Nothing is said on a
* locked issue; a text that a comment has to keep is not replaced there in the first place.
*/
async function comment(change, issue, { reader, writer }) {
	if (change.comments.length === 0 || issue.locked) return;
	const comments = issue.comments > 0 ? await reader.listComments(issue.number) : [];
	const answered = postedKeys(comments, await withWriteAccess(comments, knownAuthors(issue, markerOf(issue)?.accounts), (login) => reader.hasWriteAccess(login)));
	for (const { key, text } of change.comments) if (!answered.has(key)) await writer.comment(change.issue, printComment(key, text));
}
/**
* Says what a change has to say and sends it. Where a comment is refused, or a locked issue cannot be closed or reopened,
* title and labels follow all the same. The text waits: it may have to be kept first, and its marker says on which state
* file and issue agree. https://github.com/upptime/uptime-monitor/issues/189
*/
async function commentAndUpdate(change, issue, ports) {
	const { issue: number, drift } = change;
	const isStuck = issue.locked && drift.state !== void 0;
	let isSaid = false;
	try {
		await comment(change, issue, ports);
		isSaid = true;
		return await ports.writer.updateIssue(number, drift);
	} catch (error) {
		if (isFinal(error) || isSaid && !isStuck) throw error;
		const { title, labels } = drift;
		const rest = {
			...title !== void 0 && { title },
			...labels !== void 0 && { labels }
		};
		if (Object.keys(rest).length > 0) await ports.writer.updateIssue(number, rest);
		if (!isSaid) throw error;
		return {
			result: "left",
			message: `Issue ${number} is locked, and GitHub does not let it become ${drift.state}: unlock it, or do that by hand. ${messageOf(error)}`
		};
	}
}
/** What an answer shows as not carried out; GitHub can answer 200 and still leave a part undone. */
function notTaken(drift, answer) {
	if (drift.title !== void 0 && answer.title !== drift.title) return "the title";
	if (drift.body !== void 0 && !sameBody(answer.body, drift.body)) return "the text";
	if (drift.state !== void 0 && answer.state !== drift.state) return "the state";
	if (drift.labels?.some((label) => !hasLabel(answer, label))) return "the labels";
}
// src/sync/ask-authors.ts
/**
* Most authors that a run asks about. Numbers in files were merged by a maintainer, but anybody can forge markers, and
* many forged ones must not cost each run as many requests: an author who stays in doubt is not trusted.
*/
const MAX_ASKED = {
	recorded: 50,
	missing: 10,
	rest: 10
};
/** The same for authors who are no contributors, if the list does not depend on the answer. */
const MAX_OUTSIDERS = 1;
/** After this many unanswered questions, the token is taken to have no permission to ask. */
const MAX_UNANSWERED = 3;
/**
* Creates the questions of one run: asks GitHub whether authors may write here, those first on whom most depends.
* @param access the answers so far, by login in lower case
* @returns a function that tells whether any answer is new
*/
function createDoubtResolver(access, hasWriteAccess) {
	const askedAbout = /* @__PURE__ */ new Map();
	return async (doubts) => {
		let isNew = false;
		for (const doubt of [...doubts].sort((a, b) => rank(a) - rank(b))) {
			const { login } = doubt;
			const asked = askedAbout.get(rank(doubt)) ?? 0;
			if (access.has(login.toLowerCase()) || asked >= maxAsked(doubt) || unanswered(access) >= MAX_UNANSWERED) continue;
			askedAbout.set(rank(doubt), asked + 1);
			await hasWriteAccess(login);
			isNew = true;
		}
		return isNew;
	};
}
function rank({ about, isContributor }) {
	return [
		"recorded",
		"missing",
		"rest"
	].indexOf(about) * 2 + (isContributor ? 0 : 1);
}
function maxAsked({ about, isContributor }) {
	return about === "rest" && !isContributor ? MAX_OUTSIDERS : MAX_ASKED[about];
}
function unanswered(access) {
	return [...access.values()].filter((mayWrite) => mayWrite === void 0).length;
}
// src/sync/memoize.ts
/**
* Asks each question once: keeps answers and refusals, but no error that ends the run.
* @param keyOf by default, the first argument
*/
function memoize(ask, keyOf = (...[first]) => first) {
	const asked = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const answer = async (key, question) => {
		try {
			const value = await ask(...question);
			known.set(key, value);
			return value;
		} catch (error) {
			if (isFinal(error)) asked.delete(key);
			throw error;
		}
	};
	return {
		get: (...question) => {
			const key = keyOf(...question);
			const earlier = asked.get(key) ?? answer(key, question);
			asked.set(key, earlier);
			return earlier;
		},
		known,
		forget: (key) => {
			asked.delete(key);
			known.delete(key);
		}
	};
}
/** Reads pages on demand, each once: whoever starts over gets those again that were read. */
function replayable(read, keep) {
	const pages = [];
	let rest;
	const next = async () => {
		rest ??= read()[Symbol.asyncIterator]();
		const page = await rest.next();
		if (page.done !== true) pages.push(keep(page.value));
		return page.done !== true;
	};
	return async function* replay() {
		for (let index = 0; index < pages.length || await next(); index += 1) {
			const page = pages[index];
			if (page !== void 0) yield page;
		}
	};
}
// src/sync/caching-reader.ts
/** Creates the cache of one run. */
function createCachingReader(reader) {
	const seen = /* @__PURE__ */ new Map();
	const access = memoize(reader.hasWriteAccess, lowerCase);
	const note = (issues) => {
		for (const { author } of issues) noteAccess(author, access.known);
		return issues;
	};
	const keep = (issues) => {
		for (const issue of note(issues)) seen.set(issue.number, issue);
		return issues.map(({ number }) => number);
	};
	const kept = (numbers) => numbers.map((number) => seen.get(number)).filter((issue) => issue !== void 0);
	const labelled = memoize(async (label) => keep(await reader.listLabelled(label)));
	const pages = replayable(() => reader.listNewestFirst(), keep);
	const get = async (number) => {
		const answer = await reader.get(number);
		if (answer.kind === "found") keep([answer.issue]);
		return answer;
	};
	const single = memoize(get);
	const hasWriteAccess = async (login) => {
		const isNew = !access.known.has(login.toLowerCase());
		const answer = await access.get(login);
		if (isNew) note([...seen.values()]);
		return answer;
	};
	const comments = createCommentCache(reader);
	return {
		seen,
		hasWriteAccess,
		listLabelled: async (label) => kept(await labelled.get(label)),
		listOpenLabelled: memoize(async (label) => note(await reader.listOpenLabelled(label))).get,
		listNewestOpenLabelled: memoize(async (label) => note(await reader.listNewestOpenLabelled(label))).get,
		listAssigned: memoize(async (login) => note(await reader.listAssigned(login)), lowerCase).get,
		async *listNewestFirst() {
			for await (const numbers of pages()) yield kept(numbers);
		},
		get: async (number) => {
			const issue = seen.get(number);
			return issue === void 0 ? await single.get(number) : {
				kind: "found",
				issue
			};
		},
		listLabels: memoize(reader.listLabels).get,
		...comments.reads,
		fresh: {
			...reader,
			get,
			hasWriteAccess
		},
		forgetComments: comments.forget,
		posted: comments.posted,
		resolveDoubts: createDoubtResolver(access.known, hasWriteAccess),
		made: () => madeAmong(seen.values(), comments.all().flat()),
		recording: (writer) => ({
			...recordIssues(writer, (issue) => keep([issue])),
			...comments.recording(writer)
		})
	};
}
function createCommentCache(reader) {
	const comments = memoize(reader.listComments);
	const recent = memoize(reader.listRecentComments);
	const timelines = memoize(reader.readTimeline, (number, place) => place === void 0 ? number : `${place.owner}/${place.repo}#${number}`);
	const posted = /* @__PURE__ */ new Map();
	const all = () => [
		...posted.values(),
		...comments.known.values(),
		...recent.known.values(),
		...[...timelines.known.values()].map((timeline) => timeline.comments)
	];
	return {
		reads: {
			listComments: comments.get,
			listRecentComments: recent.get,
			readTimeline: timelines.get
		},
		all,
		posted: (issue) => posted.get(issue) ?? [],
		forget: (issue) => {
			comments.forget(issue);
			timelines.forget(issue);
		},
		recording: (writer) => ({
			comment: async (issue, body) => {
				const comment = await writer.comment(issue, body);
				posted.set(issue, [...posted.get(issue) ?? [], comment]);
				return comment;
			},
			editComment: async (id, body) => {
				await writer.editComment(id, body);
				replaceComment(all(), id, (comment) => [{
					...comment,
					body,
					edited: true
				}]);
			},
			deleteComment: async (id) => {
				await writer.deleteComment(id);
				replaceComment(all(), id, () => []);
			}
		})
	};
}
function recordIssues(writer, keep) {
	const kept = async (answer) => {
		const issue = await answer;
		keep(issue);
		return issue;
	};
	return {
		...writer,
		createIssue: (issue) => kept(writer.createIssue(issue)),
		updateIssue: (number, patch) => kept(writer.updateIssue(number, patch)),
		assign: (number, logins) => kept(writer.assign(number, logins)),
		unassign: (number, logins) => kept(writer.unassign(number, logins))
	};
}
/** Creates a reader that asks about the pull request of each proposal once. */
function createCachingProposalReader({ statesOf }) {
	const known = /* @__PURE__ */ new Map();
	return { async statesOf(issues) {
		const unknown = issues.filter((number) => !known.has(number));
		const states = await statesOf(unknown);
		for (const number of unknown) known.set(number, states.get(number));
		return new Map(issues.flatMap((number) => {
			const state = known.get(number);
			return state === void 0 ? [] : [[number, state]];
		}));
	} };
}
function lowerCase(login) {
	return login.toLowerCase();
}
/** Records at an author what GitHub answered about their access. */
function noteAccess(author, access) {
	const login = author.login.toLowerCase();
	if (!access.has(login)) return;
	const mayWrite = access.get(login);
	author.access = mayWrite === void 0 ? "untold" : mayWrite ? "write" : "none";
}
function replaceComment(lists, id, replace) {
	for (const list of lists) {
		const index = list.findIndex((comment) => comment.id === id);
		const comment = list[index];
		if (comment !== void 0) list.splice(index, 1, ...replace(comment));
	}
}
function madeAmong(issues, comments) {
	return [...[...issues].filter((issue) => !issue.isPullRequest && isTrusted(issue.author) && markerOf(issue) !== void 0).map(({ number, createdAt }) => ({
		name: `issue ${number}`,
		createdAt
	})), ...comments.filter(bearsCauses).map(({ id, createdAt }) => ({
		name: `comment ${id}`,
		createdAt
	}))];
}
// src/issue/status.ts
/** The status that an issue's state stands for. */
function statusOfIssue(issue) {
	if (issue.state === "open") return "open";
	return issue.stateReason === "not_planned" || issue.stateReason === "duplicate" ? "archived" : "done";
}
/**
* Compares file and issue against the last status on which they agreed. Any closed state of the issue
* satisfies `done` and `archived`, so at most one of the two differs from the last in being open.
*/
function decideStatus(project, issue, last) {
	const onIssue = statusOfIssue(issue);
	const inFile = project.status;
	if (inFile === void 0) {
		const fileFollows = last !== void 0 && onIssue === "open" !== (last === "open");
		return {
			status: fileFollows ? onIssue : last ?? onIssue,
			issueFollows: false,
			fileFollows,
			conflict: false
		};
	}
	if (inFile === "open" === (onIssue === "open")) return {
		status: inFile,
		issueFollows: false,
		fileFollows: false,
		conflict: last === "open" && inFile !== onIssue
	};
	return (last === void 0 ? project.statusGiven : inFile === "open" !== (last === "open")) ? {
		status: inFile,
		issueFollows: true,
		fileFollows: false,
		conflict: false
	} : {
		status: onIssue,
		issueFollows: false,
		fileFollows: true,
		conflict: false
	};
}
// src/sync/update.ts
/** The change that a PATCH makes to an issue, with what it changes. */
function updateChange(kind, project, issue, drift) {
	const fields = {};
	if (drift.title !== void 0) fields.title = {
		from: issue.title,
		to: drift.title
	};
	if (drift.body !== void 0) fields.body = {
		from: issue.body,
		to: drift.body
	};
	if (drift.labels !== void 0) fields.labels = {
		from: issue.labels,
		to: drift.labels
	};
	if (drift.state !== void 0) fields.state = {
		from: issue.state,
		to: drift.state
	};
	return {
		kind,
		project,
		issue: issue.number,
		drift,
		comments: [],
		fields
	};
}
/** What of a PATCH brings an issue into the state that stands for a status. */
function stateFor(status) {
	if (status === "open") return {
		state: "open",
		state_reason: "reopened"
	};
	return {
		state: "closed",
		state_reason: status === "done" ? "completed" : "not_planned"
	};
}
// src/sync/close.ts
/** Closes the issue of a file that is gone. `archived` is the status agreed on, so that a file that returns reopens it. */
function closeRemoved(issue, config) {
	const body = bodyOf(issue);
	const id = body.marker?.id ?? "";
	const claim = config.labels.claim;
	const labels = issue.labels.filter((name) => claim === null || ![claim.open, claim.taken].some((own) => sameLogin(own, name)));
	const removals = (body.marker?.removals ?? 0) + 1;
	const marker = {
		holders: /* @__PURE__ */ new Map(),
		labels: [],
		...body.marker,
		id,
		status: "archived",
		removals
	};
	const drift = {
		body: printBody({
			...body,
			region: body.region ?? "",
			marker
		}),
		...labels.length !== issue.labels.length && { labels },
		...stateFor("archived")
	};
	const comment = {
		key: commentKey.removed(removals),
		text: "The file of this project was taken off the list, so this issue is closed. If the file returns, the issue is reopened."
	};
	return {
		...updateChange("close", id, issue, drift),
		comments: [comment]
	};
}
/** Closes the second issue of a project; without label and marker it is nobody's any more. */
function closeDuplicate(kept, issue, config) {
	const body = bodyOf(issue);
	const drift = {
		body: [
			body.above,
			body.region ?? "",
			body.below
		].join("").trim(),
		labels: issue.labels.filter((name) => labelKey(name) !== labelKey(config.tracking_label)),
		state: "closed",
		state_reason: "duplicate"
	};
	const comment = {
		key: commentKey.duplicate(kept),
		text: `This project already has an issue, #${kept}, so this one is closed as a duplicate.`
	};
	return {
		...updateChange("close", body.marker?.id ?? "", issue, drift),
		comments: [comment]
	};
}
// src/sync/plan.ts
const NOBODY = /* @__PURE__ */ new Map();
/** How many people of a waiting list are named: as many as anybody reads, and fewer where the body would be too long. */
const MOST_NAMED = [
	100,
	30,
	10
];
/** Compares what should be with what is; no disk, no client, no clock. */
function plan(projects, observation, context) {
	const result = {
		changes: [],
		edits: [],
		unchanged: 0,
		problems: [],
		labels: []
	};
	const follow = [];
	const facts = [];
	for (const project of projects) {
		const issue = observation.matched.get(project.id);
		if (issue !== void 0) {
			const one = planIssue(project, issue, context);
			result.problems.push(...one.problems);
			result.labels.push(...one.labels);
			facts.push(...one.facts);
			if (one.change !== void 0) follow.push(one.change);
			if (one.edit !== void 0) result.edits.push(one.edit);
			if (one.change === void 0 && one.edit === void 0 && one.problems.length === 0) result.unchanged += 1;
		} else if (observation.toCreate.has(project.id)) {
			const created = planCreate(project, context);
			if ("problem" in created) result.problems.push(created.problem);
			else {
				result.changes.push(created.change);
				result.labels.push(...created.labels);
			}
		} else if (!observation.refused.has(project.id)) result.unchanged += 1;
	}
	for (const issue of observation.removed) follow.push(closeRemoved(issue, context.config));
	for (const { kept, extra } of observation.duplicates) follow.push(closeDuplicate(kept, extra, context.config));
	result.changes.push(...follow, ...facts);
	result.labels = distinctLabels(result.labels);
	return result;
}
/** What is to be done about one project and its issue. */
function planIssue(written, issue, context) {
	const { config, repository, today } = context;
	const body = bodyOf(issue);
	const claimState = context.claims.get(written.id);
	const verified = pendingVerification(written, claimState?.verified ?? body.marker?.verified);
	const reachesFile = context.writable && verified !== void 0;
	const project = reachesFile ? {
		...written,
		verified
	} : written;
	const handled = claimState?.handled ?? body.marker?.handled ?? 0;
	const accounts = claimState?.accounts ?? body.marker?.accounts ?? [];
	const unsettled = claimState?.unsettled ?? body.marker?.unsettled;
	const line = waitingListOf(claimState, body.marker, issue);
	const assignees = issue.assignees.filter((login) => !isContactOf(project, login));
	const holders = holdersOf(assignees, body.marker?.holders ?? /* @__PURE__ */ new Map(), project.claim, today);
	const decision = decideStatus(project, issue, body.marker?.status);
	const desired = desiredLabels(project, {
		status: decision.status,
		held: holders.size,
		today
	}, config);
	const agreed = agreedStatus(body.marker?.status, decision, context);
	const edited = isEdited(body);
	const remembered = {
		id: project.id,
		...agreed !== void 0 && { status: agreed },
		holders,
		...handled > 0 && { handled },
		...unsettled === true && { unsettled },
		...verified !== void 0 && !reachesFile && { verified },
		...accounts.length > 0 && { accounts },
		labels: labelsToRemember(desired, config),
		...body.marker?.removals !== void 0 && { removals: body.marker.removals }
	};
	const { text, region } = bodyFor(body, edited, {
		project,
		holders,
		config,
		repository
	}, remembered, line);
	const length = text === void 0 ? void 0 : lengthProblem(project, text);
	if (length !== void 0) return {
		change: void 0,
		facts: [],
		edit: void 0,
		problems: [length],
		labels: []
	};
	const kept = edited ? keptComment(body, region) : [];
	const isKeptInPlace = issue.locked && kept.length > 0;
	const labels = mergeLabels(issue.labels, desired, body.marker?.labels ?? [], config);
	const drift = {
		...issue.title !== project.title && { title: project.title },
		...text !== void 0 && !isKeptInPlace && !sameBody(text, issue.body) && { body: text },
		...!sameLabels(labels, issue.labels) && { labels },
		...decision.issueFollows && stateFor(decision.status)
	};
	return {
		change: updateOf(project.id, issue, drift, isKeptInPlace ? [] : kept, originOf(project, issue)),
		facts: context.writesFiles ? [...claimFacts(project, issue, project.claim, holders), ...statusFacts(project, issue, decision, body.marker?.status)] : claimFacts(project, issue, claimOf(body.marker?.holders ?? /* @__PURE__ */ new Map()), holders),
		edit: context.writesFiles ? editOf(written, issue, holders, decision, verified) : void 0,
		problems: decision.conflict ? [conflictOf(project, issue)] : [],
		labels: desired.filter(({ name }) => drift.labels?.includes(name)).map(plainLabel)
	};
}
/** Who waits; undefined where the marker lost it and the comments were not read: the next run finds it out. */
function waitingListOf(claimState, marker, issue) {
	if (claimState !== void 0) return {
		waiting: claimState.waiting,
		unlisted: 0
	};
	if (marker?.waiting !== void 0) return {
		waiting: marker.waiting,
		unlisted: marker.unlisted ?? 0
	};
	return issue.comments === 0 ? {
		waiting: NOBODY,
		unlisted: 0
	} : void 0;
}
/** The region that an issue should have, with as much of its waiting list as fits, and the body unless that stays. */
function bodyFor(body, edited, about, remembered, line) {
	const make = (most) => {
		const { waiting, unlisted } = shortened(line ?? {
			waiting: NOBODY,
			unlisted: 0
		}, most);
		const shown = {
			...about,
			waiting,
			unlisted
		};
		const source = regionSource(shown);
		const marker = {
			...remembered,
			...line !== void 0 && { waiting },
			...unlisted > 0 && { unlisted },
			source
		};
		const isCurrent = body.region !== void 0 && body.marker?.source === source && !edited;
		const region = isCurrent ? body.region ?? "" : renderRegion(shown);
		if (isCurrent && sameMarker(marker, body.marker)) return {
			text: void 0,
			region
		};
		return {
			text: printBody({
				...outsideRegion(body),
				region,
				marker
			}),
			region
		};
	};
	for (const most of MOST_NAMED) {
		const made = make(most);
		if (made.text === void 0 || lengthProblem(about.project, made.text) === void 0 || (line?.waiting.size ?? 0) === 0) return made;
	}
	return make(0);
}
/** The day that the file has yet to say under `verified`; undefined where it says that day or a later one. */
function pendingVerification({ verified }, day) {
	return day !== void 0 && verified !== void 0 && isDate(verified) && verified >= day ? void 0 : day;
}
/** The content of a project's first issue, or why it can have none. */
function planCreate(project, { config, repository, today }) {
	const { claim } = project;
	const desired = desiredLabels(project, {
		status: "open",
		held: claim?.by.length ?? 0,
		today
	}, config);
	const body = firstBody(project, labelsToRemember(desired, config), config, repository);
	const problem = lengthProblem(project, body);
	if (problem !== void 0) return { problem };
	return {
		change: {
			kind: "create",
			project: project.id,
			content: {
				title: project.title,
				body,
				labels: desired.map(({ name }) => name)
			},
			assign: (claim?.by ?? []).map((login) => ({
				login,
				dropped: renderMessage(project.issue === void 0 ? "named_holder" : "former_holder", {
					project,
					projects: [],
					config,
					repository,
					issue: 0
				}, project.issue === void 0 ? { holders: [login] } : { to: login })
			}))
		},
		labels: desired.map(plainLabel)
	};
}
/** What people wrote around the region; the text of an issue that is taken over comes below it. */
function outsideRegion(body) {
	if (body.region !== void 0) return {
		above: body.above,
		below: body.below
	};
	return {
		above: "",
		below: body.below.trim() === "" ? "" : `\n\n${body.below}`
	};
}
/** Keeps the text of a region that somebody edited, unless it says what will stand there anyway. */
function keptComment({ region: edited = "" }, region) {
	if (edited.trim() === "" || sameBody(edited, region)) return [];
	return [{
		key: commentKey.kept(fingerprint(edited)),
		text: keptText(edited)
	}];
}
function updateOf(project, issue, drift, comments, origin) {
	if (Object.keys(drift).length === 0) return void 0;
	return {
		...updateChange(drift.state === void 0 ? "update" : drift.state === "closed" ? "close" : "reopen", project, issue, drift),
		comments,
		...origin !== void 0 && { origin }
	};
}
function originOf(project, issue) {
	const marker = markerOf(issue);
	if (marker === void 0) return {
		kind: "taken over",
		title: issue.title,
		author: issue.author.login
	};
	return marker.id === project.id ? void 0 : {
		kind: "renamed",
		project: marker.id
	};
}
/** The status on which file and issue agree once the change is made; else the last one stays. */
function agreedStatus(last, decision, { onBranch, writable }) {
	if (decision.fileFollows && !writable) return last;
	return onBranch ? decision.status : last ?? decision.status;
}
/** @param known the claim as the file or, if none is written, the marker has it */
function claimFacts(project, issue, known, holders) {
	const claim = claimOf(holders);
	if (sameClaim(known, claim)) return [];
	const lacks = (other) => (login) => !other?.by.some((one) => sameLogin(one, login));
	const left = known?.by.some(lacks(claim)) ?? false;
	const joined = claim?.by.some(lacks(known)) ?? false;
	const on = {
		project: project.id,
		issue: issue.number,
		from: known,
		to: claim
	};
	return [...left ? [{
		kind: "release",
		...on
	}] : [], ...joined || !left ? [{
		kind: "claim",
		...on
	}] : []];
}
function statusFacts({ id, status }, { number }, { fileFollows, status: to }, last) {
	const from = status ?? last;
	return fileFollows && from !== void 0 ? [{
		kind: "status",
		project: id,
		issue: number,
		from,
		to
	}] : [];
}
function editOf(project, issue, holders, decision, verified) {
	const claim = claimOf(holders);
	const edit = {
		path: project.path,
		project: project.id,
		...project.issue !== issue.number && {
			issue: issue.number,
			...project.issue !== void 0 && { insteadOf: project.issue }
		},
		...!sameClaim(project.claim, claim) && { claim: claim ?? null },
		...decision.fileFollows && { status: decision.status },
		...verified !== void 0 && { verified }
	};
	return Object.keys(edit).length > 2 ? edit : void 0;
}
function sameLabels(a, b) {
	const key = (names) => JSON.stringify(names.map(labelKey).sort());
	return key(a) === key(b);
}
function conflictOf(project, issue) {
	return warningIn(project.path, `The file says ${project.status}, and issue ${issue.number} was closed for another reason; the file counts.`, { key: "status" });
}
function plainLabel({ name, color, description }) {
	return {
		name,
		color,
		description
	};
}
function distinctLabels(labels) {
	return [...new Map(labels.map((label) => [labelKey(label.name), label])).values()];
}
/**
* Works a change out anew from the issue as it is now; undefined where nothing is left to do.
* @param project as its file is now; undefined where the change is about an issue without a file
*/
function replanChange(change, issue, project, observation, context) {
	if (project !== void 0 && observation.matched.get(project.id)?.number === issue.number) return planIssue(project, issue, context).change;
	const marker = bodyOf(issue).marker;
	if (issue.state === "closed" || issue.assignees.length > 0 || marker?.id !== change.project) return void 0;
	const duplicate = observation.duplicates.find(({ extra }) => extra.number === issue.number);
	return duplicate === void 0 ? closeRemoved(issue, context.config) : closeDuplicate(duplicate.kept, issue, context.config);
}
// src/sync/write-back.ts
/** Projects as their files are once the edits are written. */
function withEdits(projects, edits) {
	const byProject = new Map(edits.map((edit) => [edit.project, edit]));
	return projects.map((project) => {
		const edit = byProject.get(project.id);
		if (edit === void 0) return project;
		const { claim: held, ...rest } = project;
		const claim = edit.claim === void 0 ? held : edit.claim ?? void 0;
		return {
			...rest,
			...claim !== void 0 && { claim },
			...edit.issue !== void 0 && { issue: edit.issue },
			...edit.status !== void 0 && {
				status: edit.status,
				statusGiven: true
			},
			...edit.verified !== void 0 && { verified: edit.verified }
		};
	});
}
/**
* New content of project files on the base that `files` reads; files that say it already are left out.
* @param refused told of files whose lines cannot be changed without touching others
*/
async function editFiles(edits, files, config, refused) {
	const written = [];
	for (const edit of edits) {
		const file = await files.read(edit.path);
		if (file === void 0 || "unreadable" in file) continue;
		try {
			const text = applyEdit(file.text, edit, config);
			if (text !== file.text) written.push({
				path: edit.path,
				text,
				executable: file.executable === true
			});
		} catch (error) {
			refused(errorIn(edit.path, messageOf(error)));
		}
	}
	return written;
}
/** The error of an index that cannot be read, and so is not written. */
function indexFault(file) {
	if (file === void 0 || !("unreadable" in file)) return void 0;
	const message = `The index cannot be read: ${file.unreadable}. Put a file there, or set index in the config to another path, or to null for none.`;
	return errorIn(file.path, message);
}
/**
* New content of the index, or undefined where there is nothing to write.
* @param refused told of an index that cannot be read
*/
async function editIndex(projects, files, { index: path, categories }, repository, refused = () => {}) {
	if (path === null) return void 0;
	const file = await files.read(path);
	const fault = indexFault(file);
	if (fault !== void 0) refused(fault);
	if (file !== void 0 && "unreadable" in file) return void 0;
	if (file === void 0 && projects.length === 0) return void 0;
	const text = renderIndex(file?.text, projects, path, repository, Object.keys(categories));
	if (text === void 0 || text === file?.text) return void 0;
	return {
		path,
		text,
		executable: file?.executable === true
	};
}
/** One file's text with the lines that Dibs owns as the edit says; another number that is there already stays. */
function applyEdit(source, edit, config) {
	const data = readFrontMatter(source).frontMatter?.data;
	if (data === void 0) return source;
	const changes = /* @__PURE__ */ new Map();
	if (edit.issue !== void 0) {
		const key = writtenKey("issue", config);
		const present = currentValue(data, key);
		if (isUnset(present) || Number(present) === edit.insteadOf) changes.set(key, edit.issue);
	}
	if (edit.claim !== void 0) changes.set(writtenKey("claim", config), edit.claim ?? void 0);
	if (edit.status !== void 0) {
		const key = writtenKey("status", config);
		const present = currentValue(data, key);
		if (!alreadySays(present, edit.status, config)) changes.set(key, wordFor(edit.status, present, config));
	}
	if (edit.verified !== void 0) changes.set(writtenKey("verified", config), edit.verified);
	return editFrontMatter(source, changes);
}
function currentValue(data, key) {
	return [...data].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}
function alreadySays(value, status, config) {
	if (typeof value !== "string") return false;
	const own = Object.entries(config.values.status ?? {}).find(([word]) => word.trim().toLowerCase() === value.trim().toLowerCase())?.[1];
	return statusMeant(own ?? value) === status;
}
/** The list's own word for a status, the first that fits; else ours, in the case of the word that it takes the place of. */
function wordFor(status, present, config) {
	const own = Object.entries(config.values.status ?? {}).find(([, meant]) => statusMeant(meant) === status);
	if (own !== void 0) return own[0];
	return typeof present === "string" && statusMeant(present) !== void 0 ? inCaseOf(present.trim(), status) : status;
}
/** `done` as `Done` where a word such as `Open` stood, and as `DONE` where it was `OPEN`. */
function inCaseOf(present, word) {
	if (present === present.toUpperCase()) return word.toUpperCase();
	return /^\p{Lu}/u.test(present) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
// src/run/hand-edits.ts
/**
* Whether the lines that Dibs writes may have been changed by hand: they do not say what it would write, or the number
* names an issue that was not this project's so far.
*/
function isSuspect({ project, observation, edit }) {
	if (observation.refused.has(project.id)) return false;
	const issue = observation.matched.get(project.id);
	if (issue === void 0) return true;
	const isOther = project.issue !== void 0 && (project.issue !== issue.number || markerOf(issue)?.id !== project.id);
	return isSecond(issue, observation) || isOther || edit?.issue !== void 0 || edit?.claim !== void 0;
}
/** Whether it is kept beside another one of the same project. */
function isSecond({ number }, { duplicates }) {
	return duplicates.some(({ kept }) => kept === number);
}
/** A file that was renamed without its number looks like a new one beside one that is gone; its title gives it away. */
function lostNumbers(projects, observation) {
	const { toCreate, removed, unclosed } = observation;
	const orphans = [...removed, ...unclosed.map(({ issue }) => issue)];
	const byTitle = new Map(orphans.map((one) => [one.title, one]));
	return projects.flatMap(({ id, path, title, issue }) => {
		const was = byTitle.get(title);
		if (issue !== void 0 || was === void 0 || !toCreate.has(id)) return [];
		const message = `This looks like ${markerOf(was)?.id ?? "a project"} renamed without its line "issue: ${was.number}": #${was.number} is left without a file and a new issue made. Put the line in, and the project keeps its issue.`;
		return [warningIn(path, message, {
			key: "title",
			part: "key"
		})];
	});
}
/**
* What a pull request changed by hand in the lines that Dibs writes, where that is not what Dibs would write itself.
* @param before the lines on its base, also where the file was renamed; undefined where the file is new
*/
function handMade(input, before) {
	const { project } = input;
	const warn = (about, is, message) => {
		const key = is === void 0 ? "title" : about;
		return warningIn(project.path, message, {
			key,
			part: "key"
		});
	};
	const problems = [];
	if (project.issue !== before?.issue) {
		const said = aboutIssue(input, before?.issue);
		if (said !== void 0) problems.push(warn("issue", project.issue, said));
	}
	if (!sameClaim(project.claim, before?.claim)) {
		const said = aboutClaim(input, before?.claim);
		if (said !== void 0) problems.push(warn("claim", project.claim, said));
	}
	return problems;
}
function aboutIssue(input, before) {
	const { project, observation } = input;
	const issue = observation.matched.get(project.id);
	const number = project.issue;
	const goesOn = whatFollows(input);
	const putRight = before === void 0 ? "Take this line back" : `Put "issue: ${before}" back, unless that is what you want`;
	if (number === void 0) return `The number of the issue (${before}) was taken out; it is written by Dibs. Once this is merged, ${goesOn}. ${putRight}.`;
	if (issue?.number === number) {
		const whose = joins(project, issue, isSecond(issue, observation));
		return whose === void 0 ? void 0 : `issue is written by Dibs, and ${whose}. ${before === void 0 ? "Take this line back, unless that is what you want" : putRight}.`;
	}
	return `issue is written by Dibs, and ${foreign(number, input)}. Once this is merged, ${goesOn}. ${putRight}.`;
}
function whatFollows({ project, observation }) {
	const issue = observation.matched.get(project.id);
	if (issue !== void 0) return `Dibs goes on with #${issue.number} and writes that number again`;
	return observation.toCreate.has(project.id) ? "Dibs makes a new issue for this project and writes its number" : "the project has no issue, and gets none while it is not open";
}
/** What becomes of an issue that this project gets by its number alone; undefined where it is its own. */
function joins(project, issue, second) {
	const marker = markerOf(issue);
	if (marker === void 0) return `#${issue.number} “${issue.title}” by ${issue.author.login} is nobody's so far: it is taken over for this project once this is merged, and its text is kept`;
	if (marker.id !== project.id) return `#${issue.number} was that of ${marker.id}, whose file is gone: it becomes the issue of this project once this is merged`;
	return second ? `#${issue.number} is a second issue of this project: it is kept once this is merged, and the other one closed` : void 0;
}
function foreign(number, { observation, seen, project }) {
	const issue = seen.get(number);
	if (issue === void 0) return `there is no issue #${number} in this repository`;
	const id = markerOf(issue)?.id;
	const isTaken = [...observation.matched].some(([other, { number }]) => number === issue.number && other !== project.id);
	if (id !== void 0 || isTaken) return `#${number} “${issue.title}” is the issue of ${id ?? "another project"}`;
	return `#${number} “${issue.title}” is not this project's`;
}
function aboutClaim({ project, observation, edit }, before) {
	const issue = observation.matched.get(project.id);
	if (issue !== void 0) {
		if (edit?.claim === void 0) return void 0;
		const held = edit.claim === null ? "nobody" : edit.claim.by.join(", ");
		const who = `claim is written by Dibs: who holds the project is decided by the assignees of issue #${issue.number} (${held} now)`;
		return project.claim === void 0 ? `${who}, and Dibs writes the line again. To give the project back, say so on the issue.` : `${who}, and Dibs puts the line right. ${before === void 0 ? "Take it back" : "Leave it as it was"}, and claim the project on the issue.`;
	}
	if (project.claim === void 0) return void 0;
	const people = project.claim.by.join(", ");
	return observation.toCreate.has(project.id) ? `claim is written by Dibs: who holds a project is decided by the assignees of its issue. Once this is merged, ${people} would be assigned to the new issue. Take this line back, unless they have agreed to that.` : `claim is written by Dibs, and a project without an issue is held by nobody. Take this line back.`;
}
// src/run/compare-pull-request.ts
/** How many files of the base are fetched at most: a job's token has 1,000 requests an hour for its whole repository. */
const MOST_FETCHED = 50;
/** What a pull request changes in project files. Where its base cannot be read, that is told, and the plan stands without it. */
async function compareBase(view, base, { configPath }) {
	try {
		const { files, hasMoved } = await base.read();
		const comparison = await compare(view, files);
		const { problems, left } = await findHandMade(view, files, comparison);
		const note = `${left} more files may have changes by hand in issue or claim: no more than ${MOST_FETCHED} were compared with what they were.`;
		const changed = await files.isSame(configPath) ? comparison.changed : void 0;
		const { renamed, unclosed } = comparison;
		return {
			pull: {
				changed,
				renamed,
				unclosed,
				hasMoved,
				notes: left === 0 ? [] : [note]
			},
			problems
		};
	} catch (error) {
		const note = `The base of this pull request could not be read, so changes by hand of issue and claim are not pointed out: ${messageOf(error)}`;
		return {
			pull: {
				changed: void 0,
				renamed: /* @__PURE__ */ new Map(),
				unclosed: [],
				hasMoved: false,
				notes: [note]
			},
			problems: []
		};
	}
}
async function compare({ config, projects, broken, observation }, files) {
	const paths = new Set(projectPaths(await files.list(config.projects), config));
	const changed = /* @__PURE__ */ new Set();
	const here = /* @__PURE__ */ new Set();
	for (const { id, path } of [...projects, ...broken]) {
		here.add(path);
		if (!await files.isSame(path)) changed.add(id);
	}
	const gone = /* @__PURE__ */ new Map();
	for (const path of paths) if (!here.has(path)) gone.set(projectId(path, config.projects), path);
	for (const id of gone.keys()) changed.add(id);
	const renamed = /* @__PURE__ */ new Map();
	for (const [id, issue] of observation.matched) {
		const path = gone.get(markerOf(issue)?.id ?? "");
		if (path !== void 0) renamed.set(id, path);
	}
	return {
		paths,
		changed,
		renamed,
		unclosed: observation.unclosed.flatMap(({ issue, why }) => {
			const project = markerOf(issue)?.id ?? "";
			return gone.has(project) ? [{
				project,
				issue: issue.number,
				why
			}] : [];
		})
	};
}
async function findHandMade({ config, claims, observation, withLocation, plan, projects }, files, { changed, paths, renamed }) {
	const edits = new Map(plan.edits.map((edit) => [edit.project, edit]));
	const suspects = projects.filter(({ id }) => changed.has(id)).map((project) => ({
		project,
		observation,
		seen: claims.ports.issues.seen,
		edit: edits.get(project.id)
	})).filter(isSuspect);
	const problems = lostNumbers(projects, observation);
	let fetched = 0;
	let left = 0;
	for (const suspect of suspects) {
		const { id, path } = suspect.project;
		const earlier = paths.has(path) ? path : renamed.get(id);
		if (earlier === void 0) problems.push(...handMade(suspect, void 0));
		else if (fetched === MOST_FETCHED) left += 1;
		else {
			fetched += 1;
			const lines = ownLines(await files.read(earlier), config);
			if (lines !== void 0) problems.push(...handMade(suspect, lines));
		}
	}
	return {
		problems: problems.map(withLocation),
		left
	};
}
/** Undefined where the file was broken: nobody knows what it said. */
function ownLines(file, config) {
	if (file === void 0 || "unreadable" in file) return void 0;
	const id = projectId(file.path, config.projects);
	const { project } = readProjectFile(file.path, file.text, id, config, false);
	return project && {
		...project.issue !== void 0 && { issue: project.issue },
		...project.claim !== void 0 && { claim: project.claim }
	};
}
// src/list/unfilled.ts
/**
* What a workflow that was copied or made by `dibs init` still has in place of the repository and commit of Dibs.
* @param isDibs whether the repository holds an action itself, so that `./` is one
*/
function unfilledInWorkflow(file, isDibs) {
	return warnings(file, /^\s*(?:-\s+)?uses:(?<value>.*)$/, (value) => {
		const isPlaceholder = /^["']?(?:OWNER\/dibs@|[^\s#]*\/dibs@(?:FULL_SHA|<))/.test(value);
		const isOwn = !isDibs && /^["']?\.\/["']?\s+#.*\/dibs@/.test(value);
		return isPlaceholder || isOwn ? "Write here which Dibs is to run: the repository that holds it, \"/dibs@\" and the full sha of a commit of it." : void 0;
	});
}
/** Examples of the config that `dibs init` makes which somebody has switched on without making them their own. */
function unfilledInConfig(file) {
	return warnings(file, /^(?<value>\s*[^#\s].*)$/, (value) => EXAMPLES.some((example) => value.includes(example)) ? "This is an example that \"dibs init\" wrote: put in what holds for your projects, or remove the line." : void 0);
}
/** The project that `dibs init` makes, if nobody has written one of their own into it. */
function unfilledProject({ path, title }) {
	if (title !== "My first project") return [];
	return [warningIn(path, "This is the project that \"dibs init\" made to begin with: write your own into it, title and text.", { key: "title" })];
}
/** @param line has a group `value`, which the message is about */
function warnings(file, line, messageFor) {
	if ("unreadable" in file) return [];
	return file.text.split(/\r?\n/).flatMap((text, index) => {
		const value = line.exec(text)?.groups?.value?.trimStart() ?? "";
		const message = messageFor(value);
		const column = text.length - value.length + 1;
		return message === void 0 ? [] : [warningIn(file.path, message, {
			line: index + 1,
			column
		})];
	});
}
// src/run/find-unfilled.ts
const WORKFLOWS = ".github/workflows";
/** What `dibs init`, or whoever copied our workflow, left to be filled in. */
async function findUnfilled(files, { projects, withLocation }, { configPath }) {
	const isDibs = await isThere(files, "action.yml") || await isThere(files, "action.yaml");
	const problems = projects.flatMap(unfilledProject).map(withLocation);
	const config = await files.read(configPath);
	if (config !== void 0) problems.push(...unfilledInConfig(config));
	for (const path of await workflowsIn(files)) {
		const file = await files.read(path);
		if (file !== void 0) problems.push(...unfilledInWorkflow(file, isDibs));
	}
	return problems;
}
/** None if the folder cannot be read, since a list can do without it. */
async function workflowsIn(files) {
	try {
		return await files.list(WORKFLOWS);
	} catch {
		return [];
	}
}
async function isThere(files, path) {
	return await files.read(path) !== void 0;
}
// src/run/held.ts
/** Who holds what by the files alone. */
function heldByFiles(projects) {
	return projects.flatMap(({ id, issue, claim }) => claim === void 0 ? [] : [{
		project: id,
		issue,
		claim
	}]);
}
/** Who holds what by the issues that were read, and by the files for the other projects. */
function heldIn({ claims, context }, projects) {
	return projects.flatMap((project) => {
		const issue = claims.issues.get(project.id);
		if (issue === void 0) return heldByFiles([project]);
		const { holders, marker } = currentClaims(project, issue);
		const claim = claimOf(holdersOf(holders, marker?.holders ?? /* @__PURE__ */ new Map(), project.claim, context.today));
		return claim === void 0 ? [] : [{
			project: project.id,
			issue: issue.number,
			claim
		}];
	});
}
/** Claims and releases that no file takes over: each went the way of the update that puts it into the marker. */
function markerOutcomes(changes, updates) {
	const byIssue = new Map(updates.map((outcome) => [outcome.issue, outcome]));
	return changes.flatMap((change) => {
		if (change.kind !== "claim" && change.kind !== "release") return [];
		const { result = "left", message } = byIssue.get(change.issue) ?? {};
		const why = result === "left" && message !== void 0 ? { message } : {};
		return [{
			change,
			result: result === "failed" ? "left" : result,
			issue: change.issue,
			...why
		}];
	});
}
// src/proposals/link.ts
/** What its file calls the link to the issue that proposed it. */
const TITLE = "Proposal";
/** The link by which the file of a proposed project is known as such, wherever it is moved. */
function linkToProposal(issue, repository) {
	return {
		title: TITLE,
		url: `${issuesOf(repository)}${issue}`
	};
}
/** Number of the issue that proposed a project, as its file says; undefined where it was not proposed so. */
function proposalOf({ links }, repository) {
	const start = issuesOf(repository).toLowerCase();
	const numbers = links.filter(({ title, url }) => isNamed(title) && url.toLowerCase().startsWith(start)).map(({ url }) => url.slice(start.length)).filter((end) => /^[1-9]\d{0,9}$/.test(end));
	return numbers[0] === void 0 ? void 0 : Number(numbers[0]);
}
function isNamed(title) {
	return title?.toLowerCase() === TITLE.toLowerCase();
}
function issuesOf({ server, owner, repo }) {
	return `${server}/${owner}/${repo}/issues/`;
}
// src/proposals/answers.ts
/** What GitHub writes for a field that was left empty. */
const NOTHING = "_No response_";
/**
* Takes apart what GitHub made of an issue form's answers: a heading with the label of each field, and the answer under
* it. An issue that follows no form is a description as a whole.
*
* By lines, not as Markdown: GitHub puts answers there as they were typed, and a fence that one of them leaves open
* hides no heading of the next. Where an answer has a heading like that of a later field, the first one counts (of the
* last field, the last one); all that is written comes out somewhere.
*/
function readAnswers(body, forms) {
	const lines = cleaned(body).split("\n");
	const found = forms.map((form) => findFields(lines, form)).reduce((best, one) => one.length > best.length ? one : best, []);
	const answers = {};
	const texts = [textBetween(lines, 0, found[0]?.at)];
	const more = [];
	for (const [index, { at, field }] of found.entries()) {
		const answer = textBetween(lines, at + 1, found[index + 1]?.at);
		if (answer === "" || answer === NOTHING) continue;
		if (field.key === void 0) more.push(`## ${field.label}\n\n${answer}`);
		else if (field.key === "description") texts.push(answer);
		else answers[field.key] = answer;
	}
	return {
		answers,
		text: [...texts, ...more].filter((text) => text !== "").join("\n\n")
	};
}
function findFields(lines, form) {
	const found = [];
	for (const [index, field] of form.entries()) {
		const start = (found.at(-1)?.at ?? -1) + 1;
		const isHeading = (line) => line.trimEnd() === `### ${field.label}`;
		const at = index === form.length - 1 ? lines.findLastIndex(isHeading) : lines.findIndex((line, n) => n >= start && isHeading(line));
		if (at >= start) found.push({
			at,
			field
		});
	}
	return found;
}
function textBetween(lines, start, end) {
	return lines.slice(start, end).join("\n").replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
function cleaned(body) {
	return body.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
// src/proposals/form.ts
/** Keys of a project file that a field of a form may ask for, by the field's id; `description` is the file's text. */
const ASKED = {
	summary: "line",
	category: "line",
	difficulty: "line",
	size: "words",
	skills: "words",
	gsoc: "line",
	contacts: "lines",
	mailing_list: "line",
	irc: "line",
	prerequisites: "lines",
	outcomes: "lines",
	links: "lines",
	description: "text"
};
function kindOf(key) {
	return ASKED[key];
}
/** A form asks for a project where at least this many of its fields do. */
const FEWEST_FIELDS = 3;
const formSchema = object({ body: array(object({
	type: string(),
	id: string().optional(),
	attributes: object({ label: string().optional() }).optional()
})) });
/** The fields of an issue form that asks for a project; undefined where it asks for something else or is none. */
function readForm(source) {
	let root;
	try {
		root = loadYaml(source.replace(/^\uFEFF/, "")).root;
	} catch {
		return;
	}
	const result = formSchema.safeParse(root);
	if (!result.success) return void 0;
	const fields = result.data.body.flatMap(({ type, id = "", attributes }) => {
		const label = attributes?.label?.trim() ?? "";
		if (type === "markdown" || label === "") return [];
		return [{
			label,
			key: Object.hasOwn(ASKED, id) ? id : void 0
		}];
	});
	return fields.filter(({ key }) => key !== void 0).length >= FEWEST_FIELDS ? fields : void 0;
}
// src/proposals/plan.ts
/** Whether a maintainer accepted what an issue proposes, and it is still to be dealt with. */
function isAccepted(issue, config) {
	const isTracked = hasLabel(issue, config.tracking_label) && markerOf(issue) !== void 0;
	return issue.state === "open" && !issue.isPullRequest && !isTracked && hasLabel(issue, config.proposals.accept_label);
}
/**
* An accepted proposal → the file that it asks for.
* @param suffix put behind the file's name, where that is taken
* @returns a sentence that says what stands in its way, where something does
*/
function propose(issue, suffix, context) {
	const { config } = context;
	const title = oneLine(issue.title);
	const proposed = withoutBlocks(readAnswers(issue.body, context.forms));
	const category = oneLine(proposed.answers.category ?? "");
	const folder = context.folders.find((one) => one === folderOf(category, config, context.folders)) ?? "";
	const name = `${slugOf(title)}${suffix}`;
	const path = newPath(folder, name, config);
	if (path === void 0) return { refused: `${name}.md would not be a project: "files" in the config leaves it out.` };
	const project = projectId(path, config.projects);
	const first = textOf(title, proposed, issue, context);
	const unfit = unfitForLabels(path, first, project, config);
	const text = unfit.size === 0 ? first : textOf(title, withoutLabels(proposed, unfit), issue, context);
	const fault = faultOf(path, text, project, title, config);
	if (fault !== void 0) return { refused: fault };
	return {
		kind: "propose",
		project,
		issue: issue.number,
		file: {
			path,
			text,
			executable: false
		}
	};
}
function textOf(title, { answers, text }, issue, { config, repository, today }) {
	const line = (key) => oneLine(answers[key] ?? "");
	const list = (key) => partsOf(answers[key] ?? "", kindOf(key) === "words").filter((part) => !saysNothing(part));
	const { title: name, url } = linkToProposal(issue.number, repository);
	const values = [
		["title", title],
		["summary", line("summary")],
		["category", line("category")],
		["difficulty", inWordsOfList("difficulty", answers.difficulty ?? "", config)],
		["size", single(list("size").map((size) => inWordsOfList("size", size, config)))],
		["skills", list("skills")],
		["gsoc", line("gsoc")],
		["contacts", contactsFrom(peopleIn(answers.contacts ?? ""))],
		["mailing_list", line("mailing_list")],
		["irc", line("irc")],
		["inserted", today],
		["outcomes", list("outcomes")],
		["prerequisites", list("prerequisites")],
		["links", [...partsOf(answers.links ?? "", false).map((link) => ({ url: link })), {
			title: name,
			url
		}]]
	];
	return projectFileText(values, text === "" ? "" : `${text}\n`, config);
}
/** Answers that hold code, which no list could, become text. */
function withoutBlocks({ answers, text }) {
	const blocks = Object.entries(answers).filter(([key, answer]) => {
		const kind = kindOf(key);
		return (kind === "lines" || kind === "words") && /^ {0,3}(?:```|~~~)/m.test(answer);
	});
	const sections = blocks.map(([key, answer]) => section(key, answer));
	const rest = Object.entries(answers).filter(([key]) => !blocks.some(([other]) => other === key));
	return {
		answers: Object.fromEntries(rest),
		text: [text, ...sections].filter((part) => part !== "").join("\n\n")
	};
}
function section(key, answer) {
	return `## ${key.slice(0, 1).toUpperCase()}${key.slice(1)}\n\n${answer}`;
}
/** An issue takes a hundred labels; nobody asks for as many skills. */
const MOST_SKILLS = 50;
/** Answers that GitHub would refuse as labels: people write sentences where a word was asked for. */
function unfitForLabels(path, text, id, config) {
	const { project } = readProjectFile(path, text, id, config, false);
	if (project === void 0) return /* @__PURE__ */ new Set();
	const faulty = askedLabels(project, {
		status: "open",
		held: 0,
		today: ""
	}, config).filter(({ name }) => labelFault(name) !== void 0).map(({ about }) => about);
	return new Set(project.skills.length > MOST_SKILLS ? [...faulty, "skills"] : faulty);
}
/** The same with those answers where any text may stand. */
function withoutLabels({ answers, text }, unfit) {
	const { category = "", skills = "", ...rest } = answers;
	const prerequisites = [rest.prerequisites, ...unfit.has("skills") ? [skills] : []].filter(Boolean);
	return {
		answers: {
			...rest,
			...!unfit.has("category") && { category },
			...!unfit.has("skills") && { skills },
			prerequisites: prerequisites.join("\n")
		},
		text: unfit.has("category") ? `${text}\n\n${section("category", category)}`.trim() : text
	};
}
function single(list) {
	return list.length === 1 ? list[0] ?? "" : list;
}
/**
* What ends a proposal whose project is on the list: a comment that links its issue, and its closing.
* @param number of the project's issue; undefined while that is still to be made
*/
function closeProposal(proposal, project, number, { projects, config, repository }) {
	const subject = {
		project,
		projects,
		config,
		repository,
		issue: number ?? 0
	};
	const isOver = project.status !== void 0 && project.status !== "open";
	const comments = number === void 0 && !isOver ? [] : [{
		key: commentKey.listed(number ?? 0),
		text: renderMessage(number === void 0 ? "listed_as_over" : "listed", subject, {})
	}];
	return {
		kind: "close",
		project: project.id,
		issue: proposal.number,
		drift: {
			state: "closed",
			state_reason: "completed"
		},
		comments,
		fields: { proposal: {
			from: "open",
			to: "closed"
		} }
	};
}
/** A list as people type it: one on each line, as bullets whose text may go on for lines, or with commas. */
function partsOf(answer, withCommas) {
	const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
	const lines = answer.split("\n").filter((line) => line.trim() !== "");
	const isBulleted = lines.some((line) => bullet.test(line));
	const parts = [];
	for (const line of lines) {
		const last = parts.length - 1;
		if (isBulleted && last >= 0 && !bullet.test(line)) parts[last] += ` ${line}`;
		else parts.push(line.replace(bullet, ""));
	}
	return (withCommas ? parts.flatMap((part) => part.split(/[,;]/)) : parts).map(oneLine).filter((part) => part !== "");
}
/** People on one line (its blanks are single ones) are told apart where a mail address or a login ends. */
function peopleIn(answer) {
	return partsOf(answer, false).flatMap((line) => line.split(/(?<=>) ?[,;] ?| ?[,;] ?(?=@)/));
}
/** What keeps the file from being the project that was proposed; other faults are for its review. */
function faultOf(path, text, id, title, config) {
	const { project, readable, problems } = readProjectFile(path, text, id, config, false);
	const error = problems.find(({ severity }) => severity === "error");
	if (!readable || project === void 0 && error !== void 0) return error?.message;
	return project?.title === title ? void 0 : "Its title cannot be kept where the config says that titles are.";
}
// src/proposals/prepare.ts
const FORMS = ".github/ISSUE_TEMPLATE";
const DEFAULT_FORM = [FORM_TEMPLATE].map(readForm).filter((form) => form !== void 0);
/**
* Works out the files of accepted proposals that have no pull request yet.
* @param waiting proposals that no project of the list comes from
* @param proposed projects that come from proposals, by their numbers
*/
async function draftProposals(waiting, proposed, list, config, ports, settings) {
	const changes = [];
	const problems = [];
	const states = await readStates(waiting, ports);
	const forms = [...await readForms(ports.files), ...DEFAULT_FORM];
	const { repository } = ports;
	const folders = foldersOf([...list.projects, ...list.broken].map(({ id }) => id));
	const context = {
		config,
		repository,
		today: isoDay(new Date(settings.now)),
		forms,
		folders
	};
	for (const proposal of waiting) {
		const state = states.get(proposal.number);
		if (state !== void 0 && isLong(state, settings) && list.broken.length === 0) problems.push(warningIn(config.projects, `The pull request of proposal ${proposal.number} is merged, but no project file has the link "Proposal" to it: put the link back, or close the proposal by hand.`));
		if (!mayPropose(state, config, settings)) continue;
		const rivals = await readRivals(proposal, proposed, context, ports);
		const change = await draft(proposal, list, [...changes, ...rivals], ports.files, context);
		if ("refused" in change) {
			const message = `Proposal ${proposal.number} cannot become a project file. ${change.refused}`;
			problems.push(errorIn(config.projects, message));
		} else changes.push(change);
	}
	return {
		changes,
		problems
	};
}
/** States of the pull requests of proposals; those without one are left out. */
async function readStates(proposals, { proposalReader }) {
	return await proposalReader?.statesOf(proposals.map(({ number }) => number)) ?? /* @__PURE__ */ new Map();
}
const PATIENCE = 864e5;
/** Whether a pull request was merged so long ago that its file ought to be known. */
function isLong({ kind, mergedAt }, { now }) {
	return kind === "merged" && now - Date.parse(mergedAt ?? "") > PATIENCE;
}
/** A pull request that somebody closed is made anew where the label is put on once more. */
function mayPropose(state, config, { labelled }) {
	const isWished = labelled !== void 0 && labelKey(labelled) === labelKey(config.proposals.accept_label);
	return state === void 0 || state.kind === "closed" && isWished;
}
/** Proposals of the same title whose pull requests wait already: two files in one place would keep one from being merged. */
async function readRivals(proposal, proposed, context, ports) {
	const { config } = context;
	const accepted = await ports.issues.listOpenLabelled(config.proposals.accept_label);
	const change = propose(proposal, "", context);
	const rivals = accepted.filter((other) => {
		if (other.number === proposal.number || proposed.has(other.number) || !isAccepted(other, config)) return false;
		const rival = propose(other, "", context);
		return "project" in rival && "project" in change && rival.project === change.project;
	});
	const states = await readStates(rivals, ports);
	return rivals.filter(({ number }) => states.get(number)?.kind === "open").flatMap((rival) => propose(rival, "", context)).filter((rival) => "project" in rival);
}
/** Issue forms of the repository that ask for projects. */
async function readForms(files) {
	const forms = [];
	for (const path of await files.list(FORMS)) {
		if (!/\.ya?ml$/i.test(path)) continue;
		const file = await files.read(path);
		const form = file !== void 0 && "text" in file ? readForm(file.text) : void 0;
		if (form !== void 0) forms.push(form);
	}
	return forms;
}
async function draft(proposal, { projects, broken }, others, files, context) {
	const change = propose(proposal, "", context);
	if ("refused" in change) return change;
	const taken = [...[...projects, ...broken].map(({ id }) => id), ...others.map(({ project }) => project)].map((id) => id.toLowerCase());
	const isTaken = async ({ project, file }) => taken.includes(project.toLowerCase()) || await files.read(file.path) !== void 0;
	if (!await isTaken(change)) return change;
	const numbered = propose(proposal, `-${proposal.number}`, context);
	return "project" in numbered && await isTaken(numbered) ? { refused: `${change.file.path} and ${numbered.file.path} are there already: give it another title.` } : numbered;
}
// src/proposals/find.ts
/**
* Looks for proposals that were accepted. Costs a request where the repository asks for proposals or has had some, and
* one or two more while any of them is open.
*/
async function findProposals(list, config, ports, settings) {
	const found = {
		toPropose: [],
		toClose: [],
		problems: []
	};
	const proposed = new Map(list.projects.flatMap((project) => {
		const number = proposalOf(project, ports.repository);
		return number === void 0 ? [] : [[number, project]];
	}));
	const staysOpen = async (proposal, { path }) => {
		try {
			return await wasToldAndReopened(proposal, ports.issues);
		} catch (error) {
			if (isFinal(error)) throw error;
			found.problems.push(unreadWarning(path, `What people say on proposal ${proposal.number}`, "it stays open", error));
			return true;
		}
	};
	try {
		const waiting = [];
		for (const proposal of await readAccepted(proposed.size > 0, config, ports, settings)) {
			const project = proposed.get(proposal.number);
			if (project === void 0) waiting.push(proposal);
			else if (!await staysOpen(proposal, project)) found.toClose.push({
				proposal,
				project
			});
		}
		if (waiting.length > 0 && ports.proposalReader !== void 0) {
			const made = await draftProposals(waiting, proposed, list, config, ports, settings);
			found.toPropose.push(...made.changes);
			found.problems.push(...made.problems);
		}
	} catch (error) {
		if (isFinal(error)) throw error;
		found.problems.push(unreadWarning(config.projects, "Accepted proposals", "they wait", error));
	}
	return found;
}
/** @param hasAny whether any project of the list was proposed */
async function readAccepted(hasAny, config, { files, issues }, { only }) {
	if (only !== void 0) {
		const issue = issues.seen.get(only);
		return issue !== void 0 && isAccepted(issue, config) ? [issue] : [];
	}
	if (!hasAny && (await readForms(files)).length === 0) return [];
	return (await issues.listOpenLabelled(config.proposals.accept_label)).filter((issue) => isAccepted(issue, config));
}
/** Somebody wants a proposal open that was closed when its project came onto the list. */
async function wasToldAndReopened(proposal, issues) {
	const { number, stateReason, comments: count } = proposal;
	if (stateReason !== "reopened" || count === 0) return false;
	const comments = await issues.listComments(number);
	return [...postedKeys(comments, await withWriteAccess(comments, knownAuthors(proposal), (login) => issues.hasWriteAccess(login)))].some((one) => one.startsWith("listed:"));
}
// src/sync/observe.ts
/** Recorded numbers of issues that no list has shown yet. */
function unseenNumbers(projects, broken, seen) {
	return [...projects, ...broken].map(({ issue }) => issue).filter((number) => number !== void 0).filter((number) => !seen.has(number));
}
/**
* Joins issues to projects by the rules of identity: the recorded number confirmed by a marker that is believed, else
* such a marker on an issue with the tracking label, else none.
*/
function observe(projects, broken, remote, config) {
	return new Join(projects, broken, remote, config).run();
}
/** So many issues whose marker is not believed are named one by one. */
const MOST_FORGED = 5;
var Join = class {
	projects;
	broken;
	remote;
	config;
	ids;
	matched = /* @__PURE__ */ new Map();
	toCreate = /* @__PURE__ */ new Set();
	refused = /* @__PURE__ */ new Set();
	/** Issues that a file names and whose author may not write here, by the project's id. */
	distrusted = /* @__PURE__ */ new Map();
	/** Numbers of issues of which nothing more is to be said. */
	told = /* @__PURE__ */ new Set();
	doubts = [];
	problems = [];
	unclosed = [];
	blocked = false;
	/** Numbers of recorded issues that are not there. */
	missing = [];
	constructor(projects, broken, remote, config) {
		this.projects = projects;
		this.broken = broken;
		this.remote = remote;
		this.config = config;
		this.ids = new Set([...projects, ...broken].map(({ id }) => id));
	}
	run() {
		for (const project of this.projects) if (project.issue !== void 0) this.matchByNumber(project, project.issue);
		const marked = this.markedIssues();
		const believed = byMarkedId(marked.filter((issue) => this.isTracked(issue) && isTrusted(issue.author)));
		const others = marked.filter((issue) => !this.isTracked(issue) || !isTrusted(issue.author));
		const forged = byMarkedId(others.filter((issue) => this.isTracked(issue)));
		for (const project of this.projects) if (!this.matched.has(project.id) && !this.refused.has(project.id)) this.matchByMarker(project, believed.get(project.id) ?? [], forged.get(project.id) ?? []);
		this.guardMissing();
		for (const { number } of this.matched.values()) this.told.add(number);
		this.reportForged(others);
		const duplicates = this.duplicates(believed);
		const removed = this.removed(believed);
		const { matched, toCreate, refused, unclosed, problems, blocked, doubts } = this;
		return {
			matched,
			toCreate,
			refused,
			duplicates,
			removed,
			unclosed,
			problems,
			blocked,
			doubts
		};
	}
	matchByNumber(project, number) {
		const answer = this.remote.asked.get(number);
		const issue = this.remote.seen.get(number) ?? (answer?.kind === "found" ? answer.issue : void 0);
		if (issue === void 0) {
			if (answer?.kind === "transferred") this.refuse(project, `Issue ${number} was transferred to another repository (${answer.url}): remove the line "issue" to get a new one.`);
			else if (answer?.kind === "gone") this.missing.push({
				project,
				number
			});
			else {
				const why = answer?.kind === "unread" ? `: ${answer.reason}` : "";
				this.refuse(project, `Issue ${number} could not be read, and the next run tries again${why}`);
			}
			return;
		}
		if (issue.isPullRequest) {
			this.refuse(project, `${number} is the number of a pull request: remove the line "issue" to get an issue.`);
			return;
		}
		const marked = markedId(issue);
		if (marked === void 0) {
			if (hasLabel(issue, this.config.proposals.accept_label)) this.refuse(project, `Issue ${number} is a proposal, whose author could go on editing it: remove the line "issue" to get an issue of the project's own.`);
			else if (this.isTracked(issue) && this.trusts(issue, "recorded")) this.matched.set(project.id, issue);
			else this.refuse(project, `Issue ${number} is not one of Dibs's: to have it taken over, somebody with write access must have opened it and it must bear the label "${this.config.tracking_label}"; else remove the line "issue".`);
		} else if (!this.trusts(issue, "recorded")) this.distrusted.set(project.id, issue);
		else if (marked === project.id || !this.ids.has(marked)) this.matched.set(project.id, issue);
	}
	/**
	* @param believed issues with the project's id in a marker that is believed
	* @param forged those with the tracking label whose author is not trusted
	*/
	matchByMarker(project, believed, forged) {
		const taken = new Set([...this.matched.values()].map(({ number }) => number));
		const candidates = believed.filter(({ number }) => !taken.has(number));
		const issue = candidates.find(({ state }) => state === "open") ?? candidates[0];
		const named = this.distrusted.get(project.id);
		if (named !== void 0) this.told.add(named.number);
		if (issue !== void 0) {
			this.matched.set(project.id, issue);
			if (named !== void 0) this.warn(project, `Issue ${named.number} was opened by ${distrusted(named)}, so its number does not count: issue ${issue.number} stays that of this project.`);
		} else if (named !== void 0) this.refuseNumber(project, named);
		else this.createUnless(forged, project);
	}
	refuseNumber(project, issue) {
		const first = this.isTracked(issue) && markedId(issue) === project.id ? `take the label "${this.config.tracking_label}" off it and ` : "";
		this.refuse(project, `Issue ${issue.number} was opened by ${distrusted(issue)}, so the marker in its text is not believed: put the right number in, or ${first}remove the line "issue" to get an issue of the project's own.`);
	}
	/** Whoever opened an issue that bears label and id may be somebody whose access GitHub conceals: nothing is made beside it. */
	createUnless(forged, project) {
		for (const issue of forged) this.trusts(issue, "missing");
		if (project.status !== void 0 && project.status !== "open") return;
		const [inTheWay] = forged;
		if (inTheWay === void 0) {
			this.toCreate.add(project.id);
			return;
		}
		this.told.add(inTheWay.number);
		const label = this.config.tracking_label;
		this.refuse(project, `Issue ${inTheWay.number} bears the label "${label}" and the marker of this project, but was opened by ${distrusted(inTheWay)}: none is made beside it. Take the label off it to get an issue of the project's own.`);
	}
	/** A fork, a wrong repository or a token without access looks like many deleted issues. */
	guardMissing() {
		const lost = this.missing.filter(({ project }) => !this.matched.has(project.id));
		if (lost.length <= this.config.limits.max_closures) return;
		this.blocked = true;
		for (const { project, number } of lost) {
			this.toCreate.delete(project.id);
			this.refuse(project, `Issue ${number} does not exist here, and neither do ${lost.length - 1} others: is this the right repository, and may the token read its issues? Nothing is created.`);
		}
		this.toCreate.clear();
	}
	duplicates(byId) {
		const found = [];
		const keepers = new Set([...this.matched.values()].map(({ number }) => number));
		for (const project of this.projects) {
			const kept = this.matched.get(project.id);
			if (kept === void 0) continue;
			for (const extra of byId.get(project.id) ?? []) {
				if (keepers.has(extra.number) || extra.state === "closed") continue;
				if (kept.state === "open" && !this.isInUse(extra)) found.push({
					kept: kept.number,
					extra
				});
				else this.warn(project, `Issue ${extra.number} is a second issue of this project beside ${kept.number}, but people have written on it or hold it: move what matters and close it.`);
			}
		}
		return found;
	}
	removed(byId) {
		const recorded = new Set(this.broken.map(({ issue }) => issue));
		const keepers = new Set([...this.matched.values()].map(({ number }) => number));
		const orphans = [...byId].filter(([id]) => !this.ids.has(id)).flatMap(([, issues]) => issues).filter(({ state, number }) => state === "open" && !keepers.has(number) && !recorded.has(number));
		const keep = (issue, why) => this.unclosed.push({
			issue,
			why
		});
		if (this.config.on_removed === "keep") {
			for (const issue of orphans) keep(issue, "on_removed is keep");
			return [];
		}
		if (orphans.length === 0) return [];
		const free = orphans.filter((issue) => issue.assignees.length === 0);
		for (const issue of orphans) {
			const { number, assignees } = issue;
			if (assignees.length === 0) continue;
			this.reportHeld(number, assignees);
			keep(issue, `${assignees.join(", ")} holds it`);
		}
		const reason = this.reasonToKeep(free.length);
		if (reason === void 0) return free;
		for (const issue of free) keep(issue, reason);
		this.blocked = true;
		const list = orphans.map(({ number }) => number).join(", ");
		this.problems.push(errorIn(this.config.projects, `No issue is closed for a file that is gone, since ${reason}. The issues without a file: ${list}.`));
		return [];
	}
	reportHeld(number, assignees) {
		this.problems.push(warningIn(this.config.projects, `Issue ${number} has no file any more, but ${assignees.join(", ")} holds it, so it stays open: close it or bring the file back.`));
	}
	reasonToKeep(closings) {
		const unreadable = this.broken.filter(({ readable }) => !readable).map(({ path }) => path);
		if (unreadable.length > 0) return `${unreadable.join(", ")} cannot be read and may be one of them`;
		if (this.projects.length + this.broken.length === 0) return "there is no project file at all";
		const most = this.config.limits.max_closures;
		return closings > most ? `that would close ${closings} at once and limits.max_closures allows ${most}` : void 0;
	}
	/** Issues with a marker, whoever opened them, lowest number first. */
	markedIssues() {
		return [...this.remote.seen.values()].filter((issue) => !issue.isPullRequest && markedId(issue) !== void 0).sort((a, b) => a.number - b.number);
	}
	reportForged(marked) {
		const forged = marked.filter(({ state, number }) => state === "open" && !this.told.has(number));
		for (const issue of forged) if (this.isTracked(issue)) this.trusts(issue, "rest");
		const warn = (message) => this.problems.push(warningIn(this.config.projects, message));
		for (const issue of forged.slice(0, MOST_FORGED)) {
			const why = isTrusted(issue.author) ? `lacks the label "${this.config.tracking_label}"` : `was opened by ${distrusted(issue)}`;
			warn(`Issue ${issue.number} has the marker of a project, but ${why}: it is ignored.`);
		}
		const more = forged.slice(MOST_FORGED).map(({ number }) => number);
		const [first] = more;
		if (first !== void 0) warn(`${more.length} more issues have the marker of a project and are ignored for the same reasons, from ${first} to ${more.at(-1)}.`);
	}
	isTracked(issue) {
		return hasLabel(issue, this.config.tracking_label);
	}
	/** Whether the author is trusted; where only GitHub can tell, that is noted down. */
	trusts(issue, about) {
		if (isInDoubt(issue)) this.doubts.push(doubtOf(issue, about));
		return isTrusted(issue.author);
	}
	isInUse(issue) {
		const { above, below } = bodyOf(issue);
		return issue.assignees.length > 0 || `${above}${below}`.trim() !== "" || this.remote.discussed.has(issue.number);
	}
	refuse(project, message) {
		this.refused.add(project.id);
		this.problems.push(errorIn(project.path, message, { key: "issue" }));
	}
	warn(project, message) {
		this.problems.push(warningIn(project.path, message, { key: "issue" }));
	}
};
function byMarkedId(issues) {
	const byId = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const id = markedId(issue) ?? "";
		const same = byId.get(id);
		if (same === void 0) byId.set(id, [issue]);
		else same.push(issue);
	}
	return byId;
}
// src/sync/read-issues.ts
/** More missing issues than this are read from the list of all issues instead of one by one. */
const MAX_SINGLE_READS = 10;
/** A tracker whose newest number is no higher is read to its end before anything is created. */
const MAX_READ_WHOLE = 2e3;
/** Reads what is needed about all projects, and matches issues to them. */
async function observeAll(list, config, issues) {
	const { projects, broken } = list;
	await issues.listLabelled(config.tracking_label);
	const remote = {
		seen: issues.seen,
		asked: await readRecorded(list, config, issues),
		discussed: /* @__PURE__ */ new Set()
	};
	let observation = await observeTrusted(list, config, issues, remote);
	if (observation.toCreate.size > 0) {
		await readNewest(issues, lastToRead(list, observation, issues.seen, config));
		observation = await observeTrusted(list, config, issues, remote);
	}
	if (observation.duplicates.length === 0) return observation;
	const discussed = await findDiscussed(observation, issues);
	return observe(projects, broken, {
		...remote,
		discussed
	}, config);
}
/** Numbers of duplicates with comments by people. */
async function findDiscussed({ duplicates }, issues) {
	const discussed = /* @__PURE__ */ new Set();
	for (const { extra } of duplicates) {
		if (extra.comments === 0) continue;
		const comments = await unlessRefused(issues.listComments(extra.number));
		const trusted = knownAuthors(extra, markerOf(extra)?.accounts);
		if ("kind" in comments || !comments.every((comment) => keysIn(comment, trusted).length > 0)) discussed.add(extra.number);
	}
	return discussed;
}
/** Matches issues to projects after asking GitHub about the authors on whom the result depends. */
async function observeTrusted({ projects, broken }, config, issues, remote) {
	let observation = observe(projects, broken, remote, config);
	while (await issues.resolveDoubts(observation.doubts)) observation = observe(projects, broken, remote, config);
	return observation;
}
/**
* Gives the number above which all issues have to be seen before one is created, as soon as the newest number is known.
* Whatever a run has made and could not record is newer than all that is recorded. Where numbers do not come into the
* files at once, issues found by their markers count as recorded. There the labelled list may have left out an older
* one, so at least as many pages are read as of the largest tracker that is read to its end.
*/
function lastToRead({ projects, broken }, { matched }, seen, config) {
	const inFiles = [...projects.filter(({ id, issue }) => matched.get(id)?.number === issue), ...broken.filter(({ issue = 0 }) => isMarked(seen.get(issue), config))].map(({ issue = 0 }) => issue);
	const isInFiles = config.write_back === "commit";
	const marked = isInFiles ? [] : [...seen.values()].filter((issue) => isMarked(issue, config));
	const highest = Math.max(0, ...inFiles, ...marked.map(({ number }) => number));
	return (newest) => {
		if (newest <= MAX_READ_WHOLE) return 0;
		return isInFiles ? highest : Math.min(highest, newest - MAX_READ_WHOLE + 100);
	};
}
function isMarked(issue, config) {
	return issue !== void 0 && !issue.isPullRequest && hasLabel(issue, config.tracking_label) && markerOf(issue) !== void 0;
}
/** Reads recorded issues that are missing from the labelled list, which may come back short. */
async function readRecorded({ projects, broken }, config, issues) {
	const asked = /* @__PURE__ */ new Map();
	let unseen = unseenNumbers(projects, broken, issues.seen);
	if (unseen.length > MAX_SINGLE_READS) {
		const lowest = Math.min(...unseen);
		await readNewest(issues, () => lowest - 1);
		unseen = unseenNumbers(projects, broken, issues.seen);
	}
	let gone = 0;
	for (const number of unseen) {
		const answer = gone > config.limits.max_closures ? { kind: "gone" } : await unlessRefused(issues.get(number));
		if (answer.kind !== "found") asked.set(number, answer);
		if (answer.kind === "gone") gone += 1;
	}
	return asked;
}
/** What is read about one issue, or why GitHub refused it; the others may still be readable. */
async function unlessRefused(reading) {
	try {
		return await reading;
	} catch (error) {
		if (isFinal(error)) throw error;
		return {
			kind: "unread",
			reason: messageOf(error)
		};
	}
}
/**
* Reads the list of all issues, newest first.
* @param downTo gives, for the newest number, the number above which all issues are to be read
*/
async function readNewest(issues, downTo) {
	let newest = 0;
	for await (const page of issues.listNewestFirst()) {
		const highest = Math.max(0, ...page.map(({ number }) => number));
		newest = Math.max(newest, highest);
		if (highest <= downTo(newest)) return;
	}
}
/** Reads one issue and narrows the list to its project; nothing is created or removed for the others. */
async function observeOne(list, number, config, issues) {
	const answer = await issues.get(number);
	const issue = answer.kind === "found" ? answer.issue : void 0;
	if (issue !== void 0) await issues.resolveDoubts(doubtAbout(issue, list.projects, config));
	const project = issue && projectOf(issue, list.projects, config);
	const projects = project === void 0 ? [] : [project];
	const others = list.projects.filter((other) => other !== project).map(({ id, path }) => ({
		id,
		path,
		readable: true
	}));
	const broken = [...list.broken, ...others];
	const remote = {
		seen: issues.seen,
		asked: /* @__PURE__ */ new Map(),
		discussed: /* @__PURE__ */ new Set()
	};
	const observation = await observeTrusted({
		projects,
		broken
	}, config, issues, remote);
	const files = new Set(projects.map(({ path }) => path));
	return {
		list: {
			...list,
			projects,
			problems: list.problems.filter(({ file }) => files.has(file))
		},
		observation: {
			...observation,
			toCreate: /* @__PURE__ */ new Set(),
			removed: [],
			unclosed: [],
			duplicates: []
		}
	};
}
// src/run/view.ts
async function loadState(list, config, ports, settings) {
	const writesFiles = config.write_back !== "none";
	const { list: scope, observation } = settings.only === void 0 ? {
		list,
		observation: await observeAll(list, config, ports.issues)
	} : await observeOne(list, settings.only, config, ports.issues);
	const issues = new Map(observation.matched);
	const claims = {
		list,
		config,
		settings,
		ports,
		writesFiles,
		issues,
		expected: /* @__PURE__ */ new Map(),
		ration: NOBODY_ASKED,
		offered: void 0,
		unread: /* @__PURE__ */ new Set(),
		problems: []
	};
	const open = await reviewClaims(claims);
	const context = {
		config,
		writesFiles,
		repository: ports.repository,
		today: isoDay(new Date(settings.now)),
		onBranch: !settings.workingTree,
		writable: !settings.workingTree && config.write_back === "commit",
		claims: new Map(open.map(({ project, claimPlan }) => [project.id, claimPlan.claimState]))
	};
	const proposals = await findProposals(list, config, ports, settings);
	const isWhole = settings.only === void 0;
	return await computePlan({
		...list,
		config,
		scope,
		observation,
		claims,
		open,
		proposals,
		isWhole
	}, context, issues, ports);
}
/** The view once the desks were served: what is left to do. */
async function replan(view, served, ports) {
	return await computePlan(view, {
		...view.context,
		claims: served
	}, view.claims.issues, ports);
}
async function computePlan(rest, context, matched, ports) {
	const { config, claims, scope } = rest;
	const observation = {
		...rest.observation,
		matched
	};
	let result = plan(scope.projects, observation, context);
	const labelCase = labelCaseOf(result.labels.length > 0 ? await ports.issues.listLabels() : []);
	result = withRepositoryLabels(result, labelCase);
	const edited = withEdits(claims.list.projects, result.edits);
	const hasNews = rest.isWhole || context.writable && result.edits.length > 0;
	const mayIndex = context.writesFiles && hasNews && !observation.blocked;
	const faults = [];
	const index = mayIndex ? await editIndex(edited, ports.files, config, ports.repository, (problem) => faults.push(problem)) : void 0;
	return {
		...rest,
		context,
		observation,
		plan: result,
		labelCase,
		mayIndex,
		index: index !== void 0,
		problems: [
			...scope.problems,
			...observation.problems,
			...claims.problems,
			...rest.proposals.problems,
			...result.problems,
			...faults
		].map(rest.withLocation).sort(byLocation)
	};
}
function hasWork(view) {
	return allChanges(view).length > 0 || view.plan.edits.length > 0;
}
/**
* Ends the proposals of projects that have an issue, or will have one.
* @param made numbers of the issues that this run has made, by project
*/
function closings({ proposals, observation, ...subject }, made = /* @__PURE__ */ new Map()) {
	return proposals.toClose.flatMap(({ proposal, project }) => {
		const number = made.get(project.id) ?? observation.matched.get(project.id)?.number;
		const isOver = project.status !== void 0 && project.status !== "open";
		return number !== void 0 || observation.toCreate.has(project.id) || isOver && !observation.refused.has(project.id) ? [closeProposal(proposal, project, number, {
			...subject,
			repository: subject.context.repository
		})] : [];
	});
}
/** The changes of a plan, with that of the index and with the answers on issues that need nothing else. */
function allChanges(view) {
	const { plan, index, config, open, proposals } = view;
	const { changes } = plan;
	const answers = open.filter(({ claimPlan, issue }) => claimPlan.steps.length > 0 && !isChanged(changes, issue.number)).map(answersOf);
	return [
		...changes,
		...closings(view),
		...proposals.toPropose,
		...answers,
		...index && config.index !== null ? [{
			kind: "index",
			path: config.index
		}] : []
	];
}
/** Whether something is to be done about an issue. */
function isChanged(changes, number) {
	return changes.some((change) => "issue" in change && change.issue === number);
}
// src/run/write-files.ts
/** Writes what the files take over, and the index with it. */
async function writeBack(view, edits, ports) {
	const { config, repository } = view.context;
	if (!view.context.writesFiles) return {
		written: void 0,
		result: "left",
		problems: []
	};
	const projects = withEdits(view.projects, edits);
	let refused = [];
	const make = async (files) => {
		refused = [];
		const contents = await editFiles(edits, files, config, (problem) => refused.push(problem));
		const index = view.mayIndex ? await editIndex(projects, files, config, repository) : void 0;
		return index === void 0 ? contents : [...contents, index];
	};
	const claimsBranch = claimsBranchFor(view, ports);
	try {
		const message = commitMessage(edits);
		const hasNone = edits.length === 0 && !view.index;
		if (hasNone && view.isWhole) await claimsBranch?.withdraw();
		if (hasNone) return {
			written: { paths: [] },
			result: "done",
			problems: []
		};
		return {
			written: claimsBranch === void 0 ? await ports.fileWriter.write(make, message) : await claimsBranch.propose(make, message, PULL_REQUEST_TEXT, view.isWhole),
			result: "done",
			problems: refused
		};
	} catch (error) {
		if (error instanceof NoAccess) throw error;
		const message = messageOf(error);
		if (error instanceof LimitReached) return {
			written: void 0,
			result: "left",
			message,
			problems: []
		};
		const advice = error instanceof BranchProtected ? adviceOn(message, claimsBranch !== void 0) : `The files could not be written back. ${message}`;
		return {
			written: void 0,
			result: "failed",
			message,
			problems: [errorIn(config.projects, advice)]
		};
	}
}
function adviceOn(message, byPullRequest) {
	return byPullRequest ? `The rules for the default branch hold for the branches of Dibs, too. ${message}\nLet the branches that begin with "dibs/" be an exception to them.` : `The default branch takes no direct commits. ${message}\nSet write_back: pull-request in the config.`;
}
/** The branch for them, where the config wants changes of files to be proposed. */
function claimsBranchFor({ config, context }, { claimsBranch }) {
	return config.write_back === "pull-request" && context.onBranch ? claimsBranch : void 0;
}
const PULL_REQUEST_TEXT = "Dibs keeps this list of projects in step with its issues, and proposes here what their files should say: numbers of issues, who holds a project, states, and the index.\n\nMerge it whenever you like. It is kept up to date until then, and closed when nothing is left to change.";
/** Numbers of new issues, for their files. */
function numbersOf(outcomes, projects) {
	const byId = new Map(projects.map((project) => [project.id, project]));
	return outcomes.flatMap(({ change, issue }) => {
		const project = change.kind === "create" ? byId.get(change.project) : void 0;
		if (project === void 0 || issue === void 0) return [];
		const replaced = project.issue === void 0 ? {} : { insteadOf: project.issue };
		return [{
			path: project.path,
			project: project.id,
			issue,
			...replaced
		}];
	});
}
/** Says nothing of what the files say: closing keywords and mentions work in commit messages too. */
function commitMessage(edits) {
	const count = (test, noun) => {
		const number = edits.filter(test).length;
		return number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`];
	};
	const parts = [
		...count((edit) => edit.issue !== void 0, "issue number"),
		...count((edit) => edit.claim !== void 0, "claim"),
		...count((edit) => edit.status !== void 0, "status change"),
		...count((edit) => edit.verified !== void 0, "verification")
	];
	return parts.length === 0 ? "Bring the index of projects up to date" : `Record ${parts.join(", ")} of the project list`;
}
/** What only files take over: it went the way of the commit that carries it. */
function fileOutcomes(changes, { written, result: all, message: why }) {
	const waits = written?.pullRequest !== void 0 && written.paths.length === 0;
	const result = waits ? "unneeded" : all;
	const message = waits ? "waits in the pull request" : why;
	return changes.filter(isInFiles).map((change) => ({
		change,
		result,
		..."issue" in change && { issue: change.issue },
		...message !== void 0 && { message }
	}));
}
function isInFiles({ kind }) {
	return kind === "claim" || kind === "release" || kind === "status" || kind === "index";
}
// src/run/reconcile.ts
/**
* Reads the files alone and says what is wrong with them; asks GitHub nothing.
* @param home what links would be made of; where it is given, the texts of the issues and the index are checked too
*/
async function check(files, settings, repository) {
	const list = await readList(files, settings);
	const { config, projects, problems, withLocation } = list;
	const found = [...problems, ...await findUnfilled(files, list, settings)];
	if (repository !== void 0 && config !== void 0) {
		found.push(...lengthProblems(projects, config, repository).map(withLocation));
		const index = config.index === null ? void 0 : indexFault(await files.read(config.index));
		if (index !== void 0) found.push(index);
	}
	return {
		...emptyRun(void 0),
		remindAfter: config?.claims.remind_after ?? 0,
		projects,
		held: heldByFiles(projects),
		problems: found.sort(byLocation)
	};
}
/** Says what a run would do; with the base of a pull request, what merging that would do. */
async function preview(ports, settings) {
	const list = await readList(ports.files, settings);
	if (list.config === void 0) return {
		...emptyRun(ports.repository),
		problems: list.problems
	};
	const view = await loadState(list, list.config, withCache(ports), settings);
	const run = viewRun(view, ports.repository);
	if (ports.base === void 0) return run;
	const { pull, problems } = await compareBase(view, ports.base, settings);
	const isElsewhere = (change) => change.kind === "close" && view.projects.every(({ id }) => id !== change.project);
	const changes = run.changes.filter((change) => !(pull.hasMoved && isElsewhere(change) && !isOf(pull, change)));
	return {
		...run,
		changes,
		pull,
		problems: [...run.problems, ...problems].sort(byLocation)
	};
}
function isOf({ changed }, change) {
	return changed === void 0 || "project" in change && changed.has(change.project);
}
/** Brings issues and files in step, as far as it can; what it could not do is in the outcomes. */
async function reconcile(outside, settings) {
	const cached = withCache(outside);
	const ports = {
		...cached,
		writer: cached.issues.recording(outside.writer)
	};
	const lookAt = async (files) => {
		const list = await readList(files, settings);
		if (list.config === void 0) return list;
		ports.onConfig(list.config);
		const view = await loadState(list, list.config, {
			...ports,
			files
		}, settings);
		ports.countRecent(ports.issues.made());
		return view;
	};
	let view = await lookAt(ports.files);
	if (!("plan" in view)) return {
		...emptyRun(ports.repository),
		problems: view.problems
	};
	if (!hasWork(view)) return await finishIdle(view, ports);
	const newer = await ports.branch?.newer();
	if (newer !== void 0) {
		view = await lookAt(newer);
		if (!("plan" in view)) return {
			...emptyRun(ports.repository),
			problems: view.problems
		};
		if (!hasWork(view)) return await finishIdle(view, ports);
	}
	return await execute(view, newer === void 0 ? ports : {
		...ports,
		files: newer
	});
}
/** Nothing is to be done; what was proposed before that is taken back. */
async function finishIdle(view, ports) {
	ports.onPlan([], view.problems);
	if (view.isWhole) await claimsBranchFor(view, ports)?.withdraw();
	return viewRun(view, ports.repository);
}
async function execute(seen, ports) {
	ports.onPlan(allChanges(seen), seen.problems);
	const served = await applyClaimPlans(seen.open, seen.claims, ports.writer);
	let view = seen;
	try {
		if (served.outcomes.length > 0) view = await replan(seen, served.claims, ports);
	} catch (error) {
		if (error instanceof LimitReached) return cutShort(seen, served.outcomes, error, ports);
		throw error;
	}
	const { config, context, observation } = view;
	const { changes } = view.plan;
	const applyPorts = {
		reader: ports.issues.fresh,
		writer: ports.writer,
		onOutcome: ports.onOutcome
	};
	const answered = served.outcomes.filter(({ result, issue = 0 }) => result !== "done" || !isChanged(changes, issue));
	for (const outcome of answered) ports.onOutcome(outcome);
	const outcomes = [
		...answered,
		...await applyLabels(changes.filter(isLabel), applyPorts),
		...await applyCreates(changes.filter(isCreate), config.tracking_label, applyPorts)
	];
	const edits = [...view.plan.edits, ...numbersOf(outcomes, view.projects)];
	const result = await writeBack(view, edits, ports);
	const inFiles = context.writesFiles ? fileOutcomes(allChanges({
		...view,
		open: []
	}), result) : [];
	for (const outcome of inFiles) ports.onOutcome(outcome);
	const written = result.written !== void 0;
	const projects = written ? withEdits(view.projects, edits) : view.projects;
	const now = context.writable && written ? projects : view.projects;
	const byId = new Map(now.map((project) => [project.id, project]));
	const unserved = /* @__PURE__ */ new Set([...view.claims.unread, ...served.outcomes.flatMap(({ result, issue = 0 }) => result === "done" ? [] : [issue])]);
	const updates = changes.filter(isUpdate).flatMap((change) => unserved.has(change.issue) ? withoutText(change) : [change]);
	const after = {
		...context,
		writable: context.writable && written
	};
	const replanUpdate = (change, issue) => {
		const anew = replanChange(change, issue, byId.get(change.project), observation, after);
		const [allowed] = anew !== void 0 && unserved.has(change.issue) ? withoutText(anew) : [anew];
		return allowed && withRepositoryCase(allowed, view.labelCase);
	};
	const updated = await applyUpdates(updates, replanUpdate, applyPorts);
	const inMarkers = context.writesFiles ? [] : markerOutcomes(changes, updated);
	for (const outcome of inMarkers) ports.onOutcome(outcome);
	outcomes.push(...inFiles, ...updated, ...inMarkers);
	outcomes.push(...await dealWithProposals(view, outcomes, ports));
	return {
		...viewRun(view, ports.repository),
		changes: allChanges(seen),
		projects,
		held: heldIn(view, projects),
		problems: [...view.problems, ...result.problems],
		outcomes,
		written: result.written
	};
}
/** The run as a limit ends it once the desks were served: what they did is done, all else is left. */
function cutShort(view, served, { message }, ports) {
	const left = allChanges({
		...view,
		open: []
	}).map((change) => ({
		change,
		result: "left",
		..."issue" in change && { issue: change.issue },
		message
	}));
	const outcomes = [...served, ...left];
	for (const outcome of outcomes) ports.onOutcome(outcome);
	return {
		...viewRun(view, ports.repository),
		outcomes
	};
}
/** Ends proposals whose projects have an issue by now, and makes pull requests of the new ones. */
async function dealWithProposals(view, outcomes, ports) {
	const ending = closings(view, new Map(outcomes.flatMap(({ change, issue }) => isCreate(change) ? [[change.project, issue]] : [])));
	const { issues, writer, proposalWriter, onOutcome } = ports;
	const applyPorts = {
		reader: issues.fresh,
		writer,
		onOutcome
	};
	const stillOpen = (change, issue) => issue.state === "open" ? change : void 0;
	const closed = await applyUpdates(ending.filter(({ comments }) => comments.length > 0), stillOpen, applyPorts);
	if (proposalWriter === void 0) return closed;
	return [...closed, ...await applyProposals(view.proposals.toPropose, proposalWriter, applyPorts)];
}
/** What of a change does not depend on the marker, which is in the text: nothing else waits for what could not be said. */
function withoutText(change) {
	const { body: _text, ...drift } = change.drift;
	const { body: _, ...fields } = change.fields;
	return Object.keys(drift).length === 0 ? [] : [{
		...change,
		drift,
		fields,
		comments: []
	}];
}
function withCache(ports) {
	const { proposalReader } = ports;
	return {
		...ports,
		issues: createCachingReader(ports.issues),
		...proposalReader && { proposalReader: createCachingProposalReader(proposalReader) }
	};
}
function viewRun(view, repository) {
	const { plan: planned, config } = view;
	return {
		...emptyRun(repository),
		remindAfter: config.claims.remind_after,
		projects: view.projects,
		held: heldIn(view, view.projects),
		problems: view.problems,
		changes: allChanges(view),
		unchanged: planned.unchanged
	};
}
function emptyRun(repository) {
	return {
		remindAfter: 0,
		repository,
		projects: [],
		held: [],
		problems: [],
		changes: [],
		unchanged: 0,
		outcomes: [],
		written: void 0
	};
}
function isLabel(change) {
	return change.kind === "label";
}
function isCreate(change) {
	return change.kind === "create";
}
function isUpdate(change) {
	return change.kind === "update" || change.kind === "close" || change.kind === "reopen";
}
export { withoutCommands$1 as C, hasFailed as D, countsOf as E, pullRequestOf as O, repositoryUrl as S, changedAnything as T, details as _, repositoryFiles as a, shownText as b, issueReader as c, outcomeLine as d, planJson as f, runSentence as g, runText as h, systemClock as i, CLAIMS_BRANCH as k, issueWriter as l, problemLine as m, preview as n, gitOf as o, planText as p, reconcile as r, proxyNote as s, check as t, createClient as u, issueOf as v, NOTHING$1 as w, subject as x, kindCounts as y };
