/**
 * A list all of whose texts are replaced by words with accents: whatever people then still see in plain letters is a
 * fixed word that stands in none of the texts, and so in no other language either.
 */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/list/read-config.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { siteFiles } from '../../src/site/index.ts';
import { MESSAGE_NAMES, TEXT_NAMES, textsOf } from '../../src/texts/texts.ts';
import { type ClaimsFixture, DAY, place, startFixture } from '../claims/support.ts';
import { AGENTS } from '../emulator/people.ts';
import { ACCEPTED, label, merge, proposed } from '../proposals/support.ts';
import { planPull } from '../support/pull-request.ts';
import { projectFile } from '../support/scenario.ts';

const LETTERS = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter, at): [string, string][] => {
    const accented = [...'áƀçđéƒğħíĵķłɱñóþɋřšŧúṽŵẋýž'][at] ?? '';
    return [
      [letter, accented],
      [letter.toUpperCase(), accented.toUpperCase()],
    ];
  }),
);

/** A text without plain letters, but for its placeholders, code and addresses. */
function pseudo(text: string): string {
  return text.replace(
    /\{\w+\}|`[^`]*`|https?:\S+|([a-z])/gi,
    (part, letter?: string) => LETTERS.get(letter ?? '') ?? part,
  );
}

const ENGLISH = textsOf({ language: 'en', texts: {}, messages: {} });

function pseudoTexts() {
  const textOf = (name: string) => {
    const [group = '', key = ''] = name.split('.');
    return pseudo((ENGLISH as unknown as Record<string, Record<string, string>>)[group]?.[key] ?? '');
  };
  return {
    texts: Object.fromEntries(TEXT_NAMES.map((name) => [name, textOf(name)])),
    messages: Object.fromEntries(MESSAGE_NAMES.map((name) => [name, pseudo(ENGLISH.messages[name])])),
  };
}

const CONFIG = {
  ...pseudoTexts(),
  categories: { 1: { name: pseudo('Tools') } },
  guidance: pseudo('Be kind.'),
  tracking_label: pseudo('project'),
  index: 'INDEX.md',
  claims: { per_person: 1, notify: ['mentor'] },
};
const { config = defaultConfig() } = readConfig(JSON.stringify(CONFIG), 'c.yml');

const file = (title: string, lines = '') =>
  projectFile(pseudo(title), `${lines}skills: [${pseudo('Skill')}]\n`, pseudo('What it is about.'));

const FILES = {
  '.github/dibs.yml': JSON.stringify(CONFIG),
  '.github/ISSUE_TEMPLATE/propose.yml': formTemplate(config),
  'CONTRIBUTING.md': 'Hello.\n',
  'projects/1/1.md': file(
    'First',
    `difficulty: easy\nsize: small\ngsoc: yes\nmailing_list: list@lists.example.org\ncontacts: [{ name: ${pseudo('Ann')}, github: mentor }]\ninserted: 2020-01-01\noutcomes: [${pseudo('One')}]\nprerequisites: [${pseudo('Two')}]\nlinks: ["https://example.org/x"]\nrelated: [1/2]\n`,
  ),
  'projects/1/2.md': file('Second', 'difficulty: medium\nsize: medium\ngsoc: no\nmax_claims: 3\n'),
  'projects/2/3.md': file('Third', 'difficulty: hard\nsize: large\n'),
  'projects/4.md': file('Fourth', 'status: done\n'),
  'projects/5.md': file('Fifth'),
};

/** Names of people, programs and files. */
const NAMES =
  /^(?:alice|bob|carol|dave|mentor|helper|maintainer|github-actions|xen-list|Copilot|GSoC|GitHub|Dibs|CONTRIBUTING|INDEX|md|diff)$/i;

/** Plain words in Markdown, but for addresses, code, tags and labels. */
function plainWords(markdown: string, labels: readonly string[]): string[] {
  let text = markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^```+\w*$/gm, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\]\((?:<[^>]*>|[^)]*)\)/g, '] ')
    .replace(/\[!\w+\]/g, ' ')
    .replace(/<\/?[a-z][^>]*>/g, ' ');
  for (const label of [...labels].sort((a, b) => b.length - a.length)) text = text.replaceAll(label, ' ');
  text = text.replace(/\S*[/@]\S*/g, ' ');
  const words = text.match(/[\p{L}\p{M}\p{N}_-]+/gu) ?? [];
  return words.filter((word) => /^[a-z_-]*[a-z]{2}[a-z_-]*$/i.test(word) && !NAMES.test(word));
}

class Reader {
  readonly found: string[] = [];
  private readonly fixture: ClaimsFixture;
  constructor(fixture: ClaimsFixture) {
    this.fixture = fixture;
  }

  see(where: string, markdown: string): void {
    const words = plainWords(markdown, this.fixture.github.labels());
    if (words.length > 0) this.found.push(`${where}: ${words.join(' ')}`);
  }

  /** A run about one issue, or a scheduled one, and its summary. */
  async run(where: string, only?: number): Promise<void> {
    const { run } = await this.fixture.quick(only);
    this.see(`summary of ${where}`, summaryMarkdown(run, '0'.repeat(40)));
  }

  async tell(issue: number, login: string, body: string): Promise<void> {
    await this.fixture.say(issue, login, body);
    await this.run(`${login}: ${body}`, issue);
  }

  /** All that stands on GitHub. */
  async all(): Promise<void> {
    const { github } = this.fixture;
    for (const { number, title, body } of github.issues()) {
      this.see(`title of ${number}`, title);
      this.see(`issue ${number}`, body ?? '');
      for (const answer of this.fixture.answers(number)) this.see(`comment on ${number}`, answer);
    }
    for (const { number, title, body } of github.pulls())
      if (title !== 'A change') this.see(`pull request ${number}`, `${title}\n\n${body ?? ''}`);
    const { data: labels } = await github
      .as('maintainer')
      .rest.issues.listLabelsForRepo({ owner: github.owner, repo: github.repo, per_page: 100 });
    for (const { name, description } of labels) this.see(`label ${name}`, description ?? '');
    this.see('index', (await github.read('INDEX.md')) ?? '');
  }
}

async function reading(
  body: (reader: Reader, fixture: ClaimsFixture) => Promise<void>,
  claims: Record<string, unknown> = {},
): Promise<void> {
  const own = JSON.stringify({ ...CONFIG, claims: { ...CONFIG.claims, ...claims } });
  const fixture = await startFixture({ files: { ...FILES, '.github/dibs.yml': own }, people: AGENTS });
  const reader = new Reader(fixture);
  try {
    await reader.run('the first sync');
    await body(reader, fixture);
    await reader.all();
    expect([...new Set(reader.found)]).toEqual([]);
  } finally {
    await fixture.github.close();
  }
}

describe('no fixed word is left in a language of its own', () => {
  it('as words are found beside all that may be there', () => {
    const text = `${pseudo('Some')} words, [of](https://example.org/no) \`no\`\n> [!TIP]\n> @no **two** claim: open <br>`;
    expect(plainWords(text, ['claim: open'])).toEqual(['words', 'of', 'two']);
  });

  it('after a first sync', () => reading(async () => {}));

  it('after claims, refusals, places in line and releases', () =>
    reading(async (reader, { number, github }) => {
      const [first, second, third] = [await number('1/1'), await number('1/2'), await number('2/3')];
      for (const login of ['alice', 'bob', 'carol']) await reader.tell(first, login, '/claim');
      await reader.tell(second, 'alice', '/claim');
      await reader.tell(second, 'carol', '/claim');
      await reader.tell(third, 'bob', '/claim @alice');
      await reader.tell(third, 'dave', 'I would like to work on this!');
      await reader.tell(first, 'alice', '/unclaim');
      await reader.tell(third, 'alice', '/claim until 2030-01-01');
      await reader.tell(third, 'maintainer', '/verified');
      await reader.tell(third, 'dave', '/unclaim');
      github.clock.advance(2 * DAY);
      await reader.run('two days later');
    }));

  it('after a reminder and a release by time', () =>
    reading(async (reader, { number, github }) => {
      const first = await number('1/1');
      await reader.tell(first, 'alice', '/claim');
      for (const days of [22, 15]) {
        github.clock.advance(days * DAY);
        await reader.run(`${days} days later`);
      }
    }));

  it('after requests where maintainers choose', () =>
    reading(
      async (reader, { number }) => {
        const first = await number('1/1');
        for (const login of ['alice', 'bob', 'carol']) await reader.tell(first, login, '/claim');
        await reader.tell(first, 'alice', '/claim');
        await reader.tell(first, 'alice', '/unclaim');
        await reader.tell(first, 'maintainer', '/claim @bob');
        await reader.tell(first, 'maintainer', '/unclaim @carol');
        await reader.tell(first, 'dave', 'Can I work on this?');
      },
      { who: 'approval' },
    ));

  it('for people who may not claim, and where an agent works', () =>
    reading(
      async (reader, { number, assign, github }) => {
        const [first, third] = [await number('1/1'), await number('2/3')];
        await reader.tell(first, 'dave', '/claim');
        await reader.tell(first, 'dave', '/claim @alice');
        const assignees = ['copilot-swe-agent[bot]'];
        await github.as('maintainer').rest.issues.addAssignees({ ...place, issue_number: third, assignees });
        await assign(first, 'helper');
        await reader.run('assignments by hand');
      },
      { who: 'collaborators' },
    ));

  it('of a proposal', () =>
    reading(async (reader, { list, github }) => {
      const { form } = textsOf(config);
      const body = [form.summary, pseudo('One.'), form.skills, pseudo('Skill'), form.text, pseudo('Two.')]
        .map((text, at) => (at % 2 === 0 ? `### ${text}` : text))
        .join('\n\n');
      const issue = await proposed(list, body, pseudo('Proposed'));
      await label(list, issue);
      const run = await list.on('issues', 'labeled', { issue, label: ACCEPTED });
      expect(run.exitCode, run.stdout).toBe(0);
      reader.see('summary of the proposal', run.summary);
      await merge(list);
      github.clock.advance(DAY);
      await reader.run('the merged proposal');
    }));

  it('after changes of files and issues', () =>
    reading(async (reader, { number, github }) => {
      const [first, third] = [await number('1/1'), await number('2/3')];
      const old = async (path: string) => (await github.read(path)) ?? '';
      await github.commit({
        'projects/1/1.md': (await old('projects/1/1.md')).replace('difficulty: easy', 'status: done'),
        'projects/2/3.md': null,
        'projects/2/6.md': await old('projects/2/3.md'),
        'projects/5.md': null,
        'projects/1/2.md': (await old('projects/1/2.md')).replace('gsoc: no', 'status: archived'),
      });
      await github.editInBrowser(third, (body) => body.replace(pseudo('about'), '12'));
      await reader.run('changed files');
      await github.as('maintainer').rest.issues.update({
        owner: github.owner,
        repo: github.repo,
        issue_number: first,
        state: 'open',
        title: '7',
      });
      await reader.run('a reopened issue');
      await reader.run('another run');
    }));

  it('in the plan of a pull request', () =>
    reading(async (reader, { list }) => {
      const files = {
        'projects/1/7.md': file('Seventh'),
        'projects/1/2.md': file('Another', `status: done\nissue: ${await list.number('1/2')}\n`),
        'projects/5.md': null,
      };
      const { summary, exitCode, stdout } = await planPull(list, { files });
      expect(exitCode, stdout).toBe(0);
      reader.see('the plan', summary);
    }));

  it('on the pages', () => {
    const projects = Object.entries(FILES).flatMap(([path, text]) =>
      path.startsWith('projects/')
        ? (readProjectFile(path, text, path.slice('projects/'.length, -'.md'.length), config, false)
            .project ?? [])
        : [],
    );
    expect(projects).toHaveLength(5);
    const repository = { server: 'https://github.com', owner: '1', repo: '2', branch: 'main' };
    const found = [...siteFiles({ projects, config, repository, today: '2026-11-25' })]
      .filter(([path]) => /\.(?:html|xml)$/.test(path))
      .flatMap(([path, text]) => {
        const attributes = [...text.matchAll(/ (?:title|alt|aria-label|placeholder)="([^"]*)"/g)];
        const words = plainWords(text.replace(/<(script|style)[\s\S]*?<\/\1>|<[!?][^>]*>|&\w+;/g, ' '), []);
        return [...words, ...attributes.flatMap(([, value = '']) => plainWords(value, []))].map(
          (word) => `${path}: ${word}`,
        );
      });
    // Formats, and ages in the words of Intl.
    const isName = (word: string) => /: (?:Atom|JSON|Feed|years|ago)$/.test(word);
    expect([...new Set(found)].filter((word) => !isName(word))).toEqual([]);
  });

  it('in the form for proposals', () => {
    expect(config.texts).toHaveProperty('form.name');
    const shown = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) =>
            ['type', 'id', 'placeholder'].includes(key) ? [] : shown(one),
          )
        : [];
    };
    expect(shown(parse(formTemplate(config))).flatMap((text) => plainWords(text, []))).toEqual([]);
  });
});
