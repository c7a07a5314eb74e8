import { C as withoutCommands, D as hasFailed, E as countsOf, O as pullRequestOf, S as repositoryUrl, T as changedAnything, _ as details, a as repositoryFiles, b as shownText, c as issueReader, d as outcomeLine, g as runSentence, h as runText, i as systemClock, l as issueWriter, m as problemLine, n as preview, o as gitOf, p as planText, r as reconcile, s as proxyNote, t as check, u as createClient, v as issueOf, w as NOTHING, x as subject, y as kindCounts } from "./reconcile.js";
import { W as reportOnce, Z as LimitReached, rt as messageOf } from "./slug.js";
import { h as oneLine } from "./config.js";
import "./new-file.js";
import { t as diskReader } from "./disk.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
// ../../../work/main/node_modules/@actions/core/lib/utils.js
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
// ../../../work/main/node_modules/@actions/core/lib/command.js
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
// ../../../work/main/node_modules/@actions/core/lib/file-command.js
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
// ../../../work/main/node_modules/@actions/core/lib/summary.js
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
/** @param path of the payload's file; one that cannot be read tells nothing */
function readEvent(path) {
	try {
		return eventFrom(JSON.parse(readFileSync(path ?? "", "utf8")));
	} catch {
		return eventFrom(void 0);
	}
}
/** What a payload tells. Each part of it may be missing, null, or of another kind: other programs send events, too. */
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
		label: textIn(fieldsIn(event.label).name),
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
/** The label that was just put on an issue. */
function labelOf({ action, label }) {
	return action === "labeled" ? label : void 0;
}
/** Whether what is checked out is known to be something else than what would be merged. */
function isOther(merge, checkedOut) {
	return merge?.head !== void 0 && checkedOut !== void 0 && ![merge.head, merge.sha].includes(checkedOut);
}
/** Sha of the commit that is checked out, by itself or as the newest of a branch; undefined where there is no clone. */
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
* What an event is about to merge; undefined where it is about none, or about the changes that Dibs itself proposes.
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
// ../../../work/main/node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// ../../../work/main/node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// ../../../work/main/node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// ../../../work/main/node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// ../../../work/main/node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// ../../../work/main/node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// ../../../work/main/node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// ../../../work/main/node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// ../../../work/main/node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// ../../../work/main/node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/lib/text/diff.ts
const CONTEXT = 2;
const MOST_LINES = 60;
const LONGEST_LINE = 600;
/** Milliseconds, and lines that differ: a diff of two long texts with nothing in common takes very long. */
const BOUNDS = {
	timeout: 200,
	maxEditLength: 2e3
};
/** How two texts differ, line by line as `diff -u` shows it, shortened; undefined where that takes too long. */
function textDiff(from, to) {
	const patch = structuredPatch("", "", `${from}\n`, `${to}\n`, "", "", {
		context: CONTEXT,
		...BOUNDS
	});
	if (patch === void 0) return void 0;
	const lines = patch.hunks.flatMap(({ oldStart, newStart, oldLines, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines]);
	const shown = lines.slice(0, MOST_LINES).map(shortened);
	return lines.length > shown.length ? [...shown, `… and ${lines.length - shown.length} more lines`] : shown;
}
/** Without control characters and those that turn the direction of writing. */
function shortened(line) {
	const plain = line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
	return plain.length > LONGEST_LINE ? `${plain.slice(0, 599)}…` : plain;
}
// src/report/table.ts
/** How many rows a table has at most. */
const MOST_ROWS = 500;
/** How many bytes it has at most: GitHub drops a summary of more than one mebibyte, and one may have four tables. */
const MOST_BYTES = 2e5;
const LONGEST_CELL = 700;
const encoder = new TextEncoder();
/** How many bytes a text takes. */
function sizeOf(text) {
	return encoder.encode(text).length;
}
/** A table in Markdown, cut where it is too long; empty without rows. */
function table(head, rows) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const shown = [];
	let size = 0;
	for (const row of rows.slice(0, MOST_ROWS)) {
		const text = line(row);
		size += sizeOf(text);
		if (size > MOST_BYTES) break;
		shown.push(text);
	}
	const rest = rows.length - shown.length;
	const lines = [
		line(head),
		line(head.map(() => "---")),
		...shown
	].join("\n");
	return rest === 0 ? lines : `${lines}\n\n… and ${rest} more.`;
}
/** Text of files and issues as it is, in one cell: nothing in it is Markdown, HTML, a formula or a mention; addresses become links. */
function cell(text) {
	const line = oneLine(text);
	return (line.length > LONGEST_CELL ? `${line.slice(0, 699)}…` : line).replace(/[\\`*[\]<>|~@&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (character) => `&#${character.charCodeAt(0)};`);
}
// src/report/summary.ts
/** How many texts are compared at most, and how many bytes that may take in the summary. */
const MOST_DIFFS = 100;
const MOST_DIFF_BYTES = 2e5;
/**
* The job summary: what would be done or was done, who holds what, and the problems.
* @param commit whose files the run has read, for links to them
*/
function summaryMarkdown(run, commit) {
	const links = linksTo(run.repository, commit);
	const isPreview = run.outcomes.length === 0;
	return [
		`## Dibs: ${titleOf(run, isPreview)}`,
		isPreview ? previewSentence(run) : countsSentence(run),
		...(run.pull?.notes ?? []).map((note) => `> ${cell(note)}`),
		...isPreview ? [
			problemsTable(run.problems, links),
			...previewTables(run, links),
			...diffs(run.changes)
		] : [outcomesTable(run, links)],
		claimsTable(run, links),
		isPreview ? "" : problemsTable(run.problems, links)
	].filter((part) => part !== "").join("\n\n");
}
function titleOf({ changes, problems, pull }, isPreview) {
	if (!isPreview) return "What was done";
	if (changes.length > 0) return pull === void 0 ? "What a run would do" : "What merging would do";
	return problems.length > 0 ? "Problems" : "Nothing to do";
}
function previewSentence(run) {
	const count = (severity) => {
		const { length } = run.problems.filter((problem) => problem.severity === severity);
		return length === 0 ? [] : [`${length} ${severity}${length === 1 ? "" : "s"}`];
	};
	const found = [...count("error"), ...count("warning")].join(", ");
	const { length } = run.projects;
	const counts = run.repository === void 0 ? `${length} ${length === 1 ? "project" : "projects"} read.` : `${kindCounts(run.changes) || "No changes"}; ${run.unchanged} unchanged.`;
	return found === "" ? counts : `${counts} **${found}.**`;
}
function countsSentence(run) {
	const text = runSentence(run);
	const commit = run.written?.commit;
	return commit === void 0 || run.repository === void 0 ? text : `${text} See [the commit](${repositoryUrl(run.repository)}/commit/${commit}).`;
}
function linksTo(repository, commit) {
	const link = (text, path) => repository === void 0 ? cell(text) : `[${cell(text)}](${repositoryUrl(repository)}/${path})`;
	return {
		issue: (number) => number === void 0 ? "" : link(`#${number}`, `issues/${number}`),
		file: (path, text = path, line) => link(text, `blob/${encoded(`${commit}/${path}`)}${line === void 0 ? "" : `#L${line}`}`)
	};
}
/** A path for an address in Markdown: a bracket would end it. */
function encoded(path) {
	const code = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return path.split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, code)).join("/");
}
/** What changes, and on a pull request apart from it what it has nothing to do with. */
function previewTables(run, links) {
	const { changed } = run.pull ?? {};
	const paths = new Map(run.projects.map(({ id, path }) => [id, path]));
	const isDue = (change) => changed !== void 0 && "project" in change && !changed.has(change.project);
	const row = (change) => {
		const path = "project" in change ? paths.get(change.project) : void 0;
		const name = subject(change);
		return [
			change.kind,
			path === void 0 ? cell(name) : links.file(path, name),
			links.issue(issueOf(change)),
			whatChanges(change, run, path)
		];
	};
	const head = [
		"",
		"Project",
		"Issue",
		"What changes"
	];
	const inOrder = [...run.changes].sort((a, b) => rank(a) - rank(b));
	const unclosed = (run.pull?.unclosed ?? []).map(({ project, issue, why }) => [
		"stays open",
		cell(project),
		links.issue(issue),
		cell(`The file is gone, but the issue is not closed: ${why}.`)
	]);
	const ours = table(head, [...inOrder.filter((change) => !isDue(change)).map(row), ...unclosed]);
	const due = table(head, inOrder.filter(isDue).map(row));
	return [ours === "" ? "" : `### Changes\n\n${ours}`, due === "" ? "" : `### Beside this pull request\n\n${BESIDE}\n\n${due}`];
}
const BESIDE = "It does not change the files of these projects. What is due there is so for another reason: an issue that was edited, somebody who was assigned, a project that shows the title of one that changes.";
/** Labels and the index come last: what people look for are the projects. */
function rank({ kind }) {
	return kind === "label" || kind === "index" ? 1 : 0;
}
function whatChanges(change, run, now) {
	if (change.kind === "create") {
		const { title, labels } = change.content;
		const assigned = change.assign.map(({ login }) => login);
		return [
			`title “${title}”`,
			...labels.length > 0 ? [`labels ${labels.join(", ")}`] : [],
			...assigned.length > 0 ? [`assigned to ${assigned.join(", ")}`] : []
		].map(cell).join("<br>");
	}
	const earlier = "project" in change ? run.pull?.renamed.get(change.project) : void 0;
	const lines = details(change);
	if (earlier !== void 0 && now !== void 0 && "origin" in change) lines.splice(0, 1, `renamed: ${earlier} → ${now}`);
	return lines.map(cell).join("<br>");
}
/** How the texts of issues change, folded. */
function diffs(changes) {
	const blocks = [];
	let size = 0;
	for (const change of changes) {
		if (!("fields" in change) || change.fields.body === void 0) continue;
		const [from, to] = [change.fields.body.from, change.fields.body.to].map((body) => shownText(String(body)));
		if (from === void 0 || to === void 0 || from === to) continue;
		const lines = textDiff(from, to) ?? ["… too much to be shown"];
		const block = folded(`Text of ${change.project}, issue #${change.issue}`, lines.join("\n"));
		size += sizeOf(block);
		if (blocks.length === MOST_DIFFS || size > MOST_DIFF_BYTES) break;
		blocks.push(block);
	}
	return blocks;
}
function folded(title, diff) {
	const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `<details><summary>${cell(title)}</summary>\n\n${fence}diff\n${diff}\n${fence}\n\n</details>`;
}
function outcomesTable(run, links) {
	return table([
		"",
		"Project",
		"Issue",
		"What",
		"Result"
	], run.outcomes.map(({ change, result, issue, message, pullRequest }) => [
		change.kind,
		cell(subject(change)),
		links.issue(issue ?? issueOf(change)),
		cell(details(change).join("; ")),
		pullRequest === void 0 ? resultText(result, message) : `[pull request](${pullRequest})`
	]));
}
function resultText(result, message) {
	const words = {
		done: "done",
		failed: "**failed**",
		left: "left to the next run",
		unneeded: "already done"
	};
	return message === void 0 ? words[result] : `${words[result]}: ${cell(message)}`;
}
function claimsTable({ held }, links) {
	if (held.length === 0) return "";
	return `### Claims\n\n${table([
		"Project",
		"Issue",
		"Held by",
		"Since"
	], held.map(({ project, issue, claim }) => [
		cell(project),
		links.issue(issue),
		cell(claim.by.join(", ")),
		claim.since
	]))}`;
}
function problemsTable(problems, links) {
	if (problems.length === 0) return "";
	return `### Problems\n\n${table([
		"",
		"Where",
		"What"
	], problems.map(({ severity, file, line, column, message }) => [
		severity,
		links.file(file, `${file}:${line}:${column}`, line),
		cell(message)
	]))}`;
}
// src/action/report.ts
function log(text) {
	info(withoutCommands(text));
}
/** Logs problems, each one once: all are told before anything is written. */
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
	await summarise(summaryMarkdown(run, commit));
	if (hasFailed(run)) process.exitCode = ExitCode.Failure;
}
/** Tells the runner of a run that a limit ended before it knew what to do: nothing was written. */
async function reportStop({ message }) {
	const text = `Nothing was written: ${message}.`;
	warning(text, { title: "Dibs" });
	setOutputs({
		...NOTHING,
		remaining: 1
	}, false, "", "");
	await summarise(`## Dibs: Stopped for a limit\n\n${text}`);
}
function setOutputs(counts, changed, commit, pullRequest) {
	for (const [name, value] of Object.entries(counts)) setOutput(name, value);
	setOutput("changed", changed);
	setOutput("commit", commit);
	setOutput("pull-request", pullRequest);
}
async function summarise(markdown) {
	if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
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
// src/adapters/pull-request-base.ts
/** Reads the base of a pull request; to read contents is all that the token must be allowed to. */
function pullBaseOf(octokit, options) {
	const { owner, repo } = options;
	const git = gitOf(octokit, options);
	const forkOf = async (base, head) => {
		const basehead = `${base}...${head}`;
		const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead,
			per_page: 1
		});
		return data.merge_base_commit.sha;
	};
	return { read: () => readBase(git, options, forkOf) };
}
/**
* A run for `pull_request` is for a merge that GitHub has tried: its parents are the newest commit of the branch that the
* pull request goes into, and that of the pull request. `base.sha` of the event may be older, and is all there is for other
* events. Where the pull request's own commit is checked out, what the branch got since they parted is not here: then the
* commit where they did is the base. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
*/
async function readBase(git, { sha, head, base, into, checkedOut }, forkOf) {
	const isOwnCommit = head !== void 0 && head === checkedOut;
	const candidates = [
		async () => isOwnCommit ? await forkOf(base ?? into, head) : void 0,
		async () => sha === void 0 ? void 0 : mergedInto((await git.read(sha)).parents, head),
		async () => base,
		async () => await git.headOf(into)
	];
	let failure;
	for (const candidate of candidates) try {
		const commit = await candidate();
		if (commit !== void 0) return {
			files: await git.listFiles(commit),
			hasMoved: isOwnCommit
		};
	} catch (error) {
		failure = error;
	}
	throw failure ?? /* @__PURE__ */ new Error(`There is no branch ${into} on GitHub.`);
}
/** The base of a merge commit; undefined where it is no merge, or one of something else. */
function mergedInto([first, second], head) {
	return second !== void 0 && (head === void 0 || head === second) ? first : void 0;
}
// src/report/paint.ts
function same(text) {
	return text;
}
/** Leaves text as it is. */
const PLAIN = {
	good: same,
	changed: same,
	bad: same,
	warning: same,
	faint: same,
	strong: same
};
// src/action.ts
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
/** Events whose runs may write, on the default branch. */
const WHOLE_LIST = [
	"schedule",
	"push",
	"workflow_dispatch",
	"repository_dispatch"
];
const ONE_ISSUE = ["issues", "issue_comment"];
async function main() {
	const env = process.env;
	const token = getInput("token");
	if (token !== "") setSecret(token);
	const mode = oneOf("mode", MODES, "auto");
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	if (mode !== "check" && repo === "") throw new Error("GITHUB_REPOSITORY is not set: it names the repository as owner/name.");
	const folder = checkoutOf(env, process.cwd());
	const files = diskReader(folder);
	const settings = {
		configPath: getInput("config") || ".github/dibs.yml",
		projects: getInput("projects") || void 0,
		writeBack: getInput("write-back") === "" ? void 0 : oneOf("write-back", WAYS, "commit"),
		now: Date.now(),
		workingTree: false
	};
	const sha = env.GITHUB_SHA || void 0;
	const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/$/, "");
	if (mode === "check") return await report(await check(files, settings, {
		server,
		owner: owner || "owner",
		repo: repo || "repository",
		branch: "main"
	}), sha ?? "HEAD");
	const event = readEvent(env.GITHUB_EVENT_PATH);
	const client = createClient({
		token: token || void 0,
		baseUrl: (env.GITHUB_API_URL || "https://api.github.com").replace(/\/$/, ""),
		clock: systemClock,
		connectionNote: proxyNote(env, process.versions.node, process.execArgv),
		onWait: (milliseconds) => info(`Waiting ${Math.ceil(milliseconds / 1e3)} s for GitHub's limits …`)
	});
	const branch = event.defaultBranch ?? (await client.octokit.rest.repos.get({
		owner,
		repo
	})).data.default_branch;
	const repository = {
		server,
		owner,
		repo,
		branch
	};
	const issues = issueReader(client.octokit, repository);
	const name = env.GITHUB_EVENT_NAME ?? "";
	const remote = repositoryFiles(client.octokit, {
		...repository,
		checkout: sha,
		files
	});
	const mayWrite = [...WHOLE_LIST, ...ONE_ISSUE].includes(name) && env.GITHUB_REF === `refs/heads/${branch}`;
	if (mode === "plan" || !mayWrite) {
		log(mode === "plan" ? "Planning; nothing is written." : `Planning: a run for ${name || "no event"} on ${env.GITHUB_REF ?? "no ref"} writes nothing.`);
		const merge = mergeOf(event, name, sha, `${owner}/${repo}`, branch);
		const checkedOut = checkedOutIn(folder);
		const base = merge && pullBaseOf(client.octokit, {
			...repository,
			files,
			...merge,
			checkedOut
		});
		const proposalReader = merge === void 0 ? remote.proposals.reader : void 0;
		const run = await preview({
			files,
			issues,
			repository,
			base,
			proposalReader
		}, settings);
		log(planText(run, PLAIN));
		if (isOther(merge, checkedOut)) notice("What is checked out is not the pull request, so the plan is not about its changes: run on \"pull_request\", where checkout takes them by itself.", { title: "Dibs" });
		if (merge !== void 0 && merge.into !== branch) notice(`This goes into ${merge.into}: Dibs does what it plans once it is on ${branch}.`, { title: "Dibs" });
		return await report(run, sha ?? branch);
	}
	if (token === "") throw new Error("The input \"token\" is empty: pass a token that may write issues.");
	const only = mode === "auto" && ONE_ISSUE.includes(name) ? event.issue : void 0;
	if (mode === "auto" && ONE_ISSUE.includes(name) && only === void 0) throw new Error(`The payload of this ${name} event names no issue (GITHUB_EVENT_PATH).`);
	const logProblems = logOnce();
	const run = await reconcile({
		files,
		issues,
		repository,
		writer: issueWriter(client.octokit, repository),
		fileWriter: remote.branch,
		claimsBranch: remote.claimsBranch,
		proposalReader: remote.proposals.reader,
		proposalWriter: remote.proposals.writer,
		branch: remote.branch,
		onConfig: ({ limits }) => client.setLimits(limits),
		countRecent: client.countRecent,
		onPlan: (changes, problems) => {
			logProblems(problems);
			if (changes.length > 0) log(`${changes.length} ${changes.length === 1 ? "change" : "changes"}:`);
		},
		onOutcome: (outcome) => log(outcomeLine(outcome, PLAIN))
	}, only === void 0 ? settings : {
		...settings,
		only,
		comment: commentOf(event),
		labelled: labelOf(event)
	});
	const { all, writes } = client.requests();
	log(`${runText(run, PLAIN)} ${all} requests, ${writes} of them writes.`);
	await report(run, branch);
}
function oneOf(name, allowed, otherwise) {
	const value = getInput(name) || otherwise;
	const found = allowed.find((one) => one === value);
	if (found === void 0) throw new Error(`The input "${name}" must be one of ${allowed.join(", ")}, not "${value}".`);
	return found;
}
try {
	await main();
} catch (error) {
	if (error instanceof LimitReached) await reportStop(error);
	else setFailed(messageOf(error));
	debug(error instanceof Error ? error.stack ?? "" : "");
}
export {};
