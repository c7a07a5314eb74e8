import { oneLine } from '../lib/text/one-line.ts';
import type { Change, ClaimChange, UpdateChange } from '../model/change.ts';
import type { Claim } from '../model/claim.ts';
import type { Outcome } from '../model/run.ts';
import { fill, listed, type Texts } from '../texts/texts.ts';
import { issueOf, isToldByClaim, labelDifference, showsAnother, subject } from './change.ts';
import type { Links } from './summary-links.ts';
import { cell, lines } from './table.ts';

/** A change as the summary shows it: planned, or with what became of it. */
export interface Shown {
  change: Change;
  outcome?: Outcome;
  /** Path of the project's file, if there is one. */
  path?: string | undefined;
  /** Path that its file had before, if the pull request renames it. */
  earlier?: string | undefined;
}

/** The words of a summary, those for values of files, and those for lists. */
export type Words = Texts['summary'] & { values: Texts['words']; phrases: Texts['phrases'] };
type Kind = Change['kind'] | 'handover';

/** The order in which the kinds are shown. */
const ORDER: readonly Kind[] = [
  'create',
  'reopen',
  'claim',
  'handover',
  'release',
  'status',
  'propose',
  'update',
  'close',
  'index',
  'label',
];

/** Rows of the table of changes, grouped by kind: what it is, and a sentence on each. Labels are not among them. */
export function changeRows(shown: readonly Shown[], words: Words, links: Links): string[][] {
  return shown
    .filter(({ change }) => change.kind !== 'label' && !isToldByClaim(change))
    .map((one) => ({ one, kind: kindOf(one.change) }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ one, kind }) => [`**${words[kind]}**`, sentence(one, words, links)]);
}

/** The labels made, folded into one line. */
export function labelsLine(shown: readonly Shown[], words: Words): string {
  const made = shown.filter(({ change }) => change.kind === 'label');
  if (made.length === 0) return '';
  const names = made.map(({ change, outcome }) => {
    const result = outcome === undefined ? '' : resultText(outcome, words);
    return result === '' ? cell(subject(change)) : `${cell(subject(change))} (${result})`;
  });
  const title = fill(words.labels_made, { number: made.length });
  return `<details><summary>${title}</summary>\n\n${listed(names, words)}\n\n</details>`;
}

function kindOf(change: Change): Kind {
  return change.kind === 'claim' && change.from !== undefined && !isJoined(change) ? 'handover' : change.kind;
}

/** Whether all who held the project before still hold it. */
function isJoined({ from, to }: ClaimChange): boolean {
  return from?.by.every((login) => to?.by.includes(login)) ?? true;
}

function sentence({ change, outcome, path, earlier }: Shown, words: Words, links: Links): string {
  const name = subject(change);
  const issue = links.issue(outcome?.issue ?? issueOf(change));
  const subjectText = path === undefined ? cell(name) : links.file(path, name);
  const about = [issue, subjectText].filter((text) => text !== '').join(' ');
  const renamed =
    earlier === undefined || path === undefined
      ? []
      : [fill(words.renamed_file, { from: earlier, to: path })];
  const details = [...renamed, ...detailsOf(change, words, renamed.length > 0)].map(cell);
  const pull = outcome?.pullRequest === undefined ? '' : `[${words.pull_request}](${outcome.pullRequest})`;
  const result = outcome === undefined || pull !== '' ? pull : resultText(outcome, words);
  return lines([about, ...details, ...(result === '' ? [] : [result])]);
}

/** What became of a change, if it was not simply done. */
function resultText({ result, message }: Outcome, words: Words): string {
  const why = message === undefined ? '' : `: ${cell(message)}`;
  switch (result) {
    case 'done':
      return message === undefined ? '' : cell(message);
    case 'failed':
      return `❌ **${words.failed}**${why}`;
    case 'left':
      return `⏳ ${words.left}${why}`;
    case 'unneeded':
      return words.unneeded;
  }
}

/** What a change does, one line for each part of it. */
function detailsOf(change: Change, words: Words, isRenamed: boolean): string[] {
  switch (change.kind) {
    case 'label':
    case 'index':
      return [];
    case 'create': {
      const { title, labels } = change.content;
      const people = listed(
        change.assign.map(({ login }) => login),
        words,
      );
      return [
        fill(words.quoted, { text: oneLine(title) }),
        ...(labels.length > 0 ? [fill(words.labels, { labels: listed(labels, words) })] : []),
        ...(people === '' ? [] : [fill(words.assigned, { people })]),
      ];
    }
    case 'update':
    case 'close':
    case 'reopen':
      return [...(isRenamed ? [] : originText(change, words)), ...fieldTexts(change, words)];
    case 'claim':
    case 'release':
      return [claimText(change, words)];
    case 'status':
      return [fill(words.status_changes, { from: words.values[change.from], to: words.values[change.to] })];
    case 'propose':
      return [change.file.path];
  }
}

function originText({ origin, issue }: UpdateChange, words: Words): string[] {
  if (origin === undefined) return [];
  return origin.kind === 'renamed'
    ? [fill(words.renamed, { project: origin.project })]
    : [fill(words.taken_over, { issue: `#${issue}`, title: oneLine(origin.title), author: origin.author })];
}

function fieldTexts(change: UpdateChange, words: Words): string[] {
  return Object.entries(change.fields)
    .filter(([name], _, { length }) => name !== 'body' || length === 1 || showsAnother(change))
    .map(([name, { from, to }]) => {
      if (name === 'body') return showsAnother(change) ? words.new_text : words.new_marker;
      if (Array.isArray(from) && Array.isArray(to))
        return fill(words.labels, { labels: labelDifference(from, to) });
      if (Array.isArray(to)) return fill(words.comments, { number: to.length });
      // A proposal is an issue too.
      if (name === 'state' || name === 'proposal')
        return fill(words.state, { from: stateText(from, words), to: stateText(to, words, change) });
      return fill(words.title, { from: oneLine(String(from)), to: oneLine(String(to)) });
    });
}

function stateText(state: unknown, words: Words, change?: UpdateChange): string {
  const reason = change?.drift.state_reason;
  return reason === undefined
    ? words[`state_${state === 'open' ? 'open' : 'closed'}`]
    : words[`state_${reason}`];
}

function claimText({ from, to }: ClaimChange, words: Words): string {
  if (to === undefined) return fill(words.was_held, claimValues(from, words));
  const now = fill(words.held, claimValues(to, words));
  return from === undefined ? now : `${peopleOf(from, words)} → ${now}`;
}

function peopleOf(claim: Claim | undefined, words: Words): string {
  return listed(claim?.by ?? [], words);
}

function claimValues(claim: Claim | undefined, words: Words) {
  return { people: peopleOf(claim, words), day: claim?.since ?? '' };
}
