import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  claimIn,
  desk,
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
  desk('assigns an outsider, welcomes them once, and comes into the file in the same run', async (desk) => {
    const issue = await desk.number('tools/mail');
    const run = await desk.tell(issue, 'alice', '/claim');
    await expectHeld(desk, 'tools/mail', 'alice');
    expect(await desk.list.file('tools/mail')).toContain(`since: ${today}`);
    expect(shown(desk, issue, ['alice'])).toEqual(['alice']);
    expect(run.outputs).toMatchObject({ claimed: '1', released: '0', failed: '0', changed: 'true' });
    expect(run.outputs.commit).toBe(await desk.github.head());
    const answers = desk.answers(issue);
    expect(answers).toHaveLength(1);
    expect(mentions(answers[0] ?? '')).toEqual(['alice']);
    expectMailLink(answers[0] ?? '', 'xen-devel@lists.example.org');
    expect(run.requests).toBeLessThanOrEqual(16);
    expect(run.writes.length).toBeLessThanOrEqual(7);
  });

  desk(
    'shows guidance and contacts in the welcome, without a ping',
    async (desk) => {
      const issue = await desk.number('taught');
      await desk.tell(issue, 'alice', '/claim');
      const [answer = ''] = desk.answers(issue);
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

  desk(
    'costs no more on a long list',
    async (desk) => {
      const issue = await desk.number('p7');
      await desk.say(issue, 'alice', '/claim');
      const run = await desk.quick(issue);
      expect(desk.holders(issue)).toEqual(['alice']);
      expect(desk.answers(issue)).toHaveLength(1);
      expect(run.requests).toBeLessThanOrEqual(16);
      expect(run.writes.length).toBeLessThanOrEqual(7);
      await desk.say(issue, 'alice', '/unclaim');
      await desk.quick(issue);
      expect(desk.holders(issue)).toEqual([]);
    },
    { files: many(230), simulated: true },
  );

  desk('leaves other projects as they are', async (desk) => {
    const before = await desk.github.files();
    await desk.tell(await desk.number('tools/grub'), 'alice', '/claim');
    const now = await desk.github.files();
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

  desk(
    'one that stands at the start of a line, in any case',
    async (desk) => {
      for (const [at, [what, text]] of Object.entries(commands).entries()) {
        const issue = await desk.number(`p${at}`);
        await desk.tell(issue, 'alice', text);
        expect(desk.holders(issue), what).toEqual(['alice']);
        expect(claimIn(await desk.list.file(`p${at}`)), what).toEqual(['alice']);
        expect(desk.answers(issue), what).toHaveLength(1);
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

  desk('none of these', async (desk) => {
    const issue = await desk.number('tools/grub');
    for (const text of Object.values(talk)) await expectIgnored(desk, issue, 'alice', text);
    await expectHeld(desk, 'tools/grub');
    expect(desk.answers(issue)).toEqual([]);
  });

  desk(
    'with a zero-width character beside it: done and said, or neither',
    async (desk) => {
      for (const [at, text] of ['\u200b/claim', '/claim\u200b', '\ufeff/claim'].entries()) {
        const issue = await desk.number(`p${at}`);
        await desk.tell(issue, 'alice', text);
        expect([0, 1]).toContain(desk.answers(issue).length);
        expect(desk.holders(issue)).toHaveLength(desk.answers(issue).length);
      }
    },
    { files: many(3) },
  );

  desk('the first of two, either way', async (desk) => {
    const issue = await desk.number('tools/grub');
    await desk.tell(issue, 'alice', '/claim\n/unclaim');
    await expectHeld(desk, 'tools/grub', 'alice');
    await desk.tell(issue, 'alice', '/unclaim\n/claim');
    await expectHeld(desk, 'tools/grub');
    expect(desk.answers(issue).length).toBeLessThanOrEqual(2);
  });

  desk('twice the same in one comment: one answer', async (desk) => {
    const issue = await desk.number('tools/grub');
    await desk.tell(issue, 'alice', '/claim\n\n/claim');
    await expectHeld(desk, 'tools/grub', 'alice');
    expect(desk.answers(issue)).toHaveLength(1);
  });
});

describe('who is not heard', () => {
  desk('a bot', async (desk) => {
    const issue = await desk.number('tools/grub');
    await expectIgnored(desk, issue, 'renovate[bot]', '/claim');
    await expectHeld(desk, 'tools/grub');
  });

  desk('somebody on a pull request, with the tracking label too', async (desk) => {
    for (const labels of [[], ['project']]) {
      const pull = await desk.github.openPullRequest({ title: 'Work', labels, branch: `b${labels.length}` });
      await expectIgnored(desk, pull, 'alice', '/claim');
      expect(desk.github.issue(pull).assignees).toEqual([]);
      expect(desk.answers(pull)).toEqual([]);
    }
  });

  desk('somebody on an issue that is no project', async (desk) => {
    const [other = 0] = await desk.github.seedIssues([{ title: 'A bug', login: 'bob' }]);
    await expectIgnored(desk, other, 'alice', '/claim');
    expect(desk.holders(other)).toEqual([]);
  });

  desk('a comment that became a command by an edit', async (desk) => {
    const issue = await desk.number('tools/grub');
    const comment = await desk.say(issue, 'alice', 'Interesting.');
    desk.github.clock.advance(90_000);
    await desk.github
      .as('alice')
      .rest.issues.updateComment({ ...place, comment_id: comment, body: '/claim' });
    expect((await desk.deliver(issue, comment, 'edited')).writes).toEqual([]);
    expect((await desk.list.sync()).writes).toEqual([]);
    await expectHeld(desk, 'tools/grub');
  });

  desk('a command that was answered and then edited into another one', async (desk) => {
    const issue = await desk.number('tools/grub');
    const comment = await desk.say(issue, 'alice', '/claim');
    await desk.deliver(issue, comment);
    const answers = desk.answers(issue);
    desk.github.clock.advance(90_000);
    await desk.github
      .as('alice')
      .rest.issues.updateComment({ ...place, comment_id: comment, body: '/unclaim' });
    expect((await desk.deliver(issue, comment, 'edited')).writes).toEqual([]);
    await expectHeld(desk, 'tools/grub', 'alice');
    expect(desk.answers(issue)).toEqual(answers);
  });

  desk('a comment that was deleted', async (desk) => {
    const issue = await desk.number('tools/grub');
    const comment = await desk.say(issue, 'alice', '/claim');
    const payload = await desk.github.event('issue_comment', 'deleted', { issue, comment });
    await desk.github.as('alice').rest.issues.deleteComment({ ...place, comment_id: comment });
    expect((await desk.list.sync({ event: 'issue_comment', payload })).writes).toEqual([]);
    await expectHeld(desk, 'tools/grub');
  });

  desk('an event that says deleted, about a command that was answered', async (desk) => {
    const issue = await desk.number('tools/grub');
    const comment = await desk.say(issue, 'alice', '/claim');
    await desk.deliver(issue, comment);
    const payload = await desk.github.event('issue_comment', 'deleted', { issue, comment });
    await desk.github.as('alice').rest.issues.deleteComment({ ...place, comment_id: comment });
    await desk.list.sync({ event: 'issue_comment', payload });
    await expectHeld(desk, 'tools/grub', 'alice');
    expect(desk.answers(issue)).toHaveLength(1);
  });
});

describe('what cannot be claimed', () => {
  const closed = { done: 'completed', archived: 'not_planned' } as const;

  for (const [status, reason] of Object.entries(closed)) {
    desk(`a project that is ${status}: one answer names what is free`, async (desk) => {
      const issue = await desk.number('tools/grub');
      await desk.github
        .as('maintainer')
        .rest.issues.update({ ...place, issue_number: issue, state: 'closed', state_reason: reason });
      await desk.list.sync();
      const taken = await desk.number('hypervisor/numa');
      await desk.assign(taken, 'helper');
      await desk.list.sync();
      const answer = await expectRefused(desk, 'tools/grub', 'alice', '/claim');
      const others = named(desk, issue, answer);
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(taken);
      expect(desk.github.issue(issue).state).toBe('closed');
    });
  }

  desk(
    'an answer names five other projects at most',
    async (desk) => {
      const issue = await desk.number('p0');
      await desk.github
        .as('maintainer')
        .rest.issues.update({ ...place, issue_number: issue, state: 'closed', state_reason: 'completed' });
      await desk.list.sync();
      const others = named(desk, issue, await expectRefused(desk, 'p0', 'alice', '/claim'));
      expect(others.length).toBeGreaterThan(0);
      expect(others.length).toBeLessThanOrEqual(5);
    },
    { files: many(9) },
  );

  desk(
    'a project by its own contact',
    async (desk) => {
      await expectRefused(desk, 'led', 'carol', '/claim');
      await expectHeld(desk, 'led');
      await desk.tell(await desk.number('led'), 'alice', '/claim');
      await expectHeld(desk, 'led', 'alice');
    },
    {
      files: { ...FILES, 'projects/led.md': projectFile('Led', 'contacts: [{ name: C, github: Carol }]\n') },
    },
  );
});

describe('who may claim', () => {
  desk('per_person counts open projects of the list, on GitHub', async (desk) => {
    const [numa, sched, grub] = await Promise.all(
      ['hypervisor/numa', 'hypervisor/sched', 'tools/grub'].map((id) => desk.number(id)),
    );
    await desk.tell(numa ?? 0, 'alice', '/claim');
    await desk.tell(sched ?? 0, 'alice', '/claim');
    await expectHeld(desk, 'hypervisor/sched', 'alice');
    const answer = await expectRefused(desk, 'tools/grub', 'alice', '/claim');
    expect(named(desk, grub ?? 0, answer).length).toBeLessThanOrEqual(5);
    await expectHeld(desk, 'tools/grub');
    await desk.tell(numa ?? 0, 'alice', '/unclaim');
    await desk.tell(grub ?? 0, 'alice', '/claim');
    await expectHeld(desk, 'tools/grub', 'alice');
  });

  desk('other issues and closed projects do not count for per_person', async (desk) => {
    const others = await desk.github.seedIssues(
      Array.from({ length: 3 }, (_, at) => ({ title: `Bug ${at}`, login: 'bob', assignees: ['alice'] })),
    );
    expect(others).toHaveLength(3);
    const [numa, sched] = [await desk.number('hypervisor/numa'), await desk.number('hypervisor/sched')];
    await desk.tell(numa, 'alice', '/claim');
    await desk.github
      .as('maintainer')
      .rest.issues.update({ ...place, issue_number: numa, state: 'closed', state_reason: 'completed' });
    await desk.list.sync();
    await desk.tell(sched, 'alice', '/claim');
    await desk.tell(await desk.number('tools/grub'), 'alice', '/claim');
    await expectHeld(desk, 'tools/grub', 'alice');
  });

  desk(
    'what was assigned by hand a moment ago counts for per_person',
    async (desk) => {
      const numa = await desk.number('hypervisor/numa');
      await desk.say(numa, 'alice', 'I could do that.');
      await desk.assign(numa, 'alice');
      await expectRefused(desk, 'tools/grub', 'alice', '/claim');
      await desk.list.sync();
    },
    { files: config('claims: { per_person: 1 }\n') },
  );

  desk(
    'contributors: whoever contributed, and who may write',
    async (desk) => {
      await expectRefused(desk, 'tools/grub', 'alice', '/claim');
      await desk.tell(await desk.number('tools/grub'), 'contributor', '/claim');
      await expectHeld(desk, 'tools/grub', 'contributor');
      await desk.tell(await desk.number('hypervisor/numa'), 'helper', '/claim');
      await expectHeld(desk, 'hypervisor/numa', 'helper');
    },
    { files: config('claims: { who: contributors }\n') },
  );

  desk(
    'collaborators: whoever may write, and no member who may only read',
    async (desk) => {
      await expectRefused(desk, 'tools/grub', 'contributor', '/claim');
      await expectRefused(desk, 'tools/grub', 'mentor', '/claim');
      await desk.tell(await desk.number('tools/grub'), 'helper', '/claim');
      await expectHeld(desk, 'tools/grub', 'helper');
    },
    { files: config('claims: { who: collaborators }\n') },
  );

  desk(
    'max_claims: 2 lets two hold it, and the third waits',
    async (desk) => {
      const issue = await desk.number('both');
      await desk.tell(issue, 'alice', '/claim');
      await expectHeld(desk, 'both', 'alice');
      await desk.tell(issue, 'bob', '/claim');
      await expectHeld(desk, 'both', 'alice', 'bob');
      await desk.tell(issue, 'carol', '/claim');
      await expectHeld(desk, 'both', 'alice', 'bob');
      expect(shown(desk, issue, ['carol', 'dave'])).toEqual(['carol']);
      await desk.tell(issue, 'alice', '/unclaim');
      await expectHeld(desk, 'both', 'bob', 'carol');
    },
    { files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') } },
  );
});

describe('/unclaim', () => {
  desk('by the holder gives the project back, and the file is as it was', async (desk) => {
    const before = await desk.list.file('tools/grub');
    const issue = await desk.number('tools/grub');
    await desk.tell(issue, 'alice', '/claim');
    const run = await desk.tell(issue, 'alice', '/unclaim too little time, sorry');
    await expectHeld(desk, 'tools/grub');
    expect(await desk.list.file('tools/grub')).toBe(before);
    expect(shown(desk, issue, ['alice'])).toEqual([]);
    expect(run.outputs).toMatchObject({ released: '1' });
    expect(desk.answers(issue).length).toBeLessThanOrEqual(2);
  });

  desk('by somebody else is refused', async (desk) => {
    await desk.tell(await desk.number('tools/grub'), 'alice', '/claim');
    await expectRefused(desk, 'tools/grub', 'bob', '/unclaim');
    await expectHeld(desk, 'tools/grub', 'alice');
  });
});

describe('for somebody else', () => {
  desk('people with write access claim and give back', async (desk) => {
    const issue = await desk.number('tools/grub');
    await desk.say(issue, 'bob', 'I would like that.');
    await desk.tell(issue, 'maintainer', '/claim @bob');
    await expectHeld(desk, 'tools/grub', 'bob');
    const answers = desk.answers(issue);
    expect(answers).toHaveLength(1);
    expect(['bob', 'maintainer']).toEqual(expect.arrayContaining(mentions(answers[0] ?? '')));
    await desk.tell(issue, 'helper', '/unclaim @bob');
    await expectHeld(desk, 'tools/grub');
  });

  desk('an outsider and a member who may only read do not', async (desk) => {
    const issue = await desk.number('tools/grub');
    await desk.say(issue, 'bob', 'I would like that.');
    await expectRefused(desk, 'tools/grub', 'alice', '/claim @bob');
    await expectRefused(desk, 'tools/grub', 'mentor', '/claim @bob');
    await expectHeld(desk, 'tools/grub');
    await desk.tell(issue, 'bob', '/claim');
    await expectRefused(desk, 'tools/grub', 'alice', '/unclaim @bob');
    await expectRefused(desk, 'tools/grub', 'mentor', '/unclaim @bob');
    await expectHeld(desk, 'tools/grub', 'bob');
  });

  desk('a name that nobody bears takes nothing', async (desk) => {
    const issue = await desk.number('tools/grub');
    await desk.tell(issue, 'maintainer', '/claim @nobody-of-that-name');
    await expectHeld(desk, 'tools/grub');
    expect(desk.answers(issue)).toHaveLength(1);
  });

  desk('text after the command is not repeated', async (desk) => {
    const issue = await desk.number('tools/grub');
    const text = '/claim for @bob, @xen-list/everyone <img src=x onerror=alert(1)> xyzzy';
    await desk.tell(issue, 'alice', text);
    const [answer = ''] = desk.answers(issue);
    expect(answer).not.toContain('xyzzy');
    expect(answer).not.toContain('onerror');
    expect(answer).not.toContain('everyone');
    expect(desk.holders(issue)).toEqual(['alice']);
  });
});

describe('other words for the commands', () => {
  const commands = 'claim: ["/take", "/mine"], release: ["/drop"], verified: ["/checked"]';
  desk(
    'are heard, and those that they replace are not',
    async (desk) => {
      const issue = await desk.number('tools/grub');
      await expectIgnored(desk, issue, 'alice', '/claim');
      await desk.tell(issue, 'alice', '/TAKE this');
      await expectHeld(desk, 'tools/grub', 'alice');
      await expectIgnored(desk, issue, 'alice', '/unclaim');
      await desk.tell(issue, 'alice', '/drop');
      await expectHeld(desk, 'tools/grub');
      await desk.tell(issue, 'bob', '/mine');
      await expectHeld(desk, 'tools/grub', 'bob');
      await desk.tell(issue, 'maintainer', '/checked');
      expect(await desk.list.file('tools/grub')).toContain(`verified: ${today}`);
    },
    {
      files: config(`claims: { commands: { ${commands} } }\n`),
      commands: ['/take', '/mine', '/drop', '/checked'],
    },
  );
});

describe('/verified', () => {
  desk('by people with write access sets the day and takes the label off', async (desk) => {
    const issue = await desk.number('tools/grub');
    expect(labelsOf(desk, issue)).toContain('needs: verification');
    await desk.tell(issue, 'maintainer', '/verified');
    expect(await desk.list.file('tools/grub')).toMatch(new RegExp(`^verified: ${today}$`, 'm'));
    expect(labelsOf(desk, issue)).not.toContain('needs: verification');
    expect(desk.answers(issue).length).toBeLessThanOrEqual(1);
    expect(desk.holders(issue)).toEqual([]);
  });

  desk(
    'renews a day that is too long ago, and changes nothing else',
    async (desk) => {
      const issue = await desk.number('old');
      const before = await desk.list.file('old');
      expect(labelsOf(desk, issue)).toContain('needs: verification');
      await desk.tell(issue, 'helper', '/verified');
      expect(await desk.list.file('old')).toBe(before.replace('2012-12-12', today));
      expect(labelsOf(desk, issue)).not.toContain('needs: verification');
    },
    { files: { ...FILES, 'projects/old.md': projectFile('Old', 'verified: 2012-12-12 # by hand\n') } },
  );

  desk('by an outsider, and by a member who may only read, is refused', async (desk) => {
    await expectRefused(desk, 'tools/grub', 'alice', '/verified');
    await expectRefused(desk, 'tools/grub', 'mentor', '/verified');
    expect(labelsOf(desk, await desk.number('tools/grub'))).toContain('needs: verification');
  });
});
