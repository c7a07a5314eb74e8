import { o as __toESM } from "./rolldown-runtime.js";
import { a as parseTree$1, i as createScanner, n as TomlDate, o as printParseErrorCode, r as TomlError, t as parse } from "./front-matter.js";
import { a as defineMappingTag, i as YAMLException, n as require_dist, o as defineSequenceTag, r as CORE_SCHEMA, s as loadAll, t as require_gray_matter } from "./yaml.js";
import { isDeepStrictEqual } from "node:util";
// src/lib/front-matter/block.ts
const OPENING$2 = /^\uFEFF?---([^\r\n]*)(\r?\n|\r|$)/;
/** A YAML document marker, with whatever follows it on its line. */
const BORDER = /\n(?:---|\.\.\.)(?:[ \t\r]([^\n]*))?(?:\n|$)/g;
const BLANK = /^[ \t\r]*$/;
/** Far above what people write; keeps the worst case of all parsers, quadratic in places, below a second. */
const MAX_LINES = 2e3;
const MAX_LENGTH = 5e4;
/**
* Finds YAML between `---` lines.
*
* Rejects a language tag before anything parses the file: gray-matter chooses its engine by that tag, and one of its
* engines is `eval` (https://github.com/jonschlinkert/gray-matter/issues/131).
*/
function findYaml(source) {
	const opening = OPENING$2.exec(source);
	if (!opening) return lateBlock(source);
	const [head, tag = "", lineEnd] = opening;
	if (tag.startsWith("-") || /^[ \t-]+$/.test(tag) && tag.includes("-")) return {};
	if (!BLANK.test(tag)) return refuse$1(1, 4 + tag.search(/[^ \t]/), "The front matter is YAML only; write --- alone on this line.");
	if (lineEnd === "\r") return refuse$1(1, 4, LONE_RETURN);
	BORDER.lastIndex = head.length - 1;
	const border = lineEnd === "" ? null : BORDER.exec(source);
	if (!border) return refuse$1(1, 1, "Close the front matter that begins here with a line that holds only ---.");
	const block = split("yaml", source, [
		head.length,
		border.index + 1,
		border.index + border[0].length
	]);
	const lines = countLines(block.yaml);
	if (!BLANK.test(border[1] ?? "") && lines <= MAX_LINES) return refuse$1(lines + 2, 4, "Nothing may follow --- or ... on a line of the front matter.");
	return checkLines(block);
}
/** The file split where the front matter starts and ends, and where the text starts. */
function split(language, source, [start, end, text]) {
	const raw = source.slice(start, end);
	const yaml = raw.replaceAll("\r\n", "\n");
	return {
		language,
		head: source.slice(0, start),
		raw,
		tail: source.slice(end),
		yaml,
		text: source.slice(text)
	};
}
const LATE = /^\uFEFF?(\s+)---[ \t]*\r?\n[\w-]+:(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/;
/** Rejects front matter below blank lines, which would otherwise become the project's text. */
function lateBlock(source) {
	const blank = LATE.exec(source.slice(0, 6e4))?.[1];
	if (blank === void 0 || !blank.endsWith("\n")) return {};
	return refuse$1(1 + countLines(blank), 1, "Begin the front matter on the first line of the file: remove the blank lines before it.");
}
/** The position in the file of an offset in a block's `yaml`. */
function placeAt(yaml, offset, firstLine = 2) {
	const before = yaml.slice(0, offset);
	return {
		line: firstLine + countLines(before),
		column: before.length - before.lastIndexOf("\n")
	};
}
/** The line of the file that a block's `yaml` starts on. */
function firstLineOf({ language }) {
	return language === "json" ? 1 : 2;
}
/** Number of LF line ends in a text. */
function countLines(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
/** The block, unless it is too large, or its lines are not what editors take for lines. */
function checkLines(block) {
	const { yaml } = block;
	if (countLines(yaml) > MAX_LINES || yaml.length > 5e4) return refuse$1(1, 1, `Keep the front matter below ${MAX_LINES} lines and ${MAX_LENGTH} characters.`);
	const { line, column } = placeAt(yaml, yaml.indexOf("\r"), firstLineOf(block));
	return yaml.includes("\r") ? refuse$1(line, column, LONE_RETURN) : { block };
}
const LONE_RETURN = "A carriage return stands alone here; save the file with LF or CRLF line ends.";
/** A front matter that cannot be read, and where. */
function refuse$1(line, column, message) {
	return { problem: {
		severity: "error",
		line,
		column,
		message
	} };
}
const MAX_ALIASES = 100;
/** Limits with all aliases expanded, so that walking the data is bounded. */
const MAX_NODES = 1e4;
const INERT_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/**
* Loads YAML 1.2 with the core schema, without merge keys and other tags. Of duplicate keys, the last counts.
* @throws YAMLException with the offset of what cannot be read
*/
function loadYaml(yaml) {
	try {
		return {
			root: loadOne(yaml, false),
			repeated: false
		};
	} catch (error) {
		if (!(error instanceof YAMLException) || error.reason !== "duplicated mapping key") throw error;
		return {
			root: loadOne(yaml, true),
			repeated: true
		};
	}
}
/** The key of the first entry that is too large or too deep with its aliases expanded. */
function firstTooLarge(data) {
	let left = MAX_NODES;
	const fits = (value, depth) => {
		left--;
		if (left < 0 || depth > 32) return false;
		if (typeof value !== "object" || value === null) return true;
		return Object.values(value).every((part) => fits(part, depth + 1));
	};
	for (const [key, value] of data) if (!fits(value, 1)) return key;
}
/** Whether a value is a mapping. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function loadOne(yaml, json) {
	const documents = loadAll(yaml, {
		schema: SCHEMA,
		maxDepth: 32,
		maxAliases: MAX_ALIASES,
		json
	});
	if (documents.length > 1) throw new YAMLException("there is more than one document");
	return documents[0];
}
/** A mapping without entries; what is put into it by `addEntry` has no effect on any other. */
function newMapping() {
	return Object.create(MAPPING);
}
/** Adds an entry in place of an earlier one with this key; keys that objects have by nature are left out. */
function addEntry(record, name, value) {
	if (INERT_KEYS.has(name)) return;
	if (name in record) delete record[name];
	record[name] = value;
}
/** The prototype of mappings: they inherit no key, yet `String(mapping)` does not throw. */
const MAPPING = Object.freeze(Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => "{…}" }));
/** With a `finalize`, js-yaml rejects an alias within its own anchor, so data has no cycles. */
const finalize = (value) => value;
const SCHEMA = CORE_SCHEMA.withTags(defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (list, value) => {
		list.push(value);
	},
	finalize,
	identify: () => false
}), defineMappingTag("tag:yaml.org,2002:map", {
	create: newMapping,
	addPair: (record, key, value) => {
		if (typeof key === "object" && key !== null) return "complex keys are not supported";
		addEntry(record, String(key), value);
		return "";
	},
	has: (record, key) => (typeof key !== "object" || key === null) && String(key) in record,
	keys: (record) => Object.keys(record),
	get: (record, key) => record[String(key)],
	finalize,
	identify: () => false
}));
// src/lib/front-matter/json.ts
const OPENING$1 = /^\uFEFF?\{\s*(?:"[^"\n]*"\s*:|\}[ \t]*(?:\r?\n|$))/;
const REST_OF_LINE = /[ \t]*(?:\r?\n|$)/y;
/** Finds a JSON object at the start of a file; undefined if the file does not begin with one. */
function findJson(source) {
	if (!OPENING$1.test(source.slice(0, 5e4))) return void 0;
	const start = source.startsWith("﻿") ? 1 : 0;
	const { end, problem } = endOfObject(source.slice(start, start + MAX_LENGTH + 1));
	if (problem !== void 0) return refuse$1(1, 1, problem);
	REST_OF_LINE.lastIndex = start + end;
	if (!REST_OF_LINE.test(source)) {
		const { line, column } = placeAt(source.slice(start), end, 1);
		return refuse$1(line, column, "Nothing may follow the closing brace on its line: begin the text below it.");
	}
	return checkLines(split("json", source, [
		start,
		start + end,
		REST_OF_LINE.lastIndex
	]));
}
/** Where the object ends that a text starts with; the parser recurses, so its depth is limited here. */
function endOfObject(text) {
	const scanner = createScanner(text, true);
	let depth = 0;
	while (scanner.getPosition() < text.length) {
		scanner.scan();
		const at = scanner.getTokenOffset();
		if ("{[".includes(text.charAt(at))) depth++;
		if ("}]".includes(text.charAt(at))) depth--;
		if (depth > 32) return {
			end: 0,
			problem: "This JSON object is nested too deep; write less of it."
		};
		if (depth === 0) return { end: at + 1 };
	}
	return {
		end: 0,
		problem: "Close the JSON object that begins here with a brace, within 50000 characters."
	};
}
/** Reads a JSON object as data; a comment or a comma too many is an error, as in what builds the site. */
function loadJson(json) {
	const errors = [];
	const root = parseTree$1(json, errors, {
		disallowComments: true,
		allowTrailingComma: false
	});
	const [error] = errors;
	if (error === void 0) return {
		root: toData$1(root),
		repeated: repeatedInJson(json).length > 0
	};
	const message = `JSON cannot be read here: ${printParseErrorCode(error.error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()}.`;
	return {
		severity: "error",
		...placeAt(json, error.offset, 1),
		message
	};
}
function toData$1(node) {
	if (node?.type === "array") return (node.children ?? []).map(toData$1);
	if (node?.type !== "object") return node?.value;
	const record = newMapping();
	for (const property of node.children ?? []) addEntry(record, nameOf$1(property), toData$1(property.children?.[1]));
	return record;
}
/** Keys that are given twice, by their path and place: at the top level in any case. */
function repeatedInJson(json) {
	const found = [];
	const look = (node, above) => {
		const seen = /* @__PURE__ */ new Set();
		for (const [at, part] of (node?.children ?? []).entries()) {
			const path = [...above, node?.type === "object" ? nameOf$1(part) : String(at)];
			const key = path.join(".");
			const same = above.length === 0 ? key.toLowerCase() : key;
			if (seen.has(same)) found.push({
				key,
				offset: part.offset
			});
			seen.add(same);
			look(node?.type === "object" ? part.children?.[1] : part, path);
		}
	};
	look(parseTree$1(json), []);
	return found;
}
/** The place of a path, or of the nearest value above it. */
function locateInJson(json, path, what) {
	let node = parseTree$1(json);
	let place = {
		line: 1,
		column: 1
	};
	for (const [depth, step] of path.entries()) {
		const isSame = (part) => depth === 0 ? isSameName$1(part, String(step)) : nameOf$1(part) === String(step);
		const property = node?.type === "object" ? node.children?.findLast(isSame) : void 0;
		const next = node?.type === "array" ? node.children?.[Number(step)] : property?.children?.[1];
		const shown = what === "key" && depth === path.length - 1 ? property ?? next : next ?? property;
		if (shown === void 0) break;
		place = placeAt(json, shown.offset, 1);
		node = next;
	}
	return place;
}
/** The properties of a front matter with a name in any case, and all of them. */
function propertiesOf({ raw }, name) {
	const all = parseTree$1(raw)?.children ?? [];
	return {
		all,
		own: all.filter((property) => isSameName$1(property, name))
	};
}
function nameOf$1(property) {
	return String(property.children?.[0]?.value);
}
function isSameName$1(property, name) {
	return nameOf$1(property).toLowerCase() === name.toLowerCase();
}
// src/lib/front-matter/unset.ts
/** Null and an empty text, list or mapping are not set. */
function isUnset(value) {
	if (value === void 0 || value === null) return true;
	if (typeof value === "string") return value.trim() === "";
	if (isRecord(value)) return Object.keys(value).length === 0;
	return Array.isArray(value) && value.every(isUnset);
}
/** How an entry on one line says that it is not set. */
const UNSET = [
	"",
	"~",
	"null",
	"{}",
	"[]",
	"\"\"",
	"''"
];
/**
* A mapping for an entry that people have left unset. The blanks before its brace, of which others have one, tell how: once
* the mapping is removed, their line is as it was.
*/
function withPadding(text, unset) {
	return text.replace(/ \}$/, `${" ".repeat(UNSET.indexOf(unset) + 2)}}`);
}
/** How a value says that it is not set, or said so before a mapping was written in its place. */
function unsetBefore(text, isInBraces) {
	const padding = isInBraces ? text.length - 1 - text.slice(0, -1).trimEnd().length : 0;
	return padding < 2 ? UNSET.find((unset) => unset === text) : UNSET[padding - 2];
}
// src/lib/front-matter/edit-json.ts
/** The object with a new value for a key: in its place, or on a line of its own behind the last one. */
function setInJson(block, name, value) {
	const { raw } = block;
	const { all, own } = propertiesOf(block, name);
	const old = own.at(-1)?.children?.[1];
	const text = formatJson(value);
	if (old !== void 0) {
		const unset = typeof value === "object" ? unsetOf$1(raw, old) : void 0;
		return replace(raw, old.offset, endOf$1(old), unset === void 0 ? text : withPadding(text, unset));
	}
	const last = all.at(-1);
	const at = last === void 0 ? 1 : endOf$1(last);
	const line = `${raw.includes("\r\n") ? "\r\n" : "\n"}${indentOf(raw, last)}${JSON.stringify(name)}: ${text}`;
	return replace(raw, at, at, (last === void 0 ? "" : ",") + line);
}
/** The object without a key; where it was not set before, it is so again. */
function removeFromJson(raw, name) {
	const { own } = propertiesOf({ raw }, name);
	return own.reduceRight((text, { offset }) => removeAt(text, name, offset), raw);
}
function removeAt(raw, name, offset) {
	const { all } = propertiesOf({ raw }, name);
	const index = all.findIndex((property) => property.offset === offset);
	const [property, before, after] = [
		all[index],
		all[index - 1],
		all[index + 1]
	];
	const value = property?.children?.[1];
	if (property === void 0 || value === void 0) return raw;
	const unset = unsetOf$1(raw, value);
	if (unset !== void 0) return replace(raw, value.offset, endOf$1(value), unset);
	if (after !== void 0) return removeBefore(raw, property, after);
	if (before === void 0) return replace(raw, 1, endOf$1(property), "");
	const comma = raw.indexOf(",", endOf$1(before));
	const between = raw.slice(comma + 1, offset);
	const line = Math.max(0, between.lastIndexOf("\n"));
	const kept = between.slice(0, between.charAt(line - 1) === "\r" ? line - 1 : line);
	return replace(raw, comma, endOf$1(property), kept);
}
/** Without a property that others follow, and its line if it has one for itself. */
function removeBefore(raw, property, after) {
	const start = raw.lastIndexOf("\n", property.offset) + 1;
	const comma = raw.indexOf(",", endOf$1(property));
	const end = comma + 1 + (/^[ \t]*\r?\n/.exec(raw.slice(comma + 1, after.offset))?.[0].length ?? 0);
	return start > 0 && raw.slice(start, property.offset).trim() === "" && end > comma + 1 ? replace(raw, start, end, "") : replace(raw, property.offset, after.offset, "");
}
function unsetOf$1(raw, value) {
	const text = raw.slice(value.offset, endOf$1(value));
	return text.includes("\n") ? void 0 : unsetBefore(text, text.startsWith("{"));
}
function indentOf(raw, last) {
	const before = last === void 0 ? "" : raw.slice(raw.lastIndexOf("\n", last.offset) + 1, last.offset);
	return before !== "" && before.trim() === "" ? before : "  ";
}
function endOf$1({ offset, length }) {
	return offset + length;
}
function replace(raw, start, end, text) {
	return raw.slice(0, start) + text + raw.slice(end);
}
function formatJson(value) {
	if (typeof value !== "object") return JSON.stringify(value);
	const by = value.by.map((login) => JSON.stringify(login)).join(", ");
	const until = value.until === void 0 ? "" : `, "until": ${JSON.stringify(value.until)}`;
	return `{ "by": [${by}], "since": ${JSON.stringify(value.since)}${until} }`;
}
// src/lib/front-matter/format-value.ts
var import_dist = require_dist();
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_./+-]*(?: [\p{L}\p{M}\p{N}_./+-]+)*$/u;
/** What YAML 1.1 does not read as text (https://yaml.org/type/bool.html), and `e3`, a number to some parsers. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;
/** Characters that JSON does not escape and YAML does not accept. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** Formats a value as one line of YAML, which YAML 1.1 parsers read the same, except for dates. */
function formatValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return formatDate$1(value);
	const until = value.until === void 0 ? "" : `, until: ${formatDate$1(value.until)}`;
	return `{ by: [${value.by.map(formatText).join(", ")}], since: ${formatDate$1(value.since)}${until} }`;
}
/** Formats a text, quoted unless all YAML parsers read it as text without quotes. */
function formatText(text) {
	return PLAIN.test(text) && !WORDS.test(text) ? text : quote(text);
}
/** A text in double quotes, as YAML, TOML and JSON read it; half of a surrogate pair, which no file can hold, is replaced. */
function quote(text) {
	return JSON.stringify(text.toWellFormed()).replace(UNPRINTABLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Whether a given value already equals an owned one; what is not set is no value, and a single login needs no list. */
function says(found, value) {
	if (value === void 0) return isUnset(found);
	if (typeof value !== "object") return found === value;
	if (!isRecord(found) || found.since !== value.since) return false;
	if (found.until !== value.until && !(value.until === void 0 && isUnset(found.until))) return false;
	const by = Array.isArray(found.by) ? found.by : [found.by];
	return by.length === value.by.length && by.every((login, at) => login === value.by[at]);
}
function formatDate$1(text) {
	return DATE.test(text) ? text : formatText(text);
}
// src/lib/front-matter/toml-statements.ts
const KEY = /(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/y;
const DOT = /[ \t]*\.[ \t]*/y;
/** A part of a value; of a text of lines only its opening quotes. */
const TOKEN = /"""|'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[[\]{}\n]|[^"'#[\]{}\n]+/y;
/** The statements of a TOML document that can be read, in order. */
function statementsOf(toml) {
	const statements = [];
	const counts = /* @__PURE__ */ new Map();
	let table = [];
	for (let start = 0; start < toml.length; start = lineEnd(toml, start)) {
		const first = start + (/^[ \t]*/.exec(toml.slice(start, lineEnd(toml, start)))?.[0].length ?? 0);
		if (/[#\r\n]|^$/.test(toml.charAt(first))) continue;
		const brackets = toml.charAt(first) === "[" ? toml.charAt(first + 1) === "[" ? 2 : 1 : 0;
		const keyStart = first + brackets + leadingBlanks(toml, first + brackets);
		const { names, end: keyEnd } = keyAt(toml, keyStart);
		if (names.length === 0) break;
		if (brackets > 0) table = tablePath(names, brackets === 2, counts);
		const from = toml.indexOf("=", keyEnd) + 1;
		const value = brackets > 0 ? {
			start: keyStart,
			end: keyEnd
		} : valueAt(toml, from + leadingBlanks(toml, from));
		const end = lineEnd(toml, value.end);
		const path = brackets > 0 ? table : [...table, ...names];
		statements.push({
			path,
			isHeader: brackets > 0,
			start,
			end,
			keyStart,
			value
		});
		start = Math.max(start, lineStart(toml, value.end));
	}
	return statements;
}
function keyAt(toml, start) {
	const names = [];
	let end = start;
	for (let at = start; at !== void 0; at = skip(DOT, toml, end)) {
		const next = skip(KEY, toml, at);
		if (next === void 0) break;
		names.push(nameOf(toml.slice(at, next)));
		end = next;
	}
	return {
		names,
		end
	};
}
function nameOf(key) {
	if (key.startsWith("'")) return key.slice(1, -1);
	if (!key.startsWith("\"")) return key;
	try {
		return JSON.parse(key);
	} catch {
		return key.slice(1, -1);
	}
}
function tablePath(names, isNew, counts) {
	let path = [];
	for (const [depth, name] of names.entries()) {
		path = [...path, name];
		const key = JSON.stringify(path);
		const count = counts.get(key);
		const adds = isNew && depth === names.length - 1;
		if (adds) counts.set(key, (count ?? -1) + 1);
		if (adds || count !== void 0) path = [...path, adds ? (count ?? -1) + 1 : count ?? 0];
	}
	return path;
}
function valueAt(toml, start) {
	let depth = 0;
	let end = start;
	for (let at = start; at < toml.length;) {
		const next = skip(TOKEN, toml, at);
		if (next === void 0) break;
		const token = toml.slice(at, next);
		if (depth === 0 && (token === "\n" || token.startsWith("#"))) break;
		if (token === "[" || token === "{") depth++;
		if (token === "]" || token === "}") depth--;
		at = token === "\"\"\"" || token === "'''" ? endOfLines(toml, next, token) : next;
		if (!token.startsWith("#") && token.trim() !== "") end = at - (token.length - token.trimEnd().length);
	}
	return {
		start,
		end
	};
}
/** The offset behind a text of lines, whose last quotes may be its own. */
function endOfLines(toml, start, quotes) {
	const quote = quotes.charAt(0);
	let at = start;
	while (at < toml.length && !toml.startsWith(quotes, at)) at += quote === "\"" && toml.charAt(at) === "\\" ? 2 : 1;
	at += quotes.length;
	for (let more = 0; more < 2 && toml.charAt(at) === quote; more++) at++;
	return at;
}
function skip(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
function leadingBlanks(toml, at) {
	let end = at;
	while (toml.charAt(end) === " " || toml.charAt(end) === "	") end++;
	return end - at;
}
function lineStart(toml, at) {
	return toml.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(toml, at) {
	return toml.indexOf("\n", at) + 1 || toml.length;
}
// src/lib/front-matter/toml.ts
const OPENING = /^\uFEFF?\+\+\+[ \t]*(?:\r?\n|$)/;
const CLOSING = /\n\+\+\+[ \t]*(?:\r?\n|$)/g;
/** Finds TOML between `+++` lines; undefined if the file does not begin with such a line. */
function findToml(source) {
	const head = OPENING.exec(source)?.[0];
	if (head === void 0) return void 0;
	CLOSING.lastIndex = head.length - 1;
	const closing = head.endsWith("\n") ? CLOSING.exec(source) : null;
	if (!closing) return refuse$1(1, 1, "Close the front matter that begins here with a line that holds only +++.");
	const end = closing.index + 1;
	return checkLines(split("toml", source, [
		head.length,
		end,
		closing.index + closing[0].length
	]));
}
/** Reads TOML as data like that of YAML: a date is a text. */
function loadToml(toml) {
	try {
		return {
			root: toData(parse(toml, {
				maxDepth: 32,
				integersAsBigInt: "asNeeded"
			})),
			repeated: false
		};
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const reason = error.message.split("\n", 1)[0]?.replace(/^Invalid TOML document: /, "");
		const lines = toml.trimEnd().split("\n");
		const line = Math.min(error.line, lines.length);
		const column = error.line > lines.length ? (lines.at(-1)?.length ?? 0) + 1 : error.column;
		return {
			severity: "error",
			line: line + 1,
			column,
			message: `TOML cannot be read here: ${reason}.`
		};
	}
}
function toData(value) {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value === "bigint") return Number(value);
	if (Array.isArray(value)) return value.map(toData);
	if (!isRecord(value)) return value;
	const record = newMapping();
	for (const [name, part] of Object.entries(value)) addEntry(record, name, toData(part));
	return record;
}
/** Keys of the top level that are given in two spellings, by their place. */
function repeatedInToml(toml) {
	const spelled = /* @__PURE__ */ new Map();
	return statementsOf(toml).flatMap(({ path: [first], keyStart }) => {
		const key = String(first);
		const known = spelled.get(key.toLowerCase());
		spelled.set(key.toLowerCase(), key);
		return known === void 0 || known === key ? [] : [{
			key,
			offset: keyStart
		}];
	});
}
/** The place of a path, or of the nearest statement above it. */
function locateInToml(toml, path, what) {
	let best;
	let length = 0;
	for (const statement of statementsOf(toml)) {
		const shared = sharedSteps(statement.path, path);
		if (shared <= length || statement.path.length > shared && shared < path.length) continue;
		best = statement;
		length = shared;
	}
	if (best === void 0) return {
		line: 1,
		column: 1
	};
	return placeAt(toml, best.isHeader || what === "key" && best.path.length === path.length ? best.keyStart : best.value.start);
}
function sharedSteps(one, other) {
	const isSame = (step, at) => at === 0 ? isSameName(step, String(other[0])) : step === other[at];
	const first = one.findIndex((step, at) => !isSame(step, at));
	return first === -1 ? one.length : first;
}
function isSameName(step, name) {
	return String(step).toLowerCase() === name.toLowerCase();
}
/** The lines with a new value for a key: in its place, or as the last line above the first table. */
function setInToml({ raw, head }, name, value) {
	const last = statementsOf(raw).filter(({ path }) => isSameName(path[0], name)).at(-1);
	const text = formatToml(value);
	if (last?.path.length === 1 && !last.isHeader) {
		const { start, end } = last.value;
		const unset = typeof value === "object" ? unsetOf(raw, last) : void 0;
		return raw.slice(0, start) + (unset === void 0 ? text : withPadding(text, unset)) + raw.slice(end);
	}
	const rest = removeFromToml(raw, name);
	const root = statementsOf(rest);
	const table = root.findIndex(({ isHeader }) => isHeader);
	const at = table === -1 ? rest.length : root[table - 1]?.end ?? 0;
	const indent = /^[ \t]*/.exec(rest.slice(table === 0 ? 0 : root[0]?.start))?.[0] ?? "";
	const key = /^[\w-]+$/.test(name) ? name : quote(name);
	const line = `${root.length > 0 ? indent : ""}${key} = ${text}${head.endsWith("\r\n") ? "\r\n" : "\n"}`;
	return rest.slice(0, at) + line + rest.slice(at);
}
/** The lines without a key; what people wrote on its line stays: how it was not set, a comment. */
function removeFromToml(raw, name) {
	return statementsOf(raw).filter(({ path }) => isSameName(path[0], name)).reduceRight((text, statement) => {
		const { start, end, value } = statement;
		const unset = unsetOf(text, statement);
		if (unset !== void 0) return text.slice(0, value.start) + unset + text.slice(value.end);
		const comment = text.slice(value.end, end).search(/#/);
		return text.slice(0, start) + (comment === -1 ? "" : text.slice(value.end + comment, end)) + text.slice(end);
	}, raw);
}
function unsetOf(raw, { isHeader, path, value }) {
	const text = raw.slice(value.start, value.end);
	if (isHeader || path.length > 1 || text.includes("\n")) return void 0;
	return unsetBefore(text, text.startsWith("{"));
}
function formatToml(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return formatDate(value);
	const until = value.until === void 0 ? "" : `, until = ${formatDate(value.until)}`;
	return `{ by = [${value.by.map(quote).join(", ")}], since = ${formatDate(value.since)}${until} }`;
}
function formatDate(text) {
	return (/^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00Z`)).toJSON()?.startsWith(text)) === true ? text : quote(text);
}
// src/lib/front-matter/find-block.ts
/** Finds the front matter of a file, whatever its language. */
function findBlock(source) {
	return findToml(source) ?? findJson(source) ?? findYaml(source);
}
// src/lib/front-matter/parse-loosely.ts
/** Never throws; the tree has everything that can be read, and `errors`. */
function parseTree(yaml) {
	return (0, import_dist.parseDocument)(yaml, {
		keepSourceTokens: true,
		logLevel: "silent",
		prettyErrors: false,
		uniqueKeys: false
	});
}
/** The tree of a text or, if that has errors, of the text with its lines joined; the offsets are the same. */
function parseLoosely(yaml) {
	const tree = parseTree(yaml);
	const joined = tree.errors.length > 0 ? joinLines(yaml) : void 0;
	return joined === void 0 ? tree : parseTree(joined);
}
/** Maximum number of characters to parse while joining lines one by one. */
const MAX_WORK = 1e5;
/**
* Replaces line ends within quotes and brackets by blanks, which keeps all offsets, so that text continued at the margin
* can be read: YAML 1.2 requires indentation, the YAML 1.1 parsers of Jekyll and others do not. Undefined if the text
* cannot be read even so.
*/
function joinLines(yaml) {
	const joined = joinWhile(yaml.replace(/^([ ]*[\w-]+:)(\t+)/gm, (_, key, tabs) => key + blanks(tabs)), () => true);
	return parseTree(joined).errors.length === 0 ? joined : void 0;
}
/** Joins lines in quotes only, as far as possible: real errors come after the apparent ones. */
function joinQuotes(yaml) {
	return joinWhile(yaml, (error) => !isBracket(error));
}
function joinWhile(yaml, may) {
	let text = yaml;
	for (let work = text.length; work < MAX_WORK; work += text.length) {
		const tree = parseTree(text);
		const [error] = tree.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
		const joined = error !== void 0 && may(error) ? joinAt(text, tree, error) : void 0;
		if (joined === void 0) break;
		text = joined;
	}
	return text;
}
function isBracket({ code, message }) {
	return code === "BAD_INDENT" && message.startsWith("Flow");
}
/** Joins the quote that is interrupted at an error, or the line there to its bracket. */
function joinAt(text, tree, error) {
	const [offset] = error.pos;
	const inBracket = isBracket(error);
	const start = inBracket ? endBefore(text, offset) : quoteBefore(tree, offset);
	if (start === void 0) return void 0;
	const part = inBracket ? text.slice(start, offset) : quoteAt(text, start) ?? "";
	if (!part.includes("\n")) return void 0;
	if (inBracket ? isEntry(text, offset) : hasEntries(part)) return void 0;
	const joined = inBracket ? blanks(part) : part.replaceAll(/\r?\n/g, blanks);
	return text.slice(0, start) + joined + text.slice(start + part.length);
}
const ENTRY = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r]|$)/;
/** Keys that must never be swallowed by an unclosed quote. */
const OWN_ENTRY = /^(?:issue|claim|status|title)[ \t]*:/im;
/**
* Whether an unclosed quote seems to have swallowed entries: its closing quote is at the end of an entry that lacks the
* opening one.
*/
function hasEntries(quote) {
	const lines = quote.split("\n").slice(1);
	return OWN_ENTRY.test(lines.join("\n")) || ENTRY.test(lines.at(-1) ?? "");
}
/** Whether an unclosed bracket seems to have swallowed the line at an offset. Braces may contain entries. */
function isEntry(text, offset) {
	const line = text.slice(offset, (text.indexOf("\n", offset) + 1 || text.length + 1) - 1);
	const before = text.slice(0, offset);
	const isInBraces = before.split("{").length > before.split("}").length;
	return OWN_ENTRY.test(line) || !isInBraces && ENTRY.test(line);
}
/**
* Where the line before this one ends, without a comment, which would swallow what is joined to it. Undefined if quotes
* make it ambiguous.
*/
function endBefore(text, offset) {
	const end = text.lastIndexOf("\n", offset - 1);
	if (end === -1 || text.slice(end, offset).trim() !== "") return void 0;
	const start = text.lastIndexOf("\n", end - 1) + 1;
	const line = text.slice(start, end);
	const comment = line.search(/(?:^|[ \t])#/);
	if (comment === -1) return start + line.trimEnd().length;
	return /["']/.test(line) ? void 0 : start + comment;
}
function quoteBefore(tree, offset) {
	let start;
	(0, import_dist.visit)(tree, { Scalar(_, { range }) {
		if (range?.[1] === offset) start = range[0];
	} });
	return start;
}
/** The quoted text that starts here, unless what follows shows that it was never closed. */
function quoteAt(text, start) {
	const quotes = /(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')(?=[ \t\r]*(?:\n|$|[,:\]}]|[ \t]#))/y;
	quotes.lastIndex = start;
	return quotes.exec(text)?.[0];
}
function blanks(text) {
	return " ".repeat(text.length);
}
// src/lib/front-matter/locate.ts
/** The key of a pair as text, whatever its YAML type; undefined for a list or a mapping. */
function keyOf(tree, pair) {
	const key = (0, import_dist.isAlias)(pair.key) ? pair.key.resolve(tree) : pair.key;
	if (key === null || (0, import_dist.isScalar)(key)) return String(key?.value ?? null);
}
/** The pairs of a mapping with a key in any case, in order. */
function pairsOf(tree, map, key) {
	const wanted = key.toLowerCase();
	return map.items.filter((pair) => keyOf(tree, pair)?.toLowerCase() === wanted);
}
/** Where a node starts, without anchor and tag; undefined if it is not written, like the value of `key:`. */
function startOf(node) {
	const range = node?.range;
	return range && range[1] > range[0] ? range[0] : void 0;
}
/** Indents each closing bracket at the start of a line by one space; a text with errors stays as it is. */
function indentBrackets(yaml) {
	const tree = parseTree(yaml);
	if (tree.errors.length > 0) return yaml;
	const brackets = [];
	(0, import_dist.visit)(tree, { Collection(_, { flow, range }) {
		const end = (range?.[1] ?? 0) - 1;
		const before = yaml.slice(yaml.lastIndexOf("\n", end) + 1, end);
		if (flow && before.trim() === "") brackets.push(end);
	} });
	return brackets.toSorted((one, other) => other - one).reduce((text, at) => `${text.slice(0, at)} ${text.slice(at)}`, yaml);
}
/**
* Finds the position in the file of the value (or key) at a path such as `['contacts', 1, 'email']`, with keys in any
* case. If it does not exist: the position of the nearest parent, or line 1, column 1.
*/
function locate(source, path, what = "value") {
	const { block } = findBlock(source);
	if (block?.language === "toml") return locateInToml(block.yaml, path, what);
	if (block?.language === "json") return locateInJson(block.yaml, path, what);
	const { yaml, tree } = treeOf(source);
	let place = {
		line: 1,
		column: 1
	};
	let node = tree?.contents;
	for (const [depth, step] of path.entries()) {
		const pair = tree && (0, import_dist.isMap)(node) ? choosePair(tree, node, String(step), depth) : void 0;
		const value = (0, import_dist.isSeq)(node) && typeof step === "number" ? node.items[step] : pair?.value;
		const start = (what === "key" && depth === path.length - 1 ? startOf(pair?.key) : void 0) ?? startOf(value) ?? startOf(pair?.key);
		if (start === void 0) break;
		place = placeAt(yaml, start);
		node = value;
	}
	return place;
}
let lastTree;
/** Caches the last tree, as a file with one problem often has more. */
function treeOf(source) {
	if (lastTree?.source !== source) {
		const { block } = findBlock(source);
		lastTree = {
			source,
			yaml: block?.yaml ?? "",
			tree: block && parseLoosely(block.yaml)
		};
	}
	return lastTree;
}
/** The effective pair: the last one, at the top level in any case, below it preferably with exactly this key. */
function choosePair(tree, map, key, depth) {
	const pairs = pairsOf(tree, map, key);
	return (depth === 0 ? void 0 : pairs.findLast((pair) => keyOf(tree, pair) === key)) ?? pairs.at(-1);
}
// src/lib/front-matter/entry.ts
/** The entries with a key in any case, and the indentation for a new one. */
function findEntries(raw, name) {
	const tree = parseLoosely(raw);
	const top = tree.contents;
	if (!(0, import_dist.isMap)(top)) return {
		entries: [],
		indent: ""
	};
	return {
		entries: pairsOf(tree, top, name).map((pair) => toEntry(raw, pair)),
		indent: indentAt(raw, startOf(top) ?? 0)
	};
}
/** The block with a new value for an entry, in place or as one line. */
function replaceEntry(raw, entry, text) {
	const { key, start, end, behind, value } = entry;
	const unset = unsetIn(raw, entry);
	const filled = unset === void 0 ? text : withPadding(text, unset);
	if (behind !== void 0 && !value) return replaceRange(raw, behind, commentAt(raw, behind), ` ${filled}`);
	const from = replaceableFrom(raw, entry);
	if (value && from !== void 0) return replaceRange(raw, from, value.end, filled);
	return replaceRange(raw, start, end, `${key}: ${text}${restOf(raw, entry)}`);
}
/** The block without an entry; what people wrote on its line stays: how it was not set, a comment. */
function removeEntry(raw, entry) {
	const { start, end, behind } = entry;
	const unset = unsetIn(raw, entry);
	const rest = restOf(raw, entry);
	if (unset === void 0 && rest.trim() === "") return replaceRange(raw, start, end, "");
	if (behind === void 0) return raw;
	return replaceRange(raw, (unset ? replaceableFrom(raw, entry) : behind) ?? behind, end, (unset ?? "") + rest);
}
/** How an entry on one line says that it is not set, or said so before Dibs filled it. */
function unsetIn(raw, { behind, value }) {
	if (behind === void 0) return void 0;
	if (value === void 0) return commentAt(raw, behind) === behind ? "" : void 0;
	if (!isOneLine(raw, behind, value.end)) return void 0;
	return unsetBefore(raw.slice(value.start, value.end), value.isInBraces);
}
/** What follows the value on its line, or the key if the value is below it: a comment, and the line's end. */
function restOf(raw, { start, behind, value }) {
	const rest = value && behind !== void 0 && isOneLine(raw, behind, value.start) ? value.end : commentAt(raw, behind ?? start);
	return raw.slice(rest, lineEndAt(raw, rest));
}
/** Where a new value can start; undefined if the entry has to be rewritten. */
function replaceableFrom(raw, { behind, value }) {
	if (!value || behind === void 0) return void 0;
	if (isOneLine(raw, behind, value.end)) return behind + (/^[ \t]*/.exec(raw.slice(behind))?.[0].length ?? 0);
	return value.isInBraces && isOneLine(raw, value.start, value.end) ? value.start : void 0;
}
function toEntry(raw, pair) {
	const { start: before = [], sep = [] } = pair.srcToken ?? {};
	const question = before.find(({ type }) => type === "explicit-key-ind");
	const colon = sep.find(({ type }) => type === "map-value-ind");
	const keyStart = startOf(pair.key) ?? 0;
	const keyEnd = endOf(raw, pair.key) ?? keyStart;
	const start = lineStartAt(raw, question?.offset ?? keyStart);
	const valueStart = startOf(pair.value);
	const valueEnd = endOf(raw, pair.value);
	return {
		key: question ? indentAt(raw, start) + raw.slice(keyStart, keyEnd) : raw.slice(start, keyEnd),
		start,
		end: lineEndAt(raw, valueEnd ?? colon?.offset ?? keyEnd),
		behind: colon && colon.offset + 1,
		value: valueStart === void 0 || valueEnd === void 0 ? void 0 : {
			start: valueStart,
			end: valueEnd,
			isInBraces: (0, import_dist.isMap)(pair.value) && pair.value.flow === true
		}
	};
}
/** Where the text of a node ends: the ranges of collections and block scalars include trailing blank lines and comments. */
function endOf(raw, node) {
	if (startOf(node) === void 0) return void 0;
	let end = ((0, import_dist.isCollection)(node) && !node.flow ? endOfPart(raw, node.items.at(-1)) : void 0) ?? node.range?.[1] ?? 0;
	while (/[ \t\r\n]/.test(raw.charAt(end - 1))) end--;
	return end;
}
function endOfPart(raw, part) {
	return (0, import_dist.isPair)(part) ? endOf(raw, part.value) ?? endOf(raw, part.key) : endOf(raw, part);
}
function isOneLine(raw, from, to) {
	return !raw.slice(from, to).includes("\n");
}
function lineStartAt(raw, offset) {
	return raw.lastIndexOf("\n", offset - 1) + 1;
}
/** The offset after the line end, which each line of a block has. */
function lineEndAt(raw, offset) {
	return raw.indexOf("\n", offset) + 1;
}
function indentAt(raw, offset) {
	return /^ */.exec(raw.slice(lineStartAt(raw, offset)))?.[0] ?? "";
}
/** Where a line's comment with the space before it begins, or the line's end without one. */
function commentAt(raw, offset) {
	return offset + raw.slice(offset).search(/(?<![ \t])(?:[ \t]+#|[ \t]*\r?\n)/);
}
function replaceRange(raw, start, end, text) {
	return raw.slice(0, start) + text + raw.slice(end);
}
// src/lib/front-matter/explain.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
const INDENT = "Indent this line as the lines around it that it belongs with.";
const KEY_AND_VALUE = "Write `key: value`, with a space behind the colon.";
const NO_TAGS = "Tags (!name) are not allowed; put quotes around a text that begins with !.";
/** Errors that only js-yaml reports, or with a better offset. */
const READER_REASONS = [
	[/^nesting exceeded/, "This is nested too deep; nest lists and mappings at most 30 deep."],
	[
		/^aliases exceeded/,
		"There are too many aliases (*name); write the values out.",
		aliasStart
	],
	[
		/^recursive/,
		"An alias (*name) cannot stand inside what it refers to; write the value out.",
		aliasStart
	],
	[
		/^unidentified/,
		"Put quotes around a text that begins with *; there is no &name for this one.",
		aliasStart
	],
	[/^null byte|non-printable|JSON character/, "Remove the invisible character that stands here."],
	[/^unknown .* tag/, NO_TAGS],
	[
		/complex keys/,
		"A key has to be one text; write `key: value`.",
		firstComplexKey
	]
];
/** Errors of the `yaml` package as `CODE message`, mostly with a better offset; those of js-yaml if it has none. */
const TREE_REASONS = [
	[/^TAB_AS_INDENT/, "Indent with spaces; YAML does not take tabs here."],
	[/^BAD_SCALAR_START/, "Put quotes around this text; YAML values cannot begin with this character."],
	[
		/^BLOCK_AS_IMPLICIT_KEY .*, then MULTILINE/,
		INDENT,
		lineOfMark
	],
	[/^BLOCK_(AS_IMPLICIT_KEY|IN_FLOW)/, "Put quotes around this text; it has a colon with a space behind it."],
	[/^BAD_DQ_ESCAPE/, "Write \\\\ for a backslash within double quotes, or use single quotes."],
	[/^TAG_|_TAGS /, NO_TAGS],
	[/^BAD_ALIAS|_ANCHORS /, "Put quotes around a text that begins with & or *."],
	[
		/^MISSING_CHAR Missing closing/,
		"Close this quote with the same one at the end of the text.",
		openQuote
	],
	[
		/^BAD_INDENT Flow/,
		"Close this bracket with its counterpart.",
		openBracket
	],
	[
		/^BAD_INDENT|without - indicator/,
		INDENT,
		firstText
	],
	[/^deficient indentation/, "Indent this line more than the key it belongs to."],
	[/^MISSING_CHAR Comments/, "Put a space before the #."],
	[/^MISSING_CHAR Missing ,|Unexpected , in/, "Separate the parts of this list by one comma each."],
	[/block-seq-ind on same line/, "Begin the list on a line of its own, or write [one, two]."],
	[/Not a YAML token|Block scalar header/, "Begin this text on the next line, indented."],
	[/^UNEXPECTED_TOKEN .*, at a line's start/, "Write lines `key: value`, all keys at the same indentation."],
	[/^UNEXPECTED_TOKEN/, "Put quotes around the whole value; nothing may follow a closing quote or bracket."],
	[
		/^BAD_DIRECTIVE|Missing directives-end/,
		"Remove this line; directives (%…) have no place here.",
		directive
	],
	[
		/^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR)/,
		KEY_AND_VALUE,
		firstText
	]
];
/** Explains in one sentence why a front matter cannot be read, with the position in the file. */
function explain(source, thrown) {
	const yaml = joinQuotes(source);
	const error = yaml === source ? thrown : errorIn(yaml) ?? thrown;
	const reason = error instanceof YAMLException ? error.reason : String(error);
	const mark = error instanceof YAMLException && error.mark?.position || 0;
	const tree = parseTree(yaml);
	const [first, second] = [...tree.errors.toSorted(byPlace), ...tree.warnings];
	const complaint = first === void 0 ? reason : describe(yaml, first, second);
	return find(source, READER_REASONS, reason, {
		yaml,
		tree,
		offset: mark,
		mark
	}) ?? find(source, TREE_REASONS, complaint, {
		yaml,
		tree,
		offset: first?.pos[0] ?? mark,
		mark
	}) ?? refuse(source, mark, `YAML cannot be read here: ${reason.split("\n", 1)[0]}.`);
}
function errorIn(yaml) {
	try {
		loadYaml(yaml);
		return;
	} catch (error) {
		return error;
	}
}
/** Explains why a valid document is no front matter: it has to be a mapping of lines `key: value`. */
function explainShape(yaml) {
	const tree = parseLoosely(yaml);
	return refuse(yaml, startOf(tree.contents) ?? yaml.search(/\S/), (0, import_dist.isScalar)(tree.contents) ? KEY_AND_VALUE : "Write lines `key: value`; a list or a mapping in brackets is no front matter.");
}
/** Explains why the value of a key is rejected although it can be read. */
function explainSize(yaml, key) {
	const tree = parseLoosely(yaml);
	return refuse(yaml, startOf(((0, import_dist.isMap)(tree.contents) ? pairsOf(tree, tree.contents, key).at(-1) : void 0)?.key) ?? 0, "With its aliases written out this is too large or nested too deep; write less of it.");
}
function find(source, reasons, complaint, fault) {
	const [, sentence, move] = reasons.find(([pattern]) => pattern.test(complaint)) ?? [];
	return sentence === void 0 ? void 0 : refuse(source, move?.(fault) ?? fault.offset, sentence);
}
function describe(yaml, first, second) {
	const text = `${first.code} ${first.message}`;
	if (second?.pos[0] === first.pos[0]) return `${text}, then ${second.code}`;
	return placeAt(yaml, first.pos[0]).column === 1 ? `${text}, at a line's start` : text;
}
function refuse(yaml, offset, message) {
	return {
		severity: "error",
		...placeAt(yaml, Math.min(offset, yaml.trimEnd().length)),
		message
	};
}
function byPlace(one, other) {
	return one.pos[0] - other.pos[0];
}
function aliasStart({ offset }) {
	return offset - 1;
}
function firstText({ yaml, offset }) {
	return offset + yaml.slice(offset).search(/[^ ]/);
}
/** A line that is indented too far continues the value above for `yaml`; js-yaml stops at that line. */
function lineOfMark(fault) {
	return firstText({
		...fault,
		offset: fault.yaml.lastIndexOf("\n", fault.mark) + 1
	});
}
function directive({ yaml }) {
	return yaml.search(/^%/m);
}
function openQuote({ tree, offset }) {
	return firstNode(tree, (node) => (0, import_dist.isScalar)(node) && node.range?.[1] === offset);
}
function openBracket({ tree, offset }) {
	return firstNode(tree, (node) => (0, import_dist.isCollection)(node) && node.flow === true && node.range?.[1] === offset);
}
function firstComplexKey({ tree }) {
	const isComplex = (node) => (0, import_dist.isPair)(node) && keyOf(tree, node) === void 0;
	return firstNode(tree, isComplex, (node) => (0, import_dist.isPair)(node) ? node.key : node);
}
function firstNode(tree, wanted, part = (node) => node) {
	let start;
	(0, import_dist.visit)(tree, (_, node) => {
		if (!wanted(node)) return void 0;
		start = startOf(part(node));
		return import_dist.visit.BREAK;
	});
	return start;
}
// src/lib/front-matter/read.ts
/** Reads the front matter of a file with all its problems. Nothing in it is ever evaluated. */
function readFrontMatter(source) {
	const { block, problem } = findBlock(source);
	if (problem) return failed(problem);
	if (!block) {
		const text = withLineFeeds(source.replace(/^\uFEFF/, ""));
		return {
			frontMatter: {
				data: /* @__PURE__ */ new Map(),
				text,
				textLine: 1,
				present: false
			},
			problems: []
		};
	}
	const loaded = load(block);
	if ("severity" in loaded) return failed(loaded);
	const data = lastOfEach(loaded.root);
	const large = firstTooLarge(data);
	if (large !== void 0) return failed(explainLarge(source, block, large));
	const repeated = loaded.repeated || data.size < Object.keys(loaded.root).length;
	return {
		frontMatter: {
			data,
			text: withLineFeeds(block.text),
			textLine: firstLineOf(block) + countLines(block.yaml) + 1,
			present: true
		},
		problems: repeated ? findRepeated(block) : []
	};
}
function failed(problem) {
	return {
		frontMatter: void 0,
		problems: [problem]
	};
}
function withLineFeeds(text) {
	return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
function load({ language, yaml }) {
	if (language === "toml") return loadToml(yaml);
	if (language === "json") return loadJson(yaml);
	try {
		const { root = {}, repeated } = loadBlock(yaml);
		return isRecord(root) && !isInBrackets(yaml) ? {
			root,
			repeated
		} : explainShape(yaml);
	} catch (error) {
		return explain(yaml, error);
	}
}
function explainLarge(source, { language, yaml }, key) {
	if (language === "yaml") return explainSize(yaml, key);
	const message = "This is too large or nested too deep; write less of it.";
	return {
		severity: "error",
		...locate(source, [key], "key"),
		message
	};
}
/**
* gray-matter needs options: without them it caches by content, and a broken file reads as empty the second time. It
* accepts `---foo` as a closing line, hence the line end in the delimiter, and copies the text after it several times,
* hence the block alone. It passes the block with the opening line's end but without its own, and obeys a key
* `excerpt_separator` in what an engine returns, hence the object around that.
* See parseMatter in https://github.com/jonschlinkert/gray-matter/blob/4.0.3/index.js
*/
function loadBlock(yaml) {
	const { data } = (0, import_gray_matter.default)(`---\n${yaml}---\n`, {
		language: "yaml",
		delimiters: ["---", "---\n"],
		engines: {
			yaml: (lines) => loadLoosely(`${lines.slice(1)}\n`),
			json: refuseEngine,
			javascript: refuseEngine
		}
	});
	return {
		root: data.root,
		repeated: data.repeated === true
	};
}
/**
* js-yaml 5 requires closing brackets, and continued lines in quotes and brackets, to be indented more than their key;
* people write them at the margin, and other programs accept that.
*/
function loadLoosely(yaml) {
	try {
		return loadYaml(yaml);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const isIndentation = error.reason === "deficient indentation";
		const joined = isIndentation ? joinLines(yaml) : void 0;
		for (const text of isIndentation ? [indentBrackets(yaml), joined && indentBrackets(joined)] : []) {
			if (text === void 0 || text === yaml) continue;
			try {
				return loadYaml(text);
			} catch {}
		}
		throw error;
	}
}
function refuseEngine() {
	throw new Error("Front matter is YAML only.");
}
/** Whether the mapping is `{…}`, which cannot be edited by lines. */
function isInBrackets(yaml) {
	const first = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(\S)/.exec(yaml)?.[1] ?? "";
	if (![
		"{",
		"!",
		"&"
	].includes(first)) return false;
	const { contents } = parseLoosely(yaml);
	return (0, import_dist.isCollection)(contents) && contents.flow === true;
}
function lastOfEach(root) {
	const data = /* @__PURE__ */ new Map();
	const spelled = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(root)) {
		const earlier = spelled.get(key.toLowerCase());
		if (earlier !== void 0) data.delete(earlier);
		spelled.set(key.toLowerCase(), key);
		data.set(key, value);
	}
	return data;
}
/** Warns of each duplicate key: at the top level in any case, below it if equal exactly. */
function findRepeated(block) {
	const { language, yaml } = block;
	if (language === "yaml") return findRepeatedInYaml(yaml);
	return (language === "json" ? repeatedInJson(yaml) : repeatedInToml(yaml)).map(({ key, offset }) => ({
		...warnOfRepeated(yaml, offset, firstLineOf(block)),
		key
	}));
}
function findRepeatedInYaml(yaml) {
	const tree = parseLoosely(yaml);
	const problems = [];
	const look = (node, above) => {
		if ((0, import_dist.isSeq)(node)) for (const [index, part] of node.items.entries()) look(part, [...above, String(index)]);
		const seen = /* @__PURE__ */ new Set();
		for (const pair of (0, import_dist.isMap)(node) ? node.items : []) {
			const path = [...above, keyOf(tree, pair) ?? ""];
			const key = path.join(".");
			const same = above.length === 0 ? key.toLowerCase() : key;
			if (seen.has(same)) problems.push({
				...warnOfRepeated(yaml, startOf(pair.key) ?? 0),
				key
			});
			seen.add(same);
			look(pair.value, path);
		}
	};
	look(tree.contents, []);
	return problems;
}
function warnOfRepeated(yaml, offset, firstLine) {
	const message = "This key is given twice and the last one counts; delete one of them.";
	return {
		severity: "warning",
		...placeAt(yaml, offset, firstLine),
		message,
		code: "duplicate-key"
	};
}
// src/lib/front-matter/edit.ts
/**
* Changes the entries of these keys, in any case, and no other byte: a value on one line is replaced in place, a longer
* entry by one line, and undefined removes the entry. A new key is added at the end of the front matter; a file without
* front matter gets one, which is removed with its last key.
* @throws Error with a message for people if something else would change, such as a value that others refer to
*/
function editFrontMatter(source, changes) {
	const wanted = changes instanceof Map ? [...changes] : Object.entries(changes);
	const before = read(source);
	const due = wanted.filter(([name, value]) => !says(givenFor(before, name), value));
	const edited = due.reduce((text, [name, value]) => editOne(text, name, value), source);
	if (!differsOnlyIn(due, before, readFrontMatter(edited).frontMatter)) {
		const names = due.map(([name]) => name).join(", ");
		throw new Error(`Write ${names} by hand: no line of the front matter can take it without a change to others.`);
	}
	return edited;
}
function read(source) {
	const { frontMatter, problems } = readFrontMatter(source);
	if (frontMatter) return frontMatter;
	const [problem] = problems;
	throw new Error(`The front matter cannot be read, line ${problem?.line}: ${problem?.message}`);
}
function givenFor({ data }, name) {
	for (const [key, value] of data) if (isSameKey(key, name)) return value;
}
function isSameKey(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function differsOnlyIn(due, before, after) {
	const others = ({ data }) => new Map([...data].filter(([key]) => !due.some(([name]) => isSameKey(key, name))));
	return after !== void 0 && after.text === before.text && isDeepStrictEqual(others(after), others(before)) && due.every(([name, value]) => says(givenFor(after, name), value));
}
function editOne(source, name, value) {
	const { block } = findBlock(source);
	if (!block) return value === void 0 ? source : begin(source, lineOf(name, value));
	if (block.language !== "yaml") return withRaw(block, editOther(block, name, value));
	const { entries, indent } = findEntries(block.raw, name);
	const last = entries.at(-1);
	if (value === void 0) return withoutEmptied(block, entries.reduceRight(removeEntry, block.raw));
	if (last) return withRaw(block, replaceEntry(block.raw, last, formatValue(value)));
	return withRaw(block, append(block, indent + lineOf(name, value)));
}
function editOther(block, name, value) {
	const isToml = block.language === "toml";
	if (value === void 0) return (isToml ? removeFromToml : removeFromJson)(block.raw, name);
	return (isToml ? setInToml : setInJson)(block, name, value);
}
function lineOf(name, value) {
	return `${formatText(name)}: ${formatValue(value)}`;
}
function begin(source, line) {
	const mark = markOf(source);
	const end = /\r?\n/.exec(source)?.[0] ?? "\n";
	return `${mark}---${end}${line}${end}---${end}${source.slice(mark.length)}`;
}
/** In a block without keys, a blank line before it distinguishes the block from one that `begin` has made. */
function append({ head, raw }, line) {
	const end = head.endsWith("\r\n") ? "\r\n" : "\n";
	return `${raw}${raw.trim() === "" ? end : ""}${line}${end}`;
}
/** The file after a removal; without its last key, what `begin` or `append` added is removed too. */
function withoutEmptied(block, raw) {
	if (raw !== "") return withRaw(block, raw.trim() === "" ? raw.replace(/(?<=^|\n)\r?\n$/, "") : raw);
	const mark = markOf(block.head);
	const line = block.head.slice(mark.length);
	const isOurs = /^---\r?\n$/.test(line) && block.tail.startsWith(line);
	const bare = mark + block.tail.slice(line.length);
	const becomesNext = Object.keys(findBlock(bare)).length > 0;
	return isOurs && !becomesNext ? bare : withRaw(block, raw);
}
function withRaw({ head, tail }, raw) {
	return head + raw + tail;
}
function markOf(source) {
	return source.startsWith("﻿") ? "﻿" : "";
}
// src/lib/front-matter/format-mapping.ts
const MAX_LINE_LENGTH = 100;
/** Formats a mapping as YAML that all parsers read the same. */
function formatMapping(mapping, indent = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const name = `${indent}${formatText(key)}:`;
		if (typeof value === "string") return [`${name} ${formatValue(value)}`];
		if (!isList(value)) return [name, ...formatMapping(value, `${indent}  `)];
		if (value.every((one) => typeof one === "string")) {
			const texts = value.map(formatText);
			const line = `${name} [${texts.join(", ")}]`;
			return line.length <= MAX_LINE_LENGTH ? [line] : [name, ...texts.map((one) => `${indent}  - ${one}`)];
		}
		return [name, ...value.map((one) => formatMapping(one, `${indent}    `)).flatMap(([first = "", ...rest]) => [`${indent}  - ${first.trimStart()}`, ...rest])];
	});
}
function isList(value) {
	return Array.isArray(value);
}
export { formatText as a, loadYaml as c, locate as i, editFrontMatter as n, isUnset as o, readFrontMatter as r, isRecord as s, formatMapping as t };
