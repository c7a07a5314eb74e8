#!/usr/bin/env node
import "./rolldown-runtime.js";
import { t as engines } from "./package.js";
// src/cli/node-version.ts
/**
* Why Dibs does not run on a version of Node, in one line; undefined if it does.
* @param engines what package.json allows, as in `^20.19.0 || >=24.0.0`
*/
function nodeRefusal(version, engines) {
	const ranges = engines.split("||").map(parseRange);
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (ranges.some((range) => range.major === major ? minor >= range.minor : range.isOpen && major > range.major)) return void 0;
	return `dibs needs Node.js ${ranges.map(inWords).join(", ")}. This is ${version}: get another at https://nodejs.org/.`;
}
function parseRange(text) {
	const [major = 0, minor = 0] = (text.match(/\d+/g) ?? []).map(Number);
	return {
		isOpen: text.includes(">="),
		major,
		minor
	};
}
function inWords({ isOpen, major, minor }) {
	const first = minor === 0 ? `${major}` : `${major} (from ${major}.${minor})`;
	return isOpen ? `or ${first} and later` : first;
}
// src/cli.ts
const refusal = nodeRefusal(process.versions.node, engines.node);
if (refusal !== void 0) {
	console.error(refusal);
	process.exitCode = 1;
} else {
	const { runProgram } = await import("./run2.js");
	await runProgram();
}
export {};
