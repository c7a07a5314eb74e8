// src/init/event-condition.ts
/**
* The condition, in lines, under which an event needs a run: schedules, pushes and the like; what people do to issues of
* the list; their commands. Bots are left out, since a run that writes as a GitHub App would else start one for each label,
* assignment and edit of its own. `contains` and `==` take no notice of case.
* https://docs.github.com/actions/reference/workflows-and-actions/expressions
*/
function eventCondition({ trackingLabel, acceptLabel, commands }) {
	const isTracked = anyOf(trackingLabel, (name) => `contains(github.event.issue.labels.*.name, ${name})`);
	const isLabel = (label) => anyOf(label, (name) => `github.event.label.name == ${name}`);
	const words = commands.map((word) => anyOf(word, (text) => `contains(github.event.comment.body, ${text})`));
	return [
		"(github.event_name != 'issues' && github.event_name != 'issue_comment' && github.event_name != 'pull_request') ||",
		"(github.event_name == 'issues' && github.event.sender.type != 'Bot' && (",
		`  ${isTracked} ||`,
		`  ${isLabel(trackingLabel)} ||`,
		`  (github.event.action == 'labeled' && ${isLabel(acceptLabel)})`,
		...words.length === 0 ? ["))"] : [
			")) ||",
			"(github.event_name == 'issue_comment' && github.event.sender.type != 'Bot' && !github.event.issue.pull_request &&",
			`  ${isTracked} && (`,
			...words.map((word, index) => `  ${word}${index < words.length - 1 ? " ||" : ""}`),
			"))"
		]
	];
}
/** One test for each way in which a name can be encoded: GitHub does not hold composed and decomposed accents for the same. */
function anyOf(name, test) {
	const tests = [.../* @__PURE__ */ new Set([
		name,
		name.normalize("NFC"),
		name.normalize("NFD")
	])].map((spelling) => test(literal(spelling)));
	return tests.length > 1 ? `(${tests.join(" || ")})` : tests.join("");
}
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\$\{\{|'[^']*'/u;
/** A text as a string of an expression that stands in a block scalar of YAML. */
function literal(text) {
	if (!UNSAFE.test(text)) return `'${text.replace("'", "''")}'`;
	return `fromJSON('${JSON.stringify(text).replace(/[^ -z]|[$']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}')`;
}
// src/init/workflow-template.ts
/** Stands for the repository and the commit of Dibs until somebody says which they are. */
const NO_RELEASE = "OWNER/dibs@FULL_SHA";
/**
* The workflow that `dibs init` makes; this repository and the README have the same.
* @param branch the default branch of the repository that it is for
*/
function workflowTemplate(config, branch, release) {
	const paths = `[${quoted(config.projects === "." ? "**/*.md" : `${globOf(config.projects)}/**`)}, '.github/dibs.yml']`;
	const uses = release === void 0 ? `${NO_RELEASE} # yours` : `${release.repository}@${release.sha} # v${release.version}`;
	const condition = eventCondition({
		trackingLabel: config.tracking_label,
		acceptLabel: config.proposals.accept_label,
		commands: Object.values(config.claims.commands).flat()
	});
	return `# Runs Dibs.${release === void 0 ? HOW_TO_FILL_IN : ""}
#
# Branch, folder, labels and commands are those of this repository and of .github/dibs.yml: if they change, change them
# here too.
name: Dibs
on:
  schedule:
    # The safety net: finds whatever an event missed. Not on the hour, when GitHub is busiest and drops runs.
    - cron: '23 5 * * *'
  push:
    branches: [${PLAIN.test(branch) ? branch : quoted(globOf(branch))}]
    paths: ${paths}
  issues:
    types: [assigned, unassigned, closed, reopened, edited, labeled, unlabeled]
  issue_comment:
    types: [created]
  pull_request:
    paths: ${paths}
  workflow_dispatch:

# No permission but those that a job names.
permissions: {}

jobs:
  sync:
    # No runner starts for nothing: only for issues of the list and for commands. All else waits for the schedule.
    if: >-
${condition.map((line) => `      ${line}`).join("\n")}
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      issues: write # makes and updates the issues
      contents: write # commits numbers and claims to the files
      pull-requests: read # sees work on pull requests; yours: write for proposals of projects, and for write_back: pull-request
    # One run after the other, and none is thrown away while it waits.
    concurrency:
      group: dibs
      cancel-in-progress: false
      queue: max
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false # Dibs commits through the API
      - uses: ${uses}

  # On pull requests: says what merging would do, and what is wrong. Works from forks, since it only reads.
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      issues: read
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: plan
`;
}
const HOW_TO_FILL_IN = ` Replace ${NO_RELEASE} by the repository that holds Dibs and the full sha (40 digits) of the commit to
# run. A sha cannot be moved, so the code that runs here cannot change under you.`;
/** A name of a branch that is a text for YAML, and a pattern that fits it alone, as it stands. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w/-]*$/i;
/** A name as a pattern that fits it alone. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function globOf(name) {
	return name.replace(/[\\*?+[\]!]/g, "\\$&");
}
/** A text as a value of YAML between brackets. */
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
export { workflowTemplate as n, NO_RELEASE as t };
