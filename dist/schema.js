import "./rolldown-runtime.js";
import { d as isDate, i as characters, m as oneLine, o as nearest } from "./lib-text.js";
import { n as MESSAGE_NAMES } from "./texts.js";
import { C as toJSONSchema, S as unknown, _ as object, b as string, c as _enum, d as boolean, f as custom, g as number, h as looseObject, l as _null, n as ZodDefault, p as int, u as array, v as record, w as globalRegistry, x as union, y as strictObject } from "./zod.js";
import { C as STATUSES, S as SIZE_HOURS, x as DIFFICULTIES } from "./model.js";
// src/schema/label-name.ts
/** Why GitHub would refuse a label's name; undefined if it would not. */
function labelProblem(name) {
	const length = characters(name);
	if (length > 50) return `has ${length} characters, and GitHub takes 50`;
	return name.includes(",") ? "has a comma, which no label may have" : void 0;
}
// src/schema/config-values.ts
const DAYS_PER_UNIT = {
	d: 1,
	w: 7
};
/** Text; a number is read as it is printed. */
const text$1 = union([string(), number().transform(String)], { error: "write text" });
/** The name of a label. */
const label = text$1.refine((name) => name.trim() !== "" && labelProblem(name) === void 0, { error: "a label has 1 to 50 characters and no comma" }).meta({
	minLength: 1,
	maxLength: 50,
	pattern: "^[^,]*$"
});
/** One glob or several. */
const globs = union([text$1.transform((glob) => [glob]), array(text$1)], { error: "write a list of globs" });
/** A whole number from 1 up. */
const count = int({ error: "write a whole number from 1 up" }).min(1, { error: "write a whole number from 1 up" });
/** A color → six hexadecimal digits in lower case. */
const colorDigits = text$1.refine((value) => /^#?[0-9a-f]{6}$/i.test(value), { error: "a color is six hexadecimal digits such as 5319e7" }).meta({ pattern: "^#?[0-9a-fA-F]{6}$" }).transform((value) => value.replace("#", "").toLowerCase()).describe("Color of the label: six hexadecimal digits, in quotes.");
/** A time in days or weeks → days. */
const days = union([int().min(1), string().regex(/^0*[1-9]\d{0,3}\s*[dDwW]$/).transform((value) => {
	const unit = value.slice(-1).toLowerCase();
	return Number.parseInt(value, 10) * DAYS_PER_UNIT[unit];
})], { error: "a time is a number of days or weeks such as 21d or 3w" });
/** The words of one command. */
const commandWords = union([text$1.transform((word) => [word]), array(text$1)]).pipe(array(string().regex(/^\/[a-z][a-z0-9-]*$/i, { error: "a command is a slash and a word such as /claim" })));
/** Whether no word is there twice, in any case. */
function isDistinct(words) {
	return new Set(words.map((word) => word.toLowerCase())).size === words.length;
}
/** A label group whose labels are a prefix and a value: `category: Hypervisor`. */
const prefixedGroup = (prefix, groupColor) => strictObject({
	prefix: text$1.default(prefix).describe("What the label begins with; the value follows."),
	color: colorDigits.default(groupColor)
}).nullable().prefault({});
/** A label group of one label that is on or off. */
const singleGroup = (name, groupColor) => strictObject({
	name: label.default(name).describe("Name of the label."),
	color: colorDigits.default(groupColor)
}).nullable().prefault({});
// src/schema/values.ts
/** The form of an ISO date, for JSON Schema. */
const DATE_PATTERN = "^\\d{4}-\\d{2}-\\d{2}$";
/** A scalar as one line of text. */
const text = union([
	string(),
	number(),
	boolean()
], { error: "write text" }).transform((value) => oneLine(String(value)));
/** An ISO date. */
const date = text.refine(isDate, { error: "write a date as year-month-day" });
/** A web address, with or without `<>` around it. */
const url = text.transform((value) => value.replace(/^<(.*)>$/, "$1")).refine((value) => /^https?:\/\/[^\s<>]+$/i.test(value), { error: "write an address that begins with http:// or https://" });
/** A whole number within bounds, as a number or as text. */
const wholeNumber = (min, max, error) => union([number(), string().regex(/^\d+$/).transform(Number)], { error }).refine((value) => Number.isInteger(value) && value >= min && value <= max, { error }).meta({
	minimum: min,
	maximum: max
});
/** A mapping with its keys in lower case, since files may write them in any case. */
function lowerKeys(value) {
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}
// src/schema/contact.ts
/** GitHub's logins; those of bots end in `[bot]`, those of managed users have an underscore. */
const LOGIN = /^[a-z0-9](?:[a-z0-9_-]{0,99})(?:\[bot\])?$/i;
/** The parts of a contact that is a mapping, as editors are told them. */
const CONTACT_PARTS$1 = {
	name: {
		type: "string",
		description: "Name of the person."
	},
	first_name: {
		type: "string",
		description: "First name, if the list keeps the two apart."
	},
	last_name: {
		type: "string",
		description: "Last name, if the list keeps the two apart."
	},
	email: {
		type: "string",
		description: "Mail address, in any spelling: people obfuscate it."
	},
	github: {
		type: "string",
		description: "Login on GitHub, without the @."
	},
	login: {
		type: "string",
		description: "Another word for github."
	}
};
/** A login, a mention or the address of a profile → the login. */
const login = text.transform((value) => value.replace(/^https?:\/\/(?:www\.)?github\.com\//i, "").replace(/^@|\/$/g, "")).refine((value) => LOGIN.test(value), { error: "write a login as GitHub shows it" });
/** One person to ask, as a mapping or as text. */
const contact = union([record(string(), unknown()).meta({ properties: CONTACT_PARTS$1 }).transform((value, context) => {
	const result = contactFromRecord(value);
	if (result === void 0) context.addIssue("write a contact as {name, email, github}; every part is optional");
	return result ?? {};
}), text.transform(contactFromText)], { error: "write a contact as {name, email, github} or as text" }).pipe(custom());
/** The login in a bare word, with or without `@`; undefined if it cannot be one. */
function loginFrom(word) {
	const result = login.safeParse(word);
	return result.success ? result.data : void 0;
}
/**
* Reads a contact: `Name <mail>`, `<Name>`, `mail@host`, `@login`, `Name (@login)`, a link `[Name](address)` or a name.
* @param value one line with single blanks
*/
function contactFromText(value) {
	const linked = /^\[([^\]]+)\]\((?:https?:\/\/(?:www\.)?github\.com\/|(mailto:))([^/()\s]+)\/?\)$/i.exec(value);
	const called = /^([^(@]*[^(@\s])\s*\(@([\w-]+)\)$/.exec(value);
	if (linked !== null || called !== null) {
		const [name = "", at = ""] = linked === null ? (called ?? []).slice(1) : [linked[1], linked[3]];
		return linked?.[2] === void 0 ? {
			name,
			github: at
		} : {
			name,
			email: at
		};
	}
	const angled = /^(.*?) ?<([^<>]*)>$/.exec(value);
	if (angled === null) {
		if (/^@[\w-]+$/.test(value)) return { github: value.slice(1) };
		return /^[^\s@]+@[^\s@]+$/.test(value) ? { email: value } : { name: value };
	}
	const [, name = "", inner = ""] = angled;
	if (name === "") return inner.includes("@") ? { email: inner } : { name: inner };
	return inner === "" ? { name } : {
		name,
		email: inner
	};
}
const ACCOUNT_KEYS = [
	"github",
	"login",
	"github_login",
	"username",
	"github_username",
	"github_handle",
	"github_id",
	"gh"
];
const NAME_KEYS = [
	"name",
	"full_name",
	"fullname"
];
const FIRST_NAME_KEYS = ["first_name", "firstname"];
const LAST_NAME_KEYS = ["last_name", "lastname"];
const EMAIL_KEYS = [
	"email",
	"mail",
	"e-mail",
	"email_address"
];
/** The account in a contact that is a mapping, as the file writes it. */
function accountIn(parts) {
	return firstText(lowerKeys(parts), ACCOUNT_KEYS);
}
function contactFromRecord(value) {
	const parts = lowerKeys(value);
	const fullName = [FIRST_NAME_KEYS, LAST_NAME_KEYS].map((keys) => firstText(parts, keys)).filter((name) => name !== void 0).join(" ");
	const name = firstText(parts, NAME_KEYS) ?? (fullName === "" ? void 0 : fullName);
	const email = firstText(parts, EMAIL_KEYS);
	const account = accountIn(value);
	const github = account === void 0 ? void 0 : loginFrom(account);
	if ((name ?? email ?? github) === void 0) return void 0;
	return {
		...name !== void 0 && { name },
		...email !== void 0 && { email },
		...github !== void 0 && { github }
	};
}
/** The text of the first of these keys that has one. */
function firstText(parts, keys) {
	for (const key of keys) {
		const given = parts[key];
		const value = Array.isArray(given) ? given[0] : given;
		if (typeof value !== "string" && typeof value !== "number") continue;
		const written = oneLine(String(value));
		if (written !== "") return written;
	}
}
// src/schema/words.ts
/** The words for each status, separated by commas. */
const STATUS_WORDS = {
	open: "open,active,planned,in progress,wip,work in progress,available,new,idea,proposed,todo,ongoing,started,unclaimed",
	done: "done,completed,complete,finished,implemented,merged,shipped,resolved,fixed,delivered",
	archived: "archived,archive,inactive,closed,withdrawn,rejected,cancelled,canceled,abandoned,obsolete,dropped,disabled,retired,deprecated,declined,expired,wontfix,won't fix,not planned,on hold,paused,deferred,duplicate,stalled"
};
/** The words for each difficulty, separated by commas. */
const DIFFICULTY_WORDS = {
	easy: "easy,beginner,beginners,low,newcomer,newcomers,novice,starter,simple,trivial,entry",
	medium: "medium,intermediate,moderate,average,normal,middle",
	hard: "hard,high,advanced,difficult,expert,challenging,complex"
};
/** Words for a value that is not known or not set. */
const NO_VALUE = /* @__PURE__ */ new Set([
	"unknown",
	"none",
	"n/a",
	"na",
	"tbd",
	"tba",
	"?",
	"-",
	"not specified",
	"unspecified"
]);
/** Words that may stand beside those for a difficulty: `easy to medium`. */
const FILLER_WORDS = /* @__PURE__ */ new Set([
	"to",
	"and",
	"or",
	"very",
	"level",
	"quite",
	"fairly",
	"rather",
	"somewhat",
	"unknown"
]);
/** The status that a word stands for, in any case and with `-` or `_` for blanks. */
function statusFromWord(word) {
	return keyForWord(STATUS_WORDS, word.toLowerCase().replace(/[\s_-]+/g, " ").trim());
}
/** Whether a text means that there is no value: unknown, n/a, TBD … */
function meansNoValue(value) {
	return value === "" || NO_VALUE.has(value.toLowerCase());
}
/**
* The key that a word stands for.
* @param words the words for each key, separated by commas
*/
function keyForWord(words, word) {
	return Object.keys(words).find((key) => words[key].split(",").includes(word));
}
// src/schema/project-keys.ts
const MAX_ISSUE_NUMBER = 1073741824;
/** The parts of values that are mappings, as editors are told them: JSON Schema cannot express how these are read. */
const LINK_PARTS = {
	title: {
		type: "string",
		description: "Words to show for the link."
	},
	url: {
		type: "string",
		pattern: "^[hH][tT][tT][pP][sS]?://",
		description: "Address: https://…"
	}
};
const CLAIM_PARTS = {
	by: {
		type: ["array", "string"],
		items: { type: "string" },
		minItems: 1,
		description: "Logins of those who hold the project."
	},
	since: {
		type: "string",
		pattern: DATE_PATTERN,
		description: "First day of the earliest of them: 2026-01-31."
	}
};
const link = union([url.transform((value) => ({ url: value })), record(string(), unknown()).meta({
	properties: LINK_PARTS,
	required: ["url"]
}).transform(lowerKeys).pipe(object({
	title: text.optional(),
	url
})).transform(cleanLink)], { error: "write a link as an address (https://…) or as {title, url}" });
const difficulty = text.transform((value, context) => {
	if (NO_VALUE.has(value.toLowerCase())) return void 0;
	const words = value.toLowerCase().split(/[^a-z]+/).filter(Boolean);
	const found = words.map((word) => keyForWord(DIFFICULTY_WORDS, word));
	const understood = words.every((word, at) => found[at] !== void 0 || FILLER_WORDS.has(word));
	const hardest = DIFFICULTIES.findLast((level) => found.includes(level));
	if (hardest === void 0 || !understood) context.addIssue("write easy, medium, hard or unknown");
	return hardest;
});
const sizes = text.transform((value, context) => {
	if (NO_VALUE.has(value.toLowerCase())) return [];
	const tokens = value.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
	const names = Object.keys(SIZE_HOURS);
	const found = names.filter((name) => tokens.includes(name) || tokens.includes(String(SIZE_HOURS[name])));
	const understood = tokens.filter((token) => /^\d+$/.test(token)).every((token) => names.some((name) => String(SIZE_HOURS[name]) === token));
	if (found.length === 0 || !understood) context.addIssue("write 90, 175 or 350 (hours), or small, medium, large");
	return found;
});
const gsoc = text.transform((value, context) => {
	const word = value.toLowerCase().split(/[^a-z/?]/, 1)[0] ?? "";
	if ([
		"yes",
		"y",
		"true"
	].includes(word)) return true;
	if ([
		"no",
		"n",
		"false"
	].includes(word)) return false;
	if (!NO_VALUE.has(value.toLowerCase())) context.addIssue("write yes, no or unknown");
});
const status = text.transform((value, context) => {
	const found = statusFromWord(value);
	if (found === void 0) context.addIssue("write open, done or archived");
	return found ?? "open";
});
/**
* The keys of a project file: how one value of each is read, and what it means. For a key that holds a list, this is
* the schema of each member.
*/
const projectKeys = {
	title: text.refine((value) => [...value].length <= 256, { error: `a title has at most 256 characters` }).meta({
		maxLength: 256,
		description: `Title of the project and of its issue, at most 256 characters. The only key that must be there.`
	}),
	summary: text.describe("What the project is, in one line."),
	category: text.describe("Category; without it the first folder's name counts."),
	difficulty: difficulty.meta({
		examples: [...DIFFICULTIES, "unknown"],
		description: "How hard it is: easy, medium, hard or unknown; common words for them are understood."
	}),
	size: sizes.meta({
		examples: Object.keys(SIZE_HOURS),
		description: "How much work it is: hours (90, 175, 350) or small, medium, large; one or several."
	}),
	skills: text.describe("Skills that the work asks for."),
	gsoc: gsoc.meta({
		examples: [
			"yes",
			"no",
			"unknown"
		],
		description: "Whether it suits Google Summer of Code: yes, no or unknown."
	}),
	contacts: contact.describe("People to ask: {name, email, github}, `Name <mail>` or a name."),
	mailing_list: text.describe("Mailing list of the project."),
	irc: text.describe("Chat channel of the project."),
	inserted: date.meta({
		pattern: DATE_PATTERN,
		description: "Day on which the project came onto the list: 2012-12-12."
	}),
	verified: text.describe("Day on which somebody last made sure that the project still stands. Dibs writes it too."),
	outcomes: text.describe("What should be there in the end."),
	prerequisites: text.describe("What to know or do first."),
	links: link.describe("Further reading: addresses or {title, url}."),
	related: text.describe("Ids of related projects: hypervisor/virtual-numa."),
	labels: text.describe("Further labels for the issue."),
	max_claims: wholeNumber(1, Number.MAX_SAFE_INTEGER, "write a whole number from 1 up").describe("How many people may hold the project at once."),
	status: status.meta({
		examples: [...STATUSES],
		description: "Where the project stands: open, done or archived. Dibs writes it too."
	}),
	issue: wholeNumber(1, MAX_ISSUE_NUMBER, "write the number of the issue alone, or remove the line").describe("Number of the issue. Dibs writes it."),
	claim: record(string(), unknown()).meta({
		properties: CLAIM_PARTS,
		required: ["by", "since"]
	}).transform(lowerKeys).pipe(object({
		by: union([array(login).min(1), login.transform((one) => [one])]),
		since: date
	})).describe("Who holds the project, and since when: {by: [logins], since: date}. Dibs writes it.")
};
/** All keys, in the order in which they are documented. */
const PROJECT_KEYS = Object.keys(projectKeys);
/** Keys that hold lists: one value stands for a list of one. */
const LIST_KEYS = /* @__PURE__ */ new Set([
	"skills",
	"contacts",
	"outcomes",
	"prerequisites",
	"links",
	"related",
	"labels"
]);
/** Keys that Dibs writes: a mistake in one is an error, since guessing could cost somebody a claim. */
const STRICT_KEYS = /* @__PURE__ */ new Set([
	"title",
	"issue",
	"claim"
]);
function cleanLink({ title, url: address }) {
	return title ? {
		title,
		url: address
	} : { url: address };
}
// src/schema/config.ts
const CONTACT_PARTS = [
	"contacts.github",
	"contacts.name",
	"contacts.email"
];
/** The shape of `.github/dibs.yml`; every key is optional and has the default of the contract. */
const configSchema = strictObject({
	projects: text$1.default("projects").describe("Folder of the project files."),
	files: globs.default([
		"**/*.md",
		"!**/README.md",
		"!**/_*"
	]).describe("Which files in it are projects: globs in any case, \"!\" takes out, the last one that matches counts."),
	archive: globs.default([]).describe("Globs of files that are archived unless they say otherwise."),
	tracking_label: label.default("project").describe("The label by which Dibs finds its issues."),
	defaults: record(string(), unknown()).default({}).describe("What holds for every file that does not say otherwise: any key but title, issue and claim."),
	categories: record(string(), strictObject({
		name: text$1.optional().describe("What people read."),
		label: label.optional().describe("Label of the issue: at most 50 characters, no comma."),
		color: colorDigits.optional()
	}).describe("One category, by the name of its folder or the word that files use.")).default({}).describe("Categories, by first folder or by what a file says under \"category\"."),
	fields: record(string(), union([text$1.transform((key) => [key]), array(text$1).min(1)], { error: "write a key of your files, or a list of keys" })).superRefine((fields, context) => {
		for (const key of Object.keys(fields)) refuseUnknown(key, [...PROJECT_KEYS, ...CONTACT_PARTS], context);
	}).meta({ propertyNames: { enum: [...PROJECT_KEYS, ...CONTACT_PARTS] } }).default({}).describe("Where a list that exists already keeps our keys: its own key, several, or \"#\" for the first heading."),
	values: record(string(), record(string(), text$1)).superRefine((values, context) => {
		for (const [key, words] of Object.entries(values)) {
			refuseUnknown(key, PROJECT_KEYS, context);
			for (const [word, meant] of Object.entries(words)) refuseMeaninglessWord(key, word, meant, context);
		}
	}).meta({ propertyNames: { enum: PROJECT_KEYS } }).default({}).describe("A list's own words for our values, by key."),
	labels: strictObject({
		category: prefixedGroup("category: ", "5319e7").describe("Labels for the category; null for none."),
		difficulty: prefixedGroup("difficulty: ", "fbca04").describe("Labels for the difficulty; null for none."),
		size: prefixedGroup("size: ", "bfd4f2").describe("Labels for the size; null for none."),
		skill: prefixedGroup("skill: ", "c2e0c6").describe("Labels for each skill; null for none."),
		gsoc: singleGroup("gsoc", "f9d0c4").describe("Label for projects that suit Google Summer of Code; null for none."),
		claim: strictObject({
			open: label.default("claim: open").describe("Label of a project that can be claimed."),
			taken: label.default("claim: taken").describe("Label of a project that is held.")
		}).nullable().prefault({}).describe("Labels for who holds it; null for none."),
		verification: singleGroup("needs: verification", "e99695").describe("Label for projects that nobody has verified for long; null for none.")
	}).prefault({}).describe("The groups of labels that Dibs manages."),
	guidance: text$1.nullable().default(null).describe("Markdown for contributors, shown in every issue."),
	messages: record(string(), text$1).superRefine((messages, context) => {
		for (const name of Object.keys(messages)) refuseUnknown(name, MESSAGE_NAMES, context, "message");
	}).meta({ propertyNames: { enum: MESSAGE_NAMES } }).default({}).describe("Own texts for what Dibs says in comments, by name."),
	claims: strictObject({
		who: _enum([
			"anyone",
			"contributors",
			"collaborators"
		]).default("anyone").describe("Who may claim: anyone, contributors, or collaborators (write access)."),
		per_person: count.default(2).describe("How many open projects a person may hold."),
		per_project: count.default(1).describe("How many people may hold a project; max_claims of a file wins."),
		commands: strictObject({
			claim: commandWords.default(["/claim"]).describe("Words that take a project."),
			release: commandWords.default(["/unclaim"]).describe("Words that give a project back."),
			verified: commandWords.default(["/verified"]).describe("Words that say that a project still stands.")
		}).refine((commands) => isDistinct(Object.values(commands).flat()), { error: "two commands have the same word" }).prefault({}).describe("Words at the start of a comment that Dibs answers: each a slash and a word."),
		remind_after: days.default(21).describe("Time without a sign of life after which a holder is reminded: 21d or 3w."),
		release_after: days.default(35).describe("Time without a sign of life after which a project is free again; longer than remind_after."),
		confirm_after: days.default(14).describe("Whoever has waited longer is asked before the project becomes theirs."),
		confirm_within: days.default(7).describe("So long the place is kept for whoever was asked; then the next in line is asked."),
		keep_label: label.default("keep claim").describe("On an issue with this label nobody is reminded and nobody loses it.")
	}).prefault({}).refine((claims) => claims.release_after > claims.remind_after, {
		path: ["release_after"],
		error: "claims.release_after must be longer than claims.remind_after"
	}).describe("Who may hold projects, how many, and for how long."),
	verification: strictObject({ after: days.default(365).describe("A \"verified\" older than this asks for a new look: 365d or 52w.") }).prefault({}).describe("When a project needs another look."),
	proposals: strictObject({ accept_label: label.default("proposal: accepted").describe("The label by which a maintainer accepts a proposal.") }).prefault({}).describe("Proposals of projects on issues."),
	write_back: _enum([
		"commit",
		"pull-request",
		"none"
	]).default("commit").describe("How numbers, claims and states come into the files: commit, pull-request, or none."),
	on_removed: _enum(["close", "keep"]).default("close").describe("What becomes of the issue of a file that is gone: close or keep."),
	limits: strictObject({
		max_closures: int().min(0).default(5).describe("More issues than this are never closed for removal in one run."),
		per_minute: count.default(60).describe("Issues, comments and labels made in any minute."),
		per_hour: count.default(450).describe("Issues, comments and labels made in any hour."),
		writes_per_minute: count.default(150).describe("All writes in any minute.")
	}).prefault({}).describe("How much one run may do."),
	index: text$1.nullable().default("projects/README.md").describe("The overview of all projects; null for none.")
});
/** Refuses a key that is none of those known, with the nearest of them as a suggestion. */
function refuseUnknown(key, known, context, kind = "key") {
	if (known.includes(key)) return;
	const guess = nearest(key, known);
	const message = `${key} is not a ${kind} that Dibs knows${guess === void 0 ? "" : `; did you mean ${guess}?`}`;
	context.addIssue({
		code: "custom",
		path: [key],
		message
	});
}
/** Refuses to translate a word into one that Dibs does not understand. */
function refuseMeaninglessWord(key, word, meant, context) {
	const result = (Object.hasOwn(projectKeys, key) ? projectKeys[key] : void 0)?.safeParse(meant);
	if (result === void 0 || result.success) return;
	context.addIssue({
		code: "custom",
		path: [key, word],
		message: result.error.issues[0]?.message ?? "not understood"
	});
}
/** The settings of a list without a config file. */
function defaultConfig() {
	return configSchema.parse({});
}
// src/schema/json-schema.ts
/**
* JSON Schema (draft 2020-12) of a project file's front matter. It accepts all that Dibs reads; words that Dibs does not
* understand are left to `dibs check`, which knows all of them.
*/
function projectJsonSchema() {
	return {
		...toJsonSchema(looseObject({
			title: projectKeys.title,
			...writable()
		})),
		title: "Front matter of a Dibs project file",
		description: "Write keys in lower case. Keys that are not named here are kept and ignored."
	};
}
/** JSON Schema (draft 2020-12) of `.github/dibs.yml`. */
function configJsonSchema() {
	const { properties, ...schema } = toJsonSchema(configSchema);
	const { title, issue, claim, ...defaults } = toJsonSchema(object(writable())).properties ?? {};
	return {
		...schema,
		title: "Config of Dibs: .github/dibs.yml",
		description: "Every key is optional. A key that is not named here is an error.",
		properties: {
			...properties,
			defaults: {
				...properties?.defaults,
				properties: defaults,
				propertyNames: { enum: Object.keys(defaults) }
			}
		}
	};
}
/** The keys as files may write them: all but those that Dibs writes may be empty or a list. */
function writable() {
	return Object.fromEntries(PROJECT_KEYS.filter((key) => key !== "title").map((key) => {
		const description = projectKeys[key].description;
		const one = projectKeys[key].meta({
			...projectKeys[key].meta(),
			description: void 0
		});
		return [key, (STRICT_KEYS.has(key) ? one.nullable() : union([
			one,
			array(one),
			_null()
		])).optional().meta({ description })];
	}));
}
function toJsonSchema(schema) {
	return toJSONSchema(schema, {
		target: "draft-2020-12",
		io: "input",
		unrepresentable: "any",
		override: ({ zodSchema, jsonSchema }) => {
			if (zodSchema instanceof ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
			const { examples } = globalRegistry.get(zodSchema) ?? {};
			if (Array.isArray(examples)) jsonSchema.examples = examples;
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
		}
	});
}
export { LIST_KEYS as a, projectKeys as c, accountIn as d, loginFrom as f, defaultConfig as i, meansNoValue as l, projectJsonSchema as n, PROJECT_KEYS as o, labelProblem as p, configSchema as r, STRICT_KEYS as s, configJsonSchema as t, statusFromWord as u };
