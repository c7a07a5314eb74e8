export { n as reconcile } from "./run.js";
