export { r as connect, i as connectThrough, a as createPorts } from "./adapters.js";
