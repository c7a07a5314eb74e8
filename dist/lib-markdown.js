import { n as gfmFromMarkdown, p as fromMarkdown, t as gfm } from "./markdown.js";
import { h as oneLine } from "./lib-text.js";
// src/lib/markdown/redirect-urls.ts
const STARTS = {
	text: "(?:(?<!/)https?://|(?<![A-Za-z0-9./-])(?=www\\.))",
	bare: "(?:https?://|(?<![A-Za-z0-9./-])(?=www\\.))",
	url: "^(?:(?:https?:)?//|(?=www\\.))"
};
const USER = String.raw`(?:[^\s/@<>]*@)?`;
const GITHUB = String.raw`github\.com\.?(?::\d+)?`;
const PROJECT = String.raw`/+[\w.-]+/+[\w.-]+/+`;
const PAGE = String.raw`(?:(?:issues|pulls?|discussions)/+\d|commit/+\w|commits/+[\da-f]{7}|compare/+[^\s/])`;
/**
* Makes URLs of issues, pull requests, discussions, commits and comparisons open the same page without being a reference
* to it. For github.com that is redirect.github.com, which other bots use too. On another GitHub server (`server`, such as
* `https://ghe.example.org`, or `'any'` host) one letter of the path is percent-encoded: browsers decode it, GitHub's
* filters do not.
* @param kind whether the text is visible text, a block with bare URLs, or a URL as a whole
*/
function redirectUrls(text, server, kind) {
	if (!/\/(?:issues|pulls?|discussions|commits?|compare)\//i.test(text)) return [];
	const start = STARTS[kind] + USER;
	const github = `${start}(?:www\\.)?${GITHUB}(?=${PROJECT}${PAGE})`;
	const edits = [...text.matchAll(new RegExp(github, "gi"))].map((match) => {
		const end = match.index + match[0].length;
		return {
			url: match.index,
			start: match.index,
			end,
			text: "https://redirect.github.com"
		};
	});
	if (/^https?:\/\/(?:www\.)?github\.com$/i.test(server)) return edits;
	const host = server === "any" ? String.raw`(?!(?:www\.|redirect\.)?${GITHUB}/)[^\s/<>]+` : server.replace(/^https?:\/\//i, "").replace(/[^\w/]/g, String.raw`\$&`);
	for (const match of text.matchAll(new RegExp(`${start}${host}${PROJECT}(?=${PAGE})`, "gi"))) {
		const at = match.index + match[0].length;
		edits.push({
			url: match.index,
			start: at,
			end: at + 1,
			text: `%${text.charCodeAt(at).toString(16)}`
		});
	}
	return edits;
}
// src/lib/markdown/links.ts
/**
* The edits that make a link destination absolute and free of references.
* @param url the whole destination, if `decode` leaves an entity in it
*/
function linkEdits({ text, at }, target, base, url = text) {
	const end = pathOf(text).length;
	return (isHost(url) ? hostEdits(text, base) : isRelative(url) ? [{
		start: 0,
		end,
		text: absoluteUrl(pathOf(url), base, target)
	}, ...closingEdits(text, end)] : redirectUrls(text, base.server, "url")).map((edit) => ({
		start: at[edit.start] ?? 0,
		end: at[edit.end] ?? 0,
		text: edit.text
	}));
}
/** Gives an address its scheme; one of an issue or a commit references nothing then. */
function hostEdits(text, base) {
	const edits = redirectUrls(`${SCHEME}${text}`, base.server, "url").map(({ start, end, text: instead }) => ({
		start: Math.max(0, start - SCHEME.length),
		end: end - SCHEME.length,
		text: instead
	}));
	return edits.some(({ start, text: instead }) => start === 0 && instead.startsWith(SCHEME)) ? edits : [{
		start: 0,
		end: 0,
		text: SCHEME
	}, ...edits];
}
/** Encodes the parentheses in a query or fragment whose counterparts are in the path, where they get encoded. */
function closingEdits(text, end) {
	if (hasPairedParentheses(text.slice(0, end))) return [];
	return [...text.slice(end).matchAll(/[()]/g)].map(({ 0: parenthesis, index }) => ({
		start: end + index,
		end: end + index + 1,
		text: percent(parenthesis)
	}));
}
/** A whole destination, absolute. */
function absoluteLink(url, base, target = "blob") {
	if (isHost(url)) return `${SCHEME}${url}`;
	const path = pathOf(url);
	return isRelative(url) ? absoluteUrl(path, base, target) + url.slice(path.length) : url;
}
/** Whether a URL is relative: not a fragment, another host or an e-mail address. */
function isRelative(url) {
	return url !== "" && !/^(?:#|\/\/|[a-z][a-z\d+.-]*:)/i.test(url);
}
const SCHEME = "https://";
/** Ends of hosts that are not ends of files too. */
const HOST = /^(?:www\.[\w-]+\.|(?:[a-z\d](?:[\w-]*[a-z\d])?\.)+(?=(?:com|org|net|edu|gov|io|dev|info|eu|de|fr|uk|us|ch|nl|jp|cn|br|au|ca|se|fi|dk|be|at|cz|kr|tw|nz|ie|pt|xyz|tech|wiki|cloud)(?:[/?#:]|$)))/i;
/** Whether an address lacks nothing but its scheme: `efabless.com/projects`. */
function isHost(url) {
	return HOST.test(url) && !url.startsWith("readme.");
}
function pathOf(url) {
	return url.slice(0, url.search(/[?#]|$/));
}
function absoluteUrl(path, base, target) {
	const segments = path.startsWith("/") ? [] : base.path.split("/").map(encodeURIComponent);
	if (path !== "") segments.pop();
	for (const segment of path.split("/")) {
		const name = segment.replace(/%2e/gi, ".");
		if (name === "..") segments.pop();
		else if (name !== "" && name !== ".") segments.push(encodeSegment(segment));
	}
	if (path.endsWith("/")) segments.push("");
	const branch = base.branch.split("/").map(encodeURIComponent);
	const file = [
		base.owner,
		base.repo,
		target,
		...branch,
		...segments
	].join("/").replaceAll("'", "%27");
	return `${base.server}/${hasPairedParentheses(file) ? file : file.replace(/[()]/g, percent)}`;
}
function encodeSegment(segment) {
	return segment.toWellFormed().replace(/%(?![\da-f]{2})|[^\w%.~!$()*+,;=:@'-]/giu, encodeURIComponent);
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16)}`;
}
function hasPairedParentheses(text) {
	let depth = 0;
	for (const [parenthesis] of text.matchAll(/[()]/g)) {
		depth += parenthesis === "(" ? 1 : -1;
		if (depth < 0) return false;
	}
	return depth === 0;
}
const MENTION = /@(?:(?<![A-Za-z0-9]@)|(?<=@[\w.-]*@)|(?<=\w@[\w.-]+\/[\w./-]*@))(?=[\p{L}\p{N}])/gu;
const WORD_END = String.raw`(?!_{0,2}[A-Za-z0-9])|(?=(?:https?|ftp):\/\/|www\.|mailto:|xmpp:)`;
const NUMBER = new RegExp(String.raw`(?:#|(?<![A-Za-z0-9])GH-)(?=(?:\d+|[\da-f]{7,40})(?:${WORD_END}))`, "gi");
const HASH = new RegExp(String.raw`(?<![A-Za-z0-9]_{0,2})[\da-f]{7,40}(?:${WORD_END})`, "gi");
const HASH_PART = 6;
const EMAIL = /(?<![\w.+/@-])[\w.+-]*\w@(?![\w.-]*www\.)[a-z\d-]+(?:\.[a-z\d][\w-]*)+(?!\.?[\w@-]|:\/\/)/gi;
const VISIBLE_URL = /https?:\/\/[^\s<>]+/gi;
/**
* The edits after which GitHub finds no mention, reference or commit in visible text; e-mail addresses stay as they are.
* https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
*/
function textEdits({ text, at }, place) {
	const { server, inLink, isHtml, links, bracket = Number.POSITIVE_INFINITY, mayUseCodeSpan } = place;
	const offset = (index) => at[index] ?? 0;
	const edits = redirectUrls(text, server, links === void 0 ? "text" : "bare").filter(({ url }) => text[url - 1] !== "/" || !isWithin(links, offset(url) - 1)).map((edit) => ({
		start: offset(edit.start),
		end: offset(edit.end),
		text: edit.text
	}));
	const insert = (index, mark) => {
		edits.push({
			start: offset(index),
			end: offset(index),
			text: mark
		});
	};
	const skipped = isHtml ? [] : [...text.matchAll(EMAIL)].filter(({ 0: address, index }) => /[a-z]$/i.test(address) && offset(index) < bracket);
	if (inLink) skipped.push(...text.matchAll(VISIBLE_URL));
	const isFree = (index) => !skipped.some((match) => match.index <= index && index < match.index + match[0].length) && !isWithin(links, offset(index));
	for (const match of [...text.matchAll(MENTION), ...text.matchAll(NUMBER)]) if (isFree(match.index)) insert(match.index + match[0].length, "​");
	for (const { 0: hash, index: start } of text.matchAll(HASH)) {
		if (!isFree(start)) continue;
		const end = start + hash.length;
		if (/\d/.test(hash) && /[a-f]/i.test(hash) && mayUseCodeSpan?.({
			start: offset(start),
			end: offset(end)
		})) {
			insert(start, "`");
			insert(end, "`");
		} else for (let index = start + HASH_PART; index < end; index += HASH_PART) insert(index, "​");
	}
	return edits;
}
const GAP$2 = "￿";
const SPLIT_SIGN = new RegExp(`@${GAP$2}+(?=[\\p{L}\\p{N}])|#${GAP$2}+(?=\\d)|G${GAP$2}*H${GAP$2}*-${GAP$2}*(?=\\d)`, "giu");
const SPLIT_HASH = /(?<![\da-f])[\da-f]+(?:\uffff+[\da-f]+)+/gi;
/** The edits for references that come about when tags between texts are removed. */
function splitTextEdits(texts, server) {
	const text = texts.map((one) => one.text.replaceAll(GAP$2, "�")).join(GAP$2);
	const at = texts.flatMap((one) => one.at);
	const edits = [];
	const insert = (index) => {
		const offset = at[index] ?? 0;
		edits.push({
			start: offset,
			end: offset,
			text: "​"
		});
	};
	for (const { 0: sign, index } of text.matchAll(SPLIT_SIGN)) if (sign.includes(GAP$2)) insert(index + sign.length);
	for (const { 0: hash, index } of text.matchAll(SPLIT_HASH)) {
		if (hash.replaceAll(GAP$2, "").length < 7) continue;
		for (const gap of hash.matchAll(/\uffff(?!\uffff)/g)) insert(index + gap.index + 1);
	}
	const ends = gapsIn(text);
	const whole = text.replaceAll(GAP$2, "");
	for (const { start } of redirectUrls(whole, server, "bare")) {
		const [url = ""] = /^\S+/.exec(whole.slice(start)) ?? [];
		const gap = ends.find(({ before }) => before > start && before < start + url.length);
		if (gap !== void 0) insert(gap.index);
	}
	return edits;
}
/** Where gaps end, and how many characters there are before each. */
function gapsIn(text) {
	let gaps = 0;
	return [...text.matchAll(/\uffff+/g)].map(({ 0: gap, index }) => {
		const before = index - gaps;
		gaps += gap.length;
		return {
			index: index + gap.length,
			before
		};
	});
}
function isWithin(spans, offset) {
	return spans?.some(({ start, end }) => start <= offset && offset < end) ?? false;
}
// src/lib/markdown/source-map.ts
/** Applies edits; if some overlap, the first wins, and duplicates count once. */
function applyEdits(text, edits) {
	let result = "";
	let end = 0;
	let previous;
	for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const twice = edit.start === previous?.start && edit.end === previous.end && edit.text === previous.text;
		if (edit.start < end || twice) continue;
		result += text.slice(end, edit.start) + edit.text;
		end = edit.end;
		previous = edit;
	}
	return result + text.slice(end);
}
const ENTITIES = new Map(Object.entries({
	amp: "&",
	apos: "'",
	colon: ":",
	commat: "@",
	fjlig: "fj",
	gt: ">",
	lowbar: "_",
	lt: "<",
	num: "#",
	percnt: "%",
	period: ".",
	quest: "?",
	quot: "\"",
	sol: "/",
	UnderBar: "_"
}));
const ESCAPES = {
	markdown: /\\(?<escaped>[!-/:-@[-`{-~])|&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+));/gi,
	html: /&(?:#(?<decimal>\d+);?|#x(?<hex>[\da-f]+);?|(?<name>[a-z]+);)/gi
};
/**
* Decodes escapes and entities in spans of the source, read as one text: GitHub looks at the decoded text, so
* `&#64;name` is a mention as well.
*/
function decode(source, spans, syntax) {
	let text = "";
	const at = [];
	const add = (piece, from, step) => {
		text += piece;
		for (let index = 0; index < piece.length; index++) at.push(from + index * step);
	};
	for (const { start, end } of spans) {
		const slice = source.slice(start, end);
		let done = 0;
		for (const match of slice.matchAll(ESCAPES[syntax])) {
			const decoded = decodeOne(match.groups ?? {});
			if (decoded === void 0) continue;
			add(slice.slice(done, match.index), start + done, 1);
			add(decoded, start + match.index, 0);
			done = match.index + match[0].length;
		}
		add(slice.slice(done), start + done, 1);
	}
	at.push(spans.at(-1)?.end ?? 0);
	return {
		text,
		at
	};
}
function decodeOne({ escaped, decimal, hex, name }) {
	if (escaped || name) return escaped || ENTITIES.get(name ?? "");
	const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "�";
}
// src/lib/markdown/parse.ts
const SYNTAX$1 = [gfm(), { disable: { null: [
	"wwwAutolink",
	"protocolAutolink",
	"emailAutolink"
] } }];
const TREE = gfmFromMarkdown().map((extension) => ({
	...extension,
	transforms: []
}));
/** Parses Markdown as GitHub does, except for bare URLs: CommonMark with footnotes, strikethrough, tables, task lists. */
function parseMarkdown(markdown) {
	const parts = /* @__PURE__ */ new Map();
	const note = (node, part, token) => {
		const span = {
			start: token.start.offset,
			end: token.end.offset
		};
		parts.set(node, {
			...parts.get(node),
			[part]: span
		});
	};
	const places = { enter: {
		labelText(token) {
			note(this.stack.at(-2), "label", token);
		},
		resourceDestination(token) {
			note(this.stack.at(-1), "destination", token);
		},
		definitionDestination(token) {
			note(this.stack.at(-1), "destination", token);
		},
		resourceTitle(token) {
			note(this.stack.at(-1), "title", token);
		},
		definitionTitle(token) {
			note(this.stack.at(-1), "title", token);
		}
	} };
	return {
		root: fromMarkdown(markdown.replace(/^\ufeff/, "⁠"), {
			extensions: SYNTAX$1,
			mdastExtensions: [...TREE, places]
		}),
		partsOf: (node) => parts.get(node) ?? {}
	};
}
/** The position of a node in the source. */
function spanOf(node) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === void 0 || end === void 0) throw new Error(`A ${node.type} without a place in the source`);
	return {
		start,
		end
	};
}
const MAX_LENGTH$1 = 1e5;
const MAX_LINES = 2500;
const NESTED = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;
const MAX_LOOSE_BRACKETS = 1e3;
const MANY_BACKTICKS = "`".repeat(80);
const SLOW = [
	[/\*+|_+|~+/g, 3e3],
	[/\]/g, 3e3],
	[/`+/g, 800],
	[/<[!?]/g, 500]
];
/** Whether parsing a text could take more than about a second. People do not write such texts. */
function isCostly(markdown) {
	return markdown.length > MAX_LENGTH$1 || markdown.split("\n").length > MAX_LINES || isDense(markdown);
}
/** Whether a text of any length has parts that the parser takes much longer for than for others. */
function isDense(markdown) {
	if (NESTED.test(markdown) || markdown.includes(MANY_BACKTICKS)) return true;
	return markdown.split(/\n[ \t>]*\n|\n(?= {0,3}(?:[-+*]|#{1,6}) )/).some((paragraph) => {
		return SLOW.some(([pattern, most]) => (paragraph.match(pattern)?.length ?? 0) > most) || looseBrackets(paragraph) > MAX_LOOSE_BRACKETS;
	});
}
function looseBrackets(text) {
	let open = 0;
	let loose = 0;
	for (const [bracket] of text.matchAll(/[[\]]/g)) if (bracket === "[") open++;
	else if (open > 0) open--;
	else loose++;
	return open + loose;
}
// src/lib/markdown/site-syntax.ts
/** Tags and outputs of Liquid, shortcodes of Hugo, attribute lists of kramdown and Pandoc. */
const SYNTAX = /\{%[^{}\n%]*(?:%(?!\})[^{}\n%]*)*%\}|\{\{[^{}\n]*\}\}|\{:[^{}\n]*\}|(?<![ \t])[ \t]*\{[#.][A-Za-z][^{}\n]*\}(?=[ \t]*\r?(?:\n|$))/g;
const HINT = /\{[%{:#.]/;
/** Without what only a site generator understands: it is left out, or shown as code where it stands for a text. */
function withoutSiteSyntax(markdown) {
	const found = find(markdown);
	return found.length === 0 ? markdown : applyEdits(markdown, found.map(({ edit }) => edit));
}
/** What {@link withoutSiteSyntax} changes. */
function siteSyntaxIn(markdown) {
	return find(markdown).map(({ text, at, edit }) => ({
		text,
		line: markdown.slice(0, at).split("\n").length,
		becomes: edit.text === "" ? "nothing" : "code"
	}));
}
function find(markdown) {
	if (!HINT.test(markdown) || isCostly(markdown)) return [];
	const matches = [...markdown.matchAll(SYNTAX)];
	if (matches.length === 0) return [];
	const code = codeSpans$1(markdown);
	return matches.flatMap(({ 0: text, index }) => {
		return code.some(({ start, end }) => start <= index && index < end) ? [] : [{
			text: text.trim(),
			at: index,
			edit: editOf(markdown, text, index)
		}];
	});
}
function codeSpans$1(markdown) {
	const spans = [];
	const visit = (node) => {
		if (node.type === "code" || node.type === "inlineCode") spans.push(spanOf(node));
		for (const child of "children" in node ? node.children : []) visit(child);
	};
	try {
		visit(parseMarkdown(markdown).root);
	} catch {
		return [{
			start: 0,
			end: markdown.length
		}];
	}
	return spans;
}
function editOf(markdown, text, start) {
	const end = start + text.length;
	if (standsForText(text) && !isInTag(markdown, start)) return {
		start,
		end,
		text: `\`${text}\``
	};
	const lineStart = markdown.lastIndexOf("\n", start - 1) + 1;
	const lineEnd = markdown.indexOf("\n", end) + 1 || markdown.length;
	return markdown.slice(lineStart, start).trim() === "" && markdown.slice(end, lineEnd).trim() === "" ? {
		start: lineStart,
		end: lineEnd,
		text: ""
	} : {
		start,
		end,
		text: ""
	};
}
/** Whether a reader would miss it: a variable, a shortcode with arguments. */
function standsForText(text) {
	if (!text.startsWith("{{") || text.startsWith("{{%") || text.includes("`")) return false;
	return !text.startsWith("{{<") || /^\{\{<\s*[\w-]+\s+[^\s>/]/.test(text);
}
/** Whether it stands in the destination of a link or in an HTML tag, where code is no code. */
function isInTag(markdown, at) {
	const before = markdown.slice(markdown.lastIndexOf("\n", at - 1) + 1, at);
	const destination = Math.max(before.lastIndexOf("]("), before.lastIndexOf("]:"));
	if (destination !== -1 && !/[\s()]/.test(before.slice(destination + 2).trimStart())) return true;
	const tag = before.lastIndexOf("<");
	return tag > before.lastIndexOf(">") && /^<[a-z/]/i.test(before.slice(tag));
}
// src/lib/markdown/tidy.ts
/**
* Markdown as its author saw it, for a page that shows line breaks: a break that stands for a space becomes one, what
* only a site generator understands is left out or shown as code, and a bare URL that has to be redirected keeps its look.
*/
function tidyMarkdown(markdown, server) {
	const text = withoutSiteSyntax(markdown);
	if (!(hasSoftBreak(text) || REFERENCE.test(text)) || isCostly(text)) return text;
	try {
		return applyEdits(text, editsIn(text, server));
	} catch {
		return text;
	}
}
const REFERENCE = /\/(?:issues|pulls?|discussions|commits?|compare)\//i;
/** A line that begins a block of its own, whatever stands above. */
const OWN_LINE = /^\s*(?:[-+*#|<:]|\d{1,9}[.)]\s|`{3}|~{3}|=+\s*$)/;
/** Whether two lines in a row may be one paragraph. */
function hasSoftBreak(markdown) {
	const lines = markdown.split("\n");
	return lines.some((line, at) => {
		const next = lines[at + 1] ?? "";
		return next.trim() !== "" && line.trim() !== "" && !OWN_LINE.test(next) && !/^\s*[#|]/.test(line);
	});
}
function editsIn(source, server) {
	const edits = [];
	const visit = (node, inLink) => {
		if (node.type === "text") {
			const { start, end } = spanOf(node);
			if (!inLink) edits.push(...urlEdits(source.slice(start, end), start, server));
		}
		if (node.type === "link" && source[spanOf(node).start] === "<") {
			edits.push(...autolinkEdits(source, node, server));
			return;
		}
		if (node.type === "paragraph" || node.type === "heading" && node.children.length > 0) edits.push(...breakEdits(source, node));
		const within = inLink || node.type === "link" || node.type === "linkReference";
		for (const child of "children" in node ? node.children : []) visit(child, within);
	};
	visit(parseMarkdown(source).root, false);
	return edits;
}
const KEEPS_LINES = /\$\$|<pre/i;
const TABLE_LINE = /^[\s>|:]*-+[\s:]*(?:\||$)/;
const ALERT = /^\[!(?:note|tip|important|warning|caution)\][ \t]*$/i;
const BREAK = /(?<![ \t])[ \t]*(?:\r?\n|\r)[ \t>]*/g;
function breakEdits(source, block) {
	const { start, end } = spanOf(block);
	const text = source.slice(start, end);
	if (!/[\r\n]/.test(text) || KEEPS_LINES.test(text)) return [];
	if (text.split(/[\r\n]/).some((line) => TABLE_LINE.test(line))) return [];
	const spans = textSpans$1(block);
	return [...text.matchAll(BREAK)].flatMap(({ 0: gap, index }) => {
		const at = start + index + gap.search(/[\r\n]/);
		const isText = spans.some((span) => span.start <= at && at < span.end);
		const isOwn = source.startsWith(": ", start + index + gap.length) || index < 20 && ALERT.test(text.slice(0, index));
		return isText && !isOwn ? [{
			start: start + index,
			end: start + index + gap.length,
			text: " "
		}] : [];
	});
}
function textSpans$1(node) {
	if (node.type === "text") return [spanOf(node)];
	return "children" in node ? node.children.flatMap((child) => textSpans$1(child)) : [];
}
const URL = /(?<![^\s(])https?:\/\/[\w/%?=&+,@:.#!-]{1,500}(?=[)\s]|[.,;]\s|$)/gi;
function urlEdits(text, start, server) {
	return [...text.matchAll(URL)].flatMap(({ 0: found, index }) => {
		const url = found.replace(/(?<![.,:!?])[.,:!?]+$/, "");
		const link = quietLink(url, server);
		return link === void 0 ? [] : [{
			start: start + index,
			end: start + index + url.length,
			text: link
		}];
	});
}
function autolinkEdits(source, node, server) {
	const { start, end } = spanOf(node);
	const url = source.slice(start + 1, end - 1);
	const link = /^https?:\/\/[\w/%?=&+,@:.#!-]{1,500}$/i.test(url) ? quietLink(url, server) : void 0;
	return link === void 0 ? [] : [{
		start,
		end,
		text: link
	}];
}
/** A link that shows a URL of an issue and the like as it is written; undefined for any other URL. */
function quietLink(url, server) {
	const redirected = applyEdits(url, redirectUrls(url, server, "url"));
	return redirected === url || /&\w+;/.test(url) ? void 0 : `[${shownUrl(url)}](${redirected})`;
}
/** The text of a link that shows a URL, broken by an invisible character where GitHub would see a reference. */
function shownUrl(url) {
	return url.replace(/\/(?:issues|pulls?|discussions|commits?|compare)\/+/i, `$&​`).replace(/[@#](?=\w)/g, `$&​`).replace(/[\da-f]{6}(?=[\da-f])/gi, `$&​`).replace(/[_*~[\]<>&$|`]/g, "\\$&");
}
// src/lib/markdown/escape.ts
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const GAP$1 = /[\s\u0000-\u001f\u007f-\u009f]+/g;
const AUTOLINK = /^["'(]?https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#](?:[\w/~%?=&+,@:.#!$-]*[a-z\d/=-])?)?["').,:?]*$/i;
/**
* Escapes plain text (a name, a skill) as one line of inline Markdown that shows exactly the text, in table cells too.
* Invisible characters break mentions, references and hashes; e-mail addresses and plain URLs stay as they are.
*/
function plainText(text) {
	return text.toWellFormed().replace(INVISIBLE, "").replace(GAP$1, " ").trim().split(" ").map(plainWord).join(" ").replace(/^[-+=:]/, "\\$&").replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}
/** A link to a person's page that shows the login without mentioning them. */
function person(login, server) {
	return `[${plainText(login)}](${server}/${encodeURIComponent(login.toWellFormed())})`;
}
/**
* A link that references nothing. Only http, https and mailto URLs become links and, given a `base`, paths relative to
* its file; of any other, title and URL are shown.
*/
function link(title, url, base) {
	const given = url.trim().toWellFormed();
	const target = base && !/\s/.test(given) ? absoluteLink(given, base) : given;
	if (!/^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(target)) return plainText(title === url ? url : `${title} (${url})`);
	const quiet = applyEdits(target, redirectUrls(target, base?.server ?? "any", "url"));
	const destination = quiet.replace(/[\s<>\\"`|\p{C}]/gu, encodeURIComponent).replace(/&(?=#?\w+;)/g, "&amp;");
	return `[${quiet !== target && title.trim() === given ? shownUrl(given) : plainText(title || url)}](<${destination}>)`;
}
const HARMLESS = /^(?!.*[0-9a-f]{7})[\p{L}\p{N}]+[,;:.]?$/iu;
function plainWord(word) {
	if (HARMLESS.test(word)) return word;
	if (AUTOLINK.test(word) && !/&\w+;/.test(word)) return applyEdits(word, redirectUrls(word, "any", "text"));
	const starts = [...word.matchAll(/(?<![a-z])(?:(?:https?|ftp):\/\/|www\.)/gi)].map(({ index }) => index);
	const parts = [0, ...starts].map((start, index) => ({
		start,
		end: starts[index] ?? word.length
	}));
	const quiet = applyEdits(word, [{
		start: 0,
		end: word.length
	}, ...parts].flatMap((part) => partEdits(word, part)));
	const escaped = quiet.replace(/[\\`*[\]<>~|$]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)|^#/g, "\\$&");
	return escaped === quiet ? quiet : escaped.replace(/(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/gi, "\\");
}
function partEdits(word, { start, end }) {
	const text = word.slice(start, end);
	const at = Array.from({ length: text.length + 1 }, (_, index) => start + index);
	return [...redirectUrls(text, "any", "url").map((edit) => {
		return {
			...edit,
			start: start + edit.start,
			end: start + edit.end
		};
	}), ...textEdits({
		text,
		at
	}, { server: "any" })];
}
// src/lib/markdown/heading.ts
const HEADING_LINE = /(?<![^\n]) {0,3}(?:#{1,6}(?:[ \t\r][^\n]*)?|=+[ \t\r]*|-+[ \t\r]*)(?![^\n])/;
/** Finds the first heading at the top level, not in a list, a quote or code. */
function firstHeading(markdown) {
	if (markdown.startsWith("﻿")) {
		const heading = firstHeading(markdown.slice(1));
		return heading && {
			...heading,
			start: heading.start + 1,
			end: heading.end + 1
		};
	}
	const candidate = HEADING_LINE.exec(markdown);
	if (!candidate || isCostly(markdown)) return void 0;
	const beginning = markdown.slice(0, candidate.index + candidate[0].length);
	const heading = (beginning.includes("[") ? void 0 : findHeading(beginning)) ?? findHeading(markdown);
	if (!heading) return void 0;
	const { start, end } = spanOf(heading);
	const rest = /^[^\n]*\n?(?:[ \t\r]*\n)*/.exec(markdown.slice(end))?.[0] ?? "";
	return {
		text: textOf(heading).replace(/\s+/g, " ").replace(/ \{(?:#[\w:.-]+|: ?[^{}]*)\} ?$/, "").trim(),
		line: heading.position?.start.line ?? 1,
		start: markdown.lastIndexOf("\n", start) + 1,
		end: end + rest.length
	};
}
function findHeading(markdown) {
	return parseMarkdown(markdown).root.children.find((node) => node.type === "heading");
}
function textOf(node) {
	if ("children" in node) return node.children.map(textOf).join("");
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
	return node.type === "break" ? " " : "";
}
// src/lib/markdown/nest-headings.ts
const MAY_BE_HEADING = /^[^\n]{0,200}?(?:#{1,6}(?:[ \t\r]|$)|(?:=+|-+)[ \t\r]*$)/m;
/**
* Moves the headings of a text up or down together, so that the highest of them has a level. Those that would be below the
* sixth level are on it.
*/
function nestHeadings(markdown, level) {
	if (!MAY_BE_HEADING.test(markdown) || isCostly(markdown)) return markdown;
	const headings = headingsIn(markdown);
	const shift = level - Math.min(...headings.map(({ depth }) => depth));
	if (headings.length === 0 || shift === 0) return markdown;
	return applyEdits(markdown, headings.flatMap((heading) => headingEdits(markdown, heading, Math.min(heading.depth + shift, 6))));
}
/** Whether a text has headings at all. */
function hasHeadings(markdown) {
	return MAY_BE_HEADING.test(markdown) && !isCostly(markdown) && headingsIn(markdown).length > 0;
}
function headingsIn(markdown) {
	try {
		return collect(parseMarkdown(markdown).root);
	} catch {
		return [];
	}
}
function collect(node) {
	if (node.type === "heading") return [node];
	return "children" in node ? node.children.flatMap(collect) : [];
}
function headingEdits(markdown, heading, depth) {
	const { start, end } = spanOf(heading);
	const marks = "#".repeat(depth);
	const source = markdown.slice(start, end);
	const own = /^#{1,6}(?![^ \t\r\n])/.exec(source)?.[0];
	if (own !== void 0) return [{
		start,
		end: start + own.length,
		text: marks
	}];
	return [{
		start,
		end,
		text: `${marks} ${ofUnderlined(source)}`
	}];
}
/** The text of an underlined heading on one line, as the other notation has it. */
function ofUnderlined(source) {
	const [, text = ""] = /^([\s\S]*\S)[ \t]*\r?\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(source) ?? [];
	return text.split(/\r?\n/).map((part, at) => (at === 0 ? part : part.replace(/^[ \t>]+/, "")).replace(/(?<![ \t\\])\\?[ \t]*$/, "")).join(" ").replace(/#$/, "\\#");
}
// src/lib/markdown/phrasing.ts
/** The visible text, without formatting. */
function plain(nodes) {
	return nodes.map(plainOf).join("");
}
/** The visible text of one node, without formatting. */
function plainOf(node) {
	if ("children" in node) return plain(node.children);
	if (node.type === "break") return "\n";
	if ("value" in node) return node.value;
	return "alt" in node ? node.alt ?? "" : "";
}
/** The text on one line without formatting, with the URL of each link after its text. */
function shown(nodes) {
	return oneLine(nodes.map(shownOf).join(""));
}
function shownOf(node) {
	if (node.type === "link" || node.type === "image") {
		const text = node.type === "link" ? node.children.map(shownOf).join("") : node.alt ?? "";
		const mail = /^mailto:([^?]*)/i.exec(node.url)?.[1];
		if (mail !== void 0) return text === mail ? mail : `${text} <${mail}>`;
		return text === node.url ? text : `${text} (${node.url})`;
	}
	if ("children" in node) return node.children.map(shownOf).join(separatorOf(node));
	return plainOf(node);
}
function separatorOf({ type }) {
	return type === "list" || type === "listItem" || type === "table" || type === "tableRow" ? " " : "";
}
/** The nodes of a range of the plain text, without white space at its ends. */
function slice(nodes, start, end) {
	const text = plain(nodes).slice(start, end);
	return cut(nodes, start + (text.length - text.trimStart().length), start + text.trimEnd().length);
}
function cut(nodes, start, end) {
	const parts = [];
	let at = 0;
	for (const node of nodes) {
		const { length } = plainOf(node);
		const from = Math.max(start - at, 0);
		const to = Math.min(end - at, length);
		at += length;
		if (length === 0 ? at >= start && at < end : from < to) parts.push(cutNode(node, from, to, length));
	}
	return parts;
}
function cutNode(node, from, to, length) {
	if (from === 0 && to === length) return node;
	if ("children" in node) return {
		...node,
		children: cut(node.children, from, to)
	};
	return "value" in node ? {
		...node,
		value: node.value.slice(from, to)
	} : node;
}
// src/lib/markdown/html-tokens.ts
const START$1 = /<(?=[a-z/!?])/gi;
const NAME = /[a-z][a-z\d-]*/iy;
const BLANKS = /[ \t\r\n\f\v]*/y;
const ATTRIBUTE_NAME = /[a-z_:][\w.:-]*/iy;
const EQUALS = /[ \t\r\n\f\v]*=[ \t\r\n\f\v]*/y;
const BARE_VALUE = /[^\s"'=<>`]+/y;
/** Splits a span into HTML tokens. Tags are those of CommonMark, which all HTML parsers read alike. */
function htmlTokens(source, { start, end }) {
	const html = source.slice(0, end);
	const tokens = [];
	let done = start;
	const search = {
		html,
		missing: /* @__PURE__ */ new Set(),
		left: 4 * html.length
	};
	START$1.lastIndex = start;
	for (let match = START$1.exec(html); match !== null; match = START$1.exec(html)) {
		const at = match.index;
		if (at > done) tokens.push({
			kind: "text",
			start: done,
			end: at
		});
		const token = tokenAt(search, at);
		tokens.push(token);
		done = token.end;
		START$1.lastIndex = done;
	}
	if (end > done) tokens.push({
		kind: "text",
		start: done,
		end
	});
	return tokens;
}
/** Returns a function that reads the tag that starts at an offset. `end` is the end of the text. */
function tagFinder(source, end) {
	const html = source.slice(0, end);
	const search = {
		html,
		missing: /* @__PURE__ */ new Set(),
		left: 4 * html.length
	};
	return (start) => tagAt(search, start);
}
function tokenAt(search, at) {
	const { html, missing } = search;
	const upTo = (mark, from) => {
		const found = missing.has(mark) ? -1 : html.indexOf(mark, from);
		if (found < 0) missing.add(mark);
		return found < 0 ? void 0 : found + mark.length;
	};
	const loose = {
		kind: "loose",
		start: at,
		end: at + 1
	};
	if (html.startsWith("<!--", at)) {
		if (/^<!---?>/.test(html.slice(at, at + 6))) return loose;
		const end = upTo("-->", at + 4);
		return end === void 0 ? loose : {
			kind: "comment",
			start: at,
			end
		};
	}
	return tagAt(search, at) ?? loose;
}
function tagAt(search, start) {
	const { html } = search;
	if (search.left < 0) return void 0;
	const closes = html[start + 1] === "/";
	let at = start + (closes ? 2 : 1);
	const take = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(html)?.[0];
		at += found?.length ?? 0;
		return found;
	};
	const name = take(NAME)?.toLowerCase();
	if (name === void 0) return void 0;
	const attributes = [];
	for (let blanks = take(BLANKS); !closes && blanks; blanks = take(BLANKS)) {
		const attribute = take(ATTRIBUTE_NAME)?.toLowerCase();
		if (attribute === void 0) break;
		if (take(EQUALS) === void 0) continue;
		const quote = html[at];
		if (quote === "\"" || quote === "'") {
			const close = html.indexOf(quote, at + 1);
			if (close < 0) break;
			attributes.push({
				name: attribute,
				value: trimmed(html, at + 1, close),
				quoted: true
			});
			at = close + 1;
		} else {
			const value = {
				start: at,
				end: at + (take(BARE_VALUE)?.length ?? 0)
			};
			if (value.end === value.start) break;
			attributes.push({
				name: attribute,
				value,
				quoted: false
			});
		}
	}
	if (!closes && html[at] === "/") at++;
	if (html[at] === ">") return {
		kind: "tag",
		start,
		end: at + 1,
		name,
		closes,
		attributes
	};
	search.left -= at - start;
}
function trimmed(text, start, end) {
	const value = text.slice(start, end);
	const from = start + value.length - value.trimStart().length;
	return {
		start: from,
		end: Math.max(from, start + value.trimEnd().length)
	};
}
// src/lib/markdown/open-tags.ts
/** A set of words separated by blanks. */
const words = (text) => new Set(text.split(" "));
const FORMATTING = words("a b big code em font i s small strike strong tt u");
const BLOCKS = words("blockquote center details div dl fieldset figcaption figure h1 h2 h3 h4 h5 h6 ol p pre section summary table ul");
const ORDINARY = words("abbr bdo cite del dfn ins kbd label mark picture q ruby samp span sub sup time var video");
/** Tags and the parents they need: elsewhere, browsers close or move other tags for them. */
const PARTS = new Map(Object.entries({
	li: words("ul ol"),
	dt: words("dl"),
	dd: words("dl"),
	rt: words("ruby"),
	rp: words("ruby"),
	rb: words("ruby"),
	rtc: words("ruby"),
	caption: words("table"),
	col: words("table"),
	colgroup: words("table"),
	thead: words("table"),
	tbody: words("table"),
	tfoot: words("table"),
	tr: words("table"),
	td: words("table"),
	th: words("table")
}));
const CELLS = words("td th caption");
const REMOVED = words("applet base basefont bgsound body button dialog embed foreignobject form frame frameset head html iframe image isindex keygen legend link listing main marquee math menu menuitem meta nobr noembed noframes noscript object optgroup option param plaintext script search select style svg template textarea title track xmp");
/**
* Whether a tag can stay HTML; updates the open tags.
* @param outerTags how many of them are outside the innermost quote, item, heading or cell; undefined if there is none
*/
function isHarmlessTag({ name, closes, start }, outerTags, { tags, tables }) {
	if (REMOVED.has(name)) return false;
	const from = outerTags ?? 0;
	const parents = PARTS.get(name);
	const table = tables.at(-1);
	if (parents !== void 0) {
		if (table && parents.has("table")) table.inCell = !closes && CELLS.has(name);
		return tags.some((tag, index) => index >= from && parents.has(tag.name));
	}
	if (!FORMATTING.has(name) && !BLOCKS.has(name) && !ORDINARY.has(name)) return true;
	if (!closes) {
		if (table && !table.inCell && FORMATTING.has(name)) return false;
		if (name === "table") tables.push({ inCell: false });
		tags.push({
			name,
			at: start
		});
		return true;
	}
	const last = tags.findLastIndex((tag) => tag.name === name);
	if (last >= from && last >= 0) {
		closeTag(tags, last);
		if (name === "table") tables.pop();
	}
	return last >= from || outerTags === void 0 || name === "p";
}
/** Closes what an end tag closes in browsers: it never leaves a table, and an inline end tag closes no block. */
function closeTag(tags, index) {
	const { name = "" } = tags[index] ?? {};
	if (name === "p") {
		tags.splice(index, 1);
		return;
	}
	const inner = tags.slice(index + 1);
	const holdsBlock = inner.some((tag) => BLOCKS.has(tag.name));
	if (inner.some((tag) => tag.name === "table") || ORDINARY.has(name) && holdsBlock) return;
	const isSplit = FORMATTING.has(name) && holdsBlock;
	tags.splice(index, Number.POSITIVE_INFINITY, ...inner.filter((tag) => isSplit || FORMATTING.has(tag.name)));
}
/** The tags that need closing: a paragraph ends by itself, unless it is in another tag. */
function unclosed(tags) {
	const first = tags.findIndex(({ name }) => name !== "p");
	return first < 0 ? [] : tags.slice(first);
}
// src/lib/markdown/quoted-spans.ts
/** Elements whose text is a quote or code, or is not shown. */
const QUOTING = words("blockquote code kbd listing noscript pre q samp script style template textarea title tt xmp");
/** Those that only an end tag in the same block ends: another one is ignored. */
const WITHIN_BLOCK = words("kbd q samp");
/**
* The parts of a Markdown text that its author does not say: code, quotes and comments, written as Markdown or as HTML. As
* in a browser, what HTML leaves open lasts to the end of the text.
*/
function quotedSpans(markdown) {
	const html = {
		elements: /* @__PURE__ */ new Map(),
		spans: []
	};
	const { root } = parseMarkdown(markdown);
	visit$1(root, root, markdown, html);
	const open = [...html.elements.values()].flat();
	return [...html.spans, ...open.map(({ start }) => ({
		start,
		end: markdown.length
	}))];
}
function visit$1(node, parent, markdown, html) {
	if (node.type === "html") readHtml(markdown, spanOf(node), parent, html);
	if (node.type === "code" || node.type === "inlineCode" || node.type === "blockquote") html.spans.push(spanOf(node));
	if ("children" in node) for (const child of node.children) visit$1(child, node, markdown, html);
}
function readHtml(markdown, { start, end }, block, html) {
	let isDoubtful = false;
	for (const token of htmlTokens(markdown, {
		start,
		end
	})) {
		const text = markdown.slice(token.start, end);
		if (token.kind === "comment") html.spans.push(token);
		if (token.kind === "tag" && QUOTING.has(token.name) && !(isDoubtful && token.closes)) readTag(token, block, html);
		if (token.kind !== "loose" || /^<!---?>/.test(text)) continue;
		isDoubtful = true;
		const isClosed = /^<[!?/](?!--)/.test(text) && text.includes(">");
		html.spans.push({
			start: token.start,
			end: isClosed ? end : markdown.length
		});
	}
}
function readTag({ name, closes, start, end }, block, { elements, spans }) {
	const open = elements.get(name) ?? [];
	if (!closes) {
		open.push({
			start,
			block
		});
		elements.set(name, open);
		return;
	}
	const last = open.at(-1);
	if (last === void 0 || WITHIN_BLOCK.has(name) && last.block !== block) return;
	open.pop();
	spans.push({
		start: last.start,
		end
	});
}
// src/lib/markdown/bare-urls.ts
const MAX_LENGTH = 2e3;
const START = /\\[!-/:-@[-`{-~]|[[\]]|(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;
const END = /[ \t\r\n<]/g;
const PLAIN = /^(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#](?:(?:(?!:\/\/)|(?<=\/https?))[\w/~%?=&+,@:.#!$;'()*-])*)?$/i;
/**
* Finds the bare URLs of a block that GitHub turns into links. It does so before it looks for code and brackets, up to
* the next blank, unless a bracket is open. A URL that would swallow other markup gets a backslash, which prevents that.
* https://github.github.com/gfm/#autolinks-extension-
*/
function bareUrls(source, block, pieces) {
	const found = {
		links: [],
		bracket: Number.POSITIVE_INFINITY,
		edits: []
	};
	const starts = pieces.filter(({ isText }) => !isText).map(({ start }) => start);
	let brackets = 0;
	let end = block.start;
	let done = block.start;
	for (const piece of pieces) {
		if (!piece.isText) continue;
		for (const { 0: word, index } of source.slice(piece.start, piece.end).matchAll(START)) {
			const start = piece.start + index;
			if (word === "[") {
				brackets++;
				found.bracket = Math.min(found.bracket, start);
			}
			if (word === "]") brackets = Math.max(0, brackets - 1);
			if (/^[\\[\]]/.test(word) || start < done) continue;
			if (start >= end) end = endOf(source, start, block.end);
			const url = {
				start,
				end
			};
			if (starts.some((other) => start < other && other < end) || source.slice(start, end).includes("\\")) found.edits.push({
				start: start + word.length,
				end: start + word.length,
				text: "\\"
			});
			else if (brackets === 0 && isLink(source, url, block.start)) {
				found.links.push(url);
				done = end;
			}
		}
	}
	return found;
}
function endOf(source, start, limit) {
	END.lastIndex = start;
	return Math.min(END.exec(source)?.index ?? limit, limit);
}
function isLink(source, { start, end }, first) {
	if (end - start > MAX_LENGTH || !PLAIN.test(source.slice(start, end))) return false;
	const before = start === first ? " " : source.charAt(start - 1);
	return source[start]?.toLowerCase() === "w" ? /[ \t\r\n*_~(]/.test(before) : !/[a-z]/i.test(before);
}
// src/lib/markdown/paragraph.ts
/** Splits a block into its texts, in which bare URLs may occur, and everything between them. */
function piecesOf(node) {
	switch (node.type) {
		case "text": return [{
			...spanOf(node),
			isText: true
		}];
		case "paragraph":
		case "heading":
		case "tableCell":
		case "emphasis":
		case "strong":
		case "delete": return node.children.flatMap((child) => piecesOf(child));
		default: return [{
			...spanOf(node),
			isText: false
		}];
	}
}
/** Whether a commit hash in a block may become a code span: not if a loose backtick or a tag beside it would then read differently. */
function mayUseCodeSpansIn(source, block) {
	if (block.children.some((child) => child.type === "html")) return false;
	const ticks = ({ start, end }) => source.slice(start, end).split("`").length - 1;
	return ticks(spanOf(block)) === codeSpans(block).reduce((sum, span) => sum + ticks(span), 0);
}
/** The code spans of a node, in order. */
function codeSpans(node) {
	if (node.type === "inlineCode") return [spanOf(node)];
	return "children" in node ? node.children.flatMap(codeSpans) : [];
}
/** Whether a code span may replace a word: next to an asterisk it could undo emphasis, next to a letter or hyphen it splits a word. */
function standsAlone(source, { start, end }) {
	return /^[\s("':@,|]?$/.test(source.charAt(start - 1)) && /^[\s).,;:!?"'|]?$/.test(source.charAt(end));
}
/** The nodes between `<code>` and `</code>`, or `<pre>` and `</pre>`, with no other tag between them. */
function nodesInHtmlCode(siblings) {
	const inside = /* @__PURE__ */ new Set();
	let name;
	let between = [];
	for (const node of siblings) {
		between.push(node);
		if (node.type !== "html") continue;
		const [, slash, tag] = /^<(\/?)(code|pre)(?:\s[^<>]*)?>$/i.exec(node.value.toLowerCase()) ?? [];
		if (slash && tag === name) for (const node of between) inside.add(node);
		name = slash ? void 0 : tag;
		between = [];
	}
	return inside;
}
// src/lib/markdown/sanitize-html.ts
const LINKS = /* @__PURE__ */ new Map([
	["href", "blob"],
	["cite", "blob"],
	["longdesc", "blob"],
	["src", "raw"],
	["poster", "raw"]
]);
const UNSEEN = words("id name class style color bgcolor width height");
/**
* The edits that sanitize a piece of raw HTML; updates `open`. `<code>` and `<pre>` that contain only text stay as they
* are.
*/
function htmlEdits(source, span, place, open) {
	if (isOpenComment(source, span, place)) {
		const inner = {
			start: source.indexOf("<!--", span.start) + 4,
			end: span.end
		};
		return [...commentEdits(source, span, place), ...dashEdits(source, inner, true)];
	}
	const edits = [];
	const texts = [];
	const tokens = htmlTokens(source, span);
	for (const [index, token] of tokens.entries()) if (token.kind === "text") {
		if (!isCode(tokens, index)) texts.push(token);
	} else if (isHarmless(source, token, place, open)) edits.push(...tokenEdits(source, token, place));
	else {
		edits.push(escapeTag(token.start));
		open.needsReparse = true;
	}
	const seen = texts.map((text) => decode(source, [text], "html"));
	edits.push(...seen.flatMap((one) => textEdits(one, {
		server: place.base.server,
		isHtml: true
	})));
	edits.push(...splitTextEdits(seen, place.base.server));
	return edits;
}
function commentEdits(source, span, { base }) {
	return textEdits(decode(source, [span], "html"), { server: base.server });
}
function isOpenComment(source, { start, end }, { isBlock, outerTags }) {
	const html = source.slice(start, end).trimStart();
	return isBlock && outerTags === void 0 && /^<!--(?!-?>)/.test(html) && !html.includes("-->");
}
/** Makes a tag visible text. */
function escapeTag(at) {
	return {
		start: at,
		end: at + 1,
		text: "&lt;"
	};
}
function isCode(tokens, index) {
	const [before, after] = [tokens[index - 1], tokens[index + 1]];
	if (before?.kind !== "tag" || after?.kind !== "tag") return false;
	return (before.name === "code" || before.name === "pre") && !before.closes && after.closes && after.name === before.name;
}
/** Whether a token can stay HTML; updates the open tags. */
function isHarmless(source, token, place, open) {
	if (token.kind !== "tag") return token.kind === "comment";
	if (place.isPrefixed && /\n[ \t]*>/.test(source.slice(token.start, token.end))) return false;
	if (token.name === "source" && !place.isBlock && beginsLine(source, token.start)) return false;
	return isHarmlessTag(token, place.outerTags, open);
}
/** Whether nothing but blanks and markers of quotes and list items is before an offset on its line. */
function beginsLine(source, at) {
	const before = source.slice(Math.max(0, at - 100), at);
	return /^[\s>*+\d.)-]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
}
function tokenEdits(source, token, place) {
	if (token.kind === "tag") return token.attributes.flatMap((one) => attributeEdits(source, one, place.base));
	const edits = commentEdits(source, token, place);
	if (token.kind !== "comment") return edits;
	return [...edits, ...dashEdits(source, {
		start: token.start + 4,
		end: token.end - 3
	}, place.isBlock)];
}
function dashEdits(source, { start, end }, isBlock) {
	const dashes = isBlock ? /-(?=-!>)/g : /-(?=-)|-$|^-?(?=>)/g;
	return [...source.slice(start, end).matchAll(dashes)].map(({ 0: found, index }) => {
		const at = start + index + found.length;
		return {
			start: at,
			end: at,
			text: "​"
		};
	});
}
function attributeEdits(source, { name, value, quoted }, base) {
	const edits = valueEdits(name, decode(source, [value], "html"), base);
	if (quoted || edits.length === 0) return edits;
	const [before, after] = addQuotes(value);
	return [
		before,
		...edits,
		after
	];
}
/** Puts quotation marks around a value: without them, our parser ends it at its first slash. */
function addQuotes({ start, end }) {
	return [{
		start,
		end: start,
		text: "\""
	}, {
		start: end,
		end,
		text: "\""
	}];
}
function valueEdits(name, value, base) {
	const target = LINKS.get(name);
	if (target) return linkEdits(value, target, base);
	if (name === "srcset") return srcsetUrls(value).flatMap((url) => linkEdits(url, "raw", base));
	return UNSEEN.has(name) ? [] : textEdits(value, { server: base.server });
}
const GAP = /[\s,]*/y;
const ADDRESS = /\S*/y;
const REST = /[^,]*/y;
function srcsetUrls({ text, at }) {
	const urls = [];
	for (let index = take(GAP, text, 0); index < text.length; index = take(GAP, text, index)) {
		const end = take(ADDRESS, text, index);
		const url = text.slice(index, end).replace(/(?<!,),+$/, "");
		urls.push({
			text: url,
			at: at.slice(index, index + url.length + 1)
		});
		index = text[end - 1] === "," ? end : take(REST, text, end);
	}
	return urls;
}
/** Returns where a match of the sticky pattern ends. */
function take(pattern, text, from) {
	pattern.lastIndex = from;
	return from + (pattern.exec(text)?.[0].length ?? 0);
}
// src/lib/markdown/parser-differences.ts
/**
* Separates a definition from a line right below it by a blank line: before a table or the underline of a heading,
* GitHub's parser reads the definition as text.
*/
function definitionEdits(source, { start, end }) {
	if (!/^[ \t]*\r?\n[ \t>]*[^ \t\r\n>]/.test(source.slice(end, end + 200))) return [];
	return [{
		start: end,
		end,
		text: `\n${source.slice(source.lastIndexOf("\n", start - 1) + 1, start).replace(/[^>]/g, " ").trimEnd()}`
	}];
}
/**
* Separates a list from the paragraph right above its quote or item by a blank line: a number other than 1 and an empty
* item cannot interrupt a paragraph, but only our parser finds that they do so within a new quote or item.
*/
function interruptingListEdits(source, { start }) {
	if (!/^(?:\d{1,9}[.)]|[-+*])(?=[ \t\r\n]|$)/.test(source.slice(start, start + 11))) return [];
	const above = source.lastIndexOf("\n", start - 1);
	if (above < 0) return [];
	const [quotes = ""] = /^[ \t>]*/.exec(source.slice(source.lastIndexOf("\n", above - 1) + 1, above)) ?? [];
	return [{
		start: above,
		end: above,
		text: `\n${quotes.trimEnd()}`
	}];
}
/** Replaces tildes after a fence of tildes, with which older parsers see no fence. */
function infoEdits(source, { start, end }) {
	const [fence = ""] = /^~{3,}/.exec(source.slice(start, end)) ?? [];
	if (fence === "") return [];
	const [info = ""] = source.slice(start + fence.length, end).split(/[\r\n]/, 1);
	const from = start + fence.length;
	return [...info.matchAll(/~/g)].map(({ index }) => ({
		start: from + index,
		end: from + index + 1,
		text: "-"
	}));
}
/** Removes the indentation of a blank line after an empty list item, which would continue the item for GitHub's parser. */
function emptyItemEdits(source, end) {
	const [line = "", prefix = ""] = /^[ \t]*\r?\n([ \t>]*)(?=[\r\n]|$)/.exec(source.slice(end)) ?? [];
	const after = end + line.length;
	return [{
		start: after - (prefix.length - prefix.trimEnd().length),
		end: after,
		text: ""
	}];
}
/**
* Whether a line of HTML right below a paragraph, a block of its own to our parser, is the head of a table to GitHub's
* or ends the quote or list item that it is in.
*/
function isMisreadHtml(siblings, index, source, isInContainer) {
	const [before, html] = [siblings[index - 1], siblings[index]].map((node) => node?.position);
	if (siblings[index - 1]?.type !== "paragraph" || before?.end.line !== (html?.start.line ?? 0) - 1) return false;
	return /^[^\n]*\n[ \t>]*[|:-][-|: \t\r]*(?:\n|$)/.test(source.slice(html?.start.offset, html?.end.offset)) || isInContainer && isLazy(siblings, index);
}
/** Whether a node in a quote or list item is less indented than the first one, as a continuation of a paragraph may be. */
function isLazy(siblings, index) {
	const [first, node] = [siblings[0], siblings[index]].map((one) => one?.position?.start.column ?? 0);
	return (node ?? 0) < (first ?? 0);
}
/** Escapes opening parentheses in a title in parentheses, which may hold none for GitHub's parser. */
function titleEdits(source, { start, end }) {
	if (source[start] !== "(") return [];
	return unescaped(source, {
		start: start + 1,
		end: end - 1
	}, "(").map((at) => ({
		start: at,
		end: at,
		text: "\\"
	}));
}
/**
* Escapes backticks outside code: GitHub's parser misses some code spans after backticks that it could not pair, and an edit
* can make a fence of a line by removing a later backtick.
*/
function looseBackticks(source, block) {
	const last = codeSpans(block).at(-1)?.start ?? 0;
	return textSpans(block).flatMap((span) => unescaped(source, span, "`")).filter((at) => at < last || isAlmostFence(source, at)).map((at) => ({
		start: at,
		end: at,
		text: "\\"
	}));
}
/** Whether a backtick belongs to a run at the start of a line that only another backtick in the line keeps from being a fence. */
function isAlmostFence(source, at) {
	let start = at;
	while (source[start - 1] === "`") start--;
	const [run = "", rest = ""] = /^(`{3,})([^\n]*)/.exec(source.slice(start, start + 1e3))?.slice(1) ?? [];
	return run !== "" && rest.includes("`") && beginsLine(source, start);
}
/**
* Edits for text that other parsers read as HTML: a tag gets quotation marks around its values, without which our parser
* ends a value at its first slash; the `<` of anything else is escaped.
*/
function looseHtml(source, block) {
	const { end } = spanOf(block);
	const tagAt = tagFinder(source, end);
	const last = source.lastIndexOf(">", end);
	const value = source.lastIndexOf("=", last);
	return textSpans(block).flatMap((span) => unescaped(source, span, "<")).flatMap((at) => {
		if (/[!?]/.test(source.charAt(at + 1))) return at < last ? [escapeTag(at)] : [];
		const tag = tagAt(at);
		if (tag === void 0) return /[a-z]/i.test(source.charAt(at + 1)) && at < value && at < last ? [escapeTag(at)] : [];
		const bare = tag.attributes.filter(({ quoted }) => !quoted);
		return bare.length > 0 ? bare.flatMap(({ value }) => addQuotes(value)) : [escapeTag(at)];
	});
}
/** Escapes the bracket before `(<` in text: a destination of anything goes for older parsers, also of what is no link here. */
function looseDestinations(source, block) {
	return textSpans(block).flatMap((span) => unescaped(source, span, "]")).filter((at) => /^\([ \t\r\n]*</.test(source.slice(at + 1, at + 10))).map((at) => ({
		start: at,
		end: at,
		text: "\\"
	}));
}
/** The offsets of a character that no backslash escapes. */
function unescaped(source, { start, end }, mark) {
	const places = [];
	for (let at = start; at < end; at++) if (source[at] === "\\") at++;
	else if (source[at] === mark) places.push(at);
	return places;
}
function textSpans(node) {
	if (node.type === "text") return [spanOf(node)];
	return "children" in node ? node.children.flatMap(textSpans) : [];
}
// src/lib/markdown/tree-edits.ts
/** Adds edits after which the text around them is parsed differently. */
function reparseAfter({ edits, open }, added) {
	edits.push(...added);
	if (added.length > 0) open.needsReparse = true;
}
/** Sanitizes the alternative text of an image. */
function sanitizeAltText(walk, node) {
	const { label } = walk.partsOf(node);
	if (label) sanitizeSpan(walk, label, {});
}
/** Sanitizes a span of text. */
function sanitizeSpan({ source, base, edits }, span, place) {
	edits.push(...textEdits(decode(source, [span], "markdown"), {
		...place,
		server: base.server
	}));
}
/** Redirects the URLs in a span of text in which GitHub finds nothing else. */
function redirectSpan({ source, base, edits }, span) {
	const { text, at } = decode(source, [span], "markdown");
	for (const { start, end, text: redirected } of redirectUrls(text, base.server, "text")) edits.push({
		start: at[start] ?? 0,
		end: at[end] ?? 0,
		text: redirected
	});
}
/** Sanitizes the destination and title of a link, an image or a definition. */
function sanitizeTarget(walk, node, target) {
	const { source, base } = walk;
	const { destination, title } = walk.partsOf(node);
	if (destination) {
		const inner = source[destination.start] === "<" ? 1 : 0;
		const span = {
			start: destination.start + inner,
			end: destination.end - inner
		};
		walk.edits.push(...linkEdits(decode(source, [span], "markdown"), target, base, node.url));
	}
	if (title) {
		sanitizeSpan(walk, title, {});
		walk.edits.push(...titleEdits(source, title));
	}
}
/**
* Keeps a reference that shows its own label (`[#12]`, `[#12][]`) attached to its definition after `change` has changed
* its text, by adding the old label: `[#·12][#12]`, where `·` is a zero-width space.
*/
function keepLabel(walk, node, change) {
	const { source, edits } = walk;
	const count = edits.length;
	change();
	if (edits.length === count || node.referenceType === "full") return;
	const { start, end } = spanOf(node);
	const collapsed = node.referenceType === "collapsed";
	const label = source.slice(source.indexOf("[", start) + 1, collapsed ? end - 3 : end - 1);
	if (collapsed) edits.push({
		start: end - 1,
		end: end - 1,
		text: label
	});
	else edits.push({
		start: end,
		end,
		text: `[${label}]`
	});
}
// src/lib/markdown/sanitize-tree.ts
/**
* The edits that sanitize a Markdown text.
* @param isSingleLine whether the text is one line, in which a fence or a definition is meant as text
*/
function markdownEdits(source, base, isSingleLine = false) {
	const { root, partsOf } = parseMarkdown(source);
	const open = {
		tags: [],
		tables: [],
		needsReparse: false
	};
	const walk = {
		source,
		base,
		partsOf,
		edits: [],
		open,
		images: /* @__PURE__ */ new Set(),
		definitions: [],
		isSingleLine
	};
	visit(walk, root, {
		inLink: false,
		inCode: false,
		mayUseCodeSpan: false,
		outerTags: void 0,
		inline: false,
		links: [],
		bracket: Number.POSITIVE_INFINITY
	});
	for (const node of walk.definitions) sanitizeTarget(walk, node, walk.images.has(node.identifier) ? "raw" : "blob");
	const last = root.children.at(-1);
	const lastBlock = last && {
		type: last.type,
		source: source.slice(spanOf(last).start)
	};
	return {
		edits: walk.edits,
		open,
		lastBlock
	};
}
function visit(walk, node, place) {
	const { source, edits } = walk;
	if (walk.isSingleLine && isHidden(node, source)) {
		const { start } = spanOf(node);
		reparseAfter(walk, [{
			start,
			end: start,
			text: "\\"
		}]);
		return;
	}
	switch (node.type) {
		case "text":
			visitText(walk, node, place);
			break;
		case "html":
			edits.push(...htmlEdits(source, spanOf(node), htmlPlace(walk, node, place), walk.open));
			break;
		case "code":
			edits.push(...infoEdits(source, spanOf(node)));
			break;
		case "link":
			visitLink(walk, node, place);
			break;
		case "image":
			sanitizeAltText(walk, node);
			sanitizeTarget(walk, node, "raw");
			break;
		case "linkReference":
			keepLabel(walk, node, () => visitChildren(walk, node, {
				...place,
				inLink: true
			}));
			break;
		case "imageReference":
			walk.images.add(node.identifier);
			keepLabel(walk, node, () => sanitizeAltText(walk, node));
			break;
		case "definition":
			walk.definitions.push(node);
			break;
		case "paragraph":
			reparseAfter(walk, interruptingListEdits(source, spanOf(node)));
			visitChildren(walk, node, enterBlock(walk, node, place));
			break;
		case "heading":
		case "tableCell":
			visitContainer(walk, node, enterBlock(walk, node, place));
			break;
		case "blockquote":
		case "footnoteDefinition":
			visitContainer(walk, node, place);
			break;
		case "listItem":
			if (node.children.length === 0) edits.push(...emptyItemEdits(source, spanOf(node).end));
			visitContainer(walk, node, place);
			break;
		default: visitChildren(walk, node, place);
	}
}
function htmlPlace({ source, base }, node, { inline, outerTags }) {
	const { start, end } = spanOf(node);
	return {
		base,
		isBlock: !inline,
		isPrefixed: source.slice(start, end) !== node.value,
		outerTags
	};
}
function isHidden(node, source) {
	if (node.type === "code") return /^[`~]{3}/.test(source.slice(spanOf(node).start));
	return node.type === "definition" || node.type === "footnoteDefinition";
}
function enterBlock(walk, block, place) {
	const { source } = walk;
	const { links, bracket, edits: urls } = bareUrls(source, spanOf(block), piecesOf(block));
	const html = looseHtml(source, block);
	reparseAfter(walk, [
		...urls,
		...html,
		...looseDestinations(source, block)
	]);
	walk.edits.push(...looseBackticks(source, block));
	return {
		...place,
		mayUseCodeSpan: mayUseCodeSpansIn(source, block),
		inline: true,
		links,
		bracket
	};
}
function visitContainer(walk, node, place) {
	const { tags } = walk.open;
	const outerTags = tags.length;
	visitChildren(walk, node, {
		...place,
		outerTags
	});
	reparseAfter(walk, unclosed(tags.splice(outerTags)).map(({ at }) => escapeTag(at)));
}
function visitText(walk, node, place) {
	const { inLink, inCode, mayUseCodeSpan, links, bracket } = place;
	const span = spanOf(node);
	if (inCode) {
		redirectSpan(walk, span);
		return;
	}
	sanitizeSpan(walk, span, {
		inLink,
		links,
		bracket,
		mayUseCodeSpan: mayUseCodeSpan && !inLink ? (hash) => standsAlone(walk.source, hash) : void 0
	});
}
function visitChildren(walk, node, place) {
	const { source, base, edits } = walk;
	const children = "children" in node ? node.children : [];
	const code = nodesInHtmlCode(children);
	let run = [];
	for (const [index, child] of [...children, void 0].entries()) {
		if (child) visitChild(walk, children, index, code.has(child) ? {
			...place,
			inCode: true
		} : place);
		const isText = child?.type === "text" && !code.has(child);
		if (isText) run.push(decode(source, [spanOf(child)], "markdown"));
		if (isText || child?.type === "html") continue;
		if (run.length > 1 && !place.inCode) edits.push(...splitTextEdits(run, base.server));
		run = [];
	}
}
function visitChild(walk, siblings, index, place) {
	const node = siblings[index];
	const isInContainer = place.outerTags !== void 0;
	if (node.type === "html" && isMisreadHtml(siblings, index, walk.source, isInContainer)) reparseAfter(walk, [escapeTag(spanOf(node).start)]);
	const isFollowed = siblings[index + 1]?.type === "definition" && !(isInContainer && isLazy(siblings, index + 1));
	if (node.type === "definition" && !isFollowed) reparseAfter(walk, definitionEdits(walk.source, spanOf(node)));
	visit(walk, node, place);
}
function visitLink(walk, node, place) {
	const span = spanOf(node);
	if (walk.source[span.start] === "[") {
		visitChildren(walk, node, {
			...place,
			inLink: true
		});
		sanitizeTarget(walk, node, "blob");
	} else redirectSpan(walk, span);
}
// src/lib/markdown/sanitize.ts
/**
* Makes the Markdown of a file safe to post: it mentions nobody and references nothing, relative links become absolute,
* text that looks like one of our markers is broken, and an open fence, comment or tag is closed at the end. Everything
* else, code above all, keeps its bytes. Idempotent. A text that would be slow to parse becomes a single code block.
*/
function sanitizeMarkdown(markdown, base) {
	const text = markdown.replaceAll("\0", "�");
	return withoutMarkers(hasTrigger(text) ? rewrite(text, base) : text);
}
function withoutMarkers(markdown) {
	return markdown.replace(/<!--\s*d(?=ibs:)/gi, `$&​`);
}
/**
* Makes a text a list item of one line, sanitized like {@link sanitizeMarkdown}. Whatever it contains, the next line
* starts a new item or block.
*/
function listItem(text, base) {
	const line = text.replace(/[\s\0]+/g, " ").trim();
	const item = /^(?:[-\s]+|[*\s]+|[_\s]+)$/.test(line) ? `- \\${line}` : `- ${line}`;
	const done = !hasTrigger(item) && !item.includes("]:") ? item : rewrite(item, base, true);
	return done.includes("\n") ? `- ${plainText(line)}` : withoutMarkers(done);
}
const TRIGGERS = [
	/(?<![A-Za-z0-9])@[\p{L}\p{N}]|@[\w./-]*@/u,
	/#\d|gh\\?-\d/i,
	/(?<![\da-z])[\da-f]{7,40}(?![\da-z])|[\da-f]{7}(?:https?|ftp|www\.|mailto|xmpp)/i,
	/&(?:#|colon|commat|fjlig|lowbar|num|period|sol|underbar)/i,
	/<(?!https?:|[\w.+-]+@[\w.-]+>)[a-z!?/]/i,
	/\](?:\(|:)(?!\s*<?(?:[a-z][a-z\d+.-]*:|#|\/\/))/i,
	/\/(?:issues|pulls?|discussions|commits?|compare)\\?\//i,
	/```|~~~/
];
function hasTrigger(markdown) {
	const text = withoutFencedCode(markdown);
	return TRIGGERS.some((trigger) => trigger.test(text));
}
function withoutFencedCode(markdown) {
	if (/\r(?!\n)/.test(markdown)) return markdown;
	let text = "";
	let end = 0;
	for (const { 0: line, 1: fence = "", index } of markdown.matchAll(/(?<![^\n])(`{3,})[^`\n]*\n/g)) {
		if (index < end) continue;
		const closing = new RegExp(`(?<=\\n) {0,3}${fence}\`*[ \\t]*\\r?(?![^\\n])`, "g");
		closing.lastIndex = index + line.length;
		if (!closing.test(markdown)) break;
		text += markdown.slice(end, index);
		end = closing.lastIndex;
	}
	return text + markdown.slice(end);
}
const ROUNDS = 5;
function rewrite(markdown, base, isSingleLine = false, round = 1) {
	if (round > ROUNDS || isCostly(markdown)) return asCode(markdown);
	let findings;
	try {
		findings = markdownEdits(markdown, base, isSingleLine);
	} catch {
		return asCode(markdown);
	}
	const edited = applyEdits(markdown, findings.edits);
	return findings.open.needsReparse ? rewrite(edited, base, isSingleLine, round + 1) : close(edited, findings);
}
function close(text, { lastBlock, open }) {
	const block = lastBlock?.type === "code" ? fenceEnd(lastBlock.source) : "";
	const html = lastBlock?.type === "html" ? htmlEnd(lastBlock.source.trimStart()) : "";
	const rest = unclosed(open.tags).toReversed().map(({ name }) => `</${name}>`);
	let closed = text;
	if (rest.includes(html)) closed = endLine(closed) + rest.splice(0).join("");
	else if (block || html) closed = endLine(closed) + block + html;
	if (rest.length > 0) closed = `${endLine(closed)}\n${rest.join("\n")}`;
	return text.endsWith("\n") ? endLine(closed) : closed;
}
function endLine(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
function fenceEnd(source) {
	const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
	if (!fence) return "";
	const [, last = ""] = /[\r\n] {0,3}(`+|~+)[ \t\r\n]*$/.exec(source) ?? [];
	return last.startsWith(fence) ? "" : fence;
}
function htmlEnd(source) {
	const [, raw] = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(source) ?? [];
	if (raw) return /<\/(?:script|pre|style|textarea)>/i.test(source) ? "" : `</${raw.toLowerCase()}>`;
	return source.startsWith("<!--") && !source.includes("-->") ? "-->" : "";
}
function asCode(markdown) {
	const longest = (text) => (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
	const [, fence = "", inner = ""] = /^(`{3,})\n([\s\S]*)\n\1\n?$/.exec(markdown) ?? [];
	if (fence.length > longest(inner)) return markdown;
	const longer = "`".repeat(longest(markdown) + 1);
	return `${longer}\n${endLine(markdown)}${longer}\n`;
}
export { parseMarkdown as _, shown as a, nestHeadings as c, person as d, plainText as f, isDense as g, isCostly as h, plain as i, firstHeading as l, siteSyntaxIn as m, sanitizeMarkdown as n, slice as o, tidyMarkdown as p, quotedSpans as r, hasHeadings as s, listItem as t, link as u, absoluteLink as v };
