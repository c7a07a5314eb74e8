import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  claimIn,
  claimTest,
  expectHeld,
  expectIgnored,
  expectMailLink,
  expectRefused,
  FILES,
  labelsOf,
  mentions,
  named,
  place,
  shown,
  UNLIMITED,
} from './support.ts';

const today = new Date().toISOString().slice(0, 10);
const config = (text: string) => ({ ...FILES, '.github/dibs.yml': text });
/** As many projects as there are texts to try. */
const many = (count: number, text = '') => ({
  '.github/dibs.yml': `claims: { per_person: 100 }\n${UNLIMITED}${text}`,
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`projects/p${at}.md`, projectFile(`Project ${at}`)]),
  ),
});

describe('/claim of a free project', () => {
  claimTest(
    'assigns an outsider, welcomes them once, and comes into the file in the same run',
    async (fixture) => {
      const issue = await fixture.number('tools/mail');
      const run = await fixture.tell(issue, 'alice', '/claim');
      await expectHeld(fixture, 'tools/mail', 'alice');
      expect(await fixture.list.file('tools/mail')).toContain(`since: ${today}`);
      expect(shown(fixture, issue, ['alice'])).toEqual(['alice']);
      expect(run.outputs).toMatchObject({ claimed: '1', released: '0', failed: '0', changed: 'true' });
      expect(run.outputs.commit).toBe(await fixture.github.head());
      const answers = fixture.answers(issue);
      expect(answers).toHaveLength(1);
      expect(mentions(answers[0] ?? '')).toEqual(['alice']);
      expectMailLink(answers[0] ?? '', 'xen-devel@lists.example.org');
      expect(run.requests).toBeLessThanOrEqual(16);
      expect(run.writes.length).toBeLessThanOrEqual(7);
    },
  );

  claimTest(
    'shows guidance and contacts in the welcome, without a ping',
    async (fixture) => {
      const issue = await fixture.number('taught');
      await fixture.tell(issue, 'alice', '/claim');
      const [answer = ''] = fixture.answers(issue);
      expect(answer).toContain('the unstable tree');
      expect(answer).toContain('Mona Mentor');
      expect(mentions(answer)).toEqual(['alice']);
    },
    {
      files: {
        'projects/taught.md': projectFile('Taught', 'contacts: [{ name: Mona Mentor, github: mentor }]\n'),
        '.github/dibs.yml': 'guidance: Base your work on the unstable tree, and ask @carol.\n',
      },
    },
  );

  claimTest(
    'costs no more on a long list',
    async (fixture) => {
      const issue = await fixture.number('p7');
      await fixture.say(issue, 'alice', '/claim');
      const run = await fixture.quick(issue);
      expect(fixture.holders(issue)).toEqual(['alice']);
      expect(fixture.answers(issue)).toHaveLength(1);
      expect(run.requests).toBeLessThanOrEqual(16);
      expect(run.writes.length).toBeLessThanOrEqual(7);
      await fixture.say(issue, 'alice', '/unclaim');
      await fixture.quick(issue);
      expect(fixture.holders(issue)).toEqual([]);
    },
    { files: many(230), simulated: true },
  );

  claimTest('leaves other projects as they are', async (fixture) => {
    const before = await fixture.github.files();
    await fixture.tell(await fixture.number('tools/grub'), 'alice', '/claim');
    const now = await fixture.github.files();
    for (const path of Object.keys(before).filter((each) => /^projects\/(?!README|tools\/grub)/.test(each)))
      expect(now[path]).toBe(before[path]);
  });
});

describe('what is a command', () => {
  const commands: Record<string, string> = {
    'in capitals': '/CLAIM',
    'in mixed case': '/Claim',
    'with text after it': '/claim please, I have done this before',
    'with spaces after it': '/claim   ',
    'on a line among others': 'Looks good to me.\n/claim\nThank you!',
    'with the line ends of a browser': 'Hello,\r\n\r\n/claim\r\n\r\nThank you!\r\n',
    'after a quote': '> Is it still free?\n\n/claim',
    'after one in a code block': '```\n/unclaim\n```\n\n/claim',
    'after one in a comment': '<!-- /unclaim -->\n\n/claim',
    'before another': '/claim\n\n/unclaim',
  };

  claimTest(
    'one at the start of a line, in upper or lower case',
    async (fixture) => {
      for (const [at, [what, text]] of Object.entries(commands).entries()) {
        const issue = await fixture.number(`p${at}`);
        await fixture.tell(issue, 'alice', text);
        expect(fixture.holders(issue), what).toEqual(['alice']);
        expect(claimIn(await fixture.list.file(`p${at}`)), what).toEqual(['alice']);
        expect(fixture.answers(issue), what).toHaveLength(1);
      }
    },
    { files: many(Object.keys(commands).length) },
  );

  const talk: Record<string, string> = {
    'in a code block': '```\n/claim\n```',
    'in a code block of tildes': '~~~ sh\n/claim\n~~~',
    'in a code block that nobody ends': '```\n/claim\n',
    'in indented code': 'Write this:\n\n    /claim\n',
    'in code': '`/claim`',
    'in code over several lines': 'Write `one\n/claim\ntwo` here.',
    'in a quote': '> /claim',
    'in a quote in a quote': '> > /claim\n>\n> /claim',
    'in an HTML comment': '<!--\n/claim\n-->',
    'in the middle of a line': 'I would like to /claim this.',
    'in a list': '- /claim',
    'in a longer word': '/claimed',
    'with a full stop': '/claim.',
    'with a zero-width space in it': '/cl\u200baim',
    'of somebody else': '/assign me',
    'without the slash': 'claim',
    'of two slashes': '//claim',
  };

  claimTest(
    'none of these',
    async (fixture) => {
      const issue = await fixture.number('tools/grub');
      for (const text of Object.values(talk)) await expectIgnored(fixture, issue, 'alice', text);
      await expectHeld(fixture, 'tools/grub');
      expect(fixture.answers(issue)).toEqual([]);
    },
    { files: { ...FILES, '.github/dibs.yml': 'claims: { hints: false }\n' } },
  );

  claimTest(
    'with a zero-width character beside it: done and said, or neither',
    async (fixture) => {
      for (const [at, text] of ['\u200b/claim', '/claim\u200b', '\ufeff/claim'].entries()) {
        const issue = await fixture.number(`p${at}`);
        await fixture.tell(issue, 'alice', text);
        expect([0, 1]).toContain(fixture.answers(issue).length);
        expect(fixture.holders(issue)).toHaveLength(fixture.answers(issue).length);
      }
    },
    { files: many(3) },
  );

  claimTest('the first of two, either way', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    await fixture.tell(issue, 'alice', '/claim\n/unclaim');
    await expectHeld(fixture, 'tools/grub', 'alice');
    await fixture.tell(issue, 'alice', '/unclaim\n/claim');
    await expectHeld(fixture, 'tools/grub');
    expect(fixture.answers(issue).length).toBeLessThanOrEqual(2);
  });

  claimTest('twice the same in one comment: one answer', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    await fixture.tell(issue, 'alice', '/claim\n\n/claim');
    await expectHeld(fixture, 'tools/grub', 'alice');
    expect(fixture.answers(issue)).toHaveLength(1);
  });
});

describe('who is not heard', () => {
  claimTest('a bot', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    await expectIgnored(fixture, issue, 'renovate[bot]', '/claim');
    await expectHeld(fixture, 'tools/grub');
  });

  claimTest('somebody on a pull request, with the tracking label too', async (fixture) => {
    for (const labels of [[], ['project']]) {
      const pull = await fixture.github.openPullRequest({
        title: 'Work',
        labels,
        branch: `b${labels.length}`,
      });
      await expectIgnored(fixture, pull, 'alice', '/claim');
      expect(fixture.github.issue(pull).assignees).toEqual([]);
      expect(fixture.answers(pull)).toEqual([]);
    }
  });

  claimTest('somebody on an issue that is no project', async (fixture) => {
    const [other = 0] = await fixture.github.seedIssues([{ title: 'A bug', login: 'bob' }]);
    await expectIgnored(fixture, other, 'alice', '/claim');
    expect(fixture.holders(other)).toEqual([]);
  });

  claimTest('a comment that became a command by an edit', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    const comment = await fixture.say(issue, 'alice', 'Interesting.');
    fixture.github.clock.advance(90_000);
    await fixture.github
      .as('alice')
      .rest.issues.updateComment({ ...place, comment_id: comment, body: '/claim' });
    expect((await fixture.deliver(issue, comment, 'edited')).writes).toEqual([]);
    await fixture.list.sync();
    await expectHeld(fixture, 'tools/grub');
    expect(fixture.answers(issue).map(mentions)).toEqual([['alice']]);
  });

  claimTest('a command that was answered and then edited into another one', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    const comment = await fixture.say(issue, 'alice', '/claim');
    await fixture.deliver(issue, comment);
    const answers = fixture.answers(issue);
    fixture.github.clock.advance(90_000);
    await fixture.github
      .as('alice')
      .rest.issues.updateComment({ ...place, comment_id: comment, body: '/unclaim' });
    expect((await fixture.deliver(issue, comment, 'edited')).writes).toEqual([]);
    await expectHeld(fixture, 'tools/grub', 'alice');
    expect(fixture.answers(issue)).toEqual(answers);
  });

  claimTest('a comment that was deleted', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    const comment = await fixture.say(issue, 'alice', '/claim');
    const payload = await fixture.github.event('issue_comment', 'deleted', { issue, comment });
    await fixture.github.as('alice').rest.issues.deleteComment({ ...place, comment_id: comment });
    expect((await fixture.list.sync({ event: 'issue_comment', payload })).writes).toEqual([]);
    await expectHeld(fixture, 'tools/grub');
  });

  claimTest('an event that says deleted, about a command that was answered', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    const comment = await fixture.say(issue, 'alice', '/claim');
    await fixture.deliver(issue, comment);
    const payload = await fixture.github.event('issue_comment', 'deleted', { issue, comment });
    await fixture.github.as('alice').rest.issues.deleteComment({ ...place, comment_id: comment });
    await fixture.list.sync({ event: 'issue_comment', payload });
    await expectHeld(fixture, 'tools/grub', 'alice');
    expect(fixture.answers(issue)).toHaveLength(1);
  });
});

describe('what cannot be claimed', () => {
  const closed = { done: 'completed', archived: 'not_planned' } as const;

  for (const [status, reason] of Object.entries(closed)) {
    claimTest(`a project that is ${status}: one answer names what is free`, async (fixture) => {
      const issue = await fixture.number('tools/grub');
      await fixture.github
        .as('maintainer')
        .rest.issues.update({ ...place, issue_number: issue, state: 'closed', state_reason: reason });
      await fixture.list.sync();
      const taken = await fixture.number('hypervisor/numa');
      await fixture.assign(taken, 'helper');
      await fixture.list.sync();
      const answer = await expectRefused(fixture, 'tools/grub', 'alice', '/claim');
      const others = named(fixture, issue, answer);
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(taken);
      expect(fixture.github.issue(issue).state).toBe('closed');
    });
  }

  claimTest(
    'an answer names five other projects at most',
    async (fixture) => {
      const issue = await fixture.number('p0');
      await fixture.github
        .as('maintainer')
        .rest.issues.update({ ...place, issue_number: issue, state: 'closed', state_reason: 'completed' });
      await fixture.list.sync();
      const others = named(fixture, issue, await expectRefused(fixture, 'p0', 'alice', '/claim'));
      expect(others.length).toBeGreaterThan(0);
      expect(others.length).toBeLessThanOrEqual(5);
    },
    { files: many(9) },
  );

  claimTest(
    'a project by its own contact',
    async (fixture) => {
      await expectRefused(fixture, 'led', 'carol', '/claim');
      await expectHeld(fixture, 'led');
      await fixture.tell(await fixture.number('led'), 'alice', '/claim');
      await expectHeld(fixture, 'led', 'alice');
    },
    {
      files: { ...FILES, 'projects/led.md': projectFile('Led', 'contacts: [{ name: C, github: Carol }]\n') },
    },
  );
});

describe('who may claim', () => {
  claimTest('per_person counts open projects of the list, on GitHub', async (fixture) => {
    const [numa, sched, grub] = await Promise.all(
      ['hypervisor/numa', 'hypervisor/sched', 'tools/grub'].map((id) => fixture.number(id)),
    );
    await fixture.tell(numa ?? 0, 'alice', '/claim');
    await fixture.tell(sched ?? 0, 'alice', '/claim');
    await expectHeld(fixture, 'hypervisor/sched', 'alice');
    const answer = await expectRefused(fixture, 'tools/grub', 'alice', '/claim');
    expect(named(fixture, grub ?? 0, answer).length).toBeLessThanOrEqual(5);
    await expectHeld(fixture, 'tools/grub');
    await fixture.tell(numa ?? 0, 'alice', '/unclaim');
    await fixture.tell(grub ?? 0, 'alice', '/claim');
    await expectHeld(fixture, 'tools/grub', 'alice');
  });

  claimTest('other issues and closed projects do not count for per_person', async (fixture) => {
    const others = await fixture.github.seedIssues(
      Array.from({ length: 3 }, (_, at) => ({ title: `Bug ${at}`, login: 'bob', assignees: ['alice'] })),
    );
    expect(others).toHaveLength(3);
    const [numa, sched] = [await fixture.number('hypervisor/numa'), await fixture.number('hypervisor/sched')];
    await fixture.tell(numa, 'alice', '/claim');
    await fixture.github
      .as('maintainer')
      .rest.issues.update({ ...place, issue_number: numa, state: 'closed', state_reason: 'completed' });
    await fixture.list.sync();
    await fixture.tell(sched, 'alice', '/claim');
    await fixture.tell(await fixture.number('tools/grub'), 'alice', '/claim');
    await expectHeld(fixture, 'tools/grub', 'alice');
  });

  claimTest(
    'what was assigned by hand a moment ago counts for per_person',
    async (fixture) => {
      const numa = await fixture.number('hypervisor/numa');
      await fixture.say(numa, 'alice', 'I could do that.');
      await fixture.assign(numa, 'alice');
      await expectRefused(fixture, 'tools/grub', 'alice', '/claim');
      await fixture.list.sync();
    },
    { files: config('claims: { per_person: 1 }\n') },
  );

  claimTest(
    'contributors: whoever contributed, and who may write',
    async (fixture) => {
      await expectRefused(fixture, 'tools/grub', 'alice', '/claim');
      await fixture.tell(await fixture.number('tools/grub'), 'contributor', '/claim');
      await expectHeld(fixture, 'tools/grub', 'contributor');
      await fixture.tell(await fixture.number('hypervisor/numa'), 'helper', '/claim');
      await expectHeld(fixture, 'hypervisor/numa', 'helper');
    },
    { files: config('claims: { who: contributors }\n') },
  );

  claimTest(
    'collaborators: whoever may write, and no member who may only read',
    async (fixture) => {
      await expectRefused(fixture, 'tools/grub', 'contributor', '/claim');
      await expectRefused(fixture, 'tools/grub', 'mentor', '/claim');
      await fixture.tell(await fixture.number('tools/grub'), 'helper', '/claim');
      await expectHeld(fixture, 'tools/grub', 'helper');
    },
    { files: config('claims: { who: collaborators }\n') },
  );

  claimTest(
    'max_claims: 2 lets two hold it, and the third waits',
    async (fixture) => {
      const issue = await fixture.number('both');
      await fixture.tell(issue, 'alice', '/claim');
      await expectHeld(fixture, 'both', 'alice');
      await fixture.tell(issue, 'bob', '/claim');
      await expectHeld(fixture, 'both', 'alice', 'bob');
      await fixture.tell(issue, 'carol', '/claim');
      await expectHeld(fixture, 'both', 'alice', 'bob');
      expect(shown(fixture, issue, ['carol', 'dave'])).toEqual(['carol']);
      await fixture.tell(issue, 'alice', '/unclaim');
      await expectHeld(fixture, 'both', 'bob', 'carol');
    },
    { files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') } },
  );
});

describe('/unclaim', () => {
  claimTest('by the holder gives the project back, and the file is as it was', async (fixture) => {
    const before = await fixture.list.file('tools/grub');
    const issue = await fixture.number('tools/grub');
    await fixture.tell(issue, 'alice', '/claim');
    const run = await fixture.tell(issue, 'alice', '/unclaim too little time, sorry');
    await expectHeld(fixture, 'tools/grub');
    expect(await fixture.list.file('tools/grub')).toBe(before);
    expect(shown(fixture, issue, ['alice'])).toEqual([]);
    expect(run.outputs).toMatchObject({ released: '1' });
    expect(fixture.answers(issue).length).toBeLessThanOrEqual(2);
  });

  claimTest('by somebody else is refused', async (fixture) => {
    await fixture.tell(await fixture.number('tools/grub'), 'alice', '/claim');
    await expectRefused(fixture, 'tools/grub', 'bob', '/unclaim');
    await expectHeld(fixture, 'tools/grub', 'alice');
  });
});

describe('for somebody else', () => {
  claimTest('people with write access claim and give back', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    await fixture.say(issue, 'bob', 'I would like that.');
    await fixture.tell(issue, 'maintainer', '/claim @bob');
    await expectHeld(fixture, 'tools/grub', 'bob');
    const answers = fixture.answers(issue);
    expect(answers).toHaveLength(1);
    expect(['bob', 'maintainer']).toEqual(expect.arrayContaining(mentions(answers[0] ?? '')));
    await fixture.tell(issue, 'helper', '/unclaim @bob');
    await expectHeld(fixture, 'tools/grub');
  });

  claimTest('an outsider and a member who may only read do not', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    await fixture.say(issue, 'bob', 'I would like that.');
    await expectRefused(fixture, 'tools/grub', 'alice', '/claim @bob');
    await expectRefused(fixture, 'tools/grub', 'mentor', '/claim @bob');
    await expectHeld(fixture, 'tools/grub');
    await fixture.tell(issue, 'bob', '/claim');
    await expectRefused(fixture, 'tools/grub', 'alice', '/unclaim @bob');
    await expectRefused(fixture, 'tools/grub', 'mentor', '/unclaim @bob');
    await expectHeld(fixture, 'tools/grub', 'bob');
  });

  claimTest('a name that nobody bears takes nothing', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    await fixture.tell(issue, 'maintainer', '/claim @nobody-of-that-name');
    await expectHeld(fixture, 'tools/grub');
    expect(fixture.answers(issue)).toHaveLength(1);
  });

  claimTest('text after the command is not repeated', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    const text = '/claim for @bob, @xen-list/everyone <img src=x onerror=alert(1)> xyzzy';
    await fixture.tell(issue, 'alice', text);
    const [answer = ''] = fixture.answers(issue);
    expect(answer).not.toContain('xyzzy');
    expect(answer).not.toContain('onerror');
    expect(answer).not.toContain('everyone');
    expect(fixture.holders(issue)).toEqual(['alice']);
  });
});

describe('other words for the commands', () => {
  const commands = 'claim: ["/take", "/mine"], release: ["/drop"], verified: ["/checked"]';
  claimTest(
    'are heard, and those that they replace are not',
    async (fixture) => {
      const issue = await fixture.number('tools/grub');
      await expectIgnored(fixture, issue, 'alice', '/claim');
      await fixture.tell(issue, 'alice', '/TAKE this');
      await expectHeld(fixture, 'tools/grub', 'alice');
      await expectIgnored(fixture, issue, 'alice', '/unclaim');
      await fixture.tell(issue, 'alice', '/drop');
      await expectHeld(fixture, 'tools/grub');
      await fixture.tell(issue, 'bob', '/mine');
      await expectHeld(fixture, 'tools/grub', 'bob');
      await fixture.tell(issue, 'maintainer', '/checked');
      expect(await fixture.list.file('tools/grub')).toContain(`verified: ${today}`);
    },
    {
      files: config(`claims: { hints: false, commands: { ${commands} } }\n`),
      commands: ['/take', '/mine', '/drop', '/checked'],
    },
  );
});

describe('/verified', () => {
  claimTest('by people with write access sets the day and takes the label off', async (fixture) => {
    const issue = await fixture.number('tools/grub');
    expect(labelsOf(fixture, issue)).toContain('needs: verification');
    await fixture.tell(issue, 'maintainer', '/verified');
    expect(await fixture.list.file('tools/grub')).toMatch(new RegExp(`^verified: ${today}$`, 'm'));
    expect(labelsOf(fixture, issue)).not.toContain('needs: verification');
    expect(fixture.answers(issue).length).toBeLessThanOrEqual(1);
    expect(fixture.holders(issue)).toEqual([]);
  });

  claimTest(
    'renews a day that is too long ago, and changes nothing else',
    async (fixture) => {
      const issue = await fixture.number('old');
      const before = await fixture.list.file('old');
      expect(labelsOf(fixture, issue)).toContain('needs: verification');
      await fixture.tell(issue, 'helper', '/verified');
      expect(await fixture.list.file('old')).toBe(before.replace('2012-12-12', today));
      expect(labelsOf(fixture, issue)).not.toContain('needs: verification');
    },
    { files: { ...FILES, 'projects/old.md': projectFile('Old', 'verified: 2012-12-12 # by hand\n') } },
  );

  claimTest('by an outsider, and by a member who may only read, is refused', async (fixture) => {
    await expectRefused(fixture, 'tools/grub', 'alice', '/verified');
    await expectRefused(fixture, 'tools/grub', 'mentor', '/verified');
    expect(labelsOf(fixture, await fixture.number('tools/grub'))).toContain('needs: verification');
  });
});
