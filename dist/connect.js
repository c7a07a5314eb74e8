export { n as connect, r as createPorts } from "./adapters.js";
