export { o as claimKey, a as listAfter, t as listFolder, s as readHistory, r as siteFiles } from "./site.js";
