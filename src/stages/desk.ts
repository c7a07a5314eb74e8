import { bodyOf } from '../model/body.ts';
import { holdersOf, inLine, sameLogin } from '../model/claim.ts';
import { type Command, commandIn } from '../model/command.ts';
import { causesOf, type Writers, writersOn } from '../model/comment.ts';
import type { Config } from '../model/config.ts';
import { daysBetween, isoDay } from '../model/date.ts';
import type { Answer, Desk, Question, Reply, Step, Visit } from '../model/desk.ts';
import { hasLabel, type IssueComment, type RemoteIssue } from '../model/issue.ts';
import type { Marker } from '../model/marker.ts';
import type { MessageName } from '../model/messages.ts';
import type { Project } from '../model/project.ts';
import type { Home } from '../model/region.ts';
import { type Subject, say, type Values } from '../model/say.ts';

/** Commands older than this are nobody's any more, in milliseconds. */
export const LATEST_ANSWER = 7 * 86_400_000;

/** What the desk of one project looks at. */
export interface DeskInput {
  project: Project;
  projects: readonly Project[];
  issue: RemoteIssue;
  /** All comments on the issue. */
  comments: readonly IssueComment[];
  /** The comment that an event was about, as it was first written. */
  written?: { id: number; body: string } | undefined;
  config: Config;
  home: Home;
  /** Milliseconds. */
  now: number;
  /** Whether the files can be written at all. */
  writesFiles: boolean;
}

/** What is known without asking: why a desk must be opened at all. */
export interface DeskSigns {
  /** Assignees who are not the project's contacts. */
  holders: string[];
  isOpen: boolean;
  marker: Marker | undefined;
}

export function signsOf(project: Project, issue: RemoteIssue): DeskSigns {
  const isContact = (login: string) => isContactOf(project, login);
  return {
    holders: issue.assignees.filter((login) => !isContact(login)),
    isOpen: issue.state === 'open' && (project.status === undefined || project.status === 'open'),
    marker: bodyOf(issue).marker,
  };
}

/** Whether somebody has held the project for so long that a sign of life is due. */
export function isOld(project: Project, issue: RemoteIssue, config: Config, now: number): boolean {
  const { holders, isOpen, marker } = signsOf(project, issue);
  if (!isOpen || hasLabel(issue, config.claims.keep_label)) return false;
  return holders.some(
    (login) => daysSince(firstDay(login, project, marker, now), now) >= config.claims.remind_after,
  );
}

/** Whether the desk of a project has work that needs no command: somebody new, a free place, a lost list. */
export function hasNews(project: Project, issue: RemoteIssue): boolean {
  const { holders, isOpen, marker } = signsOf(project, issue);
  if (marker?.waiting === undefined) return issue.comments > 0;
  const isNew = holders.some((login) => isNewcomer(login, marker));
  const isFree = marker.waiting.size > 0 && holders.length < project.maxClaims;
  const isLate = holders.some((login) => has(marker.waiting?.keys() ?? [], login));
  return isOpen && (isNew || isFree || isLate);
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
export function doublesIn(issue: RemoteIssue, comments: readonly IssueComment[]): IssueComment[] {
  const writers = writersOn(issue, bodyOf(issue).marker?.account);
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
  private readonly writers: Writers;
  private readonly own: Own[];
  private readonly causes: Set<string>;
  private readonly isOpen: boolean;
  private readonly steps: Step[] = [];
  private readonly holders: string[];
  private readonly waiting: Map<string, number>;
  /** Comment ids by which people who hold the project now had waited. */
  private readonly arrived = new Map<string, number>();
  private handled: number;
  private verified: string | undefined;

  constructor(input: DeskInput) {
    const { project, issue, comments } = input;
    const { holders, isOpen, marker } = signsOf(project, issue);
    this.input = input;
    this.marker = marker;
    this.isOpen = isOpen;
    this.holders = holders;
    this.writers = writersOn(issue, marker?.account);
    this.own = comments
      .map((comment) => ({ comment, causes: causesOf(comment, this.writers) }))
      .filter(({ causes }) => causes.length > 0);
    this.causes = new Set(this.own.flatMap(({ causes }) => causes));
    this.handled = marker?.handled ?? this.lastAnswered();
    this.waiting = this.waitingNow();
  }

  result(): Visit {
    const { project, issue } = this.input;
    const account = this.marker?.account;
    const contacts = issue.assignees.filter((login) => isContactOf(project, login));
    const desk: Desk = {
      waiting: this.waiting,
      handled: this.handled,
      ...(account !== undefined && { account }),
      ...(this.verified !== undefined && { verified: this.verified }),
    };
    return { steps: this.steps, desk, assignees: [...contacts, ...this.holders] };
  }

  /** Carries out the commands that nobody has dealt with, in the order of their comments. */
  *handleCommands(): Generator<Question, void, Reply> {
    for (const { comment, command } of this.pending()) {
      const answered = this.causes.has(answerTo(comment.id));
      if (command.verb === 'verified') yield* this.verify(comment, answered);
      else if (!answered && command.verb === 'claim') yield* this.claim(comment, command);
      else if (!answered) yield* this.release(comment, command);
      this.handled = Math.max(this.handled, comment.id);
    }
  }

  /** Gives free places to those in line who may have them. */
  *moveOn(): Generator<Question, void, Reply> {
    const { config } = this.input;
    for (const login of inLine(this.waiting)) {
      if (!this.isOpen || !this.isFree()) return;
      const held = (yield { about: 'held', login }) as number;
      if (held >= config.claims.per_person) continue;
      const id = this.waiting.get(login) ?? 0;
      this.waiting.delete(login);
      this.assign(login, login, 'turn', [`turn:${id}`], [`turn:${id}`]);
    }
  }

  /** Welcomes people whom somebody assigned by hand. */
  welcomeNewcomers(): void {
    if (!this.isOpen) return;
    for (const login of this.holders) {
      const id = this.arrived.get(login.toLowerCase());
      const isWelcome = this.causes.has(welcomeTo(login));
      if (id !== undefined && !this.causes.has(`turn:${id}`)) {
        this.answer([`turn:${id}`, welcomeTo(login)], 'turn', { to: login });
      } else if (!isWelcome && isNewcomer(login, this.marker)) {
        this.answer([welcomeTo(login)], 'welcome', { to: login });
      }
    }
  }

  /** Reminds holders of whom nothing has been heard, and frees the project in the end. */
  *checkSilence(): Generator<Question, void, Reply> {
    const { config, project, issue, now } = this.input;
    const { remind_after, release_after, keep_label } = config.claims;
    if (!this.isOpen || hasLabel(issue, keep_label)) return;
    for (const login of [...this.holders]) {
      const first = firstDay(login, project, this.marker, now);
      const reminder = this.reminderOf(login);
      if (daysSince(first, now) < remind_after && reminder === undefined) continue;
      const sign = (yield { about: 'life', login }) as number | undefined;
      if (sign === undefined) continue;
      const reminded = reminder && Date.parse(reminder.comment.createdAt);
      if (reminder !== undefined && reminded !== undefined && sign > reminded) {
        this.edit(reminder, 'answered', 'reminder_answered', { holders: [login] });
        continue;
      }
      const last = Math.max(first, sign);
      const silence = daysSince(last, now);
      const waited = reminded === undefined ? 0 : daysSince(reminded, now);
      if (silence < (reminder === undefined ? remind_after : release_after)) continue;
      if (reminder !== undefined && waited < release_after - remind_after) continue;
      if ((yield this.accessOf(login)) === true) continue;
      if (reminder === undefined) {
        const since = isoDay(new Date(last));
        this.answer([`remind:${login.toLowerCase()}:${since}`], 'reminder', {
          to: login,
          days: silence,
          left: release_after - remind_after,
        });
      } else {
        this.unassign(login);
        this.edit(reminder, 'released', 'timed_out', { holders: [login] });
      }
    }
  }

  /** Takes back reminders of people who do not hold the project any more, however that came about. */
  settleReminders(): void {
    for (const reminder of this.own) {
      const login = remindedBy(reminder);
      const edited = this.steps.some((step) => step.kind === 'edit' && step.comment === reminder.comment.id);
      if (login === undefined || edited || has(this.holders, login)) continue;
      if (this.isOverdue(login, reminder)) this.edit(reminder, 'released', 'timed_out', { holders: [login] });
      else this.edit(reminder, 'moot', 'reminder_moot', { holders: [login] });
    }
  }

  /** Whether a run may have freed the project after this reminder and failed to say so. */
  private isOverdue(login: string, { comment: reminder }: Own): boolean {
    const { comments, config, now } = this.input;
    const { remind_after, release_after } = config.claims;
    const spoke = comments.some(({ id, author }) => id > reminder.id && sameLogin(author.login, login));
    return !spoke && daysSince(Date.parse(reminder.createdAt), now) >= release_after - remind_after;
  }

  /** Where two runs at the same moment gave one answer, the first one stays. */
  removeDoubles(): void {
    const { issue, comments } = this.input;
    for (const { id } of doublesIn(issue, comments)) this.steps.push({ kind: 'delete', comment: id });
  }

  /** Who waits: by what the marker keeps and by what people were told, less those whose turn came or who left. */
  private waitingNow(): Map<string, number> {
    const told = [...this.causes].flatMap((cause): [string, number][] => {
      const [, id, login] = /^waits:(\d+):(.+)$/.exec(cause) ?? [];
      return id === undefined || login === undefined ? [] : [[login, Number(id)]];
    });
    const kept = [...(this.marker?.waiting ?? [])];
    const waiting = new Map<string, number>();
    for (const [login, id] of [...kept, ...told].sort(([, a], [, b]) => a - b)) {
      if (this.causes.has(`turn:${id}`) && !has(this.holders, login)) continue;
      if (this.causes.has(`left:${id}`) || has(waiting.keys(), login)) continue;
      if (has(this.holders, login)) this.arrived.set(login.toLowerCase(), id);
      else waiting.set(login, id);
    }
    return waiting;
  }

  private lastAnswered(): number {
    return Math.max(0, ...[...this.causes].map((cause) => Number(/^answer:(\d+)$/.exec(cause)?.[1] ?? 0)));
  }

  private pending(): { comment: IssueComment; command: Command }[] {
    const { comments, config, now, written } = this.input;
    const own = new Set(this.own.map(({ comment }) => comment.id));
    return comments
      .filter(({ id, author, createdAt, edited }) => {
        const isFirst = !edited || written?.id === id;
        const isRecent = now - Date.parse(createdAt) <= LATEST_ANSWER;
        return id > this.handled && !own.has(id) && !author.isBot && isFirst && isRecent;
      })
      .sort((a, b) => a.id - b.id)
      .flatMap((comment) => {
        const body = written?.id === comment.id ? written.body : comment.body;
        const command = commandIn(body, config.claims.commands);
        return command === undefined ? [] : [{ comment, command }];
      });
  }

  private *claim({ id, author }: IssueComment, { person }: Command): Generator<Question, void, Reply> {
    const { config, project } = this.input;
    const login = person ?? author.login;
    const isForOther = !sameLogin(login, author.login);
    const about = isForOther ? { about: login } : {};
    const refuse = (name: MessageName, values: Values = {}) =>
      this.answer([answerTo(id)], name, { to: author.login, ...about, ...values });
    if (isForOther && (yield this.accessOf(author.login, author.association)) !== true)
      return refuse('maintainers_only');
    if (isContactOf(project, login)) return refuse('contact');
    if (!this.isOpen) return refuse('closed');
    if (has(this.holders, login)) {
      if (this.causes.has(welcomeTo(login))) return refuse('already_holding');
      return this.answer([answerTo(id), welcomeTo(login)], 'welcome', { to: login });
    }
    if (has(this.waiting.keys(), login))
      return refuse('already_waiting', { position: this.positionOf(login) });
    if (!isForOther && !(yield* this.mayClaim(author))) return refuse('who');
    yield* this.moveOn();
    if (!this.isFree()) {
      this.waiting.set(login, id);
      const values = { holders: this.holders, position: this.positionOf(login) };
      return this.answer([answerTo(id), `waits:${id}:${login}`], 'waiting', { to: login, ...values });
    }
    if (!isForOther) {
      const held = (yield { about: 'held', login }) as number;
      if (held >= config.claims.per_person) return refuse('limit', { held });
    }
    this.assign(login, author.login, 'welcome', [answerTo(id)], [answerTo(id)]);
  }

  private *release({ id, author }: IssueComment, { person }: Command): Generator<Question, void, Reply> {
    const login = person ?? author.login;
    const isForOther = !sameLogin(login, author.login);
    const values = { to: author.login, ...(isForOther && { about: login }) };
    if (isForOther && (yield this.accessOf(author.login, author.association)) !== true)
      return this.answer([answerTo(id)], 'maintainers_only', values);
    // A run may have taken the person off and failed to say so.
    const wasHolder = this.causes.has(welcomeTo(login)) || has(this.marker?.holders.keys() ?? [], login);
    const waitedBy = [...this.waiting].find(([other]) => sameLogin(other, login));
    if (has(this.holders, login)) {
      this.unassign(login);
      this.answer([answerTo(id)], 'released', values);
      yield* this.moveOn();
    } else if (waitedBy !== undefined) {
      this.waiting.delete(waitedBy[0]);
      this.answer([answerTo(id), `left:${waitedBy[1]}`], 'left', values);
    } else this.answer([answerTo(id)], wasHolder ? 'released' : 'not_holding', values);
  }

  private *verify(
    { id, author, createdAt }: IssueComment,
    answered: boolean,
  ): Generator<Question, void, Reply> {
    const { project, writesFiles } = this.input;
    const day = createdAt.slice(0, 10);
    const isKnown =
      project.verified !== undefined && project.verified >= day && /^\d{4}-/.test(project.verified);
    if (answered && isKnown) return;
    const mayVerify = (yield this.accessOf(author.login, author.association)) === true;
    if (mayVerify && writesFiles && !isKnown) this.verified = day;
    if (answered) return;
    const name = mayVerify ? (writesFiles ? 'verified' : 'verified_by_hand') : 'maintainers_only';
    this.answer([answerTo(id)], name, { to: author.login, day });
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

  private assign(login: string, to: string, name: MessageName, causes: string[], dropped: string[]): void {
    this.holders.push(login);
    const isWelcome = this.causes.has(welcomeTo(login));
    const taken = this.text([...causes, ...(isWelcome ? [] : [welcomeTo(login)])], name, { to: login });
    const told = { to, ...(!sameLogin(to, login) && { about: login }) };
    this.remember(taken);
    this.steps.push({ kind: 'assign', login, taken, dropped: this.text(dropped, 'unassignable', told) });
  }

  private unassign(login: string): void {
    const at = this.holders.findIndex((other) => sameLogin(other, login));
    if (at !== -1) this.holders.splice(at, 1);
    this.steps.push({ kind: 'unassign', login });
  }

  private answer(causes: string[], name: MessageName, values: Values): void {
    const answer = this.text(causes, name, values);
    this.remember(answer);
    this.steps.push({ kind: 'answer', answer });
  }

  private edit({ comment, causes }: Own, ending: string, name: MessageName, values: Values): void {
    const settled = causes.map((cause) => cause.replace(/^remind:/, `${ending}:`));
    this.steps.push({ kind: 'edit', comment: comment.id, answer: this.text(settled, name, values) });
  }

  private text(causes: string[], name: MessageName, values: Values): Answer {
    return { causes, text: say(name, this.subject(), values) };
  }

  private remember({ causes }: Answer): void {
    for (const cause of causes) this.causes.add(cause);
  }

  private subject(): Subject {
    const { project, projects, config, home, issue } = this.input;
    return { project, projects, config, home, issue: issue.number };
  }

  private isFree(): boolean {
    return this.holders.length < this.input.project.maxClaims;
  }

  private positionOf(login: string): number {
    return inLine(this.waiting).findIndex((other) => sameLogin(other, login)) + 1;
  }

  private reminderOf(login: string): Own | undefined {
    return this.own.find((own) => {
      const reminded = remindedBy(own);
      return reminded !== undefined && sameLogin(reminded, login);
    });
  }
}

/** Who a reminder is for, while it stands. */
function remindedBy({ causes }: Own): string | undefined {
  return causes.map((cause) => /^remind:(.+):[\d-]+$/.exec(cause)?.[1]).find((login) => login !== undefined);
}

function answerTo(comment: number): string {
  return `answer:${comment}`;
}

function welcomeTo(login: string): string {
  return `welcome:${login.toLowerCase()}`;
}

function has(logins: Iterable<string>, login: string): boolean {
  return [...logins].some((other) => sameLogin(other, login));
}

function isContactOf({ contacts }: Project, login: string): boolean {
  return contacts.some(({ github }) => github !== undefined && sameLogin(github, login));
}

/** Whether somebody holds the project who did not when Dibs last looked. An issue that is new to Dibs has its past. */
function isNewcomer(login: string, marker: Marker | undefined): boolean {
  return marker !== undefined && !has(marker.holders.keys(), login);
}

/** The first day of a holder, in milliseconds. */
function firstDay(login: string, project: Project, marker: Marker | undefined, now: number): number {
  const today = isoDay(new Date(now));
  const day = holdersOf([login], marker?.holders ?? new Map(), project.claim, today).get(login);
  return Date.parse(day ?? today);
}

/** Days of the calendar, so that a run that is late by minutes does nothing a day late. */
function daysSince(moment: number, now: number): number {
  return daysBetween(isoDay(new Date(moment)), isoDay(new Date(now)));
}
