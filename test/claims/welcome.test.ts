/** What whoever takes a project is told about going on. */

import { expect, it } from 'vitest';
import { claimTest, FILES, mentions, startFixture } from './support.ts';

const ID = 'tools/grub';

claimTest('the welcome says how to go on, and links how to contribute', async (fixture) => {
  const issue = await fixture.number(ID);
  await fixture.github.commit({ 'docs/CONTRIBUTING.md': 'Sign off.' });
  const { requests } = await fixture.tell(issue, 'alice', '/claim');
  expect(fixture.answers(issue)[0]).toContain('/blob/main/docs/CONTRIBUTING.md');
  expect(fixture.answers(issue)[0]).toContain(`a pull request that mentions #${issue} `);
  expect(requests).toBeLessThanOrEqual(16);
});

it('the welcome mentions those who want to know, and no other answer does', async () => {
  const config = 'claims: { notify: [maintainer, mentor] }\n';
  const fixture = await startFixture({ files: { ...FILES, '.github/dibs.yml': config } });
  try {
    await fixture.quick();
    const issue = await fixture.number(ID);
    await fixture.say(issue, 'alice', '/claim');
    await fixture.say(issue, 'bob', '/claim');
    await fixture.quick();
    const [welcome = '', waiting = ''] = fixture.answers(issue);
    expect(mentions(welcome)).toEqual(['alice', 'maintainer', 'mentor']);
    expect(mentions(waiting)).toEqual(['bob']);
    expect((await fixture.quick()).writes).toEqual([]);
  } finally {
    await fixture.github.close();
  }
});
