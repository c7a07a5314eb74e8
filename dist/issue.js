import { C as holdersOf, D as sameLogin, H as issueUrl, K as MAX_BODY, M as isAgent, N as isTrusted, P as labelKey, T as includesLogin, U as repositoryUrl, a as errorIn, g as STATUSES, h as SIZE_HOURS, w as inQueueOrder, z as fileUrl } from "./model.js";
import { a as characters, d as daysBetween, f as isDate, g as fingerprint, o as firstCharacters, p as isoDay, s as nearest } from "./lib-text.js";
import { c as nestHeadings, d as person, f as plainText, h as isCostly, n as sanitizeMarkdown, p as tidyMarkdown, r as quotedSpans, s as hasHeadings, t as listItem, u as link } from "./lib-markdown.js";
import { _ as object, b as string, c as _enum, m as literal, p as int, t as datetime, u as array, v as record } from "./zod.js";
import { a as fill, c as textsOf, i as enumerated, n as MESSAGE_NAMES, o as fillWith, s as listed } from "./texts.js";
import { C as labelProblem, i as timeIn } from "./schema.js";
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
	/** How the project came to its end: the day, and who held it then; absent while it is open. */
	ending: object({
		day: string().refine(isDate),
		by: array(string())
	}).optional().catch(void 0),
	/** Until when holders want to hold it, if they have set a date. */
	until: record(string(), string().refine(isDate)).transform((days) => new Map(Object.entries(days))).optional().catch(void 0),
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
const TRACKING_COLOR = "e6ebf1";
/** Green, as nothing else is. */
const OPEN_COLOR = "0e8a16";
const TAKEN_COLOR = "bfc5cc";
const NEWCOMER_KEY = "labels.newcomer.name";
/** The labels of a project's issue, those of managed groups and the file's own, as far as GitHub takes them. */
function desiredLabels(project, context, config) {
	return withinLimit(requestedLabels(project, context, config).filter(({ name }) => labelProblem(name) === void 0), config).kept;
}
/** The labels that file and config ask for, including those that GitHub would refuse. */
function requestedLabels(project, context, config) {
	const words = textsOf(config).labels;
	return distinct([
		labelFor("title", config.tracking_label, TRACKING_COLOR, words.tracking, "tracking_label"),
		...categoryLabels(project, config),
		...prefixedLabels(project, config),
		...stateLabels(project, context, config),
		...project.labels.map((name) => labelFor("labels", name, DEFAULT_COLOR, words.own))
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
function categoryLabels({ category }, config) {
	const { labels: groups } = config;
	if (groups.category === null || category === void 0) return [];
	const name = category.label ?? `${groups.category.prefix}${category.name}`;
	const color = category.color ?? groups.category.color;
	const configKey = `categories.${category.key}.label`;
	return [labelFor("category", name, color, fill(textsOf(config).labels.category, { category: category.name }), configKey)];
}
/** The labels of the groups difficulty, size and skill: a prefix and a value each. */
function prefixedLabels(project, config) {
	const { labels: groups } = config;
	const words = textsOf(config).labels;
	const { difficulty, sizes, skills } = project;
	const difficulties = difficulty === void 0 ? [] : [difficulty];
	return [
		...inGroup("difficulty", groups.difficulty, difficulties, words.difficulty, "difficulty"),
		...inGroup("size", groups.size, sizes, words.size, "size"),
		...inGroup("skills", groups.skill, skills, words.skill, "skill")
	];
}
function inGroup(key, group, values, description, groupName) {
	if (group === null) return [];
	const configKey = `labels.${groupName}.prefix`;
	return values.map((value) => labelFor(key, `${group.prefix}${value}`, group.color, description, configKey));
}
/** The labels that are on or off: Google Summer of Code, who may claim, and whether somebody should verify. */
function stateLabels(project, context, config) {
	const { gsoc, claim, verification, newcomer } = config.labels;
	const words = textsOf(config).labels;
	const labels = [];
	if (gsoc !== null && project.gsoc === true) labels.push(labelFor("gsoc", gsoc.name, gsoc.color, words.gsoc, "labels.gsoc.name"));
	const isTaken = context.held >= project.maxClaims;
	if (claim !== null && context.status === "open") {
		const description = isTaken ? words.taken : words.open;
		labels.push(isTaken ? labelFor("claim", claim.taken, TAKEN_COLOR, description, "labels.claim.taken") : labelFor("claim", claim.open, OPEN_COLOR, description, "labels.claim.open"));
	}
	if (newcomer !== null && context.status === "open" && !isTaken && project.difficulty === "easy") labels.push(labelFor("difficulty", newcomer.name, newcomer.color, words.newcomer, NEWCOMER_KEY));
	if (verification !== null && needsVerification(project, context.today, config)) {
		const { name, color } = verification;
		labels.push(labelFor("verified", name, color, words.verification, "labels.verification.name"));
	}
	return labels;
}
/**
* Splits labels into those that an issue can have and those beyond GitHub's limit: the last of the skills and of the
* file's own labels. Room is left for the labels of claim, verification and newcomers even while they are not on the
* issue, so that the others do not change with them.
*/
function withinLimit(labels, { labels: groups }) {
	const isVarying = ({ key, configKey }) => key === "claim" || key === "verified" || configKey === NEWCOMER_KEY;
	const varying = [
		groups.claim,
		groups.verification,
		groups.newcomer
	].filter((one) => one !== null);
	const max = 100 - labels.filter((label) => !isOpenEnded(label) && !isVarying(label)).length - varying.length;
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
	for (const group of [
		groups.gsoc,
		groups.verification,
		groups.newcomer
	]) if (group !== null) names.add(labelKey(group.name));
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
/** Whether the project was neither verified nor put on the list lately; a text that is no date says that it was not. */
function needsVerification({ verified, inserted }, today, config) {
	if (verified !== void 0 && !isDate(verified)) return true;
	const last = [verified ?? "", inserted ?? ""].sort().at(-1) ?? "";
	return !isDate(last) || daysBetween(last, today) > config.verification.after;
}
function distinct(labels) {
	const seen = /* @__PURE__ */ new Set();
	return labels.filter(({ name }) => !seen.has(labelKey(name)) && seen.add(labelKey(name))).map((label) => ({
		...label,
		name: label.name.normalize("NFC")
	}));
}
/** A label as GitHub keeps it. */
function plainLabel({ name, color, description }) {
	return {
		name,
		color,
		description
	};
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
function keptTexts(edited, { kept, kept_part }) {
	const parts = cut(edited);
	return parts.map((text, at) => {
		return `${parts.length === 1 ? kept : fill(kept_part, {
			part: at + 1,
			parts: parts.length
		})}\n\n${inCode(text)}`;
	});
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
/** The dates that holders have set: those in the file count only if the marker lost its own. */
function datesNow(project, holders, { marker, claims }) {
	const { by = [], until } = project.claim ?? {};
	const recorded = marker?.waiting === void 0 && until !== void 0 ? by.map((login) => [login, until]) : [];
	const known = claims?.until ?? marker?.until ?? new Map(recorded);
	const names = [...holders];
	return new Map([...known].filter(([login]) => includesLogin(names, login)));
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
// src/issue/mailing-list.ts
const ADDRESS = /(?<![^\s<>"'(),:;@[\]\\])[^\s<>"'(),:;@[\]\\]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?/i;
/**
* A link that opens a mail to the project's mailing list (RFC 6068), or the list's page; its name if it is neither, and
* nothing if the project has none.
* @param page address of the project's issue, to have the text of the mail filled in beside its subject
*/
function mailingListLink({ mailingList, title }, { phrases }, page) {
	const list = mailingList?.toWellFormed().trim() ?? "";
	if (list === "" || /^https?:\/\/\S+$/i.test(list)) return list === "" ? "" : link(list, list);
	const address = ADDRESS.exec(list)?.[0];
	if (address === void 0) return plainText(list);
	const words = {
		title: title.replace(/\s+/g, " "),
		url: page ?? ""
	};
	const subject = encoded(fill(phrases.mail_subject, words));
	const text = encoded(fill(phrases.mail_body, words).replaceAll("\n", "\r\n"));
	const filledIn = `?subject=${subject}${page === void 0 ? "" : `&body=${text}`}`;
	const mail = `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}${filledIn}`;
	return `[${fill(phrases.write_to, { address: plainText(address) })}](${mail})`;
}
/** Also encodes what is special in Markdown but not in a URI. */
function encoded(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/issue/claim-box.ts
/** The alert box of an issue: whether its project is free and how to take it, who holds it, or who did it. */
function claimBox(facts) {
	const box = {
		...facts,
		texts: textsOf(facts.config)
	};
	const { sign, lines } = facts.status === "open" ? openBox(box) : overBox(box);
	const text = lines.filter((line) => line !== "").join("\n");
	return `[!${sign}]\n${sanitizeMarkdown(text, {
		...facts.repository,
		path: facts.project.path
	}).trim()}`.replace(/^/gm, "> ").replace(/(?<![ \t])[ \t]+$/gm, "");
}
function overBox(box) {
	const { status, texts, ending = {
		day: "",
		by: []
	} } = box;
	const { day, by, isDuplicate } = ending;
	const people = enumerated(by.map(nameIn(box)), texts);
	if (status === "archived") {
		const text = isDuplicate === true ? texts.issue.duplicate : texts.issue.archived;
		return {
			sign: "NOTE",
			lines: [fill(text, { day })]
		};
	}
	const text = by.length === 0 ? texts.issue.done : texts.issue.done_by;
	return {
		sign: "IMPORTANT",
		lines: [fill(text, {
			people,
			day
		})]
	};
}
function openBox(box) {
	const { project, holders, asked, texts } = box;
	const room = project.maxClaims - holders.length - asked.size;
	const isFree = room > 0;
	const isKept = asked.size > 0;
	return {
		sign: isFree ? "TIP" : "NOTE",
		lines: [
			...isFree ? [openLine(box, room)] : holders.length > 0 ? [takenLine(box)] : [],
			...isKept ? [fill(texts.issue.kept, { people: keptFor(box) })] : [],
			waitingLine(box),
			requestsLine(box),
			...claimLines(box, isFree),
			isFree ? announceLine(box) : ""
		]
	};
}
function openLine(box, room) {
	const { holders, texts } = box;
	const words = texts.issue;
	if (holders.length === 0) return room === 1 ? words.free : fill(words.free_many, { count: room });
	const text = room === 1 ? words.joinable_one : words.joinable_other;
	return fill(text, {
		count: room,
		holders: holdersText(box)
	});
}
function takenLine(box) {
	const { holders, texts } = box;
	const text = holders.every(({ isAgent }) => isAgent) ? texts.issue.agent : texts.issue.taken;
	return fill(text, { holders: holdersText(box) });
}
function holdersText(box) {
	const { holders, texts } = box;
	const name = nameIn(box);
	const named = holders.map(({ login, since, until }) => {
		const text = until === void 0 ? texts.issue.since : texts.issue.since_until;
		return fill(text, {
			person: name(login),
			day: since,
			...until !== void 0 && { until }
		});
	});
	return enumerated(named, texts);
}
function keptFor(box) {
	const { asked, config, texts } = box;
	const name = nameIn(box);
	const named = daysToAnswer(asked, config).map(([login, until]) => fill(texts.issue.until, {
		person: name(login),
		until
	}));
	return enumerated(named, texts);
}
/** Until which day (UTC) each of those who were asked has time to answer. */
function daysToAnswer(asked, { claims }) {
	const time = claims.confirm_within * 864e5;
	return [...asked].map(([login, at]) => [login, isoDay(new Date(Date.parse(at) + time))]);
}
function waitingLine(box) {
	const { waiting, unlisted = 0, texts } = box;
	const people = inQueueOrder(waiting).map(nameIn(box));
	if (people.length === 0) return unlisted === 0 ? "" : fill(texts.issue.waiting_many, { count: unlisted });
	return unlisted === 0 ? fill(texts.issue.waiting, { people: enumerated(people, texts) }) : fill(texts.issue.waiting_more, {
		people: listed(people, texts),
		count: unlisted
	});
}
function requestsLine(box) {
	const { requests = [], texts } = box;
	if (requests.length === 0) return "";
	return fill(texts.issue.requests, { people: enumerated(requests.map(nameIn(box)), texts) });
}
/** What a claim would do, and who may make one. */
function claimLines({ config, texts: { issue }, waiting }, isFree) {
	const { who, commands } = config.claims;
	const [claim] = commands.claim;
	if (claim === void 0) return isFree ? [issue.by_hand] : [];
	if (who === "approval") return [fill(issue.ask, { claim })];
	const text = isFree ? issue.claim : waiting.size === 0 ? issue.line : issue.line_behind;
	return [who === "anyone" ? "" : issue[`only_${who}`], fill(text, { claim })];
}
function announceLine({ project, texts }) {
	const list = mailingListLink(project, texts);
	return list === "" ? "" : fill(texts.issue.announce, { list });
}
function nameIn({ repository }) {
	return (login) => person(login, repository.server);
}
// src/issue/excerpt.ts
/** How much of a text is shown if a body with all of it would be too long: the most of these that fits. */
const LENGTHS = [
	4e4,
	2e4,
	1e4,
	5e3,
	0
];
/** The lengths to try for the text of a project, one after the other; undefined is all of it. */
function lengthsToTry(text, { long_text }) {
	if (long_text === "error") return [void 0];
	const shorter = LENGTHS.filter((length) => length < text.length);
	return text.length > 131072 ? shorter : [void 0, ...shorter];
}
/** The first part of a text, up to the end of a paragraph if one ends there, else of a line or word. */
function excerptOf(text, length) {
	const start = firstCharacters(text.slice(0, length), length);
	const end = [
		/\n[ \t]*\n/g,
		/\n/g,
		/ /g
	].map((gap) => [...start.matchAll(gap)].at(-1)?.index ?? 0).find((at) => at > length / 2);
	return start.slice(0, end).trimEnd();
}
// src/issue/facts.ts
const SEPARATOR = " · ";
/** What tells somebody whether the project is for them, in a few lines. */
function factLines(project, config, repository) {
	const texts = textsOf(config);
	const { issue: names, words } = texts;
	const { difficulty, gsoc, skills, contacts } = project;
	const sizes = project.sizes.map((size) => {
		const word = words[size === "medium" ? "medium_size" : size];
		return fill(names.sized, {
			size: word,
			hours: SIZE_HOURS[size]
		});
	});
	const people = contacts.map((one) => contactText(one, repository)).filter((text) => text !== "");
	const places = [project.mailingList ?? "", project.irc ?? ""].map(plainText);
	return [
		[
			fact(names.difficulty, difficulty === void 0 ? "" : words[difficulty]),
			fact(names.size, listed(sizes, texts)),
			fact(names.gsoc, gsoc === void 0 ? "" : words[gsoc ? "yes" : "no"])
		],
		[fact(names.skills, listed(skills.map(plainText), texts))],
		[fact(names.contacts, enumerated(people, texts))],
		[fact(names.places, places.filter((place) => place !== "").join(SEPARATOR))]
	].map((line) => line.filter((one) => one !== "").join(SEPARATOR)).filter((line) => line !== "").join("\n");
}
/** What matters to those who keep the list, folded. */
function bookkeeping(project, config, repository) {
	const texts = textsOf(config);
	const { issue: names } = texts;
	const { category, inserted = "", verified = "", labels, maxClaims } = project;
	const base = {
		...repository,
		path: project.path
	};
	const text = [[
		fact(names.category, plainText(category?.name ?? "")),
		fact(names.max_claims, maxClaims > 1 ? String(maxClaims) : ""),
		fact(names.inserted, plainText(inserted)),
		fact(names.verified, plainText(verified)),
		fact(names.labels, listed(labels.map(plainText), texts))
	].filter((one) => one !== "").map((one) => `- ${one}`).join("\n"), origin(project, names, repository)].filter((part) => part !== "").join("\n\n");
	return `<details>\n<summary>${htmlText(names.about)}</summary>\n\n${sanitizeMarkdown(text, base)}\n\n</details>`;
}
function fact(name, value) {
	return value === "" ? "" : fill(name, { value });
}
/** A contact, without notifying the person. */
function contactText({ name, email, github }, repository) {
	const account = github === void 0 ? "" : person(github, repository.server);
	const text = [name, email].flatMap((word) => word === void 0 ? [] : [plainText(word)]).filter((word) => word !== "").join(SEPARATOR);
	return text === "" ? account : account === "" ? text : `${text} (${account})`;
}
function origin({ path }, names, repository) {
	return fill(names.origin, {
		file: link(names.file, fileUrl(repository, path)),
		edit: link(names.edit, fileUrl(repository, path, "edit"))
	});
}
function htmlText(text) {
	return plainText(text).replace(/[<>]/g, "");
}
// src/issue/description.ts
/** Goes up with each change of the rendered text, so that the issues of older versions are updated. */
const RENDERING = 4;
/** Hash of all that the managed section is rendered from: the same hash means the same text. */
function hashSectionInput(input) {
	const { project, config, repository } = input;
	const { issue: _1, claim: _2, status: _3, statusGiven: _4, defaultContacts: _5, ...shown } = project;
	const { claims, guidance } = config;
	const { server, owner, repo, branch } = repository;
	const facts = Object.entries(shown).sort(([a], [b]) => a < b ? -1 : 1);
	return fingerprint(JSON.stringify([
		RENDERING,
		facts,
		claimsShown(input),
		claims.who,
		claims.commands,
		guidance,
		hashOf(textsOf(config)),
		{
			server,
			owner,
			repo,
			branch
		},
		...input.excerpt === void 0 ? [] : [input.excerpt]
	]));
}
function claimsShown(input) {
	const { status, ending, holders, waiting, unlisted = 0, asked, requests = [], config } = input;
	if (status !== "open") return [status, ending];
	return [
		holders.map(({ login, since, until, isAgent = false }) => [
			login,
			since,
			until,
			isAgent
		]),
		inQueueOrder(waiting),
		unlisted,
		daysToAnswer(asked, config),
		requests
	];
}
const hashes = /* @__PURE__ */ new WeakMap();
function hashOf(texts) {
	let hash = hashes.get(texts);
	if (hash === void 0) {
		const { issue, words, phrases } = texts;
		hash = fingerprint(JSON.stringify([
			issue,
			words,
			phrases
		]));
		hashes.set(texts, hash);
	}
	return hash;
}
/** Renders the managed section of an issue body, with LF line ends. */
function renderSection(input) {
	const { project, config, repository } = input;
	const base = {
		...repository,
		path: project.path
	};
	const { issue: words } = textsOf(config);
	const markdown = (text) => sanitizeMarkdown(text, base);
	const sections = ownSections(project, config, base);
	const tidy = (text) => tidyMarkdown(text, base.server);
	return [
		project.summary === void 0 ? "" : markdown(tidy(project.summary)),
		claimBox(input),
		markdown(factLines(project, config, repository)),
		...description(tidy(shownText(input)), sections.length > 0, words.description).map(markdown),
		input.excerpt === void 0 ? "" : restLink(project, config, repository),
		...sections,
		bookkeeping(project, config, repository)
	].filter((part) => part !== "").join("\n\n").concat("\n").replace(/\r\n?/g, "\n").toWellFormed();
}
function shownText({ project, excerpt }) {
	return excerpt === void 0 ? project.text : excerptOf(project.text, excerpt);
}
function restLink({ path }, config, repository) {
	const { excerpt } = textsOf(config).issue;
	return `_${fill(excerpt, { file: link(path, fileUrl(repository, path)) })}_`;
}
/** The text of the file, its headings below those of the sections that follow, if there are any. */
function description(text, isFollowed, title) {
	if (!isFollowed || !hasHeadings(text)) return [nestHeadings(text, 2)];
	return [`## ${plainText(title)}`, nestHeadings(text, 3)];
}
/** The sections that follow the text, each with a heading. */
function ownSections(project, config, base) {
	const { issue: words } = textsOf(config);
	const { outcomes, prerequisites, links, related } = project;
	const list = (texts) => texts.map((text) => listItem(text, base)).join("\n");
	const linked = links.map(({ title, url }) => `- ${link(title ?? url, url, base)}`);
	const others = related.map(({ title, path }) => `- ${link(title, fileUrl(base, path), base)}`);
	return [
		section(words.outcomes, list(outcomes)),
		section(words.prerequisites, list(prerequisites)),
		section(words.links, linked.join("\n")),
		section(words.related, others.join("\n")),
		section(words.guidance, guidance$1(config, base))
	].filter((text) => text !== "");
}
function section(title, text) {
	return text === "" ? "" : `## ${plainText(title)}\n\n${text}`;
}
function guidance$1(config, base) {
	const text = config.guidance?.trim() ?? "";
	return sanitizeMarkdown(nestHeadings(text, 3), {
		...base,
		path: "README.md"
	});
}
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
	let body = "";
	for (const excerpt of lengthsToTry(project.text, config)) {
		body = bodyWith(excerpt, project, remembered, {
			config,
			repository
		});
		if (characters(body) <= 65536) break;
	}
	return body;
}
function bodyWith(excerpt, project, remembered, { config, repository }) {
	const { by = [], since = "" } = project.claim ?? {};
	const input = {
		project,
		status: "open",
		holders: by.map((login) => ({
			login,
			since,
			...isAgent(login) && { isAgent: true }
		})),
		waiting: /* @__PURE__ */ new Map(),
		asked: /* @__PURE__ */ new Map(),
		config,
		repository,
		excerpt
	};
	const marker = {
		id: project.id,
		status: "open",
		holders: new Map(by.map((login) => [login, since])),
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
	const message = `The text of the issue would have ${length} characters, and GitHub takes ${MAX_BODY}: shorten the file, move a part of it elsewhere and link it, or set long_text: excerpt in the config.`;
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
	/** The command in a comment set the date of a holder, or none: of several the last one counts. */
	until: (comment, login, date) => `until:${comment}:${login.toLowerCase()}:${date ?? "none"}`,
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
	/** Tells somebody how to claim, whose comment only looked like a command. */
	hint: (login) => `hint:${login.toLowerCase()}`,
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
/** The date that a key sets for a holder; undefined for other keys. */
function dateIn(text) {
	const [, id, login, date] = /^until:(\d+):([^:]+):(\d{4}-\d\d-\d\d|none)$/.exec(text) ?? [];
	if (id === void 0 || login === void 0) return void 0;
	return {
		comment: Number(id),
		login,
		date: date === "none" ? void 0 : date
	};
}
/** Whether a place on the waiting list is over: its turn came, or it was given up. */
function hasEnded(comment, keys) {
	return keys.has(commentKey.turn(comment)) || keys.has(commentKey.left(comment));
}
/** Whether a key is that of a hint, to whomever. */
function isHint(text) {
	return text.startsWith("hint:");
}
/** Whom a key reminds; undefined for other keys, and for a reminder that is settled. */
function remindedIn(text) {
	return /^remind:(.+):[\d-]+$/.exec(text)?.[1];
}
/** Whether somebody was reminded on a day that they had set, settled or not. */
function wasRemindedOn(day, login, keys) {
	const key = commentKey.remind(login, day);
	return [key, ...WAYS.map((how) => settled(key, how))].some((one) => keys.has(one));
}
const WAYS = [
	"answered",
	"released",
	"moot"
];
/** The key of a reminder once it is settled, which tells how. */
function settled(text, how) {
	return text.replace(/^remind:/, `${how}:`);
}
// src/issue/hint.ts
/** Longer comments are part of a discussion, whatever they contain. */
const MAX_LENGTH = 600;
const THIS = "(?:this|it|the (?:issue|project|task))";
const TAKE = "/?(?:claim|do|get|grab|have|pick up|take(?: up| on| over)?|try|work on|start(?: working)?(?: on)?)";
const TAKING = "(?:claiming|doing|picking up|taking(?: up| on| over)?|trying|working on)";
const QUESTIONS = "(?:can|could|may|might|shall)";
/** How people ask for a project in words, in the languages that Dibs speaks. */
const PHRASES = [
	`\\b${QUESTIONS} i (?:please |also |still )?${TAKE} ${THIS}\\b`,
	`\\b${QUESTIONS} (?:i (?:please )?be|you (?:please )?(?:get me|have me)) assigned\\b`,
	`\\bi(?:['’]d| would) (?:really |also )?(?:like|love) to ${TAKE} ${THIS}\\b`,
	`\\bi (?:really |also )?want to ${TAKE} ${THIS}\\b`,
	`\\bi(?:['’]m| am|['’]d be| would be) (?:really |also |very )?interested in (?:${TAKING} )?${THIS}\\b`,
	`\\bi(?:['’]ll| will) ${TAKE} (?:this|it)(?: on| up)? ?(?:[.,!?]|$)`,
	`\\bassign (?:(?:this|it|the issue|the project|the task) )?(?:to )?me\\b`,
	`\\bis ${THIS} (?:still )?(?:available|free|open|unassigned|up for grabs)\\b`,
	`\\bis (?:anyone|anybody|someone|somebody) (?:already |still )?working on ${THIS}\\b`,
	"\\b(?:kann|darf|könnte|dürfte) ich (?:das|dies|dieses projekt|daran|hieran) (?:machen|übernehmen|bearbeiten|arbeiten|haben)",
	"\\bich (?:würde|möchte|will) (?:gerne? )?(?:das|dies|dieses projekt|daran|hieran) (?:gerne? )?(?:machen|übernehmen|bearbeiten|arbeiten)",
	"\\b(?:puedo|podría) (?:trabajar en|tomar|encargarme de|hacer) est[aeo]",
	"\\bme gustaría (?:trabajar en|tomar|encargarme de|hacer) est[aeo]",
	"\\b(?:puis-je|je peux|je voudrais|je souhaite|j[’']aimerais) (?:prendre|travailler (?:sur|dessus)|m[’']en occuper)",
	"\\b(?:posso|poderia|gostaria de|quero) (?:trabalhar nes|trabalhar nis|pegar es|pegar is|assumir es|assumir is)",
	"(?:担当|着手|挑戦)(?:しても(?:いい|よい|よろしい)|させて|したい)|アサインして",
	"(?:分配|指派)给我|我(?:可以|想|来|能)(?:认领|领取|负责|做)(?:这|该|此)"
].map((pattern) => new RegExp(pattern, "iu"));
/** Words that take an issue elsewhere, or could: after a sign that commands begin with. */
const ELSEWHERE = /* @__PURE__ */ new Set([
	"assign",
	"assigned",
	"assignme",
	"assign-me",
	"self-assign",
	"claim",
	"dibs",
	"grab",
	"mine",
	"pick",
	"reserve",
	"take",
	"takeit",
	"take-it"
]);
/** What begins a list item or bold text, or is polite; then a sign that commands begin with, and the word behind it. */
const SIGNED = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?[*_]{0,3}(?:(?:please|pls) )?)([./!\\])(\S{1,40})(?=\s|$)/i;
/** What may follow a word at once. */
const TAIL = /(?<![*_.,:;!?)\u2026\u3001\u3002\uff01\uff0c\uff1f])[*_.,:;!?)\u2026\u3001\u3002\uff01\uff0c\uff1f]+$/;
const WHOLE = /^(?:i )?(?:claim|take|dibs|mine|claiming|taking)(?: this| it)?[\s.!]*$/i;
/**
* Whether a comment without a command looks as if its author wants the project: a command of another tool, one that is
* mistyped or not at the start of its line, or words that ask for it. Code and quotes do not count.
*/
function looksLikeClaim(comment, words) {
	const text = comment.replaceAll("\r\n", "\n").trim();
	if (text.length > MAX_LENGTH || !asks(text, words)) return false;
	if (!/[`~<>]|^(?: {4}|\t)/m.test(text)) return true;
	return !isCostly(text) && asks(unquoted(text), words);
}
function asks(text, words) {
	const spoken = text.replace(/\s+/g, " ");
	return WHOLE.test(spoken) || PHRASES.some((phrase) => phrase.test(spoken)) || text.split("\n").some((line) => isNearMiss(line, words));
}
function isNearMiss(line, words) {
	const [, before = "", sign = "", token = ""] = SIGNED.exec(line) ?? [];
	const word = token.replace(TAIL, "").normalize("NFC").toLowerCase();
	if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(word)) return false;
	const plain = (command) => command.slice(1).normalize("NFC").toLowerCase();
	const [claim, others] = [words.claim.map(plain), [...words.release, ...words.verified].map(plain)];
	if (others.includes(word)) return false;
	if (claim.includes(word)) return sign !== "/" || before.trim() !== "" || TAIL.test(token);
	return ELSEWHERE.has(word) || sign === "/" && nearest(word, claim) !== void 0;
}
function unquoted(text) {
	let rest = "";
	let end = 0;
	for (const span of quotedSpans(text)) {
		if (span.end <= end) continue;
		rest += `${text.slice(end, Math.max(end, span.start))}\n`;
		end = span.end;
	}
	return rest + text.slice(end);
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
		if (verb !== void 0) {
			const start = at + line.search(/[^ ]/);
			const until = verb === "claim" ? untilIn(line) : void 0;
			yield {
				at: start,
				command: {
					verb,
					...person !== void 0 && { person },
					...until !== void 0 && { until }
				}
			};
		}
		at += line.length + 1;
	}
}
/** Most characters of a line that are read for a date. */
const MAX_DATE_LENGTH = 60;
/** What follows a claim and is meant as a date. */
function untilIn(line) {
	const [, , ...words] = line.trim().split(/[ \t]+/, MAX_DATE_LENGTH);
	const [, first = ""] = line.trim().split(/[ \t]+/, 2);
	const said = (first.startsWith("@") ? words : [first, ...words]).join(" ").slice(0, MAX_DATE_LENGTH);
	return timeIn(said);
}
function verbOf(word, words) {
	const said = plainWord(word);
	return Object.keys(words).find((verb) => words[verb].some((one) => plainWord(one) === said));
}
/** Accents can be typed in two ways, which look the same. */
function plainWord(word) {
	return word.normalize("NFC").toLowerCase();
}
// src/issue/message-parts.ts
/** Most other projects that an answer names. */
const MAX_SUGGESTIONS = 5;
/** Most characters of the guidance in a comment, which keep it below GitHub's limit. */
const MAX_GUIDANCE_LENGTH = 2e4;
/** Most characters of a comment that an answer repeats. */
const MAX_QUOTED_LENGTH = 40;
function partsOf(subject) {
	const { project, config, repository } = subject;
	const texts = textsOf(config);
	const { phrases } = texts;
	const joined = (parts) => enumerated(parts, texts);
	const contacts = joined(contactNames(project.contacts, repository));
	const item = ({ title, issue }) => `- ${quiet(link(title, issueUrl(repository, issue)))}`;
	return {
		people: (logins) => joined(logins.map((login) => person(login, repository.server))),
		links: (projects) => projects.map(item).join("\n"),
		until: (day) => fill(phrases.until, { day }),
		notify: (people) => fill(phrases.notify, { people }),
		quoted: (text) => quiet(plainText(firstCharacters(text, MAX_QUOTED_LENGTH))),
		words: {
			project: () => fill(phrases.quoted, { text: quiet(plainText(project.title)) }),
			file: () => link(phrases.file, fileUrl(repository, project.path)),
			allowed: () => phrases[config.claims.who === "contributors" ? "contributors" : "collaborators"],
			ask: () => project.contacts.length === 0 ? phrases.maintainer : contacts,
			contacts: () => project.contacts.length === 0 ? "" : fill(phrases.contacts, { contacts }),
			contributing: () => contributing(subject, phrases),
			guidance: () => guidance(subject),
			related: () => related(subject, phrases),
			free: () => {
				const free = suggestions(subject);
				return free.length === 0 ? "" : `${phrases.free}\n\n${free.map(item).join("\n")}`;
			},
			announce: () => announcement(subject)
		}
	};
}
/**
* Breaks the words of files that could start an agent: those that begin with a slash, as some listen for these in
* comments. Mentions are broken already.
*/
function quiet(markdown) {
	return markdown.replace(/(?<![\p{L}\p{N}/:.<>%~-])\/(?=\p{L})/gu, `/​`);
}
function contactNames(people, repository) {
	return people.map(({ name, email, github }) => {
		const account = github === void 0 ? "" : person(github, repository.server);
		const text = [name, email].flatMap((part) => part === void 0 ? [] : [quiet(plainText(part))]).join(", ");
		return text === "" ? account : account === "" ? text : `${text} (${account})`;
	}).filter((text) => text !== "");
}
function contributing({ contributing: path, repository }, phrases) {
	if (path === void 0) return "";
	return fill(phrases.contributing, { link: link("CONTRIBUTING.md", fileUrl(repository, path)) });
}
/** The guidance under its name, without which a list in it would go on with the one above. */
function guidance({ config, repository }) {
	const text = config.guidance?.trim() ?? "";
	const { phrases, issue } = textsOf(config);
	if (text === "") return "";
	if (text.length > MAX_GUIDANCE_LENGTH) return phrases.guidance;
	return `**${plainText(issue.guidance)}**\n\n${sanitizeMarkdown(text, {
		...repository,
		path: "README.md"
	})}`;
}
function related({ project, projects, config, repository }, phrases) {
	const byId = new Map(projects.map((one) => [one.id, one]));
	const links = project.related.map(({ id, title, path }) => {
		const issue = byId.get(id)?.issue;
		return quiet(link(title, issue === void 0 ? fileUrl(repository, path) : issueUrl(repository, issue)));
	});
	return links.length === 0 ? "" : fill(phrases.related, { projects: listed(links, textsOf(config)) });
}
/** Other projects that are free: those of the same category or with the same skills first. */
function suggestions({ project, offers = [] }) {
	const skills = new Set(project.skills.map((skill) => skill.toLowerCase()));
	const closeness = (one) => (one.category !== void 0 && one.category.key === project.category?.key ? 1 : 0) + one.skills.filter((skill) => skills.has(skill.toLowerCase())).length;
	return offers.filter((offer) => offer.project.id !== project.id).map((offer) => ({
		...offer,
		close: closeness(offer.project)
	})).filter((each, _, all) => each.close > 0 || all.every((other) => other.close === 0)).sort((a, b) => b.close - a.close).slice(0, MAX_SUGGESTIONS).map(({ project: { title }, issue }) => ({
		title,
		issue
	}));
}
function announcement({ project, issue, repository, config }) {
	const texts = textsOf(config);
	const list = quiet(mailingListLink(project, texts, issueUrl(repository, issue)));
	return list === "" ? "" : fill(texts.phrases.announce, { list });
}
// src/issue/message.ts
const PERSON = "﷐";
const ISSUE = "﷑";
const NOTIFIED = "﷒";
/** The text of a comment, as Markdown: it mentions only those it is for, and contains no command. */
function renderMessage(name, subject, values) {
	const { config, repository, issue } = subject;
	const words = wordsOf(subject, values);
	const template = withoutLive(textFor(name, values, config)).split("\n").filter((line) => valueFor(words, /^(?:- )?\{(\w+)\}$/.exec(line.trim())?.[1] ?? "") !== "").join("\n");
	const filled = fillWith(template, (word) => valueFor(words, word)).replace(/\n{3,}/g, "\n\n").trim();
	return withoutCommands(sanitizeMarkdown(filled, {
		...repository,
		path: "README.md"
	}).trim().replace(/\ufdd0(?![\s.,:;!?)]|$)/g, `${PERSON}​`).replace(/(?<!^|[\s(])\ufdd1/g, `​${ISSUE}`).replace(/\ufdd1(?![\s.,:;!?)]|$)/g, `${ISSUE}​`).replaceAll(PERSON, isAgent(values.to ?? "") ? values.to ?? "" : `@${values.to ?? ""}`).replaceAll(NOTIFIED, notified(subject, values).join(" ")).replaceAll(ISSUE, `#${issue}`), config);
}
/** Whether a message names other projects that are free. */
function offersOthers(name, values, config) {
	return textFor(name, values, config).includes("{free}");
}
/** The text of a message: about somebody else it may be another one, unless the list has its own for both. */
function textFor(name, { about }, config) {
	const { messages } = textsOf(config);
	const other = `${name}_other`;
	const isOwn = config.messages[name] !== void 0 && config.messages[other] === void 0;
	return about === void 0 || isOwn || !isMessage(other) ? messages[name] : messages[other];
}
function isMessage(name) {
	return MESSAGE_NAMES.includes(name);
}
function withoutLive(text) {
	return text.replace(/[\ufdd0-\ufdd2]/g, "");
}
/** Escapes lines that are commands: in a comment posted with a person's token, they would be carried out. */
function withoutCommands(text, { claims }) {
	return text.split("\n").map((line) => holdsCommand(line, claims.commands) ? `\u200b${line.trimStart()}` : line).join("\n");
}
function valueFor(words, name) {
	if (name === "person") return PERSON;
	if (name === "issue") return ISSUE;
	if (name === "notify") return words.notify?.() ?? "";
	return Object.hasOwn(words, name) ? withoutLive(words[name]?.() ?? "") : void 0;
}
function wordsOf(subject, values) {
	const { config } = subject;
	const { commands, per_person } = config.claims;
	const { about, verb = "claim" } = values;
	const parts = partsOf(subject);
	const word = {
		claim: "/claim",
		release: "/unclaim",
		verified: "/verified"
	};
	const command = (one) => commands[one][0] ?? word[one];
	return {
		subject: () => parts.people(about === void 0 ? [] : [about]),
		holders: () => parts.people(values.holders ?? []),
		from: () => parts.people(values.holders ?? []),
		position: () => String(values.position ?? ""),
		held: () => String(values.held?.length ?? ""),
		projects: () => parts.links(values.held ?? []),
		limit: () => String(per_person),
		days: () => String(values.days ?? ""),
		left: () => String(values.left ?? ""),
		...Object.fromEntries(["day", "latest"].map((name) => [name, () => values[name] ?? ""])),
		until: () => values.until === void 0 ? "" : parts.until(values.until),
		said: () => parts.quoted(values.said ?? ""),
		claim: () => command("claim"),
		release: () => command("release"),
		command: () => `${command(verb)}${about === void 0 ? "" : ` @​${about}`}`,
		notify: () => notified(subject, values).length === 0 ? "" : parts.notify(NOTIFIED),
		...parts.words
	};
}
/** Mentions of those who want to know when somebody takes a project. */
function notified({ config, project }, { to = "" }) {
	const contactsOf = ({ contacts }) => contacts.flatMap(({ github }) => github ?? []);
	const logins = config.claims.notify.flatMap((one) => one === "contacts" ? contactsOf(project) : [one]);
	const told = [to, ...logins].map((login) => login.toLowerCase());
	return logins.filter((login, at) => !isAgent(login) && told.indexOf(login.toLowerCase()) === at + 1).map((login) => `@${login}`);
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
export { bearsCauses as A, requestedLabels as B, lengthProblems as C, decideStatus as D, lengthsToTry as E, printComment as F, markedIds as G, bodyOf as H, desiredLabels as I, printBody as J, markerOf as K, labelsToRemember as L, keysIn as M, knownAuthors as N, datesNow as O, postedKeys as P, mergeLabels as R, lengthProblem as S, renderSection as T, isEdited as U, withinLimit as V, markedId as W, withMarker as X, sameBody as Y, sameMarker as Z, placeIn as _, renderMessage as a, wasRemindedOn as b, looksLikeClaim as c, commentKey as d, dateIn as f, passedIn as g, isHint as h, offersOthers as i, keptTexts as j, holdersNow as k, answeredIn as l, hasEnded as m, withRepositoryCase as n, commandIn as o, editedIn as p, parseBody as q, withRepositoryLabels as r, commandsAmong as s, labelCaseOf as t, askedIn as u, remindedIn as v, hashSectionInput as w, firstBody as x, settled as y, plainLabel as z };
