import { type Release, usesOf } from './workflow-template.ts';

/** The workflow that publishes the pages, which `dibs init --pages` writes; this repository contains the same. */
export function pagesTemplate(release: Release | undefined): string {
  return `# Publishes the pages of the list. Switch them on once: Settings → Pages → Source: GitHub Actions.
name: Pages
on:
  # After each run of the workflow "Dibs": what it commits starts no workflow itself.
  workflow_run:
    workflows: [Dibs]
    types: [completed]
  workflow_dispatch:

# No permission but those that a job names.
permissions: {}

# The newest state wins; a deployment that has begun is not broken off.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    # Not for pull requests, and not if the run had nothing to do.
    if: >-
      github.event_name == 'workflow_dispatch' ||
      (github.event.workflow_run.event != 'pull_request' && github.event.workflow_run.conclusion != 'skipped')
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # reads the files
      issues: read # who waits is told by the issues alone
      pull-requests: read # sees work on them
      pages: read # the address of the pages
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 0 # the history tells who held what, and what has become free
      - uses: actions/configure-pages@45bfe0192ca1faeb007ade9deae92b16b8254a0d # v6.0.0
        id: pages
      - uses: ${usesOf(release)}
        continue-on-error: true # a file with an error has no page; the run of "Dibs" has told of it
        with:
          mode: plan # "Dibs" has synced; this only reads
          site: _site
          site-url: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: _site

  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write # publishes them
      id-token: write # proves to GitHub Pages where the files come from
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
        id: deployment
`;
}
