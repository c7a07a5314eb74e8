import { firstCharacters } from '../lib/text/characters.ts';
import { daysBetween, isDate } from '../lib/text/date.ts';
import type { RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import type { Project, Status } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { labelProblem } from '../schema/label-name.ts';
import type { ProjectKey } from '../schema/project-keys.ts';

/** GitHub's limit. https://docs.github.com/en/rest/issues/labels#create-a-label */
const LONGEST_DESCRIPTION = 100;
/** GitHub's limit for one issue, which it tells as "Issues cannot have more than 100 labels". */
const MOST_LABELS = 100;
const DEFAULT_COLOR = 'ededed';
const TRACKING_COLOR = '0e8a16';
const OPEN_COLOR = '0e8a16';
const TAKEN_COLOR = 'd93f0b';

/** A label that a project's issue should bear. */
export interface DesiredLabel extends RepositoryLabel {
  /** Key of the project file that asks for it. */
  about: ProjectKey;
  /** Key of the config that changes its name; undefined where the file names it. */
  configKey: string | undefined;
}

/** What decides about labels beside the file. */
export interface LabelContext {
  status: Status;
  /** How many people hold the project. */
  held: number;
  /** ISO date (UTC). */
  today: string;
}

/** The labels of a project's issue, those of managed groups and the file's own, as far as GitHub takes them. */
export function desiredLabels(project: Project, context: LabelContext, config: Config): DesiredLabel[] {
  const fit = askedLabels(project, context, config).filter(({ name }) => labelProblem(name) === undefined);
  return withinLimit(fit, config).kept;
}

/** The labels that file and config ask for, also those that GitHub would refuse. */
export function askedLabels(project: Project, context: LabelContext, config: Config): DesiredLabel[] {
  const groups = config.labels;
  const labels: DesiredLabel[] = [
    {
      name: config.tracking_label,
      color: TRACKING_COLOR,
      description: 'A project of the list, kept in step with its file by Dibs',
      about: 'title',
      configKey: 'tracking_label',
    },
  ];
  const add = (about: ProjectKey, name: string, color: string, description: string, configKey?: string) =>
    labels.push({
      name,
      color,
      description: firstCharacters(description, LONGEST_DESCRIPTION),
      about,
      configKey,
    });
  const { category } = project;
  if (groups.category !== null && category !== undefined) {
    add(
      'category',
      category.label ?? `${groups.category.prefix}${category.name}`,
      category.color ?? groups.category.color,
      `Projects in ${category.name}`,
      `categories.${category.key}.label`,
    );
  }
  if (groups.difficulty !== null && project.difficulty !== undefined) {
    const { prefix, color } = groups.difficulty;
    add(
      'difficulty',
      `${prefix}${project.difficulty}`,
      color,
      'How hard the project is',
      'labels.difficulty.prefix',
    );
  }
  if (groups.size !== null) {
    const { prefix, color } = groups.size;
    for (const size of project.sizes)
      add('size', `${prefix}${size}`, color, 'How long the project takes', 'labels.size.prefix');
  }
  if (groups.skill !== null) {
    const { prefix, color } = groups.skill;
    for (const skill of project.skills)
      add('skills', `${prefix}${skill}`, color, 'A skill that the project asks for', 'labels.skill.prefix');
  }
  if (groups.gsoc !== null && project.gsoc === true) {
    add('gsoc', groups.gsoc.name, groups.gsoc.color, 'Suits Google Summer of Code', 'labels.gsoc.name');
  }
  if (groups.claim !== null && context.status === 'open') {
    if (context.held >= project.maxClaims) {
      add('claim', groups.claim.taken, TAKEN_COLOR, 'Somebody works on this project', 'labels.claim.taken');
    } else {
      add(
        'claim',
        groups.claim.open,
        OPEN_COLOR,
        'Nobody works on this project yet: it can be claimed',
        'labels.claim.open',
      );
    }
  }
  if (groups.verification !== null && needsVerification(project.verified, context.today, config)) {
    add(
      'verified',
      groups.verification.name,
      groups.verification.color,
      'Nobody has confirmed lately that this still stands',
      'labels.verification.name',
    );
  }
  for (const name of project.labels) add('labels', name, DEFAULT_COLOR, '');
  return distinct(labels);
}

/**
 * Splits labels into those that an issue can have and those beyond GitHub's limit: of skills and of the file's own
 * labels the last. The labels of claim and verification keep their places while they are not on the issue, so that
 * the others do not change with them.
 */
export function withinLimit(
  labels: readonly DesiredLabel[],
  { labels: groups }: Config,
): { kept: DesiredLabel[]; beyond: DesiredLabel[]; most: number } {
  const isVarying = ({ about }: DesiredLabel) => about === 'claim' || about === 'verified';
  const fixed = labels.filter((label) => !isOpenEnded(label) && !isVarying(label)).length;
  const most = MOST_LABELS - fixed - [groups.claim, groups.verification].filter((one) => one !== null).length;
  const beyond = labels.filter(isOpenEnded).slice(most);
  const left = new Set(beyond);
  const kept = labels.filter((label) => !left.has(label));
  return { kept, beyond, most };
}

/** Whether the label is one of a list that a file may make as long as it likes. */
function isOpenEnded({ about }: DesiredLabel): boolean {
  return about === 'skills' || about === 'labels';
}

/**
 * The labels of an issue after all that Dibs manages was put right: what people put on stays, in its order.
 * @param once labels that the file has asked for before
 */
export function mergeLabels(
  current: readonly string[],
  desired: readonly DesiredLabel[],
  once: readonly string[],
  config: Config,
): string[] {
  const managed = managedTest(config, once);
  const wanted = new Map(desired.map((label) => [labelKey(label.name), label.name]));
  const kept = current.filter((name) => wanted.has(labelKey(name)) || !managed(name));
  const present = new Set(kept.map(labelKey));
  return [...kept, ...[...wanted].filter(([key]) => !present.has(key)).map(([, name]) => name)];
}

/** Labels that Dibs must remember having put on, since no managed group would tell. */
export function labelsToRemember(desired: readonly DesiredLabel[], config: Config): string[] {
  const managed = managedTest(config, []);
  return desired.map(({ name }) => name).filter((name) => !managed(name));
}

function managedTest(config: Config, once: readonly string[]): (name: string) => boolean {
  const groups = config.labels;
  const names = new Set([config.tracking_label, ...once].map(labelKey));
  const prefixes = [groups.category, groups.difficulty, groups.size, groups.skill].flatMap((group) =>
    group === null || group.prefix === '' ? [] : [labelKey(group.prefix)],
  );
  for (const group of [groups.gsoc, groups.verification]) if (group !== null) names.add(labelKey(group.name));
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

function needsVerification(verified: string | undefined, today: string, config: Config): boolean {
  return (
    verified === undefined || !isDate(verified) || daysBetween(verified, today) > config.verification.after
  );
}

function distinct(labels: readonly DesiredLabel[]): DesiredLabel[] {
  const seen = new Set<string>();
  return labels
    .filter(({ name }) => !seen.has(labelKey(name)) && seen.add(labelKey(name)))
    .map((label) => ({ ...label, name: label.name.normalize('NFC') }));
}
