import { describe, expect, it } from 'vitest';
import { decideStatus } from '../../src/issue/status.ts';
import type { Status } from '../../src/model/project.ts';

type OnIssue = 'open' | 'completed' | 'not_planned' | 'duplicate' | 'no reason';

interface Row {
  file: Status | 'absent' | 'unclear';
  last: Status | undefined;
  proposed?: Status;
  issue: OnIssue;
  /** What follows: `issue → x`, `file → x`, or nothing. */
  follows: string;
  conflict?: true;
}

const ROWS: Row[] = [
  { file: 'open', last: 'open', issue: 'open', follows: '' },
  { file: 'absent', last: 'open', issue: 'open', follows: '' },
  { file: 'done', last: 'open', issue: 'open', follows: 'issue → done' },
  { file: 'archived', last: 'open', issue: 'open', follows: 'issue → archived' },
  { file: 'open', last: 'open', issue: 'completed', follows: 'file → done' },
  { file: 'open', last: 'open', issue: 'no reason', follows: 'file → done' },
  { file: 'open', last: 'open', issue: 'not_planned', follows: 'file → archived' },
  { file: 'open', last: 'open', issue: 'duplicate', follows: 'file → archived' },
  { file: 'done', last: 'done', issue: 'open', follows: 'file → open' },
  { file: 'archived', last: 'archived', issue: 'open', follows: 'file → open' },
  { file: 'open', last: 'done', issue: 'completed', follows: 'issue → open' },
  { file: 'absent', last: 'archived', issue: 'not_planned', follows: 'issue → open' },
  // Any closed state satisfies both.
  { file: 'done', last: 'done', issue: 'not_planned', follows: '' },
  { file: 'archived', last: 'done', issue: 'completed', follows: '' },
  // Both changed, to the same and differently.
  { file: 'done', last: 'open', issue: 'completed', follows: '' },
  { file: 'archived', last: 'open', issue: 'not_planned', follows: '' },
  { file: 'archived', last: 'open', issue: 'completed', follows: '', conflict: true },
  { file: 'done', last: 'open', issue: 'not_planned', follows: '', conflict: true },
  { file: 'open', last: 'done', issue: 'open', follows: '' },
  { file: 'archived', last: 'done', issue: 'open', follows: 'issue → archived', conflict: true },
  { file: 'done', last: 'archived', issue: 'open', follows: 'issue → done', conflict: true },
  // A file that says what Dibs proposed for it has taken that over; one that says anything else has not.
  { file: 'done', last: 'open', proposed: 'done', issue: 'open', follows: 'file → open' },
  { file: 'done', last: 'open', proposed: 'done', issue: 'completed', follows: '' },
  { file: 'done', last: undefined, proposed: 'done', issue: 'open', follows: 'file → open' },
  { file: 'open', last: 'open', proposed: 'done', issue: 'completed', follows: 'file → done' },
  { file: 'archived', last: 'open', proposed: 'done', issue: 'open', follows: 'issue → archived' },
  { file: 'archived', last: 'open', proposed: 'done', issue: 'completed', follows: '', conflict: true },
  { file: 'open', last: 'done', proposed: 'open', issue: 'completed', follows: 'file → done' },
  // Nothing was agreed on before.
  { file: 'done', last: undefined, issue: 'open', follows: 'issue → done' },
  { file: 'open', last: undefined, issue: 'completed', follows: 'issue → open' },
  { file: 'absent', last: undefined, issue: 'completed', follows: 'file → done' },
  { file: 'absent', last: undefined, issue: 'open', follows: '' },
  // A word that is not understood: the issue keeps its state, and what changes there goes into the file.
  { file: 'unclear', last: 'open', issue: 'open', follows: '' },
  { file: 'unclear', last: 'open', issue: 'completed', follows: 'file → done' },
  { file: 'unclear', last: 'open', issue: 'not_planned', follows: 'file → archived' },
  { file: 'unclear', last: 'done', issue: 'open', follows: 'file → open' },
  { file: 'unclear', last: 'done', issue: 'completed', follows: '' },
  { file: 'unclear', last: 'done', issue: 'not_planned', follows: '' },
  { file: 'unclear', last: undefined, issue: 'open', follows: '' },
  { file: 'unclear', last: undefined, issue: 'completed', follows: '' },
];

describe('the status of a project', () => {
  it.each(ROWS)(
    'file $file, last $last, proposed $proposed, issue $issue: $follows',
    ({ file, last, proposed, issue, follows, conflict }) => {
      const status = file === 'absent' ? 'open' : file === 'unclear' ? undefined : file;
      const state = issue === 'open' ? 'open' : 'closed';
      const stateReason = issue === 'open' || issue === 'no reason' ? null : issue;
      const decision = decideStatus(
        { status, statusGiven: file !== 'absent' },
        { state, stateReason },
        { status: last, proposed },
      );
      const who = decision.issueFollows ? 'issue → ' : decision.fileFollows ? 'file → ' : '';
      expect(who === '' ? '' : `${who}${decision.status}`).toBe(follows);
      expect(decision.conflict).toBe(conflict ?? false);
    },
  );
});
