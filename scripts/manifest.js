// Makes package.json the one that is published while npm packs: all packages are in the bundle, so installing it installs
// nothing else. Plain JavaScript, since it has to run on each Node that npm runs on.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const MANIFEST = 'package.json';
// npm never packs a file with this ending.
const ORIGINAL = 'package.json.orig';
const KEYS =
  'name version description keywords license type bin files engines repository publishConfig'.split(' ');

const ACTIONS = { publish, restore, refuse };
const [action = ''] = process.argv.slice(2);
Object.entries(ACTIONS).find(([name]) => name === action)?.[1]();

function publish() {
  // The last time was broken off.
  if (existsSync(ORIGINAL)) restore();
  copyFileSync(MANIFEST, ORIGINAL);
  const whole = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const page = whole.repository.url.replace(/^git\+|\.git$/g, '');
  const gitHead = releaseCommit(whole.version);
  const manifest = {
    ...Object.fromEntries(KEYS.map((key) => [key, whole[key]])),
    homepage: `${page}#readme`,
    bugs: `${page}/issues`,
    // By which "dibs init" knows the commit that the workflow should name.
    ...(gitHead && { gitHead }),
  };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function restore() {
  renameSync(ORIGINAL, MANIFEST);
}

function refuse() {
  console.error(
    'Releases are published from the tarball that .github/workflows/release.yml makes: see docs/releasing.md.',
  );
  process.exitCode = 1;
}

/** The commit that is checked out, if it is the one that is tagged with the version. */
function releaseCommit(version) {
  const shaOf = (name) => {
    try {
      const stdio = ['ignore', 'pipe', 'ignore'];
      return execFileSync('git', ['rev-parse', '--verify', '--quiet', name], {
        encoding: 'utf8',
        stdio,
      }).trim();
    } catch {
      return undefined;
    }
  };
  const head = shaOf('HEAD');
  return head !== undefined && head === shaOf(`refs/tags/v${version}^{commit}`) ? head : undefined;
}
