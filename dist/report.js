import { D as sameLogin, I as isLabel, U as repositoryUrl, d as countsOf, v as isFree } from "./model.js";
import { d as daysBetween, h as oneLine, n as textDiff } from "./lib-text.js";
import { q as parseBody } from "./issue.js";
import { a as fill, c as textsOf, s as listed } from "./texts.js";
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
/** Whether a release is half of a handover: the claim of the same project tells of both. */
function isToldByClaim(change) {
	return change.kind === "release" && change.to?.by.some((login) => !change.from?.by.includes(login)) === true;
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
		case "reopen": return [...originText$1(change), ...Object.entries(change.fields).filter(([name], _, { length }) => name !== "body" || length === 1 || showsAnother(change)).map(([name, { from, to }]) => fieldText(name, from, to, change))];
		case "claim":
		case "release": return [`held by ${claimText$1(change.from)} → ${claimText$1(change.to)}`];
		case "status": return [`status ${change.from} → ${change.to}`];
		case "propose": return [`a pull request that adds ${change.file.path}`];
	}
}
function originText$1({ origin, issue }) {
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
	if (Array.isArray(from) && Array.isArray(to)) return `${name} ${labelDifference(from, to)}`;
	return `${name} "${oneLine(String(from))}" → "${oneLine(String(to))}"`;
}
/** Labels that are added and taken off, as `+a, −b`. */
function labelDifference(from, to) {
	const lacks = (list) => (one) => !list.some((other) => other.toLowerCase() === one.toLowerCase());
	return [...to.filter(lacks(from)).map((label) => `+${label}`), ...from.filter(lacks(to)).map((label) => `−${label}`)].join(", ");
}
function claimText$1(claim) {
	return claim === void 0 ? "nobody" : `${claim.by.join(", ")} since ${claim.since}${claim.until === void 0 ? "" : ` until ${claim.until}`}`;
}
/** What a number of changes of each kind is called: one of them, and several. */
const COUNTED = {
	label: ["label to make", "labels to make"],
	create: ["issue to create", "issues to create"],
	update: ["to update", "to update"],
	close: ["to close", "to close"],
	reopen: ["to reopen", "to reopen"],
	claim: ["claimed", "claimed"],
	release: ["released", "released"],
	status: ["with a new status", "with a new status"],
	index: ["index to update", "indexes to update"],
	propose: ["pull request to open", "pull requests to open"]
};
function kindCounts(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].map(([kind, number]) => `${number} ${COUNTED[kind][number === 1 ? 0 : 1]}`).join(", ");
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
	const problems = problemsForJson(run);
	return JSON.stringify({
		formatVersion: 1,
		changes,
		unchanged: run.unchanged,
		problems
	}, null, 2);
}
/** What a check found, as JSON; the format is stable. */
function checkJson(run) {
	return JSON.stringify({
		formatVersion: 1,
		projects: run.projects.length,
		problems: problemsForJson(run)
	}, null, 2);
}
function problemsForJson({ problems }) {
	return problems.map(({ severity, file, line, column, message }) => ({
		severity,
		file,
		line,
		column,
		message
	}));
}
/** The last line of a check: how many projects were read, and what is wrong with them. */
function checkText({ projects, problems }) {
	const count = (severity) => problems.filter((problem) => problem.severity === severity).length;
	const [errors, warnings] = [count("error"), count("warning")];
	return [
		numberOf(projects.length, "project"),
		errors === 0 ? "no errors" : numberOf(errors, "error"),
		...warnings === 0 ? [] : [numberOf(warnings, "warning")]
	].join(", ").concat(".");
}
function numberOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** A preview for a terminal: each change with its details, and a last line with the totals. */
function planText(run, paint) {
	const labels = run.changes.filter(isLabel);
	const lines = run.changes.filter((change) => change.kind !== "label" && !isToldByClaim(change)).flatMap((change) => [changeLine(change, paint), ...details(change).map((text) => `      ${paint.faint(text)}`)]);
	if (labels.length > 0) lines.unshift(labelsLine$1(labels, paint));
	const counted = kindCounts(run.changes);
	const summary = counted === "" ? "Nothing to do" : counted;
	return [...lines, paint.strong(`${summary}; ${run.unchanged} unchanged.`)].join("\n");
}
/** All labels to be made, in one line. */
function labelsLine$1(labels, paint) {
	const names = labels.map(({ label }) => oneLine(label.name)).join(", ");
	return `  ${paint.good("+")} ${"label".padEnd(7)} ${names}`;
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
/**
* A Markdown table, shortened if it is too long; empty without rows.
* @param more what is said of the rows that are left out, whose number is `{number}`
*/
function table(head, rows, more) {
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
	const text = [
		line(head),
		line(head.map(() => "---")),
		...shown
	].join("\n");
	return rest === 0 ? text : `${text}\n\n${more.replace("{number}", String(rest))}`;
}
/** Lines of one table cell, below each other. */
function lines(texts) {
	return texts.join("<br>");
}
/** Escapes text for a table cell: no Markdown, HTML, formula or mention; URLs become links. */
function cell(text) {
	const line = oneLine(text);
	return (line.length > MAX_CELL_LENGTH ? `${line.slice(0, 699)}…` : line).replace(/[\\`*[\]<>|~@&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (character) => `&#${character.charCodeAt(0)};`);
}
// src/report/summary-diffs.ts
/** Maximum number of text diffs, and of bytes for them in the summary. */
const MAX_DIFFS = 100;
const MAX_DIFF_BYTES = 2e5;
/** Collapsed diffs of the issue texts. */
function textDiffs(changes, words) {
	const blocks = [];
	let size = 0;
	for (const change of changes) {
		if (!("fields" in change) || change.fields.body === void 0) continue;
		const [from, to] = [change.fields.body.from, change.fields.body.to].map((body) => shownText(String(body)));
		if (from === void 0 || to === void 0 || from === to) continue;
		const lines = textDiff(from, to) ?? [words.too_much];
		const block = fencedDiff(fill(words.text_of, {
			project: change.project,
			issue: `#${change.issue}`
		}), lines.join("\n"));
		size += sizeOf(block);
		if (blocks.length === MAX_DIFFS || size > MAX_DIFF_BYTES) break;
		blocks.push(block);
	}
	return blocks;
}
function fencedDiff(title, diff) {
	const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `<details><summary>${cell(title)}</summary>\n\n${fence}diff\n${diff}\n${fence}\n\n</details>`;
}
// src/report/summary-links.ts
/** @param commit the commit whose files the run has read */
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
// src/report/summary-rows.ts
/** The order in which the kinds are shown. */
const ORDER = [
	"create",
	"reopen",
	"claim",
	"handover",
	"release",
	"status",
	"propose",
	"update",
	"close",
	"index",
	"label"
];
/** Rows of the table of changes, grouped by kind: what it is, and a sentence on each. Labels are not among them. */
function changeRows(shown, words, links) {
	return shown.filter(({ change }) => change.kind !== "label" && !isToldByClaim(change)).map((one) => ({
		one,
		kind: kindOf(one.change)
	})).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)).map(({ one, kind }) => [`**${words[kind]}**`, sentence(one, words, links)]);
}
/** The labels made, folded into one line. */
function labelsLine(shown, words) {
	const made = shown.filter(({ change }) => change.kind === "label");
	if (made.length === 0) return "";
	const names = made.map(({ change, outcome }) => {
		const result = outcome === void 0 ? "" : resultText(outcome, words);
		return result === "" ? cell(subject(change)) : `${cell(subject(change))} (${result})`;
	});
	return `<details><summary>${fill(words.labels_made, { number: made.length })}</summary>\n\n${listed(names, words)}\n\n</details>`;
}
function kindOf(change) {
	return change.kind === "claim" && change.from !== void 0 && !isJoined(change) ? "handover" : change.kind;
}
/** Whether all who held the project before still hold it. */
function isJoined({ from, to }) {
	return from?.by.every((login) => to?.by.includes(login)) ?? true;
}
function sentence({ change, outcome, path, earlier }, words, links) {
	const name = subject(change);
	const about = [links.issue(outcome?.issue ?? issueOf(change)), path === void 0 ? cell(name) : links.file(path, name)].filter((text) => text !== "").join(" ");
	const renamed = earlier === void 0 || path === void 0 ? [] : [fill(words.renamed_file, {
		from: earlier,
		to: path
	})];
	const details = [...renamed, ...detailsOf(change, words, renamed.length > 0)].map(cell);
	const pull = outcome?.pullRequest === void 0 ? "" : `[${words.pull_request}](${outcome.pullRequest})`;
	const result = outcome === void 0 || pull !== "" ? pull : resultText(outcome, words);
	return lines([
		about,
		...details,
		...result === "" ? [] : [result]
	]);
}
/** What became of a change, if it was not simply done. */
function resultText({ result, message }, words) {
	const why = message === void 0 ? "" : `: ${cell(message)}`;
	switch (result) {
		case "done": return message === void 0 ? "" : cell(message);
		case "failed": return `❌ **${words.failed}**${why}`;
		case "left": return `⏳ ${words.left}${why}`;
		case "unneeded": return words.unneeded;
	}
}
/** What a change does, one line for each part of it. */
function detailsOf(change, words, isRenamed) {
	switch (change.kind) {
		case "label":
		case "index": return [];
		case "create": {
			const { title, labels } = change.content;
			const people = listed(change.assign.map(({ login }) => login), words);
			return [
				fill(words.quoted, { text: oneLine(title) }),
				...labels.length > 0 ? [fill(words.labels, { labels: listed(labels, words) })] : [],
				...people === "" ? [] : [fill(words.assigned, { people })]
			];
		}
		case "update":
		case "close":
		case "reopen": return [...isRenamed ? [] : originText(change, words), ...fieldTexts(change, words)];
		case "claim":
		case "release": return [claimText(change, words)];
		case "status": return [fill(words.status_changes, {
			from: words.values[change.from],
			to: words.values[change.to]
		})];
		case "propose": return [change.file.path];
	}
}
function originText({ origin, issue }, words) {
	if (origin === void 0) return [];
	return origin.kind === "renamed" ? [fill(words.renamed, { project: origin.project })] : [fill(words.taken_over, {
		issue: `#${issue}`,
		title: oneLine(origin.title),
		author: origin.author
	})];
}
function fieldTexts(change, words) {
	return Object.entries(change.fields).filter(([name], _, { length }) => name !== "body" || length === 1 || showsAnother(change)).map(([name, { from, to }]) => {
		if (name === "body") return showsAnother(change) ? words.new_text : words.new_marker;
		if (Array.isArray(from) && Array.isArray(to)) return fill(words.labels, { labels: labelDifference(from, to) });
		if (Array.isArray(to)) return fill(words.comments, { number: to.length });
		if (name === "state" || name === "proposal") return fill(words.state, {
			from: stateText$1(from, words),
			to: stateText$1(to, words, change)
		});
		return fill(words.title, {
			from: oneLine(String(from)),
			to: oneLine(String(to))
		});
	});
}
function stateText$1(state, words, change) {
	const reason = change?.drift.state_reason;
	return reason === void 0 ? words[`state_${state === "open" ? "open" : "closed"}`] : words[`state_${reason}`];
}
function claimText({ from, to }, words) {
	if (to === void 0) return fill(words.was_held, claimValues(from, words));
	const now = fill(words.held, claimValues(to, words));
	return from === void 0 ? now : `${peopleOf(from, words)} → ${now}`;
}
function peopleOf(claim, words) {
	return listed(claim?.by ?? [], words);
}
function claimValues(claim, words) {
	return {
		people: peopleOf(claim, words),
		day: claim?.since ?? ""
	};
}
// src/report/summary.ts
const SIGNS = {
	error: "❌",
	warning: "⚠️"
};
/**
* The job summary: problems, planned or applied changes, and claims, in the language of the list. Its tables have two
* columns, so that they can be read on a phone.
* @param commit the commit whose files the run has read, for links to them
*/
function summaryMarkdown(run, commit) {
	const { summary, words: values, phrases } = textsOf(run.texts);
	const words = {
		...summary,
		values,
		phrases
	};
	const links = linksTo(run.repository, commit);
	const isPreview = run.outcomes.length === 0;
	return [
		`## Dibs: ${titleOf(run, isPreview, words)}`,
		isPreview ? previewLine(run, words) : countsLine(run, words),
		...(run.pull?.notes ?? []).map((note) => `> ${cell(note)}`),
		problemsTable(run.problems, words, links),
		...isPreview ? [...previewTables(run, words, links), ...textDiffs(run.changes, words)] : changesTable(words.changes, outcomesOf(run), words, links),
		claimsTable(run, words, links)
	].filter((part) => part !== "").join("\n\n");
}
/** The summary of a run that a limit ended before it knew what to do. */
function stopSummary(why, choice) {
	const { summary } = textsOf(choice);
	return `## Dibs: ${summary.stopped}\n\n${fill(summary.not_written, { why })}`;
}
function titleOf({ changes, problems, pull }, isPreview, words) {
	if (!isPreview) return words.done;
	if (changes.length > 0) return pull === void 0 ? words.plan : words.merge;
	return problems.length > 0 ? words.problems : words.nothing;
}
function previewLine(run, words) {
	const count = (severity) => run.problems.filter((problem) => problem.severity === severity).length;
	const found = counted([[words.errors, count("error")], [words.warnings, count("warning")]]);
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind } of run.changes) kinds.set(words[kind], (kinds.get(words[kind]) ?? 0) + 1);
	const counts = run.repository === void 0 ? `${words.projects_read}: ${run.projects.length}` : [counted([...kinds]) || words.no_changes, `${words.unchanged}: ${run.unchanged}`].join(" · ");
	return found === "" ? counts : `${counts} · **${found}**`;
}
function countsLine(run, words) {
	const counts = countsOf(run);
	const proposed = run.outcomes.filter(({ pullRequest }) => pullRequest !== void 0).length;
	const text = counted([
		[words.created, counts.created],
		[words.updated, counts.updated],
		[words.closed, counts.closed],
		[words.reopened, counts.reopened],
		[words.claimed, counts.claimed],
		[words.released, counts.released],
		[words.proposed, proposed],
		[words.failed, counts.failed],
		[words.remaining, counts.remaining]
	]);
	const unchanged = `${words.unchanged}: ${counts.unchanged}`;
	return [
		text || words.nothing,
		unchanged,
		...writtenParts(run, words)
	].join(" · ");
}
function counted(parts) {
	return parts.filter(([, number]) => number > 0).map(([name, number]) => `${name}: ${number}`).join(" · ");
}
/** What became of the files. */
function writtenParts({ written, repository }, words) {
	if (written === void 0) return [];
	const { paths, commit, pullRequest, withdrawn } = written;
	if (pullRequest !== void 0) return [`${words.files_proposed}: [${paths.length || words.pull_request}](${pullRequest})`];
	if (withdrawn) return [words.withdrawn];
	if (paths.length === 0) return [];
	const link = commit === void 0 || repository === void 0 ? "" : ` ([${words.commit} ${commit.slice(0, 9)}](${repositoryUrl(repository)}/commit/${commit}))`;
	return [`${words.files_written}: ${paths.length}${link}`];
}
/** The changes; on a pull request, those unrelated to it are listed apart. */
function previewTables(run, words, links) {
	const { changed } = run.pull ?? {};
	const isDue = (change) => changed !== void 0 && "project" in change && !changed.has(change.project);
	const paths = new Map(run.projects.map(({ id, path }) => [id, path]));
	const shown = run.changes.map((change) => {
		const id = "project" in change ? change.project : void 0;
		const earlier = id !== void 0 && "origin" in change && change.origin !== void 0 ? run.pull?.renamed.get(id) : void 0;
		return {
			change,
			path: id === void 0 ? void 0 : paths.get(id),
			earlier
		};
	});
	const unclosed = (run.pull?.unclosed ?? []).map(({ project, issue, why }) => [`**${words.stays_open}**`, lines([`${links.issue(issue)} ${cell(project)}`, cell(fill(words.not_closed, { why }))])]);
	const ours = shown.filter(({ change }) => !isDue(change));
	const due = changeRows(shown.filter(({ change }) => isDue(change)), words, links);
	return [...changesTable(words.changes, ours, words, links, unclosed), ...due.length === 0 ? [] : [`### ${words.beside}\n\n${words.beside_why}`, table(["", words.change], due, words.more)]];
}
function changesTable(title, shown, words, links, further = []) {
	const rows = [...changeRows(shown, words, links), ...further];
	return [...rows.length === 0 ? [] : [`### ${title}`, table(["", words.change], rows, words.more)], labelsLine(shown, words)];
}
function outcomesOf(run) {
	return run.outcomes.map((outcome) => ({
		change: outcome.change,
		outcome
	}));
}
function claimsTable({ held }, words, links) {
	if (held.length === 0) return "";
	const rows = held.map(({ project, issue, claim }) => [[links.issue(issue), cell(project)].filter((text) => text !== "").join(" "), cell(fill(words.held, {
		people: listed(claim.by, words),
		day: claim.since
	}))]);
	return `### ${words.claims}\n\n${table([words.project, words.claim], rows, words.more)}`;
}
function problemsTable(problems, words, links) {
	if (problems.length === 0) return "";
	const rows = problems.map(({ severity, file, line, column, message }) => [SIGNS[severity], lines([cell(message), links.file(file, `${file}:${line}:${column}`, line)])]);
	return `### ${words.problems}\n\n${table(["", words.problem], rows, words.more)}`;
}
// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, pure Mark, lone Surrogates). Tabs are ignored by design.
2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
3. Otherwise use East Asian Width of the cluster’s first visible code point, and add widths for trailing Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/
const segmenter$1 = new Intl.Segmenter();
const zeroWidthClusterRegex = /^(?:\p{Default_Ignorable_Code_Point}|\p{Control}|\p{Mark}|\p{Surrogate})+$/v;
const leadingNonPrintingRegex = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}\p{Surrogate}]+/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
function baseVisible(segment) {
	return segment.replace(leadingNonPrintingRegex, "");
}
function isZeroWidthCluster(segment) {
	return zeroWidthClusterRegex.test(segment);
}
function trailingHalfwidthWidth(segment, eastAsianWidthOptions) {
	let extra = 0;
	if (segment.length > 1) {
		for (const char of segment.slice(1)) if (char >= "＀" && char <= "￯") extra += eastAsianWidth(char.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes) string = stripAnsi(string);
	if (string.length === 0) return 0;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter$1.segment(string)) {
		if (isZeroWidthCluster(segment)) continue;
		if (rgiEmojiRegex.test(segment)) {
			width += 2;
			continue;
		}
		const codePoint = baseVisible(segment).codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingHalfwidthWidth(segment, eastAsianWidthOptions);
	}
	return width;
}
// src/report/columns.ts
const GAP = "  ";
/** Cells that a column keeps if even the last columns do not fit. */
const NARROWEST = 15;
/**
* Lines of a table, its head first: as narrow as its texts allow, and no wider than the terminal. Columns without any text
* are left out.
* @param rows one text for each column
* @param width of the terminal in cells
* @param paint how a cell is shown, by its column; the text is already of the column's width
*/
function tableLines(columns, rows, width, paint) {
	const texts = [columns.map(({ head }) => head), ...rows];
	const cells = columns.map((_, at) => texts.map((row) => stringWidth(row[at] ?? "")));
	const { shown, widths } = fitted(columns, [...columns.keys()].filter((at) => rows.some((row) => row[at] !== "")), cells, width);
	const last = shown.at(-1);
	return texts.map((row, line) => shown.map((at) => {
		const text = cut(row[at] ?? "", widths[at] ?? 0);
		return paint(at === last ? text : padded(text, widths[at] ?? 0), at, line - 1);
	}).join(GAP).trimEnd());
}
/**
* Which columns are shown, and how wide all of them are.
* @param cells widths of the texts of each column
*/
function fitted(columns, filled, cells, width) {
	const full = cells.map((texts) => Math.max(...texts));
	const widths = [...full];
	let shown = filled;
	const excess = () => shown.reduce((sum, at) => sum + (widths[at] ?? 0), 2 * (shown.length - 1)) - width;
	const narrowTo = (least) => {
		narrow(shown.filter((at) => columns[at]?.min !== void 0).map((at) => ({
			at,
			min: Math.min(columns[at]?.min ?? 0, least),
			cells: cells[at] ?? []
		})), widths, excess());
	};
	for (;;) {
		narrowTo(Number.POSITIVE_INFINITY);
		const [out] = shown.filter((at) => columns[at]?.rank !== void 0).sort((a, b) => (columns[b]?.rank ?? 0) - (columns[a]?.rank ?? 0));
		if (excess() <= 0 || out === void 0) break;
		shown = shown.filter((at) => at !== out);
		for (const at of shown) widths[at] = full[at] ?? 0;
	}
	narrowTo(NARROWEST);
	return {
		shown,
		widths
	};
}
/** Narrows columns cell by cell until nothing is in excess: the one in which fewest texts are cut, of several the widest. */
function narrow(columns, widths, excess) {
	const wide = columns.map(({ at, min, cells }) => ({
		at,
		min,
		cells: [...cells].sort((a, b) => b - a)
	}));
	const widthOf = ({ at }) => widths[at] ?? 0;
	const cutsOf = ({ at, cells }) => {
		const fitting = cells.findIndex((cell) => cell < (widths[at] ?? 0));
		return fitting === -1 ? cells.length : fitting;
	};
	for (let left = excess; left > 0; left -= 1) {
		const [best] = wide.filter((column) => widthOf(column) > column.min).map((column) => ({
			column,
			cuts: cutsOf(column)
		})).sort((a, b) => a.cuts - b.cuts || widthOf(b.column) - widthOf(a.column));
		if (best === void 0) return;
		widths[best.column.at] = widthOf(best.column) - 1;
	}
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
const segmenter = new Intl.Segmenter();
/** A text of at most so many cells, with an ellipsis if it was longer. */
function cut(text, width) {
	if (stringWidth(text) <= width) return text;
	let shown = "";
	let used = 1;
	for (const { segment } of segmenter.segment(text)) {
		used += stringWidth(segment);
		if (used > width) break;
		shown += segment;
	}
	return `${shown.trimEnd()}…`;
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
		...filter.gsoc ? [({ gsoc }) => gsoc === true] : [],
		...named(filter.status, ({ status = "open" }, wanted) => status === wanted),
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
	return JSON.stringify(projects.map(({ id, path, title, status, category, difficulty, sizes, skills, gsoc, issue, claim }) => ({
		id,
		path,
		title,
		status: status ?? null,
		category: category?.name ?? null,
		difficulty: difficulty ?? "unknown",
		size: sizes,
		skills,
		gsoc: gsoc ?? null,
		issue: issue ?? null,
		claim: claim ?? null
	})), null, 2);
}
const COLUMNS = [
	{ head: "Issue" },
	{
		head: "Project",
		min: 24
	},
	{
		head: "Claim",
		min: 24
	},
	{
		head: "Difficulty",
		rank: 1
	},
	{
		head: "GSoC",
		rank: 2
	},
	{
		head: "Skills",
		min: 12,
		rank: 3
	}
];
const ISSUE_COLUMN = 0;
const CLAIM_COLUMN = 2;
/** Heading of the projects without a category, below those that have one. */
const WITHOUT_CATEGORY = "Other projects";
/**
* The list for a terminal: one table, with a heading for each category.
* @param width of the terminal in cells
*/
function listText(projects, width, paint) {
	const groups = byCategory(projects);
	const inOrder = [...groups.values()].flat();
	const [head = "", ...rows] = tableLines(COLUMNS, inOrder.map(rowOf), width, (text, column, row) => {
		const project = inOrder[row];
		if (project === void 0 || column === ISSUE_COLUMN) return paint.faint(text);
		return column === CLAIM_COLUMN ? stateColor(project, paint)(text) : text;
	});
	const lines = [...groups].flatMap(([name, { length }]) => {
		return [...name === "" && groups.size === 1 ? [] : ["", paint.strong(name || WITHOUT_CATEGORY)], ...rows.splice(0, length)];
	});
	const free = projects.filter(isFree).length;
	const total = paint.strong(`${projects.length} listed, ${free} of them free.`);
	return [...projects.length === 0 ? [] : [
		head,
		...lines,
		""
	], total].join("\n");
}
/** Projects by the name of their category, in the order in which they come; those without one last. */
function byCategory(projects) {
	const groups = /* @__PURE__ */ new Map();
	for (const project of projects) {
		const name = oneLine(project.category?.name ?? "");
		groups.set(name, [...groups.get(name) ?? [], project]);
	}
	const without = groups.get("");
	if (without === void 0) return groups;
	groups.delete("");
	return groups.set("", without);
}
function rowOf(project) {
	const { issue, title, difficulty, gsoc, skills } = project;
	return [
		issue === void 0 ? "" : `#${issue}`,
		oneLine(title),
		stateText(project),
		difficulty ?? "",
		gsoc === void 0 ? "" : gsoc ? "yes" : "no",
		skills.map(oneLine).join(", ")
	];
}
function stateText({ status, claim, maxClaims }) {
	if (status !== void 0 && status !== "open") return status;
	if (claim === void 0) return "free";
	const room = maxClaims - claim.by.length;
	const until = claim.until === void 0 ? "" : ` until ${claim.until}`;
	return `${claim.by.join(", ")} since ${claim.since}${until}${room > 0 ? `, room for ${room} more` : ""}`;
}
function stateColor(project, paint) {
	if (project.status !== void 0 && project.status !== "open") return paint.faint;
	return isFree(project) ? paint.good : paint.changed;
}
/** The categories or skills that projects have, by name. */
function namesIn(projects, kind) {
	const names = projects.flatMap(({ category, skills }) => kind === "skill" ? skills : category === void 0 ? [] : [category.name]);
	return [...new Set(names)].sort((a, b) => a.localeCompare(b, "en"));
}
function named(value, test) {
	return value === void 0 ? [] : [(project) => test(project, value)];
}
function same(a, b) {
	return a?.toLowerCase() === b.toLowerCase();
}
export { stopSummary as a, checkJson as c, planJson as d, planText as f, PLAIN as g, waitText as h, select as i, checkText as l, runText as m, listText as n, summaryMarkdown as o, problemLine as p, namesIn as r, withoutCommands as s, listJson as t, outcomeLine as u };
