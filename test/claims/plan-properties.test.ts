/** What holds for every sequence of commands, on plain data. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlan } from '../../src/claims/render.ts';
import type { Step } from '../../src/claims/steps.ts';
import { printComment } from '../../src/issue/comment.ts';
import { inQueueOrder } from '../../src/model/claim.ts';
import type { IssueComment } from '../../src/model/issue.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { applied, BOT, bodyWith, commentOf, inputOf, issueOf, planWith, projectOf } from './planning.ts';

const HOME = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };

/** An issue with its comments, to which plans are applied. */
class World {
  readonly comments: IssueComment[] = [];
  assignees: string[] = [];
  waiting: string[] = [];

  say(login: string, body: string): void {
    this.comments.push(commentOf(this.comments.length + 1, login, body));
  }

  /** @returns the texts of the new comments */
  run(): string[] {
    const project = projectOf();
    const config = defaultConfig();
    const issue = issueOf({ assignees: this.assignees });
    const input = inputOf({ project, issue, comments: [...this.comments], config });
    const { plan } = planWith(input, { maintainers: ['boss'] });
    this.waiting = inQueueOrder(plan.claimState.waiting);
    const context = { project, projects: [project], offers: [], config, repository: HOME, issue: 1 };
    return renderPlan(plan, context).steps.flatMap((step) => this.execute(step));
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

type Act = { login: string; say?: string; assigned?: boolean; busy?: boolean };

/** The claims after some acts, each followed by a run. */
function play(acts: readonly Act[], keepsMarker: boolean): { holders: string[]; queue: string[] } {
  let input = inputOf({ issue: issueOf({ body: bodyWith({}) }) });
  const held: Record<string, number> = {};
  let queue: string[] = [];
  for (const { login, say, assigned, busy } of acts) {
    const comments = [...input.comments];
    let { assignees } = input.issue;
    if (say !== undefined) comments.push(commentOf(comments.length + 1, login, say));
    if (assigned !== undefined) assignees = assignees.filter((one) => one !== login);
    if (assigned === true) assignees = [...assignees, login];
    if (busy !== undefined) held[login] = busy ? 2 : 0;
    const body = keepsMarker ? input.issue.body : '';
    const issue = { ...input.issue, body, assignees, comments: comments.length };
    const { plan } = planWith({ ...input, comments, issue }, { maintainers: ['boss'], held });
    queue = inQueueOrder(plan.claimState.waiting);
    input = applied({ ...input, comments, issue }, plan);
  }
  return { holders: input.issue.assignees, queue };
}

const person = fc.constantFrom('alice', 'bob', 'carol');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ login: person, say: fc.constantFrom('/claim', '/unclaim', '/claim') }),
  fc.record({ login: fc.constant('boss'), say: fc.constantFrom('/claim @bob', '/unclaim @bob') }),
  fc.record({ login: person, assigned: fc.boolean() }),
  fc.record({ login: person, busy: fc.boolean() }),
);

describe('the claims on a project', () => {
  it('come to the same whether the marker is kept or lost before each run', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 10, maxLength: 30 }), (acts) => {
        expect(play(acts, false)).toEqual(play(acts, true));
      }),
    );
  });
});

describe('commands that are planned together', () => {
  it('lead to the same holders and queue as one by one', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 14 }), fc.nat(), (commands, cut) => {
        const together = new World();
        const oneByOne = new World();
        const inTwo = new World();
        for (const [at, [login, body]] of commands.entries()) {
          together.say(login, body);
          oneByOne.say(login, body);
          oneByOne.run();
          inTwo.say(login, body);
          if (at === cut % commands.length) inTwo.run();
        }
        for (const world of [together, oneByOne, inTwo]) world.run();
        expect(together.assignees).toEqual(oneByOne.assignees);
        expect(together.waiting).toEqual(oneByOne.waiting);
        expect(inTwo.assignees).toEqual(oneByOne.assignees);
        expect(inTwo.waiting).toEqual(oneByOne.waiting);
        for (const world of [together, oneByOne, inTwo]) expect(world.run()).toEqual([]);
      }),
    );
  });

  it('are answered in one comment to each person who may not write', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const world = new World();
        for (const [login, body] of commands) world.say(login, body);
        const answers = world.run();
        for (const login of ['alice', 'carol', 'mentor'])
          expect(answers.filter((text) => text.startsWith(`@${login}:`)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('count as answered if the run was cut short before the marker was written', () => {
    const world = new World();
    for (let at = 0; at < 500; at += 1) world.say('alice', at % 3 === 0 ? '/unclaim' : '/claim');
    const [answer = '', ...others] = world.run();
    expect(others).toEqual([]);
    expect(answer).toContain('@alice');
    expect(world.comments.at(-1)?.body.length).toBeLessThan(5000);
    expect(world.run()).toEqual([]);
    expect(world.assignees).toEqual(['alice']);
  });
});
