/** The names that show whether an event concerns a list. */
export interface EventNames {
  trackingLabel: string;
  acceptLabel: string;
  /** The words of all commands. */
  commands: readonly string[];
}

/**
 * The condition, in lines, for an event to need a run: schedules, pushes and the like; what people do to issues of the list;
 * commands. Bots are excluded, as a run that writes as a GitHub App would otherwise start another for each of its writes.
 * `contains` and `==` ignore case.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export function eventCondition({ trackingLabel, acceptLabel, commands }: EventNames): string[] {
  const isTracked = anyOf(trackingLabel, (name) => `contains(github.event.issue.labels.*.name, ${name})`);
  const isLabel = (label: string) => anyOf(label, (name) => `github.event.label.name == ${name}`);
  const words = commands.map((word) => anyOf(word, (text) => `contains(github.event.comment.body, ${text})`));
  return [
    "(github.event_name != 'issues' && github.event_name != 'issue_comment' && github.event_name != 'pull_request') ||",
    "(github.event_name == 'issues' && github.event.sender.type != 'Bot' && (",
    `  ${isTracked} ||`,
    `  ${isLabel(trackingLabel)} ||`,
    `  (github.event.action == 'labeled' && ${isLabel(acceptLabel)})`,
    ...(words.length === 0
      ? ['))']
      : [
          ')) ||',
          "(github.event_name == 'issue_comment' && github.event.sender.type != 'Bot' && !github.event.issue.pull_request &&",
          `  ${isTracked} && (`,
          ...words.map((word, index) => `  ${word}${index < words.length - 1 ? ' ||' : ''}`),
          '))',
        ]),
  ];
}

/** One test for each Unicode normalization of a name, as GitHub distinguishes composed and decomposed accents. */
function anyOf(name: string, test: (literal: string) => string): string {
  const tests = [...new Set([name, name.normalize('NFC'), name.normalize('NFD')])].map((spelling) =>
    test(literal(spelling)),
  );
  return tests.length > 1 ? `(${tests.join(' || ')})` : tests.join('');
}

// Characters that cannot be written in a YAML block; what would start an expression within the expression; and
// several quotes, of which GitHub's published engine unescapes only the first.
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\$\{\{|'[^']*'/u;

/** Quotes a text as a string of an expression in a YAML block scalar. */
function literal(text: string): string {
  if (!UNSAFE.test(text)) return `'${text.replace("'", "''")}'`;
  const json = JSON.stringify(text).replace(
    /[^ -z]|[$']/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `fromJSON('${json}')`;
}
