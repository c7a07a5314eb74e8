export { t as initFrom } from "./init.js";
