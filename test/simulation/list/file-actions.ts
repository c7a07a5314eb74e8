/** What people commit to the list. */

import { readOwned, withLine, withoutOwned } from '../files.ts';
import type { Weighted } from '../random.ts';
import type { Happening } from '../simulation.ts';
import { WHOLE } from '../story.ts';
import {
  DIFFICULTIES,
  type Entry,
  FOLDERS,
  issueOf,
  type ListModel,
  newEntry,
  present,
  REGION,
  type Status,
  whole,
} from './list.ts';

export type Action = (list: ListModel) => Promise<Happening[]>;

/** Commits files, and remembers what must stay of them. */
async function commit(
  list: ListModel,
  what: string,
  changes: readonly { entry: Entry; from?: string | undefined; to?: string | undefined; text?: string }[],
): Promise<Happening[]> {
  const { github, story, time } = list.sim;
  const files: Record<string, string | null> = {};
  for (const { from } of changes) if (from !== undefined) files[from] = null;
  for (const { to, text } of changes) if (to !== undefined && text !== undefined) files[to] = text;
  await github.commit(files, 'Edit the list');
  for (const { entry, to, text } of changes) {
    entry.path = to;
    if (to === undefined || text === undefined) continue;
    entry.rest = withoutOwned(text);
    entry.last = text;
  }
  for (const topic of new Set(changes.flatMap(({ entry, from, to }) => [entry.word, from, to])))
    if (topic !== undefined) story.tell(topic, `commit: ${what}`);
  for (const { entry } of changes) {
    const issue = issueOf(entry);
    if (issue !== undefined) story.tell(`#${issue}`, `commit: ${what}`);
  }
  time.advance(1000);
  return [{ event: 'push' }];
}

const textOf = async (list: ListModel, { path }: { path: string }): Promise<string> =>
  (await list.sim.github.read(path)) ?? '';

const newPath = (list: ListModel): string => {
  const { random } = list.sim;
  list.next += 1;
  return `projects/${random.pick(FOLDERS)}/${random.pick(['new', 'moved', 'other'])}-${list.next}.md`;
};

/** Projects whose files have their numbers: others are known by their paths alone, and stay where they are. */
async function numbered(list: ListModel): Promise<(Entry & { path: string })[]> {
  const files = await list.sim.github.files();
  return whole(list).filter(({ path }) => readOwned(files[path] ?? '').issue !== undefined);
}

/** Whether the project's issue says that its file is at this path. */
function isKnownBy({ sim }: ListModel, entry: Entry, path: string): boolean {
  const issue = issueOf(entry);
  const id = path.replace(/^projects\//, '').replace(/\.md$/, '');
  return issue !== undefined && (sim.github.issue(issue).body ?? '').includes(`"id":"${id}"`);
}

export const add: Action = async (list) => {
  list.next += 1;
  const { entry, text } = newEntry(list.sim.random, list.next);
  list.entries.push(entry);
  return commit(list, `adds ${entry.path}`, [{ entry, to: entry.path, text }]);
};

export const editText: Action = async (list) => {
  const entry = list.sim.random.pick(whole(list));
  const { random } = list.sim;
  let text = await textOf(list, entry);
  const what = random.pick(['title', 'difficulty', 'text'] as const);
  if (what === 'title') {
    entry.title = `${random.pick(['Better', 'Faster', 'New'])} ${entry.word} ${random.int(1, 99)}`;
    text = withLine(text, 'title', entry.title);
  } else if (what === 'difficulty') {
    entry.difficulty = random.pick(DIFFICULTIES);
    text = withLine(text, 'difficulty', entry.difficulty);
  } else text += `${text.endsWith('\n') ? '' : '\n'}\nMore on it: ${random.int(1, 1000)}.`;
  return commit(list, `edits ${entry.path}`, [{ entry, to: entry.path, text }]);
};

export const move: Action = async (list) => {
  const found = await numbered(list);
  if (found.length === 0) return [];
  const entry = list.sim.random.pick(found);
  const to = newPath(list);
  const from = entry.path;
  return commit(list, `moves ${from} to ${to}`, [{ entry, from, to, text: await textOf(list, entry) }]);
};

/** Two files change places, or the first takes the place of the second, which moves on. */
const exchange: Action = async (list) => {
  const { random } = list.sim;
  const [first, second] = random.shuffled(await numbered(list));
  if (first === undefined || second === undefined) return [];
  const [one, other] = [await textOf(list, first), await textOf(list, second)];
  const [from, taken] = [first.path, second.path];
  const onward = random.chance(0.5) ? from : newPath(list);
  const what = `moves ${from} to ${taken} and ${taken} to ${onward}`;
  return commit(list, what, [
    { entry: first, from, to: taken, text: one },
    { entry: second, from: taken, to: onward, text: other },
  ]);
};

/** A file moves away, and a new project takes its path in the same commit. */
const succeed: Action = async (list) => {
  const [old] = list.sim.random.shuffled(await numbered(list));
  if (old === undefined) return [];
  const [from, to] = [old.path, newPath(list)];
  list.next += 1;
  const { entry, text } = newEntry(list.sim.random, list.next);
  const moved = await textOf(list, old);
  list.entries.push(entry);
  return commit(list, `moves ${from} to ${to}, and a new project is ${from}`, [
    { entry: old, from, to, text: moved },
    { entry, to: from, text },
  ]);
};

const remove: Action = async (list) => {
  const { random } = list.sim;
  const count = random.chance(0.15) ? 5 : 1;
  const gone = random.shuffled(whole(list)).slice(0, count);
  if (present(list).length < 10) return [];
  const changes = [];
  for (const entry of gone) {
    entry.last = await textOf(list, entry);
    entry.lastPath = entry.path;
    entry.statusIsOpen = true;
    changes.push({ entry, from: entry.path });
  }
  return commit(list, `deletes ${gone.map(({ path }) => path).join(', ')}`, changes);
};

const bringBack: Action = async (list) => {
  const { random } = list.sim;
  const gone = random.shuffled(list.entries.filter(({ path }) => path === undefined));
  const back = gone.slice(0, random.chance(0.5) ? 1 : gone.length);
  const taken = present(list).map(({ path }) => path);
  const changes = back.flatMap((entry) => {
    // Without its number a project is known by its path alone.
    const hasNumber = readOwned(entry.last).issue !== undefined;
    const isFree = !taken.includes(entry.lastPath) && isKnownBy(list, entry, entry.lastPath);
    const isBare = !hasNumber || (isFree && random.chance(0.3));
    if (isBare && !isFree) return [];
    const text = isBare ? withLine(entry.last, 'issue', undefined) : entry.last;
    entry.statusIsOpen = true;
    return [{ entry, to: isBare ? entry.lastPath : newPath(list), text }];
  });
  if (changes.length === 0) return [];
  return commit(list, `brings back ${changes.map(({ to }) => to).join(', ')}`, changes);
};

export const setStatus: Action = async (list) => {
  const { random, time } = list.sim;
  const entry = random.pick(whole(list));
  const text = await textOf(list, entry);
  const now = readOwned(text).status ?? 'open';
  const status = random.pick(
    (['open', 'done', 'archived'] satisfies Status[]).filter((each) => each !== now),
  );
  entry.inFile = { status, at: time.now() };
  const what = `${entry.path} says "status: ${status}"`;
  return commit(list, what, [{ entry, to: entry.path, text: withLine(text, 'status', status) }]);
};

/** A bad merge: the line with the number is gone. */
const loseNumber: Action = async (list) => {
  const entry = list.sim.random.pick(whole(list));
  if (!isKnownBy(list, entry, entry.path)) return [];
  const text = withLine(await textOf(list, entry), 'issue', undefined);
  return commit(list, `loses the number in ${entry.path}`, [{ entry, to: entry.path, text }]);
};

const breakFile: Action = async (list) => {
  const { random, time } = list.sim;
  const entry = random.pick(whole(list));
  // Nobody can tell whose an issue is if its file cannot be read and another one has the path that its marker names.
  if (!isKnownBy(list, entry, entry.path)) return [];
  const text = await textOf(list, entry);
  entry.last = text;
  const [key, value] = random.pick([
    ['title', '"never closed'],
    ['issue', 'the old one'],
  ] as const);
  const broken = withLine(text, key, value);
  const moves = readOwned(text).issue !== undefined && random.chance(0.3);
  const to = moves ? newPath(list) : entry.path;
  const from = to === entry.path ? undefined : entry.path;
  const done = await commit(list, `breaks the line "${key}" of ${to}`, [{ entry, from, to, text: broken }]);
  entry.last = text;
  entry.brokenSince = time.now();
  entry.statusIsOpen = true;
  return done;
};

const mendFile: Action = async (list) => {
  const broken = present(list).filter(({ brokenSince }) => brokenSince !== undefined);
  if (broken.length === 0) return [];
  const entry = list.sim.random.pick(broken);
  entry.brokenSince = undefined;
  entry.statusIsOpen = true;
  return commit(list, `mends ${entry.path}`, [{ entry, to: entry.path, text: entry.last }]);
};

export const editIndex: Action = async (list) => {
  const { github, story, time, random } = list.sim;
  const path = 'projects/README.md';
  const text = `${(await github.read(path)) ?? ''}\nAdded to the index: ${random.int(1, 1000)}.\n`;
  await github.commit({ [path]: text }, 'Edit the index');
  list.index = text.replace(REGION, '');
  story.tell(WHOLE, 'somebody writes below the list in the index');
  time.advance(1000);
  return [{ event: 'push' }];
};

export const FILE_ACTIONS: readonly Weighted<Action>[] = [
  [8, add],
  [12, editText],
  [8, move],
  [4, exchange],
  [3, succeed],
  [6, remove],
  [5, bringBack],
  [10, setStatus],
  [3, loseNumber],
  [3, breakFile],
  [5, mendFile],
  [2, editIndex],
];
