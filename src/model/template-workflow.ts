/** The workflow that `dibs init` makes; the README shows the same. */
export function workflowTemplate(folder: string): string {
  const files = folder === '.' ? '**/*.md' : `${folder.replaceAll("'", "''")}/**`;
  const paths = `['${files}', '.github/dibs.yml']`;
  return `# Runs Dibs. Change the lines marked with "yours":
#   main                  the default branch of this repository
#   OWNER/dibs@FULL_SHA   the repository that holds Dibs, and the full sha (40 digits) of the commit to run. A sha
#                         cannot be moved, so the code that runs here cannot change under you.
name: Dibs
on:
  schedule:
    # The safety net: finds whatever an event missed. Not on the hour, when GitHub is busiest and drops runs.
    - cron: '23 5 * * *'
  push:
    branches: [main] # yours: the default branch
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
    if: github.event_name != 'pull_request' && !github.event.issue.pull_request
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
      - uses: OWNER/dibs@FULL_SHA # yours

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
      - uses: OWNER/dibs@FULL_SHA # yours
        with:
          mode: plan
`;
}
