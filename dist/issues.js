export { o as issueReader } from "./adapters.js";
