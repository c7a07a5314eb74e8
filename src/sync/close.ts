import { bodyOf, withMarker } from '../issue/body.ts';
import { commentKey } from '../issue/comment-key.ts';
import type { Marker } from '../issue/marker.ts';
import type { PlannedComment, UpdateChange } from '../model/change.ts';
import { sameLogin } from '../model/claim.ts';
import type { IssuePatch, RemoteIssue } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import type { Config } from '../schema/config.ts';
import { fill, textsOf } from '../texts/texts.ts';
import { stateFor, updateChange } from './update.ts';

/** Closes the issue of a file that is gone. `archived` is the status agreed on, so that a file that returns reopens it. */
export function closeRemoved(issue: RemoteIssue, config: Config): UpdateChange {
  const body = bodyOf(issue);
  const id = body.marker?.id ?? '';
  const claim = config.labels.claim;
  const labels = issue.labels.filter(
    (name) => claim === null || ![claim.open, claim.taken].some((own) => sameLogin(own, name)),
  );
  const removals = (body.marker?.removals ?? 0) + 1;
  const { proposed: _, ...last } = body.marker ?? {};
  const marker: Marker = { holders: new Map(), labels: [], ...last, id, status: 'archived', removals };
  const drift: IssuePatch = {
    body: withMarker(body, marker),
    ...(labels.length !== issue.labels.length && { labels }),
    ...stateFor('archived'),
  };
  const comment: PlannedComment = {
    key: commentKey.removed(removals),
    text: textsOf(config).notices.removed,
  };
  return { ...updateChange('close', id, issue, drift), comments: [comment] };
}

/** Closes the second issue of a project; without label and marker it no longer belongs to one. */
export function closeDuplicate(kept: number, issue: RemoteIssue, config: Config): UpdateChange {
  const body = bodyOf(issue);
  const drift: IssuePatch = {
    body: [body.above, body.region ?? '', body.below].join('').trim(),
    labels: issue.labels.filter((name) => labelKey(name) !== labelKey(config.tracking_label)),
    state: 'closed',
    state_reason: 'duplicate',
  };
  const comment: PlannedComment = {
    key: commentKey.duplicate(kept),
    text: fill(textsOf(config).notices.duplicate, { kept }),
  };
  return { ...updateChange('close', body.marker?.id ?? '', issue, drift), comments: [comment] };
}
