/** What has to hold in a list at rest. */

import { readOwned } from '../files.ts';
import type { RunSeen } from '../runs.ts';
import { BOT, must, topicOf } from '../simulation.ts';
import { WHOLE } from '../story.ts';
import { type Entry, INDEX, issueOf, type ListModel, MAX_CLOSURES, present, type Status } from './list.ts';

export async function checkListAtRest(list: ListModel, run: RunSeen): Promise<void> {
  const files = await list.sim.github.files();
  checkOutcome(list, run);
  for (const entry of present(list)) {
    if (entry.brokenSince !== undefined) continue;
    const text = files[entry.path] ?? '';
    checkIdentity(list, entry, text, run);
    const issue = issueOf(entry);
    if (issue === undefined) continue;
    checkContent(list, entry, issue);
    checkStatus(list, entry, issue, text, run);
    if (run.exitCode === 0 && isOpen(text))
      must((files[INDEX] ?? '').includes(entry.title), entry.word, `The index does not list ${entry.title}.`);
  }
  // A file that cannot be read may be the one that is missing.
  const isGuarded = present(list).some(({ brokenSince }) => brokenSince !== undefined);
  if (!isGuarded && overdue(list).length <= MAX_CLOSURES) checkRemoved(list);
  list.runs.length = 0;
}

const isOpen = (text: string) => ['open', undefined].includes(readOwned(text).status);

/** Issues of deleted files that wait to be closed. */
function overdue(list: ListModel): number[] {
  const { github } = list.sim;
  return list.entries
    .filter(({ path }) => path === undefined)
    .map(issueOf)
    .filter((issue) => issue !== undefined)
    .filter((issue) => github.issue(issue).state === 'open' && github.issue(issue).assignees.length === 0);
}

function checkOutcome(list: ListModel, run: RunSeen): void {
  const broken = present(list).filter(({ brokenSince }) => brokenSince !== undefined);
  const tooMany = overdue(list).length > MAX_CLOSURES;
  const isBlocked = present(list).some(
    (entry) => issueOf(entry) === undefined && isClaimed(list, entry.path),
  );
  const fails = broken.length > 0 || tooMany || isBlocked;
  const why = `${broken.length} files are broken, ${overdue(list).length} issues wait to be closed`;
  must(
    (run.exitCode !== 0) === fails,
    WHOLE,
    `A run without disturbances ends with ${run.exitCode}; ${why}: ${run.errors.join(' | ')}`,
  );
}

function checkIdentity(list: ListModel, entry: Entry & { path: string }, text: string, run: RunSeen): void {
  const { issue, status } = readOwned(text);
  const known = issueOf(entry);
  const topics = [entry.word, entry.path, topicOf(known ?? issue ?? 0)];
  if (known === undefined && (status === 'done' || status === 'archived' || isClaimed(list, entry.path)))
    return;
  must(known !== undefined, topics, `${entry.path} has got no issue; the run says: ${run.stdout}`);
  must(issue === known, topics, `${entry.path} has the number ${issue}; its issue is #${known}.`);
  const body = list.sim.github.issue(known ?? 0).body ?? '';
  must(
    new RegExp(`\\b${entry.word}\\b`).test(body),
    topics,
    `#${known} does not show the text of ${entry.path}.`,
  );
  must(names(body, entry.path), topics, `The marker of #${known} does not name ${entry.path}.`);
}

/** Whether a text has a marker of the project with this path. */
function names(body: string, path: string): boolean {
  const id = path.replace(/^projects\//, '').replace(/\.md$/, '');
  return body.includes(`"id":"${id}"`);
}

/** Whether somebody from outside claims the path, so that no issue is made for it. */
const isClaimed = ({ sim, forged }: ListModel, path: string): boolean =>
  forged.some((number) => names(sim.github.issue(number).body ?? '', path));

const TRACKED = ['project'];

export function checkContent(list: ListModel, entry: Entry, issue: number): void {
  const { title, labels, user } = list.sim.github.issue(issue);
  const topics = [topicOf(issue), entry.word];
  must(user.login === BOT, topics, `#${issue} was opened by ${user.login}.`);
  must(title === entry.title, topics, `The title is "${title}" instead of "${entry.title}".`);
  const names = labels.map(({ name }) => name);
  for (const name of [...TRACKED, `difficulty: ${entry.difficulty}`])
    must(names.includes(name), topics, `#${issue} lacks the label "${name}": ${names}`);
  const difficulties = names.filter((name) => name.startsWith('difficulty: '));
  must(difficulties.length === 1, topics, `#${issue} has the labels ${difficulties}.`);
}

export const stateOf = (status: Status) => (status === 'open' ? 'open' : 'closed');

/** File and issue agree, on what people wanted last. */
function checkStatus(list: ListModel, entry: Entry, issue: number, text: string, run: RunSeen): void {
  const { state } = list.sim.github.issue(issue);
  const now = (readOwned(text).status ?? 'open') as Status;
  const { inFile, onIssue, agreed, statusIsOpen, word } = entry;
  const topics = [topicOf(issue), word];
  must(stateOf(now) === state, topics, `The issue is ${state}, and its file says "${now}".`);
  const wanted = wantedStatus(list, entry, run);
  const said = `the file was to say "${inFile?.status ?? 'nothing new'}", the issue "${onIssue?.status ?? 'nothing new'}", before it was "${agreed}"`;
  if (!statusIsOpen) must(wanted.includes(now), topics, `The status is "${now}"; ${said}.`);
  entry.agreed = now;
  entry.inFile = undefined;
  entry.onIssue = undefined;
  entry.statusIsOpen = false;
}

export function wantedStatus(
  { runs }: ListModel,
  { inFile, onIssue, agreed }: Entry,
  run: RunSeen,
): Status[] {
  if (inFile === undefined && onIssue === undefined) return [agreed];
  if (onIssue === undefined) return inFile ? [inFile.status] : [];
  // Whether it was closed for another reason than before is not seen.
  const same = stateOf(onIssue.status) === stateOf(agreed) ? [agreed] : [];
  if (inFile === undefined) return [onIssue.status, ...same];
  const first = Math.min(inFile.at, onIssue.at);
  const isUnseen = !runs.some(({ startedAt, endedAt }) => endedAt >= first && startedAt < run.startedAt);
  const issueChanged = stateOf(onIssue.status) !== stateOf(agreed);
  if (isUnseen && (issueChanged || inFile.status !== agreed))
    return inFile.status === agreed ? [onIssue.status] : [inFile.status];
  return [inFile.status, onIssue.status, ...same];
}

/** The issue of a deleted file is closed, unless somebody holds it. */
function checkRemoved(list: ListModel): void {
  for (const issue of overdue(list))
    must(false, topicOf(issue), `The file of #${issue} is deleted, and the issue still open.`);
}
