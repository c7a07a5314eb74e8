import "./rolldown-runtime.js";
import { n as diskWriter, t as diskReader } from "./adapters-disk.js";
import { g as read, h as readList, l as foldersOf, t as draft, v as projectId } from "./list.js";
import { b as projectKeys } from "./schema.js";
import { r as openPrompt, t as InputEnded } from "./prompt.js";
// src/cli/new-project.ts
/**
* Makes a project file; overwrites nothing.
* @param ask whether to prompt for what is not given
* @throws Interrupted if somebody presses Ctrl-C
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
	const categories = [.../* @__PURE__ */ new Set([...folders, ...Object.keys(config.categories)])];
	const answers = ask ? await askFor(given, {
		categories,
		skills: skillsOf(projects),
		config
	}) : given;
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
const INTRODUCTION = `This makes the file of a new project; you can change all of it later.
Enter skips a question. Ctrl-C leaves and writes nothing.
`;
/**
* Prompts for what is not given; an empty answer omits the key. The result has no title if the input ends early.
* @throws Interrupted
*/
async function askFor(given, known) {
	const prompt = openPrompt();
	console.log(INTRODUCTION);
	try {
		let title = given.title ?? "";
		while (title === "") title = await prompt.ask("Title: ");
		return {
			title,
			summary: given.summary ?? await prompt.ask("Summary, in one line: "),
			category: given.category ?? await askForCategory(prompt, known),
			difficulty: given.difficulty ?? await askForOne(prompt, "Difficulty", LEVELS, known),
			size: given.size ?? await askForOne(prompt, "Size", SIZES, known),
			skills: given.skills ?? await askForSeveral(prompt, "Skills, with commas between them", known.skills),
			contacts: given.contacts ?? await askForSeveral(prompt, "Contacts as Name <mail>, with commas")
		};
	} catch (error) {
		if (error instanceof InputEnded) return {};
		throw error;
	} finally {
		prompt.close();
	}
}
const LEVELS = [
	"easy",
	"medium",
	"hard",
	"unknown"
];
const SIZES = [
	"small",
	"medium",
	"large"
];
function withHints(question, hints) {
	return hints.length === 0 ? `${question}: ` : `${question} (${hints.slice(0, 12).join(", ")}): `;
}
/** A folder that is not there yet is asked for once more: it may be a typo. */
async function askForCategory(prompt, { categories, config }) {
	const known = [...categories, ...Object.values(config.categories).flatMap(({ name = [] }) => name)];
	for (;;) {
		const answer = await prompt.ask(withHints("Category, a folder", categories));
		if (answer === "" || known.some((one) => one.toLowerCase() === answer.toLowerCase())) return answer;
		const isWanted = await prompt.ask(`There is no folder ${answer} yet. Make it? (y/N) `);
		if (/^y(es)?$/i.test(isWanted)) return answer;
	}
}
/** Asks again if the answer is none that can be read. */
async function askForOne(prompt, name, hints, { config }) {
	const key = name.toLowerCase();
	const own = Object.keys(config.values[key] ?? {});
	for (;;) {
		const answer = await prompt.ask(withHints(name, [...own, ...hints]));
		const isOwn = own.some((word) => word.toLowerCase() === answer.toLowerCase());
		if (answer === "" || isOwn || projectKeys[key].safeParse(answer).success) return answer;
		console.log(`Write one of ${[...own, ...hints].join(", ")}.`);
	}
}
async function askForSeveral(prompt, question, hints = []) {
	return (await prompt.ask(withHints(question, hints))).split(",").map((one) => one.trim());
}
export { newProject };
