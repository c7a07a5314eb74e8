// Writes src/site/assets.ts: the script and the stylesheet of the pages as strings, so that they are part of the bundle.
// With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const TARGET = 'src/site/assets.ts';

const bundle = await rolldown({ input: 'src/site/client/main.ts', platform: 'browser', tsconfig: false });
const { output } = await bundle.generate({ format: 'iife', minify: true });
const script = output[0].code.trim();
const style = readFileSync('src/site/client/style.css', 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,>]) ?/g, '$1')
  .replace(/: /g, ':')
  .replaceAll(';}', '}')
  .trim();
const text = `// Made by "npm run site-assets" from the files in client/.
/** The script of the list. */
export const SCRIPT = ${JSON.stringify(script)};
/** The stylesheet of all pages. */
export const STYLE = ${JSON.stringify(style)};
`;
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error(`${TARGET} is not what client/ makes: run "npm run site-assets" and commit it.`);
  process.exitCode = 1;
}
