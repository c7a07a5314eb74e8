import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderIndex } from '../../src/list/index-page.ts';
import { read } from '../../src/list/read-projects.ts';
import { configSchema } from '../../src/schema/config.ts';

const repository = { server: 'https://github.com', owner: 'xen-list', repo: 'projects', branch: 'main' };

function indexOf(categories: readonly (string | undefined)[], configured: readonly string[]): string {
  const config = configSchema.parse({
    categories: Object.fromEntries(configured.map((key) => [key, { name: `The ${key}` }])),
  });
  const files = categories.map((category, at) => ({
    path: `projects/p${at}.md`,
    text: `---\ntitle: P${at}\n${category === undefined ? '' : `category: ${category}\n`}---\n`,
  }));
  const { projects } = read(files, config);
  return (
    renderIndex(undefined, projects, 'projects/README.md', repository, Object.keys(config.categories)) ?? ''
  );
}

const headings = (index: string) => index.split('\n').filter((line) => line.startsWith('## '));

it('categories come in the order of the config, then others by name, then what has none', () => {
  const index = indexOf(
    [undefined, 'zoo', 'Tools', 'other', 'Hypervisor', 'apps'],
    ['zoo', 'tools', 'hypervisor'],
  );
  expect(headings(index)).toEqual([
    '## The zoo',
    '## The tools',
    '## The hypervisor',
    '## apps',
    '## other',
    '## Other projects',
  ]);
  expect(index.indexOf('[P0]')).toBeGreaterThan(index.indexOf('## Other projects'));
});

it('a list without categories has no headings', () => {
  expect(headings(indexOf([undefined, undefined], ['tools']))).toEqual([]);
});

it('the order is that of the config whatever the order of the files', () => {
  const keys = ['delta', 'alpha', 'charlie', 'bravo'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(keys, { minLength: 4 }),
      fc.shuffledSubarray(keys),
      (configured, used) => {
        const found = headings(indexOf(used, configured));
        expect(found).toEqual(configured.filter((key) => used.includes(key)).map((key) => `## The ${key}`));
      },
    ),
  );
});
