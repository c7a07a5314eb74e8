import { type DesiredLabel, requestedLabels, withinLimit } from '../issue/labels.ts';
import { type Problem, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { labelProblem } from '../schema/label-name.ts';
import type { ProjectKey } from '../schema/project-keys.ts';

/** How many characters of a label's name, and how many other files, a message shows. */
const MAX_SHOWN_NAME = 80;
const MAX_SHOWN_FILES = 3;

/** Labels that are left out since GitHub would refuse them. */
export function labelProblems(project: Project, config: Config): Problem[] {
  const requested = requestedLabels(project, { status: 'open', held: 0, today: '' }, config);
  const fit = requested.filter(({ name }) => labelProblem(name) === undefined);
  const unfit = requested.flatMap((label) => {
    const reason = labelProblem(label.name);
    if (reason === undefined) return [];
    const message = `The label "${shown(label.name)}" ${reason}, so it is left out. ${adviceFor(label, config)}`;
    return [warning(project, label.key, message)];
  });
  const { beyond, max } = withinLimit(fit, config);
  const [first] = beyond;
  if (first === undefined) return unfit;
  const message = `GitHub takes 100 labels on an issue, so ${beyond.length} of these are left out, from "${first.name}" on: leave no more than ${max} skills and labels, or set labels.skill: null in the config.`;
  return [...unfit, warning(project, first.key, message)];
}

/** What to change so that a label can be used. */
function adviceFor({ key, configKey }: DesiredLabel, { defaults }: Config): string {
  if (configKey === undefined) {
    const isDefault = Object.keys(defaults).some((name) => name.toLowerCase() === 'labels');
    return `Change it under labels in the file${isDefault ? ', or under defaults.labels in the config' : ''}.`;
  }
  return `Change ${key} in the file, set ${configKey} in the config, or turn these labels off there (labels.${groupOf(configKey)}: null).`;
}

/** A key of the config that names a label is in `labels` or in `categories`. */
function groupOf(configKey: string): string {
  return /^labels\.(\w+)/.exec(configKey)?.[1] ?? 'category';
}

function shown(name: string): string {
  const letters = [...name];
  return letters.length > MAX_SHOWN_NAME ? `${letters.slice(0, MAX_SHOWN_NAME - 1).join('')}…` : name;
}

/** Open projects whose titles look the same in a list of issues. */
export function repeatedTitles(projects: readonly Project[]): Problem[] {
  const byTitle = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.status === 'done' || project.status === 'archived') continue;
    const title = project.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const same = byTitle.get(title);
    if (same === undefined) byTitle.set(title, [project]);
    else same.push(project);
  }
  return [...byTitle.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.map((project) =>
          warning(
            project,
            'title',
            `This title is also that of ${otherFiles(project, same)}: change one of them, so that people can tell the issues apart.`,
          ),
        ),
  );
}

/** The first of the other files: with ten thousand, each message would name all others. */
function otherFiles(project: Project, same: readonly Project[]): string {
  const first = same.slice(0, MAX_SHOWN_FILES + 1).filter((other) => other !== project);
  const named = first.slice(0, MAX_SHOWN_FILES).map(({ path }) => path);
  const more = same.length - 1 - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
}

function warning({ path }: Project, key: ProjectKey, message: string): Problem {
  return warningIn(path, message, { key });
}
