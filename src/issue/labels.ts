import { firstCharacters } from '../lib/text/characters.ts';
import { daysBetween, isDate } from '../lib/text/date.ts';
import { MAX_LABEL_DESCRIPTION, MAX_LABELS } from '../model/github-limits.ts';
import type { RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import type { Project, Status } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { labelProblem } from '../schema/label-name.ts';
import type { ProjectKey } from '../schema/project-keys.ts';
import { fill, textsOf } from '../texts/texts.ts';

const DEFAULT_COLOR = 'ededed';
const TRACKING_COLOR = 'e6ebf1';
/** Green, as nothing else is. */
const OPEN_COLOR = '0e8a16';
const TAKEN_COLOR = 'bfc5cc';

const NEWCOMER_KEY = 'labels.newcomer.name';

/** A label that a project's issue should have. */
export interface DesiredLabel extends RepositoryLabel {
  /** Key of the project file that asks for it. */
  key: ProjectKey;
  /** Key of the config that changes its name; undefined if the file names it. */
  configKey: string | undefined;
}

/** What labels depend on beside the file. */
export interface LabelContext {
  status: Status;
  /** How many people hold the project. */
  held: number;
  /** ISO date (UTC). */
  today: string;
}

/** The labels of a project's issue, those of managed groups and the file's own, as far as GitHub takes them. */
export function desiredLabels(project: Project, context: LabelContext, config: Config): DesiredLabel[] {
  const fit = requestedLabels(project, context, config).filter(
    ({ name }) => labelProblem(name) === undefined,
  );
  return withinLimit(fit, config).kept;
}

/** The labels that file and config ask for, including those that GitHub would refuse. */
export function requestedLabels(project: Project, context: LabelContext, config: Config): DesiredLabel[] {
  const words = textsOf(config).labels;
  const tracking = labelFor('title', config.tracking_label, TRACKING_COLOR, words.tracking, 'tracking_label');
  return distinct([
    tracking,
    ...categoryLabels(project, config),
    ...prefixedLabels(project, config),
    ...stateLabels(project, context, config),
    ...project.labels.map((name) => labelFor('labels', name, DEFAULT_COLOR, words.own)),
  ]);
}

function labelFor(
  key: ProjectKey,
  name: string,
  color: string,
  description: string,
  configKey?: string,
): DesiredLabel {
  return { name, color, description: firstCharacters(description, MAX_LABEL_DESCRIPTION), key, configKey };
}

function categoryLabels({ category }: Project, config: Config): DesiredLabel[] {
  const { labels: groups } = config;
  if (groups.category === null || category === undefined) return [];
  const name = category.label ?? `${groups.category.prefix}${category.name}`;
  const color = category.color ?? groups.category.color;
  const configKey = `categories.${category.key}.label`;
  const description = fill(textsOf(config).labels.category, { category: category.name });
  return [labelFor('category', name, color, description, configKey)];
}

/** The labels of the groups difficulty, size and skill: a prefix and a value each. */
function prefixedLabels(project: Project, config: Config): DesiredLabel[] {
  const { labels: groups } = config;
  const words = textsOf(config).labels;
  const { difficulty, sizes, skills } = project;
  const difficulties = difficulty === undefined ? [] : [difficulty];
  return [
    ...inGroup('difficulty', groups.difficulty, difficulties, words.difficulty, 'difficulty'),
    ...inGroup('size', groups.size, sizes, words.size, 'size'),
    ...inGroup('skills', groups.skill, skills, words.skill, 'skill'),
  ];
}

function inGroup(
  key: ProjectKey,
  group: { prefix: string; color: string } | null,
  values: readonly string[],
  description: string,
  groupName: string,
): DesiredLabel[] {
  if (group === null) return [];
  const configKey = `labels.${groupName}.prefix`;
  return values.map((value) => labelFor(key, `${group.prefix}${value}`, group.color, description, configKey));
}

/** The labels that are on or off: Google Summer of Code, who may claim, and whether somebody should verify. */
function stateLabels(project: Project, context: LabelContext, config: Config): DesiredLabel[] {
  const { gsoc, claim, verification, newcomer } = config.labels;
  const words = textsOf(config).labels;
  const labels: DesiredLabel[] = [];
  if (gsoc !== null && project.gsoc === true)
    labels.push(labelFor('gsoc', gsoc.name, gsoc.color, words.gsoc, 'labels.gsoc.name'));
  const isTaken = context.held >= project.maxClaims;
  if (claim !== null && context.status === 'open') {
    const description = isTaken ? words.taken : words.open;
    labels.push(
      isTaken
        ? labelFor('claim', claim.taken, TAKEN_COLOR, description, 'labels.claim.taken')
        : labelFor('claim', claim.open, OPEN_COLOR, description, 'labels.claim.open'),
    );
  }
  if (newcomer !== null && context.status === 'open' && !isTaken && project.difficulty === 'easy')
    labels.push(labelFor('difficulty', newcomer.name, newcomer.color, words.newcomer, NEWCOMER_KEY));
  if (verification !== null && needsVerification(project, context.today, config)) {
    const { name, color } = verification;
    labels.push(labelFor('verified', name, color, words.verification, 'labels.verification.name'));
  }
  return labels;
}

/**
 * Splits labels into those that an issue can have and those beyond GitHub's limit: the last of the skills and of the
 * file's own labels. Room is left for the labels of claim, verification and newcomers even while they are not on the
 * issue, so that the others do not change with them.
 */
export function withinLimit(
  labels: readonly DesiredLabel[],
  { labels: groups }: Config,
): { kept: DesiredLabel[]; beyond: DesiredLabel[]; max: number } {
  const isVarying = ({ key, configKey }: DesiredLabel) =>
    key === 'claim' || key === 'verified' || configKey === NEWCOMER_KEY;
  const varying = [groups.claim, groups.verification, groups.newcomer].filter((one) => one !== null);
  const fixed = labels.filter((label) => !isOpenEnded(label) && !isVarying(label)).length;
  const max = MAX_LABELS - fixed - varying.length;
  const beyond = labels.filter(isOpenEnded).slice(max);
  const left = new Set(beyond);
  const kept = labels.filter((label) => !left.has(label));
  return { kept, beyond, max };
}

/** Whether the label is one of a list of any length. */
function isOpenEnded({ key }: DesiredLabel): boolean {
  return key === 'skills' || key === 'labels';
}

/**
 * The labels that an issue should have: those that people added stay, in their order.
 * @param earlier labels that Dibs put on before
 */
export function mergeLabels(
  current: readonly string[],
  desired: readonly DesiredLabel[],
  earlier: readonly string[],
  config: Config,
): string[] {
  const managed = managedTest(config, earlier);
  const wanted = new Map(desired.map((label) => [labelKey(label.name), label.name]));
  const kept = current.filter((name) => wanted.has(labelKey(name)) || !managed(name));
  const present = new Set(kept.map(labelKey));
  return [...kept, ...[...wanted].filter(([key]) => !present.has(key)).map(([, name]) => name)];
}

/**
 * Labels that Dibs remembers having put on, the tracking label first: they go once neither file nor config asks for them,
 * even if a group has another name by then.
 */
export function labelsToRemember(desired: readonly DesiredLabel[]): string[] {
  return desired.map(({ name }) => name);
}

function managedTest(config: Config, earlier: readonly string[]): (name: string) => boolean {
  const groups = config.labels;
  const names = new Set([config.tracking_label, ...earlier].map(labelKey));
  const prefixes = [groups.category, groups.difficulty, groups.size, groups.skill].flatMap((group) =>
    group === null || group.prefix === '' ? [] : [labelKey(group.prefix)],
  );
  for (const group of [groups.gsoc, groups.verification, groups.newcomer])
    if (group !== null) names.add(labelKey(group.name));
  if (groups.claim !== null) {
    names.add(labelKey(groups.claim.open));
    names.add(labelKey(groups.claim.taken));
  }
  if (groups.category !== null) {
    for (const { label } of Object.values(config.categories)) if (label) names.add(labelKey(label));
  }
  return (name) => {
    const key = labelKey(name);
    return names.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
  };
}

/** Whether the project was neither verified nor put on the list lately; a text that is no date says that it was not. */
function needsVerification({ verified, inserted }: Project, today: string, config: Config): boolean {
  if (verified !== undefined && !isDate(verified)) return true;
  const last = [verified ?? '', inserted ?? ''].sort().at(-1) ?? '';
  return !isDate(last) || daysBetween(last, today) > config.verification.after;
}

function distinct(labels: readonly DesiredLabel[]): DesiredLabel[] {
  const seen = new Set<string>();
  return labels
    .filter(({ name }) => !seen.has(labelKey(name)) && seen.add(labelKey(name)))
    .map((label) => ({ ...label, name: label.name.normalize('NFC') }));
}

/** A label as GitHub keeps it. */
export function plainLabel({ name, color, description }: DesiredLabel): RepositoryLabel {
  return { name, color, description };
}
