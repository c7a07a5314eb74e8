export { t as check } from "./run.js";
