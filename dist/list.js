import { o as __toESM } from "./rolldown-runtime.js";
import { H as issueUrl, U as repositoryUrl, W as DEFAULT_CONFIG, X as GlobsTooSlow, Y as FolderUnreadable, a as errorIn, c as warningIn, i as byLocation, it as messageOf, r as FILE_START, v as isFree } from "./model.js";
import { c as bareFolder, f as isDate, h as oneLine, l as leavesCheckout, m as looksLikeDate, r as slugOf, s as nearest, u as datesMeant } from "./lib-text.js";
import { d as person, f as plainText, h as isCostly, l as firstHeading, m as siteSyntaxIn } from "./lib-markdown.js";
import { a as ZodPrefault, i as ZodObject, n as ZodDefault, o as ZodRecord, r as ZodNullable, s as ZodType } from "./zod.js";
import { B as requestedLabels, V as withinLimit } from "./issue.js";
import { a as fill, c as textsOf, i as enumerated, s as listed } from "./texts.js";
import { i as locate, o as isUnset, r as readFrontMatter, s as isRecord, t as formatMapping } from "./lib-front-matter.js";
import { n as require_dist } from "./yaml.js";
import { C as labelProblem, T as loginFrom, _ as LIST_KEYS, a as factsIn, b as projectKeys, d as valueInText, h as configSchema, v as PROJECT_KEYS, w as accountIn, x as meansNoValue, y as STRICT_KEYS } from "./schema.js";
import { t as require_picomatch } from "./globs.js";
import { posix } from "node:path";
import { Script, createContext } from "node:vm";
// src/list/index-table.ts
/** The columns that the tables of an index may have, in their order. */
const COLUMNS = [
	"project",
	"difficulty",
	"skills",
	"claim"
];
/** Those in which there is something to say about any of the projects, so that all tables have the same ones. */
function columnsFor(projects) {
	const isSet = {
		project: true,
		difficulty: projects.some(({ difficulty }) => difficulty !== void 0),
		skills: projects.some(({ skills }) => skills.length > 0),
		claim: true
	};
	return COLUMNS.filter((column) => isSet[column]);
}
/** A table of projects, each a link to its issue, where one claims it, with a small one to its file. */
function projectTable(projects, columns, context) {
	const { index } = textsOf(context.config);
	const names = columns.map((column) => plainText(index[column]));
	return [
		`| ${names.join(" | ")} |`,
		`|${" --- |".repeat(names.length)}`,
		...projects.map((project) => row(project, columns, context))
	].join("\n");
}
function row(project, columns, context) {
	const texts = textsOf(context.config);
	const { difficulty, skills } = project;
	const cells = {
		project: titleCell(project, context, texts),
		difficulty: difficulty === void 0 ? "" : plainText(texts.words[difficulty]),
		skills: listed(skills.map(plainText), texts),
		claim: claimCell(project, context, texts)
	};
	return `| ${columns.map((column) => cells[column]).join(" | ")} |`;
}
function titleCell({ title, issue, path }, context, { index }) {
	const file = encodeURI(posix.relative(posix.dirname(context.path), path).toWellFormed());
	if (issue === void 0) return `[${plainText(title)}](<${file}>)`;
	const address = issueUrl(context.repository, issue);
	return `[${plainText(title)}](<${address}>) <sub>[${plainText(index.file)}](<${file}>)</sub>`;
}
function claimCell(project, { repository }, texts) {
	const { status, claim, maxClaims } = project;
	const { index, issue } = texts;
	const people = enumerated(claim?.by.map((login) => person(login, repository.server)) ?? [], texts);
	if (status === "done") return people === "" ? index.done : fill(index.done_by, { people });
	if (claim === void 0) return index.free;
	const { since: day, until } = claim;
	const text = until === void 0 ? issue.since : issue.since_until;
	const holders = fill(text, {
		person: people,
		day,
		...until !== void 0 && { until }
	});
	const count = Math.min(maxClaims, 10) - claim.by.length;
	return isFree(project) ? fill(index.joinable, {
		holders,
		count
	}) : holders;
}
// src/list/index-views.ts
/** Links to GitHub's views of the projects that somebody may look for, as far as there are labels to find them by. */
function viewsLine(projects, config, repository) {
	const { index } = textsOf(config);
	const { claim, difficulty, gsoc, verification } = config.labels;
	const free = claim === null ? "no:assignee" : label(claim.open);
	const easy = difficulty === null ? void 0 : `${difficulty.prefix}easy`;
	const hasEasy = projects.some((project) => project.difficulty === "easy");
	const hasGsoc = projects.some((project) => project.gsoc === true);
	const links = [
		[index.view_free, [free]],
		[index.view_easy, easy !== void 0 && hasEasy ? [free, label(easy)] : void 0],
		[index.view_gsoc, gsoc !== null && hasGsoc ? [free, label(gsoc.name)] : void 0],
		[index.view_verification, verification === null ? void 0 : [label(verification.name)]]
	].flatMap(([name, terms]) => terms === void 0 ? [] : [`[${plainText(name)}](<${viewUrl(terms, config, repository)}>)`]);
	return fill(index.views, { views: links.join(" · ") });
}
function viewUrl(terms, { tracking_label }, repository) {
	const query = [
		"is:issue",
		"is:open",
		label(tracking_label),
		...terms
	].join(" ");
	return `${repositoryUrl(repository)}/issues?q=${encodeURIComponent(query.toWellFormed())}`;
}
function label(name) {
	return `label:"${name.replaceAll("\"", "")}"`;
}
// src/list/index-page.ts
const BEGIN = "<!-- dibs:index:begin -->";
const END = "<!-- dibs:index:end -->";
const OPENING = /<!--\s*dibs:index(?:[:\s]*begin)?\s*-->/i;
const CLOSING = /<!--\s*(?:\/dibs:index|dibs:index[:\s]*end)\s*-->/i;
/** Whether a file has the section that lists the projects. */
function hasIndexSection(text) {
	return findSection(text) !== void 0;
}
/** The range of the list: from the end of the first opening comment to the first closing comment after it. */
function findSection(text) {
	const opening = OPENING.exec(text);
	if (opening === null) return void 0;
	const start = opening.index + opening[0].length;
	const length = text.slice(start).search(CLOSING);
	return length < 0 ? void 0 : {
		start,
		end: start + length
	};
}
/**
* Numbers of issues in the list of an index, by the path of the project's file.
* @param path of the index, relative to the checkout
*/
function numbersInIndex(text, path) {
	const section = findSection(text);
	const lines = section === void 0 ? [] : text.slice(section.start, section.end).split("\n");
	const numbers = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const { file, number } = linksIn(line) ?? {};
		const decoded = file === void 0 ? void 0 : decodePath(file);
		if (decoded !== void 0 && number !== void 0) numbers.set(posix.join(posix.dirname(path), decoded), number);
	}
	return numbers;
}
/** The file and the issue of a row, in its present form or in the former one: a link to the file, then the number. */
function linksIn(line) {
	const [, first = "", second = ""] = line.split("](<", 3);
	const [address = ""] = first.split(">)", 1);
	const issue = /\/issues\/(\d{1,15})$/.exec(address)?.[1];
	const isPresent = issue !== void 0 && first.startsWith(`${address}>) <sub>[`);
	const [file = "", after = ""] = first.split(">) | [", 2);
	const number = Number((isPresent ? issue : after.split("]", 1)[0]) || NaN);
	if (!Number.isSafeInteger(number) || number <= 0) return void 0;
	return {
		file: isPresent ? second.split(">)", 1)[0] ?? "" : file,
		number
	};
}
function decodePath(encoded) {
	try {
		return decodeURI(encoded);
	} catch {
		return;
	}
}
/**
* The text of the index with its list updated; undefined if the file has no section for the list: then it is somebody's
* own.
* @param current undefined if there is no such file yet; it remembers the number of a file that has lost it
*/
function renderIndex(current, projects, context) {
	const title = plainText(textsOf(context.config).index.title);
	if (current === void 0) return `# ${title}\n\n${BEGIN}\n${renderList(projects, context)}\n${END}\n`;
	const section = findSection(current);
	if (section === void 0) return void 0;
	const list = renderList(withNumbers(projects, numbersInIndex(current, context.path)), context);
	const eol = current.includes("\r\n") ? "\r\n" : "\n";
	return [
		current.slice(0, section.start),
		...list.split("\n"),
		current.slice(section.end)
	].join(eol);
}
/** Projects with the numbers that their files have lost, but for those that another file has. */
function withNumbers(projects, remembered) {
	const taken = new Set(projects.map(({ issue }) => issue));
	return projects.map((project) => {
		const issue = project.issue ?? remembered.get(project.path);
		return issue === void 0 || project.issue === void 0 && taken.has(issue) ? project : {
			...project,
			issue
		};
	});
}
function renderList(projects, context) {
	const { config, repository } = context;
	const { index } = textsOf(config);
	const shown = projects.filter(({ status }) => status !== "archived").sort(byCategoryAndTitle(Object.keys(config.categories)));
	const done = shown.filter(({ status }) => status === "done");
	const open = shown.filter(({ status }) => status !== "done");
	const columns = columnsFor(shown);
	const table = (some) => projectTable(some, columns, context);
	const count = fill(index.count, {
		free: open.filter(isFree).length,
		count: open.length
	});
	return [
		`${howToClaim(config)} ${count}`,
		viewsLine(open, config, repository),
		...openTables(open, table, index.other),
		...done.length === 0 ? [] : [doneTable(done, table, index.over)]
	].join("\n\n");
}
function howToClaim(config) {
	const { index } = textsOf(config);
	const { who, commands } = config.claims;
	const [claim] = commands.claim;
	if (claim === void 0) return index.how_by_hand;
	return fill(who === "approval" ? index.how_to_ask : index.how, { claim });
}
function openTables(projects, tableOf, other) {
	const groups = /* @__PURE__ */ new Map();
	for (const project of projects) {
		const name = project.category?.name ?? "";
		groups.set(name, [...groups.get(name) ?? [], project]);
	}
	return [...groups].map(([name, members]) => {
		const table = tableOf(members);
		return name === "" && groups.size === 1 ? table : `## ${plainText(name || other)}\n\n${table}`;
	});
}
function doneTable(projects, tableOf, over) {
	return `<details>\n<summary>${plainText(fill(over, { count: projects.length }))}</summary>\n\n${tableOf(projects)}\n\n</details>\n`;
}
/** Categories in the order of the config, then others by name, then projects without one; in each by title. */
function byCategoryAndTitle(categories) {
	const ranks = new Map(categories.map((key, at) => [key.toLowerCase(), at]));
	const rankOf = ({ category }) => category === void 0 ? ranks.size + 1 : ranks.get(category.key.toLowerCase()) ?? ranks.size;
	const key = ({ category, title, id }) => `${category?.name ?? ""}\n${title}\n${id}`.toLowerCase();
	return (a, b) => rankOf(a) - rankOf(b) || (key(a) < key(b) ? -1 : 1);
}
// src/list/config-source.ts
var import_dist = require_dist();
/** Reads a config file as YAML. */
function readConfigSource(source) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(source.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		prettyErrors: false
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1)
		};
	};
	const locate = (path) => {
		const offset = offsetOf(document, path);
		return offset === void 0 ? FILE_START : placeAt(offset);
	};
	const [error] = document.errors;
	if (error !== void 0) {
		const [reason = ""] = error.message.split("\n", 1);
		return {
			message: `This is not readable as YAML: ${reason.replace(/\.?$/, ".")}`,
			place: placeAt(error.pos[0]),
			locate
		};
	}
	keepColorsAsText(document);
	try {
		const data = document.toJS({ maxAliasCount: 100 }) ?? {};
		JSON.stringify(data);
		return {
			data,
			locate
		};
	} catch {
		const message = "The aliases of this file are too many, or refer to themselves: write the values out.";
		const offset = offsetOfAlias(document);
		return {
			message,
			place: offset === void 0 ? FILE_START : placeAt(offset),
			locate
		};
	}
}
/** Location of the last step of a path that exists in the document. */
function offsetOf(document, path) {
	let offset;
	let node = document.contents;
	for (const step of path) if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(step));
		if (pair === void 0 || !(0, import_dist.isScalar)(pair.key) || !pair.key.range) break;
		offset = pair.key.range[0];
		node = pair.value;
	} else if ((0, import_dist.isSeq)(node)) {
		const member = node.items[Number(step)];
		if (!(0, import_dist.isNode)(member) || !member.range) break;
		offset = member.range[0];
		node = member;
	} else break;
	return offset;
}
/** `5319e7` is a number to YAML (5319 and seven zeros), so an unquoted color is taken as it is written. */
function keepColorsAsText(document) {
	(0, import_dist.visit)(document, { Pair(_, pair) {
		if ((0, import_dist.isScalar)(pair.key) && pair.key.value === "color" && (0, import_dist.isScalar)(pair.value) && pair.value.source) pair.value.value = pair.value.source;
	} });
}
function offsetOfAlias(document) {
	let offset;
	(0, import_dist.visit)(document, { Alias(_, alias) {
		offset = alias.range?.[0];
		return import_dist.visit.BREAK;
	} });
	return offset;
}
// src/list/read-config.ts
/**
* Reads the text of the config file; an empty or missing file gives the defaults.
* @param file its path relative to the checkout, for problems
*/
function readConfig(text, file) {
	const source = readConfigSource(text ?? "");
	const { locate } = source;
	if ("message" in source) return {
		config: void 0,
		problems: [errorIn(file, source.message, source.place)],
		locate
	};
	const result = configSchema.safeParse(withoutNulls(source.data, configSchema), { error: whatToWrite });
	const problems = (result.success ? pathMessages(result.data) : result.error.issues.flatMap(messagesFor)).map(({ path, message }) => errorIn(file, message, locate(path)));
	return {
		config: result.data,
		problems,
		locate
	};
}
function messagesFor(issue) {
	const path = issue.path.map((step) => typeof step === "symbol" ? String(step) : step);
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({
		path: [...path, key],
		message: unknownKey([...path, key].join("."), key, path)
	}));
	return [{
		path,
		message: `${path.join(".") || "the config"} cannot be used as it stands: ${issue.message}.`
	}];
}
/** What to write where the schema has no words of its own. */
function whatToWrite(issue) {
	switch (issue.code) {
		case "invalid_type": return `write ${NOUNS[issue.expected] ?? "another value"}`;
		case "invalid_value": return `write one of ${issue.values.map(String).join(", ")}`;
		case "too_small": return issue.origin === "number" || issue.origin === "int" ? `write a number from ${issue.minimum} up` : "it is empty";
		case "too_big": return `write at most ${issue.maximum}`;
		default: return "write another value";
	}
}
const NOUNS = {
	object: "keys and values, indented below it",
	record: "keys and values, indented below it",
	array: "a list",
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false"
};
function pathMessages(config) {
	return ["projects", "index"].filter((key) => config[key] !== null && leavesCheckout(config[key])).map((key) => ({
		path: [key],
		message: `${key} must be a path inside the checkout.`
	}));
}
function unknownKey(name, key, path) {
	let schema = configSchema;
	for (const step of path) schema = memberOf(schema, step);
	const known = Object.keys(unwrap(schema)?.shape ?? {});
	const guess = nearest(key, known);
	return guess === void 0 ? `${name} is not a key that Dibs knows${known.length > 0 ? `; known here: ${known.join(", ")}` : ""}.` : `${name} is not a key that Dibs knows; did you mean ${guess}?`;
}
/** The config without its empty keys, except those that may be null and those that are not known. */
function withoutNulls(data, schema) {
	if (!isRecord(data)) return data;
	return Object.fromEntries(Object.entries(data).flatMap(([key, value]) => {
		const member = memberOf(schema, key);
		return value === null && member instanceof ZodType && !member.safeParse(null).success ? [] : [[key, withoutNulls(value, member)]];
	}));
}
/** The schema of a key; in a record, of any key. */
function memberOf(schema, step) {
	const inner = bare(schema);
	return inner instanceof ZodRecord ? inner.valueType : unwrap(inner)?.shape[step];
}
/** The object schema inside of defaults and null; undefined if there is none. */
function unwrap(schema) {
	const inner = bare(schema);
	return inner instanceof ZodObject ? inner : void 0;
}
function bare(schema) {
	let inner = schema;
	while (inner instanceof ZodDefault || inner instanceof ZodPrefault || inner instanceof ZodNullable) inner = inner.unwrap();
	return inner;
}
// src/list/fields.ts
/** The raw data of one project file: keys are found in any case, and where the config says they are kept. */
var Fields = class {
	byKey = /* @__PURE__ */ new Map();
	config;
	heading;
	findFacts;
	facts;
	/** @param findFacts finds what stands in the text under labels; asked only if the config says that it counts */
	constructor(data, config, heading, findFacts = () => []) {
		for (const [key, value] of data) this.byKey.set(key.toLowerCase(), {
			key,
			value
		});
		this.config = config;
		this.heading = heading;
		this.findFacts = findFacts;
	}
	/** The file's values for one of our keys, in the order of the config; unset ones are left out. */
	get(name, sources = sourcesOf(name, this.config)) {
		const found = sources.filter((source) => source !== "text").map((source) => this.at(source)).filter((raw) => raw !== void 0);
		const inText = found.length === 0 && sources.includes("text") ? this.inText(name) : void 0;
		return (inText === void 0 ? found : [inText]).map((raw) => ({
			...raw,
			value: this.translate(name, separated(name, raw.value))
		}));
	}
	/** Keys as the file writes them. */
	keys() {
		return [...this.byKey.values()].map(({ key }) => key);
	}
	inText(name) {
		this.facts ??= this.findFacts();
		const key = name.split(".", 1)[0] ?? name;
		const words = Object.keys(this.config.values[key] ?? {}).map((word) => word.trim().toLowerCase());
		const own = this.facts.find((fact) => fact.key === key && words.includes(fact.values[0]?.trim().toLowerCase() ?? ""));
		const found = own === void 0 ? valueInText(key, this.facts) : {
			value: own.values[0],
			line: own.line
		};
		return found && {
			value: found.value,
			path: ["text", found.line]
		};
	}
	at(source) {
		if (source === "#") return this.heading === void 0 ? void 0 : {
			value: this.heading,
			path: ["#"]
		};
		const whole = this.byKey.get(source.toLowerCase());
		if (whole !== void 0) return isUnset(whole.value) ? void 0 : {
			value: whole.value,
			path: [whole.key]
		};
		const [first = "", ...rest] = source.split(".");
		const outer = this.byKey.get(first.toLowerCase());
		if (outer === void 0 || rest.length === 0) return void 0;
		const path = [outer.key];
		let value = outer.value;
		for (const step of rest) {
			const found = isRecord(value) ? Object.keys(value).find((key) => key.toLowerCase() === step.toLowerCase()) : void 0;
			if (found === void 0 || !isRecord(value)) return void 0;
			path.push(found);
			value = value[found];
		}
		return isUnset(value) ? void 0 : {
			value,
			path
		};
	}
	/** Translates the list's own words (`values` of the config), in lists each of them. */
	translate(name, value) {
		const words = this.config.values[name];
		if (words === void 0) return value;
		if (Array.isArray(value)) return value.map((one) => this.translate(name, one));
		const said = String(value).trim().toLowerCase();
		return Object.entries(words).find(([word]) => word.trim().toLowerCase() === said)?.[1] ?? value;
	}
};
/** Keys whose lists may be one text with commas. */
const COMMA_SEPARATED = /* @__PURE__ */ new Set([
	"skills",
	"labels",
	"related",
	"contacts.github",
	"contacts.name",
	"contacts.email"
]);
function separated(name, value) {
	return typeof value === "string" && COMMA_SEPARATED.has(name) && value.includes(",") ? value.split(",") : value;
}
/** Where a list keeps one of our keys: under its name unless the config maps it elsewhere. */
function sourcesOf(name, config) {
	return config.fields[name] ?? [name];
}
/** The key under which Dibs writes one of its keys. */
function writtenKey(name, config) {
	return sourcesOf(name, config).find((source) => source !== "#" && source !== "text") ?? name;
}
// src/list/read-values.ts
/** The value of one key from the file's raw values; undefined if none can be used. */
function readKey(key, given, report) {
	const schema = projectKeys[key];
	const read = ({ value, path }) => {
		const result = schema.safeParse(value);
		if (result.success) {
			if (key === "contacts") warnOfLogin(value, path, report);
			if (key === "verified") warnOfDate(String(result.data), path, report);
			return result.data;
		}
		report(path, explain(key, value, result.error.issues[0]?.message));
	};
	if (key === "size" || key === "difficulty") {
		const all = given.flatMap(members).map(read).filter((value) => value !== void 0);
		return key === "size" ? unique(all.flat()) : all.includes("hard") ? "hard" : all.includes("medium") ? "medium" : all[0];
	}
	if (LIST_KEYS.has(key)) {
		const list = given.flatMap(members).map(read).filter((value) => value !== void 0 && value !== "");
		return key === "skills" ? list.filter((skill) => !meansNoValue(String(skill))) : list;
	}
	const first = given.flatMap((raw) => Array.isArray(raw.value) ? members(raw).slice(0, 1) : [raw])[0];
	const value = first === void 0 ? void 0 : read(first);
	return value === "" ? void 0 : value;
}
/** The members of a list that are set, nested ones too; a single value is a list of one. */
function members(raw) {
	if (!Array.isArray(raw.value)) return isUnset(raw.value) ? [] : [raw];
	return raw.value.flatMap((value, at) => members({
		value,
		path: [...raw.path, at]
	}));
}
function explain(key, value, advice) {
	if (key === "inserted") return dateAdvice(key, String(value));
	return `${key}${typeof value === "object" ? "" : ` ("${short(String(value))}")`} is not understood: ${(key === "claim" ? "write { by: [login], since: 2026-01-31 }, or remove the line" : advice) ?? "remove the line"}.`;
}
function warnOfDate(value, path, report) {
	if (!isDate(value) && looksLikeDate(value)) report(path, dateAdvice("verified", value));
}
function warnOfLogin(value, path, report) {
	const account = isRecord(value) ? accountIn(value) : void 0;
	if (account === void 0 || loginFrom(account) !== void 0) return;
	report(path, `"${short(account)}" is not a login: write it as GitHub shows it.`);
}
function dateAdvice(key, value) {
	const meant = datesMeant(value);
	const advice = meant.length > 0 ? meant.join(" or ") : "year-month-day, such as 2012-12-12";
	const fault = /^\d{4}-\d{2}-\d{2}$/.test(value) ? "is no day of the calendar" : "is not a date as Dibs writes it";
	return `${key} ("${short(value)}") ${fault}: write ${advice}.`;
}
function short(value) {
	const line = oneLine(value);
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
/** Contacts of all keys that the config names; `contacts.github` says that bare words are logins. */
function readContacts(fields, config, warn) {
	const parts = [
		"github",
		"name",
		"email"
	];
	const taken = new Set(parts.flatMap((part) => config.fields[`contacts.${part}`] ?? []));
	const whole = readKey("contacts", fields.get("contacts", sourcesOf("contacts", config).filter((source) => !taken.has(source))), warn);
	const partial = /* @__PURE__ */ new Map();
	const others = [];
	for (const part of parts) {
		if (config.fields[`contacts.${part}`] === void 0) continue;
		fields.get(`contacts.${part}`).flatMap(members).forEach((raw, at) => {
			if (typeof raw.value === "object" || part === "github" && !isBareWord(String(raw.value))) {
				others.push(...readKey("contacts", [raw], warn));
				return;
			}
			const word = oneLine(String(raw.value));
			const value = part === "github" ? loginFrom(word) : word;
			if (value === void 0) warn(raw.path, `${short(word)} is not a login: write it as GitHub shows it.`);
			else partial.set(at, {
				...partial.get(at),
				[part]: value
			});
		});
	}
	const all = [
		...whole,
		...partial.values(),
		...others
	];
	return all.length > 0 ? all : void 0;
}
function isBareWord(text) {
	return !/\S[\s<>@]/.test(oneLine(text));
}
/** A list without duplicates; texts are the same in any case. */
function unique(list) {
	const seen = /* @__PURE__ */ new Set();
	return list.filter((one) => {
		const key = typeof one === "string" ? one.toLowerCase() : one;
		return !seen.has(key) && seen.add(key);
	});
}
// src/list/defaults.ts
const parsedDefaults = /* @__PURE__ */ new WeakMap();
/** The config's defaults, read as if a file had them. Problems with them are reported by {@link readDefaults} alone. */
function defaultsOf(config) {
	let values = parsedDefaults.get(config);
	if (values === void 0) {
		values = readDefaults(config, () => {});
		parsedDefaults.set(config, values);
	}
	return values;
}
const NO_DEFAULT = /* @__PURE__ */ new Set([
	"title",
	"issue",
	"claim"
]);
/** Reads the config's `defaults` and reports what cannot be used, with its path in the config. */
function readDefaults(config, report) {
	const values = {};
	for (const [written, value] of Object.entries(config.defaults)) {
		const key = written.toLowerCase();
		if (!Object.hasOwn(projectKeys, key) || NO_DEFAULT.has(key)) {
			report(["defaults", written], `${written} is not a key that can have a default.`);
			continue;
		}
		if (isUnset(value)) continue;
		const result = readKey(key, [{
			value,
			path: ["defaults", written]
		}], report);
		if (result !== void 0) values[key] = result;
	}
	return values;
}
// src/list/list-problems.ts
/** How many characters of a label's name, and how many other files, a message shows. */
const MAX_SHOWN_NAME = 80;
const MAX_SHOWN_FILES = 3;
/** Labels that are left out since GitHub would refuse them. */
function labelProblems(project, config) {
	const requested = requestedLabels(project, {
		status: "open",
		held: 0,
		today: ""
	}, config);
	const fit = requested.filter(({ name }) => labelProblem(name) === void 0);
	const unfit = requested.flatMap((label) => {
		const reason = labelProblem(label.name);
		if (reason === void 0) return [];
		const message = `The label "${shown(label.name)}" ${reason}, so it is left out. ${adviceFor(label, config)}`;
		return [warning(project, label.key, message)];
	});
	const { beyond, max } = withinLimit(fit, config);
	const [first] = beyond;
	if (first === void 0) return unfit;
	const message = `GitHub takes 100 labels on an issue, so ${beyond.length} of these are left out, from "${first.name}" on: leave no more than ${max} skills and labels, or set labels.skill: null in the config.`;
	return [...unfit, warning(project, first.key, message)];
}
/** What to change so that a label can be used. */
function adviceFor({ key, configKey }, { defaults }) {
	if (configKey === void 0) return `Change it under labels in the file${Object.keys(defaults).some((name) => name.toLowerCase() === "labels") ? ", or under defaults.labels in the config" : ""}.`;
	return `Change ${key} in the file, set ${configKey} in the config, or turn these labels off there (labels.${groupOf(configKey)}: null).`;
}
/** A key of the config that names a label is in `labels` or in `categories`. */
function groupOf(configKey) {
	return /^labels\.(\w+)/.exec(configKey)?.[1] ?? "category";
}
function shown(name) {
	const letters = [...name];
	return letters.length > MAX_SHOWN_NAME ? `${letters.slice(0, 79).join("")}…` : name;
}
/** Open projects whose titles look the same in a list of issues. */
function repeatedTitles(projects) {
	const byTitle = /* @__PURE__ */ new Map();
	for (const project of projects) {
		if (project.status === "done" || project.status === "archived") continue;
		const title = project.title.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
		const same = byTitle.get(title);
		if (same === void 0) byTitle.set(title, [project]);
		else same.push(project);
	}
	return [...byTitle.values()].flatMap((same) => same.length === 1 ? [] : same.map((project) => warning(project, "title", `This title is also that of ${otherFiles(project, same)}: change one of them, so that people can tell the issues apart.`)));
}
/** The first of the other files: with ten thousand, each message would name all others. */
function otherFiles(project, same) {
	const named = same.slice(0, 4).filter((other) => other !== project).slice(0, MAX_SHOWN_FILES).map(({ path }) => path);
	const more = same.length - 1 - named.length;
	return more === 0 ? named.join(", ") : `${named.join(", ")} and ${more} more`;
}
function warning({ path }, key, message) {
	return warningIn(path, message, { key });
}
// src/list/build-project.ts
/** A project from the values of its file and the config's defaults. */
function buildProject(file, own, config) {
	const { path, id, text, archived, hasUnclearStatus } = file;
	const values = {
		...defaultsOf(config),
		...own
	};
	const assumed = archived ? "archived" : values.status ?? "open";
	const optional = (key, value) => value === void 0 ? {} : { [key]: value };
	return {
		id,
		path,
		title: String(values.title),
		...optional("summary", values.summary),
		...optional("category", categoryOf(id, values.category, config)),
		...optional("difficulty", values.difficulty),
		sizes: values.size ?? [],
		skills: unique(values.skills ?? []),
		...optional("gsoc", values.gsoc),
		contacts: values.contacts ?? [],
		...own.contacts === void 0 && values.contacts !== void 0 && { defaultContacts: true },
		...optional("mailingList", values.mailing_list),
		...optional("irc", values.irc),
		...optional("inserted", values.inserted),
		...optional("verified", values.verified),
		outcomes: values.outcomes ?? [],
		prerequisites: values.prerequisites ?? [],
		links: values.links ?? [],
		related: unique(values.related ?? []).map((other) => ({
			id: relatedId(other, config.projects),
			title: other,
			path: other
		})),
		labels: unique(values.labels ?? []),
		maxClaims: values.max_claims ?? config.claims.per_project,
		status: hasUnclearStatus ? void 0 : own.status ?? assumed,
		statusGiven: own.status !== void 0,
		...optional("issue", values.issue),
		...optional("claim", values.claim),
		text: text.replace(/^\n+/, "").trimEnd()
	};
}
/** The id that a file means which names a related project by id or path. */
function relatedId(written, folder) {
	const path = written.replace(/^\.?\//, "").replace(/\.md$/i, "");
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
/** @param written the category that the file names; without it, the first folder counts */
function categoryOf(id, written, config) {
	const folder = id.includes("/") ? id.split("/", 1)[0] : void 0;
	const word = written ?? folder;
	if (word === void 0) return void 0;
	const wanted = word.toLowerCase();
	const entry = Object.entries(config.categories).find(([key, value]) => key.toLowerCase() === wanted || value.name?.toLowerCase() === wanted);
	if (entry === void 0) return {
		key: word,
		name: word
	};
	const [key, { name, label, color }] = entry;
	return {
		key,
		name: name ?? key,
		...label !== void 0 && { label },
		...color !== void 0 && { color }
	};
}
// src/list/generic-heading.ts
/** Headings of common parts of a project's text, in lower case: none is the title of a project. */
const PARTS = new Set([
	"description, short description, project description, task description, description of the project",
	"overview, project overview, abstract, introduction, intro, summary, background, motivation, context, about",
	"details, project details, information, project information, goal, goals, objective, objectives, idea, project idea",
	"project, mentors, mentor, requirements, skills, outcomes, expected outcomes, expected results, tasks, task ideas",
	"project template, project name, template, your project title, title of the project, name of the project",
	"title, project title, project proposal, proposal, key investigators, investigators, team, contact, contacts, idea",
	"problem, problem statement, approach, approach and plan, progress, progress and next steps, illustrations, references",
	"what, why, what is it, summary of the project, project summary, project goals, table of contents, contents"
].flatMap((line) => line.split(", ")));
/** Whether a heading names a part of a text, such as `Description`, and not the project. */
function isGenericHeading(heading) {
	return PARTS.has(heading.toLowerCase().replace(/[^a-z]+/g, " ").trim());
}
// src/list/site-problems.ts
/** A link to a folder of the site, from its root. */
const PERMALINK = /\]\(\/(?!\/)[^\s()]{0,500}\/[#?)]/;
/**
* What GitHub would show badly: of each kind the first, with how many there are.
* @param titleLine line of the heading that is the title, without what stands at its end
*/
function siteProblems(text, titleLine) {
	const [first, ...more] = siteSyntaxIn(text).filter(({ line }) => line !== titleLine);
	const problems = [];
	if (first !== void 0) {
		const others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
		const fate = first.becomes === "nothing" ? "leaves it out" : "shows it as code";
		const message = `Only the site understands ${first.text.length > 60 ? `${first.text.slice(0, 60)}…` : first.text}${others}; the issue ${fate}. Write it as Markdown.`;
		problems.push({
			line: first.line,
			message
		});
	}
	const link = PERMALINK.exec(text);
	if (link !== null) {
		const message = `The link ${link[0].slice(2, -1)} looks like a page of the site; in the issue it leads into the repository. Write its whole address.`;
		problems.push({
			line: text.slice(0, link.index).split("\n").length,
			message
		});
	}
	return problems;
}
// src/list/unknown-keys.ts
/** Keys of a file that Dibs does not know and that look like one that the file lacks. */
function misspelledKeys(fields, config) {
	const known = knownKeys(config);
	const unknown = fields.keys().filter((key) => !known.has(key.toLowerCase()));
	if (unknown.length === 0) return [];
	const present = new Set(fields.keys().map((key) => key.toLowerCase()));
	const lacking = PROJECT_KEYS.filter((key) => config.fields[key] === void 0 && !present.has(key) && fields.get(key).length === 0);
	return unknown.flatMap((key) => {
		const guess = nearest(key, lacking);
		return guess === void 0 ? [] : [{
			key,
			guess
		}];
	});
}
const keysOfConfigs = /* @__PURE__ */ new WeakMap();
/** Keys that mean something in the files of a list, in lower case. */
function knownKeys(config) {
	let known = keysOfConfigs.get(config);
	if (known === void 0) {
		const all = [...PROJECT_KEYS.flatMap((key) => [...sourcesOf(key, config)]), ...Object.values(config.fields).flat()];
		known = new Set(all.map((key) => (key.split(".")[0] ?? key).toLowerCase()));
		keysOfConfigs.set(config, known);
	}
	return known;
}
// src/list/read-project.ts
/** The id of a project file: its path under the folder without extension and without a last `/README` or `/index`. */
function projectId(path, folder) {
	return (folder === "" || folder === "." ? path : path.slice(folder.length + 1)).replace(/\.[^./]*$/, "").replace(/\/(?:readme|index)$/i, "");
}
/**
* Reads one project file.
* @param archived whether a glob of the config's `archive` names it
*/
function readProjectFile(path, source, id, config, archived) {
	return {
		...readOnce(path, source, id, config, archived),
		placeOf: (key, part) => placeIn(source, id, key, config, part)
	};
}
function partsOf(frontMatter, config, id) {
	const first = Object.values(config.fields).some((sources) => sources.includes("#")) ? firstHeading(frontMatter.text) : void 0;
	const heading = first !== void 0 && isGenericHeading(first.text) ? void 0 : first;
	const title = heading?.text ?? nameInWords(id);
	const findFacts = () => isCostly(frontMatter.text) ? [] : factsIn(frontMatter.text);
	return {
		frontMatter,
		heading,
		fields: new Fields(frontMatter.data, config, title, findFacts)
	};
}
/** The last part of an id as a title: `virtual-numa` is `Virtual numa`. */
function nameInWords(id) {
	const words = id.slice(id.lastIndexOf("/") + 1).replace(/[-_\s]+/g, " ").trim();
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
function placeIn(source, id, key, config, part) {
	const { frontMatter } = readFrontMatter(source);
	if (frontMatter === void 0) return FILE_START;
	const parts = partsOf(frontMatter, config, id);
	return placeAt(source, parts, parts.fields.get(key)[0]?.path ?? [key], part);
}
function placeAt(source, { frontMatter, heading }, path, part) {
	if (path[0] === "text" && typeof path[1] === "number") return {
		line: frontMatter.textLine + path[1] - 1,
		column: 1
	};
	return path[0] === "#" ? {
		line: frontMatter.textLine + (heading?.line ?? 1) - 1,
		column: 1
	} : locate(source, path, part);
}
function readOnce(path, source, id, config, archived) {
	const { frontMatter, problems: found } = readFrontMatter(source);
	const problems = found.map(({ severity, line, column, message, key }) => {
		if (key !== void 0 && isKeyOf(OWNED_KEYS, key, config)) return errorIn(path, `${key} is given twice: keep one of the two.`, {
			line,
			column
		});
		return {
			severity,
			file: path,
			line,
			column,
			message
		};
	});
	if (frontMatter === void 0) return {
		project: void 0,
		issue: void 0,
		hasUnclearIssue: false,
		readable: false,
		problems
	};
	const parts = partsOf(frontMatter, config, id);
	const { fields } = parts;
	const own = readOwnValues(fields, config, (report, at, message) => problems.push(report(path, message, placeAt(source, parts, at))));
	for (const { key, guess } of misspelledKeys(fields, config)) {
		const message = `${key} is not a key that Dibs knows; did you mean ${guess}?`;
		const problem = warningIn(path, message, locate(source, [key], "key"));
		problems.push({
			...problem,
			unknownKey: key.toLowerCase()
		});
	}
	for (const { line, message } of siteProblems(frontMatter.text, parts.heading?.line)) problems.push(warningIn(path, message, {
		line: frontMatter.textLine + line - 1,
		column: 1
	}));
	if (fields.get("title").length === 0 || own.title === void 0 && !hasError(problems)) {
		const written = sourcesOf("title", config).find((name) => name !== "#" && name !== "text") ?? "title";
		problems.push(errorIn(path, titleAdvice(config, frontMatter.present), locate(source, [written], "key")));
	}
	const file = {
		path,
		id,
		text: textWithoutTitle(parts, own.title, config),
		archived,
		hasUnclearStatus: own.status === void 0 && fields.get("status").length > 0
	};
	return {
		project: hasError(problems) ? void 0 : buildProject(file, own, config),
		issue: own.issue,
		hasUnclearIssue: own.issue === void 0 && fields.get("issue").length > 0 || found.some(({ key }) => key !== void 0 && isKeyOf(["issue"], key, config)),
		readable: true,
		problems
	};
}
function hasError(problems) {
	return problems.some(({ severity }) => severity === "error");
}
/** @param report told what cannot be read, whether that is an error, and the way to it */
function readOwnValues(fields, config, report) {
	const values = {};
	for (const key of PROJECT_KEYS) {
		if (key === "contacts") continue;
		const given = fields.get(key);
		if (given.length === 0) continue;
		let isUnderstood = true;
		const value = readKey(key, given, (at, message) => {
			isUnderstood = false;
			report(STRICT_KEYS.has(key) ? errorIn : warningIn, at, message);
		});
		if (value !== void 0 || isUnderstood) values[key] = value;
	}
	const contacts = readContacts(fields, config, (at, message) => report(warningIn, at, message));
	return contacts === void 0 ? values : {
		...values,
		contacts
	};
}
/** The text below the front matter, without the heading that is the project's title. */
function textWithoutTitle({ frontMatter, heading }, title, config) {
	const { text } = frontMatter;
	return heading !== void 0 && sourcesOf("title", config).includes("#") && title === oneLine(heading.text) ? text.slice(0, heading.start) + text.slice(heading.end) : text;
}
function titleAdvice(config, hasFrontMatter) {
	const sources = sourcesOf("title", config);
	const [where = "title"] = sources;
	if (where === "#" || !hasFrontMatter && sources.includes("#")) return "The project has no title: begin its text with a heading, \"# Title\".";
	return hasFrontMatter ? `The project has no title: add a line "${where}: …" to the front matter.` : `The file has no front matter: begin it with a line "---", a line "${where}: …" and a line "---".`;
}
/** The keys that Dibs writes: of two values, it would be unclear which counts. */
const OWNED_KEYS = [
	"issue",
	"claim",
	"status",
	"verified"
];
/** Whether a list keeps one of our keys under this key, or under a part of it. */
function isKeyOf(names, key, config) {
	return names.some((name) => sourcesOf(name, config).some((source) => source.toLowerCase() === key.split(".", 1)[0]?.toLowerCase()));
}
// src/list/select-paths.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Time limit for globs (ms): far more than any that people write take, for any number of files. */
const GLOB_TIMEOUT_MS = 5e3;
const inTime = new Script("select()");
/** Globs of names and at most two wildcards, such as the defaults, which cannot be slow. */
const SIMPLE_GLOB = /^!?[\w./ -]*(?:\*{1,2}[\w./ -]*){0,2}$/;
/**
* The paths that globs select: in any case, `!` excludes, the last one that matches counts. A glob becomes a regular
* expression, and some would take hours for one path. Anybody's pull request can contain them, and only Node's `vm` can stop
* a regular expression, which takes some milliseconds to set up.
* @throws {GlobsTooSlow} if that takes too long
*/
function matchGlobs(globs, paths) {
	const found = /* @__PURE__ */ new Set();
	const select = () => {
		const rules = globs.map((glob) => {
			const selects = !glob.startsWith("!");
			return {
				selects,
				matches: (0, import_picomatch.default)(selects ? glob : glob.slice(1), { nocase: true })
			};
		});
		for (const path of paths) if (rules.findLast(({ matches }) => matches(path))?.selects === true) found.add(path);
	};
	if (globs.every((glob) => SIMPLE_GLOB.test(glob))) {
		select();
		return found;
	}
	try {
		inTime.runInContext(createContext({ select }), { timeout: GLOB_TIMEOUT_MS });
	} catch (error) {
		if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		throw new GlobsTooSlow(globs);
	}
	return found;
}
// src/list/read-projects.ts
/** Reads projects from their files, and reports everything that is wrong with them. */
function read(files, config) {
	const inFolder = (path) => path.slice(config.projects === "." ? 0 : config.projects.length + 1);
	const archived = matchGlobs(config.archive, files.map(({ path }) => inFolder(path)));
	const entries = files.map((file) => {
		const id = projectId(file.path, config.projects);
		if ("unreadable" in file) return {
			id,
			path: file.path,
			file: unreadable(file.path, file.unreadable)
		};
		const isArchived = archived.has(inFolder(file.path));
		return {
			id,
			path: file.path,
			file: readProjectFile(file.path, file.text, id, config, isArchived)
		};
	});
	const byPath = new Map(entries.map(({ path, file }) => [path, file]));
	const withLocation = ({ key, part, ...problem }) => {
		const file = key === void 0 ? void 0 : byPath.get(problem.file);
		return file === void 0 ? problem : {
			...problem,
			...file.placeOf(key, part)
		};
	};
	const clashes = [...clashingIds(entries), ...clashingIssues(entries)];
	const clashing = new Set(clashes.map((problem) => problem.file));
	const projects = entries.flatMap(({ path, file }) => file.project !== void 0 && !clashing.has(path) ? [file.project] : []);
	const broken = entries.filter(({ path, file }) => file.project === void 0 || clashing.has(path)).map(({ id, path, file: { issue, readable, hasUnclearIssue } }) => ({
		id,
		path,
		...issue !== void 0 && { issue },
		readable,
		...hasUnclearIssue && { hasUnclearIssue }
	}));
	const related = linkRelated(projects, entries);
	return {
		projects: related.projects,
		broken,
		problems: [
			...dropFrequentUnknownKeys(entries),
			...clashes,
			...related.problems,
			...projects.flatMap((project) => labelProblems(project, config)).map(withLocation),
			...repeatedTitles(projects).map(withLocation)
		].sort(byLocation),
		withLocation
	};
}
/** What is wrong with the config's defaults: each is an error, since it would affect every file. */
function checkDefaults(config, file, locate) {
	const problems = [];
	readDefaults(config, (path, message) => problems.push(errorIn(file, message, locate(path))));
	return problems;
}
/** An unknown key in at least this many files, and in 10 % of them, is not a typo: the list uses it for something else. */
const FREQUENT_KEY = 6;
/** Problems of the files, except for unknown keys that are the list's own. */
function dropFrequentUnknownKeys(entries) {
	const problems = entries.flatMap(({ file }) => file.problems);
	const often = /* @__PURE__ */ new Map();
	for (const { unknownKey } of problems) if (unknownKey !== void 0) often.set(unknownKey, (often.get(unknownKey) ?? 0) + 1);
	const least = Math.max(FREQUENT_KEY, entries.length / 10);
	return problems.flatMap(({ unknownKey, ...problem }) => unknownKey !== void 0 && (often.get(unknownKey) ?? 0) >= least ? [] : [problem]);
}
function unreadable(path, reason) {
	return {
		project: void 0,
		issue: void 0,
		hasUnclearIssue: false,
		readable: false,
		problems: [errorIn(path, `The file cannot be read: ${reason}.`)],
		placeOf: () => FILE_START
	};
}
function clashingIds(entries) {
	return [...grouped(entries, ({ id }) => id)].flatMap(([id, same]) => same.map(({ path }) => errorIn(path, `This file and ${others(path, same)} have the same id, ${id}: rename one of them.`)));
}
function clashingIssues(entries) {
	return [...grouped(entries, ({ file }) => file.issue)].flatMap(([number, same]) => same.map(({ path, file }) => errorIn(path, `Issue ${number} is also named by ${others(path, same)}: remove the line "issue" from the newer file.`, file.placeOf("issue"))));
}
function others(path, same) {
	return same.map((entry) => entry.path).filter((other) => other !== path).join(", ");
}
/** Entries that share a key with another one. */
function grouped(entries, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = keyOf(entry);
		if (key === void 0) continue;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [entry]);
		else group.push(entry);
	}
	for (const [key, group] of groups) if (group.length === 1) groups.delete(key);
	return groups;
}
/** Adds titles and paths to related projects; warns about ids that no file has. */
function linkRelated(projects, entries) {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const problems = [];
	return {
		projects: projects.map((project) => {
			if (project.related.length === 0) return project;
			const related = project.related.flatMap(({ id }) => {
				const other = byId.get(id);
				if (other !== void 0) return [{
					id,
					title: other.file.project?.title ?? id,
					path: other.path
				}];
				problems.push(warningIn(project.path, `related names ${id}, which is not a project of this list: write the path of its file without the folder and .md.`, byId.get(project.id)?.file.placeOf("related")));
				return [];
			});
			return {
				...project,
				related
			};
		}),
		problems
	};
}
// src/list/read-list.ts
/** Reads the config and the project files. */
async function readList(files, location) {
	const source = await files.read(location.configPath);
	const failed = (problems) => ({
		config: void 0,
		problems
	});
	if (source !== void 0 && "unreadable" in source) {
		const message = `The config cannot be read: ${source.unreadable}.`;
		return failed([errorIn(location.configPath, message)]);
	}
	const misnamed = await misnamedConfig(files, location, source !== void 0);
	if (misnamed !== void 0) return failed([misnamed]);
	if (source === void 0 && location.configPath !== ".github/dibs.yml") return failed([errorIn(location.configPath, "There is no such config file.")]);
	const { config: written, problems, locate } = readConfig(source?.text, location.configPath);
	const config = written && withOverrides(written, location);
	const faults = config === void 0 ? [] : checkDefaults(config, location.configPath, locate);
	if (config === void 0 || problems.length + faults.length > 0) return failed([...problems, ...faults]);
	if (leavesCheckout(config.projects)) return failed([errorIn(config.projects, "The projects folder must be a path inside the checkout.")]);
	if (location.projects !== void 0 && !await isFolder(files, config.projects)) return failed([errorIn(config.projects, "There is no such folder in the checkout.")]);
	let sources;
	let list;
	try {
		sources = await readSources(files, config);
		list = read(sources, config);
	} catch (error) {
		const key = faultyKey(error, config);
		if (key === void 0) throw error;
		const written = key !== "projects" || location.projects === void 0 ? placeOfKey(source?.text, locate, key) : void 0;
		const file = written ? location.configPath : config.projects;
		return failed([errorIn(file, messageOf(error), written)]);
	}
	if (sources.length > 0) return {
		config,
		...list
	};
	const message = "There is no project file here: is this the folder of the projects?";
	return {
		config,
		...list,
		problems: [warningIn(config.projects, message)]
	};
}
/** The key of the config that makes the files unreadable; undefined if the error is about something else. */
function faultyKey(error, config) {
	if (error instanceof FolderUnreadable) return "projects";
	if (!(error instanceof GlobsTooSlow)) return void 0;
	return error.globs === config.archive ? "archive" : "files";
}
/** Where a key is in the config; undefined if it has its default. */
function placeOfKey(source, locate, key) {
	const { line, column } = locate([key]);
	return ((source ?? "").replace(/^\uFEFF/, "").split("\n")[line - 1] ?? "").slice(column - 1).replace(/^["']/, "").startsWith(key) ? {
		line,
		column
	} : void 0;
}
/** Names that people give the config by mistake, where it has no effect. */
const MISNAMED = [
	".github/dibs.yaml",
	"dibs.yml",
	"dibs.yaml",
	".dibs.yml",
	".dibs.yaml"
];
/**
* A config that has no effect where it is. Outside of `.github`, a file of that name is one only if there is no config.
* @param hasConfig whether the config that is read is there
*/
async function misnamedConfig(files, { configPath }, hasConfig) {
	if (configPath !== ".github/dibs.yml") return void 0;
	const message = `Dibs reads its config from ${DEFAULT_CONFIG}: rename this file, or remove it.`;
	for (const file of hasConfig ? MISNAMED.slice(0, 1) : MISNAMED) if (await files.read(file) !== void 0) return errorIn(file, message);
}
async function isFolder(files, folder) {
	return await files.isFolder?.(folder) ?? (await files.list(folder)).length > 0;
}
function withOverrides(config, { projects, writeBack }) {
	const folder = bareFolder(projects ?? config.projects) || ".";
	const index = config.index === "projects/README.md" && folder !== "." ? `${folder}/README.md` : config.index;
	return {
		...config,
		projects: folder,
		index,
		write_back: writeBack ?? config.write_back
	};
}
/** Those of the paths under the projects folder that are project files. */
function projectPaths(paths, config) {
	const start = config.projects === "." ? 0 : config.projects.length + 1;
	const named = matchGlobs(config.files, paths.map((path) => path.slice(start)));
	return paths.filter((path) => named.has(path.slice(start)));
}
async function readSources(files, config) {
	const sources = [];
	for (const path of projectPaths(await files.list(config.projects), config)) {
		const file = await files.read(path);
		const isIndex = path === config.index && file !== void 0 && "text" in file && hasIndexSection(file.text);
		if (file !== void 0 && !isIndex) sources.push(file);
	}
	return sources;
}
// src/list/new-file.ts
/**
* The text of a new project file, with values where the list keeps them; empty ones are left out.
* @param text its Markdown
*/
function projectFileText(values, text, config) {
	let data = {};
	let heading = "";
	for (const [key, value] of values) {
		if (value.length === 0) continue;
		const [source = key] = sourcesOf(key, config).filter((one) => one !== "text");
		if (source === "#") heading = `# ${escaped(String(value))}\n\n`;
		else data = withValue(data, source.split("."), value);
	}
	const lines = formatMapping(data);
	return `${lines.length === 0 ? "" : `---\n${lines.join("\n")}\n---\n\n`}${heading}${text}`;
}
/** Escapes a text so that Markdown renders it as it is. */
function escaped(text) {
	return text.replace(/[\\`*_[\]<>&~#]/g, "\\$&");
}
/** Sets a value by path: `meta.title` of the config is `title` inside of `meta`. */
function withValue(data, [first = "", ...rest], value) {
	if (rest.length === 0) return {
		...data,
		[first]: value
	};
	const inner = data[first];
	return {
		...data,
		[first]: withValue(isRecord(inner) ? inner : {}, rest, value)
	};
}
/** The list's own word (`values` of the config) for one of ours, the first if there are several. */
function inWordsOfList(key, answer, config) {
	const word = oneLine(answer);
	return Object.entries(config.values[key] ?? {}).find(([, meant]) => meant.toLowerCase() === word.toLowerCase())?.[0] ?? word;
}
/** People, each as `Name <mail>`, a mail address, a name or `@login`; empty ones are left out. */
function contactsFrom(written) {
	return written.map(contactFrom).filter((contact) => Object.keys(contact).length > 0);
}
function contactFrom(written) {
	const result = projectKeys.contacts.safeParse(written);
	const contact = result.success ? result.data : {};
	return Object.fromEntries(Object.entries(contact).filter(([, part]) => part !== ""));
}
/** The folder of a category, empty for none; undefined if it would be outside of the projects folder. */
function folderOf(written, config, folders) {
	const wanted = written.toLowerCase();
	const known = Object.entries(config.categories).find(([, { name }]) => name?.toLowerCase() === wanted)?.[0];
	const folder = bareFolder(known ?? written);
	if (folder === "") return written === "" ? "" : void 0;
	if (!(!leavesCheckout(folder) && !/[\\:*?"<>|]/.test(folder) && folder.split("/").every((step) => step !== "" && !step.startsWith(".") && !/[. ]$/.test(step)))) return void 0;
	return folders.find((one) => one.toLowerCase() === folder.toLowerCase()) ?? folder;
}
/** First folders of ids, each once. */
function foldersOf(ids) {
	return [...new Set(ids.filter((id) => id.includes("/")).map((id) => id.slice(0, id.indexOf("/"))))];
}
/**
* Path of a new project file that `files` of the config selects: a file, or the page of a folder. Undefined if neither
* would be a project.
*/
function newPath(folder, name, config) {
	const start = folder === "" ? name : `${folder}/${name}`;
	const candidates = [
		`${start}.md`,
		`${start}/index.md`,
		`${start}/README.md`
	];
	const taken = matchGlobs(config.files, candidates);
	const inFolder = candidates.find((path) => taken.has(path));
	if (inFolder === void 0) return void 0;
	return config.projects === "." ? inFolder : `${config.projects}/${inFolder}`;
}
// src/list/placeholders.ts
/** Title of the project that a new list begins with. */
const FIRST_TITLE = "My first project";
/** Examples in the config that `dibs init` writes, for values that each list has to replace. */
const EXAMPLE = {
	mailingList: "devel@lists.example.org",
	irc: "\"#example\"",
	contact: "Ann Example <ann@example.org>"
};
/** All of them. */
const EXAMPLES = Object.values(EXAMPLE);
// src/list/unfilled.ts
/**
* Placeholders in a workflow, copied or made by `dibs init`, for the repository and commit of Dibs.
* @param isDibs whether the repository contains an action itself, so that `./` is one
*/
function unfilledInWorkflow(file, isDibs) {
	return warnings(file, /^\s*(?:-\s+)?uses:(?<value>.*)$/, (value) => {
		const isPlaceholder = /^["']?(?:OWNER\/dibs@|[^\s#]*\/dibs@(?:FULL_SHA|<))/.test(value);
		const isOwn = !isDibs && /^["']?\.\/["']?\s+#.*\/dibs@/.test(value);
		return isPlaceholder || isOwn ? "Write here which Dibs is to run: the repository that holds it, \"/dibs@\" and the full sha of a commit of it." : void 0;
	});
}
/** Examples in the config that `dibs init` makes, uncommented but not filled in. */
function unfilledInConfig(file) {
	return warnings(file, /^(?<value>\s*[^#\s].*)$/, (value) => EXAMPLES.some((example) => value.includes(example)) ? "This is an example that \"dibs init\" wrote: put in what holds for your projects, or remove the line." : void 0);
}
/** The project that `dibs init` makes, if it is still as it was made. */
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
// src/list/draft.ts
const OUTLINE = `## What to do

Say what should change, and why.

## Where to start

Name the code, the documents and the people that help with the first step.

## Done when

Say how everybody can see that it is finished.
`;
/**
* Makes a project file from answers, and reads it back to make sure that it contains them.
* @param today ISO date
* @param folders categories that are in use already
*/
function draft(answers, config, today, folders = []) {
	if (Object.values(answers).flat().some((text) => text !== void 0 && !isOneLine(text))) return { refused: "An answer is one line of text, without line breaks and control characters." };
	const title = oneLine(answers.title);
	if (title === "") return { refused: "A project needs a title." };
	const category = folderOf(answers.category?.trim() ?? "", config, folders);
	if (category === void 0) return { refused: `The category "${answers.category}" is not a folder inside the projects folder.` };
	const path = newPath(category, slugOf(title), config);
	if (path === void 0) return { refused: `${`${category === "" ? "" : `${category}/`}${slugOf(title)}.md`} would not be a project: "files" in the config leaves it out.` };
	const text = textOf({
		...answers,
		title
	}, config, today);
	const refused = problemOf(path, text, {
		...answers,
		title
	}, config);
	return refused === void 0 ? {
		path,
		text
	} : { refused };
}
function isOneLine(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
function textOf(answers, config, today) {
	return projectFileText([
		["title", answers.title],
		["summary", oneLine(answers.summary ?? "")],
		["difficulty", inWordsOfList("difficulty", answers.difficulty ?? "", config)],
		["size", inWordsOfList("size", answers.size ?? "", config)],
		["skills", (answers.skills ?? []).map(oneLine).filter(Boolean)],
		["contacts", contactsFrom(answers.contacts ?? [])],
		["inserted", today]
	], OUTLINE, config);
}
/** What is wrong with the file, or differs from what was answered. */
function problemOf(path, text, answers, config) {
	const { project, problems } = readProjectFile(path, text, projectId(path, config.projects), config, false);
	const [problem] = problems;
	if (problem !== void 0) return problem.message;
	if (project?.title !== answers.title) return "This title cannot be kept where the config says that titles are.";
	const contacts = contactsFrom(answers.contacts ?? []);
	if (contacts.length > 0 && project.contacts.length !== contacts.length) return "These contacts cannot be kept where the config says that contacts are.";
}
export { readConfig as C, renderIndex as E, writtenKey as S, numbersInIndex as T, matchGlobs as _, EXAMPLE as a, isGenericHeading as b, folderOf as c, newPath as d, projectFileText as f, read as g, readList as h, unfilledProject as i, foldersOf as l, projectPaths as m, unfilledInConfig as n, FIRST_TITLE as o, misnamedConfig as p, unfilledInWorkflow as r, contactsFrom as s, draft as t, inWordsOfList as u, projectId as v, hasIndexSection as w, readKey as x, readProjectFile as y };
