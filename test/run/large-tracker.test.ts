/** What is read of a tracker before anything is created in it. */

import { afterEach, describe, expect, it } from 'vitest';
import { type List, type ListRun, projectFile, readsAllowed, startList } from '../support/scenario.ts';

/** Issues that are none of the list's: more than 2,000, from where on it matters which numbers are recorded. */
const OTHERS = 2300;
const pages = (count: number) => Math.ceil(count / 100);

let list: List;
afterEach(async () => {
  await list.github.close();
});

function others(count: number): Promise<number[]> {
  return list.github.seedIssues(Array.from({ length: count }, (_, at) => ({ title: `Bug ${at}` })));
}

/** How many pages of the unfiltered list a run has read. */
function scanned(): number {
  const lists = list.github.requests.filter(
    ({ method, path }) => method === 'GET' && path.endsWith('/issues'),
  );
  return lists.filter(({ query }) => query.labels === undefined).length;
}

async function add(id: string): Promise<ListRun> {
  await list.github.commit({ [`projects/${id}.md`]: projectFile(`Project ${id}`) });
  return await list.sync();
}

/** A new file, within the table of what a run may cost; then a run that does nothing. */
async function addWithinTable(id: string): Promise<void> {
  const run = await add(id);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.outputs.created).toBe('1');
  expect(scanned()).toBeLessThanOrEqual(pages(2000));
  expect(run.requests).toBeLessThanOrEqual(readsAllowed(list.github) + pages(2000) + 9);
  expect(run.writes.length).toBeLessThanOrEqual(5);
  expect((await list.sync()).writes).toEqual([]);
}

const setMode = (mode: string) => list.github.commit({ '.github/dibs.yml': `write_back: ${mode}\n` });

describe('one new file', () => {
  it('costs no more where numbers do not come into the files, however many issues there are', async () => {
    list = await startList();
    await others(OTHERS);
    await setMode('none');
    await list.sync();
    await addWithinTable('a');
    await setMode('pull-request');
    await list.sync();
    await addWithinTable('b');
    // One that is merged, and one that waits.
    await setMode('commit');
    await list.sync();
    await addWithinTable('c');
    expect(scanned()).toBe(0);
    const issues = list.github.issues().slice(OTHERS);
    expect(issues.map(({ title }) => title).sort()).toEqual(
      ['A better scheduler', 'Project a', 'Project b', 'Project c', 'PyGrub in C', 'Virtual NUMA'].sort(),
    );
    await setMode('commit');
    await add('d');
    expect(scanned()).toBeLessThanOrEqual(2);
  }, 240_000);
});

describe('a labelled list that comes back short', () => {
  /** Leaves out the issues of these projects. */
  const hide = (...titles: string[]) => {
    list.github.faults.labelLists = (issues) => issues.filter(({ title }) => !titles.includes(title));
  };

  it('hides nothing in a tracker of 2,000 issues, whatever number is recorded', async () => {
    list = await startList();
    await setMode('none');
    await list.sync();
    await others(150);
    const [newest = 0] = await list.github.seedIssues([{ title: 'Taken', labels: ['project'] }]);
    await list.github.commit({ 'projects/taken.md': projectFile('Taken', `issue: ${newest}\n`) });
    await list.sync();
    const count = list.github.issues().length;
    for (const mode of ['none', 'pull-request', 'commit']) {
      await setMode(mode);
      hide('PyGrub in C', 'Virtual NUMA');
      const run = await list.sync();
      expect(run.outputs.created, mode).toBe('0');
      expect(list.github.issues()).toHaveLength(count);
    }
    list.github.faults.labelLists = 'ok';
    expect((await list.sync()).writes).toEqual([]);
  }, 120_000);

  it('hides nothing among the newest of a larger one, where numbers do not come into the files', async () => {
    list = await startList();
    await others(300);
    await setMode('none');
    await list.sync();
    await others(1800);
    await add('later');
    const count = list.github.issues().length;
    for (const mode of ['none', 'pull-request']) {
      await setMode(mode);
      hide('PyGrub in C', 'Virtual NUMA');
      const run = await list.sync();
      expect(run.outputs.created, mode).toBe('0');
      expect(list.github.issues()).toHaveLength(count);
    }
  }, 240_000);
});
