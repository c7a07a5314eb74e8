import { t as __commonJSMin } from "./rolldown-runtime.js";
import { n as diffArrays, t as structuredPatch } from "./diff.js";
import { createHash } from "node:crypto";
// src/lib/text/fingerprint.ts
/** A short hash of a text: 80 bits of its SHA-256. */
function fingerprint(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 20);
}
// src/lib/text/one-line.ts
/** Puts text on one line: control characters and white space become single blanks, direction overrides are removed. */
function oneLine(text) {
	return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
// src/lib/text/date.ts
/** Whether the text is a valid ISO 8601 date: `2012-12-12`. */
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}
/** The UTC date of a moment, as `2012-12-12`. */
function isoDay(moment) {
	return moment.toISOString().slice(0, 10);
}
/** Whole days from one date (`2012-12-12`) to another. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
/** Longer than any date in words. */
const MAX_DATE_LENGTH = 60;
const MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ORDINAL = "(?:st|nd|rd|th)?";
/** A complete date in any spelling, at the start of a text. */
const LEADING_DATE = new RegExp([
	String.raw`^\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:`,
	String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
	String.raw`|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
	String.raw`|\d{1,2}${ORDINAL}[\s.-]{0,3}(?:of )?(?:${MONTH})[\s.,-]{0,3}\d{4}`,
	String.raw`|(?:${MONTH})[\s.]{1,2}\d{1,2}${ORDINAL},?\s?\d{4}`,
	String.raw`|\d{4}[\s.-]{0,3}(?:${MONTH})[\s.-]{0,3}\d{1,2}`,
	String.raw`)(?![\d])`
].join(""), "i");
/** A month and a year. */
const MONTH_OF_YEAR = new RegExp(String.raw`^(?:(?:${MONTH})[\s.,-]{0,3}(?:19|20)\d{2}|(?:19|20)\d{2}[\s./-]{1,2}(?:\d{1,2}|(?:${MONTH})\.?)|\d{1,2}[/-](?:19|20)\d{2})$`, "i");
/** Whether a text is, or starts with, something meant as a date or month, valid or not. */
function looksLikeDate(text) {
	return LEADING_DATE.test(text) || MONTH_OF_YEAR.test(text.trim()) || /^\s*(?:19|20)\d{6}\s*$/.test(text) || /^[\d\s/.,:tz+-]+$/i.test(text) && datesMeant(text).length > 0;
}
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
/**
* The possible ISO dates for a date in another spelling: two if day and month are ambiguous (`01/08/2012`, day first),
* none if it is no date.
*/
function datesMeant(text) {
	const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
	if (compact !== null) return [compact.slice(1).join("-")].filter(isDate);
	const parts = (LEADING_DATE.exec(text)?.[0] ?? text).slice(0, MAX_DATE_LENGTH).toLowerCase().match(/\d+|[a-z]+/g) ?? [];
	const numbers = parts.filter((part) => /^\d+$/.test(part));
	const month = parts.filter((part) => /^[a-z]{3,}$/.test(part)).map((part) => MONTHS.indexOf(part.slice(0, 3)) + 1).find((number) => number > 0);
	const [a = "", b = "", c = ""] = numbers;
	const dates = (month !== void 0 ? a.length === 4 ? [[
		a,
		month,
		b
	]] : [[
		b,
		month,
		a
	]] : a.length === 4 ? [[
		a,
		b,
		c
	]] : [[
		c,
		b,
		a
	], [
		c,
		a,
		b
	]]).map(([year, mm, dd]) => `${year.length === 2 ? `20${year}` : year}-${String(mm).padStart(2, "0")}-${dd.padStart(2, "0")}`).filter(isDate);
	return [...new Set(dates)];
}
// src/lib/text/path.ts
/** Whether a path leads out of the checkout. */
function leavesCheckout(path) {
	return /^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(path);
}
/** A folder of the config without `./` before it and slashes behind it. */
function bareFolder(path) {
	return (path.startsWith("./") ? path.slice(2) : path).replace(/(?<!\/)\/+$/, "");
}
// src/lib/text/nearest.ts
var import_fastest_levenshtein = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
/** The known word, in any case, that a word is probably a typo of. */
function nearest(word, known) {
	const lower = word.toLowerCase();
	const allowed = lower.length <= 4 ? 1 : 2;
	let best;
	for (const candidate of known) {
		const away = (0, import_fastest_levenshtein.distance)(lower, candidate.toLowerCase());
		if (away <= allowed && (best === void 0 || away < best.away)) best = {
			word: candidate,
			away
		};
	}
	return best?.word;
}
// src/lib/text/characters.ts
/** The length of a text as GitHub counts it: in code points. */
function characters(text) {
	let count = text.length;
	for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) ?? 0) > 65535) {
		count -= 1;
		at += 1;
	}
	return count;
}
/** The first code points of a text. */
function firstCharacters(text, most) {
	return text.length <= most ? text : [...text].slice(0, most).join("");
}
// src/lib/text/slug.ts
const MAX_LENGTH = 60;
/** Names of index pages, and device names reserved by Windows. */
const RESERVED = /^(?:readme|index|con|prn|aux|nul|com\d|lpt\d)$/;
/**
* Makes a title a name for a file or folder: lower-case letters and digits of any script, with hyphens between words.
* @param otherwise the name for a title without either, and the suffix for a reserved name
*/
function slugOf(title, otherwise = "project") {
	const words = title.normalize("NFKD").replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, "").normalize("NFC").toLowerCase().replace(/['’]/g, "").split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
	let slug = "";
	for (const word of words) {
		const longer = slug === "" ? [...word].slice(0, MAX_LENGTH).join("") : `${slug}-${word}`;
		if ([...longer].length > MAX_LENGTH) break;
		slug = longer;
	}
	if (slug === "") return otherwise;
	return RESERVED.test(slug) ? `${slug}-${otherwise}` : slug;
}
/** Returns a function that makes names unique by adding a number. */
function uniqueNames() {
	const given = /* @__PURE__ */ new Map();
	return (name) => {
		let count = given.get(name) ?? 0;
		let free = name;
		do {
			count++;
			free = count === 1 ? name : `${name}-${count}`;
		} while (given.has(free) && count > 1);
		given.set(name, count);
		if (free !== name) given.set(free, 1);
		return free;
	};
}
// src/lib/text/diff.ts
const CONTEXT = 2;
const MAX_LINES = 60;
const MAX_LINE_LENGTH = 600;
/** Milliseconds and edits: a diff of two long unrelated texts takes very long. */
const BOUNDS$1 = {
	timeout: 200,
	maxEditLength: 2e3
};
/** A shortened unified diff of two texts; undefined if it takes too long. */
function textDiff(from, to) {
	const patch = structuredPatch("", "", `${from}\n`, `${to}\n`, "", "", {
		context: CONTEXT,
		...BOUNDS$1
	});
	if (patch === void 0) return void 0;
	const lines = patch.hunks.flatMap(({ oldStart, newStart, oldLines, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines]);
	const shown = lines.slice(0, MAX_LINES).map(shortened);
	return lines.length > shown.length ? [...shown, `… and ${lines.length - shown.length} more lines`] : shown;
}
/** Without control characters and direction overrides. */
function shortened(line) {
	const plain = line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
	return plain.length > MAX_LINE_LENGTH ? `${plain.slice(0, 599)}…` : plain;
}
// src/lib/text/merge-lines.ts
/** Bounds of the comparison: that of two long unrelated texts takes very long. */
const BOUNDS = {
	timeout: 500,
	maxEditLength: 4e3
};
/**
* Takes over the changes of another version of a text, line by line, where this side has changed nothing.
* @param base what both sides come from
* @returns undefined if the comparison takes too long
*/
function mergeLines(base, own, other) {
	const lines = base.split("\n");
	const [ours, theirs] = [own, other].map((text) => editsBetween(lines, text.split("\n")));
	if (ours === void 0 || theirs === void 0) return void 0;
	const isNew = (edit) => !ours.some((one) => isSame(one, edit));
	const wanted = theirs.filter(isNew);
	const taken = wanted.filter((edit) => !ours.some((one) => areInConflict(one, edit)));
	return {
		text: applied(lines, [...ours, ...taken]),
		isPartial: taken.length < wanted.length
	};
}
function editsBetween(base, now) {
	const changes = diffArrays([...base], [...now], BOUNDS);
	if (changes === void 0) return void 0;
	const edits = [];
	let at = 0;
	for (const { added, removed, value } of changes) {
		const last = edits.at(-1);
		const edit = last?.to === at && (added || removed) ? last : {
			from: at,
			to: at,
			lines: []
		};
		if (!added) at += value.length;
		if (!added && !removed) continue;
		if (edit !== last) edits.push(edit);
		if (added) edit.lines.push(...value);
		edit.to = at;
	}
	return edits;
}
function isSame(one, other) {
	return one.from === other.from && one.to === other.to && JSON.stringify(one.lines) === JSON.stringify(other.lines);
}
/** Whether two edits are about the same lines, or one of them is between lines that the other changes or follows. */
function areInConflict(one, other) {
	return one.from === one.to || other.from === other.to ? one.from <= other.to && other.from <= one.to : one.from < other.to && other.from < one.to;
}
function applied(base, edits) {
	const merged = [];
	let at = 0;
	for (const { from, to, lines } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		merged.push(...base.slice(at, from), ...lines);
		at = to;
	}
	return [...merged, ...base.slice(at)].join("\n");
}
export { characters as a, bareFolder as c, daysBetween as d, isDate as f, fingerprint as g, oneLine as h, uniqueNames as i, leavesCheckout as l, looksLikeDate as m, textDiff as n, firstCharacters as o, isoDay as p, slugOf as r, nearest as s, mergeLines as t, datesMeant as u };
