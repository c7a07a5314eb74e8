/** The schemas for editors: what they accept and refuse, and that the files are what the command prints. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../src/lib/front-matter/index.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { configJsonSchema, projectJsonSchema } from '../../src/schema/json-schema.ts';
import { BUNDLE } from '../support/bundle.ts';
import { runCli } from '../support/run.ts';

type Node = Record<string, unknown>;

const plain = (schema: object): AnySchema & Node => JSON.parse(JSON.stringify(schema));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
const project = ajv.compile(plain(projectJsonSchema()));
const config = ajv.compile(plain(configJsonSchema()));

/** The front matter as an editor sees it: plain data. */
function frontMatter(source: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '');
}

/** Every property of a schema, however deep, with the way to it. */
function properties(schema: unknown, path = ''): [string, Node][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]): [string, Node][] => {
    if (key !== 'properties') return properties(value, path);
    return Object.entries(value as Record<string, Node>).flatMap(([name, inner]): [string, Node][] => [
      [`${path}/${name}`, inner],
      ...properties(inner, `${path}/${name}`),
    ]);
  });
}

describe('the schema of a project', () => {
  const files = readdirSync('projects', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.includes('/') && name.endsWith('.md'),
  );

  it('has the projects of this repository to look at', () => expect(files.length).toBeGreaterThan(20));

  it.each(files)('accepts %s', (name) => {
    const data = frontMatter(readFileSync(join('projects', name), 'utf8'));
    expect(project(data), JSON.stringify(project.errors)).toBe(true);
  });

  it.each([
    'title: 12',
    'title: A\nnobody: { knows: this }',
    'title: A\nsize: [90, large]\ndifficulty: low to medium\ngsoc: true\nskills: C, Rust',
    'title: A\ncontacts: [Ann <ann@example.org>, { login: ann }, { first_name: Ann, shoe: 38 }]',
    'title: A\nlinks: [https://example.org, { title: More, url: http://example.org }]',
    'title: A\nsummary:\nskills: [C, ]\nissue: null\nclaim: { by: ann, since: "2026-01-31" }',
    'title: A\nclaim: { by: [ann, bob], since: 2026-01-31 }\nissue: 12\nmax_claims: 2',
  ])('accepts what Dibs reads: %j', (text) => {
    expect(readFrontMatter(`---\n${text}\n---\n`).frontMatter).toBeDefined();
    expect(project(parse(text)), JSON.stringify(project.errors)).toBe(true);
  });

  it.each([
    ['', 'no title'],
    ['summary: No title', 'no title'],
    [`title: ${'x'.repeat(257)}`, 'a long title'],
    ['title: [A]', 'a title that is a list'],
    ['title: A\nissue: 0', 'an issue that can be none'],
    ['title: A\nissue: soon', 'an issue that is no number'],
    ['title: A\nclaim: ann', 'a claim without a date'],
    ['title: A\nclaim: { by: [], since: 2026-01-31 }', 'a claim by nobody'],
    ['title: A\ninserted: 12/12/2012', 'a date in another spelling'],
    ['title: A\nlinks: [{ title: Nowhere }]', 'a link without an address'],
    ['title: A\nskills: { C: well }', 'skills that are a mapping'],
    ['title: A\nmax_claims: 0', 'no claim at all'],
  ])('refuses %j: %s', (text) => expect(project(parse(text) ?? {})).toBe(false));
});

describe('the schema of the config', () => {
  it.each([
    ['of this repository', readFileSync('.github/dibs.yml', 'utf8')],
    ['that is empty', '{}'],
    ['that turns labels off', 'labels: { gsoc: null, claim: null }\nindex: null'],
    ['with times', 'claims: { remind_after: 3w, release_after: 40 }\nverification: { after: 52W }'],
    [
      'of an existing list',
      'fields: { title: "#", contacts.github: [mentors] }\nvalues: { status: { x: done } }',
    ],
    ['with defaults', 'defaults: { irc: "#x", contacts: [Ann], skills: C }'],
  ])('accepts one %s', (_, text) => expect(config(parse(text)), JSON.stringify(config.errors)).toBe(true));

  it('accepts the defaults', () => expect(config(defaultConfig()), JSON.stringify(config.errors)).toBe(true));

  it.each([
    'projcts: x',
    'claims: { per_persn: 3 }',
    'claims: { per_person: 0 }',
    'claims: { remind_after: soon }',
    'labels: { gsoc: { color: red } }',
    'tracking_label: "a, b"',
    'write_back: push',
    'fields: { titel: name }',
    'messages: { helo: x }',
    'defaults: { title: x }',
    'defaults: { issue: 3 }',
  ])('refuses %j', (text) => expect(config(parse(text))).toBe(false));
});

describe.each([
  ['project.schema.json', [], projectJsonSchema()],
  ['config.schema.json', ['--config-file'], configJsonSchema()],
])('schemas/%s', (name, options, schema) => {
  it('is what dibs schema prints', async () => {
    const run = await runCli(['schema', ...options], { cwd: '/', bundle: resolve(BUNDLE, 'cli.js') });
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: readFileSync(join('schemas', name), 'utf8'),
    });
  });

  it('names its draft, has a title, and describes every key', () => {
    const written = plain(schema);
    expect(written).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String),
    });
    const all = properties(written);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([, { description }]) => typeof description !== 'string')).toEqual([]);
  });
});
