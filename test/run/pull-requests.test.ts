import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPull } from '../support/pull-request.ts';
import { type List, type ListRun, projectFile, startList } from '../support/scenario.ts';

/** This repository's own list, which is the demo's too. */
function demoFiles(): Record<string, string> {
  const paths = readdirSync('projects', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `projects/${path}`);
  return Object.fromEntries(['.github/dibs.yml', ...paths].map((path) => [path, readFileSync(path, 'utf8')]));
}

const EDITED = 'domain-support/acpi-s3';
const RENAMED = 'domain-support/blkback-improvements';
const DELETED = 'domain-support/netback-overhaul';
const BROKEN = 'domain-support/parallel-xenwatch';

/** The row of a table in a summary that names something. */
function row(summary: string, name: string): string {
  return summary.split('\n').find((line) => line.startsWith('|') && line.includes(name)) ?? '';
}

const NEW = 'hypervisor/new-one';
const NEW_FILE = projectFile('"A new | one for @alice"', 'difficulty: easy\n');

describe('a pull request that adds, edits, renames, deletes and breaks projects', () => {
  let list: List;
  let run: ListRun;
  const issue = (id: string) => list.number(id);

  beforeAll(async () => {
    list = await startList({ files: demoFiles() });
    const first = await list.sync();
    expect(first.exitCode, first.stdout).toBe(0);
    const edited = (await list.file(EDITED))
      .replace(/^title: .*/m, 'title: Sleep and wake up')
      .replace(/^difficulty: .*/m, 'difficulty: hard');
    run = await planPull(list, {
      fork: true,
      files: {
        [`projects/${NEW}.md`]: NEW_FILE,
        [`projects/${EDITED}.md`]: `${edited}\nOne more paragraph.\n`,
        [`projects/${RENAMED}.md`]: null,
        'projects/performance/blkback.md': await list.file(RENAMED),
        [`projects/${DELETED}.md`]: null,
        [`projects/${BROKEN}.md`]: (await list.file(BROKEN)).replace(/^title: .*\n/m, ''),
      },
    });
  });
  afterAll(async () => await list.github.close());

  it('writes nothing, and asks for four things more', () => {
    expect(run.writes).toEqual([]);
    // issues, comments, labels; the issues once more before something is created; then the merge commit and its
    // base's files, and what the renamed file said
    expect(run.requests).toBe(7);
    expect(run.outputs).toMatchObject({ changed: 'false', created: '0', unchanged: '26' });
  });

  it('fails for what is broken, and says where', async () => {
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toEqual([
      {
        level: 'error',
        title: 'Dibs',
        file: `projects/${BROKEN}.md`,
        line: 1,
        col: 1,
        message: 'The project has no title: add a line "title: …" to the front matter.',
      },
    ]);
    expect(row(run.summary, `${BROKEN}.md:1:1`)).toMatch(
      /^\| ❌ \| The project.*<br>\[.*\]\(https:.*#L1\) \|$/,
    );
  });

  it('shows each change with its link, old and new', async () => {
    expect(run.summary).toMatch(/^## Dibs: What merging would do\n\n/);
    expect(run.summary).toMatch(
      /New issue: 1 · Update: 2 · Close: 1 · Index: 1 · Unchanged: 26 · \*\*Errors: 1\*\*\n/,
    );
    const link = async (id: string) =>
      `[#${await issue(id)}](https://github.com/xen-list/projects/issues/${await issue(id)})`;
    expect(row(run.summary, `[${NEW}]`)).toContain(
      '“A new &#124; one for &#64;alice”<br>Labels: project, category: hypervisor, difficulty: easy, claim: open',
    );
    const edit = row(run.summary, `[${EDITED}]`);
    expect(edit).toContain(await link(EDITED));
    expect(edit).toContain('“ACPI S3-state investigation and fixup” → “Sleep and wake up”');
    expect(edit).toContain('Text brought up to date');
    expect(edit).toContain('Labels: +difficulty: hard');
    const renamed = row(run.summary, '[performance/blkback]');
    expect(renamed).toContain(await link(RENAMED));
    expect(renamed).toContain(`Renamed: projects/${RENAMED}.md → projects/performance/blkback.md`);
    const deleted = row(run.summary, DELETED);
    expect(deleted).toMatch(/^\| \*\*Close\*\* \|/);
    expect(deleted).toContain(await link(DELETED));
    expect(deleted).toContain('State: open → closed (not planned)');
  });

  it('shows how the text of an issue changes', () => {
    const [, text = ''] = run.summary.split(`<summary>Text of ${EDITED}`);
    expect(text).toMatch(/^, issue #\d+<\/summary>\n\n```diff\n@@/);
    expect(text).toContain('\n+**Difficulty:** hard\n');
    expect(text).toContain('\n+One more paragraph.\n');
  });

  it('is a table as GitHub renders it: as many cells in each row, no mention, no HTML but ours', () => {
    const cells = (line: string) => line.split('|').length;
    const rows = run.summary.split('\n').filter((line) => line.startsWith('|'));
    for (const line of rows.filter((line) => line.includes('](https://github.com')))
      expect(cells(line), line).toBe(4);
    expect(run.summary).not.toMatch(/@alice/);
  });
});

it('reads like this', async () => {
  const list = await startList();
  try {
    await list.sync();
    const numa = await list.file('hypervisor/numa');
    const run = await planPull(list, {
      files: {
        'projects/tools/boot.md': projectFile('Boot *quickly*', 'difficulty: easy\n'),
        'projects/hypervisor/numa.md': numa
          .replace('Virtual NUMA', 'NUMA for guests')
          .replace('---\n\n', 'claim: { by: [alice], since: 2026-01-01 }\n---\n\n'),
        'projects/tools/grub.md': null,
        'projects/tools/pygrub.md': await list.file('tools/grub'),
        'projects/hypervisor/sched.md': null,
      },
    });
    const text = run.summary
      .replaceAll(run.sha, 'SHA')
      .replaceAll('https://github.com/xen-list/projects', '…');
    expect(text).toMatchInlineSnapshot(`
      "## Dibs: What merging would do

      New issue: 1 · Update: 2 · Close: 1 · Release: 1 · Index: 1 · Unchanged: 0 · **Warnings: 1**

      ### Problems

      |  | Problem |
      | --- | --- |
      | ⚠️ | claim is written by Dibs: who holds the project is decided by the assignees of issue #1 (nobody now), and Dibs puts the line right. Take it back, and claim the project on the issue.<br>[projects/hypervisor/numa.md:7:1](…/blob/SHA/projects/hypervisor/numa.md#L7) |

      ### Changes

      |  | Change |
      | --- | --- |
      | **New issue** | [tools/boot](…/blob/SHA/projects/tools/boot.md)<br>“Boot &#42;quickly&#42;”<br>Labels: project, category: tools, difficulty: easy, claim: open, needs: verification |
      | **Release** | [#1](…/issues/1) [hypervisor/numa](…/blob/SHA/projects/hypervisor/numa.md)<br>Free again; before: alice since 2026-01-01 |
      | **Update** | [#1](…/issues/1) [hypervisor/numa](…/blob/SHA/projects/hypervisor/numa.md)<br>Title: “Virtual NUMA” → “NUMA for guests” |
      | **Update** | [#3](…/issues/3) [tools/pygrub](…/blob/SHA/projects/tools/pygrub.md)<br>Renamed: projects/tools/grub.md → projects/tools/pygrub.md<br>Text brought up to date |
      | **Close** | [#2](…/issues/2) hypervisor/sched<br>Labels: −claim: open<br>State: open → closed (not planned) |
      | **Index** | projects/README.md |

      <details><summary>Text of tools/pygrub, issue #3</summary>

      \`\`\`diff
      @@ -13,5 +13,5 @@
       - Category: tools
       
      -This text is made from [a file](<…/blob/main/projects/tools/grub.md>) and put right if it is changed here. To change it, [edit the file](<…/edit/main/projects/tools/grub.md>); what you write above or below it stays.
      +This text is made from [a file](<…/blob/main/projects/tools/pygrub.md>) and put right if it is changed here. To change it, [edit the file](<…/edit/main/projects/tools/pygrub.md>); what you write above or below it stays.
       
       </details>
      \`\`\`

      </details>
      "
    `);
  } finally {
    await list.github.close();
  }
});

it('what is due for another reason stands apart', async () => {
  const list = await startList();
  try {
    await list.sync();
    const issue_number = await list.number('tools/grub');
    await list.github.as('maintainer').rest.issues.update({
      owner: 'xen-list',
      repo: 'projects',
      issue_number,
      title: 'Edited on the issue',
    });
    const files = { 'projects/hypervisor/late.md': projectFile('Late') };
    const run = await planPull(list, { files });
    const [ours = '', beside = ''] = run.summary.split('### Beside this pull request');
    expect(row(ours, 'hypervisor/late')).toMatch(/^\| \*\*New issue/);
    expect(row(ours, 'tools/grub')).toBe('');
    expect(row(beside, 'tools/grub')).toContain('“Edited on the issue” → “PyGrub in C”');
  } finally {
    await list.github.close();
  }
});

it('a deleted project whose issue stays open is shown, with the reason', async () => {
  const list = await startList();
  try {
    await list.sync();
    const run = await planPull(list, {
      files: { 'projects/tools/grub.md': null, 'projects/hypervisor/numa.md': '---\ntitle: [broken\n---\n' },
    });
    expect(run.exitCode).toBe(1);
    expect(row(run.summary, ' tools/grub<br>')).toContain(
      'the issue is not closed: projects/hypervisor/numa.md cannot be read',
    );
  } finally {
    await list.github.close();
  }
});

describe('permissions', () => {
  let list: List;
  beforeAll(async () => {
    list = await startList();
    await list.sync();
  });
  afterAll(async () => await list.github.close());

  const foreign = () => ({ 'projects/tools/new.md': projectFile('New', 'issue: 999\n') });

  it('is content with no token at all where the repository is public', async () => {
    const run = await planPull(list, { files: foreign(), inputs: { token: '' } });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.annotations).toMatchObject([{ level: 'warning', line: 3, col: 1 }]);
    expect(run.writes).toEqual([]);
  });

  it('plans without the base where the token may not read contents, and says so once', async () => {
    const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
    list.github.faults.answer({ path: /\/git\// }, refusal, 9);
    const run = await planPull(list, { files: foreign() });
    list.github.faults.clear();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('contents: read') },
    ]);
    expect(run.summary).toContain('> The base of this pull request could not be read');
    expect(row(run.summary, 'tools/new')).toMatch(/^\| \*\*New issue/);
  });

  it('goes by the base that the event names where the commit is no merge, and by the branch where it is gone', async () => {
    for (const more of [{}, { base: { ref: 'main', sha: '0'.repeat(40) } }]) {
      const run = await planPull(list, { files: foreign(), env: { GITHUB_SHA: '1'.repeat(40) }, more });
      expect(run.annotations).toMatchObject([{ level: 'warning', line: 3 }]);
    }
  });

  it.each(['pull_request_target', 'merge_group'] as const)(
    'only plans for %s, whatever it may write, and knows its base',
    async (event) => {
      const head = event === 'pull_request_target' ? { GITHUB_SHA: await list.github.head() } : {};
      for (const mode of ['auto', 'sync']) {
        const inputs = { mode, token: list.github.tokens.bot };
        const run = await planPull(list, { files: foreign(), event, inputs, env: head });
        expect(run.writes).toEqual([]);
        expect(run.exitCode).toBe(0);
        expect(run.summary).toMatch(/^## Dibs: What merging would do/);
        expect(run.annotations).toMatchObject([{ level: 'warning', line: 3 }]);
      }
    },
  );

  it('says so where the pull request goes into another branch', async () => {
    const base = { ref: 'next', sha: await list.github.head() };
    const run = await planPull(list, {
      files: { 'projects/tools/new.md': projectFile('New') },
      more: { base },
    });
    expect(run.annotations).toMatchObject([
      { level: 'notice', message: expect.stringMatching(/^This goes into next: .* on main\.$/) },
    ]);
  });
});
