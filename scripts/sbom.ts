// Prints the bill of materials of the bundle (CycloneDX): of all packages that npm knows in the lock file, those that
// dist/THIRD-PARTY.txt names. What a package depends on but the bundle left out is no part of it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Component {
  name: string;
  group?: string;
  version: string;
  'bom-ref': string;
}
interface Bill {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const bundled = new Set(
  [
    ...readFileSync('dist/THIRD-PARTY.txt', 'utf8').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \(.+\)$/gm),
  ].map(([, name, version]) => `${name}@${version}`),
);
const printed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const bill: Bill = JSON.parse(printed);
const nameOf = ({ group, name, version }: Component) =>
  `${group === undefined || name.startsWith('@') ? name : `${group}/${name}`}@${version}`;
const components = bill.components.filter((component) => bundled.has(nameOf(component)));
const missing = [...bundled].filter((name) => !components.some((component) => nameOf(component) === name));
if (missing.length > 0) throw new Error(`npm does not know ${missing.join(', ')}.`);
const refs = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
const dependencies = bill.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
console.log(JSON.stringify({ ...bill, components, dependencies }, undefined, 2));
