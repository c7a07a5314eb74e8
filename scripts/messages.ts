import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

/** A node of the syntax tree; its children are found by its own keys. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/** Files whose texts tell of no trouble: words to recognize, what is written into files, reports of what was done. */
const NO_MESSAGES =
  /^(?:texts|site|report)\/|-template\.ts$|^lib\/markdown\/|^init\/(?!init)|^issue\/(?:hint|body)\.|^list\/(?:generic-heading|placeholders|index-)|^schema\/(?:words|label-words|json-schema)|^import\/(?:labels|unlabeled|preview|title-words|line-report|report-text)/;

/** Calls whose arguments are help, questions, or lines about what is being done. */
const NO_TROUBLE = new Set([
  ...['description', 'option', 'requiredOption', 'argument', 'Option', 'helpText', 'addHelpText', 'version'],
  ...['describe', 'meta', 'log', 'print', 'printNext', 'faint', 'ask', 'askForSeveral', 'split', 'words'],
  ...['unreadWarning', 'what', 'consequence', 'INTRODUCTION', 'showHelpAfterError'],
]);

/** Where half a sentence stands that says what is wrong or what to write. */
const CLAUSES = /^(?:addIssue|error|errorIn|warningIn|wholeNumber|unreadable|advice|failed|super|\w*Error)$/;

/**
 * All messages of the program, in the order of its files: what tells of trouble, with … for what differs from case to
 * case.
 */
export function messagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !NO_MESSAGES.test(name))
    .sort();
  const texts = files.flatMap((file) =>
    textsIn(parseAst(readFileSync(`${folder}/${file}`, 'utf8'), { lang: 'ts' }) as unknown as Node),
  );
  return [...new Set(texts)];
}

function textsIn(tree: Node): string[] {
  const constants = constantsOf(tree);
  const texts: string[] = [];
  visit(tree, []);
  return texts;

  function visit(node: Node, above: readonly Node[]): void {
    const text = partsOf(node, constants)?.join('');
    if (text !== undefined && isMessage(text.trim(), above)) texts.push(oneLine(text));
    // What a template is filled with is part of its message.
    if (text !== undefined) return;
    // In a chain of calls, what was called before is no argument of what is called next.
    for (const child of childrenOf(node))
      visit(child, [...above, child === node.callee ? { type: 'Callee' } : node]);
  }
}

function isMessage(text: string, above: readonly Node[]): boolean {
  if (/\n.*\n/.test(text) || (text.match(/\p{L}{2,}/gu) ?? []).length < 3) return false;
  const names = above.map(nameOf);
  const inside = above.findLastIndex(({ type }) => /Function/.test(type));
  if (names.slice(inside + 1).some((name) => name !== undefined && NO_TROUBLE.has(name))) return false;
  const isSentence = /^[\p{Lu}…"`{]|^.{20,}\./u.test(text) && /[.?)…]$/.test(text) && /\p{Ll}{2}/u.test(text);
  return (
    isSentence ||
    CLAUSES.test(names.slice(-3).findLast((name) => name !== undefined) ?? '') ||
    isReason(above.slice(Math.max(inside, 0)))
  );
}

/** Whether it is what a function returns that tells a reason, or what to write. */
function isReason([inner, ...below]: readonly Node[]): boolean {
  const { name = '' } = (inner?.id ?? {}) as { name?: string };
  return /^(?:reason|whatToWrite)/.test(name) && below.some(({ type }) => type === 'ReturnStatement');
}

/** What a call calls, or a property or variable is called. */
function nameOf({ type, callee, key, id }: Node): string | undefined {
  if (type.startsWith('Function')) return undefined;
  const named = type === 'CallExpression' || type === 'NewExpression' ? callee : (key ?? id);
  const { name, property, type: kind } = (named ?? {}) as Partial<Node> & { name?: string; property?: Node };
  return kind === 'Super' ? 'super' : (name ?? (property?.name as string | undefined));
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/…(?: ?…)+/g, '…')
    .trim();
}

/** The text of a string, of a template with … for each value, or of several that are joined by +. */
function partsOf(node: Node, constants: ReadonlyMap<string, string>): string[] | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : undefined;
  if (node.type === 'TemplateLiteral') {
    const values = (node.expressions as Node[]).map((value) => partsOf(value, constants)?.join('') ?? '…');
    const fixed = node.quasis as { value: { cooked: string } }[];
    return fixed.flatMap(({ value: { cooked } }, n) => [cooked, values[n] ?? '']);
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [partsOf(node.left as Node, constants), partsOf(node.right as Node, constants)];
    return left === undefined && right === undefined ? undefined : [...(left ?? ['…']), ...(right ?? ['…'])];
  }
  const constant = node.type === 'Identifier' ? constants.get(String(node.name)) : undefined;
  return constant === undefined ? undefined : [constant];
}

/** The texts that a module gives names, each name once. */
function constantsOf(tree: Node): Map<string, string> {
  const constants = new Map<string, string>();
  const seen = new Set<string>();
  collect(tree);
  return constants;

  function collect(node: Node): void {
    const { type, id, init } = node as Node & { id?: Node; init?: Node | null };
    if (type === 'VariableDeclarator' && id?.type === 'Identifier') {
      const name = String(id.name);
      const text = init ? partsOf(init, constants)?.join('') : undefined;
      if (text === undefined || seen.has(name)) constants.delete(name);
      else constants.set(name, text);
      seen.add(name);
    }
    for (const child of childrenOf(node)) collect(child);
  }
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof (child as Node | null)?.type === 'string');
}
