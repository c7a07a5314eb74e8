import { isDate, isoDay } from '../lib/text/date.ts';
import { issueUrl } from '../model/repository.ts';
import { fill } from '../texts/texts.ts';
import type { Site } from './context.ts';
import { type Html, html } from './html.ts';
import type { State, View } from './view.ts';

/** Whether the project is free, what a claim would do, and what happens on which day. */
export function claimBox(site: Site, view: View): Html {
  const { repository, words } = site;
  const { project, state } = view;
  const lines = [...helpLines(site, view), ...dayLines(site, view)].map((line) => html`<p>${line}</p>`);
  const button =
    project.issue === undefined
      ? (state === 'free' || state === 'taken') && html`<p>${words.no_issue}</p>`
      : html`<p><a class="button" href="${issueUrl(repository, project.issue)}">${buttonText(state, site)}</a></p>`;
  return html`<section class="claim ${state}" aria-labelledby="claim-title"><h2 id="claim-title"><bdi>${headline(site, view)}</bdi></h2>${lines}${button}</section>`;
}

function headline({ words }: Site, { state, holders, project }: View): string {
  const people = holders.join(', ');
  const day = project.claim?.since ?? '';
  if (state === 'archived') return words.is_archived;
  if (state === 'done') return people === '' ? words.is_done : fill(words.is_done_by, { holders: people });
  if (state === 'taken') return fill(words.is_taken, { holders: people, day });
  return people === '' ? words.is_free : fill(words.is_shared, { holders: people, day });
}

function helpLines({ words, config }: Site, { state }: View): (string | Html)[] {
  if (state !== 'free' && state !== 'taken') return [];
  const { commands, who } = config.claims;
  const [command] = commands.claim;
  if (command === undefined) return [words.ask];
  const [before, after] = (state === 'free' ? words.how_to_claim : words.how_to_wait).split('{command}');
  const rule =
    who === 'contributors' ? words.who_contributors : who === 'collaborators' ? words.who_collaborators : '';
  return [html`${before}<code>${command}</code>${after}`, ...(rule === '' ? [] : [rule])];
}

/** What happens when, as far as the file tells: days of silence count from the claim on at the earliest. */
function dayLines({ words, config, today }: Site, { state, project, waiting }: View): string[] {
  const { since, until } = project.claim ?? {};
  if (since === undefined || !isDate(since) || (state !== 'free' && state !== 'taken')) return [];
  const { remind_after, release_after } = config.claims;
  const [remind, release] = [remind_after, release_after].map((days) => dayAfter(since, days)) as [
    string,
    string,
  ];
  const silence =
    remind >= today
      ? fill(words.silence_from, { remind, release })
      : fill(words.silence, { remind: remind_after, release: release_after });
  const queue = waiting.length === 0 ? [] : [fill(words.wait_list, { people: waiting.join(', ') })];
  // Silence counts from the day that the holder has set.
  return until === undefined ? [silence, ...queue] : [fill(words.until, { day: until }), ...queue];
}

function dayAfter(day: string, days: number): string {
  return isoDay(new Date(Date.parse(day) + days * 86_400_000));
}

function buttonText(state: State, { words, config }: Site): string {
  const hasCommand = config.claims.commands.claim.length > 0;
  if (!hasCommand || state === 'done' || state === 'archived') return words.see_issue;
  return state === 'free' ? words.claim_here : words.wait_here;
}
