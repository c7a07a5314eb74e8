/** Checks requests against GitHub's OpenAPI description of its API. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Fields } from './messages.ts';

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  /** Whether the value in the path may contain slashes. */
  multiSegment?: boolean;
  schema: object;
}

interface Operation {
  parameters: Parameter[];
  body?: { required: boolean; schema: object };
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
}

interface Route {
  template: string;
  pattern: RegExp;
  method: string;
  operation: Operation;
}

/** The parts of a request that are checked; `path` is as sent, with percent-encoding. */
export interface SentRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Undefined if nothing was sent. */
  body: Fields | undefined;
}

// All values of a query are strings, so they have to be coerced.
const queries = new Ajv({ coerceTypes: true, strict: false, allErrors: true });
const bodies = new Ajv({ strict: false, allErrors: true });
const validators = new Map<object, ValidateFunction>();
let known: Route[] | undefined;

/** The violations of a request, one sentence each. */
export function violationsOf(request: SentRequest): string[] {
  const name = `${request.method} ${request.path}`;
  // GitHub redirects from a repository's former name to its id, for which the description has no paths.
  const path = request.path.replace(/^\/repositories\/\d+/, '/repos/{owner}/{repo}');
  const matching = routes().filter(({ pattern }) => pattern.test(path));
  if (matching.length === 0) return [`${name}: no such path`];
  const route = matching.find(({ method }) => method === request.method);
  if (route === undefined) return [`${name}: no such method`];
  const { parameters, body } = route.operation;
  const faults = [...wrongInQuery(parameters, request), ...wrongInBody(body, request)];
  // Values that a program interpolates into a path by mistake.
  if (/(?:\/|%2F)(?:undefined|null|NaN)(?=\/|%2F|$)/i.test(path))
    faults.push('a value is missing in the path');
  return faults.map((fault) => `${name}: ${fault}`);
}

/** The most literal paths first: `/issues/comments` before `/issues/{issue_number}`. */
function routes(): Route[] {
  if (known !== undefined) return known;
  const file = resolve(import.meta.dirname, 'openapi.json');
  const { paths }: Description = JSON.parse(readFileSync(file, 'utf8'));
  const variables = ({ template }: Route) => template.split('{').length;
  known = Object.entries(paths)
    .flatMap(([template, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        template,
        pattern: patternOf(template, operation),
        method,
        operation,
      })),
    )
    .sort((a, b) => variables(a) - variables(b));
  return known;
}

function patternOf(template: string, { parameters }: Operation): RegExp {
  const valuePattern = (name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    if (parameter?.multiSegment) return '.+';
    return JSON.stringify(parameter?.schema).includes('"integer"') ? '\\d+' : '[^/]+';
  };
  const source = template
    .replace(/[.]/g, '\\.')
    .replace(/\{([^}]+)\}/g, (_, name: string) => `(${valuePattern(name)})`);
  return new RegExp(`^${source}$`);
}

function wrongInQuery(parameters: readonly Parameter[], { query }: SentRequest): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const validate = validatorOf(queries, parameters, () => ({
    type: 'object',
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
    required: known.flatMap(({ name, required }) => (required ? [name] : [])),
    additionalProperties: false,
  }));
  return validate(Object.fromEntries(query)) ? [] : faultsOf(validate, 'the query');
}

function wrongInBody(body: Operation['body'], request: SentRequest): string[] {
  if (request.body === undefined) return body?.required ? ['the body is missing'] : [];
  if (body === undefined) return ['there is a body where none is taken'];
  const { schema } = body;
  const validate = validatorOf(bodies, schema, () => closed(schema));
  return validate(request.body) ? [] : faultsOf(validate, 'the body');
}

function validatorOf(ajv: Ajv, key: object, schemaOf: () => object): ValidateFunction {
  const validate = validators.get(key) ?? ajv.compile(schemaOf());
  validators.set(key, validate);
  return validate;
}

function faultsOf({ errors }: ValidateFunction, where: string): string[] {
  return (errors ?? []).map(({ keyword, instancePath, message, params }) => {
    const place = instancePath === '' ? where : `${where} at ${instancePath}`;
    return keyword === 'additionalProperties'
      ? `${place} has what is not known: "${params.additionalProperty}"`
      : `${place} ${message}`;
  });
}

/** A copy of a schema that allows no fields other than those it names. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = 'properties' in schema && !('additionalProperties' in schema);
  return (isOpen ? { ...inner, additionalProperties: false } : inner) as T;
}
