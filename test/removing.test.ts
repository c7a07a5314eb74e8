/** The commands of docs/upgrading-and-removing.md, as they stand on the page. */

import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { checkout, cliEnv, NODE } from './support/run.ts';
import { projectFile, startList, THREE } from './support/scenario.ts';

const execute = promisify(execFile);
const page = readFileSync('docs/upgrading-and-removing.md', 'utf8');

/** The block of code in a language, without the indentation that it has in a list. */
function block(language: string): string {
  const [, code = ''] = new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\`$`, 'm').exec(page) ?? [];
  return code.replace(/^ {3}/gm, '');
}

it('removing takes the lines out of the files, and box, marks and labels off the issues', async () => {
  const files = { ...THREE, 'projects/plain.md': projectFile('Plain', '', 'issue: this line is text.') };
  const { github, sync } = await startList({ files: { ...files, '.github/dibs.yml': 'fields: {}\n' } });
  const dir = await mkdtemp(join(tmpdir(), 'dibs-removing-'));
  try {
    await sync();
    await github.as('maintainer').rest.issues.addAssignees({
      owner: github.owner,
      repo: github.repo,
      issue_number: 1,
      assignees: ['helper'],
    });
    await github.editInBrowser(2, (body) => `Above.\n\n${body}\n\nBelow.`);
    await sync();
    expect(await github.read('projects/hypervisor/numa.md')).toMatch(/^claim: /m);

    await checkout(github, dir);
    const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
    git('init', '--quiet');
    git('add', '.');
    execFileSync('sh', ['-c', block('sh')], { cwd: dir });
    for (const [path, text] of Object.entries(files))
      expect(await readFile(join(dir, path), 'utf8')).toBe(text);

    await writeFile(join(dir, 'take-off.mjs'), block('js'));
    await execute(NODE, ['take-off.mjs', 'project', 'claim: open', 'claim: taken'], {
      cwd: dir,
      env: { ...cliEnv(github, github.token('maintainer')), PAUSE: '0' },
    });
    for (const issue of github.issues()) {
      expect(issue.body).toMatch(/What it is about\.|this line is text\./);
      expect(issue.body).not.toMatch(/dibs|\/claim|<details>/);
      expect(JSON.stringify(issue.labels)).not.toMatch(/"project"|claim: /);
    }
    expect(github.issue(2).body).toMatch(/^Above\.\n[\s\S]*\nBelow\.$/);
  } finally {
    await rm(dir, { recursive: true });
    await github.close();
  }
});
