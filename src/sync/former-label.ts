import { markedIds, markerOf } from '../issue/body.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import { errorIn } from '../model/problem.ts';
import type { Matching } from './matching.ts';

const MAX_NUMBERS = 10;

/**
 * Has no issue created while projects have one under a former tracking label: it would be their second. An issue that had
 * the present label and lost it was given up by a person, and does not count.
 * @param untracked issues with a marker that lack the tracking label
 * @returns whether there are any
 */
export function blockIfRelabelled(matching: Matching, untracked: readonly RemoteIssue[]): boolean {
  const { config, toCreate, conflicted, reported, problems } = matching;
  const found = untracked
    .filter(({ number }) => !reported.has(number))
    .flatMap((issue) => markedIds(issue).map((id) => ({ issue, id, label: formerLabel(issue, id) })))
    .filter(({ id, label }) => toCreate.has(id) && label !== undefined);
  const [first] = found;
  if (first === undefined) return false;
  const ids = new Set(found.map(({ id }) => id));
  for (const id of ids) conflicted.add(id);
  for (const { issue } of found) reported.add(issue.number);
  toCreate.clear();
  const numbers = found.slice(0, MAX_NUMBERS).map(({ issue }) => issue.number);
  const more = found.length > numbers.length ? ' …' : '';
  const present = config.tracking_label;
  const message = `tracking_label is "${present}", but the issues ${numbers.join(', ')}${more} of this list have the former label "${first.label}": ${ids.size} projects would get a second issue. Nothing is created: rename the label on GitHub, put "${present}" on these issues, or set tracking_label back.`;
  problems.push(errorIn(config.projects, message));
  return true;
}

/** The tracking label that Dibs put on the issue of a project, if it is still there. */
function formerLabel(issue: RemoteIssue, id: string): string | undefined {
  const [label] = markerOf(issue, id)?.labels ?? [];
  return label !== undefined && hasLabel(issue, label) ? label : undefined;
}
