export { i as issueReader } from "./adapters.js";
