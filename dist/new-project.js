import "./rolldown-runtime.js";
import { n as diskWriter, t as diskReader } from "./adapters-disk.js";
import { g as read, h as readList, l as foldersOf, t as draft, v as projectId } from "./list.js";
import { c as projectKeys } from "./schema.js";
import { createInterface } from "node:readline/promises";
// src/cli/new-project.ts
/**
* Makes a project file; overwrites nothing.
* @param ask whether to prompt for what is not given
*/
async function newProject(dir, location, today, given, ask) {
	const files = diskReader(dir);
	const list = await readList({
		...files,
		isFolder: async () => true
	}, location);
	if (list.config === void 0) return { problems: list.problems };
	const { config, projects, broken } = list;
	const folders = foldersOf([...projects, ...broken].map(({ id }) => id));
	const known = unique([...folders, ...Object.keys(config.categories)]);
	const answers = ask ? await askFor(given, known, skillsOf(projects), config) : given;
	const { title } = answers;
	if (title === void 0) return { refused: "Nothing was answered, so nothing is written." };
	const made = draft({
		...answers,
		title
	}, config, today, folders);
	if ("refused" in made) return made;
	const [fault] = read([{
		path: made.path,
		text: made.text
	}], config).problems;
	if (fault !== void 0) return { refused: fault.message };
	const id = projectId(made.path, config.projects);
	const taken = [...projects, ...broken].find((one) => one.id === id)?.path ?? (await exists(files, made.path) ? made.path : void 0);
	if (taken !== void 0) return { refused: `${taken} is there already; choose another title or category.` };
	await diskWriter(dir).write(async () => [{
		...made,
		executable: false
	}], `Add ${made.path}`);
	return { path: made.path };
}
async function exists(files, path) {
	return await files.read(path) !== void 0;
}
/** Skills of the list, those first that most projects ask for. */
function skillsOf(projects) {
	const counts = /* @__PURE__ */ new Map();
	for (const skill of projects.flatMap(({ skills }) => skills)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([skill]) => skill);
}
function unique(words) {
	return [...new Set(words)];
}
var AnswersEnded = class extends Error {};
/** Prompts for what is not given; an empty answer omits the key. The result has no title if the input ends early. */
async function askFor(given, categories, skills, config) {
	const terminal = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const lines = terminal[Symbol.asyncIterator]();
	const question = async (text, hints = []) => {
		const shown = hints.length === 0 ? "" : ` (${hints.slice(0, 12).join(", ")})`;
		terminal.setPrompt(`${text}${shown}: `);
		terminal.prompt();
		const { value, done } = await lines.next();
		if (done === true) throw new AnswersEnded();
		return value.trim();
	};
	const several = async (text, hints) => (await question(text, hints)).split(",").map((one) => one.trim());
	/** Prompts again at once if the answer is invalid. */
	const oneOf = async (text, hints) => {
		const key = text.toLowerCase();
		const own = Object.keys(config.values[key] ?? {});
		for (;;) {
			const answer = await question(text, [...own, ...hints]);
			const isOwn = own.some((word) => word.toLowerCase() === answer.toLowerCase());
			if (answer === "" || isOwn || projectKeys[key].safeParse(answer).success) return answer;
		}
	};
	try {
		let title = given.title ?? "";
		while (title === "") title = await question("Title");
		return {
			title,
			summary: given.summary ?? await question("Summary, in one line"),
			category: given.category ?? await question("Category, a folder", categories),
			difficulty: given.difficulty ?? await oneOf("Difficulty", [
				"easy",
				"medium",
				"hard",
				"unknown"
			]),
			size: given.size ?? await oneOf("Size", [
				"small",
				"medium",
				"large"
			]),
			skills: given.skills ?? await several("Skills, with commas between them", skills),
			contacts: given.contacts ?? await several("Contacts as Name <mail>, with commas between them")
		};
	} catch (error) {
		if (error instanceof AnswersEnded) return {};
		throw error;
	} finally {
		terminal.close();
	}
}
export { newProject };
