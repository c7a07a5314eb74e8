/** What a visit to the desk comes to, on plain data. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planClaims } from '../../src/claims/plan.ts';
import type { Step } from '../../src/claims/steps.ts';
import { knownAuthors, printComment } from '../../src/issue/comment.ts';
import type { IssueComment, RemoteIssue } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { defaultConfig } from '../../src/schema/config.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const BOT = { login: 'github-actions[bot]', isBot: true, association: 'NONE' };
const HOME = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const PROJECT = {
  id: 'one',
  path: 'projects/one.md',
  title: 'One',
  contacts: [{ github: 'mentor' }],
  skills: [],
  related: [],
  maxClaims: 1,
  issue: 1,
} as unknown as Project;

/** An issue with its comments, as visits leave it. */
class World {
  readonly comments: IssueComment[] = [];
  assignees: string[] = [];
  waiting: string[] = [];

  say(login: string, body: string): void {
    const id = this.comments.length + 1;
    const author = login === BOT.login ? BOT : { login, isBot: false, association: 'NONE' };
    const createdAt = new Date(NOW - 60_000 + id).toISOString();
    this.comments.push({ id, issue: 1, author, body, createdAt, edited: false });
  }

  /** @returns the comments that were made */
  visit(): string[] {
    const issue = {
      number: 1,
      state: 'open',
      assignees: this.assignees,
      agents: [],
      author: BOT,
      body: '',
      labels: [],
    };
    const visit = planClaims({
      project: PROJECT,
      projects: [PROJECT],
      offers: [],
      issue: issue as unknown as RemoteIssue,
      comments: [...this.comments],
      trusted: knownAuthors({ author: BOT }),
      accounts: [],
      passed: new Set(),
      notes: new Map(),
      aside: new Set(),
      config: defaultConfig(),
      repository: HOME,
      now: NOW,
      writesFiles: true,
    });
    let next = visit.next();
    // Nobody holds anything else; maintainers may write.
    while (!next.done) next = visit.next(next.value.about === 'access' ? next.value.login === 'boss' : 0);
    this.waiting = [...next.value.claimState.waiting].sort(([, a], [, b]) => a - b).map(([login]) => login);
    return next.value.steps.flatMap((step) => this.execute(step));
  }

  private execute(step: Step): string[] {
    if (step.kind === 'assign') this.assignees = [...this.assignees, step.login];
    if (step.kind === 'unassign') this.assignees = this.assignees.filter((login) => login !== step.login);
    const answer = step.kind === 'assign' ? step.taken : step.kind === 'answer' ? step.answer : undefined;
    if (answer === undefined) return [];
    this.say(BOT.login, printComment(answer.keys, answer.text));
    return [answer.text];
  }
}

const command = fc.tuple(
  fc.constantFrom('alice', 'bob', 'carol', 'mentor', 'boss'),
  fc.constantFrom('/claim', '/unclaim', '/claim', '/claim @bob', '/unclaim @alice', 'Hm.', '/verified'),
);

describe('commands that are dealt with together', () => {
  it('come to what they come to one by one', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 14 }), fc.nat(), (commands, cut) => {
        const together = new World();
        const oneByOne = new World();
        const inTwo = new World();
        for (const [at, [login, body]] of commands.entries()) {
          together.say(login, body);
          oneByOne.say(login, body);
          oneByOne.visit();
          inTwo.say(login, body);
          if (at === cut % commands.length) inTwo.visit();
        }
        for (const world of [together, oneByOne, inTwo]) world.visit();
        expect(together.assignees).toEqual(oneByOne.assignees);
        expect(together.waiting).toEqual(oneByOne.waiting);
        expect(inTwo.assignees).toEqual(oneByOne.assignees);
        expect(inTwo.waiting).toEqual(oneByOne.waiting);
        for (const world of [together, oneByOne, inTwo]) expect(world.visit()).toEqual([]);
      }),
    );
  });

  it('are answered in one comment to each person who may not write', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const world = new World();
        for (const [login, body] of commands) world.say(login, body);
        const answers = world.visit();
        for (const login of ['alice', 'carol', 'mentor'])
          expect(answers.filter((text) => text.startsWith(`@${login}:`)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are known as answered where the run was cut short before anything was remembered', () => {
    const world = new World();
    for (let at = 0; at < 500; at += 1) world.say('alice', at % 3 === 0 ? '/unclaim' : '/claim');
    const [answer = '', ...others] = world.visit();
    expect(others).toEqual([]);
    expect(answer).toContain('@alice');
    expect(world.comments.at(-1)?.body.length).toBeLessThan(5000);
    expect(world.visit()).toEqual([]);
    expect(world.assignees).toEqual(['alice']);
  });
});
