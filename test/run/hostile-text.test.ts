/** Whatever text a stranger writes, reading it takes time in proportion to its length. */

import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/import/import-page.ts';
import { runsDibs } from '../../src/init/starter-files.ts';
import { markerOf, parseBody, sameBody } from '../../src/issue/body.ts';
import { commandIn, holdsCommand } from '../../src/issue/command.ts';
import { keptTexts, keysIn } from '../../src/issue/comment.ts';
import { parseMarker } from '../../src/issue/marker.ts';
import { editFrontMatter, locate, readFrontMatter } from '../../src/lib/front-matter/index.ts';
import { datesMeant } from '../../src/lib/text/date.ts';
import { textDiff } from '../../src/lib/text/diff.ts';
import { oneLine } from '../../src/lib/text/one-line.ts';
import { bareFolder } from '../../src/lib/text/path.ts';
import { slugOf } from '../../src/lib/text/slug.ts';
import { renderIndex } from '../../src/list/index-page.ts';
import { contactsFrom, folderOf } from '../../src/list/new-file.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { readProjectFile } from '../../src/list/read-project.ts';
import type { RemoteIssue } from '../../src/model/issue.ts';
import { readAnswers } from '../../src/proposals/answers.ts';
import { type ProposalForm, readForm } from '../../src/proposals/form.ts';
import { propose } from '../../src/proposals/plan.ts';
import { withoutCommands } from '../../src/report/log-line.ts';
import { cell } from '../../src/report/table.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { labelProblem } from '../../src/schema/label-name.ts';
import { type ProjectKey, projectKeys } from '../../src/schema/project-keys.ts';
import { en } from '../../src/texts/en.ts';
import { isLinear } from '../support/growth.ts';

const config = defaultConfig();
const words = config.claims.commands;
const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const author = { login: 'alice', isBot: false, association: 'NONE' };
const keys = Object.keys(projectKeys) as ProjectKey[];
const form: ProposalForm = (['summary', 'skills', 'contacts', 'links', 'description'] as const).map((key) => {
  return { label: key, key };
});
const answered = (text: string) => form.map(({ label }) => `### ${label}\n\n${text}\n`).join('\n');

function proposal(body: string): RemoteIssue {
  return {
    number: 3,
    title: 'A title',
    body,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    agents: [],
    locked: false,
    author,
    isPullRequest: false,
    comments: 0,
    createdAt: '2026-01-01T00:00:00Z',
    url: '',
  };
}

function edit(source: string): unknown {
  try {
    return editFrontMatter(source, { issue: 3, claim: { by: ['a'], since: '2026-01-01' } });
  } catch (error) {
    return error;
  }
}

const project = (lines: string, text = '') => `---\ntitle: a\n${lines}\n---\n${text}`;
const file = (source: string) => readProjectFile('projects/a.md', source, 'a', config, false);

/** What reads text that people write, each for itself. */
const READERS: Record<string, (text: string) => unknown> = {
  'the body of an issue': (text) => parseBody(text),
  'the body of an issue behind its marker': (text) => parseBody(`<!-- dibs:begin {"id":"x"} -->\n${text}`),
  'a marker that never ends': (text) => parseBody(`<!-- dibs:begin${text}`),
  'a region that never ends': (text) => parseBody(`<!-- dibs:begin {} -->\n<!-- dibs:end${text}`),
  'a body that is compared': (text) => sameBody(text, `${text}\n`),
  'a body that may have a marker': (text) => markerOf({ number: 1, body: `${text} dibs:begin`, author }),
  'a marker': (text) => parseMarker(text),
  'the words of a marker': (text) =>
    parseMarker(JSON.stringify({ id: text, labels: [text], holders: { [text]: text } })),
  'hidden causes': (text) =>
    keysIn(
      {
        ...proposal(''),
        id: 1,
        issue: 3,
        edited: false,
        body: `${text}<!-- dibs:comment ${text.slice(99)} -->`,
      },
      () => true,
    ),
  'an edited region': (text) => keptTexts(text, en.notices),
  'a comment that may hold a command': (text) => holdsCommand(text, words),
  'what follows a command': (text) => commandIn(`/claim ${text}`, words),
  'a file': file,
  'the text of a file': (text) => file(project('', text)),
  'the front matter': (text) => readFrontMatter(`---\n${text}`),
  'the answers to a form': (text) => readAnswers(answered(text), [form]),
  'an issue that follows no form': (text) => readAnswers(text, [form]),
  'a form': (text) => readForm(`body:\n${text}`),
  'a page with the index': (text) =>
    renderIndex(text, [], { path: 'projects/README.md', repository, config }),
  'a workflow': runsDibs,
  'a folder': (text) => [folderOf(text, config, []), bareFolder(text)],
  'a contact': (text) => contactsFrom([text]),
  'the values of a file': (text) => keys.map((key) => projectKeys[key].safeParse(text)),
  'a title': (text) => [slugOf(text), oneLine(text), labelProblem(text), cell(text), datesMeant(text)],
  'a line of the log': withoutCommands,
};

/** Those that work hard on each character: on less of it, which takes them up to a second. */
const THOROUGH: Record<string, (text: string) => unknown> = {
  'a comment with a command below': (text) => commandIn(`${text}\n\n/claim`, words),
  'a front matter that is edited': (text) => edit(project(text)),
  'a key that is edited': (text) => edit(project(`claim:${text}&a\n  by: [x]`)),
  'a front matter that has a fault': (text) => locate(project(text), ['title']),
  'the config': (text) => readConfig(text, 'c'),
  'the words of a config': (text) =>
    readConfig(JSON.stringify({ projects: text, files: [text], guidance: text, tracking_label: text }), 'c'),
  'an accepted proposal': (text) =>
    propose(proposal(answered(text)), '', {
      config,
      repository,
      today: '2026-01-01',
      forms: [form],
      folders: [],
    }),
  'a text that differs': (text) => textDiff(text, [...text].reverse().join('')),
  'a page that was saved as text': (text) =>
    importPage(`A\nDate of insert: 2012-01-01\n${text}`, { format: 'text' }),
  'a page of wikitext': (text) =>
    importPage(`{{project|Project=x|Date=2012-01-01|Contact=${text}|Desc=${text}}}`, { format: 'wikitext' }),
  'a page of HTML': (text) => importPage(text, { format: 'html' }),
};

/** What is repeated until the text is long. */
const REPEATED = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  'a ',
  'a-',
  '/',
  'a/',
  '<',
  '<a ',
  '<!--',
  '-->',
  '<!-- dibs:begin ',
  '<!-- dibs:begin\n',
  '<!--dibs:end ',
  '<!-- dibs:index -->',
  '<!-- dibs:comment a',
  '[',
  '[](',
  '{{a|',
  '`',
  '```\n',
  '*a',
  '"',
  "'",
  '---\n',
  '- a\n',
  '- a\nx\n',
  '> ',
  'a: b\n',
  '? a\n',
  '&a *a ',
  '/claim ',
  '/claim\n',
  'a@',
  '<a@b>, ',
  '\u0300',
  '::',
  ' \n',
];

function slowTexts(read: (text: string) => unknown, limits: { length: number; noise: number }): string[] {
  return REPEATED.filter((repeated) => {
    const textOf = (size: number) => `${repeated.repeat(Math.ceil(size / repeated.length))}x`;
    return !isLinear(read, textOf, limits);
  });
}

describe('takes linear time on 66,000 characters, more than the body of an issue can have', () => {
  it.each(Object.entries(READERS))('%s', (_, read) => {
    expect(slowTexts(read, { length: 66_000, noise: 100 })).toEqual([]);
  });
});

describe('takes half a second or linear time on 20,000 characters', () => {
  it.each(Object.entries(THOROUGH))('%s', (_, read) => {
    expect(slowTexts(read, { length: 20_000, noise: 500 })).toEqual([]);
  });
});
