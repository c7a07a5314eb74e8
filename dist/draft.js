import { O as leavesCheckout, a as formatValue, c as isRecord, i as formatText, l as sourcesOf, n as readProjectFile, t as projectId } from "./project-file.js";
import { l as isSelected } from "./read-list.js";
import { c as oneLine, l as projectKeys } from "./config-schema.js";
// src/model/front-matter-new.ts
/** Lines of YAML that any of its readers takes for the same. */
function formatMapping(mapping, indent = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const name = `${indent}${formatText(key)}:`;
		if (typeof value === "string") return [`${name} ${formatValue(value)}`];
		if (!isList(value)) return [name, ...formatMapping(value, `${indent}  `)];
		if (value.every((one) => typeof one === "string")) return [`${name} [${value.map(formatText).join(", ")}]`];
		return [name, ...value.map((one) => formatMapping(one, `${indent}    `)).flatMap(([first = "", ...rest]) => [`${indent}  - ${first.trimStart()}`, ...rest])];
	});
}
function isList(value) {
	return Array.isArray(value);
}
// src/model/slug.ts
const LONGEST = 60;
/** Names that stand for their folder: a file of such a name is its folder's page. */
const PAGES_OF_FOLDERS = /* @__PURE__ */ new Set(["readme", "index"]);
/** A title as the name of a file: lower-case letters and digits of any script, with hyphens between the words. */
function slugOf(title) {
	const words = title.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
	let slug = "";
	for (const word of words) {
		const longer = slug === "" ? [...word].slice(0, LONGEST).join("") : `${slug}-${word}`;
		if ([...longer].length > LONGEST) break;
		slug = longer;
	}
	if (slug === "") return "project";
	return PAGES_OF_FOLDERS.has(slug) ? `${slug}-project` : slug;
}
// src/stages/draft.ts
const OUTLINE = `## What to do

Say what should change, and why.

## Where to start

Name the code, the documents and the people that help with the first step.

## Done when

Say how everybody can see that it is finished.
`;
/**
* Answers → a project file, read back to make sure that it says what was answered.
* @param today ISO date
* @param folders categories that are in use already
*/
function draft(answers, config, today, folders = []) {
	if (Object.values(answers).flat().some((text) => text !== void 0 && !isOneLine(text))) return { refused: "An answer is one line of text, without line breaks and control characters." };
	const title = oneLine(answers.title);
	if (title === "") return { refused: "A project needs a title." };
	const category = folderOf(answers.category?.trim() ?? "", config, folders);
	if (category === void 0) return { refused: `The category "${answers.category}" is not a folder inside the projects folder.` };
	const inFolder = `${category === "" ? "" : `${category}/`}${slugOf(title)}.md`;
	if (!isSelected(config.files)(inFolder)) return { refused: `${inFolder} would not be a project: "files" in the config leaves it out.` };
	const path = config.projects === "." ? inFolder : `${config.projects}/${inFolder}`;
	const text = textOf({
		...answers,
		title
	}, config, today);
	const fault = faultOf(path, text, {
		...answers,
		title
	}, config);
	return fault === void 0 ? {
		path,
		text
	} : { refused: fault };
}
function isOneLine(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
/** The folder of a category, empty for none; undefined where it would lead elsewhere. */
function folderOf(written, config, folders) {
	const wanted = written.toLowerCase();
	const folder = (Object.entries(config.categories).find(([, { name }]) => name?.toLowerCase() === wanted)?.[0] ?? written).replace(/^\.\/|\/+$/g, "");
	if (folder === "") return written === "" ? "" : void 0;
	if (!(!leavesCheckout(folder) && !/[\\:*?"<>|]/.test(folder) && folder.split("/").every((step) => step !== "" && !step.startsWith(".") && !/[. ]$/.test(step)))) return void 0;
	return folders.find((one) => one.toLowerCase() === folder.toLowerCase()) ?? folder;
}
function textOf(answers, config, today) {
	const values = [
		["title", answers.title],
		["summary", oneLine(answers.summary ?? "")],
		["difficulty", inWordsOfList("difficulty", answers.difficulty, config)],
		["size", inWordsOfList("size", answers.size, config)],
		["skills", (answers.skills ?? []).map(oneLine).filter(Boolean)],
		["contacts", (answers.contacts ?? []).map(contactOf).filter((one) => Object.keys(one).length > 0)],
		["inserted", today]
	];
	let data = {};
	let heading = "";
	for (const [key, value] of values) {
		if (value.length === 0) continue;
		const [source = key] = sourcesOf(key, config);
		if (source === "#") heading = `# ${escaped(String(value))}\n\n`;
		else data = withValue(data, source.split("."), value);
	}
	const lines = formatMapping(data);
	return `${lines.length === 0 ? "" : `---\n${lines.join("\n")}\n---\n\n`}${heading}${OUTLINE}`;
}
/** A text as Markdown that is read as exactly this text. */
function escaped(text) {
	return text.replace(/[\\`*_[\]<>&~#]/g, "\\$&");
}
/** `meta.title` of the config is `title` inside of `meta`. */
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
/** The first of the list's own words (`values` of the config) for one of ours. */
function inWordsOfList(key, answer, config) {
	const word = oneLine(answer ?? "");
	return Object.entries(config.values[key] ?? {}).find(([, meant]) => meant.toLowerCase() === word.toLowerCase())?.[0] ?? word;
}
function contactOf(written) {
	const result = projectKeys.contacts.safeParse(written);
	const contact = result.success ? result.data : {};
	return Object.fromEntries(Object.entries(contact).filter(([, part]) => part !== ""));
}
/** What a reader would find wrong with the file, or different from what was answered. */
function faultOf(path, text, answers, config) {
	const { project, problems } = readProjectFile(path, text, projectId(path, config.projects), config, false);
	const [problem] = problems;
	if (problem !== void 0) return problem.message;
	if (project?.title !== answers.title) return "This title cannot be kept where the config says that titles are.";
	const contacts = (answers.contacts ?? []).map(contactOf).filter((one) => Object.keys(one).length > 0);
	if (contacts.length > 0 && project.contacts.length !== contacts.length) return "These contacts cannot be kept where the config says that contacts are.";
}
export { draft as t };
