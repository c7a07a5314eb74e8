import { H as looseObject, J as globalRegistry, K as union, R as _null, U as object, i as STRICT_KEYS, j as ZodDefault, q as toJSONSchema, s as projectKeys, t as configSchema, z as array } from "./config.js";
// src/schema/json-schema.ts
/**
* JSON Schema (draft 2020-12) of a project file's front matter. What Dibs reads, it accepts; words that Dibs does not
* understand are left to `dibs check`, which knows all of them.
*/
function projectJsonSchema() {
	return {
		...toJsonSchema(looseObject({
			title: projectKeys.title,
			...writable()
		})),
		title: "Front matter of a Dibs project file",
		description: "Write keys in lower case. Keys that are not named here are kept and ignored."
	};
}
/** JSON Schema (draft 2020-12) of `.github/dibs.yml`. */
function configJsonSchema() {
	const { properties, ...schema } = toJsonSchema(configSchema);
	const { title, issue, claim, ...defaults } = toJsonSchema(object(writable())).properties ?? {};
	return {
		...schema,
		title: "Config of Dibs: .github/dibs.yml",
		description: "Every key is optional. A key that is not named here is an error.",
		properties: {
			...properties,
			defaults: {
				...properties?.defaults,
				properties: defaults,
				propertyNames: { enum: Object.keys(defaults) }
			}
		}
	};
}
/** The keys as files may write them: but for those that Dibs writes, any may be empty or a list. */
function writable() {
	const keys = Object.keys(projectKeys);
	return Object.fromEntries(keys.filter((key) => key !== "title").map((key) => {
		const description = projectKeys[key].description;
		const one = projectKeys[key].meta({
			...projectKeys[key].meta(),
			description: void 0
		});
		return [key, (STRICT_KEYS.has(key) ? one.nullable() : union([
			one,
			array(one),
			_null()
		])).optional().meta({ description })];
	}));
}
function toJsonSchema(schema) {
	return toJSONSchema(schema, {
		target: "draft-2020-12",
		io: "input",
		unrepresentable: "any",
		override: ({ zodSchema, jsonSchema }) => {
			if (zodSchema instanceof ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
			const { examples } = globalRegistry.get(zodSchema) ?? {};
			if (Array.isArray(examples)) jsonSchema.examples = examples;
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
		}
	});
}
export { configJsonSchema, projectJsonSchema };
