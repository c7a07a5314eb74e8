import { commentKey, remindedIn, settled } from '../issue/comment-key.ts';
import { isoDay } from '../lib/text/date.ts';
import { sameLogin } from '../model/claim.ts';
import { hasLabel } from '../model/issue.ts';
import type { MessageName } from '../texts/en.ts';
import { firstDay, has } from './current.ts';
import { daysOf, dueFor, haveDaysPassed } from './deadlines.ts';
import type { BotComment, DeskState } from './planner.ts';
import type { Question, Reply } from './steps.ts';

/** Reminds holders of whom nothing has been heard, and frees the project in the end. */
export function* checkSilence(state: DeskState): Generator<Question, void, Reply> {
  const { config, project, issue, now } = state.input;
  if (!state.isOpen || hasLabel(issue, config.claims.keep_label)) return;
  for (const login of state.people.filter((one) => has(state.holders, one))) {
    const first = firstDay(login, project, state.marker, now);
    const reminder = state.own.find((own) => sameLogin(remindedBy(own) ?? '', login));
    if (reminder === undefined && !haveDaysPassed(config.claims.remind_after, first, now)) continue;
    const sign = (yield { about: 'life', login }) as number | undefined;
    if (sign === undefined) continue;
    const last = Math.max(first, sign);
    const reminded = reminder && Date.parse(reminder.comment.createdAt);
    const due = dueFor({ last, reminded, now }, config.claims);
    if (due === 'take back' && reminder !== undefined)
      settle(state, reminder, 'answered', 'reminder_answered', login);
    const isHard = due === 'remind' || due === 'release';
    if (!isHard || (yield state.accessOf(login)) === true) continue;
    if (reminder === undefined) remind(state, login, last);
    else {
      state.release(login);
      state.steps.push({ kind: 'unassign', login, why: 'silent' });
      settle(state, reminder, 'released', 'timed_out', login);
    }
  }
}

/** Settles the reminders of people who do not hold the project any more, however that came about. */
export function settleReminders(state: DeskState): void {
  const loose = state.own.filter((own) => {
    const login = remindedBy(own);
    const isEdited = state.steps.some((step) => step.kind === 'edit' && step.comment === own.comment.id);
    return login !== undefined && !isEdited && !has(state.holders, login);
  });
  // A release has enough to write: the next visit does it.
  state.unsettled = loose.length > 0 && state.steps.some(({ kind }) => kind === 'unassign');
  if (state.unsettled) return;
  for (const reminder of loose) {
    const login = remindedBy(reminder) ?? '';
    if (isOverdue(state, login, reminder)) settle(state, reminder, 'released', 'timed_out', login);
    else settle(state, reminder, 'moot', 'reminder_moot', login);
  }
}

function remind(state: DeskState, login: string, last: number): void {
  const { config, now } = state.input;
  const { remind_after, release_after } = config.claims;
  const values = { to: login, days: daysOf({ last, now }), left: release_after - remind_after };
  state.answer([commentKey.remind(login, isoDay(new Date(last)))], 'reminder', values);
}

/** Whether a run may have freed the project after this reminder and failed to say so. */
function isOverdue({ input }: DeskState, login: string, { comment: reminder }: BotComment): boolean {
  const { comments, config, now } = input;
  const { remind_after, release_after } = config.claims;
  const spoke = comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login));
  return !spoke && haveDaysPassed(release_after - remind_after, Date.parse(reminder.createdAt), now);
}

function settle(
  state: DeskState,
  { comment, keys }: BotComment,
  how: 'answered' | 'released' | 'moot',
  name: MessageName,
  login: string,
): void {
  const answer = state.text(
    keys.map((text) => settled(text, how)),
    name,
    { holders: [login] },
  );
  state.steps.push({ kind: 'edit', comment: comment.id, answer });
}

/** Who a reminder is for, while it stands. */
function remindedBy({ keys }: BotComment): string | undefined {
  return keys.map(remindedIn).find((login) => login !== undefined);
}
