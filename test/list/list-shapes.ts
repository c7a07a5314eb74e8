/** Six shapes of lists, 400 files in all, with few that nobody can read. */

import type { Difficulty, Size, Status } from '../../src/model/project.ts';
import {
  body,
  Dice,
  headed,
  LEVELS,
  type MadeFile,
  type MadeList,
  people,
  SIZES,
  SKILLS,
  saved,
  strangeLines,
  type Truth,
  title,
} from './generated-list.ts';

/** Keys in any order, then the text. */
function file(dice: Dice, path: string, lines: string[], says: MadeFile['says']): MadeFile {
  return { path, text: saved(dice, `---\n${lines.join('\n')}\n---\n\n${body(dice)}`), says };
}

function count<T>(many: number, make: (at: number) => T): T[] {
  return Array.from({ length: many }, (_, at) => make(at));
}

/** In every so many files a title, the texts of the others: some of them say what others say. */
function titles(dice: Dice, many: number): string[] {
  const made = count(many, () => title(dice));
  return made.map((one, at) => (at % 15 === 7 ? (made[at - 3] ?? one) : one));
}

/** Flat files with keys of their own, handles of mentors, and words for the state: Jekyll, `_projects/*.md`. */
function collection(dice: Dice): MadeList {
  const STATES: [string, Status][] = [
    ['in_progress', 'open'],
    ['open', 'open'],
    ['completed', 'done'],
    ['disabled', 'archived'],
  ];
  const names = titles(dice, 70);
  const files = count(70, (at): MadeFile => {
    const path = `idea-${at}.md`;
    const [level, difficulty] = dice.pick<[string, Difficulty]>([...LEVELS, ['tough', 'hard']]);
    const [state, status] = dice.in(70) ? (['open', 'open'] as const) : dice.pick(STATES);
    const skills = dice.some(SKILLS, 4);
    const mentors = people(dice);
    const list = mentors.map(({ login }) => (dice.in(10) ? `"@${login}"` : login));
    const nested = dice.in(10) ? `[[${list.join(', ')}], []]` : `\n  - ${list.join('\n  - ')}`;
    const lines = [
      `name: "${names[at]}"`,
      'desc: "A short word on it, in one line."',
      'requirements:\n  - "You have built it once, and one patch of yours was taken."\n  - "Patience."',
      `difficulty: ${level}`,
      'initiatives:\n  - GSoC',
      `issues:\n  - https://issues.example/${at}`,
      `mentors: ${nested}`,
      `tags: [${skills.join(', ')}]`,
      `status: ${state}`,
      ...strangeLines(dice),
    ];
    const contacts = mentors.map(({ login: github }) => ({ github }));
    if (at === 33) return file(dice, path, ['name: "Never closed', ...lines.slice(1, 5)], { brokenAt: 2 });
    if (at === 40) return headed(dice, path);
    return file(dice, path, lines, {
      title: names[at] ?? '',
      difficulty,
      sizes: [],
      skills,
      contacts,
      status,
    });
  });
  return {
    page: 'collection',
    folder: '_projects',
    files,
    others: { '_template.md': '---\nname: ""\n---\n' },
  };
}

/** A folder for each year, people with their names in two parts, hours: `_proposals/2024/proposal_X.md`. */
function years(dice: Dice): MadeList {
  const names = titles(dice, 90);
  const files = count(90, (at): MadeFile => {
    const year = 2022 + (at % 4);
    const path = `${year}/proposal_${at}.md`;
    const [level, difficulty] = dice.pick(LEVELS);
    const [hours, sizes] = dice.pick(SIZES);
    const mentors = people(dice);
    const lines = [
      `title: ${names[at]}`,
      'layout: proposal',
      `project: ${dice.pick(['Tides', 'Trams', 'Choir'])}`,
      `year: ${year}`,
      'organization:\n  - Harbour Office',
      ...(year > 2022 ? [`difficulty: ${level}`, `duration: ${hours}`, 'mentor_avail: June-October'] : []),
      'project_mentors:',
      ...mentors.flatMap(({ first, last, email }) => [
        `  - email: ${email}`,
        `    first_name: ${first}`,
        `    last_name: ${last}`,
        '    organization: Harbour Office',
        '    is_preferred_contact: yes',
      ]),
      ...strangeLines(dice),
    ];
    const status: Status = year === 2025 ? 'open' : 'archived';
    if (at === 43) return file(dice, path, ['title: "Never closed', ...lines.slice(1, 5)], { brokenAt: 2 });
    if (at % 31 === 3) {
      const made = headed(dice, path);
      return { ...made, says: { ...made.says, status } as MadeFile['says'] };
    }
    const contacts = mentors.map(({ name, email }) => ({ name, email }));
    const known = year > 2022 ? { difficulty, sizes } : { sizes: [] };
    return file(dice, path, lines, { title: names[at] ?? '', ...known, skills: [], contacts, status });
  });
  return {
    page: 'years',
    folder: '_proposals',
    files,
    others: { '2022/README.md': '# Ideas of 2022\n', 'README.md': '# Ideas\n' },
  };
}

/** Page bundles with keys inside of `params`: Hugo, `content/ideas/<slug>/index.md`. */
function bundles(dice: Dice): MadeList {
  const names = titles(dice, 60);
  const others: Record<string, string> = { '_index.md': '---\ntitle: Ideas\n---\n' };
  const files = count(60, (at): MadeFile => {
    const path = `${dice.pick(['map', 'tide', 'tram'])}-${at}/index.md`;
    const [level, difficulty] = dice.pick(LEVELS);
    const [hours, sizes] = dice.pick(SIZES);
    const skills = dice.some(SKILLS, 3);
    const mentors = people(dice);
    if (at % 12 === 5) others[path.replace('index.md', 'background.md')] = '# Background\n\nMore on it.\n';
    const date = `date: 2024-0${1 + dice.roll(9)}-11T10:00:00Z`;
    const isDraft = dice.in(20);
    const lines = [
      `title: '${names[at]}'`,
      date,
      `draft: ${isDraft}`,
      'params:',
      `  level: ${level}`,
      `  hours: ${hours}`,
      `  skills: [${skills.join(', ')}]`,
      '  mentors:',
      ...mentors.map(({ name, email }) => `    - { name: "${name}", email: ${email} }`),
      ...strangeLines(dice).filter((line) => !line.startsWith('date')),
    ];
    if (at === 20) {
      return {
        path,
        text: saved(dice, `+++\ntitle = "${names[at]}\n+++\n\n${body(dice)}`),
        says: { brokenAt: 2 },
      };
    }
    if (at === 21) return headed(dice, path);
    const contacts = mentors.map(({ name, email }) => ({ name, email }));
    return file(dice, path, lines, {
      title: names[at] ?? '',
      difficulty,
      sizes,
      skills,
      contacts,
      status: isDraft ? 'archived' : 'open',
    });
  });
  return { page: 'bundles', folder: 'content/ideas', files, others };
}

/** A numbered folder for each, with a README and no front matter: `ideas/<n>/README.md`. */
function numbered(dice: Dice): MadeList {
  const others: Record<string, string> = { 'README.md': '# All ideas\n\n| number | idea |\n' };
  const files = count(60, (at): MadeFile => {
    const path = `${at + 1}/README.md`;
    if (at % 10 === 4) others[`${at + 1}/notes.md`] = '# Notes\n';
    if (at === 30) return { path, text: '---\na: "never closed\n---\n\n# A\n', says: { brokenAt: 2 } };
    return headed(dice, path, dice.in(10) ? '<!-- keep the heading short -->\n' : '');
  });
  return { page: 'numbered', folder: 'ideas', files, others };
}

/** Flat files with a heading, and all else in their text. */
function headings(dice: Dice): MadeList {
  const files = count(50, (at): MadeFile => {
    const path = `${dice.pick(['tide', 'tram', 'map'])}-${at}.md`;
    if (at === 25)
      return { path, text: '\n\n---\ntitle: Too late\n---\n\n# Too late\n', says: { brokenAt: 3 } };
    const above = dice.in(20) ? '> A word of warning: this one is old,\n> and nobody remembers why.\n\n' : '';
    const made = headed(dice, path, above);
    const name = people(dice)[0]?.name ?? '';
    return {
      path,
      text: `${made.text}\n**Difficulty:** medium\n**Mentors:** ${name}\n`,
      says: { ...(made.says as Truth), difficulty: 'medium', contacts: [{ name }] },
    };
  });
  const others = { 'README.md': '# Our wishes\n', 'CONTRIBUTING.md': '# How to add a wish\n' };
  return { page: 'headings', folder: 'docs/wishes', files, others };
}

/** A list with its own words for everything. */
function ownWords(dice: Dice): MadeList {
  const STATES: [string, Status][] = [
    ['seeking people', 'open'],
    ['In progress', 'open'],
    ['launched', 'done'],
    ['hibernating', 'archived'],
  ];
  const FULL: [string, Size[]][] = [...SIZES, ['half-time', ['medium']]];
  const names = titles(dice, 70);
  const files = count(70, (at): MadeFile => {
    const path = `${dice.pick(['web', 'data', 'outreach'])}/wish-${at}.md`;
    const [level, difficulty] = dice.pick<[string, Difficulty]>([
      ...LEVELS,
      ['tough', 'hard'],
      ['midrange', 'medium'],
    ]);
    const [size, sizes] = dice.pick(FULL);
    const [state, status] = dice.in(60) ? (['seeking people', 'open'] as const) : dice.pick(STATES);
    const skills = dice.some(SKILLS, 3);
    const [mentor] = people(dice);
    const lines = [
      `idea: ${names[at]}`,
      `level: ${level}`,
      `project_size: ${size}`,
      `state: ${state}`,
      `tech: ${skills.join(', ')}`,
      `mentor: ${mentor?.name} <${mentor?.email}>`,
      `issue: https://issues.example/${at}`,
      ...(dice.in(10) ? ['votes: 3', 'Votes: 4'] : []),
      ...strangeLines(dice),
    ];
    if (at === 50)
      return file(dice, path, [...lines, 'state: [never, closed'], {
        brokenAt: 2 + lines.join('\n').split('\n').length,
      });
    const contacts = [{ name: mentor?.name ?? '', email: mentor?.email ?? '' }];
    return file(dice, path, lines, { title: names[at] ?? '', difficulty, sizes, skills, contacts, status });
  });
  return { page: 'own-words', folder: 'wishlist', files, others: {} };
}

/** The lists of a seed. */
export function madeLists(seed: number): MadeList[] {
  const dice = new Dice(seed);
  return [collection, years, bundles, numbered, headings, ownWords].map((make) => make(dice));
}
