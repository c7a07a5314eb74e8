export { t as configProblem, n as init, r as initFrom } from "./init.js";
