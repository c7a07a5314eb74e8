// Writes what the tests know of GitHub's OpenAPI description: the parameters and bodies of the requests to a repository.
// The whole description is large, so it is no dependency: get it with "npm pack @octokit/openapi", unpack it, and run
// node scripts/openapi.ts package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const WANTED =
  /^\/repos\/\{owner\}\/\{repo\}(\/(issues|labels|pulls|git|contents|branches|collaborators|commits|compare|assignees)|$)|^\/(user|rate_limit|users\/\{username\})$/;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** What of a schema says nothing of which values are right. */
const PROSE = [
  'description',
  'example',
  'examples',
  'title',
  'default',
  'externalDocs',
  'deprecated',
  'format',
];

const [path = ''] = process.argv.slice(2);
const description: Fields = JSON.parse(readFileSync(path, 'utf8'));
const { version } = JSON.parse(readFileSync(path.replace(/generated\/[^/]+$/, 'package.json'), 'utf8'));

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: Json | undefined): Fields => (isFields(value) ? value : {});

function resolved(value: Json | undefined): Fields {
  const { $ref } = fields(value);
  if (typeof $ref !== 'string') return fields(value);
  let found: Json | undefined = description;
  for (const key of $ref.slice(2).split('/'))
    found = fields(found)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  return fields(found);
}

/** A schema of OpenAPI 3.0 as JSON Schema has it, without what is only to be read. */
function schemaFrom(value: Json): Json {
  if (Array.isArray(value)) return value.map(schemaFrom);
  if (!isFields(value)) return value;
  const { nullable, ...schema } = resolved(value);
  const kept: Fields = {};
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties')
      kept[key] = Object.fromEntries(
        Object.entries(fields(inner)).map(([name, one]) => [name, schemaFrom(one)]),
      );
    else if (!PROSE.includes(key) && !key.startsWith('x-')) kept[key] = schemaFrom(inner);
  }
  return nullable === true ? { anyOf: [kept, { type: 'null' }] } : kept;
}

function operationFrom(operation: Fields): Fields {
  const all = Array.isArray(operation.parameters) ? operation.parameters.map(resolved) : [];
  const parameters = all
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    .map((parameter) => ({
      name: parameter.name ?? '',
      in: parameter.in ?? '',
      ...(parameter.required === true && { required: true }),
      ...(parameter['x-multi-segment'] === true && { multiSegment: true }),
      schema: schemaFrom(parameter.schema ?? {}),
    }));
  if (operation.requestBody === undefined) return { parameters };
  const { content, required = false } = resolved(operation.requestBody);
  const schema = schemaFrom(fields(fields(content)['application/json']).schema ?? {});
  return { parameters, body: { required, schema } };
}

const paths: Fields = {};
for (const [template, item] of Object.entries(fields(description.paths))) {
  if (!WANTED.test(template)) continue;
  const operations = Object.entries(fields(item)).filter(([method]) => METHODS.includes(method));
  paths[template] = Object.fromEntries(
    operations.map(([method, operation]) => [method.toUpperCase(), operationFrom(fields(operation))]),
  );
}
const lines = Object.entries(paths).map(
  ([template, item]) => `${JSON.stringify(template)}:${JSON.stringify(item)}`,
);
const source = JSON.stringify(`@octokit/openapi ${version}, api.github.com`);
writeFileSync('test/emulator/openapi.json', `{"source":${source},"paths":{\n${lines.join(',\n')}\n}}\n`);
