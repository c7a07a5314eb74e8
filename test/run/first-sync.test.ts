import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readsAllowed, startList } from '../support/scenario.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The list of this repository, before anybody synced it. */
function xenList(): Record<string, string> {
  const names = readdirSync(join(ROOT, 'projects'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(
    [...names.map((name) => `projects/${name}`), '.github/dibs.yml'].map((name) => [
      name,
      readFileSync(join(ROOT, name), 'utf8'),
    ]),
  );
}

/** A file without what Dibs writes into it. */
function own(text: string | undefined): string | undefined {
  return text
    ?.replace(/^issue: \d+\n/m, '')
    .replace(/(<!-- dibs:index:begin -->\n)[\s\S]*(<!-- dibs:index:end -->)/, '$1$2');
}

describe('the first sync of the Xen list', () => {
  it('makes 30 labelled issues, writes their numbers into the files, and then has nothing to do', async () => {
    const { github, sync } = await startList({ files: xenList() });
    try {
      const run = await sync();
      expect(run.exitCode, run.stdout).toBe(0);
      const issues = github.issues();
      expect(issues).toHaveLength(30);
      for (const issue of issues) {
        const labels = issue.labels.map((label) => (typeof label === 'string' ? label : label.name));
        expect(issue.state).toBe('open');
        expect(labels).toContain('project');
        expect(labels).toContain('claim: open');
        expect(labels).toContain('needs: verification');
        expect(labels.filter((label) => label?.startsWith('category: '))).toHaveLength(1);
      }
      expect(issues.filter(({ labels }) => JSON.stringify(labels).includes('"gsoc"'))).toHaveLength(9);

      const made = github.labels().length;
      expect(run.requests).toBeLessThanOrEqual(30 + made + 1 + 10);
      expect(run.writes.length).toBeLessThanOrEqual(30 + made + 1 + 4);
      expect(run.outputs).toMatchObject({ created: '30', failed: '0', remaining: '0', changed: 'true' });

      const files = await github.files();
      const numbers = Object.entries(files)
        .filter(([path]) => path !== 'projects/README.md' && path.startsWith('projects/'))
        .map(([, text]) => Number(/^issue: (\d+)$/m.exec(text)?.[1]));
      expect(numbers.sort((a, b) => a - b)).toEqual(issues.map(({ number }) => number));
      for (const [path, text] of Object.entries(xenList())) {
        expect(own(files[path]), path).toBe(own(text));
      }
      expect(files['projects/README.md']).toContain('Free to take: 30 of 30.');

      const again = await sync();
      expect(again.writes).toEqual([]);
      expect(again.requests).toBeLessThanOrEqual(readsAllowed(github));
      expect(again.outputs).toMatchObject({ unchanged: '30', changed: 'false' });
    } finally {
      await github.close();
    }
  });
});
