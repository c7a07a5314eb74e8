import "./rolldown-runtime.js";
import { d as daysBetween, f as isDate, h as oneLine, i as uniqueNames, p as isoDay, r as slugOf } from "./lib-text.js";
import { H as issueUrl, U as repositoryUrl, g as STATUSES, h as SIZE_HOURS, m as DIFFICULTIES, v as isFree, z as fileUrl } from "./model.js";
import { a as fill, c as textsOf } from "./texts.js";
import { a as whitespace, c as position, d as stringify$1, f as stringify, h as find, l as esm_default, m as svg, o as pointEnd, p as html$4, r as parseFragment, s as pointStart, u as fromParse5 } from "./html.js";
import { S as unknown$1, _ as object$1, b as string, c as _enum, d as boolean, m as literal, p as int, u as array } from "./zod.js";
import { n as defaultSchema, t as sanitize } from "./sanitize.js";
import { a as visit, f as ccount, h as normalizeUri, n as gfmFromMarkdown, o as zwitch, p as fromMarkdown, t as gfm } from "./markdown.js";
import { f as plainText, h as isCostly, n as sanitizeMarkdown, v as absoluteLink } from "./lib-markdown.js";
// src/site/data-schema.ts
const TEXT = { type: "string" };
const TEXTS = {
	type: "array",
	items: TEXT
};
const DAY = {
	type: "string",
	pattern: "^\\d{4}-\\d{2}-\\d{2}$"
};
const orNull = (schema, description) => ({
	anyOf: [schema, { type: "null" }],
	description
});
const described = (schema, description) => ({
	...schema,
	description
});
const object = (properties, optional = []) => ({
	type: "object",
	properties,
	required: Object.keys(properties).filter((key) => !optional.includes(key))
});
const CLAIM = object({
	by: described({
		...TEXTS,
		minItems: 1
	}, "Logins."),
	since: described(TEXT, "First day of the first of them."),
	until: described(TEXT, "Day until which they want to hold it, where they have set one.")
}, ["until"]);
const CONTACT = object({
	name: TEXT,
	email: described(TEXT, "Free text."),
	github: described(TEXT, "Login.")
}, [
	"name",
	"email",
	"github"
]);
const LINK = object({
	title: TEXT,
	url: TEXT
}, ["title"]);
object({
	id: described(TEXT, "Path of its file in the folder, without the extension."),
	title: TEXT,
	summary: orNull(TEXT, "One or two sentences."),
	state: described({ enum: [
		"free",
		"taken",
		"done",
		"archived"
	] }, "Whether it can be claimed: the status and the claim together."),
	status: orNull({ enum: [
		"open",
		"done",
		"archived"
	] }, "Null if the word in the file is not understood."),
	claim: orNull(CLAIM, "Who holds it, or who did it."),
	waiting: described(TEXTS, "Logins in the order of the queue; empty too where it is not known."),
	places: described({
		type: "integer",
		minimum: 1
	}, "How many people may hold it at once."),
	category: orNull(TEXT, "Name of its category."),
	difficulty: orNull({ enum: [
		"easy",
		"medium",
		"hard"
	] }, "Null if it is not known."),
	size: described({
		type: "array",
		items: { enum: [
			"small",
			"medium",
			"large"
		] }
	}, "90, 175 and 350 hours."),
	skills: TEXTS,
	gsoc: orNull({ type: "boolean" }, "Whether it suits Google Summer of Code."),
	contacts: {
		type: "array",
		items: CONTACT
	},
	mailing_list: orNull(TEXT, "Where it is discussed."),
	irc: orNull(TEXT, "The channel for questions."),
	inserted: orNull(TEXT, "Day on which it came onto the list."),
	verified: orNull(DAY, "Day on which somebody last confirmed that it still stands."),
	needs_verification: described({ type: "boolean" }, "Whether that is too long ago."),
	outcomes: described(TEXTS, "Markdown."),
	prerequisites: described(TEXTS, "Markdown."),
	links: {
		type: "array",
		items: LINK
	},
	related: described(TEXTS, "Ids of other projects."),
	labels: TEXTS,
	issue: orNull({
		type: "integer",
		minimum: 1
	}, "Number of its issue."),
	issue_url: orNull(TEXT, "Address of its issue."),
	file: described(TEXT, "Path of its file in the repository."),
	file_url: TEXT,
	page: described(TEXT, "Address of its page, relative to this file.")
});
// src/site/history.ts
/** The claims of a project one after the other, oldest first, days without a holder left out. */
function holdings(states) {
	return states.flatMap((state, index) => {
		if (state.by.length === 0) return [];
		const next = states[index + 1];
		const since = state.since ?? state.at.slice(0, 10);
		return [{
			by: state.by,
			since,
			...next !== void 0 && { until: next.at.slice(0, 10) }
		}];
	});
}
/** The last moment at which a project went from taken to free, and the claim that ended; undefined if it never did. */
function lastRelease(states, places) {
	for (let index = states.length - 1; index > 0; index--) {
		const [before, after] = [states[index - 1], states[index]];
		if (before === void 0 || after === void 0) continue;
		if (before.by.length >= places && after.by.length < places) return {
			at: after.at,
			ended: before
		};
	}
}
/**
* Reads what git says of the project files.
* @param names output of `git log -M --diff-filter=AR --name-status --format=%x00%ct`
* @param patches output of `git log -M -U0 -p --format=%x00%ct` for the commits that changed a claim
* @param key the name under which files keep the claim
*/
function readHistory(names, patches, key) {
	const moves = [];
	const firsts = [];
	for (const { time, lines } of commitsIn(names)) for (const line of lines) {
		const [kind = "", from = "", to = ""] = line.split("	").map(unquoted);
		if (kind === "A") firsts.push({
			path: from,
			time
		});
		else if (kind.startsWith("R")) moves.push({
			from,
			to,
			time
		});
	}
	const pathNow = follow(moves);
	const added = /* @__PURE__ */ new Map();
	const origins = /* @__PURE__ */ new Map();
	for (const { path, time } of firsts) {
		const now = pathNow(path, time);
		added.set(now, isoTime(time));
		if (now !== path) origins.set(now, path);
		else origins.delete(now);
	}
	return {
		added,
		origins,
		claims: claimsIn(patches, key, pathNow)
	};
}
/** The name under which the files of a list keep the claim. */
function claimKey({ fields }) {
	return fields.claim?.[0] ?? "claim";
}
/** Commits, oldest first, with what git says about each. */
function commitsIn(log) {
	return log.split("\0").slice(1).map((commit) => {
		const [time = "", ...lines] = commit.split("\n");
		return {
			time: Number(time),
			lines
		};
	}).reverse();
}
/** Gives the present path of a file by the one that it had at a time. */
function follow(moves) {
	const from = /* @__PURE__ */ new Map();
	for (const move of moves) from.set(move.from, [...from.get(move.from) ?? [], move]);
	return (path, time) => {
		let [now, at] = [path, time];
		for (let step = 0; step < 100; step++) {
			const next = from.get(now)?.find((move) => move.time >= at && move.to !== now);
			if (next === void 0) break;
			[now, at] = [next.to, next.time + 1];
		}
		return now;
	};
}
function claimsIn(patches, key, pathNow) {
	const claims = /* @__PURE__ */ new Map();
	for (const { time, lines } of commitsIn(patches)) for (const [path, state] of changesIn(lines, key)) {
		const now = pathNow(path, time);
		const states = claims.get(now) ?? [];
		if (states.at(-1)?.by.join() !== state.by.join()) states.push({
			at: isoTime(time),
			...state
		});
		claims.set(now, states);
	}
	return claims;
}
/** The claim that each file of a commit has after it. */
function changesIn(lines, key) {
	const found = /* @__PURE__ */ new Map();
	let path = "";
	let inHunk = false;
	for (const line of lines) if (line.startsWith("diff --git ")) [path, inHunk] = ["", false];
	else if (line.startsWith("@@")) inHunk = true;
	else if (!inHunk && line.startsWith("+++ ")) path = unquoted(line.slice(4)).replace(/^b\//, "");
	else if (inHunk && path !== "" && path !== "/dev/null") {
		const claim = claimIn(line.slice(1), key);
		if (claim === void 0) continue;
		if (line.startsWith("+")) found.set(path, claim);
		else if (!found.has(path)) found.set(path, { by: [] });
	}
	return found;
}
/** The claim in a line of front matter: YAML, TOML or JSON, as Dibs writes it. */
function claimIn(line, key) {
	const [, name = "", value = ""] = /^\s*"?([\w-]+)"?\s*[:=]\s*(\{.*)$/.exec(line) ?? [];
	if (name.toLowerCase() !== key.toLowerCase()) return void 0;
	const people = /"?\bby"?\s*[:=]\s*(?:\[((?:[^\][]|\[bot\])*)\]|([\w-]+))/.exec(value);
	const by = (people?.[1] ?? people?.[2] ?? "").match(/[\w-]+(?:\[bot\])?/g) ?? [];
	const since = /"?\bsince"?\s*[:=]\s*"?(\d{4}-\d{2}-\d{2})/.exec(value)?.[1];
	return {
		by,
		...since !== void 0 && { since }
	};
}
function isoTime(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}
/** A path as git prints it: in quotes if it has characters that would not do. */
function unquoted(path) {
	if (!path.startsWith("\"")) return path;
	try {
		return JSON.parse(path);
	} catch {
		return path;
	}
}
// src/site/list-after.ts
/** The list as a run has left it: who holds what, and who waits, is on the issues; the files may not say it yet. */
function listAfter({ projects, held }) {
	const byId = new Map(held.map((one) => [one.project, one]));
	return {
		projects: projects.map(({ claim: _, ...project }) => {
			const claim = byId.get(project.id)?.claim;
			return claim === void 0 ? project : {
				...project,
				claim
			};
		}),
		waiting: new Map(held.map(({ project, waiting = [] }) => [project, waiting]))
	};
}
// src/site/published.ts
const text$2 = string().max(1e5);
const texts = array(text$2).max(1e4);
const contact = object$1({
	name: text$2.optional(),
	email: text$2.optional(),
	github: text$2.optional()
});
const claim = object$1({
	by: texts.min(1),
	since: text$2.refine(isDate),
	until: text$2.refine(isDate).optional()
});
/** A folder of the same site, encoded; nothing that leads out of it. */
const page = text$2.regex(/^(?:[^\s/?#:\\"'<>]+\/)+$/).refine((path) => !/(?:^|\/)(?:\.|%2e){1,2}\//i.test(path));
const site = text$2.regex(/^https?:\/\/[^\s/?#@\\"'<>]+\/(?:[^\s?#\\"'<>]*\/)?$/);
const repository = text$2.regex(/^https?:\/\/[^\s/?#@\\"'<>]+\/(?:[\w-]+\/){0,5}[\w-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/);
const published = object$1({
	formatVersion: literal(1),
	title: text$2,
	repository,
	url: site.nullable(),
	projects: array(object$1({
		id: text$2.min(1),
		title: text$2,
		summary: text$2.nullable(),
		status: _enum(STATUSES).nullable(),
		claim: claim.nullable(),
		waiting: texts,
		places: int().min(1).max(1e3),
		category: text$2.nullable(),
		difficulty: _enum(DIFFICULTIES).nullable(),
		size: array(_enum([
			"small",
			"medium",
			"large"
		])).max(3),
		skills: texts,
		gsoc: boolean().nullable(),
		contacts: array(contact).max(1e3),
		inserted: text$2.nullable(),
		verified: text$2.nullable(),
		needs_verification: boolean(),
		issue: int().min(1).nullable(),
		file: text$2,
		file_url: text$2,
		page
	})).max(1e5)
});
const items = object$1({ items: array(unknown$1()).max(1e4) });
const item = object$1({
	id: text$2,
	url: text$2.regex(/^https?:\/\/[^\s"'<>\\]+$/),
	external_url: text$2.regex(/^https?:\/\/[^\s"'<>\\]+$/).optional(),
	title: text$2,
	content_text: text$2,
	date_published: text$2.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/).optional(),
	tags: texts.optional()
});
/**
* Reads what the pages of a list publish, and checks all of it: it may come from anybody.
* @param projects text of `projects.json`
* @param feed text of `feed.json`, if it is at hand
* @param folder where its pages are in the site that is made, if they are part of that
* @returns the list, or what is wrong in a sentence
*/
function readPublished(projects, feed, folder) {
	const data = jsonOf(projects);
	const read = published.safeParse(data);
	if (!read.success) {
		const [issue] = read.error.issues;
		return `This is not what "dibs site" writes as projects.json (format version 1)${issue === void 0 || issue.path.length === 0 ? "" : `: ${issue.path.join(".")}`}.`;
	}
	const list = read.data;
	const href = folder ?? list.url ?? void 0;
	return {
		title: oneLine(list.title),
		address: list.repository,
		name: list.repository.split("/").slice(-2).join("/"),
		href,
		projects: list.projects.map((one) => projectOf(one, list.repository, href)),
		items: feed === void 0 ? [] : itemsOf(feed, list),
		data
	};
}
function jsonOf(source) {
	try {
		return JSON.parse(source);
	} catch {
		return;
	}
}
function projectOf(one, address, pages) {
	const { id, title, status, places, size, skills, claim: held, category, difficulty, gsoc, issue } = one;
	const file = one.file_url.startsWith(`${address}/`) && !/[\s"'<>\\]/.test(one.file_url) ? one.file_url : address;
	const project = {
		id,
		path: one.file,
		title,
		...one.summary !== null && { summary: one.summary },
		...category !== null && { category: {
			key: category,
			name: category
		} },
		...difficulty !== null && { difficulty },
		sizes: size,
		skills,
		...gsoc !== null && { gsoc },
		contacts: one.contacts.map(({ name, email, github }) => ({
			...name !== void 0 && { name },
			...email !== void 0 && { email },
			...github !== void 0 && { github }
		})),
		...one.inserted !== null && isDate(one.inserted) && { inserted: one.inserted },
		...one.verified !== null && { verified: one.verified },
		outcomes: [],
		prerequisites: [],
		links: [],
		related: [],
		labels: [],
		maxClaims: places,
		status: status ?? void 0,
		statusGiven: true,
		...issue !== null && { issue },
		...held !== null && { claim: {
			by: held.by,
			since: held.since,
			...held.until !== void 0 && { until: held.until }
		} },
		text: ""
	};
	const shown = issue === null ? file : `${address}/issues/${issue}`;
	return {
		project,
		waiting: one.waiting.map(oneLine),
		needsVerification: one.needs_verification,
		href: pages === void 0 ? shown : `${pages}${one.page}`
	};
}
/** The items of a feed that are about the list: nothing else gets a place under its name. */
function itemsOf(feed, { repository: address, url, title }) {
	const read = items.safeParse(jsonOf(feed));
	if (!read.success) return [];
	return read.data.items.flatMap((one) => {
		const { data } = item.safeParse(one);
		if (data === void 0 || !data.id.startsWith(`${address}/`)) return [];
		if (!data.url.startsWith(`${address}/`) && (url === null || !data.url.startsWith(url))) return [];
		return [{
			id: data.id,
			title: oneLine(data.title),
			url: data.url,
			external: data.external_url?.startsWith(`${address}/`) ? data.external_url : void 0,
			text: oneLine(data.content_text),
			tags: (data.tags ?? []).map(oneLine),
			at: data.date_published,
			source: {
				title: oneLine(title),
				address
			}
		}];
	});
}
// src/site/view.ts
/** The properties by which the list can be narrowed, in the order in which they are offered. */
const FACETS = [
	"claim",
	"repository",
	"category",
	"difficulty",
	"size",
	"skill",
	"gsoc",
	"verification",
	"mentor"
];
/** Makes views of all projects, in the order of the list: by category, and in each free ones first, then by title. */
function viewsOf({ projects, config, today, waiting }, names) {
	const unique = uniqueNames();
	const ranks = new Map(Object.keys(config.categories).map((key, at) => [key.toLowerCase(), at]));
	const views = [...projects].sort((a, b) => compare(a.id, b.id)).map((project) => {
		return viewOf(project, `projects/${unique(folderOf(project.id))}/`, {
			names,
			isOld: (day) => day === void 0 || daysBetween(day, today) > config.verification.after,
			waiting: waiting?.get(project.id) ?? []
		});
	});
	const rankOf = ({ category }) => category === void 0 ? ranks.size + 1 : ranks.get(category.key.toLowerCase()) ?? ranks.size;
	return inOrder(views, rankOf);
}
/** Puts views into the order of the list: by the rank and name of their category, free ones first, then by title. */
function inOrder(views, rankOf) {
	const keyOf = ({ project, values, title }) => [
		values.category[0]?.name ?? "",
		isFree(project) ? "0" : "1",
		title,
		project.id
	].join("\n").toLowerCase();
	const keys = new Map(views.map((view) => [view, keyOf(view)]));
	return views.sort((a, b) => rankOf(a.project) - rankOf(b.project) || compare(keys.get(a) ?? "", keys.get(b) ?? ""));
}
/** Makes the view of a project whose page is in a folder. */
function viewOf(project, folder, { names, isOld, waiting, repository }) {
	const state = stateOf(project);
	const verified = lastVerified(project);
	const needsVerification = (state === "free" || state === "taken") && isOld(verified);
	const mentors = project.contacts.flatMap(mentorOf);
	const { difficulty, gsoc, category } = project;
	const named = (facet, slug) => ({
		slug,
		name: names[facet](slug)
	});
	return {
		project,
		folder,
		href: folder.split("/").map(encodeURIComponent).join("/"),
		title: oneLine(project.title) || project.id,
		summary: oneLine(project.summary ?? ""),
		state,
		waiting,
		holders: (project.claim?.by ?? []).map(oneLine),
		mentors,
		values: {
			claim: state === "archived" ? [] : [named("claim", state)],
			repository: repository === void 0 ? [] : [repository],
			category: category === void 0 ? [] : [fileValue(category.name)],
			difficulty: difficulty === void 0 ? [] : [named("difficulty", difficulty)],
			size: project.sizes.map((size) => named("size", size)),
			skill: distinct(project.skills.map(fileValue)),
			gsoc: gsoc === void 0 ? [] : [named("gsoc", gsoc ? "yes" : "no")],
			verification: needsVerification ? [named("verification", "needed")] : [],
			mentor: distinct(mentors.filter(({ slug }) => slug !== ""))
		},
		...verified !== void 0 && { verified },
		needsVerification
	};
}
function stateOf(project) {
	const { status = "open" } = project;
	if (status !== "open") return status;
	return isFree(project) ? "free" : "taken";
}
function lastVerified({ verified, inserted }) {
	return [verified, inserted].filter((day) => day !== void 0 && isDate(day)).sort().at(-1);
}
/** Text that people write → a value; words that differ in signs only are the same, but for those in names of languages. */
function fileValue(text) {
	const name = oneLine(text);
	return {
		slug: slugOf(name.replaceAll("+", "plus").replaceAll("#", "sharp"), "other"),
		name
	};
}
function mentorOf({ name, github, email }) {
	const shown = oneLine(name ?? "") || oneLine(github ?? "");
	const address = oneLine(email ?? "");
	if (shown === "" && address === "") return [];
	return [{
		slug: shown === "" ? "" : slugOf(github ?? shown, "somebody"),
		name: shown || address,
		...github && { login: oneLine(github) },
		...address && { email: address }
	}];
}
function distinct(values) {
	const seen = /* @__PURE__ */ new Set();
	return values.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}
/** The id as a path that every file system and server takes; the same for the same id. */
function folderOf(id) {
	return id.split("/").map((segment) => {
		return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(segment) && segment.length <= 100 && !/^index$/i.test(segment) ? segment : slugOf(segment);
	}).join("/");
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/site/words.ts
/** The names of values that are no text of a file. */
function valueNames({ site: words, words: common }) {
	const sizes = {
		small: common.small,
		medium: common.medium_size,
		large: common.large
	};
	return {
		claim: (slug) => words[slug],
		difficulty: (slug) => common[slug],
		size: (slug) => fill(words.hours, {
			size: sizes[slug] ?? slug,
			hours: SIZE_HOURS[slug]
		}),
		gsoc: (slug) => common[slug],
		verification: () => words.needed
	};
}
/** A value with its facet, as it reads when it stands alone. */
function valueTitle(words, facet, name) {
	return `${words[facet]}: ${name}`;
}
/** Where a project stands, in words: "free", "alice since 2026-11-02". */
function stateText(view, words) {
	const { project, state, holders } = view;
	if (state === "done") return holders.length === 0 ? words.done : fill(words.done_by, { holders: holders.join(", ") });
	const { claim, maxClaims } = project;
	const left = maxClaims - holders.length;
	const held = claim === void 0 ? "" : fill(words.held, {
		holders: holders.join(", "),
		day: claim.since
	});
	const line = view.waiting.length === 0 ? "" : fill(words.waiting, { count: view.waiting.length });
	if (state === "taken") return line === "" ? held : `${held} · ${line}`;
	const free = maxClaims > 1 ? fill(words.places, {
		left,
		places: maxClaims
	}) : words[state];
	return held === "" ? free : `${free} · ${held}`;
}
/** How long ago a project was verified, in words; the same for some days at a time. */
function verifiedText({ verified }, words, today, language) {
	return verified === void 0 ? words.unverified : fill(words.verified, { age: ageText(verified, today, language) });
}
function ageText(day, today, language) {
	const [from, to] = [new Date(day), new Date(today)];
	const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
	const format = formatOf(language);
	if (months >= 12) return format.format(-Math.floor(months / 12), "year");
	if (months >= 1) return format.format(-months, "month");
	const days = Math.round((to.getTime() - from.getTime()) / 864e5);
	return format.format(-Math.max(0, days), "day");
}
const formats = /* @__PURE__ */ new Map();
function formatOf(language) {
	const known = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: "auto" });
	formats.set(language, known);
	return known;
}
// src/site/context.ts
function siteOf(input) {
	const { owner, repo } = input.repository;
	return siteWith(viewsOf(input, valueNames(textsOf(input.config))), input, `: ${owner}/${repo}`);
}
/**
* What pages about some projects share.
* @param rest of the title if the config has none
*/
function siteWith(views, input, rest = "") {
	const { site: words } = textsOf(input.config);
	const listed = views.filter(({ state }) => state !== "archived");
	const title = oneLine(input.config.site.title ?? "") || `${words.title}${rest}`;
	const byId = new Map(views.map((view) => [view.project.id, view]));
	const groups = new Map(FACETS.map((facet) => [facet, groupsOf(facet, listed)]));
	return {
		...input,
		words,
		views,
		listed,
		byId,
		groups,
		title
	};
}
/** Values that have an order of their own. */
const ORDER = {
	claim: [
		"free",
		"taken",
		"done"
	],
	difficulty: [
		"easy",
		"medium",
		"hard"
	],
	size: [
		"small",
		"medium",
		"large"
	],
	gsoc: ["yes", "no"]
};
function groupsOf(facet, views) {
	const groups = /* @__PURE__ */ new Map();
	for (const view of views) for (const { slug, name } of view.values[facet]) {
		const folder = `${facet}/${slug}/`;
		const href = `${facet}/${encodeURIComponent(slug)}/`;
		const group = groups.get(slug) ?? {
			slug,
			name,
			facet,
			folder,
			href,
			views: []
		};
		group.views.push(view);
		groups.set(slug, group);
	}
	const order = ORDER[facet];
	if (facet === "category") return [...groups.values()];
	const rank = ({ slug }) => order?.indexOf(slug) ?? 0;
	const key = ({ name }) => name.toLowerCase();
	return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.views.length - a.views.length || (key(a) < key(b) ? -1 : 1));
}
/** Address of the repository's front page. */
function homeOf({ repository }) {
	return repositoryUrl(repository);
}
// src/site/html.ts
/** A piece of HTML that may be put into a page as it is. */
var Html = class {
	source;
	constructor(source) {
		this.source = source;
	}
};
const NOTHING = new Html("");
/** Makes HTML of a template; all that is filled in is escaped, in attributes too, which need their quotes. */
function html$3(strings, ...pieces) {
	let source = strings[0] ?? "";
	for (const [index, piece] of pieces.entries()) source += sourceOf(piece) + (strings[index + 1] ?? "");
	return new Html(source);
}
/** Pieces with something between each two. */
function joined(pieces, between) {
	return new Html(pieces.map(sourceOf).join(sourceOf(between)));
}
function sourceOf(piece) {
	if (piece === void 0 || piece === false) return "";
	if (piece instanceof Html) return piece.source;
	return typeof piece === "object" ? piece.map(sourceOf).join("") : escaped(String(piece));
}
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
/** Text as it stands in HTML or XML; characters that XML does not know are left out. */
function escaped(text) {
	if (!SPECIAL.test(text)) return text;
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
// src/site/feed.ts
/** Items that a feed holds. */
const MOST = 100;
/** The time of what has none. */
const LONG_AGO = "1970-01-01T00:00:00Z";
/** As many as a feed holds, newest first. */
function newest(items) {
	return items.map((item) => [`${item.at ?? LONG_AGO}\n${item.id}`, item]).sort(([a], [b]) => a > b ? -1 : 1).slice(0, MOST).map(([, item]) => item);
}
/** https://datatracker.ietf.org/doc/html/rfc4287 */
function atomText({ id, title, home, folder, language, author, items }) {
	const { source } = html$3`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<updated>${items[0]?.at ?? LONG_AGO}</updated>
<author><name>${author?.name ?? title}</name></author>
<link rel="alternate" href="${home}"/>
${folder !== void 0 && html$3`<link rel="self" type="application/atom+xml" href="${folder}feed.xml"/>`}
<generator>Dibs</generator>
${items.map(atomEntry)}</feed>
`;
	return `<?xml version="1.0" encoding="utf-8"?>\n${source}`;
}
function atomEntry({ id, title, url, at, text, tags, source }) {
	return html$3`<entry>
<id>${id}</id>
<title>${title}</title>
${source !== void 0 && html$3`<author><name>${source.title}</name><uri>${source.address}</uri></author>
`}<link rel="alternate" href="${url}"/>
${at !== void 0 && html$3`<published>${at}</published>\n`}<updated>${at ?? LONG_AGO}</updated>
<summary>${text}</summary>
${tags.map((tag) => html$3`<category term="${tag}"/>`)}
</entry>
`;
}
/** https://www.jsonfeed.org/version/1.1/ */
function jsonText({ title, home, folder, language, author, items }) {
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title,
		home_page_url: home,
		...folder !== void 0 && { feed_url: `${folder}feed.json` },
		language,
		...author !== void 0 && { authors: [author] },
		items: items.map(({ id, url, external, title: name, text, at, tags, source }) => ({
			id,
			url,
			...external !== void 0 && { external_url: external },
			title: name,
			content_text: text,
			...at !== void 0 && {
				date_published: at,
				date_modified: at
			},
			...tags.length > 0 && { tags },
			...source !== void 0 && { authors: [{
				name: source.title,
				url: source.address
			}] }
		}))
	};
	return `${JSON.stringify(feed, null, 1)}\n`;
}
// src/site/chart.ts
const WIDTH = 600;
const HEIGHT = 80;
/** A line between fewer changes tells nothing. */
const LEAST = 3;
/** How many projects were held at a time, as far back as the history goes. */
function chartOf({ history, views, words, today }) {
	const steps = stepsOf(history === void 0 ? [] : views.map(({ project }) => history.claims.get(project.path) ?? []));
	const [first] = steps;
	if (first === void 0 || steps.length < LEAST) return NOTHING;
	const most = Math.max(...steps.map(({ held }) => held));
	const [from, to] = [Date.parse(first.day), Math.max(Date.parse(today), Date.parse(steps.at(-1)?.day ?? today))];
	const x = (day) => Math.round((Date.parse(day) - from) / Math.max(1, to - from) * WIDTH);
	const y = (held) => Math.round(78 - held / Math.max(1, most) * 76);
	const path = steps.map(({ day, held }, index) => `${index === 0 ? "M" : "H"}${x(day)}${index === 0 ? ` ${y(held)}` : `V${y(held)}`}`);
	const text = fill(words.chart, {
		since: first.day,
		until: today,
		most
	});
	return html$3`<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-text"><path d="${path.join("")}H${WIDTH}"/></svg><figcaption id="chart-text">${text}</figcaption></figure>
`;
}
/** The number of held projects after each day on which it changed. */
function stepsOf(claims) {
	const changes = /* @__PURE__ */ new Map();
	for (const states of claims) {
		let isHeld = false;
		for (const { at, by } of states) {
			const day = at.slice(0, 10);
			const change = Number(by.length > 0) - Number(isHeld);
			isHeld = by.length > 0;
			changes.set(day, (changes.get(day) ?? 0) + change);
		}
	}
	let held = 0;
	return [...changes].filter(([, change]) => change !== 0).sort(([a], [b]) => a < b ? -1 : 1).map(([day, change]) => {
		held += change;
		return {
			day,
			held
		};
	});
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/site/layout.ts
var _templateObject;
/** The way from a folder of the site to its root. */
function rootOf(href) {
	return "../".repeat(href.split("/").length - 1) || "./";
}
/** The way from a page to another one, which may be part of another site. */
function linkFrom(root, href) {
	return /^https?:/.test(href) ? href : `${root}${href}`;
}
/** A whole page as a file. */
function pageOf(site, page) {
	const { config, title: siteTitle, words } = site;
	const { href, title, main, root = rootOf(href), hasScript = false } = page;
	const isFront = href === "";
	const name = isFront ? shortened(siteTitle) : nameOf$1(title, siteTitle);
	const skip = isFront ? html$3`<a class="skip" href="#projects">${words.skip}</a>` : NOTHING;
	const header = isFront ? html$3`<h1 dir="auto">${siteTitle}</h1>` : html$3`<p class="home"><a href="${root}" dir="auto">${siteTitle}</a></p>`;
	return `<!DOCTYPE html>\n${html$3`<html lang="${config.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(config.site.images)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}style.css">
${headOf(site, page, name)}${hasScript && html$3(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script src=\"", "site.js\" defer><\/script>\n"], ["<script src=\"", "site.js\" defer><\/script>\\n"])), root)}</head>
<body>
${skip}<header>${header}${linksOf(site)}</header>
<main>${main}</main>
<footer>${footerOf(site, root)}</footer>
</body>
</html>
`.source}`;
}
/** Longest name of a page that browsers and search engines show whole. */
const LONGEST_NAME = 70;
function nameOf$1(title, siteTitle) {
	const both = `${title} · ${siteTitle}`;
	return isShort(both) ? both : shortened(title);
}
function shortened(name) {
	if (isShort(name)) return name;
	const characters = [...name].slice(0, LONGEST_NAME);
	while (!isShort(`${characters.join("")}…`)) characters.pop();
	return `${characters.join("")}…`;
}
/** As its length is counted in the source of a page. */
function isShort(name) {
	return escaped(name).length <= LONGEST_NAME;
}
/** What a browser may load and do. Headers cannot be set on GitHub Pages. */
function policy(images) {
	return `default-src 'none'; script-src 'self'; style-src 'self'; img-src ${images ? "'self' https: http:" : "'self'"}; base-uri 'none'; form-action 'self'`;
}
function headOf({ baseUrl, words }, { href, title, description, head, root = rootOf(href) }, name) {
	const about = oneLine(description ?? "").slice(0, 300);
	const canonical = baseUrl === void 0 ? void 0 : `${baseUrl}${href}`;
	return html$3`${about !== "" && html$3`<meta name="description" content="${about}">
`}<link rel="alternate" type="application/atom+xml" title="${words.feed}" href="${root}feed.xml">
<link rel="alternate" type="application/feed+json" title="${words.feed}" href="${root}feed.json">
${head ?? ""}${canonical !== void 0 && html$3`<link rel="canonical" href="${canonical}">
<meta property="og:type" content="website">
<meta property="og:url" content="${canonical}">
<meta property="og:title" content="${href === "" ? name : title}">
${about !== "" && html$3`<meta property="og:description" content="${about}">
`}`}`;
}
function linksOf({ config }) {
	const links = config.site.links.map(({ title, url }) => html$3`<li><a href="${url}">${oneLine(title)}</a></li>`);
	return links.length === 0 ? NOTHING : html$3`<ul class="links">${links}</ul>`;
}
function footerOf(site, root) {
	const { words, repository } = site;
	const home = html$3`<li><a href="${homeOf(site)}">${words.repository}: ${repository.owner}/${repository.repo}</a></li>`;
	return html$3`<ul>${site.lists === void 0 && home}<li><a href="${root}feed.xml">${words.feed} (Atom)</a></li><li><a href="${root}feed.json">JSON Feed</a></li><li><a href="${root}projects.json">${words.data}</a></li></ul>`;
}
/** The sign of the site in the tabs of a browser. */
const ICON = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><rect width=\"16\" height=\"16\" rx=\"3\" fill=\"#0b57a4\"/><path d=\"M4 8.2l2.8 2.9L12.2 5\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\"/></svg>\n";
// node_modules/html-void-elements/index.js
/**
* List of HTML void tag names.
*
* @type {Array<string>}
*/
const htmlVoidElements = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
];
// node_modules/stringify-entities/lib/core.js
/**
* @typedef CoreOptions
* @property {ReadonlyArray<string>} [subset=[]]
*   Whether to only escape the given subset of characters.
* @property {boolean} [escapeOnly=false]
*   Whether to only escape possibly dangerous characters.
*   Those characters are `"`, `&`, `'`, `<`, `>`, and `` ` ``.
*
* @typedef FormatOptions
* @property {(code: number, next: number, options: CoreWithFormatOptions) => string} format
*   Format strategy.
*
* @typedef {CoreOptions & FormatOptions & import('./util/format-smart.js').FormatSmartOptions} CoreWithFormatOptions
*/
const defaultSubsetRegex = /["&'<>`]/g;
const surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
const controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
const regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
/** @type {WeakMap<ReadonlyArray<string>, RegExp>} */
const subsetToRegexCache = /* @__PURE__ */ new WeakMap();
/**
* Encode certain characters in `value`.
*
* @param {string} value
* @param {CoreWithFormatOptions} options
* @returns {string}
*/
function core(value, options) {
	value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic);
	if (options.subset || options.escapeOnly) return value;
	return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
	/**
	* @param {string} pair
	* @param {number} index
	* @param {string} all
	*/
	function surrogate(pair, index, all) {
		return options.format((pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536, all.charCodeAt(index + 2), options);
	}
	/**
	* @param {string} character
	* @param {number} index
	* @param {string} all
	*/
	function basic(character, index, all) {
		return options.format(character.charCodeAt(0), all.charCodeAt(index + 1), options);
	}
}
/**
* A wrapper function that caches the result of `charactersToExpression` with a WeakMap.
* This can improve performance when tooling calls `charactersToExpression` repeatedly
* with the same subset.
*
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpressionCached(subset) {
	let cached = subsetToRegexCache.get(subset);
	if (!cached) {
		cached = charactersToExpression(subset);
		subsetToRegexCache.set(subset, cached);
	}
	return cached;
}
/**
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpression(subset) {
	/** @type {Array<string>} */
	const groups = [];
	let index = -1;
	while (++index < subset.length) groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
	return new RegExp("(?:" + groups.join("|") + ")", "g");
}
// node_modules/stringify-entities/lib/util/to-hexadecimal.js
const hexadecimalRegex = /[\dA-Fa-f]/;
/**
* Configurable ways to encode characters as hexadecimal references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @returns {string}
*/
function toHexadecimal(code, next, omit) {
	const value = "&#x" + code.toString(16).toUpperCase();
	return omit && next && !hexadecimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}
// node_modules/stringify-entities/lib/util/to-decimal.js
const decimalRegex = /\d/;
/**
* Configurable ways to encode characters as decimal references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @returns {string}
*/
function toDecimal(code, next, omit) {
	const value = "&#" + String(code);
	return omit && next && !decimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}
// node_modules/character-entities-legacy/index.js
/**
* List of legacy HTML named character references that don’t need a trailing semicolon.
*
* @type {Array<string>}
*/
const characterEntitiesLegacy = [
	"AElig",
	"AMP",
	"Aacute",
	"Acirc",
	"Agrave",
	"Aring",
	"Atilde",
	"Auml",
	"COPY",
	"Ccedil",
	"ETH",
	"Eacute",
	"Ecirc",
	"Egrave",
	"Euml",
	"GT",
	"Iacute",
	"Icirc",
	"Igrave",
	"Iuml",
	"LT",
	"Ntilde",
	"Oacute",
	"Ocirc",
	"Ograve",
	"Oslash",
	"Otilde",
	"Ouml",
	"QUOT",
	"REG",
	"THORN",
	"Uacute",
	"Ucirc",
	"Ugrave",
	"Uuml",
	"Yacute",
	"aacute",
	"acirc",
	"acute",
	"aelig",
	"agrave",
	"amp",
	"aring",
	"atilde",
	"auml",
	"brvbar",
	"ccedil",
	"cedil",
	"cent",
	"copy",
	"curren",
	"deg",
	"divide",
	"eacute",
	"ecirc",
	"egrave",
	"eth",
	"euml",
	"frac12",
	"frac14",
	"frac34",
	"gt",
	"iacute",
	"icirc",
	"iexcl",
	"igrave",
	"iquest",
	"iuml",
	"laquo",
	"lt",
	"macr",
	"micro",
	"middot",
	"nbsp",
	"not",
	"ntilde",
	"oacute",
	"ocirc",
	"ograve",
	"ordf",
	"ordm",
	"oslash",
	"otilde",
	"ouml",
	"para",
	"plusmn",
	"pound",
	"quot",
	"raquo",
	"reg",
	"sect",
	"shy",
	"sup1",
	"sup2",
	"sup3",
	"szlig",
	"thorn",
	"times",
	"uacute",
	"ucirc",
	"ugrave",
	"uml",
	"uuml",
	"yacute",
	"yen",
	"yuml"
];
// node_modules/character-entities-html4/index.js
/**
* Map of named character references from HTML 4.
*
* @type {Record<string, string>}
*/
const characterEntitiesHtml4 = {
	nbsp: "\xA0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	frac34: "¾",
	iquest: "¿",
	Agrave: "À",
	Aacute: "Á",
	Acirc: "Â",
	Atilde: "Ã",
	Auml: "Ä",
	Aring: "Å",
	AElig: "Æ",
	Ccedil: "Ç",
	Egrave: "È",
	Eacute: "É",
	Ecirc: "Ê",
	Euml: "Ë",
	Igrave: "Ì",
	Iacute: "Í",
	Icirc: "Î",
	Iuml: "Ï",
	ETH: "Ð",
	Ntilde: "Ñ",
	Ograve: "Ò",
	Oacute: "Ó",
	Ocirc: "Ô",
	Otilde: "Õ",
	Ouml: "Ö",
	times: "×",
	Oslash: "Ø",
	Ugrave: "Ù",
	Uacute: "Ú",
	Ucirc: "Û",
	Uuml: "Ü",
	Yacute: "Ý",
	THORN: "Þ",
	szlig: "ß",
	agrave: "à",
	aacute: "á",
	acirc: "â",
	atilde: "ã",
	auml: "ä",
	aring: "å",
	aelig: "æ",
	ccedil: "ç",
	egrave: "è",
	eacute: "é",
	ecirc: "ê",
	euml: "ë",
	igrave: "ì",
	iacute: "í",
	icirc: "î",
	iuml: "ï",
	eth: "ð",
	ntilde: "ñ",
	ograve: "ò",
	oacute: "ó",
	ocirc: "ô",
	otilde: "õ",
	ouml: "ö",
	divide: "÷",
	oslash: "ø",
	ugrave: "ù",
	uacute: "ú",
	ucirc: "û",
	uuml: "ü",
	yacute: "ý",
	thorn: "þ",
	yuml: "ÿ",
	fnof: "ƒ",
	Alpha: "Α",
	Beta: "Β",
	Gamma: "Γ",
	Delta: "Δ",
	Epsilon: "Ε",
	Zeta: "Ζ",
	Eta: "Η",
	Theta: "Θ",
	Iota: "Ι",
	Kappa: "Κ",
	Lambda: "Λ",
	Mu: "Μ",
	Nu: "Ν",
	Xi: "Ξ",
	Omicron: "Ο",
	Pi: "Π",
	Rho: "Ρ",
	Sigma: "Σ",
	Tau: "Τ",
	Upsilon: "Υ",
	Phi: "Φ",
	Chi: "Χ",
	Psi: "Ψ",
	Omega: "Ω",
	alpha: "α",
	beta: "β",
	gamma: "γ",
	delta: "δ",
	epsilon: "ε",
	zeta: "ζ",
	eta: "η",
	theta: "θ",
	iota: "ι",
	kappa: "κ",
	lambda: "λ",
	mu: "μ",
	nu: "ν",
	xi: "ξ",
	omicron: "ο",
	pi: "π",
	rho: "ρ",
	sigmaf: "ς",
	sigma: "σ",
	tau: "τ",
	upsilon: "υ",
	phi: "φ",
	chi: "χ",
	psi: "ψ",
	omega: "ω",
	thetasym: "ϑ",
	upsih: "ϒ",
	piv: "ϖ",
	bull: "•",
	hellip: "…",
	prime: "′",
	Prime: "″",
	oline: "‾",
	frasl: "⁄",
	weierp: "℘",
	image: "ℑ",
	real: "ℜ",
	trade: "™",
	alefsym: "ℵ",
	larr: "←",
	uarr: "↑",
	rarr: "→",
	darr: "↓",
	harr: "↔",
	crarr: "↵",
	lArr: "⇐",
	uArr: "⇑",
	rArr: "⇒",
	dArr: "⇓",
	hArr: "⇔",
	forall: "∀",
	part: "∂",
	exist: "∃",
	empty: "∅",
	nabla: "∇",
	isin: "∈",
	notin: "∉",
	ni: "∋",
	prod: "∏",
	sum: "∑",
	minus: "−",
	lowast: "∗",
	radic: "√",
	prop: "∝",
	infin: "∞",
	ang: "∠",
	and: "∧",
	or: "∨",
	cap: "∩",
	cup: "∪",
	int: "∫",
	there4: "∴",
	sim: "∼",
	cong: "≅",
	asymp: "≈",
	ne: "≠",
	equiv: "≡",
	le: "≤",
	ge: "≥",
	sub: "⊂",
	sup: "⊃",
	nsub: "⊄",
	sube: "⊆",
	supe: "⊇",
	oplus: "⊕",
	otimes: "⊗",
	perp: "⊥",
	sdot: "⋅",
	lceil: "⌈",
	rceil: "⌉",
	lfloor: "⌊",
	rfloor: "⌋",
	lang: "〈",
	rang: "〉",
	loz: "◊",
	spades: "♠",
	clubs: "♣",
	hearts: "♥",
	diams: "♦",
	quot: "\"",
	amp: "&",
	lt: "<",
	gt: ">",
	OElig: "Œ",
	oelig: "œ",
	Scaron: "Š",
	scaron: "š",
	Yuml: "Ÿ",
	circ: "ˆ",
	tilde: "˜",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	zwnj: "‌",
	zwj: "‍",
	lrm: "‎",
	rlm: "‏",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	dagger: "†",
	Dagger: "‡",
	permil: "‰",
	lsaquo: "‹",
	rsaquo: "›",
	euro: "€"
};
// node_modules/stringify-entities/lib/constant/dangerous.js
/**
* List of legacy (that don’t need a trailing `;`) named references which could,
* depending on what follows them, turn into a different meaning
*
* @type {Array<string>}
*/
const dangerous = [
	"cent",
	"copy",
	"divide",
	"gt",
	"lt",
	"not",
	"para",
	"times"
];
// node_modules/stringify-entities/lib/util/to-named.js
const own$2 = {}.hasOwnProperty;
/**
* `characterEntitiesHtml4` but inverted.
*
* @type {Record<string, string>}
*/
const characters = {};
/** @type {string} */
let key;
for (key in characterEntitiesHtml4) if (own$2.call(characterEntitiesHtml4, key)) characters[characterEntitiesHtml4[key]] = key;
const notAlphanumericRegex = /[^\dA-Za-z]/;
/**
* Configurable ways to encode characters as named references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @param {boolean|undefined} attribute
* @returns {string}
*/
function toNamed(code, next, omit, attribute) {
	const character = String.fromCharCode(code);
	if (own$2.call(characters, character)) {
		const name = characters[character];
		const value = "&" + name;
		if (omit && characterEntitiesLegacy.includes(name) && !dangerous.includes(name) && (!attribute || next && next !== 61 && notAlphanumericRegex.test(String.fromCharCode(next)))) return value;
		return value + ";";
	}
	return "";
}
// node_modules/stringify-entities/lib/util/format-smart.js
/**
* @typedef FormatSmartOptions
* @property {boolean} [useNamedReferences=false]
*   Prefer named character references (`&amp;`) where possible.
* @property {boolean} [useShortestReferences=false]
*   Prefer the shortest possible reference, if that results in less bytes.
*   **Note**: `useNamedReferences` can be omitted when using `useShortestReferences`.
* @property {boolean} [omitOptionalSemicolons=false]
*   Whether to omit semicolons when possible.
*   **Note**: This creates what HTML calls “parse errors” but is otherwise still valid HTML — don’t use this except when building a minifier.
*   Omitting semicolons is possible for certain named and numeric references in some cases.
* @property {boolean} [attribute=false]
*   Create character references which don’t fail in attributes.
*   **Note**: `attribute` only applies when operating dangerously with
*   `omitOptionalSemicolons: true`.
*/
/**
* Configurable ways to encode a character yielding pretty or small results.
*
* @param {number} code
* @param {number} next
* @param {FormatSmartOptions} options
* @returns {string}
*/
function formatSmart(code, next, options) {
	let numeric = toHexadecimal(code, next, options.omitOptionalSemicolons);
	/** @type {string|undefined} */
	let named;
	if (options.useNamedReferences || options.useShortestReferences) named = toNamed(code, next, options.omitOptionalSemicolons, options.attribute);
	if ((options.useShortestReferences || !named) && options.useShortestReferences) {
		const decimal = toDecimal(code, next, options.omitOptionalSemicolons);
		if (decimal.length < numeric.length) numeric = decimal;
	}
	return named && (!options.useShortestReferences || named.length < numeric.length) ? named : numeric;
}
// node_modules/stringify-entities/lib/index.js
/**
* @typedef {import('./core.js').CoreOptions & import('./util/format-smart.js').FormatSmartOptions} Options
* @typedef {import('./core.js').CoreOptions} LightOptions
*/
/**
* Encode special characters in `value`.
*
* @param {string} value
*   Value to encode.
* @param {Options} [options]
*   Configuration.
* @returns {string}
*   Encoded value.
*/
function stringifyEntities(value, options) {
	return core(value, Object.assign({ format: formatSmart }, options));
}
// node_modules/hast-util-to-html/lib/handle/comment.js
/**
* @import {Comment, Parents} from 'hast'
* @import {State} from '../index.js'
*/
const htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g;
const bogusCommentEntitySubset = [">"];
const commentEntitySubset = ["<", ">"];
/**
* Serialize a comment.
*
* @param {Comment} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function comment(node, _1, _2, state) {
	return state.settings.bogusComments ? "<?" + stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
	/**
	* Encode a dangerous character.
	*
	* @param {string} $0
	*   Character.
	* @returns {string}
	*   Encoded character.
	*/
	function encode($0) {
		return stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
	}
}
// node_modules/hast-util-to-html/lib/handle/doctype.js
/**
* @import {Doctype, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a doctype.
*
* @param {Doctype} _1
*   Node to handle.
* @param {number | undefined} _2
*   Index of `node` in `parent`.
* @param {Parents | undefined} _3
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function doctype(_1, _2, _3, state) {
	return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}
// node_modules/hast-util-to-html/lib/omission/util/siblings.js
/**
* @import {Parents, RootContent} from 'hast'
*/
const siblingAfter = siblings(1);
const siblingBefore = siblings(-1);
/** @type {Array<RootContent>} */
const emptyChildren$1 = [];
/**
* Factory to check siblings in a direction.
*
* @param {number} increment
*   Direction.
* @returns {typeof sibling}
*   Check.
*/
function siblings(increment) {
	return sibling;
	/**
	* Find applicable siblings in a direction.
	*
	* @template {Parents} Parent
	*   Parent type.
	* @param {Parent | undefined} parent
	*   Parent.
	* @param {number | undefined} index
	*   Index of child in `parent`.
	* @param {boolean | undefined} [includeWhitespace=false]
	*   Whether to include whitespace (default: `false`).
	* @returns {Parent extends {children: Array<infer Child>} ? Child | undefined : never}
	*   Child of parent.
	*/
	function sibling(parent, index, includeWhitespace) {
		const siblings = parent ? parent.children : emptyChildren$1;
		let offset = (index || 0) + increment;
		let next = siblings[offset];
		if (!includeWhitespace) while (next && whitespace(next)) {
			offset += increment;
			next = siblings[offset];
		}
		return next;
	}
}
// node_modules/hast-util-to-html/lib/omission/omission.js
/**
* @import {Element, Parents} from 'hast'
*/
/**
* @callback OmitHandle
*   Check if a tag can be omitted.
* @param {Element} element
*   Element to check.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether to omit a tag.
*/
const own$1 = {}.hasOwnProperty;
/**
* Factory to check if a given node can have a tag omitted.
*
* @param {Record<string, OmitHandle>} handlers
*   Omission handlers, where each key is a tag name, and each value is the
*   corresponding handler.
* @returns {OmitHandle}
*   Whether to omit a tag of an element.
*/
function omission(handlers) {
	return omit;
	/**
	* Check if a given node can have a tag omitted.
	*
	* @type {OmitHandle}
	*/
	function omit(node, index, parent) {
		return own$1.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
	}
}
// node_modules/hast-util-to-html/lib/omission/closing.js
/**
* @import {Element, Parents} from 'hast'
*/
const closing = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$2,
	li,
	optgroup,
	option,
	p,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells,
	tfoot,
	th: cells,
	thead,
	tr
});
/**
* Macro for `</head>`, `</colgroup>`, and `</caption>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function headOrColgroupOrCaption(_, index, parent) {
	const next = siblingAfter(parent, index, true);
	return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
/**
* Whether to omit `</html>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function html$2(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</body>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function body$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</p>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function p(_, index, parent) {
	const next = siblingAfter(parent, index);
	return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || parent.tagName.includes("-")));
}
/**
* Whether to omit `</li>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function li(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "li";
}
/**
* Whether to omit `</dt>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dt(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd"));
}
/**
* Whether to omit `</dd>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dd(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
/**
* Whether to omit `</rt>` or `</rp>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function rubyElement(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
/**
* Whether to omit `</optgroup>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function optgroup(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "optgroup";
}
/**
* Whether to omit `</option>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function option(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
/**
* Whether to omit `</thead>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function thead(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot"));
}
/**
* Whether to omit `</tbody>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tbody$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
/**
* Whether to omit `</tfoot>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tfoot(_, index, parent) {
	return !siblingAfter(parent, index);
}
/**
* Whether to omit `</tr>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tr(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "tr";
}
/**
* Whether to omit `</td>` or `</th>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function cells(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}
// node_modules/hast-util-to-html/lib/omission/opening.js
/**
* @import {Element, Parents} from 'hast'
*/
const opening = omission({
	body,
	colgroup,
	head,
	html: html$1,
	tbody
});
/**
* Whether to omit `<html>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function html$1(node) {
	const head = siblingAfter(node, -1);
	return !head || head.type !== "comment";
}
/**
* Whether to omit `<head>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function head(node) {
	/** @type {Set<string>} */
	const seen = /* @__PURE__ */ new Set();
	for (const child of node.children) if (child.type === "element" && (child.tagName === "base" || child.tagName === "title")) {
		if (seen.has(child.tagName)) return false;
		seen.add(child.tagName);
	}
	const child = node.children[0];
	return !child || child.type === "element";
}
/**
* Whether to omit `<body>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function body(node) {
	const head = siblingAfter(node, -1, true);
	return !head || head.type !== "comment" && !(head.type === "text" && whitespace(head.value.charAt(0))) && !(head.type === "element" && (head.tagName === "meta" || head.tagName === "link" || head.tagName === "script" || head.tagName === "style" || head.tagName === "template"));
}
/**
* Whether to omit `<colgroup>`.
* The spec describes some logic for the opening tag, but it’s easier to
* implement in the closing tag, to the same effect, so we handle it there
* instead.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function colgroup(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1, true);
	return Boolean(head && head.type === "element" && head.tagName === "col");
}
/**
* Whether to omit `<tbody>`.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function tbody(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1);
	return Boolean(head && head.type === "element" && head.tagName === "tr");
}
// node_modules/hast-util-to-html/lib/handle/element.js
/**
* @import {Element, Parents, Properties} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Maps of subsets.
*
* Each value is a matrix of tuples.
* The value at `0` causes parse errors, the value at `1` is valid.
* Of both, the value at `0` is unsafe, and the value at `1` is safe.
*
* @type {Record<'double' | 'name' | 'single' | 'unquoted', Array<[Array<string>, Array<string>]>>}
*/
const constants = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
};
/**
* SVG elements whose content is HTML.
*
* @type {ReadonlySet<string>}
*/
const htmlIntegrationPoints = /* @__PURE__ */ new Set([
	"desc",
	"foreignObject",
	"title"
]);
/**
* Serialize an element node.
*
* @param {Element} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function element(node, index, parent, state) {
	const { schema } = state;
	const omit = schema.space === "svg" ? false : state.settings.omitOptionalTags;
	let selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase());
	/** @type {Array<string>} */
	const parts = [];
	if (schema.space === "html" && node.tagName === "svg") state.schema = svg;
	const attributes = serializeAttributes(state, node.properties);
	if (state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName)) state.schema = html$4;
	const content = state.all(schema.space === "html" && node.tagName === "template" ? node.content : node);
	state.schema = schema;
	if (content) selfClosing = false;
	if (attributes || !omit || !opening(node, index, parent)) {
		parts.push("<", node.tagName, attributes ? " " + attributes : "");
		if (selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
			const last = attributes.charAt(attributes.length - 1);
			if (!state.settings.tightSelfClosing || last === "/" || last && last !== "\"" && last !== "'") parts.push(" ");
			parts.push("/");
		}
		parts.push(">");
	}
	parts.push(content);
	if (!selfClosing && (!omit || !closing(node, index, parent))) parts.push("</" + node.tagName + ">");
	return parts.join("");
}
/**
* Serialize all attributes.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Properties | null | undefined} properties
*   Properties.
* @returns {string}
*   Serialized attributes.
*/
function serializeAttributes(state, properties) {
	/** @type {Array<string>} */
	const values = [];
	let index = -1;
	/** @type {string} */
	let key;
	if (properties) {
		for (key in properties) if (properties[key] !== null && properties[key] !== void 0) {
			const value = serializeAttribute(state, key, properties[key]);
			if (value) values.push(value);
		}
	}
	while (++index < values.length) {
		const last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
		if (index !== values.length - 1 && last !== "\"" && last !== "'") values[index] += " ";
	}
	return values.join("");
}
/**
* Serialize an attribute.
*
* @param {State} state
*   Info passed around about the current state.
* @param {string} key
*   Property name.
* @param {Properties[keyof Properties]} value
*   Property value.
* @returns {string}
*   Serialized attribute.
*/
function serializeAttribute(state, key, value) {
	const info = find(state.schema, key);
	const x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1;
	const y = state.settings.allowDangerousCharacters ? 0 : 1;
	if (info.overloadedBoolean && (value === info.attribute || value === "")) value = true;
	else if ((info.boolean || info.overloadedBoolean) && (typeof value !== "string" || value === info.attribute || value === "")) value = Boolean(value);
	if (value === null || value === void 0 || value === false || typeof value === "number" && Number.isNaN(value)) return "";
	const name = stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
	if (value === true) return name;
	value = Array.isArray(value) ? (info.commaSeparated ? stringify : stringify$1)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value);
	if (state.settings.collapseEmptyAttributes && !value) return name;
	/** @type {string | undefined} */
	let result;
	if (state.settings.preferUnquoted) result = stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
		attribute: true,
		subset: constants.unquoted[x][y]
	}));
	if (result !== value) {
		let { quote } = state;
		if (state.settings.quoteSmart && ccount(value, quote) > ccount(value, state.alternative)) quote = state.alternative;
		result = quote + stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
			subset: (quote === "'" ? constants.single : constants.double)[x][y],
			attribute: true
		})) + quote;
	}
	return name + (result ? "=" + result : result);
}
// node_modules/hast-util-to-html/lib/handle/text.js
/**
* @import {Parents, Text} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
const textEntitySubset = ["<", "&"];
/**
* Serialize a text node.
*
* @param {Raw | Text} node
*   Node to handle.
* @param {number | undefined} _
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function text$1(node, _, parent, state) {
	return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}
// node_modules/hast-util-to-html/lib/handle/raw.js
/**
* @import {Parents} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a raw node.
*
* @param {Raw} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function raw(node, index, parent, state) {
	return state.settings.allowDangerousHtml ? node.value : text$1(node, index, parent, state);
}
// node_modules/hast-util-to-html/lib/handle/root.js
/**
* @import {Parents, Root} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a root.
*
* @param {Root} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function root$1(node, _1, _2, state) {
	return state.all(node);
}
// node_modules/hast-util-to-html/lib/handle/index.js
/**
* @import {Nodes, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* @type {(node: Nodes, index: number | undefined, parent: Parents | undefined, state: State) => string}
*/
const handle = zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment,
		doctype,
		element,
		raw,
		root: root$1,
		text: text$1
	}
});
/**
* Fail when a non-node is found in the tree.
*
* @param {unknown} node
*   Unknown value.
* @returns {never}
*   Never.
*/
function invalid(node) {
	throw new Error("Expected node, not `" + node + "`");
}
/**
* Fail when a node with an unknown type is found in the tree.
*
* @param {unknown} node_
*   Unknown node.
* @returns {never}
*   Never.
*/
function unknown(node_) {
	throw new Error("Cannot compile unknown node `" + node_.type + "`");
}
// node_modules/hast-util-to-html/lib/index.js
/**
* @import {Nodes, Parents, RootContent} from 'hast'
* @import {Schema} from 'property-information'
* @import {Options as StringifyEntitiesOptions} from 'stringify-entities'
*/
/**
* @typedef {Omit<StringifyEntitiesOptions, 'attribute' | 'escapeOnly' | 'subset'>} CharacterReferences
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousCharacters=false]
*   Do not encode some characters which cause XSS vulnerabilities in older
*   browsers (default: `false`).
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Allow `raw` nodes and insert them as raw HTML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowParseErrors=false]
*   Do not encode characters which cause parse errors (even though they work),
*   to save bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [bogusComments=false]
*   Use “bogus comments” instead of comments to save bytes: `<?charlie>`
*   instead of `<!--charlie-->` (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {CharacterReferences | null | undefined} [characterReferences]
*   Configure how to serialize character references (optional).
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close SVG elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the HTML space.
* @property {boolean | null | undefined} [closeSelfClosing=false]
*   Close self-closing nodes with an extra slash (`/`): `<img />` instead of
*   `<img>` (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [collapseEmptyAttributes=false]
*   Collapse empty attributes: get `class` instead of `class=""` (default:
*   `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: boolean attributes (such as `hidden`) are always collapsed.
* @property {boolean | null | undefined} [omitOptionalTags=false]
*   Omit optional opening and closing tags (default: `false`).
*
*   For example, in `<ol><li>one</li><li>two</li></ol>`, both `</li>` closing
*   tags can be omitted.
*   The first because it’s followed by another `li`, the last because it’s
*   followed by nothing.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [preferUnquoted=false]
*   Leave attributes unquoted if that results in less bytes (default: `false`).
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {Space | null | undefined} [space='html']
*   When an `<svg>` element is found in the HTML space, this package already
*   automatically switches to and from the SVG space when entering and exiting
*   it, and goes to HTML inside `desc`, `foreignObject`, and `title`
*   (default: `'html'`).
*
*   > 👉 **Note**: hast is not XML.
*   > It supports SVG as embedded in HTML.
*   > It does not support the features available in XML.
*   > Passing SVG might break but fragments of modern SVG should be fine.
*   > Use [`xast`][xast] if you need to support SVG as XML.
*
*    [xast]: https://github.com/syntax-tree/xast
* @property {boolean | null | undefined} [tightAttributes=false]
*   Join attributes together, without whitespace, if possible: get
*   `class="a b"title="c d"` instead of `class="a b" title="c d"` to save
*   bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightCommaSeparatedLists=false]
*   Join known comma-separated attribute values with just a comma (`,`),
*   instead of padding them on the right as well (`,␠`, where `␠` represents a
*   space) (default: `false`).
* @property {boolean | null | undefined} [tightDoctype=false]
*   Drop unneeded spaces in doctypes: `<!doctypehtml>` instead of
*   `<!doctype html>` to save bytes (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightSelfClosing=false]
*   Do not use an extra space when closing self-closing elements: `<img/>`
*   instead of `<img />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeSelfClosing: true` or
*   > `closeEmptyElements: true`.
* @property {boolean | null | undefined} [upperDoctype=false]
*   Use a `<!DOCTYPE…` instead of `<!doctype…` (default: `false`).
*
*   Useless except for XHTML.
* @property {ReadonlyArray<string> | null | undefined} [voids]
*   Tag names of elements to serialize without closing tag (default: `html-void-elements`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: It’s highly unlikely that you want to pass this, because
*   > hast is not for XML, and HTML will not add more void elements.
*
* @typedef {'"' | "'"} Quote
*   HTML quotes for attribute values.
*
* @typedef {Omit<Required<{[key in keyof Options]: Exclude<Options[key], null | undefined>}>, 'space' | 'quote'>} Settings
*
* @typedef {'html' | 'svg'} Space
*   Namespace.
*
* @typedef State
*   Info passed around about the current state.
* @property {(node: Parents | undefined) => string} all
*   Serialize the children of a parent node.
* @property {Quote} alternative
*   Alternative quote.
* @property {(node: Nodes, index: number | undefined, parent: Parents | undefined) => string} one
*   Serialize one node.
* @property {Quote} quote
*   Preferred quote.
* @property {Schema} schema
*   Current schema.
* @property {Settings} settings
*   User configuration.
*/
/** @type {Options} */
const emptyOptions$1 = {};
/** @type {CharacterReferences} */
const emptyCharacterReferences = {};
/** @type {Array<never>} */
const emptyChildren = [];
/**
* Serialize hast as HTML.
*
* @param {Array<RootContent> | Nodes} tree
*   Tree to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized HTML.
*/
function toHtml(tree, options) {
	const options_ = options || emptyOptions$1;
	const quote = options_.quote || "\"";
	if (quote !== "\"" && quote !== "'") throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
	const alternative = quote === "\"" ? "'" : "\"";
	return {
		one,
		all,
		settings: {
			omitOptionalTags: options_.omitOptionalTags || false,
			allowParseErrors: options_.allowParseErrors || false,
			allowDangerousCharacters: options_.allowDangerousCharacters || false,
			quoteSmart: options_.quoteSmart || false,
			preferUnquoted: options_.preferUnquoted || false,
			tightAttributes: options_.tightAttributes || false,
			upperDoctype: options_.upperDoctype || false,
			tightDoctype: options_.tightDoctype || false,
			bogusComments: options_.bogusComments || false,
			tightCommaSeparatedLists: options_.tightCommaSeparatedLists || false,
			tightSelfClosing: options_.tightSelfClosing || false,
			collapseEmptyAttributes: options_.collapseEmptyAttributes || false,
			allowDangerousHtml: options_.allowDangerousHtml || false,
			voids: options_.voids || htmlVoidElements,
			characterReferences: options_.characterReferences || emptyCharacterReferences,
			closeSelfClosing: options_.closeSelfClosing || false,
			closeEmptyElements: options_.closeEmptyElements || false
		},
		schema: options_.space === "svg" ? svg : html$4,
		quote,
		alternative
	}.one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, void 0, void 0);
}
/**
* Serialize a node.
*
* @this {State}
*   Info passed around about the current state.
* @param {Nodes} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {string}
*   Serialized node.
*/
function one(node, index, parent) {
	return handle(node, index, parent, this);
}
/**
* Serialize all children of `parent`.
*
* @this {State}
*   Info passed around about the current state.
* @param {Parents | undefined} parent
*   Parent whose children to serialize.
* @returns {string}
*   Serialized children.
*/
function all(parent) {
	/** @type {Array<string>} */
	const results = [];
	const children = parent && parent.children || emptyChildren;
	let index = -1;
	while (++index < children.length) results[index] = this.one(children[index], index, parent);
	return results.join("");
}
// node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
/**
* @import {Element} from 'hast'
* @import {Blockquote} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `blockquote` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Blockquote} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function blockquote(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "blockquote",
		properties: {},
		children: state.wrap(state.all(node), true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/break.js
/**
* @import {Element, Text} from 'hast'
* @import {Break} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `break` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Break} node
*   mdast node.
* @returns {Array<Element | Text>}
*   hast element content.
*/
function hardBreak(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "br",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return [state.applyData(node, result), {
		type: "text",
		value: "\n"
	}];
}
// node_modules/mdast-util-to-hast/lib/handlers/code.js
/**
* @import {Element, Properties} from 'hast'
* @import {Code} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `code` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Code} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function code(state, node) {
	const value = node.value ? node.value + "\n" : "";
	/** @type {Properties} */
	const properties = {};
	const language = node.lang ? node.lang.split(/\s+/) : [];
	if (language.length > 0) properties.className = ["language-" + language[0]];
	/** @type {Element} */
	let result = {
		type: "element",
		tagName: "code",
		properties,
		children: [{
			type: "text",
			value
		}]
	};
	if (node.meta) result.data = { meta: node.meta };
	state.patch(node, result);
	result = state.applyData(node, result);
	result = {
		type: "element",
		tagName: "pre",
		properties: {},
		children: [result]
	};
	state.patch(node, result);
	return result;
}
// node_modules/mdast-util-to-hast/lib/handlers/delete.js
/**
* @import {Element} from 'hast'
* @import {Delete} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `delete` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Delete} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function strikethrough(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "del",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
/**
* @import {Element} from 'hast'
* @import {Emphasis} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `emphasis` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Emphasis} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function emphasis(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "em",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
/**
* @import {Element} from 'hast'
* @import {FootnoteReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `footnoteReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {FootnoteReference} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function footnoteReference(state, node) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const id = String(node.identifier).toUpperCase();
	const safeId = normalizeUri(id.toLowerCase());
	const index = state.footnoteOrder.indexOf(id);
	/** @type {number} */
	let counter;
	let reuseCounter = state.footnoteCounts.get(id);
	if (reuseCounter === void 0) {
		reuseCounter = 0;
		state.footnoteOrder.push(id);
		counter = state.footnoteOrder.length;
	} else counter = index + 1;
	reuseCounter += 1;
	state.footnoteCounts.set(id, reuseCounter);
	/** @type {Element} */
	const link = {
		type: "element",
		tagName: "a",
		properties: {
			href: "#" + clobberPrefix + "fn-" + safeId,
			id: clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : ""),
			dataFootnoteRef: true,
			ariaDescribedBy: ["footnote-label"]
		},
		children: [{
			type: "text",
			value: String(counter)
		}]
	};
	state.patch(node, link);
	/** @type {Element} */
	const sup = {
		type: "element",
		tagName: "sup",
		properties: {},
		children: [link]
	};
	state.patch(node, sup);
	return state.applyData(node, sup);
}
// node_modules/mdast-util-to-hast/lib/handlers/heading.js
/**
* @import {Element} from 'hast'
* @import {Heading} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `heading` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Heading} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function heading(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "h" + node.depth,
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/html.js
/**
* @import {Element} from 'hast'
* @import {Html} from 'mdast'
* @import {State} from '../state.js'
* @import {Raw} from '../../index.js'
*/
/**
* Turn an mdast `html` node into hast (`raw` node in dangerous mode, otherwise
* nothing).
*
* @param {State} state
*   Info passed around.
* @param {Html} node
*   mdast node.
* @returns {Element | Raw | undefined}
*   hast node.
*/
function html(state, node) {
	if (state.options.allowDangerousHtml) {
		/** @type {Raw} */
		const result = {
			type: "raw",
			value: node.value
		};
		state.patch(node, result);
		return state.applyData(node, result);
	}
}
// node_modules/mdast-util-to-hast/lib/revert.js
/**
* @import {ElementContent} from 'hast'
* @import {Reference, Nodes} from 'mdast'
* @import {State} from './state.js'
*/
/**
* Return the content of a reference without definition as plain text.
*
* @param {State} state
*   Info passed around.
* @param {Extract<Nodes, Reference>} node
*   Reference node (image, link).
* @returns {Array<ElementContent>}
*   hast content.
*/
function revert(state, node) {
	const subtype = node.referenceType;
	let suffix = "]";
	if (subtype === "collapsed") suffix += "[]";
	else if (subtype === "full") suffix += "[" + (node.label || node.identifier) + "]";
	if (node.type === "imageReference") return [{
		type: "text",
		value: "![" + node.alt + suffix
	}];
	const contents = state.all(node);
	const head = contents[0];
	if (head && head.type === "text") head.value = "[" + head.value;
	else contents.unshift({
		type: "text",
		value: "["
	});
	const tail = contents[contents.length - 1];
	if (tail && tail.type === "text") tail.value += suffix;
	else contents.push({
		type: "text",
		value: suffix
	});
	return contents;
}
// node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {ImageReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `imageReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ImageReference} node
*   mdast node.
* @returns {Array<ElementContent> | ElementContent}
*   hast node.
*/
function imageReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	/** @type {Properties} */
	const properties = { src: normalizeUri(definition.url || "") };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/image.js
/**
* @import {Element, Properties} from 'hast'
* @import {Image} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `image` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Image} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function image(state, node) {
	/** @type {Properties} */
	const properties = { src: normalizeUri(node.url) };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
/**
* @import {Element, Text} from 'hast'
* @import {InlineCode} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `inlineCode` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {InlineCode} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function inlineCode(state, node) {
	/** @type {Text} */
	const text = {
		type: "text",
		value: node.value.replace(/\r?\n|\r/g, " ")
	};
	state.patch(node, text);
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "code",
		properties: {},
		children: [text]
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {LinkReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `linkReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {LinkReference} node
*   mdast node.
* @returns {Array<ElementContent> | ElementContent}
*   hast node.
*/
function linkReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	/** @type {Properties} */
	const properties = { href: normalizeUri(definition.url || "") };
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/link.js
/**
* @import {Element, Properties} from 'hast'
* @import {Link} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `link` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Link} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function link(state, node) {
	/** @type {Properties} */
	const properties = { href: normalizeUri(node.url) };
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/list-item.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {ListItem, Parents} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `listItem` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ListItem} node
*   mdast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Element}
*   hast node.
*/
function listItem(state, node, parent) {
	const results = state.all(node);
	const loose = parent ? listLoose(parent) : listItemLoose(node);
	/** @type {Properties} */
	const properties = {};
	/** @type {Array<ElementContent>} */
	const children = [];
	if (typeof node.checked === "boolean") {
		const head = results[0];
		/** @type {Element} */
		let paragraph;
		if (head && head.type === "element" && head.tagName === "p") paragraph = head;
		else {
			paragraph = {
				type: "element",
				tagName: "p",
				properties: {},
				children: []
			};
			results.unshift(paragraph);
		}
		if (paragraph.children.length > 0) paragraph.children.unshift({
			type: "text",
			value: " "
		});
		paragraph.children.unshift({
			type: "element",
			tagName: "input",
			properties: {
				type: "checkbox",
				checked: node.checked,
				disabled: true
			},
			children: []
		});
		properties.className = ["task-list-item"];
	}
	let index = -1;
	while (++index < results.length) {
		const child = results[index];
		if (loose || index !== 0 || child.type !== "element" || child.tagName !== "p") children.push({
			type: "text",
			value: "\n"
		});
		if (child.type === "element" && child.tagName === "p" && !loose) children.push(...child.children);
		else children.push(child);
	}
	const tail = results[results.length - 1];
	if (tail && (loose || tail.type !== "element" || tail.tagName !== "p")) children.push({
		type: "text",
		value: "\n"
	});
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "li",
		properties,
		children
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
/**
* Check if a list is loose.
*
* @param {Parents} node
*   Node.
* @returns {boolean}
*   Whether `node` is a loose list.
*/
function listLoose(node) {
	let loose = false;
	if (node.type === "list") {
		loose = node.spread || false;
		const { children } = node;
		let index = -1;
		while (!loose && ++index < children.length) loose = listItemLoose(children[index]);
	}
	return loose;
}
/**
* Check if a list item is loose.
*
* @param {ListItem} node
*   Node.
* @returns {boolean}
*   Whether `node` is loose.
*/
function listItemLoose(node) {
	const { spread } = node;
	return spread === null || spread === void 0 ? node.children.length > 1 : spread;
}
// node_modules/mdast-util-to-hast/lib/handlers/list.js
/**
* @import {Element, Properties} from 'hast'
* @import {List} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `list` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {List} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function list(state, node) {
	/** @type {Properties} */
	const properties = {};
	const results = state.all(node);
	let index = -1;
	if (typeof node.start === "number" && node.start !== 1) properties.start = node.start;
	while (++index < results.length) {
		const child = results[index];
		if (child.type === "element" && child.tagName === "li" && child.properties && Array.isArray(child.properties.className) && child.properties.className.includes("task-list-item")) {
			properties.className = ["contains-task-list"];
			break;
		}
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: node.ordered ? "ol" : "ul",
		properties,
		children: state.wrap(results, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
/**
* @import {Element} from 'hast'
* @import {Paragraph} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `paragraph` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Paragraph} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function paragraph(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "p",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/root.js
/**
* @import {Parents as HastParents, Root as HastRoot} from 'hast'
* @import {Root as MdastRoot} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `root` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {MdastRoot} node
*   mdast node.
* @returns {HastParents}
*   hast node.
*/
function root(state, node) {
	/** @type {HastRoot} */
	const result = {
		type: "root",
		children: state.wrap(state.all(node))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/strong.js
/**
* @import {Element} from 'hast'
* @import {Strong} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `strong` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Strong} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function strong(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "strong",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/table.js
/**
* @import {Table} from 'mdast'
* @import {Element} from 'hast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `table` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Table} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function table(state, node) {
	const rows = state.all(node);
	const firstRow = rows.shift();
	/** @type {Array<Element>} */
	const tableContent = [];
	if (firstRow) {
		/** @type {Element} */
		const head = {
			type: "element",
			tagName: "thead",
			properties: {},
			children: state.wrap([firstRow], true)
		};
		state.patch(node.children[0], head);
		tableContent.push(head);
	}
	if (rows.length > 0) {
		/** @type {Element} */
		const body = {
			type: "element",
			tagName: "tbody",
			properties: {},
			children: state.wrap(rows, true)
		};
		const start = pointStart(node.children[1]);
		const end = pointEnd(node.children[node.children.length - 1]);
		if (start && end) body.position = {
			start,
			end
		};
		tableContent.push(body);
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "table",
		properties: {},
		children: state.wrap(tableContent, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/table-row.js
/**
* @import {Element, ElementContent, Properties} from 'hast'
* @import {Parents, TableRow} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `tableRow` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {TableRow} node
*   mdast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Element}
*   hast node.
*/
function tableRow(state, node, parent) {
	const siblings = parent ? parent.children : void 0;
	const tagName = (siblings ? siblings.indexOf(node) : 1) === 0 ? "th" : "td";
	const align = parent && parent.type === "table" ? parent.align : void 0;
	const length = align ? align.length : node.children.length;
	let cellIndex = -1;
	/** @type {Array<ElementContent>} */
	const cells = [];
	while (++cellIndex < length) {
		const cell = node.children[cellIndex];
		/** @type {Properties} */
		const properties = {};
		const alignValue = align ? align[cellIndex] : void 0;
		if (alignValue) properties.align = alignValue;
		/** @type {Element} */
		let result = {
			type: "element",
			tagName,
			properties,
			children: []
		};
		if (cell) {
			result.children = state.all(cell);
			state.patch(cell, result);
			result = state.applyData(cell, result);
		}
		cells.push(result);
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "tr",
		properties: {},
		children: state.wrap(cells, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
/**
* @import {Element} from 'hast'
* @import {TableCell} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `tableCell` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {TableCell} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function tableCell(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "td",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/trim-lines/index.js
const tab = 9;
const space = 32;
/**
* Remove initial and final spaces and tabs at the line breaks in `value`.
* Does not trim initial and final spaces and tabs of the value itself.
*
* @param {string} value
*   Value to trim.
* @returns {string}
*   Trimmed value.
*/
function trimLines(value) {
	const source = String(value);
	const search = /\r?\n|\r/g;
	let match = search.exec(source);
	let last = 0;
	/** @type {Array<string>} */
	const lines = [];
	while (match) {
		lines.push(trimLine(source.slice(last, match.index), last > 0, true), match[0]);
		last = match.index + match[0].length;
		match = search.exec(source);
	}
	lines.push(trimLine(source.slice(last), last > 0, false));
	return lines.join("");
}
/**
* @param {string} value
*   Line to trim.
* @param {boolean} start
*   Whether to trim the start of the line.
* @param {boolean} end
*   Whether to trim the end of the line.
* @returns {string}
*   Trimmed line.
*/
function trimLine(value, start, end) {
	let startIndex = 0;
	let endIndex = value.length;
	if (start) {
		let code = value.codePointAt(startIndex);
		while (code === tab || code === space) {
			startIndex++;
			code = value.codePointAt(startIndex);
		}
	}
	if (end) {
		let code = value.codePointAt(endIndex - 1);
		while (code === tab || code === space) {
			endIndex--;
			code = value.codePointAt(endIndex - 1);
		}
	}
	return endIndex > startIndex ? value.slice(startIndex, endIndex) : "";
}
// node_modules/mdast-util-to-hast/lib/handlers/text.js
/**
* @import {Element as HastElement, Text as HastText} from 'hast'
* @import {Text as MdastText} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `text` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {MdastText} node
*   mdast node.
* @returns {HastElement | HastText}
*   hast node.
*/
function text(state, node) {
	/** @type {HastText} */
	const result = {
		type: "text",
		value: trimLines(String(node.value))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
/**
* @import {Element} from 'hast'
* @import {ThematicBreak} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `thematicBreak` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ThematicBreak} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function thematicBreak(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "hr",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
// node_modules/mdast-util-to-hast/lib/handlers/index.js
/**
* @import {Handlers} from '../state.js'
*/
/**
* Default handlers for nodes.
*
* @satisfies {Handlers}
*/
const handlers = {
	blockquote,
	break: hardBreak,
	code,
	delete: strikethrough,
	emphasis,
	footnoteReference,
	heading,
	html,
	imageReference,
	image,
	inlineCode,
	linkReference,
	link,
	listItem,
	list,
	paragraph,
	root,
	strong,
	table,
	tableCell,
	tableRow,
	text,
	thematicBreak,
	toml: ignore,
	yaml: ignore,
	definition: ignore,
	footnoteDefinition: ignore
};
function ignore() {}
// node_modules/mdast-util-to-hast/lib/footer.js
/**
* @import {ElementContent, Element} from 'hast'
* @import {State} from './state.js'
*/
/**
* @callback FootnoteBackContentTemplate
*   Generate content for the backreference dynamically.
*
*   For the following markdown:
*
*   ```markdown
*   Alpha[^micromark], bravo[^micromark], and charlie[^remark].
*
*   [^remark]: things about remark
*   [^micromark]: things about micromark
*   ```
*
*   This function will be called with:
*
*   *  `0` and `0` for the backreference from `things about micromark` to
*      `alpha`, as it is the first used definition, and the first call to it
*   *  `0` and `1` for the backreference from `things about micromark` to
*      `bravo`, as it is the first used definition, and the second call to it
*   *  `1` and `0` for the backreference from `things about remark` to
*      `charlie`, as it is the second used definition
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {Array<ElementContent> | ElementContent | string}
*   Content for the backreference when linking back from definitions to their
*   reference.
*
* @callback FootnoteBackLabelTemplate
*   Generate a back label dynamically.
*
*   For the following markdown:
*
*   ```markdown
*   Alpha[^micromark], bravo[^micromark], and charlie[^remark].
*
*   [^remark]: things about remark
*   [^micromark]: things about micromark
*   ```
*
*   This function will be called with:
*
*   *  `0` and `0` for the backreference from `things about micromark` to
*      `alpha`, as it is the first used definition, and the first call to it
*   *  `0` and `1` for the backreference from `things about micromark` to
*      `bravo`, as it is the first used definition, and the second call to it
*   *  `1` and `0` for the backreference from `things about remark` to
*      `charlie`, as it is the second used definition
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {string}
*   Back label to use when linking back from definitions to their reference.
*/
/**
* Generate the default content that GitHub uses on backreferences.
*
* @param {number} _
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {Array<ElementContent>}
*   Content.
*/
function defaultFootnoteBackContent(_, rereferenceIndex) {
	/** @type {Array<ElementContent>} */
	const result = [{
		type: "text",
		value: "↩"
	}];
	if (rereferenceIndex > 1) result.push({
		type: "element",
		tagName: "sup",
		properties: {},
		children: [{
			type: "text",
			value: String(rereferenceIndex)
		}]
	});
	return result;
}
/**
* Generate the default label that GitHub uses on backreferences.
*
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {string}
*   Label.
*/
function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
	return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
/**
* Generate a hast footer for called footnote definitions.
*
* @param {State} state
*   Info passed around.
* @returns {Element | undefined}
*   `section` element or `undefined`.
*/
function footer(state) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const footnoteBackContent = state.options.footnoteBackContent || defaultFootnoteBackContent;
	const footnoteBackLabel = state.options.footnoteBackLabel || defaultFootnoteBackLabel;
	const footnoteLabel = state.options.footnoteLabel || "Footnotes";
	const footnoteLabelTagName = state.options.footnoteLabelTagName || "h2";
	const footnoteLabelProperties = state.options.footnoteLabelProperties || { className: ["sr-only"] };
	/** @type {Array<Array<ElementContent>>} */
	const contents = [];
	/** @type {Array<ElementContent>} */
	const listItems = [];
	let referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (definition) contents[referenceIndex] = state.all(definition);
	}
	referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (!definition) continue;
		const content = contents[referenceIndex];
		const id = String(definition.identifier).toUpperCase();
		const safeId = normalizeUri(id.toLowerCase());
		let rereferenceIndex = 0;
		/** @type {Array<ElementContent>} */
		const backReferences = [];
		const counts = state.footnoteCounts.get(id);
		while (counts !== void 0 && ++rereferenceIndex <= counts) {
			if (backReferences.length > 0) backReferences.push({
				type: "text",
				value: " "
			});
			let children = typeof footnoteBackContent === "string" ? footnoteBackContent : footnoteBackContent(referenceIndex, rereferenceIndex);
			if (typeof children === "string") children = {
				type: "text",
				value: children
			};
			backReferences.push({
				type: "element",
				tagName: "a",
				properties: {
					href: "#" + clobberPrefix + "fnref-" + safeId + (rereferenceIndex > 1 ? "-" + rereferenceIndex : ""),
					dataFootnoteBackref: "",
					ariaLabel: typeof footnoteBackLabel === "string" ? footnoteBackLabel : footnoteBackLabel(referenceIndex, rereferenceIndex),
					className: ["data-footnote-backref"]
				},
				children: Array.isArray(children) ? children : [children]
			});
		}
		const tail = content[content.length - 1];
		if (tail && tail.type === "element" && tail.tagName === "p") {
			const tailTail = tail.children[tail.children.length - 1];
			if (tailTail && tailTail.type === "text") tailTail.value += " ";
			else tail.children.push({
				type: "text",
				value: " "
			});
			tail.children.push(...backReferences);
		} else content.push(...backReferences);
		/** @type {Element} */
		const listItem = {
			type: "element",
			tagName: "li",
			properties: { id: clobberPrefix + "fn-" + safeId },
			children: state.wrap(content, true)
		};
		state.patch(definition, listItem);
		listItems.push(listItem);
	}
	if (listItems.length === 0) return;
	return {
		type: "element",
		tagName: "section",
		properties: {
			dataFootnotes: true,
			className: ["footnotes"]
		},
		children: [
			{
				type: "element",
				tagName: footnoteLabelTagName,
				properties: {
					...esm_default(footnoteLabelProperties),
					id: "footnote-label"
				},
				children: [{
					type: "text",
					value: footnoteLabel
				}]
			},
			{
				type: "text",
				value: "\n"
			},
			{
				type: "element",
				tagName: "ol",
				properties: {},
				children: state.wrap(listItems, true)
			},
			{
				type: "text",
				value: "\n"
			}
		]
	};
}
// node_modules/mdast-util-to-hast/lib/state.js
/**
* @import {
*   ElementContent as HastElementContent,
*   Element as HastElement,
*   Nodes as HastNodes,
*   Properties as HastProperties,
*   RootContent as HastRootContent,
*   Text as HastText
* } from 'hast'
* @import {
*   Definition as MdastDefinition,
*   FootnoteDefinition as MdastFootnoteDefinition,
*   Nodes as MdastNodes,
*   Parents as MdastParents
* } from 'mdast'
* @import {VFile} from 'vfile'
* @import {
*   FootnoteBackContentTemplate,
*   FootnoteBackLabelTemplate
* } from './footer.js'
*/
/**
* @callback Handler
*   Handle a node.
* @param {State} state
*   Info passed around.
* @param {any} node
*   mdast node to handle.
* @param {MdastParents | undefined} parent
*   Parent of `node`.
* @returns {Array<HastElementContent> | HastElementContent | undefined}
*   hast node.
*
* @typedef {Partial<Record<MdastNodes['type'], Handler>>} Handlers
*   Handle nodes.
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Whether to persist raw HTML in markdown in the hast tree (default:
*   `false`).
* @property {string | null | undefined} [clobberPrefix='user-content-']
*   Prefix to use before the `id` property on footnotes to prevent them from
*   *clobbering* (default: `'user-content-'`).
*
*   Pass `''` for trusted markdown and when you are careful with
*   polyfilling.
*   You could pass a different prefix.
*
*   DOM clobbering is this:
*
*   ```html
*   <p id="x"></p>
*   <script>alert(x) // `x` now refers to the `p#x` DOM element<\/script>
*   ```
*
*   The above example shows that elements are made available by browsers, by
*   their ID, on the `window` object.
*   This is a security risk because you might be expecting some other variable
*   at that place.
*   It can also break polyfills.
*   Using a prefix solves these problems.
* @property {VFile | null | undefined} [file]
*   Corresponding virtual file representing the input document (optional).
* @property {FootnoteBackContentTemplate | string | null | undefined} [footnoteBackContent]
*   Content of the backreference back to references (default: `defaultFootnoteBackContent`).
*
*   The default value is:
*
*   ```js
*   function defaultFootnoteBackContent(_, rereferenceIndex) {
*     const result = [{type: 'text', value: '↩'}]
*
*     if (rereferenceIndex > 1) {
*       result.push({
*         type: 'element',
*         tagName: 'sup',
*         properties: {},
*         children: [{type: 'text', value: String(rereferenceIndex)}]
*       })
*     }
*
*     return result
*   }
*   ```
*
*   This content is used in the `a` element of each backreference (the `↩`
*   links).
* @property {FootnoteBackLabelTemplate | string | null | undefined} [footnoteBackLabel]
*   Label to describe the backreference back to references (default:
*   `defaultFootnoteBackLabel`).
*
*   The default value is:
*
*   ```js
*   function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
*    return (
*      'Back to reference ' +
*      (referenceIndex + 1) +
*      (rereferenceIndex > 1 ? '-' + rereferenceIndex : '')
*    )
*   }
*   ```
*
*   Change it when the markdown is not in English.
*
*   This label is used in the `ariaLabel` property on each backreference
*   (the `↩` links).
*   It affects users of assistive technology.
* @property {string | null | undefined} [footnoteLabel='Footnotes']
*   Textual label to use for the footnotes section (default: `'Footnotes'`).
*
*   Change it when the markdown is not in English.
*
*   This label is typically hidden visually (assuming a `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass different properties with the `footnoteLabelProperties` option.
* @property {HastProperties | null | undefined} [footnoteLabelProperties={className: ['sr-only']}]
*   Properties to use on the footnote label (default: `{className:
*   ['sr-only']}`).
*
*   Change it to show the label and add other properties.
*
*   This label is typically hidden visually (assuming an `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass an empty string.
*   You can also add different properties.
*
*   > **Note**: `id: 'footnote-label'` is always added, because footnote
*   > calls use it with `aria-describedby` to provide an accessible label.
* @property {string | null | undefined} [footnoteLabelTagName='h2']
*   HTML tag name to use for the footnote label element (default: `'h2'`).
*
*   Change it to match your document structure.
*
*   This label is typically hidden visually (assuming a `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass different properties with the `footnoteLabelProperties` option.
* @property {Handlers | null | undefined} [handlers]
*   Extra handlers for nodes (optional).
* @property {Array<MdastNodes['type']> | null | undefined} [passThrough]
*   List of custom mdast node types to pass through (keep) in hast (note that
*   the node itself is passed, but eventual children are transformed)
*   (optional).
* @property {Handler | null | undefined} [unknownHandler]
*   Handler for all unknown nodes (optional).
*
* @typedef State
*   Info passed around.
* @property {(node: MdastNodes) => Array<HastElementContent>} all
*   Transform the children of an mdast parent to hast.
* @property {<Type extends HastNodes>(from: MdastNodes, to: Type) => HastElement | Type} applyData
*   Honor the `data` of `from`, and generate an element instead of `node`.
* @property {Map<string, MdastDefinition>} definitionById
*   Definitions by their identifier.
* @property {Map<string, MdastFootnoteDefinition>} footnoteById
*   Footnote definitions by their identifier.
* @property {Map<string, number>} footnoteCounts
*   Counts for how often the same footnote was called.
* @property {Array<string>} footnoteOrder
*   Identifiers of order when footnote calls first appear in tree order.
* @property {Handlers} handlers
*   Applied handlers.
* @property {(node: MdastNodes, parent: MdastParents | undefined) => Array<HastElementContent> | HastElementContent | undefined} one
*   Transform an mdast node to hast.
* @property {Options} options
*   Configuration.
* @property {(from: MdastNodes, node: HastNodes) => undefined} patch
*   Copy a node’s positional info.
* @property {<Type extends HastRootContent>(nodes: Array<Type>, loose?: boolean | undefined) => Array<HastText | Type>} wrap
*   Wrap `nodes` with line endings between each node, adds initial/final line endings when `loose`.
*/
const own = {}.hasOwnProperty;
/** @type {Options} */
const emptyOptions = {};
/**
* Create `state` from an mdast tree.
*
* @param {MdastNodes} tree
*   mdast node to transform.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {State}
*   `state` function.
*/
function createState(tree, options) {
	const settings = options || emptyOptions;
	/** @type {Map<string, MdastDefinition>} */
	const definitionById = /* @__PURE__ */ new Map();
	/** @type {Map<string, MdastFootnoteDefinition>} */
	const footnoteById = /* @__PURE__ */ new Map();
	/** @type {State} */
	const state = {
		all,
		applyData,
		definitionById,
		footnoteById,
		footnoteCounts: /* @__PURE__ */ new Map(),
		footnoteOrder: [],
		handlers: {
			...handlers,
			...settings.handlers
		},
		one,
		options: settings,
		patch,
		wrap
	};
	visit(tree, function(node) {
		if (node.type === "definition" || node.type === "footnoteDefinition") {
			const id = String(node.identifier).toUpperCase();
			if (node.type === "definition") {
				if (!definitionById.has(id)) definitionById.set(id, node);
			} else if (!footnoteById.has(id)) footnoteById.set(id, node);
		}
	});
	return state;
	/**
	* Transform an mdast node into a hast node.
	*
	* @param {MdastNodes} node
	*   mdast node.
	* @param {MdastParents | undefined} [parent]
	*   Parent of `node`.
	* @returns {Array<HastElementContent> | HastElementContent | undefined}
	*   Resulting hast node.
	*/
	function one(node, parent) {
		const { type } = node;
		const handle = state.handlers[type];
		if (own.call(state.handlers, type) && handle) return handle(state, node, parent);
		if (state.options.passThrough && state.options.passThrough.includes(type)) {
			if ("children" in node) {
				const { children, ...shallow } = node;
				return {
					...esm_default(shallow),
					children: state.all(node)
				};
			}
			return esm_default(node);
		}
		return (state.options.unknownHandler || defaultUnknownHandler)(state, node, parent);
	}
	/**
	* Transform the children of an mdast node into hast nodes.
	*
	* @param {MdastNodes} parent
	*   mdast node to compile
	* @returns {Array<HastElementContent>}
	*   Resulting hast nodes.
	*/
	function all(parent) {
		/** @type {Array<HastElementContent>} */
		const values = [];
		if ("children" in parent) {
			const nodes = parent.children;
			let index = -1;
			while (++index < nodes.length) {
				const result = state.one(nodes[index], parent);
				if (result) {
					if (index && nodes[index - 1].type === "break") {
						if (!Array.isArray(result) && result.type === "text") result.value = trimMarkdownSpaceStart(result.value);
						if (!Array.isArray(result) && result.type === "element") {
							const head = result.children[0];
							if (head && head.type === "text") head.value = trimMarkdownSpaceStart(head.value);
						}
					}
					if (Array.isArray(result)) values.push(...result);
					else values.push(result);
				}
			}
		}
		return values;
	}
}
/**
* Copy a node’s positional info.
*
* @param {MdastNodes} from
*   mdast node to copy from.
* @param {HastNodes} to
*   hast node to copy into.
* @returns {undefined}
*   Nothing.
*/
function patch(from, to) {
	if (from.position) to.position = position(from);
}
/**
* Honor the `data` of `from` and maybe generate an element instead of `to`.
*
* @template {HastNodes} Type
*   Node type.
* @param {MdastNodes} from
*   mdast node to use data from.
* @param {Type} to
*   hast node to change.
* @returns {HastElement | Type}
*   Nothing.
*/
function applyData(from, to) {
	/** @type {HastElement | Type} */
	let result = to;
	if (from && from.data) {
		const { hChildren, hName, hProperties } = from.data;
		if (typeof hName === "string") {
			if (result.type === "element") result.tagName = hName;
			else result = {
				type: "element",
				tagName: hName,
				properties: {},
				children: "children" in result ? result.children : [result]
			};
		}
		if (result.type === "element" && hProperties) Object.assign(result.properties, esm_default(hProperties));
		if ("children" in result && result.children && hChildren !== null && hChildren !== void 0) result.children = hChildren;
	}
	return result;
}
/**
* Transform an unknown node.
*
* @param {State} state
*   Info passed around.
* @param {MdastNodes} node
*   Unknown mdast node.
* @returns {HastElement | HastText}
*   Resulting hast node.
*/
function defaultUnknownHandler(state, node) {
	const data = node.data || {};
	/** @type {HastElement | HastText} */
	const result = "value" in node && !(own.call(data, "hProperties") || own.call(data, "hChildren")) ? {
		type: "text",
		value: node.value
	} : {
		type: "element",
		tagName: "div",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
/**
* Wrap `nodes` with line endings between each node.
*
* @template {HastRootContent} Type
*   Node type.
* @param {Array<Type>} nodes
*   List of nodes to wrap.
* @param {boolean | undefined} [loose=false]
*   Whether to add line endings at start and end (default: `false`).
* @returns {Array<HastText | Type>}
*   Wrapped nodes.
*/
function wrap(nodes, loose) {
	/** @type {Array<HastText | Type>} */
	const result = [];
	let index = -1;
	if (loose) result.push({
		type: "text",
		value: "\n"
	});
	while (++index < nodes.length) {
		if (index) result.push({
			type: "text",
			value: "\n"
		});
		result.push(nodes[index]);
	}
	if (loose && nodes.length > 0) result.push({
		type: "text",
		value: "\n"
	});
	return result;
}
/**
* Trim spaces and tabs at the start of `value`.
*
* @param {string} value
*   Value to trim.
* @returns {string}
*   Result.
*/
function trimMarkdownSpaceStart(value) {
	let index = 0;
	let code = value.charCodeAt(index);
	while (code === 9 || code === 32) {
		index++;
		code = value.charCodeAt(index);
	}
	return value.slice(index);
}
// node_modules/mdast-util-to-hast/lib/index.js
/**
* @import {Nodes as HastNodes} from 'hast'
* @import {Nodes as MdastNodes} from 'mdast'
* @import {Options} from './state.js'
*/
/**
* Transform mdast to hast.
*
* ##### Notes
*
* ###### HTML
*
* Raw HTML is available in mdast as `html` nodes and can be embedded in hast
* as semistandard `raw` nodes.
* Most utilities ignore `raw` nodes but two notable ones don’t:
*
* *   `hast-util-to-html` also has an option `allowDangerousHtml` which will
*     output the raw HTML.
*     This is typically discouraged as noted by the option name but is useful
*     if you completely trust authors
* *   `hast-util-raw` can handle the raw embedded HTML strings by parsing them
*     into standard hast nodes (`element`, `text`, etc).
*     This is a heavy task as it needs a full HTML parser, but it is the only
*     way to support untrusted content
*
* ###### Footnotes
*
* Many options supported here relate to footnotes.
* Footnotes are not specified by CommonMark, which we follow by default.
* They are supported by GitHub, so footnotes can be enabled in markdown with
* `mdast-util-gfm`.
*
* The options `footnoteBackLabel` and `footnoteLabel` define natural language
* that explains footnotes, which is hidden for sighted users but shown to
* assistive technology.
* When your page is not in English, you must define translated values.
*
* Back references use ARIA attributes, but the section label itself uses a
* heading that is hidden with an `sr-only` class.
* To show it to sighted users, define different attributes in
* `footnoteLabelProperties`.
*
* ###### Clobbering
*
* Footnotes introduces a problem, as it links footnote calls to footnote
* definitions on the page through `id` attributes generated from user content,
* which results in DOM clobbering.
*
* DOM clobbering is this:
*
* ```html
* <p id=x></p>
* <script>alert(x) // `x` now refers to the DOM `p#x` element<\/script>
* ```
*
* Elements by their ID are made available by browsers on the `window` object,
* which is a security risk.
* Using a prefix solves this problem.
*
* More information on how to handle clobbering and the prefix is explained in
* Example: headings (DOM clobbering) in `rehype-sanitize`.
*
* ###### Unknown nodes
*
* Unknown nodes are nodes with a type that isn’t in `handlers` or `passThrough`.
* The default behavior for unknown nodes is:
*
* *   when the node has a `value` (and doesn’t have `data.hName`,
*     `data.hProperties`, or `data.hChildren`, see later), create a hast `text`
*     node
* *   otherwise, create a `<div>` element (which could be changed with
*     `data.hName`), with its children mapped from mdast to hast as well
*
* This behavior can be changed by passing an `unknownHandler`.
*
* @param {MdastNodes} tree
*   mdast tree.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {HastNodes}
*   hast tree.
*/
function toHast(tree, options) {
	const state = createState(tree, options);
	const node = state.one(tree, void 0);
	const foot = footer(state);
	/** @type {HastNodes} */
	const result = Array.isArray(node) ? {
		type: "root",
		children: node
	} : node || {
		type: "root",
		children: []
	};
	if (foot) {
		"children" in result;
		result.children.push({
			type: "text",
			value: "\n"
		}, foot);
	}
	return result;
}
// src/site/tidy.ts
/** Makes a harmless tree fit its page: addresses, levels of headings, ids, images. */
function tidy(root, options) {
	const ids = /* @__PURE__ */ new Set();
	collectIds(root, ids);
	tidyChildren(root, {
		...options,
		ids,
		given: /* @__PURE__ */ new Set(),
		levels: levelsOf(root, options.heading)
	});
	return root;
}
function collectIds(node, ids) {
	if (node.type === "element" && typeof node.properties.id === "string") ids.add(node.properties.id);
	if ("children" in node) for (const child of node.children) collectIds(child, ids);
}
/** Levels for all headings: none is skipped on the way down, and the highest is the one that is wanted. */
function levelsOf(root, top) {
	const levels = /* @__PURE__ */ new Map();
	const open = [];
	const visit = (node) => {
		if (node.type === "element" && /^h[1-6]$/.test(node.tagName)) {
			const level = Number(node.tagName[1]);
			while ((open.at(-1) ?? 0) >= level) open.pop();
			open.push(level);
			levels.set(node, Math.min(6, top + open.length - 1));
		}
		if ("children" in node) for (const child of node.children) visit(child);
	};
	visit(root);
	return levels;
}
function tidyChildren(node, context) {
	const children = [];
	for (const child of node.children) if (child.type === "text") children.push({
		type: "text",
		value: withoutOverrides(child.value)
	});
	else if (child.type === "element") children.push(placed(tidyElement(child, context), node));
	node.children = node.type === "element" && (node.tagName === "ul" || node.tagName === "ol") ? children.map(asItem) : children;
}
/** Elements that mean something only within certain others. */
const PARENTS = /* @__PURE__ */ new Map([
	["li", ["ul", "ol"]],
	["summary", ["details"]],
	["dt", ["dl"]],
	["dd", ["dl"]]
]);
function placed(element, parent) {
	const parents = PARENTS.get(element.tagName);
	if (parents === void 0 || parent.type === "element" && parents.includes(parent.tagName)) return element;
	return {
		...element,
		tagName: "div",
		properties: {}
	};
}
function asItem(child) {
	if (child.type === "element" ? child.tagName === "li" : child.type !== "text" || child.value.trim() === "") return child;
	return {
		type: "element",
		tagName: "li",
		properties: {},
		children: [child]
	};
}
/** Elements that HTML does not have any more. */
const RENAMED = /* @__PURE__ */ new Map([["tt", "code"], ["strike", "del"]]);
/** Characters that turn the direction of all that follows would reach beyond their text. */
function withoutOverrides(text) {
	return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}
function tidyElement(element, context) {
	tidyChildren(element, context);
	tidyId(element, context);
	const level = context.levels.get(element);
	if (level !== void 0) return {
		...element,
		tagName: hasText(element) ? `h${level}` : "div"
	};
	switch (element.tagName) {
		case "a": return tidyLink(element, context);
		case "img": return tidyImage(element, context);
		case "input": return checkbox(element);
		case "td":
		case "th": return cell(element);
		case "section": return {
			...element,
			tagName: "div",
			properties: { className: ["notes"] }
		};
		default: return {
			...element,
			tagName: nameOf(element)
		};
	}
}
/** Elements that only stand in lines, and those that make blocks. */
const PHRASES = new Set("abbr b bdi bdo cite code em i kbd q s samp small span strong sub sup u var".split(" "));
const BLOCKS = new Set("blockquote details div dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split(" "));
/** What an author leaves open may go around blocks, which HTML does not know. */
function nameOf({ tagName, children }) {
	const name = RENAMED.get(tagName) ?? tagName;
	const isBlock = (child) => child.type === "element" && BLOCKS.has(child.tagName);
	return PHRASES.has(name) && children.some(isBlock) ? "div" : name;
}
/** An id is there once, and is none of the page's own. */
function tidyId(element, { given, prefix }) {
	const { id } = element.properties;
	if (id === void 0) return;
	const isUsable = typeof id === "string" && !given.has(id) && !/\s/.test(id);
	if (isUsable) given.add(id);
	element.properties.id = isUsable ? `${prefix}${id}` : void 0;
}
function tidyLink(element, { base, ids, prefix }) {
	const { href, title } = element.properties;
	if (typeof href !== "string") return {
		...element,
		tagName: "span",
		properties: {}
	};
	const children = hasText(element) ? element.children : [{
		type: "text",
		value: href
	}];
	if (href.startsWith("#")) {
		const id = `text-${href.slice(1)}`;
		if (!ids.has(id)) return {
			...element,
			tagName: "span",
			properties: {},
			children
		};
		return {
			...element,
			properties: { href: `#${prefix}${id}` },
			children
		};
	}
	const target = absoluteLink(href, base);
	return {
		...element,
		properties: {
			href: target,
			title,
			rel: ["nofollow"]
		},
		children
	};
}
function hasText(node) {
	if (node.type === "text") return node.value.trim() !== "";
	if (node.type !== "element") return false;
	return node.tagName === "img" && Boolean(node.properties.alt) || node.children.some(hasText);
}
function tidyImage(element, { base, images }) {
	const { src, alt, title } = element.properties;
	const text = typeof alt === "string" ? withoutOverrides(alt) : "";
	if (typeof src !== "string") return {
		...element,
		tagName: "span",
		properties: {},
		children: [{
			type: "text",
			value: text
		}]
	};
	const target = absoluteLink(src, base, "raw");
	if (images) return {
		...element,
		properties: {
			src: target,
			alt: text,
			title,
			loading: "lazy"
		}
	};
	return {
		...element,
		tagName: "span",
		properties: {},
		children: [{
			type: "text",
			value: text || target
		}]
	};
}
/** A box that nobody can tick is a sign. */
function checkbox({ properties }) {
	return {
		type: "element",
		tagName: "span",
		properties: {},
		children: [{
			type: "text",
			value: properties.checked ? "☑" : "☐"
		}]
	};
}
function cell(element) {
	const { align, ...properties } = element.properties;
	const className = align === "right" || align === "center" ? [`to-${align}`] : void 0;
	return {
		...element,
		properties: {
			...properties,
			className
		}
	};
}
// src/site/markdown.ts
/** Elements and attributes that a text may have: those that GitHub lets through, but for looks and names. */
const SCHEMA = {
	...defaultSchema,
	tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !["picture", "source"].includes(name))],
	attributes: {
		a: [
			"href",
			"title",
			["dataFootnoteRef", ""],
			["dataFootnoteBackref", ""],
			"ariaLabel"
		],
		img: [
			"src",
			"alt",
			"title"
		],
		input: [["type", "checkbox"], "checked"],
		ol: ["start", "reversed"],
		td: [
			"colSpan",
			"rowSpan",
			[
				"align",
				"left",
				"center",
				"right"
			]
		],
		th: [
			"colSpan",
			"rowSpan",
			[
				"align",
				"left",
				"center",
				"right"
			]
		],
		details: ["open"],
		section: [["dataFootnotes", ""]],
		"*": [
			"id",
			[
				"dir",
				"ltr",
				"rtl",
				"auto"
			],
			"title"
		]
	},
	protocols: {
		href: [
			"http",
			"https",
			"mailto",
			"irc",
			"ircs",
			"xmpp"
		],
		src: ["http", "https"]
	},
	strip: [
		"script",
		"style",
		"svg",
		"math",
		"template",
		"noscript",
		"iframe",
		"object",
		"title",
		"textarea"
	],
	clobber: ["id"],
	clobberPrefix: "text-"
};
const SYNTAX = {
	extensions: [gfm()],
	mdastExtensions: gfmFromMarkdown()
};
/** Text that Markdown reads as it stands: parsing takes a hundred times as long as this search. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,;()-]*\.?$/u;
/** Makes harmless HTML of the Markdown of a file: no script, no style, no form, links and images by their whole address. */
function markdownToHtml(markdown, options) {
	if (markdown.trim() === "") return html$3``;
	if (PLAIN.test(markdown)) return html$3`<p>${markdown}</p>`;
	const text = markdown.replaceAll("\0", "�").toWellFormed();
	if (isCostly(text)) return html$3`<pre dir="auto"><code>${text}</code></pre>`;
	try {
		return new Html(toHtml(tidy(safeTree(text), options), { characterReferences: { useNamedReferences: true } }).replace(/(?<![ \t])[ \t]+(?=\n)/g, ""));
	} catch {
		return html$3`<pre dir="auto"><code>${text}</code></pre>`;
	}
}
function safeTree(text) {
	const made = toHast(fromMarkdown(text, SYNTAX), {
		allowDangerousHtml: true,
		clobberPrefix: ""
	});
	const whole = text.includes("<") && hasRaw(made) ? parsed(made) : made;
	return sanitize(whole, SCHEMA);
}
function hasRaw(node) {
	return node.type === "raw" || "children" in node && node.children.some(hasRaw);
}
/** The tree as a browser would read it, with the HTML that the author wrote as elements. */
function parsed(tree) {
	const source = toHtml(tree, { allowDangerousHtml: true });
	return fromParse5(parseFragment(source));
}
/** An address that may stand in a page; undefined for any other. */
function safeUrl(url, base) {
	const given = url.trim().toWellFormed();
	const target = /\s/.test(given) ? given : absoluteLink(given, base);
	return /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(target) && !/[\s\p{Cc}]/u.test(target) ? target : void 0;
}
// src/site/colors.ts
/** The class of a label's color: the stylesheet of the site has a rule for each. */
function colorClass(color) {
	return `c-${color ?? "none"}`;
}
/** Rules for all label colors of a list: pages have no style of their own. */
function colorRules(views, { labels }) {
	const used = [
		labels.category?.color,
		labels.difficulty?.color,
		labels.gsoc?.color,
		...views.map(({ project }) => project.category?.color)
	].filter((color) => color !== void 0 && /^[\da-f]{6}$/.test(color));
	return [...new Set(used)].sort().map((color) => `.${colorClass(color)}{background:#${color};color:${textColorOn(color)}}`).join("");
}
/** Black or white, whichever is easier to read: one of them has a contrast of at least 4.5 on any color. */
function textColorOn(color) {
	const light = luminance(color);
	return (light + .05) / .05 >= 1.05 / (light + .05) ? "#000" : "#fff";
}
/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color) {
	const [red = 0, green = 0, blue = 0] = [
		0,
		2,
		4
	].map((at) => {
		const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
}
// src/site/row.ts
/** Makes rows, each of them once. */
function rowsOf(site) {
	const made = {
		"": /* @__PURE__ */ new Map(),
		"../../": /* @__PURE__ */ new Map()
	};
	return (view, root) => {
		const known = made[root].get(view) ?? rowOf(site, view, root);
		made[root].set(view, known);
		return known;
	};
}
/** Rows of projects as a list. */
function listOf(views, rows, root) {
	return html$3`<ol class="list">${views.map((view) => rows(view, root))}</ol>`;
}
function rowOf(site, view, root) {
	const { words } = site;
	const { title, summary, state } = view;
	return html$3`<li class="row ${state}"${root === "" ? dataOf$1(view) : html$3``}><h3 class="t"><a href="${linkFrom(root, view.href)}" dir="auto">${title}</a></h3><p class="state">${stateText(view, words)}</p>${summary !== "" && html$3`<p class="s" dir="auto">${summary}</p>`}<p class="facts">${joined(factsOf$1(site, view), " ")}</p></li>
`;
}
function dataOf$1({ values, project, verified }) {
	return html$3`${FACETS.map((facet) => {
		const slugs = values[facet].map(({ slug }) => slug).join(" ");
		return slugs !== "" && html$3` data-${facet}="${slugs}"`;
	})}${[project.inserted !== void 0 && html$3` data-added="${project.inserted}"`, verified !== void 0 && html$3` data-seen="${verified}"`]}`;
}
function factsOf$1({ words, config, today }, view) {
	const { values, needsVerification } = view;
	const { repository, category: categories, difficulty, size, skill, gsoc, mentor } = values;
	const { category } = view.project;
	const names = (list) => list.map(({ name }) => name).join(", ");
	const isOver = view.state === "done";
	return [
		...repository.map(({ name }) => html$3`<span class="chip c-none"><bdi>${name}</bdi></span>`),
		...categories.map(({ name }) => html$3`<span class="chip ${colorClass(category?.color ?? config.labels.category?.color)}"><bdi>${name}</bdi></span>`),
		...difficulty.map(({ name }) => html$3`<span class="chip ${colorClass(config.labels.difficulty?.color)}">${name}</span>`),
		...size.length > 0 ? [html$3`<span>${names(size)}</span>`] : [],
		...gsoc[0]?.slug === "yes" ? [html$3`<span class="chip ${colorClass(config.labels.gsoc?.color)}">GSoC</span>`] : [],
		...skill.length > 0 ? [html$3`<span class="k" dir="auto">${names(skill)}</span>`] : [],
		...mentor.length > 0 ? [html$3`<span class="m" dir="auto">${names(mentor)}</span>`] : [],
		...isOver ? [] : [html$3`<span class="${needsVerification ? "old" : "seen"}">${verifiedText(view, words, today, config.language)}</span>`]
	];
}
// src/site/front-page.ts
/** Values of a facet that are shown at once. */
const SHOWN = 8;
const SORTS = [
	"free",
	"newest",
	"title",
	"unverified",
	"category"
];
/** The list: everything on it can be read and reached without script. */
function frontPage(site, rows) {
	const { listed, words } = site;
	return pageOf(site, {
		href: "",
		title: site.title,
		description: plainIntro(site),
		hasScript: true,
		main: html$3`${intro(site)}${figures(site)}
<div class="columns">${form(site)}
<section id="projects" aria-labelledby="list-title">
<h2 id="list-title" class="away">${words.title}</h2>
<div class="bar"><p id="count" role="status"></p><ul id="chosen"></ul><button type="button" id="surprise" hidden>${words.surprise}</button></div>
<p id="empty" hidden></p>
<ol id="flat" class="list" hidden></ol>
${listed.length === 0 ? html$3`<p>${words.empty_list}</p>` : sections(site, rows)}
</section></div>
${browse(site)}${chartOf(site)}`
	});
}
function plainIntro({ config }) {
	return (config.site.intro ?? "").split("\n\n", 1)[0] ?? "";
}
function intro({ config, repository }) {
	const text = config.site.intro;
	if (text === null) return NOTHING;
	return html$3`<div class="text intro" dir="auto">${markdownToHtml(text, {
		base: {
			...repository,
			path: "README.md"
		},
		images: config.site.images,
		heading: 2,
		prefix: "i-"
	})}</div>`;
}
/** Numbers at a glance, each of them a link to the projects that it counts. */
function figures({ groups }) {
	const items = [...groups.get("claim") ?? [], ...groups.get("verification") ?? []].map((group) => html$3`<li class="${group.slug}"><a href="${group.href}" data-filter="${group.facet}=${group.slug}"><b>${group.views.length}</b> ${group.name}</a></li>`);
	return items.length === 0 ? NOTHING : html$3`<ul class="figures">${items}</ul>`;
}
function form(site) {
	const { words } = site;
	const fields = FACETS.map((facet) => facetOf(site, facet, site.groups.get(facet) ?? []));
	const sorts = SORTS.map((sort) => html$3`<option value="${sort}">${words[`sort_${sort}`]}</option>`);
	const { count, empty, without, remove, clear } = words;
	return html$3`<form id="filters" action="./" method="get" role="search" data-words="${JSON.stringify({
		count,
		empty,
		without,
		remove,
		clear
	})}">
<noscript><p class="note">${words.no_script} <a href="#browse">${words.browse}</a></p></noscript>
<p class="field"><label for="q">${words.search}</label><input id="q" name="q" type="search" autocomplete="off" spellcheck="false" aria-describedby="q-help"><span id="q-help" class="help">${words.search_help}</span></p>
<p class="field"><label for="sort">${words.sort}</label><select id="sort" name="sort">${sorts}</select></p>
<details id="facets" open><summary>${words.filters}</summary>
${fields}</details>
<p class="send"><button type="submit">${words.show}</button></p>
</form>`;
}
function facetOf({ words, listed }, facet, groups) {
	if (!(groups.length > 1 || groups.some(({ views }) => views.length < listed.length))) return NOTHING;
	const box = ({ slug, name, views }) => html$3`<li><label><input type="checkbox" name="${facet}" value="${slug}"><bdi>${name}</bdi><span class="n">${views.length}</span></label></li>`;
	const rest = groups.slice(SHOWN);
	const more = html$3`<details><summary>${fill(words.more, { count: rest.length })}</summary><ul>${rest.map(box)}</ul></details>`;
	return html$3`<fieldset id="f-${facet}"><legend>${words[facet]}</legend><ul>${groups.slice(0, SHOWN).map(box)}</ul>${rest.length > 0 && more}</fieldset>
`;
}
/** The projects by category; those that are done are apart. */
function sections({ listed, words }, rows) {
	const groups = /* @__PURE__ */ new Map();
	for (const view of listed) {
		const name = view.state === "done" ? "" : view.values.category[0]?.name ?? words.other;
		groups.set(name, [...groups.get(name) ?? [], view]);
	}
	const done = groups.get("") ?? [];
	groups.delete("");
	const section = (name, views, id) => html$3`<section class="group"${id}><h2 dir="auto">${name}</h2>${listOf(views, rows, "")}</section>
`;
	return html$3`${[...groups].map(([name, views]) => section(name, views, NOTHING))}${done.length > 0 && section(words.finished, done, html$3` id="done"`)}`;
}
/** A page for every value, for whoever has no script, and for machines. */
function browse({ groups, words }) {
	const lists = FACETS.flatMap((facet) => {
		const links = (groups.get(facet) ?? []).map(({ href, name, views }) => html$3`<li><a href="${href}"><bdi>${name}</bdi></a> <span class="n">${views.length}</span></li>`);
		return links.length === 0 ? [] : [html$3`<h3>${words[facet]}</h3><ul>${links}</ul>`];
	});
	return lists.length === 0 ? NOTHING : html$3`<section id="browse"><details><summary><h2>${words.browse}</h2></summary>${lists}</details></section>
`;
}
/** The page of all projects that have one value. */
function groupPage(site, group, rows) {
	const { words } = site;
	const { facet, slug, name, views, href } = group;
	const root = "../../";
	const login = facet === "mentor" ? loginOf(views, slug) : void 0;
	const query = `${facet}=${encodeURIComponent(slug)}`;
	const title = facet === "mentor" || facet === "category" || facet === "repository" ? name : valueTitle(words, facet, name);
	const place = site.lists?.find(({ value }) => facet === "repository" && value.slug === slug);
	const hasFeed = facet === "category" && site.lists === void 0;
	const feeds = html$3`<link rel="alternate" type="application/atom+xml" title="${name}" href="feed.xml">
<link rel="alternate" type="application/feed+json" title="${name}" href="feed.json">
`;
	const links = [
		login !== void 0 && html$3`<li><a href="${site.repository.server}/${encodeURIComponent(login)}">${words.profile}: ${login}</a></li>`,
		html$3`<li><a href="${root}?${query}">${words.refine}</a></li>`,
		place !== void 0 && placeLinks(site, place, root),
		hasFeed && html$3`<li><a href="feed.xml">${words.feed} (Atom)</a></li><li><a href="feed.json">JSON Feed</a></li>`
	];
	const done = views.filter(({ state }) => state === "done");
	const others = views.filter(({ state }) => state !== "done");
	return pageOf(site, {
		href,
		title,
		...hasFeed && { head: feeds },
		main: html$3`<p class="kind">${words[facet]}</p><h1 dir="auto">${title}</h1>
<ul class="links">${links}</ul>
${others.length > 0 && html$3`<h2 class="away">${words.title}</h2>${listOf(others, rows, root)}`}${done.length > 0 && html$3`<h2>${words.finished}</h2>${listOf(done, rows, root)}`}`
	});
}
/** Where a list is at home. */
function placeLinks({ words }, { title, address, name, href }, root) {
	const pages = href === void 0 ? void 0 : linkFrom(root, href);
	return html$3`<li><a href="${address}">${words.repository}: ${name}</a></li>${pages !== void 0 && html$3`<li><a href="${pages}">${title}</a></li><li><a href="${pages}feed.xml">${words.feed} (Atom)</a></li>`}`;
}
function loginOf(views, slug) {
	for (const { mentors } of views) {
		const login = mentors.find((mentor) => mentor.slug === slug)?.login;
		if (login !== void 0) return login;
	}
}
// src/site/assets.ts
/** The script of the list. */
const SCRIPT = "(function(){function e(e){let t=document.querySelector(e);if(t===null)throw Error(`The page has no ${e}.`);return t}let t=e(`#filters`),n=JSON.parse(t.dataset.words??`{}`);function r(e,t){return e.replace(/\\{(\\w+)\\}/g,(e,n)=>String(t[n]??e))}function i(e,t,n){let r=new URLSearchParams(e),i=/* @__PURE__ */ new Map;for(let e of t){let t=r.getAll(e).filter(e=>e!==``);t.length>0&&i.set(e,new Set(t))}let a=r.get(`sort`)??``;return{query:r.get(`q`)??``,chosen:i,sort:n.includes(a)?a:n[0]??``,isEmbedded:r.get(`embed`)===`1`}}function a(e,t){let n=new URLSearchParams;e.query.trim()!==``&&n.set(`q`,e.query.trim());for(let[t,r]of e.chosen)for(let e of r)n.append(t,e);e.sort!==t&&n.set(`sort`,e.sort),e.isEmbedded&&n.set(`embed`,`1`);let r=n.toString();return r===``?`./`:`./?${r}`}function o(e,t,n,r){let i=new Map([...e.chosen].map(([e,t])=>[e,new Set(t)])),a=i.get(t)??/* @__PURE__ */ new Set;return r?a.add(n):a.delete(n),a.size>0?i.set(t,a):i.delete(t),{...e,chosen:i}}function s(e,t){let n=e.query.trim(),r=n===``?[]:[{name:n,without:{...e,query:``}}];for(let[n,i]of e.chosen)for(let a of i)r.push({name:c(n,a,t),without:o(e,n,a,!1)});return r}function c(e,t,n){let r=n.find(n=>n.name===e&&n.value===t);return`${r?.closest(`fieldset`)?.querySelector(`legend`)?.textContent??e}: ${r?.parentElement?.querySelector(`bdi`)?.textContent??t}`}function l(t,i,a){let o=s(t,i).map(({name:e,without:t})=>u(e,r(n.remove,{filter:e}),a(t)));o.length>1&&o.push(u(n.clear,n.clear,a({...t,query:``,chosen:/* @__PURE__ */ new Map}))),e(`#chosen`).replaceChildren(...o)}function u(e,t,n){let r=document.createElement(`li`);return r.append(d(e,n)),r.firstElementChild?.setAttribute(`aria-label`,t),r}function d(e,t){let n=document.createElement(`a`);n.href=t,n.dataset.choice=``;let r=document.createElement(`bdi`);return r.textContent=e,n.append(r),n}function f(t,i,{isEmpty:a,countOf:o,address:c}){let l=e(`#empty`);if(l.hidden=!a,!a)return;let u=s(t,i).map(e=>({...e,count:o(e.without)})).reduce((e,t)=>t.count>(e?.count??0)?t:e,void 0),f=c({...t,query:``,chosen:/* @__PURE__ */ new Map}),p=u===void 0?d(n.clear,f):d(r(n.without,{filter:u.name,count:u.count}),c(u.without));l.replaceChildren(`${n.empty} `,p)}function p(e){let t=[];for(let[,n,r,i]of e.toLowerCase().matchAll(/(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))/g)){let e=(r??i??``).trim();e!==``&&e!==`-`&&t.push({text:e,isUnwanted:n===`-`})}return t}function m(e,t){return t.every(t=>e.includes(t.text)!==t.isUnwanted)}function h(e,t,n){let r=p(n.query),i=new Map(t.map(e=>[e,/* @__PURE__ */ new Map])),a=0;return{isShown:e.map(e=>{if(!m(e.text,r))return!1;let o=t.filter(t=>!g(e,t,n));if(o.length>1)return!1;for(let n of o.length===1?o:t)_(i.get(n),e.values.get(n));return o.length!==1&&(a+=1,!0)}),shown:a,counts:i}}function g({values:e},t,{chosen:n}){let r=n.get(t);return r===void 0||(e.get(t)??[]).some(e=>r.has(e))}function _(e,t){for(let n of t??[])e?.set(n,(e.get(n)??0)+1)}function v(e){return[...document.querySelectorAll(`.group .row`)].map(t=>{let{dataset:n}=t,r=e=>t.querySelector(`.${e}`)?.textContent??``,i=r(`t`),a=new Map(e.map(e=>[e,(n[e]??``).split(` `).filter(Boolean)]));return{element:t,home:t.parentElement??t,title:i,text:[i,r(`s`),r(`k`),r(`m`)].join(` \n`).toLowerCase(),values:a,added:n.added??``,seen:n.seen??``,state:n.claim??``}})}let{compare:y}=new Intl.Collator(document.documentElement.lang||`en`,{numeric:!0}),b={free:(e,t)=>Number(e.state!==`free`)-Number(t.state!==`free`),newest:(e,t)=>x(e.added,t.added),title:(e,t)=>y(e.title,t.title),unverified:(e,t)=>x(t.seen,e.seen)};function x(e,t){return e===t?0:e>t?-1:1}function S(e,t,n){let r=b[n],i=r===void 0?e:[...e].sort(r),a=/* @__PURE__ */ new Map;for(let{element:e,home:n,state:o}of i){let i=r===void 0||o===`done`?n:t,s=a.get(i)??[];s.push(e),a.set(i,s)}for(let[e,t]of a)e.append(...t);t.hidden=r===void 0}let C=[...t.querySelectorAll(`input[type=checkbox]`)],w=[.../* @__PURE__ */ new Set([`claim`,`verification`,...C.map(({name:e})=>e)])],T=e(`#q`),E=e(`#sort`),D=[...E.options].map(({value:e})=>e),[O=``]=D,k=e(`#flat`),A=e(`#surprise`),j=v(w),M=[...document.querySelectorAll(`.group`)],N=new Map(C.map(e=>[e,e.parentElement?.querySelector(`.n`)??null])),P=i(location.search,w,D),F=``;function I(){let t=h(j,w,P);F!==P.sort&&S(j,k,P.sort),F=P.sort;for(let[e,{element:n}]of j.entries()){let r=!t.isShown[e];n.hidden!==r&&(n.hidden=r)}for(let e of M)e.hidden=e.querySelector(`.row:not([hidden])`)===null;L(t),e(`#count`).textContent=r(n.count,{shown:t.shown,total:j.length}),l(P,C,e=>a(e,O)),f(P,C,{isEmpty:t.shown===0&&j.length>0,countOf:e=>h(j,w,e).shown,address:e=>a(e,O)})}function L({counts:e}){for(let[t,n]of N){let r=e.get(t.name)?.get(t.value)??0;n!==null&&(n.textContent=String(r)),t.parentElement?.classList.toggle(`none`,r===0&&!t.checked)}}function R(){T.value.trim()!==P.query.trim()&&(T.value=P.query),E.value=P.sort;for(let e of C){e.checked=P.chosen.get(e.name)?.has(e.value)??!1;let t=e.closest(`fieldset details`);e.checked&&t!==null&&t.setAttribute(`open`,``)}}function z(e,t){let{search:n}=new URL(a(e,O),location.href);P=i(n,w,D);let r=a(P,O);t?history.pushState(null,``,r):history.replaceState(null,``,r),I()}function B(){P=i(location.search,w,D),R(),I()}T.addEventListener(`input`,()=>z({...P,query:T.value},!1)),E.addEventListener(`change`,()=>z({...P,sort:E.value},!0));for(let e of C)e.addEventListener(`change`,()=>z(o(P,e.name,e.value,e.checked),!0));t.addEventListener(`submit`,e=>{e.preventDefault(),z({...P,query:T.value},!0)}),addEventListener(`popstate`,B),document.addEventListener(`click`,e=>{let t=e.target instanceof Element?e.target.closest(`a[data-choice]`):null;if(t===null||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;e.preventDefault();let n=V(t);history.pushState(null,``,t.href),B(),n()});function V(e){let t=[...document.querySelectorAll(`#chosen a`)].indexOf(e);return()=>{if(e.isConnected&&e.closest(`[hidden]`)===null)return;let n=document.querySelectorAll(`#chosen a`);(n[Math.min(Math.max(t,0),n.length-1)]??T).focus()}}A.addEventListener(`click`,()=>{let e=j.filter(({state:e})=>e===`free`),t=e.filter(({element:e})=>!e.hidden),n=t.length>0?t:e;n[Math.floor(Math.random()*n.length)]?.element.querySelector(`a`)?.click()}),A.hidden=!j.some(({state:e})=>e===`free`);for(let e of document.querySelectorAll(`a[data-filter]`))e.href=`./?${e.dataset.filter}${P.isEmbedded?`&embed=1`:``}`,e.dataset.choice=``;if(P.isEmbedded){document.documentElement.classList.add(`embed`);for(let{element:e}of j)e.querySelector(`a`)?.setAttribute(`target`,`_top`)}(matchMedia(`(max-width: 56rem)`).matches||P.isEmbedded)&&e(`#facets`).removeAttribute(`open`),document.documentElement.classList.add(`live`),document.documentElement.classList.toggle(`long`,j.length>150),R(),I()})();";
/** The stylesheet of all pages. */
const STYLE = ":root{--back:#fff;--soft:#f5f7f9;--text:#1b2026;--faint:#57616b;--line:#d8dee4;--link:#0b57a4;--focus:#0b57a4;--free:#0b6636;--free-back:#e2f4e8;--taken:#744700;--taken-back:#fcf0d9;--done:#48525c;--done-back:#eceff2;--button:#0b57a4;--button-text:#fff}@media (prefers-color-scheme:dark){:root{--back:#13171b;--soft:#1b2026;--text:#e4e9ee;--faint:#a0abb6;--line:#323a42;--link:#84bdff;--focus:#84bdff;--free:#86dfa8;--free-back:#12301f;--taken:#f2c67f;--taken-back:#352810;--done:#b6c0ca;--done-back:#262d34;--button:#84bdff;--button-text:#0c1723}}*{box-sizing:border-box}html{color-scheme:light dark;-webkit-text-size-adjust:100%;text-size-adjust:100%;scrollbar-gutter:stable}body{margin:0 auto;max-width:76rem;padding:0 1rem;background:var(--back);color:var(--text);font:1rem / 1.5 system-ui,sans-serif;overflow-wrap:anywhere}[hidden]{display:none !important}a{color:var(--link);text-underline-offset:0.15em}:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.5em 0 0.5em}h1{font-size:1.75rem;margin:0}h2{font-size:1.25rem}h3{font-size:1.05rem}h4,h5,h6{font-size:1rem}p{margin:0.5em 0}ul,ol{padding-inline-start:1.25rem}button,input,select{font:inherit;color:inherit}.skip{position:absolute;inset-inline-start:1rem;top:-10rem;background:var(--back);padding:0.5rem 1rem}.skip:focus{top:0;z-index:1}.away{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}header{display:flex;flex-wrap:wrap;align-items:baseline;gap:0.25rem 1.5rem;padding:1.75rem 0 0.25rem}.home{margin:0}.home a{color:var(--faint)}.links{display:flex;flex-wrap:wrap;gap:0.25rem 1.25rem;padding:0;margin:0.5rem 0;list-style:none}footer{margin:3rem 0 2rem;padding-top:1rem;border-top:1px solid var(--line);font-size:0.875rem}footer ul{display:flex;flex-wrap:wrap;gap:0.25rem 1.5rem;padding:0;margin:0;list-style:none}.intro{max-width:45rem}.figures{display:flex;flex-wrap:wrap;gap:0.5rem;padding:0;margin:1rem 0 1.5rem;list-style:none}.figures a{display:block;padding:0.375rem 0.875rem;border:1px solid var(--line);border-radius:0.5rem;color:var(--text);text-decoration:none}.figures a:hover{border-color:currentcolor}.figures b{font-size:1.25rem;font-variant-numeric:tabular-nums;margin-inline-end:0.125rem}.figures .free b{color:var(--free)}.figures .taken b{color:var(--taken)}.columns{display:grid;gap:1rem 2.5rem}.field{margin:0 0 0.875rem}.field label{display:block;font-weight:600;font-size:0.875rem;margin-bottom:0.25rem}.field input,.field select{width:100%;min-height:2.5rem;padding:0.375rem 0.625rem;border:1px solid var(--faint);border-radius:0.375rem;background:var(--back)}.help{display:block;font-size:0.8125rem;color:var(--faint);margin-top:0.25rem}.note{font-size:0.875rem}#facets>summary,#browse summary{cursor:pointer;font-weight:600}fieldset{border:0;border-top:1px solid var(--line);margin:0.75rem 0 0;padding:0.5rem 0 0;min-width:0}legend{float:inline-start;width:100%;padding:0;font-weight:600;font-size:0.875rem}legend + ul{clear:both}fieldset ul{list-style:none;padding:0;margin:0}fieldset label{display:flex;gap:0.5rem;align-items:baseline;padding:0.1875rem 0;cursor:pointer;font-size:0.9375rem;line-height:1.35}fieldset input{width:1rem;height:1rem;margin:0;flex:none;translate:0 0.125rem;accent-color:var(--button)}fieldset summary{font-size:0.875rem;color:var(--link);cursor:pointer;padding:0.1875rem 0}.n{color:var(--faint);font-size:0.8125rem;font-variant-numeric:tabular-nums}fieldset .n{flex:none;margin-inline-start:auto}fieldset .none bdi{color:var(--faint)}.live .send{display:none}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:0.375rem 0.75rem;min-height:2.25rem}.bar p{margin:0;color:var(--faint)}#chosen{display:flex;flex-wrap:wrap;gap:0.375rem;padding:0;margin:0;list-style:none}#chosen:empty{display:none}#chosen a{display:block;padding:0.0625rem 0.625rem;border:1px solid var(--line);border-radius:1rem;background:var(--soft);color:var(--text);font-size:0.875rem;text-decoration:none}#chosen li>a[href*=\"=\"]::after{content:\" ×\";color:var(--faint)}#chosen a:hover{border-color:currentcolor}button,.button{display:inline-block;padding:0.4375rem 0.875rem;border:1px solid var(--button);border-radius:0.375rem;background:var(--button);color:var(--button-text);cursor:pointer;text-decoration:none;font-weight:600}#surprise{margin-inline-start:auto;background:none;color:var(--link);border-color:var(--line);font-weight:400;font-size:0.875rem;padding:0.25rem 0.75rem}#surprise:hover{border-color:currentcolor}#empty{padding:1.25rem;background:var(--soft);border-radius:0.5rem}.group>h2{margin:1.75rem 0 0;padding-bottom:0.375rem;border-bottom:2px solid var(--line)}.list{list-style-type:\"\";padding:0;margin:0}.row{contain:layout style;display:grid;grid-template-columns:minmax(0,1fr);gap:0.125rem 1.5rem;padding:0.625rem 0;border-bottom:1px solid var(--line)}.long .row{content-visibility:auto;contain-intrinsic-size:auto 6rem}.row p,.row h3{margin:0}.t{font-size:1.0625rem;line-height:1.35;font-weight:600}.t a{text-decoration:none}.t a:hover{text-decoration:underline}.s{max-width:46rem;font-size:0.9375rem}.facts{display:flex;flex-wrap:wrap;align-items:baseline;gap:0.1875rem 0.75rem;font-size:0.8125rem;color:var(--faint);margin-top:0.25rem !important}.chip{padding:0 0.5rem;border-radius:1rem;font-size:0.75rem;line-height:1.5}.c-none{background:var(--done-back);color:var(--done)}.old{color:var(--taken)}.m::before{content:\"@ \"}.state{justify-self:start;align-self:start;padding:0.0625rem 0.625rem;border-radius:0.375rem;font-size:0.875rem;font-weight:600}.free>.state,.state.free{background:var(--free-back);color:var(--free)}.taken>.state,.state.taken{background:var(--taken-back);color:var(--taken)}.done>.state,.state.done,.state.archived{background:var(--done-back);color:var(--done)}#browse{margin-top:2.5rem}#browse h2{display:inline;font-size:1rem}#browse h3{font-size:0.875rem;margin:1rem 0 0.25rem}#browse ul{display:flex;flex-wrap:wrap;gap:0.125rem 1rem;padding:0;margin:0;list-style:none;font-size:0.875rem}.chart{margin:2rem 0 0;max-width:40rem}.chart svg{display:block;width:100%;height:auto;border-bottom:1px solid var(--line)}.chart path{fill:none;stroke:var(--taken);stroke-width:2;vector-effect:non-scaling-stroke}.chart figcaption,.kind{font-size:0.875rem;color:var(--faint)}.kind{margin:0}article>*{max-width:46rem}.lead{font-size:1.125rem;color:var(--faint);margin:0.5rem 0 1.25rem}.claim{padding:1rem 1.25rem;border-inline-start:0.3125rem solid;border-radius:0.375rem;margin:1.25rem 0}.claim h2{margin:0;font-size:1.125rem}.claim p{color:var(--text)}.claim.free{background:var(--free-back);color:var(--free)}.claim.taken{background:var(--taken-back);color:var(--taken)}.claim.done,.claim.archived{background:var(--done-back);color:var(--done)}.claim p:last-child{margin-bottom:0}.claim .button{color:var(--button-text)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0.3125rem 1.5rem;margin:1rem 0;font-size:0.9375rem}dt{color:var(--faint)}dd{margin:0}.text h2{margin-top:2rem}.text img{max-width:100%;height:auto}.text li>p{margin:0}.text li + li{margin-top:0.25rem}code,pre{font:0.875em / 1.45 ui-monospace,monospace;background:var(--soft);border-radius:0.25rem}code{padding:0.0625rem 0.25rem}pre{padding:0.75rem 1rem;white-space:pre-wrap}pre code{padding:0;font-size:1em;background:none}blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:0.25rem solid var(--line);color:var(--faint)}table{border-collapse:collapse;font-size:0.9375rem}td,th{border:1px solid var(--line);padding:0.25rem 0.625rem;text-align:start;vertical-align:top}.to-right{text-align:end}.to-center{text-align:center}hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0}.notes{font-size:0.875rem}.end{margin-top:2.5rem}.embed header,.embed footer,.embed .intro,.embed .figures,.embed #browse,.embed .chart,.embed .skip{display:none}.embed body{padding-top:1rem;padding-bottom:1rem}@media (min-width:40rem){.row{grid-template-columns:minmax(0,1fr) fit-content(16rem)}.row>*{grid-column:1}.row>.facts{grid-column:1 / -1}.row>.state{grid-column:2;grid-row:1 / span 2;justify-self:end;text-align:end}}@media (min-width:56rem){.columns{grid-template-columns:16rem minmax(0,1fr);align-items:start}}@media (min-width:70rem){article{display:grid;grid-template-columns:minmax(0,46rem) minmax(0,1fr);column-gap:3rem;grid-auto-flow:row}article>*{grid-column:1;min-width:0}article>.side{grid-column:2;grid-row:1 / span 12;padding-inline-start:1.5rem;border-inline-start:1px solid var(--line);align-self:start}.side dl{grid-template-columns:minmax(0,1fr);gap:0;margin:0}.side dd{margin-bottom:0.625rem}}@media (max-width:30rem){h1{font-size:1.5rem}header{padding-top:1.25rem}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:0.5rem}}@media print{.long .row{content-visibility:visible}:root{--back:#fff;--soft:#fff;--text:#000;--faint:#444;--link:#000;--line:#bbb;--free:#000;--taken:#000;--done:#000;--free-back:#fff;--taken-back:#fff;--done-back:#fff}body{max-width:none;font-size:10pt}#filters,.bar,#browse,.skip,.links,footer,.button{display:none}.columns{display:block}.row,.claim{break-inside:avoid}.chip{background:none;color:#000;border:1px solid #bbb}article a[href^=\"http\"]::after{content:\" (\" attr(href) \")\";font-size:0.8em}}";
// src/site/feeds.ts
/** The feed of what is new and newly free among some projects. */
function feedOf(site, { title, views, href }) {
	const { baseUrl, config, repository } = site;
	return {
		id: `${homeOf(site)}#feed-${href}`,
		title,
		home: baseUrl === void 0 ? homeOf(site) : `${baseUrl}${href}`,
		folder: baseUrl === void 0 ? void 0 : `${baseUrl}${href}`,
		language: config.language,
		author: {
			name: repository.owner,
			url: `${repository.server}/${repository.owner}`
		},
		items: newest(views.flatMap((view) => [newProject(site, view), ...freed(site, view)])).map((event) => itemOf(site, event))
	};
}
function itemOf(site, { id, title, view, at }) {
	const { baseUrl, repository } = site;
	const { issue } = view.project;
	return {
		id,
		title,
		at,
		url: addressOf(site, view),
		external: issue !== void 0 && baseUrl !== void 0 ? issueUrl(repository, issue) : void 0,
		text: textOf(site, view),
		tags: tagsOf(view)
	};
}
function newProject({ words, repository, history }, view) {
	const { inserted, path, verified } = view.project;
	const day = [
		inserted,
		history?.added.get(path)?.slice(0, 10),
		verified
	].find((one) => one !== void 0 && isDate(one));
	return {
		id: identityOf({
			repository,
			history
		}, view),
		title: fill(words.is_new, { title: view.title }),
		view,
		at: day === void 0 ? void 0 : `${day}T00:00:00Z`
	};
}
/** The id of what became free names the claim that ended, so that it is the same whenever the end is found. */
function freed({ words, repository, history, today }, view) {
	if (view.state !== "free") return [];
	const { path, maxClaims, claim } = view.project;
	const now = {
		at: `${today}T00:00:00Z`,
		by: claim?.by ?? []
	};
	const release = lastRelease([...history?.claims.get(path) ?? [], now], maxClaims);
	if (release === void 0) return [];
	const { at, ended } = release;
	const name = [ended.since ?? ended.at.slice(0, 10), ...ended.by].map(encodeURIComponent).join("-");
	return [{
		id: `${identityOf({
			repository,
			history
		}, view)}#free-after-${name}`,
		title: fill(words.is_free_again, { title: view.title }),
		view,
		at
	}];
}
/** What names a project for ever: its issue, else the file as it was when it came. */
function identityOf({ repository, history }, { project }) {
	if (project.issue !== void 0) return issueUrl(repository, project.issue);
	return fileUrl(repository, history?.origins.get(project.path) ?? project.path);
}
/** Where an item leads: the page of the project if its address is known, else GitHub. */
function addressOf({ baseUrl, repository }, { href, project }) {
	if (baseUrl !== void 0) return `${baseUrl}${href}`;
	return project.issue === void 0 ? fileUrl(repository, project.path) : issueUrl(repository, project.issue);
}
function textOf({ words }, view) {
	const { summary } = view;
	return summary === "" ? stateText(view, words) : summary;
}
function tagsOf({ values }) {
	return [...values.category, ...values.skill].map(({ name }) => name).filter((name) => name !== "");
}
// src/site/claim-box.ts
/** Whether the project is free, what a claim would do, and what happens on which day. */
function claimBox(site, view) {
	const { repository, words } = site;
	const { project, state } = view;
	const lines = [...helpLines(site, view), ...dayLines(site, view)].map((line) => html$3`<p>${line}</p>`);
	const button = project.issue === void 0 ? (state === "free" || state === "taken") && html$3`<p>${words.no_issue}</p>` : html$3`<p><a class="button" href="${issueUrl(repository, project.issue)}">${buttonText(state, site)}</a></p>`;
	return html$3`<section class="claim ${state}" aria-labelledby="claim-title"><h2 id="claim-title"><bdi>${headline(site, view)}</bdi></h2>${lines}${button}</section>`;
}
function headline({ words }, { state, holders, project }) {
	const people = holders.join(", ");
	const day = project.claim?.since ?? "";
	if (state === "archived") return words.is_archived;
	if (state === "done") return people === "" ? words.is_done : fill(words.is_done_by, { holders: people });
	if (state === "taken") return fill(words.is_taken, {
		holders: people,
		day
	});
	return people === "" ? words.is_free : fill(words.is_shared, {
		holders: people,
		day
	});
}
function helpLines({ words, config }, { state }) {
	if (state !== "free" && state !== "taken") return [];
	const { commands, who } = config.claims;
	const [command] = commands.claim;
	if (command === void 0) return [words.ask];
	const [before, after] = (state === "free" ? words.how_to_claim : words.how_to_wait).split("{command}");
	const rule = who === "contributors" ? words.who_contributors : who === "collaborators" ? words.who_collaborators : "";
	return [html$3`${before}<code>${command}</code>${after}`, ...rule === "" ? [] : [rule]];
}
/** What happens when, as far as the file tells: days of silence count from the claim on at the earliest. */
function dayLines({ words, config, today }, { state, project, waiting }) {
	const { since, until } = project.claim ?? {};
	if (since === void 0 || !isDate(since) || state !== "free" && state !== "taken") return [];
	const { remind_after, release_after } = config.claims;
	const [remind, release] = [remind_after, release_after].map((days) => dayAfter(since, days));
	const silence = remind >= today ? fill(words.silence_from, {
		remind,
		release
	}) : fill(words.silence, {
		remind: remind_after,
		release: release_after
	});
	const queue = waiting.length === 0 ? [] : [fill(words.wait_list, { people: waiting.join(", ") })];
	return until === void 0 ? [silence, ...queue] : [fill(words.until, { day: until }), ...queue];
}
function dayAfter(day, days) {
	return isoDay(new Date(Date.parse(day) + days * 864e5));
}
function buttonText(state, { words, config }) {
	if (!(config.claims.commands.claim.length > 0) || state === "done" || state === "archived") return words.see_issue;
	return state === "free" ? words.claim_here : words.wait_here;
}
// src/site/facts.ts
/** All facts that are known, in the order in which people ask for them. */
function factsOf(site, view, root) {
	const { words, repository } = site;
	const { project } = view;
	const plain = (name, text) => {
		const value = oneLine(text ?? "");
		return {
			name,
			value: html$3`<bdi>${value}</bdi>`,
			text: value
		};
	};
	const facet = (name) => {
		const values = view.values[name];
		const links = values.map(({ slug, name: text }) => html$3`<a href="${root}${name}/${encodeURIComponent(slug)}/"><bdi>${text}</bdi></a>`);
		return {
			name: words[name],
			value: joined(links, ", "),
			text: values.map(({ name: text }) => text).join(", ")
		};
	};
	const issue = project.issue === void 0 ? "" : issueUrl(repository, project.issue);
	return [
		facet("category"),
		facet("difficulty"),
		facet("size"),
		facet("skill"),
		facet("gsoc"),
		contacts(site, view, root),
		plain(words.mailing_list, project.mailingList),
		plain(words.chat, project.irc),
		plain(words.inserted, project.inserted),
		plain(words.last_verified, project.verified),
		plain(words.labels, project.labels.map(oneLine).join(", ")),
		{
			name: words.issue,
			value: html$3`<a href="${issue}">#${project.issue}</a>`,
			text: issue
		}
	].filter(({ text }) => text !== "");
}
function contacts({ words }, { mentors, state }, root) {
	const people = mentors.map(({ slug, name, login, email }) => {
		const more = [login !== void 0 && login !== name ? login : "", email !== void 0 && email !== name ? email : ""].filter((word) => word !== "").join(", ");
		return {
			html: html$3`${slug !== "" && state !== "archived" ? html$3`<a href="${root}mentor/${encodeURIComponent(slug)}/"><bdi>${name}</bdi></a>` : html$3`<bdi>${name}</bdi>`}${more !== "" && html$3` (<bdi>${more}</bdi>)`}`,
			text: more === "" ? name : `${name} (${more})`
		};
	});
	return {
		name: words.contacts,
		value: joined(people.map((one) => one.html), ", "),
		text: people.map(({ text }) => text).join(", ")
	};
}
// src/site/project-page.ts
/** The page of a project: first whether it is free and how to take it, then all that its file says. */
function projectPage(site, view, guidance) {
	const { words, repository } = site;
	const { project, href, title, summary } = view;
	const options = {
		base: {
			...repository,
			path: project.path
		},
		images: site.config.site.images,
		heading: 3,
		prefix: "d-"
	};
	const list = (texts, prefix) => texts.length === 0 ? NOTHING : html$3`<ul>${texts.map((text, at) => html$3`<li>${inline(text, {
		...options,
		prefix: `${prefix}${at}-`
	})}</li>`)}</ul>`;
	return pageOf(site, {
		href,
		title,
		description: summary,
		head: html$3`<link rel="alternate" type="text/markdown" href="index.md">\n`,
		main: html$3`<article><h1 dir="auto">${title}</h1>
${summary !== "" && html$3`<p class="lead" dir="auto">${summary}</p>`}
${claimBox(site, view)}
${factsList(site, view)}
${section(words.description, html$3`${markdownToHtml(project.text, options)}`)}
${section(words.outcomes, list(project.outcomes, "o"))}
${section(words.prerequisites, list(project.prerequisites, "p"))}
${section(words.links, linkList(project.links, options))}
${section(words.related, relatedList(site, view))}
${section(words.guidance, guidance)}
${section(words.history, historyList(site, view))}
</article>
<ul class="links end"><li><a href="${fileUrl(repository, project.path, "edit")}">${words.edit}</a></li><li><a href="index.md">${words.as_markdown}</a></li></ul>
`
	});
}
function section(title, content) {
	return content.source.trim() === "" ? NOTHING : html$3`<section class="text"><h2>${title}</h2><div dir="auto">${content}</div></section>`;
}
/** Markdown that is one paragraph, without the paragraph. */
function inline(text, options) {
	return markdownToHtml(oneLine(text), options);
}
function factsList(site, view) {
	const rows = factsOf(site, view, rootOf(view.href)).map(({ name, value }) => html$3`<dt>${name}</dt><dd>${value}</dd>`);
	return rows.length === 0 ? NOTHING : html$3`<section class="side"><h2 class="away">${site.words.facts}</h2><dl>${rows}</dl></section>`;
}
function linkList(links, { base }) {
	if (links.length === 0) return NOTHING;
	return html$3`<ul>${links.map(({ title, url }) => {
		const target = safeUrl(url, base);
		const text = oneLine(title ?? "") || oneLine(url);
		return target === void 0 ? html$3`<li dir="auto">${text === oneLine(url) ? text : `${text} (${oneLine(url)})`}</li>` : html$3`<li dir="auto"><a href="${target}" rel="nofollow">${text}</a></li>`;
	})}</ul>`;
}
function relatedList(site, view) {
	const root = rootOf(view.href);
	const items = view.project.related.flatMap(({ id }) => {
		const other = site.byId.get(id);
		if (other === void 0) return [];
		return [html$3`<li dir="auto"><a href="${root}${other.href}">${other.title}</a> <span class="state ${other.state}">${stateText(other, site.words)}</span></li>`];
	});
	return items.length === 0 ? NOTHING : html$3`<ul>${items}</ul>`;
}
function historyList({ history, words }, { project }) {
	const items = holdings(history?.claims.get(project.path) ?? []).map(({ by, since, until }) => {
		const [before, after] = (until === void 0 ? words.holding_now : words.holding).split("{holders}");
		const days = (text = "") => text.replace("{since}", since).replace("{until}", until ?? "");
		return html$3`<li>${days(before)}<bdi>${by.join(", ")}</bdi>${days(after)}</li>`;
	});
	return items.length === 0 ? NOTHING : html$3`<ul>${items}</ul>`;
}
/** The page of a project as Markdown, for mail, terminals and machines. */
function projectMarkdown(site, view, guidance) {
	const { words, repository } = site;
	const { project, title, summary } = view;
	const base = {
		...repository,
		path: project.path
	};
	const item = (text) => `- ${plainText(text)}`;
	const part = (name, text) => text.trim() === "" ? "" : `## ${name}\n\n${text.trim()}`;
	const facts = factsOf(site, view, "").map(({ name, text }) => `- **${name}:** ${plainText(text)}`);
	const links = project.links.map(({ title: name, url }) => {
		const target = safeUrl(url, base);
		const text = plainText(name ?? url);
		return target === void 0 ? `- ${text}` : `- [${text}](<${target.replace(/[<>\\]/g, encodeURIComponent)}>)`;
	});
	return `${[
		`# ${plainText(title)}`,
		plainText(summary),
		`**${plainText(stateText(view, words))}**`,
		facts.join("\n"),
		part(words.description, sanitizeMarkdown(project.text, base)),
		part(words.outcomes, project.outcomes.map(item).join("\n")),
		part(words.prerequisites, project.prerequisites.map(item).join("\n")),
		part(words.links, links.join("\n")),
		part(words.related, project.related.map((one) => item(`${one.title} (${one.id})`)).join("\n")),
		part(words.guidance, guidance)
	].filter((text) => text !== "").join("\n\n")}\n`;
}
// src/site/projects-json.ts
/** Goes up if a reader of the data has to change. */
const FORMAT_VERSION = 1;
/** All projects as data, so that nobody has to read it out of pages: see `schemas/projects.schema.json`. */
function projectsJson(site) {
	const { title, baseUrl, repository, config } = site;
	const data = {
		formatVersion: FORMAT_VERSION,
		title,
		language: config.language,
		repository: repositoryUrl(repository),
		url: baseUrl ?? null,
		projects: site.views.map((view) => dataOf(site, view))
	};
	return `${JSON.stringify(data, null, 1)}\n`;
}
function dataOf({ repository }, view) {
	const { project, title, summary, state, href, verified, needsVerification } = view;
	const { id, path, issue, claim, category, difficulty, sizes, skills, gsoc, status, maxClaims } = project;
	return {
		id,
		title,
		summary: summary || null,
		state,
		status: status ?? null,
		claim: claim === void 0 ? null : {
			by: claim.by,
			since: claim.since,
			...claim.until !== void 0 && { until: claim.until }
		},
		waiting: view.waiting,
		places: maxClaims,
		category: category?.name ?? null,
		difficulty: difficulty ?? null,
		size: sizes,
		skills,
		gsoc: gsoc ?? null,
		contacts: project.contacts,
		mailing_list: project.mailingList ?? null,
		irc: project.irc ?? null,
		inserted: project.inserted ?? null,
		verified: verified ?? null,
		needs_verification: needsVerification,
		outcomes: project.outcomes,
		prerequisites: project.prerequisites,
		links: project.links,
		related: project.related.map((one) => one.id),
		labels: project.labels,
		issue: issue ?? null,
		issue_url: issue === void 0 ? null : issueUrl(repository, issue),
		file: path,
		file_url: fileUrl(repository, path),
		page: href
	};
}
// src/site/site.ts
/** The list, and what all pages of a site share. */
function* frontFiles(site, rows) {
	yield ["index.html", frontPage(site, rows)];
	yield ["404.html", notFound(site)];
	yield ["style.css", `${STYLE}${colorRules(site.views, site.config)}\n`];
	yield ["site.js", `${SCRIPT}\n`];
	yield ["icon.svg", ICON];
}
/** All files of the site, one after the other: the same for the same input. */
function* siteFiles(input) {
	const site = siteOf(input);
	const rows = rowsOf(site);
	yield* frontFiles(site, rows);
	yield ["projects.json", projectsJson(site)];
	yield* feeds(site, {
		title: site.title,
		views: site.listed,
		href: ""
	}, "");
	for (const group of FACETS.flatMap((facet) => site.groups.get(facet) ?? [])) {
		yield [`${group.folder}index.html`, groupPage(site, group, rows)];
		if (group.facet === "category") yield* feeds(site, scopeOf(site, group), group.folder);
	}
	yield* projectFiles(site);
}
function* feeds(site, scope, folder) {
	const feed = feedOf(site, scope);
	yield [`${folder}feed.xml`, atomText(feed)];
	yield [`${folder}feed.json`, jsonText(feed)];
}
function scopeOf({ title }, { name, views, href }) {
	return {
		title: `${title}: ${name}`,
		views,
		href
	};
}
function* projectFiles(site) {
	const { config, repository, views } = site;
	const base = {
		...repository,
		path: "README.md"
	};
	const { guidance } = config;
	const options = {
		base,
		images: config.site.images,
		heading: 3,
		prefix: "g-"
	};
	const shown = guidance === null ? NOTHING : markdownToHtml(guidance, options);
	const written = guidance === null ? "" : sanitizeMarkdown(guidance.trim(), base);
	for (const view of views) {
		yield [`${view.folder}index.html`, projectPage(site, view, shown)];
		yield [`${view.folder}index.md`, projectMarkdown(site, view, written)];
	}
}
/** It is shown at any address, so its links are whole if the address of the site is known. */
function notFound(site) {
	const { words, baseUrl } = site;
	const root = baseUrl === void 0 ? "./" : new URL(baseUrl).pathname;
	return pageOf(site, {
		href: "404.html",
		root,
		title: words.not_found,
		main: html$3`<h1>${words.not_found}</h1><p>${words.not_found_text}</p><p><a class="button" href="${root}">${words.all}</a></p>`
	});
}
// src/site/joint.ts
/** The pages over several lists: the list of all projects, its values, one feed, the data. Projects have theirs elsewhere. */
function* jointFiles(input) {
	const { site, feed } = jointSite(input);
	const rows = rowsOf(site);
	yield* frontFiles(site, rows);
	yield ["projects.json", jointJson(input, site)];
	yield ["feed.xml", atomText(feed)];
	yield ["feed.json", jsonText(feed)];
	for (const group of FACETS.flatMap((facet) => site.groups.get(facet) ?? [])) yield [`${group.folder}index.html`, groupPage(site, group, rows)];
}
function jointSite({ lists, config, repository, today, baseUrl }) {
	const names = valueNames(textsOf(config));
	const sorted = [...lists].sort((a, b) => a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1);
	const unique = uniqueNames();
	const shared = sharedNames(sorted);
	const places = new Map(sorted.map((list) => [list, placeOf(list, unique, shared, baseUrl)]));
	const site = siteWith(inOrder([...places].flatMap(([{ projects }, { value }]) => projects.map(({ project, waiting, needsVerification, href }) => {
		return {
			...viewOf({
				...project,
				id: `${value.slug}/${project.id}`
			}, "", {
				names,
				isOld: () => needsVerification,
				waiting,
				repository: value
			}),
			href: within(href, baseUrl)
		};
	})), () => 0), {
		projects: [],
		config,
		repository,
		today,
		baseUrl
	});
	const home = baseUrl ?? homeOf(site);
	const feed = {
		id: `${home}#feed-of-all`,
		title: site.title,
		home,
		folder: baseUrl,
		language: config.language,
		author: void 0,
		items: newest(sorted.flatMap(({ items }) => items))
	};
	return {
		site: {
			...site,
			lists: [...places.values()]
		},
		feed
	};
}
/** Names that repositories of several owners have, in lower case. */
function sharedNames(lists) {
	const names = lists.map(({ name }) => bareName(name).toLowerCase());
	return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
function bareName(name) {
	return name.split("/", 2)[1] ?? name;
}
function placeOf(list, unique, shared, baseUrl) {
	const { title, address, name, href } = list;
	const slug = unique(name.toLowerCase().replace("/", "."));
	const bare = bareName(name);
	const shown = shared.has(bare.toLowerCase()) ? name : bare;
	return {
		title,
		address,
		name,
		href: href && within(href, baseUrl),
		value: {
			slug,
			name: shown
		}
	};
}
/** An address within the site is relative: it works wherever the site is. */
function within(href, baseUrl) {
	return baseUrl !== void 0 && href.startsWith(baseUrl) ? href.slice(baseUrl.length) : href;
}
/** All lists as data, each as its own `projects.json` has it. */
function jointJson({ lists, baseUrl, config }, { title, lists: places = [] }) {
	const byAddress = new Map(lists.map((list) => [list.address, list.data]));
	const data = {
		formatVersion: 1,
		title,
		language: config.language,
		url: baseUrl ?? null,
		lists: places.map(({ address, href }) => ({
			...byAddress.get(address),
			url: href ?? null
		}))
	};
	return `${JSON.stringify(data, null, 1)}\n`;
}
// src/site/several.ts
/**
* All files of the pages over several lists, with the pages of those whose files are given.
* @param complain called with the name of a list that has no part in them, and why
*/
function* severalFiles(sources, shared, complain) {
	const lists = /* @__PURE__ */ new Map();
	const unique = uniqueNames();
	for (const source of sources) {
		const address = "input" in source ? repositoryUrl(source.input.repository) : source.published.address;
		if (lists.has(address.toLowerCase())) {
			complain(source.name, `The list of ${address} is there already: name it once.`);
			continue;
		}
		const list = "input" in source ? yield* ownPages(source.input, unique, shared) : source.published;
		if (typeof list === "string") complain(source.name, list);
		else lists.set(address.toLowerCase(), list);
	}
	yield* jointFiles({
		...shared,
		lists: [...lists.values()]
	});
}
/** Where the pages of a list are in a site over several, with a slash at its end. */
function listFolder({ owner, repo }) {
	return `lists/${owner}/${repo.replace(/^\./, "_")}/`;
}
/** The pages of one list as part of a larger site, and what they publish. */
function* ownPages(input, unique, { baseUrl, today }) {
	const { owner, repo } = input.repository;
	const folder = `${unique(listFolder({
		owner,
		repo
	}).slice(0, -1))}/`;
	const told = /* @__PURE__ */ new Map();
	for (const [path, text] of siteFiles({
		...input,
		today,
		baseUrl: baseUrl && `${baseUrl}${folder}`
	})) {
		if (path === "projects.json" || path === "feed.json") told.set(path, text);
		yield [`${folder}${path}`, text];
	}
	return readPublished(told.get("projects.json") ?? "", told.get("feed.json"), folder);
}
export { listAfter as a, readPublished as i, severalFiles as n, claimKey as o, siteFiles as r, readHistory as s, listFolder as t };
