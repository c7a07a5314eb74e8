import * as z from 'zod';
import { configSchema } from './config.ts';
import { type ProjectKey, projectKeys, STRICT_KEYS } from './project-keys.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schema (draft 2020-12) of a project file's front matter. What Dibs reads, it accepts; words that Dibs does not
 * understand are left to `dibs check`, which knows all of them.
 */
export function projectJsonSchema(): JsonSchema {
  return {
    ...toJsonSchema(z.looseObject({ title: projectKeys.title, ...writable() })),
    title: 'Front matter of a Dibs project file',
    description: 'Write keys in lower case. Keys that are not named here are kept and ignored.',
  };
}

/** JSON Schema (draft 2020-12) of `.github/dibs.yml`. */
export function configJsonSchema(): JsonSchema {
  const { properties, ...schema } = toJsonSchema(configSchema);
  const { title, issue, claim, ...defaults } = toJsonSchema(z.object(writable())).properties ?? {};
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

/** The keys as files may write them: but for those that Dibs writes, any may be empty or a list. */
function writable(): Record<string, z.ZodType> {
  const keys = Object.keys(projectKeys) as ProjectKey[];
  return Object.fromEntries(
    keys
      .filter((key) => key !== 'title')
      .map((key) => {
        const description = projectKeys[key].description;
        // Said once, of the key: members of lists would say it again.
        const one = projectKeys[key].meta({ ...projectKeys[key].meta(), description: undefined });
        const written = STRICT_KEYS.has(key) ? one.nullable() : z.union([one, z.array(one), z.null()]);
        return [key, written.optional().meta({ description })];
      }),
  );
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves both out where what is written is not what is read
      if (zodSchema instanceof z.ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      // zod's own bounds of whole numbers, which tell nobody anything
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
