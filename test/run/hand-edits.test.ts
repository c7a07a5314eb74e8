import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printBody } from '../../src/issue/body.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { RemoteIssue } from '../../src/model/issue.ts';
import type { FoundIssue } from '../../src/model/ports.ts';
import { type HandMadeInput, handEditProblems, isSuspect, type OwnLines } from '../../src/run/hand-edits.ts';
import { configSchema } from '../../src/schema/config.ts';
import { observe } from '../../src/sync/observe.ts';
import { plan } from '../../src/sync/plan.ts';

const config = configSchema.parse({});
const BOT = { login: 'github-actions[bot]', isBot: true, association: 'NONE' };

interface IssueOptions extends Partial<RemoteIssue> {
  number: number;
  /** Id in its marker. */
  id?: string;
}

function issueOf({ id, ...more }: IssueOptions): RemoteIssue {
  const marker = id && { id, holders: new Map<string, string>(), labels: [] };
  return {
    title: 'A project',
    body: marker ? printBody({ above: '', below: '', region: 'x', marker }) : 'x',
    state: 'open',
    stateReason: null,
    labels: ['project'],
    assignees: [],
    agents: [],
    author: BOT,
    isPullRequest: false,
    comments: 0,
    locked: false,
    createdAt: '2026-01-01T00:00:00Z',
    url: '',
    ...more,
  };
}

/** What is known of the project `a` when its file says this and GitHub has these issues. */
function inputOf(
  lines: OwnLines,
  issues: IssueOptions[],
  others: string[] = [],
  asked: number[] = [],
): HandMadeInput {
  const file = (id: string, { issue, claim }: OwnLines) => {
    const own = `${issue ? `issue: ${issue}\n` : ''}${claim ? `claim: ${JSON.stringify(claim)}\n` : ''}`;
    const { project } = readProjectFile(`projects/${id}.md`, `---\ntitle: A\n${own}---\n`, id, config, false);
    if (project === undefined) throw new Error(own);
    return project;
  };
  const project = file('a', lines);
  const projects = [project, ...others.map((id) => file(id, {}))];
  const remote = {
    listed: new Map(issues.map((issue) => [issue.number, issueOf(issue)])),
    fetched: new Map(asked.map((number): [number, FoundIssue] => [number, { kind: 'gone' }])),
    remembered: new Map(),
    commented: new Map(),
  };
  const observation = observe(projects, [], remote, config);
  const { edits } = plan(projects, observation, {
    config,
    repository: { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' },
    today: '2026-06-01',
    onBranch: true,
    writesFiles: true,
    writable: true,
    claims: new Map(),
  });
  return { project, observation, seen: remote.listed, edit: edits.find((edit) => edit.project === 'a') };
}

const told = (input: HandMadeInput, before: OwnLines | undefined) =>
  isSuspect(input) ? handEditProblems(input, before).map(({ key, message }) => `${key}: ${message}`) : [];

const CLAIM: Claim = { by: ['alice'], since: '2026-05-01' };
const own = { number: 1, id: 'a' };

const CASES: [string, HandMadeInput, OwnLines | undefined, RegExp[]][] = [
  ['the number that Dibs would write', inputOf({ issue: 1 }, [own]), {}, []],
  [
    'the number, taken out',
    inputOf({}, [own]),
    { issue: 1 },
    [/^title: The number of the issue \(1\) was taken out.*goes on with #1/],
  ],
  ['the number, not there before either', inputOf({}, [own]), {}, []],
  [
    'the number, taken out where no marker tells whose the issue is',
    inputOf({}, []),
    { issue: 7 },
    [/^title: The number of the issue \(7\) was taken out.*makes a new issue.*Put "issue: 7" back/],
  ],
  [
    "another project's number",
    inputOf({ issue: 2 }, [own, { number: 2, id: 'b' }], ['b']),
    { issue: 1 },
    [
      /^issue: .*#2 is the issue of b, whose file does not name it.*and b gets a new one.*Put "issue: 1" back/,
    ],
  ],
  [
    'the number of a project that is gone',
    inputOf({ issue: 2 }, [{ number: 2, id: 'b' }]),
    undefined,
    [/^issue: .*#2 was that of b, whose file is gone.*Take this line back/],
  ],
  ['the same, in a file that was renamed', inputOf({ issue: 2 }, [{ number: 2, id: 'b' }]), { issue: 2 }, []],
  [
    'no issue',
    inputOf({ issue: 9 }, [own], [], [9]),
    undefined,
    [/^issue: .*there is no issue #9 .*goes on with #1/],
  ],
  [
    'a second issue of the project',
    inputOf({ issue: 2 }, [own, { number: 2, id: 'a' }]),
    { issue: 1 },
    [/^issue: .*#2 is a second issue of this project.*Put "issue: 1" back/],
  ],
  [
    'an issue without marker',
    inputOf({ issue: 3 }, [{ number: 3 }]),
    undefined,
    [/^issue: .*#3 “A project” by github-actions\[bot\] is nobody's so far/],
  ],
  [
    'an issue that is refused with an error',
    inputOf({ issue: 3 }, [{ number: 3, labels: [] }]),
    undefined,
    [],
  ],
  [
    'the right number in place of a wrong one, and a claim that nobody has',
    inputOf({ issue: 1, claim: CLAIM }, [own]),
    { issue: 9 },
    [/^claim: /],
  ],
  [
    'a claim as GitHub has it',
    inputOf({ issue: 1, claim: { by: ['ALICE'], since: '2026-06-01' } }, [{ ...own, assignees: ['alice'] }]),
    { issue: 1 },
    [],
  ],
  [
    'a claim that nobody has',
    inputOf({ issue: 1, claim: CLAIM }, [own]),
    { issue: 1 },
    [/^claim: .*#1 \(nobody now\).*Take it back/],
  ],
  [
    'the same, which stood there before',
    inputOf({ issue: 1, claim: CLAIM }, [own]),
    { issue: 1, claim: CLAIM },
    [],
  ],
  [
    'another claim',
    inputOf({ issue: 1, claim: { by: ['bob'], since: '2026-06-01' } }, [{ ...own, assignees: ['alice'] }]),
    { issue: 1, claim: CLAIM },
    [/^claim: .*\(alice now\).*Leave it as it was/],
  ],
  [
    'a claim, taken out',
    inputOf({ issue: 1 }, [{ ...own, assignees: ['alice'] }]),
    { issue: 1, claim: CLAIM },
    [/^title: claim is .*\(alice now\), and Dibs writes the line again/],
  ],
  [
    'a claim, taken out where nobody holds it any more',
    inputOf({ issue: 1 }, [own]),
    { issue: 1, claim: CLAIM },
    [],
  ],
  ['a claim in a new file', inputOf({ claim: CLAIM }, []), undefined, [/^claim: .*alice would be assigned/]],
  [
    'number and claim at once',
    inputOf({ issue: 9, claim: CLAIM }, [own], [], [9]),
    { issue: 1 },
    [/^issue: /, /^claim: /],
  ],
];

describe('changes by hand', () => {
  it.each(CASES)('%s', (_, input, before, expected) => {
    expect(told(input, before)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  const claims = fc.record({
    by: fc.uniqueArray(fc.constantFrom('alice', 'bob'), { minLength: 1 }),
    since: fc.constantFrom('2026-05-01', '2026-06-01'),
  });
  const lines = fc.record({ issue: fc.constantFrom(1, 2, 3, 9), claim: claims }, { requiredKeys: [] });
  const worlds = fc.subarray([own, { number: 2, id: 'b' }, { number: 3 }]);

  it('are none where the lines are as they were', () => {
    fc.assert(
      fc.property(lines, worlds, (now, issues) => {
        expect(handEditProblems(inputOf(now, issues, [], [1, 2, 3, 9]), now)).toEqual([]);
      }),
    );
  });

  it('are none in what Dibs itself has written', () => {
    fc.assert(
      fc.property(lines, claims, fc.boolean(), (before, { by }, held) => {
        const issue = { ...own, assignees: held ? by : [] };
        const now = { issue: 1, ...(held && { claim: { by, since: '2026-06-01' } }) };
        expect(told(inputOf(now, [issue]), before)).toEqual([]);
      }),
    );
  });

  it('are never told with text that the log or the summary would cut', () => {
    fc.assert(
      fc.property(lines, lines, worlds, (now, before, issues) => {
        for (const text of told(inputOf(now, issues, ['b'], [1, 2, 3, 9]), before))
          expect(text.length).toBeLessThan(500);
      }),
    );
  });
});
