import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCommand } from '../../src/issue/command.ts';
import { type MessageValues, offersOthers, renderMessage } from '../../src/issue/message.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import type { Project } from '../../src/model/project.ts';
import { type Config, defaultConfig } from '../../src/schema/config.ts';
import { LANGUAGES, MESSAGE_NAMES } from '../../src/texts/texts.ts';

const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const VALUES: MessageValues = {
  to: 'alice',
  about: 'bob',
  holders: ['carol', 'dave'],
  position: 2,
  held: [{ title: 'Two', issue: 2 }],
  said: 'some day',
  latest: '2027-05-01',
  days: 21,
  left: 14,
  day: '2026-11-22',
};

const { about: _, ...OWN } = VALUES;

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
  values: MessageValues = VALUES,
) {
  const own = { ...project('a/one', 'skills: [C]\nissue: 1\n'), ...about };
  return renderMessage(name, { project: own, projects: [own], config, repository, issue: 1 }, values);
}

describe('an answer', () => {
  it('has words that go with its numbers, and lists as its language has them', () => {
    const one = { to: 'alice', days: 1, left: 1, held: [{ title: 'Two', issue: 2 }] };
    expect(spoken('limit', {}, defaultConfig(), one)).toContain('you hold 1 project, and');
    expect(spoken('asked', {}, defaultConfig(), one)).toContain('for you for 1 day, then');
    const german = { ...defaultConfig(), language: 'de' as const };
    expect(spoken('reminder', {}, german, one)).toContain('Seit 1 Tag gab');
    const chinese = { ...defaultConfig(), language: 'zh-CN' as const };
    const holders = ['carol', 'dave', 'eve'];
    expect(spoken('waiting', {}, chinese, { ...VALUES, holders })).toMatch(
      /carol\]\([^)]*\)、\[dave\]\([^)]*\) 和 \[eve/,
    );
  });

  it.each(MESSAGE_NAMES)('%s has no gap, no placeholder, no command and no mention but one', (name) => {
    for (const language of LANGUAGES) {
      const text = spoken(name, {}, { ...defaultConfig(), language });
      expect(text).not.toMatch(/[{}]|undefined|\n{3}| {2}/);
      expect(holdsCommand(text, defaultConfig().claims.commands)).toBe(false);
      expect(text.match(/@[\w-]+/g)?.filter((mention) => mention !== '@alice') ?? []).toEqual([]);
    }
  });

  it.each(MESSAGE_NAMES)('%s begins with one sign and says in bold what happened', (name) => {
    for (const values of LANGUAGES.flatMap((language) => [
      { language, ...VALUES },
      { language, ...OWN },
    ])) {
      const text = spoken(name, {}, { ...defaultConfig(), language: values.language }, values);
      expect(text).toMatch(/^[✅⏳❌⏰💡] \*\*[^*]+\*\*/u);
      expect(text.match(/[✅⏳❌⏰💡]/gu)).toHaveLength(1);
    }
  });

  it.each(['closed', 'gone', 'contact', 'unassignable', 'not_holding'] as const)(
    '%s offers other projects to who looks for one, and names the command to who spoke for somebody else',
    (name) => {
      expect(offersOthers(name, OWN, defaultConfig())).toBe(true);
      expect(offersOthers(name, VALUES, defaultConfig())).toBe(false);
      expect(spoken(name, {})).toContain('`/claim @\u200bbob`');
    },
  );

  it('about a limit links the projects that are held', () => {
    expect(spoken('limit', {}, defaultConfig(), OWN)).toContain(
      '\n\n- [Two](<https://redirect.github.com/o/r/issues/2>)',
    );
  });

  it('about somebody else is the own text of a list that has only one', () => {
    const { config } = readConfig('messages: { left: "Bye {subject}." }', 'c.yml');
    expect(spoken('left', {}, config)).toBe('Bye [bob](https://github.com/bob).');
  });

  it('mentions those who want to know of a claim, each once, and no agent', () => {
    const { config } = readConfig('claims: { notify: [boss, Alice, contacts, "@Boss"] }', 'c.yml');
    const contacts = [{ github: 'mentor' }, { name: 'N' }, { github: 'copilot' }, { github: 'x[bot]' }];
    for (const name of ['welcome', 'again', 'turn', 'handover', 'granted'] as const) {
      expect(spoken(name, { contacts }, config, OWN)).toMatch(/\n\nFor your information: @boss @mentor$/);
      expect(spoken(name, { contacts }, defaultConfig(), OWN)).not.toContain('For your information');
    }
  });

  it('holds no word of a file that an agent may listen for', () => {
    const title = '/claude and /gemini review (/oc) "@codex"';
    const [own, other] = [project('a', ''), project('b', 'issue: 2\n')];
    const subject = {
      project: {
        ...own,
        title,
        mailingList: '/claude',
        contacts: [{ name: '/claude' }],
        related: [{ ...other, title }],
      },
      projects: [],
      offers: [{ project: { ...other, title }, issue: 2 }],
      config: defaultConfig(),
      repository,
      issue: 1,
    };
    for (const name of MESSAGE_NAMES) {
      const text = renderMessage(name, subject, { ...OWN, held: [{ title, issue: 2 }], said: title });
      expect(text).not.toMatch(/(?<![\w.:/])\/(?:claude|gemini|oc)|@codex/);
    }
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
    const text = renderMessage('closed', { ...subject, offers }, OWN);
    const named = [...text.matchAll(/issues\/(\d+)/g)].map(([, number]) => Number(number));
    expect(named).toEqual([6, 5, 10, 11, 12]);
    const none = renderMessage('closed', { ...subject, offers: offers.slice(0, 1) }, OWN);
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
      'on this: xen-devel at lists.',
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
        const outsideCode = said
          // What stands behind the fence of a code block is the name of its language.
          .replace(/^`{3,}[^`\n]*$/gm, '')
          .replace(/`[^`\n]*`/g, '')
          .replace(/mailto:[^)]*/g, '');
        expect(outsideCode.match(/(?<!\w)@[a-z][\w-]*/gi)?.filter((one) => one !== '@alice') ?? []).toEqual(
          [],
        );
      }),
    );
  });
});
