import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/model/project.ts';
import { decideStatus } from '../../src/model/status.ts';

type OnIssue = 'open' | 'completed' | 'not_planned' | 'duplicate' | 'no reason';

interface Row {
  file: Status | 'absent' | 'unclear';
  last: Status | undefined;
  issue: OnIssue;
  /** What follows: `issue → x`, `file → x`, or nothing. */
  then: string;
  conflict?: true;
}

const ROWS: Row[] = [
  { file: 'open', last: 'open', issue: 'open', then: '' },
  { file: 'absent', last: 'open', issue: 'open', then: '' },
  { file: 'done', last: 'open', issue: 'open', then: 'issue → done' },
  { file: 'archived', last: 'open', issue: 'open', then: 'issue → archived' },
  { file: 'open', last: 'open', issue: 'completed', then: 'file → done' },
  { file: 'open', last: 'open', issue: 'no reason', then: 'file → done' },
  { file: 'open', last: 'open', issue: 'not_planned', then: 'file → archived' },
  { file: 'open', last: 'open', issue: 'duplicate', then: 'file → archived' },
  { file: 'done', last: 'done', issue: 'open', then: 'file → open' },
  { file: 'archived', last: 'archived', issue: 'open', then: 'file → open' },
  { file: 'open', last: 'done', issue: 'completed', then: 'issue → open' },
  { file: 'absent', last: 'archived', issue: 'not_planned', then: 'issue → open' },
  // Any closed state satisfies both.
  { file: 'done', last: 'done', issue: 'not_planned', then: '' },
  { file: 'archived', last: 'done', issue: 'completed', then: '' },
  // Both changed, to the same and differently.
  { file: 'done', last: 'open', issue: 'completed', then: '' },
  { file: 'archived', last: 'open', issue: 'not_planned', then: '' },
  { file: 'archived', last: 'open', issue: 'completed', then: '', conflict: true },
  { file: 'done', last: 'open', issue: 'not_planned', then: '', conflict: true },
  { file: 'open', last: 'done', issue: 'open', then: '' },
  // Nothing was agreed on before.
  { file: 'done', last: undefined, issue: 'open', then: 'issue → done' },
  { file: 'open', last: undefined, issue: 'completed', then: 'issue → open' },
  { file: 'absent', last: undefined, issue: 'completed', then: 'file → done' },
  { file: 'absent', last: undefined, issue: 'open', then: '' },
  // A word that is not understood: the issue keeps its state.
  { file: 'unclear', last: 'open', issue: 'completed', then: '' },
  { file: 'unclear', last: 'done', issue: 'open', then: '' },
];

describe('the status of a project', () => {
  it.each(ROWS)('file $file, last $last, issue $issue: $then', ({ file, last, issue, then, conflict }) => {
    const status = file === 'absent' ? 'open' : file === 'unclear' ? undefined : file;
    const state = issue === 'open' ? 'open' : 'closed';
    const stateReason = issue === 'open' || issue === 'no reason' ? null : issue;
    const decision = decideStatus({ status, statusGiven: file !== 'absent' }, { state, stateReason }, last);
    const follows = decision.issueFollows ? 'issue → ' : decision.fileFollows ? 'file → ' : '';
    expect(follows === '' ? '' : `${follows}${decision.status}`).toBe(then);
    expect(decision.conflict).toBe(conflict ?? false);
  });
});
