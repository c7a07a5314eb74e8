/** Project files whose texts try to break out of a page, and others that are hard to lay out. */

const ATTACK = `<script>window.hacked=1</script><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1">"'--><!-- dibs:end -->`;
const OVERRIDE = '\u202eesrever\u2066';

/** A text as a value of YAML. */
const quoted = (text: string) => JSON.stringify(text);

const HOSTILE_TEXT = `${ATTACK}

# Heading ${OVERRIDE}

<h1 id="projects" style="position:fixed;inset:0;font-size:99em" class="skip" onclick="window.hacked=1">Big</h1>
<style>body { display: none }</style>
<iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>
<form action="https://evil.example/"><input name="q" autofocus onfocus="window.hacked=1"><button>Send</button></form>
<a href="javascript:window.hacked=1">a</a> [b](javascript:window.hacked=1) [c](data:text/html,<script>1</script>) [d](vbscript:x)
<a href=" java&#x09;script:window.hacked=1">e</a> <https://example.org/"onmouseover="window.hacked=1>
![f](javascript:window.hacked=1) ![g](data:image/svg+xml;base64,PHN2Zy8+)
<math><mtext><table><mglyph><style><img src=x onerror="window.hacked=1"></style></mglyph></table></mtext></math>
<li>loose</li><td>cell</td><summary>no details</summary><dt>no list</dt>
<noscript><p title="</noscript><img src=x onerror=window.hacked=1>"></noscript>
<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">

- [x] done
- [ ] open

| a | b |
| :- | -: |
| <b>x | y</table></div></main> |

Footnote[^1] and [nowhere](#count) and [](https://example.org/).

[^1]: A note.

<details open><summary>More</summary>

<div><p><b><i>unclosed
`;

const project = (lines: Record<string, string>, text: string) =>
  `---\n${Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n${text}\n`;

/** Every field of a project holds an attack. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'projects/core/hostile.md': project(
    {
      title: quoted(`Hostile ${ATTACK} ${OVERRIDE}`),
      summary: quoted(`${ATTACK} ${OVERRIDE}`),
      category: quoted(`core`),
      skills: `[${quoted(ATTACK)}, "C\\" onclick=\\"window.hacked=1"]`,
      contacts: `[{ name: ${quoted(ATTACK)}, email: ${quoted(ATTACK)} }, { name: Ann, github: ann }]`,
      mailing_list: quoted(ATTACK),
      irc: quoted(`${ATTACK}${OVERRIDE}`),
      verified: quoted(ATTACK),
      outcomes: `[${quoted(ATTACK)}, ${quoted('<div><p>unclosed')}]`,
      prerequisites: `[${quoted(`# ${ATTACK}`)}, ${quoted('    code')}]`,
      links: `["javascript:window.hacked=1", { title: ${quoted(ATTACK)}, url: "data:text/html,x" }, { title: ${quoted(ATTACK)}, url: "https://example.org/\\" onclick=\\"window.hacked=1" }]`,
      labels: `[${quoted('<b>label')}]`,
      issue: '1',
    },
    HOSTILE_TEXT,
  ),
  'projects/core/category.md': project(
    {
      title: 'In a hostile category',
      category: quoted(`${ATTACK} ${OVERRIDE}`),
      contacts: '[{ github: ann }]',
    },
    'Text.',
  ),
};

/** Texts that need room, in several scripts. */
export const WIDE_TEXTS: Readonly<Record<string, string>> = {
  'projects/core/full.md': project(
    {
      title: 'A project with everything',
      summary: 'All that a file can say.',
      difficulty: 'easy',
      size: '[90, 175]',
      gsoc: 'yes',
      skills: '[C, Rust, "C++", "C#"]',
      contacts: '[{ name: Ann Smith, github: ann, email: "ann at example org" }, { name: Bob }]',
      mailing_list: 'devel@lists.example.org',
      irc: '"#devel"',
      inserted: '2026-05-01',
      verified: '2026-10-01',
      outcomes: '["It **works**", "It is [documented](docs/x.md)"]',
      prerequisites: '["Read `README.md`"]',
      links: '[https://example.org/, { title: Design, url: design.md }]',
      related: '[core/taken, tools/done]',
      issue: '2',
    },
    `![A picture](picture.png)

## Deep

#### Deeper

| Column | ${'Another column | '.repeat(5)}
| --- | ${'--- | '.repeat(5)}
| ${'x'.repeat(60)} | ${'value | '.repeat(5)}

\`\`\`c
${'int a_very_long_line = 1; '.repeat(10)}
\`\`\`

> A quote with https://example.org/${'path/'.repeat(30)}`,
  ),
  'projects/core/taken.md': project(
    {
      title: 'Taken by two',
      max_claims: '2',
      claim: '{ by: [carol, dave-with-a-very-long-login-name-of-39-ch], since: 2026-11-20 }',
      inserted: '2026-11-01',
      issue: '3',
    },
    'Text.',
  ),
  'projects/tools/done.md': project(
    { title: 'Done', status: 'done', claim: '{ by: [erin], since: 2025-01-01 }', issue: '4' },
    'Text.',
  ),
  'projects/tools/wide.md': project(
    { title: 'x'.repeat(200), summary: 'y'.repeat(200), skills: `[${'z'.repeat(200)}]`, issue: '5' },
    `# ${'w'.repeat(200)}\n\n${'v'.repeat(200)}`,
  ),
  'projects/tools/arabic.md': project(
    { title: 'محاكاة الذاكرة في الآلات الافتراضية', summary: 'وصف قصير للمشروع', inserted: '2026-11-01' },
    'نص المشروع.',
  ),
  'projects/tools/gone.md': project({ title: 'Withdrawn', status: 'archived' }, 'Text.'),
};
