export { n as configProblem, r as init } from "./init.js";
