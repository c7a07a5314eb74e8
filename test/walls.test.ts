import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import of the other rooms, and of packages and of the machine. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  model: {
    rooms: ['model'],
    packages: [
      'diff',
      'fastest-levenshtein',
      'gray-matter',
      'js-yaml',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast',
      'micromark-extension-gfm',
      'node:crypto',
      'node:path',
      'node:util',
      'node:vm',
      'picomatch',
      'yaml',
      'zod',
    ],
  },
  stages: { rooms: ['model'], packages: [] },
  adapters: {
    rooms: ['model', 'adapters'],
    packages: [
      '@octokit/request-error',
      '@octokit/rest',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
    ],
  },
  import: {
    rooms: ['model', 'import'],
    packages: [
      'hast-util-from-parse5',
      'hast-util-to-mdast',
      'mdast-util-find-and-replace',
      'mdast-util-gfm',
      'mdast-util-to-markdown',
      'parse5',
      'vfile',
      'yaml',
    ],
  },
  survey: { rooms: ['model', 'survey'], packages: [] },
  hallway: { rooms: ['model', 'stages', 'hallway'], packages: [] },
  door: {
    rooms: ['model', 'stages', 'adapters', 'hallway', 'import', 'survey', 'door', 'embedded GitHub'],
    packages: ['*'],
  },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

function roomOf(path: string): string {
  if (path.startsWith('../')) return path.startsWith('../test/support/') ? 'embedded GitHub' : 'package.json';
  const folder = path.split('/')[0] ?? '';
  if (folder === 'commands') return 'door';
  if (path.includes('/')) return folder;
  return path === 'reconcile.ts' ? 'hallway' : 'door';
}

interface Import {
  from: string;
  target: string;
  onlyTypes: boolean;
}

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join('src', from), 'utf8');
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gms)].map((match) => ({
    from,
    target: match[2] ?? '',
    onlyTypes: match[1] !== undefined || /^(?:import|export)\s*\{(?:\s*type\s+\w+,?)+\s*\}/.test(match[0]),
  }));
});

function resolved({ from, target }: Import): string {
  return posix.normalize(posix.join(dirname(from), target));
}

describe('the walls of the house', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets imports go down only', () => {
    const wrong = imports.filter((one) => {
      const room = ROOMS[roomOf(one.from)];
      if (one.target.startsWith('.'))
        return roomOf(resolved(one)) !== 'package.json' && !room?.rooms.includes(roomOf(resolved(one)));
      return !room?.packages.includes('*') && !room?.packages.includes(one.target) && !one.onlyTypes;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the machine to the doors: no environment, arguments, exit codes or clock elsewhere', () => {
    const wrong = files
      .filter((name) => roomOf(name) !== 'door')
      .filter((name) =>
        /\bprocess\.|\bDate\.now\(|new Date\(\)|@actions\/core/.test(readFileSync(join('src', name), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  it('has no circles', () => {
    const graph = new Map<string, string[]>();
    for (const one of imports) {
      if (one.onlyTypes || !one.target.startsWith('.')) continue;
      graph.set(one.from, [...(graph.get(one.from) ?? []), resolved(one)]);
    }
    const circles: string[][] = [];
    const visit = (name: string, path: string[]): void => {
      if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name]);
      else for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    };
    for (const name of files) visit(name, []);
    expect(circles).toEqual([]);
  });
});
