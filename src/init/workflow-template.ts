import { GITHUB, isEnterpriseServer } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { eventCondition } from './event-condition.ts';

/** Placeholder for the repository and commit of Dibs. */
export const NO_RELEASE = 'OWNER/dibs@FULL_SHA';

/** A release of Dibs. */
export interface Release {
  /** Owner and name of its repository. */
  repository: string;
  /** Full SHA of its commit. */
  sha: string;
  version: string;
}

/**
 * The workflow that `dibs init` writes; this repository and the README contain the same.
 * @param branch the default branch of the repository
 * @param server address of the server that the repository is on
 */
export function workflowTemplate(
  config: Config,
  branch: string,
  release: Release | undefined,
  server: string = GITHUB,
): string {
  const uses = usesOf(release);
  const queue = isEnterpriseServer(server) ? SERVER_QUEUE : QUEUE;
  return `# Runs Dibs.${release === undefined ? HOW_TO_FILL_IN : ''}
#
# Branch, folder, labels and commands are those of this repository and of .github/dibs.yml: if they change, change them
# here too.
${triggers(config, branch)}# No permission but those that a job names.
permissions: {}

${syncJob(config, uses, queue)}
${planJob(uses)}`;
}

const QUEUE = `    # One run after the other, and none is thrown away while it waits.
    concurrency:
      group: dibs
      cancel-in-progress: false
      queue: max
`;

// Seen at https://github.com/github/gh-aw/issues/38341: with the key, no run starts at all.
const SERVER_QUEUE = `    # One run after the other. Without "queue", which Enterprise Server refuses, only the newest run of those that wait
    # is kept; the schedule finds what the others would have done.
    concurrency:
      group: dibs
      cancel-in-progress: false
`;

/** The action that a step uses. */
export function usesOf(release: Release | undefined): string {
  return release === undefined
    ? `${NO_RELEASE} # yours`
    : `${release.repository}@${release.sha} # v${release.version}`;
}

function triggers({ projects }: Config, branch: string): string {
  const folder = projects === '.' ? '**/*.md' : `${globOf(projects)}/**`;
  const paths = `[${quoted(folder)}, '.github/dibs.yml']`;
  return `name: Dibs
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

`;
}

function syncJob(config: Config, uses: string, queue: string): string {
  const condition = eventCondition({
    trackingLabel: config.tracking_label,
    acceptLabel: config.proposals.accept_label,
    commands: Object.values(config.claims.commands).flat(),
  });
  return `jobs:
  sync:
    # No runner starts for nothing: only for issues of the list and for commands. All else waits for the schedule.
    if: >-
${condition.map((line) => `      ${line}`).join('\n')}
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      issues: write # makes and updates the issues
      contents: write # commits numbers and claims to the files
      pull-requests: read # sees work on pull requests; yours: write for proposals of projects, and for write_back: pull-request
${queue}    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false # Dibs commits through the API
      - uses: ${uses}
`;
}

function planJob(uses: string): string {
  return `  # On pull requests: says what merging would do, and what is wrong. Works from forks, since it only reads.
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      issues: read # compares them with the files
      contents: read # reads the files
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

/** Branch names that need no quotes in YAML, and no escapes as a pattern. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w/-]*$/i;

/** Escapes a name as a pattern that matches only itself. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function globOf(name: string): string {
  return name.replace(/[\\*?+[\]!]/g, '\\$&');
}

/** Quotes a text as a YAML value. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
