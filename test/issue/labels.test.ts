import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desiredLabels, labelsToRemember, mergeLabels } from '../../src/issue/labels.ts';
import { hasLabel } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { configSchema, defaultConfig } from '../../src/schema/config.ts';
import { labelProblem } from '../../src/schema/label-name.ts';

const project: Project = {
  id: 'hypervisor/numa',
  path: 'projects/hypervisor/numa.md',
  title: 'NUMA',
  category: { key: 'hypervisor', name: 'Hypervisor' },
  difficulty: 'hard',
  sizes: ['medium', 'large'],
  skills: ['C', 'Xen'],
  gsoc: true,
  contacts: [],
  verified: '2026-01-01',
  outcomes: [],
  prerequisites: [],
  links: [],
  related: [],
  labels: ['mentored'],
  maxClaims: 2,
  status: 'open',
  statusGiven: false,
  text: '',
};
const config = defaultConfig();
const context = { status: 'open' as const, held: 0, today: '2026-06-01' };
const names = (...parameters: Parameters<typeof desiredLabels>) =>
  desiredLabels(...parameters).map(({ name }) => name);

describe('the labels of a project', () => {
  it('are those of the managed groups and its own', () => {
    expect(names(project, context, config)).toEqual([
      'project',
      'category: Hypervisor',
      'difficulty: hard',
      'size: medium',
      'size: large',
      'skill: C',
      'skill: Xen',
      'gsoc',
      'claim: open',
      'mentored',
    ]);
  });

  it.each([
    [0, 'claim: open'],
    [1, 'claim: open'],
    [2, 'claim: taken'],
    [3, 'claim: taken'],
  ])('with %i holders of two are %s', (held, label) => {
    expect(names(project, { ...context, held }, config)).toContain(label);
  });

  it('have no claim label once the project is closed', () => {
    expect(names(project, { ...context, status: 'done' }, config).join()).not.toContain('claim');
  });

  it.each([
    [undefined, true],
    ['Not updated in 2020', true],
    ['2025-05-31', true],
    ['2025-06-01', false],
    ['2026-06-01', false],
  ])('verified %s: needs verification is %s', (verified, expected) => {
    const { verified: _, ...rest } = project;
    const checked = verified === undefined ? rest : { ...rest, verified };
    expect(names(checked, context, config).includes('needs: verification')).toBe(expected);
  });

  it.each([
    ['2026-05-30', undefined, false],
    ['2012-12-12', undefined, true],
    ['2012-12-12', '2026-05-30', false],
    ['2026-05-30', '2012-12-12', false],
    ['2026-05-30', 'Not updated in 2020', true],
  ])('inserted %s, verified %s: needs verification is %s', (inserted, verified, expected) => {
    const { verified: _, ...rest } = project;
    const checked = { ...rest, inserted, ...(verified !== undefined && { verified }) };
    expect(names(checked, context, config).includes('needs: verification')).toBe(expected);
  });

  it.each([
    ['easy', 0, 'open', true],
    ['easy', 1, 'open', true],
    ['easy', 2, 'open', false],
    ['easy', 0, 'done', false],
    ['medium', 0, 'open', false],
  ] as const)(
    'of a project that is %s, held by %i of two, and %s, have the one for newcomers: %s',
    (difficulty, held, status, expected) => {
      const own = configSchema.parse({ labels: { newcomer: {} } });
      const one = { ...project, difficulty };
      expect(names(one, { ...context, held, status }, own).includes('good first issue')).toBe(expected);
      expect(names(one, { ...context, held, status }, config)).not.toContain('good first issue');
      expect(
        mergeLabels(
          ['good first issue'],
          desiredLabels(one, { ...context, held, status }, own),
          [],
          own,
        ).includes('good first issue'),
      ).toBe(expected);
      expect(mergeLabels(['good first issue'], [], [], config)).toEqual(['good first issue']);
    },
  );

  it('can be told apart: green is only that of a free project, grey that of a taken one, and each has a description', () => {
    const own = configSchema.parse({ labels: { newcomer: {} } });
    const free = desiredLabels({ ...project, difficulty: 'easy', verified: 'never' }, context, own);
    const [taken] = desiredLabels(project, { ...context, held: 2 }, own).filter(
      ({ name }) => name === 'claim: taken',
    );
    const isGreen = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/../g) ?? []).map((part) =>
        Number.parseInt(part, 16),
      );
      return green > red + 10 && green > blue + 10;
    };
    expect(free.filter(({ color }) => isGreen(color)).map(({ name }) => name)).toEqual(['claim: open']);
    expect(taken?.color).toBe('bfc5cc');
    for (const { name, description } of [...free, ...(taken ? [taken] : [])])
      expect(description, name).not.toBe('');
  });

  it('leave out groups that are turned off', () => {
    const off = configSchema.parse({
      labels: {
        category: null,
        difficulty: null,
        size: null,
        skill: null,
        gsoc: null,
        claim: null,
        verification: null,
      },
    });
    expect(names(project, context, off)).toEqual(['project', 'mentored']);
  });

  it('may not be longer than 50 characters or have a comma', () => {
    expect(labelProblem('x'.repeat(50))).toBeUndefined();
    expect(labelProblem('x'.repeat(51))).toContain('51 characters');
    expect(labelProblem('a, b')).toContain('comma');
  });
});

describe('labels of an issue', () => {
  const desired = desiredLabels(project, context, config);

  it('keep what people put on, and lose managed ones that are wrong', () => {
    const current = ['help wanted', 'PROJECT', 'difficulty: easy', 'claim: taken', 'skill: Cobol'];
    const merged = mergeLabels(current, desired, [], config);
    expect(merged.slice(0, 2)).toEqual(['help wanted', 'PROJECT']);
    expect(merged).not.toContain('project');
    expect(merged).not.toContain('difficulty: easy');
    expect(merged).not.toContain('claim: taken');
    expect(merged).not.toContain('skill: Cobol');
  });

  it('lose what the file once asked for', () => {
    expect(labelsToRemember(desired).slice(0, 2)).toEqual(['project', 'category: Hypervisor']);
    expect(labelsToRemember(desired)).toContain('mentored');
    expect(mergeLabels(['mentored', 'docs'], [], ['mentored'], config)).toEqual(['docs']);
    expect(mergeLabels(['mentored', 'docs'], [], [], config)).toEqual(['mentored', 'docs']);
  });

  it('are the same after a second time, whatever was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('Project', 'skill: x', 'claim: open'))),
        (current) => {
          const once = mergeLabels(current, desired, [], config);
          expect(mergeLabels(once, desired, [], config)).toEqual(once);
          for (const { name } of desired)
            expect(once.map((one) => one.toLowerCase())).toContain(name.toLowerCase());
        },
      ),
    );
  });
});

describe('names that differ in case, or in the way an accent is written', () => {
  const composed = 'sprache: Français';
  const apart = composed.normalize('NFD');

  it('are one label, which is sent in the short way', () => {
    expect(apart).not.toBe(composed);
    const own = { ...project, labels: [apart, composed, composed.toUpperCase()] };
    expect(names(own, context, config).filter((name) => /fran/i.test(name))).toEqual([composed]);
  });

  it('are no drift, whichever way the issue, the file, the config and the marker have them', () => {
    const ways = [composed, apart, composed.toUpperCase(), apart.toLowerCase()];
    for (const there of ways)
      for (const wanted of ways) {
        const desired = desiredLabels({ ...project, labels: [wanted] }, context, config);
        const issue = [...desired.slice(0, -1).map(({ name }) => name), there];
        expect(mergeLabels(issue, desired, [], config)).toEqual(issue);
        expect(hasLabel({ labels: [there] }, wanted)).toBe(true);
        // Once the file no longer asks for it, it is known again.
        const without = desiredLabels({ ...project, labels: [] }, context, config);
        expect(mergeLabels([there], without, [wanted], config)).not.toContain(there);
        const managed = configSchema.parse({ labels: { claim: { open: wanted, taken: 'taken' } } });
        expect(mergeLabels([there], [], [], managed)).toEqual([]);
        const prefixed = configSchema.parse({ labels: { skill: { prefix: `${wanted}: ` } } });
        expect(mergeLabels([`${there}: C`], [], [], prefixed)).toEqual([]);
      }
  });
});
