import { fill } from '../texts/texts.ts';
import type { Site } from './context.ts';
import { type Html, html, NOTHING } from './html.ts';

const WIDTH = 600;
const HEIGHT = 80;
/** A line between fewer changes tells nothing. */
const LEAST = 3;

/** How many projects were held at a time, as far back as the history goes. */
export function chartOf({ history, views, words, today }: Site): Html {
  const steps = stepsOf(
    history === undefined ? [] : views.map(({ project }) => history.claims.get(project.path) ?? []),
  );
  const [first] = steps;
  if (first === undefined || steps.length < LEAST) return NOTHING;
  const most = Math.max(...steps.map(({ held }) => held));
  const [from, to] = [
    Date.parse(first.day),
    Math.max(Date.parse(today), Date.parse(steps.at(-1)?.day ?? today)),
  ];
  const x = (day: string) => Math.round(((Date.parse(day) - from) / Math.max(1, to - from)) * WIDTH);
  const y = (held: number) => Math.round(HEIGHT - 2 - (held / Math.max(1, most)) * (HEIGHT - 4));
  const path = steps.map(
    ({ day, held }, index) =>
      `${index === 0 ? 'M' : 'H'}${x(day)}${index === 0 ? ` ${y(held)}` : `V${y(held)}`}`,
  );
  const text = fill(words.chart, { since: first.day, until: today, most });
  return html`<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-text"><path d="${path.join('')}H${WIDTH}"/></svg><figcaption id="chart-text">${text}</figcaption></figure>
`;
}

interface Step {
  day: string;
  held: number;
}

/** The number of held projects after each day on which it changed. */
function stepsOf(claims: readonly (readonly { at: string; by: readonly string[] }[])[]): Step[] {
  const changes = new Map<string, number>();
  for (const states of claims) {
    let isHeld = false;
    for (const { at, by } of states) {
      const day = at.slice(0, 10);
      const change = Number(by.length > 0) - Number(isHeld);
      isHeld = by.length > 0;
      changes.set(day, (changes.get(day) ?? 0) + change);
    }
  }
  let held = 0;
  return [...changes]
    .filter(([, change]) => change !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, change]) => {
      held += change;
      return { day, held };
    });
}
