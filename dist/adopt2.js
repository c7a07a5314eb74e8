export { t as runAdopt } from "./adopt.js";
