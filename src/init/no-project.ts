import { isCostly, parseMarkdown, plain } from '../lib/markdown/index.ts';
import { projectId } from '../list/read-project.ts';
import { translate } from './fit.ts';
import { hidingFlag } from './flags.ts';
import { type ForeignFile, membersOf } from './foreign-file.ts';

/** Titles that stand for one that is yet to be written. */
const PLACEHOLDER =
  /^[^\p{L}\p{N}]*(?:(?:the |your |an? |my |new |sample |example )?(?:project|idea|proposal|application|app|goal|task|topic)(?:['’]s)?[-_ ]?(?:title|name|template|example)(?: here)?|(?:title|name) of (?:the |your |an? |my )?(?:project|idea|proposal|goal|task|topic)(?: here| goes here)?|(?:write|insert|add|put|enter) (?:the |your |an? )?(?:project |idea )?(?:title|name)(?: here)?|your (?:title|project|idea)(?: here)?|todo|tbd|lorem ipsum|template|skeleton)[^\p{L}\p{N}]*$/iu;
const TEMPLATE_WORD = /^(?:[\w-]+ ){0,2}templates?$|^templates? (?:for|of)\b/i;
const LIST_OF = /\b(?:list|index|overview|archive|table of contents)\b/i;

/** Fewest links for a page that is taken for an overview of its siblings. */
const SOME_LINKS = 4;

const A_TEMPLATE = 'a template';

/** Whether a page was left out as a template. */
export function isTemplate(reason: string): boolean {
  return reason.startsWith(A_TEMPLATE);
}

/** Why a page is no project by what it says; undefined if it may be one. */
export function whyNoProject(
  file: ForeignFile,
  paths: ReadonlySet<string>,
  hasStatus: boolean,
): string | undefined {
  const titles = titlesOf(file);
  const isNamed = hasTellingName(file.path);
  const title = isNamed ? undefined : titles.find((one) => PLACEHOLDER.test(one) || TEMPLATE_WORD.test(one));
  if (title !== undefined) return `${A_TEMPLATE}: its title is "${title}"`;
  if (hasStatus) {
    const flag = hidingFlag(file);
    const said = String(membersOf(file.values.get('status')?.value)[0] ?? '');
    if (flag !== undefined && !['done', 'archived'].includes(translate('status', said) ?? '')) return flag;
  }
  if (file.text.trim() === '' && file.values.size === 0) return 'it is empty';
  return isOverview(file, paths) ? 'an overview: it mostly links to other pages of the list' : undefined;
}

/** Whether the file bears a name of its own, so that only its heading was forgotten: `port-to-arm.md`. */
function hasTellingName(path: string): boolean {
  const name = projectId(path, '.').split('/').at(-1) ?? '';
  return (
    name.split(/[-_\s]+/).filter((word) => word.length > 1 && !/\d/.test(word) && !COMMON.test(word)).length >
    1
  );
}

const COMMON =
  /^(?:templates?|examples?|samples?|skeleton|projects?|ideas?|proposals?|applications?|title|name|new|your|my|readme|index|goals?|roadmap|page)$/i;

/** What the page says of itself first: its heading, and the first text of its front matter under a name for titles. */
function titlesOf({ heading, values }: ForeignFile): string[] {
  const given = ['title', 'name', 'project', 'project_title'].flatMap((key) => values.get(key)?.value ?? []);
  const texts = given.filter((value) => typeof value === 'string');
  const first = texts[0] ?? heading;
  return first === undefined ? [] : [first];
}

/** Whether half of the lines and more are links to siblings. */
function isOverview(file: ForeignFile, paths: ReadonlySet<string>): boolean {
  if ((file.text.match(/\]\(/g)?.length ?? 0) < SOME_LINKS || isCostly(file.text)) return false;
  const folder = file.path.split('/').slice(0, -1);
  const linked = new Set<string>();
  let lines = 0;
  const { root } = parseMarkdown(file.text);
  const visit = (node: { type: string; url?: string; children?: unknown[] }): void => {
    if (['paragraph', 'tableRow'].includes(node.type))
      lines += plain(node.children as never).split('\n').length;
    if (node.type === 'link') {
      const path = pathOf(folder, node.url ?? '');
      if (path !== undefined && path !== file.path && paths.has(path)) linked.add(path);
    }
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(root);
  const isNamed = titlesOf(file).some((title) => LIST_OF.test(title));
  return linked.size >= SOME_LINKS && (isNamed || linked.size >= lines / 2);
}

/** The path in the list that a relative link leads to. */
function pathOf(folder: readonly string[], url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^#/i.test(url)) return undefined;
  const steps = [...folder];
  for (const step of (url.split(/[?#]/, 1)[0] ?? '').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(decoded(step));
  }
  return steps.join('/');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
