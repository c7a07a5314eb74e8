import { A as hasLabel, H as issueUrl, P as labelKey, V as issueNumberIn, a as errorIn, c as warningIn, rt as isFinal, s as unreadWarning } from "./model.js";
import { h as oneLine, p as isoDay, r as slugOf } from "./lib-text.js";
import { _ as object, b as string, u as array } from "./zod.js";
import { B as requestedLabels, K as markerOf, M as keysIn, N as knownAuthors, a as renderMessage, d as commentKey } from "./issue.js";
import { c as textsOf, t as LANGUAGES } from "./texts.js";
import { c as folderOf, d as newPath, f as projectFileText, l as foldersOf, s as contactsFrom, u as inWordsOfList, v as projectId, y as readProjectFile } from "./list.js";
import { a as formatText, c as loadYaml } from "./lib-front-matter.js";
import { C as labelProblem, x as meansNoValue } from "./schema.js";
import { g as lookBackFrom, v as withWriteAccess } from "./sync.js";
// src/proposals/close.ts
/**
* Closes a proposal whose project is on the list, with a comment that links the project's issue.
* @param number of the project's issue; undefined if it does not exist yet
*/
function closeProposal(proposal, project, number, { projects, config, repository }) {
	const subject = {
		project,
		projects,
		config,
		repository,
		issue: number ?? 0
	};
	const isOver = project.status !== void 0 && project.status !== "open";
	const comments = number === void 0 && !isOver ? [] : [{
		key: commentKey.listed(number ?? 0),
		text: renderMessage(number === void 0 ? "listed_as_over" : "listed", subject, {})
	}];
	return {
		kind: "close",
		project: project.id,
		issue: proposal.number,
		drift: {
			state: "closed",
			state_reason: "completed"
		},
		comments,
		fields: { proposal: {
			from: "open",
			to: "closed"
		} }
	};
}
// src/proposals/link.ts
/** Titles in all languages: a list may have changed its own since a file was made. */
const TITLES = new Set(LANGUAGES.map((language) => linkTitle({
	language,
	texts: {},
	messages: {}
}).toLowerCase()));
/** The link that marks a file as that of a proposed project, even if the file is moved. */
function linkToProposal(issue, repository, choice) {
	return {
		title: linkTitle(choice),
		url: issueUrl(repository, issue)
	};
}
/** Number of the issue that proposed a project, by the link in its file; undefined if there is none. */
function proposalOf({ links }, repository, choice) {
	const own = linkTitle(choice).toLowerCase();
	return links.map(({ title, url }) => ({
		title: title?.toLowerCase() ?? "",
		url
	})).filter(({ title }) => title === own || TITLES.has(title)).map(({ url }) => issueNumberIn(url, repository)).find((number) => number !== void 0);
}
/** Title of the link from a project file to the issue that proposed the project. */
function linkTitle(choice) {
	return textsOf(choice).form.proposal;
}
// src/proposals/answers.ts
/** What GitHub writes for an empty field. */
const NO_ANSWER = "_No response_";
/**
* Splits the body that GitHub made of an issue form: a heading with the label of each field, and the answer below it. The
* body of an issue that follows no form is all description.
*
* It is read line by line, not as Markdown: GitHub inserts answers as they were typed, and a fence that one leaves open must
* not hide the next heading. If an answer contains the heading of a later field, the first such heading counts (for the last
* field, the last one). No text is lost.
*/
function readAnswers(body, forms) {
	const lines = cleaned(body).split("\n");
	const found = forms.map((form) => findFields(lines, form)).reduce((best, one) => one.length > best.length ? one : best, []);
	const answers = {};
	const texts = [textBetween(lines, 0, found[0]?.at)];
	const more = [];
	for (const [index, { at, field }] of found.entries()) {
		const answer = textBetween(lines, at + 1, found[index + 1]?.at);
		if (answer === "" || answer === NO_ANSWER) continue;
		if (field.key === void 0) more.push(`## ${field.label}\n\n${answer}`);
		else if (field.key === "description") texts.push(answer);
		else answers[field.key] = answer;
	}
	return {
		answers,
		text: [...texts, ...more].filter((text) => text !== "").join("\n\n")
	};
}
function findFields(lines, form) {
	const found = [];
	for (const [index, field] of form.entries()) {
		const start = (found.at(-1)?.at ?? -1) + 1;
		const isHeading = (line) => line.trimEnd() === `### ${field.label}`;
		const at = index === form.length - 1 ? lines.findLastIndex(isHeading) : lines.findIndex((line, n) => n >= start && isHeading(line));
		if (at >= start) found.push({
			at,
			field
		});
	}
	return found;
}
function textBetween(lines, start, end) {
	return lines.slice(start, end).join("\n").replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
function cleaned(body) {
	return body.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
// src/proposals/form.ts
/** Keys of a project file that a form's field may ask for, by the field's id; `description` is the text of the file. */
const FIELD_KINDS = {
	summary: "line",
	category: "line",
	difficulty: "line",
	size: "words",
	skills: "words",
	gsoc: "line",
	contacts: "lines",
	mailing_list: "line",
	irc: "line",
	prerequisites: "lines",
	outcomes: "lines",
	links: "lines",
	description: "text"
};
function kindOf(key) {
	return FIELD_KINDS[key];
}
/** A form with at least this many fields for keys of a project file asks for a project. */
const MIN_FIELDS = 3;
const formSchema = object({ body: array(object({
	type: string(),
	id: string().optional(),
	attributes: object({ label: string().optional() }).optional()
})) });
/** The fields of an issue form that asks for a project; undefined for any other form or file. */
function readForm(source) {
	let root;
	try {
		root = loadYaml(source.replace(/^\uFEFF/, "")).root;
	} catch {
		return;
	}
	const result = formSchema.safeParse(root);
	if (!result.success) return void 0;
	const fields = result.data.body.flatMap(({ type, id = "", attributes }) => {
		const label = attributes?.label?.trim() ?? "";
		if (type === "markdown" || label === "") return [];
		return [{
			label,
			key: Object.hasOwn(FIELD_KINDS, id) ? id : void 0
		}];
	});
	return fields.filter(({ key }) => key !== void 0).length >= MIN_FIELDS ? fields : void 0;
}
// src/proposals/split-answer.ts
/** Splits a list as people type it: one value a line, bullets that can span several lines, or commas. */
function partsOf(answer, withCommas) {
	const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
	const lines = answer.split("\n").filter((line) => line.trim() !== "");
	const isBulleted = lines.some((line) => bullet.test(line));
	const parts = [];
	for (const line of lines) {
		const last = parts.length - 1;
		if (isBulleted && last >= 0 && !bullet.test(line)) parts[last] += ` ${line}`;
		else parts.push(line.replace(bullet, ""));
	}
	return (withCommas ? parts.flatMap((part) => part.split(/[,;]/)) : parts).map(oneLine).filter((part) => part !== "");
}
/** Splits people on one line after an email address and before a login; the line has no double spaces. */
function peopleIn(answer) {
	return partsOf(answer, false).flatMap((line) => line.split(/(?<=>) ?[,;] ?| ?[,;] ?(?=@)/));
}
// src/proposals/plan.ts
/** Whether an issue is open and may be a proposal: it is not that of a project. */
function mayBeProposal(issue, config) {
	const isTracked = hasLabel(issue, config.tracking_label) && markerOf(issue) !== void 0;
	return issue.state === "open" && !issue.isPullRequest && !isTracked;
}
/** Whether an issue is an open proposal that a maintainer accepted. */
function isAccepted(issue, config) {
	return mayBeProposal(issue, config) && hasLabel(issue, config.proposals.accept_label);
}
/**
* Drafts the project file of an accepted proposal.
* @param suffix appended to the name of the file if that is taken
* @returns the change, or a sentence that says why there can be no such file
*/
function propose(issue, suffix, context) {
	const { config } = context;
	const title = oneLine(issue.title);
	const proposed = withoutBlocks(readAnswers(issue.body, context.forms));
	const category = oneLine(proposed.answers.category ?? "");
	const folder = context.folders.find((one) => one === folderOf(category, config, context.folders)) ?? "";
	const name = `${slugOf(title)}${suffix}`;
	const path = newPath(folder, name, config);
	if (path === void 0) return { refused: `${name}.md would not be a project: "files" in the config leaves it out.` };
	const project = projectId(path, config.projects);
	const first = textOf(title, proposed, issue, context);
	const unfit = unfitForLabels(path, first, project, config);
	const text = unfit.size === 0 ? first : textOf(title, withoutLabels(proposed, unfit), issue, context);
	const fault = faultOf(path, text, project, title, config);
	if (fault !== void 0) return { refused: fault };
	return {
		kind: "propose",
		project,
		issue: issue.number,
		file: {
			path,
			text,
			executable: false
		}
	};
}
function textOf(title, { answers, text }, issue, { config, repository, today }) {
	const line = (key) => oneLine(answers[key] ?? "");
	const list = (key) => partsOf(answers[key] ?? "", kindOf(key) === "words").filter((part) => !meansNoValue(part));
	const { title: name, url } = linkToProposal(issue.number, repository, config);
	const values = [
		["title", title],
		["summary", line("summary")],
		["category", line("category")],
		["difficulty", inWordsOfList("difficulty", answers.difficulty ?? "", config)],
		["size", single(list("size").map((size) => inWordsOfList("size", size, config)))],
		["skills", list("skills")],
		["gsoc", line("gsoc")],
		["contacts", contactsFrom(peopleIn(answers.contacts ?? ""))],
		["mailing_list", line("mailing_list")],
		["irc", line("irc")],
		["inserted", today],
		["outcomes", list("outcomes")],
		["prerequisites", list("prerequisites")],
		["links", [...partsOf(answers.links ?? "", false).map((link) => ({ url: link })), {
			title: name,
			url
		}]]
	];
	return projectFileText(values, text === "" ? "" : `${text}\n`, config);
}
/** Moves answers with code blocks to the text, as a list value cannot hold them. */
function withoutBlocks({ answers, text }) {
	const blocks = Object.entries(answers).filter(([key, answer]) => {
		const kind = kindOf(key);
		return (kind === "lines" || kind === "words") && /^ {0,3}(?:```|~~~)/m.test(answer);
	});
	const sections = blocks.map(([key, answer]) => section(key, answer));
	const rest = Object.entries(answers).filter(([key]) => !blocks.some(([other]) => other === key));
	return {
		answers: Object.fromEntries(rest),
		text: [text, ...sections].filter((part) => part !== "").join("\n\n")
	};
}
function section(key, answer) {
	return `## ${key.slice(0, 1).toUpperCase()}${key.slice(1)}\n\n${answer}`;
}
/** An issue takes 100 labels, and no project needs as many skills. */
const MAX_SKILLS = 50;
/** Keys whose answers GitHub would refuse as labels: some people answer with a sentence. */
function unfitForLabels(path, text, id, config) {
	const { project } = readProjectFile(path, text, id, config, false);
	if (project === void 0) return /* @__PURE__ */ new Set();
	const faulty = requestedLabels(project, {
		status: "open",
		held: 0,
		today: ""
	}, config).filter(({ name }) => labelProblem(name) !== void 0).map(({ key }) => key);
	return new Set(project.skills.length > MAX_SKILLS ? [...faulty, "skills"] : faulty);
}
/** Moves those answers to keys that take any text. */
function withoutLabels({ answers, text }, unfit) {
	const { category = "", skills = "", ...rest } = answers;
	const prerequisites = [rest.prerequisites, ...unfit.has("skills") ? [skills] : []].filter(Boolean);
	return {
		answers: {
			...rest,
			...!unfit.has("category") && { category },
			...!unfit.has("skills") && { skills },
			prerequisites: prerequisites.join("\n")
		},
		text: unfit.has("category") ? `${text}\n\n${section("category", category)}`.trim() : text
	};
}
function single(list) {
	return list.length === 1 ? list[0] ?? "" : list;
}
/** Why the file would not be the proposed project; the review of the pull request finds any other fault. */
function faultOf(path, text, id, title, config) {
	const { project, readable, problems } = readProjectFile(path, text, id, config, false);
	const error = problems.find(({ severity }) => severity === "error");
	if (!readable || project === void 0 && error !== void 0) return error?.message;
	return project?.title === title ? void 0 : "The place that the config names for titles cannot hold its title.";
}
// src/proposals/form-template.ts
/**
* The issue form that `dibs init` creates, in the language of the list. It sets no label: with the tracking label, the
* issue would count as that of a project file. The title of the issue becomes the title of the project.
*/
function formTemplate(choice) {
	const { form, words } = textsOf(choice);
	const text = (name) => formatText(form[name]);
	return `name: ${text("name")}
description: ${text("description")}
body:
  - type: markdown
    attributes:
      value: ${text("introduction")}
  - type: input
    id: summary
    attributes:
      label: ${text("summary")}
      description: ${text("summary_hint")}
    validations:
      required: true
  - type: input
    id: category
    attributes:
      label: ${text("category")}
      description: ${text("category_hint")}
  - type: dropdown
    id: difficulty
    attributes:
      label: ${text("difficulty")}
      options:
${options([
		words.unknown,
		words.easy,
		words.medium,
		words.hard
	])}
      default: 0
    validations:
      required: true
  - type: dropdown
    id: size
    attributes:
      label: ${text("size")}
      description: ${text("size_hint")}
      options:
${options([
		words.unknown,
		words.small,
		words.medium_size,
		words.large
	])}
      default: 0
    validations:
      required: true
  - type: input
    id: skills
    attributes:
      label: ${text("skills")}
      description: ${text("skills_hint")}
      placeholder: C, Python
  - type: textarea
    id: contacts
    attributes:
      label: ${text("contacts")}
      description: ${text("contacts_hint")}
      placeholder: Ann Example <ann@example.org>
  - type: textarea
    id: description
    attributes:
      label: ${text("text")}
      description: ${text("text_hint")}
    validations:
      required: true
  - type: textarea
    id: outcomes
    attributes:
      label: ${text("outcomes")}
      description: ${text("outcomes_hint")}
`;
}
function options(names) {
	return names.map((name) => `        - ${formatText(name)}`).join("\n");
}
// src/proposals/prepare.ts
const FORMS = ".github/ISSUE_TEMPLATE";
/**
* Drafts the files of accepted proposals without a pull request.
* @param waiting proposals without a project on the list
* @param proposed projects of the list by the number of the issue that proposed them
*/
async function draftProposals(waiting, proposed, list, ports, scope) {
	const { config } = list;
	const changes = [];
	const problems = [];
	const states = await readStates(waiting, ports);
	const ownForm = readForm(formTemplate(config));
	const forms = [...await readForms(ports.files), ...ownForm === void 0 ? [] : [ownForm]];
	const { repository } = ports;
	const folders = foldersOf([...list.projects, ...list.broken].map(({ id }) => id));
	const context = {
		config,
		repository,
		today: isoDay(new Date(scope.now)),
		forms,
		folders
	};
	for (const proposal of waiting) {
		const state = states.get(proposal.number);
		if (state !== void 0 && isStaleMerge(state, scope) && list.broken.length === 0) problems.push(warningIn(config.projects, `The pull request of proposal ${proposal.number} is merged, but no project file has the link "${linkTitle(config)}" to it: put the link back, or close the proposal by hand.`));
		const isAsked = () => isAskedFor(proposal, state, config.proposals, ports.issues);
		const what = `When proposal ${proposal.number} was accepted`;
		if (!await readOr(false, problems, {
			file: config.projects,
			what,
			consequence: "it waits"
		}, isAsked)) continue;
		const rivals = await readRivals(proposal, proposed, context, ports);
		const change = await draft(proposal, list, [...changes, ...rivals], ports.files, context);
		if ("refused" in change) {
			const message = `Proposal ${proposal.number} cannot become a project file. ${change.refused}`;
			problems.push(errorIn(config.projects, message));
		} else changes.push(change);
	}
	return {
		changes,
		problems
	};
}
/** States of the pull requests of proposals; those without one are left out. */
async function readStates(proposals, { proposalReader }) {
	return await proposalReader?.statesOf(proposals.map(({ number }) => number)) ?? /* @__PURE__ */ new Map();
}
/** How long after a merge (ms) the checkout may lack the file. */
const MERGE_GRACE_MS = 864e5;
/** Whether a pull request was merged so long ago that the list should have its file. */
function isStaleMerge({ kind, mergedAt }, { now }) {
	return kind === "merged" && now - Date.parse(mergedAt ?? "") > MERGE_GRACE_MS;
}
/**
* Whether a pull request is wanted: there was none, or the label was put on again after somebody closed the last one. Events
* do not decide that, as they get lost and can be sent again. Costs a request if the proposal has changed since.
*/
async function isAskedFor({ number, updatedAt }, state, { accept_label }, issues) {
	if (state === void 0) return true;
	const closed = Date.parse(state.closedAt ?? "");
	if (state.kind !== "closed" || Date.parse(updatedAt ?? "") <= closed) return false;
	const { events } = await issues.readTimeline(number);
	return events.some(({ kind, label = "", at }) => kind === "labeled" && labelKey(label) === labelKey(accept_label) && Date.parse(at) > closed);
}
/**
* Reads something; if GitHub refuses, a warning says so and the run goes on.
* @param otherwise stands in for the answer
*/
async function readOr(otherwise, problems, { file, what, consequence }, read) {
	try {
		return await read();
	} catch (error) {
		if (isFinal(error)) throw error;
		problems.push(unreadWarning(file, what, consequence, error));
		return otherwise;
	}
}
/** Drafts of proposals with the same file name whose pull requests are open: of two equal paths, one could not be merged. */
async function readRivals(proposal, proposed, context, ports) {
	const { config } = context;
	const accepted = await ports.issues.listOpenLabelled(config.proposals.accept_label);
	const change = propose(proposal, "", context);
	const rivals = accepted.filter((other) => {
		if (other.number === proposal.number || proposed.has(other.number) || !isAccepted(other, config)) return false;
		const rival = propose(other, "", context);
		return "project" in rival && "project" in change && rival.project === change.project;
	});
	const states = await readStates(rivals, ports);
	return rivals.filter(({ number }) => states.get(number)?.kind === "open").flatMap((rival) => propose(rival, "", context)).filter((rival) => "project" in rival);
}
/** Reads the repository's issue forms that ask for projects. */
async function readForms(files) {
	const forms = [];
	for (const path of await files.list(FORMS)) {
		if (!/\.ya?ml$/i.test(path)) continue;
		const file = await files.read(path);
		const form = file !== void 0 && "text" in file ? readForm(file.text) : void 0;
		if (form !== void 0) forms.push(form);
	}
	return forms;
}
async function draft(proposal, { projects, broken }, others, files, context) {
	const change = propose(proposal, "", context);
	if ("refused" in change) return change;
	const taken = [...[...projects, ...broken].map(({ id }) => id), ...others.map(({ project }) => project)].map((id) => id.toLowerCase());
	const isTaken = async ({ project, file }) => taken.includes(project.toLowerCase()) || await files.read(file.path) !== void 0;
	if (!await isTaken(change)) return change;
	const numbered = propose(proposal, `-${proposal.number}`, context);
	return "project" in numbered && await isTaken(numbered) ? { refused: `${change.file.path} and ${numbered.file.path} exist already: give it another title.` } : numbered;
}
// src/proposals/find.ts
/**
* Finds accepted proposals. Costs a request if the repository has a form for proposals or the list has a proposed project,
* and one or two more while an accepted proposal is open. A run about one issue announces no project, as it does not see
* the project's issue.
*/
async function findProposals(list, ports, scope, observation) {
	const { config } = list;
	const found = {
		toPropose: [],
		toClose: [],
		problems: []
	};
	const proposed = new Map(list.projects.flatMap((project) => {
		const number = proposalOf(project, ports.repository, config);
		return number === void 0 ? [] : [[number, project]];
	}));
	const about = {
		file: config.projects,
		what: "Accepted proposals",
		consequence: "they wait"
	};
	await readOr(void 0, found.problems, about, async () => {
		const accepted = await readAccepted(proposed.size > 0, config, ports, scope);
		const waiting = accepted.filter(({ number }) => !proposed.has(number));
		if (waiting.length > 0 && ports.proposalReader !== void 0) {
			const made = await draftProposals(waiting, proposed, list, ports, scope);
			found.toPropose.push(...made.changes);
			found.problems.push(...made.problems);
		}
		if (scope.only !== void 0) return;
		const known = new Set(accepted.map(({ number }) => number));
		const unlabelled = await readUnlabelled([...proposed].filter(([number, project]) => !known.has(number) && isNew(project, observation, scope)), config, ports, scope, found.problems);
		for (const proposal of [...accepted, ...unlabelled]) {
			const project = proposed.get(proposal.number);
			if (project !== void 0 && !await staysOpen(proposal, project, ports.issues, found.problems)) found.toClose.push({
				proposal,
				project
			});
		}
	});
	return found;
}
/** Whether a project has no issue yet, or has it since lately. */
function isNew({ id }, { toCreate, matched }, { now }) {
	return toCreate.has(id) || Date.parse(matched.get(id)?.createdAt ?? "") > now - 6048e5;
}
/** How many proposals without the label a run asks about: people may have given many files a link of that name. */
const MAX_UNLABELLED = 10;
/**
* Open proposals that lost the label before their pull requests were merged. Costs nothing if a comment of the last days
* shows that the project was announced.
* @param candidates projects by the numbers of their proposals
*/
async function readUnlabelled(candidates, config, { issues, proposalReader }, scope, problems) {
	if (candidates.length === 0 || proposalReader === void 0) return [];
	const recent = await issues.listRecentComments(lookBackFrom(scope));
	const announced = new Set(recent.filter((one) => isAnnouncement(one, () => true)).map(({ issue }) => issue));
	const silent = candidates.filter(([number]) => !announced.has(number)).sort(([a], [b]) => b - a).slice(0, MAX_UNLABELLED);
	const states = await proposalReader.statesOf(silent.map(([number]) => number));
	const open = [];
	for (const [number, { path }] of silent.filter(([one]) => states.get(one)?.kind === "merged")) {
		const answer = await readOr(void 0, problems, {
			file: path,
			what: `Proposal ${number}`,
			consequence: "it stays open"
		}, () => issues.get(number));
		if (answer?.kind === "found" && mayBeProposal(answer.issue, config)) open.push(answer.issue);
	}
	return open;
}
/** @param hasAny whether the list has any proposed project */
async function readAccepted(hasAny, config, { files, issues }, { only }) {
	if (only !== void 0) {
		const issue = issues.seen.get(only);
		return issue !== void 0 && isAccepted(issue, config) ? [issue] : [];
	}
	if (!hasAny && (await readForms(files)).length === 0) return [];
	return (await issues.listOpenLabelled(config.proposals.accept_label)).filter((issue) => isAccepted(issue, config));
}
/** Whether a proposal was closed, and reopened after we announced its project: somebody wants it open. */
async function staysOpen(proposal, { path }, issues, problems) {
	const { number, stateReason, comments: count } = proposal;
	if (stateReason !== "reopened" || count === 0) return false;
	return await readOr(true, problems, {
		file: path,
		what: `What people say on proposal ${number}`,
		consequence: "it stays open"
	}, async () => {
		const comments = await issues.listComments(number);
		const trusted = await withWriteAccess(comments, knownAuthors(proposal), (login) => issues.hasWriteAccess(login));
		return comments.some((comment) => isAnnouncement(comment, trusted));
	});
}
function isAnnouncement(comment, trusted) {
	return keysIn(comment, trusted).some((key) => key.startsWith("listed:"));
}
export { formTemplate as n, closeProposal as r, findProposals as t };
