import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/issue/body.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import type { UpdateChange } from '../../src/model/change.ts';
import type { IssuePatch, RemoteIssue } from '../../src/model/issue.ts';
import type { BrokenFile, Project } from '../../src/model/project.ts';
import { configSchema } from '../../src/schema/config.ts';
import { observe } from '../../src/sync/observe.ts';
import { type Plan, plan } from '../../src/sync/plan.ts';
import type { PlanContext } from '../../src/sync/plan-issue.ts';
import { withEdits } from '../../src/sync/write-back.ts';

const config = configSchema.parse({});
const context: PlanContext = {
  config,
  repository: { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' },
  today: '2026-06-01',
  onBranch: true,
  writesFiles: true,
  writable: true,
  claims: new Map(),
};

/** GitHub's side of a small world: what a create and a PATCH do to it. */
class World {
  readonly issues = new Map<number, RemoteIssue>();
  private next = 100;

  add(issue: Partial<RemoteIssue> & { number: number }): void {
    this.issues.set(issue.number, {
      title: '',
      body: '',
      state: 'open',
      stateReason: null,
      labels: [],
      assignees: [],
      agents: [],
      author: { login: 'bot', isBot: true, association: 'NONE' },
      isPullRequest: false,
      comments: 0,
      locked: false,
      createdAt: '2026-01-01T00:00:00Z',
      url: '',
      ...issue,
    });
  }

  look(projects: readonly Project[], broken: readonly BrokenFile[] = []): Plan {
    const remote = { listed: this.issues, fetched: new Map(), remembered: new Map(), commented: new Map() };
    for (const { issue } of projects) {
      if (issue !== undefined && !this.issues.has(issue)) remote.fetched.set(issue, { kind: 'gone' });
    }
    const observation = observe(projects, broken, remote, config);
    return plan(projects, observation, context);
  }

  /** Carries a plan out, and gives the projects as their files are afterwards. */
  apply(planned: Plan, projects: readonly Project[]): Project[] {
    const numbers = planned.changes.flatMap((change) => {
      if (change.kind !== 'create') return [];
      const number = this.next;
      this.next += 1;
      this.add({ number, ...change.content, assignees: change.assign.map(({ login }) => login) });
      const project = projects.find(({ id }) => id === change.project);
      return [{ path: project?.path ?? '', project: change.project, issue: number }];
    });
    for (const change of planned.changes) if ('drift' in change) this.patch(change);
    return withEdits(withEdits(projects, planned.edits), numbers);
  }

  private patch({ issue: number, drift }: UpdateChange): void {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`no issue ${number}`);
    const { state_reason: stateReason, ...rest }: IssuePatch = drift;
    const moved = rest.state !== undefined && rest.state !== issue.state;
    this.issues.set(number, { ...issue, ...rest, ...(moved && { stateReason: stateReason ?? null }) });
  }
}

function projectFrom(id: string, source: string): Project {
  const { project, problems } = readProjectFile(`projects/${id}.md`, source, id, config, false);
  if (project === undefined) throw new Error(JSON.stringify(problems));
  return project;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '@alice',
    '#12',
    '<!-- dibs:begin {"id":"x"} -->',
    '<!-- dibs:end -->',
    '-->',
    '<!--',
    '```',
    '~~~',
    '<pre>',
    '\n\n',
  ),
);
const anyWords = fc.array(anyText, { maxLength: 6 }).map((parts) => parts.join(' '));
const anyLogin = fc.constantFrom('alice', 'Bob', 'carol-1', '123', '__proto__', 'constructor');
const anyProject = (id: string) =>
  fc
    .record({
      title: fc.string({ minLength: 1, maxLength: 60 }).filter((title) => title.trim() !== ''),
      text: anyWords,
      status: fc.constantFrom(
        '',
        'status: open\n',
        'status: done\n',
        'status: archived\n',
        'status: sleeping\n',
      ),
      issue: fc.constantFrom('', 'issue: 1\n', 'issue: 2\n', 'issue: 3\n', 'issue: 77\n'),
      labels: fc.constantFrom('', 'labels: [a, "b c"]\n'),
    })
    .map(({ title, text, status, issue, labels }) =>
      projectFrom(id, `---\ntitle: ${JSON.stringify(title)}\n${status}${issue}${labels}---\n${text}`),
    );
const anyMarker = fc.oneof(
  fc.constantFrom(
    '{"id":"a"}',
    '{"id":"b","status":"done"}',
    '{"id":"gone"}',
    '{"id":',
    'null',
    '[]',
    '{"id":"a","holders":{"alice":"2026-01-01","x":"y"}}',
  ),
  fc.json(),
);
const anyIssue = (number: number) =>
  fc
    .record({
      title: fc.string(),
      marker: fc.option(anyMarker, { nil: undefined }),
      above: anyWords,
      region: anyWords,
      below: anyWords,
      cut: fc.constantFrom('', '', '', 'begin', 'end'),
      crlf: fc.boolean(),
      state: fc.constantFrom('open' as const, 'closed' as const),
      stateReason: fc.constantFrom(null, 'completed', 'not_planned', 'duplicate'),
      labels: fc.array(
        fc.oneof(fc.constantFrom('project', 'Project', 'claim: taken', 'skill: x'), fc.string()),
        { maxLength: 5 },
      ),
      assignees: fc.uniqueArray(anyLogin, { maxLength: 3 }),
      isBot: fc.boolean(),
      isPullRequest: fc.boolean(),
    })
    .map(({ marker, above, region, below, cut, crlf, isBot, ...rest }) => {
      const begin = cut === 'begin' || marker === undefined ? '' : `<!-- dibs:begin ${marker} -->\n`;
      const end = cut === 'end' || marker === undefined ? '' : '\n<!-- dibs:end -->';
      const body = `${above}${begin}${region}${end}${below}`;
      return {
        ...rest,
        number,
        body: crlf ? body.replaceAll('\n', '\r\n') : body,
        author: { login: isBot ? 'bot' : 'mallory', isBot, association: 'NONE' },
      };
    });

describe('a plan', () => {
  it('is empty for equal worlds', () => {
    const world = new World();
    const projects = world.apply(world.look([projectFrom('a', '---\ntitle: A\n---\nx')]), [
      projectFrom('a', '---\ntitle: A\n---\nx'),
    ]);
    const again = world.look(projects);
    expect(again.changes).toEqual([]);
    expect(again.edits).toEqual([]);
    expect(again.unchanged).toBe(1);
  });

  it('is empty once it was carried out, whatever files and issues hold', () => {
    fc.assert(
      fc.property(
        anyProject('a'),
        anyProject('b'),
        anyIssue(1),
        anyIssue(2),
        anyIssue(3),
        (a, b, ...issues) => {
          const world = new World();
          for (const issue of issues) world.add(issue);
          const projects = a.issue !== undefined && a.issue === b.issue ? [a] : [a, b];
          const broken = projects.length === 1 ? [{ id: 'b', path: b.path, readable: true }] : [];
          const written = world.apply(world.look(projects, broken), projects);
          const last = world.look(written, broken);
          expect(last.changes).toEqual([]);
          expect(last.edits).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('keeps what people wrote around the region, and touches no issue that is not its own', () => {
    fc.assert(
      fc.property(anyProject('a'), anyIssue(1), anyIssue(2), (project, first, second) => {
        const world = new World();
        world.add(first);
        world.add(second);
        const planned = world.look([project]);
        for (const change of planned.changes) {
          if (
            !('drift' in change) ||
            change.drift.body === undefined ||
            change.drift.state_reason === 'duplicate'
          )
            continue;
          const before = parseBody((change.issue === 1 ? first : second).body, change.project);
          const after = parseBody(change.drift.body, change.project);
          if (before.region === undefined) expect(after.below).toContain(before.below.trim());
          else
            expect({ above: after.above, below: after.below }).toEqual({
              above: before.above,
              below: before.below,
            });
        }
        const touched = planned.changes.flatMap((change) => ('drift' in change ? [change.issue] : []));
        for (const issue of [first, second]) {
          const believed =
            issue.author.isBot && issue.labels.some((label) => label.toLowerCase() === 'project');
          if (issue.isPullRequest || (!believed && project.issue !== issue.number))
            expect(touched).not.toContain(issue.number);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never sends assignees', () => {
    fc.assert(
      fc.property(anyProject('a'), anyIssue(1), (project, issue) => {
        const world = new World();
        world.add(issue);
        for (const change of world.look([project]).changes) {
          if ('drift' in change) expect(Object.keys(change.drift)).not.toContain('assignees');
          if (change.kind === 'create')
            expect(Object.keys(change.content).sort()).toEqual(['body', 'labels', 'title']);
        }
      }),
    );
  });
});
