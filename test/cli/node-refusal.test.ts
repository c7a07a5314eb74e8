/** What people on a Node that is too old are told. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { nodeRefusal } from '../../src/cli/node-version.ts';
import { BUNDLE } from '../support/bundle.ts';

const { node } = packageJson.engines;

describe('a Node that Dibs does not run on', () => {
  it('is told in one line which ones it runs on', () => {
    expect(nodeRefusal('18.20.8', node)).toBe(
      'dibs needs Node.js 20 (from 20.19), 22 (from 22.13), or 24 and later. This is 18.20.8: get another at https://nodejs.org/.',
    );
  });

  it('is one that package.json does not allow, and no other', () => {
    const versions = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(versions, (numbers) => {
        const version = numbers.join('.');
        expect(nodeRefusal(version, node) === undefined).toBe(satisfies(version, node));
      }),
    );
  });

  it('can read what says so: the entry loads nothing but package.json before it has looked', () => {
    const entry = readFileSync(resolve(BUNDLE, 'cli.js'), 'utf8');
    const loaded = [...entry.matchAll(/^import (?:.* from )?"(.*)";$/gm)].map(([, name]) => name);
    expect(loaded).toEqual(['./rolldown-runtime.js', './package.js']);
  });
});
