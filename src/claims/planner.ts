import { keysIn, type TrustedAuthors } from '../issue/comment.ts';
import { answeredIn, commentKey, passedIn } from '../issue/comment-key.ts';
import type { ClaimState, Marker } from '../issue/marker.ts';
import {
  type MessageContext,
  type MessageValues,
  type Offer,
  offersOthers,
  renderMessage,
} from '../issue/message.ts';
import { inLine, sameLogin } from '../model/claim.ts';
import type { Author, IssueComment, RemoteIssue } from '../model/issue.ts';
import { isContactOf, type Project } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import type { MessageName } from '../texts/en.ts';
import { currentClaims, has } from './current.ts';
import { placesInLine } from './queue.ts';
import type { Answer, ClaimPlan, Question, Reply, Step } from './steps.ts';

/** What the desk of one project looks at. */
export interface ClaimsInput {
  project: Project;
  projects: readonly Project[];
  /** Projects that are free, for answers that offer others. */
  offers: readonly Offer[];
  issue: RemoteIssue;
  /** All comments on the issue. */
  comments: readonly IssueComment[];
  /** Who is believed to have written comments of Dibs's. */
  trusted: TrustedAuthors;
  /** Logins of the accounts that comments were written as, beside the one that opened the issue. */
  accounts: string[];
  /** The comment that an event was about, as it was first written. */
  original?: { id: number; body: string } | undefined;
  /** Ids of comments whose commands are more than their authors are answered in one run. */
  passed: ReadonlySet<number>;
  /** Who is told here of such comments, and of which: by login in lower case. */
  notes: ReadonlyMap<string, readonly number[]>;
  /** Logins in lower case whom GitHub did not let be assigned a moment ago: nothing is done about them in this run. */
  aside: ReadonlySet<string>;
  config: Config;
  repository: Repository;
  /** Milliseconds. */
  now: number;
  /** Whether the files can be written at all. */
  writesFiles: boolean;
}

/** A comment of Dibs's. */
export interface BotComment {
  comment: IssueComment;
  keys: string[];
}

/** Who holds a project and who waits for it at a moment. */
export interface Moment {
  holders: readonly string[];
  waiting: ReadonlyMap<string, number>;
}

/** How a project's claim stands, as far as a visit to its desk has come; and what the visit has to do. */
export class DeskState {
  readonly input: ClaimsInput;
  readonly marker: Marker | undefined;
  readonly own: BotComment[];
  readonly keys: Set<string>;
  readonly isOpen: boolean;
  /** Holders to whom something can be said. */
  readonly people: readonly string[];
  /** Ids of comments whose commands nothing comes of. */
  readonly passed: ReadonlySet<number>;
  /** Those of them of which a comment here tells already. */
  readonly told: ReadonlySet<number>;
  readonly steps: Step[] = [];
  readonly holders: string[];
  readonly waiting = new Map<string, number>();
  /** Comment ids by which people who hold the project now had waited. */
  readonly arrived = new Map<string, number>();
  handled: number;
  verified: string | undefined;
  unsettled = false;
  private readonly byId: ReadonlyMap<number, IssueComment>;
  private readonly held = new Map<string, number>();

  constructor(input: ClaimsInput) {
    const { project, issue, comments, trusted, config } = input;
    const { holders, people, isOpen, marker } = currentClaims(project, issue);
    this.input = input;
    this.marker = marker;
    this.isOpen = isOpen;
    this.holders = holders;
    this.people = people;
    this.byId = new Map(comments.map((comment) => [comment.id, comment]));
    this.own = comments
      .map((comment) => ({ comment, keys: keysIn(comment, trusted) }))
      .filter(({ keys }) => keys.length > 0);
    const keys = this.own.flatMap((own) => own.keys);
    const answered = keys.flatMap(answeredIn);
    this.keys = new Set([...keys, ...answered.map(commentKey.answer)]);
    this.told = new Set(keys.flatMap(passedIn));
    this.passed = new Set([...input.passed, ...this.told]);
    // A marker that lost its memory is made up for by what was answered.
    const isLost = marker?.waiting === undefined;
    this.handled = marker?.handled ?? (isLost ? answered.reduce((last, id) => Math.max(last, id), 0) : 0);
    for (const [id, login] of placesInLine({ marker, keys: this.keys, comments, config })) {
      if (has(holders, login)) this.arrived.set(login.toLowerCase(), id);
      else if (!this.keys.has(commentKey.turn(id)) && !isContactOf(project, login))
        this.waiting.set(login, id);
    }
  }

  result(): ClaimPlan {
    const { accounts } = this.input;
    const claimState: ClaimState = {
      waiting: this.waiting,
      handled: this.handled,
      unsettled: this.unsettled,
      accounts,
      ...(this.verified !== undefined && { verified: this.verified }),
    };
    return { steps: this.steps, claimState, assignees: [...this.contacts(), ...this.holders] };
  }

  moment(): Moment {
    return { holders: [...this.holders], waiting: new Map(this.waiting) };
  }

  isFree(): boolean {
    return this.holders.length < this.input.project.maxClaims;
  }

  take(login: string): void {
    this.waiting.delete(keyOf(this.waiting, login));
    this.holders.push(login);
  }

  release(login: string): void {
    const at = this.holders.findIndex((other) => sameLogin(other, login));
    if (at !== -1) this.holders.splice(at, 1);
  }

  leave(login: string): void {
    this.waiting.delete(keyOf(this.waiting, login));
  }

  /** How many other projects somebody holds, asked once a visit. */
  *heldBy(login: string, inLineOnly: boolean): Generator<Question, number, Reply> {
    const key = `${inLineOnly} ${login.toLowerCase()}`;
    const held = this.held.get(key) ?? ((yield { about: 'held', login, inLine: inLineOnly }) as number);
    this.held.set(key, held);
    return held;
  }

  *mayClaim({ login, association }: Author): Generator<Question, boolean, Reply> {
    const { who } = this.input.config.claims;
    if (who === 'anyone' || association === 'OWNER') return true;
    if (who === 'contributors' && /^(CONTRIBUTOR|COLLABORATOR|MEMBER)$/.test(association)) return true;
    return (yield this.accessOf(login, association)) === true;
  }

  accessOf(login: string, association?: string): Question {
    const known = this.input.comments.find(({ author }) => sameLogin(author.login, login))?.author;
    return { about: 'access', login, association: association ?? known?.association };
  }

  /** Who asked for a place in line, where they did so themselves. */
  askerOf(login: string, comment: number): Author | undefined {
    const author = this.byId.get(comment)?.author;
    return author !== undefined && sameLogin(author.login, login) ? author : undefined;
  }

  positionOf(login: string): number {
    return inLine(this.waiting).findIndex((other) => sameLogin(other, login)) + 1;
  }

  isAside(login: string): boolean {
    return this.input.aside.has(login.toLowerCase());
  }

  /** Assignees who are contacts, and hold nothing. */
  contacts(): string[] {
    const { project, issue } = this.input;
    return issue.assignees.filter((login) => isContactOf(project, login));
  }

  answer(keys: string[], name: MessageName, values: MessageValues): void {
    const answer = this.text(keys, name, values);
    this.remember(answer);
    this.steps.push({ kind: 'answer', answer });
  }

  text(keys: string[], name: MessageName, values: MessageValues): Answer {
    const { to } = values;
    const offers = offersOthers(name, this.input.config);
    return { keys, text: this.renderMessage(name, values), offers, ...(to !== undefined && { to }) };
  }

  renderMessage(name: MessageName, values: MessageValues): string {
    const { project, projects, offers, config, repository, issue } = this.input;
    const subject: MessageContext = { project, projects, offers, config, repository, issue: issue.number };
    return renderMessage(name, subject, values);
  }

  remember({ keys }: Answer): void {
    for (const text of keys) this.keys.add(text);
  }
}

/** The place in line of somebody; undefined where they have none. */
export function placeOf(waiting: ReadonlyMap<string, number>, login: string): number | undefined {
  return waiting.get(keyOf(waiting, login));
}

function keyOf(waiting: ReadonlyMap<string, number>, login: string): string {
  if (waiting.has(login)) return login;
  return [...waiting.keys()].find((other) => sameLogin(other, login)) ?? login;
}
