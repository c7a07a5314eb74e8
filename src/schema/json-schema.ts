import * as z from 'zod';
import { configSchema } from './config.ts';
import { PROJECT_KEYS, projectKeys, STRICT_KEYS } from './project-keys.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the schema is written in: the second is what editors know. */
type Draft = 'draft-2020-12' | 'draft-7';

/**
 * JSON Schema (draft 2020-12) of a project file's front matter. It accepts all that Dibs reads; words that Dibs does not
 * understand are left to `dibs check`, which knows all of them.
 */
export function projectJsonSchema(): JsonSchema {
  return {
    ...toJsonSchema(z.looseObject({ title: projectKeys.title, ...writable() })),
    title: 'Front matter of a Dibs project file',
    description: 'Write keys in lower case. Keys that are not named here are kept and ignored.',
  };
}

/** JSON Schema of `.github/dibs.yml`. */
export function configJsonSchema(draft: Draft = 'draft-2020-12'): JsonSchema {
  const { properties, ...schema } = toJsonSchema(configSchema, draft);
  const { title, issue, claim, ...defaults } = toJsonSchema(z.object(writable()), draft).properties ?? {};
  return {
    ...schema,
    title: 'Config of Dibs: .github/dibs.yml',
    description: 'Every key is optional. A key that is not named here is an error.',
    properties: {
      ...properties,
      defaults: {
        ...(properties?.defaults as object),
        properties: defaults,
        propertyNames: { enum: Object.keys(defaults) },
      },
    },
  };
}

/** The keys as files may write them: all but those that Dibs writes may be empty or a list. */
function writable(): Record<string, z.ZodType> {
  return Object.fromEntries(
    PROJECT_KEYS.filter((key) => key !== 'title').map((key) => {
      const description = projectKeys[key].description;
      // On the key alone, or the members of a list would repeat it.
      const one = projectKeys[key].meta({ ...projectKeys[key].meta(), description: undefined });
      const written = STRICT_KEYS.has(key) ? one.nullable() : z.union([one, z.array(one), z.null()]);
      return [key, written.optional().meta({ description })];
    }),
  );
}

function toJsonSchema(schema: z.ZodType, draft: Draft = 'draft-2020-12'): JsonSchema {
  return z.toJSONSchema(schema, {
    target: draft,
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves out both if the input differs from the output.
      if (zodSchema instanceof z.ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      // zod's own bounds of whole numbers, which mean nothing to an author.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
