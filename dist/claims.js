import { D as holdersOf, F as hasWriteAccess, J as NoAccess, K as IssueLocked, O as inQueueOrder, P as hasLabel, Q as isFinal, R as labelKey, T as isFree$1, X as Refused, a as failureOf, h as warningIn, i as Refusals, j as sameLogin, k as includesLogin, m as unreadWarning, q as LimitReached, w as isContactOf } from "./model.js";
import { C as knownAuthors, M as isEdited, P as markerOf, S as keysIn, T as printComment, _ as placeIn, d as renderMessage, f as commandIn, g as passedIn, h as commentKey, j as bodyOf, m as answeredIn, p as commandsAmong, u as offersOthers, v as remindedIn, y as settled } from "./issue.js";
import { m as withWriteAccess, p as projectOf } from "./sync.js";
import { d as isDate, f as isoDay } from "./lib-text.js";
// src/claims/deadlines.ts
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
	return now - last >= release_after * DAY && now - reminded >= (release_after - remind_after) * DAY ? "release" : "nothing";
}
/** Whole days of inactivity, for messages. */
function daysInactive({ last, now }) {
	return Math.floor((now - last + TOLERANCE) / DAY);
}
// src/claims/current.ts
/** Reads the claims on a project from its issue. */
function currentClaims(project, issue) {
	const holders = issue.assignees.filter((login) => !isContactOf(project, login));
	return {
		holders,
		people: holders.filter((login) => !includesLogin(issue.agents, login)),
		isOpen: issue.state === "open" && (project.status === void 0 || project.status === "open"),
		marker: markerOf(issue)
	};
}
/** Whether somebody has held the project for so long that their activity has to be checked. */
function isInactive(project, issue, config, now) {
	const { people, isOpen, marker } = currentClaims(project, issue);
	if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
	const { remind_after } = config.claims;
	return people.some((login) => haveDaysPassed(remind_after, firstDay(login, project, marker, now), now));
}
/** Whether the claims need a review although there is no command: people came or left, or the marker was lost. */
function needsReview(project, issue) {
	const { holders, people, isOpen, marker } = currentClaims(project, issue);
	if (marker?.waiting === void 0) return issue.comments > 0;
	const { waiting } = marker;
	const cameFromQueue = holders.some((login) => includesLogin(waiting.keys(), login));
	const came = isOpen && people.some((login) => isNewcomer(login, marker));
	const left = [...marker.holders.keys()].some((login) => !includesLogin(holders, login));
	return cameFromQueue || came || left || marker.unsettled === true;
}
/** The people who wait although a place is free; nobody if none is. */
function waitingForFreePlace(project, issue) {
	const { holders, isOpen, marker } = currentClaims(project, issue);
	return isOpen && holders.length < project.maxClaims && marker?.waiting !== void 0 ? {
		waiting: marker.waiting,
		unlisted: marker.unlisted ?? 0
	} : {
		waiting: /* @__PURE__ */ new Map(),
		unlisted: 0
	};
}
/** Whether a holder came since the last run. Holders of an adopted issue are not newcomers. */
function isNewcomer(login, marker) {
	return marker !== void 0 && !includesLogin(marker.holders.keys(), login);
}
/** The first day of a holder, in milliseconds. */
function firstDay(login, project, marker, now) {
	const today = isoDay(new Date(now));
	const day = holdersOf([login], marker?.holders ?? /* @__PURE__ */ new Map(), project.claim, today).get(login);
	return Date.parse(day ?? today);
}
// src/claims/apply-steps.ts
/**
* Applies the steps of a plan in order and pauses after each comment. If GitHub refuses a comment, the next steps are
* applied all the same; any other error ends the plan.
* @yields why a comment was refused; undefined if it was posted
*/
async function* applySteps({ steps }, issue, writer, onAssignees) {
	const result = { asPlanned: true };
	for (const step of steps) {
		if (step.kind === "unassign") {
			await unassign$1(step.login, issue, writer, onAssignees);
			continue;
		}
		let effect = "taken";
		if (step.kind === "assign") try {
			effect = await assign$1(step, issue, writer, onAssignees);
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
			asPlanned: false
		};
		if (effect === "dropped") result.asPlanned = false;
		const refusal = await refusalOf(() => writeComment(step, effect, issue, writer));
		result.failure ??= refusal;
		yield refusal;
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
async function assign$1({ login, before, room }, issue, writer, onAssignees) {
	const answer = await writer.assign(issue, [login]);
	onAssignees(answer);
	const { assignees } = answer;
	if (!includesLogin(assignees, login)) return "dropped";
	if (assignees.filter((other) => !includesLogin([...before, login], other)).length <= room) return "taken";
	await unassign$1(login, issue, writer, onAssignees);
	return "crowded";
}
async function unassign$1(login, issue, writer, onAssignees) {
	const answer = await writer.unassign(issue, [login]);
	onAssignees(answer);
	if (includesLogin(answer.assignees, login)) throw new Error(`GitHub did not unassign ${login}: the token needs write access to issues.`);
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
*/
function createClaimsContext(list, scope, ports, issues) {
	return {
		list,
		scope,
		ports,
		issues,
		expected: /* @__PURE__ */ new Map(),
		schedule: NO_COMMANDS,
		offered: void 0,
		unread: /* @__PURE__ */ new Set(),
		problems: []
	};
}
/** Whether project files may be written at all. */
function writesFiles({ list }) {
	return list.config.write_back !== "none";
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
* When the issue itself shows a person's last activity, in milliseconds. Reopening the issue and removing the label that
* keeps the claim count as well, as inactivity is measured from there.
*/
function lastActivity({ comments, events }, login, keepLabel) {
	return latest([...comments.filter(({ author }) => isSame(author.login, login)).map(({ createdAt }) => createdAt), ...events.filter((event) => isActivity(event, login) || isRestart(event, keepLabel)).map(({ at }) => at)]);
}
/** A person's pull requests that refer to the issue and were updated after a moment (milliseconds). */
function pullsSince({ events }, login, moment) {
	const own = events.flatMap(({ pull }) => pull === void 0 ? [] : [pull]).filter(({ author, updatedAt }) => isSame(author, login) && Date.parse(updatedAt) > moment);
	return [...new Map(own.map((pull) => [`${pull.owner}/${pull.repo}#${pull.number}`, pull])).values()];
}
/**
* The last activity on a pull request, in milliseconds: anything but labels, mentions and what bots do. The date of a
* commit comes from its author's clock, so dates after `now` do not count.
*/
function lastActivityOnPull({ comments, events }, now) {
	return latest([...comments.filter(({ author }) => !author.isBot).map(({ createdAt }) => createdAt), ...events.filter(({ kind, actor }) => !IDLE_EVENTS.has(kind) && (kind === "committed" ? actor === void 0 : actor?.isBot === false)).map(({ at }) => at)].filter((time) => Date.parse(time) <= now));
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
	return kind === "reopened" || kind === "unlabeled" && label !== void 0 && labelKey(label) === labelKey(keepLabel);
}
function isSame(name, other) {
	return name !== void 0 && sameLogin(name, other);
}
function latest(times) {
	return Math.max(0, ...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
}
// src/claims/plan-state.ts
function startPlan(observed, facts) {
	return {
		observed,
		facts,
		steps: [],
		holders: [...observed.holders],
		waiting: new Map(observed.waiting),
		keys: new Set(observed.keys),
		verified: void 0,
		unsettled: false,
		missing: void 0
	};
}
function finishPlan(state) {
	const { observed, steps, holders, waiting, unsettled, verified } = state;
	const { accounts } = observed.input;
	return {
		steps,
		claimState: {
			waiting,
			handled: observed.handled,
			unsettled,
			accounts,
			...verified !== void 0 && { verified }
		},
		assignees: [...assignedContacts(observed), ...holders]
	};
}
function snapshot({ holders, waiting }) {
	return {
		holders: [...holders],
		waiting: new Map(waiting)
	};
}
function isFree({ holders, observed }) {
	return holders.length < observed.input.project.maxClaims;
}
function take(state, login) {
	leaveQueue(state, login);
	state.holders.push(login);
}
function release({ holders }, login) {
	const at = holders.findIndex((other) => sameLogin(other, login));
	if (at !== -1) holders.splice(at, 1);
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
/** Assignees who are contacts of the project, and so do not hold it. */
function assignedContacts({ input }) {
	return input.issue.assignees.filter((login) => isContactOf(input.project, login));
}
/** Whether a person may claim projects of this list at all. */
function mayClaim(state, author) {
	const { who } = state.observed.input.config.claims;
	if (who === "anyone" || author.association === "OWNER") return true;
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
// src/claims/answers.ts
/** Plans the steps from an earlier snapshot to the state now, and one answer to each group of commands. */
function answerChanges(state, before, groups) {
	const changes = {
		state,
		before,
		groups,
		answered: /* @__PURE__ */ new Set()
	};
	const holders = [...before.holders];
	for (const login of before.holders.filter((one) => !includesLogin(state.holders, one))) {
		holders.splice(holders.indexOf(login), 1);
		unassign(login, changes);
	}
	for (const login of state.holders.filter((one) => !includesLogin(before.holders, one))) {
		assign(login, holders, changes);
		holders.push(login);
	}
	const inOrder = [...groups].sort((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0));
	const isLast = ({ reply }) => reply?.name === "maintainers_only";
	for (const group of [...inOrder.filter((one) => !isLast(one)), ...inOrder.filter(isLast)]) answerGroup(group, changes);
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
	const { observed, keys, steps } = state;
	const groups = groupsAbout(login, rest.groups);
	for (const group of groups) rest.answered.add(group);
	const place = placeOf(before.waiting, login);
	const isWelcomed = keys.has(commentKey.welcome(login));
	const answers = [...groups.length > 0 ? [commentKey.answers(groups.flatMap(({ ids }) => ids))] : [], ...place === void 0 ? [] : [commentKey.turn(place)]];
	const name = place !== void 0 ? "turn" : isWelcomed ? "again" : "welcome";
	const taken = {
		keys: isWelcomed ? answers : [...answers, commentKey.welcome(login)],
		messages: [{
			name,
			values: { to: login }
		}]
	};
	remember(state, taken.keys);
	const to = groups.at(-1)?.author ?? login;
	const dropped = {
		keys: answers,
		messages: [{
			name: "unassignable",
			values: {
				to,
				...!sameLogin(to, login) && { about: login }
			}
		}]
	};
	const assigned = [...assignedContacts(observed), ...holders];
	const room = observed.input.project.maxClaims - holders.length - 1;
	steps.push({
		kind: "assign",
		login,
		before: assigned,
		room,
		taken,
		dropped
	});
}
function answerGroup(group, { state, before, groups, answered }) {
	if (answered.has(group)) return;
	const isQueued = group.reply === void 0 && hasNewPlace(group.login, before, state);
	const told = isQueued ? groupsAbout(group.login, groups) : [group];
	for (const one of told) answered.add(one);
	const { keys, message } = group.reply !== void 0 ? {
		keys: [],
		message: group.reply
	} : isQueued ? newPlace(group.login, before, state) : outcomeOf(group, before, state);
	const all = [commentKey.answers(told.flatMap(({ ids }) => ids)), ...keys];
	if (!(message.name === "maintainers_only" && append(state, group.author, all, message))) answer(state, all, message);
}
function groupsAbout(login, groups) {
	return groups.filter((group) => group.reply === void 0 && sameLogin(group.login, login));
}
function hasNewPlace(login, before, { waiting }) {
	const place = placeOf(waiting, login);
	return place !== void 0 && place !== placeOf(before.waiting, login);
}
function newPlace(login, before, state) {
	const old = placeOf(before.waiting, login);
	const place = placeOf(state.waiting, login) ?? 0;
	const values = {
		to: login,
		holders: state.holders,
		position: positionOf(state, login)
	};
	return {
		keys: [commentKey.waits(place, login), ...old === void 0 ? [] : [commentKey.left(old)]],
		message: {
			name: "waiting",
			values
		}
	};
}
/** What a group of commands comes to for a person who was neither assigned nor queued. */
function outcomeOf({ author, login, verb, hadPlace }, before, state) {
	const { people, marker } = state.observed;
	const values = {
		to: author,
		...!sameLogin(author, login) && { about: login }
	};
	const isWelcomed = state.keys.has(commentKey.welcome(login));
	if (includesLogin(state.holders, login)) return verb === "claim" && !isWelcomed && includesLogin(people, login) ? {
		keys: [commentKey.welcome(login)],
		message: {
			name: "welcome",
			values: { to: login }
		}
	} : {
		keys: [],
		message: {
			name: "already_holding",
			values
		}
	};
	if (includesLogin(state.waiting.keys(), login)) {
		const position = positionOf(state, login);
		return {
			keys: [],
			message: {
				name: "already_waiting",
				values: {
					...values,
					position
				}
			}
		};
	}
	const place = placeOf(before.waiting, login);
	if (place !== void 0) return {
		keys: [commentKey.left(place)],
		message: {
			name: "left",
			values
		}
	};
	const wasHolder = isWelcomed || includesLogin(marker?.holders.keys() ?? [], login);
	return {
		keys: [],
		message: {
			name: includesLogin(before.holders, login) || hadPlace || wasHolder ? "released" : "not_holding",
			values
		}
	};
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
// src/claims/queue.ts
/** Gives free places to the first people in the queue who may have them, and tells them. */
function assignFromQueue(state) {
	const before = snapshot(state);
	advanceQueue(state);
	answerChanges(state, before, []);
}
/** Moves people from the queue to free places. */
function advanceQueue(state) {
	if (!state.observed.isOpen) return;
	for (const login of inQueueOrder(state.waiting)) {
		if (!isFree(state)) return;
		if (mayTakePlace(state, login)) take(state, login);
	}
}
function mayTakePlace(state, login) {
	const { authors, input } = state.observed;
	if (input.aside.has(login.toLowerCase())) return false;
	const asker = authors.get(state.waiting.get(login) ?? 0);
	if (asker !== void 0 && sameLogin(asker.login, login) && !mayClaim(state, asker)) return false;
	if (input.isAtLimit(login)) return false;
	return (lookUp(state, "otherProjectsHeld", login) ?? 0) < input.config.claims.per_person;
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
	for (const pending of state.observed.commands) if (pending.command.verb === "verified") verify(state, groups, pending);
	else if (!pending.isAnswered) execute(state, groups, pending);
	advanceQueue(state);
	answerChanges(state, before, [...groups.values()]);
}
function execute(state, groups, { comment, command }) {
	const { author, id } = comment;
	const { verb, person = author.login } = command;
	const login = sameLogin(person, author.login) ? author.login : person;
	const about = {
		author: author.login,
		login,
		verb
	};
	if (login !== author.login && !mayWrite(state, author)) {
		addToGroup(groups, about, id, {
			name: "maintainers_only",
			values: {
				to: author.login,
				about: login
			}
		});
		return;
	}
	const group = addToGroup(groups, about, id);
	if (verb === "claim") group.reply = claim(state, comment, login);
	else {
		release(state, login);
		leaveQueue(state, login);
	}
	group.hadPlace ||= hasPlace(state, login);
	if (verb === "release") advanceQueue(state);
}
/** Gives a person the project or a place in the queue; returns the refusal if they can have neither. */
function claim(state, { id, author }, login) {
	const { input, isOpen } = state.observed;
	const isForOther = login !== author.login;
	const refuse = (name, values = {}) => ({
		name,
		values: {
			to: author.login,
			...isForOther && { about: login },
			...values
		}
	});
	if (isContactOf(input.project, login)) return refuse("contact");
	if (!isOpen) return refuse("closed");
	if (!includesLogin(state.holders, login)) advanceQueue(state);
	if (hasPlace(state, login)) return void 0;
	if (!isForOther && !mayClaim(state, author)) return refuse("who");
	if (!isFree(state)) {
		state.waiting.set(login, id);
		return;
	}
	if (!isForOther) {
		const held = lookUp(state, "otherProjectsHeld", login) ?? 0;
		if (held >= input.config.claims.per_person) return refuse("limit", { held });
	}
	take(state, login);
}
function hasPlace({ holders, waiting }, login) {
	return includesLogin(holders, login) || includesLogin(waiting.keys(), login);
}
function verify(state, groups, { comment, isAnswered }) {
	const { id, author, createdAt } = comment;
	const { project, writesFiles } = state.observed.input;
	const day = createdAt.slice(0, 10);
	const isRecorded = project.verified !== void 0 && isDate(project.verified) && project.verified >= day;
	if (isAnswered && isRecorded) return;
	const mayVerify = mayWrite(state, author);
	if (mayVerify && writesFiles && !isRecorded) state.verified = day;
	if (isAnswered) return;
	const name = mayVerify ? writesFiles ? "verified" : "verified_by_hand" : "maintainers_only";
	addToGroup(groups, {
		author: author.login,
		login: author.login,
		verb: "verified"
	}, id, {
		name,
		values: {
			to: author.login,
			day
		}
	});
}
/** Adds a command to its group. All commands of a person that only maintainers may give are one group. */
function addToGroup(groups, about, id, reply) {
	const subject = reply === void 0 ? `about ${about.login}` : `replied ${kindOf(reply, about.verb)}`;
	const key = `${about.author} ${subject}`.toLowerCase();
	const before = groups.get(key);
	const ids = [...before?.ids ?? [], id];
	const group = {
		...about,
		ids,
		hadPlace: before?.hadPlace ?? false,
		reply
	};
	groups.set(key, group);
	return group;
}
function kindOf({ name }, verb) {
	return name === "maintainers_only" ? name : verb;
}
// src/claims/reminders.ts
/** Reminds inactive holders, and releases the project if they stay inactive. */
function checkInactivity(state) {
	const { input, isOpen, people } = state.observed;
	if (!isOpen || hasLabel(input.issue, input.config.claims.keep_label)) return;
	for (const login of people.filter((one) => includesLogin(state.holders, one))) checkHolder(state, login);
}
function checkHolder(state, login) {
	const { input, own, marker } = state.observed;
	const { config, project, now } = input;
	const first = firstDay(login, project, marker, now);
	const reminder = own.find((one) => sameLogin(remindedBy(one) ?? "", login));
	if (reminder === void 0 && !haveDaysPassed(config.claims.remind_after, first, now)) return;
	const activity = lookUp(state, "lastActivity", login);
	if (activity === void 0) return;
	const last = Math.max(first, activity);
	const action = reminderAction({
		last,
		reminded: reminder && Date.parse(reminder.comment.createdAt),
		now
	}, config.claims);
	if (action === "withdraw" && reminder !== void 0) settle(state, reminder, "answered", "reminder_answered", login);
	if (!(action === "remind" || action === "release") || mayWrite(state, {
		login,
		association: associationOf(login, state.observed)
	})) return;
	if (reminder === void 0) remind(state, login, last);
	else {
		release(state, login);
		state.steps.push({
			kind: "unassign",
			login,
			why: "inactive"
		});
		settle(state, reminder, "released", "timed_out", login);
	}
}
/** Settles the reminders of people who no longer hold the project, for whatever reason. */
function settleReminders(state) {
	const open = state.observed.own.filter(({ comment, keys }) => {
		const login = remindedBy({ keys });
		const isEdited = state.steps.some((step) => step.kind === "edit" && step.comment === comment.id);
		return login !== void 0 && !isEdited && !includesLogin(state.holders, login);
	});
	state.unsettled = open.length > 0 && state.steps.some(({ kind }) => kind === "unassign");
	if (state.unsettled) return;
	for (const reminder of open) {
		const login = remindedBy(reminder) ?? "";
		if (isOverdue(state.observed, login, reminder)) settle(state, reminder, "released", "timed_out", login);
		else settle(state, reminder, "moot", "reminder_moot", login);
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
function associationOf(login, { input }) {
	return input.comments.find(({ author }) => sameLogin(author.login, login))?.author.association ?? "NONE";
}
/** Whether an earlier run may have released the project after this reminder and failed before it could say so. */
function isOverdue({ input }, login, { comment: reminder }) {
	const { comments, config, now } = input;
	const { remind_after, release_after } = config.claims;
	return !comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login)) && haveDaysPassed(release_after - remind_after, Date.parse(reminder.createdAt), now);
}
function settle({ steps }, { comment, keys }, how, name, login) {
	steps.push({
		kind: "edit",
		comment: comment.id,
		answer: {
			keys: keys.map((key) => settled(key, how)),
			messages: [{
				name,
				values: { holders: [login] }
			}]
		}
	});
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
	carryOutCommands(state);
	welcomeNewcomers(state);
	checkInactivity(state);
	assignFromQueue(state);
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
		if (place !== void 0 && !state.keys.has(commentKey.turn(place))) answer(state, [commentKey.turn(place), welcome], {
			name: "turn",
			values
		});
		else if (!state.keys.has(welcome) && isNewcomer(login, marker)) answer(state, [welcome], {
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
	const { project, issue } = observed.input;
	const facts = {
		otherProjectsHeld: /* @__PURE__ */ new Map(),
		mayWrite: /* @__PURE__ */ new Map(),
		lastActivity: /* @__PURE__ */ new Map()
	};
	for (;;) {
		const result = planClaims(observed, facts);
		if ("plan" in result) return result.plan;
		const { name, login } = result.missing;
		const key = login.toLowerCase();
		switch (name) {
			case "otherProjectsHeld":
				facts.otherProjectsHeld.set(key, await countHeld(login, project, claims));
				break;
			case "mayWrite":
				facts.mayWrite.set(key, await claims.ports.issues.hasWriteAccess(login));
				break;
			case "lastActivity": facts.lastActivity.set(key, await readLastActivity(login, project, issue, claims));
		}
	}
}
/** How many other projects a person holds. A run about one issue has not read the others, so it asks. */
async function countHeld(login, project, claims) {
	const { list, scope, ports } = claims;
	if (scope.only === void 0) return countKnown(login, project, claims);
	const assigned = await readAssigned(login, ports.issues);
	if (assigned === void 0) return countKnown(login, project, claims);
	const others = list.projects.filter((other) => other !== project);
	return assigned.filter((issue) => {
		const other = projectOf(issue, others, list.config);
		return other !== void 0 && includesLogin(openHolders(other, issue), login);
	}).length;
}
/** Undefined if GitHub refuses to tell about this person. */
async function readAssigned(login, issues) {
	try {
		return await issues.listAssigned(login);
	} catch (error) {
		if (error instanceof Refused) return void 0;
		throw error;
	}
}
/** How many other projects a person holds by the issues that were read and, for the rest, by the files. */
function countKnown(login, project, { list, issues }) {
	const holds = (other) => {
		const issue = issues.get(other.id);
		const holders = issue === void 0 ? other.claim?.by ?? [] : openHolders(other, issue);
		return includesLogin(holders, login);
	};
	return list.projects.filter((other) => other !== project && holds(other)).length;
}
/** Whether a person is already known to hold as many other projects as one may. */
function isAtLimit(login, project, claims) {
	return countKnown(login, project, claims) >= claims.list.config.claims.per_person;
}
function openHolders(project, issue) {
	return issue.state === "open" ? currentClaims(project, issue).holders : [];
}
async function readLastActivity(login, project, issue, claims) {
	const { list, scope, ports } = claims;
	const { keep_label, remind_after } = list.config.claims;
	const timeline = await timelineOf(issue, project, claims);
	if (timeline === void 0 || !isComplete(timeline, issue, login)) return void 0;
	let last = Math.min(lastActivity(timeline, login, keep_label), scope.now);
	if (last > scope.now - remind_after * 864e5) return last;
	try {
		for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
			const onPull = lastActivityOnPull(await ports.issues.readTimeline(number, {
				owner,
				repo
			}), scope.now);
			last = Math.max(last, onPull);
		}
		return last;
	} catch (error) {
		if (isFinal(error)) throw error;
		claims.problems.push(unknownActivity(issue, project, error));
		return;
	}
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
// src/claims/restore-queue.ts
/**
* Logins of the people in the queue by the comments that gave them their places: those in the marker, and those who were
* told so since, except for people who left. If the marker lost its list, or the end of a long one, every place that a
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
		if (keys.has(`left:${id}`) || name === "ghost" || names.has(name.toLowerCase())) continue;
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
/** Commands older than this (ms) are ignored. */
const MAX_COMMAND_AGE = 6048e5;
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
	else if (!keys.has(commentKey.turn(id)) && !isContactOf(project, login)) waiting.set(login, id);
	const pending = pendingCommands(input, handled, new Set(own.map(({ comment }) => comment.id)));
	return {
		input,
		marker,
		isOpen,
		holders,
		people,
		waiting,
		arrived,
		own,
		keys,
		authors: new Map(comments.map(({ id, author }) => [id, author])),
		commands: pending.filter(({ comment: { id } }) => !input.passed.has(id) && !told.has(id)).map((one) => ({
			...one,
			isAnswered: keys.has(commentKey.answer(one.comment.id))
		})),
		handled: pending.reduce((last, { comment }) => Math.max(last, comment.id), handled),
		told
	};
}
function pendingCommands({ comments, config, now, original, aside }, handled, ownIds) {
	const fresh = comments.filter(({ id, author, createdAt, edited }) => {
		const isRecent = now - Date.parse(createdAt) <= MAX_COMMAND_AGE;
		return (id > handled && !edited || original?.id === id) && isRecent && !ownIds.has(id) && !author.isBot && author.login !== "ghost";
	}).map((comment) => original?.id === comment.id ? {
		...comment,
		body: original.body
	} : comment).sort((a, b) => a.id - b.id);
	const commands = commandsAmong(fresh, config.claims.commands);
	return fresh.flatMap((comment) => {
		const command = commands.get(comment.id);
		if (command === void 0) return [];
		return [comment.author.login, command.person ?? ""].some((one) => aside.has(one.toLowerCase())) ? [] : [{
			comment,
			command
		}];
	});
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
function offers({ messages: [{ name }] }, config) {
	return offersOthers(name, config);
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
		const project = projectOf(issue, list.projects, list.config);
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
	const { isOpen, holders } = currentClaims(project, issue);
	return isOpen && holders.length < project.maxClaims;
}
/** Whether the files show who holds which project. A run about all projects reads the issues instead. */
function filesShowHolders({ list, scope }) {
	return scope.only !== void 0 && list.config.write_back === "commit";
}
// src/claims/open-commands.ts
/** Reads the comments of the last days. Asks about write access only of people with a great many commands. */
async function readRecentCommands(claims) {
	const { issues } = claims;
	const recent = await readRecent(claims);
	const byIssue = /* @__PURE__ */ new Map();
	for (const comment of recent) byIssue.set(comment.issue, [...byIssue.get(comment.issue) ?? [], comment]);
	const threads = [...issues.values()].filter(({ locked }) => !locked).map((issue) => threadOn(issue, byIssue.get(issue.number) ?? []));
	const passed = new Set(threads.flatMap(({ keys }) => keys.flatMap(passedIn)));
	const open = threads.flatMap((thread) => openCommands(thread, passed, claims));
	const unanswered = open.filter(({ isAnswered }) => !isAnswered);
	const schedule = scheduleCommands(unanswered, await readUnlimited(authorsOverLimit(unanswered), recent, claims));
	const toDo = [...open.filter(({ id }) => !schedule.passed.has(id)), ...threads.flatMap(({ comments, trusted }) => duplicatesIn(comments, trusted))];
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
function threadOn(issue, comments) {
	const trusted = knownAuthors(issue, markerOf(issue)?.accounts);
	return {
		issue,
		comments,
		trusted,
		keys: comments.flatMap((comment) => keysIn(comment, trusted))
	};
}
/** Commands that the marker does not count as dealt with. */
function openCommands({ issue, comments, keys }, passed, { list }) {
	const handled = markerOf(issue)?.handled ?? 0;
	const fresh = comments.filter(({ id, author, edited }) => id > handled && !passed.has(id) && !author.isBot && author.login !== "ghost" && !edited);
	if (fresh.length === 0) return [];
	const answered = new Set(keys.flatMap(answeredIn));
	const commands = commandsAmong(fresh, list.config.claims.commands);
	return fresh.filter(({ id }) => commands.has(id)).map(({ id, author }) => ({
		id,
		issue: issue.number,
		author: author.login,
		isAnswered: answered.has(id)
	}));
}
async function readRecent({ scope, ports, list, problems }) {
	try {
		return await ports.issues.listRecentComments((/* @__PURE__ */ new Date(scope.now - MAX_COMMAND_AGE)).toISOString());
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
	if (claims.issues.size === 0) return [];
	reportLocked(claims);
	const recent = await recentCommands(claims);
	claims.schedule = recent.schedule;
	const drafts = [];
	for (const { project, issue } of projectsToReview(claims, recent.first)) try {
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
	const accounts = accountsOn(issue, posted);
	const known = knownAuthors(issue, accounts);
	const plan = await planWithFacts(observeClaims({
		project,
		issue,
		comments,
		trusted: await withWriteAccess(comments, known, ports.issues.hasWriteAccess),
		accounts,
		original: scope.comment,
		passed: schedule.passed,
		notes: schedule.notes.get(issue.number) ?? /* @__PURE__ */ new Map(),
		aside,
		isAtLimit: (login) => isAtLimit(login, project, claims),
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
function accountsOn(issue, posted) {
	const accounts = [...markerOf(issue)?.accounts ?? []];
	for (const comment of posted) {
		const author = {
			...comment.author,
			association: "NONE"
		};
		if (!knownAuthors(issue, accounts)({ author })) accounts.push(author.login);
	}
	return accounts;
}
/**
* Projects that may have something to decide, in the order of their first commands.
* @param first id of the first comment with something to do, by issue
*/
function projectsToReview(claims, first) {
	const { list, scope, issues } = claims;
	const orderOf = (issue) => first.get(issue.number) ?? Number.MAX_SAFE_INTEGER;
	return list.projects.flatMap((project) => {
		const issue = issues.get(project.id);
		return issue === void 0 || issue.locked ? [] : [{
			project,
			issue
		}];
	}).filter(({ project, issue }) => first.has(issue.number) || needsReview(project, issue) || isInactive(project, issue, list.config, scope.now) || mayAdvance(project, issue, claims)).sort((a, b) => orderOf(a.issue) - orderOf(b.issue));
}
/** Whether there is a free place, and somebody in the queue who may have it as far as is known. */
function mayAdvance(project, issue, claims) {
	const { waiting, unlisted } = waitingForFreePlace(project, issue);
	return unlisted > 0 || inQueueOrder(waiting).some((login) => !isAtLimit(login, project, claims));
}
/** GitHub takes no comments on a locked issue, so whatever needs one waits until it is unlocked. */
function reportLocked({ list, issues, problems }) {
	for (const { id, path } of list.projects) {
		const issue = issues.get(id);
		if (issue === void 0 || !issue.locked || issue.state === "closed" && !isEdited(bodyOf(issue))) continue;
		const { number } = issue;
		const message = `Issue ${number} is locked: its title, labels, state and text follow the file, but no comment is posted there, commands wait, nobody is reminded or released, and a text that was edited by hand stays.`;
		problems.push(warningIn(path, message, { key: "issue" }));
	}
}
/** The comments on an issue. A timeline has them too, so a claim that may be inactive costs one request, not two. */
async function readComments(project, issue, claims) {
	const { list, scope, ports } = claims;
	if (issue.comments === 0 && scope.comment === void 0) return [];
	if (isInactive(project, issue, list.config, scope.now)) {
		const timeline = await timelineOf(issue, project, claims);
		if (timeline !== void 0 && timeline.comments.length >= issue.comments) return timeline.comments;
	}
	return await ports.issues.listComments(issue.number);
}
// src/claims/apply.ts
/** How often claims are planned again because GitHub did not let somebody be assigned. */
const MAX_ROUNDS = 10;
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
	let pending = reviews.filter(({ claimPlan }) => claimPlan.steps.length > 0).sort((a, b) => a.turn - b.turn).map((review) => ({
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
	return applied;
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
		applied.claims.set(review.project.id, value);
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
	const { issues, ports } = claims;
	const aside = /* @__PURE__ */ new Set();
	let failure;
	let claimPlan = endsClaim(planned) ? await reread(project, first, claims) : planned;
	for (let round = 1;; round += 1) {
		const issue = issues.get(project.id) ?? first;
		const result = yield* applySteps(claimPlan, issue.number, writer, ({ assignees, agents }) => issues.set(project.id, {
			...issue,
			assignees,
			agents
		}));
		failure ??= result.failure;
		if (result.refused !== void 0) aside.add(result.refused.toLowerCase());
		if (result.asPlanned || round >= MAX_ROUNDS) {
			if (failure !== void 0) throw failure;
			return {
				...claimPlan.claimState,
				accounts: accountsOn(issue, ports.issues.posted(issue.number))
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
