import { requestedLabels } from '../issue/labels.ts';
import { hasIndexSection } from '../list/index-page.ts';
import { readConfig } from '../list/read-config.ts';
import { projectId, readProjectFile } from '../list/read-project.ts';
import { matchGlobs } from '../list/select-paths.ts';
import type { SourceFile } from '../model/ports.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import { labelProblem } from '../schema/label-name.ts';
import type { Choice } from './choice.ts';
import { chooseFields } from './choose-fields.ts';
import { isMarkdown, selectPaths } from './choose-paths.ts';
import { type ForeignFile, readForeign } from './foreign-file.ts';
import { foreignWords, statusReadings } from './foreign-words.ts';
import { type Suggestion, suggestedConfig } from './suggest-config.ts';

/** Maximum number of labels in a group: more are clutter and take hours to create. */
const MAX_LABELS = 100;

/**
 * Proposes the text of a config for an existing list. Undefined if none of its files is Markdown.
 * @param files all files below the folder
 * @param folder relative to the checkout
 * @param others the paths of files that are known to be no projects
 */
export function survey(
  files: readonly SourceFile[],
  folder: string,
  others: Iterable<string> = [],
): string | undefined {
  const start = folder === '.' ? 0 : folder.length + 1;
  const pages = files.filter(({ path }) => isMarkdown(path));
  if (pages.length === 0) return undefined;
  const paths = pages.map(({ path }) => path.slice(start));
  const selection = selectPaths(paths, new Set([...others].map((path) => path.slice(start))));
  const named = matchGlobs(selection.files ?? defaultConfig().files, paths);
  const chosen = pages.filter(({ path }) => named.has(path.slice(start)));
  const foreign = chosen.flatMap((file): ForeignFile[] => {
    const read = 'text' in file ? readForeign(file.path.slice(start), file.text) : undefined;
    return read === undefined ? [] : [read];
  });
  const choices = chooseFields(foreign);
  const suggestion: Suggestion = {
    folder,
    total: chosen.length,
    readable: foreign.length,
    selection,
    choices,
    words: foreignWords(choices, foreign),
    statuses: statusReadings(choices, foreign),
    withoutWriteBack: whyNoWriteBack(paths, foreign),
    withoutLabels: new Map(),
    hasIndex: pages.some(
      (file) => file.path.slice(start) === 'README.md' && 'text' in file && hasIndexSection(file.text),
    ),
  };
  const { config } = readConfig(suggestedConfig(suggestion), '');
  if (config === undefined) return suggestedConfig(suggestion);
  return suggestedConfig({
    ...suggestion,
    withoutLabels: new Map([
      ...groupsToTurnOff(chosen, { ...config, projects: folder }),
      ...withoutVerification(choices, foreign),
    ]),
  });
}

/** Sites made of plain Markdown show a front matter as text. */
function whyNoWriteBack(paths: readonly string[], files: readonly ForeignFile[]): string | undefined {
  const isBook = paths.some((path) => /(?:^|\/)SUMMARY\.md$/i.test(path));
  return isBook && files.length > 0 && files.every(({ hasFrontMatter }) => !hasFrontMatter)
    ? 'Nothing is written into the files: SUMMARY.md makes a book of them, which would show a front matter as text.'
    : undefined;
}

/** The label that asks for verification says nothing about a list without days. */
function withoutVerification(
  choices: readonly Choice[],
  files: readonly ForeignFile[],
): [group: 'verification', reason: string][] {
  const hasDays =
    choices.some(({ key }) => key === 'inserted') || files.some(({ values }) => values.has('verified'));
  return hasDays ? [] : [['verification', 'no file says when it was last verified']];
}

/** Label groups with too many labels, or with invalid ones in more than 1 % of the files. */
function groupsToTurnOff(
  files: readonly SourceFile[],
  config: Config,
): ReadonlyMap<'skill' | 'category', string> {
  const faults = { skill: 0, category: 0 };
  const skills = new Set<string>();
  for (const file of files) {
    if (!('text' in file)) continue;
    const { project } = readProjectFile(
      file.path,
      file.text,
      projectId(file.path, config.projects),
      config,
      false,
    );
    if (project === undefined) continue;
    for (const skill of project.skills) skills.add(skill.toLowerCase());
    const labels = requestedLabels(project, { status: 'done', held: 0, today: '' }, config);
    const faulty = new Set(
      labels.filter(({ name }) => labelProblem(name) !== undefined).map(({ key }) => key),
    );
    if (faulty.has('skills')) faults.skill += 1;
    if (faulty.has('category')) faults.category += 1;
  }
  const off = new Map<'skill' | 'category', string>();
  const most = files.length / 100;
  if (faults.skill > most)
    off.set('skill', `skills of ${faults.skill} files are too long for one, or have a comma`);
  else if (skills.size > MAX_LABELS) off.set('skill', `there are ${skills.size} different skills`);
  if (faults.category > most)
    off.set('category', `categories of ${faults.category} files are too long for one`);
  return off;
}
