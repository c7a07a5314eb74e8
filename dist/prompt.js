import { createInterface } from "node:readline/promises";
// src/cli/prompt.ts
/** The input ended before all was answered. */
var InputEnded = class extends Error {};
/** Somebody pressed Ctrl-C. */
var Interrupted = class extends Error {};
/** Opens the terminal for questions. Lines that come before they are asked for (pasted ones) are kept. */
function openPrompt() {
	const terminal = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const lines = terminal[Symbol.asyncIterator]();
	let isInterrupted = false;
	terminal.on("SIGINT", () => {
		isInterrupted = true;
		terminal.close();
	});
	return {
		async ask(question) {
			terminal.setPrompt(question);
			terminal.prompt();
			const { value, done } = await lines.next();
			if (done !== true) return value.trim();
			process.stdout.write("\n");
			throw isInterrupted ? new Interrupted() : new InputEnded();
		},
		close: () => terminal.close()
	};
}
export { Interrupted as n, openPrompt as r, InputEnded as t };
