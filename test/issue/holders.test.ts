/** Since when people hold a project, by what the marker and the file remember. */

import { describe, expect, it } from 'vitest';
import { holdersNow } from '../../src/issue/holders.ts';
import type { Marker } from '../../src/issue/marker.ts';
import type { Claim } from '../../src/model/claim.ts';
import { configSchema } from '../../src/schema/config.ts';
import { projectOf } from '../claims/planning.ts';

const TODAY = '2026-03-10';

interface Case {
  /** Ends the sentence "the first day of a holder …". */
  case: string;
  assignees: string[];
  /** What the marker remembers; undefined if it was lost. */
  remembered: Record<string, string> | undefined;
  recorded?: Claim;
  /** Assignees whom the issue had not before the run. */
  arrived?: string[];
  write_back?: 'commit' | 'pull-request' | 'none';
  holders: Record<string, string>;
}

const CASES: Case[] = [
  { case: 'is today if they are new', assignees: ['bob'], remembered: {}, holders: { bob: TODAY } },
  {
    case: 'is remembered in any case of the login',
    assignees: ['Bob'],
    remembered: { bob: '2026-03-01' },
    holders: { Bob: '2026-03-01' },
  },
  {
    case: 'is not that of an earlier one with whom the file names them already',
    assignees: ['alice', 'bob'],
    remembered: { alice: '2026-03-01' },
    recorded: { by: ['alice', 'bob'], since: '2026-03-01' },
    holders: { alice: '2026-03-01', bob: TODAY },
  },
  {
    case: 'is not that of one who has left meanwhile',
    assignees: ['bob'],
    remembered: { alice: '2026-03-01' },
    recorded: { by: ['alice', 'bob'], since: '2026-03-01' },
    holders: { bob: TODAY },
  },
  {
    case: 'is in the file if the run that wrote it was cut short before the marker',
    assignees: ['bob'],
    remembered: { alice: '2026-03-01' },
    recorded: { by: ['bob'], since: '2026-03-08' },
    holders: { bob: '2026-03-08' },
  },
  {
    case: 'is in the file if the marker was lost',
    assignees: ['alice', 'bob'],
    remembered: undefined,
    recorded: { by: ['alice'], since: '2026-03-01' },
    holders: { alice: '2026-03-01', bob: TODAY },
  },
  {
    case: 'is not that of an earlier claim which a file that waits in a pull request still shows',
    assignees: ['alice'],
    remembered: {},
    recorded: { by: ['alice'], since: '2026-03-01' },
    write_back: 'pull-request',
    holders: { alice: TODAY },
  },
  {
    case: 'is today if the run assigned them, whatever is remembered of an earlier claim',
    assignees: ['alice'],
    remembered: { alice: '2026-03-01' },
    recorded: { by: ['alice'], since: TODAY },
    arrived: ['alice'],
    holders: { alice: TODAY },
  },
];

describe('the first day of a holder', () => {
  it.each(CASES)('the first day of a holder $case', (one) => {
    const marker: Marker | undefined = one.remembered && {
      id: 'one',
      holders: new Map(Object.entries(one.remembered)),
      waiting: new Map(),
      labels: [],
    };
    const claims = one.arrived && {
      arrived: one.arrived,
      waiting: new Map(),
      asked: new Map(),
      until: new Map(),
      handled: 0,
      unsettled: false,
      accounts: [],
    };
    const project = projectOf(one.recorded && { claim: one.recorded });
    const config = configSchema.parse({ write_back: one.write_back ?? 'commit' });
    const holders = holdersNow(project, one.assignees, { marker, claims }, config, TODAY);
    expect(Object.fromEntries(holders)).toEqual(one.holders);
  });
});
