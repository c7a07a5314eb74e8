/** Who exists, what they may do, and their tokens. */

/**
 * `owner` owns the repository, `admin` is an owner of the organization, `member` a member who may only read,
 * `collaborator` an outsider with write access, `triage` one with the triage role, `outsider` anybody else.
 */
export type Role = 'owner' | 'admin' | 'member' | 'collaborator' | 'triage' | 'outsider';

export interface PersonOptions {
  role?: Role;
  /** The association that GitHub reports for an outsider; CONTRIBUTOR has a commit on the default branch. */
  association?: 'NONE' | 'CONTRIBUTOR' | 'FIRST_TIMER' | 'FIRST_TIME_CONTRIBUTOR';
  /** A member of the organization who conceals their membership: members see it, a job's token sees CONTRIBUTOR. */
  concealed?: boolean;
  /** The type of the account, if its login does not show it. */
  type?: 'User' | 'Bot';
  /** The login under which people assign an agent; nobody can assign another bot. */
  assignedAs?: string;
}

/** A user as GitHub shows one inside issues, comments and events. */
export interface User {
  login: string;
  id: number;
  type: string;
  [key: string]: unknown;
}

export interface Person {
  readonly role: Role;
  readonly association: string;
  readonly concealed: boolean;
  readonly user: User;
  readonly assignedAs?: string | undefined;
}

/** The holder of a token. `counted` requests are those of the program under test. */
export interface Account {
  readonly login: string;
  readonly access: 'as person' | 'write' | 'read' | 'nothing';
  readonly counted: boolean;
  readonly token: string;
}

export const BOT = 'github-actions[bot]';

export const DEFAULT_PEOPLE: Record<string, PersonOptions> = {
  maintainer: { role: 'admin' },
  mentor: { role: 'member' },
  helper: { role: 'collaborator' },
  alice: {},
  bob: {},
  carol: {},
  dave: {},
  erin: {},
  frank: {},
  contributor: { association: 'CONTRIBUTOR' },
  'renovate[bot]': {},
};

/**
 * Agents that can be assigned to an issue. Copilot is assigned under one login and shown under another:
 * https://docs.github.com/copilot/how-tos/use-copilot-agents/coding-agent/create-a-pr
 */
export const AGENTS: Record<string, PersonOptions> = {
  Copilot: { type: 'Bot', assignedAs: 'copilot-swe-agent[bot]' },
  'anthropic-code-agent[bot]': { assignedAs: 'anthropic-code-agent[bot]' },
};

const ASSOCIATIONS: Record<Role, string> = {
  owner: 'OWNER',
  admin: 'MEMBER',
  member: 'MEMBER',
  collaborator: 'COLLABORATOR',
  triage: 'COLLABORATOR',
  outsider: 'NONE',
};

const GHOST: User = {
  login: 'ghost',
  id: 10137,
  node_id: 'MDQ6VXNlcjEwMTM3',
  html_url: 'https://github.com/ghost',
  type: 'User',
  site_admin: false,
};

/** The people of one emulated GitHub, by login without regard to case. */
export class People {
  private readonly byLogin = new Map<string, Person>();
  private readonly accounts = new Map<string, Account>();

  add(user: User, options: PersonOptions): void {
    const role = options.role ?? 'outsider';
    const type = options.type ?? (user.login.endsWith('[bot]') ? 'Bot' : 'User');
    const association = options.association ?? ASSOCIATIONS[role];
    const concealed = options.concealed ?? false;
    const { assignedAs } = options;
    const account = { ...user, type };
    this.byLogin.set(user.login.toLowerCase(), { role, association, concealed, user: account, assignedAs });
  }

  /** The agent that is assigned under this login. */
  agent(login: string): User | undefined {
    return [...this.byLogin.values()].find(({ assignedAs }) => assignedAs === login)?.user;
  }

  get(login: string): Person | undefined {
    return this.byLogin.get(login.toLowerCase());
  }

  /** Deletes an account. What the person wrote stays, under the name "ghost". */
  remove(login: string): User {
    this.byLogin.delete(login.toLowerCase());
    return GHOST;
  }

  user(login: string): User {
    return this.get(login)?.user ?? GHOST;
  }

  logins(): string[] {
    return [...this.byLogin.values()].map((person) => person.user.login);
  }

  addToken(account: Account): void {
    this.accounts.set(account.token, account);
  }

  account(token: string): Account | undefined {
    const account = this.accounts.get(token);
    return account && this.get(account.login) ? account : undefined;
  }

  association(login: string): string {
    return this.get(login)?.association ?? 'NONE';
  }

  /** Whether somebody's membership is hidden from the asker. https://github.com/actions/github-script/issues/643 */
  isConcealedFrom(asker: string, login: string): boolean {
    return this.get(login)?.concealed === true && !this.isMember(asker);
  }

  concealsAny(): boolean {
    return [...this.byLogin.values()].some(({ concealed }) => concealed);
  }

  /** Whether a person has write access (regardless of any token). */
  canPush(login: string): boolean {
    const role = this.get(login)?.role;
    return role === 'owner' || role === 'admin' || role === 'collaborator';
  }

  /** Whether an account may label, assign and close what others opened. */
  canTriage(account: Account): boolean {
    if (account.access !== 'as person') return account.access === 'write';
    return this.canPush(account.login) || this.get(account.login)?.role === 'triage';
  }

  /** Whether an account may push with this token. */
  canWrite(account: Account): boolean {
    if (account.access !== 'as person') return account.access === 'write';
    return this.canPush(account.login);
  }

  isMember(login: string): boolean {
    const role = this.get(login)?.role;
    return role === 'owner' || role === 'admin' || role === 'member';
  }
}
