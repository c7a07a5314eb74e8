import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentOf, type Event, eventFrom, mergeOf, readEvent } from '../../src/action/event.ts';

const NOTHING: Event = {
  action: undefined,
  defaultBranch: undefined,
  issue: undefined,
  comment: undefined,
  pullRequest: undefined,
  mergeGroup: undefined,
};

/** All that is asked of an event. */
function asked(event: Event) {
  return {
    comment: commentOf(event),
    merges: ['pull_request', 'pull_request_target', 'merge_group', 'push', ''].map((name) =>
      mergeOf(event, name, 'abc', 'owner/repo', 'main'),
    ),
  };
}

describe('a payload', () => {
  const odd: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list', [1]],
    [
      'nulls for all',
      {
        action: null,
        repository: null,
        issue: null,
        comment: null,
        pull_request: null,
        merge_group: null,
      },
    ],
    [
      'texts for all',
      {
        action: 1,
        repository: 'x',
        issue: 'x',
        comment: 'x',
        pull_request: 'x',
        merge_group: 'x',
      },
    ],
    [
      'lists for all',
      { action: [], repository: [], issue: [], comment: [], pull_request: [], merge_group: [] },
    ],
    ['an issue with a number that is none', { issue: { number: '7' } }],
    ['an issue with a number below 1', { issue: { number: 0 } }],
    ['an issue with a part of a number', { issue: { number: 1.5 } }],
    ['a branch without a name', { repository: { default_branch: '' } }],
  ];
  it.each(odd)('that is %s tells nothing', (_, payload) => {
    expect(eventFrom(payload)).toEqual(NOTHING);
  });

  it('with a pull request or a merge group that lack all else is one about the default branch', () => {
    const unknown = { head: undefined, base: undefined, sha: undefined, into: 'main' };
    for (const part of [{}, { base: null, head: null }, { base: 1, head: { repo: null, ref: null } }]) {
      const merge = mergeOf(
        eventFrom({ pull_request: part, merge_group: null }),
        'pull_request_target',
        'abc',
        'o/r',
        'main',
      );
      expect(merge).toEqual(unknown);
    }
    const group = eventFrom({ pull_request: null, merge_group: { base_ref: null, base_sha: 3 } });
    expect(mergeOf(group, 'merge_group', 'abc', 'o/r', 'main')).toEqual(unknown);
  });

  it('is read as GitHub sends it', () => {
    const event = eventFrom({
      action: 'created',
      repository: { default_branch: 'trunk' },
      issue: { number: 7 },
      comment: { id: 12, body: '' },
    });
    expect(event).toMatchObject({ defaultBranch: 'trunk', issue: 7 });
    expect(commentOf(event)).toEqual({ id: 12, body: '' });
  });

  it('never stops a run, whatever JSON it is', () => {
    const keys = [
      'action',
      'repository',
      'default_branch',
      'issue',
      'number',
      'label',
      'name',
      'comment',
      'id',
      'body',
      'pull_request',
      'base',
      'head',
      'ref',
      'sha',
      'repo',
      'full_name',
      'merge_group',
      'base_ref',
      'base_sha',
      '__proto__',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(null, 0, 7, -1, 1e300, '', 'created', 'labeled', 'refs/heads/main', true),
        fc.array(tie('tree'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), (json) => {
        const event = eventFrom(JSON.parse(JSON.stringify(json)));
        const { comment, merges } = asked(event);
        for (const text of [
          event.defaultBranch,
          event.action,
          ...merges.map((merge) => merge?.into ?? 'main'),
        ])
          expect(text === undefined || (typeof text === 'string' && text !== '')).toBe(true);
        for (const id of [event.issue, comment?.id])
          expect(id === undefined || (Number.isSafeInteger(id) && id > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('that cannot be read tells nothing', () => {
    const dir = mkdtempSync(join(tmpdir(), 'dibs-event-'));
    const file = join(dir, 'event.json');
    writeFileSync(file, '{"action":');
    for (const path of [undefined, '', join(dir, 'none.json'), dir, file])
      expect(readEvent(path)).toEqual(NOTHING);
    rmSync(dir, { recursive: true });
  });
});
