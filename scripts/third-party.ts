import type { Plugin } from 'rolldown';
import license, { type Dependency } from 'rollup-plugin-license';

/** The licenses of packages that may be bundled, as an SPDX expression: all of them ask for no more than their text. */
export const ALLOWED_LICENSES = '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR 0BSD)';

const INTRODUCTION = `This program contains the packages below, in whole or in part. Behind the name of
each stands its license, and below the names the text of it.`;

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * Writes the notices of all packages that end up in the bundle, and fails the build on one whose license is not allowed.
 * @param name of the file, beside the bundle
 */
export function thirdPartyNotices(name = 'THIRD-PARTY.txt'): Plugin[] {
  let text = '';
  // Its types name a default export, which Node does not see in a CommonJS module.
  const gather = (license as unknown as typeof license.default)({
    thirdParty: {
      multipleVersions: true,
      allow: { test: ALLOWED_LICENSES, failOnUnlicensed: true, failOnViolation: true },
      output: (dependencies) => {
        text = noticesOf(dependencies);
      },
    },
  });
  return [
    gather as unknown as Plugin,
    {
      name: 'third-party-notices',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: name, source: text });
      },
    },
  ];
}

/** The text of the notices, with packages of the same license text together. The order of the packages makes no difference. */
export function noticesOf(dependencies: readonly Dependency[]): string {
  const names = new Map<string, string[]>();
  for (const one of dependencies) {
    const text = textOf(one);
    names.set(text, [...(names.get(text) ?? []), `${one.name} ${one.version} (${one.license})`]);
  }
  const notices = [...names].map(([text, packages]) => `${packages.sort().join('\n')}\n\n${text}`.trim());
  return `${[INTRODUCTION, ...notices.sort()].join(RULE)}\n`;
}

function textOf({ licenseText, noticeText }: Dependency): string {
  return [licenseText, noticeText]
    .filter((part) => part !== null)
    .map((part) => part.replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
