/** Labels: names are compared without regard to case and Unicode normalization; naming an unknown label creates it. */

import { page } from './lists.ts';
import { type Answer, type ApiRequest, answer, invalid, notFound } from './messages.ts';
import { checkLabelLook, checkLabelName } from './rules.ts';
import { type Label, labelKey, type Repo } from './tracker.ts';
import { at, type World } from './world.ts';

const ALREADY_EXISTS = { resource: 'Label', code: 'already_exists', field: 'name' };

/** The labels with these names; unknown ones are created, in the color that GitHub gives them. */
export async function ensureLabels(
  world: World,
  repo: Repo,
  login: string,
  names: string[],
): Promise<Label[]> {
  const labels: Label[] = [];
  for (const name of names) {
    const known = repo.labels.get(labelKey(name));
    labels.push(known ?? (await makeLabel(world, repo, login, { name, color: 'ededed', description: null })));
  }
  return labels;
}

async function makeLabel(world: World, repo: Repo, login: string, fields: object): Promise<Label> {
  const label = (await world.emulator.do(login, 'POST', at(repo, '/labels'), fields)) as Label;
  repo.labels.set(labelKey(label.name), label);
  return label;
}

export function listLabels(_world: World, repo: Repo, request: ApiRequest): Answer {
  const labels = [...repo.labels.values()].sort((a, b) => (labelKey(a.name) < labelKey(b.name) ? -1 : 1));
  return page(request, labels);
}

export function getLabel(_world: World, repo: Repo, _request: ApiRequest, name: string): Answer {
  return answer(200, repo.labels.get(labelKey(name)) ?? notFound());
}

export async function createLabel(world: World, repo: Repo, request: ApiRequest): Promise<Answer> {
  const name = checkLabelName(request.body.name);
  checkLabelLook(request.body);
  if (repo.labels.has(labelKey(name))) invalid(ALREADY_EXISTS);
  const { color = 'ededed', description = null } = request.body;
  return answer(201, await makeLabel(world, repo, request.account.login, { name, color, description }));
}

export async function updateLabel(
  world: World,
  repo: Repo,
  request: ApiRequest,
  name: string,
): Promise<Answer> {
  const old = repo.labels.get(labelKey(name)) ?? notFound();
  const { body, account } = request;
  checkLabelLook(body);
  const renamed = body.new_name === undefined ? old.name : checkLabelName(body.new_name);
  const other = repo.labels.get(labelKey(renamed));
  if (other && other !== old) invalid(ALREADY_EXISTS);
  const path = at(repo, `/labels/${encodeURIComponent(old.name)}`);
  const label = (await world.emulator.do(account.login, 'PATCH', path, {
    ...body,
    new_name: renamed,
  })) as Label;
  repo.labels.delete(labelKey(old.name));
  repo.labels.set(labelKey(renamed), label);
  replaceOnIssues(repo, old, label);
  return answer(200, label);
}

export async function deleteLabel(
  world: World,
  repo: Repo,
  request: ApiRequest,
  name: string,
): Promise<Answer> {
  const old = repo.labels.get(labelKey(name)) ?? notFound();
  const path = at(repo, `/labels/${encodeURIComponent(old.name)}`);
  await world.emulator.do(request.account.login, 'DELETE', path);
  repo.labels.delete(labelKey(old.name));
  replaceOnIssues(repo, old, undefined);
  return { status: 204 };
}

function replaceOnIssues(repo: Repo, old: Label, label: Label | undefined): void {
  for (const issue of repo.issues.values()) {
    if (!issue.labels.includes(old)) continue;
    const labels = issue.labels.flatMap((each) => (each === old ? (label ?? []) : each));
    repo.issues.set(issue.number, { ...issue, labels });
  }
}
