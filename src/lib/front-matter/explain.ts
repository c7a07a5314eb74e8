import { YAMLException } from 'js-yaml';
import { isCollection, isMap, isPair, isScalar, visit, type YAMLError } from 'yaml';
import { type FrontMatterProblem, placeAt } from './block.ts';
import { loadYaml } from './load-yaml.ts';
import { keyOf, pairsOf, startOf } from './locate.ts';
import { joinQuotes, parseLoosely, parseTree, type Tree } from './parse-loosely.ts';

/** A parser error in a block. */
interface Fault {
  /** The block as parsed; its offsets also hold for the block as written. */
  yaml: string;
  tree: Tree;
  /** The offset that the error names. */
  offset: number;
  /** The offset where js-yaml stopped. */
  mark: number;
}
/** A pattern for errors, the advice, and its offset, if not that of the error. */
type Reason = [pattern: RegExp, sentence: string, move?: (fault: Fault) => number | undefined];

const INDENT = 'Indent this line as the lines around it that it belongs with.';
const KEY_AND_VALUE = 'Write `key: value`, with a space behind the colon.';
const NO_TAGS = 'Tags (!name) are not allowed; put quotes around a text that begins with !.';

/** Errors that only js-yaml reports, or with a better offset. */
const READER_REASONS: readonly Reason[] = [
  [/^nesting exceeded/, 'This is nested too deep; nest lists and mappings at most 30 deep.'],
  [/^aliases exceeded/, 'There are too many aliases (*name); write the values out.', aliasStart],
  [/^recursive/, 'An alias (*name) cannot stand inside what it refers to; write the value out.', aliasStart],
  [
    /^unidentified/,
    'Put quotes around a text that begins with *; there is no &name for this one.',
    aliasStart,
  ],
  [/^null byte|non-printable|JSON character/, 'Remove the invisible character that stands here.'],
  [/^unknown .* tag/, NO_TAGS],
  [/complex keys/, 'A key has to be one text; write `key: value`.', firstComplexKey],
];

/** Errors of the `yaml` package as `CODE message`, mostly with a better offset; those of js-yaml if it has none. */
const TREE_REASONS: readonly Reason[] = [
  [/^TAB_AS_INDENT/, 'Indent with spaces; YAML does not take tabs here.'],
  [/^BAD_SCALAR_START/, 'Put quotes around this text; YAML values cannot begin with this character.'],
  [/^BLOCK_AS_IMPLICIT_KEY .*, then MULTILINE/, INDENT, lineOfMark],
  [/^BLOCK_(AS_IMPLICIT_KEY|IN_FLOW)/, 'Put quotes around this text; it has a colon with a space behind it.'],
  [/^BAD_DQ_ESCAPE/, 'Write \\\\ for a backslash within double quotes, or use single quotes.'],
  [/^TAG_|_TAGS /, NO_TAGS],
  [/^BAD_ALIAS|_ANCHORS /, 'Put quotes around a text that begins with & or *.'],
  [/^MISSING_CHAR Missing closing/, 'Close this quote with the same one at the end of the text.', openQuote],
  [/^BAD_INDENT Flow/, 'Close this bracket with its counterpart.', openBracket],
  [/^BAD_INDENT|without - indicator/, INDENT, firstText],
  [/^deficient indentation/, 'Indent this line more than the key it belongs to.'],
  [/^MISSING_CHAR Comments/, 'Put a space before the #.'],
  [/^MISSING_CHAR Missing ,|Unexpected , in/, 'Separate the parts of this list by one comma each.'],
  [/block-seq-ind on same line/, 'Begin the list on a line of its own, or write [one, two].'],
  [/Not a YAML token|Block scalar header/, 'Begin this text on the next line, indented.'],
  [/^UNEXPECTED_TOKEN .*, at a line's start/, 'Write lines `key: value`, all keys at the same indentation.'],
  [/^UNEXPECTED_TOKEN/, 'Put quotes around the whole value; nothing may follow a closing quote or bracket.'],
  [
    /^BAD_DIRECTIVE|Missing directives-end/,
    'Remove this line; directives (%…) have no place here.',
    directive,
  ],
  [/^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR)/, KEY_AND_VALUE, firstText],
];

/** Explains in one sentence why a front matter cannot be read, with the position in the file. */
export function explain(source: string, thrown: unknown): FrontMatterProblem {
  const yaml = joinQuotes(source);
  const error = yaml === source ? thrown : (errorIn(yaml) ?? thrown);
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const mark = (error instanceof YAMLException && error.mark?.position) || 0;
  const tree = parseTree(yaml);
  const [first, second] = [...tree.errors.toSorted(byPlace), ...tree.warnings];
  const complaint = first === undefined ? reason : describe(yaml, first, second);
  return (
    find(source, READER_REASONS, reason, { yaml, tree, offset: mark, mark }) ??
    find(source, TREE_REASONS, complaint, { yaml, tree, offset: first?.pos[0] ?? mark, mark }) ??
    refuse(source, mark, `YAML cannot be read here: ${reason.split('\n', 1)[0]}.`)
  );
}

function errorIn(yaml: string): unknown {
  try {
    loadYaml(yaml);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Explains why a valid document is no front matter: it has to be a mapping of lines `key: value`. */
export function explainShape(yaml: string): FrontMatterProblem {
  const tree = parseLoosely(yaml);
  const start = startOf(tree.contents) ?? yaml.search(/\S/);
  const sentence = isScalar(tree.contents)
    ? KEY_AND_VALUE
    : 'Write lines `key: value`; a list or a mapping in brackets is no front matter.';
  return refuse(yaml, start, sentence);
}

/** Explains why the value of a key is rejected although it can be read. */
export function explainSize(yaml: string, key: string): FrontMatterProblem {
  const tree = parseLoosely(yaml);
  const pair = isMap(tree.contents) ? pairsOf(tree, tree.contents, key).at(-1) : undefined;
  const sentence = 'With its aliases written out this is too large or nested too deep; write less of it.';
  return refuse(yaml, startOf(pair?.key) ?? 0, sentence);
}

function find(
  source: string,
  reasons: readonly Reason[],
  complaint: string,
  fault: Fault,
): FrontMatterProblem | undefined {
  const [, sentence, move] = reasons.find(([pattern]) => pattern.test(complaint)) ?? [];
  return sentence === undefined ? undefined : refuse(source, move?.(fault) ?? fault.offset, sentence);
}

function describe(yaml: string, first: YAMLError, second: YAMLError | undefined): string {
  const text = `${first.code} ${first.message}`;
  if (second?.pos[0] === first.pos[0]) return `${text}, then ${second.code}`;
  return placeAt(yaml, first.pos[0]).column === 1 ? `${text}, at a line's start` : text;
}

function refuse(yaml: string, offset: number, message: string): FrontMatterProblem {
  // An error at the end belongs to the last line, not to the closing one.
  return { severity: 'error', ...placeAt(yaml, Math.min(offset, yaml.trimEnd().length)), message };
}

function byPlace(one: YAMLError, other: YAMLError): number {
  return one.pos[0] - other.pos[0];
}

function aliasStart({ offset }: Fault): number {
  return offset - 1; // js-yaml points after the *
}

function firstText({ yaml, offset }: Fault): number {
  return offset + yaml.slice(offset).search(/[^ ]/);
}

/** A line that is indented too far continues the value above for `yaml`; js-yaml stops at that line. */
function lineOfMark(fault: Fault): number {
  return firstText({ ...fault, offset: fault.yaml.lastIndexOf('\n', fault.mark) + 1 });
}

function directive({ yaml }: Fault): number {
  return yaml.search(/^%/m);
}

function openQuote({ tree, offset }: Fault): number | undefined {
  return firstNode(tree, (node) => isScalar(node) && node.range?.[1] === offset);
}

function openBracket({ tree, offset }: Fault): number | undefined {
  return firstNode(tree, (node) => isCollection(node) && node.flow === true && node.range?.[1] === offset);
}

function firstComplexKey({ tree }: Fault): number | undefined {
  const isComplex = (node: unknown) => isPair(node) && keyOf(tree, node) === undefined;
  return firstNode(tree, isComplex, (node) => (isPair(node) ? node.key : node));
}

function firstNode(
  tree: Tree,
  wanted: (node: unknown) => boolean,
  part = (node: unknown) => node,
): number | undefined {
  let start: number | undefined;
  visit(tree, (_, node) => {
    if (!wanted(node)) return undefined;
    start = startOf(part(node));
    return visit.BREAK;
  });
  return start;
}
