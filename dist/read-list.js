export { h as readList } from "./list.js";
