/** What somebody with a phone sees first of an issue, in a real browser. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleIssue } from '../../scripts/example-issues.ts';
import { type OpenBrowser, openBrowser, type Served, serve } from '../support/browser.ts';

/** Between two blocks. */
const GAP = 16;

let opened: OpenBrowser;
let server: Served;

beforeAll(async () => {
  server = await serve(new Map());
  opened = await openBrowser();
}, 60_000);
afterAll(async () => {
  await opened?.close();
  await server?.close();
});

it.for(['free', 'taken', 'done'] as const)(
  'a phone shows soon whether a project is %s, and all but its own text takes little room',
  { timeout: 60_000 },
  async (state, { skip }) => {
    server.show(await exampleIssue(state));
    const page = await opened.page(skip, { viewport: { width: 360, height: 720 } });
    await page.goto(server.url);
    const body = page.locator('.body');
    const box = body.locator('> .markdown-alert');
    const facts = body.locator('> .markdown-alert + p');
    const [whole, first, ...others] = await Promise.all(
      [body, box, facts, body.locator('> details').last()].map((one) => one.boundingBox()),
    );
    const start = (first?.y ?? Number.NaN) - (whole?.y ?? Number.NaN);
    const frame = [first, ...others].reduce((sum, one) => sum + (one?.height ?? Number.NaN) + GAP, 0);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".body")).fontSize')).toBe('14px');
    expect(await facts.textContent()).toContain('Difficulty:');
    expect(start).toBeGreaterThan(0);
    expect(start).toBeLessThanOrEqual(250);
    expect(frame).toBeLessThanOrEqual(450);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  },
);
