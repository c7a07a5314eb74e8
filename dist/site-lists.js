import "./rolldown-runtime.js";
import { r as readNamed, t as diskReader } from "./adapters-disk.js";
import { c as writeSite, l as folderLog, s as isApart } from "./adapters.js";
import { C as readConfig, h as readList } from "./list.js";
import { it as messageOf } from "./model.js";
import { p as problemLine } from "./report.js";
import { g as defaultConfig } from "./schema.js";
import { i as readPublished, n as severalFiles, o as claimKey, s as readHistory } from "./site.js";
import { b as today, h as print, i as originOf, o as UsageError, p as out, r as offlineRepository, u as err, y as printStatus } from "./connect2.js";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
// src/cli/site-lists.ts
/** Makes pages over several lists; a list that cannot be used is named, and keeps nobody from the others. */
async function makeSeveral(paths, options) {
	if (options.repo !== void 0) throw new UsageError("With several lists, --repo has no meaning: each clone names its repository.");
	const config = siteConfigOf(options.siteConfig);
	process.exitCode = 0;
	const complain = (line) => {
		printStatus(err.bad(line));
		process.exitCode = 1;
	};
	const sources = [];
	for (const path of paths) try {
		sources.push(await readSource(path, options, (problem) => complain(problemLine(problem))));
	} catch (error) {
		if (error instanceof UsageError) throw error;
		complain(`${path}: error: ${messageOf(error)}`);
	}
	let used = sources.length;
	const shared = {
		config,
		repository: offlineRepository(options),
		baseUrl: options.baseUrl,
		today: today()
	};
	const pages = severalFiles(sources, shared, (name, message) => {
		used -= 1;
		complain(`${name}: error: ${message}`);
	});
	if (used === 0) return;
	const { files, removed } = writeSite(resolve(options.out), pages);
	const also = removed === 0 ? "" : `, ${removed} removed`;
	print(out.strong(`${used} of ${paths.length} lists on ${files} files in ${options.out}${also}.`));
}
/** Title, language and words of the pages over all lists. */
function siteConfigOf(path) {
	if (path === void 0) return defaultConfig();
	const file = readNamed(path);
	if ("unreadable" in file) throw new Error(`${path} cannot be read: ${file.unreadable}.`);
	const { config, problems } = readConfig(file.text, path);
	for (const problem of problems) printStatus(err.bad(problemLine(problem)));
	if (config === void 0 || problems.length > 0) throw new Error(`${path} has errors, so nothing was made.`);
	return config;
}
/** Reads a list: a clone, or the file `projects.json` of published pages with the feed beside it. */
async function readSource(path, options, report) {
	const kind = statSync(path, { throwIfNoEntry: false });
	if (kind === void 0) throw new Error("There is no such file or folder.");
	if (kind.isDirectory()) return await readClone(path, options, report);
	const file = readNamed(path);
	if ("unreadable" in file) throw new Error(`It cannot be read: ${file.unreadable}.`);
	const feed = join(dirname(path), "feed.json");
	const beside = existsSync(feed) ? readNamed(feed) : void 0;
	const published = readPublished(file.text, beside && "text" in beside ? beside.text : void 0);
	if (typeof published === "string") throw new Error(published);
	return {
		name: path,
		published
	};
}
async function readClone(path, { config: configPath, projects: folder, out: target }, report) {
	const repository = originOf(path);
	if (repository === void 0) throw new Error("This is no clone with a remote \"origin\" on GitHub, so that its repository is not known.");
	const list = await readList(diskReader(path), {
		configPath,
		projects: folder
	});
	for (const problem of list.problems.filter(({ severity }) => severity === "error")) report({
		...problem,
		file: join(path, problem.file)
	});
	if (list.config === void 0) throw new Error("This list has no pages, because of the errors above.");
	const { config, projects } = list;
	if (!isApart(resolve(target), resolve(path, config.projects))) throw new UsageError(`The pages and the project files need folders of their own: ${target} is no place for them.`);
	const key = claimKey(config);
	const log = folderLog(path, config.projects, key);
	return {
		name: path,
		input: {
			projects,
			config,
			repository,
			history: log && readHistory(log.names, log.patches, key)
		}
	};
}
export { makeSeveral };
