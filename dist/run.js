import "./rolldown-runtime.js";
import { $ as NoAccess, E as sameClaim, F as isCreate, I as isLabel, J as BranchProtected, L as isUpdate, Q as LimitReached, S as claimOf, a as errorIn, c as warningIn, i as byLocation, it as messageOf, rt as isFinal, w as inQueueOrder } from "./model.js";
import { p as isoDay } from "./lib-text.js";
import { C as lengthProblems, K as markerOf, O as datesNow, k as holdersNow, n as withRepositoryCase, r as withRepositoryLabels, t as labelCaseOf } from "./issue.js";
import { a as fill, c as textsOf, t as LANGUAGES } from "./texts.js";
import { h as readList, i as unfilledProject, m as projectPaths, n as unfilledInConfig, r as unfilledInWorkflow, v as projectId, y as readProjectFile } from "./list.js";
import { a as applyUpdates, b as createCachingProposalReader, c as indexProblem, d as observeOne, f as plan, i as applyProposals, l as withEdits, m as planIssue, n as applyCreates, o as editFiles, p as replanChange, r as applyLabels, s as editIndex, t as mergeEdit, u as observeAll, x as createCachingReader, y as waitingListOf } from "./sync.js";
import { a as currentClaims, i as createClaimsContext, n as applyClaimPlans, r as reviewClaims, t as answersOf } from "./claims.js";
import { r as closeProposal, t as findProposals } from "./proposals.js";
// src/run/hand-edits.ts
/**
* Whether the keys that Dibs writes may have been edited by hand: their values are not what it would write, or the number
* names an issue that was not this project's so far.
*/
function isSuspect({ project, observation, edit }) {
	if (observation.conflicted.has(project.id)) return false;
	const issue = observation.matched.get(project.id);
	if (issue === void 0) return true;
	const isOther = project.issue !== void 0 && (project.issue !== issue.number || markerOf(issue, project.id)?.id !== project.id);
	return isSecond(issue, observation) || isOther || edit?.issue !== void 0 || edit?.claim !== void 0;
}
/** Whether it is kept beside another one of the same project. */
function isSecond({ number }, { duplicates }) {
	return duplicates.some(({ kept }) => kept === number);
}
/** Detects a rename that dropped the issue number, by title. */
function lostNumbers(projects, observation) {
	const { toCreate, removed, unclosed } = observation;
	const orphans = [...removed, ...unclosed.map(({ issue }) => issue)];
	const byTitle = new Map(orphans.map((one) => [one.title, one]));
	return projects.flatMap(({ id, path, title, issue }) => {
		const was = byTitle.get(title);
		if (issue !== void 0 || was === void 0 || !toCreate.has(id)) return [];
		const message = `This looks like ${markerOf(was)?.id ?? "a project"} renamed without its line "issue: ${was.number}": #${was.number} is left without a file and a new issue made. Put the line in, and the project keeps its issue.`;
		return [warningIn(path, message, {
			key: "title",
			part: "key"
		})];
	});
}
/**
* Warns of edits by hand to the keys that Dibs writes, if Dibs would not write the same.
* @param before the values on the base, even if the file was renamed; undefined for a new file
*/
function handEditProblems(input, before) {
	const { project } = input;
	const warn = (about, is, message) => {
		const key = is === void 0 ? "title" : about;
		return warningIn(project.path, message, {
			key,
			part: "key"
		});
	};
	const problems = [];
	if (project.issue !== before?.issue) {
		const said = aboutIssue(input, before?.issue);
		if (said !== void 0) problems.push(warn("issue", project.issue, said));
	}
	if (!sameClaim(project.claim, before?.claim)) {
		const said = aboutClaim(input, before?.claim);
		if (said !== void 0) problems.push(warn("claim", project.claim, said));
	}
	return problems;
}
function aboutIssue(input, before) {
	const { project, observation } = input;
	const issue = observation.matched.get(project.id);
	const number = project.issue;
	const goesOn = whatFollows(input);
	const putRight = before === void 0 ? "Take this line back" : `Put "issue: ${before}" back, unless that is what you want`;
	if (number === void 0) return `The number of the issue (${before}) was taken out; it is written by Dibs. Once this is merged, ${goesOn}. ${putRight}.`;
	if (issue?.number === number) {
		const whose = joins(project, issue, observation);
		return whose === void 0 ? void 0 : `issue is written by Dibs, and ${whose}. ${before === void 0 ? "Take this line back, unless that is what you want" : putRight}.`;
	}
	return `issue is written by Dibs, and ${foreign(number, input)}. Once this is merged, ${goesOn}. ${putRight}.`;
}
function whatFollows({ project, observation }) {
	const issue = observation.matched.get(project.id);
	if (issue !== void 0) return `Dibs goes on with #${issue.number} and writes that number again`;
	return observation.toCreate.has(project.id) ? "Dibs makes a new issue for this project and writes its number" : "the project has no issue, and gets none while it is not open";
}
/** What happens to an issue that the project gets by its number alone; undefined if it is the project's own. */
function joins(project, issue, observation) {
	const marker = markerOf(issue, project.id);
	if (marker === void 0) return `#${issue.number} “${issue.title}” by ${issue.author.login} is nobody's so far: it is taken over for this project once this is merged, and its text is kept`;
	if (marker.id !== project.id) return `#${issue.number} ${formerly(marker.id, observation)} once this is merged`;
	return isSecond(issue, observation) ? `#${issue.number} is a second issue of this project: it is kept once this is merged, and the other one closed` : void 0;
}
/** Whose an issue was so far, and what becomes of both. */
function formerly(id, { matched, toCreate }) {
	const becomes = "it becomes the issue of this project";
	const other = matched.get(id);
	if (other !== void 0) return `was that of ${id}, whose file names #${other.number}: ${becomes}`;
	return toCreate.has(id) ? `is the issue of ${id}, whose file does not name it: ${becomes}, and ${id} gets a new one,` : `was that of ${id}, whose file is gone: ${becomes}`;
}
function foreign(number, { observation, seen, project }) {
	const issue = seen.get(number);
	if (issue === void 0) return `there is no issue #${number} in this repository`;
	const id = markerOf(issue)?.id;
	const isTaken = [...observation.matched].some(([other, { number }]) => number === issue.number && other !== project.id);
	if (id !== void 0 || isTaken) return `#${number} “${issue.title}” is the issue of ${id ?? "another project"}`;
	return `#${number} “${issue.title}” is not this project's`;
}
function aboutClaim({ project, observation, edit }, before) {
	const issue = observation.matched.get(project.id);
	if (issue !== void 0) {
		if (edit?.claim === void 0) return void 0;
		const held = edit.claim === null ? "nobody" : edit.claim.by.join(", ");
		const who = `claim is written by Dibs: who holds the project is decided by the assignees of issue #${issue.number} (${held} now)`;
		return project.claim === void 0 ? `${who}, and Dibs writes the line again. To give the project back, say so on the issue.` : `${who}, and Dibs puts the line right. ${before === void 0 ? "Take it back" : "Leave it as it was"}, and claim the project on the issue.`;
	}
	if (project.claim === void 0) return void 0;
	const people = project.claim.by.join(", ");
	return observation.toCreate.has(project.id) ? `claim is written by Dibs: who holds a project is decided by the assignees of its issue. Once this is merged, ${people} would be assigned to the new issue. Take this line back, unless they have agreed to that.` : `claim is written by Dibs, and a project without an issue is held by nobody. Take this line back.`;
}
// src/run/compare-pull-request.ts
/** How many files of the base are fetched at most: a job's token has 1,000 requests an hour for its whole repository. */
const MAX_FETCHED = 50;
/** What a pull request changes in project files. If its base cannot be read, a note says so, and the plan goes without it. */
async function compareBase(view, base, configPath) {
	try {
		const { files, hasMoved } = await base.read();
		const comparison = await compare(view, files);
		const { problems, left } = await findHandMade(view, files, comparison);
		const note = `${left} more files may have changes by hand in issue or claim: no more than ${MAX_FETCHED} were compared with what they were.`;
		const changed = await files.isSame(configPath) ? comparison.changed : void 0;
		const { renamed, unclosed } = comparison;
		return {
			pull: {
				changed,
				renamed,
				unclosed,
				hasMoved,
				notes: left === 0 ? [] : [note]
			},
			problems
		};
	} catch (error) {
		const note = `The base of this pull request could not be read, so changes by hand of issue and claim are not pointed out: ${messageOf(error)}`;
		return {
			pull: {
				changed: void 0,
				renamed: /* @__PURE__ */ new Map(),
				unclosed: [],
				hasMoved: false,
				notes: [note]
			},
			problems: []
		};
	}
}
async function compare({ config, projects, broken, observation }, files) {
	const paths = new Set(projectPaths(await files.list(config.projects), config));
	const changed = /* @__PURE__ */ new Set();
	const here = /* @__PURE__ */ new Set();
	for (const { id, path } of [...projects, ...broken]) {
		here.add(path);
		if (!await files.isSame(path)) changed.add(id);
	}
	const gone = /* @__PURE__ */ new Map();
	for (const path of paths) if (!here.has(path)) gone.set(projectId(path, config.projects), path);
	for (const id of gone.keys()) changed.add(id);
	const renamed = /* @__PURE__ */ new Map();
	for (const [id, issue] of observation.matched) {
		const path = gone.get(markerOf(issue, id)?.id ?? "");
		if (path !== void 0) renamed.set(id, path);
	}
	return {
		paths,
		changed,
		renamed,
		unclosed: observation.unclosed.flatMap(({ issue, why }) => {
			const project = markerOf(issue)?.id ?? "";
			return gone.has(project) ? [{
				project,
				issue: issue.number,
				why
			}] : [];
		})
	};
}
async function findHandMade({ config, claims, observation, withLocation, plan, projects }, files, { changed, paths, renamed }) {
	const edits = new Map(plan.edits.map((edit) => [edit.project, edit]));
	const suspects = projects.filter(({ id }) => changed.has(id)).map((project) => ({
		project,
		observation,
		seen: claims.ports.issues.seen,
		edit: edits.get(project.id)
	})).filter(isSuspect);
	const problems = lostNumbers(projects, observation);
	let fetched = 0;
	let left = 0;
	for (const suspect of suspects) {
		const { id, path } = suspect.project;
		const earlier = paths.has(path) ? path : renamed.get(id);
		if (earlier === void 0) problems.push(...handEditProblems(suspect, void 0));
		else if (fetched === MAX_FETCHED) left += 1;
		else {
			fetched += 1;
			const lines = ownLines(await files.read(earlier), config);
			if (lines !== void 0) problems.push(...handEditProblems(suspect, lines));
		}
	}
	return {
		problems: problems.map(withLocation),
		left
	};
}
/** Undefined if the file was broken. */
function ownLines(file, config) {
	if (file === void 0 || "unreadable" in file) return void 0;
	const id = projectId(file.path, config.projects);
	const { project } = readProjectFile(file.path, file.text, id, config, false);
	return project && {
		...project.issue !== void 0 && { issue: project.issue },
		...project.claim !== void 0 && { claim: project.claim }
	};
}
// src/run/ports.ts
function withCache(ports) {
	const { proposalReader } = ports;
	return {
		...ports,
		issues: createCachingReader(ports.issues),
		checkout: ports.files,
		...proposalReader && { proposalReader: createCachingProposalReader(proposalReader) }
	};
}
// src/run/held.ts
/** Who holds what by the files alone. */
function heldByFiles(projects) {
	return projects.flatMap(({ id, issue, claim }) => claim === void 0 ? [] : [{
		project: id,
		issue,
		claim
	}]);
}
/** Who holds what by the issues that were read, and by the files for the other projects. */
function heldIn({ claims, context }, projects) {
	return projects.flatMap((project) => {
		const issue = claims.issues.get(project.id);
		if (issue === void 0) return heldByFiles([project]);
		const { holders, marker } = currentClaims(project, issue);
		const remembered = {
			marker,
			claims: context.claims.get(project.id)
		};
		const dates = datesNow(project, holders, remembered);
		const claim = claimOf(holdersNow(project, holders, remembered, context.config, context.today), dates);
		if (claim === void 0) return [];
		const queue = waitingListOf(remembered.claims, marker, issue);
		const waiting = inQueueOrder(queue?.waiting ?? /* @__PURE__ */ new Map());
		const held = {
			project: project.id,
			issue: issue.number,
			claim
		};
		return [waiting.length === 0 ? held : {
			...held,
			waiting
		}];
	});
}
/** Outcomes of claims and releases that are recorded in markers only: those of the update that writes the marker. */
function markerOutcomes(changes, updates) {
	const byIssue = new Map(updates.map((outcome) => [outcome.issue, outcome]));
	return changes.flatMap((change) => {
		if (change.kind !== "claim" && change.kind !== "release") return [];
		const { result = "left", message } = byIssue.get(change.issue) ?? {};
		const why = result === "left" && message !== void 0 ? { message } : {};
		return [{
			change,
			result: result === "failed" ? "left" : result,
			issue: change.issue,
			...why
		}];
	});
}
// src/run/state.ts
async function loadState(list, ports, scope) {
	const { config } = list;
	const writesFiles = config.write_back !== "none";
	const { list: inScope, observation } = scope.only === void 0 ? {
		list,
		observation: await observeAll(list, config, ports.issues, memoryOf(config, ports))
	} : await observeOne(list, scope.only, config, ports.issues);
	const issues = new Map(observation.matched);
	const claims = createClaimsContext(list, scope, ports, issues, observation.gone);
	const open = await reviewClaims(claims);
	const context = {
		config,
		writesFiles,
		repository: ports.repository,
		today: isoDay(new Date(scope.now)),
		onBranch: !scope.workingTree,
		writable: !scope.workingTree && config.write_back === "commit",
		mayBeMerged: scope.workingTree,
		claims: new Map(open.map(({ project, claimPlan }) => [project.id, claimPlan.claimState]))
	};
	const proposals = await findProposals(list, ports, scope, observation);
	const isWhole = scope.only === void 0;
	return await computePlan({
		...list,
		inScope,
		observation,
		claims,
		open,
		proposals,
		isWhole
	}, context, issues, ports);
}
function memoryOf({ write_back }, { files, proposedFiles }) {
	return {
		files,
		proposed: write_back === "pull-request" ? proposedFiles : void 0
	};
}
/** What is left to do after claims were applied. */
async function replan(view, served, ports) {
	const context = {
		...view.context,
		claims: served
	};
	const observation = withReleased(view.observation, view.claims);
	return await computePlan({
		...view,
		observation
	}, context, view.claims.issues, ports);
}
/** Closes issues of files that are gone once nobody holds them, as far as one run may close. */
function withReleased(observation, { gone, issues, list }) {
	const { on_removed, limits } = list.config;
	if (on_removed === "keep") return observation;
	const released = gone.flatMap(({ project, issue }) => issue.assignees.length > 0 && issues.get(project.id)?.assignees.length === 0 ? [issue.number] : []);
	const isReleased = ({ issue }) => released.includes(issue.number);
	const toClose = observation.unclosed.filter(isReleased).map(({ issue }) => issue);
	const removed = [...observation.removed, ...toClose];
	if (removed.length > limits.max_closures) return observation;
	return {
		...observation,
		removed,
		unclosed: observation.unclosed.filter((one) => !isReleased(one))
	};
}
async function computePlan(rest, context, issues, ports) {
	const { config, claims, inScope } = rest;
	const matched = new Map([...rest.observation.matched].map(([id, issue]) => [id, issues.get(id) ?? issue]));
	const observation = {
		...rest.observation,
		matched
	};
	let result = plan(inScope.projects, observation, context);
	const labelCase = labelCaseOf(result.labels.length > 0 ? await ports.issues.listLabels() : []);
	result = withRepositoryLabels(result, labelCase);
	const edited = withEdits(claims.list.projects, result.edits);
	const hasNews = rest.isWhole || context.writable && result.edits.length > 0;
	const mayIndex = context.writesFiles && hasNews && !observation.blocked;
	const faults = [];
	const index = mayIndex ? await editIndex(edited, ports.files, config, ports.repository, (problem) => faults.push(problem)) : void 0;
	return {
		...rest,
		context,
		observation,
		plan: result,
		labelCase,
		mayIndex,
		index: index !== void 0,
		problems: [
			...inScope.problems,
			...observation.problems,
			...claims.problems,
			...rest.proposals.problems,
			...result.problems,
			...faults
		].map(rest.withLocation).sort(byLocation)
	};
}
function hasWork(view) {
	return allChanges(view).length > 0 || view.plan.edits.length > 0;
}
/**
* Ends the proposals of projects that have an issue, or will have one.
* @param made numbers of the issues that this run has made, by project
*/
function closings({ proposals, observation, ...subject }, made = /* @__PURE__ */ new Map()) {
	return proposals.toClose.flatMap(({ proposal, project }) => {
		const number = made.get(project.id) ?? observation.matched.get(project.id)?.number;
		const isOver = project.status !== void 0 && project.status !== "open";
		return number !== void 0 || observation.toCreate.has(project.id) || isOver && !observation.conflicted.has(project.id) ? [closeProposal(proposal, project, number, {
			...subject,
			repository: subject.context.repository
		})] : [];
	});
}
/** The changes of a plan, including the index, and the answers on issues that need no other change. */
function allChanges(view) {
	const { plan, index, config, open, proposals } = view;
	const { changes } = plan;
	const answers = open.filter(({ claimPlan, issue }) => claimPlan.steps.length > 0 && !isChanged(changes, issue.number)).map(answersOf);
	return [
		...changes,
		...closings(view),
		...proposals.toPropose,
		...answers,
		...index && config.index !== null ? [{
			kind: "index",
			path: config.index
		}] : []
	];
}
/** Whether something is to be done about an issue. */
function isChanged(changes, number) {
	return changes.some((change) => "issue" in change && change.issue === number);
}
// src/run/result.ts
const ENGLISH = {
	language: "en",
	texts: {},
	messages: {}
};
/** A run that found nothing and did nothing. */
function emptyRun(repository, texts = ENGLISH) {
	return {
		texts,
		remindAfter: 0,
		repository,
		projects: [],
		held: [],
		problems: [],
		changes: [],
		unchanged: 0,
		outcomes: [],
		written: void 0
	};
}
/** The run as far as it is planned. */
function plannedRun(state) {
	return {
		...emptyRun(state.context.repository, state.config),
		remindAfter: state.config.claims.remind_after,
		projects: state.projects,
		held: heldIn(state, state.projects),
		problems: state.problems,
		changes: allChanges(state),
		unchanged: state.plan.unchanged
	};
}
/** Outcomes of a run that a limit ends after the claims were applied: all else is left to the next run. */
function leftOutcomes(state, { message }) {
	return allChanges({
		...state,
		open: []
	}).map((change) => ({
		change,
		result: "left",
		..."issue" in change && { issue: change.issue },
		message
	}));
}
// src/run/preview.ts
/** Plans a run; with the base of a pull request, what merging that would do. */
async function preview(ports, location, scope) {
	const list = await readList(ports.files, location);
	if (list.config === void 0) return {
		...emptyRun(ports.repository),
		problems: list.problems
	};
	const state = await loadState(list, withCache(ports), scope);
	const run = plannedRun(state);
	if (ports.base === void 0) return run;
	const { pull, problems } = await compareBase(state, ports.base, location.configPath);
	const ids = new Set(state.projects.map(({ id }) => id));
	const isUnmerged = (change) => pull.hasMoved && change.kind === "close" && !ids.has(change.project) && !isPartOf(pull, change);
	return {
		...run,
		pull,
		changes: run.changes.filter((change) => !isUnmerged(change)),
		problems: [...run.problems, ...problems].sort(byLocation)
	};
}
function isPartOf({ changed }, change) {
	return changed === void 0 || "project" in change && changed.has(change.project);
}
// src/run/announce-states.ts
/**
* Updates the issues whose files are about to take over their states, so that their markers say so: a file that has such a
* state later, whenever this run ends, has it from Dibs and not from a person.
*/
async function announceStates({ state, unserved, ports }, edits) {
	const due = new Map(edits.filter((edit) => isDue(edit, state)).map((edit) => [edit.project, edit.status]));
	const updates = state.plan.changes.filter(isUpdate).filter(({ project, issue }) => due.has(project) && !unserved.has(issue));
	const projects = new Map(state.projects.map((project) => [project.id, project]));
	const confirmed = /* @__PURE__ */ new Set();
	const replan = (change, issue) => {
		const project = projects.get(change.project);
		if (project === void 0) return void 0;
		const again = planIssue(project, issue, {
			...state.context,
			writable: false
		});
		if (again.edit?.status === due.get(project.id)) confirmed.add(project.id);
		return again.change && withRepositoryCase(again.change, state.labelCase);
	};
	const outcomes = await applyUpdates(updates, replan, {
		...ports,
		onOutcome: () => {}
	});
	const isAnnounced = ({ result }) => result === "done" || result === "unneeded";
	const withheld = new Set(updates.map(({ project }, at) => ({
		project,
		outcome: outcomes[at]
	})).filter(({ project, outcome }) => !confirmed.has(project) || !outcome || !isAnnounced(outcome)).map(({ project }) => project));
	return {
		edits: edits.map((edit) => withheld.has(edit.project) ? withoutStatus(edit) : edit).filter(isEdit),
		outcomes: new Map(updates.map(({ project }, at) => [project, outcomes[at]]))
	};
}
/** Whether an edit writes a state that the issue does not remember yet. */
function isDue({ project, status }, { observation }) {
	const issue = observation.matched.get(project);
	return status !== void 0 && issue !== void 0 && markerOf(issue, project)?.proposed !== status;
}
function withoutStatus({ status: _1, statusInsteadOf: _2, ...edit }) {
	return edit;
}
/** Whether an edit changes anything. */
function isEdit({ path: _1, project: _2, ...values }) {
	return Object.keys(values).length > 0;
}
// src/run/pull-title.ts
/** The title of the pull request with the files at some paths, in the language of the list. */
function pullTitle(paths, index, choice) {
	const { pull } = textsOf(choice);
	const count = paths.filter((path) => path !== index).length;
	if (count === 0) return pull.index;
	const hasIndex = count < paths.length;
	if (count === 1) return hasIndex ? pull.file_and_index : pull.file;
	return fill(hasIndex ? pull.files_and_index : pull.files, { count });
}
/** Whether a title was given by a run, in this language or in another one before. */
function isPullTitle(title, choice) {
	return [choice, ...LANGUAGES.map((language) => ({
		language,
		texts: {},
		messages: {}
	}))].some((one) => {
		const { file, files, index, file_and_index, files_and_index } = textsOf(one).pull;
		return [
			file,
			files,
			index,
			file_and_index,
			files_and_index
		].some((text) => isFilled(title, text));
	});
}
/** Whether a title is a text with any number for its placeholder. */
function isFilled(title, text) {
	const [before = "", after] = text.split("{count}");
	if (after === void 0) return title === text;
	const count = title.slice(before.length, title.length - after.length);
	return /^\d+$/.test(count) && title === `${before}${count}${after}`;
}
// src/run/proposed-files.ts
/** The branch to propose file changes on, if the config asks for that. */
function claimsBranchFor({ config, context }, { claimsBranch }) {
	return config.write_back === "pull-request" && context.onBranch ? claimsBranch : void 0;
}
/** Whether the branch holds something that this run may have to change or take back. */
async function isBranchDue(view, { claimsBranch }) {
	const { config, context, isWhole, plan } = view;
	if (claimsBranch === void 0 || !context.onBranch) return false;
	if (config.write_back === "pull-request") {
		const own = isWhole ? void 0 : [...decidedPaths(view)];
		return own?.length !== 0 && await claimsBranch.holds(own);
	}
	return isWhole && (config.write_back === "none" || plan.edits.length > 0) && await claimsBranch.holds();
}
/** Closes what was proposed before the config said otherwise; nothing else waits for that. */
async function closeLeft(view, ports) {
	const { pull } = textsOf(view.config);
	const word = view.config.write_back === "commit" ? pull.closed_commit : pull.closed_none;
	try {
		return await isBranchDue(view, ports) && await ports.claimsBranch?.close(word, mergeFor(view)) || { paths: [] };
	} catch (error) {
		if (isFinal(error)) throw error;
		return {
			paths: [],
			note: `What was proposed earlier could not be closed. ${messageOf(error)}`
		};
	}
}
/**
* What the files should say, for the branch. A run about one issue knows nothing of the other projects, and no run does
* of those whose issue it could not tell: what waits for them is kept.
*/
function proposalOf(view, edits, onEdit) {
	const { config, isWhole, mayIndex, observation } = view;
	const decided = decidedPaths(view);
	const undecided = new Set([...view.projects, ...view.broken].map(({ path }) => path));
	for (const path of decided) undecided.delete(path);
	const isKept = (path) => isWhole ? undecided.has(path) : !decided.has(path);
	return {
		async make(files, waiting) {
			const others = waiting.filter((path) => path !== config.index && isKept(path));
			const knowsIndex = isWhole ? mayIndex : others.length === 0 && !observation.blocked;
			const index = knowsIndex ? [] : waiting.filter((path) => path === config.index);
			return {
				files: await contentsOf(view, edits, files, {
					onEdit,
					knowsIndex
				}),
				kept: [...others, ...index]
			};
		},
		merge: mergeFor(view),
		titleOf: (paths) => pullTitle(paths, config.index, config),
		isOwnTitle: (title) => isPullTitle(title, config),
		text: textsOf(config).pull.text
	};
}
/** Paths of the projects about which the run can tell what their files should say. */
function decidedPaths({ inScope, observation, isWhole }) {
	const isDecided = ({ id }) => isWhole ? !observation.conflicted.has(id) : observation.matched.has(id);
	return new Set(inScope.projects.filter(isDecided).map(({ path }) => path));
}
/**
* New content of the files on the base that `files` reads.
* @param onEdit called with what the edits come to
*/
async function contentsOf(view, edits, files, { onEdit, knowsIndex }) {
	const { config, context } = view;
	const edited = await editFiles(edits, files, config);
	onEdit(edited);
	const projects = withEdits(view.projects, edited.made);
	const index = knowsIndex ? await editIndex(projects, files, config, context.repository) : void 0;
	return index === void 0 ? edited.contents : [...edited.contents, index];
}
function mergeFor({ config }) {
	return (path, texts) => mergeEdit(path, texts, config);
}
// src/run/update-issues.ts
/** Updates the issues once claims were applied and files were written, but for those that were told before and do not agree. */
async function updateIssues({ state, unserved, ports }, { projects, announced, agreed, mayBeMerged }) {
	const { observation, plan, labelCase } = state;
	const byId = new Map(projects.map((project) => [project.id, project]));
	const allowed = (change) => unserved.has(change.issue) ? withoutText(change) : change;
	const context = {
		...state.context,
		writable: false,
		mayBeMerged: state.context.mayBeMerged === true || mayBeMerged
	};
	const isOvertaken = ({ project }, issue) => agreed.has(project) && markerOf(issue, project)?.proposed !== agreed.get(project);
	const replan = (change, issue) => {
		if (isOvertaken(change, issue)) return void 0;
		const replanned = replanChange(change, issue, byId.get(change.project), observation, context);
		const wanted = replanned && allowed(replanned);
		return wanted && withRepositoryCase(wanted, labelCase);
	};
	const isLeft = ({ project }) => !announced.has(project) || agreed.has(project);
	const updates = plan.changes.filter(isUpdate).filter(isLeft).map(allowed).filter((change) => change !== void 0);
	const early = [...announced].filter(([project]) => !agreed.has(project)).map(([, outcome]) => outcome);
	for (const outcome of early) ports.onOutcome(outcome);
	const asOne = (outcome) => {
		const first = "project" in outcome.change ? announced.get(outcome.change.project) : void 0;
		return first?.result === "done" ? {
			...outcome,
			change: first.change
		} : outcome;
	};
	const outcomes = await applyUpdates(updates, replan, {
		...ports,
		onOutcome: (outcome) => ports.onOutcome(asOne(outcome))
	});
	return [...early, ...outcomes.map(asOne)];
}
/** The part of a change that does not depend on the marker, which is in the text; undefined if nothing is left. */
function withoutText(change) {
	const { body: _text, ...drift } = change.drift;
	const { body: _, ...fields } = change.fields;
	return Object.keys(drift).length === 0 ? void 0 : {
		...change,
		drift,
		fields,
		comments: []
	};
}
// src/run/write-files.ts
/** Writes what the files take over, and the index with it. */
async function writeBack(view, edits, ports) {
	const { config, context } = view;
	const byPullRequest = claimsBranchFor(view, ports) !== void 0;
	const nothing = {
		written: void 0,
		made: [],
		isStale: byPullRequest,
		problems: []
	};
	let edited = {
		contents: [],
		made: [],
		problems: []
	};
	try {
		const onEdit = (files) => {
			edited = files;
		};
		const { note, ...written } = await write(view, edits, ports, onEdit);
		const { made } = edited;
		const isStale = note !== void 0;
		const problems = [...edited.problems, ...isStale ? [warningIn(config.projects, note)] : []];
		return {
			written,
			made,
			isStale,
			result: context.writesFiles ? "done" : "left",
			problems
		};
	} catch (error) {
		if (error instanceof NoAccess) throw error;
		const message = messageOf(error);
		if (error instanceof LimitReached) return {
			...nothing,
			result: "left",
			message
		};
		const advice = error instanceof BranchProtected ? adviceOn(message, byPullRequest) : `The files could not be written back. ${message}`;
		return {
			...nothing,
			result: "failed",
			message,
			problems: [errorIn(config.projects, advice)]
		};
	}
}
/** @param onEdit called with what the edits come to, for each new base */
async function write(view, edits, ports, onEdit) {
	const hasNews = view.context.writesFiles && (edits.length > 0 || view.index);
	const claimsBranch = claimsBranchFor(view, ports);
	if (claimsBranch !== void 0) return hasNews || await isBranchDue(view, ports) ? await claimsBranch.propose(proposalOf(view, edits, onEdit)) : { paths: [] };
	const closed = await closeLeft(view, ports);
	const make = (files) => contentsOf(view, edits, files, {
		onEdit,
		knowsIndex: view.mayIndex
	});
	return hasNews ? {
		...closed,
		...await ports.fileWriter.write(make, commitMessage(edits))
	} : closed;
}
function adviceOn(message, byPullRequest) {
	return byPullRequest ? `The rules for the default branch hold for the branches of Dibs, too. ${message}\nLet the branches that begin with "dibs/" be an exception to them.` : `The default branch takes no direct commits. ${message}\nSet write_back: pull-request in the config.`;
}
/** Numbers of new issues, for their files. */
function numbersOf(outcomes, projects) {
	const byId = new Map(projects.map((project) => [project.id, project]));
	return outcomes.flatMap(({ change, issue }) => {
		const project = change.kind === "create" ? byId.get(change.project) : void 0;
		if (project === void 0 || issue === void 0) return [];
		const replaced = project.issue === void 0 ? {} : { insteadOf: project.issue };
		return [{
			path: project.path,
			project: project.id,
			issue,
			...replaced
		}];
	});
}
/** Contains no text of the files: closing keywords and mentions work in commit messages, too. */
function commitMessage(edits) {
	const count = (test, noun) => {
		const number = edits.filter(test).length;
		return number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`];
	};
	const parts = [
		...count((edit) => edit.issue !== void 0, "issue number"),
		...count((edit) => edit.claim !== void 0, "claim"),
		...count((edit) => edit.status !== void 0, "status change"),
		...count((edit) => edit.verified !== void 0, "verification")
	];
	return parts.length === 0 ? "Bring the index of projects up to date" : `Record ${parts.join(", ")} of the project list`;
}
/** Outcomes of changes that only touch files: those of the commit. */
function fileOutcomes(changes, files) {
	const made = new Map(files.made.map((edit) => [edit.project, edit]));
	return changes.filter(isInFiles).map((change) => {
		return {
			change,
			...change.kind === "index" || made.get(change.project)?.[keyOf(change)] !== void 0 || files.result !== "done" ? fileOutcome(files) : {
				result: "left",
				message: "the file does not say it yet"
			},
			..."issue" in change && { issue: change.issue }
		};
	});
}
function keyOf({ kind }) {
	return kind === "status" ? "status" : "claim";
}
function fileOutcome({ written, result, message }) {
	if (written?.pullRequest !== void 0 && written.paths.length === 0) return {
		result: "unneeded",
		message: "waits in the pull request"
	};
	return {
		result,
		...message !== void 0 && { message }
	};
}
function isInFiles(change) {
	const { kind } = change;
	return kind === "claim" || kind === "release" || kind === "status" || kind === "index";
}
// src/run/reconcile.ts
/** Syncs issues and files as far as it can; what it could not do is in the outcomes. */
async function reconcile(outside, location, scope) {
	const cached = withCache(outside);
	const ports = {
		...cached,
		writer: cached.issues.recording(outside.writer)
	};
	const load = async (files) => {
		const list = await readList(files, location);
		if (list.config === void 0) return list;
		ports.onConfig(list.config);
		const state = await loadState(list, {
			...ports,
			files
		}, scope);
		ports.countRecent(ports.issues.made());
		return state;
	};
	let state = await load(ports.files);
	if (!("plan" in state)) return {
		...emptyRun(ports.repository),
		problems: state.problems
	};
	if (await isIdle(state, ports)) return finishIdle(state, ports);
	const newer = await ports.branch?.newer();
	if (newer !== void 0) {
		state = await load(newer);
		if (!("plan" in state)) return {
			...emptyRun(ports.repository),
			problems: state.problems
		};
		if (await isIdle(state, ports)) return finishIdle(state, ports);
	}
	return await execute(state, newer === void 0 ? ports : {
		...ports,
		files: newer
	});
}
/** Whether nothing is to be done. What is proposed may have to be taken back; it is read with the default branch's commit. */
async function isIdle(state, ports) {
	return !(state.config.write_back !== "commit" && await isBranchDue(state, ports)) && !hasWork(state);
}
function finishIdle(state, ports) {
	ports.onPlan([], state.problems);
	return plannedRun(state);
}
/** Carries out a plan: claims, labels and new issues first, then the files, and last the issues that exist. */
async function execute(planned, ports) {
	ports.onPlan(allChanges(planned), planned.problems);
	const applied = await applyClaimPlans(planned.open, planned.claims, ports.writer);
	let state = planned;
	try {
		if (applied.outcomes.length > 0) state = await replan(planned, applied.claims, ports);
	} catch (error) {
		if (!(error instanceof LimitReached)) throw error;
		const outcomes = report([...applied.outcomes, ...leftOutcomes(planned, error)], ports);
		return {
			...plannedRun(planned),
			outcomes
		};
	}
	const { config, context, plan } = state;
	const applyPorts = applyPortsOf(ports);
	const answered = report(outcomesOfClaims(state, applied), ports);
	const labels = await applyLabels(plan.changes.filter(isLabel), applyPorts);
	const created = await applyCreates(plan.changes.filter(isCreate), config.tracking_label, applyPorts);
	const input = {
		state,
		unserved: unservedIn(state, applied),
		ports: applyPorts
	};
	const announced = await announceStates(input, [...plan.edits, ...numbersOf(created, state.projects)]);
	const files = await writeBack(state, announced.edits, ports);
	const inFiles = context.writesFiles ? report(fileOutcomes(allChanges({
		...state,
		open: []
	}), files), ports) : [];
	const projects = withEdits(state.projects, files.made);
	const landed = context.writable ? files.made : [];
	const updated = await updateIssues(input, {
		projects: withEdits(state.projects, landed),
		announced: announced.outcomes,
		agreed: new Map(landed.flatMap(({ project, status }) => status ? [[project, status]] : [])),
		mayBeMerged: files.isStale
	});
	const inMarkers = context.writesFiles ? [] : report(markerOutcomes(plan.changes, updated), ports);
	const proposals = await finishProposals(state, created, ports);
	return {
		...plannedRun(state),
		changes: allChanges(planned),
		projects,
		held: heldIn(state, projects),
		problems: [...state.problems, ...files.problems],
		outcomes: [
			...answered,
			...labels,
			...created,
			...inFiles,
			...updated,
			...inMarkers,
			...proposals
		],
		written: files.written
	};
}
function report(outcomes, { onOutcome }) {
	for (const outcome of outcomes) onOutcome(outcome);
	return outcomes;
}
function applyPortsOf({ issues, writer, onOutcome }) {
	return {
		reader: issues.fresh,
		seen: issues.seen,
		writer,
		onOutcome
	};
}
/** An issue that is also updated is reported by its update, and only once. */
function outcomesOfClaims({ plan }, { outcomes }) {
	return outcomes.filter(({ result, issue = 0 }) => result !== "done" || !isChanged(plan.changes, issue));
}
/** Numbers of issues whose claims were not applied in full. */
function unservedIn({ claims }, { outcomes }) {
	const failed = outcomes.flatMap(({ result, issue = 0 }) => result === "done" ? [] : [issue]);
	return /* @__PURE__ */ new Set([...claims.unread, ...failed]);
}
/** Closes proposals whose projects have an issue by now, and opens pull requests for the new ones. */
async function finishProposals(state, created, ports) {
	const ending = closings(state, new Map(created.flatMap(({ change, issue }) => isCreate(change) ? [[change.project, issue]] : []))).filter(({ comments }) => comments.length > 0);
	const ifOpen = (change, issue) => issue.state === "open" ? change : void 0;
	const applyPorts = applyPortsOf(ports);
	const closed = await applyUpdates(ending, ifOpen, applyPorts);
	if (ports.proposalWriter === void 0) return closed;
	const opened = await applyProposals(state.proposals.toPropose, ports.proposalWriter, applyPorts, state.config);
	return [...closed, ...opened];
}
// src/run/find-unfilled.ts
const WORKFLOWS = ".github/workflows";
/** Placeholders in the config and the workflows that `dibs init`, or whoever copied our workflow, left unfilled. */
async function findUnfilled(files, configPath) {
	const isDibs = await exists(files, "action.yml") || await exists(files, "action.yaml");
	const problems = [];
	const config = await files.read(configPath);
	if (config !== void 0) problems.push(...unfilledInConfig(config));
	for (const path of await workflowsIn(files)) {
		const file = await files.read(path);
		if (file !== void 0) problems.push(...unfilledInWorkflow(file, isDibs));
	}
	return problems;
}
/** None if the folder cannot be read, since a list can do without it. */
async function workflowsIn(files) {
	try {
		return await files.list(WORKFLOWS);
	} catch {
		return [];
	}
}
async function exists(files, path) {
	return await files.read(path) !== void 0;
}
// src/run/check.ts
/**
* Reads only the files and reports their problems; sends no request.
* @param repository what links would point to; if given, the texts of the issues and the index are checked, too
*/
async function check(files, location, repository) {
	const list = await readList(files, location);
	const found = [...list.problems, ...await findUnfilled(files, location.configPath)];
	if (list.config === void 0) return {
		...emptyRun(void 0),
		problems: found.sort(byLocation)
	};
	const { config, projects, withLocation } = list;
	found.push(...projects.flatMap(unfilledProject).map(withLocation));
	if (repository !== void 0) {
		found.push(...lengthProblems(projects, config, repository).map(withLocation));
		const index = config.index === null ? void 0 : indexProblem(await files.read(config.index));
		if (index !== void 0) found.push(index);
	}
	return {
		...emptyRun(void 0, config),
		remindAfter: config.claims.remind_after,
		projects,
		held: heldByFiles(projects),
		problems: found.sort(byLocation)
	};
}
export { reconcile as n, preview as r, check as t };
