import "./rolldown-runtime.js";
import { g as STATUSES, h as SIZE_HOURS, m as DIFFICULTIES } from "./model.js";
import { a as characters, f as isDate, h as oneLine, s as nearest } from "./lib-text.js";
import { _ as parseMarkdown, a as shown, i as plain, o as slice } from "./lib-markdown.js";
import { C as toJSONSchema, S as unknown, _ as object, b as string, c as _enum, d as boolean, f as custom, g as number, h as looseObject, l as _null, n as ZodDefault, p as int, u as array, v as record, w as globalRegistry, x as union, y as strictObject } from "./zod.js";
import { n as MESSAGE_NAMES, r as TEXT_NAMES, t as LANGUAGES } from "./texts.js";
// src/schema/values.ts
/** The form of an ISO date, for JSON Schema. */
const DATE_PATTERN = "^\\d{4}-\\d{2}-\\d{2}$";
/** A scalar as one line of text. */
const text$1 = union([
	string(),
	number(),
	boolean()
], { error: "write text" }).transform((value) => oneLine(String(value)));
/** An ISO date. */
const date = text$1.refine(isDate, { error: "write a date as year-month-day" });
/** A web address, with or without `<>` around it. */
const url = text$1.transform((value) => value.replace(/^<(.*)>$/, "$1")).refine((value) => /^https?:\/\/[^\s<>]+$/i.test(value), { error: "write an address that begins with http:// or https://" });
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
const login = text$1.transform((value) => value.replace(/^https?:\/\/(?:www\.)?github\.com\//i, "").replace(/^@|\/$/g, "")).refine((value) => LOGIN.test(value), { error: "write a login as GitHub shows it" });
/** One person to ask, as a mapping or as text. */
const contact = union([record(string(), unknown()).meta({ properties: CONTACT_PARTS$1 }).transform((value, context) => {
	const result = contactFromRecord(value);
	if (result === void 0) context.addIssue("write a contact as {name, email, github}; every part is optional");
	return result ?? {};
}), text$1.transform(contactFromText)], { error: "write a contact as {name, email, github} or as text" }).pipe(custom());
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
const text = union([string(), number().transform(String)], { error: "write text" });
/** The name of a label. */
const label = text.refine((name) => name.trim() !== "" && labelProblem(name) === void 0, { error: "a label has 1 to 50 characters and no comma" }).meta({
	minLength: 1,
	maxLength: 50,
	pattern: "^[^,]*$"
});
/** One glob or several. */
const globs = union([text.transform((glob) => [glob]), array(text)], { error: "write a list of globs" });
/** A whole number from 1 up. */
const count = int({ error: "write a whole number from 1 up" }).min(1, { error: "write a whole number from 1 up" });
/** A color → six hexadecimal digits in lower case. */
const colorDigits = text.refine((value) => /^#?[0-9a-f]{6}$/i.test(value), { error: "a color is six hexadecimal digits such as 5319e7" }).meta({ pattern: "^#?[0-9a-fA-F]{6}$" }).transform((value) => value.replace("#", "").toLowerCase()).describe("Color of the label: six hexadecimal digits, in quotes.");
/** A time in days or weeks → days. */
const days = union([int().min(1), string().regex(/^0*[1-9]\d{0,3}\s*[dDwW]$/).transform((value) => {
	const unit = value.slice(-1).toLowerCase();
	return Number.parseInt(value, 10) * DAYS_PER_UNIT[unit];
})], { error: "a time is a number of days or weeks such as 21d or 3w" });
/** The words of one command. */
const commandWords = union([text.transform((word) => [word]), array(text)], { error: "write a command or a list of commands" }).pipe(array(string().regex(/^\/\p{L}[\p{L}\p{M}\p{N}-]*$/u, { error: "a command is a slash and a word such as /claim" })));
/** Those who are mentioned when somebody takes a project. */
const notified = union([login.transform((one) => [one]), array(login)], { error: "write a list of logins, or contacts" });
/** Whether no word is there twice, in any case. */
function isDistinct(words) {
	return new Set(words.map((word) => word.normalize("NFC").toLowerCase())).size === words.length;
}
// src/schema/config-site.ts
/** The address of a page. */
const webAddress = text.refine((address) => /^https?:\/\/[^\s/?#]\S*$/i.test(address), { error: "write an address that begins with https://" }).meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" });
/** The settings of the pages. */
const siteSettings = strictObject({
	title: text.nullable().default(null).describe("Title of the pages; without one, the name of the repository."),
	intro: text.nullable().default(null).describe("Markdown that stands above the list."),
	links: array(strictObject({
		title: text.describe("What people read."),
		url: webAddress.describe("Its address.")
	})).default([]).describe("Links to what belongs to the list, shown on every page."),
	images: boolean({ error: "write true or false" }).default(true).describe("Whether images in texts of projects are shown, which browsers load from where they are.")
}).prefault({}).describe("The pages that \"dibs site\" makes.");
// src/schema/label-groups.ts
/** A label group whose labels are a prefix and a value: `category: Hypervisor`. */
const prefixedGroup = (prefix, groupColor) => strictObject({
	prefix: text.default(prefix).describe("What the label begins with; the value follows."),
	color: colorDigits.default(groupColor)
}).nullable().prefault({});
/** A label group of one label that is on or off. */
const singleGroup = (name, groupColor) => strictObject({
	name: label.default(name).describe("Name of the label."),
	color: colorDigits.default(groupColor)
}).nullable();
/** The groups of labels that Dibs manages; null turns one off. */
const labelGroups = strictObject({
	category: prefixedGroup("category: ", "5319e7").describe("Labels for the category; null for none."),
	difficulty: prefixedGroup("difficulty: ", "fbca04").describe("Labels for the difficulty; null for none."),
	size: prefixedGroup("size: ", "bfd4f2").describe("Labels for the size; null for none."),
	skill: prefixedGroup("skill: ", "d4c5f9").describe("Labels for each skill; null for none."),
	gsoc: singleGroup("gsoc", "f9d0c4").prefault({}).describe("Label for projects that suit Google Summer of Code; null for none."),
	claim: strictObject({
		open: label.default("claim: open").describe("Label of a project that can be claimed."),
		taken: label.default("claim: taken").describe("Label of a project that is held.")
	}).nullable().prefault({}).describe("Labels for who holds it; null for none."),
	verification: singleGroup("needs: verification", "e99695").prefault({}).describe("Label for projects that nobody has verified for long; null for none."),
	newcomer: singleGroup("good first issue", "7057ff").default(null).describe("Label for easy projects while they are free; null for none.")
});
// src/schema/words.ts
/** The words for each status, in each language that Dibs speaks. */
const STATUS_WORDS = wordTable({
	open: [
		"open,active,planned,in progress,wip,work in progress,available,new,idea,proposed,todo,ongoing,started,unclaimed",
		"offen,frei,aktiv,geplant,in arbeit,verfügbar,neu",
		"abierto,abierta,activo,activa,disponible,en curso,en progreso,nuevo,nueva,pendiente",
		"ouvert,ouverte,actif,active,disponible,en cours,prévu,prévue,nouveau,à faire",
		"aberto,aberta,ativo,ativa,disponível,em andamento,novo,nova,a fazer",
		"募集中,公開,公開中,進行中,未着手,予定,受付中",
		"开放,进行中,可认领,待认领,未认领,计划中,招募中,新建"
	],
	done: [
		"done,completed,complete,finished,implemented,merged,shipped,resolved,fixed,delivered",
		"erledigt,fertig,abgeschlossen,umgesetzt,gelöst,behoben",
		"hecho,hecha,terminado,terminada,completado,completada,finalizado,resuelto",
		"fait,faite,terminé,terminée,achevé,réalisé,résolu",
		"feito,feita,concluído,concluída,finalizado,terminado,resolvido",
		"完了,完成,終了,済み,済,対応済み",
		"已完成,完成,已结束,已合并,已解决,已实现,已结项,结项"
	],
	archived: [
		"archived,archive,inactive,closed,withdrawn,rejected,cancelled,canceled,abandoned,obsolete,dropped,disabled,retired,deprecated,declined,expired,wontfix,won't fix,not planned,on hold,paused,deferred,duplicate,stalled",
		"archiviert,inaktiv,geschlossen,zurückgezogen,abgelehnt,abgebrochen,veraltet,eingestellt,pausiert",
		"archivado,archivada,inactivo,cerrado,cerrada,retirado,rechazado,cancelado,abandonado,obsoleto",
		"archivé,archivée,inactif,fermé,fermée,retiré,refusé,annulé,abandonné,obsolète",
		"arquivado,arquivada,inativo,fechado,fechada,retirado,rejeitado,cancelado,abandonado,obsoleto",
		"アーカイブ,中止,却下,取り下げ,廃止,保留,休止",
		"已归档,归档,已关闭,关闭,已取消,取消,已拒绝,已放弃,废弃,暂停"
	]
});
/** The words for each difficulty, in each language that Dibs speaks. */
const DIFFICULTY_WORDS = wordTable({
	easy: [
		"easy,beginner,beginners,low,newcomer,newcomers,novice,starter,simple,trivial,entry",
		"einfach,leicht,anfänger,einsteiger,niedrig",
		"fácil,sencillo,sencilla,principiante,principiantes,básico,básica,baja,bajo",
		"facile,débutant,débutants,débutante,faible",
		"simples,iniciante,iniciantes,baixa,baixo",
		"易しい,簡単,初級,初心者,低",
		"简单,容易,基础,入门,初级,低"
	],
	medium: [
		"medium,intermediate,moderate,average,normal,middle",
		"mittel,mittelschwer,fortgeschrittene",
		"medio,media,mediana,intermedio,intermedia,moderado,moderada",
		"moyen,moyenne,intermédiaire,modéré,modérée",
		"médio,média,intermediário,intermediária",
		"普通,中級,中程度,中",
		"中等,中级,一般,适中"
	],
	hard: [
		"hard,high,advanced,difficult,expert,challenging,complex",
		"schwer,schwierig,anspruchsvoll,hoch,experte,experten,komplex",
		"difícil,avanzado,avanzada,experto,alta,alto,complejo,compleja",
		"difficile,avancé,avancée,élevé,élevée,complexe",
		"avançado,avançada,especialista,complexo,complexa",
		"難しい,困難,上級,高",
		"困难,难,进阶,高级,较难,高"
	]
});
/** The words for each size, in each language that Dibs speaks. */
const SIZE_WORDS = wordTable({
	small: [
		"small",
		"klein",
		"pequeño,pequeña",
		"petit,petite",
		"pequeno,pequena",
		"小,小規模,小型"
	],
	medium: [
		"medium",
		"mittel",
		"mediano,mediana,medio",
		"moyen,moyenne",
		"médio,média",
		"中,中規模,中型"
	],
	large: [
		"large",
		"groß,gross",
		"grande",
		"grand",
		"大,大規模,大型"
	]
});
/** Words for yes and no, in each language that Dibs speaks. */
const ANSWER_WORDS = wordTable({
	yes: [
		"yes,y,true",
		"ja",
		"sí",
		"oui",
		"sim",
		"はい,可",
		"是"
	],
	no: [
		"no,n,false",
		"nein",
		"non",
		"não",
		"いいえ,不可",
		"否"
	]
});
/** Words for a value that is not known or not set. */
const NO_VALUE = new Set([
	"unknown,none,n/a,na,tbd,tba,?,-,not specified,unspecified",
	"unbekannt,keine",
	"desconocido,desconocida,ninguno,ninguna,sin definir",
	"inconnu,inconnue,aucun,aucune",
	"desconhecido,desconhecida,nenhum,nenhuma",
	"不明,未定,なし",
	"未知,待定,无"
].flatMap((words) => words.split(",").map(folded)));
/** Words that may stand beside those for a difficulty: `easy to medium`. */
const FILLER_WORDS = new Set([
	"to,and,or,very,level,quite,fairly,rather,somewhat,unknown",
	"bis,und,oder,sehr,eher,ziemlich",
	"a,y,o,muy,bastante",
	"à,et,ou,très,assez,plutôt",
	"e,até,muito"
].flatMap((words) => words.split(",").map(folded)));
/** The status that a word stands for, in any case and with `-` or `_` for blanks. */
function statusFromWord(word) {
	return STATUS_WORDS.get(folded(word.replace(/[\s_-]+/g, " ").trim()));
}
/** The difficulties that a text names, in its order; undefined if it has a word that is not understood. */
function difficultiesIn(text) {
	const words = folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];
	const found = words.map((word) => DIFFICULTY_WORDS.get(word));
	return words.every((word, at) => found[at] !== void 0 || FILLER_WORDS.has(word)) ? found.filter((one) => one !== void 0) : void 0;
}
/** The sizes that a text names by words. */
function sizesIn$1(text) {
	return (folded(text).match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => SIZE_WORDS.get(word) ?? []);
}
/** Whether a text says yes; undefined if its first word says neither yes nor no. */
function yesOrNo(text) {
	const [word = ""] = folded(text).split(/[^\p{L}\p{M}/?]/u, 1);
	const answer = ANSWER_WORDS.get(word);
	return answer === void 0 ? void 0 : answer === "yes";
}
/** Whether a text means that there is no value: unknown, n/a, TBD … */
function meansNoValue(value) {
	return value === "" || NO_VALUE.has(folded(value));
}
/** What each word stands for. */
function wordTable(lists) {
	const keys = Object.keys(lists);
	return new Map(keys.flatMap((key) => lists[key].flatMap((list) => list.split(",").map((word) => [folded(word), key]))));
}
/** A word without case and accents. */
function folded(word) {
	return word.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "");
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
	},
	until: {
		type: "string",
		pattern: DATE_PATTERN,
		description: "Day until which they want to hold it, if they have set one: 2026-06-30."
	}
};
const link = union([url.transform((value) => ({ url: value })), record(string(), unknown()).meta({
	properties: LINK_PARTS,
	required: ["url"]
}).transform(lowerKeys).transform((parts) => ({
	title: parts.name,
	...parts
})).pipe(object({
	title: text$1.optional(),
	url
})).transform(cleanLink)], { error: "write a link as an address (https://…) or as {title, url}" });
const difficulty = text$1.transform((value, context) => {
	if (meansNoValue(value)) return void 0;
	const found = difficultiesIn(value);
	const hardest = DIFFICULTIES.findLast((level) => found?.includes(level));
	if (hardest === void 0) context.addIssue("write easy, medium, hard or unknown");
	return hardest;
});
const sizes = text$1.transform((value, context) => {
	if (meansNoValue(value)) return [];
	const names = Object.keys(SIZE_HOURS);
	const numbers = value.match(/\d+/g) ?? [];
	const words = sizesIn$1(value);
	const found = names.filter((name) => words.includes(name) || numbers.includes(String(SIZE_HOURS[name])));
	const understood = numbers.every((token) => names.some((name) => String(SIZE_HOURS[name]) === token));
	if (found.length === 0 || !understood) context.addIssue("write 90, 175 or 350 (hours), or small, medium, large");
	return found;
});
const gsoc = text$1.transform((value, context) => {
	const answer = yesOrNo(value);
	if (answer === void 0 && !meansNoValue(value)) context.addIssue("write yes, no or unknown");
	return answer;
});
const status = text$1.transform((value, context) => {
	const found = statusFromWord(value);
	if (found === void 0) context.addIssue("write open, done or archived");
	return found ?? "open";
});
/**
* The keys of a project file: how one value of each is read, and what it means. For a key that holds a list, this is
* the schema of each member.
*/
const projectKeys = {
	title: text$1.refine((value) => [...value].length <= 256, { error: `a title has at most 256 characters` }).meta({
		maxLength: 256,
		description: `Title of the project and of its issue, at most 256 characters. The only key that must be there.`
	}),
	summary: text$1.describe("What the project is, in one line."),
	category: text$1.describe("Category; without it the first folder's name counts."),
	difficulty: difficulty.meta({
		examples: [...DIFFICULTIES, "unknown"],
		description: "How hard it is: easy, medium, hard or unknown; common words for them are understood."
	}),
	size: sizes.meta({
		examples: Object.keys(SIZE_HOURS),
		description: "How much work it is: hours (90, 175, 350) or small, medium, large; one or several."
	}),
	skills: text$1.describe("Skills that the work asks for."),
	gsoc: gsoc.meta({
		examples: [
			"yes",
			"no",
			"unknown"
		],
		description: "Whether it suits Google Summer of Code: yes, no or unknown."
	}),
	contacts: contact.describe("People to ask: {name, email, github}, `Name <mail>` or a name."),
	mailing_list: text$1.describe("Mailing list of the project."),
	irc: text$1.describe("Chat channel of the project."),
	inserted: date.meta({
		pattern: DATE_PATTERN,
		description: "Day on which the project came onto the list: 2012-12-12."
	}),
	verified: text$1.describe("Day on which somebody last made sure that the project still stands. Dibs writes it too."),
	outcomes: text$1.describe("What should be there in the end."),
	prerequisites: text$1.describe("What to know or do first."),
	links: link.describe("Further reading: addresses or {title, url}."),
	related: text$1.describe("Ids of related projects: hypervisor/virtual-numa."),
	labels: text$1.describe("Further labels for the issue."),
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
		since: date,
		until: date.optional()
	})).describe("Who holds the project, since when, and until when if they said so: {by: [logins], since: date}. Dibs writes it.")
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
	projects: text.default("projects").describe("Folder of the project files."),
	files: globs.default([
		"**/*.md",
		"!**/README.md",
		"!**/_*"
	]).describe("Which files in it are projects: globs in any case, \"!\" takes out, the last one that matches counts."),
	archive: globs.default([]).describe("Globs of files that are archived unless they say otherwise."),
	tracking_label: label.default("project").describe("The label by which Dibs finds its issues."),
	defaults: record(string(), unknown()).default({}).describe("What holds for every file that does not say otherwise: any key but title, issue and claim."),
	categories: record(string(), strictObject({
		name: text.optional().describe("What people read."),
		label: label.optional().describe("Label of the issue: at most 50 characters, no comma."),
		color: colorDigits.optional()
	}).describe("One category, by the name of its folder or the word that files use.")).default({}).describe("Categories, by first folder or by what a file says under \"category\"."),
	fields: record(string(), union([text.transform((key) => [key]), array(text).min(1)], { error: "write a key of your files, or a list of keys" })).superRefine((fields, context) => {
		for (const key of Object.keys(fields)) refuseUnknown(key, [...PROJECT_KEYS, ...CONTACT_PARTS], context);
	}).meta({ propertyNames: { enum: [...PROJECT_KEYS, ...CONTACT_PARTS] } }).default({}).describe("Where a list that exists already keeps our keys: its own key, several, \"#\" for the first heading, or \"text\" for a label in the text."),
	values: record(string(), record(string(), text)).superRefine((values, context) => {
		for (const [key, words] of Object.entries(values)) {
			refuseUnknown(key, PROJECT_KEYS, context);
			for (const [word, meant] of Object.entries(words)) refuseMeaninglessWord(key, word, meant, context);
		}
	}).meta({ propertyNames: { enum: PROJECT_KEYS } }).default({}).describe("A list's own words for our values, by key."),
	labels: labelGroups.prefault({}).describe("The groups of labels that Dibs manages."),
	guidance: text.nullable().default(null).describe("Markdown for contributors, shown in every issue."),
	messages: record(string(), text).superRefine((messages, context) => {
		for (const name of Object.keys(messages)) refuseUnknown(name, MESSAGE_NAMES, context, "message");
	}).meta({ propertyNames: { enum: MESSAGE_NAMES } }).default({}).describe("Own texts for what Dibs says in comments, by name."),
	language: _enum(LANGUAGES, { error: `write one of ${LANGUAGES.join(", ")}` }).default("en").describe("Language of all that people read in issues, comments, the index and the pages."),
	texts: record(string(), text).superRefine((texts, context) => {
		for (const name of Object.keys(texts)) refuseUnknown(name, TEXT_NAMES, context, "text");
	}).meta({ propertyNames: { enum: TEXT_NAMES } }).default({}).describe("Own words for any other text, by name."),
	claims: strictObject({
		who: _enum([
			"anyone",
			"contributors",
			"collaborators",
			"approval"
		]).default("anyone").describe("Who may claim: anyone, contributors, collaborators (write access); or approval, so that a maintainer grants each claim."),
		notify: notified.default([]).describe("Who is mentioned when somebody takes a project: logins, or contacts for those of the project."),
		hints: boolean().default(true).describe("Whether what only looks like a command is answered, once a person and issue."),
		per_person: count.default(2).describe("How many open projects a person may hold."),
		per_project: count.default(1).describe("How many people may hold a project; max_claims of a file wins."),
		commands: strictObject({
			claim: commandWords.default(["/claim"]).describe("Words that take a project."),
			release: commandWords.default(["/unclaim"]).describe("Words that give a project back."),
			verified: commandWords.default(["/verified"]).describe("Words that say that a project still stands.")
		}).refine((commands) => isDistinct(Object.values(commands).flat()), { error: "two commands have the same word" }).prefault({}).describe("Words at the start of a comment that Dibs answers: each a slash and a word."),
		remind_after: days.default(21).describe("Time without a sign of life after which a holder is reminded: 21d or 3w."),
		release_after: days.default(35).describe("Time without a sign of life after which a project is free again; longer than remind_after."),
		longest: days.default(180).describe("How far ahead a holder's own date may lie."),
		confirm_after: days.default(14).describe("Whoever has waited longer is asked before the project becomes theirs."),
		confirm_within: days.default(7).describe("So long the place is kept for whoever was asked; then the next in line is asked."),
		keep_label: label.default("keep claim").describe("On an issue with this label nobody is reminded and nobody loses it.")
	}).prefault({}).refine((claims) => claims.release_after > claims.remind_after, {
		path: ["release_after"],
		error: "claims.release_after must be longer than claims.remind_after"
	}).describe("Who may hold projects, how many, and for how long."),
	verification: strictObject({ after: days.default(365).describe("A \"verified\" older than this asks for a new look: 365d or 52w.") }).prefault({}).describe("When a project needs another look."),
	proposals: strictObject({ accept_label: label.default("proposal: accepted").describe("The label by which a maintainer accepts a proposal.") }).prefault({}).describe("Proposals of projects on issues."),
	site: siteSettings,
	write_back: _enum([
		"commit",
		"pull-request",
		"none"
	]).default("commit").describe("How numbers, claims and states come into the files: commit, pull-request, or none."),
	on_removed: _enum(["close", "keep"]).default("close").describe("What becomes of the issue of a file that is gone: close or keep."),
	long_text: _enum(["error", "excerpt"]).default("error").describe("A text too long for an issue: error, or excerpt for its first part with a link to the file."),
	limits: strictObject({
		max_closures: int().min(0).default(5).describe("More issues than this are never closed for removal in one run."),
		per_minute: count.default(60).describe("Issues, comments and labels made in any minute."),
		per_hour: count.default(450).describe("Issues, comments and labels made in any hour."),
		writes_per_minute: count.default(150).describe("All writes in any minute.")
	}).prefault({}).describe("How much one run may do."),
	index: text.nullable().default("projects/README.md").describe("The overview of all projects; null for none.")
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
// src/schema/fact-values.ts
/** Words for levels that only occur in running text, or in other languages than those of Dibs. */
const OTHER_WORDS = {
	easier: "easy",
	basic: "easy",
	light: "easy",
	"beginner-friendly": "easy",
	"entry-level": "easy",
	쉬움: "easy",
	низкая: "easy",
	легкая: "easy",
	med: "medium",
	mid: "medium",
	"mid-level": "medium",
	보통: "medium",
	средняя: "medium",
	harder: "hard",
	complicated: "hard",
	tough: "hard",
	어려움: "hard",
	высокая: "hard",
	сложная: "hard"
};
/** The levels of a word: none for one that may stand beside them, undefined for any other word. */
function levelsOf(word) {
	const other = OTHER_WORDS[word];
	if (other) return [other];
	return difficultiesIn(word) ?? (UNITS$1.has(word) ? [] : void 0);
}
/** Finds the levels in what a page says of a difficulty: `Hard, because it is open ended`. */
function difficultyIn(text) {
	const clauses = text.normalize("NFKC").toLowerCase().split(/[.;(,]\s?|\s[-–—]\s|\sbut\s|\sif\s|\sbecause\s|\sdepending\s|\sas\s/);
	const levels = /* @__PURE__ */ new Set();
	let saysMore = false;
	for (const clause of clauses) {
		const found = (clause.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).map(levelsOf);
		const isOther = found.includes(void 0);
		if (levels.size === 0 || !isOther) for (const level of found.flatMap((one) => one ?? [])) levels.add(level);
		saysMore ||= isOther || levels.size > 0 && /\d/.test(clause);
	}
	if (levels.size === 0) return void 0;
	return {
		value: DIFFICULTIES.filter((level) => levels.has(level)),
		saysMore
	};
}
const UNITS$1 = /* @__PURE__ */ new Set([
	"h",
	"hr",
	"hrs",
	"hour",
	"hours",
	"size",
	"difficulty",
	"project",
	"complexity",
	"skill",
	"skills",
	"for",
	"a"
]);
/** What projects of Google Summer of Code take; other figures stand for the nearest where they always did. */
const HOURS = {
	90: 90,
	150: 175,
	175: 175,
	180: 175,
	300: 350,
	350: 350,
	360: 350
};
const FIGURE = /(?<![\d.])(\d{1,4})(?![\d]|\.\d)\s?(%|weeks?|wks?|months?|days?|people|persons?|contributors?|students?|points?|\/)?/g;
const KNOWN_WORDS = /^(?:project|size|hours?|hrs?|h|hr|small|medium|large|mid|short|long|half|full|time|or|and|to|either|approx|approximately|about|around|variable|sized|length|effort|~)$/;
/** Finds the hours in what a page says of a size: `Medium (175 hours) or large`. */
function sizesIn(text) {
	const said = text.normalize("NFKC").toLowerCase();
	const hours = /* @__PURE__ */ new Set();
	let isOther = false;
	for (const [, figure = "", unit] of said.matchAll(FIGURE)) {
		const number = Number(figure);
		if (unit !== void 0 || number < 20 || number >= 1990 && number <= 2100) continue;
		const known = HOURS[number];
		if (known === void 0) isOther = true;
		else hours.add(known);
	}
	if (isOther) return void 0;
	const saysMore = (said.match(/\p{L}+/gu) ?? []).some((word) => !KNOWN_WORDS.test(word)) || /\d\s?(?:weeks?|months?|days?|%)/.test(said);
	if (hours.size === 0) for (const size of sizesIn$1(said)) hours.add(SIZE_HOURS[size]);
	if (hours.size === 0) return void 0;
	return {
		value: [...hours].toSorted((one, other) => one - other),
		saysMore
	};
}
/** The hours in a text about something else, where a unit marks them: `Hard, 350 hours`. */
function hoursIn(text) {
	return /\d{2,3}\s?(?:\+\s?)?(?:h|hrs?|hours?)\b/i.test(text) ? sizesIn(text)?.value ?? [] : [];
}
// src/schema/text-values.ts
/**
* What a text says of one of our keys; undefined if nothing, or if it says that it is not known yet. What is not understood
* is given as it is written.
*/
function valueInText(key, facts) {
	const own = facts.filter((fact) => fact.key === key);
	const [first] = own;
	if (first === void 0) {
		const beside = key === "size" ? facts.find((fact) => fact.key === "difficulty") : void 0;
		const hours = beside === void 0 ? [] : hoursIn(beside.values.join(", "));
		return beside === void 0 || hours.length === 0 ? void 0 : {
			value: hours,
			line: beside.line
		};
	}
	const said = own.flatMap(({ values }) => values).filter((value) => !meansNoValue(oneLine(value)));
	const value = said.length === 0 ? void 0 : read(key, said);
	return value === void 0 || value.length === 0 ? void 0 : {
		value,
		line: first.line
	};
}
function read(key, said) {
	const text = oneLine(said.join(", "));
	const [first = ""] = said;
	switch (key) {
		case "difficulty": return difficultyIn(text)?.value.at(-1) ?? first;
		case "size": return sizesIn(text)?.value ?? first;
		case "status": return statusFromWord(first) ?? first;
		case "skills": return skillsIn(said);
		case "contacts": return [...new Set(said.flatMap(peopleIn))];
		case "links": return said.flatMap((value) => value.match(/https?:\/\/[^\s<>()]+/gi) ?? []);
		case "outcomes":
		case "prerequisites": return said.map(oneLine);
		default: return first;
	}
}
/** Longer values are sentences, which stay in the text alone. */
const MAX_SKILL = 30;
const MAX_SKILLS = 8;
/** The skills of lines up to the first that is a sentence; none where there are too many for labels. */
function skillsIn(lines) {
	const parts = lines.map((line) => line.split(/[,;]/).map(oneLine).filter(Boolean));
	const isSkill = (part) => [...part].length <= MAX_SKILL && !/[.!?:]$|https?:/.test(part) && part.split(" ").length <= 4;
	const end = parts.findIndex((line) => !line.every(isSkill));
	const skills = [...new Set(parts.slice(0, end === -1 ? parts.length : end).flat())];
	return skills.length <= MAX_SKILLS ? skills : [];
}
/** People in a line that names nothing else. */
function peopleIn(line) {
	const parts = line.replace(/(?<=\S )([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?=$|[,;]| and | & )/g, "<$1>").replace(/ \(https:\/\/github\.com\/([\w-]+)\/?\)/g, " (@$1)").split(/[,;]| and | & /).map(oneLine).filter((part) => part !== "" && !/^(?:tbd|tba|n\/?a|none)$/i.test(part));
	return parts.every((part) => part.length <= 60 && part.split(" ").length <= 5) ? parts : [];
}
// src/schema/label-words.ts
/** The labels of each key, without the words that may stand beside them; separated by commas. */
const NAMES = {
	title: "title,name,idea,project,task,task title,project title,project name,idea title,title of project,project idea,题目,标题,项目名称,项目标题,名称,titre,titel,título",
	difficulty: "difficulty,difficulty level,level,level of difficulty,difficulties,complexity,complexity level,rating,difficulty rating,intensity,hardness,challenge level,experience level,skill level,skills level,level of experience,difficulty estimate,difficulty size,tier,难度,项目难度,难度等级,难易度,难度级别,題目難度,難度,dificultad,dificuldade,difficulté,niveau,schwierigkeit,schwierigkeitsgrad,сложность,난이도,難易度",
	size: "size,length,duration,effort,effort level,hours,time,time commitment,commitment,time estimate,time estimation,effort estimate,workload,amount of work,number of hours,hours of work,work size,scale,scope,size of project,length of project,duration of project,size hours,time effort,total hours,hour,working hours,时长,工时,项目时长,项目工时,预计工时,规模,项目规模,umfang,dauer,durée,duración,duração",
	skills: "skill,skills,skillset,skill set,skill sets,skills needed,skills required,technology,technologies,tech,tech stack,technology stack,technologies used,stack,language,languages,tool,tools,tooling,tools and technologies,languages and tools,requirement,requirements,knowledge,knowledge prerequisite,knowledge prerequisites,skill prerequisites,prerequisite skills,prerequisite knowledge,involves,competencies,competences,expertise,experience,qualifications,programming skills,coding skills,development skills,technical requirements,technical knowledge,knowledge and skills,contributor skills,student skills,applicant skills,技术要求,技能要求,项目技术要求,所需技能,需要技能,技能,技术,技术栈,能力要求,所需技术,技術要求,相关技术,スキル,compétences,fähigkeiten,kenntnisse,habilidades,requisitos,навыки",
	contacts: "mentor,mentors,co mentor,co mentors,comentor,comentors,mentor and co mentor,backup mentor,backup mentors,mentored by,mentor name,mentor names,mentor contact,mentors contact,mentors and contact,mentor info,mentorship,mentoring,contact,contacts,contact person,contact info,contact information,contact details,point of contact,points of contact,poc,supervisor,supervisors,co supervisor,advisor,advisors,adviser,coach,coaches,tutor,tutors,maintainer,maintainers,lead,leads,lead mentor,project lead,导师,项目导师,项目社区导师,导师联系方式,项目导师联系方式,社区导师,联系人,联系方式,導師,メンター,멘토,betreuer,encadrant,encadrants,tuteur,наставник,menotrs",
	outcomes: "outcome,outcomes,outcomes deliverables,deliverable,deliverables,result,results,output,outputs,end result,outcome of project,outcomes of project,success criteria,acceptance criteria,产出,产出要求,产出标准,项目产出,项目产出要求,预期成果,预期产出,成果,预期结果,ergebnis,ergebnisse,résultats,resultados",
	prerequisites: "prerequisite,prerequisites,pre requisite,pre requisites,prereq,prereqs,constraints,first steps,qualification task,qualification tasks,先决条件,前置要求,前提条件,前置条件,voraussetzungen,prérequis,prerrequisitos",
	links: "link,links,url,urls,reference,references,resource,resources,reading,readings,reading material,reading materials,reading list,related material,related materials,material,materials,website,homepage,web page,webpage,repository,repositories,repo,repos,github,git,github repository,github repo,github link,code repository,issue,issues,github issue,github issues,upstream issue,upstream issues,issue link,issue tracker,tracking issue,idea link,source code,code,info,information,see also,discussion,discussions,discussion link,related issue,related issues,链接,相关链接,参考资料,参考链接,项目仓库,仓库,相关仓库,相关的仓库,项目仓库地址,代码仓库,liens,enlaces,quellen",
	status: "status,state,availability,状态,项目状态",
	category: "category,categories,area,areas,topic area,project area,component,theme,track,sub project,subproject,sub org,organization,organisation,类别,分类",
	description: "description,explanation,abstract,summary,overview,synopsis,about,detail,details,background,motivation,introduction,context,problem,problem statement,goal,goals,objective,objectives,aim,aims,scope of work,rationale,idea description,what,why,tasks,task,project description,描述,项目描述,项目简介,项目介绍,项目说明,简介,详细描述,背景,beschreibung,descripción,descrição,описание"
};
/** Words beside the name of a label that do not change its meaning. */
const QUALIFIERS = new Set("expected estimated possible potential suggested proposed required desired desirable desireable preferred recommended relevant primary secondary main additional optional key useful helpful related the a an of for to in with from your our gsoc gsod lfx outreachy project projects proj programming technical necessary needed need anticipated approximate approx brief short detailed further more other minimum min max general overall available confirmed assigned interested any some basic required/preferred development coding associated specific upstream external prior good have nice student contributor intern 2022 2023 2024 2025 2026".split(" "));
/** The last words that decide what a longer label means: `Libreswan Mentors`. */
const HEADS = {
	mentor: "contacts",
	mentors: "contacts",
	supervisors: "contacts",
	difficulty: "difficulty",
	skills: "skills",
	technologies: "skills",
	duration: "size",
	size: "size",
	outcomes: "outcomes",
	deliverables: "outcomes",
	prerequisites: "prerequisites"
};
const KEYS = Object.keys(NAMES);
/** Whether a word is one of the keys. */
function isFactKey(word) {
	return Object.hasOwn(NAMES, word);
}
const BY_NAME = new Map(KEYS.flatMap((key) => NAMES[key].split(",").map((name) => [name, key])));
const MAX_LABEL$1 = 70;
/** The key that a label stands for, whatever stands beside it: `🛠 Required Skill(s)`, `Effort / Length`. */
function factKey(label) {
	if (label.length > MAX_LABEL$1) return void 0;
	const text = label.normalize("NFKC").toLowerCase().replace(/\((s|es|ies)\)/g, "$1").replace(/\([^()]*\)/g, " ").replace(/['’]s?\b/g, "");
	const whole = keyOf(text);
	if (whole !== void 0) return whole;
	const parts = text.split(/[/&,+|]|\s(?:and|or)\s/).filter((part) => /\p{L}/u.test(part));
	if (parts.length < 2 || parts.length > 4) return void 0;
	const keys = parts.map(keyOf);
	return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 6 && STRONG.has(keys[0]) || keys.every((key) => key !== void 0) ? keys[0] : void 0;
}
/** Keys that decide what a label means that names something else too: `Difficulty and timeline`. */
const STRONG = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"contacts"
]);
function keyOf(text) {
	const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	if (words.length === 0 || words.length > 7) return void 0;
	const bare = words.filter((word) => !QUALIFIERS.has(word));
	const named = BY_NAME.get(words.join(" ")) ?? BY_NAME.get(bare.join(" "));
	if (named !== void 0 || words.length > 4) return named;
	return HEADS[words.at(-1) ?? ""] ?? (/^(?:co)?mentors?$/.test(words[0] ?? "") ? "contacts" : void 0);
}
// src/schema/find-labels.ts
const MAX_LABEL = 70;
/** Lines that are longer are no lines that people write labels in. */
const MAX_LINE = 2e4;
const COLON = /^\s{0,9}[:：]/;
const DASH = /^\s{0,9}(?:[-–—=]|->|=>)\s/;
const NO_LETTER = /^[^\p{L}\p{N}]*$/u;
/**
* Finds the labels of a line in any dress: `**Difficulty:** hard`, `_Size_: 175 h`, `Mentors: Ann`, `⭐ Skills`.
* @param isAlone whether the line may be nothing but a label, with its value below
*/
function labelsOnLine(nodes, isAlone) {
	const text = plain(nodes);
	if (text.length > MAX_LINE) return [];
	const runs = runsOf(nodes);
	const found = [];
	for (const run of runs) {
		if (!run.marked || run.start < (found.at(-1)?.start ?? 0)) continue;
		const label = markedLabel(run, text, found.length > 0);
		if (label) found.push(label);
	}
	const inText = plainLabels(text, runs, isAlone, found);
	const all = [...found, ...inText].toSorted((one, other) => one.at - other.at);
	return all.map((label, index) => ({
		...label,
		end: all[index + 1]?.at ?? text.length
	}));
}
/** The plain text in runs with the same look. */
function runsOf(nodes) {
	const runs = [];
	let start = 0;
	for (const node of nodes) {
		const text = plain([node]);
		const marked = isMarked(node);
		const last = runs.at(-1);
		const end = start + text.length;
		if (last && (last.marked === marked || text === "")) {
			last.text += text;
			last.end = end;
		} else runs.push({
			text,
			start,
			end,
			marked
		});
		start = end;
	}
	return runs;
}
function isMarked(node) {
	if (node.type === "strong" || node.type === "emphasis" || node.type === "inlineCode") return true;
	const [only, ...others] = node.type === "link" ? node.children : [];
	return only !== void 0 && others.length === 0 && isMarked(only);
}
function markedLabel(run, text, isFurther) {
	const begins = NO_LETTER.test(text.slice(0, run.start));
	const inner = run.text.trimEnd();
	const after = text.slice(run.end);
	const colon = /[:：]$/.test(inner) ? inner.length : void 0;
	const outside = (COLON.exec(after) ?? DASH.exec(after))?.[0].length;
	const label = clean(inner);
	const key = factKey(label);
	const make = (start, name = label, named = key) => ({
		label: name,
		key: named,
		marked: true,
		at: run.start,
		start,
		end: text.length
	});
	const within = /[:：]\s?\S/.test(inner) ? insideLabel(run, make) : void 0;
	if (within && begins) return within;
	if (label === "" || label.length > MAX_LABEL) return insideLabel(run, make);
	if (colon !== void 0 || outside !== void 0) {
		const isColon = colon !== void 0 || COLON.test(after);
		if (key === void 0 && (!isColon || !(begins || isFurther))) return insideLabel(run, make);
		return make(run.end + (outside ?? 0));
	}
	if (key !== void 0 && begins && (after.trim() === "" || BARE.has(key) && /^\s/.test(after))) return make(run.end);
	return begins ? insideLabel(run, make) : void 0;
}
/** Keys whose label needs no colon before a value on its line. */
const BARE = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"contacts",
	"skills"
]);
/** A label and its value within one bold text: `**Difficulty: hard**`. */
function insideLabel(run, make) {
	const at = run.text.search(/[:：]/);
	if (at < 1 || at > MAX_LABEL) return void 0;
	const name = clean(run.text.slice(0, at));
	const key = factKey(name);
	return key === void 0 ? void 0 : make(run.start + at + 1, name, key);
}
function plainLabels(text, runs, isAlone, marked) {
	const found = [];
	const isTaken = (at) => runs.some((run) => run.marked && run.start <= at && at < run.end);
	const add = (label, at, start) => {
		const key = factKey(label);
		if (key === void 0 || isTaken(at) || /^\/\//.test(text.slice(start))) return;
		found.push({
			label,
			key,
			marked: false,
			at,
			start,
			end: text.length
		});
	};
	const first = /^([^\p{L}\p{N}]*)([^:：\n]{1,70})[:：]/u.exec(text);
	if (first) add(clean(first[2] ?? ""), first[1]?.length ?? 0, first[0].length);
	else if (isAlone && marked.length === 0 && text.length <= 40 && !/[.,;!?]$/.test(text.trim())) {
		const label = clean(text);
		if (/^(?:\p{Lu}|\p{Lo})/u.test(label) && factKey(label) !== void 0) found.push({
			label,
			key: factKey(label),
			marked: true,
			at: 0,
			start: text.length,
			end: text.length
		});
	}
	if (found.length + marked.length === 0) return found;
	for (const match of text.matchAll(/(?:[;|•·,/([]|\.\s|\s\s|\t|\n)\s{0,9}((?:\p{Lu}|\p{Lo})[^:：;|•·,/.\n()]{1,40})[:：]/gu)) {
		const at = match.index + match[0].length - (match[1] ?? "").length - 1;
		const key = factKey(match[1] ?? "");
		if (at > 0 && key !== void 0 && IN_ROW.has(key) && !found.some((one) => one.at >= at || one.start > at)) add((match[1] ?? "").trim(), at, match.index + match[0].length);
	}
	return found;
}
/** Keys whose plain labels may share a line with others. */
const IN_ROW = /* @__PURE__ */ new Set([
	"difficulty",
	"size",
	"skills",
	"contacts",
	"prerequisites",
	"outcomes"
]);
function clean(label) {
	return label.trim().replace(/[:：]$/, "").replace(/^[^\p{L}\p{N}]+/u, "").replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s/, "").trim();
}
// src/schema/facts.ts
/** Finds the facts of a Markdown text, in its order; labels without a value are left out. */
function factsIn(markdown) {
	const facts = [];
	const { root } = parseMarkdown(markdown);
	for (const block of root.children) addBlock(facts, block);
	return facts.filter(({ values }) => values.length > 0);
}
function addBlock(facts, block) {
	const line = block.position?.start.line ?? 1;
	if (block.type === "heading") {
		const label = plain(block.children).trim();
		facts.push({
			key: factKey(label) ?? "description",
			label,
			values: [],
			line
		});
	} else if (block.type === "paragraph") {
		if (endsHere(facts)) facts.push({
			key: "description",
			label: "",
			values: [],
			line
		});
		addLines(facts, block.children, line);
	} else if (block.type === "table") for (const row of block.children) addRow(facts, row);
	else if (block.type === "list") for (const { children } of block.children) for (const child of children) addBlock(facts, child);
}
/** Whether a further paragraph is no part of the last value: only long values have several. */
function endsHere(facts) {
	const last = facts.at(-1);
	return last !== void 0 && last.values.length > 0 && !LONG.has(last.key);
}
const LONG = /* @__PURE__ */ new Set([
	"outcomes",
	"prerequisites",
	"links",
	"skills",
	"contacts"
]);
function addRow(facts, row) {
	const [name = "", ...values] = row.children.map(({ children }) => shown(children));
	const key = factKey(name);
	const line = row.position?.start.line ?? 1;
	if (key) facts.push({
		key,
		label: name,
		values: values.filter(Boolean),
		line
	});
}
function addLines(facts, nodes, from) {
	let start = 0;
	for (const [at, text] of plain(nodes).split("\n").entries()) {
		const line = slice(nodes, start, start + text.length);
		const labels = labelsOnLine(line, at === 0);
		const before = shown(slice(line, 0, labels[0]?.at ?? text.length));
		if (/\p{L}|\p{N}/u.test(before)) facts.at(-1)?.values.push(before);
		for (const { key, label, start: begin, end } of labels) {
			const value = shown(slice(line, begin, end)).replace(/[|;·•,]$/, "").trim();
			facts.push({
				key: key ?? "description",
				label,
				values: value === "" ? [] : [value],
				line: from + at
			});
		}
		start += text.length + 1;
	}
}
// src/schema/time-words.ts
/** Words for a unit of time in the languages that Dibs speaks, by its days. */
const UNITS = [
	[1, "d|days?|tage?n?|d[ií]as?|jours?"],
	[7, "w|weeks?|wochen?|semanas?|semaines?"],
	[30, "m|months?|monate?n?|m[eê]s(?:es)?|mois"],
	[365, "y|years?|jahre?n?|a[nñ]os?|ans?"]
];
/** The same in scripts without blanks between words. */
const ATTACHED_UNITS = [
	[1, "日間?|天"],
	[7, "週間?|周|星期"],
	[30, "(?:か|ヶ|ケ|个)月間?"],
	[365, "年間?"]
];
const span = (words, attached) => new RegExp(String.raw`^(\d{1,4}) ?(?:(?:${words})(?![\p{L}\p{N}])|(?:${attached})(?!\d))`, "iu");
const SPANS = UNITS.map(([days, words], at) => ({
	days,
	pattern: span(words, ATTACHED_UNITS[at]?.[1] ?? "")
}));
/** The number of days at the start of a text, in any of these languages: `6 weeks`, `6w`, `6 Wochen`, `6週間`. */
function daysIn(text) {
	const said = text.normalize("NFC");
	for (const { days, pattern } of SPANS) {
		const [, count] = pattern.exec(said) ?? [];
		if (count !== void 0) return Number(count) * days;
	}
}
const UNTIL = /^(?:until|till)(?![\p{L}\p{N}])(.*)$/iu;
/** In other languages the word may mean something else, unless a number follows. */
const UNTIL_ELSEWHERE = /^(?:bis(?: zum)? |hasta(?: el)? |jusqu['’](?:au|à|en) |até(?: o| a)? |直到 ?|到 ?|至 ?)(\d.*)$/iu;
const FOR = /^(?:for|für|por|durante|pendant|pour) (?=\d)/iu;
/**
* What a text says as a date, in any of these languages: what follows a word for “until”, a date, or a number of days,
* weeks, months or years.
*/
function timeIn(text) {
	const said = text.normalize("NFC");
	const after = UNTIL.exec(said)?.[1] ?? UNTIL_ELSEWHERE.exec(said)?.[1];
	if (after !== void 0) return after.trim();
	const bare = said.replace(FOR, "");
	return /^\d{4}(?:-\d{2}-\d{2}(?!\d)|年\d)/.test(bare) || daysIn(bare) !== void 0 ? bare : void 0;
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
/** JSON Schema of `.github/dibs.yml`. */
function configJsonSchema(draft = "draft-2020-12") {
	const { properties, ...schema } = toJsonSchema(configSchema, draft);
	const { title, issue, claim, ...defaults } = toJsonSchema(object(writable()), draft).properties ?? {};
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
function toJsonSchema(schema, draft = "draft-2020-12") {
	return toJSONSchema(schema, {
		target: draft,
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
export { labelProblem as C, statusFromWord as S, loginFrom as T, LIST_KEYS as _, factsIn as a, projectKeys as b, isFactKey as c, valueInText as d, difficultyIn as f, defaultConfig as g, configSchema as h, timeIn as i, peopleIn as l, sizesIn as m, projectJsonSchema as n, labelsOnLine as o, hoursIn as p, daysIn as r, factKey as s, configJsonSchema as t, skillsIn as u, PROJECT_KEYS as v, accountIn as w, meansNoValue as x, STRICT_KEYS as y };
