// Writes the pictures of docs/images/: pages as a browser shows them. Arguments choose some by name.
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serve, startBrowser } from '../test/support/browser.ts';
import { exampleAnswers, exampleIndex, exampleIssue } from './example-issues.ts';
import { exampleSummary, exampleTerminal } from './example-runs.ts';
import { exampleSeveral, exampleSite } from './example-site.ts';

/** One picture: what is shown, and how. */
interface Picture {
  /** Name of its file without the extension. */
  name: string;
  files: () => Promise<ReadonlyMap<string, string>>;
  path: string;
  /** Whether the page is shown to its end, however long it is. */
  whole?: boolean;
  options: BrowserContextOptions;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
}

const DESKTOP = { viewport: { width: 1180, height: 860 } };
const PHONE = { viewport: { width: 360, height: 720 } };

/** As wide as 80 cells. */
const TERMINAL = { viewport: { width: 716, height: 200 } };

const WHOLE = { viewport: { width: 900, height: 300 } };

const PICTURES: Picture[] = [
  { name: 'site', files: exampleSite, path: '', options: DESKTOP },
  { name: 'site-phone', files: exampleSite, path: '', options: PHONE },
  { name: 'site-dark', files: exampleSite, path: '', options: { ...DESKTOP, colorScheme: 'dark' } },
  { name: 'site-project', files: exampleSite, path: 'projects/hypervisor/virtual-numa/', options: DESKTOP },
  {
    name: 'site-history',
    files: exampleSite,
    path: '',
    options: { viewport: { width: 1180, height: 420 } },
    act: async (page) => {
      // The chart is below the list.
      await page.locator('#q').fill('snapshot');
      await page.locator('.chart').scrollIntoViewIfNeeded();
    },
  },
  { name: 'site-several', files: exampleSeveral, path: '', options: DESKTOP },
  {
    name: 'site-empty',
    files: exampleSite,
    path: '?gsoc=yes&claim=taken&category=performance',
    options: { viewport: { width: 1180, height: 560 } },
  },
];

const SCREENS = { '360': PHONE, '1280': { viewport: { width: 1280, height: 860 } } };
for (const [width, options] of Object.entries(SCREENS)) {
  for (const state of ['free', 'taken', 'done'] as const)
    PICTURES.push({ name: `issue-${state}-${width}`, files: () => exampleIssue(state), path: '', options });
}
for (const which of ['welcome', 'refusals'] as const)
  PICTURES.push({ name: which, files: () => exampleAnswers(which), path: '', options: WHOLE, whole: true });
PICTURES.push({
  name: 'index',
  files: exampleIndex,
  path: '',
  options: { viewport: { width: 1012, height: 900 } },
});

for (const which of ['sync', 'plan'] as const)
  PICTURES.push({
    name: `summary-${which}`,
    files: () => exampleSummary(which),
    path: '',
    options: WHOLE,
    whole: true,
  });
for (const which of ['list', 'plan'] as const)
  PICTURES.push({
    name: `terminal-${which}`,
    files: () => exampleTerminal(which),
    path: '',
    options: TERMINAL,
    whole: true,
  });

const browser = await startBrowser();
if (typeof browser === 'string') {
  console.error(browser);
  process.exit(1);
}
const wanted = process.argv.slice(2);
mkdirSync('docs/images', { recursive: true });
for (const { name, files, path, options, act, whole = false } of PICTURES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const server = await serve(await files());
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.url + path);
  await act?.(page);
  await page.screenshot({ path: `docs/images/${name}.png`, fullPage: whole });
  await context.close();
  await server.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
