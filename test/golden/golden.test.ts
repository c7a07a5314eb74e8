/** What typical runs do at each stage, as committed files: `npm run golden` renews them, and their diff is for review. */

import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import type { RecordedRequest } from '../emulator/faults.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, runCli } from '../support/run.ts';
import { type List, projectFile, startList } from '../support/scenario.ts';
import { CASES } from './cases.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

const LIST = {
  '.github/dibs.yml': 'index: projects/README.md\n',
  'projects/README.md': '# Projects\n\n<!-- dibs:index:begin -->\n<!-- dibs:index:end -->\n',
  'projects/numa.md': projectFile('Virtual NUMA', 'difficulty: hard\nskills: [C, Xen]\n'),
  'projects/sched.md': projectFile('A better scheduler', 'difficulty: medium\n'),
  'projects/grub.md': projectFile('PyGrub in C', 'difficulty: easy\nskills: C\n'),
};

describe.each(CASES)('$name', ({ name, isNew, before, run: runOf }) => {
  const folder = join(import.meta.dirname, name);
  const written = new Set<string>();
  const expectFile = async (path: string, text: string) => {
    written.add(path);
    await expect(text).toMatchFileSnapshot(join(folder, path));
  };

  it('plans, requests, writes and says what its files hold', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const list = await startList({ files: LIST });
    try {
      if (!isNew) await list.sync();
      const options = await before?.(list);
      const earlier = await list.github.files();
      const hidden = namesOf(list);
      for (const [path, text] of Object.entries(earlier)) await expectFile(`input/${path}`, text);
      if (runOf === undefined) await expectFile('plan.yml', hidden(asYaml(JSON.parse(await planOf(list)))));
      const run = await (runOf?.(list) ?? list.sync(options));
      await expectFile('requests.txt', hidden(list.github.requests.map(requestText).join('\n')));
      await expectFile('files.diff', differences(earlier, await list.github.files()));
      await expectFile('summary.md', hidden(run.summary));
      await expectFile('log.txt', hidden(run.stdout));
    } finally {
      vi.useRealTimers();
      await list.github.close();
    }
  });

  it('has no file that no stage writes', () => {
    const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    const found = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(found.filter((path) => !written.has(path))).toEqual([]);
  });
});

/** What `dibs plan --json` says before the run. */
async function planOf({ github }: List): Promise<string> {
  const { dir } = await checkout(github);
  const bundle = resolve(BUNDLE, 'cli.js');
  const { stdout } = await runCli(['plan', '--json'], { cwd: dir, env: cliEnv(github), bundle });
  await rm(dir, { recursive: true });
  return stdout;
}

/** Texts of several lines are lines here too. */
function asYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Puts names in place of what differs from run to run: addresses, commits and folders. */
function namesOf({ github }: List): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replaceAll(github.apiUrl, 'https://api.github.com').replaceAll(/\b[0-9a-f]{40}\b/g, (sha) => {
      if (!names.has(sha)) names.set(sha, `<sha ${names.size + 1}>`);
      return names.get(sha) ?? sha;
    });
}

function requestText({ method, path, query, body, status }: RecordedRequest): string {
  const parameters = new URLSearchParams(query).toString();
  const address = `${method} ${path}${parameters === '' ? '' : `?${parameters}`} → ${status}`;
  return body === undefined || Object.keys(body).length === 0
    ? `${address}\n`
    : `${address}\n${asYaml(body)}`;
}

function differences(before: Record<string, string>, after: Record<string, string>): string {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((path) => before[path] !== after[path])
    .map((path) =>
      createTwoFilesPatch(
        path in before ? `a/${path}` : '/dev/null',
        path in after ? `b/${path}` : '/dev/null',
        before[path] ?? '',
        after[path] ?? '',
      ),
    )
    .join('\n');
}
