// Writes the JSON Schemas for editors as `dibs schema` prints them; with --check it only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { configJsonSchema, projectJsonSchema } from '../src/schema/json-schema.ts';
import { dataJsonSchema } from '../src/site/index.ts';

const files = {
  'schemas/project.schema.json': projectJsonSchema(),
  'schemas/config.schema.json': configJsonSchema(),
  'schemas/config.draft-07.schema.json': configJsonSchema('draft-7'),
  'schemas/projects.schema.json': dataJsonSchema(),
};
const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
for (const [path, schema] of Object.entries(files)) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    mkdirSync('schemas', { recursive: true });
    writeFileSync(path, text);
  } else if (read(path) !== text) {
    console.error(`${path} is not what "dibs schema" prints: run "npm run schemas" and commit it.`);
    process.exitCode = 1;
  }
}
