/** What pages look like and let happen, in a real browser: for everybody, on any screen, whatever a file contains. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, type Served, type Skip, serve } from '../support/browser.ts';
import { HOSTILE, WIDE_TEXTS } from '../support/hostile-projects.ts';
import { siteInput, siteOf } from '../support/site.ts';

const { source: AXE } = axe;

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

let opened: OpenBrowser;
let server: Served;
const said: string[] = [];
const asked: string[] = [];
const watched = new WeakSet<Page>();

const FILES = { ...HOSTILE, ...WIDE_TEXTS };
const CONFIG = `
site:
  title: A list
  intro: "Text with [a link](README.md) and \`code\`."
  links: [{ title: Home, url: https://example.org/ }]
guidance: "- Ask **first**."
categories: { core: { name: Core, color: "1f77b4" }, tools: { name: Tools, color: "e9a23b" } }
`;

beforeAll(async () => {
  server = await serve(new Map());
  server.show(pages(CONFIG));
  opened = await openBrowser();
}, 60_000);
afterAll(async () => {
  await opened?.close();
  await server?.close();
});

const pages = (config: string) => siteOf({ ...siteInput(FILES, config), baseUrl: server.url });

/** Shows a page, and notes what is asked of other hosts and what comes onto the console. */
async function open(
  skip: Skip,
  path: string,
  options: Parameters<OpenBrowser['page']>[1] = LIGHT,
): Promise<Page> {
  const page = await opened.page(skip, options);
  if (!watched.has(page)) {
    watched.add(page);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(server.url)) return route.continue();
      asked.push(url);
      return route.fulfill({
        status: 200,
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    });
  }
  said.length = 0;
  asked.length = 0;
  await page.goto(server.url + path, { waitUntil: 'load' });
  return page;
}

/** What axe-core finds. It is put in from outside of the page's own rules. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as { violations: Violation[] };
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const LIGHT = { viewport: { width: 1200, height: 800 } };
const DARK = { colorScheme: 'dark' } as const;
const NARROW = { viewport: { width: 320, height: 640 } };

it.for<[string, string, Parameters<OpenBrowser['page']>[1]]>([
  ['the list, light', '', LIGHT],
  ['the list, dark', '', DARK],
  ['the list, 320 pixels', '', NARROW],
  ['a project, light', 'projects/core/full/', LIGHT],
  ['a project, dark', 'projects/core/full/', DARK],
  ['a project, 320 pixels', 'projects/core/full/', NARROW],
  ['a taken project, dark', 'projects/core/taken/', DARK],
  ['a mentor, light', 'mentor/ann/', LIGHT],
  ['a mentor, 320 pixels', 'mentor/ann/', NARROW],
  ['a hostile project, light', 'projects/core/hostile/', LIGHT],
  ['a page that is not there, dark', 'no/such/page/', DARK],
])('axe-core finds no violation: %s', async ([, path, options], { skip }) => {
  const page = await open(skip, path, options);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // What is not there is said to be so by the browser itself.
  expect(said.filter((line) => !path.startsWith('no/') || !line.includes('404'))).toEqual([]);
});

it('nothing is asked of other hosts but images of project texts, and by config not even these', async ({
  skip,
}) => {
  await open(skip, '');
  expect(asked).toEqual([]);
  const page = await open(skip, 'projects/core/full/');
  await page.locator('article img').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['https://github.com/xen-list/projects/raw/main/projects/core/picture.png']);
  server.show(pages('site: { images: false }'));
  try {
    const without = await open(skip, 'projects/core/full/');
    expect(await without.locator('img').count()).toBe(0);
    expect(asked).toEqual([]);
  } finally {
    server.show(pages(CONFIG));
  }
});

it('hostile text does nothing, on any page', async ({ skip }) => {
  for (const path of ['', 'projects/core/hostile/', 'category/core/', 'mentor/ann/']) {
    const page = await open(skip, path);
    expect(await page.evaluate('window.hacked'), path).toBeUndefined();
    expect(
      await page
        .locator('main script, main style, main iframe, main svg:not(.chart svg), main form form')
        .count(),
    ).toBe(0);
    expect(
      await page
        .locator('[style], [onerror], [onclick], [onload], a[href^="javascript" i], a[href^="data" i]')
        .count(),
    ).toBe(0);
    expect(said, path).toEqual([]);
  }
  const page = await open(skip, 'projects/core/hostile/');
  // Nothing that the text leaves open swallows what comes after it.
  expect(await page.locator('footer').isVisible()).toBe(true);
  expect(await page.locator('h2').allInnerTexts()).toContain('Guidance');
  expect(await page.locator('h1').innerText()).toContain('<script>window.hacked=1</script>');
});

it.for([320, 360])('long words and titles from right to left fit %i pixels', async (width, { skip }) => {
  const options = { viewport: { width, height: 640 } };
  for (const path of ['', 'projects/core/full/', 'projects/tools/wide/', 'projects/tools/arabic/']) {
    const page = await open(skip, path, options);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
  const page = await open(skip, '', options);
  const direction =
    "getComputedStyle([...document.querySelectorAll('.t a')].find((link) => /\\p{Script=Arabic}/u.test(link.textContent))).direction";
  expect(await page.evaluate(direction)).toBe('rtl');
});

it('dark colors are used where they are asked for', async ({ skip }) => {
  const back = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(await back(await open(skip, '', LIGHT))).toBe('rgb(255, 255, 255)');
  expect(await back(await open(skip, '', DARK))).toBe('rgb(19, 23, 27)');
});

it('print has the projects and nothing to click', async ({ skip }) => {
  const page = await open(skip, '');
  await page.emulateMedia({ media: 'print' });
  try {
    expect(await page.locator('#filters, #surprise, footer').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.row').first().isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  } finally {
    await page.emulateMedia({ media: null });
  }
});
