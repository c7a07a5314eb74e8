/** Pages of many makes, all made up: the same two or three projects, told apart by what repeats. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importPage } from '../../src/import/import-page.ts';

interface Shape {
  name: string;
  file?: string;
  page: string;
}

const INTRO = '# Ideas for the season\n\nWelcome. Write to us first.\n';
const OUTRO = '\n## How to apply\n\nSend a mail.\n\n## Mentors\n\nAll of us.\n';

/** A page with the same label lines below each title. */
function labeled(
  write: (label: string, value: string) => string,
  title = (text: string) => `## ${text}`,
): string {
  const one = (name: string, difficulty: string, size: string, mentor: string) =>
    [
      title(name),
      '',
      'Words about it.',
      '',
      ...[
        ['Difficulty', difficulty],
        ['Size', size],
        ['Mentors', mentor],
        ['Skills', 'C, Rust'],
      ].map(([label = '', value = '']) => write(label, value)),
      '',
    ].join('\n');
  return `${INTRO}\n${one('Brew the tea', 'Easy', '90 hours', 'Ann Example')}\n${one('Boil the water', 'Hard', '350 hours', 'Bob Example')}${OUTRO}`;
}

const bold = (label: string, value: string) => `**${label}:** ${value}\n`;

const SHAPES: Shape[] = [
  { name: 'bold labels, the colon inside', page: labeled(bold) },
  { name: 'bold labels, the colon outside', page: labeled((label, value) => `**${label}**: ${value}\n`) },
  { name: 'bold labels without a colon', page: labeled((label, value) => `**${label}** ${value}\n`) },
  { name: 'label and value all bold', page: labeled((label, value) => `**${label}: ${value}**\n`) },
  { name: 'italic labels', page: labeled((label, value) => `_${label}_: ${value}\n`) },
  { name: 'plain labels in one paragraph', page: labeled((label, value) => `${label}: ${value}`) },
  { name: 'labels with line breaks in HTML', page: labeled((label, value) => `**${label}:** ${value}<br>`) },
  { name: 'labels with a backslash at the end', page: labeled((label, value) => `**${label}:** ${value}\\`) },
  {
    name: 'badges',
    page: labeled((label, value) =>
      label === 'Difficulty'
        ? `![d](https://img.shields.io/badge/Difficulty-${value}-green)`
        : bold(label, value),
    ),
  },
  { name: 'labels in bullets', page: labeled((label, value) => `- **${label}:** ${value}`) },
  { name: 'plain labels in bullets', page: labeled((label, value) => `* ${label}: ${value}`) },
  { name: 'labels with emoji', page: labeled((label, value) => `🛠 **${label}:** ${value}\n`) },
  { name: 'labels as headings', page: labeled((label, value) => `### ${label}\n\n${value}\n`) },
  { name: 'labels with the value below', page: labeled((label, value) => `**${label}**\n${value}\n`) },
  { name: 'labels with bullets below', page: labeled((label, value) => `**${label}**\n\n- ${value}\n`) },
  { name: 'labels with nested bullets', page: labeled((label, value) => `- **${label}**\n  - ${value}`) },
  { name: 'numbered titles', page: labeled(bold, (text) => `### 3. ${text}`) },
  { name: 'titles with a label', page: labeled(bold, (text) => `## Project Title: ${text}`) },
  { name: 'titles that are links', page: labeled(bold, (text) => `## [${text}](https://example.org/1)`) },
  { name: 'titles that are all bold', page: labeled(bold, (text) => `**${text}**\n`).replace(OUTRO, '') },
  {
    name: 'titles in one line with their label',
    page: labeled(bold, (text) => `**Project:** ${text}\n`).replace(OUTRO, ''),
  },
  {
    name: 'tables of two columns',
    page: labeled((label, value) => `| **${label}** | ${value} |`).replaceAll(
      '| **Difficulty**',
      '| | |\n|-|-|\n| **Difficulty**',
    ),
  },
  {
    name: 'a table with a row for each project',
    page: `${INTRO}\n| Title | Description | Difficulty | Size | Mentors | Skills |\n|---|---|---|---|---|---|\n| Brew the tea | Words. | Easy | 90 hours | Ann Example | C, Rust |\n| Boil the water | Words. | Hard | 350 hours | Bob Example | C, Rust |\n`,
  },
  {
    name: 'tables of one row in each section',
    page: ['Brew the tea|Easy|90 hours|Ann Example', 'Boil the water|Hard|350 hours|Bob Example'].reduce(
      (page, row) => {
        const [title, ...values] = row.split('|');
        return `${page}\n## ${title}\n\n| Difficulty | Size | Mentors | Skills |\n|---|---|---|---|\n| ${values.join(' | ')} | C, Rust |\n`;
      },
      INTRO,
    ),
  },
  {
    name: 'list entries',
    page: `${INTRO}\n- **Brew the tea**\n  - Difficulty: Easy\n  - Size: 90 hours\n  - Mentors: Ann Example\n  - Skills: C, Rust\n- **Boil the water**\n  - Difficulty: Hard\n  - Size: 350 hours\n  - Mentors: Bob Example\n  - Skills: C, Rust\n`,
  },
  {
    name: 'summaries that open',
    page: `${INTRO}\n${['Brew the tea|Easy|90 hours|Ann Example', 'Boil the water|Hard|350 hours|Bob Example']
      .map((row) => row.split('|'))
      .map(
        ([title, difficulty, size, mentor]) =>
          `<details>\n<summary>${title}</summary>\n\n**Difficulty:** ${difficulty}\n\n**Size:** ${size}\n\n**Mentors:** ${mentor}\n\n**Skills:** C, Rust\n\n</details>\n`,
      )
      .join('\n')}`,
  },
  {
    name: 'Chinese labels',
    page: `# 项目\n\n## Brew the tea\n\n说明。\n\n**难度**：低\n\n**项目时长**：90 小时\n\n**导师**：Ann Example\n\n**技术要求**：C, Rust\n\n## Boil the water\n\n说明。\n\n**难度**：高\n\n**项目时长**：350 小时\n\n**导师**：Bob Example\n\n**技术要求**：C, Rust\n`,
  },
  {
    name: 'HTML with description lists',
    file: 'page.html',
    page: `<!doctype html><html><body><nav>Menu</nav><h1>Ideas</h1><dl><dt>Brew the tea</dt><dd><p>Words.</p><p><em>Difficulty:</em> easy. <em>Size:</em> 90 hours. <em>Mentors:</em> Ann Example. <em>Skills:</em> C, Rust.</p></dd><dt>Boil the water</dt><dd><p>Words.</p><p><em>Difficulty:</em> hard. <em>Size:</em> 350 hours. <em>Mentors:</em> Bob Example. <em>Skills:</em> C, Rust.</p></dd></dl></body></html>`,
  },
  {
    name: 'HTML with headings and tables',
    file: 'page.html',
    page: `<html><body>${[
      'Brew the tea|Easy|90 hours|Ann Example',
      'Boil the water|Hard|350 hours|Bob Example',
    ]
      .map((row) => row.split('|'))
      .map(
        ([title, difficulty, size, mentor]) =>
          `<h2>${title}</h2><p>Words.</p><table><tr><th>Difficulty</th><td>${difficulty}</td></tr><tr><th>Size</th><td>${size}</td></tr><tr><th>Mentors</th><td>${mentor}</td></tr><tr><th>Skills</th><td>C, Rust</td></tr></table>`,
      )
      .join('')}</body></html>`,
  },
  {
    name: 'MediaWiki',
    file: 'page.mediawiki',
    page: `== About ==\nHello.\n\n== Ideas ==\n=== Brew the tea ===\nWords.\n* '''Difficulty:''' Easy\n* '''Size:''' 90 hours\n* '''Mentors:''' Ann Example\n* '''Skills:''' C, Rust\n\n=== Boil the water ===\nWords.\n* '''Difficulty:''' Hard\n* '''Size:''' 350 hours\n* '''Mentors:''' Bob Example\n* '''Skills:''' C, Rust\n`,
  },
  {
    name: 'reStructuredText',
    file: 'page.rst',
    page: `Ideas\n=====\n\n.. contents::\n   :local:\n\nBrew the tea\n------------\n\nWords.\n\n- **Difficulty**: Easy\n- **Size**: 90 hours\n- **Mentors**: Ann Example\n- **Skills**: C, Rust\n\nBoil the water\n--------------\n\n:Difficulty: Hard\n:Size: 350 hours\n:Mentors: Bob Example\n:Skills: C, Rust\n`,
  },
  {
    name: 'AsciiDoc',
    file: 'page.adoc',
    page: `= Ideas\n:toc:\n\n== Brew the tea\n\n*Difficulty*: Easy +\n*Size*: 90 hours +\n*Mentors*: Ann Example +\n*Skills*: C, Rust\n\n== Boil the water\n\n[cols="1,1"]\n|===\n|Difficulty |Hard\n|Size |350 hours\n|Mentors |Bob Example\n|Skills |C, Rust\n|===\n`,
  },
];

function frontMatters(page: string, file = 'page.md'): Record<string, unknown>[] {
  const { files } = importPage(page, { name: file });
  return files.map(({ text }) => parse(text.split('\n---\n')[0]?.slice(4) ?? '') as Record<string, unknown>);
}

describe.each(SHAPES)('$name', ({ page, file }) => {
  it('a page of this shape gives its projects with their values', () => {
    const found = frontMatters(page, file);
    expect(found.map(({ title }) => title).sort()).toEqual(['Boil the water', 'Brew the tea']);
    const tea = found.find(({ title }) => title === 'Brew the tea');
    const water = found.find(({ title }) => title === 'Boil the water');
    expect(tea).toMatchObject({ difficulty: 'easy', size: 90, contacts: [{ name: 'Ann Example' }] });
    expect(water).toMatchObject({ difficulty: 'hard', size: 350, contacts: [{ name: 'Bob Example' }] });
    expect([tea?.skills, water?.skills]).toEqual([
      ['C', 'Rust'],
      ['C', 'Rust'],
    ]);
  });

  it('every line is accounted for', () => {
    const { lineReport } = importPage(page, { name: file ?? 'page.md' });
    const lines = page.replace(/\n$/, '').split('\n');
    const covered = new Set(
      lineReport.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    );
    expect(covered.size).toBe(lines.length);
  });
});

describe('pages without projects', () => {
  it.each([
    [
      'a guide',
      `${INTRO}\n## How to apply\n\nRead this.\n\n## FAQ\n\n**Contact:** us\n\n## Timeline\n\nMay.\n`,
    ],
    [
      'a template',
      '# Idea template\n\n## Project title\n\n**Difficulty:** Easy/Medium/Hard\n\n**Mentors:** names\n\n**Skills:** list\n',
    ],
    ['a table of people', '# Mentors\n\n| Name | GitHub |\n|---|---|\n| Ann | @ann |\n| Bob | @bob |\n'],
    [
      'code',
      '# Guide\n\n```\n## One\n**Difficulty:** Easy\n**Mentors:** x\n## Two\n**Difficulty:** Easy\n**Mentors:** y\n```\n',
    ],
  ])('%s gives no file, and an error that says what was seen', (_, page) => {
    const { files, problems } = importPage(page, { name: 'page.md' });
    expect(files).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', line: 1 }));
  });
});

describe('what a person says about a page', () => {
  const page =
    '# List\n\n## One thing\n\nMuse: Ann Example\n\n## Another thing\n\nMuse: Bob Example\n\n## FAQ\n\nNone.\n';
  const titles = (answers: object) =>
    importPage(page, { name: 'page.md', answers }).files.map(({ path }) => path);

  it('a page that cannot be told gives nothing until the level is named', () => {
    expect(titles({})).toEqual([]);
    expect(titles({ level: 2 })).toEqual(['one-thing.md', 'another-thing.md']);
    expect(titles({ level: 2, untilHeading: 'Another thing' })).toEqual(['one-thing.md']);
  });

  it('a label that is explained is read as its key', () => {
    const { files } = importPage(page, {
      name: 'page.md',
      answers: { level: 2, labels: { muse: 'contacts' } },
    });
    expect(files[0]?.text).toContain('contacts:\n  - name: Ann Example\n');
  });

  it('a scale that is explained is read as a difficulty', () => {
    const scaled = labeled(bold).replace('Easy', '2/5').replace('Hard', '★★★★☆');
    const [tea, water] = importPage(scaled, {
      name: 'page.md',
      answers: { scale: { 2: 'easy', 4: 'hard' } },
    }).files;
    expect([tea?.text, water?.text].map((text) => /^difficulty: (.*)$/m.exec(text ?? '')?.[1])).toEqual([
      'easy',
      'hard',
    ]);
  });
});

it('titles, people and text keep what they say', () => {
  const page = `${INTRO}\n## 1. Mend the [kettle](https://example.org/k) (DONE)\n\nSee [here](docs/a.md).\n\n**Difficulty:** Hard, 350 hours\n\n**Mentors:** [Ann](https://github.com/ann) <ann -at- example.org>, @bob, TBD\n\n**Links:** https://example.org/a\n\n## 2. Fill the kettle\n\n**Difficulty:** Medium, as it is heavy\n\n**Mentors:** @cleo\n`;
  const { files } = importPage(page, { name: 'ideas.md', address: 'https://example.org/list/' });
  expect(files[0]?.text).toBe(`---
title: Mend the kettle
status: done
difficulty: hard
size: 350
contacts:
  - email: ann -at- example.org
    github: ann
    name: Ann
  - github: bob
links:
  - title: kettle
    url: https://example.org/k
  - url: https://example.org/a
---

See [here](https://example.org/list/docs/a.md).
`);
  expect(files[1]?.text).toContain('difficulty: medium\n');
  expect(files[1]?.text).toContain('**Difficulty:** Medium, as it is heavy');
});
