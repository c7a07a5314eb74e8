export { t as configJsonSchema, n as projectJsonSchema } from "./schema.js";
