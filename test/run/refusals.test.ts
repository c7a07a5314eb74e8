import { expect } from 'vitest';
import { type List, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const PULL_REQUEST = 'write_back: pull-request';
const DOCS = 'https://docs.github.com/rest/git/refs#update-a-reference';
const RULES = 'Repository rule violations found\n\n';

interface Case {
  status: number;
  message: string;
  errors?: unknown[];
  /** All that is told of what GitHub said. */
  told: string[];
  /** What is to be done. */
  advice?: RegExp;
  /** Whether a pull request would help. */
  byPullRequest: boolean;
}

const CASES: Record<string, Case> = {
  'a rule that changes come by pull requests': {
    status: 409,
    message: `${RULES}Changes must be made through a pull request.\n\n`,
    told: ['Repository rule violations found', 'Changes must be made through a pull request.'],
    byPullRequest: true,
  },
  'several rules, each in a line of its own': {
    status: 422,
    message: `${RULES}Cannot update this protected ref.\n\nChanges must be made through a pull request.\n\nRequired status check "build" is expected.\n\n`,
    told: ['Cannot update this protected ref.', 'Required status check "build" is expected.'],
    advice: /add the App whose token Dibs uses/,
    byPullRequest: true,
  },
  'a rule that checks have to pass': {
    status: 422,
    message: '3 of 3 required status checks are expected. At least one approved review is required.',
    told: ['3 of 3 required status checks are expected. At least one approved review is required.'],
    byPullRequest: true,
  },
  'a branch that only some may push to': {
    status: 403,
    message:
      "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    told: ["You're not authorized to push to this branch."],
    advice: /add the App whose token Dibs uses/,
    byPullRequest: true,
  },
  'a rule about signatures': {
    status: 409,
    message: `${RULES}Commits must have verified signatures.\nFound 1 violation:\n\n45c1414e57f8e0677ec5e59591e80ceb80615c52\n\n`,
    told: ['Commits must have verified signatures.', '45c1414e57f8e0677ec5e59591e80ceb80615c52'],
    advice: /GitHub signs what an app commits/,
    byPullRequest: false,
  },
  'rules about signatures and pull requests': {
    status: 422,
    message:
      'Protected branch update failed for refs/heads/main.\n\n- Commits must have verified signatures.\n\n- Changes must be made through a pull request.',
    told: ['Commits must have verified signatures.', 'Changes must be made through a pull request.'],
    advice: /GitHub signs what an app commits/,
    byPullRequest: false,
  },
  'a rule about commit messages': {
    status: 422,
    message: `${RULES}Commit message must match a given regex pattern: ^[A-Z]+-\\d+\n`,
    told: ['Commit message must match a given regex pattern: ^[A-Z]+-\\d+'],
    advice: /bypass list of this rule/,
    byPullRequest: false,
  },
  'a rule that is told in the details': {
    status: 422,
    message: 'Validation Failed',
    errors: [
      { resource: 'Reference', code: 'custom', message: 'Commit author email must end with @xen.org' },
      'File path is restricted',
      { resource: 'Reference', field: 'sha', code: 'missing_field' },
    ],
    told: [
      'Validation Failed',
      'Commit author email must end with @xen.org',
      'File path is restricted',
      'Reference sha missing field',
    ],
    advice: /bypass list of this rule/,
    byPullRequest: false,
  },
  'an archived repository': {
    status: 403,
    message: 'Repository was archived so is read-only.',
    told: ['Repository was archived so is read-only.'],
    advice: /Unarchive the repository/,
    byPullRequest: false,
  },
  'a missing permission for workflows': {
    status: 403,
    message:
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
    told: ['refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`'],
    advice: /permission "workflows"/,
    byPullRequest: false,
  },
  'a missing permission for contents': {
    status: 403,
    message: 'Resource not accessible by integration',
    told: ['Resource not accessible by integration'],
    advice: /"permissions: contents: write"/,
    byPullRequest: false,
  },
  'a token of a person that lacks a permission': {
    status: 403,
    message: 'Resource not accessible by personal access token',
    told: ['Resource not accessible by personal access token'],
    advice: /give it the permission "contents: write"/,
    byPullRequest: false,
  },
  'a token of a person who may not write': {
    status: 404,
    message: 'Not Found',
    told: ['Not Found'],
    advice: /the permission "contents: write"/,
    byPullRequest: false,
  },
  'single sign-on': {
    status: 403,
    message:
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    told: ['Resource protected by organization SAML enforcement.'],
    advice: /single sign-on/,
    byPullRequest: false,
  },
  'what nobody has heard of': {
    status: 422,
    message: 'The moon is not full.\n::error::It has to be.\n\u001b[31mReally',
    told: ['The moon is not full.', '::error::It has to be.', 'Really'],
    byPullRequest: false,
  },
};

async function claimed({ github, number }: List): Promise<void> {
  const issue = { ...repository, issue_number: await number('tools/grub'), assignees: ['helper'] };
  await github.as('maintainer').rest.issues.addAssignees(issue);
}

for (const [name, one] of Object.entries(CASES))
  scenario(
    `a commit that is refused for ${name}: all that GitHub says is told, and what helps`,
    async (list) => {
      await claimed(list);
      const { message, errors, status } = one;
      const body = { message, ...(errors && { errors }), documentation_url: DOCS, status: `${status}` };
      list.github.faults.answer({ method: 'PATCH', path: /\/git\/refs\// }, { status, body }, 99);
      const run = await list.sync();
      expect(run.exitCode).toBe(1);
      const [about = ''] = run.annotations
        .filter(({ file }) => file === 'projects')
        .map(({ message }) => message);
      for (const text of one.told) expect(about).toContain(text);
      // The address of a page about the request itself tells nobody anything.
      expect(about).not.toContain(DOCS);
      expect(about).not.toContain('\u001b');
      if (one.advice !== undefined) expect(about).toMatch(one.advice);
      expect(about.includes(PULL_REQUEST), about).toBe(one.byPullRequest);
      const advised = ['permission', 'bypass', 'Unarchive', 'sign'].filter((word) => about.includes(word));
      const fitting = `${one.told}${one.advice?.source ?? ''}`;
      expect(
        advised.filter((word) => !fitting.includes(word)),
        about,
      ).toEqual([]);
      // Nothing that GitHub says is a command to the runner.
      expect(run.stdout).not.toMatch(/^::error::It has to be/m);
      expect(await list.file('tools/grub')).not.toContain('claim');
      // Only a branch that moved is tried again.
      expect(run.writes.filter((write) => write.startsWith('PATCH /git/refs'))).toHaveLength(1);
      list.github.faults.clear();
      await list.sync();
      expect(await list.file('tools/grub')).toContain('claim');
    },
  );

scenario(
  'a rule for all branches holds for that of a pull request too, and is not mended by one',
  async (list) => {
    await claimed(list);
    await list.github.commit({ '.github/dibs.yml': 'write_back: pull-request\n' });
    const body = { message: `${RULES}Changes must be made through a pull request.` };
    list.github.faults.answer({ method: 'POST', path: '/git/refs' }, { status: 422, body }, 99);
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    const about = run.annotations.map(({ message }) => message).join('\n');
    expect(about).toContain('Changes must be made through a pull request.');
    expect(about).toContain('begin with "dibs/"');
    expect(about).not.toContain(PULL_REQUEST);
    list.github.faults.clear();
    await list.github.commit({ '.github/dibs.yml': null });
    await list.sync();
  },
);

scenario('what is left to the next run is told before all other warnings', async (list) => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `projects/w${at}.md`,
      `---\ntitle: W${at}\nverified: 2026-11-01\ninserted: yesterday\n---\n\nText.\n`,
    ]),
  );
  await list.github.commit({ ...many, '.github/dibs.yml': 'limits: { per_hour: 3 }\n' });
  const run = await list.sync();
  const warnings = run.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.length).toBeGreaterThan(10);
  expect(warnings[0]?.message).toMatch(/^\d+ changes are left to the next run: /);
  expect(run.exitCode).toBe(0);
  await list.github.commit({ '.github/dibs.yml': null });
  await list.sync();
});
