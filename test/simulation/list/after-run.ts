/** What has to hold in a list after every run, disturbed or not. */

import { withoutOwned } from '../files.ts';
import type { RunSeen } from '../runs.ts';
import { BOT, must, topicOf } from '../simulation.ts';
import { WHOLE } from '../story.ts';
import { turnsOf } from '../timeline.ts';
import { INDEX, issueOf, type ListModel, MAX_CLOSURES, present, REGION } from './list.ts';

export async function checkList(list: ListModel, run: RunSeen): Promise<void> {
  list.runs.push({ startedAt: run.startedAt, endedAt: run.endedAt });
  checkDuplicates(list);
  checkTexts(list);
  checkClosings(list, run);
  await checkFiles(list);
}

/** No project has two issues that Dibs made. */
function checkDuplicates(list: ListModel): void {
  for (const { number, user, body, title } of list.sim.github.issues()) {
    if (user.login !== BOT || list.made.has(number)) continue;
    const entry = list.entries.find(({ word }) => new RegExp(`\\b${word}\\b`).test(`${title}\n${body}`));
    must(entry !== undefined, topicOf(number), `Dibs made #${number} for no project: ${title}`);
    if (entry === undefined) continue;
    const known = issueOf(entry);
    const topics = [topicOf(number), topicOf(known ?? 0), entry.word];
    must(known === undefined, topics, `Dibs made #${number} for ${entry.path}, which has #${known} already.`);
    list.made.set(number, entry.word);
    entry.issues.push(number);
  }
}

/** Nothing that people wrote on issues is lost. */
function checkTexts(list: ListModel): void {
  const { github } = list.sim;
  const numbers = new Set(github.issues().map(({ number }) => number));
  for (const { issue, word, outside } of list.written) {
    if (!numbers.has(issue)) continue;
    const isInBody = github.issue(issue).body?.includes(word) ?? false;
    const isKept = () =>
      github.comments(issue).some(({ user, body }) => user.login === BOT && body.includes(word));
    must(
      isInBody || (!outside && isKept()),
      topicOf(issue),
      `"${word}", which somebody wrote ${outside ? 'beside' : 'into'} the managed section of #${issue}, is lost.`,
    );
  }
  for (const [id, { issue, body }] of list.comments) {
    if (!numbers.has(issue)) continue;
    const now = github.comments(issue).find((comment) => comment.id === id);
    must(
      now?.body === body,
      topicOf(issue),
      `A comment of somebody's was changed: ${now?.body ?? 'it is gone'}`,
    );
  }
}

/** A run closes no more issues of deleted files than it may. */
function checkClosings(list: ListModel, run: RunSeen): void {
  const closed = list.entries.flatMap((entry) => {
    const issue = issueOf(entry);
    if (issue === undefined) return [];
    const byRun = turnsOf(list.sim.github, issue).filter(
      ({ at, actor, state }) => actor === BOT && state === 'closed' && at >= run.startedAt - 1000,
    );
    if (byRun.length === 0) return [];
    must(
      entry.brokenSince === undefined || entry.brokenSince > run.startedAt,
      topicOf(issue),
      `Dibs closed #${issue}, whose file cannot be read.`,
    );
    return entry.path === undefined ? [issue] : [];
  });
  must(
    closed.length <= MAX_CLOSURES,
    closed.map(topicOf),
    `Dibs closed ${closed.length} issues of deleted files in one run.`,
  );
}

/** Every byte of a file is as people left it, but for the lines that Dibs owns. */
async function checkFiles(list: ListModel): Promise<void> {
  const files = await list.sim.github.files();
  for (const { path, rest, word, issues } of present(list)) {
    const text = files[path];
    must(text !== undefined, [path, word], `${path} is gone.`);
    must(
      withoutOwned(text ?? '') === rest,
      [path, word, ...issues.map(topicOf)],
      `Bytes of ${path} that are not Dibs's have changed: ${JSON.stringify(text)} instead of ${JSON.stringify(rest)}`,
    );
  }
  const known = [...present(list).map(({ path }) => path), ...list.others];
  const others = Object.keys(files).filter((path) => !known.includes(path));
  must(others.length === 0, others, `There are files that nobody made: ${others}`);
  const index = (files[INDEX] ?? '').replace(REGION, '');
  must(index === list.index, WHOLE, `The index has changed beside its region: ${index}`);
}
