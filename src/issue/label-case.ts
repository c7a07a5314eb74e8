import type { Change } from '../model/change.ts';
import type { RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';

/** The names of a repository's labels in the case that they have there, by {@link labelKey}. */
export type LabelCase = ReadonlyMap<string, string>;

export function labelCaseOf(labels: readonly RepositoryLabel[]): LabelCase {
  return new Map(labels.map(({ name }) => [labelKey(name), name]));
}

/** A plan that first creates missing labels, and has the others in the repository's case. */
export function withRepositoryLabels<P extends { changes: Change[]; labels: RepositoryLabel[] }>(
  planned: P,
  labelCase: LabelCase,
): P {
  const missing = planned.labels.filter(({ name }) => !labelCase.has(labelKey(name)));
  const changes = planned.changes.map((change) => withRepositoryCase(change, labelCase));
  return { ...planned, changes: [...missing.map((label): Change => ({ kind: 'label', label })), ...changes] };
}

/** A change with its labels in the repository's case. */
export function withRepositoryCase<C extends Change>(change: C, labelCase: LabelCase): C {
  const names = (labels: readonly string[]) => labels.map((name) => labelCase.get(labelKey(name)) ?? name);
  if (change.kind === 'create') {
    return { ...change, content: { ...change.content, labels: names(change.content.labels) } };
  }
  if ('drift' in change && change.drift.labels !== undefined) {
    return { ...change, drift: { ...change.drift, labels: names(change.drift.labels) } };
  }
  return change;
}
