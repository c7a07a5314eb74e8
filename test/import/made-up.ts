/** A made-up list of projects, and the page that each kind of wiki would show of it. */

type Bullet = string | { text: string; below: string[] };

type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'bullets'; members: Bullet[] }
  | { kind: 'code'; lines: string[] };

export interface MadeUpProject {
  section: string;
  title: string;
  /** As the page spells it. */
  date: string;
  verified: string;
  gsoc: string;
  contact: string;
  difficulty: string;
  skills: string;
  blocks: Block[];
  outcomes: string[];
}

const TITLES = [
  'Teach the kettle to whistle: a tune?',
  'Support *two* spoons & a fork',
  "Don't log twice",
  'yes',
  '2012-12-12',
  'C++ bindings for lid_open()',
  '"Quoted" from start to end',
  '# of cups',
  'Ärger mit Öl – größer als 5 ℃',
  'null',
];
const SENTENCES = [
  'Water boils at one point only, and *nobody* knows which_one_it_is or why.',
  'See http://example.org/a_(b)/c_d?x=1&y=2 and https://example.com/.',
  'An address such as someone@example.org may stand here; so may some_AT_example_DOT_org.',
  'Braces {{like this}}, brackets [[like that]] and [1], pipes | and <tags> & &amp; are only text.',
  "It's ''not'' italic, `not` code, ~~not~~ gone, and 1 < 2 > 0 \\ done.",
  'Note: this is no label. Task 1: neither is this.',
  '# This is no heading.',
  '> This is no quote.',
  '#12 and @somebody are words — “nothing” more…',
];
const DATES = ['01/08/2012', '15/11/2012', 'Sep 1 2012', '01 September 2012', '2013-01-16', '15/11/12'];
const CONTACTS = [
  'Ann Example <ann@example.org>',
  'Bob Example <bob_AT_example_DOT_org>, Ann Example <ann@example.org>',
  '<Cleo Example>',
  'Dörte Example',
  'Unknown',
  '',
];
const CODE = [
  ['cups=2', 'maxcups=3'],
  [
    '[    0.073006] WARNING: at kettle.c:1547 __boil+0x42e/0x440()',
    '[    0.073017]  <IRQ>  [<ffff>] warn|pipe}}',
  ],
  ['kettled[2421]: error opening ATTR{/sys/lid}'],
];

/** Projects in sections; the same for the same number. */
export function madeUpList(count: number): MadeUpProject[] {
  const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
  return Array.from({ length: count }, (_, index) => ({
    section: pick(['Kettles', 'Tea & Coffee (TC)', 'Upstream leaks!'], Math.floor((index * 3) / count)),
    title: pick(TITLES, index) + (index < TITLES.length ? '' : ` ${index}`),
    date: pick(DATES, index),
    verified: pick(['Not updated in 2020', '12/12/2012', 'Sep 1 2012'], index),
    gsoc: pick(['Yes', 'No', 'Unknown', 'No, unless reviewed'], index),
    contact: pick(CONTACTS, index),
    difficulty: pick(['Unknown', 'Hard', 'low to medium'], index),
    skills: pick(['Unknown', 'C, Rust', 'Boiling'], index),
    blocks: [
      { kind: 'paragraph', text: pick(SENTENCES, index) },
      {
        kind: 'bullets',
        members: [pick(SENTENCES, index + 1), { text: 'Above', below: ['below', 'a = b'] }, 'Last'],
      },
      { kind: 'paragraph', text: pick(SENTENCES, index + 2) },
      { kind: 'code', lines: pick(CODE, index) },
      { kind: 'paragraph', text: pick(SENTENCES, index + 5) },
    ],
    outcomes: pick([[], ['A kettle that whistles.'], ['Patches', 'A page: how_to <boil>']], index),
  }));
}

/** The page as a browser saves it as text. */
export function asText(projects: readonly MadeUpProject[]): string {
  const lines = ['A made-up list', '', 'From nowhere', ''];
  for (const [index, project] of projects.entries()) {
    if (project.section !== projects[index - 1]?.section) lines.push('', project.section, '');
    lines.push('', project.title, '', ...labelsAsText(project));
    for (const [at, block] of project.blocks.entries()) {
      if (block.kind === 'paragraph') lines.push(at === 0 ? `Description: ${block.text}` : block.text);
      else if (block.kind === 'code') lines.push(...block.lines);
      else lines.push(...block.members.flatMap(bulletAsText));
      lines.push('');
    }
    const [first = 'Not specified, project outcomes', ...rest] = project.outcomes;
    lines.push(...(rest.length === 0 ? [`Outcomes: ${first}`] : ['Outcomes:', `  • ${first}`]));
    lines.push(...rest.map((one) => `  • ${one}`), '');
  }
  return `${lines.join('\n')}\n`;
}

function labelsAsText({ date, verified, gsoc, contact, difficulty, skills }: MadeUpProject): string[] {
  return [
    `Date of insert: ${date}; Verified: ${verified}; GSoC: ${gsoc}`,
    `Technical contact: ${contact}`,
    'Mailing list/forum for project: tea-devel@',
    'IRC channel for project: #tea',
    `Difficulty: ${difficulty}`,
    `Skills Needed: ${skills}`,
  ];
}

function bulletAsText(bullet: Bullet): string[] {
  if (typeof bullet === 'string') return [`  • ${bullet}`];
  return [`  • ${bullet.text}`, ...bullet.below.map((one) => `      ◦ ${one}`)];
}

/** The page's source in MediaWiki. */
export function asWikitext(projects: readonly MadeUpProject[]): string {
  const lines = ['Some words. <!-- with a comment', 'of two lines -->', ''];
  for (const [index, project] of projects.entries()) {
    if (project.section !== projects[index - 1]?.section) lines.push(`== ${project.section} ==`, '');
    const { title, date, verified, gsoc, contact, difficulty, skills, blocks, outcomes } = project;
    const desc = blocks.map(blockAsWikitext).join('\n\n');
    lines.push('{{project', `|Project=${literal(title)}`, `|Date=${date}`, `|Verified=${verified}`);
    lines.push(`|Contact=${literal(contact)}`, '|Mailing list=tea-devel@', '|IRC=#tea', `|GSoC=${gsoc}`);
    lines.push(`|Difficulty = ${difficulty}`, `|Skills Needed=${skills}`, `|Desc=${desc}`);
    const parts = outcomes.map(literal);
    lines.push(
      `|Outcomes=${parts.length > 1 ? parts.map((part) => `\n* ${part}`).join('') : parts.join('')}`,
      '}}',
      '',
    );
  }
  return lines.join('\n');
}

function blockAsWikitext(block: Block): string {
  if (block.kind === 'paragraph') return literal(block.text);
  if (block.kind === 'code') return `<pre>\n${block.lines.join('\n')}\n</pre>`;
  return block.members
    .flatMap((bullet) =>
      typeof bullet === 'string'
        ? [`* ${literal(bullet)}`]
        : [`* ${literal(bullet.text)}`, ...bullet.below.map((one) => `** ${literal(one)}`)],
    )
    .join('\n');
}

/** Text that the wiki must take for nothing else; addresses stay links. */
function literal(text: string): string {
  return /['[\]{}|<>&#*~]/.test(text) && !text.includes('://') ? `<nowiki>${text}</nowiki>` : text;
}

/** The page as the wiki's template shows it. */
export function asHtml(projects: readonly MadeUpProject[]): string {
  const parts = [
    '<!DOCTYPE html>\n<html><head><title>A list</title>\n<style>p { color: red }</style></head><body>',
  ];
  parts.push(
    '<div id="nav">Jump to search</div><div id="mw-content-text"><h1>A made-up list</h1><p>Some words.</p>',
  );
  for (const [index, project] of projects.entries()) {
    if (project.section !== projects[index - 1]?.section) {
      parts.push(`<h2>${escaped(project.section)}<span class="mw-editsection">[edit]</span></h2>`);
    }
    parts.push(`<h3>${escaped(project.title)}</h3>`, '<p>');
    const [first, ...rest] = project.blocks;
    parts.push(labelsAsText(project).map(bold).join('<br />\n'));
    parts.push(`<br>\n<b>Description:</b> ${first?.kind === 'paragraph' ? escaped(first.text) : ''}</p>`);
    parts.push(...rest.map(blockAsHtml));
    const [one = 'Not specified, project outcomes', ...more] = project.outcomes;
    if (more.length === 0) parts.push(`<p><b>Outcomes:</b> ${escaped(one)}</p>`);
    else
      parts.push(
        '<p><b>Outcomes</b>:</p>',
        `<ul>${[one, ...more].map((part) => `<li>${escaped(part)}</li>`).join('')}</ul>`,
      );
  }
  return `${parts.join('\n')}\n</div><footer>Imprint</footer></body></html>\n`;
}

function bold(line: string): string {
  return escaped(line).replace(/^([^:]+:)/, '<b>$1</b>');
}

function blockAsHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`;
  if (block.kind === 'code') return `<pre>${escaped(block.lines.join('\n'))}\n</pre>`;
  const members = block.members.map((bullet) =>
    typeof bullet === 'string'
      ? `<li>${escaped(bullet)}</li>`
      : `<li>${escaped(bullet.text)}\n<ul>${bullet.below.map((one) => `<li>${escaped(one)}</li>`).join('\n')}</ul></li>`,
  );
  return `<ul>\n${members.join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
