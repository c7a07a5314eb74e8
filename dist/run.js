import "./rolldown-runtime.js";
import { f as isoDay } from "./lib-text.js";
import { $ as messageOf, A as sameClaim, D as holdersOf, E as claimOf, J as NoAccess, U as BranchProtected, d as byLocation, f as errorIn, h as warningIn, n as isLabel, q as LimitReached, r as isUpdate, t as isCreate } from "./model.js";
import { P as markerOf, c as withRepositoryCase, i as lengthProblems, l as withRepositoryLabels, s as labelCaseOf } from "./issue.js";
import { h as readList, i as unfilledProject, m as projectPaths, n as unfilledInConfig, r as unfilledInWorkflow, v as projectId, y as readProjectFile } from "./list.js";
import { a as editFiles, c as withEdits, d as plan, f as replanChange, g as createCachingReader, h as createCachingProposalReader, i as applyUpdates, l as observeAll, n as applyLabels, o as editIndex, r as applyProposals, s as indexProblem, t as applyCreates, u as observeOne } from "./sync.js";
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
	const isOther = project.issue !== void 0 && (project.issue !== issue.number || markerOf(issue)?.id !== project.id);
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
		const whose = joins(project, issue, isSecond(issue, observation));
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
function joins(project, issue, second) {
	const marker = markerOf(issue);
	if (marker === void 0) return `#${issue.number} “${issue.title}” by ${issue.author.login} is nobody's so far: it is taken over for this project once this is merged, and its text is kept`;
	if (marker.id !== project.id) return `#${issue.number} was that of ${marker.id}, whose file is gone: it becomes the issue of this project once this is merged`;
	return second ? `#${issue.number} is a second issue of this project: it is kept once this is merged, and the other one closed` : void 0;
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
		const path = gone.get(markerOf(issue)?.id ?? "");
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
		const claim = claimOf(holdersOf(holders, marker?.holders ?? /* @__PURE__ */ new Map(), project.claim, context.today));
		return claim === void 0 ? [] : [{
			project: project.id,
			issue: issue.number,
			claim
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
		observation: await observeAll(list, config, ports.issues)
	} : await observeOne(list, scope.only, config, ports.issues);
	const issues = new Map(observation.matched);
	const claims = createClaimsContext(list, scope, ports, issues);
	const open = await reviewClaims(claims);
	const context = {
		config,
		writesFiles,
		repository: ports.repository,
		today: isoDay(new Date(scope.now)),
		onBranch: !scope.workingTree,
		writable: !scope.workingTree && config.write_back === "commit",
		claims: new Map(open.map(({ project, claimPlan }) => [project.id, claimPlan.claimState]))
	};
	const proposals = await findProposals(list, ports, scope);
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
/** What is left to do after claims were applied. */
async function replan(view, served, ports) {
	return await computePlan(view, {
		...view.context,
		claims: served
	}, view.claims.issues, ports);
}
async function computePlan(rest, context, matched, ports) {
	const { config, claims, inScope } = rest;
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
/** A run that found nothing and did nothing. */
function emptyRun(repository) {
	return {
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
		...emptyRun(state.context.repository),
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
// src/run/update-issues.ts
/**
* Updates the issues once claims were applied and files were written.
* @param projects as their files on the default branch are now
* @param unserved numbers of issues whose claims were not applied in full: their markers stay, so that the next run
*   knows what was new
*/
function updateIssues(state, projects, writable, unserved, ports) {
	const { observation, plan, labelCase } = state;
	const byId = new Map(projects.map((project) => [project.id, project]));
	const allowed = (change) => unserved.has(change.issue) ? withoutText(change) : change;
	const context = {
		...state.context,
		writable
	};
	const replan = (change, issue) => {
		const replanned = replanChange(change, issue, byId.get(change.project), observation, context);
		const wanted = replanned && allowed(replanned);
		return wanted && withRepositoryCase(wanted, labelCase);
	};
	const updates = plan.changes.filter(isUpdate).map(allowed).filter((change) => change !== void 0);
	return applyUpdates(updates, replan, ports);
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
	const { config, repository } = view.context;
	if (!view.context.writesFiles) return {
		written: void 0,
		result: "left",
		problems: []
	};
	const projects = withEdits(view.projects, edits);
	let refused = [];
	const make = async (files) => {
		refused = [];
		const contents = await editFiles(edits, files, config, (problem) => refused.push(problem));
		const index = view.mayIndex ? await editIndex(projects, files, config, repository) : void 0;
		return index === void 0 ? contents : [...contents, index];
	};
	const claimsBranch = claimsBranchFor(view, ports);
	try {
		const message = commitMessage(edits);
		const hasNone = edits.length === 0 && !view.index;
		if (hasNone && view.isWhole) await claimsBranch?.withdraw();
		if (hasNone) return {
			written: { paths: [] },
			result: "done",
			problems: []
		};
		return {
			written: claimsBranch === void 0 ? await ports.fileWriter.write(make, message) : await claimsBranch.propose(make, message, PULL_REQUEST_TEXT, view.isWhole),
			result: "done",
			problems: refused
		};
	} catch (error) {
		if (error instanceof NoAccess) throw error;
		const message = messageOf(error);
		if (error instanceof LimitReached) return {
			written: void 0,
			result: "left",
			message,
			problems: []
		};
		const advice = error instanceof BranchProtected ? adviceOn(message, claimsBranch !== void 0) : `The files could not be written back. ${message}`;
		return {
			written: void 0,
			result: "failed",
			message,
			problems: [errorIn(config.projects, advice)]
		};
	}
}
function adviceOn(message, byPullRequest) {
	return byPullRequest ? `The rules for the default branch hold for the branches of Dibs, too. ${message}\nLet the branches that begin with "dibs/" be an exception to them.` : `The default branch takes no direct commits. ${message}\nSet write_back: pull-request in the config.`;
}
/** The branch to propose file changes on, if the config asks for that. */
function claimsBranchFor({ config, context }, { claimsBranch }) {
	return config.write_back === "pull-request" && context.onBranch ? claimsBranch : void 0;
}
const PULL_REQUEST_TEXT = "Dibs keeps this list of projects in step with its issues, and proposes here what their files should say: numbers of issues, who holds a project, states, and the index.\n\nMerge it whenever you like. It is kept up to date until then, and closed when nothing is left to change.";
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
function fileOutcomes(changes, { written, result: all, message: why }) {
	const waits = written?.pullRequest !== void 0 && written.paths.length === 0;
	const result = waits ? "unneeded" : all;
	const message = waits ? "waits in the pull request" : why;
	return changes.filter(isInFiles).map((change) => ({
		change,
		result,
		..."issue" in change && { issue: change.issue },
		...message !== void 0 && { message }
	}));
}
function isInFiles({ kind }) {
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
	if (!hasWork(state)) return await finishIdle(state, ports);
	const newer = await ports.branch?.newer();
	if (newer !== void 0) {
		state = await load(newer);
		if (!("plan" in state)) return {
			...emptyRun(ports.repository),
			problems: state.problems
		};
		if (!hasWork(state)) return await finishIdle(state, ports);
	}
	return await execute(state, newer === void 0 ? ports : {
		...ports,
		files: newer
	});
}
/** Nothing to do: withdraws an obsolete pull request. */
async function finishIdle(state, ports) {
	ports.onPlan([], state.problems);
	if (state.isWhole) await claimsBranchFor(state, ports)?.withdraw();
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
	const edits = [...plan.edits, ...numbersOf(created, state.projects)];
	const files = await writeBack(state, edits, ports);
	const isWritten = files.written !== void 0;
	const inFiles = context.writesFiles ? report(fileOutcomes(allChanges({
		...state,
		open: []
	}), files), ports) : [];
	const projects = isWritten ? withEdits(state.projects, edits) : state.projects;
	const writable = context.writable && isWritten;
	const onBranch = writable ? projects : state.projects;
	const updated = await updateIssues(state, onBranch, writable, unservedIn(state, applied), applyPorts);
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
	const opened = await applyProposals(state.proposals.toPropose, ports.proposalWriter, applyPorts);
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
		...emptyRun(void 0),
		remindAfter: config.claims.remind_after,
		projects,
		held: heldByFiles(projects),
		problems: found.sort(byLocation)
	};
}
export { reconcile as n, preview as r, check as t };
