/** A real browser, and a server for pages that are in memory. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

/** Those of the package that are needed: with all of them the browser ends with its first window, and is not strict. */
const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--headless=shell',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** Starts the browser; says why where it cannot run. */
export async function startBrowser(): Promise<Browser | string> {
  try {
    const executablePath = await chromium.executablePath();
    return await playwright.launch({ executablePath, args: ARGUMENTS, headless: true });
  } catch (error) {
    return `No browser runs here: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`;
  }
}

/** What a test calls to be left out. */
export type Skip = (reason: string) => void;

export interface OpenBrowser {
  /**
   * The page for some settings: the same one each time, since a new one takes seconds. Without a browser the test is
   * skipped.
   */
  page(skip: Skip, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A browser for the tests of one file. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await startBrowser();
  const pages = new Map<string, Promise<Page>>();
  const newPage = async (options: BrowserContextOptions) => {
    if (typeof browser === 'string') throw new Error(browser);
    const page = await (await browser.newContext({ viewport: WIDE, ...options })).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  return {
    page: (skip, options = {}) => {
      if (typeof browser === 'string') skip(browser);
      const key = JSON.stringify(options);
      const page = pages.get(key) ?? newPage(options);
      pages.set(key, page);
      return page;
    },
    close: async () => {
      if (typeof browser !== 'string') await browser.close();
    },
  };
}

const WIDE = { width: 1200, height: 800 };

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

export interface Served {
  url: string;
  /** Shows other files from now on. */
  show(files: ReadonlyMap<string, string>): void;
  close(): Promise<void>;
}

/** Serves files as GitHub Pages does: folders by their index, all else by 404.html. */
export async function serve(first: ReadonlyMap<string, string>): Promise<Served> {
  let files = first;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
    const text = files.get(path);
    const type = text === undefined ? 'text/html' : (TYPES[posix.extname(path)] ?? 'text/plain');
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(text ?? files.get('404.html'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    show: (other) => {
      files = other;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
