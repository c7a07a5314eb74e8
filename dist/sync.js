import { $ as NoAccess, A as hasLabel, D as sameLogin, E as sameClaim, M as isAgent, N as isTrusted, O as shortened, P as labelKey, Q as LimitReached, S as claimOf, T as includesLogin, _ as isContactOf, a as errorIn, b as placesBeside, c as warningIn, et as NotPermitted, it as messageOf, j as hasWriteAccess, n as failureOf, nt as UnclearAnswer, rt as isFinal, t as Refusals, w as inQueueOrder, x as saidStatus, y as isOver } from "./model.js";
import { f as isDate, g as fingerprint } from "./lib-text.js";
import { A as bearsCauses, D as decideStatus, E as lengthsToTry, F as printComment, G as markedIds, H as bodyOf, I as desiredLabels, J as printBody, K as markerOf, L as labelsToRemember, M as keysIn, N as knownAuthors, O as datesNow, P as postedKeys, R as mergeLabels, S as lengthProblem, T as renderSection, U as isEdited, W as markedId, X as withMarker, Y as sameBody, Z as sameMarker, a as renderMessage, d as commentKey, j as keptTexts, k as holdersNow, w as hashSectionInput, x as firstBody, z as plainLabel } from "./issue.js";
import { a as fill, c as textsOf } from "./texts.js";
import { E as renderIndex, S as writtenKey, T as numbersInIndex, v as projectId, y as readProjectFile } from "./list.js";
import { n as editFrontMatter, o as isUnset, r as readFrontMatter } from "./lib-front-matter.js";
import { S as statusFromWord } from "./schema.js";
// src/sync/ask-authors.ts
/**
* Most authors that a run asks about. Numbers in files were merged by a maintainer, but anybody can forge markers, and
* many forged ones must not cost each run as many requests: an author who stays in doubt is not trusted.
*/
const MAX_ASKED = {
	recorded: 50,
	missing: 10,
	rest: 10
};
/** The same for authors who are no contributors, if the list does not depend on the answer. */
const MAX_OUTSIDERS = 1;
/** After this many unanswered questions, the token is taken to have no permission to ask. */
const MAX_UNANSWERED = 3;
/**
* Creates the questions of one run: asks GitHub whether authors may write here, those first on whom most depends.
* @param access the answers so far, by login in lower case
* @returns a function that tells whether any answer is new
*/
function createDoubtResolver(access, hasWriteAccess) {
	const askedAbout = /* @__PURE__ */ new Map();
	return async (doubts) => {
		let isNew = false;
		for (const doubt of [...doubts].sort((a, b) => rank(a) - rank(b))) {
			const { login } = doubt;
			const asked = askedAbout.get(rank(doubt)) ?? 0;
			if (access.has(login.toLowerCase()) || asked >= maxAsked(doubt) || unanswered(access) >= MAX_UNANSWERED) continue;
			askedAbout.set(rank(doubt), asked + 1);
			await hasWriteAccess(login);
			isNew = true;
		}
		return isNew;
	};
}
function rank({ about, isContributor }) {
	return [
		"recorded",
		"missing",
		"rest"
	].indexOf(about) * 2 + (isContributor ? 0 : 1);
}
function maxAsked({ about, isContributor }) {
	return about === "rest" && !isContributor ? MAX_OUTSIDERS : MAX_ASKED[about];
}
function unanswered(access) {
	return [...access.values()].filter((mayWrite) => mayWrite === void 0).length;
}
// src/sync/memoize.ts
/**
* Asks each question once: keeps answers and refusals, but no error that ends the run.
* @param keyOf by default, the first argument
*/
function memoize(ask, keyOf = (...[first]) => first) {
	const asked = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const answer = async (key, question) => {
		try {
			const value = await ask(...question);
			known.set(key, value);
			return value;
		} catch (error) {
			if (isFinal(error)) asked.delete(key);
			throw error;
		}
	};
	return {
		get: (...question) => {
			const key = keyOf(...question);
			const earlier = asked.get(key) ?? answer(key, question);
			asked.set(key, earlier);
			return earlier;
		},
		known,
		forget: (key) => {
			asked.delete(key);
			known.delete(key);
		}
	};
}
/** Reads pages on demand, each once: whoever starts over gets those again that were read. */
function replayable(read, keep) {
	const pages = [];
	let rest;
	const next = async () => {
		rest ??= read()[Symbol.asyncIterator]();
		const page = await rest.next();
		if (page.done !== true) pages.push(keep(page.value));
		return page.done !== true;
	};
	return async function* replay() {
		for (let index = 0; index < pages.length || await next(); index += 1) {
			const page = pages[index];
			if (page !== void 0) yield page;
		}
	};
}
// src/sync/caching-reader.ts
/** Creates the cache of one run. */
function createCachingReader(reader) {
	const seen = /* @__PURE__ */ new Map();
	const access = memoize(reader.hasWriteAccess, lowerCase);
	const note = (issues) => {
		for (const { author } of issues) noteAccess(author, access.known);
		return issues;
	};
	const keep = (issues) => {
		for (const issue of note(issues)) seen.set(issue.number, issue);
		return issues.map(({ number }) => number);
	};
	const kept = (numbers) => numbers.map((number) => seen.get(number)).filter((issue) => issue !== void 0);
	const labelled = memoize(async (label) => keep(await reader.listLabelled(label)));
	const pages = replayable(() => reader.listNewestFirst(), keep);
	const get = async (number) => {
		const answer = await reader.get(number);
		if (answer.kind === "found") keep([answer.issue]);
		return answer;
	};
	const single = memoize(get);
	const hasWriteAccess = async (login) => {
		const isNew = !access.known.has(login.toLowerCase());
		const answer = await access.get(login);
		if (isNew) note([...seen.values()]);
		return answer;
	};
	const comments = createCommentCache(reader);
	return {
		seen,
		hasWriteAccess,
		listLabelled: async (label) => kept(await labelled.get(label)),
		listOpenLabelled: memoize(async (label) => note(await reader.listOpenLabelled(label))).get,
		listNewestOpenLabelled: memoize(async (label) => note(await reader.listNewestOpenLabelled(label))).get,
		listAssigned: memoize(async (login) => note(await reader.listAssigned(login)), lowerCase).get,
		async *listNewestFirst() {
			for await (const numbers of pages()) yield kept(numbers);
		},
		get: async (number) => {
			const issue = seen.get(number);
			return issue === void 0 ? await single.get(number) : {
				kind: "found",
				issue
			};
		},
		listLabels: memoize(reader.listLabels).get,
		isAssignable: reader.isAssignable,
		...comments.reads,
		fresh: {
			...reader,
			get,
			hasWriteAccess
		},
		forgetComments: comments.forget,
		posted: comments.posted,
		resolveDoubts: createDoubtResolver(access.known, hasWriteAccess),
		made: () => madeAmong(seen.values(), comments.all().flat()),
		recording: (writer) => ({
			...recordIssues(writer, (issue) => keep([issue])),
			...comments.recording(writer)
		})
	};
}
function createCommentCache(reader) {
	const comments = memoize(reader.listComments);
	const recent = memoize(reader.listRecentComments);
	const timelines = memoize(reader.readTimeline, (number, place) => place === void 0 ? number : `${place.owner}/${place.repo}#${number}`);
	const posted = /* @__PURE__ */ new Map();
	const all = () => [
		...posted.values(),
		...comments.known.values(),
		...recent.known.values(),
		...[...timelines.known.values()].map((timeline) => timeline.comments)
	];
	return {
		reads: {
			listComments: comments.get,
			listRecentComments: recent.get,
			readTimeline: timelines.get
		},
		all,
		posted: (issue) => posted.get(issue) ?? [],
		forget: (issue) => {
			comments.forget(issue);
			timelines.forget(issue);
		},
		recording: (writer) => ({
			comment: async (issue, body) => {
				const comment = await writer.comment(issue, body);
				posted.set(issue, [...posted.get(issue) ?? [], comment]);
				return comment;
			},
			editComment: async (id, body) => {
				await writer.editComment(id, body);
				replaceComment(all(), id, (comment) => [{
					...comment,
					body,
					edited: true
				}]);
			},
			deleteComment: async (id) => {
				await writer.deleteComment(id);
				replaceComment(all(), id, () => []);
			}
		})
	};
}
function recordIssues(writer, keep) {
	const kept = async (answer) => {
		const issue = await answer;
		keep(issue);
		return issue;
	};
	return {
		...writer,
		createIssue: (issue) => kept(writer.createIssue(issue)),
		updateIssue: (number, patch) => kept(writer.updateIssue(number, patch)),
		assign: (number, logins) => kept(writer.assign(number, logins)),
		unassign: (number, logins) => kept(writer.unassign(number, logins))
	};
}
/** Creates a reader that asks about the pull request of each proposal once. */
function createCachingProposalReader({ statesOf }) {
	const known = /* @__PURE__ */ new Map();
	return { async statesOf(issues) {
		const unknown = issues.filter((number) => !known.has(number));
		const states = await statesOf(unknown);
		for (const number of unknown) known.set(number, states.get(number));
		return new Map(issues.flatMap((number) => {
			const state = known.get(number);
			return state === void 0 ? [] : [[number, state]];
		}));
	} };
}
function lowerCase(login) {
	return login.toLowerCase();
}
/** Records at an author what GitHub answered about their access. */
function noteAccess(author, access) {
	const login = author.login.toLowerCase();
	if (!access.has(login)) return;
	const mayWrite = access.get(login);
	author.access = mayWrite === void 0 ? "untold" : mayWrite ? "write" : "none";
}
function replaceComment(lists, id, replace) {
	for (const list of lists) {
		const index = list.findIndex((comment) => comment.id === id);
		const comment = list[index];
		if (comment !== void 0) list.splice(index, 1, ...replace(comment));
	}
}
function madeAmong(issues, comments) {
	return [...[...issues].filter((issue) => !issue.isPullRequest && isTrusted(issue.author) && markerOf(issue) !== void 0).map(({ number, createdAt }) => ({
		name: `issue ${number}`,
		createdAt
	})), ...comments.filter(bearsCauses).map(({ id, createdAt }) => ({
		name: `comment ${id}`,
		createdAt
	}))];
}
// src/sync/plan-body.ts
const NOBODY = /* @__PURE__ */ new Map();
/** How many people of a waiting list are named: as many as anybody reads, and fewer if the body would be too long. */
const MAX_NAMED = [
	100,
	30,
	10,
	0
];
/** Who waits; undefined if the marker has lost it and the comments were not read: the next run finds it out. */
function waitingListOf(claims, marker, issue) {
	if (claims !== void 0) return {
		waiting: claims.waiting,
		unlisted: 0
	};
	if (marker?.waiting !== void 0) return {
		waiting: marker.waiting,
		unlisted: marker.unlisted ?? 0
	};
	return issue.comments === 0 ? {
		waiting: NOBODY,
		unlisted: 0
	} : void 0;
}
/**
* The body that an issue should have, with as much of its waiting list as fits.
* @param remembered the marker without waiting list and hashes
* @returns the managed section, and the whole body unless the issue has it already
*/
function planBody(body, about, remembered, queue) {
	const isUntouched = body.region !== void 0 && !isEdited(body);
	const make = ({ input, queue: { waiting, unlisted } }) => {
		const source = hashSectionInput(input);
		const marker = {
			...remembered,
			...queue !== void 0 && { waiting },
			...unlisted > 0 && { unlisted },
			source
		};
		const isCurrent = isUntouched && body.marker?.source === source;
		const region = isCurrent ? body.region ?? "" : renderSection(input);
		if (isCurrent && sameMarker(marker, body.marker)) return {
			text: void 0,
			region
		};
		return {
			text: printBody({
				...outsideSection(body, about.project.text),
				region,
				marker
			}),
			region
		};
	};
	const attempts = attemptsFor({
		...about,
		asked: remembered.asked ?? /* @__PURE__ */ new Map()
	}, queue);
	const isLast = ({ input }) => isUntouched && hashSectionInput(input) === body.marker?.source;
	const [first, ...others] = attempts;
	let made = make((others.length > 0 ? attempts.find(isLast) : void 0) ?? first);
	for (const attempt of others) {
		if (made.text === void 0 || lengthProblem(about.project, made.text) === void 0) break;
		made = make(attempt);
	}
	return made;
}
/** The longest text first: names of those who wait are left out before any of the project's own text is. */
function attemptsFor(about, all = {
	waiting: NOBODY,
	unlisted: 0
}) {
	const { project, config } = about;
	const numbers = all.waiting.size === 0 ? [0] : MAX_NAMED;
	return lengthsToTry(project.text, config).flatMap((excerpt) => numbers.map((named) => {
		const queue = shortened(all, named);
		const { unlisted } = queue;
		return {
			input: {
				...about,
				...shownQueue(queue.waiting, config),
				unlisted,
				excerpt
			},
			queue
		};
	}));
}
/** Where maintainers choose, those in the queue are no line, but have asked. */
function shownQueue(waiting, { claims }) {
	return claims.who === "approval" ? {
		waiting: NOBODY,
		requests: inQueueOrder(waiting)
	} : { waiting };
}
/** What people wrote around the managed section; the text of an adopted issue comes below it, unless the file has it. */
function outsideSection(body, text) {
	if (body.region !== void 0) return {
		above: body.above,
		below: body.below
	};
	return {
		above: "",
		below: wordsOf(text).includes(wordsOf(body.below)) ? "" : `\n\n${body.below}`
	};
}
/** A text without regard to line ends and blanks. */
function wordsOf(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** The comments that keep an edited section, unless it is the same as the new one. */
function keptComments({ region: edited = "" }, region, config) {
	if (edited.trim() === "" || sameBody(edited, region)) return [];
	const hash = fingerprint(edited);
	return keptTexts(edited, textsOf(config).notices).map((text, at) => ({
		key: commentKey.kept(hash, at + 1),
		text
	}));
}
/**
* The known authors, and authors with write access of comments that look like Dibs's. GitHub has to be asked: a member or
* collaborator may have no more than read access, and a member who conceals the membership is called a contributor.
*/
async function withWriteAccess(comments, known, mayWrite) {
	const asked = /* @__PURE__ */ new Map();
	let contributors = 0;
	for (const comment of comments) {
		const { login, association } = comment.author;
		const isContributor = association === "CONTRIBUTOR" && contributors < 3;
		const mayBe = hasWriteAccess(association) || isContributor;
		if (asked.has(login) || known(comment) || !mayBe || !bearsCauses(comment)) continue;
		if (isContributor) contributors += 1;
		asked.set(login, await mayWrite(login) === true);
	}
	return (comment) => known(comment) || asked.get(comment.author.login) === true;
}
// src/sync/doubt.ts
/** Whether only GitHub can tell if the author of an issue is trusted, and this run has not asked yet. */
function isInDoubt({ author }) {
	return !isTrusted(author) && author.access === void 0 && author.login !== "ghost";
}
/** The doubt about the author of an issue. */
function doubtOf({ author }, about) {
	return {
		login: author.login,
		isContributor: author.association === "CONTRIBUTOR",
		about
	};
}
/** Names an author who is not trusted, for a message. */
function distrusted({ author }) {
	return author.access === "none" || author.login === "ghost" ? `${author.login}, who may not write here` : `${author.login}, of whom GitHub does not say that they may write here`;
}
// src/sync/project-of.ts
/**
* The project that an issue belongs to, as far as the issue alone tells; undefined if there is none, or if the
* project's file names another issue.
*/
function projectOf(issue, list, config) {
	const project = projectNamedBy(issue, list, config);
	return project?.issue === issue.number || isTrusted(issue.author) ? project : void 0;
}
/** The author on whom the answer of {@link projectOf} depends, if in doubt. */
function doubtAbout(issue, list, config) {
	const project = projectNamedBy(issue, list, config);
	return project !== void 0 && project.issue === void 0 && isInDoubt(issue) ? [doubtOf(issue, "missing")] : [];
}
/** The project whose file names the issue, or which the issue's marker names, whoever opened the issue. */
function projectNamedBy(issue, { projects, broken }, config) {
	if (issue.isPullRequest || broken.some((file) => file.issue === issue.number)) return void 0;
	const recorded = projects.find((project) => project.issue === issue.number);
	if (recorded !== void 0 || !hasLabel(issue, config.tracking_label)) return recorded;
	const unnumbered = new Map(projects.flatMap((one) => one.issue === void 0 ? [[one.id, one]] : []));
	return markedIds(issue).flatMap((id) => unnumbered.get(id) ?? [])[0];
}
// src/sync/scope.ts
/** How far back (ms) a run looks for what earlier ones may have missed. */
const LOOK_BACK_MS = 6048e5;
/** ISO time from which a run looks at what was said. */
function lookBackFrom({ now }) {
	return (/* @__PURE__ */ new Date(now - LOOK_BACK_MS)).toISOString();
}
// src/sync/update.ts
/** The change that a PATCH makes to an issue, with what it changes. */
function updateChange(kind, project, issue, drift) {
	const fields = {};
	if (drift.title !== void 0) fields.title = {
		from: issue.title,
		to: drift.title
	};
	if (drift.body !== void 0) fields.body = {
		from: issue.body,
		to: drift.body
	};
	if (drift.labels !== void 0) fields.labels = {
		from: issue.labels,
		to: drift.labels
	};
	if (drift.state !== void 0) fields.state = {
		from: issue.state,
		to: drift.state
	};
	return {
		kind,
		project,
		issue: issue.number,
		drift,
		comments: [],
		fields
	};
}
/** The part of a PATCH that gives an issue the state for a status. */
function stateFor(status) {
	if (status === "open") return {
		state: "open",
		state_reason: "reopened"
	};
	return {
		state: "closed",
		state_reason: status === "done" ? "completed" : "not_planned"
	};
}
// src/sync/close.ts
/** Closes the issue of a file that is gone. `archived` is the status agreed on, so that a file that returns reopens it. */
function closeRemoved(issue, config) {
	const body = bodyOf(issue);
	const id = body.marker?.id ?? "";
	const claim = config.labels.claim;
	const labels = issue.labels.filter((name) => claim === null || ![claim.open, claim.taken].some((own) => sameLogin(own, name)));
	const removals = (body.marker?.removals ?? 0) + 1;
	const { proposed: _, ...last } = body.marker ?? {};
	const marker = {
		holders: /* @__PURE__ */ new Map(),
		labels: [],
		...last,
		id,
		status: "archived",
		removals
	};
	const drift = {
		body: withMarker(body, marker),
		...labels.length !== issue.labels.length && { labels },
		...stateFor("archived")
	};
	const comment = {
		key: commentKey.removed(removals),
		text: textsOf(config).notices.removed
	};
	return {
		...updateChange("close", id, issue, drift),
		comments: [comment]
	};
}
/** Closes the second issue of a project; without label and marker it no longer belongs to one. */
function closeDuplicate(kept, issue, config) {
	const body = bodyOf(issue);
	const drift = {
		body: [
			body.above,
			body.region ?? "",
			body.below
		].join("").trim(),
		labels: issue.labels.filter((name) => labelKey(name) !== labelKey(config.tracking_label)),
		state: "closed",
		state_reason: "duplicate"
	};
	const comment = {
		key: commentKey.duplicate(kept),
		text: fill(textsOf(config).notices.duplicate, { kept })
	};
	return {
		...updateChange("close", body.marker?.id ?? "", issue, drift),
		comments: [comment]
	};
}
// src/sync/plan-create.ts
/** The first issue of a project, or why it cannot have one. */
function planCreate(project, { config, repository, today }) {
	const { claim } = project;
	const desired = desiredLabels(project, {
		status: "open",
		held: claim?.by.length ?? 0,
		today
	}, config);
	const body = firstBody(project, labelsToRemember(desired), config, repository);
	const problem = lengthProblem(project, body);
	if (problem !== void 0) return { problem };
	return {
		change: {
			kind: "create",
			project: project.id,
			content: {
				title: project.title,
				body,
				labels: desired.map(({ name }) => name)
			},
			assign: (claim?.by ?? []).map((login) => ({
				login,
				dropped: renderMessage(project.issue === void 0 ? "named_holder" : "former_holder", {
					project,
					projects: [],
					config,
					repository,
					issue: 0
				}, project.issue === void 0 ? { holders: [login] } : { to: login })
			}))
		},
		labels: desired.map(plainLabel)
	};
}
// src/sync/claim-facts.ts
/** Those who hold a project, as its issue shows them. */
function shownHolders(holders, dates, { agents }) {
	return [...holders].map(([login, since]) => ({
		login,
		since,
		...dates.has(login) && { until: dates.get(login) ?? since },
		...includesLogin(agents, login) && { isAgent: true }
	}));
}
/**
* How a project that is not open came to its end. Once the marker has it, it stays, but for who did it if somebody else
* is assigned since.
* @param today ISO date (UTC), for an issue that is still to be closed
*/
function endingOf({ claim }, issue, last, { status, holders, today }) {
	if (status === "open") return void 0;
	const known = last?.ending;
	const before = last === void 0 ? claim?.by ?? [] : [...last.holders.keys()];
	return {
		day: known?.day ?? issue.closedAt?.slice(0, 10) ?? today,
		by: holders.size > 0 ? [...holders.keys()] : known?.by ?? before,
		...isDuplicate(issue) && { isDuplicate: true }
	};
}
/** Whether somebody closed it as a duplicate; an open issue may still have an earlier reason. */
function isDuplicate({ state, stateReason }) {
	return state === "closed" && stateReason === "duplicate";
}
// src/sync/file-edits.ts
/**
* How the claim on a project has changed: somebody left, somebody joined or set a date, or both.
* @param known the claim as the file has it or, if no files are written, the marker
*/
function claimChanges(project, issue, known, claim) {
	if (sameClaim(known, claim)) return [];
	const lacks = (other) => (login) => !other?.by.some((one) => sameLogin(one, login));
	const left = known?.by.some(lacks(claim)) ?? false;
	const joined = claim?.by.some(lacks(known)) ?? false;
	const on = {
		project: project.id,
		issue: issue.number,
		from: known,
		to: claim
	};
	return [...left ? [{
		kind: "release",
		...on
	}] : [], ...joined || !left ? [{
		kind: "claim",
		...on
	}] : []];
}
/** The status that the file takes over from the issue, if any. */
function statusChanges({ id, status }, { number }, { fileFollows, status: to, last }) {
	const from = status ?? last;
	return fileFollows && from !== void 0 ? [{
		kind: "status",
		project: id,
		issue: number,
		from,
		to
	}] : [];
}
/** What the file should say; undefined if it says that already. */
function fileEdit(project, issue, claim, { fileFollows, status }, verified) {
	const edit = {
		path: project.path,
		project: project.id,
		...project.issue !== issue.number && {
			issue: issue.number,
			...project.issue !== void 0 && { insteadOf: project.issue }
		},
		...!sameClaim(project.claim, claim) && { claim: claim ?? null },
		...fileFollows && {
			status,
			statusInsteadOf: [saidStatus(project), ...proposedOn(issue, project.id)]
		},
		...verified !== void 0 && { verified }
	};
	const { path: _path, project: _project, ...values } = edit;
	return Object.keys(values).length > 0 ? edit : void 0;
}
function proposedOn(issue, id) {
	const proposed = markerOf(issue, id)?.proposed;
	return proposed === void 0 ? [] : [proposed];
}
// src/sync/plan-issue.ts
/** Compares a project with its issue. */
function planIssue(written, issue, context) {
	const { config, repository, writesFiles } = context;
	const body = bodyOf(issue, written.id);
	const claims = context.claims.get(written.id);
	const decisions = decide(written, issue, context);
	const { project, holders, dates, status, verified } = decisions;
	const claim = claimOf(holders, dates);
	const marker = markerFor(decisions, issue.number, body.marker, context);
	const queue = waitingListOf(claims, body.marker, issue);
	const planned = planBody(body, {
		project,
		config,
		repository,
		status: status.status,
		ending: decisions.ending,
		holders: shownHolders(holders, dates, issue)
	}, marker, queue);
	const tooLong = planned.text === void 0 ? void 0 : lengthProblem(project, planned.text);
	if (tooLong !== void 0) return {
		change: void 0,
		facts: [],
		edit: void 0,
		problems: [tooLong],
		labels: []
	};
	const kept = isEdited(body) ? keptComments(body, planned.region, config) : [];
	const isKeptInPlace = issue.locked && kept.length > 0;
	const drift = driftOf(issue, decisions, isKeptInPlace ? void 0 : planned.text, config);
	return {
		change: updateOf(project, issue, drift, isKeptInPlace ? [] : kept),
		facts: writesFiles ? [...claimChanges(project, issue, project.claim, claim), ...statusChanges(project, issue, status)] : claimChanges(project, issue, claimOf(body.marker?.holders ?? /* @__PURE__ */ new Map(), body.marker?.until), claim),
		edit: writesFiles ? fileEdit(written, issue, claim, status, verified) : void 0,
		problems: status.conflict ? [conflictOf(project, issue, status)] : [],
		labels: decisions.labels.filter(({ name }) => drift.labels?.includes(name)).map(plainLabel)
	};
}
function decide(written, issue, context) {
	const { config, today, writable } = context;
	const marker = markerOf(issue, written.id);
	const claims = context.claims.get(written.id);
	const verified = pendingVerification(written, claims?.verified ?? marker?.verified);
	const assignees = issue.assignees.filter((login) => !isContactOf(written, login));
	const contacts = issue.assignees.length - assignees.length;
	const project = {
		...written,
		...writable && verified !== void 0 && { verified },
		maxClaims: placesBeside(contacts, written, capOf(claims, marker))
	};
	const holders = holdersNow(project, assignees, {
		marker,
		claims
	}, config, today);
	const status = decideStatus(project, issue, marker);
	const labels = desiredLabels(project, {
		status: status.status,
		held: holders.size,
		today
	}, config);
	const ending = endingOf(written, issue, marker, {
		status: status.status,
		holders,
		today
	});
	return {
		project,
		holders,
		dates: datesNow(written, holders.keys(), {
			marker,
			claims
		}),
		status,
		ending,
		labels,
		verified
	};
}
/** The marker that the issue should have, but for what {@link planBody} adds. */
function markerFor({ project, holders, dates, status, ending, labels, verified }, issue, last, context) {
	const claims = context.claims.get(project.id);
	const handled = claims?.handled ?? last?.handled ?? 0;
	const accounts = claims?.accounts ?? last?.accounts ?? [];
	const asked = claims?.asked ?? last?.asked ?? /* @__PURE__ */ new Map();
	const unsettled = claims?.unsettled ?? last?.unsettled;
	const cap = capOf(claims, last);
	return {
		id: project.id,
		...(holders.size > 0 || handled > 0) && { issue },
		...agreement(last, status, context),
		holders,
		...ending !== void 0 && { ending: {
			day: ending.day,
			by: [...ending.by]
		} },
		...dates.size > 0 && { until: dates },
		...asked.size > 0 && { asked },
		...handled > 0 && { handled },
		...cap !== void 0 && { cap },
		...unsettled === true && { unsettled },
		...verified !== void 0 && !context.writable && { verified },
		...accounts.length > 0 && { accounts },
		labels: labelsToRemember(labels),
		...last?.removals !== void 0 && { removals: last.removals }
	};
}
/** How many assignees GitHub takes on the issue, if that is known to be fewer than it takes elsewhere. */
function capOf(claims, last) {
	return claims === void 0 ? last?.cap : claims.cap;
}
/** @param text the body that the issue should have; undefined if it keeps the one that it has */
function driftOf(issue, { project, status, labels: desired }, text, config) {
	const labels = mergeLabels(issue.labels, desired, markerOf(issue, project.id)?.labels ?? [], config);
	return {
		...issue.title !== project.title && { title: project.title },
		...text !== void 0 && !sameBody(text, issue.body) && { body: text },
		...!sameLabels(labels, issue.labels) && { labels },
		...status.issueFollows && stateFor(status.status)
	};
}
/** The date that the file has yet to get under `verified`; undefined if it has that date or a later one. */
function pendingVerification({ verified }, date) {
	return date !== void 0 && verified !== void 0 && isDate(verified) && verified >= date ? void 0 : date;
}
function updateOf(project, issue, drift, comments) {
	if (Object.keys(drift).length === 0) return void 0;
	const kind = drift.state === void 0 ? "update" : drift.state === "closed" ? "close" : "reopen";
	const origin = originOf(project, issue);
	return {
		...updateChange(kind, project.id, issue, drift),
		comments,
		...origin !== void 0 && { origin }
	};
}
/** Whose the issue was, if it was not this project's before. */
function originOf(project, issue) {
	const marker = markerOf(issue, project.id);
	if (marker === void 0) return {
		kind: "taken over",
		title: issue.title,
		author: issue.author.login
	};
	return marker.id === project.id ? void 0 : {
		kind: "renamed",
		project: marker.id
	};
}
/** What the marker says about the status on which file and issue agree, once the change is made. */
function agreement(marker, { fileFollows, status, last }, { onBranch, writable, writesFiles, mayBeMerged }) {
	const isWaiting = fileFollows && !writable;
	const agreed = isWaiting ? last : onBranch ? status : marker?.status ?? status;
	const earlier = mayBeMerged ? marker?.proposed : void 0;
	const proposed = isWaiting && writesFiles ? status : earlier;
	return {
		...agreed !== void 0 && { status: agreed },
		...proposed !== void 0 && { proposed }
	};
}
function sameLabels(a, b) {
	const key = (names) => JSON.stringify(names.map(labelKey).sort());
	return key(a) === key(b);
}
function conflictOf(project, issue, { issueFollows }) {
	const message = issueFollows ? `The status in the file was changed to ${project.status}, and issue ${issue.number} was reopened: the file counts, so the issue is closed again.` : `The file says ${project.status}, and issue ${issue.number} was closed for another reason; the file counts.`;
	return warningIn(project.path, message, { key: "status" });
}
// src/sync/plan.ts
/** Compares projects with issues, without disk, client or clock. */
function plan(projects, observation, context) {
	const result = {
		changes: [],
		edits: [],
		unchanged: 0,
		problems: [],
		labels: []
	};
	const updates = [];
	const facts = [];
	for (const project of projects) {
		const issue = observation.matched.get(project.id);
		if (issue !== void 0) {
			const one = planIssue(project, issue, context);
			result.problems.push(...one.problems);
			result.labels.push(...one.labels);
			facts.push(...one.facts);
			if (one.change !== void 0) updates.push(one.change);
			if (one.edit !== void 0) result.edits.push(one.edit);
			if (one.change === void 0 && one.edit === void 0 && one.problems.length === 0) result.unchanged += 1;
		} else if (observation.toCreate.has(project.id)) {
			const created = planCreate(project, context);
			if ("problem" in created) result.problems.push(created.problem);
			else {
				result.changes.push(created.change);
				result.labels.push(...created.labels);
			}
		} else if (!observation.conflicted.has(project.id)) result.unchanged += 1;
	}
	for (const issue of observation.removed) updates.push(closeRemoved(issue, context.config));
	for (const { kept, extra } of observation.duplicates) updates.push(closeDuplicate(kept, extra, context.config));
	result.changes.push(...updates, ...facts);
	result.labels = distinctLabels(result.labels);
	return result;
}
function distinctLabels(labels) {
	return [...new Map(labels.map((label) => [labelKey(label.name), label])).values()];
}
/**
* Plans a change again from the issue as it is now; undefined if nothing is left to do.
* @param project as its file is now; undefined if the change is about an issue without a file
*/
function replanChange(change, issue, project, observation, context) {
	if (project !== void 0 && observation.matched.get(project.id)?.number === issue.number) return planIssue(project, issue, context).change;
	const isOther = markerOf(issue)?.id !== change.project;
	if (issue.state === "closed" || issue.assignees.length > 0 || isOther) return void 0;
	const duplicate = observation.duplicates.find(({ extra }) => extra.number === issue.number);
	return duplicate === void 0 ? closeRemoved(issue, context.config) : closeDuplicate(duplicate.kept, issue, context.config);
}
// src/sync/former-label.ts
const MAX_NUMBERS = 10;
/**
* Has no issue created while projects have one under a former tracking label: it would be their second. An issue that had
* the present label and lost it was given up by a person, and does not count.
* @param untracked issues with a marker that lack the tracking label
* @returns whether there are any
*/
function blockIfRelabelled(matching, untracked) {
	const { config, toCreate, conflicted, reported, problems } = matching;
	const found = untracked.filter(({ number }) => !reported.has(number)).flatMap((issue) => markedIds(issue).map((id) => ({
		issue,
		id,
		label: formerLabel(issue, id)
	}))).filter(({ id, label }) => toCreate.has(id) && label !== void 0);
	const [first] = found;
	if (first === void 0) return false;
	const ids = new Set(found.map(({ id }) => id));
	for (const id of ids) conflicted.add(id);
	for (const { issue } of found) reported.add(issue.number);
	toCreate.clear();
	const numbers = found.slice(0, MAX_NUMBERS).map(({ issue }) => issue.number);
	const more = found.length > numbers.length ? " …" : "";
	const present = config.tracking_label;
	const message = `tracking_label is "${present}", but the issues ${numbers.join(", ")}${more} of this list have the former label "${first.label}": ${ids.size} projects would get a second issue. Nothing is created: rename the label on GitHub, put "${present}" on these issues, or set tracking_label back.`;
	problems.push(errorIn(config.projects, message));
	return true;
}
/** The tracking label that Dibs put on the issue of a project, if it is still there. */
function formerLabel(issue, id) {
	const [label] = markerOf(issue, id)?.labels ?? [];
	return label !== void 0 && hasLabel(issue, label) ? label : void 0;
}
// src/sync/matching.ts
/** Begins to match issues: nothing is matched yet. */
function createMatching(projects, broken, remote, config) {
	return {
		projects,
		broken,
		remote,
		config,
		ids: new Set([...projects, ...broken].map(({ id }) => id)),
		matched: /* @__PURE__ */ new Map(),
		files: new Map(broken.flatMap(({ issue, path }) => issue === void 0 ? [] : [[issue, path]])),
		toCreate: /* @__PURE__ */ new Set(),
		conflicted: /* @__PURE__ */ new Set(),
		reported: /* @__PURE__ */ new Set(),
		doubts: [],
		problems: []
	};
}
/** Whether an issue has the tracking label. */
function isTracked(issue, config) {
	return hasLabel(issue, config.tracking_label);
}
/** Whether the author is trusted; if only GitHub can tell, that is recorded as a doubt. */
function trusts({ doubts }, issue, about) {
	if (isInDoubt(issue)) doubts.push(doubtOf(issue, about));
	return isTrusted(issue.author);
}
/** Reports why it is not clear which issue is a project's, so that the project is left alone. */
function reportConflict(matching, project, message) {
	matching.conflicted.add(project.id);
	matching.problems.push(errorIn(project.path, message, { key: "issue" }));
}
/** Warns about an issue of a project. */
function warnAbout(matching, project, message) {
	matching.problems.push(warningIn(project.path, message, { key: "issue" }));
}
/** Matches an issue to a project. */
function match({ matched, files }, project, issue) {
	matched.set(project.id, issue);
	files.set(issue.number, project.path);
}
// src/sync/match-issues.ts
/**
* Matches issues to projects: the recorded number of an issue whose marker is trusted, whatever project that names, else
* such a marker of the project on an issue with the tracking label that no file names, else none.
* @param trusted tracked issues whose author is trusted
* @param forged tracked issues whose author is not
* @returns whether so many issues are missing that nothing may be created
*/
function matchIssues(matching, trusted, forged) {
	const byNumber = {
		distrusted: /* @__PURE__ */ new Map(),
		missing: []
	};
	for (const project of matching.projects) if (project.issue !== void 0) matchByNumber(matching, byNumber, project, project.issue);
	const unmatched = matching.projects.filter(({ id }) => !matching.matched.has(id) && !matching.conflicted.has(id));
	for (const isCertain of CERTAINTIES) for (const project of unmatched) matchByMarker(matching, project, trusted.get(project.id) ?? [], isCertain);
	for (const project of unmatched) matchRemembered(matching, project);
	for (const project of unmatched) {
		if (matching.conflicted.has(project.id)) continue;
		const named = byNumber.distrusted.get(project.id);
		if (matching.matched.has(project.id)) {
			if (named !== void 0) ignoreNumber(matching, project, named);
		} else if (named !== void 0) rejectNumber(matching, project, named);
		else createUnlessForged(matching, project, forged.get(project.id) ?? [], trusted.get(project.id) ?? []);
	}
	return blockIfMissing(matching, byNumber.missing);
}
function matchByNumber(matching, byNumber, project, number) {
	const { listed, fetched } = matching.remote;
	const answer = fetched.get(number);
	const issue = listed.get(number) ?? (answer?.kind === "found" ? answer.issue : void 0);
	if (issue !== void 0) matchRecorded(matching, byNumber.distrusted, project, issue);
	else if (answer?.kind === "gone") byNumber.missing.push({
		project,
		number
	});
	else if (answer?.kind === "transferred") reportConflict(matching, project, `Issue ${number} was transferred to another repository (${answer.url}): remove the line "issue" to get a new one.`);
	else reportConflict(matching, project, `Issue ${number} could not be read, and the next run tries again${answer?.kind === "unread" ? `: ${answer.reason}` : ""}`);
}
/** Matches the issue that a file names, unless its author is not trusted. */
function matchRecorded(matching, distrustedIssues, project, issue) {
	const { config } = matching;
	const { number } = issue;
	const conflict = (message) => reportConflict(matching, project, message);
	if (issue.isPullRequest) conflict(`${number} is the number of a pull request: remove the line "issue" to get an issue.`);
	else if (markedId(issue) !== void 0) {
		if (trusts(matching, issue, "recorded")) match(matching, project, issue);
		else distrustedIssues.set(project.id, issue);
	} else if (hasLabel(issue, config.proposals.accept_label)) conflict(`Issue ${number} is a proposal, whose author could go on editing it: remove the line "issue" to get an issue of the project's own.`);
	else if (isTracked(issue, config) && trusts(matching, issue, "recorded")) match(matching, project, issue);
	else conflict(`Issue ${number} is not one of Dibs's: to have it taken over, somebody with write access must have opened it and it must have the label "${config.tracking_label}"; else remove the line "issue".`);
}
/**
* How certainly an issue is that of a project, by the ids in its markers, most certain first: a marker that was pasted
* into an issue must not give it to another project than its own.
*/
const CERTAINTIES = [
	(ids) => ids.length === 1,
	([first], project) => first === project,
	() => true
];
/** Matches an issue that has the project's marker and is no other file's. */
function matchByMarker(matching, project, trusted, isCertain) {
	if (matching.matched.has(project.id)) return;
	const candidates = trusted.filter((issue) => !matching.files.has(issue.number) && isCertain(markedIds(issue), project.id));
	const issue = candidates.find(({ state }) => state === "open") ?? candidates[0];
	if (issue !== void 0) match(matching, project, issue);
}
/**
* Matches the issue whose number waits to be merged into the file, if the marker confirms that: it names the project, or
* the file before it was renamed.
*/
function matchRemembered(matching, project) {
	const number = matching.remote.remembered.get(project.id);
	if (number === void 0 || matching.matched.has(project.id) || matching.files.has(number)) return;
	const issue = matching.remote.listed.get(number);
	if (matching.remote.fetched.get(number)?.kind === "unread") reportConflict(matching, project, `Issue ${number} could not be read, and the next run tries again.`);
	else if (issue !== void 0 && !issue.isPullRequest && isTracked(issue, matching.config)) {
		const ids = markedIds(issue);
		if ((ids.includes(project.id) || ids.length > 0 && !ids.some((id) => matching.ids.has(id))) && trusts(matching, issue, "recorded")) match(matching, project, issue);
	}
}
function ignoreNumber(matching, project, named) {
	const own = matching.matched.get(project.id)?.number;
	matching.reported.add(named.number);
	warnAbout(matching, project, `Issue ${named.number} was opened by ${distrusted(named)}, so its number does not count: issue ${own} stays that of this project.`);
}
function rejectNumber(matching, project, issue) {
	const { config } = matching;
	matching.reported.add(issue.number);
	const first = isTracked(issue, config) && markedIds(issue).includes(project.id) ? `take the label "${config.tracking_label}" off it and ` : "";
	reportConflict(matching, project, `Issue ${issue.number} was opened by ${distrusted(issue)}, so the marker in its text is not believed: put the right number in, or ${first}remove the line "issue" to get an issue of the project's own.`);
}
/**
* Has an issue created, unless there is one with the tracking label and the project's id: whoever opened that may be
* a member whose access GitHub conceals.
* @param earlier issues with the project's id that other files name
*/
function createUnlessForged(matching, project, forged, earlier) {
	for (const issue of forged) trusts(matching, issue, "missing");
	if (isOver(project)) return;
	const [obstacle] = forged;
	if (obstacle === void 0) {
		matching.toCreate.add(project.id);
		for (const issue of earlier) if (markedId(issue) === project.id) warnOfMove(matching, project, issue);
		return;
	}
	matching.reported.add(obstacle.number);
	const label = matching.config.tracking_label;
	reportConflict(matching, project, `Issue ${obstacle.number} has the label "${label}" and the marker of this project, but was opened by ${distrusted(obstacle)}: none is made beside it. Take the label off it to get an issue of the project's own.`);
}
function warnOfMove(matching, project, { number }) {
	warnAbout(matching, project, `Issue ${number} was this project's by its text, but ${matching.files.get(number)} names its number: the issue goes with that file, and this one counts as new. If that is wrong, move the line "issue" back here.`);
}
/**
* A fork, a wrong repository or a token without access looks like many deleted issues: then nothing is created. Where
* other recorded issues exist, deleted ones of projects that are over do not count: nothing replaces them, ever.
*/
function blockIfMissing(matching, missing) {
	const isHere = matching.projects.some(({ id, issue }) => issue !== void 0 && matching.matched.get(id)?.number === issue);
	const lost = missing.filter(({ project }) => !matching.matched.has(project.id) && !(isHere && isOver(project)));
	if (lost.length <= matching.config.limits.max_closures) return false;
	for (const { project, number } of lost) reportConflict(matching, project, `Issue ${number} does not exist here, and neither do ${lost.length - 1} others: is this the right repository, and may the token read its issues? Nothing is created.`);
	matching.toCreate.clear();
	return true;
}
// src/sync/orphans.ts
/** Finds the issues whose files are gone, and decides whether the open ones are closed. */
function findOrphans(matching, trusted) {
	const all = orphansAmong(matching, trusted);
	const orphans = all.filter(({ state }) => state === "open");
	if (matching.config.on_removed === "keep") {
		const gone = reasonToKeep(matching, trusted, 0) === void 0 ? all : [];
		return {
			removed: [],
			unclosed: keepAll(orphans, "on_removed is keep"),
			gone,
			blocked: false
		};
	}
	const held = orphans.filter(({ assignees }) => assignees.length > 0);
	const free = orphans.filter(({ assignees }) => assignees.length === 0);
	for (const issue of held) reportHeld(matching, issue);
	const unclosed = held.map((issue) => ({
		issue,
		why: `${issue.assignees.join(", ")} holds it`
	}));
	const reason = reasonToKeep(matching, trusted, free.length);
	if (reason === void 0) return {
		removed: free,
		unclosed,
		gone: all,
		blocked: false
	};
	if (orphans.length === 0) return {
		removed: [],
		unclosed,
		gone: [],
		blocked: false
	};
	const message = `No issue is closed for a file that is gone, since ${reason}. The issues without a file: ${orphans.map(({ number }) => number).join(", ")}.`;
	matching.problems.push(errorIn(matching.config.projects, message));
	return {
		removed: [],
		unclosed: [...unclosed, ...keepAll(free, reason)],
		gone: [],
		blocked: true
	};
}
function orphansAmong(matching, trusted) {
	const { ids, files } = matching;
	const isOfFile = (issue) => files.has(issue.number) || markedIds(issue).some((id) => ids.has(id));
	const others = [...trusted].filter(([id]) => !ids.has(id)).flatMap(([, issues]) => issues);
	return [...new Set(others)].filter((issue) => !isOfFile(issue));
}
function keepAll(issues, why) {
	return issues.map((issue) => ({
		issue,
		why
	}));
}
function reportHeld({ config, problems }, { number, assignees }) {
	const message = `Issue ${number} has no file any more, but ${assignees.join(", ")} holds it, so it stays open: close it or bring the file back.`;
	problems.push(warningIn(config.projects, message));
}
/** Why no issue may be closed for a file that is gone: the list may not be whole. */
function reasonToKeep(matching, trusted, closings) {
	const { projects, broken, files, config } = matching;
	const unreadable = broken.filter(({ readable }) => !readable).map(({ path }) => path);
	if (unreadable.length > 0) return `${unreadable.join(", ")} cannot be read and may be one of them`;
	const stands = ({ id }) => trusted.get(id)?.some(({ number }) => !files.has(number)) ?? false;
	const unclear = broken.filter((file) => file.hasUnclearIssue && !stands(file)).map(({ path }) => path);
	if (unclear.length > 0) return `the number of the issue cannot be read in ${unclear.join(", ")}, which may be one of them`;
	if (projects.length + broken.length === 0) return "there is no project file at all";
	const max = config.limits.max_closures;
	return closings > max ? `that would close ${closings} at once and limits.max_closures allows ${max}` : void 0;
}
// src/sync/observe.ts
/** How many issues whose marker is not trusted are reported one by one. */
const MAX_FORGED_REPORTS = 5;
/** Finds the issue of each project, duplicates, and issues whose files are gone. */
function observe(projects, broken, remote, config) {
	const matching = createMatching(projects, broken, remote, config);
	const marked = markedIssues(remote);
	const isOurs = (issue) => isTracked(issue, config) && isTrusted(issue.author);
	const trusted = byMarkedId(marked.filter(isOurs));
	const others = marked.filter((issue) => !isOurs(issue));
	const isMissingMany = matchIssues(matching, trusted, byMarkedId(others.filter((issue) => isTracked(issue, config))));
	for (const { number } of matching.matched.values()) matching.reported.add(number);
	const isRelabelled = blockIfRelabelled(matching, others.filter((issue) => !isTracked(issue, config)));
	reportForged(matching, others);
	const duplicates = findDuplicates(matching, trusted);
	const { removed, unclosed, gone, blocked } = findOrphans(matching, trusted);
	const { matched, toCreate, conflicted, problems, doubts } = matching;
	return {
		matched,
		toCreate,
		conflicted,
		duplicates,
		removed,
		unclosed,
		gone,
		problems,
		blocked: isMissingMany || isRelabelled || blocked,
		doubts
	};
}
/** Issues with a marker, whoever opened them, lowest number first. */
function markedIssues({ listed }) {
	return [...listed.values()].filter((issue) => !issue.isPullRequest && markedId(issue) !== void 0).sort((a, b) => a.number - b.number);
}
function byMarkedId(issues) {
	const byId = /* @__PURE__ */ new Map();
	for (const issue of issues) for (const id of markedIds(issue)) {
		const same = byId.get(id);
		if (same === void 0) byId.set(id, [issue]);
		else same.push(issue);
	}
	return byId;
}
/** Second open issues of projects; those that people use are reported and kept. */
function findDuplicates(matching, trusted) {
	const found = [];
	for (const project of matching.projects) {
		const first = matching.matched.get(project.id);
		if (first === void 0) continue;
		for (const extra of trusted.get(project.id) ?? []) {
			if (matching.files.has(extra.number) || markedId(extra) !== project.id || extra.state === "closed") continue;
			const reason = reasonToStay(project, first, extra, matching.remote);
			if (reason === void 0) found.push({
				kept: first.number,
				extra
			});
			else warnAbout(matching, project, `Issue ${extra.number} is a second issue of this project beside ${first.number}. It stays open, since ${reason}: move what matters and close it.`);
		}
	}
	return found;
}
/** Why the second issue of a project is not closed, if so. */
function reasonToStay(project, first, extra, { commented }) {
	const body = bodyOf(extra);
	const comments = commented.get(extra.number);
	const { status } = decideStatus(project, first, markerOf(first, project.id));
	if (extra.assignees.length > 0) return `${extra.assignees.join(", ")} holds it`;
	if (`${body.above}${body.below}`.trim() !== "" || isEdited(body)) return "people have written into its text";
	if (comments === "by people") return "people have commented on it";
	if (comments === "unread") return "its comments could not be read";
	return status === "open" ? void 0 : `issue ${first.number} is closed`;
}
/** Warns about issues whose markers are not trusted. */
function reportForged(matching, others) {
	const { config, problems, reported } = matching;
	const forged = others.filter(({ state, number }) => state === "open" && !reported.has(number));
	for (const issue of forged) if (isTracked(issue, config)) trusts(matching, issue, "rest");
	const warn = (message) => problems.push(warningIn(config.projects, message));
	for (const issue of forged.slice(0, MAX_FORGED_REPORTS)) {
		const why = isTrusted(issue.author) ? `lacks the label "${config.tracking_label}"` : `was opened by ${distrusted(issue)}`;
		warn(`Issue ${issue.number} has the marker of a project, but ${why}: it is ignored.`);
	}
	const more = forged.slice(MAX_FORGED_REPORTS).map(({ number }) => number);
	const [first] = more;
	if (first !== void 0) warn(`${more.length} more issues have the marker of a project and are ignored for the same reasons, from ${first} to ${more.at(-1)}.`);
}
// src/sync/reading-depth.ts
/** A tracker whose newest number is no higher is read to its end before anything is created. */
const MAX_READ_WHOLE = 2e3;
/**
* Gives, for the newest number, the number above which all issues have to be read before one is created. An issue that
* an earlier run created and could not record is newer than all that are recorded. If numbers are not written to the
* files at once, issues found by their markers count as recorded; the labelled list may have left out an older one, so
* then at least as many pages are read as of the largest tracker that is read to its end.
*/
function lastToRead({ projects, broken }, { matched }, seen, config) {
	const inFiles = [...projects.filter(({ id, issue }) => matched.get(id)?.number === issue), ...broken.filter(({ issue = 0 }) => isMarked(seen.get(issue), config))].map(({ issue = 0 }) => issue);
	const isInFiles = config.write_back === "commit";
	const marked = isInFiles ? [] : [...seen.values()].filter((issue) => isMarked(issue, config));
	const highest = Math.max(0, ...inFiles, ...marked.map(({ number }) => number));
	return (newest) => {
		if (newest <= MAX_READ_WHOLE) return 0;
		return isInFiles ? highest : Math.min(highest, newest - MAX_READ_WHOLE + 100);
	};
}
/**
* Gives, for the newest number, the number above which all issues have to be read before one is closed for a file that
* is gone: what the labelled list leaves out would be closed by later runs, and so more than a run may close. The oldest
* issue of the list is taken to be among those that it shows.
*/
function lastToClose({ projects, broken }, seen, config) {
	const recorded = [...projects, ...broken].flatMap(({ issue = [] }) => issue);
	const marked = [...seen.values()].filter((issue) => isMarked(issue, config)).map(({ number }) => number);
	const lowest = [...recorded, ...marked].reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
	return (newest) => newest <= MAX_READ_WHOLE ? 0 : lowest - 1;
}
function isMarked(issue, config) {
	return issue !== void 0 && !issue.isPullRequest && hasLabel(issue, config.tracking_label) && markerOf(issue) !== void 0;
}
// src/sync/remembered.ts
/** More files than this are not read one by one where changes wait. */
const MAX_FILES = 10;
/**
* Numbers of issues that wait to be merged into the files of projects that have none, or that the index has for them, by
* project.
*/
async function readRemembered(projects, config, { files, proposed }) {
	const { index } = config;
	const pages = index === null ? [] : [index];
	const current = index === null ? void 0 : await files.read(index);
	const paths = projects.slice(0, MAX_FILES).map(({ path }) => path);
	const waiting = await proposed?.textsOf([...pages, ...paths]) ?? /* @__PURE__ */ new Map();
	const listed = numbersIn([...current !== void 0 && "text" in current ? [current.text] : [], ...pages.flatMap((page) => waiting.get(page) ?? [])], index ?? "");
	return new Map(projects.flatMap((project) => {
		const number = numberIn(waiting.get(project.path), project, config) ?? listed.get(project.path);
		return number === void 0 ? [] : [[project.id, number]];
	}));
}
function numbersIn(indexes, path) {
	return new Map(indexes.flatMap((text) => [...numbersInIndex(text, path)]));
}
function numberIn(text, { id, path }, config) {
	return text === void 0 ? void 0 : readProjectFile(path, text, id, config, false).issue;
}
// src/sync/read-issues.ts
/** More missing issues than this are read from the list of all issues instead of one by one. */
const MAX_SINGLE_READS = 10;
/** Reads what is needed about all projects, and matches issues to them. */
async function observeAll(list, config, issues, memory) {
	const { projects, broken } = list;
	await issues.listLabelled(config.tracking_label);
	let remote = {
		listed: issues.seen,
		fetched: await readNumbers([...projects, ...broken].flatMap(({ issue }) => issue ?? []), config, issues, new Set(projects.filter(isOver).flatMap(({ issue }) => issue ?? []))),
		remembered: /* @__PURE__ */ new Map(),
		commented: /* @__PURE__ */ new Map()
	};
	let observation = await observeTrusted(list, config, issues, remote);
	if (observation.toCreate.size > 0) {
		await readNewest(issues, lastToRead(list, observation, issues.seen, config));
		observation = await observeTrusted(list, config, issues, remote);
	}
	if (observation.toCreate.size > 0) {
		const remembered = await readRemembered(projects.filter(({ id }) => observation.toCreate.has(id)), config, memory);
		const fetched = await readNumbers(remembered.values(), config, issues);
		remote = {
			...remote,
			fetched: new Map([...remote.fetched, ...fetched]),
			remembered
		};
		if (remembered.size > 0) observation = await observeTrusted(list, config, issues, remote);
	}
	if (observation.removed.length > 0) {
		await readNewest(issues, lastToClose(list, issues.seen, config));
		observation = await observeTrusted(list, config, issues, remote);
	}
	if (observation.duplicates.length === 0) return observation;
	const commented = await findCommented(observation, issues);
	return observe(projects, broken, {
		...remote,
		commented
	}, config);
}
/** Which duplicates have comments by people. */
async function findCommented({ duplicates }, issues) {
	const commented = /* @__PURE__ */ new Map();
	for (const { extra } of duplicates) {
		if (extra.comments === 0) continue;
		const comments = await unlessRefused(issues.listComments(extra.number));
		const trusted = knownAuthors(extra, markerOf(extra)?.accounts);
		if ("kind" in comments) commented.set(extra.number, "unread");
		else if (!comments.every((comment) => keysIn(comment, trusted).length > 0)) commented.set(extra.number, "by people");
	}
	return commented;
}
/** Matches issues to projects after asking GitHub about the authors on whom the result depends. */
async function observeTrusted({ projects, broken }, config, issues, remote) {
	let observation = observe(projects, broken, remote, config);
	while (await issues.resolveDoubts(observation.doubts)) observation = observe(projects, broken, remote, config);
	return observation;
}
/**
* Reads issues that are missing from the labelled list, which may come back short; gives those that were not found.
* @param over numbers of projects that are over
*/
async function readNumbers(numbers, config, issues, over = /* @__PURE__ */ new Set()) {
	const fetched = /* @__PURE__ */ new Map();
	let unseen = [...numbers].filter((number) => !issues.seen.has(number));
	if (unseen.length > MAX_SINGLE_READS) {
		const lowest = Math.min(...unseen);
		await readNewest(issues, () => lowest - 1);
		unseen = unseen.filter((number) => !issues.seen.has(number));
	}
	const gone = {
		open: 0,
		over: 0
	};
	for (const number of unseen) {
		const kind = over.has(number) ? "over" : "open";
		const answer = gone[kind] > config.limits.max_closures ? { kind: "gone" } : await unlessRefused(issues.get(number));
		if (answer.kind !== "found") fetched.set(number, answer);
		if (answer.kind === "gone") gone[kind] += 1;
	}
	return fetched;
}
/** What is read about one issue, or why GitHub refused it; the others may still be readable. */
async function unlessRefused(reading) {
	try {
		return await reading;
	} catch (error) {
		if (isFinal(error)) throw error;
		return {
			kind: "unread",
			reason: messageOf(error)
		};
	}
}
/**
* Reads the list of all issues, newest first.
* @param downTo gives, for the newest number, the number above which all issues are to be read
*/
async function readNewest(issues, downTo) {
	let newest = 0;
	for await (const page of issues.listNewestFirst()) {
		const highest = Math.max(0, ...page.map(({ number }) => number));
		newest = Math.max(newest, highest);
		if (highest <= downTo(newest)) return;
	}
}
/** Reads one issue and narrows the list to its project; nothing is created or removed for the others. */
async function observeOne(list, number, config, issues) {
	const answer = await issues.get(number);
	const issue = answer.kind === "found" ? answer.issue : void 0;
	if (issue !== void 0) await issues.resolveDoubts(doubtAbout(issue, list, config));
	const project = issue && projectOf(issue, list, config);
	const projects = project === void 0 ? [] : [project];
	const others = list.projects.filter((other) => other !== project).map(({ id, path, issue }) => ({
		id,
		path,
		readable: true,
		...issue !== void 0 && { issue }
	}));
	const broken = [...list.broken, ...others];
	const remote = {
		listed: issues.seen,
		fetched: /* @__PURE__ */ new Map(),
		remembered: /* @__PURE__ */ new Map(),
		commented: /* @__PURE__ */ new Map()
	};
	const observation = await observeTrusted({
		projects,
		broken
	}, config, issues, remote);
	const gone = observation.gone.filter((one) => one.number === number && wasRemoved(one));
	const files = new Set(projects.map(({ path }) => path));
	return {
		list: {
			...list,
			projects,
			problems: list.problems.filter(({ file }) => files.has(file))
		},
		observation: {
			...observation,
			toCreate: /* @__PURE__ */ new Set(),
			removed: [],
			unclosed: [],
			gone,
			duplicates: []
		}
	};
}
/** Whether an issue was closed since its file is gone. */
function wasRemoved(issue) {
	const { status, removals = 0 } = markerOf(issue) ?? {};
	return issue.state === "closed" && status === "archived" && removals > 0;
}
// src/sync/write-back.ts
/** Projects as their files are once the edits are written. */
function withEdits(projects, edits) {
	const byProject = new Map(edits.map((edit) => [edit.project, edit]));
	return projects.map((project) => {
		const edit = byProject.get(project.id);
		if (edit === void 0) return project;
		const { claim: held, ...rest } = project;
		const claim = edit.claim === void 0 ? held : edit.claim ?? void 0;
		return {
			...rest,
			...claim !== void 0 && { claim },
			...edit.issue !== void 0 && { issue: edit.issue },
			...edit.status !== void 0 && {
				status: edit.status,
				statusGiven: true
			},
			...edit.verified !== void 0 && { verified: edit.verified }
		};
	});
}
/** Edits project files on the base that `files` reads. */
async function editFiles(edits, files, config) {
	const result = {
		contents: [],
		made: [],
		problems: []
	};
	for (const edit of edits) {
		const file = await files.read(edit.path);
		if (file === void 0 || "unreadable" in file) continue;
		try {
			const { text, made } = applyEdit(file.text, edit, config);
			result.made.push(made);
			if (text !== file.text) result.contents.push({
				path: edit.path,
				text,
				executable: file.executable === true
			});
		} catch (error) {
			result.problems.push(errorIn(edit.path, messageOf(error)));
		}
	}
	return result;
}
/** The error about an index that cannot be read, and so is not written. */
function indexProblem(file) {
	if (file === void 0 || !("unreadable" in file)) return void 0;
	const message = `The index cannot be read: ${file.unreadable}. Put a file there, or set index in the config to another path, or to null for none.`;
	return errorIn(file.path, message);
}
/**
* New content of the index; undefined if there is nothing to write.
* @param refused called for an index that cannot be read
*/
async function editIndex(projects, files, config, repository, refused = () => {}) {
	const { index: path } = config;
	if (path === null) return void 0;
	const file = await files.read(path);
	const problem = indexProblem(file);
	if (problem !== void 0) refused(problem);
	if (file !== void 0 && "unreadable" in file) return void 0;
	if (file === void 0 && projects.length === 0) return void 0;
	const text = renderIndex(file?.text, projects, {
		path,
		repository,
		config
	});
	if (text === void 0 || text === file?.text) return void 0;
	return {
		path,
		text,
		executable: file?.executable === true
	};
}
/**
* Changes the lines of a file that Dibs owns; an issue number and a status that the edit does not replace stay.
* @returns the new text, and what of the edit it says
*/
function applyEdit(source, edit, config) {
	const { path, project } = edit;
	const data = readFrontMatter(source).frontMatter?.data;
	if (data === void 0) return {
		text: source,
		made: {
			path,
			project
		}
	};
	const made = { ...edit };
	const changes = /* @__PURE__ */ new Map();
	if (edit.issue !== void 0) {
		const key = writtenKey("issue", config);
		const present = currentValue(data, key);
		if (isUnset(present) || Number(present) === edit.insteadOf) changes.set(key, edit.issue);
		else if (Number(present) !== edit.issue) delete made.issue;
	}
	if (edit.claim !== void 0) changes.set(writtenKey("claim", config), edit.claim ?? void 0);
	if (edit.status !== void 0) {
		const key = writtenKey("status", config);
		const present = currentValue(data, key);
		if (isOvertaken(source, edit, config)) delete made.status;
		else if (!hasStatus(present, edit.status, config)) changes.set(key, wordFor(edit.status, present, config));
	}
	if (edit.verified !== void 0 && !isVerifiedSince(source, edit, config)) changes.set(writtenKey("verified", config), edit.verified);
	return {
		text: editFrontMatter(source, changes),
		made
	};
}
function projectIn(source, { path, project }, config) {
	return readProjectFile(path, source, project, config, false).project;
}
/** Whether the file says by now that the project was verified on that day or later. */
function isVerifiedSince(source, edit, config) {
	const { verified } = projectIn(source, edit, config) ?? {};
	return verified !== void 0 && isDate(verified) && verified >= (edit.verified ?? "");
}
/** Whether somebody has put another status into the file meanwhile. */
function isOvertaken(source, edit, config) {
	const { status, statusInsteadOf = [] } = edit;
	const project = projectIn(source, edit, config);
	if (project === void 0) return true;
	const said = saidStatus(project);
	return said !== status && !statusInsteadOf.includes(said);
}
function currentValue(data, key) {
	return [...data].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}
function hasStatus(value, status, config) {
	if (typeof value !== "string") return false;
	const own = Object.entries(config.values.status ?? {}).find(([word]) => word.trim().toLowerCase() === value.trim().toLowerCase())?.[1];
	return statusFromWord(own ?? value) === status;
}
/** The list's own word for a status, if it has one; else ours, in the case of the word that it replaces. */
function wordFor(status, present, config) {
	const own = Object.entries(config.values.status ?? {}).find(([, meant]) => statusFromWord(meant) === status);
	if (own !== void 0) return own[0];
	return typeof present === "string" && statusFromWord(present) !== void 0 ? inCaseOf(present.trim(), status) : status;
}
/** `done` becomes `Done` in place of `Open`, and `DONE` in place of `OPEN`. */
function inCaseOf(present, word) {
	if (present === present.toUpperCase()) return word.toUpperCase();
	return /^\p{Lu}/u.test(present) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
// src/sync/apply.ts
/** Creates labels; the run goes on without one that failed, since GitHub creates it with its first use. */
function applyLabels(changes, ports) {
	return inTurn(changes, ports, async (change) => {
		await ports.writer.createLabel(change.label);
		return {
			change,
			result: "done"
		};
	});
}
/**
* Updates issues, one at a time, each read again first.
* @param replan plans the change again from the issue as it is now; undefined if nothing is left to do
*/
function applyUpdates(changes, replan, ports) {
	return inTurn(changes, ports, async (planned) => {
		const fresh = await ports.reader.get(planned.issue);
		if (fresh.kind !== "found") return {
			change: planned,
			result: "failed",
			issue: planned.issue,
			message: "The issue is gone meanwhile."
		};
		const change = replan(planned, fresh.issue);
		if (change === void 0) return {
			change: planned,
			result: "unneeded",
			issue: planned.issue
		};
		const updated = await commentAndUpdate(change, fresh.issue, ports);
		if ("result" in updated) return {
			change,
			issue: change.issue,
			...updated
		};
		const refused = notApplied(change.drift, updated);
		return refused === void 0 ? {
			change,
			result: "done",
			issue: change.issue
		} : {
			change,
			result: "failed",
			issue: change.issue,
			message: `GitHub did not take over ${refused}: the token needs write access to issues.`
		};
	});
}
/** Opens a pull request of each accepted proposal, one at a time. */
function applyProposals(changes, writer, ports, choice) {
	const { proposal_title, proposal } = textsOf(choice).pull;
	return inTurn(changes, ports, async (change) => {
		const { issue, file } = change;
		const title = fill(proposal_title, { issue });
		return {
			change,
			result: "done",
			issue,
			pullRequest: await writer.open(issue, file, title, fill(proposal, { issue: `#${issue}` }))
		};
	});
}
/** One change after the other; a limit leaves the rest to the next run, a missing permission fails them all, a failure about one of them does not stop the others. */
async function inTurn(changes, { onOutcome }, apply) {
	const outcomes = [];
	const refusals = new Refusals();
	let ended;
	for (const change of changes) {
		const on = "issue" in change ? { issue: change.issue } : {};
		let outcome;
		if (ended !== void 0) outcome = {
			change,
			...on,
			...ended
		};
		else try {
			outcome = await apply(change);
			refusals.allowed();
		} catch (error) {
			if (error instanceof NoAccess) throw error;
			const failure = failureOf(error, on.issue);
			const isEverywhere = on.issue !== void 0 && refusals.areEverywhere(error, on.issue);
			if (error instanceof LimitReached || error instanceof NotPermitted || isEverywhere) ended = failure;
			outcome = {
				change,
				...on,
				...failure
			};
		}
		outcomes.push(outcome);
		onOutcome(outcome);
	}
	return outcomes;
}
/**
* Posts the comments of a change that are not there yet: an earlier run may have been cut short. A locked issue takes no
* comments; a text that a comment would have to keep is not replaced there in the first place.
*/
async function comment(change, issue, { reader, writer }) {
	if (change.comments.length === 0 || issue.locked) return;
	const comments = issue.comments > 0 ? await reader.listComments(issue.number) : [];
	const trusted = await withWriteAccess(comments, knownAuthors(issue, markerOf(issue, change.project)?.accounts), (login) => reader.hasWriteAccess(login));
	const answered = postedKeys(comments, trusted);
	for (const { key, text } of change.comments) if (!answered.has(key)) await writer.comment(change.issue, printComment(key, text));
}
/**
* Posts the comments of a change and sends its PATCH. If a comment is refused, or a locked issue cannot be closed or
* reopened, title and labels are updated all the same. The text waits: a comment may have to keep it first, and its marker
* records on which state file and issue agree. https://github.com/upptime/uptime-monitor/issues/189
*/
async function commentAndUpdate(change, issue, ports) {
	const { issue: number, drift } = change;
	const isStuck = issue.locked && drift.state !== void 0;
	let isPosted = false;
	try {
		await comment(change, issue, ports);
		isPosted = true;
		return await ports.writer.updateIssue(number, drift);
	} catch (error) {
		if (isFinal(error) || isPosted && !isStuck) throw error;
		const { title, labels } = drift;
		const rest = {
			...title !== void 0 && { title },
			...labels !== void 0 && { labels }
		};
		if (Object.keys(rest).length > 0) await ports.writer.updateIssue(number, rest);
		if (!isPosted) throw error;
		return {
			result: "left",
			message: `Issue ${number} is locked, and GitHub does not let it become ${drift.state}: unlock it, or do that by hand. ${messageOf(error)}`
		};
	}
}
/** What the answer shows as not applied; GitHub can answer 200 and still leave out a part. */
function notApplied(drift, answer) {
	if (drift.title !== void 0 && answer.title !== drift.title) return "the title";
	if (drift.body !== void 0 && !sameBody(answer.body, drift.body)) return "the text";
	if (drift.state !== void 0 && answer.state !== drift.state) return "the state";
	if (drift.labels?.some((label) => !hasLabel(answer, label))) return "the labels";
}
// src/sync/apply-creates.ts
/**
* Creates issues, one at a time. After an unclear answer it looks for the issue; if that cannot be seen, it is left to the
* next run, never created again.
* @param trackingLabel an issue without it could not be found again, so its absence ends the creation of issues
*/
function applyCreates(changes, trackingLabel, ports) {
	let refused;
	return inTurn(changes, ports, async (change) => {
		if (refused !== void 0) return {
			change,
			result: "failed",
			message: refused
		};
		const issue = await create(change, trackingLabel, ports);
		if (issue === void 0) return {
			change,
			result: "left",
			message: "GitHub gave no clear answer and the issue is not to be seen; the next run looks again."
		};
		if (!hasLabel(issue, trackingLabel)) {
			refused = `GitHub made issue ${issue.number} without its labels: the token needs write access to issues.`;
			return {
				change,
				result: "failed",
				issue: issue.number,
				message: refused
			};
		}
		return {
			change,
			result: "done",
			issue: issue.number,
			...await assign(change, issue, ports)
		};
	});
}
async function create(change, trackingLabel, ports) {
	try {
		return await ports.writer.createIssue(change.content);
	} catch (error) {
		if (!(error instanceof UnclearAnswer)) throw error;
		return await findCreated(change, trackingLabel, ports);
	}
}
/** The issue that a request may have made: one that was not there before, and whose author is trusted. */
async function findCreated({ project }, trackingLabel, { reader, seen }) {
	for await (const page of reader.listNewestFirst()) return page.find((issue) => !issue.isPullRequest && !seen.has(issue.number) && hasLabel(issue, trackingLabel) && markerOf(issue)?.id === project);
}
/** Assigns the holders of a project that lost its issue, and comments for those whom GitHub does not allow to be assigned. */
async function assign({ assign: holders }, issue, { writer }) {
	if (holders.length === 0) return {};
	const { assignees } = await writer.assign(issue.number, holders.map(({ login }) => login));
	const dropped = holders.filter(({ login }) => !assignees.some((other) => sameLogin(other, login)));
	if (dropped.length === 0) return {};
	for (const { login, dropped: text } of dropped.filter((one) => !isAgent(one.login))) await writer.comment(issue.number, printComment(commentKey.dropped(login), text));
	return { message: `GitHub cannot assign ${dropped.map(({ login }) => login).join(", ")}, who held the project by its file, until they comment on issue ${issue.number}; that is said there.` };
}
// src/sync/merge-edit.ts
/**
* A project file with the lines that Dibs has proposed for it, made in the file as it is now. Lines that somebody has
* changed there since stay as they are, and so does any other file.
*/
function mergeEdit(path, { before, proposed, now }, config) {
	const id = projectId(path, config.projects);
	const read = (text) => readProjectFile(path, text, id, config, false).project;
	const [old, wanted, present] = [
		read(before ?? ""),
		read(proposed),
		read(now)
	];
	if (old === void 0 || wanted === void 0 || present === void 0) return now;
	return applyEdit(now, {
		path,
		project: id,
		...proposedLines(old, wanted, present)
	}, config).text;
}
/** The lines that were proposed, without those that have changed since. */
function proposedLines(old, wanted, present) {
	const isDue = (same) => !same(old, wanted) && same(old, present);
	const due = (key) => isDue((one, other) => one[key] === other[key]) && { [key]: wanted[key] };
	return {
		...due("issue"),
		...old.issue !== void 0 && { insteadOf: old.issue },
		...isDue((one, other) => sameClaim(one.claim, other.claim)) && { claim: wanted.claim ?? null },
		...due("status"),
		statusInsteadOf: [saidStatus(present)],
		...due("verified")
	};
}
export { projectOf as _, applyUpdates as a, createCachingProposalReader as b, indexProblem as c, observeOne as d, plan as f, lookBackFrom as g, LOOK_BACK_MS as h, applyProposals as i, withEdits as l, planIssue as m, applyCreates as n, editFiles as o, replanChange as p, applyLabels as r, editIndex as s, mergeEdit as t, observeAll as u, withWriteAccess as v, createCachingReader as x, waitingListOf as y };
