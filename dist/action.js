import "./rolldown-runtime.js";
import { a as createPorts, c as writeSite, l as folderLog, n as proxyNote, r as connect, s as isApart, u as createPullBase } from "./adapters.js";
import { Q as LimitReached, d as countsOf, f as hasFailed, it as messageOf, l as NOTHING, o as reportOnce, p as pullRequestOf, u as changedAnything } from "./model.js";
import { a as stopSummary, f as planText, g as PLAIN, h as waitText, m as runText, o as summaryMarkdown, p as problemLine, s as withoutCommands, u as outcomeLine } from "./report.js";
import { n as reconcile, r as preview, t as check } from "./run.js";
import { t as diskReader } from "./adapters-disk.js";
import { p as isoDay } from "./lib-text.js";
import { h as readList } from "./list.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/action/event.ts
/** @param path of the payload's file; if it cannot be read, the event is empty */
function readEvent(path) {
	try {
		return eventFrom(JSON.parse(readFileSync(path ?? "", "utf8")));
	} catch {
		return eventFrom(void 0);
	}
}
/** Reads a payload, any part of which may be missing, null, or of another type: other programs send events, too. */
function eventFrom(payload) {
	const event = fieldsIn(payload);
	const comment = fieldsIn(event.comment);
	const [id, body] = [idIn(comment.id), comment.body];
	const pull = fieldsIn(event.pull_request);
	const head = fieldsIn(pull.head);
	const group = fieldsIn(event.merge_group);
	return {
		action: textIn(event.action),
		defaultBranch: textIn(fieldsIn(event.repository).default_branch),
		issue: idIn(fieldsIn(event.issue).number),
		comment: id === void 0 || typeof body !== "string" ? void 0 : {
			id,
			body
		},
		pullRequest: isFields(event.pull_request) ? {
			base: commitIn(pull.base),
			head: {
				...commitIn(pull.head),
				repository: textIn(fieldsIn(head.repo).full_name)
			}
		} : void 0,
		mergeGroup: isFields(event.merge_group) ? { base: {
			ref: textIn(group.base_ref),
			sha: textIn(group.base_sha)
		} } : void 0
	};
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsIn(value) {
	return isFields(value) ? value : {};
}
function textIn(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function idIn(value) {
	return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : void 0;
}
function commitIn(value) {
	const { ref, sha } = fieldsIn(value);
	return {
		ref: textIn(ref),
		sha: textIn(sha)
	};
}
/** A new comment as it was first written; it may have been edited since. */
function commentOf({ action, comment }) {
	return action === "created" ? comment : void 0;
}
/** Whether what is checked out is known to be something else than what would be merged. */
function checkoutIsUnrelated(merge, checkedOut) {
	return merge?.head !== void 0 && checkedOut !== void 0 && ![merge.head, merge.sha].includes(checkedOut);
}
/** Sha of the commit that is checked out, by itself or as the newest of a branch; undefined if there is no clone. */
function checkedOutIn(folder) {
	const read = (name) => readFileSync(join(folder, ".git", name), "utf8");
	const shaIn = (text) => /^[0-9a-f]{40,64}$/.exec(text.trim())?.[0];
	try {
		const head = read("HEAD");
		const ref = /^ref: (refs\/heads\/[^\s]+)$/.exec(head.trim())?.[1];
		if (ref === void 0) return shaIn(head);
		try {
			return shaIn(read(ref));
		} catch {
			return shaIn(read("packed-refs").split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? "");
		}
	} catch {
		return;
	}
}
/**
* What an event is about to merge; undefined if it is about none, or about the changes that Dibs itself proposes.
* @param name of the event
* @param sha of the commit that the run is for
*/
function mergeOf({ pullRequest: pull, mergeGroup: group }, name, sha, repository, branch) {
	if (group !== void 0) {
		const into = group.base.ref?.replace(/^refs\/heads\//, "") || branch;
		return {
			sha: void 0,
			head: void 0,
			base: group.base.sha,
			into
		};
	}
	if (pull === void 0) return void 0;
	const { base, head } = pull;
	if (head.ref === "dibs/claims" && head.repository?.toLowerCase() === repository.toLowerCase()) return void 0;
	return {
		sha: name === "pull_request" ? sha : void 0,
		head: head.sha,
		base: base.sha,
		into: base.ref ?? branch
	};
}
// src/action/workspace.ts
/**
* The folder of the checkout that a job works in.
* @throws if nothing is checked out there: an empty list would be taken for one whose projects are all gone
*/
function checkoutOf(env, here) {
	const folder = env.GITHUB_WORKSPACE || here;
	if (isEmpty(folder)) throw new Error(`There are no files in ${folder}: put a step with "uses: actions/checkout" before this one, so that the repository is checked out.`);
	return folder;
}
function isEmpty(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch (error) {
		if (error.code === "ENOENT") return true;
		throw error;
	}
}
// src/action/inputs.ts
const MODES = [
	"auto",
	"sync",
	"plan",
	"check"
];
const WAYS = [
	"commit",
	"pull-request",
	"none"
];
/** Reads inputs and environment; throws if one of them is invalid. */
function readInputs(env, workingFolder) {
	const token = getInput("token");
	if (token !== "") setSecret(token);
	const mode = oneOf("mode", MODES, "auto");
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	if (mode !== "check" && repo === "") throw new Error("GITHUB_REPOSITORY is not set: it names the repository as owner/name.");
	const folder = checkoutOf(env, workingFolder);
	return {
		mode,
		token,
		location: {
			configPath: getInput("config") || ".github/dibs.yml",
			projects: getInput("projects") || void 0,
			writeBack: getInput("write-back") === "" ? void 0 : oneOf("write-back", WAYS, "commit")
		},
		folder,
		site: getInput("site") || void 0,
		siteUrl: addressIn(getInput("site-url")),
		owner,
		repo,
		server: (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/$/, ""),
		api: (env.GITHUB_API_URL || "https://api.github.com").replace(/\/$/, ""),
		sha: env.GITHUB_SHA || void 0,
		ref: env.GITHUB_REF,
		eventName: env.GITHUB_EVENT_NAME ?? "",
		eventPath: env.GITHUB_EVENT_PATH
	};
}
/** The address of the pages, with a slash at its end. */
function addressIn(value) {
	if (value === "") return void 0;
	if (!/^https?:\/\/[^\s?#"'<>]+$/i.test(value)) throw new Error(`The input "site-url" must be an address such as https://example.org/projects/, not "${value}".`);
	return new URL(value.endsWith("/") ? value : `${value}/`).href;
}
function oneOf(name, allowed, otherwise) {
	const value = getInput(name) || otherwise;
	const found = allowed.find((one) => one === value);
	if (found === void 0) throw new Error(`The input "${name}" must be one of ${allowed.join(", ")}, not "${value}".`);
	return found;
}
// src/action/report.ts
function log(text) {
	info(withoutCommands(text));
}
/** Logs each problem once, before anything is written. */
const logOnce = () => reportOnce((problem) => log(problemLine(problem)));
/**
* Tells the runner of a run: annotations, outputs, the summary, the exit code.
* @param commit whose files were read
*/
async function report(run, commit) {
	const counts = countsOf(run);
	const left = run.outcomes.find(({ result, message }) => result === "left" && message !== void 0);
	if (left?.message !== void 0) warning(`${counts.remaining} changes are left to the next run: ${left.message.replace(/\.$/, "")}.`, { title: "Dibs" });
	for (const note of run.pull?.notes ?? []) notice(note, { title: "Dibs" });
	for (const { severity, file, line, column, message } of run.problems) {
		const place = {
			file,
			startLine: line,
			startColumn: column,
			title: "Dibs"
		};
		if (severity === "error") error(message, place);
		else warning(message, place);
	}
	for (const { result, message, issue } of run.outcomes) {
		const about = `${issue === void 0 ? "" : `Issue ${issue}: `}${message ?? "failed"}`;
		if (result === "done" && message !== void 0) warning(about, { title: "Dibs" });
		if (result === "failed") error(about, { title: "Dibs" });
	}
	const commitMade = run.written?.commit ?? "";
	setOutputs(counts, changedAnything(run), commitMade, pullRequestOf(run) ?? "");
	await writeSummary(summaryMarkdown(run, commit));
	if (hasFailed(run)) process.exitCode = ExitCode.Failure;
}
/**
* Tells the runner of a run that a limit ended before it knew what to do: nothing was written.
* @param texts the settings that decide in which words
*/
async function reportStop({ message }, texts) {
	warning(`Nothing was written: ${message}.`, { title: "Dibs" });
	setOutputs({
		...NOTHING,
		remaining: 1
	}, false, "", "");
	await writeSummary(stopSummary(message, texts));
}
function setOutputs(counts, changed, commit, pullRequest) {
	for (const [name, value] of Object.entries(counts)) setOutput(name, value);
	setOutput("changed", changed);
	setOutput("commit", commit);
	setOutput("pull-request", pullRequest);
}
async function writeSummary(markdown) {
	if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
}
// src/action/plan.ts
/** Plans a run, and for a pull request what merging it would do; writes nothing. */
async function plan(inputs, event, { client, repository }, { files, issues, proposalReader, proposedFiles }) {
	const { mode, eventName, ref, sha, folder, owner, repo, location } = inputs;
	log(mode === "plan" ? "Planning; nothing is written." : `Planning: a run for ${eventName || "no event"} on ${ref ?? "no ref"} writes nothing.`);
	const merge = mergeOf(event, eventName, sha, `${owner}/${repo}`, repository.branch);
	const checkedOut = checkedOutIn(folder);
	const ports = {
		files,
		issues,
		repository,
		base: merge && createPullBase(client.octokit, {
			...repository,
			files,
			...merge,
			checkedOut
		}),
		proposedFiles,
		...merge === void 0 && { proposalReader }
	};
	const run = await preview(ports, location, {
		now: Date.now(),
		workingTree: false
	});
	log(planText(run, PLAIN));
	if (checkoutIsUnrelated(merge, checkedOut)) notice("What is checked out is not the pull request, so the plan is not about its changes: run on \"pull_request\", where checkout takes them by itself.", { title: "Dibs" });
	if (merge !== void 0 && merge.into !== repository.branch) notice(`This goes into ${merge.into}: Dibs does what it plans once it is on ${repository.branch}.`, { title: "Dibs" });
	return run;
}
// src/action/site.ts
/** Makes the pages of the list as a run has left it, if they are wanted; a list that cannot be read has none. */
async function makeSite({ site, siteUrl, folder, location }, run, repository) {
	if (site === void 0) return;
	const { config } = await readList(diskReader(folder), location);
	if (config === void 0) return;
	const target = resolve(folder, site);
	if (!isApart(target, resolve(folder, config.projects))) throw new Error(`The pages and the project files need folders of their own: ${site} is no place for the pages.`);
	const { claimKey, listAfter, readHistory, siteFiles } = await import("./site2.js");
	const key = claimKey(config);
	const history = folderLog(folder, config.projects, key);
	const { files } = writeSite(target, siteFiles({
		...listAfter(run),
		config,
		repository,
		baseUrl: siteUrl,
		today: isoDay(/* @__PURE__ */ new Date()),
		history: history && readHistory(history.names, history.patches, key)
	}));
	log(`The pages of ${run.projects.length} projects are ${files} files in ${site}.`);
}
// src/action/sync.ts
/** Events that are about one issue. */
const ONE_ISSUE = ["issues", "issue_comment"];
/** Syncs the list, or the one issue that the event is about. */
async function sync({ token, mode, eventName, location }, event, client, ports) {
	if (token === "") throw new Error("The input \"token\" is empty: pass a token that may write issues.");
	const isOne = mode === "auto" && ONE_ISSUE.includes(eventName);
	if (isOne && event.issue === void 0) throw new Error(`The payload of this ${eventName} event names no issue (GITHUB_EVENT_PATH).`);
	const one = {
		only: event.issue,
		comment: commentOf(event)
	};
	const logProblems = logOnce();
	const run = await reconcile({
		...ports,
		onPlan: (changes, problems) => {
			logProblems(problems);
			if (changes.length > 0) log(`${changes.length} ${changes.length === 1 ? "change" : "changes"}:`);
		},
		onOutcome: (outcome) => log(outcomeLine(outcome, PLAIN))
	}, location, {
		now: Date.now(),
		workingTree: false,
		...isOne && one
	});
	const { all, writes } = client.requests();
	log(`${runText(run, PLAIN)} ${all} requests, ${writes} of them writes.`);
	return run;
}
// src/action.ts
/** Events whose runs may write, on the default branch. */
const WRITING = [
	"schedule",
	"push",
	"workflow_dispatch",
	"repository_dispatch",
	...ONE_ISSUE
];
async function main(inputs) {
	const { mode, token, server, owner, repo, sha, folder, location } = inputs;
	const files = diskReader(folder);
	if (mode === "check") {
		const repository = {
			server,
			owner: owner || "owner",
			repo: repo || "repository",
			branch: "main"
		};
		const run = await check(files, location, repository);
		await makeSite(inputs, run, repository);
		return await report(run, sha ?? "HEAD");
	}
	const event = readEvent(inputs.eventPath);
	const connection = await connect({
		token: token || void 0,
		baseUrl: inputs.api,
		connectionNote: proxyNote(process.env, process.versions.node, process.execArgv),
		onWait: (milliseconds) => info(waitText(milliseconds))
	}, {
		server,
		owner,
		repo,
		branch: event.defaultBranch
	});
	const ports = createPorts(connection, files, sha);
	const { repository } = connection;
	const { branch } = repository;
	const writes = mode !== "plan" && mayWrite(inputs, branch);
	const run = writes ? await sync(inputs, event, connection.client, ports) : await plan(inputs, event, connection, ports);
	await makeSite(inputs, run, repository);
	await report(run, writes ? branch : sha ?? branch);
}
function mayWrite({ eventName, ref }, branch) {
	return WRITING.includes(eventName) && ref === `refs/heads/${branch}`;
}
try {
	const inputs = readInputs(process.env, process.cwd());
	await main(inputs).catch(async (error) => {
		if (!(error instanceof LimitReached)) throw error;
		const { texts } = await check(diskReader(inputs.folder), inputs.location);
		await reportStop(error, texts);
	});
} catch (error) {
	setFailed(messageOf(error));
	debug(error instanceof Error ? error.stack ?? "" : "");
}
export {};
