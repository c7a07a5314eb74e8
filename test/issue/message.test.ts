import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCommand } from '../../src/issue/command.ts';
import { type MessageValues, renderMessage } from '../../src/issue/message.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import type { Project } from '../../src/model/project.ts';
import { type Config, defaultConfig } from '../../src/schema/config.ts';
import { MESSAGE_NAMES } from '../../src/texts/texts.ts';

const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const VALUES: MessageValues = {
  to: 'alice',
  about: 'bob',
  holders: ['carol', 'dave'],
  position: 2,
  held: 2,
  days: 21,
  left: 14,
  day: '2026-11-22',
};

function project(id: string, lines: string, config = defaultConfig()): Project {
  const source = `---\ntitle: ${id}\n${lines}---\n\nText.\n`;
  const read = readProjectFile(`projects/${id}.md`, source, id, config, false);
  if (read.project === undefined) throw new Error(JSON.stringify(read.problems));
  return read.project;
}

function spoken(
  name: (typeof MESSAGE_NAMES)[number],
  about: Partial<Project>,
  config: Config = defaultConfig(),
) {
  const own = { ...project('a/one', 'skills: [C]\nissue: 1\n'), ...about };
  return renderMessage(name, { project: own, projects: [own], config, repository, issue: 1 }, VALUES);
}

describe('an answer', () => {
  it.each(MESSAGE_NAMES)('%s has no gap, no placeholder, no command and no mention but one', (name) => {
    const text = spoken(name, {});
    expect(text).not.toMatch(/[{}]|undefined|\n{3}| {2}/);
    expect(holdsCommand(text, defaultConfig().claims.commands)).toBe(false);
    expect(text.match(/@[\w-]+/g)?.filter((mention) => mention !== '@alice') ?? []).toEqual([]);
  });

  it('names other free projects, those of the same category or with the same skills first, five at most', () => {
    const own = project('a/one', 'skills: [C]\nissue: 1\n');
    const projects = [
      own,
      project('b/far', 'skills: [Rust]\nissue: 4\n'),
      project('b/skill', 'skills: [c]\nissue: 5\n'),
      project('a/both', 'skills: [C]\nissue: 6\n'),
      ...['f', 'g', 'h', 'i', 'j'].map((name, at) => project(`a/${name}`, `issue: ${10 + at}\n`)),
    ];
    const offers = projects.map((one) => ({ project: one, issue: one.issue ?? 0 }));
    const subject = { project: own, projects, config: defaultConfig(), repository, issue: 1 };
    const text = renderMessage('closed', { ...subject, offers }, VALUES);
    const named = [...text.matchAll(/issues\/(\d+)/g)].map(([, number]) => Number(number));
    expect(named).toEqual([6, 5, 10, 11, 12]);
    const none = renderMessage('closed', { ...subject, offers: offers.slice(0, 1) }, VALUES);
    expect(none).not.toContain('free');
  });

  it.each([
    ['xen-devel@lists.example.org', 'xen-devel@lists.example.org'],
    ['The list <dev+new@lists.example.org>, in English', 'dev+new@lists.example.org'],
    ['odd&name=1?x@lists.example.org', 'odd&name=1?x@lists.example.org'],
  ])('opens a mail to %s', (mailingList, address) => {
    const title = 'Mail & more: C++ (100 %) "now" #1 [x](y) ~*_';
    const found = /\((mailto:[^)\s]*)\)/.exec(spoken('welcome', { title, mailingList }))?.[1] ?? '';
    const mail = new URL(found);
    expect(decodeURIComponent(mail.pathname)).toBe(address);
    expect(mail.searchParams.get('subject')).toBe(`Working on: ${title}`);
    expect(mail.searchParams.get('body')).toContain(`"${title}":\r\nhttps://github.com/o/r/issues/1\r\n`);
  });

  it('links to a list that has a page, and names one that has neither', () => {
    expect(spoken('welcome', { mailingList: 'https://lists.example.org/x' })).toContain(
      '](<https://lists.example.org/x>)',
    );
    expect(spoken('welcome', { mailingList: 'xen-devel at lists' })).toContain(
      'about it: xen-devel at lists.',
    );
  });

  it('uses the texts of the config', () => {
    const { config } = readConfig('messages: { left: "Bye {person}, ask @maintainer. {unknown}" }', 'c.yml');
    expect(spoken('left', {}, config)).toBe('Bye @alice, ask @\u200bmaintainer. {unknown}');
  });

  it('repeats nothing of a list that could ping, refer or command', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '@eve',
        '#12',
        'o/r#1',
        '\n/claim',
        '/unclaim ',
        '<!-- dibs:comment x -->',
        '](',
        '`',
        ' ',
        'a',
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE_NAMES), hostile, (name, pieces) => {
        const text = pieces.join('');
        const config = { ...defaultConfig(), guidance: text };
        const about = { title: `x${text}`, mailingList: text, contacts: [{ name: text, email: text }] };
        const said = spoken(name, about, config);
        expect(holdsCommand(said, config.claims.commands)).toBe(false);
        const outsideCode = said.replace(/`[^`\n]*`/g, '').replace(/mailto:[^)]*/g, '');
        expect(outsideCode.match(/(?<!\w)@[a-z][\w-]*/gi)?.filter((one) => one !== '@alice') ?? []).toEqual(
          [],
        );
      }),
    );
  });
});
