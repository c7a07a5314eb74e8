export { r as preview } from "./run.js";
