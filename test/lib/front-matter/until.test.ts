import { describe, expect, it } from 'vitest';
import { editFrontMatter, readFrontMatter } from '../../../src/lib/front-matter/index.ts';

const CLAIM = { by: ['alice', 'bob'], since: '2026-11-25' };
const DATED = { ...CLAIM, until: '2027-03-01' };

describe.each([
  ['YAML', '---\ntitle: A\n---\n\nText.\n'],
  ['TOML', '+++\ntitle = "A"\n+++\n\nText.\n'],
  ['JSON', '{\n  "title": "A"\n}\n\nText.\n'],
])('a claim with a date, in %s', (_, source) => {
  it('is written, renewed and removed without a trace', () => {
    const claimed = editFrontMatter(source, { claim: CLAIM });
    const dated = editFrontMatter(claimed, { claim: DATED });
    expect(dated).toContain('until');
    expect(readFrontMatter(dated).frontMatter?.data.get('claim')).toMatchObject({ until: '2027-03-01' });
    expect(editFrontMatter(dated, { claim: DATED })).toBe(dated);
    const renewed = editFrontMatter(dated, { claim: { ...DATED, until: '2027-04-01' } });
    expect(renewed).toContain('2027-04-01');
    expect(editFrontMatter(renewed, { claim: CLAIM })).toBe(claimed);
    expect(editFrontMatter(renewed, { claim: undefined })).toBe(source);
  });
});
