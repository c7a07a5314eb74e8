import "./rolldown-runtime.js";
import { n as editFrontMatter, r as readFrontMatter } from "./lib-front-matter.js";
import { h as oneLine, p as isoDay, r as slugOf } from "./lib-text.js";
import { C as readConfig, S as writtenKey, f as projectFileText, s as contactsFrom, u as inWordsOfList } from "./list.js";
import { N as isTrusted, P as labelKey, a as errorIn, c as warningIn } from "./model.js";
import { H as bodyOf } from "./issue.js";
import { h as isCostly } from "./lib-markdown.js";
import { C as labelProblem, a as factsIn, f as difficultyIn, l as peopleIn, m as sizesIn, s as factKey, u as skillsIn } from "./schema.js";
// src/adopt/read-labels.ts
/** Reads the labels of an issue; those that say nothing Dibs knows become `labels` of the file. */
function readLabels(labels, adopted, config) {
	const values = /* @__PURE__ */ new Map();
	const add = (key, value) => {
		if (!LISTS.has(key)) values.set(key, values.get(key) ?? value);
		else values.set(key, [.../* @__PURE__ */ new Set([...[values.get(key) ?? []].flat(), value])]);
	};
	for (const label of labels) {
		if (isOurs(label, adopted, config)) continue;
		const [key, value] = keyOf(label, config) ?? ["labels", label];
		if (key !== "labels" || labelProblem(label) === void 0) add(key, value);
	}
	return values;
}
const LISTS = /* @__PURE__ */ new Set([
	"skills",
	"labels",
	"size"
]);
/** Whether Dibs sets a label by itself: the one that is adopted, claims, verification, Google Summer of Code. */
function isOurs(label, adopted, { tracking_label, labels }) {
	return [
		adopted,
		tracking_label,
		labels.claim?.open,
		labels.claim?.taken,
		labels.verification?.name
	].some((name) => name !== void 0 && labelKey(name) === labelKey(label));
}
function keyOf(label, config) {
	const { labels, values } = config;
	if (labels.gsoc !== null && labelKey(labels.gsoc.name) === labelKey(label)) return ["gsoc", "yes"];
	const word = label.trim().toLowerCase();
	for (const [key, words] of Object.entries(values)) if (Object.keys(words).some((own) => own.trim().toLowerCase() === word)) return [key, label];
	const groups = {
		category: labels.category,
		difficulty: labels.difficulty,
		size: labels.size,
		skills: labels.skill
	};
	for (const [key, group] of Object.entries(groups)) {
		const rest = group === null ? "" : afterPrefix(label, group.prefix);
		if (rest !== "") return [key, key === "category" ? categoryName(label, rest, config) : rest];
	}
	return byItsWords(label);
}
/** The name of the category that has a label of its own, else what follows the prefix. */
function categoryName(label, rest, { categories }) {
	return Object.values(categories).find((one) => one.label?.toLowerCase() === label.toLowerCase())?.name ?? rest;
}
function afterPrefix(label, prefix) {
	return prefix !== "" && label.toLowerCase().startsWith(prefix.toLowerCase()) ? label.slice(prefix.length).trim() : "";
}
/** `level/hard`, `effort: 350h`, `Hard`: what most lists call their labels. */
function byItsWords(label) {
	const [, name = "", value = ""] = /^([\p{L} _-]{1,40})[:/=](.{1,50})$/u.exec(label.trim()) ?? [];
	const key = name === "" ? void 0 : factKey(name.replaceAll(/[_-]/g, " "));
	const said = value.trim();
	if (key === "difficulty" || key === void 0 && name === "") {
		const found = difficultyIn(key === void 0 ? label : said);
		if (found !== void 0 && !found.saysMore) return ["difficulty", found.value.at(-1) ?? ""];
	}
	if (key === "size") {
		const found = sizesIn(said);
		if (found !== void 0 && !found.saysMore) return ["size", String(found.value[0])];
	}
	return (key === "skills" || key === "category") && said !== "" ? [key, said] : void 0;
}
/** The values as a new file takes them. */
function asNewValues(values) {
	return [
		"category",
		"difficulty",
		"size",
		"skills",
		"gsoc",
		"labels"
	].flatMap((key) => {
		const value = values.get(key);
		const single = Array.isArray(value) && key === "size" && value.length === 1 ? value[0] : value;
		return single === void 0 ? [] : [[key, single]];
	});
}
// src/adopt/adopt-issue.ts
/** Whether an issue is one of Dibs's already. */
function isManaged(issue) {
	return bodyOf(issue).region !== void 0;
}
/**
* The project file of an issue: title, labels, assignees and state as keys, and its whole text.
* @param label the label that is adopted
*/
function fileOf({ issue, recorded, since }, label, config) {
	const text = issue.body.replaceAll("\r\n", "\n");
	const values = readLabels(issue.labels, label, config);
	const facts = isCostly(text) ? [] : factsIn(text);
	for (const fact of facts) addFact(values, fact);
	const contacts = facts.filter(({ key }) => key === "contacts").flatMap(({ values: said }) => said.flatMap(peopleIn));
	const status = statusOf(issue);
	const given = [
		["title", oneLine(issue.title)],
		...asNewValues(values),
		["contacts", contactsFrom([...new Set(contacts)])],
		["inserted", isoDay(new Date(issue.createdAt))],
		["status", status === void 0 ? "" : inWordsOfList("status", status, config)]
	];
	const file = projectFileText(given, text.endsWith("\n") || text === "" ? text : `${text}\n`, config);
	if (!recorded) return file;
	const claim = claimOf(issue, since);
	return editFrontMatter(file, new Map([[writtenKey("issue", config), issue.number], ...claim === void 0 ? [] : [[writtenKey("claim", config), claim]]]));
}
function statusOf({ state, stateReason }) {
	if (state === "open") return void 0;
	return stateReason === "not_planned" || stateReason === "duplicate" ? "archived" : "done";
}
function claimOf({ assignees, createdAt }, since) {
	if (assignees.length === 0) return void 0;
	const days = assignees.map((login) => since.get(login.toLowerCase()) ?? isoDay(new Date(createdAt)));
	return {
		by: [...assignees],
		since: days.toSorted()[0] ?? ""
	};
}
/** Adds what stands in the text under a label, unless the issue's labels say it. */
function addFact(values, { key, values: said }) {
	if (values.has(key)) return;
	const text = oneLine(said.join(", "));
	if (key === "difficulty") {
		const found = difficultyIn(text);
		if (found !== void 0 && !found.saysMore) values.set(key, found.value.at(-1) ?? "");
	}
	if (key === "size") {
		const found = sizesIn(text);
		if (found !== void 0) values.set(key, found.value.map(String));
	}
	if (key === "skills") {
		const skills = skillsIn(said);
		if (skills.length > 0) values.set(key, skills);
	}
}
// src/adopt/adopt.ts
/** Writes a file for each issue with a label that no file records. */
async function runAdopt(command, ports) {
	const run = {
		problems: [],
		written: [],
		known: 0,
		toClose: []
	};
	const source = await ports.checkout.read(command.config);
	const text = source === void 0 || "unreadable" in source ? void 0 : source.text;
	const { config, problems } = readConfig(text, command.config);
	run.problems.push(...problems);
	if (config === void 0) return run;
	run.problems.push(...configAdvice(command, config));
	const found = (await ports.issues.listLabelled(command.label)).filter((issue) => isWanted(issue, command));
	if (found.length === 0) run.problems.push(errorIn(command.config, `No issue here has the label "${command.label}" and fits the other options.`));
	const mayWrite = writersAmong(ports.issues);
	await ports.output.write(async (there) => await newFiles(found, {
		command,
		config,
		there,
		mayWrite,
		ports,
		run
	}), "");
	return run;
}
function isWanted({ isPullRequest, state, updatedAt, createdAt }, command) {
	const isRecent = command.since === void 0 || (updatedAt ?? createdAt) >= command.since;
	return !isPullRequest && isRecent && (command.state === "all" || state === command.state);
}
/** What the config has to say for the next sync to find the files and take the issues over. */
function configAdvice({ label, out, config: file }, config) {
	const problems = [];
	if (config.tracking_label.toLowerCase() !== label.toLowerCase()) problems.push(warningIn(file, `Set "tracking_label: ${label}" before the next sync: it takes over only issues that bear the tracking label, which is "${config.tracking_label}" now.`));
	if (config.projects !== out) problems.push(warningIn(file, `Set "projects: ${out}", or move the files into ${config.projects}.`));
	return problems;
}
async function newFiles(found, about) {
	const { command, config, there, mayWrite, ports, run } = about;
	const paths = await there.list(".");
	const recorded = await recordedIn(paths, there, config);
	const taken = new Set(paths.map((path) => path.toLowerCase()));
	const files = [];
	for (const issue of found) {
		const isRecorded = await mayWrite(issue);
		const path = freePath(issue, isRecorded ? taken : new Set(files.map((file) => file.path.toLowerCase())));
		if (recorded.has(issue.number) || isManaged(issue) || !isRecorded && taken.has(path)) {
			run.known += 1;
			continue;
		}
		taken.add(path.toLowerCase());
		const since = isRecorded ? await firstDays(issue, ports.issues) : /* @__PURE__ */ new Map();
		files.push({
			path,
			text: fileOf({
				issue,
				recorded: isRecorded,
				since
			}, command.label, config),
			executable: false
		});
		run.written.push(path);
		if (!isRecorded) run.toClose.push({
			issue,
			path
		});
	}
	return files;
}
async function recordedIn(paths, there, config) {
	const key = writtenKey("issue", config).toLowerCase();
	const numbers = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const file = await there.read(path);
		const data = file !== void 0 && "text" in file ? readFrontMatter(file.text).frontMatter?.data : void 0;
		for (const [name, value] of data ?? []) if (name.toLowerCase() === key) numbers.add(Number(value));
	}
	return numbers;
}
function freePath({ title, number }, taken) {
	const path = `${slugOf(title)}.md`;
	return taken.has(path) ? `${slugOf(title)}-${number}.md` : path;
}
/** Whether somebody may write here; contributors may be members who conceal it, so GitHub is asked once a person. */
function writersAmong(issues) {
	const asked = /* @__PURE__ */ new Map();
	return async ({ author }) => {
		if (isTrusted(author)) return true;
		if (author.association !== "CONTRIBUTOR") return false;
		const known = asked.get(author.login) ?? await issues.hasWriteAccess(author.login) === true;
		asked.set(author.login, known);
		return known;
	};
}
/** The day on which each holder was last assigned, by login in lower case. */
async function firstDays({ number, assignees }, issues) {
	const days = /* @__PURE__ */ new Map();
	if (assignees.length === 0) return days;
	const { events } = await issues.readTimeline(number);
	for (const { kind, assignee, at } of events) if (kind === "assigned" && assignee !== void 0) days.set(assignee.toLowerCase(), isoDay(new Date(at)));
	return days;
}
export { runAdopt as t };
