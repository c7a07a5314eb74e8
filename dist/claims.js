import { $ as NoAccess, A as hasLabel, D as sameLogin, M as isAgent, P as labelKey, Q as LimitReached, T as includesLogin, Z as IssueLocked, _ as isContactOf, b as placesBeside, c as warningIn, j as hasWriteAccess, n as failureOf, rt as isFinal, s as unreadWarning, t as Refusals, tt as Refused, v as isFree$1, w as inQueueOrder } from "./model.js";
import { D as decideStatus, F as printComment, H as bodyOf, K as markerOf, M as keysIn, N as knownAuthors, O as datesNow, U as isEdited, W as markedId, _ as placeIn, a as renderMessage, b as wasRemindedOn, c as looksLikeClaim, d as commentKey, f as dateIn, g as passedIn, h as isHint, i as offersOthers, k as holdersNow, l as answeredIn, m as hasEnded, o as commandIn, p as editedIn, s as commandsAmong, u as askedIn, v as remindedIn, y as settled } from "./issue.js";
import { _ as projectOf, g as lookBackFrom, h as LOOK_BACK_MS, v as withWriteAccess } from "./sync.js";
import { f as isDate, m as looksLikeDate, p as isoDay, u as datesMeant } from "./lib-text.js";
import { r as daysIn } from "./schema.js";
// src/claims/deadlines.ts
/** In milliseconds. */
const DAY = 864e5;
/** Scheduled runs are sometimes late, and a reminder an hour early is better than one a day late. */
const TOLERANCE = 36e5;
/** Whether a number of days has passed between two moments (milliseconds), with an hour of tolerance. */
function haveDaysPassed(days, since, now) {
	return now - since >= days * DAY - TOLERANCE;
}
/** What to do about a holder: nothing yet, remind them, withdraw the reminder, or release the project. */
function reminderAction({ last, reminded, now }, { remind_after, release_after }) {
	if (reminded === void 0) return haveDaysPassed(remind_after, last, now) ? "remind" : "nothing";
	if (last > reminded) return "withdraw";
	return now - last >= release_after * 864e5 && now - reminded >= (release_after - remind_after) * 864e5 ? "release" : "nothing";
}
/** Whether an activity later than the last known one would change what to do: then all that may show one has to be read. */
function dependsOnLater(inactivity, claims) {
	const action = reminderAction(inactivity, claims);
	return inactivity.reminded === void 0 ? action === "remind" : action !== "withdraw";
}
/** Whole days of inactivity, for messages. */
function daysInactive({ last, now }) {
	return Math.floor((now - last + TOLERANCE) / DAY);
}
// src/claims/current.ts
/** Reads the claims on a project from its issue. */
function currentClaims(project, issue) {
	const holders = issue.assignees.filter((login) => !isContactOf(project, login));
	const marker = markerOf(issue, project.id);
	const isOpen = !project.isGone && decideStatus(project, issue, marker).status === "open";
	const places = placesBeside(issue.assignees.length - holders.length, project, marker?.cap);
	return {
		holders,
		people: holders.filter((login) => !includesLogin(issue.agents, login)),
		isOpen,
		room: isOpen ? places - holders.length - (marker?.asked?.size ?? 0) : 0,
		marker
	};
}
/**
* Whether somebody has held the project for so long that their activity has to be checked, or may have been reminded of it
* before it was closed.
*/
function isInactive(project, issue, config, now) {
	const { people, isOpen, marker } = currentClaims(project, issue);
	if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
	if (issue.state === "closed") return people.length > 0 && issue.comments > 0;
	const { remind_after } = config.claims;
	const dates = datesNow(project, people, {
		marker,
		claims: void 0
	});
	return people.some((login) => {
		const day = dates.get(login);
		if (day !== void 0) return now >= Date.parse(day);
		return haveDaysPassed(remind_after, firstDay(login, project, marker, config, now), now);
	});
}
/** Whether nobody loses a place on an issue: its time starts when it is reopened. */
function isExempt$1(issue, { claims }) {
	return issue.state === "closed" || hasLabel(issue, claims.keep_label);
}
/** Whether the claims need a review although there is no command: people came or left, or the marker was lost. */
function needsReview(project, issue) {
	const { holders, people, isOpen, room, marker } = currentClaims(project, issue);
	if (marker?.waiting === void 0) return issue.comments > 0;
	const { waiting, asked } = marker;
	const cameFromQueue = holders.some((login) => includesLogin(waiting.keys(), login));
	const came = isOpen && people.some((login) => isNewcomer(login, marker));
	const left = [...marker.holders.keys()].some((login) => !includesLogin(holders, login));
	return cameFromQueue || came || left || asked !== void 0 && (!isOpen || room < 0) || marker.unsettled === true;
}
/** Whether the time is over that somebody had to say whether they still want the project. */
function isConfirmationDue(project, issue, config, now) {
	const { isOpen, marker } = currentClaims(project, issue);
	if (!isOpen || isExempt$1(issue, config)) return false;
	return [...marker?.asked?.values() ?? []].some((time) => now - Date.parse(time) >= config.claims.confirm_within * DAY);
}
/**
* The people who wait although a place is free; nobody if none is.
* @param served claims as they are now, if they are not those in the marker
*/
function waitingForFreePlace(project, issue, served) {
	const { holders, isOpen, marker } = currentClaims(project, issue);
	const contacts = issue.assignees.length - holders.length;
	const places = placesBeside(contacts, project, served === void 0 ? marker?.cap : served.cap);
	const waiting = served?.waiting ?? marker?.waiting;
	const asked = served === void 0 ? marker?.asked : served.asked;
	if (!(isOpen && holders.length + (asked?.size ?? 0) < places) || waiting === void 0) return {
		waiting: /* @__PURE__ */ new Map(),
		unlisted: 0
	};
	const others = [...waiting].filter(([login]) => !includesLogin(asked?.keys() ?? [], login));
	return {
		waiting: new Map(others),
		unlisted: served === void 0 ? marker?.unlisted ?? 0 : 0
	};
}
/** Whether a holder came since the last run. Holders of an adopted issue are not newcomers. */
function isNewcomer(login, marker) {
	return marker !== void 0 && !includesLogin(marker.holders.keys(), login);
}
/** The first day of a holder, in milliseconds. */
function firstDay(login, project, marker, config, now) {
	const today = isoDay(new Date(now));
	const day = holdersNow(project, [login], {
		marker,
		claims: void 0
	}, config, today).get(login);
	return Date.parse(day ?? today);
}
// src/claims/apply-steps.ts
/**
* Applies the steps of a plan in order and pauses after each comment. If GitHub refuses a comment, the next steps are
* applied all the same; any other error ends the plan.
* @yields why a comment was refused; undefined if it was posted
*/
async function* applySteps({ steps }, issue, ports, onAssignees) {
	const { writer } = ports;
	const result = { asPlanned: true };
	for (const step of steps) {
		if (step.kind === "unassign") {
			await unassign$1(step.login, issue, writer, onAssignees);
			continue;
		}
		let effect = "taken";
		if (step.kind === "assign") try {
			effect = await assign$1(step, issue, ports, onAssignees);
		} catch (failure) {
			if (isFinal(failure)) throw failure;
			return {
				failure,
				...result,
				asPlanned: false,
				refused: step.login
			};
		}
		if (effect === "crowded") return {
			...result,
			asPlanned: false,
			isCrowded: true
		};
		if (typeof effect === "object") return {
			...result,
			asPlanned: false,
			...effect
		};
		const refusal = await refusalOf(() => writeComment(step, effect, issue, writer));
		result.failure ??= refusal;
		yield refusal;
		if (effect === "dropped" && step.kind === "assign") return {
			...result,
			asPlanned: false,
			...refusal !== void 0 && { refused: step.login }
		};
	}
	return result;
}
/** Why GitHub refused a write about one comment; undefined if it did not. */
async function refusalOf(write) {
	try {
		await write();
		return;
	} catch (error) {
		if (isFinal(error) || error instanceof IssueLocked) throw error;
		return error;
	}
}
async function writeComment(step, effect, issue, writer) {
	const post = ({ keys, text }) => writer.comment(issue, printComment(keys, text));
	switch (step.kind) {
		case "assign": return await post(effect === "taken" ? step.taken : step.dropped);
		case "answer": return await post(step.answer);
		case "delete": return await writer.deleteComment(step.comment);
		case "edit": return await writer.editComment(step.comment, printComment(step.answer.keys, step.answer.text));
	}
}
async function assign$1({ login, before, room }, issue, { writer, reader }, onAssignees) {
	const answer = await writer.assign(issue, [login]);
	onAssignees(answer);
	const { assignees } = answer;
	const { length: cap } = assignees;
	if (!includesLogin(assignees, login)) return cap >= 10 || cap > 0 && await reader.isAssignable(issue, login) ? { cap } : "dropped";
	if (assignees.filter((other) => !includesLogin([...before, login], other)).length <= room) return "taken";
	await unassign$1(login, issue, writer, onAssignees);
	return "crowded";
}
async function unassign$1(login, issue, writer, onAssignees) {
	const answer = await writer.unassign(issue, [login]);
	onAssignees(answer);
	if (includesLogin(answer.assignees, login)) throw new Error(`GitHub did not unassign ${login}: the token needs write access to issues.`);
}
// src/claims/plan-state.ts
function startPlan(observed, facts) {
	return {
		observed,
		facts,
		steps: [],
		holders: [...observed.holders],
		contacts: assignedContacts(observed),
		waiting: new Map(observed.waiting),
		until: new Map(observed.until),
		asks: new Map([...observed.asks].flatMap(([place, ask]) => ask.isOpen ? [[place, {
			...ask,
			isNew: false
		}]] : [])),
		handover: [],
		keys: new Set(observed.keys),
		verified: void 0,
		unsettled: false,
		missing: void 0
	};
}
function finishPlan(state) {
	const { observed, steps, waiting, unsettled, verified } = state;
	const { accounts, issue } = observed.input;
	const assignees = assigneesIn(state);
	const cap = capFor(assignees, observed);
	return {
		steps,
		claimState: {
			waiting,
			until: datesOf(state),
			asked: askedNow(state),
			arrived: newcomers(assignees, issue),
			handled: observed.handled,
			unsettled,
			accounts,
			...cap !== void 0 && { cap },
			...verified !== void 0 && { verified }
		},
		assignees
	};
}
/** How many assignees GitHub takes, if an attempt has shown that these are as many. */
function capFor(assignees, { cap = Number.POSITIVE_INFINITY }) {
	return assignees.length >= cap ? cap : void 0;
}
/** Those of some assignees whom an issue did not have. */
function newcomers(assignees, before) {
	return assignees.filter((login) => !includesLogin(before.assignees, login));
}
/** The dates of those who hold the project, under their names. */
function datesOf({ holders, until }) {
	return new Map(holders.flatMap((login) => {
		const day = until.get(login.toLowerCase());
		return day === void 0 ? [] : [[login, day]];
	}));
}
function snapshot({ holders, contacts, waiting, until, asks }) {
	return {
		holders: [...holders],
		contacts: [...contacts],
		waiting: new Map(waiting),
		until: new Map(until),
		asks: new Map(asks)
	};
}
/** Who is assigned: contacts of the project too, who do not hold it. */
function assigneesIn({ holders, contacts }) {
	return [...contacts, ...holders];
}
/** How many people may hold the project: no more than GitHub lets be assigned beside its contacts. */
function placesIn({ contacts, observed }) {
	return placesBeside(contacts.length, observed.input.project, observed.cap);
}
/** Whether there is a free place that is kept for nobody. */
function isFree(state) {
	return keptFor(state).length < freePlaces(state);
}
/** Those for whom the free places are kept: who was asked and has not answered, in the order of the queue. */
function keptFor(state) {
	const { observed, waiting } = state;
	if (!observed.isOpen) return [];
	return inQueueOrder(waiting).filter((login) => askOf(state, login) !== void 0).slice(0, Math.max(0, freePlaces(state)));
}
/** What somebody has been asked and has not answered. */
function askOf({ asks, waiting }, login) {
	return asks.get(placeOf(waiting, login) ?? 0);
}
function freePlaces(state) {
	return placesIn(state) - state.holders.length;
}
/** What the marker keeps: of an ask that it knows already, the time stays as it is there. */
function askedNow(state) {
	const known = state.observed.marker?.asked;
	return new Map(keptFor(state).flatMap((login) => {
		const ask = askOf(state, login);
		if (ask === void 0) return [];
		const time = new Date(ask.at).toISOString();
		return [[login, ask.isNew ? time : known?.get(login) ?? time]];
	}));
}
function take(state, login) {
	leaveQueue(state, login);
	state.holders.push(login);
}
/** Takes a person off the issue: a contact may have claimed the project before they became one. */
function release({ holders, contacts, until }, login) {
	until.delete(login.toLowerCase());
	for (const assignees of [holders, contacts]) {
		const at = assignees.findIndex((other) => sameLogin(other, login));
		if (at !== -1) assignees.splice(at, 1);
	}
}
function leaveQueue({ waiting }, login) {
	waiting.delete(nameIn(waiting, login));
}
/** Id of the comment that gave a person their place in the queue; undefined if they have none. */
function placeOf(waiting, login) {
	return waiting.get(nameIn(waiting, login));
}
/** 1-based position in the queue. */
function positionOf({ waiting }, login) {
	return inQueueOrder(waiting).findIndex((other) => sameLogin(other, login)) + 1;
}
function assignedContacts({ input }) {
	return input.issue.assignees.filter((login) => isContactOf(input.project, login));
}
/** Whether maintainers choose who gets a project, so that a claim is a request. */
function needsApproval({ observed }) {
	return observed.input.config.claims.who === "approval";
}
/** Whether somebody holds the project or is in line for it. */
function hasPlace({ holders, waiting }, login) {
	return includesLogin(holders, login) || includesLogin(waiting.keys(), login);
}
/** Whether a person may claim projects of this list at all. */
function mayClaim(state, author) {
	const { who } = state.observed.input.config.claims;
	if (who === "anyone" || who === "approval" || author.association === "OWNER") return true;
	if (who === "contributors" && /^(CONTRIBUTOR|COLLABORATOR|MEMBER)$/.test(author.association)) return true;
	return mayWrite(state, author);
}
/** Whether a person has write access; their association with the repository decides if GitHub does not say. */
function mayWrite(state, { login, association }) {
	return lookUp(state, "mayWrite", login) ?? hasWriteAccess(association);
}
/** A fact about a person; if it was not given, that is noted and undefined is returned. */
function lookUp(state, name, login) {
	const known = state.facts[name];
	const key = login.toLowerCase();
	if (!known.has(key)) state.missing ??= {
		name,
		login
	};
	return known.get(key);
}
/** Plans a new comment. */
function answer(state, keys, message) {
	remember(state, keys);
	state.steps.push({
		kind: "answer",
		answer: {
			keys,
			messages: [message]
		}
	});
}
/** Notes keys as posted. */
function remember(state, keys) {
	for (const key of keys) state.keys.add(key);
}
function nameIn(waiting, login) {
	if (waiting.has(login)) return login;
	return [...waiting.keys()].find((other) => sameLogin(other, login)) ?? login;
}
// src/claims/count-held.ts
/**
* The other projects of the list that a person holds, by its open issues, as files can be stale. A run about one issue has
* not read the others, so it asks.
*/
async function readHeld(login, project, claims) {
	if (claims.scope.only === void 0) return heldAmongRead(login, project, claims);
	const { list, issues } = claims;
	const own = issues.get(project.id)?.number;
	return (await readOpen(login, claims)).filter((issue) => issue.number !== own && isHeldBy(login, issue, projectOf(issue, list, list.config), claims)).map(heldOf);
}
/** Whether a person holds as many other projects as one may, in a run that has read all issues. */
function isAtLimit(login, project, claims) {
	return heldAmongRead(login, project, claims).length >= claims.list.config.claims.per_person;
}
/** By the issues that were read, in the state in which the run leaves those of projects. */
function heldAmongRead(login, project, claims) {
	const { list, issues, ports } = claims;
	const matched = new Set(list.projects.map(({ id }) => issues.get(id)?.number));
	const isHeld = (other, issue) => {
		const { isOpen, holders } = currentClaims(other, issue);
		return other !== project && isOpen && includesLogin(holders, login);
	};
	const listed = list.projects.flatMap((other) => {
		const issue = issues.get(other.id);
		return issue !== void 0 && isHeld(other, issue) ? [issue] : [];
	});
	const others = [...ports.issues.seen.values()].filter((issue) => !matched.has(issue.number) && isHeldBy(login, issue, void 0, claims));
	return [...listed, ...others].map(heldOf);
}
function heldOf({ title, number }) {
	return {
		title,
		issue: number
	};
}
function isHeldBy(login, issue, project, { list }) {
	if (issue.state === "closed" || issue.isPullRequest || !includesLogin(issue.assignees, login)) return false;
	return project === void 0 ? hasLabel(issue, list.config.tracking_label) && markerOf(issue) !== void 0 : !isContactOf(project, login);
}
/** Open issues of a person; if GitHub refuses to tell about them, those of the whole list. */
async function readOpen(login, { list, ports }) {
	try {
		return await ports.issues.listAssigned(login);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return await ports.issues.listOpenLabelled(list.config.tracking_label);
	}
}
// src/claims/candidates.ts
/**
* Projects that may have something to decide, in the order of their first commands.
* @param first id of the first comment with something to do, by issue
*/
function projectsToReview(claims, first) {
	const { list, scope, gone } = claims;
	const orderOf = (issue) => first.get(issue.number) ?? Number.MAX_SAFE_INTEGER;
	return [...unlockedProjects(claims).filter(({ project, issue }) => first.has(issue.number) || needsReview(project, issue) || isInactive(project, issue, list.config, scope.now) || isConfirmationDue(project, issue, list.config, scope.now) || mayAdvance({
		project,
		issue
	}, claims)), ...gone.filter(({ issue }) => !issue.locked && first.has(issue.number))].sort((a, b) => orderOf(a.issue) - orderOf(b.issue));
}
/** Projects on whose issues comments can be posted. */
function unlockedProjects({ list, issues }) {
	return list.projects.flatMap((project) => {
		const issue = issues.get(project.id);
		return issue === void 0 || issue.locked ? [] : [{
			project,
			issue
		}];
	});
}
/**
* Whether there is a free place, and somebody in the queue who may have it as far as is known.
* @param served claims as they are now, if the run has changed them
*/
function mayAdvance({ project, issue }, claims, served) {
	if (claims.list.config.claims.who === "approval") return false;
	const { waiting, unlisted } = waitingForFreePlace(project, issue, served);
	return unlisted > 0 || inQueueOrder(waiting).some((login) => !isAtLimit(login, project, claims));
}
// src/claims/gone.ts
/**
* Projects whose files are gone, of which people may still say something on their issues: what they hold can be given
* back, and all else is refused. Of several issues with one id the newest counts.
*/
function goneProjects(issues, config) {
	const inOrder = [...issues].sort((a, b) => a.number - b.number);
	return [...new Map(inOrder.map((issue) => [markedId(issue) ?? "", issue]))].map(([id, issue]) => ({
		project: goneProject(id, issue, config),
		issue
	}));
}
function goneProject(id, { title, number }, config) {
	return {
		id,
		path: config.projects,
		title,
		issue: number,
		isGone: true,
		status: "archived",
		statusGiven: true,
		maxClaims: config.claims.per_project,
		sizes: [],
		skills: [],
		contacts: [],
		outcomes: [],
		prerequisites: [],
		links: [],
		related: [],
		labels: [],
		text: ""
	};
}
const NO_COMMANDS = {
	passed: /* @__PURE__ */ new Set(),
	notes: /* @__PURE__ */ new Map(),
	turns: /* @__PURE__ */ new Map()
};
/** Logins in lower case of people with commands on more issues than one run answers. */
function authorsOverLimit(commands) {
	return [...byAuthor(commands)].flatMap(([author, issues]) => issues.size > 5 ? [author] : []);
}
/**
* Gives everybody their share of a run. A person's commands on one issue are answered together. If their commands are on
* more issues than a run answers, those that have waited longest count.
* @param unlimited logins in lower case of people with write access, who are always answered
*/
function scheduleCommands(commands, unlimited) {
	const passed = /* @__PURE__ */ new Set();
	const notes = /* @__PURE__ */ new Map();
	const turns = /* @__PURE__ */ new Map();
	for (const [author, issues] of byAuthor(commands)) {
		const limit = unlimited.has(author) ? issues.size : 5;
		const inOrder = [...issues.keys()];
		for (const [at, issue] of inOrder.slice(0, limit).entries()) turns.set(issue, Math.min(turns.get(issue) ?? at + 1, at + 1));
		const rest = inOrder.slice(limit).flatMap((issue) => (issues.get(issue) ?? []).map(({ id }) => id));
		const last = inOrder[limit - 1];
		if (rest.length === 0 || last === void 0) continue;
		for (const id of rest) passed.add(id);
		notes.set(last, (notes.get(last) ?? /* @__PURE__ */ new Map()).set(author, rest));
	}
	return {
		passed,
		notes,
		turns
	};
}
/** Commands by author and issue, the oldest first. */
function byAuthor(commands) {
	const found = /* @__PURE__ */ new Map();
	for (const command of [...commands].sort((a, b) => a.id - b.id)) {
		const author = command.author.toLowerCase();
		const issues = found.get(author) ?? /* @__PURE__ */ new Map();
		issues.set(command.issue, [...issues.get(command.issue) ?? [], command]);
		found.set(author, issues);
	}
	return found;
}
// src/claims/context.ts
/**
* Creates the context of one run.
* @param issues by project
* @param gone issues of files that are gone
*/
function createClaimsContext(list, scope, ports, issues, gone) {
	return {
		list,
		scope,
		ports,
		issues,
		gone: goneProjects(gone, list.config),
		expected: /* @__PURE__ */ new Map(),
		schedule: NO_COMMANDS,
		offered: void 0,
		caps: /* @__PURE__ */ new Map(),
		unread: /* @__PURE__ */ new Set(),
		problems: []
	};
}
/** Whether project files may be written at all. */
function writesFiles({ list }) {
	return list.config.write_back !== "none";
}
// src/claims/contributing.ts
/** Where GitHub looks for the page on how to contribute, in its order. */
const PATHS = [
	".github/CONTRIBUTING.md",
	"CONTRIBUTING.md",
	"docs/CONTRIBUTING.md"
];
/** Path of the repository's page on how to contribute; undefined if it has none, or if nobody gets a project. */
async function findContributing(plan, { ports }) {
	const welcomes = ({ messages: [{ name }] }) => name === "welcome" || name === "turn" || name === "handover" || name === "granted";
	if (!plan.steps.some((step) => step.kind === "assign" ? welcomes(step.taken) : "answer" in step && welcomes(step.answer))) return void 0;
	for (const path of PATHS) {
		const file = await ports.checkout.read(path);
		if (file !== void 0 && "text" in file) return path;
	}
}
// src/claims/activity.ts
/** Events that show no work. GitHub names people who are only mentioned as actors too. */
const IDLE_EVENTS = /* @__PURE__ */ new Set([
	"labeled",
	"unlabeled",
	"mentioned",
	"subscribed",
	"unsubscribed"
]);
/**
* Whether a timeline shows everything that happened: a truncated answer lacks comments that the issue has, or the event
* that assigned the person.
*/
function isComplete({ comments, events }, issue, login) {
	const assigned = events.some(({ kind, assignee }) => kind === "assigned" && isSame(assignee, login));
	return comments.length >= issue.comments && assigned;
}
/**
* When the issue itself shows a person's last activity, in milliseconds. Reopening or unlocking the issue and removing the
* label that keeps the claim count as well, as inactivity is measured from there.
*/
function lastActivity(timeline, login, keepLabel) {
	const events = timeline.events.filter((event) => isActivity(event, login));
	return Math.max(lastWord(timeline, login, keepLabel), latest(events.map(({ at }) => at)));
}
/** When a person last commented on the issue, or could comment there again, in milliseconds. */
function lastWord({ comments, events }, login, keepLabel) {
	return latest([...comments.filter(({ author }) => isSame(author.login, login)).map(({ createdAt }) => createdAt), ...events.filter((event) => isRestart(event, keepLabel)).map(({ at }) => at)]);
}
/** A person's pull requests that refer to the issue and were updated after a moment (milliseconds). */
function pullsSince({ events }, login, moment) {
	const own = events.flatMap(({ pull }) => pull === void 0 ? [] : [pull]).filter(({ author, updatedAt }) => isSame(author, login) && Date.parse(updatedAt) > moment);
	return [...new Map(own.map((pull) => [`${pull.owner}/${pull.repo}#${pull.number}`, pull])).values()];
}
/**
* The last activity on a pull request, in milliseconds: anything but labels, mentions and what bots do. The date of a
* commit comes from its author's clock, so it does not count if it is after `now`.
*/
function lastActivityOnPull({ comments, events }, now) {
	return latest([...comments.filter(({ author }) => !author.isBot).map(({ createdAt }) => createdAt), ...events.filter(({ kind, actor, at }) => !IDLE_EVENTS.has(kind) && (kind === "committed" ? actor === void 0 && Date.parse(at) <= now : actor?.isBot === false)).map(({ at }) => at)]);
}
function isActivity({ kind, actor, assignee, pull }, login) {
	switch (kind) {
		case "assigned": return isSame(assignee, login);
		case "cross-referenced": return isSame(pull?.author, login);
		case "referenced": return isSame(actor?.login, login);
		default: return false;
	}
}
function isRestart({ kind, label }, keepLabel) {
	return kind === "reopened" || kind === "unlocked" || kind === "unlabeled" && label !== void 0 && labelKey(label) === labelKey(keepLabel);
}
function isSame(name, other) {
	return name !== void 0 && sameLogin(name, other);
}
function latest(times) {
	return Math.max(0, ...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
}
// src/claims/outcomes.ts
/** Whether the plan gives somebody a place in the queue. */
function hasNewPlace(login, before, { waiting }) {
	const place = placeOf(waiting, login);
	return place !== void 0 && place !== placeOf(before.waiting, login);
}
/** Whether the plan asks somebody if they still want the project. */
function isNewlyAsked(login, before, state) {
	return askOf(state, login)?.isNew === true && !before.asks.has(placeOf(state.waiting, login) ?? 0);
}
/** Asks somebody whose turn has come whether they still want the project. */
function question(login, before, state) {
	const place = placeOf(state.waiting, login) ?? 0;
	const values = {
		to: login,
		days: state.observed.input.config.claims.confirm_within
	};
	return {
		keys: [...hasNewPlace(login, before, state) ? [commentKey.waits(place, login)] : [], commentKey.asked(place, askOf(state, login)?.round ?? 1)],
		message: {
			name: "asked",
			values
		}
	};
}
/** Tells somebody about the place that they were given. */
function newPlace(login, state) {
	const place = placeOf(state.waiting, login) ?? 0;
	const { holders, observed } = state;
	if (needsApproval(state)) return {
		keys: [commentKey.waits(place, login)],
		message: {
			name: "requested",
			values: { to: login }
		}
	};
	if (isAgent(login)) return agentsPlace(login, state);
	const kept = keptFor(state);
	const position = positionOf(state, login);
	const message = (name, people) => ({
		keys: [commentKey.waits(place, login)],
		message: {
			name,
			values: {
				to: login,
				holders: people,
				position
			}
		}
	});
	if (holders.length + kept.length < observed.input.project.maxClaims) return message("full", assigneesIn(state));
	return holders.length > 0 ? message("waiting", holders) : message("waiting_behind", kept);
}
/** Agents are not written to, but whoever put them in line is. */
function agentsPlace(login, state) {
	const place = placeOf(state.waiting, login) ?? 0;
	const values = {
		to: state.observed.authors.get(place)?.login ?? "",
		about: login,
		position: positionOf(state, login)
	};
	return {
		keys: [commentKey.waits(place, login)],
		message: {
			name: "already_waiting",
			values
		}
	};
}
/** The key that records the date of a holder, or that a former one is over. */
function dateKeys(login, ids, before, { until, keys }) {
	const name = login.toLowerCase();
	const day = until.get(name);
	const last = ids.at(-1) ?? 0;
	const wasSet = day === void 0 && [...keys].some((key) => dateIn(key)?.login === name);
	return day !== void 0 && day !== before.until.get(name) || wasSet ? [commentKey.until(last, login, day)] : [];
}
/** What a group of commands comes to for a person who was neither assigned nor queued. */
function outcomeOf({ author, login, verb, hadPlace, wrongDate, ids }, before, state) {
	const { people, marker } = state.observed;
	const values = {
		to: author,
		verb,
		...!sameLogin(author, login) && { about: login }
	};
	const isWelcomed = state.keys.has(commentKey.welcome(login));
	const isChosen = needsApproval(state);
	const day = state.until.get(login.toLowerCase());
	if (includesLogin(state.holders, login)) {
		if (verb === "claim" && !isWelcomed && includesLogin(people, login)) {
			const until = day !== void 0 && { until: day };
			return {
				keys: [commentKey.welcome(login), ...dateKeys(login, ids, before, state)],
				message: {
					name: "welcome",
					values: {
						to: login,
						...until
					}
				}
			};
		}
		if (wrongDate !== void 0) return {
			keys: [],
			message: wrongDate
		};
		if (verb === "claim" && day !== void 0 && day !== before.until.get(login.toLowerCase())) return {
			keys: dateKeys(login, ids, before, state),
			message: {
				name: "dated",
				values: {
					...values,
					day
				}
			}
		};
		return {
			keys: [],
			message: {
				name: "already_holding",
				values
			}
		};
	}
	if (includesLogin(state.waiting.keys(), login)) {
		const position = positionOf(state, login);
		return {
			keys: [],
			message: {
				name: isChosen ? "already_requested" : "already_waiting",
				values: {
					...values,
					position
				}
			}
		};
	}
	if (placeOf(before.waiting, login) !== void 0) {
		if (!isChosen) return {
			keys: [],
			message: {
				name: "left",
				values
			}
		};
		return {
			keys: [],
			message: {
				name: sameLogin(author, login) ? "withdrawn" : "declined",
				values: { to: login }
			}
		};
	}
	const wasHolder = isWelcomed || includesLogin(marker?.holders.keys() ?? [], login);
	return {
		keys: [],
		message: {
			name: includesLogin(assigneesIn(before), login) || hadPlace || wasHolder ? "released" : "not_holding",
			values
		}
	};
}
// src/claims/handover.ts
/**
* Takes the releases out of some groups of commands that the comment about the next turn answers.
* @returns those groups; what is to be said about them is in the state until somebody is told that it is their turn
*/
function planHandover(groups, before, state) {
	if (needsApproval(state)) return [];
	const isNext = (login) => !includesLogin(before.holders, login) && placeOf(before.waiting, login) !== void 0;
	const isTold = state.holders.some(isNext) || untoldTurns(state).length > 0;
	const leaving = groups.filter((group) => isRelease(group, before, state));
	if (isTold) state.handover.push(...leaving.map(({ login, ids }) => ({
		login,
		ids
	})));
	return isTold ? leaving : leaving.filter((group) => isLeftToNextRun(group, state));
}
/** The releases that the next turn is told with; they are told once. */
function takeHandover({ handover }) {
	const releases = handover.splice(0);
	return {
		logins: releases.map(({ login }) => login),
		keys: releases.map(({ ids }) => commentKey.answers(ids))
	};
}
/** Holders whose turn came, and whom a run that was cut short could not tell. */
function untoldTurns({ observed, holders, keys }) {
	const { isOpen, people, arrived } = observed;
	if (!isOpen) return [];
	return people.filter((login) => {
		const place = arrived.get(login.toLowerCase());
		return place !== void 0 && includesLogin(holders, login) && !hasEnded(place, keys);
	});
}
function isRelease(group, before, state) {
	const { author, login, reply, verb } = group;
	const stays = includesLogin([...state.holders, ...state.waiting.keys()], login);
	const isNoted = state.observed.input.notes.has(author.toLowerCase());
	if (reply !== void 0 || verb !== "release" || stays || isNoted) return false;
	return outcomeOf(group, before, state).message.name === "released";
}
/** Whether the next in line could not be assigned in this run, but may be in the next one. */
function isLeftToNextRun({ ids }, state) {
	const { aside, comments, now } = state.observed.input;
	const isNextAside = [...state.waiting.keys()].some((login) => aside.has(login.toLowerCase()));
	const said = comments.find(({ id }) => id === ids.at(-1))?.createdAt ?? "";
	return isNextAside && isFree(state) && now - Date.parse(said) < 864e5;
}
// src/claims/answers.ts
/** Answers that are added to another one to the same person, if there is any. */
const ADDED = /* @__PURE__ */ new Set(["maintainers_only", "edited"]);
/** Plans the steps from an earlier snapshot to the state now, and one answer to each group of commands. */
function answerChanges(state, before, groups) {
	const changes = {
		state,
		before,
		groups,
		answered: /* @__PURE__ */ new Set()
	};
	for (const group of planHandover(groups, before, state)) changes.answered.add(group);
	const stays = (login) => includesLogin(assigneesIn(state), login);
	for (const login of assigneesIn(before).filter((one) => !stays(one))) unassign(login, changes);
	const holders = before.holders.filter(stays);
	for (const login of state.holders.filter((one) => !includesLogin(holders, one))) {
		assign(login, holders, changes);
		holders.push(login);
	}
	const inOrder = [...groups].sort((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0));
	const isLast = ({ reply }) => reply !== void 0 && ADDED.has(reply.name);
	for (const group of [...inOrder.filter((one) => !isLast(one)), ...inOrder.filter(isLast)]) answerGroup(group, changes);
	for (const login of state.waiting.keys()) {
		if (!isNewlyAsked(login, before, state)) continue;
		const { keys, message } = question(login, before, state);
		if (keys.some((key) => !state.keys.has(key))) answer(state, keys, message);
	}
	reportPassedOver(state);
}
function unassign(login, changes) {
	const { state, groups } = changes;
	state.steps.push({
		kind: "unassign",
		login,
		why: "asked"
	});
	if (includesLogin(state.waiting.keys(), login)) return;
	for (const group of groupsAbout(login, groups)) answerGroup(group, changes);
}
function assign(login, holders, { state, before, ...rest }) {
	const { keys, steps } = state;
	const groups = groupsAbout(login, rest.groups);
	for (const group of groups) rest.answered.add(group);
	const place = placeOf(before.waiting, login);
	const isWelcomed = keys.has(commentKey.welcome(login));
	const answers = [...groups.length > 0 ? [commentKey.answers(groups.flatMap(({ ids }) => ids))] : [], ...place === void 0 ? [] : [commentKey.turn(place)]];
	const to = groups.at(-1)?.author ?? askerOf(login, before, state);
	const values = {
		to,
		...!sameLogin(to, login) && { about: login }
	};
	const from = place === void 0 ? {
		logins: [],
		keys: []
	} : takeHandover(state);
	const turn = from.logins.length > 0 ? "handover" : "turn";
	const name = place !== void 0 && needsApproval(state) ? "granted" : place !== void 0 ? turn : isWelcomed ? "again" : "welcome";
	const until = state.until.get(login.toLowerCase());
	const ids = [...place === void 0 ? [] : [place], ...groups.flatMap((group) => group.ids)];
	const wrongDates = groups.flatMap(({ author, wrongDate }) => author === login ? wrongDate ?? [] : []);
	const taken = {
		keys: [
			...answers,
			...from.keys,
			...dateKeys(login, ids, before, state),
			...isWelcomed ? [] : [commentKey.welcome(login)]
		],
		messages: [isAgent(login) ? {
			name: "assigned_other",
			values
		} : {
			name,
			values: {
				to: login,
				holders: from.logins,
				...until !== void 0 && { until }
			}
		}, ...wrongDates]
	};
	remember(state, taken.keys);
	const dropped = {
		keys: answers,
		messages: [{
			name: "unassignable",
			values
		}]
	};
	const assigned = assigneesIn({
		...state,
		holders: [...holders]
	});
	const room = placesIn(state) - holders.length - 1;
	steps.push({
		kind: "assign",
		login,
		before: assigned,
		room,
		taken,
		dropped
	});
}
/** Who asked for a person's place in the queue: mostly they themselves, and never an agent. */
function askerOf(login, before, { observed }) {
	return observed.authors.get(placeOf(before.waiting, login) ?? 0)?.login ?? login;
}
function answerGroup(group, { state, before, groups, answered }) {
	if (answered.has(group)) return;
	const isAsked = group.reply === void 0 && isNewlyAsked(group.login, before, state);
	const isQueued = group.reply === void 0 && hasNewPlace(group.login, before, state);
	const told = isQueued || isAsked ? groupsAbout(group.login, groups) : [group];
	for (const one of told) answered.add(one);
	const { keys, message } = group.reply !== void 0 ? {
		keys: [],
		message: group.reply
	} : isAsked ? question(group.login, before, state) : isQueued ? newPlace(group.login, state) : outcomeOf(group, before, state);
	const ids = told.flatMap((one) => one.ids);
	const all = [
		message.name === "edited" ? commentKey.edited(ids) : commentKey.answers(ids),
		...keys,
		...endOfPlace(group.login, before, state)
	];
	if (!(ADDED.has(message.name) && append(state, group.author, all, message))) answer(state, all, message);
	for (const { author, wrongDate } of told) if (wrongDate?.name === "date_later") append(state, author, [], wrongDate);
}
function groupsAbout(login, groups) {
	return groups.filter((group) => group.reply === void 0 && sameLogin(group.login, login));
}
/** The key that records the end of a person's former place, whatever else they are told: no lost marker brings it back. */
function endOfPlace(login, before, { observed, waiting, holders, keys }) {
	const place = placeOf(before.waiting, login) ?? observed.arrived.get(login.toLowerCase());
	if (place === void 0 || place === placeOf(waiting, login) || hasEnded(place, keys)) return [];
	return [includesLogin(holders, login) ? commentKey.turn(place) : commentKey.left(place)];
}
/** Tells people in their last answer of the run which of their commands it passes over. */
function reportPassedOver(state) {
	const { input, told } = state.observed;
	for (const [login, ids] of input.notes) {
		const key = commentKey.passed(ids);
		if (state.keys.has(key) || ids.every((id) => told.has(id))) continue;
		const message = {
			name: "passed_over",
			values: {
				to: login,
				left: ids.length
			}
		};
		if (append(state, login, [key], message)) remember(state, [key]);
	}
}
/** Adds a message to the last planned comment to a person; returns whether there is one. */
function append({ steps }, login, keys, message) {
	const isTo = ({ messages: [{ values }] }) => values.to !== void 0 && sameLogin(values.to, login);
	const extend = (comment) => isTo(comment) ? {
		keys: [...comment.keys, ...keys],
		messages: [...comment.messages, message]
	} : comment;
	const at = steps.findLastIndex((step) => step.kind === "answer" && isTo(step.answer) || step.kind === "assign" && isTo(step.taken));
	const step = steps[at];
	if (step?.kind === "answer") steps[at] = {
		...step,
		answer: extend(step.answer)
	};
	if (step?.kind === "assign") steps[at] = {
		...step,
		taken: extend(step.taken),
		dropped: extend(step.dropped)
	};
	return step !== void 0;
}
// src/claims/own-date.ts
/**
* Reads the date that stands behind a claim.
* @param said a date in any spelling, or a number of days, weeks, months or years
* @param from ISO time of the comment, from which both the number and the longest time count
* @param longest days
*/
function readOwnDate(said, from, longest) {
	const start = Date.parse(from);
	const latest = dayAfter(start, longest);
	const day = dayIn(said, start);
	if (day === void 0) return {
		problem: "date_unclear",
		latest
	};
	return day > isoDay(new Date(start)) && day <= latest ? { day } : {
		problem: "date_out_of_range",
		latest
	};
}
function dayIn(said, start) {
	const [iso = ""] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(said) ?? [];
	if (iso !== "") return isDate(iso) ? iso : void 0;
	const days = daysIn(said);
	if (days !== void 0 && !/^\d{4}年/.test(said)) return dayAfter(start, days);
	const written = said.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日/, "$1-$2-$3 ");
	const [day, other] = looksLikeDate(written) ? datesMeant(written) : [];
	return other === void 0 || /^\d{1,2}\.\d{1,2}\./.test(written) ? day : void 0;
}
function dayAfter(start, days) {
	return isoDay(new Date(start + days * DAY));
}
// src/claims/queue.ts
/** Gives free places to the first people in the queue who may have them, and tells them. */
function assignFromQueue(state) {
	const before = snapshot(state);
	advanceQueue(state);
	answerChanges(state, before, []);
}
/** Moves people from the queue to free places; whoever has waited for long is asked first. */
function advanceQueue(state) {
	if (!state.observed.isOpen || needsApproval(state)) return;
	for (const login of inQueueOrder(state.waiting)) {
		if (!isFree(state)) return;
		if (askOf(state, login) !== void 0 || !mayTakePlace(state, login)) continue;
		const place = placeOf(state.waiting, login) ?? 0;
		if (isStale(place, login, state.observed)) ask$1(state, place);
		else take(state, login);
	}
}
function mayTakePlace(state, login) {
	const { authors, input } = state.observed;
	if (input.aside.has(login.toLowerCase())) return false;
	const asker = authors.get(state.waiting.get(login) ?? 0);
	if (asker !== void 0 && sameLogin(asker.login, login) && !mayClaim(state, asker)) return false;
	if (isAgent(login)) return true;
	return (lookUp(state, "otherProjectsHeld", login)?.length ?? 0) < input.config.claims.per_person;
}
/** Whether a person has waited so long that they may have moved on. Agents read no comments. */
function isStale(place, login, observed) {
	const { now, config } = observed.input;
	return !isAgent(login) && now - waitingSince(place, observed) > config.claims.confirm_after * 864e5;
}
/** When somebody last said that they want the project, in milliseconds; 0 if the comment is gone. */
function waitingSince(place, { asks, own, input }) {
	const gave = input.comments.find(({ id }) => id === place);
	const told = own.find(({ keys }) => keys.some((key) => placeIn(key)?.comment === place));
	const said = asks.get(place)?.reply ?? gave ?? told?.comment;
	return said === void 0 ? 0 : Date.parse(said.createdAt);
}
function ask$1({ asks, observed }, place) {
	const round = (observed.asks.get(place)?.round ?? 0) + 1;
	asks.set(place, {
		round,
		at: observed.input.now,
		isNew: true
	});
}
// src/claims/claim.ts
/** Gives a person the project or a place in the queue; returns the refusal if they can have neither. */
function claim(state, request) {
	const { comment, login, isGranted } = request;
	const { input, isOpen } = state.observed;
	const refuse = (name, values = {}) => refusal(request, name, values);
	if (input.project.isGone) return refuse("gone");
	if (isContactOf(input.project, login)) return refuse("contact");
	if (!isOpen) return refuse("closed");
	if (!includesLogin(state.holders, login)) advanceQueue(state);
	if (includesLogin(state.holders, login)) return void 0;
	if (needsApproval(state)) return ask(state, request);
	const isKept = includesLogin(keptFor(state), login);
	if (!isKept && hasPlace(state, login)) return void 0;
	state.asks.delete(placeOf(state.waiting, login) ?? 0);
	if (!isGranted && !mayClaim(state, comment.author)) return refuse("who");
	if (!isKept && !isFree(state)) {
		if (isGranted && lookUp(state, "mayBeAssigned", login) === false) return refuse("unassignable");
		state.waiting.set(login, comment.id);
		return;
	}
	if (!isGranted) {
		const held = lookUp(state, "otherProjectsHeld", login) ?? [];
		if (held.length >= input.config.claims.per_person) return refuse("limit", { held });
	}
	take(state, login);
}
/** Where maintainers choose, a claim is a request in the queue until one of them names its author. */
function ask(state, request) {
	const { login, isGranted, comment } = request;
	if (!isGranted) {
		if (!hasPlace(state, login)) state.waiting.set(login, comment.id);
		return;
	}
	if (!isFree(state)) return refusal(request, "taken_other", { holders: state.holders });
	take(state, login);
}
function refusal({ comment, login }, name, values) {
	const { login: to } = comment.author;
	return {
		name,
		values: {
			to,
			...!sameLogin(to, login) && { about: login },
			...values
		}
	};
}
/**
* Sets the date of a holder.
* @param said as it was written
* @returns what is wrong with it; for somebody in line, when a date can be set
*/
function setDate(state, { comment, login }, said) {
	if (!includesLogin(state.holders, login)) return {
		name: "date_later",
		values: { to: comment.author.login }
	};
	const { longest } = state.observed.input.config.claims;
	const date = readOwnDate(said, comment.createdAt, longest);
	if (!("day" in date)) {
		const { problem, latest } = date;
		return {
			name: problem,
			values: {
				to: comment.author.login,
				said,
				latest
			}
		};
	}
	state.until.set(login.toLowerCase(), date.day);
}
// src/claims/commands.ts
/**
* Carries out pending commands in the order of their comments and gives free places to the queue. Steps and answers come
* from the difference that all commands make together, so a person who claims and releases a project four hundred times
* gets one answer.
*/
function carryOutCommands(state) {
	const before = snapshot(state);
	const groups = /* @__PURE__ */ new Map();
	const replies = /* @__PURE__ */ new Set();
	for (const pending of state.observed.commands) {
		const { author, id } = pending.comment;
		if (pending.isReply) {
			if (!includesLogin(keptFor(state), author.login)) continue;
			replies.add(id);
		}
		if (pending.isEdited) {
			if (!replies.has(id)) tellEdited(groups, pending);
		} else if (pending.command.verb === "verified") verify(state, groups, pending);
		else if (!pending.isAnswered) execute(state, groups, pending);
	}
	advanceQueue(state);
	answerChanges(state, before, [...groups.values()]);
}
function tellEdited(groups, { comment: { author, id }, command: { verb } }) {
	addToGroup(groups, {
		author: author.login,
		login: author.login,
		verb
	}, id, {
		name: "edited",
		values: { to: author.login }
	});
}
function execute(state, groups, { comment, command }) {
	const { author, id } = comment;
	const { verb, person = author.login, until } = command;
	const isSelf = sameLogin(person, author.login);
	const login = isSelf ? author.login : person;
	const about = {
		author: author.login,
		login,
		verb
	};
	const isGranted = (!isSelf || command.person !== void 0 && needsApproval(state)) && mayWrite(state, author);
	if (!isSelf && !isGranted) {
		addToGroup(groups, about, id, {
			name: "maintainers_only",
			values: {
				to: author.login,
				about: login,
				verb
			}
		});
		return;
	}
	const group = addToGroup(groups, about, id);
	if (verb === "claim") {
		const request = {
			comment,
			login,
			isGranted
		};
		group.reply = claim(state, request);
		if (group.reply === void 0 && until !== void 0) group.wrongDate = setDate(state, request, until);
	} else {
		release(state, login);
		leaveQueue(state, login);
	}
	group.hadPlace ||= hasPlace(state, login);
	if (verb === "release") advanceQueue(state);
}
function verify(state, groups, { comment, isAnswered }) {
	const { id, author, createdAt } = comment;
	const { project, writesFiles } = state.observed.input;
	const about = {
		author: author.login,
		login: author.login,
		verb: "verified"
	};
	if (project.isGone) {
		const values = {
			to: author.login,
			verb: about.verb
		};
		if (!isAnswered) addToGroup(groups, about, id, {
			name: "gone_other",
			values
		});
		return;
	}
	const day = createdAt.slice(0, 10);
	const isRecorded = project.verified !== void 0 && isDate(project.verified) && project.verified >= day;
	if (isAnswered && isRecorded) return;
	const mayVerify = mayWrite(state, author);
	if (mayVerify && writesFiles && !isRecorded) state.verified = day;
	if (isAnswered) return;
	addToGroup(groups, about, id, {
		name: mayVerify ? writesFiles ? "verified" : "verified_by_hand" : "maintainers_only",
		values: {
			to: author.login,
			verb: about.verb,
			day
		}
	});
}
/** Adds a command to its group: there is one for all that only maintainers may give, and one for all that were edited. */
function addToGroup(groups, about, id, reply) {
	const subject = reply === void 0 ? `about ${about.login}` : `replied ${kindOf(reply, about.verb)}`;
	const key = `${about.author} ${subject}`.toLowerCase();
	const before = groups.get(key);
	const ids = [...before?.ids ?? [], id];
	const group = {
		...about,
		ids,
		hadPlace: before?.hadPlace ?? false,
		reply,
		wrongDate: void 0
	};
	groups.set(key, group);
	return group;
}
function kindOf({ name }, verb) {
	return ADDED.has(name) ? name : verb;
}
// src/claims/confirm.ts
/** Ends the places of people who were asked whether they still want the project and did not answer in time. */
function expireAsks(state) {
	const { asks, commands, input } = state.observed;
	const { confirm_within } = input.config.claims;
	if (isExempt$1(input.issue, input.config)) return;
	const isOver = (since) => input.now - since >= confirm_within * DAY;
	for (const login of keptFor(state)) {
		const place = placeOf(state.waiting, login) ?? 0;
		const at = askOf(state, login)?.at ?? input.now;
		if (asks.get(place)?.reply !== void 0 || commands.some((one) => isAbout(one, login)) || !isOver(at)) continue;
		const silent = lookUp(state, "silentSince", login);
		if (silent === void 0 || !isOver(Math.max(at, silent))) continue;
		leaveQueue(state, login);
		const values = {
			to: login,
			days: confirm_within
		};
		answer(state, [commentKey.left(place)], {
			name: "not_confirmed",
			values
		});
	}
}
/** Takes back what people were asked if their project is closed now, or somebody was assigned by hand meanwhile. */
function recallAsks(state) {
	const kept = keptFor(state);
	for (const login of inQueueOrder(state.waiting)) {
		const ask = askOf(state, login);
		if (ask === void 0 || includesLogin(kept, login)) continue;
		const place = placeOf(state.waiting, login) ?? 0;
		const keys = [commentKey.recalled(place, ask.round)];
		const message = {
			name: "recalled",
			values: { to: login }
		};
		if (!append(state, login, keys, message)) answer(state, keys, message);
		state.asks.delete(place);
	}
}
function isAbout({ comment, command }, login) {
	return sameLogin(command.person ?? comment.author.login, login);
}
// src/claims/asking.ts
/** Comments without a command that look as if their authors want the project; none if the list wants no hints. */
function askingAmong(comments, { claims: { hints, commands, who } }) {
	if (!hints || commands.claim.length === 0) return [];
	return comments.filter(({ author, body }) => {
		const mayWrite = hasWriteAccess(author.association);
		return (who === "contributors" ? author.association === "CONTRIBUTOR" : who !== "collaborators") && !mayWrite && looksLikeClaim(body, commands);
	});
}
/**
* Those of such comments that may need a hint, as far as an issue and the latest keys of our comments show it, and no more
* of one person than one run answers.
*/
function hintCandidates(threads) {
	const perPerson = /* @__PURE__ */ new Map();
	return threads.flatMap(({ project, issue, asking, keys }) => {
		const { isOpen, holders, room, marker } = currentClaims(project, issue);
		const queue = marker?.waiting ?? /* @__PURE__ */ new Map();
		if (!isOpen) return [];
		return asking.filter(({ author: { login } }) => isOutsider(login, {
			project,
			holders,
			waiting: queue.keys(),
			keys: new Set(keys),
			isFree: room > 0
		}));
	}).filter(({ author }) => {
		const login = author.login.toLowerCase();
		const count = (perPerson.get(login) ?? 0) + 1;
		perPerson.set(login, count);
		return count <= 5;
	});
}
/** Whether somebody neither has to do with the project nor was told how to take it. */
function isOutsider(login, { project, holders, waiting, keys, isFree }) {
	if (isContactOf(project, login) || includesLogin([...holders, ...waiting], login)) return false;
	return isFree ? !keys.has(commentKey.hint(login)) : ![...keys].some(isHint);
}
// src/claims/hints.ts
/** Tells people how to claim whose comments only look like it: once each, and once at all while the project is taken. */
function giveHints(state) {
	const { isOpen, input, asking } = state.observed;
	const { project, config } = input;
	if (!isOpen) return;
	const queue = state.waiting;
	for (const { author } of asking) {
		const { login } = author;
		const { holders, keys } = state;
		const free = isFree(state);
		if (!isOutsider(login, {
			project,
			holders,
			waiting: queue.keys(),
			keys,
			isFree: free
		})) continue;
		if (isToldSomething(login, state) || lookUp(state, "mayWrite", login) === true) continue;
		const name = config.claims.who === "approval" ? "hint_requests" : free ? "hint" : "hint_taken";
		const busy = holders.length > 0 ? holders : keptFor(state);
		answer(state, [commentKey.hint(login)], {
			name,
			values: {
				to: login,
				holders: busy
			}
		});
	}
}
function isToldSomething(login, { steps }) {
	const isTo = ({ messages: [{ values }] }) => sameLogin(values.to ?? "", login);
	return steps.some((step) => "answer" in step ? isTo(step.answer) : step.kind === "assign" && isTo(step.dropped));
}
// src/claims/reminders.ts
/** Reminds inactive holders, and releases the project if they stay inactive. */
function checkInactivity(state) {
	const { input, isOpen, people } = state.observed;
	if (!isOpen || hasLabel(input.issue, input.config.claims.keep_label)) return;
	for (const login of people.filter((one) => includesLogin(state.holders, one))) checkHolder(state, login);
}
function checkHolder(state, login) {
	const { input, marker } = state.observed;
	const { config, project, issue, now } = input;
	const isReopened = issue.state === "closed";
	const day = state.until.get(login.toLowerCase());
	const first = isReopened ? now : Math.max(firstDay(login, project, marker, config, now), dateOf(day));
	const reminder = reminderOf(state.observed, login, state.keys);
	if (reminder === void 0 && !isDue(day, first, state)) return;
	if (reminder === void 0 && day !== void 0 && !wasRemindedOn(day, login, state.keys)) {
		if (!isExempt(state, login)) remindOfDate(state, login, day);
		return;
	}
	const activity = isReopened ? now : lookUp(state, "lastActivity", login);
	if (activity === void 0) return;
	const last = Math.max(first, activity);
	const action = reminderAction({
		last,
		reminded: remindedAt(state.observed, login),
		now
	}, config.claims);
	if (action === "withdraw" && reminder !== void 0) settle(state, reminder, "answered", "reminder_answered");
	if (!(action === "remind" || action === "release") || isExempt(state, login)) return;
	if (reminder === void 0) remind(state, login, last);
	else {
		release(state, login);
		state.steps.push({
			kind: "unassign",
			login,
			why: "inactive"
		});
		tellReleased(state, reminder, login);
	}
}
function isExempt(state, login) {
	return mayWrite(state, {
		login,
		association: associationOf(login, state.observed)
	});
}
/** A date as a moment; 0 if there is none. */
function dateOf(day) {
	return day === void 0 ? 0 : Date.parse(day);
}
/** Whether somebody may have to be reminded: on the day that they have set, or after a time without activity. */
function isDue(day, first, { observed }) {
	const { config, now } = observed.input;
	return day === void 0 ? haveDaysPassed(config.claims.remind_after, first, now) : now >= dateOf(day);
}
/** When the reminder of a person that still counts was posted, in milliseconds; undefined if there is none. */
function remindedAt(observed, login) {
	const reminder = reminderOf(observed, login, observed.keys);
	return reminder && Date.parse(reminder.comment.createdAt);
}
/** @param keys of our comments, planned ones included */
function reminderOf(observed, login, keys) {
	return openReminders(observed, keys).find((one) => sameLogin(remindedBy(one) ?? "", login));
}
/** Settles the reminders of people who no longer hold the project, for whatever reason. */
function settleReminders(state) {
	const open = openReminders(state.observed, state.keys).filter(({ comment, keys }) => {
		return !state.steps.some((step) => step.kind === "edit" && step.comment === comment.id) && !includesLogin(state.holders, remindedBy({ keys }) ?? "");
	});
	const isReleased = state.steps.some(({ kind }) => kind === "unassign");
	state.unsettled = open.length > 0 && isReleased && state.observed.input.isEvent;
	if (state.unsettled) return;
	for (const reminder of open) {
		const login = remindedBy(reminder) ?? "";
		if (isOverdue(state.observed, login, reminder)) tellReleased(state, reminder, login);
		else settle(state, reminder, "moot", "reminder_moot");
	}
}
function remind(state, login, last) {
	const { config, now } = state.observed.input;
	const { remind_after, release_after } = config.claims;
	const values = {
		to: login,
		days: daysInactive({
			last,
			now
		}),
		left: release_after - remind_after
	};
	answer(state, [commentKey.remind(login, isoDay(new Date(last)))], {
		name: "reminder",
		values
	});
}
function remindOfDate(state, login, day) {
	const { release_after } = state.observed.input.config.claims;
	const values = {
		to: login,
		day,
		left: release_after
	};
	answer(state, [commentKey.remind(login, day)], {
		name: "reminder_date",
		values
	});
}
function associationOf(login, { input }) {
	return input.comments.find(({ author }) => sameLogin(author.login, login))?.author.association ?? "NONE";
}
/** Whether an earlier run may have released the project after this reminder and failed before it could say so. */
function isOverdue({ input }, login, { comment: reminder }) {
	const { comments, config, now } = input;
	const { remind_after, release_after } = config.claims;
	return !comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login)) && haveDaysPassed(release_after - remind_after, Date.parse(reminder.createdAt), now);
}
/** Tells somebody that the project is no longer theirs, in a comment of its own: an edit would notify nobody. */
function tellReleased(state, { keys }, login) {
	answer(state, keys.map((key) => settled(key, "released")), {
		name: "timed_out",
		values: { to: login }
	});
}
function settle({ steps }, { comment, keys }, how, name) {
	const holders = [remindedBy({ keys }) ?? ""];
	steps.push({
		kind: "edit",
		comment: comment.id,
		answer: {
			keys: keys.map((key) => settled(key, how)),
			messages: [{
				name,
				values: { holders }
			}]
		}
	});
}
/** Reminders that are neither settled nor followed by a comment about the release. */
function openReminders({ own }, keys) {
	return own.filter((one) => remindedBy(one) !== void 0 && !one.keys.some((key) => keys.has(settled(key, "released"))));
}
/** Whom a comment reminds; undefined once the reminder is settled. */
function remindedBy({ keys }) {
	return keys.map(remindedIn).find((login) => login !== void 0);
}
// src/claims/plan.ts
/**
* Plans what to do about the claims on one project. Names the first fact that it needs and was not given: read that and
* plan again, so that nothing is asked of GitHub that does not matter.
*/
function planClaims(observed, facts) {
	const state = startPlan(observed, facts);
	expireAsks(state);
	carryOutCommands(state);
	welcomeNewcomers(state);
	checkInactivity(state);
	assignFromQueue(state);
	recallAsks(state);
	giveHints(state);
	settleReminders(state);
	deleteDuplicates(state);
	return state.missing === void 0 ? { plan: finishPlan(state) } : { missing: state.missing };
}
/** Welcomes people whom somebody assigned by hand. */
function welcomeNewcomers(state) {
	const { isOpen, people, arrived, marker } = state.observed;
	if (!isOpen) return;
	for (const login of people.filter((one) => includesLogin(state.holders, one))) {
		const place = arrived.get(login.toLowerCase());
		const welcome = commentKey.welcome(login);
		const values = { to: login };
		if (place !== void 0 && !hasEnded(place, state.keys)) {
			const { logins: holders, keys } = takeHandover(state);
			const turn = needsApproval(state) ? "granted" : "turn";
			const message = {
				name: holders.length > 0 ? "handover" : turn,
				values: {
					to: login,
					holders
				}
			};
			const isWelcomed = state.keys.has(welcome);
			answer(state, [
				commentKey.turn(place),
				...keys,
				...isWelcomed ? [] : [welcome]
			], message);
		} else if (!state.keys.has(welcome) && isNewcomer(login, marker)) answer(state, [welcome], {
			name: "welcome",
			values
		});
	}
}
/** If two concurrent runs gave the same answer, the first one stays. */
function deleteDuplicates({ observed, steps }) {
	const { comments, trusted } = observed.input;
	for (const { id } of duplicatesIn(comments, trusted)) steps.push({
		kind: "delete",
		comment: id
	});
}
/** Comments of ours that repeat an earlier one word for word. */
function duplicatesIn(comments, trusted) {
	const posted = /* @__PURE__ */ new Set();
	return [...comments].sort((a, b) => a.id - b.id).filter((comment) => {
		if (keysIn(comment, trusted).length === 0) return false;
		const key = JSON.stringify([comment.author.login, comment.body]);
		const isDuplicate = posted.has(key);
		posted.add(key);
		return isDuplicate;
	});
}
// src/claims/facts.ts
/** Plans the claims on a project, and reads what the plan turns out to depend on. */
async function planWithFacts(observed, claims) {
	const { project } = observed.input;
	const facts = {
		otherProjectsHeld: /* @__PURE__ */ new Map(),
		mayWrite: /* @__PURE__ */ new Map(),
		mayBeAssigned: /* @__PURE__ */ new Map(),
		lastActivity: /* @__PURE__ */ new Map(),
		silentSince: /* @__PURE__ */ new Map()
	};
	for (;;) {
		const result = planClaims(observed, facts);
		if ("plan" in result) return result.plan;
		const { name, login } = result.missing;
		const key = login.toLowerCase();
		switch (name) {
			case "otherProjectsHeld":
				facts.otherProjectsHeld.set(key, await readHeld(login, project, claims));
				break;
			case "mayWrite":
				facts.mayWrite.set(key, await claims.ports.issues.hasWriteAccess(login));
				break;
			case "mayBeAssigned":
				facts.mayBeAssigned.set(key, await claims.ports.issues.isAssignable(observed.input.issue.number, login));
				break;
			case "lastActivity":
				facts.lastActivity.set(key, await readLastActivity(login, observed, claims));
				break;
			case "silentSince": facts.silentSince.set(key, await readSilentSince(login, observed.input, claims));
		}
	}
}
async function readLastActivity(login, observed, claims) {
	const { list, scope, ports } = claims;
	const { project, issue } = observed.input;
	const { now } = scope;
	const timeline = await timelineOf(issue, project, claims);
	if (timeline === void 0 || !isComplete(timeline, issue, login)) return void 0;
	const shown = lastActivity(timeline, login, list.config.claims.keep_label);
	const day = observed.until.get(login.toLowerCase());
	let last = Math.min(Math.max(shown, day === void 0 ? 0 : Date.parse(day)), now);
	const reminded = remindedAt(observed, login);
	if (!dependsOnLater({
		last,
		reminded,
		now
	}, list.config.claims)) return last;
	try {
		for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
			const onPull = lastActivityOnPull(await ports.issues.readTimeline(number, {
				owner,
				repo
			}), now);
			last = Math.max(last, onPull);
		}
		return last;
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.problems.push(unknownActivity(issue, project, error));
		return;
	}
}
async function readSilentSince(login, { project, issue }, claims) {
	const timeline = await timelineOf(issue, project, claims);
	if (timeline === void 0 || timeline.comments.length < issue.comments) return void 0;
	return lastWord(timeline, login, claims.list.config.claims.keep_label);
}
/** The timeline of an issue; undefined, with a warning, if it cannot be read. */
async function timelineOf(issue, project, { ports, problems }) {
	try {
		return await ports.issues.readTimeline(issue.number);
	} catch (error) {
		if (isFinal(error)) throw error;
		const problem = unknownActivity(issue, project, error);
		if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
		return;
	}
}
function unknownActivity({ number }, { path }, error) {
	return unreadWarning(path, `What happened on issue ${number} lately`, "nobody is reminded or released", error);
}
// src/claims/asks.ts
/** The last ask of each person in the queue who was ever asked, by the comment that gave them their place. */
function asksAmong({ waiting, own, keys, comments, words }) {
	const asks = /* @__PURE__ */ new Map();
	for (const [login, place] of waiting) {
		const last = lastAsk(place, own);
		if (last === void 0) continue;
		const { comment, round } = last;
		const reply = firstReply(comments.filter(({ id, author }) => id > comment.id && sameLogin(author.login, login)), words);
		const isOpen = !(reply !== void 0 && keys.has(commentKey.answer(reply.id))) && !keys.has(commentKey.recalled(place, round));
		asks.set(place, {
			round,
			at: Date.parse(comment.createdAt),
			reply,
			isOpen
		});
	}
	return asks;
}
function lastAsk(place, own) {
	return own.flatMap(({ comment, keys }) => keys.flatMap((key) => {
		const ask = askedIn(key);
		return ask?.place === place ? [{
			comment,
			round: ask.round
		}] : [];
	})).sort((a, b) => b.round - a.round || a.comment.id - b.comment.id)[0];
}
function firstReply(comments, words) {
	const commands = commandsAmong(comments, words);
	const givesUp = (command, { author }) => command?.verb === "release" && sameLogin(command.person ?? author.login, author.login);
	return [...comments].sort((a, b) => a.id - b.id).find((comment) => !givesUp(commands.get(comment.id), comment));
}
// src/claims/restore-dates.ts
/** The dates of holders, by login in lower case: those in the marker, and those that comments of ours have confirmed since. */
function restoreDates({ project, marker, holders, keys }) {
	const known = datesNow(project, holders, {
		marker,
		claims: void 0
	});
	const dates = new Map([...known].map(([login, day]) => [login.toLowerCase(), day]));
	const since = marker?.waiting === void 0 ? 0 : marker.handled ?? 0;
	const set = keys.flatMap((key) => dateIn(key) ?? []).filter(({ comment }) => comment > since);
	for (const { login, date } of set.sort((a, b) => a.comment - b.comment)) if (date === void 0) dates.delete(login);
	else if (includesLogin(holders, login)) dates.set(login, date);
	return dates;
}
// src/claims/restore-queue.ts
/**
* Logins of the people in the queue by the comments that gave them their places: those in the marker, and those who were
* told so since, except for places that ended. If the marker lost its list, or the end of a long one, every place that a
* comment of ours ever gave counts.
*/
function restoreQueue({ marker, keys, comments, config }) {
	const since = lastKeptPlace(marker);
	const places = new Map([...marker?.waiting ?? []].map(([login, id]) => [id, login]));
	for (const key of keys) {
		const place = placeIn(key);
		if (place !== void 0 && place.comment > since) places.set(place.comment, place.login);
	}
	const byId = new Map(comments.map((comment) => [comment.id, comment]));
	const inOrder = [...places].sort(([a], [b]) => a - b);
	const queue = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Set();
	for (const [id, login] of inOrder) {
		const name = currentLogin(login, byId.get(id), config);
		if (hasEnded(id, keys) || name === "ghost" || names.has(name.toLowerCase())) continue;
		names.add(name.toLowerCase());
		queue.set(id, name);
	}
	return queue;
}
/** The comment up to which the marker knows every place. */
function lastKeptPlace(marker) {
	if (marker?.waiting === void 0) return 0;
	return marker.unlisted === void 0 ? marker.handled ?? 0 : Math.max(0, ...marker.waiting.values());
}
/** Logins can change: the author of the comment by which a person claimed for themselves is their login of today. */
function currentLogin(login, comment, config) {
	if (comment === void 0 || sameLogin(comment.author.login, login)) return comment?.author.login ?? login;
	const command = commandIn(comment.body, config.claims.commands);
	return command?.verb === "claim" && command.person === void 0 ? comment.author.login : login;
}
// src/claims/observe.ts
/** Reads the state of the claims out of the issue's marker and comments. */
function observeClaims(input) {
	const { project, issue, comments, trusted, config } = input;
	const { holders, people, isOpen, marker } = currentClaims(project, issue);
	const own = comments.map((comment) => ({
		comment,
		keys: keysIn(comment, trusted)
	})).filter(({ keys }) => keys.length > 0);
	const posted = own.flatMap(({ keys }) => keys);
	const answered = posted.flatMap(answeredIn);
	const keys = /* @__PURE__ */ new Set([...posted, ...answered.map((id) => commentKey.answer(id))]);
	const told = new Set(posted.flatMap(passedIn));
	const isLost = marker?.waiting === void 0;
	const handled = marker?.handled ?? (isLost ? answered.reduce((last, id) => Math.max(last, id), 0) : 0);
	const waiting = /* @__PURE__ */ new Map();
	const arrived = /* @__PURE__ */ new Map();
	for (const [id, login] of restoreQueue({
		marker,
		keys,
		comments,
		config
	})) if (includesLogin(holders, login)) arrived.set(login.toLowerCase(), id);
	else if (!isContactOf(project, login)) waiting.set(login, id);
	const asks = asksAmong({
		waiting,
		own,
		keys,
		comments,
		words: config.claims.commands
	});
	const { pending, asking } = pendingCommands(input, {
		handled,
		ownIds: new Set(own.map(({ comment }) => comment.id)),
		dealtWith: /* @__PURE__ */ new Set([...answered, ...posted.flatMap(editedIn)])
	});
	const commands = withReplies(pending.filter(({ comment: { id } }) => !input.passed.has(id) && !told.has(id)), asks, input.aside).map((one) => ({
		...one,
		isAnswered: keys.has(commentKey.answer(one.comment.id))
	}));
	const isAsked = commands.some(({ isAnswered }) => !isAnswered);
	return {
		input,
		marker,
		isOpen,
		cap: input.cap ?? (isAsked ? void 0 : marker?.cap),
		holders,
		people,
		waiting,
		until: restoreDates({
			project,
			marker,
			holders,
			keys: posted
		}),
		arrived,
		asks,
		own,
		keys,
		authors: new Map(comments.map(({ id, author }) => [id, author])),
		commands,
		asking,
		handled: Math.max(handled, ...pending.map(({ comment }) => comment.id), ...asking.map(({ id }) => id)),
		told
	};
}
function pendingCommands({ comments, config, now, original, aside, isEvent }, { handled, ownIds, dealtWith }) {
	const fresh = comments.map((comment) => original?.id === comment.id ? {
		...comment,
		body: original.body,
		edited: false
	} : comment).filter(({ id, author, createdAt, edited }) => {
		const isRecent = now - Date.parse(createdAt) <= LOOK_BACK_MS;
		return (edited ? !isEvent && !dealtWith.has(id) : id > handled || original?.id === id) && isRecent && !ownIds.has(id) && !author.isBot && author.login !== "ghost";
	}).sort((a, b) => a.id - b.id);
	const commands = commandsAmong(fresh, config.claims.commands);
	return {
		pending: fresh.flatMap((comment) => {
			const command = commands.get(comment.id);
			if (command === void 0) return [];
			return [comment.author.login, command.person ?? ""].some((one) => aside.has(one.toLowerCase())) ? [] : [{
				comment,
				command,
				isReply: false,
				isEdited: comment.edited
			}];
		}),
		asking: askingAmong(fresh.filter(({ id }) => id > handled && !commands.has(id)), config)
	};
}
/** Adds the answers of those who were asked: any comment is one, and means the same as a claim. */
function withReplies(pending, asks, aside) {
	const claims = pending.filter(({ command, isEdited }) => command.verb === "claim" && command.person === void 0 && !isEdited);
	return [...[...asks.values()].flatMap(({ reply, isOpen }) => {
		if (reply === void 0 || !isOpen || aside.has(reply.author.login.toLowerCase())) return [];
		if (claims.some(({ comment }) => comment.id === reply.id)) return [];
		return [{
			comment: reply,
			command: { verb: "claim" },
			isReply: true,
			isEdited: false
		}];
	}), ...pending].sort((a, b) => a.comment.id - b.comment.id);
}
// src/claims/offers.ts
/**
* The free projects that the comments of a plan name; none if no comment does. In a run about one issue this costs a
* request if the files do not record who holds what.
*/
async function readOffers(plan, claims) {
	const { list, scope } = claims;
	const offersNow = plan.steps.some((step) => "answer" in step && offers(step.answer, list.config));
	const offersIfDropped = plan.steps.some((step) => step.kind === "assign" && offers(step.dropped, list.config));
	if (!offersNow && !offersIfDropped) return [];
	const isWorthReading = offersNow || !writesFiles(claims);
	if (scope.only !== void 0 && !filesShowHolders(claims) && isWorthReading) await readNewest(claims);
	return freeProjects(claims);
}
/** What was added to a comment does not count: only its first message decides. */
function offers({ messages: [{ name, values }] }, config) {
	return offersOthers(name, values, config);
}
async function readNewest(claims) {
	const { list, ports, problems } = claims;
	if (claims.offered !== void 0) return;
	try {
		claims.offered = await ports.issues.listNewestOpenLabelled(list.config.tracking_label);
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.offered = [];
		problems.push(unreadWarning(list.config.projects, "Which projects are free", "none is offered", error));
	}
}
/** Free projects, by their issues as they will be after this run, or by the files if those record it. */
function freeProjects(claims) {
	const { list, issues, expected, offered } = claims;
	const newest = /* @__PURE__ */ new Map();
	for (const issue of offered ?? []) {
		const project = projectOf(issue, list, list.config);
		if (project !== void 0) newest.set(project.id, issue);
	}
	return list.projects.flatMap((project) => {
		const issue = expected.get(project.id) ?? issues.get(project.id) ?? newest.get(project.id);
		if (issue !== void 0) return hasRoom(project, issue) ? [{
			project,
			issue: issue.number
		}] : [];
		const { issue: number } = project;
		return filesShowHolders(claims) && number !== void 0 && isFree$1(project) ? [{
			project,
			issue: number
		}] : [];
	});
}
function hasRoom(project, issue) {
	return currentClaims(project, issue).room > 0;
}
/** Whether the files show who holds which project. A run about all projects reads the issues instead. */
function filesShowHolders({ list, scope }) {
	return scope.only !== void 0 && list.config.write_back === "commit";
}
// src/claims/open-commands.ts
/** Reads the comments of the last days. Asks about write access only of people with a great many commands. */
async function readRecentCommands(claims) {
	const { issues, gone } = claims;
	const recent = await readRecent(claims);
	const byIssue = /* @__PURE__ */ new Map();
	for (const comment of recent) byIssue.set(comment.issue, [...byIssue.get(comment.issue) ?? [], comment]);
	const said = gone.filter(({ issue }) => byIssue.has(issue.number));
	const threads = [...claims.list.projects.flatMap((project) => {
		const issue = issues.get(project.id);
		return issue === void 0 ? [] : [{
			project,
			issue
		}];
	}), ...said].filter(({ issue }) => !issue.locked).map(({ project, issue }) => threadOn(project, issue, byIssue.get(issue.number) ?? []));
	const passed = new Set(threads.flatMap(({ keys }) => keys.flatMap(passedIn)));
	const open = threads.flatMap((thread) => openCommands(thread, passed, claims));
	const unanswered = open.filter(({ isAnswered }) => !isAnswered);
	const schedule = scheduleCommands(unanswered, await readUnlimited(authorsOverLimit(unanswered), recent, claims));
	const isGone = (number) => said.some(({ issue }) => issue.number === number);
	const toDo = [
		...open.filter(({ id, issue, isAnswered }) => !schedule.passed.has(id) && !(isAnswered && isGone(issue))),
		...threads.flatMap(({ comments, trusted }) => duplicatesIn(comments, trusted)),
		...threads.flatMap(repliesIn),
		...hintCandidates(threads.map((thread) => ({
			...thread,
			asking: askingIn(thread, claims)
		})))
	];
	const first = /* @__PURE__ */ new Map();
	for (const { id, issue } of toDo) first.set(issue, Math.min(first.get(issue) ?? id, id));
	return {
		first,
		schedule: {
			...schedule,
			passed: /* @__PURE__ */ new Set([...passed, ...schedule.passed])
		}
	};
}
/** Those of some authors who have write access. */
async function readUnlimited(authors, recent, { ports }) {
	const unlimited = /* @__PURE__ */ new Set();
	for (const author of authors) {
		const comment = recent.find((one) => sameLogin(one.author.login, author));
		if (await ports.issues.hasWriteAccess(author) ?? hasWriteAccess(comment?.author.association ?? "NONE")) unlimited.add(author);
	}
	return unlimited;
}
function threadOn(project, issue, comments) {
	const marker = markerOf(issue, project.id);
	const trusted = knownAuthors(issue, marker?.accounts);
	return {
		project,
		issue,
		marker,
		comments,
		trusted,
		keys: comments.flatMap((comment) => keysIn(comment, trusted))
	};
}
/** Commands that the marker does not count as dealt with. */
function openCommands({ issue, marker, comments, keys }, passed, { list, scope }) {
	const handled = marker?.handled ?? 0;
	const answered = new Set(keys.flatMap(answeredIn));
	const told = new Set(keys.flatMap(editedIn));
	const isOpen = ({ id, edited, createdAt }) => edited ? !answered.has(id) && !told.has(id) && scope.now - Date.parse(createdAt) <= 6048e5 : id > handled;
	const fresh = comments.filter((comment) => isOpen(comment) && !passed.has(comment.id) && isByPerson(comment));
	if (fresh.length === 0) return [];
	const commands = commandsAmong(fresh, list.config.claims.commands);
	return fresh.filter(({ id }) => commands.has(id)).map(({ id, author }) => ({
		id,
		issue: issue.number,
		author: author.login,
		isAnswered: answered.has(id)
	}));
}
/** Comments that only look like a claim, and that no run has dealt with. */
function askingIn({ marker, comments, trusted }, { list, scope }) {
	const fresh = comments.filter((comment) => comment.id > (marker?.handled ?? 0) && scope.now - Date.parse(comment.createdAt) <= 6048e5 && isByPerson(comment) && keysIn(comment, trusted).length === 0);
	const { commands } = list.config.claims;
	return askingAmong(fresh.filter(({ body }) => commandIn(body, commands, () => false) === void 0), list.config);
}
function isByPerson({ author }) {
	return !author.isBot && author.login !== "ghost";
}
/** Comments by people who were asked whether they still want the project. */
function repliesIn({ marker, comments, trusted }) {
	const { asked, waiting } = marker ?? {};
	return [...asked ?? []].flatMap(([login, time]) => {
		const place = waiting?.get(login) ?? 0;
		const asks = comments.filter((one) => keysIn(one, trusted).some((key) => askedIn(key)?.place === place));
		const ask = Math.max(0, ...asks.map(({ id }) => id));
		const isLater = ({ id, createdAt }) => ask === 0 ? Date.parse(createdAt) >= Date.parse(time) : id > ask;
		return comments.filter((one) => sameLogin(one.author.login, login) && isLater(one));
	});
}
async function readRecent({ scope, ports, list, problems }) {
	try {
		return await ports.issues.listRecentComments(lookBackFrom(scope));
	} catch (error) {
		if (isFinal(error)) throw error;
		problems.push(unreadWarning(list.config.projects, "The comments of the last days", "commands in them wait", error));
		return [];
	}
}
// src/claims/render.ts
/** Gives the comments of a plan their texts. */
function renderPlan(plan, context) {
	return {
		...plan,
		steps: plan.steps.map((step) => renderStep(step, context))
	};
}
function renderStep(step, context) {
	switch (step.kind) {
		case "assign": return {
			...step,
			taken: renderComment(step.taken, context),
			dropped: renderComment(step.dropped, context)
		};
		case "answer":
		case "edit": return {
			...step,
			answer: renderComment(step.answer, context)
		};
		case "unassign":
		case "delete": return step;
	}
}
function renderComment({ keys, messages }, context) {
	return {
		keys,
		text: messages.map(({ name, values }) => renderMessage(name, context, values)).join("\n\n")
	};
}
// src/claims/review.ts
const NOBODY = /* @__PURE__ */ new Set();
/**
* Plans the claims on each project that may have something to decide. Costs a request for the comments of the last days,
* and one for each such project. A project whose comments cannot be read is left to the next run.
*/
async function reviewClaims(claims) {
	if (claims.issues.size === 0 && claims.gone.length === 0) return [];
	reportLocked(claims);
	const recent = await recentCommands(claims);
	claims.schedule = recent.schedule;
	return await reviewEach(projectsToReview(claims, recent.first), claims);
}
/**
* Plans the claims on projects that somebody in the queue may have by now: they gave another one back in this run, for
* example.
* @param served claims as they are now, by project
* @param failed numbers of issues that are left to the next run
*/
async function reviewLate(claims, served, failed) {
	if (claims.scope.only !== void 0) return [];
	const reviews = await reviewEach(unlockedProjects(claims).filter((one) => !failed.has(one.issue.number) && mayAdvance(one, claims, served.get(one.project.id))), claims);
	for (const { project, issue } of reviews) claims.issues.set(project.id, issue);
	return reviews.filter(({ claimPlan }) => claimPlan.steps.length > 0);
}
/** Leaves each issue of the context with the assignees that its plan leads to. */
async function reviewEach(projects, claims) {
	const drafts = [];
	for (const { project, issue } of projects) try {
		const draft = await planProject(project, issue, claims, NOBODY);
		drafts.push(draft);
		claims.issues.set(project.id, {
			...issue,
			assignees: draft.plan.assignees
		});
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.unread.add(issue.number);
		claims.problems.push(unreadWarning(project.path, `What people say on issue ${issue.number}`, "it waits", error));
	}
	const reviews = [];
	for (const draft of drafts) {
		const { project, issue } = draft;
		const turn = claims.schedule.turns.get(issue.number) ?? Number.MAX_SAFE_INTEGER;
		reviews.push({
			project,
			issue,
			turn,
			claimPlan: await withTexts(draft, claims)
		});
	}
	return reviews;
}
/**
* Plans the claims on one project again, from what is known now.
* @param aside logins in lower case of people about whom nothing more is done in this run
*/
async function reviewProject(project, issue, claims, aside = NOBODY) {
	return await withTexts(await planProject(project, issue, claims, aside), claims);
}
async function planProject(project, issue, claims, aside) {
	const { list, scope, ports, schedule } = claims;
	const posted = ports.issues.posted(issue.number);
	const ids = new Set(posted.map(({ id }) => id));
	const comments = [...(await readComments(project, issue, claims)).filter(({ id }) => !ids.has(id)), ...posted];
	const accounts = accountsOn(project, issue, posted);
	const known = knownAuthors(issue, accounts);
	const plan = await planWithFacts(observeClaims({
		project,
		issue,
		comments,
		trusted: await withWriteAccess(comments, known, ports.issues.hasWriteAccess),
		accounts,
		original: scope.comment,
		isEvent: scope.only !== void 0,
		passed: schedule.passed,
		notes: schedule.notes.get(issue.number) ?? /* @__PURE__ */ new Map(),
		aside,
		cap: claims.caps.get(issue.number),
		config: list.config,
		now: scope.now,
		writesFiles: writesFiles(claims)
	}), claims);
	claims.expected.set(project.id, {
		...issue,
		assignees: plan.assignees
	});
	return {
		project,
		issue,
		plan
	};
}
/** Adds the texts of the comments, which can name other free projects. */
async function withTexts({ plan, project, issue }, claims) {
	const { projects, config } = claims.list;
	const { repository } = claims.ports;
	return renderPlan(plan, {
		project,
		projects,
		offers: await readOffers(plan, claims),
		contributing: await findContributing(plan, claims),
		config,
		repository,
		issue: issue.number
	});
}
/** A run about one issue reads its comments anyway. */
async function recentCommands(claims) {
	const { only } = claims.scope;
	return only === void 0 ? await readRecentCommands(claims) : {
		first: /* @__PURE__ */ new Map([[only, 0]]),
		schedule: NO_COMMANDS
	};
}
/**
* Logins of the accounts that wrote our comments.
* @param posted comments of this run
*/
function accountsOn({ id }, issue, posted) {
	const accounts = [...markerOf(issue, id)?.accounts ?? []];
	for (const comment of posted) {
		const author = {
			...comment.author,
			association: "NONE"
		};
		if (!knownAuthors(issue, accounts)({ author })) accounts.push(author.login);
	}
	return accounts;
}
/** GitHub takes no comments on a locked issue, so whatever needs one waits until it is unlocked. */
function reportLocked({ list, issues, problems }) {
	for (const { id, path } of list.projects) {
		const issue = issues.get(id);
		if (issue === void 0 || !issue.locked || issue.state === "closed" && !isEdited(bodyOf(issue, id))) continue;
		const { number } = issue;
		const message = `Issue ${number} is locked: its title, labels, state and text follow the file, but no comment is posted there, commands wait, nobody is reminded or released, and a text that was edited by hand stays.`;
		problems.push(warningIn(path, message, { key: "issue" }));
	}
}
/** The comments on an issue. A timeline has them too, so where somebody may have been silent it costs one request, not two. */
async function readComments(project, issue, claims) {
	const { list, scope, ports } = claims;
	if (issue.comments === 0 && scope.comment === void 0) return [];
	if ([isInactive, isConfirmationDue].some((is) => is(project, issue, list.config, scope.now))) {
		const timeline = await timelineOf(issue, project, claims);
		if (timeline !== void 0 && timeline.comments.length >= issue.comments) return timeline.comments;
	}
	return await ports.issues.listComments(issue.number);
}
// src/claims/apply.ts
/** How often a run looks for claims that others make possible. */
const MAX_ROUNDS = 10;
/** How often claims are planned again because somebody else was assigned meanwhile. */
const MAX_CROWDED = 10;
/**
* Applies claim plans in turns, one comment each, so that a plan with a great many answers delays no other. Afterwards the
* issues of the context have their new assignees.
*/
async function applyClaimPlans(reviews, claims, writer) {
	const applied = {
		claims: /* @__PURE__ */ new Map(),
		outcomes: []
	};
	const refusals = new Refusals();
	for (const { project, issue } of reviews) claims.issues.set(project.id, issue);
	for (const { project, claimPlan } of reviews) if (claimPlan.steps.length === 0) applied.claims.set(project.id, claimPlan.claimState);
	let rest = reviews.filter(({ claimPlan }) => claimPlan.steps.length > 0);
	for (let round = 0; rest.length > 0 && round < MAX_ROUNDS; round += 1) rest = await applyInTurns(rest, claims, writer, applied, refusals) ? [] : await findLate(claims, applied);
	return applied;
}
/** Further plans that what was done makes possible; none if the limits do not allow to look for them. */
async function findLate(claims, applied) {
	const failed = applied.outcomes.filter(({ result }) => result !== "done");
	try {
		return await reviewLate(claims, applied.claims, new Set(failed.map(({ issue = 0 }) => issue)));
	} catch (error) {
		if (error instanceof LimitReached) return [];
		throw error;
	}
}
/** Returns whether a limit or a refusal of everything ended it. */
async function applyInTurns(reviews, claims, writer, applied, refusals) {
	let pending = [...reviews].sort((a, b) => a.turn - b.turn).map((review) => ({
		review,
		steps: applyReview(review, claims, writer)
	}));
	let stopped;
	while (pending.length > 0) {
		const unfinished = [];
		for (const one of pending) {
			if (stopped !== void 0) {
				report(one.review, stopped, applied);
				continue;
			}
			const { isFinished, error } = await postNext(one, applied);
			if (!isFinished) unfinished.push(one);
			const { number } = one.review.issue;
			if (error === void 0) refusals.allowed();
			else if (error instanceof LimitReached || refusals.areEverywhere(error, number)) stopped = failureOf(error, number);
		}
		pending = unfinished;
	}
	return stopped !== void 0;
}
function report(review, result, { outcomes }) {
	outcomes.push({
		change: answersOf(review),
		issue: review.issue.number,
		...result
	});
}
/** Applies the steps of a plan up to its next comment. */
async function postNext({ review, steps }, applied) {
	try {
		const { done, value } = await steps.next();
		if (done !== true) return {
			isFinished: false,
			error: value
		};
		const { arrived = [] } = applied.claims.get(review.project.id) ?? {};
		applied.claims.set(review.project.id, {
			...value,
			arrived: [...arrived, ...value.arrived]
		});
		report(review, { result: "done" }, applied);
		return {
			isFinished: true,
			error: void 0
		};
	} catch (error) {
		if (error instanceof NoAccess) throw error;
		report(review, failureOf(error, review.issue.number), applied);
		return {
			isFinished: true,
			error
		};
	}
}
/** @yields why a comment was refused; undefined if it was posted */
async function* applyReview({ project, issue: first, claimPlan: planned }, claims, writer) {
	const { issues, ports, caps } = claims;
	const stepPorts = {
		writer,
		reader: ports.issues
	};
	const aside = /* @__PURE__ */ new Set();
	let failure;
	let claimPlan = endsClaim(planned) ? await reread(project, first, claims) : planned;
	for (let crowded = 0;;) {
		const issue = issues.get(project.id) ?? first;
		const result = yield* applySteps(claimPlan, issue.number, stepPorts, ({ assignees, agents }) => issues.set(project.id, {
			...issue,
			assignees,
			agents
		}));
		failure ??= result.failure;
		if (result.refused !== void 0) aside.add(result.refused.toLowerCase());
		if (result.cap !== void 0) caps.set(issue.number, result.cap);
		if (result.isCrowded) crowded += 1;
		if (crowded >= MAX_CROWDED) throw new Error("Others are assigned all the time: the next run goes on.");
		if (result.asPlanned) {
			if (failure !== void 0) throw failure;
			return {
				...claimPlan.claimState,
				arrived: newcomers(issues.get(project.id)?.assignees ?? [], first),
				accounts: accountsOn(project, issue, ports.issues.posted(issue.number))
			};
		}
		claimPlan = await reviewProject(project, issues.get(project.id) ?? issue, claims, aside);
	}
}
function endsClaim({ steps }) {
	return steps.some((step) => step.kind === "unassign" && step.why === "inactive");
}
/** Plans again from what GitHub has now: since the review, the run may have waited for a limit and the holder replied. */
async function reread(project, { number }, claims) {
	const { issues, ports } = claims;
	const fresh = await ports.issues.fresh.get(number);
	ports.issues.forgetComments(number);
	if (fresh.kind !== "found") throw new Error("The issue no longer exists.");
	if (fresh.issue.locked) throw new IssueLocked();
	issues.set(project.id, fresh.issue);
	return await reviewProject(project, fresh.issue, claims);
}
/** A claim plan as reports show it: an update of the issue, with the comments that are posted. */
function answersOf({ project, issue, claimPlan }) {
	const comments = claimPlan.steps.flatMap((step) => {
		const answer = step.kind === "assign" ? step.taken : "answer" in step ? step.answer : void 0;
		return answer === void 0 ? [] : [answer.text];
	});
	return {
		kind: "update",
		project: project.id,
		issue: issue.number,
		drift: {},
		comments: [],
		fields: { comments: {
			from: null,
			to: comments
		} }
	};
}
export { currentClaims as a, createClaimsContext as i, applyClaimPlans as n, reviewClaims as r, answersOf as t };
