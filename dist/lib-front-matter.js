import { o as __toESM } from "./rolldown-runtime.js";
import { a as defineSequenceTag, i as defineMappingTag, n as CORE_SCHEMA, o as loadAll, r as YAMLException, s as require_dist, t as require_gray_matter } from "./yaml.js";
import { isDeepStrictEqual } from "node:util";
// src/lib/front-matter/block.ts
const OPENING = /^\uFEFF?---([^\r\n]*)(\r?\n|\r|$)/;
/** A YAML document marker, with whatever follows it on its line. */
const BORDER = /\n(?:---|\.\.\.)(?:[ \t\r]([^\n]*))?(?:\n|$)/g;
const BLANK = /^[ \t\r]*$/;
/** Far above what people write; keeps the worst case of all parsers, quadratic in places, below a second. */
const MAX_LINES = 2e3;
const MAX_LENGTH = 5e4;
/**
* Finds the front matter. The result has neither a block nor a problem if the file has none.
*
* Rejects a language tag before anything parses the file: gray-matter chooses its engine by that tag, and one of its
* engines is `eval` (https://github.com/jonschlinkert/gray-matter/issues/131).
*/
function findBlock(source) {
	const opening = OPENING.exec(source);
	if (!opening) return foreignBlock(source);
	const [head, tag = "", lineEnd] = opening;
	if (tag.startsWith("-") || /^[ \t-]+$/.test(tag) && tag.includes("-")) return {};
	if (!BLANK.test(tag)) return refuse$1(1, 4 + tag.search(/[^ \t]/), "The front matter is YAML only; write --- alone on this line.");
	if (lineEnd === "\r") return refuse$1(1, 4, LONE_RETURN);
	BORDER.lastIndex = head.length - 1;
	const border = lineEnd === "" ? null : BORDER.exec(source);
	if (!border) return refuse$1(1, 1, "Close the front matter that begins here with a line that holds only ---.");
	const raw = source.slice(head.length, border.index + 1);
	const block = {
		head,
		raw,
		tail: source.slice(border.index + 1),
		yaml: raw.replaceAll("\r\n", "\n"),
		text: source.slice(border.index + border[0].length)
	};
	return checkLines(block, BLANK.test(border[1] ?? "")) ?? { block };
}
const TOML = /^\uFEFF?\+\+\+[ \t]*(?:\r?\n|$)/;
const JSON_BLOCK = /^\uFEFF?\{\s*"[^"\n]*"\s*:/;
const LATE = /^\uFEFF?(\s+)---[ \t]*\r?\n[\w-]+:(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/;
/** Rejects front matter in other formats, which would otherwise become the project's text. */
function foreignBlock(source) {
	if (TOML.test(source) || JSON_BLOCK.test(source)) return refuse$1(1, 1, "The front matter is not YAML; \"hugo convert toYAML\" writes it between lines ---.");
	const blank = LATE.exec(source.slice(0, 6e4))?.[1];
	if (blank === void 0 || !blank.endsWith("\n")) return {};
	return refuse$1(1 + countLines(blank), 1, "Begin the front matter on the first line of the file: remove the blank lines before it.");
}
/** The position in the file of an offset in a block's `yaml`. */
function placeAt(yaml, offset) {
	const before = yaml.slice(0, offset);
	return {
		line: 2 + countLines(before),
		column: before.length - before.lastIndexOf("\n")
	};
}
/** Number of LF line ends in a text. */
function countLines(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
function checkLines({ yaml }, closed) {
	const lines = countLines(yaml);
	if (lines > MAX_LINES || yaml.length > MAX_LENGTH) return refuse$1(1, 1, `Keep the front matter below ${MAX_LINES} lines and ${MAX_LENGTH} characters.`);
	if (!closed) return refuse$1(lines + 2, 4, "Nothing may follow --- or ... on a line of the front matter.");
	const { line, column } = placeAt(yaml, yaml.indexOf("\r"));
	return yaml.includes("\r") ? refuse$1(line, column, LONE_RETURN) : void 0;
}
const LONE_RETURN = "A carriage return stands alone here; save the file with LF or CRLF line ends.";
function refuse$1(line, column, message) {
	return { problem: {
		severity: "error",
		line,
		column,
		message
	} };
}
// src/lib/front-matter/parse-loosely.ts
var import_dist = require_dist();
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
// src/lib/front-matter/load-yaml.ts
const MAX_DEPTH = 32;
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
		if (left < 0 || depth > MAX_DEPTH) return false;
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
		maxDepth: MAX_DEPTH,
		maxAliases: MAX_ALIASES,
		json
	});
	if (documents.length > 1) throw new YAMLException("there is more than one document");
	return documents[0];
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
	create: () => Object.create(MAPPING),
	addPair: (record, key, value) => {
		if (typeof key === "object" && key !== null) return "complex keys are not supported";
		const name = String(key);
		if (INERT_KEYS.has(name)) return "";
		if (name in record) delete record[name];
		record[name] = value;
		return "";
	},
	has: (record, key) => (typeof key !== "object" || key === null) && String(key) in record,
	keys: (record) => Object.keys(record),
	get: (record, key) => record[String(key)],
	finalize,
	identify: () => false
}));
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
	const text = raw.slice(value.start, value.end);
	const padding = value.isInBraces ? text.length - 1 - text.slice(0, -1).trimEnd().length : 0;
	return padding < 2 ? UNSET.find((unset) => unset === text) : UNSET[padding - 2];
}
/**
* A mapping for an entry that people have left unset. The blanks before its brace, of which others have one, tell how: once
* the mapping is removed, their line is as it was.
*/
function withPadding(text, unset) {
	return text.replace(/ \}$/, `${" ".repeat(UNSET.indexOf(unset) + 2)}}`);
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
// src/lib/front-matter/format-value.ts
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_./+-]*(?: [\p{L}\p{M}\p{N}_./+-]+)*$/u;
/** What YAML 1.1 does not read as text (https://yaml.org/type/bool.html), and `e3`, a number to some parsers. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;
/** Characters that JSON does not escape and YAML does not accept. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** Formats a value as one line of YAML, which YAML 1.1 parsers read the same, except for dates. */
function formatValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return formatDate(value);
	return `{ by: [${value.by.map(formatText).join(", ")}], since: ${formatDate(value.since)} }`;
}
/** Formats a text, quoted unless all YAML parsers read it as text without quotes. */
function formatText(text) {
	if (PLAIN.test(text) && !WORDS.test(text)) return text;
	return JSON.stringify(text).replace(UNPRINTABLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Whether a given value already equals an owned one; what is not set is no value, and a single login needs no list. */
function says(found, value) {
	if (value === void 0) return isUnset(found);
	if (typeof value !== "object") return found === value;
	if (!isRecord(found) || found.since !== value.since) return false;
	const by = Array.isArray(found.by) ? found.by : [found.by];
	return by.length === value.by.length && by.every((login, at) => login === value.by[at]);
}
function formatDate(text) {
	return DATE.test(text) ? text : formatText(text);
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
	const { yaml } = block;
	let loaded;
	try {
		loaded = loadBlock(yaml);
	} catch (error) {
		return failed(explain(yaml, error));
	}
	const { root = {}, repeated } = loaded;
	if (!isRecord(root) || isInBrackets(yaml)) return failed(explainShape(yaml));
	const data = lastOfEach(root);
	const large = firstTooLarge(data);
	if (large !== void 0) return failed(explainSize(yaml, large));
	const problems = repeated || data.size < Object.keys(root).length ? findRepeated(yaml) : [];
	return {
		frontMatter: {
			data,
			text: withLineFeeds(block.text),
			textLine: 3 + countLines(yaml),
			present: true
		},
		problems
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
function findRepeated(yaml) {
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
function warnOfRepeated(yaml, offset) {
	const message = "This key is given twice and the last one counts; delete one of them.";
	return {
		severity: "warning",
		...placeAt(yaml, offset),
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
	const { entries, indent } = findEntries(block.raw, name);
	const last = entries.at(-1);
	if (value === void 0) return withoutEmptied(block, entries.reduceRight(removeEntry, block.raw));
	if (last) return withRaw(block, replaceEntry(block.raw, last, formatValue(value)));
	return withRaw(block, append(block, indent + lineOf(name, value)));
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
export { isUnset as a, locate as c, formatText as i, editFrontMatter as n, isRecord as o, readFrontMatter as r, loadYaml as s, formatMapping as t };
