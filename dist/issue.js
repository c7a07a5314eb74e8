import { A as inQueueOrder, B as labelKey, C as STATUSES, N as sameLogin, S as SIZE_HOURS, U as MAX_BODY, c as issueUrl, f as errorIn, k as holdersOf, l as repositoryUrl, o as fileUrl, z as isTrusted } from "./model.js";
import { a as firstCharacters, d as isDate, f as isoDay, h as fingerprint, i as characters, u as daysBetween } from "./lib-text.js";
import { a as isCostly, c as plainText, n as sanitizeMarkdown, o as link, r as quotedSpans, s as person, t as listItem } from "./lib-markdown.js";
import { _ as object, b as string, c as _enum, m as literal, p as int, t as datetime, u as array, v as record } from "./zod.js";
import { t as MESSAGES } from "./texts.js";
import { p as labelProblem } from "./schema.js";
// src/issue/marker.ts
/**
* What Dibs remembers on an issue, as JSON in the comment that opens its managed section. The keys are printed in this
* order; a part that somebody mangled is read as if it were absent.
*/
const markerSchema = object({
	/** Id of the project. */
	id: string().min(1),
	/** Number of its issue, beside what it remembers of people: a body may be copied to another issue. */
	issue: int().min(1).optional().catch(void 0),
	/** The last status on which file and issue agreed. */
	status: _enum(STATUSES).optional().catch(void 0),
	/**
	* The status that Dibs is about to write into the file, or has proposed for it, until both agree: a file that says so
	* has taken it over, and was not changed by a person.
	*/
	proposed: _enum(STATUSES).optional().catch(void 0),
	/** First day of each holder. */
	holders: record(string(), string().refine(isDate)).catch({}).transform((days) => new Map(Object.entries(days))),
	/** Who waits for the project; undefined if that has to be found out from the comments. */
	waiting: record(string(), int().min(1)).transform((comments) => new Map(Object.entries(comments))).optional().catch(void 0),
	/** Who was asked whether they still want the project, and when (ISO times): a free place is kept for each of them. */
	asked: record(string(), datetime()).transform((times) => new Map(Object.entries(times))).optional().catch(void 0),
	/** How many more wait behind those in `waiting`, whose places have to be found out from the comments. */
	unlisted: int().min(1).optional().catch(void 0),
	/** Id of the last comment with a command that was dealt with. */
	handled: int().min(0).optional().catch(void 0),
	/** How many assignees the issue had when GitHub took no more, if it still has as many. */
	cap: int().min(1).optional().catch(void 0),
	/** Whether a reminder is still to be settled. */
	unsettled: literal(true).optional().catch(void 0),
	/** ISO date that the file should have under `verified`, until it does. */
	verified: string().refine(isDate).optional().catch(void 0),
	/** Logins of the accounts that posted comments of Dibs, beside the one that opened the issue. */
	accounts: array(string()).min(1).optional().catch(void 0),
	/** Labels that Dibs put on, the tracking label first: to be removed once neither file nor config asks for them. */
	labels: array(string()).catch([]),
	/** Hash of all that the managed section was rendered from. */
	source: string().optional().catch(void 0),
	/** Hash of the managed section's text: it differs once somebody has edited the text. */
	region: string().optional().catch(void 0),
	/** How often the issue was closed because its file was gone. */
	removals: int().min(1).optional().catch(void 0)
});
const KEYS$1 = Object.keys(markerSchema.shape);
/** The JSON of a marker; no text in it can end the comment around it. */
function printMarker(marker) {
	const ordered = Object.fromEntries(KEYS$1.map((key) => [key, marker[key]]));
	const plain = (_, value) => value instanceof Map ? Object.fromEntries(value) : value;
	return JSON.stringify(ordered, plain).replace(/[<>]|-(?=-)/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}
/** The inverse of {@link printMarker}; undefined if the text is not a marker. */
function parseMarker(json) {
	let data;
	try {
		data = JSON.parse(json);
	} catch {
		return;
	}
	return markerSchema.safeParse(data).data;
}
/** Whether two markers are the same but for the number of the issue and the hash of the section's text. */
function sameMarker(a, b) {
	const memory = ({ issue: _, region: __, ...marker }) => printMarker(marker);
	return b !== void 0 && memory(a) === memory(b);
}
// src/issue/section.ts
/** As many as anybody pastes into one body. */
const MAX_BEGINS = 20;
/** The comments that open a section, in their order. */
function findBegins(body) {
	const found = [];
	let at = body.indexOf("dibs:begin");
	while (at >= 0 && found.length < MAX_BEGINS) {
		const start = commentStart(body, at);
		const json = at + 10;
		let next = json;
		if (start !== void 0) {
			const [line = ""] = body.slice(json, endOf(body, "\n", json)).split("\r", 1);
			const length = line.indexOf("-->");
			next = json + line.length;
			if (length >= 0) {
				const end = json + length + 3;
				next = end;
				found.push({
					start,
					end: afterLineEnd(body, end),
					json: line.slice(0, length)
				});
			}
		}
		at = body.indexOf("dibs:begin", next);
	}
	return found;
}
/** The first comment that closes a section, including the line end before it. */
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
/** Start of the comment that has nothing but blanks before a position. */
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
// src/issue/body.ts
const END = "<!-- dibs:end -->";
/**
* Splits a body. If one end of the managed section was cut off, all text on that side counts as the section, so that it
* is kept as an edited one. Line ends may be CRLF: an edit in a browser makes them so.
* @param id of the project, in case people have pasted or quoted markers of others
*/
function parseBody(body, id) {
	return split(body, beginsIn(body), id);
}
function beginsIn(body) {
	return findBegins(body).map((begin) => ({
		...begin,
		marker: parseMarker(begin.json)
	}));
}
function split(body, begins, id) {
	const begin = chooseBegin(body, begins, id);
	const from = begin?.end ?? 0;
	const end = begin === void 0 && begins.length > 0 ? void 0 : findEnd(body.slice(from));
	if (begin === void 0 && end === void 0) return {
		above: "",
		below: body,
		region: void 0,
		marker: void 0
	};
	return {
		above: begin === void 0 ? "" : body.slice(0, begin.start),
		region: withLfLineEnds(body.slice(from, end && from + end.start)),
		below: end === void 0 ? "" : body.slice(from + end.end),
		marker: begin?.marker
	};
}
/** Of several, the one with the id counts, else the first outside of code and quotes. */
function chooseBegin(body, begins, id) {
	if (begins.length < 2) return begins[0];
	const shown = outsideQuotes(body, begins);
	const isOwn = ({ marker }) => marker !== void 0 && marker.id === id;
	return shown.find(isOwn) ?? begins.find(isOwn) ?? shown.find(({ marker }) => marker !== void 0) ?? shown[0];
}
const outside = /* @__PURE__ */ new WeakMap();
/** Those of several that are neither in code nor in a quote; all of them if telling would take long. */
function outsideQuotes(body, begins) {
	const known = outside.get(begins);
	if (known !== void 0) return known;
	const quoted = isCostly(body) ? [] : quotedSpans(body);
	const shown = begins.filter(({ start: at }) => !quoted.some(({ start, end }) => start < at && at < end));
	outside.set(begins, shown);
	return shown;
}
const found = /* @__PURE__ */ new WeakMap();
/** Found once. Most bodies of a repository have none, which a search for the first word shows. */
function beginsOf(issue) {
	let begins = found.get(issue);
	if (begins === void 0) {
		const { body } = issue;
		begins = body.includes("dibs:begin") && !isRefused(issue) ? beginsIn(body) : [];
		found.set(issue, begins);
	}
	return begins;
}
/** Whether an outsider's body is longer than any that Dibs writes, so that it cannot contain a marker of Dibs. */
function isRefused({ body, author }) {
	if (body.length <= 65536 || isTrusted(author)) return false;
	return body.length > 131072 || [...body].length > 65536;
}
/**
* An issue's body in its parts. The marker is left out unless the author is trusted.
* @param id of the project, in case people have pasted or quoted markers of others
*/
function bodyOf(issue, id) {
	const { marker, ...parts } = split(issue.body, beginsOf(issue), id);
	return {
		...parts,
		marker: marker && isTrusted(issue.author) ? believed(marker, issue) : void 0
	};
}
/** The marker of an issue, if whoever opened the issue is trusted: anybody can write one into an issue of their own. */
function markerOf(issue, id) {
	if (!isTrusted(issue.author)) return void 0;
	const marker = chooseBegin(issue.body, beginsOf(issue), id)?.marker;
	return marker && believed(marker, issue);
}
/** Of a marker that was copied from another issue, nothing counts but the id, and what tells whether its text was edited. */
function believed(marker, { number }) {
	const { id, region } = marker;
	if (marker.issue === void 0 || marker.issue === number) return marker;
	return {
		id,
		holders: /* @__PURE__ */ new Map(),
		labels: [],
		...region !== void 0 && { region }
	};
}
/**
* The ids in an issue's markers, the one that counts first, whoever opened the issue: the only part of a marker that is
* read without trust. Ids in code and quotes are left out if there are others.
*/
function markedIds(issue) {
	const begins = beginsOf(issue);
	const shown = begins.length < 2 || !isTrusted(issue.author) ? begins : outsideQuotes(issue.body, begins);
	const idsIn = (some) => some.flatMap(({ marker }) => marker?.id ?? []);
	const ids = idsIn(shown);
	return [...new Set(ids.length > 0 ? ids : idsIn(begins))];
}
/** The first of {@link markedIds}. */
function markedId(issue) {
	return markedIds(issue)[0];
}
/** The inverse of {@link parseBody}: adds the hash of the section's text to the marker. */
function printBody(body) {
	return withMarker(body, {
		...body.marker,
		region: fingerprint(body.region)
	});
}
/** A body under another marker. Its section keeps its text, so the marker has to keep the hash that tells of edits. */
function withMarker({ above, region = "", below }, marker) {
	return `${above}<!-- dibs:begin ${printMarker(marker)} -->\n${region}\n${END}${below}`;
}
/** Whether somebody has edited the managed section since Dibs wrote it. */
function isEdited(body) {
	return body.region !== void 0 && body.marker?.region !== fingerprint(body.region);
}
/** Whether two bodies are the same but for line ends and white space at the end. */
function sameBody(a, b) {
	return withLfLineEnds(a).trimEnd() === withLfLineEnds(b).trimEnd();
}
function withLfLineEnds(text) {
	return text.replaceAll("\r\n", "\n");
}
// src/issue/labels.ts
const DEFAULT_COLOR = "ededed";
const TRACKING_COLOR = "0e8a16";
const OPEN_COLOR = "0e8a16";
const TAKEN_COLOR = "d93f0b";
/** The labels of a project's issue, those of managed groups and the file's own, as far as GitHub takes them. */
function desiredLabels(project, context, config) {
	return withinLimit(requestedLabels(project, context, config).filter(({ name }) => labelProblem(name) === void 0), config).kept;
}
/** The labels that file and config ask for, including those that GitHub would refuse. */
function requestedLabels(project, context, config) {
	return distinct([
		labelFor("title", config.tracking_label, TRACKING_COLOR, "A project of the list, kept in step with its file by Dibs", "tracking_label"),
		...categoryLabels(project, config),
		...prefixedLabels(project, config),
		...stateLabels(project, context, config),
		...project.labels.map((name) => labelFor("labels", name, DEFAULT_COLOR, ""))
	]);
}
function labelFor(key, name, color, description, configKey) {
	return {
		name,
		color,
		description: firstCharacters(description, 100),
		key,
		configKey
	};
}
function categoryLabels({ category }, { labels: groups }) {
	if (groups.category === null || category === void 0) return [];
	const name = category.label ?? `${groups.category.prefix}${category.name}`;
	const color = category.color ?? groups.category.color;
	const configKey = `categories.${category.key}.label`;
	return [labelFor("category", name, color, `Projects in ${category.name}`, configKey)];
}
/** The labels of the groups difficulty, size and skill: a prefix and a value each. */
function prefixedLabels(project, { labels: groups }) {
	const { difficulty, sizes, skills } = project;
	const difficulties = difficulty === void 0 ? [] : [difficulty];
	return [
		...inGroup("difficulty", groups.difficulty, difficulties, "How hard the project is", "difficulty"),
		...inGroup("size", groups.size, sizes, "How long the project takes", "size"),
		...inGroup("skills", groups.skill, skills, "A skill that the project asks for", "skill")
	];
}
function inGroup(key, group, values, description, groupName) {
	if (group === null) return [];
	const configKey = `labels.${groupName}.prefix`;
	return values.map((value) => labelFor(key, `${group.prefix}${value}`, group.color, description, configKey));
}
/** The labels that are on or off: Google Summer of Code, who may claim, and whether somebody should verify. */
function stateLabels(project, context, config) {
	const { gsoc, claim, verification } = config.labels;
	const labels = [];
	if (gsoc !== null && project.gsoc === true) labels.push(labelFor("gsoc", gsoc.name, gsoc.color, "Suits Google Summer of Code", "labels.gsoc.name"));
	if (claim !== null && context.status === "open") {
		const isTaken = context.held >= project.maxClaims;
		const description = isTaken ? "Somebody works on this project" : "Nobody works on this project yet: it can be claimed";
		labels.push(isTaken ? labelFor("claim", claim.taken, TAKEN_COLOR, description, "labels.claim.taken") : labelFor("claim", claim.open, OPEN_COLOR, description, "labels.claim.open"));
	}
	if (verification !== null && needsVerification(project.verified, context.today, config)) {
		const description = "Nobody has confirmed lately that this still stands";
		const { name, color } = verification;
		labels.push(labelFor("verified", name, color, description, "labels.verification.name"));
	}
	return labels;
}
/**
* Splits labels into those that an issue can have and those beyond GitHub's limit: the last of the skills and of the
* file's own labels. Room is left for the labels of claim and verification even while they are not on the issue, so that
* the others do not change with them.
*/
function withinLimit(labels, { labels: groups }) {
	const isVarying = ({ key }) => key === "claim" || key === "verified";
	const max = 100 - labels.filter((label) => !isOpenEnded(label) && !isVarying(label)).length - [groups.claim, groups.verification].filter((one) => one !== null).length;
	const beyond = labels.filter(isOpenEnded).slice(max);
	const left = new Set(beyond);
	return {
		kept: labels.filter((label) => !left.has(label)),
		beyond,
		max
	};
}
/** Whether the label is one of a list of any length. */
function isOpenEnded({ key }) {
	return key === "skills" || key === "labels";
}
/**
* The labels that an issue should have: those that people added stay, in their order.
* @param earlier labels that Dibs put on before
*/
function mergeLabels(current, desired, earlier, config) {
	const managed = managedTest(config, earlier);
	const wanted = new Map(desired.map((label) => [labelKey(label.name), label.name]));
	const kept = current.filter((name) => wanted.has(labelKey(name)) || !managed(name));
	const present = new Set(kept.map(labelKey));
	return [...kept, ...[...wanted].filter(([key]) => !present.has(key)).map(([, name]) => name)];
}
/**
* Labels that Dibs remembers having put on, the tracking label first: they go once neither file nor config asks for them,
* even if a group has another name by then.
*/
function labelsToRemember(desired) {
	return desired.map(({ name }) => name);
}
function managedTest(config, earlier) {
	const groups = config.labels;
	const names = new Set([config.tracking_label, ...earlier].map(labelKey));
	const prefixes = [
		groups.category,
		groups.difficulty,
		groups.size,
		groups.skill
	].flatMap((group) => group === null || group.prefix === "" ? [] : [labelKey(group.prefix)]);
	for (const group of [groups.gsoc, groups.verification]) if (group !== null) names.add(labelKey(group.name));
	if (groups.claim !== null) {
		names.add(labelKey(groups.claim.open));
		names.add(labelKey(groups.claim.taken));
	}
	if (groups.category !== null) {
		for (const { label } of Object.values(config.categories)) if (label) names.add(labelKey(label));
	}
	return (name) => {
		const key = labelKey(name);
		return names.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
	};
}
function needsVerification(verified, today, config) {
	return verified === void 0 || !isDate(verified) || daysBetween(verified, today) > config.verification.after;
}
function distinct(labels) {
	const seen = /* @__PURE__ */ new Set();
	return labels.filter(({ name }) => !seen.has(labelKey(name)) && seen.add(labelKey(name))).map((label) => ({
		...label,
		name: label.name.normalize("NFC")
	}));
}
// src/issue/comment.ts
const KEYS = /<!-- dibs:comment ([^<>]+) -->\s*$/;
/** The account of the token that GitHub gives every job. */
const JOB_ACCOUNT = "github-actions[bot]";
/** A comment's text with its keys hidden in it, so that it is not posted twice. */
function printComment(keys, text) {
	return `${text}\n\n<!-- dibs:comment ${[keys].flat().map((key) => encodeURIComponent(key).replaceAll("--", "-%2D")).join(" ")} -->`;
}
/** Whether a comment looks like one of Dibs's, whoever wrote it. */
function bearsCauses({ body }) {
	return KEYS.test(body);
}
/** The keys of a comment; none unless Dibs posted it. */
function keysIn(comment, trusted) {
	const hidden = KEYS.exec(comment.body)?.[1];
	return hidden === void 0 || !trusted(comment) ? [] : hidden.split(" ").map(decode);
}
/**
* Anybody can copy the hidden part of a comment, so it counts only from the accounts of Dibs (the one that opened
* the issue, or those in its marker) and from the repository's owner.
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
/** The keys of all comments that Dibs has posted. */
function postedKeys(comments, trusted) {
	return new Set(comments.flatMap((comment) => keysIn(comment, trusted)));
}
/**
* Keeps an edited section for people to read and copy: in a code block, where it notifies and links nobody, and in as
* many texts as GitHub takes.
*/
function keptTexts(edited) {
	const parts = cut(edited);
	const said = "Dibs put its text above right, which had been edited here. The edited text, so that nothing is lost";
	return parts.map((part, at) => parts.length === 1 ? `${said}:\n\n${inCode(part)}` : `${said} (part ${at + 1} of ${parts.length}):\n\n${inCode(part)}`);
}
/** Cuts a text into halves, at the end of a line if there is one nearby, until each part fits a comment. */
function cut(text) {
	if (characters(inCode(text)) <= 65136) return [text];
	const middle = Math.ceil(text.length / 2);
	const line = text.lastIndexOf("\n", middle);
	const isFar = line < middle / 2;
	const isWithinPair = /[\ud800-\udbff]/.test(text[middle - 1] ?? "");
	const end = isFar ? middle + (isWithinPair ? 1 : 0) : line;
	return [...cut(text.slice(0, end)), ...cut(text.slice(isFar ? end : end + 1))];
}
function inCode(text) {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}markdown\n${text}\n${fence}`;
}
function decode(key) {
	try {
		return decodeURIComponent(key);
	} catch {
		return key;
	}
}
// src/issue/holders.ts
/**
* Who holds a project, each with their first day. A file that waits in a pull request, or is not written at all, shows
* former holders, so its day counts only if the marker lost its own.
* @param assignees without the project's contacts
* @param today ISO date (UTC)
*/
function holdersNow(project, assignees, { marker, claims }, { write_back }, today) {
	const recorded = marker?.waiting === void 0 || write_back === "commit" ? project.claim : void 0;
	const newToday = claims?.arrived.map((login) => [login, today]) ?? [];
	return holdersOf(assignees, new Map([...marker?.holders ?? [], ...newToday]), recorded, today);
}
// src/issue/status.ts
/** The status that an issue's state stands for. */
function statusOfIssue(issue) {
	if (issue.state === "open") return "open";
	return issue.stateReason === "not_planned" || issue.stateReason === "duplicate" ? "archived" : "done";
}
/**
* Compares file and issue against the last status on which they agreed. A file that says what Dibs proposed for it has
* agreed to that since. Any closed state of the issue satisfies `done` and `archived`.
*/
function decideStatus({ status: inFile, statusGiven }, issue, { status: agreed, proposed } = {}) {
	const last = proposed !== void 0 && inFile === proposed ? proposed : agreed;
	const onIssue = statusOfIssue(issue);
	const issueMoved = last !== void 0 && onIssue === "open" !== (last === "open");
	if (inFile === void 0) return {
		status: issueMoved ? onIssue : last ?? onIssue,
		issueFollows: false,
		fileFollows: issueMoved,
		conflict: false,
		last
	};
	const conflict = issueMoved && inFile !== last && inFile !== onIssue;
	if (inFile === "open" === (onIssue === "open")) return {
		status: inFile,
		issueFollows: false,
		fileFollows: false,
		conflict,
		last
	};
	return (last === void 0 ? statusGiven : inFile !== last) ? {
		status: inFile,
		issueFollows: true,
		fileFollows: false,
		conflict,
		last
	} : {
		status: onIssue,
		issueFollows: false,
		fileFollows: true,
		conflict: false,
		last
	};
}
// src/issue/comment-key.ts
/**
* The keys of Dibs's comments. Hidden in a comment, a key tells later runs what was answered already and to whom, and what
* a command led to: from all of them together the waiting list can be rebuilt.
*/
const commentKey = {
	/** Answers the command in a comment. */
	answer: (comment) => `answer:${comment}`,
	/** Answers the commands in several comments of one person. */
	answers: (comments) => `answer:${packed(comments)}`,
	/** Several comments of one person hold commands that may not be those that were first written. */
	edited: (comments) => `edited:${packed(comments)}`,
	/** Commands in comments, also on other issues, exceeded what a person is answered in one run: they are dropped. */
	passed: (comments) => `passed:${packed(comments)}`,
	welcome: (login) => `welcome:${login.toLowerCase()}`,
	/** The command in a comment put somebody on the waiting list. */
	waits: (comment, login) => `waits:${comment}:${login}`,
	/** That place ended: its turn came. */
	turn: (comment) => `turn:${comment}`,
	/** That place ended: it was given up. */
	left: (comment) => `left:${comment}`,
	/** Asks whoever has that place whether they still want the project, for the first time, the second, and so on. */
	asked: (comment, round) => `asked:${comment}:${round}`,
	/** Takes that question back: no place is free any more. */
	recalled: (comment, round) => `recalled:${comment}:${round}`,
	/** Reminds somebody who has been inactive since a date. */
	remind: (login, since) => `remind:${login.toLowerCase()}:${since}`,
	/** Keeps an edited text, or a part of one. */
	kept: (fingerprint, part) => `kept:${fingerprint}${part === 1 ? "" : `:${part}`}`,
	removed: (times) => `removed:${times}`,
	duplicate: (issue) => `duplicate:${issue}`,
	/** The project that an issue proposed is on the list, with an issue of its own. */
	listed: (issue) => `listed:${issue}`,
	dropped: (login) => `dropped:${login.toLowerCase()}`
};
/** Ids of the comments whose commands a key answers; none for other keys. */
function answeredIn(text) {
	return text.startsWith("answer:") ? unpacked(text.slice(7)) : [];
}
/** Ids of the comments whose author a key tells that they were edited; none for other keys. */
function editedIn(text) {
	return text.startsWith("edited:") ? unpacked(text.slice(7)) : [];
}
/** Ids of the comments whose commands were passed over; none for other keys. */
function passedIn(text) {
	return text.startsWith("passed:") ? unpacked(text.slice(7)) : [];
}
/** Ids in few characters: the lowest, then the differences in base 36. */
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
/** The place on the waiting list that a key gives; undefined for other keys. */
function placeIn(text) {
	const [, id, login] = /^waits:(\d+):(.+)$/.exec(text) ?? [];
	return id === void 0 || login === void 0 ? void 0 : {
		comment: Number(id),
		login
	};
}
/** The place whose owner a key asks whether they still want it, and how often they were; undefined for other keys. */
function askedIn(text) {
	const [, place, round] = /^asked:(\d+):(\d+)$/.exec(text) ?? [];
	return place === void 0 ? void 0 : {
		place: Number(place),
		round: Number(round)
	};
}
/** Whether a place on the waiting list is over: its turn came, or it was given up. */
function hasEnded(comment, keys) {
	return keys.has(commentKey.turn(comment)) || keys.has(commentKey.left(comment));
}
/** Whom a key reminds; undefined for other keys, and for a reminder that is settled. */
function remindedIn(text) {
	return /^remind:(.+):[\d-]+$/.exec(text)?.[1];
}
/** The key of a reminder once it is settled, which tells how. */
function settled(text, how) {
	return text.replace(/^remind:/, `${how}:`);
}
// src/issue/command.ts
const WORD = /^ {0,3}([^\s@]\S*)(?:[ \t]+(?:@([a-z\d](?:[a-z\d_-]{0,38}))(?![\w/[-])|(?![ \t@]))|$)/i;
/**
* The first command in a comment: a word that begins a line, alone or followed by a space. Text in code, quotes and HTML
* comments is ignored.
* @param words the words for each command in this list
* @param mayParse called with the number of characters to parse, if a command could be in one of these
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
	const quoted = quotedSpans(text);
	const isSaid = (at) => !quoted.some(({ start, end }) => start <= at && at < end);
	return lines.find(({ at }) => isSaid(at))?.command;
}
/** Most characters of a person's comments that are parsed, after the first comment that has to be. */
const MAX_PARSED_LENGTH = 1e4;
/**
* The commands in comments, by the comments' ids. Hostile text can take a second per ten thousand characters to parse, so
* one person's comments are parsed up to a limit; a command that begins its comment needs no parser.
*/
function commandsAmong(comments, words) {
	const parsed = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const { id, author, body } of [...comments].sort((a, b) => a.id - b.id)) {
		const command = commandIn(body, words, (characters) => {
			const before = parsed.get(author.login);
			if (before !== void 0 && before + characters > MAX_PARSED_LENGTH) return false;
			parsed.set(author.login, (before ?? 0) + characters);
			return true;
		});
		if (command !== void 0) found.set(id, command);
	}
	return found;
}
/** Whether a text cannot begin code, a quote or HTML that continues below it. */
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
// src/issue/message.ts
/** Most other projects that an answer names. */
const MAX_SUGGESTIONS = 5;
/** Most characters of the guidance in a comment, which keep it below GitHub's limit. */
const MAX_GUIDANCE_LENGTH = 2e4;
const PERSON = "﷐";
const ISSUE = "﷑";
/** The text of a comment, as Markdown: it mentions only the person it is for, and contains no command. */
function renderMessage(name, subject, values) {
	const { config, repository, issue } = subject;
	const words = placeholdersFor(subject, values);
	const filled = withoutLive(config.messages[name] ?? MESSAGES[name]).split("\n").filter((line) => valueFor(words, /^\{(\w+)\}$/.exec(line.trim())?.[1] ?? "") !== "").join("\n").replace(/\{(\w+)\}/g, (placeholder, word) => valueFor(words, word) ?? placeholder).replace(/\n{3,}/g, "\n\n").trim();
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
/** Escapes lines that are commands: in a comment posted with a person's token, they would be carried out. */
function withoutCommands(text, { claims }) {
	return text.split("\n").map((line) => holdsCommand(line, claims.commands) ? `\u200b${line.trimStart()}` : line).join("\n");
}
function valueFor(words, name) {
	if (name === "person") return PERSON;
	if (name === "issue") return ISSUE;
	return Object.hasOwn(words, name) ? withoutLive(words[name]?.() ?? "") : void 0;
}
function placeholdersFor(subject, values) {
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
		file: () => link("the file", fileUrl(repository, project.path)),
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
	if (text.length > MAX_GUIDANCE_LENGTH) return "The guidance stands in the text of this issue.";
	return sanitizeMarkdown(text, {
		...repository,
		path: "README.md"
	});
}
function related({ project, projects, repository }) {
	const byId = new Map(projects.map((one) => [one.id, one]));
	const links = project.related.map(({ id, title, path }) => {
		const issue = byId.get(id)?.issue;
		return link(title, issue === void 0 ? fileUrl(repository, path) : issueUrl(repository, issue));
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
	})).filter((each, _, all) => each.close > 0 || all.every((other) => other.close === 0)).sort((a, b) => b.close - a.close).slice(0, MAX_SUGGESTIONS);
	if (free.length === 0) return "";
	return `These projects are free:\n\n${free.map(({ project: one, issue }) => `- ${link(one.title, issueUrl(repository, issue))}`).join("\n")}`;
}
/** A link that opens a mail to the list with subject and text (RFC 6068), or a link to the list's page. */
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
		issueUrl(repository, issue),
		"",
		"My plan is: "
	].join("\r\n");
	const mail = `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}?subject=${encoded(`Working on: ${title}`)}&body=${encoded(text)}`;
	return `Tell the mailing list about it: [write to ${plainText(address)}](${mail}).`;
}
/** Also encodes what is special in Markdown but not in a URI. */
function encoded(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/issue/label-case.ts
function labelCaseOf(labels) {
	return new Map(labels.map(({ name }) => [labelKey(name), name]));
}
/** A plan that first creates missing labels, and has the others in the repository's case. */
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
/** A change with its labels in the repository's case. */
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
// src/issue/description.ts
/** Goes up with each change of the rendered text, so that the issues of older versions are updated. */
const RENDERING = 3;
/** Hash of all that the managed section is rendered from: the same hash means the same text. */
function hashSectionInput({ project, holders, waiting, unlisted = 0, asked, config, repository }) {
	const { issue: _1, claim: _2, status: _3, statusGiven: _4, defaultContacts: _5, ...shown } = project;
	const { claims, guidance } = config;
	const people = [
		[...holders],
		inQueueOrder(waiting),
		...unlisted > 0 ? [unlisted] : [],
		...asked.size > 0 ? [daysToAnswer(asked, config)] : []
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
/** Renders the managed section of an issue body: LF line ends, none at the end. */
function renderSection({ project, holders, waiting, unlisted = 0, asked, config, repository }) {
	const base = {
		...repository,
		path: project.path
	};
	const markdown = (text) => sanitizeMarkdown(text, base);
	const list = (texts) => texts.map((text) => listItem(text, base)).join("\n");
	const section = (title, text) => text === "" ? "" : `## ${title}\n\n${text}`;
	return [
		project.summary === void 0 ? "" : markdown(project.summary),
		factsTable(project, repository),
		holdersLine(project, holders, repository),
		keptLine(daysToAnswer(asked, config), repository),
		waitingLine(waiting, unlisted, repository),
		markdown(project.text),
		section("Outcomes", list(project.outcomes)),
		section("Prerequisites", list(project.prerequisites)),
		section("Links", project.links.map((one) => `- ${link(one.title ?? one.url, one.url, base)}`).join("\n")),
		section("Related projects", project.related.map(({ title, path }) => `- ${link(title, fileUrl(repository, path), base)}`).join("\n")),
		section("How to take this project", claimHelp(project, config)),
		section("Guidance", config.guidance === null ? "" : sanitizeMarkdown(config.guidance.trim(), {
			...base,
			path: "README.md"
		})),
		`---\n\n<sub>This text comes from [a file](${fileUrl(repository, project.path)}) and is put right when it is changed here: [edit the file](${fileUrl(repository, project.path, "edit")}) instead, or write above or below this text.</sub>`
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
/** A contact, without notifying the person. */
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
/** Until which day (UTC) each of those who were asked has time to answer. */
function daysToAnswer(asked, { claims }) {
	const time = claims.confirm_within * 864e5;
	return [...asked].map(([login, at]) => [login, isoDay(new Date(Date.parse(at) + time))]);
}
function keptLine(people, repository) {
	const names = people.map(([login, day]) => `${person(login, repository.server)} (until ${day})`);
	return names.length === 0 ? "" : `**Kept for:** ${names.join(", ")}, who came first and was asked to confirm.`;
}
function waitingLine(waiting, unlisted, repository) {
	const people = inQueueOrder(waiting).map((login) => person(login, repository.server));
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
// src/issue/body-length.ts
/** Sanitizing makes a text at most this many times longer, except for the addresses that links get. */
const GROWTH = 3;
/** Everything needs verification by then. */
const LAST_DAY = "9999-12-31";
/** Most characters of the frame, headings and fixed sentences of a managed section, and its marker. */
const FRAME = 4e3;
/**
* The body of a project's first issue.
* @param remembered labels for the marker
*/
function firstBody(project, remembered, config, repository) {
	const input = {
		project,
		holders: new Map(project.claim?.by.map((login) => [login, project.claim?.since ?? ""])),
		waiting: /* @__PURE__ */ new Map(),
		asked: /* @__PURE__ */ new Map(),
		config,
		repository
	};
	const marker = {
		id: project.id,
		status: "open",
		holders: input.holders,
		waiting: input.waiting,
		labels: [...remembered],
		source: hashSectionInput(input)
	};
	return printBody({
		above: "",
		below: "",
		region: renderSection(input),
		marker
	});
}
/** The error about a body that GitHub would refuse as too long. */
function lengthProblem({ path }, body) {
	const length = characters(body);
	if (length <= 65536) return void 0;
	const message = `The text of the issue would have ${length} characters, and GitHub takes ${MAX_BODY}: shorten the file or move a part of it elsewhere and link it.`;
	return errorIn(path, message, { key: "title" });
}
/** The errors about all bodies that would be too long; few projects are long enough to be rendered for that. */
function lengthProblems(projects, config, repository) {
	const guidance = config.guidance ?? "";
	const budget = MAX_BODY - FRAME - maxLength(guidance, repository, "README.md");
	return projects.flatMap((project) => {
		if (project.status !== void 0 && project.status !== "open" && project.issue === void 0) return [];
		if (maxLength(JSON.stringify(project), repository, project.path) <= budget) return [];
		return lengthProblem(project, firstBody(project, labelsToRemember(desiredLabels(project, {
			status: "open",
			held: 0,
			today: LAST_DAY
		}, config)), config, repository)) ?? [];
	});
}
/** An upper bound of the rendered length, with the repository's address in every link. */
function maxLength(text, repository, path) {
	if (text.length > 65536) return Number.POSITIVE_INFINITY;
	const address = repositoryUrl(repository).length + repository.branch.length * 3 + path.length * 3 + 20;
	const links = text.match(/\]\(|\]:|\b(?:href|src|url|github|path)\b/gi)?.length ?? 0;
	return text.length * GROWTH + links * address;
}
export { desiredLabels as A, parseBody as B, holdersNow as C, knownAuthors as D, keysIn as E, bodyOf as F, sameBody as H, isEdited as I, markedId as L, mergeLabels as M, requestedLabels as N, postedKeys as O, withinLimit as P, markedIds as R, decideStatus as S, keptTexts as T, withMarker as U, printBody as V, sameMarker as W, hasEnded as _, renderSection as a, remindedIn as b, withRepositoryLabels as c, commandIn as d, commandsAmong as f, editedIn as g, commentKey as h, hashSectionInput as i, labelsToRemember as j, printComment as k, offersOthers as l, askedIn as m, lengthProblem as n, labelCaseOf as o, answeredIn as p, lengthProblems as r, withRepositoryCase as s, firstBody as t, renderMessage as u, passedIn as v, bearsCauses as w, settled as x, placeIn as y, markerOf as z };
