import { answeredIn, cause, remindedIn, settled } from '../model/cause.ts';
import { inLine, sameLogin } from '../model/claim.ts';
import { type Command, commandIn } from '../model/command.ts';
import { causesOf, type Writers } from '../model/comment.ts';
import type { Config } from '../model/config.ts';
import { isDate, isoDay } from '../model/date.ts';
import type { Answer, Desk, Question, Reply, Step, Visit } from '../model/desk.ts';
import { hasLabel, type IssueComment, type RemoteIssue } from '../model/issue.ts';
import { GHOST, placesInLine } from '../model/line.ts';
import type { Marker } from '../model/marker.ts';
import type { MessageName } from '../model/messages.ts';
import { isContactOf, type Project } from '../model/project.ts';
import type { Home } from '../model/region.ts';
import { type Offer, offersOthers, type Subject, say, type Values } from '../model/say.ts';
import { daysOf, dueFor, haveDaysPassed } from '../model/silence.ts';
import { firstDay, has, isNewcomer, standingOf } from '../model/standing.ts';

/** Commands older than this are nobody's any more, in milliseconds. */
export const OLDEST_COMMAND = 7 * 86_400_000;

/** What the desk of one project looks at. */
export interface DeskInput {
  project: Project;
  projects: readonly Project[];
  /** Projects that are free, for answers that offer others. */
  offers: readonly Offer[];
  issue: RemoteIssue;
  /** All comments on the issue. */
  comments: readonly IssueComment[];
  /** Who is believed to have written comments of Dibs's. */
  writers: Writers;
  /** Logins of the accounts that comments were written as, beside the one that opened the issue. */
  accounts: string[];
  /** The comment that an event was about, as it was first written. */
  original?: { id: number; body: string } | undefined;
  config: Config;
  home: Home;
  /** Milliseconds. */
  now: number;
  /** Whether the files can be written at all. */
  writesFiles: boolean;
}

/**
 * Works out what is to be done about the claims on one project. Asks as it goes along for what only GitHub knows; asks
 * nothing where nothing is to be decided.
 */
export function* visitDesk(input: DeskInput): Generator<Question, Visit, Reply> {
  const visit = new DeskVisit(input);
  yield* visit.handleCommands();
  yield* visit.moveOn();
  visit.welcomeNewcomers();
  yield* visit.checkSilence();
  yield* visit.moveOn();
  visit.settleReminders();
  visit.removeDoubles();
  return visit.result();
}

/** Comments of Dibs's that say once more, word by word, what an earlier one says. */
export function doublesIn(comments: readonly IssueComment[], writers: Writers): IssueComment[] {
  const said = new Set<string>();
  return [...comments]
    .sort((a, b) => a.id - b.id)
    .filter((comment) => {
      if (causesOf(comment, writers).length === 0) return false;
      const key = JSON.stringify([comment.author.login, comment.body]);
      const isDouble = said.has(key);
      said.add(key);
      return isDouble;
    });
}

interface Own {
  comment: IssueComment;
  causes: string[];
}

class DeskVisit {
  private readonly input: DeskInput;
  private readonly marker: Marker | undefined;
  private readonly own: Own[];
  private readonly causes: Set<string>;
  private readonly isOpen: boolean;
  private readonly steps: Step[] = [];
  private readonly holders: string[];
  private readonly waiting = new Map<string, number>();
  /** Comment ids by which people who hold the project now had waited. */
  private readonly arrived = new Map<string, number>();
  private handled: number;
  private verified: string | undefined;
  private unsettled = false;

  constructor(input: DeskInput) {
    const { project, issue, comments, writers, config } = input;
    const { holders, isOpen, marker } = standingOf(project, issue);
    this.input = input;
    this.marker = marker;
    this.isOpen = isOpen;
    this.holders = holders;
    this.own = comments
      .map((comment) => ({ comment, causes: causesOf(comment, writers) }))
      .filter(({ causes }) => causes.length > 0);
    this.causes = new Set(this.own.flatMap(({ causes }) => causes));
    this.handled = marker?.handled ?? Math.max(0, ...[...this.causes].map((text) => answeredIn(text) ?? 0));
    for (const [id, login] of placesInLine({ marker, causes: this.causes, comments, config })) {
      if (has(holders, login)) this.arrived.set(login.toLowerCase(), id);
      else if (!this.causes.has(cause.turn(id)) && !isContactOf(project, login)) this.waiting.set(login, id);
    }
  }

  result(): Visit {
    const { project, issue, accounts } = this.input;
    const contacts = issue.assignees.filter((login) => isContactOf(project, login));
    const desk: Desk = {
      waiting: this.waiting,
      handled: this.handled,
      unsettled: this.unsettled,
      accounts,
      ...(this.verified !== undefined && { verified: this.verified }),
    };
    return { steps: this.steps, desk, assignees: [...contacts, ...this.holders] };
  }

  /** Carries out the commands that nobody has dealt with, in the order of their comments. */
  *handleCommands(): Generator<Question, void, Reply> {
    for (const { comment, command } of this.pending()) {
      const answered = this.causes.has(cause.answer(comment.id));
      if (command.verb === 'verified') yield* this.verify(comment, answered);
      else if (!answered && command.verb === 'claim') yield* this.claim(comment, command);
      else if (!answered) yield* this.release(comment, command);
      this.handled = Math.max(this.handled, comment.id);
    }
  }

  /** Gives free places to those in line who may have them. */
  *moveOn(): Generator<Question, void, Reply> {
    const { config, comments } = this.input;
    for (const login of inLine(this.waiting)) {
      if (!this.isOpen || !this.isFree()) return;
      const id = this.waiting.get(login) ?? 0;
      const asked = comments.find((comment) => comment.id === id && sameLogin(comment.author.login, login));
      if (asked !== undefined && !(yield* this.mayClaim(asked.author))) continue;
      const held = (yield { about: 'held', login, inLine: true }) as number;
      if (held >= config.claims.per_person) continue;
      this.waiting.delete(login);
      this.assign(login, login, 'turn', [cause.turn(id)]);
    }
  }

  /** Welcomes people whom somebody assigned by hand. */
  welcomeNewcomers(): void {
    if (!this.isOpen) return;
    for (const login of this.holders) {
      const id = this.arrived.get(login.toLowerCase());
      const isWelcome = this.causes.has(cause.welcome(login));
      if (id !== undefined && !this.causes.has(cause.turn(id))) {
        this.answer([cause.turn(id), cause.welcome(login)], 'turn', { to: login });
      } else if (!isWelcome && isNewcomer(login, this.marker)) {
        this.answer([cause.welcome(login)], 'welcome', { to: login });
      }
    }
  }

  /** Reminds holders of whom nothing has been heard, and frees the project in the end. */
  *checkSilence(): Generator<Question, void, Reply> {
    const { config, project, issue, now } = this.input;
    if (!this.isOpen || hasLabel(issue, config.claims.keep_label)) return;
    for (const login of [...this.holders]) {
      const first = firstDay(login, project, this.marker, now);
      const reminder = this.own.find((own) => sameLogin(remindedBy(own) ?? '', login));
      if (reminder === undefined && !haveDaysPassed(config.claims.remind_after, first, now)) continue;
      const sign = (yield { about: 'life', login }) as number | undefined;
      if (sign === undefined) continue;
      const last = Math.max(first, sign);
      const reminded = reminder && Date.parse(reminder.comment.createdAt);
      const due = dueFor({ last, reminded, now }, config.claims);
      if (due === 'take back' && reminder !== undefined)
        this.settle(reminder, 'answered', 'reminder_answered', login);
      const isHard = due === 'remind' || due === 'release';
      if (!isHard || (yield this.accessOf(login)) === true) continue;
      if (reminder === undefined) this.remind(login, last);
      else {
        this.unassign(login, 'silent');
        this.settle(reminder, 'released', 'timed_out', login);
      }
    }
  }

  /** Settles the reminders of people who do not hold the project any more, however that came about. */
  settleReminders(): void {
    const loose = this.own.filter((own) => {
      const login = remindedBy(own);
      const isEdited = this.steps.some((step) => step.kind === 'edit' && step.comment === own.comment.id);
      return login !== undefined && !isEdited && !has(this.holders, login);
    });
    // A release has enough to write: the next visit does it.
    this.unsettled = loose.length > 0 && this.steps.some(({ kind }) => kind === 'unassign');
    if (this.unsettled) return;
    for (const reminder of loose) {
      const login = remindedBy(reminder) ?? '';
      if (this.isOverdue(login, reminder)) this.settle(reminder, 'released', 'timed_out', login);
      else this.settle(reminder, 'moot', 'reminder_moot', login);
    }
  }

  /** Where two runs at the same moment gave one answer, the first one stays. */
  removeDoubles(): void {
    const { comments, writers } = this.input;
    for (const { id } of doublesIn(comments, writers)) this.steps.push({ kind: 'delete', comment: id });
  }

  private pending(): { comment: IssueComment; command: Command }[] {
    const { comments, config, now, original } = this.input;
    const own = new Set(this.own.map(({ comment }) => comment.id));
    return comments
      .filter(({ id, author, createdAt, edited }) => {
        const isOriginal = original?.id === id;
        const isRecent = now - Date.parse(createdAt) <= OLDEST_COMMAND;
        const isNew = (id > this.handled && !edited) || isOriginal;
        return isNew && isRecent && !own.has(id) && !author.isBot && author.login !== GHOST;
      })
      .sort((a, b) => a.id - b.id)
      .flatMap((comment) => {
        const body = original?.id === comment.id ? original.body : comment.body;
        const command = commandIn(body, config.claims.commands);
        return command === undefined ? [] : [{ comment, command }];
      });
  }

  private *claim({ id, author }: IssueComment, { person }: Command): Generator<Question, void, Reply> {
    const { config, project } = this.input;
    const login = person ?? author.login;
    const isForOther = !sameLogin(login, author.login);
    const about = isForOther ? { about: login } : {};
    const answer = (name: MessageName, values: Values = {}) =>
      this.answer([cause.answer(id)], name, { to: author.login, ...about, ...values });
    if (isForOther && (yield this.accessOf(author.login, author.association)) !== true)
      return answer('maintainers_only');
    if (isContactOf(project, login)) return answer('contact');
    if (!this.isOpen) return answer('closed');
    if (!has(this.holders, login)) yield* this.moveOn();
    if (has(this.holders, login)) return this.answerHolder(id, login, answer);
    if (has(this.waiting.keys(), login))
      return answer('already_waiting', { position: this.positionOf(login) });
    if (!isForOther && !(yield* this.mayClaim(author))) return answer('who');
    if (!this.isFree()) {
      this.waiting.set(login, id);
      const values = { to: login, holders: this.holders, position: this.positionOf(login) };
      return this.answer([cause.answer(id), cause.waits(id, login)], 'waiting', values);
    }
    if (!isForOther) {
      const held = (yield { about: 'held', login, inLine: false }) as number;
      if (held >= config.claims.per_person) return answer('limit', { held });
    }
    this.assign(login, author.login, 'welcome', [cause.answer(id)]);
  }

  /** Answers a claim of somebody who holds the project by now. */
  private answerHolder(id: number, login: string, answer: (name: MessageName) => void): void {
    const isJustAssigned = this.steps.some((step) => step.kind === 'assign' && sameLogin(step.login, login));
    if (isJustAssigned) return;
    if (this.causes.has(cause.welcome(login))) answer('already_holding');
    else this.answer([cause.answer(id), cause.welcome(login)], 'welcome', { to: login });
  }

  private *release({ id, author }: IssueComment, { person }: Command): Generator<Question, void, Reply> {
    const login = person ?? author.login;
    const isForOther = !sameLogin(login, author.login);
    const values = { to: author.login, ...(isForOther && { about: login }) };
    if (isForOther && (yield this.accessOf(author.login, author.association)) !== true)
      return this.answer([cause.answer(id)], 'maintainers_only', values);
    // A run may have taken the person off and failed to say so.
    const wasHolder = this.causes.has(cause.welcome(login)) || has(this.marker?.holders.keys() ?? [], login);
    const place = [...this.waiting].find(([other]) => sameLogin(other, login));
    if (has(this.holders, login)) {
      this.unassign(login, 'asked');
      this.answer([cause.answer(id)], 'released', values);
      yield* this.moveOn();
    } else if (place !== undefined) {
      this.waiting.delete(place[0]);
      this.answer([cause.answer(id), cause.left(place[1])], 'left', values);
    } else this.answer([cause.answer(id)], wasHolder ? 'released' : 'not_holding', values);
  }

  private *verify(
    { id, author, createdAt }: IssueComment,
    answered: boolean,
  ): Generator<Question, void, Reply> {
    const { project, writesFiles } = this.input;
    const day = createdAt.slice(0, 10);
    const isKnown = project.verified !== undefined && isDate(project.verified) && project.verified >= day;
    // A run that was cut short may have answered before it could write.
    if (answered && isKnown) return;
    const mayVerify = (yield this.accessOf(author.login, author.association)) === true;
    if (mayVerify && writesFiles && !isKnown) this.verified = day;
    if (answered) return;
    const name = mayVerify ? (writesFiles ? 'verified' : 'verified_by_hand') : 'maintainers_only';
    this.answer([cause.answer(id)], name, { to: author.login, day });
  }

  private *mayClaim({ login, association }: IssueComment['author']): Generator<Question, boolean, Reply> {
    const { who } = this.input.config.claims;
    if (who === 'anyone' || association === 'OWNER') return true;
    if (who === 'contributors' && /^(CONTRIBUTOR|COLLABORATOR|MEMBER)$/.test(association)) return true;
    return (yield this.accessOf(login, association)) === true;
  }

  private accessOf(login: string, association?: string): Question {
    const known = this.input.comments.find(({ author }) => sameLogin(author.login, login))?.author;
    return { about: 'access', login, association: association ?? known?.association };
  }

  private assign(login: string, to: string, name: 'welcome' | 'turn', causes: string[]): void {
    const { project, issue } = this.input;
    const contacts = issue.assignees.filter((other) => isContactOf(project, other));
    const before = [...contacts, ...this.holders];
    this.holders.push(login);
    const isWelcome = this.causes.has(cause.welcome(login));
    const taken = this.text(
      isWelcome ? causes : [...causes, cause.welcome(login)],
      isWelcome && name === 'welcome' ? 'again' : name,
      { to: login },
    );
    this.remember(taken);
    const told = { to, ...(!sameLogin(to, login) && { about: login }) };
    const dropped = this.text(causes, 'unassignable', told);
    const room = project.maxClaims - this.holders.length;
    this.steps.push({ kind: 'assign', login, before, room, taken, dropped });
  }

  private unassign(login: string, why: 'asked' | 'silent'): void {
    const at = this.holders.findIndex((other) => sameLogin(other, login));
    if (at !== -1) this.holders.splice(at, 1);
    this.steps.push({ kind: 'unassign', login, why });
  }

  private remind(login: string, last: number): void {
    const { config, now } = this.input;
    const { remind_after, release_after } = config.claims;
    const values = { to: login, days: daysOf({ last, now }), left: release_after - remind_after };
    this.answer([cause.remind(login, isoDay(new Date(last)))], 'reminder', values);
  }

  /** Whether a run may have freed the project after this reminder and failed to say so. */
  private isOverdue(login: string, { comment: reminder }: Own): boolean {
    const { comments, config, now } = this.input;
    const { remind_after, release_after } = config.claims;
    const spoke = comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login));
    return !spoke && haveDaysPassed(release_after - remind_after, Date.parse(reminder.createdAt), now);
  }

  private settle(
    { comment, causes }: Own,
    how: 'answered' | 'released' | 'moot',
    name: MessageName,
    login: string,
  ): void {
    const answer = this.text(
      causes.map((text) => settled(text, how)),
      name,
      { holders: [login] },
    );
    this.steps.push({ kind: 'edit', comment: comment.id, answer });
  }

  private answer(causes: string[], name: MessageName, values: Values): void {
    const answer = this.text(causes, name, values);
    this.remember(answer);
    this.steps.push({ kind: 'answer', answer });
  }

  private text(causes: string[], name: MessageName, values: Values): Answer {
    return { causes, text: say(name, this.subject(), values), offers: offersOthers(name, this.input.config) };
  }

  private remember({ causes }: Answer): void {
    for (const text of causes) this.causes.add(text);
  }

  private subject(): Subject {
    const { project, projects, offers, config, home, issue } = this.input;
    return { project, projects, offers, config, home, issue: issue.number };
  }

  private isFree(): boolean {
    return this.holders.length < this.input.project.maxClaims;
  }

  private positionOf(login: string): number {
    return inLine(this.waiting).findIndex((other) => sameLogin(other, login)) + 1;
  }
}

/** Who a reminder is for, while it stands. */
function remindedBy({ causes }: Own): string | undefined {
  return causes.map(remindedIn).find((login) => login !== undefined);
}
