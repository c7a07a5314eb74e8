import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventName } from '../emulator/github.ts';
import { projectFile, startList } from '../support/scenario.ts';

const PREVIEWS: { name: string; event: string; ref: string; mode?: string }[] = [
  { name: 'pull_request_target', event: 'pull_request_target', ref: 'refs/heads/main' },
  { name: 'pull_request', event: 'pull_request', ref: 'refs/pull/1/merge' },
  { name: 'merge_group', event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
  { name: 'a push to a feature branch', event: 'push', ref: 'refs/heads/feature' },
  { name: 'a push of a tag', event: 'push', ref: 'refs/tags/main' },
  {
    name: 'workflow_dispatch on a feature branch, told to sync',
    event: 'workflow_dispatch',
    ref: 'refs/heads/feature',
    mode: 'sync',
  },
  { name: 'mode: plan on a schedule', event: 'schedule', ref: 'refs/heads/main', mode: 'plan' },
  { name: 'workflow_run, told to sync', event: 'workflow_run', ref: 'refs/heads/main', mode: 'sync' },
];

describe('runs that must not write', () => {
  it.each(PREVIEWS)('$name', async ({ event, ref, mode }) => {
    const { github, sync } = await startList();
    try {
      const payload = await github.event('workflow_dispatch');
      const run = await sync({ event: event as EventName, ref, payload, ...(mode && { inputs: { mode } }) });
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.writes).toEqual([]);
      expect(run.outputs.changed).toBe('false');
      expect(run.summary).toContain('What a run would do');
      expect(run.summary).toContain('hypervisor/numa');
    } finally {
      await github.close();
    }
  });

  it('plans with a token that may only read', async () => {
    const { github, sync } = await startList();
    try {
      const payload = await github.event('workflow_dispatch');
      const run = await sync({
        event: 'pull_request',
        ref: 'refs/pull/1/merge',
        payload,
        inputs: { mode: 'plan', token: github.tokens.readOnly },
      });
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.stdout).toContain('3 issues to create');
    } finally {
      await github.close();
    }
  });
});

describe('what a run must not do', () => {
  it('shows no token, and ends with a sentence where the token is not accepted', async () => {
    const { github, sync } = await startList();
    try {
      const run = await sync({ inputs: { token: github.tokens.bad } });
      expect(run.exitCode).toBe(1);
      expect(run.annotations.map(({ message }) => message)).toEqual([
        expect.stringContaining('does not accept the token'),
      ]);
      const shown = `${run.stdout}${run.stderr}${run.summary}`.replace(/^::add-mask::.*$/gm, '');
      expect(shown).not.toContain(github.tokens.bad);
      expect(shown).not.toMatch(/\n\s+at /);
    } finally {
      await github.close();
    }
  });

  it('reads nothing outside the checkout', async () => {
    const secret = await mkdtemp(join(tmpdir(), 'dibs-secret-'));
    await writeFile(join(secret, 'secret.md'), projectFile('Secret'));
    const { github, sync } = await startList({
      files: {
        'projects/a.md': projectFile('A'),
        '.github/dibs.yml': `projects: ../${secret.split('/').at(-1)}\n`,
      },
    });
    try {
      const run = await sync();
      expect(run.exitCode).toBe(1);
      expect(run.writes).toEqual([]);
      expect(run.annotations[0]).toMatchObject({ file: '.github/dibs.yml', line: 1, col: 1 });
    } finally {
      await github.close();
      await rm(secret, { recursive: true });
    }
  });
});
