/** How people find a project on the list, in a real browser. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/site/index.ts';
import { type OpenBrowser, openBrowser, type Served, type Skip, serve } from '../support/browser.ts';
import { madeUpProjects } from '../support/made-up-projects.ts';
import { siteInput, siteOf } from '../support/site.ts';

const project = (title: string, ...lines: string[]) =>
  `---\n${[`title: ${title}`, ...lines].join('\n')}\n---\n\nText.\n`;

const FILES = {
  'projects/core/numa.md': project(
    'Virtual NUMA',
    'summary: Show a topology to guests',
    'difficulty: hard',
    'skills: [C, Assembler]',
    'gsoc: yes',
    'size: [90, 350]',
    'inserted: 2026-03-01',
    'contacts: [{ name: Ann Smith, github: ann }]',
    'issue: 1',
  ),
  'projects/core/clock.md': project(
    'Better clock',
    'summary: Ticks get lost',
    'difficulty: easy',
    'skills: C',
    'inserted: 2026-10-01',
    'contacts: [{ name: Bob }]',
    'claim: { by: [carol], since: 2026-11-02 }',
    'issue: 2',
  ),
  'projects/tools/top.md': project(
    'A top for guests',
    'summary: See what guests do',
    'difficulty: easy',
    'skills: Rust',
    'gsoc: no',
    'inserted: 2020-01-01',
    'contacts: [{ name: Ann Smith, github: ann }]',
    'issue: 3',
  ),
  'projects/tools/docs.md': project('Manual pages', 'difficulty: medium', 'inserted: 2026-11-01', 'issue: 4'),
  'projects/tools/old.md': project(
    'Old tool',
    'status: done',
    'inserted: 2024-01-01',
    'claim: { by: [dave], since: 2025-01-01 }',
    'issue: 5',
  ),
};

let opened: OpenBrowser;
let server: Served;

beforeAll(async () => {
  server = await serve(siteOf(siteInput(FILES)));
  opened = await openBrowser();
}, 60_000);
afterAll(async () => {
  await opened?.close();
  await server?.close();
});

/** Shows a page; without a browser the test is skipped. */
async function open(skip: Skip, path = '', script = true): Promise<Page> {
  const page = await opened.page(skip, { javaScriptEnabled: script });
  await page.goto(server.url + path);
  return page;
}

/** Titles of the rows that are to be seen, in their order. */
const titles = (page: Page) => page.locator('.row:visible .t').allInnerTexts();
const addressOf = (page: Page) => page.evaluate<string>('location.search');
const counts = async (page: Page, facet: string) =>
  Object.fromEntries(
    await page
      .locator(`#f-${facet} label`)
      .evaluateAll((labels: { children: ArrayLike<{ textContent: string }> }[]) =>
        labels.map(
          ({ children }) => [children[1]?.textContent ?? '', Number(children[2]?.textContent)] as const,
        ),
      ),
  );

describe('the list', () => {
  it('has what is free first, and what is done apart with who did it', async ({ skip }) => {
    const page = await open(skip);
    expect(await titles(page)).toEqual([
      'Virtual NUMA',
      'A top for guests',
      'Manual pages',
      'Better clock',
      'Old tool',
    ]);
    expect(await page.locator('#done .row').innerText()).toContain('done by dave');
    expect(await page.locator('.row.taken .state').innerText()).toBe('carol since 2026-11-02');
    expect(await page.locator('.figures').innerText()).toMatch(
      /3\s*free\s*1\s*taken\s*1\s*done\s*1\s*needs verification/,
    );
    expect(await page.locator('#count').innerText()).toBe('5 of 5 projects');
  });

  it('is searched by words, -words and phrases in title, summary, skills and mentors', async ({ skip }) => {
    const page = await open(skip);
    const search = async (query: string) => {
      await page.fill('#q', query);
      return titles(page);
    };
    expect(await search('GUESTS')).toEqual(['Virtual NUMA', 'A top for guests']);
    expect(await search('guests -topology')).toEqual(['A top for guests']);
    expect(await search('"guests do"')).toEqual(['A top for guests']);
    expect(await search('"do guests"')).toEqual([]);
    expect(await search('assembler')).toEqual(['Virtual NUMA']);
    expect(await search('ann smith')).toEqual(['Virtual NUMA', 'A top for guests']);
    expect(await search('')).toHaveLength(5);
    expect(await addressOf(page)).toBe('');
  });

  it.for<[string, string, string[]]>([
    ['claim', 'taken', ['Better clock']],
    ['category', 'core', ['Virtual NUMA', 'Better clock']],
    ['difficulty', 'easy', ['A top for guests', 'Better clock']],
    ['size', 'large', ['Virtual NUMA']],
    ['skill', 'rust', ['A top for guests']],
    ['gsoc', 'yes', ['Virtual NUMA']],
    ['verification', 'needed', ['A top for guests']],
    ['mentor', 'ann', ['Virtual NUMA', 'A top for guests']],
  ])('is narrowed by %s, with the choice in the address', async ([facet, value, expected], { skip }) => {
    const page = await open(skip);
    await page.check(`input[name=${facet}][value=${value}]`);
    expect(await titles(page)).toEqual(expected);
    expect(await addressOf(page)).toBe(`?${facet}=${value}`);
    await page.reload();
    expect(await titles(page)).toEqual(expected);
    expect(await page.isChecked(`input[name=${facet}][value=${value}]`)).toBe(true);
  });

  it('counts for each value what there would be with the other choices', async ({ skip }) => {
    const page = await open(skip, '?difficulty=easy');
    expect(await counts(page, 'difficulty')).toEqual({ easy: 2, medium: 1, hard: 1 });
    expect(await counts(page, 'claim')).toEqual({ free: 1, taken: 1, done: 0 });
    await page.check('input[name=claim][value=free]');
    expect(await counts(page, 'difficulty')).toEqual({ easy: 1, medium: 1, hard: 1 });
    await page.check('input[name=difficulty][value=hard]');
    expect(await titles(page)).toEqual(['Virtual NUMA', 'A top for guests']);
    await page.fill('#q', 'topology');
    expect(await counts(page, 'difficulty')).toEqual({ easy: 0, medium: 0, hard: 1 });
  });

  it('is sorted', async ({ skip }) => {
    const page = await open(skip);
    const sorted = async (by: string) => {
      await page.selectOption('#sort', by);
      return (await titles(page)).slice(0, 4);
    };
    expect(await sorted('newest')).toEqual([
      'Manual pages',
      'Better clock',
      'Virtual NUMA',
      'A top for guests',
    ]);
    expect(await sorted('title')).toEqual([
      'A top for guests',
      'Better clock',
      'Manual pages',
      'Virtual NUMA',
    ]);
    expect(await sorted('unverified')).toEqual([
      'A top for guests',
      'Virtual NUMA',
      'Better clock',
      'Manual pages',
    ]);
    expect(await sorted('category')).toEqual([
      'Virtual NUMA',
      'Better clock',
      'A top for guests',
      'Manual pages',
    ]);
    expect(await page.locator('.group:visible > h2').allInnerTexts()).toEqual([
      'core',
      'tools',
      'Done projects',
    ]);
    expect(await addressOf(page)).toBe('?sort=category');
    expect(await sorted('free')).toEqual([
      'Virtual NUMA',
      'A top for guests',
      'Manual pages',
      'Better clock',
    ]);
  });

  it('goes back, and takes chosen filters off by their links with the focus kept', async ({ skip }) => {
    const page = await open(skip);
    await page.check('input[name=gsoc][value=yes]');
    await page.check('input[name=claim][value=free]');
    const chips = () => page.locator('#chosen a').allInnerTexts();
    expect(await chips()).toEqual(['Claim: free', 'Google Summer of Code: yes', 'Clear all']);
    await page.goBack();
    expect(await chips()).toEqual(['Google Summer of Code: yes']);
    expect(await page.isChecked('input[name=claim][value=free]')).toBe(false);
    await page.goForward();
    await page.locator('#chosen a').first().press('Enter');
    expect(await addressOf(page)).toBe('?gsoc=yes');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Google Summer of Code: yes');
    await page.keyboard.press('Enter');
    expect(await addressOf(page)).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await titles(page)).toHaveLength(5);
  });

  it('says why nothing fits, and which filter to drop', async ({ skip }) => {
    const page = await open(skip, '?claim=taken&gsoc=yes&category=core');
    expect(await titles(page)).toEqual([]);
    expect(await page.locator('#count').innerText()).toBe('0 of 5 projects');
    expect(await page.locator('#empty').innerText()).toBe(
      'No project fits all of that. Without “Claim: taken” there would be 1.',
    );
    await page.click('#empty a');
    expect(await titles(page)).toEqual(['Virtual NUMA']);
    expect(await page.locator('#empty').isVisible()).toBe(false);
    await page.fill('#q', 'zebra');
    expect(await page.locator('#empty').innerText()).toContain('Without “zebra” there would be 1.');
    await page.goto(`${server.url}?claim=taken&gsoc=no&q=zebra`);
    await page.click('#empty a');
    expect(await addressOf(page)).toBe('');
  });

  it('is shown without its frame in the pages of others', async ({ skip }) => {
    const page = await open(skip, '?embed=1&claim=free');
    expect(await page.locator('header, footer, .figures').filter({ visible: true }).count()).toBe(0);
    expect(await titles(page)).toHaveLength(3);
    expect(await page.locator('.row a').first().getAttribute('target')).toBe('_top');
    await page.fill('#q', 'numa');
    expect(await addressOf(page)).toBe('?q=numa&claim=free&embed=1');
  });

  it('is used by the keyboard alone', async ({ skip }) => {
    const page = await open(skip);
    const focused = () =>
      page.evaluate(
        'document.activeElement.id || document.activeElement.value || document.activeElement.textContent',
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the projects');
    for (let step = 0; step < 20 && (await focused()) !== 'q'; step++) await page.keyboard.press('Tab');
    await page.keyboard.type('guests');
    expect(await titles(page)).toHaveLength(2);
    for (let step = 0; step < 9 && (await focused()) !== 'taken'; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await focused()).toBe('taken');
    expect(await addressOf(page)).toBe('?q=guests&claim=taken');
    await page.keyboard.press('Space');
    expect(await addressOf(page)).toBe('?q=guests');
    await page.focus('#q');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('q');
  });

  it('surprises with a free project of those that are shown', async ({ skip }) => {
    const page = await open(skip, '?q=manual');
    await page.click('#surprise');
    await page.waitForURL('**/projects/tools/docs/');
    expect(await page.locator('h1').innerText()).toBe('Manual pages');
  });

  it('has nothing but its count in a live region', async ({ skip }) => {
    const page = await open(skip);
    expect(await page.locator('[aria-live], [role=status], [role=alert], [role=log]').count()).toBe(1);
    await page.fill('#q', 'numa');
    expect(await page.locator('[role=status]').innerText()).toBe('1 of 5 projects');
  });
});

it.for<[number, number]>([
  [400, 50],
  [2000, 100],
])('a list of %i projects shows the result of a keystroke within %i ms', async ([count, most], { skip }) => {
  const input = siteInput(madeUpProjects(count));
  const files = new Map<string, string>();
  // The pages of the projects are not looked at.
  for (const [path, text] of siteFiles(input)) {
    files.set(path, text);
    if (files.has('index.html') && files.has('site.js')) break;
  }
  server.show(files);
  try {
    const page = await open(skip);
    // The best of some times is what it takes where nothing else runs.
    const times = (await page.evaluate(`['s', '', 'sch', '', 'sched', '', '-c', ''].map((text) => {
      const field = document.querySelector('#q');
      const began = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - began;
    })`)) as number[];
    const best = (rest: number) => Math.min(...times.filter((_, index) => index % 2 === rest));
    expect(best(0)).toBeLessThan(most);
    expect(best(1)).toBeLessThan(most);
  } finally {
    server.show(siteOf(siteInput(FILES)));
  }
});

describe('without script', () => {
  it('the whole list is there by category, and a page for each value', async ({ skip }) => {
    const page = await open(skip, '', false);
    expect(await titles(page)).toEqual([
      'Virtual NUMA',
      'Better clock',
      'A top for guests',
      'Manual pages',
      'Old tool',
    ]);
    expect(await page.locator('.group > h2').allInnerTexts()).toEqual(['core', 'tools', 'Done projects']);
    expect(await page.locator('#surprise').isVisible()).toBe(false);
    await page.click('noscript a');
    await page.click('#browse summary');
    await page.click('#browse a[href="difficulty/easy/"]');
    expect(await page.locator('h1').innerText()).toBe('Difficulty: easy');
    expect(await titles(page)).toEqual(['Better clock', 'A top for guests']);
    await page.click('.row a');
    expect(await page.locator('h1').innerText()).toBe('Better clock');
    await page.click('.home a');
    expect(page.url()).toBe(server.url);
  });

  it('the filters are a form whose button makes the same address', async ({ skip }) => {
    const page = await open(skip, '', false);
    await page.fill('#q', 'guests');
    await page.check('input[name=claim][value=free]');
    await page.click('#filters [type=submit]');
    const address = page.url().slice(server.url.length);
    expect(address).toBe('?q=guests&sort=free&claim=free');
    const live = await open(skip, address);
    expect(await titles(live)).toEqual(['Virtual NUMA', 'A top for guests']);
  });
});
