import "./rolldown-runtime.js";
import { C as readConfig, y as readProjectFile } from "./list.js";
import { a as errorIn, c as warningIn, m as DIFFICULTIES } from "./model.js";
import { _ as parseMarkdown, a as shown, g as isDense, i as plain, o as slice } from "./lib-markdown.js";
import { f as isDate, h as oneLine, i as uniqueNames, r as slugOf, t as mergeLines, u as datesMeant } from "./lib-text.js";
import { n as require_dist } from "./yaml.js";
import { S as statusFromWord, b as projectKeys, c as isFactKey, f as difficultyIn, m as sizesIn, o as labelsOnLine, p as hoursIn, s as factKey, x as meansNoValue } from "./schema.js";
import { a as whitespace, c as position, i as defaultTreeAdapter, l as esm_default, n as parse$1, t as VFile, u as fromParse5 } from "./html.js";
import { a as visit, c as findAndReplace, g as toString, i as toMarkdown, l as SKIP, r as gfmToMarkdown, s as phrasing$2, u as convert } from "./markdown.js";
// src/import/answers.ts
var import_dist = require_dist();
/** Reads `2`, `h2`, `bold`, `item`, `row` or `label`; undefined for anything else. */
function readLevel(text) {
	const [, figure, word] = /^h?([1-6])$|^(bold|item|row|label)$/i.exec(text.trim()) ?? [];
	return figure === void 0 ? word?.toLowerCase() : Number(figure);
}
/** Reads `Label=key`; undefined for anything else. */
function readLabel(text) {
	const at = text.lastIndexOf("=");
	const key = text.slice(at + 1).trim();
	const label = text.slice(0, Math.max(at, 0)).trim();
	return label !== "" && isFactKey(key) ? { [label]: key } : void 0;
}
/** Reads `1-2=easy, 3=medium, 4-5=hard`; undefined for anything else. */
function readScale(text) {
	const scale = {};
	for (const part of text.split(/[,;]/)) {
		const [, from, to = from, word] = /^\s*(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?\s?=\s?(\w+)\s*$/.exec(part) ?? [];
		const level = DIFFICULTIES.find((one) => one === word?.toLowerCase());
		if (level === void 0) return void 0;
		for (let figure = Number(from); figure <= Number(to); figure++) scale[figure] = level;
	}
	return scale;
}
/** Reads a file of answers, whose keys are the options; throws a sentence that says what is wrong. */
function readAnswers(source) {
	const given = (0, import_dist.parse)(source, { schema: "core" });
	if (given === null) return {};
	if (typeof given !== "object" || Array.isArray(given)) throw new Error("Write a line for each option: `level: 2`.");
	const answers = {};
	for (const [key, value] of Object.entries(given)) if (!readAnswer(answers, key, value)) throw new Error(`${key} is not understood: see dibs import --help for the options.`);
	return answers;
}
function readAnswer(answers, key, value) {
	const text = String(value);
	switch (key) {
		case "level":
			answers.level = readLevel(text);
			return answers.level !== void 0;
		case "from-heading":
			answers.fromHeading = text;
			return true;
		case "until-heading":
			answers.untilHeading = text;
			return true;
		case "scale":
			answers.scale = readScale(text);
			return answers.scale !== void 0;
		case "labels": {
			const pairs = Object.entries(value ?? {}).map(([label, name]) => readLabel(`${label}=${name}`));
			answers.labels = Object.assign({}, ...pairs);
			return pairs.every((pair) => pair !== void 0);
		}
		default: return false;
	}
}
/** The pieces of a page that the answers leave: those from one heading to another. */
function withinHeadings(pieces, { fromHeading, untilHeading }) {
	const isCalled = (name) => (piece) => piece.kind === "heading" && sameName(piece, name);
	const from = fromHeading === void 0 ? 0 : pieces.findIndex(isCalled(fromHeading));
	const start = Math.max(from, 0);
	const after = pieces.slice(start + 1);
	const until = untilHeading === void 0 ? -1 : after.findIndex(isCalled(untilHeading));
	return pieces.slice(start, until === -1 ? void 0 : start + 1 + until);
}
function sameName(heading, name) {
	const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	return bare(plain(heading.nodes)) === bare(name);
}
// src/import/labels.ts
const NAMES$1 = {
	title: "project,title,name,project title,project name",
	inserted: "date of insert,date,inserted,date inserted,date added,added,insert date",
	verified: "verified,last verified,date verified",
	gsoc: "gsoc,google summer of code",
	contacts: "technical contact,technical contacts,contact,contacts,contact/mentor,mentor,mentors,mentor(s),contact person",
	mailing_list: "mailing list/forum for project,mailing list,mailing list/forum,list,forum",
	irc: "irc channel for project,irc channel,irc,chat",
	difficulty: "difficulty,difficulty level,skill level",
	size: "size,project size,size of project,expected size",
	skills: "skills needed,skills,skills required,required skills,skill",
	description: "description,desc,project description",
	outcomes: "outcomes,outcome,expected outcomes,expected outcome,expected results,expected result",
	prerequisites: "prerequisites,prerequisite,first steps",
	links: "references,reference,links,link,more information,see also"
};
const LABELS = new Map(Object.keys(NAMES$1).flatMap((key) => NAMES$1[key].split(",").map((name) => [name, key])));
/** The key that a label stands for, in any case, with `_` for blanks or in `CamelCase`. */
function labelMeant(label) {
	const named = (text) => LABELS.get(text.toLowerCase().replace(/[\s_]+/g, " ").trim());
	return named(label) ?? (/[a-z][A-Z]/.test(label) ? named(label.replace(/(?<=[a-z])(?=[A-Z])/g, " ")) : void 0);
}
/** Labels whose value may be a list or continue below their line. */
const LONG_LABELS = /* @__PURE__ */ new Set([
	"description",
	"outcomes",
	"prerequisites",
	"links",
	"skills"
]);
/** Finds labels at the start of a line and after each `;`: `Date of insert: …; Verified: …; GSoC: …`. */
function labelsIn(text) {
	const found = [];
	for (const match of text.matchAll(/(^|;)\s*([^\s:;][^:;]{0,59}):/g)) {
		const { 0: all, 1: before, 2: label = "", index } = match;
		const key = labelMeant(label);
		const last = found.at(-1);
		if (last === void 0 && index > 0) break;
		if (key === void 0 || last?.key === "description") continue;
		if (last) last.end = index;
		found.push({
			label: label.trim(),
			key,
			start: index + all.length,
			end: text.length
		});
		if (before === "" && !IN_ROW.has(key)) break;
	}
	return found;
}
/** Labels that may share a line; a `;` after any other label is part of its value. */
const IN_ROW = /* @__PURE__ */ new Set([
	"inserted",
	"verified",
	"gsoc",
	"difficulty",
	"size"
]);
// src/import/page.ts
/** The outcome of lines that belong to no project. */
const OUTSIDE = "outside any project";
/** A warning about a line of the page. */
function warning(line, message) {
	return {
		severity: "warning",
		line,
		column: 1,
		message
	};
}
/** An error in a line of the page. */
function failure(line, message) {
	return {
		severity: "error",
		line,
		column: 1,
		message
	};
}
// src/import/sections.ts
/** The heading that the pieces before a title belong to: the last one above the level of the title. */
function lastSection(pieces, title) {
	const heading = pieces.findLast((piece) => isAbove(piece, title));
	if (heading || pieces.some(({ kind }) => kind === "heading")) return heading;
	return pieces.findLast((piece, at) => looksLikeHeading(pieces, at, title));
}
/**
* Finds where a project ends: at a heading of a higher level, or at a line that looks like one after its labels.
* @param own the pieces below its title, up to the next title
* @param closed how many of them belong to its labels, if known
* @returns how many pieces belong to the project, and the heading of the next project if there is a new one
*/
function cutProject(own, closed, title, nextTitle) {
	const above = own.findIndex((piece) => isAbove(piece, title));
	if (above !== -1) return {
		length: above,
		next: own.findLast((piece) => isAbove(piece, title))
	};
	if (title?.kind === "heading") return {
		length: own.length,
		next: void 0
	};
	const start = closed ?? (nextTitle ? own.length - 1 : own.length);
	const isSection = (piece, at) => at >= start && looksLikeHeading(own, at, nextTitle) && piece.kind === "line";
	const length = own.findIndex(isSection);
	if (length === -1) return {
		length: own.length,
		next: void 0
	};
	return {
		length,
		next: nextTitle && own.findLast(isSection)
	};
}
function isAbove(piece, title) {
	return piece.kind === "heading" && (title?.kind !== "heading" || piece.depth < title.depth);
}
const MAX_HEADING_LENGTH = 100;
/** Pages saved as text do not mark headings: a heading is a short line on its own that is not a sentence. */
function looksLikeHeading(pieces, at, after) {
	const piece = pieces[at];
	const next = pieces[at + 1] ?? after;
	if (piece?.kind !== "line" || !piece.startsParagraph || next?.kind === "line" && !next.startsParagraph) return false;
	const text = plain(piece.nodes);
	return text.length <= MAX_HEADING_LENGTH && !/[.:;,]$|[.!?] +\p{Lu}|:\/\//u.test(text);
}
// src/import/arrange.ts
/** Finds the projects among the pieces of a page: each has a title, followed by a line with its first labels. */
function arrange(pieces) {
	const labels = pieces.map((piece) => piece.kind === "line" ? labelsIn(plain(piece.nodes)) : []);
	const { titles, problems } = titlesIn(pieces, labels);
	const page = {
		projects: [],
		ranges: [],
		problems
	};
	const introduction = pieces.slice(0, titles[0] ?? pieces.length);
	let section = lastSection(introduction, pieces[titles[0] ?? -1]);
	leaveOut(page, introduction, section);
	for (const [index, at] of titles.entries()) {
		const end = titles[index + 1] ?? pieces.length;
		const own = pieces.slice(at + 1, end);
		const found = readProject$1(pieces[at], own, labels.slice(at + 1, end));
		const { length, next } = cutProject(own, found.closed, pieces[at], pieces[end]);
		page.projects.push({
			...found.readTo(length),
			section: section && plain(section.nodes).trim()
		});
		leaveOut(page, own.slice(length), next);
		section = next ?? section;
	}
	return page;
}
const FIRST_LABELS = [
	"inserted",
	"contacts",
	"difficulty"
];
/** Finds the titles: each is right above a line that starts with the label that the projects of this page start with. */
function titlesIn(pieces, labels) {
	const first = FIRST_LABELS.find((key) => labels.some(([label]) => label?.key === key));
	const titles = [];
	const problems = [];
	for (const [at, [label]] of labels.entries()) {
		if (label === void 0 || label.key !== first || (labels[at - 1]?.length ?? 0) > 0) continue;
		const above = pieces[at - 1];
		if (above !== void 0 && above.kind !== "block") titles.push(at - 1);
		else {
			const line = pieces[at]?.from ?? 1;
			problems.push(failure(line, "A project begins here, but there is no title on the line above: add one."));
		}
	}
	return {
		titles,
		problems
	};
}
function leaveOut(page, pieces, section) {
	for (const piece of pieces) page.ranges.push({
		from: piece.from,
		to: piece.to,
		outcome: piece === section ? "heading" : OUTSIDE
	});
}
function readProject$1(title, pieces, labels) {
	const owners = ownersOf(pieces, labels);
	const closed = labels.some((found, at) => owners[at] === "labels" && found.some(({ key }) => key === "outcomes")) ? owners.findLastIndex((owner) => owner !== "description") + 1 : void 0;
	const begins = owners.findIndex((_, at) => labels[at]?.some(({ key }) => key === "description"));
	return {
		closed,
		readTo: (length) => {
			const project = {
				title,
				values: [],
				text: []
			};
			for (const [at, piece] of pieces.slice(0, length).entries()) {
				const owner = owners[at];
				const { from, to } = piece;
				if (owner === void 0 || owner === "labels") placeLabels(project, piece, labels[at] ?? []);
				else if (owner === "description" && at > begins && at < (closed ?? length)) project.text.push(piece);
				else if (owner === "description") project.values.push({
					label: "",
					key: void 0,
					content: [piece],
					from,
					to
				});
				else addTo$1(project.values, owner, piece);
			}
			return project;
		}
	};
}
/** A label counts once in a project: after that it is ordinary text. */
function ownersOf(pieces, labels) {
	const seen = /* @__PURE__ */ new Set();
	let current;
	return pieces.map((piece, at) => {
		const found = labels[at] ?? [];
		if (found.length > 0 && !found.some(({ key }) => seen.has(key) || key === "title")) {
			for (const { key } of found) seen.add(key);
			current = found.at(-1)?.key;
			return "labels";
		}
		const goesOn = piece.kind === "block" || piece.kind === "line" && !piece.startsParagraph;
		if (current === "description" || current && !(LONG_LABELS.has(current) && goesOn)) current = void 0;
		return current ?? "description";
	});
}
function placeLabels(project, piece, labels) {
	const { from, to } = piece;
	for (const { key, label, start, end } of labels) {
		const nodes = slice(piece.nodes, start, end);
		const content = nodes.length > 0 ? [{
			kind: "line",
			startsParagraph: true,
			nodes,
			from,
			to
		}] : [];
		if (key !== "description" || content.length === 0) project.values.push({
			label,
			key,
			content,
			from,
			to
		});
		else project.text.push(...content);
	}
}
function addTo$1(values, key, piece) {
	const value = values.findLast((one) => one.key === key);
	value?.content.push(piece);
	if (value) value.to = piece.to;
}
// src/import/trim-signs.ts
/**
* Removes characters from the ends of a text, in linear time.
* @param start matches one character that is removed at the start
* @param end the same for the end
*/
function trimSigns(text, start, end = start) {
	const characters = [...text];
	let from = 0;
	let to = characters.length;
	while (from < to && start.test(characters[from] ?? "")) from++;
	while (to > from && end.test(characters[to - 1] ?? "")) to--;
	return characters.slice(from, to).join("");
}
// src/import/asciidoc-markdown.ts
const BLOCKS$1 = {
	"----": "code",
	"....": "code",
	"++++": "nothing",
	"////": "nothing",
	"====": "open",
	"****": "open",
	____: "open",
	"--": "open"
};
/** Writes AsciiDoc as Markdown with the same lines, as far as lists of projects use it. */
function markdownOfAsciidoc(lines) {
	const result = [];
	const unknown = [];
	let inside;
	let table;
	for (const [at, line] of lines.entries()) {
		const fence = line.trim();
		if (inside) {
			const ends = fence === inside.fence;
			result.push(inside.as === "nothing" ? "" : ends ? "```" : line);
			if (ends) inside = void 0;
			continue;
		}
		const kind = BLOCKS$1[/^([-.+/=*_])\1{3,}$/.test(fence) ? fence.slice(0, 4) : fence];
		if (/^[|,:!]===/.test(fence)) {
			table = table ? void 0 : { rows: 0 };
			result.push(table ? "<table>" : "</table>");
		} else if (table) result.push(rowOf(line, lines[at - 1] ?? ""));
		else if (kind === "open") result.push("");
		else if (kind) {
			inside = {
				fence,
				as: kind
			};
			result.push(kind === "code" ? "```" : "");
		} else result.push(lineOf$2(line, (what) => unknown.push({
			line: at + 1,
			what
		})));
	}
	return {
		text: result.join("\n"),
		unknown
	};
}
/** A line of a table as HTML; a row begins after an empty line or has all its cells on its line. */
function rowOf(line, before) {
	if (line.trim() === "") return "<!-- -->";
	const [first = "", ...rest] = line.split(/(?<!\\)(?:[\d.*+<^>]{0,6}[aehlmsd]?)\|/);
	const begins = rest.length > 1 || before.trim() === "" || /===/.test(before);
	if (rest.length === 0) return html$1(first);
	return `${begins ? "<tr>" : ""}${rest.map((cell) => `<td>${html$1(cell.trim())}`).join("")}`;
}
function html$1(text) {
	return inline$3(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\*\*([^*]{1,300})\*\*/g, "<b>$1</b>").replace(/`([^`]{1,300})`/g, "<code>$1</code>").replace(/!?\[([^\]]{0,300})\]\(([^()\s]{1,1000})\)/g, "<a href=\"$2\">$1</a>");
}
function lineOf$2(line, report) {
	const heading = /^(={1,6})\s+(\S.*)$/.exec(line);
	if (heading) return `${"#".repeat(heading[1]?.length ?? 1)} ${inline$3(heading[2] ?? "")}`;
	if (/^:!?[\w-]+!?:|^\/\/|^\[.*\]$|^\+$|^'''$|^<<<$/.test(line.trim())) return "";
	if (/^\.[\p{L}\d]/u.test(line)) return `**${inline$3(line.slice(1))}**`;
	const list = /^\s*(\*{1,5}|-|\.{1,5}|\d{1,3}\.)\s+(\S.*)$/.exec(line);
	if (list) {
		const [, sign = "", text = ""] = list;
		const isOrdered = /[.\d]/.test(sign);
		const depth = /\d|-/.test(sign) ? 1 : sign.length;
		return `${(isOrdered ? "   " : "  ").repeat(depth - 1)}${isOrdered ? "1." : "-"} ${inline$3(text)}`;
	}
	const term = /^(\S.{0,100}?)(?<!:):{2,4}(?:\s+(.*))?$/.exec(line);
	if (term) return `**${trimSigns(term[1] ?? "", /\*/)}:** ${inline$3(term[2] ?? "")}`;
	const image = /^image::?([^\s[\]]{1,1000})\[([^\]]*)\]/.exec(line);
	if (image) return `![${image[2]}](${image[1]})`;
	const macro = /^(\w{1,40})::[^\s[]*\[/.exec(line)?.[1];
	if (macro !== void 0) {
		if (!/^(?:toc|include|ifdef|endif|ifndef|video)$/.test(macro)) report(`${macro}::`);
		return "";
	}
	return inline$3(line.replace(/ \+$/, "\\"));
}
function inline$3(text) {
	return text.replace(/(?:link:|xref:)(\S{1,1000}?)\[([^\]]{0,300})\]/g, (_, url, words) => `[${words === "" ? url : words}](${url})`).replace(/((?:https?:\/\/|mailto:)[^\s[\]<>]{1,1000})\[([^\]]{0,300})\]/g, (_, url, words) => `[${words.replace(/\^$/, "") || url}](${url})`).replace(/<<([^<>,]{1,200})(?:,([^<>]{1,200}))?>>/g, (_, anchor, words) => words ?? anchor).replace(/(?<![\p{L}\p{N}*\\])\*(?!\s|\*)([^*]{1,300})(?<!\s)\*(?![\p{L}\p{N}*])/gu, "**$1**").replace(/(?<![*\p{L}])\*\*(?!\*)([^*]{1,300})\*\*/gu, "**$1**");
}
// src/import/dates.ts
const WORDS = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|st|nd|rd|th|of|the)$/;
/** The day that a text names, if the text is nothing but a date. */
function readDate(text, order) {
	if (isDate(text)) return { date: text };
	if (text.length > 40 || !/^[\p{L}\d\s/.,-]+$/u.test(text)) return void 0;
	const parts = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
	const words = parts.filter((part) => !/^\d/.test(part));
	if (!words.every((word) => WORDS.test(word)) || parts.length - words.length > 3) return void 0;
	const [dayFirst, monthFirst] = datesMeant(text);
	if (dayFirst === void 0) return void 0;
	if (monthFirst === void 0) return { date: dayFirst };
	return order === "day-first" ? {
		date: dayFirst,
		other: monthFirst
	} : {
		date: monthFirst,
		other: dayFirst
	};
}
/** The order of the dates of a page, if one of them shows it; day first otherwise. */
function orderOf(dates) {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const date of dates) {
		const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\s*$/.exec(date) ?? [];
		if (Number(first) > 12) dayFirst++;
		if (Number(second) > 12) monthFirst++;
	}
	return monthFirst > dayFirst ? "month-first" : "day-first";
}
// src/import/outline.ts
/** Puts the pieces of a page below their headings. Headings that only name a part of a section open none. */
function outline(pieces, level = 0) {
	const root = sectionOf$1(void 0, void 0);
	const isPart = partFinder(pieces);
	let open = root;
	for (const [at, piece] of pieces.entries()) {
		if (piece.kind !== "heading") {
			addTo(open, piece);
			continue;
		}
		const part = piece.depth === level ? void 0 : isPart(at);
		let parent = open;
		const isBeside = part === "repeated" && open.depth === piece.depth;
		while (!isBeside && parent.parent && parent.depth >= piece.depth) parent = parent.parent;
		if (part && parent.title) {
			open = parent;
			addTo(open, piece);
		} else {
			open = sectionOf$1(piece, parent);
			parent.children.push(open);
			parent.content.push(open);
		}
	}
	return root;
}
function sectionOf$1(title, parent) {
	return {
		title,
		depth: title?.depth ?? 0,
		content: [],
		own: [],
		children: [],
		parent
	};
}
function addTo(section, piece) {
	section.own.push(piece);
	section.content.push(piece);
}
/** All pieces of a section below its title, in the order of the page, but for those of some sections in it. */
function piecesOf$2(section, without = /* @__PURE__ */ new Set()) {
	return section.content.flatMap((one) => {
		if ("kind" in one) return [one];
		return without.has(one) ? [] : [...one.title ? [one.title] : [], ...piecesOf$2(one, without)];
	});
}
/** The text of a heading or line, trimmed. */
function textOf$3(piece) {
	return piece === void 0 || piece.kind === "block" ? "" : plain(piece.nodes).trim();
}
/**
* Tells whether a heading names a part of a section: it is a label, or it stands in several sections. A part has no
* headings of sections below it.
*/
function partFinder(pieces) {
	const parents = /* @__PURE__ */ new Map();
	const open = [];
	const names = /* @__PURE__ */ new Map();
	for (const [at, piece] of pieces.entries()) {
		if (piece.kind !== "heading") continue;
		while ((open.at(-1)?.depth ?? 0) >= piece.depth) open.pop();
		const name = nameOf$2(piece);
		names.set(at, name);
		parents.set(name, (parents.get(name) ?? /* @__PURE__ */ new Set()).add(open.at(-1)?.at ?? -1));
		open.push({
			depth: piece.depth,
			at
		});
	}
	const counts = /* @__PURE__ */ new Map();
	for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
	const isLabel = (name) => {
		const key = factKey(name) ?? valueKey(name);
		return key !== void 0 && key !== "title";
	};
	const holdsSections = (at) => {
		const { depth } = pieces[at];
		for (let next = at + 1; next < pieces.length; next++) {
			const below = pieces[next];
			if (below?.kind !== "heading") continue;
			if (below.depth <= depth) return false;
			const name = names.get(next) ?? "";
			if (!isLabel(name) && (parents.get(name)?.size ?? 0) < 2) return true;
		}
		return false;
	};
	return (at) => {
		const name = names.get(at) ?? "";
		const repeated = (counts.get(name) ?? 0) > 1;
		if (!isLabel(name) && (parents.get(name)?.size ?? 0) < 2) return void 0;
		if (name === "" || holdsSections(at)) return void 0;
		return isLabel(name) && repeated ? "repeated" : "once";
	};
}
/** The key of a heading with a label and its value: `Difficulty: hard`. */
function valueKey(name) {
	const label = /^(?:[\d.]{1,6}\s)?([^:]{2,40}):\s/.exec(name)?.[1];
	return label === void 0 ? void 0 : factKey(label);
}
function nameOf$2(heading) {
	return plain(heading.nodes).toLowerCase().replace(/[^\p{L}\p{N}\s()/&:.]+/gu, " ").replace(/\s+/g, " ").trim();
}
// src/import/read-section.ts
/** Keys whose value may go on below its line. */
const LONG = /* @__PURE__ */ new Set([
	"skills",
	"contacts",
	"outcomes",
	"prerequisites",
	"links"
]);
/** Keys whose label stays where it is, as its value is text. */
const IN_TEXT = /* @__PURE__ */ new Set(["description"]);
/** Reads the labels of a section; whatever is no value is its text. */
function readSection(pieces) {
	const parts = [];
	for (let at = 0; at < pieces.length;) {
		const piece = pieces[at];
		const taken = piece.kind === "heading" ? readHeading(pieces, at) : readLine(pieces, at);
		parts.push(...taken?.parts ?? [{
			kind: "text",
			piece
		}]);
		at += taken?.length ?? 1;
	}
	return parts;
}
/** A heading that is a label: all below it is its value, up to the next heading or label. */
function readHeading(pieces, at) {
	const heading = pieces[at];
	if (heading?.kind !== "heading") return void 0;
	const inline = labelsOnLine(heading.nodes, false)[0];
	const label = plain(heading.nodes).trim();
	const key = inline?.key ?? factKey(label);
	if (key === void 0 || IN_TEXT.has(key) || key === "title") return void 0;
	let end = at + 1;
	while (end < pieces.length && pieces[end]?.kind !== "heading" && !labelsAt(pieces, end)[0]?.key) end++;
	const below = pieces.slice(at + 1, end);
	const content = [...(inline ? [line(heading, slice(heading.nodes, inline.start, inline.end))] : []).filter((one) => plain(one.nodes) !== ""), ...below];
	const { from } = heading;
	const to = below.at(-1)?.to ?? heading.to;
	return {
		parts: [{
			kind: "value",
			value: {
				label: inline?.label ?? label,
				key,
				content,
				source: [heading, ...below],
				from,
				to
			}
		}],
		length: end - at
	};
}
function line({ from, to }, nodes, startsParagraph = true) {
	return {
		kind: "line",
		startsParagraph,
		nodes,
		from,
		to
	};
}
/** The labels of a line; a line within a paragraph is no label without a colon. */
function labelsAt(pieces, at) {
	const piece = pieces[at];
	if (piece?.kind !== "line") return [];
	const next = pieces[at + 1];
	const isAlone = piece.startsParagraph && (next?.kind === "block" || next?.kind === "line" && !next.startsParagraph);
	return labelsOnLine(piece.nodes, isAlone);
}
function readLine(pieces, at) {
	const piece = pieces[at];
	const labels = labelsAt(pieces, at);
	if (piece?.kind !== "line" || !labels.some(({ key }) => key !== void 0 && !IN_TEXT.has(key))) return void 0;
	const parts = [];
	const before = slice(piece.nodes, 0, labels[0]?.at ?? 0);
	if (/\p{L}|\p{N}/u.test(plain(before))) parts.push({
		kind: "text",
		piece: line(piece, before, piece.startsParagraph)
	});
	for (const label of labels) {
		const source = [line(piece, slice(piece.nodes, label.at, label.end), labels.length === 1 ? piece.startsParagraph : true)];
		const { key } = label;
		if (key === void 0 || IN_TEXT.has(key)) parts.push({
			kind: "text",
			piece: source[0]
		});
		else {
			const own = slice(piece.nodes, label.start, label.end);
			const content = plain(own).trim() === "" ? [] : [line(piece, own)];
			const { from, to } = piece;
			parts.push({
				kind: "value",
				value: {
					label: label.label,
					key,
					content,
					source,
					from,
					to
				}
			});
		}
	}
	const last = parts.at(-1);
	let next = at + 1;
	if (last?.kind === "value") {
		next = endOfValue(pieces, next, last.value);
		const below = pieces.slice(at + 1, next);
		last.value.content.push(...below);
		last.value.source.push(...below);
		last.value.to = below.at(-1)?.to ?? last.value.to;
	}
	return {
		parts,
		length: next - at
	};
}
/** Where the value of a label ends that may go on below its line. */
function endOfValue(pieces, start, { key, content }) {
	const isBelow = content.length === 0;
	const isLong = LONG.has(key);
	let next = start;
	if (!isBelow && !isLong) return next;
	const isFree = (at) => pieces[at]?.kind === "line" && !labelsAt(pieces, at).some(({ key: other }) => other);
	const goesOn = (at) => isFree(at) && !pieces[at].startsParagraph;
	while (goesOn(next)) next++;
	const first = pieces[next];
	if (isBelow && next === start && first?.kind === "line" && isFree(next) && (!isTitle$1(first) || isShortValue(key, first))) {
		next++;
		while (goesOn(next)) next++;
	}
	const ending = content.concat(pieces.slice(start, next)).at(-1);
	const introduces = ending === void 0 || ending.kind === "line" && /[:：]\s*$/.test(plain(ending.nodes));
	const list = pieces[next];
	if (list?.kind === "block" && list.node.type === "list" && (isLong || introduces)) {
		if (list.from <= (pieces[next - 1]?.to ?? 0) + 1 || introduces || key === "outcomes" || key === "contacts") next++;
	} else if (isBelow && next === start && list?.kind === "block") next++;
	return next;
}
/** A bold line can be a value all the same: `**Medium**`. */
function isShortValue(key, { nodes }) {
	const text = plain(nodes);
	if (text.length > 40) return false;
	return key === "difficulty" && difficultyIn(text) !== void 0 || key === "size" && sizesIn(text) !== void 0;
}
/** A line that is all bold is the heading of what follows. */
function isTitle$1({ nodes }) {
	return nodes.every((node) => node.type === "strong" || plain([node]).trim() === "");
}
// src/import/phrasing.ts
/** The text of each piece; each list item counts as a piece. */
function shownParts(pieces) {
	const parts = [];
	for (const piece of pieces) if (piece.kind === "block") parts.push(...memberTexts(piece.node));
	else if (piece.kind === "line" && !piece.startsParagraph && parts.length > 0) parts.push(`${parts.pop()} ${shown(piece.nodes)}`);
	else parts.push(shown(piece.nodes));
	return parts.filter((part) => part !== "");
}
function memberTexts(node) {
	if (node.type !== "list") return [shown([node])];
	return node.children.flatMap(({ children }) => children.flatMap((child) => child.type === "list" ? memberTexts(child) : [shown([child])]));
}
/** Makes a text node. */
function textNode(value) {
	return {
		type: "text",
		value
	};
}
// src/import/split-lines.ts
/** The lines of a paragraph that starts on a line of the page. */
function splitLines(nodes, from) {
	const lines = [];
	let line = {
		kind: "line",
		startsParagraph: true,
		nodes: [],
		from,
		to: from
	};
	const end = (next) => {
		if (line.nodes.length > 0) lines.push(line);
		line = {
			kind: "line",
			startsParagraph: lines.length === 0,
			nodes: [],
			from: next,
			to: next
		};
	};
	for (const node of nodes) {
		if (node.type === "break") {
			end(line.to + (node.position ? 1 : 0));
			continue;
		}
		if (node.type !== "text") {
			line.nodes.push(node);
			line.to += plain([node]).split("\n").length - 1;
			continue;
		}
		for (const [at, part] of node.value.split("\n").entries()) {
			if (at > 0) end(line.to + 1);
			if (part !== "") line.nodes.push(textNode(part));
		}
	}
	const last = line.nodes.at(-1);
	if (last?.type === "text") line.nodes.splice(-1, 1, textNode(last.value.replace(/\\$/, "")));
	end(line.to);
	return lines.filter(({ nodes: own }) => own.some((node) => plain([node]).trim() !== "" || node.type !== "text"));
}
// src/import/lay-open.ts
/** Turns lists and tables of labels into lines, so that a label looks the same wherever a page has it. */
function layOpen(pieces) {
	return pieces.flatMap((piece) => {
		if (piece.kind !== "block") return [piece];
		const { node } = piece;
		if (node.type === "list" && holdsLabels$1(node)) return linesOfList(node, piece);
		if (node.type === "table") return linesOfTable(node, piece) ?? [piece];
		return [piece];
	});
}
/** What stands in a list item or a quote, as pieces. */
function piecesWithin(children, from) {
	return children.flatMap((child) => {
		const start = child.position?.start.line ?? from;
		const place = {
			from: start,
			to: child.position?.end.line ?? start
		};
		if (child.type === "paragraph") return splitLines(child.children, start);
		if (child.type === "heading") return [{
			kind: "heading",
			depth: child.depth,
			nodes: child.children,
			...place
		}];
		return [{
			kind: "block",
			node: child,
			...place
		}];
	});
}
function firstLabel({ children: [first] }) {
	if (first?.type !== "paragraph") return void 0;
	const [line] = splitLines(first.children, 1);
	const [label] = line ? labelsOnLine(line.nodes, true) : [];
	return label && plain(line?.nodes ?? []).slice(0, label.at).search(/\p{L}/u) === -1 ? label : void 0;
}
const STRONG = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"contacts",
	"outcomes",
	"prerequisites"
]);
function holdsLabels$1({ children }) {
	const labels = children.map(firstLabel);
	const known = new Set(labels.flatMap((label) => label?.key ?? []));
	const labeled = labels.filter((label) => label !== void 0).length;
	const strong = [...known].filter((key) => STRONG.has(key)).length;
	if (strong === 0) return known.size > 1 && labeled === children.length;
	return labeled * 2 >= children.length || strong > 1 && labeled > 2;
}
function linesOfList(list, { from }) {
	const pieces = [];
	let plainItems = [];
	const flush = () => {
		const [first] = plainItems;
		if (first === void 0) return;
		const start = first.position?.start.line ?? from;
		const to = plainItems.at(-1)?.position?.end.line ?? start;
		pieces.push({
			kind: "block",
			node: {
				...list,
				children: plainItems
			},
			from: start,
			to
		});
		plainItems = [];
	};
	for (const item of list.children) if (firstLabel(item) === void 0) plainItems.push(item);
	else {
		flush();
		pieces.push(...layOpen(piecesWithin(item.children, item.position?.start.line ?? from)));
	}
	flush();
	return pieces;
}
/** A table of labels and values in two columns, or of one row of values below its labels. */
function linesOfTable(table, place) {
	const rows = table.children.filter(({ children }) => children.some((cell) => textOf$2(cell) !== ""));
	const [header, ...below] = rows;
	if (header === void 0) return void 0;
	const first = rows.map(({ children: [cell] }) => cell ? factKey(textOf$2(cell)) : void 0);
	const named = header.children.map((cell) => factKey(textOf$2(cell))).filter((key) => key !== void 0).length;
	const inFirst = first.filter((key) => key !== void 0 && key !== "title").length;
	const width = Math.max(...rows.map(({ children }) => children.length));
	if (width >= 2 && inFirst >= 2 && inFirst * 3 >= rows.length && inFirst >= named) return rows.map((row) => lineOf$1(row, place));
	const [values, ...others] = below;
	if (!values || others.length > 0 || named < 2 || named * 2 < width) return void 0;
	return header.children.flatMap((cell, at) => {
		const value = values.children[at];
		return value ? [labeled(textOf$2(cell), value.children, linesOf$3(values, place))] : [];
	});
}
function lineOf$1(row, place) {
	const [label, ...values] = row.children;
	const nodes = values.filter((cell) => textOf$2(cell) !== "").flatMap((cell, at) => at === 0 ? cell.children : [textNode(", "), ...cell.children]);
	return labeled(label ? textOf$2(label) : "", nodes, linesOf$3(row, place));
}
function labeled(label, value, place) {
	const strong = {
		type: "strong",
		children: [textNode(`${label.trim().replace(/[:：]$/, "").trimEnd()}:`)]
	};
	return {
		kind: "line",
		startsParagraph: true,
		nodes: [...label === "" ? [] : [strong, textNode(" ")], ...value],
		...place
	};
}
function linesOf$3(row, place) {
	const from = row.position?.start.line ?? place.from;
	return {
		from,
		to: row.position?.end.line ?? from
	};
}
function textOf$2(cell) {
	return plain(cell.children).trim();
}
// src/import/project-table.ts
/** Columns of tables that list something else, or what was done before. */
const OTHER = /\b(?:students?|contributors?|interns?|mentees?|e-?mail|date|deadline|when|year|event|final report|blog|country|username|handle|timezone)\b/i;
const LINK = /\b(?:link|url|issue)\b/i;
/** Keys of columns that only a table of projects has. */
const SAYS = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"description",
	"outcomes"
]);
/** Reads a table with a row for each project; empty for any other table. */
function readTable(table, place) {
	const [header, ...rows] = table.children;
	const columns = (header?.children ?? []).map(({ children }) => {
		const name = plain(children).trim();
		return {
			name,
			key: LINK.test(name) && factKey(name) !== "title" ? "links" : factKey(name)
		};
	});
	const title = titleColumn(columns);
	if (title === -1 || rows.length < 2 || columns.some(({ name }) => OTHER.test(name))) return [];
	const known = columns.filter(({ key }, at) => at !== title && key !== void 0).length;
	const says = columns.filter(({ key }, at) => at !== title && SAYS.has(key)).length;
	if (known === 0 || says === 0 && /^(?:full )?name$/i.test(columns[title]?.name ?? "")) return [];
	return rows.flatMap((row) => entryOf$1(row, columns, title, place) ?? []);
}
function titleColumn(columns) {
	const named = columns.findIndex(({ key, name }) => key === "title" && !/\blink\b/i.test(name));
	if (named !== -1) return named;
	return columns.findIndex(({ name, key }) => key === void 0 && /\b(?:project|idea|title|topic|proposal)s?\b/i.test(name));
}
function entryOf$1({ children: cells, position }, columns, title, place) {
	const from = position?.start.line ?? place.from;
	const line = (nodes) => ({
		kind: "line",
		startsParagraph: true,
		nodes,
		from,
		to: position?.end.line ?? from
	});
	const named = cells[title]?.children ?? [];
	if (plain(named).trim() === "") return void 0;
	const parts = columns.flatMap(({ name, key }, at) => {
		const nodes = cells[at]?.children ?? [];
		if (at === title || plain(nodes).trim() === "" && nodes.length === 0) return [];
		const label = {
			type: "strong",
			children: [textNode(`${name}:`)]
		};
		const labeled = line(name === "" ? nodes : [
			label,
			textNode(" "),
			...nodes
		]);
		if (key === "description") return [{
			kind: "text",
			piece: line(nodes)
		}];
		if (key === void 0 || key === "title") return [{
			kind: "text",
			piece: labeled
		}];
		const { to } = labeled;
		return [{
			kind: "value",
			value: {
				label: name,
				key,
				content: [line(nodes)],
				source: [labeled],
				from,
				to
			}
		}];
	});
	return {
		kind: "row",
		title: line(named),
		parts
	};
}
// src/import/split-section.ts
/** Tells the projects of a section apart that has no headings for them, by what most of their labels stand below. */
function splitSection(pieces) {
	const best = [
		byTitleLabel(pieces),
		byBold(pieces),
		byItem(pieces),
		byRow(pieces)
	].toSorted((one, other) => score(other) - score(one))[0] ?? [];
	return score(best) > 0 ? best : [];
}
const EVIDENCE$1 = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"contacts",
	"outcomes"
]);
/** How many labels the entries have, each counted once an entry. */
function score(entries) {
	let sum = 0;
	for (const { parts, kind } of entries) {
		const keys = parts.flatMap((part) => part.kind === "value" ? part.value.key : []);
		const known = new Set(keys.filter((key) => EVIDENCE$1.has(key))).size;
		sum += kind === "row" ? Math.max(known, 1) + .5 : known;
	}
	return sum;
}
/** Lines with a label for the title: `Project: …`. */
function byTitleLabel(pieces) {
	return entriesAt(pieces, pieces.flatMap((piece, at) => {
		const [label] = piece.kind === "line" ? labelsAt(pieces, at) : [];
		if (label?.key !== "title" || piece.kind !== "line") return [];
		const nodes = slice(piece.nodes, label.start, label.end);
		return plain(nodes).trim() === "" ? [] : [{
			at,
			title: {
				...piece,
				nodes
			}
		}];
	}), "label");
}
/** Lines that are all bold, and no labels. */
function byBold(pieces) {
	return entriesAt(pieces, pieces.flatMap((piece, at) => {
		if (piece.kind !== "line" || !piece.startsParagraph || !isBold(piece.nodes)) return [];
		const text = textOf$3(piece);
		return text.length <= 200 && !/[:：]$/.test(text) && factKey(text) === void 0 && labelsAt(pieces, at).length === 0 ? [{
			at,
			title: piece
		}] : [];
	}), "bold");
}
function isBold(nodes) {
	const rest = nodes.filter((node) => node.type !== "strong" && !(node.type === "link" && isBold(node.children)));
	return rest.length < nodes.length && !/[\p{L}]/u.test(plain(rest));
}
function entriesAt(pieces, starts, kind) {
	return starts.map(({ at, title }, index) => ({
		kind,
		title,
		parts: readSection(startParagraph(pieces.slice(at + 1, starts[index + 1]?.at)))
	}));
}
function startParagraph([first, ...rest]) {
	if (first === void 0) return [];
	return [first.kind === "line" ? {
		...first,
		startsParagraph: true
	} : first, ...rest];
}
/** The items of a list that have labels within. */
function byItem(pieces) {
	return pieces.flatMap((piece) => {
		if (piece.kind !== "block" || piece.node.type !== "list") return [];
		return piece.node.children.flatMap((item) => entryOf(item, piece.from) ?? []);
	});
}
/** A list item as a project: its title is its first line, or the bold text or link that it starts with. */
function entryOf(item, from) {
	const [first, ...rest] = layOpen(piecesWithin(item.children, item.position?.start.line ?? from));
	if (first?.kind !== "line") return void 0;
	const cut = titleEnd(first.nodes);
	const title = {
		...first,
		nodes: slice(first.nodes, 0, cut)
	};
	const trimmed = dropSeparator(slice(first.nodes, cut, Number.POSITIVE_INFINITY));
	const below = plain(trimmed).trim() === "" ? startParagraph(rest) : [{
		...first,
		nodes: trimmed
	}, ...rest];
	return textOf$3(title) === "" ? void 0 : {
		kind: "item",
		title,
		parts: readSection(below)
	};
}
function titleEnd(nodes) {
	const [first] = nodes;
	const text = plain(nodes);
	if (first?.type === "strong" || first?.type === "link") {
		const { length } = plain([first]);
		if (length >= 4 && /^\s*(?:[:：–—-]|\(|$|\.\s|\n)/.test(text.slice(length))) return length;
	}
	return /^[^:：]{4,120}(?=[:：]\s)|^.{4,120}?(?=\s[–—-]\s)/u.exec(text)?.[0].length ?? text.length;
}
function dropSeparator(nodes) {
	const skip = /^\s*[:：–—.-]*\s*/.exec(plain(nodes))?.[0].length ?? 0;
	return slice(nodes, skip, Number.POSITIVE_INFINITY);
}
/** The rows of tables with a column of titles. */
function byRow(pieces) {
	return pieces.flatMap((piece) => piece.kind === "block" && piece.node.type === "table" ? readTable(piece.node, piece) : []);
}
// src/import/title-words.ts
/** Words that say nothing but that a list of projects follows. */
const LIST_WORDS = new Set("a an the our of for in with and to at this year list lists page project projects idea ideas proposal proposals proposed suggested suggestion suggestions possible potential available current open main all gsoc soc google summer code lfx outreachy season docs gsod mentorship contributor contributors student students topics topic welcome technical new details detailed description descriptions full following here are is community internship internships opportunities program programme".split(" "));
/** Whether a heading says only that a list of projects follows: `Project ideas for GSoC 2026`. */
function isListTitle(title) {
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => !LIST_WORDS.has(word) && !/^(?:20)?\d\d$/.test(word)).length === 0 && words.length > 0;
}
/** Whether a heading or a sentence says that ideas for projects follow. */
function announcesIdeas(text) {
	return /\b(?:ideas?|projects?|topics|proposals|internships?)\b/i.test(text) && !NOT_NEW.test(text) && !NO_PROJECT$1.test(text);
}
const NOT_NEW = /\b(?:past|previous|previously|former|alumni|accepted|selected|successful|hall of fame|archives?)\b/i;
const NO_PROJECT$1 = /^(?:faqs?|frequently|how (?:to|do|can|should|we)|getting (?:started|in touch|help|involved)|contact|contacts|mentors?$|mentors? (?:list|guide|and|for)|(?:list of |potential |available |possible |our )(?:mentors|contacts)|about|introduction|overview|background|timeline|schedule|important dates|dates|deadlines?|appl(?:y|ying|ication|icants?)|(?:student |contributor |project |your )?(?:proposals?|applications?)(?: (?:template|guide|guidelines|format|process|requirements|instructions|form))?$|.*\btemplates?\b|rules|guid(?:e|elines|ance)|requirements?$|communicat|resources?$|(?:useful |helpful |quick )?links$|table of contents|toc$|contents?$|index$|notes?$|note (?:on|about|to|for)|tips|what (?:is|are|we|to|do|you|makes|should|happens)|why|who|when|where|your own|own |other ideas|(?:more|additional|further|any) (?:ideas|information|info|resources)|propos(?:e|ing)|submit|suggest|adding|add (?:your|a|an) (?:idea|project|own)|information (?:for|about)|(?:general )?(?:information|info)$|prerequisites|qualification|eligibility|selection|evaluation|code of conduct|license|acknowledg|conclusion|summary$|disclaimer|ai policy|use of ai|welcome|thank|join|questions|support$|updates?$|news|expectations|before you|advice|instructions|checklist|for (?:students|mentors|contributors|applicants)|(?:past|previous|former|completed) |history|legend|key$|glossary|references$|first steps|next steps|steps|see also|programs?$|participation|participating|become|becoming|expectations|criteria|difficulty (?:level|rating)s?|project (?:sizes?|lengths?|difficult(?:y|ies))|skills?(?: levels?)?$)/i;
const PLACEHOLDER = /^(?:your |the |a |an |some |sample |example |new |insert )?(?:project |idea |proposal |task )?(?:idea |proposal )?(?:title|name|titel|here|example|sample|template|\.\.\.|…|xxx?|#?[nx]|heading|goes here|of (?:the )?(?:project|idea)|description|short description)(?: (?:here|goes here|of (?:the |your )?(?:project|idea)|\.\.\.|…|\d{1,3}))?$|^(?:tbd|tba|todo|n\/a|none|untitled|lorem ipsum)$|^(?:(?:sub|organi[sz]ation|org|project|package|library|tool|your|the|idea|name|of|title|number|here) ){2,5}(?:name|title|here)$|\b(?:idea|project|proposal) template\b|^template\b|^example\b.{0,20}$/i;
/** Whether a heading beside projects is about something else: `How to apply`, `FAQ`. */
function isNoProject(title) {
	if (/^q\d{0,2}\s?[:.]|\?$/i.test(title.trim())) return true;
	return NO_PROJECT$1.test(title.replace(/^[^\p{L}\p{N}]*(?:\d{1,3}[.):]?\s+)?/u, "").trim());
}
/** Whether a title stands for one that is to be filled in, or belongs to a template. */
function isPlaceholder(title) {
	return PLACEHOLDER.test(trimSigns(title.replace(/\s+/g, " "), /[\s<[{(]/, /[\s>\]})]/));
}
/** Whether all below a heading is a template, an example or history. */
function holdsNoProjects(title) {
	return /^\W*(?:faqs?|frequently asked|q ?& ?a)\b|\btemplate\b|\bexample (?:project|proposal|idea)|^(?:past|previous|former) (?:gsoc|projects|ideas|years|students|contributors)|\balumni\b|\bhall of fame\b/i.test(title);
}
// src/import/candidates.ts
/** The keys whose labels show that something is a project. */
const EVIDENCE = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"contacts",
	"outcomes",
	"prerequisites"
]);
/** How many different labels show that this is a project. */
function evidence({ keys }) {
	return [...keys].filter((key) => EVIDENCE.has(key)).length;
}
/** All parts of a page with labels of projects, in its order, whatever tells them apart. */
function candidatesIn(pieces) {
	const root = outline(pieces);
	return {
		root,
		candidates: collect$1(root)
	};
}
function collect$1(section) {
	const title = textOf$3(section.title);
	if (holdsNoProjects(title)) return [];
	const below = section.children.flatMap(collect$1);
	const parts = readSection(section.own);
	const several = repeats(parts);
	if (several || below.length > 0 || section.title === void 0 || isListTitle(title) || isNoProject(title)) {
		const split = splitSection(section.own).filter((entry) => !isPlaceholder(textOf$3(entry.title))).map((entry) => candidateOf(entry.title, entry.parts, section, entry.kind));
		if (!(several && !isListTitle(title) && split.filter((one) => evidence(one) > 0).length < 2) && (split.length > 0 || several)) return [...split, ...below];
		if (section.title === void 0) return [...split, ...below];
	}
	const isEvident = evidence({ keys: keysOf(parts) }) > (below.length > 0 ? 1 : 0);
	if (section.title === void 0 || !isEvident || isPlaceholder(title)) return below;
	const inside = new Set(below.map((one) => one.section));
	const holding = new Set(section.children.filter((child) => holds(child, inside)));
	return [candidateOf(section.title, readSection(piecesOf$2(section, holding)), section, "section"), ...below];
}
function holds(section, sections) {
	return sections.has(section) || section.children.some((child) => holds(child, sections));
}
/** Makes a candidate of a title and what belongs to it. */
function candidateOf(title, parts, section, kind) {
	return {
		title,
		parts,
		section,
		kind,
		keys: keysOf(parts)
	};
}
function keysOf(parts) {
	return new Set(parts.flatMap((part) => part.kind === "value" ? part.value.key : []));
}
/** Whether a label occurs so often that the parts are those of several projects. */
function repeats(parts) {
	const seen = /* @__PURE__ */ new Set();
	for (const part of parts) {
		if (part.kind === "text" || part.value.key === "links") continue;
		const name = `${part.value.key} ${part.value.label.toLowerCase()}`;
		if (seen.has(name)) return true;
		seen.add(name);
	}
	return false;
}
// src/import/read-links.ts
/** Reads pieces that consist of links; undefined if that would lose words. */
function readLinks(pieces) {
	const links = [];
	for (const nodes of pieces.flatMap(linesOf$2)) if (!isNothing$1(addLinks(links, nodes))) return void 0;
	return links;
}
/** Takes the links out of a text that cannot contain any, such as a title; their words stay. */
function takeLinks(nodes) {
	const links = [];
	return {
		links,
		nodes: nodes.flatMap((node) => {
			if (!("children" in node)) return [node];
			const inner = takeLinks(node.children);
			const isLink = node.type === "link" && isUrl(node.url);
			links.push(...isLink ? [linkTo(node.url, plain(node.children))] : inner.links);
			return isLink ? inner.nodes : [{
				...node,
				children: inner.nodes
			}];
		})
	};
}
function linesOf$2(piece) {
	return piece.kind === "block" ? linesIn$1(piece.node) : [piece.nodes];
}
function linesIn$1(node) {
	if (node.type === "paragraph") return [node.children];
	if (node.type === "list" || node.type === "listItem") return node.children.flatMap(linesIn$1);
	return [[node]];
}
/**
* Adds the links of a line. Words right before a bare URL are its title.
* @returns the words that belong to no link
*/
function addLinks(links, nodes) {
	let words = "";
	for (const node of nodes) {
		if (node.type === "link" && isUrl(node.url)) {
			const title = plain(node.children);
			if (title !== node.url && !isNothing$1(words)) return words;
			links.push(linkTo(node.url, title === node.url ? words : title));
			words = "";
			continue;
		}
		const text = plain([node]);
		let end = 0;
		for (const { 0: url, index } of text.matchAll(/https?:\/\/[^\s<>,;]+/gi)) {
			links.push(linkTo(url, words + text.slice(end, index)));
			words = "";
			end = index + url.length;
		}
		words += text.slice(end);
	}
	return words;
}
function linkTo(url, title) {
	const words = oneLine(title).replace(/^[\s,;]+/, "").replace(/(?<![\s,;:–-])[\s,;:–-]+$/, "");
	return isNothing$1(words) || words === url ? { url } : {
		title: words,
		url
	};
}
function isUrl(url) {
	return /^https?:\/\/[^\s<>]+$/i.test(url);
}
function isNothing$1(words) {
	return meansNoValue(words.replace(/[\s,;.]+/g, " ").trim());
}
// src/import/project-title.ts
const NUMBER = /^(?:(?:project|idea|task|topic|proposal|项目|题目|课题)\s{0,3}(?:idea\s)?(?:no\.?\s?|#|nr\.?\s?)?\d{1,3}(?:\.\d{1,2}){0,2}\s{0,3}(?:[:：.、)–—|-]\s{0,3}|$)|#?\d{1,3}(?:\.\d{1,2}){0,2}[.)、:：]\s{0,3}(?=\D)|\[?#?\d{1,4}\]\s{0,3}[:–—-]?\s{0,3}|#\d{1,5}\s{0,3}[:–—-]?\s{1,3}|\(\d{1,3}\)\s{0,3}|\d{1,2}\s[–—-]\s|[A-Z]\d{0,2}[.)]\s|(?:project |idea )?(?:title|name)\s?[:：]\s{0,3}|(?:project|idea|project idea|proposal|topic|gsoc(?: 20\d\d)?|lfx)\s?[:：]\s{0,3})/i;
const ARROWS = /(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[↑↩⤴¶§])+/gu;
const STATE$1 = /^(?:(?:already |now |project |currently )?(?:taken|claimed|done|completed?|finished|closed|assigned|in progress|wip|ongoing|filled|merged|selected|reserved|unavailable|not available|no longer available|implemented|on hold|archived|cancelled|rejected|withdrawn|accepted))(?: .{1,60})?$/i;
const VALUE = /^(?:[\s,/|+&~–—-]|\b(?:size|difficulty|level|project|hours?|hrs?|h|or|and|to|small|medium|large|easy|hard|intermediate|beginner|advanced|moderate|short|long|full|half|time|either|difficult|\d{2,3}(?:h|hrs?|hours?)?)\b|[:：.])+$/i;
/** Reads a title: numbers, links, badges, check marks and `[Taken]` are no part of it. */
function readTitle({ nodes }) {
	const { links, nodes: words } = takeLinks(withoutImages(nodes));
	const read = {
		title: shown(words),
		links,
		values: [],
		marks: []
	};
	if (/[✅✔☑]/u.test(read.title)) read.marks.push("done");
	const bare = read.title.replace(ARROWS, " ").replace(/\s+/g, " ").trim();
	read.title = bare;
	for (let round = 0; round < 4; round++) {
		const before = read.title;
		const stripped = before.replace(NUMBER, "").trim();
		if (/\p{L}/u.test(stripped)) read.title = stripped;
		takeBrackets(read);
		if (read.title === before) break;
	}
	read.title = trimSigns(read.title, /(?!)/, /[\s:：#–—-]/);
	if (read.title === "") read.title = bare || shown(words);
	return read;
}
function withoutImages(nodes) {
	return nodes.flatMap((node) => {
		if (node.type === "image") return [];
		if (!("children" in node)) return [node];
		const children = withoutImages(node.children);
		return children.length === 0 ? [] : [{
			...node,
			children
		}];
	});
}
function takeBrackets(read) {
	const [first, leading] = /^[[(【]([^\])】]{1,60})[\])】]\s*[:–—-]?\s*/u.exec(read.title) ?? [];
	if (first !== void 0 && leading !== void 0 && first.length < read.title.length && take(read, leading)) {
		read.title = read.title.slice(first.length);
		return;
	}
	const last = /[[(【]([^[(【\])】]{1,80})[\])】][.:]?$/u.exec(read.title);
	if (last && last.index > 0 && take(read, last[1] ?? "")) read.title = read.title.slice(0, last.index).trim();
	const [mark, word] = /^(done|taken|completed|claimed)\s?[:–—-]\s/i.exec(read.title) ?? [];
	if (mark !== void 0 && take(read, word ?? "")) read.title = read.title.slice(mark.length);
}
function take(read, text) {
	const words = text.trim();
	if (STATE$1.test(words)) read.marks.push(words);
	else if (VALUE.test(words) && /\p{L}{3}|\d{2}/u.test(words)) read.values.push(words);
	else return false;
	return true;
}
// src/import/summary-table.ts
/** Joins rows of tables to the sections with the same titles: a summary adds what a section does not say itself. */
function joinSummaries(projects, rows) {
	const byTitle = new Map(projects.map((project) => [nameOf$1(project), project]));
	const matches = rows.filter((row) => byTitle.has(nameOf$1(row)));
	if (matches.length * 2 < rows.length || matches.length === 0) return {
		projects: [...projects],
		joined: [],
		free: [...rows]
	};
	const added = /* @__PURE__ */ new Map();
	for (const row of matches) {
		const project = byTitle.get(nameOf$1(row));
		if (project) added.set(project, row);
	}
	return {
		projects: projects.map((project) => withRow(project, added.get(project))),
		joined: rows.map(({ title }) => title),
		free: []
	};
}
function withRow(project, row) {
	if (row === void 0) return project;
	const parts = row.parts.filter((part) => part.kind === "value" && part.value.key !== "links" && !project.keys.has(part.value.key));
	return {
		...project,
		parts: [...project.parts, ...parts]
	};
}
function nameOf$1({ title }) {
	return readTitle(title).title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
// src/import/unlabeled.ts
const FEWEST = 3;
/** Projects of a page without labels: what stands below a heading or a sentence that announces ideas. */
function unlabeledProjects(root) {
	const sections = [...walk$1(root)];
	for (const read of [headings, items]) {
		const found = sections.flatMap(read);
		if (found.length > 0) return found;
	}
	return [];
}
function* walk$1(section) {
	yield section;
	for (const child of section.children) yield* walk$1(child);
}
/** The sections below a heading such as `Project ideas`. */
function headings(section) {
	const title = textOf$3(section.title);
	if (!isListTitle(title) || !announcesIdeas(title)) return [];
	const withText = section.children.filter(({ title: own }) => isTitle(textOf$3(own))).filter((child) => piecesOf$2(child).length > 0);
	if (withText.length < FEWEST || withText.length * 3 < section.children.length * 2) return [];
	if (withText.some(({ children: below }) => below.length >= FEWEST)) return [];
	return withText.flatMap((child) => child.title ? [candidateOf(child.title, readSection(piecesOf$2(child)), child, "section")] : []);
}
/** The items of a list below such a heading or sentence, each with a link or bold text at its start. */
function items(section) {
	const title = textOf$3(section.title);
	return section.own.flatMap((piece, at) => {
		if (piece.kind !== "block" || piece.node.type !== "list") return [];
		if (!isAnnounced(title, section.own[at - 1])) return [];
		const list = piece.node.children;
		const named = list.flatMap((item) => {
			const [first] = item.children;
			const start = first?.type === "paragraph" ? first.children[0]?.type : void 0;
			return start === "link" || start === "strong" ? entryOf(item, piece.from) ?? [] : [];
		}).filter((entry) => isTitle(textOf$3(entry.title)));
		if (named.length < FEWEST || named.length * 5 < list.length * 4) return [];
		return named.map((entry) => candidateOf(entry.title, entry.parts, section, "item"));
	});
}
function isAnnounced(title, above) {
	const says = (text) => announcesIdeas(text) && !isNoProject(text);
	return isListTitle(title) && says(title) || /\b(?:list|following|below|here)\b/i.test(textOf$3(above)) && /\bideas?\b/i.test(textOf$3(above));
}
function isTitle(title) {
	return !(title.length < 8 || title.length > 200) && !isNoProject(title) && !isPlaceholder(title) && /\p{L}{3}/u.test(title) && !/^\W*(?:gsoc\s*)?20\d\d\b/i.test(title);
}
// src/import/find-projects.ts
/** Finds the projects of a page by what repeats: the parts whose labels are the same. */
function findProjects(pieces, level) {
	if (level !== void 0) return projectsAt(pieces, level);
	const { root, candidates } = candidatesIn(pieces);
	const likely = candidates.filter(isLikely);
	const rows = likely.filter(({ kind }) => kind === "row");
	const { projects, joined, free } = joinSummaries(accept(likely.filter(({ kind }) => kind !== "row")), rows);
	const all = withSiblings([...projects, ...acceptRows(free, projects)]);
	if (all.length > 0) return {
		root,
		projects: inOrder(all),
		joined
	};
	return {
		root,
		projects: inOrder(unlabeledProjects(root)),
		joined: []
	};
}
/** The projects at a level that a person chose. */
function projectsAt(pieces, level) {
	if (typeof level !== "number") {
		const { root, candidates } = candidatesIn(pieces);
		return {
			root,
			projects: candidates.filter(({ kind }) => kind === level),
			joined: []
		};
	}
	const root = outline(pieces, level);
	return {
		root,
		projects: sectionsAt(root, level).filter(({ title }) => !isNoProject(textOf$3(title)) && !isPlaceholder(textOf$3(title))).flatMap((section) => section.title ? [candidateOf(section.title, readSection(piecesOf$2(section)), section, "section")] : []),
		joined: []
	};
}
function sectionsAt(section, depth) {
	return section.depth === depth ? [section] : section.children.flatMap((child) => sectionsAt(child, depth));
}
function isLikely(candidate) {
	const title = textOf$3(candidate.title);
	const { title: bare } = readTitle(candidate.title);
	if (isPlaceholder(title) || isPlaceholder(bare)) return false;
	return !isNoProject(title) || evidence(candidate) >= 3;
}
/** The candidates that are projects, if the page has enough evidence that there are any. */
function accept(candidates) {
	const strong = candidates.filter((one) => evidence(one) >= 2);
	const [only] = strong;
	const isOne = strong.length === 1 && only !== void 0 && evidence(only) >= 3 && [
		"difficulty",
		"size",
		"skills"
	].some((key) => only.keys.has(key));
	if (strong.length >= 2 || isOne) return candidates.filter((one) => strong.includes(one) || isWeakPeer(one, strong, candidates));
	return candidates.length >= 3 ? sharingAKey(candidates) : [];
}
/** Whether something with one label stands among projects. */
function isWeakPeer(one, strong, all) {
	if (one.kind !== "section") {
		const peers = all.filter(({ section, kind }) => section === one.section && kind === one.kind);
		const at = peers.indexOf(one);
		return evidence(one) > 0 || peers.slice(at + 1).some((peer) => evidence(peer) > 0);
	}
	return strong.some(({ kind, section }) => kind === "section" && (section.parent === one.section.parent || section.depth === one.section.depth && (one.keys.has("difficulty") || one.keys.has("size"))));
}
/** Candidates with one label each are projects if it is the same label. */
function sharingAKey(candidates) {
	for (const key of [
		"difficulty",
		"size",
		"skills",
		"contacts"
	]) {
		const having = candidates.filter(({ keys }) => keys.has(key));
		if (having.length >= 3 && having.length * 2 > candidates.length) return having;
	}
	return [];
}
function acceptRows(rows, projects) {
	return projects.length === 0 ? [...rows] : rows.filter((row) => evidence(row) >= 2);
}
/** Adds sections without labels that stand between projects of the same heading. */
function withSiblings(projects) {
	const sections = new Set(projects.flatMap(({ kind, section }) => kind === "section" ? [section] : []));
	const holds = (section) => sections.has(section) || projects.some((one) => one.section === section) || section.children.some(holds);
	const added = [];
	for (const parent of new Set([...sections].map((section) => section.parent))) {
		if (parent === void 0) continue;
		const last = parent.children.findLastIndex((child) => sections.has(child));
		const first = parent.children.findIndex((child) => sections.has(child));
		for (const [at, child] of parent.children.entries()) {
			if (at < first || at > last || holds(child) || child.title === void 0) continue;
			const title = textOf$3(child.title);
			if (piecesOf$2(child).length === 0 || isNoProject(title) || isPlaceholder(title)) continue;
			added.push(candidateOf(child.title, readSection(piecesOf$2(child)), child, "section"));
		}
	}
	return [...projects, ...added];
}
function inOrder(projects) {
	return projects.toSorted((one, other) => one.title.from - other.title.from);
}
// src/import/format.ts
const EXTENSIONS = {
	md: "markdown",
	mdx: "markdown",
	markdown: "markdown",
	html: "html",
	htm: "html",
	xhtml: "html",
	wiki: "wikitext",
	mediawiki: "wikitext",
	rst: "rst",
	rest: "rst",
	adoc: "asciidoc",
	asciidoc: "asciidoc",
	asc: "asciidoc"
};
/** The format that the name of a page tells. */
function formatOfName(name) {
	return EXTENSIONS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""];
}
/** Detects the format of a page by its content. */
function formatOf(source) {
	if (/^\s*<(?:!doctype\s|html|head|body|\?xml)/i.test(source.slice(0, 2e3))) return "html";
	if (/\{\{[^{}|\n]*(?:\n\s*)?\|/.test(source) || /^==+[^=\n]+==+[ \t]*$/m.test(source)) return "wikitext";
	if (/^#{1,6}[ \t]+\S/m.test(source)) return "text";
	if (/^\.\. [\w-]+::/m.test(source) && /^[=~^-]{4,}$/m.test(source)) return "rst";
	return /<\/(?:p|div|h[1-6]|table|ul|dl|html|body)\s*>/i.test(source) ? "html" : "text";
}
// node_modules/hast-util-is-element/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Parents} Parents
*/
/**
* @template Fn
* @template Fallback
* @typedef {Fn extends (value: any) => value is infer Thing ? Thing : Fallback} Predicate
*/
/**
* @callback Check
*   Check that an arbitrary value is an element.
* @param {unknown} this
*   Context object (`this`) to call `test` with
* @param {unknown} [element]
*   Anything (typically a node).
* @param {number | null | undefined} [index]
*   Position of `element` in its parent.
* @param {Parents | null | undefined} [parent]
*   Parent of `element`.
* @returns {boolean}
*   Whether this is an element and passes a test.
*
* @typedef {Array<TestFunction | string> | TestFunction | string | null | undefined} Test
*   Check for an arbitrary element.
*
*   * when `string`, checks that the element has that tag name
*   * when `function`, see `TestFunction`
*   * when `Array`, checks if one of the subtests pass
*
* @callback TestFunction
*   Check if an element passes a test.
* @param {unknown} this
*   The given context.
* @param {Element} element
*   An element.
* @param {number | undefined} [index]
*   Position of `element` in its parent.
* @param {Parents | undefined} [parent]
*   Parent of `element`.
* @returns {boolean | undefined | void}
*   Whether this element passes the test.
*
*   Note: `void` is included until TS sees no return as `undefined`.
*/
/**
* Check if `element` is an `Element` and whether it passes the given test.
*
* @param element
*   Thing to check, typically `element`.
* @param test
*   Check for a specific element.
* @param index
*   Position of `element` in its parent.
* @param parent
*   Parent of `element`.
* @param context
*   Context object (`this`) to call `test` with.
* @returns
*   Whether `element` is an `Element` and passes a test.
* @throws
*   When an incorrect `test`, `index`, or `parent` is given; there is no error
*   thrown when `element` is not a node or not an element.
*/
const isElement$1 = (
/**
* @param {unknown} [element]
* @param {Test | undefined} [test]
* @param {number | null | undefined} [index]
* @param {Parents | null | undefined} [parent]
* @param {unknown} [context]
* @returns {boolean}
*/
function(element, test, index, parent, context) {
	const check = convertElement(test);
	if (index !== null && index !== void 0 && (typeof index !== "number" || index < 0 || index === Number.POSITIVE_INFINITY)) throw new Error("Expected positive finite `index`");
	if (parent !== null && parent !== void 0 && (!parent.type || !parent.children)) throw new Error("Expected valid `parent`");
	if ((index === null || index === void 0) !== (parent === null || parent === void 0)) throw new Error("Expected both `index` and `parent`");
	return looksLikeAnElement(element) ? check.call(context, element, index, parent) : false;
});
/**
* Generate a check from a test.
*
* Useful if you’re going to test many nodes, for example when creating a
* utility where something else passes a compatible test.
*
* The created function is a bit faster because it expects valid input only:
* an `element`, `index`, and `parent`.
*
* @param test
*   A test for a specific element.
* @returns
*   A check.
*/
const convertElement = (
/**
* @param {Test | null | undefined} [test]
* @returns {Check}
*/
function(test) {
	if (test === null || test === void 0) return element$1;
	if (typeof test === "string") return tagNameFactory(test);
	if (typeof test === "object") return anyFactory(test);
	if (typeof test === "function") return castFactory(test);
	throw new Error("Expected function, string, or array as `test`");
});
/**
* Handle multiple tests.
*
* @param {Array<TestFunction | string>} tests
* @returns {Check}
*/
function anyFactory(tests) {
	/** @type {Array<Check>} */
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convertElement(tests[index]);
	return castFactory(any);
	/**
	* @this {unknown}
	* @type {TestFunction}
	*/
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
/**
* Turn a string into a test for an element with a certain type.
*
* @param {string} check
* @returns {Check}
*/
function tagNameFactory(check) {
	return castFactory(tagName);
	/**
	* @param {Element} element
	* @returns {boolean}
	*/
	function tagName(element) {
		return element.tagName === check;
	}
}
/**
* Turn a custom test into a test for an element that passes that test.
*
* @param {TestFunction} testFunction
* @returns {Check}
*/
function castFactory(testFunction) {
	return check;
	/**
	* @this {unknown}
	* @type {Check}
	*/
	function check(value, index, parent) {
		return Boolean(looksLikeAnElement(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
/**
* Make sure something is an element.
*
* @param {unknown} element
* @returns {element is Element}
*/
function element$1(element) {
	return Boolean(element && typeof element === "object" && "type" in element && element.type === "element" && "tagName" in element && typeof element.tagName === "string");
}
/**
* @param {unknown} value
* @returns {value is Element}
*/
function looksLikeAnElement(value) {
	return value !== null && typeof value === "object" && "type" in value && "tagName" in value;
}
// node_modules/hast-util-embedded/lib/index.js
/**
* Check if a node is a *embedded content*.
*
* @param value
*   Thing to check (typically `Node`).
* @returns
*   Whether `value` is an element considered embedded content.
*
*   The elements `audio`, `canvas`, `embed`, `iframe`, `img`, `math`,
*   `object`, `picture`, `svg`, and `video` are embedded content.
*/
const embedded = convertElement(
	/**
	* @param element
	* @returns {element is {tagName: 'audio' | 'canvas' | 'embed' | 'iframe' | 'img' | 'math' | 'object' | 'picture' | 'svg' | 'video'}}
	*/
	function(element) {
		return element.tagName === "audio" || element.tagName === "canvas" || element.tagName === "embed" || element.tagName === "iframe" || element.tagName === "img" || element.tagName === "math" || element.tagName === "object" || element.tagName === "picture" || element.tagName === "svg" || element.tagName === "video";
	}
);
// node_modules/hast-util-minify-whitespace/lib/block.js
const blocks = [
	"address",
	"article",
	"aside",
	"blockquote",
	"body",
	"br",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"figcaption",
	"figure",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hgroup",
	"hr",
	"html",
	"legend",
	"li",
	"li",
	"listing",
	"main",
	"menu",
	"nav",
	"ol",
	"optgroup",
	"option",
	"p",
	"plaintext",
	"pre",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"td",
	"tfoot",
	"th",
	"th",
	"thead",
	"tr",
	"ul",
	"wbr",
	"xmp"
];
// node_modules/hast-util-minify-whitespace/lib/content.js
const content$1 = [
	"button",
	"input",
	"select",
	"textarea"
];
// node_modules/hast-util-minify-whitespace/lib/skippable.js
const skippable$1 = [
	"area",
	"base",
	"basefont",
	"dialog",
	"datalist",
	"head",
	"link",
	"meta",
	"noembed",
	"noframes",
	"param",
	"rp",
	"script",
	"source",
	"style",
	"template",
	"track",
	"title"
];
// node_modules/hast-util-minify-whitespace/lib/index.js
/**
* @import {Nodes, Parents, Text} from 'hast'
*/
/**
* @callback Collapse
*   Collapse a string.
* @param {string} value
*   Value to collapse.
* @returns {string}
*   Collapsed value.
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [newlines=false]
*   Collapse whitespace containing newlines to `'\n'` instead of `' '`
*   (default: `false`); the default is to collapse to a single space.
*
* @typedef Result
*   Result.
* @property {boolean} remove
*   Whether to remove.
* @property {boolean} ignore
*   Whether to ignore.
* @property {boolean} stripAtStart
*   Whether to strip at the start.
*
* @typedef State
*   Info passed around.
* @property {Collapse} collapse
*   Collapse.
* @property {Whitespace} whitespace
*   Current whitespace.
* @property {boolean | undefined} [before]
*   Whether there is a break before (default: `false`).
* @property {boolean | undefined} [after]
*   Whether there is a break after (default: `false`).
*
* @typedef {'normal' | 'nowrap' | 'pre' | 'pre-wrap'} Whitespace
*   Whitespace setting.
*/
/** @type {Options} */
const emptyOptions$1 = {};
const ignorableNode = convert(["comment", "doctype"]);
/**
* Minify whitespace.
*
* @param {Nodes} tree
*   Tree.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function minifyWhitespace(tree, options) {
	minify(tree, {
		collapse: collapseFactory((options || emptyOptions$1).newlines ? replaceNewlines : replaceWhitespace),
		whitespace: "normal"
	});
}
/**
* @param {Nodes} node
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Result}
*   Result.
*/
function minify(node, state) {
	if ("children" in node) {
		const settings = { ...state };
		if (node.type === "root" || blocklike(node)) {
			settings.before = true;
			settings.after = true;
		}
		settings.whitespace = inferWhiteSpace(node, state);
		return all$2(node, settings);
	}
	if (node.type === "text") {
		if (state.whitespace === "normal") return minifyText(node, state);
		if (state.whitespace === "nowrap") node.value = state.collapse(node.value);
	}
	return {
		ignore: ignorableNode(node),
		stripAtStart: false,
		remove: false
	};
}
/**
* @param {Text} node
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Result}
*   Result.
*/
function minifyText(node, state) {
	const value = state.collapse(node.value);
	const result = {
		ignore: false,
		stripAtStart: false,
		remove: false
	};
	let start = 0;
	let end = value.length;
	if (state.before && removable(value.charAt(0))) start++;
	if (start !== end && removable(value.charAt(end - 1))) {
		if (state.after) end--;
		else result.stripAtStart = true;
	}
	if (start === end) result.remove = true;
	else node.value = value.slice(start, end);
	return result;
}
/**
* @param {Parents} parent
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Result}
*   Result.
*/
function all$2(parent, state) {
	let before = state.before;
	const after = state.after;
	const children = parent.children;
	let length = children.length;
	let index = -1;
	while (++index < length) {
		const result = minify(children[index], {
			...state,
			after: collapsableAfter(children, index, after),
			before
		});
		if (result.remove) {
			children.splice(index, 1);
			index--;
			length--;
		} else if (!result.ignore) before = result.stripAtStart;
		if (content(children[index])) before = false;
	}
	return {
		ignore: false,
		stripAtStart: Boolean(before || after),
		remove: false
	};
}
/**
* @param {Array<Nodes>} nodes
*   Nodes.
* @param {number} index
*   Index.
* @param {boolean | undefined} [after]
*   Whether there is a break after `nodes` (default: `false`).
* @returns {boolean | undefined}
*   Whether there is a break after the node at `index`.
*/
function collapsableAfter(nodes, index, after) {
	while (++index < nodes.length) {
		const node = nodes[index];
		let result = inferBoundary(node);
		if (result === void 0 && "children" in node && !skippable(node)) result = collapsableAfter(node.children, -1);
		if (typeof result === "boolean") return result;
	}
	return after;
}
/**
* Infer two types of boundaries:
*
* 1. `true` — boundary for which whitespace around it does not contribute
*    anything
* 2. `false` — boundary for which whitespace around it *does* contribute
*
* No result (`undefined`) is returned if it is unknown.
*
* @param {Nodes} node
*   Node.
* @returns {boolean | undefined}
*   Boundary.
*/
function inferBoundary(node) {
	if (node.type === "element") {
		if (content(node)) return false;
		if (blocklike(node)) return true;
	} else if (node.type === "text") {
		if (!whitespace(node)) return false;
	} else if (!ignorableNode(node)) return false;
}
/**
* Infer whether a node is skippable.
*
* @param {Nodes} node
*   Node.
* @returns {boolean}
*   Whether `node` is skippable.
*/
function content(node) {
	return embedded(node) || isElement$1(node, content$1);
}
/**
* See: <https://html.spec.whatwg.org/#the-css-user-agent-style-sheet-and-presentational-hints>
*
* @param {Nodes} node
*   Node.
* @returns {boolean}
*   Whether `node` is block-like.
*/
function blocklike(node) {
	return isElement$1(node, blocks);
}
/**
* @param {Parents} node
*   Node.
* @returns {boolean}
*   Whether `node` is skippable.
*/
function skippable(node) {
	return Boolean(node.type === "element" && node.properties.hidden) || ignorableNode(node) || isElement$1(node, skippable$1);
}
/**
* @param {string} character
*   Character.
* @returns {boolean}
*   Whether `character` is removable.
*/
function removable(character) {
	return character === " " || character === "\n";
}
/**
* @type {Collapse}
*/
function replaceNewlines(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
/**
* @type {Collapse}
*/
function replaceWhitespace() {
	return " ";
}
/**
* @param {Collapse} replace
* @returns {Collapse}
*   Collapse.
*/
function collapseFactory(replace) {
	return collapse;
	/**
	* @type {Collapse}
	*/
	function collapse(value) {
		return String(value).replace(/[\t\n\v\f\r ]+/g, replace);
	}
}
/**
* We don’t need to support void elements here (so `nobr wbr` -> `normal` is
* ignored).
*
* @param {Parents} node
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Whitespace}
*   Whitespace.
*/
function inferWhiteSpace(node, state) {
	if ("tagName" in node && node.properties) switch (node.tagName) {
		case "listing":
		case "plaintext":
		case "script":
		case "style":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return node.properties.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return node.properties.noWrap ? "nowrap" : state.whitespace;
		case "textarea": return "pre-wrap";
	}
	return state.whitespace;
}
// node_modules/rehype-minify-whitespace/lib/index.js
/**
* @import {Options} from 'hast-util-minify-whitespace'
* @import {Root} from 'hast'
*/
/**
* Minify whitespace.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns
*   Transform.
*/
function rehypeMinifyWhitespace(options) {
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	return function(tree) {
		minifyWhitespace(tree, options);
	};
}
// node_modules/collapse-white-space/index.js
/**
* @typedef {'html'|'js'} Style
*
* @typedef Options
*   Configuration.
* @property {Style} [style='js']
*   Style of white space to support.
* @property {boolean} [preserveLineEndings=false]
*   Whether to collapse white space containing a line ending to that line
*   ending.
*   The default is to collapse to a single space.
* @property {boolean} [trim=false]
*   Whether to drop white space at the start and end of `value`.
*   The default is to keep it.
*/
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
/**
* Collapse white space.
*
* @param {string} value
*   Value to collapse white space in.
* @param {Style|Options} [options='js']
*   Configuration.
* @returns {string}
*   Value with collapsed white space.
*/
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
/**
* Replace white space with a line ending as that line ending and otherwise a
* space.
*
* @param {string} value
* @returns {string}
*/
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
/**
* Replace white space with a space.
*
* @returns {string}
*/
function replaceSpace() {
	return " ";
}
/**
* @param {(value: string) => string} replace
*/
function trimFactory(replace) {
	return dropOrReplace;
	/**
	* Replace white space with nothing if it starts or ends the string.
	* Calls `replace` otherwise.
	*
	* @param {string} value
	* @param {number} index
	* @param {string} all
	* @returns {string}
	*/
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}
// node_modules/hast-util-to-mdast/lib/util/collapse.js
/**
* @import {Options} from 'collapse-white-space'
*/
/** @type {Options} */
const options = {
	style: "html",
	trim: true
};
/**
* Collapse whitespace in a value, like HTML.
*
* @param {unknown} value
*   Value.
* @returns {string}
*   Collapsed value.
*/
function collapse(value) {
	return collapseWhiteSpace(String(value || ""), options);
}
// node_modules/hast-util-to-mdast/lib/handlers/a.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Link, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `a` element into an mdast link.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Link}
*   mdast node.
*/
function a(state, node) {
	const properties = node.properties || {};
	const children = state.all(node);
	/** @type {Link} */
	const result = {
		type: "link",
		url: state.resolve(String(properties.href || "") || null),
		title: collapse(properties.title) || null,
		children
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/base.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
*/
/**
* Handle a hast `base` element: use the first one’s `href` as base URL.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {undefined}
*   Nothing.
*/
function base(state, node) {
	if (!state.baseFound) {
		state.frozenBaseUrl = String(node.properties && node.properties.href || "") || void 0;
		state.baseFound = true;
	}
}
// node_modules/hast-util-to-mdast/lib/handlers/blockquote.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Blockquote} from 'mdast'
*/
/**
* Turn a hast `blockquote` element into an mdast blockquote.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Blockquote}
*   mdast node.
*/
function blockquote(state, node) {
	/** @type {Blockquote} */
	const result = {
		type: "blockquote",
		children: state.toFlow(state.all(node))
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/br.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Break} from 'mdast'
*/
/**
* Turn a hast `br` element into an mdast break.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Break}
*   mdast node.
*/
function br(state, node) {
	/** @type {Break} */
	const result = { type: "break" };
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-text/lib/index.js
/**
* @import {Comment, Element, Nodes, Parents, Text} from 'hast'
*/
/**
* @typedef {BreakForce | BreakNumber | BreakValue | undefined} BreakAfter
*   Any value for a break after.
*/
/**
* @typedef {BreakNumber | BreakValue | undefined} BreakBefore
*   Any value for a break before.
*/
/**
* @typedef {'\n'} BreakForce
*   Forced break.
*/
/**
* @typedef {0 | 1 | 2} BreakNumber
*   Specific break:
*
*   *   `0` — space
*   *   `1` — line ending
*   *   `2` — blank line
*/
/**
* @typedef {boolean} BreakValue
*   Whether there was a break.
*/
/**
* @typedef CollectionInfo
*   Info on current collection.
* @property {BreakAfter} breakAfter
*   Whether there was a break after.
* @property {BreakBefore} breakBefore
*   Whether there was a break before.
* @property {boolean | undefined} [rowAfter]
*   Whether a row comes later in the nearest table, after the current node or
*   after the row group it is in.
* @property {Whitespace} whitespace
*   Current whitespace setting.
*/
/**
* @typedef Options
*   Configuration.
* @property {Whitespace | null | undefined} [whitespace='normal']
*   Initial CSS whitespace setting to use (default: `'normal'`).
*/
/**
* @typedef {'normal' | 'nowrap' | 'pre' | 'pre-wrap'} Whitespace
*   Valid and useful whitespace values (from CSS).
*/
const searchLineFeeds = /\n/g;
const searchTabOrSpaces = /[\t ]+/g;
const whitespaceOnly = /^[\t\n\f\r ]+$/;
const tablePartNames = /* @__PURE__ */ new Set([
	"caption",
	"col",
	"colgroup",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"tr"
]);
const notRenderedNames = /* @__PURE__ */ new Set([
	"datalist",
	"head",
	"noembed",
	"noframes",
	"noscript",
	"rp",
	"script",
	"style",
	"template",
	"title"
]);
const blockOrCaptionNames = /* @__PURE__ */ new Set([
	"address",
	"article",
	"aside",
	"blockquote",
	"body",
	"caption",
	"center",
	"dd",
	"dialog",
	"dir",
	"dl",
	"dt",
	"div",
	"figure",
	"figcaption",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"header",
	"hgroup",
	"hr",
	"html",
	"legend",
	"li",
	"listing",
	"main",
	"menu",
	"nav",
	"ol",
	"p",
	"plaintext",
	"pre",
	"section",
	"ul",
	"xmp"
]);
/**
* Get the plain-text value of a node.
*
* ###### Algorithm
*
* *   if `tree` is a comment, returns its `value`
* *   if `tree` is a text, applies normal whitespace collapsing to its
*     `value`, as defined by the CSS Text spec
* *   if `tree` is a root or element, applies an algorithm similar to the
*     `innerText` getter as defined by HTML
*
* ###### Notes
*
* > 👉 **Note**: the algorithm acts as if `tree` is being rendered, and as if
* > we’re a CSS-supporting user agent, with scripting enabled.
*
* *   if `tree` is an element that is not displayed (such as a `head`), we’ll
*     still use the `innerText` algorithm instead of switching to `textContent`
* *   if descendants of `tree` are elements that are not displayed, they are
*     ignored
* *   CSS is not considered, except for the default user agent style sheet
* *   a line feed is collapsed instead of ignored in cases where Fullwidth, Wide,
*     or Halfwidth East Asian Width characters are used, the same goes for a case
*     with Chinese, Japanese, or Yi writing systems
* *   replaced elements (such as `audio`) are treated like non-replaced elements
*
* @param {Nodes} tree
*   Tree to turn into text.
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `tree`.
*/
function toText(tree, options) {
	const options_ = options || {};
	const children = "children" in tree ? tree.children : [];
	let block = false;
	let inTable = false;
	if (tree.type === "element") {
		block = blockOrCaptionNames.has(tree.tagName);
		inTable = tree.tagName === "table" || rowGroup(tree);
	}
	const whitespace = inferWhitespace(tree, {
		breakAfter: false,
		breakBefore: false,
		whitespace: options_.whitespace || "normal"
	});
	/** @type {Array<BreakNumber | string>} */
	const results = [];
	if (tree.type === "text" || tree.type === "comment") append(results, collectText(tree, {
		breakAfter: true,
		breakBefore: true,
		whitespace
	}));
	let index = -1;
	while (++index < children.length) {
		const next = children[index + 1];
		const breakAfter = next ? next.type === "element" && next.tagName === "br" : block;
		const breakBefore = index ? void 0 : block;
		append(results, renderedTextCollection(children[index], index, tree, {
			breakAfter,
			breakBefore,
			rowAfter: inTable ? inferRowAfter(tree, index, void 0) : void 0,
			whitespace
		}));
	}
	/** @type {Array<string>} */
	const result = [];
	/** @type {number | undefined} */
	let count;
	index = -1;
	while (++index < results.length) {
		const value = results[index];
		if (typeof value === "number") {
			if (count !== void 0 && value > count) count = value;
		} else if (value) {
			if (count !== void 0 && count > -1) result.push("\n".repeat(count) || " ");
			count = -1;
			result.push(value);
		}
	}
	return result.join("");
}
/**
* <https://html.spec.whatwg.org/multipage/dom.html#rendered-text-collection-steps>
*
* @param {Nodes} node
*   Node.
* @param {number} index
*   Index of `node` in `parent`.
* @param {Parents} parent
*   Parent of `node`.
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Array<BreakNumber | string>}
*   Items.
*/
function renderedTextCollection(node, index, parent, info) {
	if (node.type === "element") return collectElement(node, index, parent, info);
	if (node.type === "text") {
		if (whitespaceOnly.test(node.value) && parent.type === "element" && (parent.tagName === "table" || parent.tagName === "tr" || rowGroup(parent))) {
			const before = parent.children[index - 1];
			const after = parent.children[index + 1];
			if ((!before || before.type === "element" && tablePartNames.has(before.tagName)) && (!after || after.type === "element" && tablePartNames.has(after.tagName))) return [];
		}
		return info.whitespace === "normal" ? collectText(node, info) : collectPreText(node);
	}
	return [];
}
/**
* Collect an element.
*
* @param {Element} node
*   Element node.
* @param {number} position
*   Index of `node` in `parent`.
* @param {Parents} parent
*   Parent of `node`.
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Array<BreakNumber | string>}
*   Items.
*/
function collectElement(node, position, parent, info) {
	const whitespace = inferWhitespace(node, info);
	const children = node.children || [];
	const inTable = node.tagName === "table" || rowGroup(node);
	let index = -1;
	/** @type {Array<BreakNumber | string>} */
	const items = [];
	if (notRenderedNames.has(node.tagName) || node.properties?.hidden || node.tagName === "dialog" && !node.properties?.open) return items;
	/** @type {BreakNumber | undefined} */
	let prefix;
	/** @type {BreakForce | BreakNumber | undefined} */
	let suffix;
	if (node.tagName === "br") suffix = "\n";
	else if (row(node) && (info.rowAfter || after(parent, position, row))) suffix = "\n";
	else if (node.tagName === "p") {
		prefix = 2;
		suffix = 2;
	} else if (blockOrCaptionNames.has(node.tagName)) {
		prefix = 1;
		suffix = 1;
	}
	while (++index < children.length) {
		const next = children[index + 1];
		const breakAfter = next ? next.type === "element" && next.tagName === "br" : suffix;
		const breakBefore = index ? void 0 : prefix;
		append(items, renderedTextCollection(children[index], index, node, {
			breakAfter,
			breakBefore,
			rowAfter: inTable ? inferRowAfter(node, index, info.rowAfter) : void 0,
			whitespace
		}));
	}
	if (cell(node) && after(parent, position, cell)) items.push("	");
	if (prefix) items.unshift(prefix);
	if (suffix) items.push(suffix);
	return items;
}
/**
* 4.  If node is a Text node, then for each CSS text box produced by node,
*     in content order, compute the text of the box after application of the
*     CSS `white-space` processing rules and `text-transform` rules, set
*     items to the list of the resulting strings, and return items.
*     The CSS `white-space` processing rules are slightly modified:
*     collapsible spaces at the end of lines are always collapsed, but they
*     are only removed if the line is the last line of the block, or it ends
*     with a br element.
*     Soft hyphens should be preserved.
*
*     Note: See `collectText` and `collectPreText`.
*     Note: we don’t deal with `text-transform`, no element has that by
*     default.
*
* See: <https://drafts.csswg.org/css-text/#white-space-phase-1>
*
* @param {Comment | Text} node
*   Text node.
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Array<BreakNumber | string>}
*   Result.
*/
function collectText(node, info) {
	const value = String(node.value);
	/** @type {Array<string>} */
	const lines = [];
	/** @type {Array<BreakNumber | string>} */
	const result = [];
	let start = 0;
	while (start <= value.length) {
		searchLineFeeds.lastIndex = start;
		const match = searchLineFeeds.exec(value);
		const end = match && "index" in match ? match.index : value.length;
		lines.push(trimAndCollapseSpacesAndTabs(value.slice(start, end).replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ""), start === 0 ? info.breakBefore : true, end === value.length ? info.breakAfter : true));
		start = end + 1;
	}
	let index = -1;
	/** @type {BreakNumber | undefined} */
	let join;
	while (++index < lines.length) if (lines[index].charCodeAt(lines[index].length - 1) === 8203 || index < lines.length - 1 && lines[index + 1].charCodeAt(0) === 8203) {
		result.push(lines[index]);
		join = void 0;
	} else if (lines[index]) {
		if (typeof join === "number") result.push(join);
		result.push(lines[index]);
		join = 0;
	} else if (index === 0 || index === lines.length - 1) result.push(0);
	return result;
}
/**
* Collect a text node as “pre” whitespace.
*
* @param {Text} node
*   Text node.
* @returns {Array<BreakNumber | string>}
*   Result.
*/
function collectPreText(node) {
	return [String(node.value)];
}
/**
* 3.  Every collapsible tab is converted to a collapsible space (U+0020).
* 4.  Any collapsible space immediately following another collapsible
*     space—even one outside the boundary of the inline containing that
*     space, provided both spaces are within the same inline formatting
*     context—is collapsed to have zero advance width. (It is invisible,
*     but retains its soft wrap opportunity, if any.)
*
* @param {string} value
*   Value to collapse.
* @param {BreakBefore} breakBefore
*   Whether there was a break before.
* @param {BreakAfter} breakAfter
*   Whether there was a break after.
* @returns {string}
*   Result.
*/
function trimAndCollapseSpacesAndTabs(value, breakBefore, breakAfter) {
	/** @type {Array<string>} */
	const result = [];
	let start = 0;
	/** @type {number | undefined} */
	let end;
	while (start < value.length) {
		searchTabOrSpaces.lastIndex = start;
		const match = searchTabOrSpaces.exec(value);
		end = match ? match.index : value.length;
		if (!start && !end && match && !breakBefore) result.push("");
		if (start !== end) result.push(value.slice(start, end));
		start = match ? end + match[0].length : end;
	}
	if (start !== end && !breakAfter) result.push("");
	return result.join(" ");
}
/**
* Figure out the whitespace of a node.
*
* We don’t support void elements here (so `nobr wbr` -> `normal` is ignored).
*
* @param {Nodes} node
*   Node (typically `Element`).
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Whitespace}
*   Applied whitespace.
*/
function inferWhitespace(node, info) {
	if (node.type === "element") switch (node.tagName) {
		case "listing":
		case "plaintext":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return node.properties?.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return node.properties?.noWrap ? "nowrap" : info.whitespace;
		case "textarea": return "pre-wrap";
	}
	return info.whitespace;
}
/**
* Check if a row comes later in a table.
*
* @param {Nodes} parent
*   Table or row group.
* @param {number} index
*   Index of child in `parent`.
* @param {boolean | undefined} rowAfter
*   Whether a row comes after `parent`, if it is a row group.
* @returns {boolean | undefined}
*   Whether a row comes after the child in the nearest table.
*/
function inferRowAfter(parent, index, rowAfter) {
	return parent.type === "element" && parent.tagName === "table" ? after(parent, index, rowOrRowGroupWithRow) : rowAfter;
}
/**
* Check if an element after `index` in `parent` passes `test`.
*
* @param {Parents} parent
*   Parent.
* @param {number} index
*   Index of a child in `parent`; elements after it are checked.
* @param {(node: Element) => boolean} test
*   Check.
* @returns {boolean}
*   Whether an element after `index` passes `test`.
*/
function after(parent, index, test) {
	while (++index < parent.children.length) {
		const child = parent.children[index];
		if (child.type === "element" && test(child)) return true;
	}
	return false;
}
/**
* Append items to a list; without `...spread` which overflows.
*
* @template Kind
*   Item.
* @param {Array<Kind>} list
*   List to append to.
* @param {Array<Kind>} items
*   Items to append.
* @returns {undefined}
*   Nothing.
*/
function append(list, items) {
	let index = -1;
	while (++index < items.length) list.push(items[index]);
}
/**
* Check if an element is a cell.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a cell.
*/
function cell(node) {
	return node.tagName === "td" || node.tagName === "th";
}
/**
* Check if an element is a row group; hot path so a basic regular function.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a row group.
*/
function rowGroup(node) {
	return node.tagName === "tbody" || node.tagName === "tfoot" || node.tagName === "thead";
}
/**
* Check if an element is a row, or a row group with a row.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a row or a row group with a row.
*/
function rowOrRowGroupWithRow(node) {
	if (row(node)) return true;
	if (rowGroup(node)) {
		let index = -1;
		while (++index < node.children.length) {
			const child = node.children[index];
			if (child.type === "element" && row(child)) return true;
		}
	}
	return false;
}
/**
* Check if an element is a row.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a row.
*/
function row(node) {
	return node.tagName === "tr";
}
// node_modules/trim-trailing-lines/index.js
/**
* Remove final line endings from `value`
*
* @param {unknown} value
*   Value with trailing line endings, coerced to string.
* @return {string}
*   Value without trailing line endings.
*/
function trimTrailingLines(value) {
	const input = String(value);
	let end = input.length;
	while (end > 0) {
		const code = input.codePointAt(end - 1);
		if (code !== void 0 && (code === 10 || code === 13)) end--;
		else break;
	}
	return input.slice(0, end);
}
// node_modules/hast-util-to-mdast/lib/handlers/code.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Code} from 'mdast'
*/
const prefix = "language-";
/**
* Turn a hast `pre` (or similar) element into mdast code.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Code}
*   mdast node.
*/
function code(state, node) {
	const { children } = node;
	let index = -1;
	/** @type {Array<number | string> | undefined} */
	let classList;
	/** @type {string | undefined} */
	let lang;
	if (node.tagName === "pre") while (++index < children.length) {
		const child = children[index];
		if (child.type === "element" && child.tagName === "code" && child.properties && child.properties.className && Array.isArray(child.properties.className)) {
			classList = child.properties.className;
			break;
		}
	}
	if (classList) {
		index = -1;
		while (++index < classList.length) if (String(classList[index]).startsWith(prefix)) {
			lang = String(classList[index]).slice(9);
			break;
		}
	}
	/** @type {Code} */
	const result = {
		type: "code",
		lang: lang || null,
		meta: null,
		value: trimTrailingLines(toText(node))
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/comment.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Comment} from 'hast'
* @import {Html} from 'mdast'
*/
/**
* Turn a hast comment into mdast html.
*
* @param {State} state
*   State.
* @param {Readonly<Comment>} node
*   hast element to transform.
* @returns {Html}
*   mdast node.
*/
function comment(state, node) {
	/** @type {Html} */
	const result = {
		type: "html",
		value: "<!--" + node.value + "-->"
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/del.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Delete, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `del` (or similar) element into an mdast delete.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Delete}
*   mdast node.
*/
function del(state, node) {
	/** @type {Delete} */
	const result = {
		type: "delete",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/util/list-items-spread.js
/**
* @import {ListContent} from 'mdast'
*/
/**
* Infer whether list items are spread.
*
* @param {Readonly<Array<Readonly<ListContent>>>} children
*   List items.
* @returns {boolean}
*   Whether one or more list items are spread.
*/
function listItemsSpread(children) {
	let index = -1;
	if (children.length > 1) {
		while (++index < children.length) if (children[index].spread) return true;
	}
	return false;
}
// node_modules/hast-util-to-mdast/lib/handlers/dl.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {ElementContent, Element} from 'hast'
* @import {BlockContent, DefinitionContent, ListContent, ListItem, List} from 'mdast'
*/
/**
* @typedef Group
*   Title/definition group.
* @property {Array<Element>} titles
*   One or more titles.
* @property {Array<ElementContent>} definitions
*   One or more definitions.
*/
/**
* Turn a hast `dl` element into an mdast list.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {List | undefined}
*   mdast node.
*/
function dl(state, node) {
	/** @type {Array<ElementContent>} */
	const clean = [];
	/** @type {Array<Group>} */
	const groups = [];
	let index = -1;
	while (++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element" && child.tagName === "div") clean.push(...child.children);
		else clean.push(child);
	}
	/** @type {Group} */
	let group = {
		definitions: [],
		titles: []
	};
	index = -1;
	while (++index < clean.length) {
		const child = clean[index];
		if (child.type === "element" && child.tagName === "dt") {
			const previous = clean[index - 1];
			if (previous && previous.type === "element" && previous.tagName === "dd") {
				groups.push(group);
				group = {
					definitions: [],
					titles: []
				};
			}
			group.titles.push(child);
		} else group.definitions.push(child);
	}
	groups.push(group);
	index = -1;
	/** @type {Array<ListContent>} */
	const content = [];
	while (++index < groups.length) {
		const result = [...handle(state, groups[index].titles), ...handle(state, groups[index].definitions)];
		if (result.length > 0) content.push({
			type: "listItem",
			spread: result.length > 1,
			checked: null,
			children: result
		});
	}
	if (content.length > 0) {
		/** @type {List} */
		const result = {
			type: "list",
			ordered: false,
			start: null,
			spread: listItemsSpread(content),
			children: content
		};
		state.patch(node, result);
		return result;
	}
}
/**
* Turn the children of a group in a definition list into mdast.
*
* @param {State} state
*   State.
* @param {Array<ElementContent>} children
*   hast element children to transform.
* @returns {Array<BlockContent | DefinitionContent>}
*   mdast nodes.
*/
function handle(state, children) {
	const nodes = state.all({
		type: "root",
		children
	});
	const listItems = state.toSpecificContent(nodes, create$2);
	if (listItems.length === 0) return [];
	if (listItems.length === 1) return listItems[0].children;
	return [{
		type: "list",
		ordered: false,
		start: null,
		spread: listItemsSpread(listItems),
		children: listItems
	}];
}
/**
* Create an empty list item.
*
* @returns {ListItem}
*   List item.
*/
function create$2() {
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: []
	};
}
// node_modules/hast-util-to-mdast/lib/handlers/em.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Emphasis, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `em` (or similar) element into mdast emphasis.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Emphasis}
*   mdast node.
*/
function em(state, node) {
	/** @type {Emphasis} */
	const result = {
		type: "emphasis",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/util/drop-surrounding-breaks.js
/**
* @import {Nodes} from 'mdast'
*/
/**
* Drop trailing initial and final `br`s.
*
* @template {Nodes} Node
*   Node type.
* @param {Array<Node>} nodes
*   List of nodes.
* @returns {Array<Node>}
*   List of nodes w/o `break`s.
*/
function dropSurroundingBreaks(nodes) {
	let start = 0;
	let end = nodes.length;
	while (start < end && nodes[start].type === "break") start++;
	while (end > start && nodes[end - 1].type === "break") end--;
	return start === 0 && end === nodes.length ? nodes : nodes.slice(start, end);
}
// node_modules/hast-util-to-mdast/lib/handlers/heading.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Heading, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `h1` through `h6` element into an mdast heading.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Heading}
*   mdast node.
*/
function heading(state, node) {
	/** @type {Heading} */
	const result = {
		type: "heading",
		depth: Number(node.tagName.charAt(1)) || 1,
		children: dropSurroundingBreaks(state.all(node))
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/hr.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {ThematicBreak} from 'mdast'
*/
/**
* Turn a hast `hr` element into an mdast thematic break.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {ThematicBreak}
*   mdast node.
*/
function hr(state, node) {
	/** @type {ThematicBreak} */
	const result = { type: "thematicBreak" };
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/iframe.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Link} from 'mdast'
*/
/**
* Turn a hast `iframe` element into an mdast link, if it has a source and
* title.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Link | undefined}
*   mdast node.
*/
function iframe(state, node) {
	const properties = node.properties || {};
	const source = String(properties.src || "");
	const title = collapse(properties.title);
	if (source && title) {
		/** @type {Link} */
		const result = {
			type: "link",
			title: null,
			url: state.resolve(source),
			children: [{
				type: "text",
				value: title
			}]
		};
		state.patch(node, result);
		return result;
	}
}
// node_modules/hast-util-to-mdast/lib/handlers/img.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Image} from 'mdast'
*/
/**
* Turn a hast `img` element into an mdast image.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Image}
*   mdast node.
*/
function img(state, node) {
	const properties = node.properties || {};
	/** @type {Image} */
	const result = {
		type: "image",
		url: state.resolve(String(properties.src || "") || null),
		title: collapse(properties.title) || null,
		alt: collapse(properties.alt)
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/inline-code.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {InlineCode} from 'mdast'
*/
/**
* Turn a hast `code` (or similar) element into mdast inline code.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {InlineCode}
*   mdast node.
*/
function inlineCode(state, node) {
	/** @type {InlineCode} */
	const result = {
		type: "inlineCode",
		value: toText(node)
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/util/find-selected-options.js
/**
* @import {Element} from 'hast'
*/
/**
* @typedef {[string, Value]} Option
*   Option, where the item at `0` is the label, the item at `1` the value.
*
* @typedef {Array<Option>} Options
*   List of options.
*
* @typedef {string | undefined} Value
*   `value` field of option.
*/
/**
* Find the selected options of a hast `datalist` or `select` element.
*
* @param {Readonly<Element>} node
*   hast element to inspect.
* @param {unknown} multiple
*   Whether several options can be selected.
* @param {unknown} [size]
*   Number of visible rows.
* @returns {Options}
*   Options.
*/
function findSelectedOptions(node, multiple, size) {
	const options = findOptions(node);
	/** @type {Array<Element>} */
	let list = [];
	/** @type {Options} */
	const values = [];
	let index = -1;
	while (++index < options.length) {
		const option = options[index];
		if (option.properties && option.properties.selected) list.push(option);
	}
	if (!multiple) {
		list = list.slice(-1);
		if (list.length === 0 && !(Number.parseInt(String(size), 10) > 1)) list = options.slice(0, 1);
	}
	index = -1;
	while (++index < list.length) {
		const option = list[index];
		const properties = option.properties || {};
		const content = collapse(toText(option));
		const label = content || collapse(properties.label);
		const value = collapse(properties.value) || content;
		values.push([value, label === value ? void 0 : label]);
	}
	return values;
}
/**
* Find the `option` elements in a hast parent.
*
* @param {Element} node
*   Parent to find in.
* @returns {Array<Element>}
*   Option elements.
*/
function findOptions(node) {
	/** @type {Array<Element>} */
	const results = [];
	let index = -1;
	while (++index < node.children.length) {
		const child = node.children[index];
		if ("children" in child && Array.isArray(child.children)) results.push(...findOptions(child));
		if (child.type === "element" && child.tagName === "option" && (!child.properties || !child.properties.disabled)) results.push(child);
	}
	return results;
}
// node_modules/hast-util-to-mdast/lib/handlers/input.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Image, Link, Text} from 'mdast'
* @import {Options} from '../util/find-selected-options.js'
*/
const defaultChecked = "[x]";
const defaultUnchecked = "[ ]";
/**
* Turn a hast `input` element into mdast text or links, if it has a value.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<Link | Text> | Image | Text | undefined}
*   mdast node.
*/
function input(state, node) {
	const properties = node.properties || {};
	if (properties.disabled || properties.type === "hidden" || properties.type === "file") return;
	if (properties.type === "checkbox" || properties.type === "radio") {
		/** @type {Text} */
		const result = {
			type: "text",
			value: properties.checked ? state.options.checked || defaultChecked : state.options.unchecked || defaultUnchecked
		};
		state.patch(node, result);
		return result;
	}
	const value = collapse(properties.value || properties.placeholder);
	if (properties.type === "image") {
		const alt = collapse(properties.alt) || value;
		if (alt) {
			/** @type {Image} */
			const result = {
				type: "image",
				url: state.resolve(String(properties.src || "") || null),
				title: collapse(properties.title) || null,
				alt
			};
			state.patch(node, result);
			return result;
		}
		return;
	}
	/** @type {Options} */
	let values = [];
	if (value) values = [[value, void 0]];
	else if (properties.type !== "button" && properties.type !== "file" && properties.type !== "password" && properties.type !== "reset" && properties.type !== "submit" && properties.list) {
		const list = String(properties.list);
		const datalist = state.elementById.get(list);
		if (datalist && datalist.tagName === "datalist") values = findSelectedOptions(datalist, properties.multiple);
	}
	if (values.length === 0) return;
	if (properties.type === "password") values[0] = ["•".repeat(values[0][0].length), void 0];
	else if (properties.type === "email" || properties.type === "url") {
		/** @type {Array<Link | Text>} */
		const results = [];
		let index = -1;
		while (++index < values.length) {
			const value = state.resolve(values[index][0]);
			/** @type {Link} */
			const result = {
				type: "link",
				title: null,
				url: properties.type === "email" ? "mailto:" + value : value,
				children: [{
					type: "text",
					value: values[index][1] || value
				}]
			};
			results.push(result);
			if (index !== values.length - 1) results.push({
				type: "text",
				value: ", "
			});
		}
		return results;
	}
	/** @type {Array<string>} */
	const texts = [];
	let index = -1;
	while (++index < values.length) texts.push(values[index][1] ? values[index][1] + " (" + values[index][0] + ")" : values[index][0]);
	/** @type {Text} */
	const result = {
		type: "text",
		value: texts.join(", ")
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-has-property/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Nodes} Nodes
*/
const own$1 = {}.hasOwnProperty;
/**
* Check if `node` is an element and has a `name` property.
*
* @template {string} Key
*   Type of key.
* @param {Nodes} node
*   Node to check (typically `Element`).
* @param {Key} name
*   Property name to check.
* @returns {node is Element & {properties: Record<Key, Array<number | string> | number | string | true>}}}
*   Whether `node` is an element that has a `name` property.
*
*   Note: see <https://github.com/DefinitelyTyped/DefinitelyTyped/blob/27c9274/types/hast/index.d.ts#L37C29-L37C98>.
*/
function hasProperty(node, name) {
	const value = node.type === "element" && own$1.call(node.properties, name) && node.properties[name];
	return value !== null && value !== void 0 && value !== false;
}
// node_modules/hast-util-is-body-ok-link/lib/index.js
/**
* @import {Nodes} from 'hast'
*/
const list$3 = /* @__PURE__ */ new Set([
	"pingback",
	"prefetch",
	"stylesheet"
]);
/**
* Checks whether a node is a “body OK” link.
*
* @param {Nodes} node
*   Node to check.
* @returns {boolean}
*   Whether `node` is a “body OK” link.
*/
function isBodyOkLink(node) {
	if (node.type !== "element" || node.tagName !== "link") return false;
	if (node.properties.itemProp) return true;
	const value = node.properties.rel;
	let index = -1;
	if (!Array.isArray(value) || value.length === 0) return false;
	while (++index < value.length) if (!list$3.has(String(value[index]))) return false;
	return true;
}
// node_modules/hast-util-phrasing/lib/index.js
/**
* @typedef {import('hast').Nodes} Nodes
*/
const basic = convertElement([
	"a",
	"abbr",
	"area",
	"b",
	"bdi",
	"bdo",
	"br",
	"button",
	"cite",
	"code",
	"data",
	"datalist",
	"del",
	"dfn",
	"em",
	"i",
	"input",
	"ins",
	"kbd",
	"keygen",
	"label",
	"map",
	"mark",
	"meter",
	"noscript",
	"output",
	"progress",
	"q",
	"ruby",
	"s",
	"samp",
	"script",
	"select",
	"small",
	"span",
	"strong",
	"sub",
	"sup",
	"template",
	"textarea",
	"time",
	"u",
	"var",
	"wbr"
]);
const meta = convertElement("meta");
/**
* Check if the given value is *phrasing* content.
*
* @param {Nodes} value
*   Node to check.
* @returns {boolean}
*   Whether `value` is phrasing content.
*/
function phrasing$1(value) {
	return Boolean(value.type === "text" || basic(value) || embedded(value) || isBodyOkLink(value) || meta(value) && hasProperty(value, "itemProp"));
}
// node_modules/hast-util-to-mdast/lib/handlers/li.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {ListItem} from 'mdast'
*/
/**
* @typedef ExtractResult
*   Result of extracting a leading checkbox.
* @property {Element | undefined} checkbox
*   The checkbox that was removed, if any.
* @property {Element} rest
*   If there was a leading checkbox, a deep clone of the node w/o the leading
*   checkbox; otherwise a reference to the given, untouched, node.
*/
/**
* Turn a hast `li` (or `dt`, `dd`) element into an mdast list item.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {ListItem}
*   mdast node.
*/
function li(state, node) {
	const { rest, checkbox } = extractLeadingCheckbox(node);
	const checked = checkbox ? Boolean(checkbox.properties.checked) : null;
	/** @type {ListItem} */
	const result = {
		type: "listItem",
		spread: spreadout(rest),
		checked,
		children: state.toFlow(state.all(rest))
	};
	state.patch(node, result);
	return result;
}
/**
* Check if an element should spread out.
*
* The reason to spread out a markdown list item is primarily whether writing
* the equivalent in markdown, would yield a spread out item.
*
* A spread out item results in `<p>` and `</p>` tags.
* Otherwise, the phrasing would be output directly.
* We can check for that: if there’s a `<p>` element, spread it out.
*
* But what if there are no paragraphs?
* In that case, we can also assume that if two “block” things were written in
* an item, that it is spread out, because blocks are typically joined by blank
* lines, which also means a spread item.
*
* Lastly, because in HTML things can be wrapped in a `<div>` or similar, we
* delve into non-phrasing elements here to figure out if they themselves
* contain paragraphs or 2 or more flow non-phrasing elements.
*
* @param {Readonly<Element>} node
*   hast element.
* @returns {boolean}
*   Whether the list item is spread.
*/
function spreadout(node) {
	let index = -1;
	let seenFlow = false;
	while (++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element") {
			if (phrasing$1(child)) continue;
			if (child.tagName === "p" || seenFlow || spreadout(child)) return true;
			seenFlow = true;
		}
	}
	return false;
}
/**
* Extract a leading checkbox from a list item.
*
* If there was a leading checkbox, makes a deep clone of the node w/o the
* leading checkbox; otherwise a reference to the given, untouched, node is
* given back.
*
* So for example:
*
* ```html
* <li><input type="checkbox">Text</li>
* ```
*
* …becomes:
*
* ```html
* <li>Text</li>
* ```
*
* ```html
* <li><p><input type="checkbox">Text</p></li>
* ```
*
* …becomes:
*
* ```html
* <li><p>Text</p></li>
* ```
*
* @param {Readonly<Element>} node
*   hast element.
* @returns {ExtractResult}
*   Checkbox, if any, and the element without it.
*/
function extractLeadingCheckbox(node) {
	const head = node.children[0];
	if (head && head.type === "element" && head.tagName === "input" && head.properties && (head.properties.type === "checkbox" || head.properties.type === "radio")) return {
		checkbox: head,
		rest: {
			...node,
			children: node.children.slice(1)
		}
	};
	if (head && head.type === "element" && head.tagName === "p") {
		const { checkbox, rest: restHead } = extractLeadingCheckbox(head);
		if (checkbox) return {
			checkbox,
			rest: {
				...node,
				children: [restHead, ...node.children.slice(1)]
			}
		};
	}
	return {
		checkbox: void 0,
		rest: node
	};
}
// node_modules/hast-util-to-mdast/lib/handlers/list.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {ListItem, List} from 'mdast'
*/
/**
* Turn a hast `ol` or `ul` (or `dir`) element into an mdast list.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {List}
*   mdast node.
*/
function list$2(state, node) {
	const properties = node.properties || {};
	const ordered = node.tagName === "ol";
	const children = state.toSpecificContent(state.all(node), create$1);
	/** @type {number | null} */
	let start = null;
	if (ordered) {
		start = Number.parseInt(String(properties.start), 10);
		if (Number.isNaN(start)) start = 1;
	}
	/** @type {List} */
	const result = {
		type: "list",
		ordered,
		start,
		spread: listItemsSpread(children),
		children
	};
	state.patch(node, result);
	return result;
}
/**
* Create an empty list item.
*
* @returns {ListItem}
*   List item.
*/
function create$1() {
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: []
	};
}
// node_modules/hast-util-to-mdast/lib/util/wrap.js
/**
* @import {} from 'mdast-util-to-hast'
* @import {
*   BlockContent,
*   Delete,
*   Link,
*   Nodes,
*   Paragraph,
*   Parents,
*   PhrasingContent,
*   RootContent
* } from 'mdast'
*/
/**
* Check if there are phrasing mdast nodes.
*
* This is needed if a fragment is given, which could just be a sentence, and
* doesn’t need a wrapper paragraph.
*
* @param {Array<Nodes>} nodes
*   mdast nodes.
* @returns {boolean}
*   Whether wrapping is needed.
*/
function wrapNeeded(nodes) {
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if (!phrasing(node) || "children" in node && wrapNeeded(node.children)) return true;
	}
	return false;
}
/**
* Wrap runs of phrasing content into paragraphs, leaving the non-phrasing
* content as-is.
*
* @param {Array<RootContent>} nodes
*   Content.
* @returns {Array<BlockContent>}
*   Content where phrasing is wrapped in paragraphs.
*/
function wrap(nodes) {
	return runs(nodes, onphrasing, function(d) {
		return d;
	});
	/**
	* Wrap a phrasing run in a paragraph, unless it is only whitespace.
	*
	* @param {Array<PhrasingContent>} nodes
	*   Phrasing content.
	* @returns {Array<Paragraph>}
	*   Paragraph, or nothing.
	*/
	function onphrasing(nodes) {
		return nodes.every(function(d) {
			return d.type === "text" ? whitespace(d.value) : false;
		}) ? [] : [{
			type: "paragraph",
			children: dropSurroundingBreaks(nodes)
		}];
	}
}
/**
* Split a delete or link into block content, pushing it down into
* non-phrasing children.
*
* @param {Delete | Link} node
*   Delete or link.
* @returns {Array<BlockContent>}
*   Block content.
*/
function split$2(node) {
	return runs(node.children, onphrasing, onnonphrasing);
	/**
	* Use `parent`, put the phrasing run inside it.
	*
	* @param {Array<PhrasingContent>} nodes
	*   Phrasing content.
	* @returns {Array<BlockContent>}
	*   Block content.
	*/
	function onphrasing(nodes) {
		const newParent = cloneWithoutChildren(node);
		newParent.children = nodes;
		return [newParent];
	}
	/**
	* Use `child`, add `parent` as its first child, put the original children
	* into `parent`.
	* If `child` is not a parent, `parent` will not be added.
	*
	* @param {BlockContent} child
	*   Block content.
	* @returns {BlockContent}
	*   Block content.
	*/
	function onnonphrasing(child) {
		if ("children" in child && "children" in node) {
			const newParent = cloneWithoutChildren(node);
			const newChild = cloneWithoutChildren(child);
			newParent.children = child.children;
			newChild.children.push(newParent);
			return newChild;
		}
		return { ...child };
	}
}
/**
* Wrap all runs of mdast phrasing content in `paragraph` nodes.
*
* @param {Array<RootContent>} nodes
*   List of input nodes.
* @param {(nodes: Array<PhrasingContent>) => Array<BlockContent>} onphrasing
*   Turn phrasing content into block content.
* @param {(node: BlockContent) => BlockContent} onnonphrasing
*   Map block content (defaults to keeping them as-is).
* @returns {Array<BlockContent>}
*   Block content.
*/
function runs(nodes, onphrasing, onnonphrasing) {
	const flattened = flatten$1(nodes);
	/** @type {Array<BlockContent>} */
	const result = [];
	/** @type {Array<PhrasingContent>} */
	let queue = [];
	let index = -1;
	while (++index < flattened.length) {
		const node = flattened[index];
		if (phrasing(node)) queue.push(node);
		else {
			if (queue.length > 0) {
				result.push(...onphrasing(queue));
				queue = [];
			}
			result.push(onnonphrasing(node));
		}
	}
	if (queue.length > 0) {
		result.push(...onphrasing(queue));
		queue = [];
	}
	return result;
}
/**
* Flatten a list of nodes.
*
* @param {Array<RootContent>} nodes
*   List of nodes, will unravel `delete` and `link`.
* @returns {Array<RootContent>}
*   Unraveled nodes.
*/
function flatten$1(nodes) {
	/** @type {Array<RootContent>} */
	const flattened = [];
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if ((node.type === "delete" || node.type === "link") && wrapNeeded(node.children)) flattened.push(...split$2(node));
		else flattened.push(node);
	}
	return flattened;
}
/**
* Check if an mdast node is phrasing.
*
* Also supports checking embedded hast fields.
*
* @param {Nodes} node
*   mdast node to check.
* @returns {node is PhrasingContent}
*   Whether `node` is phrasing content (includes nodes with `hName` fields
*   set to phrasing hast element names).
*/
function phrasing(node) {
	const tagName = node.data && node.data.hName;
	return tagName ? phrasing$1({
		type: "element",
		tagName,
		properties: {},
		children: []
	}) : phrasing$2(node);
}
/**
* Clone a parent without its children.
*
* @template {Parents} ParentType
*   Parent type.
* @param {ParentType} node
*   Node to clone.
* @returns {ParentType}
*   Cloned node, without children.
*/
function cloneWithoutChildren(node) {
	return esm_default({
		...node,
		children: []
	});
}
// node_modules/hast-util-to-mdast/lib/handlers/media.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Image, Link, PhrasingContent, RootContent as MdastRootContent, Root} from 'mdast'
*/
/**
* Turn a hast `audio` or `video` element into mdast.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<MdastRootContent> | Link}
*   mdast node.
*/
function media(state, node) {
	const properties = node.properties || {};
	const poster = node.tagName === "video" ? String(properties.poster || "") : "";
	let source = String(properties.src || "");
	let index = -1;
	let linkInFallbackContent = false;
	let nodes = state.all(node);
	visit({
		type: "root",
		children: nodes
	}, function(node) {
		if (node.type === "link") {
			linkInFallbackContent = true;
			return false;
		}
	});
	if (linkInFallbackContent || wrapNeeded(nodes)) return nodes;
	while (!source && ++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element" && child.tagName === "source" && child.properties) source = String(child.properties.src || "");
	}
	if (poster) {
		/** @type {Image} */
		const image = {
			type: "image",
			title: null,
			url: state.resolve(poster),
			alt: toString(nodes)
		};
		state.patch(node, image);
		nodes = [image];
	}
	const children = nodes;
	/** @type {Link} */
	const result = {
		type: "link",
		title: collapse(properties.title) || null,
		url: state.resolve(source),
		children
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/p.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Paragraph, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `p` (or `summary`) element into an mdast paragraph.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Paragraph | undefined}
*   mdast node.
*/
function p(state, node) {
	const children = dropSurroundingBreaks(state.all(node));
	if (children.length > 0) {
		/** @type {Paragraph} */
		const result = {
			type: "paragraph",
			children
		};
		state.patch(node, result);
		return result;
	}
}
// node_modules/hast-util-to-mdast/lib/handlers/q.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {RootContent as MdastRootContent} from 'mdast'
*/
const defaultQuotes = ["\""];
/**
* Turn a hast `q` element into mdast phrasing content wrapped in quotes.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<MdastRootContent>}
*   mdast nodes.
*/
function q(state, node) {
	const quotes = state.options.quotes || defaultQuotes;
	state.qNesting++;
	const contents = state.all(node);
	state.qNesting--;
	const quote = quotes[state.qNesting % quotes.length];
	const head = contents[0];
	const tail = contents[contents.length - 1];
	const open = quote.charAt(0);
	const close = quote.length > 1 ? quote.charAt(1) : quote;
	if (head && head.type === "text") head.value = open + head.value;
	else contents.unshift({
		type: "text",
		value: open
	});
	if (tail && tail.type === "text") tail.value += close;
	else contents.push({
		type: "text",
		value: close
	});
	return contents;
}
// node_modules/hast-util-to-mdast/lib/handlers/root.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Root as HastRoot} from 'hast'
* @import {Root as MdastRoot} from 'mdast'
*/
/**
* Turn a hast root into an mdast root.
*
* @param {State} state
*   State.
* @param {Readonly<HastRoot>} node
*   hast root to transform.
* @returns {MdastRoot}
*   mdast node.
*/
function root(state, node) {
	let children = state.all(node);
	if (state.options.document || wrapNeeded(children)) children = wrap(children);
	/** @type {MdastRoot} */
	const result = {
		type: "root",
		children
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/select.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Text} from 'mdast'
*/
/**
* Turn a hast `select` element into mdast text of its selected options.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Text | undefined}
*   mdast node.
*/
function select(state, node) {
	const properties = node.properties || {};
	const values = findSelectedOptions(node, properties.multiple, properties.size);
	let index = -1;
	/** @type {Array<string>} */
	const results = [];
	while (++index < values.length) {
		const value = values[index];
		results.push(value[1] ? value[1] + " (" + value[0] + ")" : value[0]);
	}
	if (results.length > 0) {
		/** @type {Text} */
		const result = {
			type: "text",
			value: results.join(", ")
		};
		state.patch(node, result);
		return result;
	}
}
// node_modules/hast-util-to-mdast/lib/handlers/strong.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {PhrasingContent, Strong} from 'mdast'
*/
/**
* Turn a hast `strong` (or `b`) element into mdast strong.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Strong}
*   mdast node.
*/
function strong(state, node) {
	/** @type {Strong} */
	const result = {
		type: "strong",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/table-cell.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {PhrasingContent, TableCell} from 'mdast'
*/
/**
* Turn a hast `td` or `th` element into an mdast table cell.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {TableCell}
*   mdast node.
*/
function tableCell(state, node) {
	/** @type {TableCell} */
	const result = {
		type: "tableCell",
		children: state.all(node)
	};
	state.patch(node, result);
	if (node.properties) {
		const { rowSpan, colSpan } = node.properties;
		if (rowSpan || colSpan) {
			const data = result.data || (result.data = {});
			if (rowSpan) data.hastUtilToMdastTemporaryRowSpan = rowSpan;
			if (colSpan) data.hastUtilToMdastTemporaryColSpan = colSpan;
		}
	}
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/table-row.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {RowContent, TableRow} from 'mdast'
*/
/**
* Turn a hast `tr` element into an mdast table row.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {TableRow}
*   mdast node.
*/
function tableRow(state, node) {
	/** @type {TableRow} */
	const result = {
		type: "tableRow",
		children: state.toSpecificContent(state.all(node), create)
	};
	state.patch(node, result);
	return result;
}
/**
* Create an empty table cell.
*
* @returns {RowContent}
*   Table cell.
*/
function create() {
	return {
		type: "tableCell",
		children: []
	};
}
// node_modules/hast-util-to-mdast/lib/handlers/table.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {AlignType, RowContent, TableContent, Table, Text} from 'mdast'
*/
/**
* @typedef Info
*   Inferred info on a table.
* @property {Array<AlignType>} align
*   Alignment.
* @property {boolean} headless
*   Whether a `thead` is missing.
*/
/**
* Turn a hast `table` element into an mdast table.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Table | Text}
*   mdast node.
*/
function table(state, node) {
	if (state.inTable) {
		/** @type {Text} */
		const result = {
			type: "text",
			value: toText(node)
		};
		state.patch(node, result);
		return result;
	}
	state.inTable = true;
	const { align, headless } = inspect(node);
	const rows = state.toSpecificContent(state.all(node), createRow);
	if (headless) rows.unshift(createRow());
	let rowIndex = -1;
	while (++rowIndex < rows.length) {
		const row = rows[rowIndex];
		row.children = state.toSpecificContent(row.children, createCell);
	}
	let columns = 1;
	rowIndex = -1;
	while (++rowIndex < rows.length) {
		const cells = rows[rowIndex].children;
		let cellIndex = -1;
		while (++cellIndex < cells.length) {
			const cell = cells[cellIndex];
			if (cell.data) {
				const fields = cell.data;
				const colSpan = Number.parseInt(String(fields.hastUtilToMdastTemporaryColSpan), 10) || 1;
				const rowSpan = Number.parseInt(String(fields.hastUtilToMdastTemporaryRowSpan), 10) || 1;
				if (colSpan > 1 || rowSpan > 1) {
					const rowEnd = Math.min(rowIndex + rowSpan, rows.length);
					let otherRowIndex = rowIndex - 1;
					while (++otherRowIndex < rowEnd) {
						let colIndex = cellIndex - 1;
						while (++colIndex < cellIndex + colSpan) {
							/** @type {Array<RowContent>} */
							const newCells = [];
							if (otherRowIndex !== rowIndex || colIndex !== cellIndex) newCells.push({
								type: "tableCell",
								children: []
							});
							rows[otherRowIndex].children.splice(colIndex, 0, ...newCells);
						}
					}
				}
				if ("hastUtilToMdastTemporaryColSpan" in cell.data) delete cell.data.hastUtilToMdastTemporaryColSpan;
				if ("hastUtilToMdastTemporaryRowSpan" in cell.data) delete cell.data.hastUtilToMdastTemporaryRowSpan;
				if (Object.keys(cell.data).length === 0) delete cell.data;
			}
		}
		if (cells.length > columns) columns = cells.length;
	}
	rowIndex = -1;
	while (++rowIndex < rows.length) {
		const cells = rows[rowIndex].children;
		let cellIndex = cells.length - 1;
		while (++cellIndex < columns) cells.push({
			type: "tableCell",
			children: []
		});
	}
	let alignIndex = align.length - 1;
	while (++alignIndex < columns) align.push(null);
	state.inTable = false;
	/** @type {Table} */
	const result = {
		type: "table",
		align,
		children: rows
	};
	state.patch(node, result);
	return result;
}
/**
* Infer whether the HTML table has a head and how it aligns.
*
* @param {Readonly<Element>} node
*   Table element to check.
* @returns {Info}
*   Info.
*/
function inspect(node) {
	/** @type {Info} */
	const info = {
		align: [null],
		headless: true
	};
	let rowIndex = 0;
	let cellIndex = 0;
	visit(node, function(child) {
		if (child.type === "element") {
			if (child.tagName === "table" && node !== child) return SKIP;
			if ((child.tagName === "th" || child.tagName === "td") && child.properties) {
				if (!info.align[cellIndex]) {
					const value = String(child.properties.align || "") || null;
					if (value === "center" || value === "left" || value === "right" || value === null) info.align[cellIndex] = value;
				}
				if (info.headless && rowIndex < 2 && child.tagName === "th") info.headless = false;
				cellIndex++;
			} else if (child.tagName === "thead") info.headless = false;
			else if (child.tagName === "tr") {
				rowIndex++;
				cellIndex = 0;
			}
		}
	});
	return info;
}
/**
* Create an empty table cell.
*
* @returns {RowContent}
*   Table cell.
*/
function createCell() {
	return {
		type: "tableCell",
		children: []
	};
}
/**
* Create an empty table row.
*
* @returns {TableContent}
*   Table row.
*/
function createRow() {
	return {
		type: "tableRow",
		children: []
	};
}
// node_modules/hast-util-to-mdast/lib/handlers/text.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Text as HastText} from 'hast'
* @import {Text as MdastText} from 'mdast'
*/
/**
* Turn a hast text into mdast text.
*
* @param {State} state
*   State.
* @param {Readonly<HastText>} node
*   hast element to transform.
* @returns {MdastText}
*   mdast node.
*/
function text(state, node) {
	/** @type {MdastText} */
	const result = {
		type: "text",
		value: node.value
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/textarea.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Break, Text} from 'mdast'
*/
/**
* Turn a hast `textarea` element into mdast text and breaks.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<Break | Text>}
*   mdast nodes.
*/
function textarea(state, node) {
	const value = toText(node);
	/** @type {Array<Break | Text>} */
	const results = [];
	let blank = false;
	let start = 0;
	let cr = value.indexOf("\r");
	let lf = value.indexOf("\n");
	while (start <= value.length) {
		if (cr !== -1 && cr < start) cr = value.indexOf("\r", start);
		if (lf !== -1 && lf < start) lf = value.indexOf("\n", start);
		const end = Math.min(cr === -1 ? value.length : cr, lf === -1 ? value.length : lf);
		const line = collapse(value.slice(start, end));
		if (line) {
			if (results.length > 0) {
				results.push({ type: "break" });
				if (blank) results.push({ type: "break" });
			}
			results.push({
				type: "text",
				value: line
			});
			blank = false;
		} else blank = true;
		start = end + (end === cr && lf === cr + 1 ? 2 : 1);
	}
	return results;
}
// node_modules/hast-util-to-mdast/lib/handlers/wbr.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Text} from 'mdast'
*/
/**
* Turn a hast `wbr` element into mdast text (a zero-width space).
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Text}
*   mdast node.
*/
function wbr(state, node) {
	/** @type {Text} */
	const result = {
		type: "text",
		value: "​"
	};
	state.patch(node, result);
	return result;
}
// node_modules/hast-util-to-mdast/lib/handlers/index.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Parents} from 'hast'
*/
/**
* Default handlers for nodes.
*
* Each key is a node type, each value is a `NodeHandler`.
*/
const nodeHandlers = {
	comment,
	doctype: ignore,
	root,
	text
};
/**
* Default handlers for elements.
*
* Each key is an element name, each value is a `Handler`.
*/
const handlers = {
	applet: ignore,
	area: ignore,
	basefont: ignore,
	bgsound: ignore,
	caption: ignore,
	col: ignore,
	colgroup: ignore,
	command: ignore,
	content: ignore,
	datalist: ignore,
	dialog: ignore,
	element: ignore,
	embed: ignore,
	frame: ignore,
	frameset: ignore,
	isindex: ignore,
	keygen: ignore,
	link: ignore,
	math: ignore,
	menu: ignore,
	menuitem: ignore,
	meta: ignore,
	nextid: ignore,
	noembed: ignore,
	noframes: ignore,
	optgroup: ignore,
	option: ignore,
	param: ignore,
	script: ignore,
	shadow: ignore,
	source: ignore,
	spacer: ignore,
	style: ignore,
	svg: ignore,
	template: ignore,
	title: ignore,
	track: ignore,
	abbr: all$1,
	acronym: all$1,
	bdi: all$1,
	bdo: all$1,
	big: all$1,
	blink: all$1,
	button: all$1,
	canvas: all$1,
	cite: all$1,
	data: all$1,
	details: all$1,
	dfn: all$1,
	font: all$1,
	ins: all$1,
	label: all$1,
	map: all$1,
	marquee: all$1,
	meter: all$1,
	nobr: all$1,
	noscript: all$1,
	object: all$1,
	output: all$1,
	progress: all$1,
	rb: all$1,
	rbc: all$1,
	rp: all$1,
	rt: all$1,
	rtc: all$1,
	ruby: all$1,
	slot: all$1,
	small: all$1,
	span: all$1,
	sup: all$1,
	sub: all$1,
	tbody: all$1,
	tfoot: all$1,
	thead: all$1,
	time: all$1,
	address: flow,
	article: flow,
	aside: flow,
	body: flow,
	center: flow,
	div: flow,
	fieldset: flow,
	figcaption: flow,
	figure: flow,
	form: flow,
	footer: flow,
	header: flow,
	hgroup: flow,
	html: flow,
	legend: flow,
	main: flow,
	multicol: flow,
	nav: flow,
	picture: flow,
	section: flow,
	a,
	audio: media,
	b: strong,
	base,
	blockquote,
	br,
	code: inlineCode,
	dir: list$2,
	dl,
	dt: li,
	dd: li,
	del,
	em,
	h1: heading,
	h2: heading,
	h3: heading,
	h4: heading,
	h5: heading,
	h6: heading,
	hr,
	i: em,
	iframe,
	img,
	image: img,
	input,
	kbd: inlineCode,
	li,
	listing: code,
	mark: em,
	ol: list$2,
	p,
	plaintext: code,
	pre: code,
	q,
	s: del,
	samp: inlineCode,
	select,
	strike: del,
	strong,
	summary: p,
	table,
	td: tableCell,
	textarea,
	th: tableCell,
	tr: tableRow,
	tt: inlineCode,
	u: em,
	ul: list$2,
	var: inlineCode,
	video: media,
	wbr,
	xmp: code
};
/**
* Turn the children of a hast parent into mdast.
*
* @param {State} state
*   State.
* @param {Parents} node
*   Parent to transform.
*/
function all$1(state, node) {
	return state.all(node);
}
/**
* Turn the children of a hast parent into mdast flow content.
*
* @param {State} state
*   State.
* @param {Parents} node
*   Parent to transform.
*/
function flow(state, node) {
	return state.toFlow(state.all(node));
}
/**
* Ignore a node.
*
* @returns {undefined}
*/
function ignore() {}
// node_modules/hast-util-to-mdast/lib/state.js
/**
* @import {Element, Nodes, Parents} from 'hast'
* @import {
*   BlockContent as MdastBlockContent,
*   DefinitionContent as MdastDefinitionContent,
*   Nodes as MdastNodes,
*   Parents as MdastParents,
*   RootContent as MdastRootContent
* } from 'mdast'
*/
/**
* @typedef {MdastBlockContent | MdastDefinitionContent} MdastFlowContent
*/
/**
* @callback All
*   Transform the children of a hast parent to mdast.
* @param {Parents} parent
*   Parent.
* @returns {Array<MdastRootContent>}
*   mdast children.
*
* @callback Handle
*   Handle a particular element.
* @param {State} state
*   Info passed around about the current state.
* @param {Element} element
*   Element to transform.
* @param {Parents | undefined} parent
*   Parent of `element`.
* @returns {Array<MdastNodes> | MdastNodes | undefined | void}
*   mdast node or nodes.
*
*   Note: `void` is included until TS nicely infers `undefined`.
*
* @callback NodeHandle
*   Handle a particular node.
* @param {State} state
*   Info passed around about the current state.
* @param {any} node
*   Node to transform.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Array<MdastNodes> | MdastNodes | undefined | void}
*   mdast node or nodes.
*
*   Note: `void` is included until TS nicely infers `undefined`.
*
* @callback One
*   Transform a hast node to mdast.
* @param {Nodes} node
*   Expected hast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Array<MdastNodes> | MdastNodes | undefined}
*   mdast result.
*
* @typedef Options
*   Configuration.
* @property {string | null | undefined} [checked='[x]']
*   Value to use for a checked checkbox or radio input (default: `'[x]'`)
* @property {boolean | null | undefined} [document]
*   Whether the given tree represents a complete document (optional).
*
*   Applies when the `tree` is a `root` node.
*   When the tree represents a complete document, then things are wrapped in
*   paragraphs when needed, and otherwise they’re left as-is.
*   The default checks for whether there’s mixed content: some phrasing nodes
*   *and* some non-phrasing nodes.
* @property {Record<string, Handle | null | undefined> | null | undefined} [handlers]
*   Object mapping tag names to functions handling the corresponding elements
*   (optional).
*
*   Merged into the defaults.
* @property {boolean | null | undefined} [newlines=false]
*   Keep line endings when collapsing whitespace (default: `false`).
*
*   The default collapses to a single space.
* @property {Record<string, NodeHandle | null | undefined> | null | undefined} [nodeHandlers]
*   Object mapping node types to functions handling the corresponding nodes
*   (optional).
*
*   Merged into the defaults.
* @property {Array<string> | null | undefined} [quotes=['"']]
*   List of quotes to use (default: `['"']`).
*
*   Each value can be one or two characters.
*   When two, the first character determines the opening quote and the second
*   the closing quote at that level.
*   When one, both the opening and closing quote are that character.
*
*   The order in which the preferred quotes appear determines which quotes to
*   use at which level of nesting.
*   So, to prefer `‘’` at the first level of nesting, and `“”` at the second,
*   pass `['‘’', '“”']`.
*   If `<q>`s are nested deeper than the given amount of quotes, the markers
*   wrap around: a third level of nesting when using `['«»', '‹›']` should
*   have double guillemets, a fourth single, a fifth double again, etc.
* @property {string | null | undefined} [unchecked='[ ]']
*   Value to use for an unchecked checkbox or radio input (default: `'[ ]'`).
*
* @callback Patch
*   Copy a node’s positional info.
* @param {Nodes} from
*   hast node to copy from.
* @param {MdastNodes} to
*   mdast node to copy into.
* @returns {undefined}
*   Nothing.
*
* @callback Resolve
*   Resolve a URL relative to a base.
* @param {string | null | undefined} url
*   Possible URL value.
* @returns {string}
*   URL, resolved to a `base` element, if any.
*
* @typedef State
*   Info passed around about the current state.
* @property {All} all
*   Transform the children of a hast parent to mdast.
* @property {boolean} baseFound
*   Whether a `<base>` element was seen.
* @property {Map<string, Element>} elementById
*   Elements by their `id`.
* @property {string | undefined} frozenBaseUrl
*   `href` of `<base>`, if any.
* @property {Record<string, Handle>} handlers
*   Applied element handlers.
* @property {boolean} inTable
*   Whether we’re in a table.
* @property {Record<string, NodeHandle>} nodeHandlers
*   Applied node handlers.
* @property {One} one
*   Transform a hast node to mdast.
* @property {Options} options
*   User configuration.
* @property {Patch} patch
*   Copy a node’s positional info.
* @property {number} qNesting
*   Non-negative finite integer representing how deep we’re in `<q>`s.
* @property {Resolve} resolve
*   Resolve a URL relative to a base.
* @property {ToFlow} toFlow
*   Transform a list of mdast nodes to flow.
* @property {<ChildType extends MdastNodes, ParentType extends MdastParents & {'children': Array<ChildType>}>(nodes: Array<MdastRootContent>, build: (() => ParentType)) => Array<ParentType>} toSpecificContent
*   Turn arbitrary content into a list of a particular node type.
*
*   This is useful for example for lists, which must have list items as
*   content.
*   in this example, when non-items are found, they will be queued, and
*   inserted into an adjacent item.
*   When no actual items exist, one will be made with `build`.
*
* @callback ToFlow
*   Transform a list of mdast nodes to flow.
* @param {Array<MdastRootContent>} nodes
*   mdast nodes.
* @returns {Array<MdastFlowContent>}
*   mdast flow children.
*/
const own = {}.hasOwnProperty;
/**
* Create a state.
*
* @param {Readonly<Options>} options
*   User configuration.
* @returns {State}
*   State.
*/
function createState(options) {
	return {
		all,
		baseFound: false,
		elementById: /* @__PURE__ */ new Map(),
		frozenBaseUrl: void 0,
		handlers: {
			...handlers,
			...options.handlers
		},
		inTable: false,
		nodeHandlers: {
			...nodeHandlers,
			...options.nodeHandlers
		},
		one,
		options,
		patch,
		qNesting: 0,
		resolve: resolve$1,
		toFlow,
		toSpecificContent
	};
}
/**
* Transform the children of a hast parent to mdast.
*
* You might want to combine this with `toFlow` or `toSpecificContent`.
*
* @this {State}
*   Info passed around about the current state.
* @param {Parents} parent
*   Parent.
* @returns {Array<MdastRootContent>}
*   mdast children.
*/
function all(parent) {
	const children = parent.children || [];
	/** @type {Array<MdastRootContent>} */
	const results = [];
	let index = -1;
	while (++index < children.length) {
		const child = children[index];
		const result = this.one(child, parent);
		if (Array.isArray(result)) results.push(...result);
		else if (result) results.push(result);
	}
	return results;
}
/**
* Transform a hast node to mdast.
*
* @this {State}
*   Info passed around about the current state.
* @param {Nodes} node
*   hast node to transform.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Array<MdastNodes> | MdastNodes | undefined}
*   mdast result.
*/
function one(node, parent) {
	if (node.type === "element") {
		if (node.properties && node.properties.dataMdast === "ignore") return;
		if (own.call(this.handlers, node.tagName)) return this.handlers[node.tagName](this, node, parent) || void 0;
	} else if (own.call(this.nodeHandlers, node.type)) return this.nodeHandlers[node.type](this, node, parent) || void 0;
	if ("value" in node && typeof node.value === "string") {
		/** @type {MdastRootContent} */
		const result = {
			type: "text",
			value: node.value
		};
		this.patch(node, result);
		return result;
	}
	if ("children" in node) return this.all(node);
}
/**
* Copy a node’s positional info.
*
* @param {Nodes} origin
*   hast node to copy from.
* @param {MdastNodes} node
*   mdast node to copy into.
* @returns {undefined}
*   Nothing.
*/
function patch(origin, node) {
	if (origin.position) node.position = position(origin);
}
/**
* Resolve a URL relative to the base URL, if any.
*
* @this {State}
*   Info passed around about the current state.
* @param {string | null | undefined} url
*   Possible URL value.
* @returns {string}
*   URL, resolved to a `base` element, if any.
*/
function resolve$1(url) {
	if (url === null || url === void 0) return "";
	const base = this.frozenBaseUrl;
	if (base) return new URL(url, base).href;
	return url;
}
/**
* Transform a list of mdast nodes to flow.
*
* @this {State}
*   Info passed around about the current state.
* @param {Array<MdastRootContent>} nodes
*   Parent.
* @returns {Array<MdastFlowContent>}
*   mdast flow children.
*/
function toFlow(nodes) {
	return wrap(nodes);
}
/**
* Turn arbitrary content into a particular node type.
*
* This is useful for example for lists, which must have list items as content.
* in this example, when non-items are found, they will be queued, and
* inserted into an adjacent item.
* When no actual items exist, one will be made with `build`.
*
* @template {MdastNodes} ChildType
*   Node type of children.
* @template {MdastParents & {'children': Array<ChildType>}} ParentType
*   Node type of parent.
* @param {Array<MdastRootContent>} nodes
*   Nodes, which are either `ParentType`, or will be wrapped in one.
* @param {() => ParentType} build
*   Build a parent if needed (must have empty `children`).
* @returns {Array<ParentType>}
*   List of parents.
*/
function toSpecificContent(nodes, build) {
	const reference = build();
	/** @type {Array<ParentType>} */
	const results = [];
	/** @type {Array<ChildType>} */
	let queue = [];
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if (expectedParent(node)) {
			if (queue.length > 0) {
				node.children.unshift(...queue);
				queue = [];
			}
			results.push(node);
		} else {
			const child = node;
			queue.push(child);
		}
	}
	if (queue.length > 0) {
		let node = results[results.length - 1];
		if (!node) {
			node = build();
			results.push(node);
		}
		node.children.push(...queue);
		queue = [];
	}
	return results;
	/**
	* Check if a node is of the expected parent type.
	*
	* @param {MdastNodes} node
	*   Node to check.
	* @returns {node is ParentType}
	*   Whether `node` is of the expected type.
	*/
	function expectedParent(node) {
		return node.type === reference.type;
	}
}
// node_modules/hast-util-to-mdast/lib/index.js
/**
* @import {Options} from 'hast-util-to-mdast'
* @import {Nodes} from 'hast'
* @import {Nodes as MdastNodes, RootContent as MdastRootContent} from 'mdast'
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/**
* Transform hast to mdast.
*
* @param {Readonly<Nodes>} tree
*   hast tree to transform.
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {MdastNodes}
*   mdast tree.
*/
function toMdast(tree, options) {
	const cleanTree = esm_default(tree);
	const settings = options || emptyOptions;
	const transformWhitespace = rehypeMinifyWhitespace({ newlines: settings.newlines === true });
	const state = createState(settings);
	/** @type {MdastNodes} */
	let mdast;
	transformWhitespace(cleanTree);
	visit(cleanTree, function(node) {
		if (node && node.type === "element" && node.properties) {
			const id = String(node.properties.id || "") || void 0;
			if (id && !state.elementById.has(id)) state.elementById.set(id, node);
		}
	});
	const result = state.one(cleanTree, void 0);
	if (!result) mdast = {
		type: "root",
		children: []
	};
	else if (Array.isArray(result)) mdast = {
		type: "root",
		children: result
	};
	else mdast = result;
	visit(mdast, function(node, index, parent) {
		if (node.type === "text" && index !== void 0 && parent) {
			const previous = parent.children[index - 1];
			if (previous && previous.type === node.type) {
				previous.value += node.value;
				parent.children.splice(index, 1);
				if (previous.position && node.position) previous.position.end = node.position.end;
				return index - 1;
			}
			node.value = node.value.replace(/[\t ]*(\r?\n|\r)[\t ]*/, "$1");
			if (parent && (parent.type === "heading" || parent.type === "paragraph" || parent.type === "root")) {
				if (!index) node.value = node.value.replace(/^[\t ]+/, "");
				if (index === parent.children.length - 1) node.value = node.value.replace(/[\t ]+$/, "");
			}
			if (!node.value) {
				parent.children.splice(index, 1);
				return index;
			}
		}
	});
	return mdast;
}
// src/import/hast.ts
/** A node and its descendants, in document order. */
function* walk(node) {
	const open = [node];
	for (let next = open.pop(); next; next = open.pop()) {
		yield next;
		if ("children" in next) open.push(...next.children.toReversed());
	}
}
function isElement(node, ...names) {
	return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}
function textOf$1(node) {
	let text = "";
	for (const one of walk(node)) if (one.type === "text") text += one.value;
	return text;
}
/** Whether an element has a name as a class, id or role. */
function isCalled(node, names) {
	if (!isElement(node)) return false;
	const { className, id, role } = node.properties;
	return [
		className,
		id,
		role
	].flat().some((name) => typeof name === "string" && names.has(name));
}
function element(tagName, children) {
	return {
		type: "element",
		tagName,
		properties: {},
		children
	};
}
// src/import/html-labels.ts
/** Parts of a page that only matter in a browser. */
const FURNITURE$1 = /* @__PURE__ */ new Set([
	"mw-editsection",
	"toc",
	"noprint",
	"navigation"
]);
/**
* Turns tables and lists of labels into paragraphs, so that they look the same whatever the wiki's template makes of
* them. Removes page chrome.
* @returns the content, and the removed nodes
*/
function flatten(content) {
	const removed = [];
	return {
		content: {
			type: "root",
			children: content.children.flatMap((child) => flattenNode(child, removed))
		},
		removed
	};
}
function flattenNode(node, removed) {
	if (!isElement(node)) return [node];
	if (isCalled(node, FURNITURE$1)) {
		removed.push(node);
		return [];
	}
	const parts = unitsOf(node);
	const flat = (one) => flattenNode(one, removed);
	if (parts && (holdsLabels(parts) || isIndented(node))) return parts.flatMap((part) => laidOpen(part.map((one) => ({
		...one,
		children: one.children.flatMap(flat)
	}))));
	return [{
		...node,
		children: node.children.flatMap(flat)
	}];
}
/** The parts of a table or list: cells of a row, a term with its description, list items. */
function unitsOf(node) {
	if (node.tagName === "table") return [...walk(node)].filter((one) => isElement(one, "tr", "caption")).map(cellsOf$1);
	if (node.tagName === "ul" || node.tagName === "ol") return node.children.filter((one) => isElement(one)).map((one) => [one]);
	if (node.tagName !== "dl") return void 0;
	const units = [];
	for (const child of node.children) {
		if (!isElement(child)) continue;
		const last = units.at(-1);
		if (isElement(child, "dd") && last?.length === 1 && isElement(last[0], "dt")) last.push(child);
		else units.push([child]);
	}
	return units;
}
function cellsOf$1(row) {
	return row.tagName === "tr" ? row.children.filter((cell) => isElement(cell, "td", "th")) : [row];
}
function holdsLabels(units) {
	const keys = units.flatMap((unit) => {
		const [first] = unit;
		const text = first === void 0 ? "" : textOf$1(first).trim().slice(0, 200);
		return (unit.length === 2 ? labelMeant(text.replace(/:$/, "")) : void 0) ?? labelsIn(text)[0]?.key ?? [];
	});
	return keys.length > 1 || keys.includes("inserted");
}
/** Wikis render indented text as description lists without terms. */
function isIndented(node) {
	return node.tagName === "dl" && !node.children.some((child) => isElement(child, "dt"));
}
function laidOpen(unit) {
	const [label, value] = unit;
	const name = label === void 0 ? "" : textOf$1(label).trim().replace(/:$/, "");
	if (unit.length !== 2 || label === void 0 || value === void 0 || labelMeant(name) === void 0) return unit.map((part) => ({
		...part,
		tagName: "div",
		properties: {}
	}));
	const blocks = value.children.findIndex((child) => isElement(child, ...BLOCKS));
	const inline = value.children.slice(0, blocks === -1 ? void 0 : blocks);
	const rest = value.children.slice(inline.length);
	const [first] = rest;
	const onLine = textOf$1(element("span", inline)).trim() === "" && isElement(first, "p") ? first : void 0;
	const said = onLine ? onLine.children : inline;
	return [element("p", [{
		...label,
		tagName: "span",
		children: [{
			type: "text",
			value: `${name}: `
		}]
	}, ...said]), element("div", onLine ? rest.slice(1) : rest)];
}
const BLOCKS = [
	"p",
	"ul",
	"ol",
	"dl",
	"div",
	"pre",
	"table",
	"blockquote"
];
// src/import/html-terms.ts
/** Elements that belong to the site, not to the page. */
const FURNITURE = /* @__PURE__ */ new Set([
	"mw-editsection",
	"toc",
	"noprint",
	"navigation",
	"sidebar",
	"breadcrumb",
	"headerlink",
	"anchor"
]);
const SITE = /* @__PURE__ */ new Set([
	"nav",
	"footer",
	"aside",
	"form",
	"script",
	"style",
	"noscript",
	"template",
	"button",
	"select"
]);
/**
* Turns terms of description lists and summaries into bold lines above what they are about, and removes what belongs
* to the site.
* @returns the content, and the removed elements
*/
function openTerms(content) {
	const removed = [];
	return {
		content: {
			type: "root",
			children: content.children.flatMap((child) => opened(child, removed))
		},
		removed
	};
}
function opened(node, removed) {
	if (!isElement(node)) return [node];
	if (SITE.has(node.tagName) || isCalled(node, FURNITURE)) {
		removed.push(node);
		return [];
	}
	const children = node.children.flatMap((child) => opened(child, removed));
	switch (node.tagName) {
		case "dt":
		case "summary": return [bold(node, children)];
		case "dl":
		case "details":
		case "section":
		case "center": return children;
		case "dd": return [{
			...node,
			tagName: "div",
			children
		}];
		default: return [{
			...node,
			children
		}];
	}
}
function bold(node, children) {
	if (children.some((child) => isElement(child, "h1", "h2", "h3", "h4", "h5", "h6", "p", "div")) || textOf$1(node).trim() === "") return {
		...node,
		tagName: "div",
		children
	};
	return {
		...node,
		tagName: "p",
		children: [element("strong", children)]
	};
}
// src/import/limits.ts
/** Thrown for a page that is larger or more deeply nested than any that people write. */
var PageTooLarge = class extends Error {};
/** Maximum number of characters; the largest known page has a hundredth of that. */
const MAX_LENGTH$2 = 4e6;
const MAX_PROJECTS = 5e3;
/** Maximum number of template arguments on a page. */
const MAX_ARGUMENTS = 6e4;
const MAX_ELEMENTS = 2e5;
// src/import/links.ts
/**
* Makes links absolute. If that is impossible, text and URL are kept without the link, which would lead somewhere else.
*/
function mendLinks(nodes, base) {
	return nodes.flatMap((node) => mend(node, base));
}
/** Makes the links of a piece absolute. */
function mendPiece(piece, base) {
	if (piece.kind !== "block") return {
		...piece,
		nodes: mendLinks(piece.nodes, base)
	};
	return {
		...piece,
		node: mendLinks([piece.node], base)[0] ?? piece.node
	};
}
function mend(node, base) {
	if (node.type === "link") return mendLink({
		...node,
		children: mendLinks(node.children, base)
	}, base);
	if (node.type === "image") {
		const url = absolute(node.url, base);
		return url ? [{
			...node,
			url
		}] : [textNode(node.alt || node.url)];
	}
	if (!("children" in node)) return [node];
	const children = mendLinks(node.children, base);
	return [{
		...node,
		children
	}];
}
function mendLink(link, base) {
	const { url, children } = link;
	const target = absolute(url, base);
	if (plain(children).trim() === "" && !children.some(({ type }) => type === "image")) return target ? [{
		...link,
		url: target,
		children: [textNode(target)]
	}] : children;
	if (target) return [{
		...link,
		url: target
	}];
	const page = readable(url);
	if (url === "" || url.startsWith("#") || page === plain(children)) return children;
	return [...children, textNode(` (${page})`)];
}
function absolute(url, { address }) {
	if (url.startsWith("#")) return void 0;
	try {
		const { protocol, href } = new URL(url, address);
		return /^(?:https?|ftps?|ircs?|mailto|news|git):$/.test(protocol) ? /^[a-z][a-z\d+.-]*:/i.test(url) ? url : href : void 0;
	} catch {
		return;
	}
}
/** The name of a wiki page, from a relative URL. */
function readable(url) {
	const name = url.replace(/^\.\//, "");
	try {
		return decodeURIComponent(name).replaceAll("_", " ");
	} catch {
		return name;
	}
}
// src/import/trim-emphasis.ts
/** Moves blanks at the ends of bold and italic text out of it, where Markdown would need character references. */
function trimEmphasis(nodes) {
	return nodes.flatMap((node) => {
		if (!("children" in node)) return [node];
		const inner = {
			...node,
			children: trimEmphasis(node.children)
		};
		return inner.type === "strong" || inner.type === "emphasis" ? trimmed(inner) : [inner];
	});
}
function trimmed(node) {
	const children = [...node.children];
	const before = takeBlanks(children, "start");
	const after = takeBlanks(children, "end");
	const rest = children.length > 0 ? [{
		...node,
		children
	}] : [];
	return [
		...before,
		...rest,
		...after
	];
}
/** Removes blanks from the outer end of the first or last node, and the node itself if nothing is left. */
function takeBlanks(nodes, side) {
	const at = side === "start" ? 0 : nodes.length - 1;
	const node = nodes[at];
	if (node?.type !== "text") return [];
	const value = side === "start" ? node.value.trimStart() : node.value.trimEnd();
	if (value === node.value) return [];
	if (value === "") nodes.splice(at, 1);
	else nodes[at] = {
		...node,
		value
	};
	return [textNode(" ")];
}
// src/import/html.ts
/** Reads an HTML page of a wiki that lists projects with labels: its content, and the lines of text around it. */
function readHtml(source, base) {
	return readContent(source, base, flatten, mendLinks);
}
/** Reads any other HTML page, without changing its links. */
function readAnyHtml(source, base) {
	return readContent(source, base, openTerms, (blocks) => [...blocks]);
}
function readContent(source, base, open, mend) {
	const root = parseHtml(source);
	const found = contentOf(root);
	const { content, removed } = open(found);
	const address = base.address ?? canonicalAddress(root);
	const mark = (nodes, outcome, without) => nodes.flatMap((node) => textsOf(node, without)).map((lines) => ({
		...lines,
		outcome
	}));
	return {
		pieces: piecesOf$1(content, (blocks) => mend(blocks, { address })),
		ranges: [...mark([root], OUTSIDE, found), ...mark(removed, "markup")],
		base: { address }
	};
}
/** Reads an HTML fragment. */
function readFragment(source, base) {
	return piecesOf$1(flatten(contentOf(parseHtml(source))).content, (blocks) => mendLinks(blocks, base));
}
/** Reads HTML within another page, without changing its links. */
function readInnerHtml(source) {
	return piecesOf$1(openTerms(contentOf(parseHtml(source))).content, (blocks) => [...blocks]);
}
/**
* Parses HTML as a browser does.
* @throws PageTooLarge before the tree takes all memory (a few characters can make a large one: formatting that is never
* closed is repeated in each paragraph) or is deeper than the stack
*/
function parseHtml(source) {
	let made = 0;
	let depth = 0;
	const treeAdapter = {
		...defaultTreeAdapter,
		createElement: (...parts) => {
			made++;
			if (made > 2e5) throw new PageTooLarge(`It has more than ${MAX_ELEMENTS} elements`);
			return defaultTreeAdapter.createElement(...parts);
		},
		onItemPush: () => {
			depth++;
			if (depth > 200) throw new PageTooLarge(`Its elements are nested deeper than 200`);
		},
		onItemPop: () => {
			depth--;
		}
	};
	const document = parse$1(source, {
		treeAdapter,
		sourceCodeLocationInfo: true,
		scriptingEnabled: false
	});
	return fromParse5(document, { file: new VFile(source) });
}
const CONTENT = [
	/* @__PURE__ */ new Set(["mw-parser-output"]),
	/* @__PURE__ */ new Set(["mw-content-text"]),
	/* @__PURE__ */ new Set(["main"])
];
/** The main content of a page, as wikis and other sites mark it. */
function contentOf(root) {
	const all = [...walk(root)];
	for (const names of CONTENT) {
		const found = all.find((node) => isCalled(node, names));
		if (isElement(found)) return found;
	}
	const body = all.find((node) => isElement(node, "main", "article")) ?? all.find((node) => isElement(node, "body"));
	return isElement(body) ? body : root;
}
function canonicalAddress(root) {
	for (const node of walk(root)) {
		if (!isElement(node, "link") || ![node.properties.rel].flat().includes("canonical")) continue;
		if (typeof node.properties.href === "string") return node.properties.href;
	}
}
/** The lines of the texts of a tree, without one of its parts. */
function textsOf(root, without) {
	const inside = new Set(without && walk(without));
	const found = [];
	for (const node of walk(root)) {
		if (node.type !== "text" || inside.has(node) || node.value.trim() === "") continue;
		const lines = linesOf$1([node]);
		if (lines) found.push(lines);
	}
	return found;
}
/** Moves a list that is a direct child of a list into the item before it, as browsers show it. */
function nestLists(content) {
	for (const list of walk(content)) {
		if (!isElement(list, "ul", "ol")) continue;
		let member;
		list.children = list.children.filter((child) => {
			if (isElement(child, "li")) member = child;
			const isMoved = member !== void 0 && isElement(child, "ul", "ol");
			if (isMoved) member?.children.push(child);
			return !isMoved;
		});
	}
}
const APART = new Set("address article aside blockquote br button canvas caption center col colgroup dd details div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe img input legend li main nav object ol optgroup option p pre section select summary svg table tbody td textarea tfoot th thead tr ul video wbr".split(" "));
/**
* Guards against the quadratic time of `toMdast`: to remove blanks, it looks from each node ahead to the next visible one.
* @throws PageTooLarge if that would take minutes
*/
function refuseEmptyRows(content) {
	let row = 0;
	let pairs = 0;
	for (const node of walk(content)) {
		row = (node.type === "text" ? node.value.trim() !== "" : isElement(node) && APART.has(node.tagName)) ? 0 : row + 1;
		pairs += row;
		if (pairs > 1e6) throw new PageTooLarge("It has too many elements in a row that show nothing");
	}
}
function piecesOf$1(content, mend) {
	refuseEmptyRows(content);
	nestLists(content);
	const tree = toMdast(content, {
		document: true,
		handlers: { svg: (state, node) => state.all(node) },
		nodeHandlers: { comment: () => void 0 }
	});
	const blocks = tree.type === "root" ? tree.children : [tree];
	let line = 1;
	for (const block of blocks) tighten(block);
	return trimEmphasis(mend(blocks)).flatMap((block) => {
		const pieces = piecesOfBlock(block, line);
		line = pieces.at(-1)?.to ?? line;
		return pieces;
	});
}
/** Makes lists of one-paragraph items tight. */
function tighten(node) {
	if (node.type === "list") node.spread = false;
	if (node.type === "listItem") node.spread = node.children.filter(({ type }) => type !== "list").length > 1;
	if ("children" in node) for (const child of node.children) tighten(child);
}
function piecesOfBlock(block, before) {
	const place = linesOf$1([block]) ?? {
		from: before,
		to: before
	};
	if (block.type === "heading") return [{
		kind: "heading",
		depth: block.depth,
		nodes: block.children,
		...place
	}];
	if (block.type !== "paragraph") return [{
		kind: "block",
		node: block,
		...place
	}];
	return splitAtBreaks(block.children).filter((nodes) => plain(nodes).trim() !== "" || hasImage(nodes)).map((nodes, at) => ({
		kind: "line",
		startsParagraph: at === 0,
		nodes,
		...linesOf$1(nodes) ?? place
	}));
}
function splitAtBreaks(nodes) {
	const lines = [[]];
	for (const node of nodes) if (node.type === "break") lines.push([]);
	else lines.at(-1)?.push(node);
	return lines;
}
function hasImage(nodes) {
	return nodes.some((node) => node.type === "image" || "children" in node && hasImage(node.children));
}
/** The lines of the source that nodes come from; undefined if none has a position. */
function linesOf$1(nodes) {
	let from = Number.POSITIVE_INFINITY;
	let to = 0;
	for (const { position, children } of nodes) {
		const own = position ? {
			from: position.start.line,
			to: position.end.line
		} : linesOf$1(children ?? []);
		if (own === void 0) continue;
		from = Math.min(from, own.from);
		to = Math.max(to, own.to);
	}
	return to === 0 ? void 0 : {
		from,
		to
	};
}
// src/import/line-report.ts
/** Extends the ranges to a report that covers every line of the page, in line order. */
function reportLines(lines, ranges) {
	const covered = new Uint8Array(lines.length + 1);
	const inside = ranges.filter(({ from }) => from <= lines.length).map((range) => ({
		...range,
		to: Math.min(range.to, lines.length)
	}));
	for (const { from, to } of inside) covered.fill(1, from, to + 1);
	const rest = [];
	for (const [index, text] of lines.entries()) {
		const line = index + 1;
		if (covered[line] === 1) continue;
		const outcome = text.trim() === "" ? "blank" : "markup";
		const last = rest.at(-1);
		if (last?.to === line - 1 && last.outcome === outcome) last.to = line;
		else rest.push({
			from: line,
			to: line,
			outcome
		});
	}
	return joined([...inside, ...rest].toSorted((one, other) => one.from - other.from || one.to - other.to));
}
/** Merges ranges of the same lines, and adjacent ranges with the same outcome. */
function joined(ranges) {
	const result = [];
	let outcomes = /* @__PURE__ */ new Set();
	for (const range of ranges) {
		const last = result.at(-1);
		if (last && last.path === range.path && last.from === range.from && last.to === range.to) {
			if (!outcomes.has(range.outcome)) last.outcome += `, ${range.outcome}`;
			outcomes.add(range.outcome);
		} else if (last && last.path === range.path && last.outcome === range.outcome && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
		else {
			result.push({ ...range });
			outcomes = /* @__PURE__ */ new Set([range.outcome]);
		}
	}
	return result;
}
// src/import/badge.ts
const BADGE = /^https:\/\/img\.shields\.io\/badge\/([^/?#-]{1,60})-([^/?#-]{1,60})-[\w.%]{1,40}(?:[?#]|$)/i;
/** What a badge says, as a label and its value: `Difficulty-Easy-green`; undefined for any other image. */
function badgeText(url) {
	const [, label, value] = BADGE.exec(url) ?? [];
	if (label === void 0 || value === void 0 || factKey(words(label)) === void 0) return void 0;
	return [{
		type: "strong",
		children: [textNode(`${words(label)}:`)]
	}, textNode(` ${words(value)} `)];
}
function words(part) {
	const spaced = part.replace(/_/g, " ");
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
}
// src/import/inline-html.ts
const TAG = /^<(\/?)([a-z][a-z\d]*)\b([^>]*?)\/?>$/i;
/** Tags of HTML that only change the look, or mark a place. */
const PLAIN = /^(?:a|abbr|big|center|cite|del|details|dfn|div|font|ins|kbd|label|li|mark|ol|p|q|s|samp|small|span|sub|summary|sup|td|th|tr|tt|u|ul|var|wbr)$/i;
/** Replaces HTML within a line by what it shows; `<placeholders>` that are no HTML become text. */
function withoutHtml(nodes) {
	const open = [{
		tag: "",
		url: void 0,
		nodes: []
	}];
	for (const node of nodes) if (node.type === "html") readTag(open, node.value);
	else if ("children" in node) {
		const children = withoutHtml(node.children);
		open.at(-1)?.nodes.push({
			...node,
			children
		});
	} else open.at(-1)?.nodes.push(node);
	while (open.length > 1) close$1(open);
	return open[0]?.nodes ?? [];
}
function readTag(open, html) {
	const [, slash, name = "", rest = ""] = TAG.exec(html) ?? [];
	const tag = name.toLowerCase();
	const here = open.at(-1)?.nodes ?? [];
	if (html.startsWith("<!--") || html.startsWith("<?")) return;
	if (tag === "br") here.push({ type: "break" });
	else if (tag === "img") {
		const url = attribute(rest, "src");
		if (url !== void 0) here.push({
			type: "image",
			url,
			alt: attribute(rest, "alt") ?? ""
		});
	} else if (slash === "/") {
		const at = open.findLastIndex((one) => one.tag === tag && one.tag !== "");
		while (at > 0 && open.length > at) close$1(open);
	} else if (KINDS.has(tag)) open.push({
		tag,
		url: attribute(rest, "href"),
		nodes: []
	});
	else if (!PLAIN.test(tag)) here.push(textNode(html));
}
const KINDS = /* @__PURE__ */ new Set([
	"a",
	"b",
	"strong",
	"i",
	"em",
	"code"
]);
function close$1(open) {
	const { tag, url, nodes } = open.pop() ?? {
		tag: "",
		url: void 0,
		nodes: []
	};
	const outer = open.at(-1)?.nodes ?? [];
	if (nodes.length === 0) return;
	if (tag === "b" || tag === "strong") outer.push({
		type: "strong",
		children: nodes
	});
	else if (tag === "i" || tag === "em") outer.push({
		type: "emphasis",
		children: nodes
	});
	else if (tag === "a" && url !== void 0) outer.push({
		type: "link",
		url,
		children: nodes
	});
	else outer.push(...nodes);
}
const ATTRIBUTE = /(?<![\w-])(href|src|alt)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
function attribute(rest, name) {
	for (const [, found = "", double, single, bare] of rest.matchAll(ATTRIBUTE)) if (found.toLowerCase() === name) return double ?? single ?? bare;
}
// src/import/markdown-page.ts
/** Reads a Markdown page as GitHub shows it, without changing its links. */
function readMarkdown(source) {
	const { text, ranges } = withoutFrontMatter(source);
	if (text.length > 1e6 || isDense(text) || entriesIn(text) > 4e3) throw new PageTooLarge("It takes too long to read as Markdown");
	const { root } = parseMarkdown(text);
	const links = definitionsOf(root.children);
	return {
		pieces: root.children.flatMap((block) => piecesOf(block, links)),
		ranges
	};
}
function entriesIn(text) {
	return text.match(/^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/gm)?.length ?? 0;
}
/** Blanks the front matter of a site's generator, so that the lines keep their numbers. */
function withoutFrontMatter(source) {
	const [all] = /^(?:---\n(?:.*\n)*?---|\+\+\+\n(?:.*\n)*?\+\+\+)[ \t]*(?=\n|$)/.exec(source) ?? [];
	if (all === void 0 || !/^[\w-]+\s*[:=]/m.test(all)) return {
		text: source,
		ranges: []
	};
	const lines = all.split("\n").length;
	return {
		text: "\n".repeat(lines - 1) + source.slice(all.length),
		ranges: [{
			from: 1,
			to: lines,
			outcome: "front matter of the page"
		}]
	};
}
function definitionsOf(blocks) {
	const found = blocks.filter((block) => block.type === "definition");
	return new Map(found.toReversed().map((one) => [one.identifier, one]));
}
function piecesOf(block, links) {
	const from = block.position?.start.line ?? 1;
	const to = block.position?.end.line ?? from;
	switch (block.type) {
		case "definition":
		case "thematicBreak": return [];
		case "html": return readInnerHtml(block.value).map((piece) => ({
			...piece,
			from: Math.min(from + piece.from - 1, to),
			to: Math.min(from + piece.to - 1, to)
		}));
		case "heading": return [{
			kind: "heading",
			depth: block.depth,
			nodes: inline$2(block.children, links),
			from,
			to
		}];
		case "paragraph": return splitLines(inline$2(block.children, links), from);
		default: return [{
			kind: "block",
			node: resolved(block, links),
			from,
			to
		}];
	}
}
function inline$2(nodes, links) {
	return withoutHtml(nodes.flatMap((node) => resolve(node, links)));
}
function resolve(node, links) {
	if (node.type === "linkReference") {
		const children = node.children.flatMap((child) => resolve(child, links));
		const url = links.get(node.identifier)?.url;
		return url === void 0 ? children : [{
			type: "link",
			url,
			children
		}];
	}
	if (node.type === "imageReference") {
		const url = links.get(node.identifier)?.url;
		if (url === void 0) return [textNode(node.alt ?? "")];
		return badgeText(url) ?? [{
			type: "image",
			url,
			alt: node.alt ?? ""
		}];
	}
	if (node.type === "image") return badgeText(node.url) ?? [node];
	if (!("children" in node)) return [node];
	const children = node.children.flatMap((child) => resolve(child, links));
	return [{
		...node,
		children
	}];
}
const INLINE = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
function resolved(node, links) {
	if (node.type === "html") return shownHtml(node.value, node);
	if (!("children" in node)) return node;
	const children = INLINE.has(node.type) ? inline$2(node.children, links) : node.children.filter(({ type }) => type !== "definition").map((child) => resolved(child, links));
	return {
		...node,
		children
	};
}
/** What a block of HTML within a list or a quote shows. */
function shownHtml(html, { position }) {
	return {
		type: "paragraph",
		children: readInnerHtml(html).flatMap((piece) => piece.kind === "block" ? [textNode(plain([piece.node]))] : piece.nodes),
		...position && { position }
	};
}
// src/import/linked-files.ts
/** Fills in projects that are only a link to a file beside the page with what that file says. */
function withLinkedFiles(projects, beside, base) {
	if (beside === void 0) return [...projects];
	return projects.map((project) => {
		const path = evidence(project) === 0 ? linkedFile(project.title.nodes) : void 0;
		const source = path === void 0 ? void 0 : beside(path);
		if (path === void 0 || source === void 0) return project;
		const { from, to } = project.title;
		const address = base.address === void 0 ? void 0 : new URL(path, base.address).href;
		const pieces = layOpen(readMarkdown(source.replace(/\r\n?/g, "\n")).pieces).filter((piece, at) => at > 0 || piece.kind !== "heading").map((piece) => ({
			...mendPiece(piece, { address }),
			from,
			to
		}));
		const nodes = unlinked(project.title.nodes);
		const filled = candidateOf({
			...project.title,
			nodes
		}, readSection(pieces), project.section, project.kind);
		return {
			...filled,
			parts: [...project.parts, ...filled.parts]
		};
	});
}
/** The Markdown file that a title links to. */
function linkedFile(nodes) {
	for (const node of nodes) {
		const url = node.type === "link" ? node.url.replace(/^\.\//, "").split("#", 1)[0] : void 0;
		if (url !== void 0 && /^[^:?]{1,300}\.(?:md|markdown)$/i.test(url) && !url.startsWith("/")) {
			const path = decoded(url);
			if (path !== void 0 && !path.split(/[/\\]/).includes("..")) return path;
		}
		const below = "children" in node ? linkedFile(node.children) : void 0;
		if (below !== void 0) return below;
	}
}
function decoded(url) {
	try {
		return decodeURIComponent(url);
	} catch {
		return;
	}
}
function unlinked(nodes) {
	return nodes.flatMap((node) => {
		if (!("children" in node)) return [node];
		const children = unlinked(node.children);
		return node.type === "link" && !/^https?:/i.test(node.url) ? children : [{
			...node,
			children
		}];
	});
}
// src/import/preview.ts
/** How many projects a preview shows whole. */
const WHOLE = 3;
const MAX_LENGTH$1 = 1500;
/** What an import would do: which headings are projects and which are not, how labels are read, and some projects. */
function previewText(file, { seen, files }) {
	const lines = [`${file}: ${files.length} ${files.length === 1 ? "project" : "projects"}`];
	if (seen) {
		lines.push("", "Taken:", ...seen.taken.map(({ line, title }) => `  ${line}: ${title}`));
		lines.push("", "Headings that are none:", ...seen.left.map(({ line, title }) => `  ${line}: ${title}`));
		lines.push("", "Labels:");
		for (const [label, { key, count }] of seen.labels) lines.push(`  ${label} ×${count} → ${key}`);
	}
	for (const { path, text } of files.slice(0, WHOLE)) {
		const shown = text.length > MAX_LENGTH$1 ? `${text.slice(0, MAX_LENGTH$1)}…\n` : text;
		lines.push("", `--- ${path}`, shown.trimEnd());
	}
	return lines.join("\n");
}
/** What to try on a page whose projects cannot be told, with what was seen on it. */
function doubtText(seen) {
	const headings = seen.left.slice(0, 12).map(({ depth, title }) => `"${title}" (h${depth})`);
	const labels = [...seen.labels.keys()].slice(0, 8).map((label) => `"${label}"`);
	const list = (words) => words.length === 0 ? "none" : words.join(", ");
	return `There is no project here that can be told: no headings, bold lines, list entries or rows with the same labels (such as Difficulty, Mentors, Skills). Headings: ${list(headings)}. Labels: ${list(labels)}. Name the level of the titles with --level (2, bold, item, row), or what a label stands for with --label "X=key".`;
}
// src/import/relabel.ts
const NAMES = {
	title: "Title",
	difficulty: "Difficulty",
	size: "Size",
	skills: "Skills",
	contacts: "Mentors",
	outcomes: "Outcomes",
	prerequisites: "Prerequisites",
	links: "Links",
	status: "Status",
	category: "Category",
	description: "Description"
};
/** Gives labels that a person explained the names that are known: `--label "Muse=contacts"`. */
function relabel(pieces, labels) {
	const names = new Map(Object.entries(labels).map(([label, key]) => [label.toLowerCase(), NAMES[key]]));
	if (names.size === 0) return [...pieces];
	return pieces.map((piece) => piece.kind === "block" ? {
		...piece,
		node: renamed(piece.node, names)
	} : {
		...piece,
		nodes: piece.nodes.map((node) => renamed(node, names))
	});
}
function renamed(node, names) {
	if (node.type === "text") return {
		...node,
		value: renamedText(node.value, names)
	};
	if (!("children" in node)) return node;
	return {
		...node,
		children: node.children.map((child) => renamed(child, names))
	};
}
function renamedText(text, names) {
	const colon = text.search(/[:：]/);
	const label = (colon === -1 ? text : text.slice(0, colon)).trim();
	const name = names.get(label.toLowerCase());
	return name === void 0 ? text : text.replace(label, name);
}
// src/import/rst-markdown.ts
const ADORNMENT = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/;
const DIRECTIVE = /^(\s*)\.\. ([\w-]+)::\s?(.*)$/;
/** Directives whose content is text of the page. */
const ADMONITION = /^(?:note|tip|hint|important|warning|caution|attention|danger|error|admonition|seealso|topic|sidebar|rubric|container|versionadded|deprecated|dropdown|card|tab-item)$/;
const CODE$1 = /^(?:code|code-block|sourcecode|literalinclude|parsed-literal|math|highlight)$/;
const NOTHING = /^(?:contents|toctree|meta|raw|include|index|only|default-role|role|sectnum|highlight|youtube|figure-md)$/;
/** Writes reStructuredText as Markdown with the same lines, as far as lists of projects use it. */
function markdownOfRst(lines) {
	const result = [];
	const unknown = [];
	const levels = [];
	/** The indentation that what is below a directive must have, and what becomes of it. */
	let block;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const indent = line.length - line.trimStart().length;
		if (block && line.trim() !== "" && indent <= block.indent) block = void 0;
		if (block && line.trim() !== "") {
			const isOption = /^\s*:[\w-]+:/.test(line) && block.as !== "text";
			if (block.as === "nothing" || isOption) result.push("");
			else result.push(block.as === "code" ? `    ${line}` : inline$1(line.slice(Math.min(indent, block.indent + 4))));
			continue;
		}
		const title = titleAt$1(lines, at);
		if (title && !block) {
			const style = title.style;
			if (!levels.includes(style)) levels.push(style);
			const heading = `${"#".repeat(Math.min(levels.indexOf(style) + 1, 6))} ${inline$1(title.text)}`;
			result.push(...title.lines === 3 ? [
				"",
				heading,
				""
			] : [heading, ""]);
			at += title.lines - 1;
			continue;
		}
		const directive = DIRECTIVE.exec(line);
		if (directive) {
			const [, , name = "", argument = ""] = directive;
			const as = ADMONITION.test(name) ? "text" : CODE$1.test(name) ? "code" : "nothing";
			block = {
				indent,
				as
			};
			const isImage = name === "image" || name === "figure";
			if (as === "nothing" && !isImage && !NOTHING.test(name)) unknown.push({
				line: at + 1,
				what: `.. ${name}::`
			});
			result.push(isImage ? `![](${argument.trim()})` : as === "text" ? inline$1(argument) : "");
		} else if (/^\s*\.\.(?:\s|$)/.test(line)) {
			block = {
				indent,
				as: "nothing"
			};
			result.push("");
		} else if (/^ {0,20}:[^:\s][^:]{0,60}:(?:\s|$)/.test(line)) result.push(line.replace(/^( {0,20}):([^:]+):(.*)$/, (_, blanks, name, value) => `${blanks}**${name}:** ${inline$1(value.trim())}`));
		else if (/^\+[-+]+\+\s*$/.test(line)) {
			const isFirst = !/^\s*[|+]/.test(lines[at - 1] ?? "");
			const isLast = !/^\s*\|/.test(lines[at + 1] ?? "");
			result.push(isFirst || isLast ? "" : line.replace(/[-]+/g, " ").replaceAll("+", "|"));
		} else if (/^\+[=+]+\+\s*$/.test(line)) result.push(line.replace(/=+/g, "---").replaceAll("+", "|"));
		else {
			if (/::\s*$/.test(line) && line.trim() !== "::") block = {
				indent,
				as: "code"
			};
			result.push(inline$1(line.replace(/::\s*$/, ":").replace(/^(\s*)#\. /, "$11. ").replace(/^(\s*)\| /, "$1")));
		}
	}
	return {
		text: result.join("\n"),
		unknown
	};
}
/** A title that starts at a line: with a line of signs below it, and perhaps above. */
function titleAt$1(lines, at) {
	const [line = "", next = "", third = ""] = lines.slice(at, at + 3);
	const over = ADORNMENT.exec(line);
	if (over && next.trim() !== "" && !ADORNMENT.test(next) && third.startsWith(over[1] ?? "") && ADORNMENT.test(third)) return {
		text: next.trim(),
		style: `${over[1]}${over[1]}`,
		lines: 3
	};
	const under = ADORNMENT.exec(next);
	const isText = /^\S/.test(line) && !ADORNMENT.test(line) && (lines[at - 1] ?? "").trim() === "";
	if (!under || !isText || next.trim().length < Math.min(line.trim().length, 4)) return void 0;
	return {
		text: line.trim(),
		style: under[1] ?? "",
		lines: 2
	};
}
function inline$1(text) {
	return text.replace(/``([^`]{1,300})``/g, "`$1`").replace(/:[\w:+-]{1,40}:`([^`<]{1,300}?)(?:\s?<([^<>`]{1,500})>)?`/g, (_, words) => words).replace(/`([^`<]{1,300}?)\s?<([^<>`\s]{1,1000})>`__?/g, "[$1]($2)").replace(/(?<!`)`([^`]{1,300})`__?/g, "$1");
}
// src/import/seen.ts
/** Collects what was seen on a page. */
function seenOn(pieces, projects) {
	const titles = new Set(projects.map(({ title }) => title.from));
	const left = pieces.flatMap((piece) => piece.kind === "heading" && !titles.has(piece.from) ? [{
		line: piece.from,
		title: textOf$3(piece),
		depth: piece.depth
	}] : []);
	const labels = /* @__PURE__ */ new Map();
	for (const at of pieces.keys()) for (const { label, key } of labelsAt(pieces, at)) {
		const known = labels.get(label) ?? {
			key: key ?? "text",
			count: 0
		};
		labels.set(label, {
			...known,
			count: known.count + 1
		});
	}
	return {
		taken: projects.map(({ title }) => ({
			line: title.from,
			title: textOf$3(title),
			depth: 0
		})),
		left,
		labels
	};
}
// src/import/text-list.ts
const BULLET = /^(\s*)(?:[•◦▪‣⁃*+-]|(\d{1,9})[.)])\s+(\S.*)$/;
/** Deeper levels are shown at this depth. */
const MAX_DEPTH$1 = 8;
/** Whether a line is a list item. */
function isBullet(line) {
	return BULLET.test(line);
}
/**
* Reads the list that starts at a line.
* @returns the list and the index of the line after it
*/
function readList(lines, start, end) {
	const open = [];
	let root;
	let next = start;
	for (let at = start; at < end; at++) {
		const line = lines[at] ?? "";
		if (line.trim() === "") continue;
		const match = BULLET.exec(line);
		if (match) {
			const [, blanks = "", number, text = ""] = match;
			const ordered = number !== void 0;
			while (open.length > 1 && (open.at(-1)?.indent ?? 0) > blanks.length) open.pop();
			if (open.length === 1 && blanks.length <= (open[0]?.indent ?? 0) && open[0]?.list.ordered !== ordered) break;
			const list = listFor(open, blanks.length, ordered, Number(number ?? 1));
			root ??= list;
			list.children.push(item(text));
		} else if (!goesOn(lines, at, open)) break;
		else addLine(open, line);
		next = at + 1;
	}
	return {
		list: root ?? {
			type: "list",
			children: []
		},
		next
	};
}
/** The list that a bullet with this indentation belongs to, created if the bullet starts one. */
function listFor(open, indent, ordered, first) {
	const top = open.at(-1);
	const deeper = top === void 0 || indent > top.indent && open.length < MAX_DEPTH$1;
	if (!deeper && (top.list.ordered === ordered || open.length === 1)) return top.list;
	if (!deeper) open.pop();
	const list = {
		type: "list",
		ordered,
		spread: false,
		children: []
	};
	if (ordered) list.start = first;
	open.at(-1)?.list.children.at(-1)?.children.push(list);
	open.push({
		indent,
		list
	});
	return list;
}
function item(text) {
	return {
		type: "listItem",
		spread: false,
		children: [{
			type: "paragraph",
			children: [textNode(text.trim())]
		}]
	};
}
/** Whether a line without a bullet continues the one above it. */
function goesOn(lines, at, open) {
	const line = lines[at] ?? "";
	const blank = (lines[at - 1] ?? "").trim() === "";
	const indent = line.length - line.trimStart().length;
	return !blank && indent > (open.at(-1)?.indent ?? 0) && labelsIn(line).length === 0;
}
function addLine(open, line) {
	const last = open.at(-1)?.list.children.at(-1)?.children[0];
	if (last?.type === "paragraph") last.children.push(textNode(`\n${line.trim()}`));
}
// src/import/text.ts
/** Reads a page saved as text: code and lists are recognized by their looks. */
function readText$1(lines) {
	const pieces = [];
	const bulletsAt = bulletReader(lines);
	let startsParagraph = true;
	for (let at = 0; at < lines.length;) {
		const line = lines[at] ?? "";
		if (line.trim() === "") {
			startsParagraph = true;
			at++;
			continue;
		}
		const special = titleAt(lines, at) ? void 0 : bulletsAt(at) ?? readCode(lines, at);
		const from = at + 1;
		if (special) {
			pieces.push({
				kind: "block",
				node: special.node,
				from,
				to: special.next
			});
			at = special.next;
			startsParagraph = false;
		} else {
			pieces.push({
				kind: "line",
				startsParagraph,
				nodes: [textNode(withSingleBlanks(line))],
				from,
				to: from
			});
			at++;
			startsParagraph = false;
		}
	}
	return pieces;
}
/** A title can look like anything; the line after it shows that it is one. */
function titleAt(lines, at) {
	for (let next = at + 1; next <= at + 3; next++) {
		const line = lines[next] ?? "";
		if (line.trim() !== "") return labelsIn(line)[0]?.key === "inserted";
	}
	return false;
}
/** Reads the list that starts at a line; searches once for the next line that ends any list. */
function bulletReader(lines) {
	const ends = (at) => titleAt(lines, at) || labelsIn(lines[at] ?? "").length > 0;
	let end = 0;
	return (at) => {
		if (!isBullet(lines[at] ?? "")) return void 0;
		end = Math.max(end, at + 1);
		while (end < lines.length && !ends(end)) end++;
		const { list, next } = readList(lines, at, end);
		return {
			node: list,
			next: lastFilled(lines, at, next)
		};
	};
}
function lastFilled(lines, start, end) {
	let last = end;
	while (last > start + 1 && (lines[last - 1] ?? "").trim() === "") last--;
	return last;
}
const CODE = [
	/^(?: {4}|\t)/,
	/^\[ *\d+\.\d+\] /,
	/^[\w.-]+\[\d+\]: /,
	/^[A-Za-z_][\w.-]* ?= ?[^\s=]/,
	/^\$ \S/
];
function isCode(line) {
	return CODE.some((pattern) => pattern.test(line));
}
function readCode(lines, at) {
	let next = at;
	while (next < lines.length && isCode(lines[next] ?? "") && !titleAt(lines, next)) next++;
	if (next === at) return void 0;
	const code = lines.slice(at, next);
	const common = code.map((line) => line.length - line.trimStart().length).reduce((least, indent) => Math.min(least, indent));
	return {
		node: {
			type: "code",
			value: code.map((line) => line.slice(common).trimEnd()).join("\n")
		},
		next
	};
}
function withSingleBlanks(line) {
	return line.trim().replace(/\s+/g, " ");
}
// src/import/to-page.ts
/** Turns what was found on a page into projects with values and text, and accounts for the rest. */
function pageOf({ projects, joined, root }, pieces, base) {
	const common = commonSections(projects);
	for (const { section, kind } of projects) if (kind === "section") common.add(section);
	const page = {
		projects: [],
		ranges: [],
		problems: []
	};
	for (const candidate of projects) page.projects.push(projectOf(mended(candidate, base), common));
	const taken = /* @__PURE__ */ new Set();
	for (const { title, parts } of projects) {
		mark(taken, title);
		for (const part of parts) mark(taken, part.kind === "value" ? part.value : part.piece);
	}
	for (const piece of joined) {
		mark(taken, piece);
		page.ranges.push({
			from: piece.from,
			to: piece.to,
			outcome: "joined to the project with this title"
		});
	}
	const headings = headingsAbove(projects, root);
	for (const piece of pieces) page.ranges.push(...rest(piece, taken, headings.has(piece)));
	return page;
}
function mark(taken, { from, to }) {
	for (let line = from; line <= to; line++) taken.add(line);
}
/** The lines of a piece that went to no project. */
function rest(piece, taken, isHeading) {
	const ranges = [];
	const outcome = isHeading ? "heading" : OUTSIDE;
	for (let line = piece.from; line <= piece.to; line++) {
		if (taken.has(line)) continue;
		const last = ranges.at(-1);
		if (last?.to === line - 1) last.to = line;
		else ranges.push({
			from: line,
			to: line,
			outcome
		});
	}
	return ranges;
}
function headingsAbove(projects, root) {
	const headings = /* @__PURE__ */ new Set();
	for (const { section } of projects) for (let one = section; one && one !== root; one = one.parent) if (one.title) headings.add(one.title);
	return headings;
}
/** The sections that hold all projects: they tell none of them apart. */
function commonSections(projects) {
	const [first = [], ...others] = projects.map(trailOf);
	return new Set(first.filter((section) => others.every((trail) => trail.includes(section))));
}
/** The sections that a project stands in, innermost first. */
function trailOf({ section, kind }) {
	const trail = [];
	for (let one = kind === "section" ? section.parent : section; one; one = one.parent) trail.push(one);
	return trail;
}
function categoryOf(candidate, common) {
	for (const section of trailOf(candidate)) {
		if (common.has(section)) continue;
		const { title } = section.title ? readTitle(section.title) : { title: "" };
		if (title !== "" && title.length <= 80 && !isListTitle(title)) return title;
	}
}
function projectOf(candidate, common) {
	const read = readTitle(candidate.title);
	const given = candidate.parts.find((part) => part.kind === "value" && part.value.key === "title");
	const { from, to } = candidate.title;
	const project = {
		section: categoryOf(candidate, common),
		title: {
			kind: "line",
			startsParagraph: true,
			nodes: [textNode(read.title)],
			from,
			to
		},
		links: read.links,
		values: [],
		text: []
	};
	const isNumbered = isPlaceholder(read.title) || /^(?:project|idea|topic|task)?\W*#?\d+\W*$/i.test(read.title);
	for (const part of candidate.parts) if (part.kind === "text") project.text.push(part.piece);
	else if (part === given && isNumbered && part.value.content[0]?.kind === "line") project.title = {
		...part.value.content[0],
		from,
		to
	};
	else if (part.value.key === "description") project.text.push(...part.value.source);
	else project.values.push({
		...part.value,
		key: part.value.key,
		before: project.text.length
	});
	dropFirstLabel(project);
	const place = {
		from,
		to
	};
	for (const text of read.marks) project.values.push(fromTitle("status", text, place));
	for (const text of read.values) {
		const isLevel = /\b(?:easy|hard|beginner|intermediate|advanced|difficult|difficulty)\b/i.test(text);
		if (isLevel) project.values.push(fromTitle("difficulty", text, place));
		if (!isLevel || /\d\d|large|small/i.test(text)) project.values.push(fromTitle("size", text, place));
	}
	return project;
}
/** Makes the links of a project absolute; a link of its title that cannot be is kept in its text. */
function mended(candidate, base) {
	const title = mendPiece(candidate.title, base);
	const isLost = plain(title.nodes) !== plain(candidate.title.nodes);
	const parts = candidate.parts.map((part) => {
		if (part.kind === "text") return {
			kind: "text",
			piece: mendPiece(part.piece, base)
		};
		const { content, source } = part.value;
		const mend = (pieces) => pieces.map((piece) => mendPiece(piece, base));
		return {
			kind: "value",
			value: {
				...part.value,
				content: mend(content),
				source: mend(source)
			}
		};
	});
	if (!isLost) return {
		...candidate,
		title,
		parts
	};
	const line = {
		...title,
		kind: "line",
		startsParagraph: true
	};
	return {
		...candidate,
		title: {
			...candidate.title,
			nodes: withoutLinks(candidate.title.nodes)
		},
		parts: [{
			kind: "text",
			piece: line
		}, ...parts]
	};
}
function withoutLinks(nodes) {
	return nodes.flatMap((node) => {
		if (node.type === "link" && !/^https?:/i.test(node.url)) return withoutLinks(node.children);
		return "children" in node ? [{
			...node,
			children: withoutLinks(node.children)
		}] : [node];
	});
}
function fromTitle(key, text, place) {
	const content = [{
		kind: "line",
		startsParagraph: true,
		nodes: [textNode(text)],
		...place
	}];
	return {
		label: "What the title says",
		key,
		content,
		source: content,
		inTitle: true,
		...place
	};
}
const ONLY_TEXT = /^(?:project |idea )?(?:description|描述|项目描述)$/i;
/** A label that only says that the text follows is not needed where the text begins. */
function dropFirstLabel(project) {
	const [first] = project.text;
	if (first === void 0 || first.kind === "block") return;
	const text = textOf$3(first);
	if (text.length > 40 || !/\p{L}/u.test(text)) return;
	const isLabel = first.kind === "heading" || first.nodes.some(({ type }) => type === "strong" || type === "emphasis");
	const words = text.replace(/[^\p{L}\s]+/gu, " ").trim();
	if (!isLabel || !ONLY_TEXT.test(words)) return;
	project.text.shift();
	for (const value of project.values) if ((value.before ?? 0) > 0) value.before = (value.before ?? 1) - 1;
	project.values.push({
		label: plain(first.nodes),
		key: "description",
		content: [],
		from: first.from,
		to: first.to
	});
}
// src/import/wikitext-inline.ts
/** Escapes text for HTML. */
function escapeHtml(text) {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
const TOKEN$1 = new RegExp([
	"\\[\\[([^[\\]|\\n]*)(?:\\|([^[\\]\\n]*))?\\]\\]",
	"\\[((?:https?:|ftp:|irc:|git:|mailto:)?//?[^\\s[\\]<>\"]+|mailto:[^\\s[\\]<>\"]+)(?:[ \\t]+([^[\\]\\n]*))?\\]",
	"('{2,})",
	`(</?(?:abbr|b|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|font|h[1-6]|hr|i|ins|kbd|li|ol|p|q|ref|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|var|wbr)(?:\\s[^<>]*)?/?>)`,
	"(&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,31});)",
	"([&<>\"])"
].join("|"), "gi");
/** Converts a line of wikitext to HTML: links, bold, italic; HTML that wikis allow stays as it is. */
function inlineHtml(line) {
	let html = "";
	let end = 0;
	const quotes = new Quotes();
	for (const match of line.matchAll(TOKEN$1)) {
		const [token, page, label, address, words, run, tag, entity, character] = match;
		html += line.slice(end, match.index);
		end = match.index + token.length;
		if (page !== void 0) html += pageLink(page, label);
		else if (address !== void 0) html += addressLink(token, address, words);
		else if (run !== void 0) html += quotes.turn(run.length);
		else if (tag !== void 0 || entity !== void 0) html += token;
		else html += escapeHtml(character ?? "");
	}
	return html + line.slice(end) + quotes.close();
}
function pageLink(page, label) {
	const name = page.trim().replace(/^:/, "");
	const text = label?.trim() || name;
	return `<a href="${escapeHtml(name.startsWith("#") ? name : `./${name.replaceAll(" ", "_")}`)}">${inlineHtml(text)}</a>`;
}
function addressLink(token, address, words) {
	if (!/^(?:[a-z]+:|\/\/)/i.test(address)) return escapeHtml(token);
	const text = words?.trim() ? inlineHtml(words.trim()) : escapeHtml(address);
	return `<a href="${escapeHtml(address)}">${text}</a>`;
}
/** Runs of apostrophes: two for italic, three for bold, five for both; more are apostrophes themselves. */
var Quotes = class {
	open = [];
	turn(length) {
		if (length === 2) return this.toggle("i");
		if (length === 3) return this.toggle("b");
		const extra = "'".repeat(length === 4 ? 1 : Math.max(0, length - 5));
		if (length === 4) return extra + this.toggle("b");
		return extra + (this.open.at(-1) === "i" ? this.toggle("i") + this.toggle("b") : this.toggle("b") + this.toggle("i"));
	}
	close() {
		return this.open.splice(0).toReversed().map((name) => `</${name}>`).join("");
	}
	toggle(name) {
		const at = this.open.indexOf(name);
		if (at === -1) {
			this.open.push(name);
			return `<${name}>`;
		}
		const inner = this.open.splice(at).slice(1);
		this.open.push(...inner);
		return `${inner.toReversed().map((one) => `</${one}>`).join("")}</${name}>${inner.map((one) => `<${one}>`).join("")}`;
	}
};
// src/import/wiki-markdown.ts
/** Writes MediaWiki source as Markdown with the same lines. Templates stay as they are written. */
function markdownOfWikitext(lines) {
	const result = [];
	let tables = 0;
	let verbatim;
	for (const line of lines) {
		const opens = /<(pre|source|syntaxhighlight|nowiki)\b/i.exec(line)?.[1]?.toLowerCase();
		if (verbatim !== void 0 || opens !== void 0 && !line.toLowerCase().includes(`</${opens}>`)) {
			const tag = verbatim ?? opens ?? "";
			const isEnd = line.toLowerCase().includes(`</${tag}>`);
			result.push(verbatim === void 0 || isEnd ? "```" : line);
			verbatim = isEnd ? void 0 : tag;
		} else if (/^\s*:*\{\|/.test(line)) {
			tables++;
			result.push("<table>");
		} else if (tables > 0 && /^\s*\|\}/.test(line)) {
			tables--;
			result.push("</table>");
		} else result.push(tables > 0 ? cellsOf(line) : lineOf(line));
	}
	return {
		text: result.join("\n"),
		unknown: []
	};
}
function cellsOf(line) {
	const text = line.trim();
	if (text === "") return "<!-- -->";
	if (/^\|-/.test(text)) return "<tr>";
	if (/^\|\+/.test(text)) return `<caption>${inlineHtml(text.slice(2))}</caption>`;
	const tag = text.startsWith("!") ? "th" : text.startsWith("|") ? "td" : void 0;
	if (tag === void 0) return `<br>${inlineHtml(text.replace(/^[*#:;]+/, ""))}`;
	return text.slice(1).split(tag === "th" ? /!!|\|\|/ : /\|\|/).map((cell) => `<${tag}>${inlineHtml(withoutStyle(cell).trim())}`).join("");
}
/** A cell may begin with attributes and a bar: `style="…" | text`. */
function withoutStyle(cell) {
	const bar = cell.indexOf("|");
	return bar > 0 && cell[bar + 1] !== "|" && /^\s*[\w-]+\s?=/.test(cell) && !cell.slice(0, bar).includes("[[") ? cell.slice(bar + 1) : cell;
}
function lineOf(line) {
	const heading = /^(={1,6})([^=].*?)\1\s*$/.exec(line);
	if (heading) return `${"#".repeat(heading[1]?.length ?? 1)} ${inline((heading[2] ?? "").trim())}`;
	if (/^-{4,}/.test(line)) return "---";
	if (/^__[A-Z]+__\s*$/.test(line) || /^\[\[(?:category|kategorie):/i.test(line.trim())) return "";
	const term = /^;\s*([^:]{1,200}?)\s*(?::\s*(.*))?$/.exec(line);
	if (term) return `**${inline(term[1] ?? "").replaceAll("**", "")}:** ${inline(term[2] ?? "")}`;
	const list = /^([*#:]{1,20})(?![*#:])(.*)$/.exec(line);
	if (!list) return /^ \S/.test(line) ? `    ${line.trim()}` : inline(line);
	const signs = list[1] ?? "";
	const text = (list[2] ?? "").trim();
	const last = signs.at(-1);
	if (/^:+$/.test(signs)) return inline(text);
	return `${[...signs.slice(0, -1)].map((sign) => sign === "#" ? "   " : "  ").join("")}${last === "#" ? "1. " : last === "*" ? "- " : "  "}${inline(text)}`;
}
function inline(text) {
	return text.replace(/'''''([^']{1,300})'''''/g, "***$1***").replace(/'''((?:[^']|'(?!'')){1,500})'''/g, "**$1**").replace(/(?<!')''((?:[^']|'(?!')){1,500})''(?!')/g, "*$1*").replace(/\[\[(?:file|image):[^[\]]{1,300}\]\]/gi, "").replace(/\[\[([^[\]|]{1,300})\|([^[\]]{1,300})\]\]/g, (_, page, words) => `[${words}](${target(page)})`).replace(/\[\[([^[\]|]{1,300})\]\]/g, (_, page) => `[${page}](${target(page)})`).replace(/\[((?:https?|mailto|ircs?|git|ftp):[^\s[\]]{1,1000})\s+([^[\]]{1,300})\]/g, "[$2]($1)").replace(/\[(https?:[^\s[\]]{1,1000})\](?!\()/g, "<$1>");
}
function target(page) {
	return page.trim().startsWith("#") ? "#" : encodeURI(page.trim().replaceAll(" ", "_"));
}
// src/import/wikitext-scan.ts
const RAW = "<(pre|nowiki|source|syntaxhighlight|math)(?=[\\s/>])[^<>]*>";
const TOKEN = new RegExp(`${RAW}|\\{\\{|\\}\\}|\\[\\[|\\]\\]|[|=]`, "gi");
const COMMENT = new RegExp(`<!--|${RAW}`, "gi");
/**
* Finds templates with their arguments as MediaWiki's preprocessor does
* (https://www.mediawiki.org/wiki/Preprocessor_ABNF): with a stack of brackets, ignoring `<nowiki>` and the like.
* Linear: reads the source once.
*/
function scan(source) {
	const result = {
		templates: [],
		raws: [],
		unclosed: []
	};
	const open = [];
	const closings = new Closings(source);
	let templates = 0;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
		const { 0: token, 1: tag, index } = match;
		const top = open.at(-1);
		if (tag !== void 0) {
			const raw = rawAt(source, closings, tag.toLowerCase(), index, token.length);
			if (raw) result.raws.push(raw);
			TOKEN.lastIndex = raw?.end ?? index + 1;
		} else if (token === "{{" || token === "[[") {
			open.push({
				kind: token === "{{" ? "template" : "link",
				start: index,
				pipes: [],
				equals: /* @__PURE__ */ new Map()
			});
			if (token === "{{") templates++;
		} else if (token === "]]") {
			if (top?.kind === "link") open.pop();
		} else if (token === "|") top?.pipes.push(index);
		else if (token === "=") noteEquals(top, index);
		else if (templates > 0) {
			while (open.at(-1)?.kind === "link") open.pop();
			const frame = open.pop();
			templates--;
			if (frame) close(result, source, frame, index + 2);
		}
	}
	result.unclosed = open.filter(({ kind }) => kind === "template").map(({ start }) => start);
	return result;
}
/** Removes comments and keeps line numbers; `lines` are the lines that had comments. */
function withoutComments(source) {
	const closings = new Closings(source);
	const lines = [];
	let text = "";
	let end = 0;
	let line = 1;
	const add = (piece) => {
		text += piece;
		line += piece.split("\n").length - 1;
	};
	COMMENT.lastIndex = 0;
	for (let match = COMMENT.exec(source); match; match = COMMENT.exec(source)) {
		const { 0: token, 1: tag, index } = match;
		if (tag !== void 0) {
			COMMENT.lastIndex = rawAt(source, closings, tag.toLowerCase(), index, token.length)?.end ?? index + 1;
			continue;
		}
		const closing = closings.after("-->", index);
		const stop = closing === -1 ? source.length : closing + 3;
		add(source.slice(end, index));
		const kept = source.slice(index, stop).replace(/[^\n]+/g, "");
		for (let at = 0; at <= kept.length; at++) lines.push(line + at);
		add(kept);
		end = stop;
		COMMENT.lastIndex = stop;
	}
	add(source.slice(end));
	return {
		text,
		lines
	};
}
function noteEquals(frame, index) {
	const pipe = frame?.pipes.at(-1);
	if (frame && pipe !== void 0 && !frame.equals.has(pipe)) frame.equals.set(pipe, index);
}
function close(result, source, { start, pipes, equals }, end) {
	while ((result.templates.at(-1)?.start ?? -1) > start) result.templates.pop();
	while ((result.raws.at(-1)?.start ?? -1) > start) result.raws.pop();
	const name = source.slice(start + 2, pipes[0] ?? end - 2).trim();
	const parts = pipes.map((pipe, at) => {
		const equal = equals.get(pipe);
		const stop = pipes[at + 1] ?? end - 2;
		if (equal === void 0) return {
			start: pipe,
			name: "",
			value: {
				start: pipe + 1,
				end: stop
			}
		};
		return {
			start: pipe,
			name: source.slice(pipe + 1, equal).trim(),
			value: {
				start: equal + 1,
				end: stop
			}
		};
	});
	result.templates.push({
		start,
		end,
		name,
		arguments: parts
	});
}
function rawAt(source, closings, tag, start, length) {
	const inner = start + length;
	if (source[inner - 2] === "/") return {
		tag,
		start,
		end: inner,
		inner: {
			start: inner,
			end: inner
		}
	};
	const closing = closings.after(`</${tag}`, inner);
	if (closing === -1) return void 0;
	const end = source.indexOf(">", closing);
	if (end === -1) return void 0;
	return {
		tag,
		start,
		end: end + 1,
		inner: {
			start: inner,
			end: closing
		}
	};
}
/** Finds where things end, and remembers what does not occur, so that nothing is searched for twice. */
var Closings = class {
	lower;
	next = /* @__PURE__ */ new Map();
	constructor(source) {
		this.lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	}
	after(text, from) {
		const known = this.next.get(text);
		if (known !== void 0 && (known === -1 || known >= from)) return known;
		const found = this.lower.indexOf(text, from);
		this.next.set(text, found);
		return found;
	}
};
// src/import/wikitext-html.ts
const MAX_DEPTH = 8;
/**
* Converts wikitext to HTML as MediaWiki does: the first characters of a line decide what it is. Templates stay as they
* are written, as only the wiki knows what they show.
* @returns the HTML, and the names of the templates in it
*/
function wikitextHtml(source) {
	const { text, parts, templates } = setAside(source.replaceAll("{{!}}", "|").replaceAll("{{=}}", "="));
	const page = new Blocks();
	for (const line of text.split("\n")) page.add(line);
	return {
		html: page.end().replace(/\0(\d+)\0/g, (_, index) => parts[Number(index)] ?? ""),
		templates
	};
}
/** Replaces what must not be read as wikitext with placeholders (`\0` occurs in no page); the parts are HTML already. */
function setAside(source) {
	const { raws, templates } = scan(source);
	const pieces = [...raws.map(({ start, end, tag, inner }) => ({
		start,
		end,
		html: rawHtml(tag, source.slice(inner.start, inner.end))
	})), ...templates.map(({ start, end }) => ({
		start,
		end,
		html: escapeHtml(source.slice(start, end))
	}))].sort((one, other) => one.start - other.start);
	let text = "";
	let at = 0;
	for (const [index, piece] of pieces.entries()) {
		text += `${source.slice(at, piece.start)}\0${index}\0`;
		at = piece.end;
	}
	return {
		text: text + source.slice(at),
		parts: pieces.map(({ html }) => html),
		templates: templates.map(({ name }) => name)
	};
}
function rawHtml(tag, inner) {
	if (tag === "nowiki") return escapeHtml(inner);
	if (tag === "math") return `<code>${escapeHtml(inner)}</code>`;
	return `<pre>${inner.startsWith("\n") ? "" : "\n"}${escapeHtml(inner).replace(/(?<!\n)\n+$/, "")}</pre>`;
}
/** Converts lines to blocks. */
var Blocks = class {
	html = [];
	prefix = "";
	open;
	add(line) {
		const ranges = /^[*#:;]+/.exec(line)?.[0] ?? "";
		if (this.open === "table" || /^\s*\{\|/.test(line)) this.addTable(line);
		else if (ranges !== "") this.addMember(ranges.slice(0, MAX_DEPTH), line.slice(ranges.length).trim());
		else {
			this.closeLists("");
			this.addOther(line);
		}
	}
	addOther(line) {
		const heading = line.startsWith("=") ? headingOf(line) : void 0;
		if (line.trim() === "") this.turn(void 0);
		else if (heading) this.addBlock(`<h${heading.level}>${inlineHtml(heading.text)}</h${heading.level}>`);
		else if (/^-{4,}\s*$/.test(line)) this.addBlock("<hr>");
		else if (/^\s/.test(line) && !/^\s*\0/.test(line)) {
			this.turn("code");
			this.html.push(`${inlineHtml(line.slice(1))}\n`);
		} else {
			this.turn("paragraph");
			this.html.push(`${inlineHtml(line.trim())}\n`);
		}
	}
	end() {
		this.closeLists("");
		this.turn(void 0);
		return this.html.join("");
	}
	/** Tables stay as they are written: they rarely contain running text. */
	addTable(line) {
		this.closeLists("");
		this.turn("table");
		this.html.push(`${escapeHtml(line)}\n`);
		if (/^\s*\|\}/.test(line)) this.turn(void 0);
	}
	addBlock(html) {
		this.turn(void 0);
		this.html.push(html);
	}
	turn(open) {
		if (this.open === open) return;
		if (this.open !== void 0) this.html.push(this.open === "paragraph" ? "</p>" : "</pre>");
		if (open !== void 0) this.html.push(open === "paragraph" ? "<p>" : "<pre>\n");
		this.open = open;
	}
	addMember(prefix, said) {
		this.turn(void 0);
		const common = commonLength(this.prefix, prefix);
		this.closeLists(prefix.slice(0, common));
		if (common === prefix.length) {
			const { member } = tagsOf(prefix.at(-1) ?? "");
			this.html.push(`</${member}><${member}>`);
		}
		for (const mark of prefix.slice(common)) {
			const { list, member } = tagsOf(mark);
			this.html.push(`<${list}><${member}>`);
		}
		this.prefix = prefix;
		this.html.push(inlineHtml(said));
	}
	closeLists(prefix) {
		for (const mark of [...this.prefix.slice(prefix.length)].toReversed()) {
			const { list, member } = tagsOf(mark);
			this.html.push(`</${member}></${list}>`);
		}
		this.prefix = prefix;
	}
};
function tagsOf(mark) {
	if (mark === "*") return {
		list: "ul",
		member: "li"
	};
	if (mark === "#") return {
		list: "ol",
		member: "li"
	};
	return {
		list: "dl",
		member: mark === ";" ? "dt" : "dd"
	};
}
function commonLength(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}
/** A heading has as many `=` after it as before it. */
function headingOf(line) {
	const text = line.trimEnd();
	const before = /^=+/.exec(text)?.[0].length ?? 0;
	let after = 0;
	while (after < text.length && text[text.length - 1 - after] === "=") after++;
	const level = Math.min(before, after, 6, Math.floor((text.length - 1) / 2));
	return level > 0 ? {
		level,
		text: text.slice(level, -level).trim()
	} : void 0;
}
// src/import/wikitext.ts
/** Reads MediaWiki source: a template with a title and more is a project, the heading above it its section. */
function readWikitext(source, base) {
	const { text, lines: commented } = withoutComments(source);
	const { templates, unclosed } = scan(text);
	if (templates.reduce((sum, template) => sum + template.arguments.length, 0) > 6e4) throw new PageTooLarge(`Its templates have more than ${MAX_ARGUMENTS} values`);
	const page = {
		projects: [],
		ranges: [],
		problems: []
	};
	const reading = {
		text,
		base,
		linesOf: lineFinder(text),
		sections: [],
		page
	};
	for (const start of unclosed) {
		const { from } = reading.linesOf({
			start,
			end: start
		});
		page.problems.push(failure(from, "A template begins here and never ends: close it with }}."));
	}
	let end = 0;
	for (const template of [...templates, void 0]) {
		readBetween(reading, {
			start: end,
			end: template?.start ?? text.length
		});
		if (!template) break;
		if (isProject(template)) page.projects.push(readProject(reading, template));
		else page.ranges.push({
			...reading.linesOf(template),
			outcome: OUTSIDE
		});
		end = template.end;
	}
	page.ranges.push(...commented.map((line) => ({
		from: line,
		to: line,
		outcome: "comment"
	})));
	return page;
}
/** Returns a function that finds the lines of a part, without white space at its ends. */
function lineFinder(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	const lineOf = (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
	return ({ start, end }) => {
		const part = text.slice(start, end);
		const blanks = part.length - part.trimStart().length;
		const from = lineOf(Math.min(start + blanks, Math.max(start, end - 1)));
		return {
			from,
			to: Math.max(from, lineOf(Math.max(start, start + part.trimEnd().length - 1)))
		};
	};
}
/** Reads the headings between two templates; everything else there is outside any project. */
function readBetween({ text, linesOf, sections, page }, part) {
	let at = part.start;
	for (const line of text.slice(part.start, part.end).split("\n")) {
		const lines = linesOf({
			start: at,
			end: at + line.length
		});
		const startsLine = at === 0 || text[at - 1] === "\n";
		at += line.length + 1;
		if (line.trim() === "") continue;
		const heading = startsLine ? headingOf(line) : void 0;
		if (heading) {
			while ((sections.at(-1)?.level ?? 0) >= heading.level) sections.pop();
			sections.push(heading);
		}
		page.ranges.push({
			...lines,
			outcome: heading ? "heading" : OUTSIDE
		});
	}
}
function isProject({ arguments: parts }) {
	const keys = new Set(parts.map(({ name }) => labelMeant(name)));
	return keys.has("title") && (keys.has("description") || keys.has("contacts") || keys.has("inserted"));
}
function readProject(reading, template) {
	const { text, linesOf, sections } = reading;
	const values = [];
	const description = [];
	let title = {
		kind: "line",
		startsParagraph: true,
		nodes: [],
		...linesOf(template)
	};
	const seen = /* @__PURE__ */ new Set();
	for (const { start, name, value } of template.arguments) {
		const lines = linesOf({
			start,
			end: value.end
		});
		const key = labelMeant(name);
		const content = readText(reading, text.slice(value.start, value.end).trim(), key, lines);
		const isRepeated = key !== void 0 && seen.has(key);
		if (key !== void 0) seen.add(key);
		if (key === "title" && !isRepeated) title = titleOf(content, lines);
		else if (key === "description" && !isRepeated) description.push(...content);
		else if (name !== "" || content.length > 0) values.push({
			label: name,
			key: isRepeated ? void 0 : key,
			content,
			...lines
		});
	}
	return {
		title,
		values,
		text: description,
		section: sectionOf(sections, plain(title.nodes))
	};
}
/** The nearest heading above a project that does not repeat its title. */
function sectionOf(sections, title) {
	const own = title.trim().toLowerCase();
	return sections.map(({ text }) => readFragment(inlineHtml(text), {}).flatMap(nodesOf)).map((nodes) => plain(nodes).trim()).findLast((name) => name.toLowerCase() !== own);
}
function nodesOf(piece) {
	return piece.kind === "block" ? [] : piece.nodes;
}
function titleOf(content, lines) {
	return {
		kind: "line",
		startsParagraph: true,
		nodes: content.flatMap(nodesOf),
		...lines
	};
}
/** Reads the value of an argument; all of it is attributed to the lines of the argument. */
function readText({ base, page }, source, key, lines) {
	const { html, templates } = wikitextHtml(key !== void 0 && !LONG_LABELS.has(key) && !/\n|^\*/.test(source) || key === "title" ? `<span></span>${source.replace(/\s+/g, " ")}` : source);
	const problems = templates.map((name) => warning(lines.from, `{{${name}}} is kept as it is written: only the wiki knows what it shows.`));
	page.problems.push(...problems);
	return readFragment(html, base).map((piece) => ({
		...piece,
		...lines
	}));
}
// src/import/markdown.ts
/** Writes pieces of a page as Markdown that shows exactly them. */
function markdownOf(pieces) {
	const root = {
		type: "root",
		children: blocksOf(pieces)
	};
	linkAddresses(root);
	return toMarkdown(root, {
		bullet: "-",
		emphasis: "*",
		rule: "-",
		fences: true,
		listItemIndent: "one",
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
		handlers: { text: writeText }
	}).trimEnd();
}
function blocksOf(pieces) {
	const blocks = [];
	let open;
	for (const piece of pieces) {
		if (piece.kind === "line") {
			if (open && !piece.startsParagraph) open.children.push(textNode("\n"), ...piece.nodes);
			else {
				open = {
					type: "paragraph",
					children: [...piece.nodes]
				};
				blocks.push(open);
			}
			continue;
		}
		open = void 0;
		if (piece.kind === "block") blocks.push(piece.node);
		else blocks.push({
			type: "heading",
			depth: depthOf(piece.depth),
			children: piece.nodes
		});
	}
	return blocks;
}
function depthOf(depth) {
	return Math.min(Math.max(depth, 2), 6);
}
const ADDRESS = /https?:\/\/[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}(?![\w-])/gi;
/** Makes URLs explicit links: escaped characters in plain text would break the links that GitHub makes. */
function linkAddresses(root) {
	const replace = (address) => {
		const isUrl = /^https?:/i.test(address);
		const end = isUrl ? endOf(address) : address.length;
		const target = address.slice(0, end);
		if (/:\/\/$/.test(target)) return [textNode(address)];
		const link = {
			type: "link",
			url: isUrl ? target : `mailto:${target}`,
			children: [textNode(target)]
		};
		return end === address.length ? [link] : [link, textNode(address.slice(end))];
	};
	findAndReplace(root, [ADDRESS, replace], { ignore: ["link", "linkReference"] });
}
/** Finds where a URL ends: trailing punctuation belongs to the sentence, and a closing bracket without its opening one. */
function endOf(address) {
	let open = 0;
	for (const character of address) open += character === "(" ? 1 : character === ")" ? -1 : 0;
	let end = address.length;
	for (; end > 0; end--) {
		const last = address[end - 1] ?? "";
		if (last === ")" && open < 0) open++;
		else if (!/[.,;:!?'*_~\]]/.test(last)) break;
	}
	return end;
}
/** Within a word, an underscore has no meaning, so `alloc_page` stays readable. */
const writeText = (node, _, state, info) => state.safe(node.value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_");
// src/import/collect-links.ts
/** All links in some pieces, and whether they have words that no link shows. */
function linksIn(pieces) {
	const links = [];
	let words = "";
	for (const piece of pieces) words += ` ${collect(piece.kind === "block" ? [piece.node] : piece.nodes, links)}`;
	const seen = /* @__PURE__ */ new Set();
	return {
		links: links.filter(({ url }) => !seen.has(url) && seen.add(url)),
		saysMore: /\p{L}{2}|\p{N}/u.test(words.replace(/\b(?:and|or|see)\b/gi, ""))
	};
}
function collect(nodes, links) {
	let words = "";
	for (const node of nodes) if (node.type === "link" && /^https?:\/\/[^\s<>]+$/i.test(node.url)) {
		const title = oneLine(plain(node.children));
		links.push(title === "" || title === node.url ? { url: node.url } : {
			title,
			url: node.url
		});
	} else if ("children" in node) words += ` ${collect(node.children, links)} `;
	else if (node.type === "text") words += bareLinks(node.value, links);
	else words += plain([node]);
	return words;
}
function bareLinks(text, links) {
	let words = "";
	let end = 0;
	for (const { 0: found, index } of text.matchAll(/https?:\/\/[^\s<>,;"|]+/gi)) {
		const url = withoutTail(found);
		if (/\/\/[^/]/.test(url)) links.push({ url });
		words += text.slice(end, index);
		end = index + found.length;
	}
	return words + text.slice(end);
}
/** A URL without punctuation of the sentence, and without a closing bracket that opens outside of it. */
function withoutTail(url) {
	return trimSigns(url, /(?!)/, url.includes("(") ? /[.:!?'*_~\]}]/ : /[.:!?'*_~)\]}]/);
}
// src/import/people-list.ts
/** Reads people from lines and lists: `[Ann](https://github.com/ann)`, `Ann <a -at- b.org>, @bob`. */
function peopleIn(content) {
	const found = {
		people: [],
		saysMore: false
	};
	for (const line of linesOf(content)) for (const [at, part] of split$1(line).entries()) addPart(found, part, at > 0);
	return found;
}
function linesOf(content) {
	const lines = [];
	for (const piece of content) if (piece.kind === "block") lines.push(...linesIn(piece.node));
	else if (piece.kind === "line" && !piece.startsParagraph && lines.length > 0) lines.push(`${lines.pop()} ${written(piece.nodes)}`);
	else lines.push(written(piece.nodes));
	return lines;
}
function linesIn(node) {
	if (node.type === "list" || node.type === "listItem") return node.children.flatMap(linesIn);
	return [written([node])];
}
/** The text with the address of each link behind it, in angle brackets. */
function written(nodes) {
	return oneLine(nodes.map((node) => {
		if (node.type === "link") {
			const text = plain(node.children);
			return node.url === text || node.url === `mailto:${text}` ? text : `${text} <${node.url}>`;
		}
		if (node.type === "image" || node.type === "html") return "";
		return "children" in node ? written(node.children) : plain([node]);
	}).join(""));
}
/** Splits at what stands between people, except within brackets. */
function split$1(text) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of text.matchAll(/[(<[（]|[)>\]）]|[,;，、；|•\n]|\s(?:and|&|or|und|et|y)\s|\s\/\s|\/(?=[@\p{Lu}])/gu)) if (/^[(<[（]$/.test(sign)) depth++;
	else if (/^[)>\]）]$/.test(sign)) depth = Math.max(0, depth - 1);
	else if (depth === 0) {
		if (/\/$/.test(text.slice(0, index)) || /:\/?$/.test(text.slice(0, index))) continue;
		parts.push(text.slice(start, index));
		start = index + sign.length;
	}
	parts.push(text.slice(start));
	return parts.flatMap(splitRow).map(oneLine).filter(Boolean);
}
/** Splits people who only have blanks between them: `[Ann](…) [Bob](…)`, `@ann @bob`. */
function splitRow(text) {
	const words = text.split(" ");
	const rows = [[]];
	for (const [at, word] of words.entries()) {
		const last = words[at - 1] ?? "";
		const ends = last.endsWith(">") || /^@[\w-]+$/.test(last);
		const isNext = /^(?:[@[]|\p{Lu}|\p{Lo})/u.test(word) && words.slice(at).some((one) => /^@[\w-]|^<http/.test(one));
		if (ends && isNext) rows.push([]);
		rows.at(-1)?.push(word);
	}
	return rows.map((row) => row.join(" "));
}
const AT = String.raw`@|\s?[(\[<{]\s?at\s?[)\]>}]\s?|\s-at-\s|\s?_at_\s?|\sat\s`;
const DOT = String.raw`\.|\s?[(\[{]\s?dot\s?[)\]}]\s?|_dot_|\sdot\s`;
const MAIL = new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64}(?:${AT})[a-z\\d-]{1,63}(?:(?:${DOT})[a-z\\d-]{1,63}){1,6}(?![\\w-])`, "i");
const PROFILE = /(?:https?:\/\/)?(?:www\.)?github\.com\/([a-z\d](?:[a-z\d-]{0,38}))\/?(?![\w/.-])/i;
const HANDLE = /(?<![\w./@:])@([a-z\d][a-z\d_-]{0,38})(?![\w@-]|\.\w|:\w)/i;
const ELSEWHERE = /\b(?:slack|matrix|discord|zulip|irc|telegram|gitter|gitlab|twitter|mastodon|discourse|wechat|qq|element|forum)\b/i;
const EMPTY = /\b(?:e-?mails?|mail|github|gh|login|handle|username|user|contact|mentors?|profile|邮箱|邮件)\s?[:：]?(?=\s|$|[)\]>])/gi;
function addPart(found, part, isFurther) {
	if (meansNoValue(trimSigns(part, /[^\p{L}\p{N}?]/u))) return;
	const person = {};
	let rest = part;
	const take = (pattern) => {
		const match = pattern.exec(rest);
		if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
		return match?.[1] ?? match?.[0];
	};
	const profile = take(PROFILE);
	const email = take(MAIL);
	const handle = ELSEWHERE.test(part) ? void 0 : take(HANDLE);
	const github = profile ?? handle;
	if (email !== void 0) person.email = email.trim();
	if (github !== void 0) person.github = github;
	const other = take(/<?(?:https?|mailto):[^\s<>]*>?/i);
	if (other !== void 0 && !/^<?mailto:/i.test(other)) found.saysMore = true;
	const name = nameIn(rest, person);
	if (name !== void 0) person.name = name;
	else if (/\p{L}{2}/u.test(rest.replace(EMPTY, ""))) found.saysMore = true;
	if (person.name === void 0 && github === void 0 && email === void 0) return;
	add(found.people, person, isFurther);
}
/** The name in what is left of a part; undefined for a sentence. */
function nameIn(rest, { github, email }) {
	const isMarked = github !== void 0 || email !== void 0;
	const said = (isMarked ? rest.replace(EMPTY, " ") : rest).replace(ROLE, "").replace(/[<[({（]\s?[/,|;]?\s?[>\])}）]/g, " ");
	const name = oneLine(trimSigns(said, /[\s\-–—:：*•@<>[(.]/, /[\s\-–—:：*•@<>[(/.]/));
	const bare = /^\[[^\]]*\]?$|^[^[\]]*\]$/.test(name) ? name.replace(/[[\]]/g, "").trim() : name;
	const outside = bare.replace(/\([^)]*\)?|（[^）]*）?/g, " ").trim();
	const words = outside.split(/\s+/);
	const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:de|van|von|der|den|la|le|du|di|da|el|al|bin|dos|ter|y)$/.test(word));
	return outside.length >= 2 && outside.length <= 60 && /\p{L}{2}/u.test(outside) && words.length <= 6 && small.length <= (isMarked ? 3 : words.length === 1 || small.length === words.length ? 2 : 0) && !NO_NAME.test(outside) && !meansNoValue(outside.toLowerCase()) ? bare : void 0;
}
const ROLE = /^(?:(?:primary|secondary|main|co-?|backup|lead)\s?-?\s?)?(?:mentors?|contact)\s?[:：]\s?/i;
const NO_NAME = /\b(?:any|more|mentors?|looking|needed|wanted|you|your|yourself|team|volunteers?|maintainers?|committers?|to be|see|please|channel|mailing list|contact|members?|community)\b/i;
/** Adds a person, or what a further part says of the one before: `Ann, ann@host`. */
function add(people, person, isFurther) {
	const last = people.at(-1);
	if (isFurther && last?.name !== void 0 && person.name === void 0 && !(person.email !== void 0 && last.email !== void 0) && !(person.github !== void 0 && last.github !== void 0) && last) Object.assign(last, person);
	else if (!people.some((one) => JSON.stringify(one) === JSON.stringify(person))) people.push(person);
}
// src/import/skill-names.ts
/** Most characters of a skill whose label, `skill: …`, GitHub takes. */
const MAX_LENGTH = 43;
/** Takes apart what is too long for a label, or has a comma: lists in brackets, sentences, and enumerations. */
function skillNames(members) {
	const skills = [];
	const sentences = [];
	for (const member of members) {
		const whole = namesIn(member);
		if (whole === void 0) sentences.push(member);
		const names = whole ?? [coreOf(member)].filter(isName);
		skills.push(...names.filter((name) => !skills.includes(name)));
	}
	return {
		skills,
		sentences
	};
}
function namesIn(text) {
	if (isName(text)) return [text];
	for (const take of [listed, enumerated]) {
		const names = take(text);
		if (names.length > 1 && names.every(isName)) return names;
	}
}
function isName(text) {
	return [...text].length <= MAX_LENGTH && !text.includes(",") && /[\p{L}\p{N}]/u.test(text);
}
const LEAD_IN = /^(?:(?:strong|good|basic|solid|some|deep|prior|working|proven) )?(?:proficiency|knowledge|understanding|experience|familiarity|expertise) (?:in|of|with|on) (?:the |an? )?/i;
/** What is left of a long skill without how well one should know it, and without what stands in brackets at its end. */
function coreOf(text) {
	const open = text.indexOf(" (");
	return tidy((open === -1 ? text : text.slice(0, open)).replace(LEAD_IN, ""));
}
/** `Build systems (Ninja, Make, etc.)`: the name before the brackets, and those in them. */
function listed(text) {
	const open = text.indexOf("(");
	const close = text.lastIndexOf(")");
	if (open === -1 || close < open) return [];
	const within = text.slice(open + 1, close).split(/[,;/]\s/);
	if (within.length < 2) return [];
	return [
		text.slice(0, open),
		...within,
		text.slice(close + 1)
	].map(tidy).filter((name) => name !== "" && !/^etc\.?$/i.test(name));
}
/** Several sentences, or parts that are joined by “and”; brackets stay whole. */
function enumerated(text) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of text.matchAll(/[()]|[.;]\s|,?\s(?:and|und|y|et|e)\s|[,，、和]/giu)) if (sign === "(") depth++;
	else if (sign === ")") depth = Math.max(0, depth - 1);
	else if (depth === 0) {
		parts.push(text.slice(start, index));
		start = index + sign.length;
	}
	return [...parts, text.slice(start)].map(tidy).filter((part) => part !== "");
}
function tidy(text) {
	return trimSigns(text, /[\s,;:]/, /[\s,;:]/).replace(/^(?:e\.g\.|i\.e\.|and|or|like|such as)\s/i, "").replace(/(?<!\.\w)\.$/, "");
}
// src/import/read-fact.ts
/** Reads the value of a label as people write it on pages of any make. */
function readFact(key, { content, label }, scale) {
	const parts = shownParts(content);
	const text = oneLine(parts.join(" "));
	if (text === "" || isNothing(text)) return { kind: "nothing" };
	const level = key === "difficulty" && scale ? scale[figureIn(text)] : void 0;
	if (level !== void 0) return {
		kind: "set",
		value: level
	};
	const kept = {
		kind: "kept",
		message: `${label} ("${short$1(text)}") is not understood`
	};
	return READERS$1[key]?.(text, content, parts) ?? kept;
}
/** The figure of a scale: `3/5`, `★★★☆☆`. */
function figureIn(text) {
	return text.match(/[★⭐🌟]/gu)?.length ?? Number(/^\D{0,20}(\d{1,3})/.exec(text)?.[1] ?? NaN);
}
const READERS$1 = {
	difficulty: (text) => {
		if (projectKeys.difficulty.safeParse(text).success && /^[a-z][a-z\s/-]{0,40}$/i.test(text)) return {
			kind: "set",
			value: text.toLowerCase()
		};
		const found = difficultyIn(text);
		if (!found) return void 0;
		const hours = hoursIn(text);
		return {
			kind: "set",
			value: found.value.join(" to "),
			saysMore: found.saysMore && !(hours.length > 0 && text.length < 40),
			...hours.length > 0 && { also: { size: single(hours) } }
		};
	},
	size: (text) => {
		const found = sizesIn(text);
		return found && {
			kind: "set",
			value: single(found.value),
			saysMore: found.saysMore
		};
	},
	skills: (_, content, parts) => {
		if (content.some(isNoList)) return void 0;
		const saysMore = linksIn(content).links.length > 0;
		const { skills, sentences } = skillNames(bare(content, parts).flatMap(separated$1).filter((member) => !isNothing(member)));
		if (sentences.length === 0) return list$1(skills, saysMore);
		return {
			kind: "set",
			value: skills,
			saysMore,
			also: { prerequisites: sentences }
		};
	},
	contacts: (_, content) => {
		const { people, saysMore } = peopleIn(content);
		return people.length === 0 ? void 0 : {
			kind: "set",
			value: people,
			saysMore
		};
	},
	outcomes: (_, content, parts) => content.some(isNoList) ? void 0 : list$1(parts),
	prerequisites: (_, content, parts) => content.some(isNoList) ? void 0 : list$1(parts),
	links: (_, content) => {
		const { links, saysMore } = linksIn(content);
		return links.length === 0 ? void 0 : {
			kind: "set",
			value: links,
			saysMore
		};
	},
	status: (text) => {
		const words = text.replace(/[^\p{L}\s-]+/gu, " ").trim();
		if (/^(?:already |now |currently )?(?:taken|claimed|assigned|reserved|selected|filled|accepted)\b/i.test(words)) return {
			kind: "set",
			value: "open",
			also: { labels: ["taken"] },
			saysMore: /\s/.test(words)
		};
		const status = statusFromWord(words) ?? statusFromWord(words.split(/\s/)[0] ?? "");
		return status && {
			kind: "set",
			value: status,
			saysMore: /\s/.test(words)
		};
	},
	category: (text) => text.length <= 60 ? {
		kind: "set",
		value: text
	} : void 0
};
function single(values) {
	return values.length === 1 ? values[0] ?? 0 : values;
}
function list$1(members, saysMore = false) {
	const known = members.filter((member) => !isNothing(member));
	return known.length === 0 ? { kind: "nothing" } : {
		kind: "set",
		value: known,
		saysMore
	};
}
/** Only lists can be values; other blocks would lose their structure. */
function isNoList(piece) {
	return piece.kind === "block" && piece.node.type !== "list" && piece.node.type !== "paragraph";
}
/** The parts without the addresses of their links. */
function bare(content, parts) {
	if (linksIn(content).links.length === 0) return parts;
	return content.flatMap((piece) => {
		if (piece.kind !== "block") return [oneLine(plain(piece.nodes))];
		return piece.node.type === "list" ? piece.node.children.map((item) => oneLine(item.children.map((child) => plain([child])).join(" "))) : [shown([piece.node])];
	});
}
/** Splits at commas and the like, except within brackets. */
function separated$1(text) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of text.matchAll(/[([{]|[)\]}]|[,;，、；](?=\s|\p{L})|\s[|•·]\s/gu)) if (/[([{]/.test(sign)) depth++;
	else if (/[)\]}]/.test(sign)) depth = Math.max(0, depth - 1);
	else if (depth === 0) {
		parts.push(text.slice(start, index));
		start = index + sign.length;
	}
	parts.push(text.slice(start));
	return parts.map((part) => oneLine(part).replace(/^(?:and|or)\s/i, "").replace(/(?<!\.)\.$/, "")).filter(Boolean);
}
function isNothing(text) {
	const words = trimSigns(text, /[\s("[*_-]/, /[\s)"\].*_-]/);
	return meansNoValue(text) || meansNoValue(words) || /^(?:to be (?:determined|decided|announced|confirmed|defined)|none yet|not yet (?:known|determined)|-+)$/i.test(words);
}
function short$1(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
// src/import/people.ts
/** Reads people from a text: `Ann <ann@host>, Bob`, `Ann (ann at host)`, `@ann`. */
function readPeople(text) {
	const people = [];
	for (const part of split(text)) {
		if (meansNoValue(part)) continue;
		const person = readPerson(part);
		const last = people.at(-1);
		if (last && person.email !== void 0 && person.name === void 0 && last.email === void 0) last.email = person.email;
		else people.push(person);
	}
	return people;
}
function readPerson(part) {
	const [, name, inner = ""] = /^([^()<>]*[^()<>\s])\s*\(([^()]*)\)$/.exec(part) ?? [];
	const spelled = name !== void 0 && isMail(inner) ? `${name} <${inner}>` : part;
	const result = projectKeys.contacts.safeParse(spelled);
	return result.success ? result.data : { name: part };
}
/** Decodes obfuscated e-mail addresses. */
function isMail(text) {
	return /^\S[^\s@]*@\S+$|(?:^|[\s[({_-])at(?:$|[\s\])}_-])/i.test(text) && text !== "";
}
/** Splits at commas and the like, except within brackets. */
function split(text) {
	const parts = [];
	let depth = 0;
	let start = 0;
	const end = (at, length) => {
		parts.push(oneLine(text.slice(start, at)));
		start = at + length;
	};
	for (const { 0: token, index } of text.matchAll(/[<(]|[>)]|[,;\n]|\s(?:and|&)\s/gi)) if (/[<(]/.test(token)) depth++;
	else if (/[>)]/.test(token)) depth = Math.max(0, depth - 1);
	else if (depth === 0) end(index, token.length);
	end(text.length, 0);
	return parts.filter((part) => part !== "");
}
// src/import/values.ts
/** Maximum length of a value; lists may have ten times as much. */
const MAX_VALUE_LENGTH = 2e3;
const NOT_SPECIFIED = /^not specified(?:[,.;]|$)/i;
/** Reads the value of a key, except for the title and the text. */
function readValue(key, { content, label }, dates) {
	const text = shownParts(content).join(key === "contacts" ? ", " : " ");
	if (text === "" || NOT_SPECIFIED.test(text)) return { kind: "nothing" };
	if (content.some(isNoValue)) return {
		kind: "kept",
		message: `${label} holds more than text (code, a table …)`
	};
	const read = READERS[key]?.(text, content, dates) ?? set(text);
	return isTooLong(read) ? {
		kind: "kept",
		message: `${label} is too long for a key`
	} : read;
}
function isTooLong(read) {
	if (read.kind !== "set") return false;
	const most = Array.isArray(read.value) ? MAX_VALUE_LENGTH * 10 : MAX_VALUE_LENGTH;
	return JSON.stringify(read.value).length > most;
}
/** Only lists can be values; other blocks would lose their structure. */
function isNoValue(piece) {
	return piece.kind === "block" && piece.node.type !== "list" && piece.node.type !== "paragraph";
}
const READERS = {
	inserted: (text, _, dates) => meansNoValue(text) ? { kind: "nothing" } : dated(text, dates) ?? {
		kind: "kept",
		message: `"${short(text)}" is no date that can be told`
	},
	verified: (text, _, dates) => dated(text, dates) ?? set(text),
	gsoc: (text) => understood("gsoc", text),
	difficulty: (text) => understood("difficulty", text),
	size: (text) => meansNoValue(text) ? { kind: "nothing" } : understood("size", text),
	mailing_list: unlessNothing,
	irc: unlessNothing,
	contacts: (text) => list(readPeople(text)),
	skills: (_, content) => list(shownParts(content).flatMap(separated)),
	outcomes: (_, content) => list(shownParts(content).filter((part) => !meansNoValue(part))),
	prerequisites: (_, content) => list(shownParts(content).filter((part) => !meansNoValue(part))),
	links: (text, content) => {
		const links = readLinks(content);
		return links ? list(links) : {
			kind: "kept",
			message: `"${short(text)}" is more than links`
		};
	}
};
function set(value) {
	return {
		kind: "set",
		value
	};
}
function list(members) {
	return members.length === 0 ? { kind: "nothing" } : set(members);
}
function unlessNothing(text) {
	return meansNoValue(text) ? { kind: "nothing" } : set(text);
}
function dated(text, dates) {
	const read = readDate(text, dates.order);
	if (read?.other === void 0 || dates.certain) return read && set(read.date);
	const doubt = `${text} is taken as ${read.date} (${dates.order.replace("-", " ")}), it could be ${read.other} too`;
	return {
		kind: "set",
		value: read.date,
		doubt
	};
}
/** A word that Dibs understands is kept as written: it may say more than what Dibs needs. */
function understood(key, text) {
	if (!projectKeys[key].safeParse(text).success) return {
		kind: "kept",
		message: `${key} ("${short(text)}") is not understood`
	};
	if (meansNoValue(text)) return set("unknown");
	return set(/^\p{L}+$/u.test(text) ? text.toLowerCase() : text);
}
function separated(text) {
	return text.split(/[,;]/).map(oneLine).map(withoutHalfBracket).filter((part) => !meansNoValue(part));
}
/** No skill contains a comma, so brackets around several skills belong to none of them. */
function withoutHalfBracket(text) {
	return text.includes("(") === text.includes(")") ? text : text.replace(/^\(|\)$/, "").trim();
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
// src/import/write.ts
const MAX_TITLE_LENGTH = 256;
/** Far below the limit of a front matter; values that do not fit stay in the text. */
const MAX_VALUES_LENGTH = 3e4;
/** GitHub's limit for the body of an issue. */
const MAX_BODY_LENGTH = 65536;
const KEY_ORDER = [
	"title",
	"category",
	"status",
	"difficulty",
	"size",
	"skills",
	"gsoc",
	"contacts",
	"mailing_list",
	"irc",
	"inserted",
	"verified",
	"outcomes",
	"prerequisites",
	"links",
	"labels"
];
const END = Number.POSITIVE_INFINITY;
/** Keys whose values come together if there are several labels for them. */
const JOINED = /* @__PURE__ */ new Set([
	"contacts",
	"skills",
	"outcomes",
	"prerequisites",
	"links",
	"labels"
]);
/** Writes one project file; a project without a title gets none, only an outcome for its lines. */
function writeProject(project, dates) {
	const { links, nodes } = takeLinks(project.title.nodes);
	const title = shown(nodes);
	if (title === "") return {
		ranges: [
			project.title,
			...project.values,
			...project.text
		].map(({ from, to }) => ({
			from,
			to,
			outcome: "left out, since the project has no title"
		})),
		problems: [failure(project.title.from, "This project has no title: give it one.")]
	};
	const draft = {
		data: /* @__PURE__ */ new Map(),
		room: MAX_VALUES_LENGTH,
		kept: [],
		ranges: [],
		problems: []
	};
	const all = [...project.links ?? [], ...links];
	if (all.length > 0) draft.data.set("links", all);
	placeTitle(draft, title, project.title);
	for (const value of project.values) place(draft, value, dates);
	for (const { from, to } of project.text) draft.ranges.push({
		from,
		to,
		outcome: "text"
	});
	const text = markdownOf(textOf(project, draft));
	if (text.length > MAX_BODY_LENGTH) {
		const message = `The text of this project has more than ${MAX_BODY_LENGTH} characters, too many for an issue: shorten it.`;
		draft.problems.push(warning(project.title.from, message));
	}
	return {
		title,
		source: `---\n${frontMatter(draft.data)}---\n${text === "" ? "" : `\n${text}\n`}`,
		ranges: draft.ranges,
		problems: draft.problems
	};
}
/** The text, with what stays in it at its place. */
function textOf({ text }, { kept }) {
	const at = (place) => kept.filter(({ before }) => Math.min(before, text.length) === place).flatMap(({ pieces }) => pieces);
	return [...text.flatMap((piece, place) => [...at(place), piece]), ...at(text.length)];
}
function frontMatter(data) {
	const entries = KEY_ORDER.filter((key) => data.has(key)).map((key) => [key, data.get(key)]);
	return (0, import_dist.stringify)(Object.fromEntries(entries), {
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
}
function placeTitle(draft, title, piece) {
	const { from, to } = piece;
	const characters = [...title];
	draft.data.set("title", title);
	draft.ranges.push({
		from,
		to,
		outcome: "title"
	});
	if (characters.length <= MAX_TITLE_LENGTH) return;
	draft.data.set("title", `${characters.slice(0, 255).join("")}…`);
	const message = `This title has more than ${MAX_TITLE_LENGTH} characters: it is cut, and whole in the text.`;
	draft.problems.push(warning(from, message));
	draft.kept.push({
		pieces: [{
			kind: "line",
			startsParagraph: true,
			nodes: [textNode(title)],
			from,
			to
		}],
		before: END
	});
}
function place(draft, value, dates) {
	const { key, label, from, to } = value;
	const mark = (outcome) => draft.ranges.push({
		from,
		to,
		outcome
	});
	const read = valueFor(draft, value, dates);
	if (key === "description" && value.content.length === 0) mark("text");
	else if (read.kind === "nothing") mark(`${key ?? label}: not set, as it says nothing`);
	else if (value.inTitle === true && key !== void 0 && draft.data.has(key)) mark("title");
	else if (read.kind === "kept" || key === void 0) keep(draft, value, "message" in read ? read.message : "");
	else {
		draft.room -= JSON.stringify(read.value).length;
		if (!isEmpty(read.value)) draft.data.set(key, merged(draft.data.get(key), read.value));
		for (const [other, also] of Object.entries(read.also ?? {})) {
			const before = draft.data.get(other);
			if (before === void 0 || JOINED.has(other)) draft.data.set(other, merged(before, also));
		}
		mark(key);
		if (read.saysMore === true) draft.kept.push({
			pieces: sourceOf(value),
			before: value.before ?? END
		});
		if (read.doubt !== void 0) draft.problems.push(warning(from, `${read.doubt}: make sure of ${key}.`));
	}
}
function isEmpty(value) {
	return Array.isArray(value) && value.length === 0;
}
function merged(before, value) {
	if (!Array.isArray(before) || !Array.isArray(value)) return value;
	const seen = new Set(before.map((member) => JSON.stringify(member)));
	return [...before, ...value.filter((member) => !seen.has(JSON.stringify(member)))];
}
/** Reads a value, if the file can still take it: each key is set once. */
function valueFor(draft, value, dates) {
	const { key, label, content } = value;
	const kept = (message) => ({
		kind: "kept",
		message
	});
	if (key === void 0 || key === "title" || key === "description") {
		if (content.length === 0) return { kind: "nothing" };
		return kept(label === "" ? "This stands under no label" : `"${label}" is no label that Dibs knows`);
	}
	const isJoined = key === "links" || value.source !== void 0 && JOINED.has(key);
	if (draft.data.has(key) && !isJoined) return kept(`${label} is given twice`);
	const read = value.source === void 0 ? readValue(key, value, dates) : readFact(key, value, dates.scale);
	return read.kind !== "set" || JSON.stringify(read.value).length <= draft.room ? read : kept(`There is no room for ${label} among the keys`);
}
/** Keeps something that is no value of a key in the text, with a warning. */
function keep(draft, value, reason) {
	const { from, to, before = END } = value;
	draft.ranges.push({
		from,
		to,
		outcome: "text"
	});
	draft.problems.push(warning(from, `${reason}: it stays in the text.`));
	draft.kept.push({
		pieces: sourceOf(value),
		before
	});
}
function sourceOf({ label, content, source, from, to }) {
	if (source !== void 0) return source;
	const [first, ...rest] = content;
	const strong = {
		type: "strong",
		children: [textNode(`${label}:`)]
	};
	const name = label === "" ? [] : [strong, textNode(" ")];
	if (first?.kind === "line") return [{
		...first,
		startsParagraph: true,
		nodes: [...name, ...first.nodes]
	}, ...rest];
	if (label === "") return content;
	return [{
		kind: "line",
		startsParagraph: true,
		nodes: [strong],
		from,
		to
	}, ...content];
}
// src/import/import-page.ts
/** Turns a wiki page that lists projects into project files. Reports problems instead of throwing. */
function importPage(source, options = {}) {
	const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").toWellFormed();
	const lines = text.replace(/\n$/, "").split("\n");
	try {
		if (text.length > 4e6) throw new PageTooLarge(`It has more than ${MAX_LENGTH$2} characters`);
		const page = readPage(text, lines, options);
		if (page.projects.length > 5e3) throw new PageTooLarge(`It has more than ${MAX_PROJECTS} projects`);
		return writePage(page, lines, options);
	} catch (error) {
		if (!(error instanceof PageTooLarge || error instanceof RangeError)) throw error;
		const reason = error instanceof PageTooLarge ? error.message : "It is nested too deep";
		return {
			files: [],
			lineReport: [{
				from: 1,
				to: lines.length,
				outcome: "not imported"
			}],
			problems: [failure(1, `${reason}: import it in parts.`)]
		};
	}
}
function readPage(text, lines, options) {
	const base = { address: options.address };
	const answers = {
		...options.answers,
		beside: options.beside
	};
	switch (options.format ?? formatOfName(options.name ?? "") ?? formatOf(text)) {
		case "text": {
			const pieces = readText$1(lines);
			return isDated(pieces) ? arrange(pieces) : general({
				...readMarkdown(text),
				base
			}, answers);
		}
		case "markdown": return general({
			...readMarkdown(text),
			base
		}, answers);
		case "rst": return translated(markdownOfRst(lines), base, answers);
		case "asciidoc": return translated(markdownOfAsciidoc(lines), base, answers);
		case "wikitext": {
			const page = readWikitext(text, base);
			return page.projects.length > 0 ? page : translated(markdownOfWikitext(lines), base, answers);
		}
		case "html": {
			const { pieces, ranges } = readHtml(text, base);
			if (!isDated(pieces)) return general(readAnyHtml(text, base), answers);
			const page = arrange(pieces);
			return {
				...page,
				ranges: [...page.ranges, ...ranges]
			};
		}
	}
}
/** Whether projects begin with the day on which they were entered, as on the wiki that Dibs was made for. */
function isDated(pieces) {
	return pieces.some((piece) => piece.kind === "line" && labelsIn(plain(piece.nodes))[0]?.key === "inserted");
}
function translated({ text, unknown }, base, answers) {
	const page = general({
		...readMarkdown(text),
		base
	}, answers);
	const problems = unknown.map(({ line, what }) => warning(line, `${what} is not known here: what it shows is left out.`));
	return {
		...page,
		problems: [...page.problems, ...problems]
	};
}
/** Finds the projects of a page of any other make. */
function general({ pieces, ranges, base }, answers) {
	const open = layOpen(relabel(pieces, answers.labels ?? {}));
	const found = findProjects(withinHeadings(open, answers), answers.level);
	const projects = withLinkedFiles(found.projects, answers.beside, base);
	const page = pageOf({
		...found,
		projects
	}, open, base);
	return {
		...page,
		ranges: [...page.ranges, ...ranges],
		seen: seenOn(open, found.projects)
	};
}
function writePage(page, lines, options) {
	const dates = {
		order: options.dates ?? orderOf(page.projects.flatMap(datesOf)),
		certain: options.dates !== void 0,
		scale: options.answers?.scale
	};
	const files = [];
	const ranges = [...page.ranges];
	const problems = [...page.problems];
	const unique = options.names ?? uniqueNames();
	for (const project of page.projects) {
		const written = writeProject(project, dates);
		problems.push(...written.problems);
		if (!("source" in written)) {
			ranges.push(...written.ranges);
			continue;
		}
		const path = `${unique(`${folderOf(project.section, options.categories ?? {})}${slugOf(written.title)}`)}.md`;
		files.push({
			path,
			text: written.source
		});
		ranges.push(...written.ranges.map((range) => ({
			...range,
			path
		})));
		problems.push(...problemsIn(path, written.source, project));
	}
	if (files.length === 0) problems.push(failure(1, page.seen ? doubtText(page.seen) : NO_PROJECT));
	const lineReport = reportLines(lines, ranges);
	problems.push(...leftOut(lineReport));
	const byPlace = (one, other) => one.line - other.line || one.column - other.column;
	return {
		files,
		lineReport,
		problems: problems.toSorted(byPlace),
		seen: page.seen
	};
}
const NO_PROJECT = "There is no project here that can be told: each needs a title and below it lines such as \"Date of insert: …\", or a template.";
/** The values that may be dates. */
function datesOf({ values }) {
	return values.filter(({ key }) => key === "inserted" || key === "verified").map(({ content }) => shownParts(content).join(" "));
}
/** The folder of a section, with a trailing slash: that of the category with its name, else its name as a path. */
function folderOf(section, categories) {
	if (section === void 0 || section === "") return "";
	const wanted = nameOf(section);
	const category = Object.keys(categories).find((key) => [key, categories[key]?.name ?? key].some((name) => nameOf(name) === wanted));
	return `${slugOf(category ?? section, "projects")}/`;
}
/** A section's name without a suffix that distinguishes it only on its page. */
function nameOf(section) {
	return slugOf(section, "projects").replace(/-projects$/, "");
}
/** What `dibs check` reports for a file, located at the project's title on the page. */
function problemsIn(path, source, { title }) {
	const { config } = readConfig(void 0, "");
	if (config === void 0) return [];
	const { problems } = readProjectFile(path, source, path.replace(/\.md$/, ""), config, false);
	return problems.map(({ severity, message }) => ({
		severity,
		line: title.from,
		column: 1,
		message
	}));
}
/** A warning for each run of lines outside any project, blank lines included. */
function leftOut(lineReport) {
	const gaps = [];
	let open;
	for (const { from, to, outcome } of lineReport) {
		if (outcome === "blank") continue;
		if (!outcome.startsWith("outside any project")) open = void 0;
		else if (open) open.to = to;
		else {
			open = {
				from,
				to
			};
			gaps.push(open);
		}
	}
	return gaps.map(({ from, to }) => warning(from, `${from === to ? "This line is" : `The lines to ${to} are`} ${OUTSIDE}, and left out.`));
}
// src/import/report-text.ts
/** Counts the files by folder and outcome, one line for each folder. */
function foldersText(outcomes) {
	const folders = /* @__PURE__ */ new Map();
	for (const [path, outcome] of outcomes) {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const counts = folders.get(folder) ?? /* @__PURE__ */ new Map();
		folders.set(folder, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
	}
	const width = Math.max(0, ...[...folders.keys()].map((folder) => folder.length));
	const lines = [...folders].map(([folder, counts]) => `  ${folder.padEnd(width)}  ${countsText(counts)}`);
	const total = /* @__PURE__ */ new Map();
	for (const outcome of outcomes.values()) total.set(outcome, (total.get(outcome) ?? 0) + 1);
	return [...lines, `${counted(outcomes.size, "project")}: ${countsText(total)}.`].join("\n");
}
/** Formats the line report, one line for each range. */
function lineReportText(file, lineReport, folder) {
	return lineReport.map(({ from, to, outcome, path }) => {
		return `${file}:${from === to ? String(from) : `${from}-${to}`}: ${path === void 0 ? "" : `${folder}${path}: `}${outcome}`;
	}).join("\n");
}
function countsText(counts) {
	const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
	return parts.length === 0 ? "nothing written" : parts.join(", ");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/import/three-way.ts
/**
* Takes over what changed on the page since the last import, line by line, but nothing that was changed in the file by
* hand.
* @param before what the last import wrote
* @param there what the file is now
* @param now what this import would write
* @returns undefined if the file has no front matter any more
*/
function updateFile(before, there, now) {
	const [base, current, next] = [
		before,
		there,
		now
	].map(partsOf);
	if (!base || !current || !next) return void 0;
	const left = [];
	const merge = (name, old, own, page) => {
		if (own === old) return page;
		if (page === old || page === own) return own;
		const merged = old && own && page ? mergeLines(old, own, page) : void 0;
		if (merged?.isPartial !== false) left.push(name);
		return merged?.text ?? own;
	};
	const keys = /* @__PURE__ */ new Set([...current.entries.keys(), ...next.entries.keys()]);
	const lines = [];
	for (const key of keys) {
		const entry = merge(key, base.entries.get(key), current.entries.get(key), next.entries.get(key));
		if (entry !== void 0) lines.push(entry);
	}
	const body = merge("text", base.body, current.body, next.body) ?? "";
	return {
		text: `---\n${lines.join("")}---\n${body}`,
		left
	};
}
function partsOf(text) {
	const lines = text.replaceAll("\r\n", "\n").split("\n");
	const end = lines.indexOf("---", 1);
	if (lines[0] !== "---" || end === -1) return void 0;
	const entries = /* @__PURE__ */ new Map();
	let key = "";
	for (const line of lines.slice(1, end)) {
		key = /^([\w-]+)\s?:/.exec(line)?.[1] ?? key;
		entries.set(key, `${entries.get(key) ?? ""}${line}\n`);
	}
	return {
		entries,
		body: lines.slice(end + 1).join("\n")
	};
}
// src/import/import-file.ts
/** What the last import wrote, by path; the name begins with a dot, so it is never taken for a project. */
const STATE = ".import.json";
/** Reads a page and writes a file for each of its projects; what was changed by hand is left alone. */
async function runImport(page, command, { checkout, output }) {
	const file = page.path;
	const { categories, problems } = await readCategories(checkout, command.config);
	if ("unreadable" in page) problems.push(errorIn(file, `The page cannot be read: ${page.unreadable}.`));
	if (problems.length > 0 || "unreadable" in page) return {
		problems,
		text: ""
	};
	const imported = importPage(page.text, {
		...command,
		name: file,
		categories
	});
	problems.push(...imported.problems.map((problem) => ({
		...problem,
		file
	})));
	if (command.preview === true) return {
		problems,
		text: previewText(file, imported)
	};
	const folder = `${command.out.replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "")}/`;
	const outcomes = await writeFiles(imported.files, output, command.force === true);
	for (const [path, { outcome, left }] of outcomes) {
		if (outcome === "left alone") problems.push(errorIn(`${folder}${path}`, THERE));
		if (left.length > 0) problems.push(warningIn(`${folder}${path}`, leftText(left)));
	}
	const shown = new Map([...outcomes].map(([path, { outcome }]) => [`${folder}${path}`, outcome]));
	return {
		problems,
		text: `${command.report === true ? `${lineReportText(file, imported.lineReport, folder)}\n` : ""}${foldersText(shown)}`
	};
}
const THERE = "This file is there with other content; remove it, or pass --force to overwrite it.";
function leftText(left) {
	return `The page changed since the last import, and so did the same lines of this file by hand: these stay as they are here (${left.join(", ")}).`;
}
async function readCategories(checkout, path) {
	const source = await checkout.read(path);
	if (source !== void 0 && "unreadable" in source) return {
		categories: void 0,
		problems: [errorIn(path, `The config cannot be read: ${source.unreadable}.`)]
	};
	const { config, problems } = readConfig(source?.text, path);
	return {
		categories: config?.categories,
		problems: [...problems]
	};
}
async function writeFiles(files, output, force) {
	const outcomes = /* @__PURE__ */ new Map();
	await output.write(async (there) => {
		const before = await readState(there);
		for (const file of files) outcomes.set(file.path, await outcomeOf(file, there, before[file.path], force));
		const written = files.flatMap(({ path }) => {
			const one = outcomes.get(path);
			return one?.outcome === "written" || one?.outcome === "updated" ? [{
				path,
				text: one.text
			}] : [];
		});
		const state = { ...before };
		for (const { path, text } of files) if (outcomes.get(path)?.outcome !== "left alone") state[path] = text;
		return (JSON.stringify(state) !== JSON.stringify(before) ? [...written, {
			path: STATE,
			text: `${JSON.stringify(state, void 0, 1)}\n`
		}] : written).map((file) => ({
			...file,
			executable: false
		}));
	}, "");
	return outcomes;
}
async function readState(there) {
	const found = await there.read(STATE);
	if (found === void 0 || !("text" in found)) return {};
	try {
		const state = JSON.parse(found.text);
		if (typeof state !== "object" || state === null) return {};
		return Object.fromEntries(Object.entries(state).filter(([, text]) => typeof text === "string"));
	} catch {
		return {};
	}
}
async function outcomeOf({ path, text }, there, before, force) {
	const found = await there.read(path);
	if (found === void 0) return {
		outcome: "written",
		left: [],
		text
	};
	const current = "text" in found ? found.text.replaceAll("\r\n", "\n") : void 0;
	if (current === text) return {
		outcome: "unchanged",
		left: [],
		text
	};
	if (force) return {
		outcome: "written",
		left: [],
		text
	};
	const updated = before === void 0 || current === void 0 ? void 0 : updateFile(before, current, text);
	if (updated === void 0) return {
		outcome: "left alone",
		left: [],
		text
	};
	return {
		outcome: updated.text === current ? "unchanged" : "updated",
		left: updated.left,
		text: updated.text
	};
}
export { readScale as a, readLevel as i, readAnswers as n, readLabel as r, runImport as t };
