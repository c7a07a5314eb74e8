export { n as claimKey, r as readHistory, t as siteFiles } from "./site.js";
