import { h as oneLine } from "./config.js";
import { i as readProjectFile, r as projectId, t as slugOf } from "./slug.js";
import { a as newPath, i as inWordsOfList, n as folderOf, o as projectFileText, t as contactsFrom } from "./new-file.js";
// src/list/draft.ts
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
	const path = newPath(category, slugOf(title), config);
	if (path === void 0) return { refused: `${`${category === "" ? "" : `${category}/`}${slugOf(title)}.md`} would not be a project: "files" in the config leaves it out.` };
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
function textOf(answers, config, today) {
	const values = [
		["title", answers.title],
		["summary", oneLine(answers.summary ?? "")],
		["difficulty", inWordsOfList("difficulty", answers.difficulty ?? "", config)],
		["size", inWordsOfList("size", answers.size ?? "", config)],
		["skills", (answers.skills ?? []).map(oneLine).filter(Boolean)],
		["contacts", contactsFrom(answers.contacts ?? [])],
		["inserted", today]
	];
	return projectFileText(values, OUTLINE, config);
}
/** What a reader would find wrong with the file, or different from what was answered. */
function faultOf(path, text, answers, config) {
	const { project, problems } = readProjectFile(path, text, projectId(path, config.projects), config, false);
	const [problem] = problems;
	if (problem !== void 0) return problem.message;
	if (project?.title !== answers.title) return "This title cannot be kept where the config says that titles are.";
	const contacts = contactsFrom(answers.contacts ?? []);
	if (contacts.length > 0 && project.contacts.length !== contacts.length) return "These contacts cannot be kept where the config says that contacts are.";
}
export { draft as t };
