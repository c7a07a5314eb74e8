import { N as sameLogin, T as isFree, l as repositoryUrl, v as countsOf } from "./model.js";
import { m as oneLine, t as textDiff, u as daysBetween } from "./lib-text.js";
import { B as parseBody } from "./issue.js";
// src/report/paint.ts
function same$1(text) {
	return text;
}
/** Leaves text uncolored. */
const PLAIN = {
	good: same$1,
	changed: same$1,
	bad: same$1,
	warning: same$1,
	faint: same$1,
	strong: same$1
};
// src/report/change.ts
function issueOf(change) {
	return "issue" in change ? change.issue : void 0;
}
function fieldsOf(change) {
	switch (change.kind) {
		case "label": return { name: {
			from: null,
			to: change.label.name
		} };
		case "create": return {
			title: {
				from: null,
				to: change.content.title
			},
			labels: {
				from: null,
				to: change.content.labels
			},
			body: {
				from: null,
				to: change.content.body
			}
		};
		case "update":
		case "close":
		case "reopen": return change.origin?.kind === "renamed" ? {
			project: {
				from: change.origin.project,
				to: change.project
			},
			...change.fields
		} : change.fields;
		case "claim":
		case "release": return { claim: {
			from: change.from ?? null,
			to: change.to ?? null
		} };
		case "status": return { status: {
			from: change.from,
			to: change.to
		} };
		case "index": return { path: {
			from: null,
			to: change.path
		} };
		case "propose": return { file: {
			from: null,
			to: change.file.path
		} };
	}
}
function subject(change) {
	switch (change.kind) {
		case "label": return change.label.name;
		case "index": return change.path;
		case "create":
		case "update":
		case "close":
		case "reopen":
		case "claim":
		case "release":
		case "status":
		case "propose": return change.project;
	}
}
/** Describes a change, one line for each field. */
function details(change) {
	switch (change.kind) {
		case "label":
		case "index": return [];
		case "create": return [change.content.title];
		case "update":
		case "close":
		case "reopen": return [...originText(change), ...Object.entries(change.fields).filter(([name], _, { length }) => name !== "body" || length === 1 || showsAnother(change)).map(([name, { from, to }]) => fieldText(name, from, to, change))];
		case "claim":
		case "release": return [`held by ${claimText(change.from)} → ${claimText(change.to)}`];
		case "status": return [`status ${change.from} → ${change.to}`];
		case "propose": return [`a pull request that adds ${change.file.path}`];
	}
}
function originText({ origin, issue }) {
	if (origin === void 0) return [];
	return origin.kind === "renamed" ? [`renamed from ${origin.project}`] : [`takes over issue #${issue} “${oneLine(origin.title)}” by ${origin.author}`];
}
function showsAnother({ fields: { body } }) {
	return body !== void 0 && shownText(String(body.from)) !== shownText(String(body.to));
}
/** The text that Dibs shows in an issue; empty if there is none yet. */
function shownText(body) {
	return parseBody(body).region ?? "";
}
function fieldText(name, from, to, change) {
	if (name === "body") return showsAnother(change) ? "text brought up to date" : "hidden marker brought up to date";
	if (name === "state" && change.drift.state_reason !== void 0) return `state ${from} → ${to} (${change.drift.state_reason.replace("_", " ")})`;
	if (name === "comments" && Array.isArray(to)) return `${to.length} ${to.length === 1 ? "comment" : "comments"}`;
	if (Array.isArray(from) && Array.isArray(to)) {
		const lacks = (list) => (one) => !list.some((other) => other.toLowerCase() === one.toLowerCase());
		return `${name} ${[...to.filter(lacks(from)).map((label) => `+${label}`), ...from.filter(lacks(to)).map((label) => `−${label}`)].join(", ")}`;
	}
	return `${name} "${oneLine(String(from))}" → "${oneLine(String(to))}"`;
}
function claimText(claim) {
	return claim === void 0 ? "nobody" : `${claim.by.join(", ")} since ${claim.since}`;
}
function kindCounts(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const words = {
		label: "to make as labels",
		create: "to create",
		update: "to update",
		close: "to close",
		reopen: "to reopen",
		claim: "claimed",
		release: "released",
		status: "with a new status",
		index: "index to update",
		propose: "to open as pull requests"
	};
	return [...counts].map(([kind, number]) => `${number} ${words[kind]}`).join(", ");
}
// src/report/sentence.ts
/** Describes a run in one or two sentences. */
function runSentence(run) {
	const { created, updated, closed, reopened, claimed, released, failed, remaining, unchanged } = countsOf(run);
	const proposed = run.outcomes.filter(({ pullRequest }) => pullRequest !== void 0).length;
	const parts = [
		[created, "created"],
		[updated, "updated"],
		[closed, "closed"],
		[reopened, "reopened"],
		[claimed, "claimed"],
		[released, "released"],
		[proposed, "proposed"],
		[failed, "failed"],
		[remaining, "left to the next run"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	return `${parts.length === 0 ? "Nothing to do" : parts.join(", ")}; ${unchanged} unchanged.${writtenText(run)}`;
}
function writtenText({ written }) {
	if (written === void 0) return "";
	const { paths, commit, pullRequest, withdrawn } = written;
	const files = `${paths.length} ${paths.length === 1 ? "file" : "files"}`;
	if (pullRequest !== void 0) return paths.length === 0 ? ` The files wait in ${pullRequest}.` : ` ${files} proposed in ${pullRequest}.`;
	if (withdrawn) return " The pull request with the files is closed.";
	if (paths.length === 0) return "";
	return ` ${files} written${commit === void 0 ? "" : ` in commit ${commit.slice(0, 9)}`}.`;
}
// src/report/terminal.ts
/** Formats a problem as `path:line:column: severity: message`, for terminals and editors. */
function problemLine({ file, line, column, severity, message }) {
	return `${oneLine(file)}:${line}:${column}: ${severity}: ${oneLine(message)}`;
}
/** A preview as JSON; the format is stable. */
function planJson(run) {
	const changes = run.changes.map((change) => ({
		kind: change.kind === "propose" ? "update" : change.kind,
		project: "project" in change ? change.project : null,
		issue: "issue" in change ? change.issue : null,
		fields: fieldsOf(change)
	}));
	const problems = run.problems.map(({ severity, file, line, column, message }) => ({
		severity,
		file,
		line,
		column,
		message
	}));
	return JSON.stringify({
		formatVersion: 1,
		changes,
		unchanged: run.unchanged,
		problems
	}, null, 2);
}
/** A preview for a terminal: each change with its details, and a last line with the totals. */
function planText(run, paint) {
	const lines = run.changes.flatMap((change) => [changeLine(change, paint), ...details(change).map((text) => `      ${paint.faint(text)}`)]);
	const counted = kindCounts(run.changes);
	const summary = counted === "" ? "Nothing to do" : counted;
	return [...lines, paint.strong(`${summary}; ${run.unchanged} unchanged.`)].join("\n");
}
/** A single outcome for a terminal. */
function outcomeLine(outcome, paint) {
	const { change, result, issue, message, pullRequest } = outcome;
	const number = issue !== void 0 && !("issue" in change) ? ` → #${issue}` : "";
	const why = message === void 0 ? "" : ` ${oneLine(message)}`;
	switch (result) {
		case "done": return `${changeLine(change, paint)}${number}${pullRequest === void 0 ? "" : ` → ${pullRequest}`}${why}`;
		case "failed": return `${changeLine(change, paint)} ${paint.bad("failed:")}${why}`;
		case "left": return `${changeLine(change, paint)} ${paint.warning("left to the next run:")}${why}`;
		case "unneeded": return `${changeLine(change, paint)} ${paint.faint(message ?? "done by somebody else meanwhile")}`;
	}
}
/** The last lines of a run for a terminal. */
function runText(run, paint) {
	return paint.strong(runSentence(run));
}
function changeLine(change, paint) {
	const number = "issue" in change ? ` #${change.issue}` : "";
	return `  ${mark(change, paint)} ${change.kind.padEnd(7)} ${oneLine(subject(change))}${paint.faint(number)}`;
}
function mark(change, paint) {
	switch (change.kind) {
		case "label":
		case "create":
		case "claim":
		case "propose": return paint.good("+");
		case "close":
		case "release": return paint.bad("-");
		case "update":
		case "reopen":
		case "status":
		case "index": return paint.changed("~");
	}
}
/** Announces a wait for GitHub's limits. */
function waitText(milliseconds) {
	return `Waiting ${Math.ceil(milliseconds / 1e3)} s for GitHub's limits …`;
}
// src/report/log-line.ts
/**
* Escapes text for the log of a workflow, where a title could otherwise be a command to the runner: `::`
* at the start of a line, `##[` anywhere. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
*/
function withoutCommands(text) {
	return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, "$1:​").replaceAll("##[", "#​#[");
}
// src/report/table.ts
/** Maximum number of rows in a table. */
const MAX_ROWS = 500;
/** Maximum number of bytes: GitHub drops a summary of more than 1 MiB, which may have four tables. */
const MAX_BYTES = 2e5;
const MAX_CELL_LENGTH = 700;
const encoder = new TextEncoder();
/** The length of a text in bytes. */
function sizeOf(text) {
	return encoder.encode(text).length;
}
/** A Markdown table, shortened if it is too long; empty without rows. */
function table(head, rows) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const shown = [];
	let size = 0;
	for (const row of rows.slice(0, MAX_ROWS)) {
		const text = line(row);
		size += sizeOf(text);
		if (size > MAX_BYTES) break;
		shown.push(text);
	}
	const rest = rows.length - shown.length;
	const lines = [
		line(head),
		line(head.map(() => "---")),
		...shown
	].join("\n");
	return rest === 0 ? lines : `${lines}\n\n… and ${rest} more.`;
}
/** Escapes text for a table cell: no Markdown, HTML, formula or mention; URLs become links. */
function cell(text) {
	const line = oneLine(text);
	return (line.length > MAX_CELL_LENGTH ? `${line.slice(0, 699)}…` : line).replace(/[\\`*[\]<>|~@&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (character) => `&#${character.charCodeAt(0)};`);
}
// src/report/summary.ts
/** Maximum number of text diffs, and of bytes for them in the summary. */
const MAX_DIFFS = 100;
const MAX_DIFF_BYTES = 2e5;
/**
* The job summary: planned or applied changes, claims, and problems.
* @param commit the commit whose files the run has read, for links to them
*/
function summaryMarkdown(run, commit) {
	const links = linksTo(run.repository, commit);
	const isPreview = run.outcomes.length === 0;
	return [
		`## Dibs: ${titleOf(run, isPreview)}`,
		isPreview ? previewSentence(run) : countsSentence(run),
		...(run.pull?.notes ?? []).map((note) => `> ${cell(note)}`),
		...isPreview ? [
			problemsTable(run.problems, links),
			...previewTables(run, links),
			...diffs(run.changes)
		] : [outcomesTable(run, links)],
		claimsTable(run, links),
		isPreview ? "" : problemsTable(run.problems, links)
	].filter((part) => part !== "").join("\n\n");
}
function titleOf({ changes, problems, pull }, isPreview) {
	if (!isPreview) return "What was done";
	if (changes.length > 0) return pull === void 0 ? "What a run would do" : "What merging would do";
	return problems.length > 0 ? "Problems" : "Nothing to do";
}
function previewSentence(run) {
	const count = (severity) => {
		const { length } = run.problems.filter((problem) => problem.severity === severity);
		return length === 0 ? [] : [`${length} ${severity}${length === 1 ? "" : "s"}`];
	};
	const found = [...count("error"), ...count("warning")].join(", ");
	const { length } = run.projects;
	const counts = run.repository === void 0 ? `${length} ${length === 1 ? "project" : "projects"} read.` : `${kindCounts(run.changes) || "No changes"}; ${run.unchanged} unchanged.`;
	return found === "" ? counts : `${counts} **${found}.**`;
}
function countsSentence(run) {
	const text = runSentence(run);
	const commit = run.written?.commit;
	return commit === void 0 || run.repository === void 0 ? text : `${text} See [the commit](${repositoryUrl(run.repository)}/commit/${commit}).`;
}
function linksTo(repository, commit) {
	const link = (text, path) => repository === void 0 ? cell(text) : `[${cell(text)}](${repositoryUrl(repository)}/${path})`;
	return {
		issue: (number) => number === void 0 ? "" : link(`#${number}`, `issues/${number}`),
		file: (path, text = path, line) => link(text, `blob/${encoded(`${commit}/${path}`)}${line === void 0 ? "" : `#L${line}`}`)
	};
}
/** Encodes a path for a Markdown destination, which a bracket would end. */
function encoded(path) {
	const code = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return path.split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, code)).join("/");
}
/** The changes; on a pull request, those unrelated to it are listed apart. */
function previewTables(run, links) {
	const { changed } = run.pull ?? {};
	const paths = new Map(run.projects.map(({ id, path }) => [id, path]));
	const isDue = (change) => changed !== void 0 && "project" in change && !changed.has(change.project);
	const row = (change) => {
		const path = "project" in change ? paths.get(change.project) : void 0;
		const name = subject(change);
		return [
			change.kind,
			path === void 0 ? cell(name) : links.file(path, name),
			links.issue(issueOf(change)),
			whatChanges(change, run, path)
		];
	};
	const head = [
		"",
		"Project",
		"Issue",
		"What changes"
	];
	const inOrder = [...run.changes].sort((a, b) => rank(a) - rank(b));
	const unclosed = (run.pull?.unclosed ?? []).map(({ project, issue, why }) => [
		"stays open",
		cell(project),
		links.issue(issue),
		cell(`The file is gone, but the issue is not closed: ${why}.`)
	]);
	const ours = table(head, [...inOrder.filter((change) => !isDue(change)).map(row), ...unclosed]);
	const due = table(head, inOrder.filter(isDue).map(row));
	return [ours === "" ? "" : `### Changes\n\n${ours}`, due === "" ? "" : `### Beside this pull request\n\n${BESIDE}\n\n${due}`];
}
const BESIDE = "It does not change the files of these projects. What is due there is so for another reason: an issue that was edited, somebody who was assigned, a project that shows the title of one that changes.";
/** Projects first, labels and the index last. */
function rank({ kind }) {
	return kind === "label" || kind === "index" ? 1 : 0;
}
function whatChanges(change, run, now) {
	if (change.kind === "create") {
		const { title, labels } = change.content;
		const assigned = change.assign.map(({ login }) => login);
		return [
			`title “${title}”`,
			...labels.length > 0 ? [`labels ${labels.join(", ")}`] : [],
			...assigned.length > 0 ? [`assigned to ${assigned.join(", ")}`] : []
		].map(cell).join("<br>");
	}
	const earlier = "project" in change ? run.pull?.renamed.get(change.project) : void 0;
	const lines = details(change);
	if (earlier !== void 0 && now !== void 0 && "origin" in change) lines.splice(0, 1, `renamed: ${earlier} → ${now}`);
	return lines.map(cell).join("<br>");
}
/** Collapsed diffs of the issue texts. */
function diffs(changes) {
	const blocks = [];
	let size = 0;
	for (const change of changes) {
		if (!("fields" in change) || change.fields.body === void 0) continue;
		const [from, to] = [change.fields.body.from, change.fields.body.to].map((body) => shownText(String(body)));
		if (from === void 0 || to === void 0 || from === to) continue;
		const lines = textDiff(from, to) ?? ["… too much to be shown"];
		const block = folded(`Text of ${change.project}, issue #${change.issue}`, lines.join("\n"));
		size += sizeOf(block);
		if (blocks.length === MAX_DIFFS || size > MAX_DIFF_BYTES) break;
		blocks.push(block);
	}
	return blocks;
}
function folded(title, diff) {
	const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `<details><summary>${cell(title)}</summary>\n\n${fence}diff\n${diff}\n${fence}\n\n</details>`;
}
function outcomesTable(run, links) {
	return table([
		"",
		"Project",
		"Issue",
		"What",
		"Result"
	], run.outcomes.map(({ change, result, issue, message, pullRequest }) => [
		change.kind,
		cell(subject(change)),
		links.issue(issue ?? issueOf(change)),
		cell(details(change).join("; ")),
		pullRequest === void 0 ? resultText(result, message) : `[pull request](${pullRequest})`
	]));
}
function resultText(result, message) {
	const words = {
		done: "done",
		failed: "**failed**",
		left: "left to the next run",
		unneeded: "already done"
	};
	return message === void 0 ? words[result] : `${words[result]}: ${cell(message)}`;
}
function claimsTable({ held }, links) {
	if (held.length === 0) return "";
	return `### Claims\n\n${table([
		"Project",
		"Issue",
		"Held by",
		"Since"
	], held.map(({ project, issue, claim }) => [
		cell(project),
		links.issue(issue),
		cell(claim.by.join(", ")),
		claim.since
	]))}`;
}
function problemsTable(problems, links) {
	if (problems.length === 0) return "";
	return `### Problems\n\n${table([
		"",
		"Where",
		"What"
	], problems.map(({ severity, file, line, column, message }) => [
		severity,
		links.file(file, `${file}:${line}:${column}`, line),
		cell(message)
	]))}`;
}
// src/report/list.ts
/**
* The projects that pass every part of a filter.
* @param today ISO date (UTC)
* @param remindAfter days after which a claim counts as stale
*/
function select(projects, filter, today, remindAfter) {
	const tests = [
		...filter.open ? [isFree] : [],
		...filter.claimed ? [(project) => project.claim !== void 0] : [],
		...filter.stale ? [({ claim }) => claim !== void 0 && daysBetween(claim.since, today) > remindAfter] : [],
		...named(filter.person, ({ claim }, login) => claim?.by.some((one) => sameLogin(one, login)) ?? false),
		...named(filter.category, ({ category, id }, name) => same(category?.name, name) || same(id.split("/")[0], name)),
		...named(filter.skill, ({ skills }, name) => skills.some((skill) => same(skill, name))),
		...named(filter.difficulty, ({ difficulty }, level) => same(difficulty ?? "unknown", level))
	];
	return projects.filter((project) => tests.every((test) => test(project)));
}
/** The list as JSON; `issue` and `claim` are null if there is none. */
function listJson(projects) {
	return JSON.stringify(projects.map(({ id, path, title, status, category, difficulty, sizes, skills, issue, claim }) => ({
		id,
		path,
		title,
		status: status ?? null,
		category: category?.name ?? null,
		difficulty: difficulty ?? "unknown",
		size: sizes,
		skills,
		issue: issue ?? null,
		claim: claim ?? null
	})), null, 2);
}
/** The list for a terminal: one line for each project, by category. */
function listText(projects, paint) {
	const width = Math.max(0, ...projects.map(({ id }) => id.length));
	const lines = projects.map((project) => {
		const number = (project.issue === void 0 ? "" : `#${project.issue}`).padStart(6);
		const title = oneLine(project.title);
		return `${paint.faint(number)}  ${oneLine(project.id).padEnd(width)}  ${stateText(project, paint)}  ${title}`;
	});
	const free = projects.filter(isFree).length;
	return [...lines, paint.strong(`${projects.length} listed, ${free} of them free.`)].join("\n");
}
function stateText(project, paint) {
	const { status, claim } = project;
	if (status !== void 0 && status !== "open") return paint.faint(status.padEnd(8));
	if (claim === void 0) return paint.good("free".padEnd(8));
	return paint.changed(`held by ${claim.by.join(", ")} since ${claim.since}`);
}
function named(value, test) {
	return value === void 0 ? [] : [(project) => test(project, value)];
}
function same(a, b) {
	return a?.toLowerCase() === b.toLowerCase();
}
export { withoutCommands as a, planText as c, waitText as d, PLAIN as f, summaryMarkdown as i, problemLine as l, listText as n, outcomeLine as o, select as r, planJson as s, listJson as t, runText as u };
