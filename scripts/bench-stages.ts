// Prints how long the pure stages take for a list of so many projects, in a process of its own: no disk, no HTTP.

import { renderIndex } from '../src/list/index-page.ts';
import { readConfig } from '../src/list/read-config.ts';
import { read } from '../src/list/read-projects.ts';
import type { RemoteIssue } from '../src/model/issue.ts';
import { observe } from '../src/sync/observe.ts';
import { plan } from '../src/sync/plan.ts';
import { projectFiles, UNLIMITED } from './bench-list.ts';

const count = Number(process.argv[2]);
const { config } = readConfig(UNLIMITED, 'dibs.yml');
if (config === undefined) throw new Error('the config has an error');
const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
const context = {
  config,
  repository,
  today: '2026-11-22',
  onBranch: true,
  writesFiles: true,
  writable: true,
  claims: new Map(),
};
const seconds: Record<string, number> = {};
const timed = <T>(name: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  seconds[name] = (performance.now() - start) / 1000;
  return result;
};

const sources = Object.entries(projectFiles(count)).map(([path, text], at) => ({
  path,
  text: text.replace('\n---\n', `\nissue: ${at + 1}\n---\n`),
}));
const first = timed('read', () => read(sources, config));
const none = {
  matched: new Map(),
  conflicted: new Set<string>(),
  removed: [],
  unclosed: [],
  gone: [],
  duplicates: [],
  problems: [],
};
const created = timed('render', () =>
  plan(
    first.projects,
    { ...none, blocked: false, toCreate: new Set(first.projects.map(({ id }) => id)) },
    context,
  ),
);
const seen = new Map<number, RemoteIssue>();
for (const change of created.changes) {
  if (change.kind !== 'create') continue;
  const number = seen.size + 1;
  seen.set(number, {
    ...change.content,
    number,
    state: 'open',
    stateReason: null,
    assignees: [],
    agents: [],
    author: { login: 'bot', isBot: true, association: 'NONE' },
    isPullRequest: false,
    comments: 0,
    locked: false,
    createdAt: '2026-11-22T00:00:00Z',
    url: '',
  });
}
const remote = { listed: seen, fetched: new Map(), remembered: new Map(), commented: new Map() };
timed('plan', () => {
  const { changes } = plan(first.projects, observe(first.projects, first.broken, remote, config), context);
  if (changes.length > 0) throw new Error(`${changes.length} changes where there should be none`);
});
timed('index', () =>
  renderIndex(undefined, first.projects, { path: 'projects/README.md', repository, config }),
);
console.log(JSON.stringify(seconds));
