import { commentKey, remindedIn, settled, wasRemindedOn } from '../issue/comment-key.ts';
import { isoDay } from '../lib/text/date.ts';
import { includesLogin, sameLogin } from '../model/claim.ts';
import { hasLabel } from '../model/issue.ts';
import type { MessageName } from '../texts/texts.ts';
import { firstDay } from './current.ts';
import { daysInactive, haveDaysPassed, reminderAction } from './deadlines.ts';
import type { BotComment, ObservedClaims } from './observe.ts';
import { answer, lookUp, mayWrite, type PlanState, release } from './plan-state.ts';

/** Reminds inactive holders, and releases the project if they stay inactive. */
export function checkInactivity(state: PlanState): void {
  const { input, isOpen, people } = state.observed;
  if (!isOpen || hasLabel(input.issue, input.config.claims.keep_label)) return;
  for (const login of people.filter((one) => includesLogin(state.holders, one))) checkHolder(state, login);
}

function checkHolder(state: PlanState, login: string): void {
  const { input, marker } = state.observed;
  const { config, project, issue, now } = input;
  // Time starts anew when an issue is reopened, as this run is about to do.
  const isReopened = issue.state === 'closed';
  const day = state.until.get(login.toLowerCase());
  const first = isReopened ? now : Math.max(firstDay(login, project, marker, config, now), dateOf(day));
  const reminder = reminderOf(state.observed, login, state.keys);
  if (reminder === undefined && !isDue(day, first, state)) return;
  if (reminder === undefined && day !== undefined && !wasRemindedOn(day, login, state.keys)) {
    if (!isExempt(state, login)) remindOfDate(state, login, day);
    return;
  }
  const activity = isReopened ? now : lookUp(state, 'lastActivity', login);
  if (activity === undefined) return;
  const last = Math.max(first, activity);
  const reminded = remindedAt(state.observed, login);
  const action = reminderAction({ last, reminded, now }, config.claims);
  if (action === 'withdraw' && reminder !== undefined)
    settle(state, reminder, 'answered', 'reminder_answered');
  const mustAct = action === 'remind' || action === 'release';
  if (!mustAct || isExempt(state, login)) return;
  if (reminder === undefined) remind(state, login, last);
  else {
    release(state, login);
    state.steps.push({ kind: 'unassign', login, why: 'inactive' });
    tellReleased(state, reminder, login);
  }
}

function isExempt(state: PlanState, login: string): boolean {
  return mayWrite(state, { login, association: associationOf(login, state.observed) });
}

/** A date as a moment; 0 if there is none. */
function dateOf(day: string | undefined): number {
  return day === undefined ? 0 : Date.parse(day);
}

/** Whether somebody may have to be reminded: on the day that they have set, or after a time without activity. */
function isDue(day: string | undefined, first: number, { observed }: PlanState): boolean {
  const { config, now } = observed.input;
  return day === undefined ? haveDaysPassed(config.claims.remind_after, first, now) : now >= dateOf(day);
}

/** When the reminder of a person that still counts was posted, in milliseconds; undefined if there is none. */
export function remindedAt(observed: ObservedClaims, login: string): number | undefined {
  const reminder = reminderOf(observed, login, observed.keys);
  return reminder && Date.parse(reminder.comment.createdAt);
}

/** @param keys of our comments, planned ones included */
function reminderOf(
  observed: ObservedClaims,
  login: string,
  keys: ReadonlySet<string>,
): BotComment | undefined {
  return openReminders(observed, keys).find((one) => sameLogin(remindedBy(one) ?? '', login));
}

/** Settles the reminders of people who no longer hold the project, for whatever reason. */
export function settleReminders(state: PlanState): void {
  const open = openReminders(state.observed, state.keys).filter(({ comment, keys }) => {
    const isEdited = state.steps.some((step) => step.kind === 'edit' && step.comment === comment.id);
    return !isEdited && !includesLogin(state.holders, remindedBy({ keys }) ?? '');
  });
  // In a run for an event a release already writes enough: the next scheduled run settles them.
  const isReleased = state.steps.some(({ kind }) => kind === 'unassign');
  state.unsettled = open.length > 0 && isReleased && state.observed.input.isEvent;
  if (state.unsettled) return;
  for (const reminder of open) {
    const login = remindedBy(reminder) ?? '';
    if (isOverdue(state.observed, login, reminder)) tellReleased(state, reminder, login);
    else settle(state, reminder, 'moot', 'reminder_moot');
  }
}

function remind(state: PlanState, login: string, last: number): void {
  const { config, now } = state.observed.input;
  const { remind_after, release_after } = config.claims;
  const values = { to: login, days: daysInactive({ last, now }), left: release_after - remind_after };
  answer(state, [commentKey.remind(login, isoDay(new Date(last)))], { name: 'reminder', values });
}

function remindOfDate(state: PlanState, login: string, day: string): void {
  const { release_after } = state.observed.input.config.claims;
  const values = { to: login, day, left: release_after };
  answer(state, [commentKey.remind(login, day)], { name: 'reminder_date', values });
}

function associationOf(login: string, { input }: ObservedClaims): string {
  return input.comments.find(({ author }) => sameLogin(author.login, login))?.author.association ?? 'NONE';
}

/** Whether an earlier run may have released the project after this reminder and failed before it could say so. */
function isOverdue({ input }: ObservedClaims, login: string, { comment: reminder }: BotComment): boolean {
  const { comments, config, now } = input;
  const { remind_after, release_after } = config.claims;
  const replied = comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login));
  return !replied && haveDaysPassed(release_after - remind_after, Date.parse(reminder.createdAt), now);
}

/** Tells somebody that the project is no longer theirs, in a comment of its own: an edit would notify nobody. */
function tellReleased(state: PlanState, { keys }: BotComment, login: string): void {
  answer(
    state,
    keys.map((key) => settled(key, 'released')),
    { name: 'timed_out', values: { to: login } },
  );
}

function settle(
  { steps }: PlanState,
  { comment, keys }: BotComment,
  how: 'answered' | 'moot',
  name: MessageName,
): void {
  const holders = [remindedBy({ keys }) ?? ''];
  steps.push({
    kind: 'edit',
    comment: comment.id,
    answer: { keys: keys.map((key) => settled(key, how)), messages: [{ name, values: { holders } }] },
  });
}

/** Reminders that are neither settled nor followed by a comment about the release. */
function openReminders({ own }: ObservedClaims, keys: ReadonlySet<string>): BotComment[] {
  return own.filter(
    (one) => remindedBy(one) !== undefined && !one.keys.some((key) => keys.has(settled(key, 'released'))),
  );
}

/** Whom a comment reminds; undefined once the reminder is settled. */
function remindedBy({ keys }: Pick<BotComment, 'keys'>): string | undefined {
  return keys.map(remindedIn).find((login) => login !== undefined);
}
