import "./rolldown-runtime.js";
import { $ as NoAccess, G as HOUR, J as BranchProtected, M as isAgent, Q as LimitReached, U as repositoryUrl, Z as IssueLocked, et as NotPermitted, nt as UnclearAnswer, q as MINUTE, tt as Refused } from "./model.js";
import { g as fingerprint } from "./lib-text.js";
import { g as defaultConfig } from "./schema.js";
import { n as RequestError, t as Octokit } from "./octokit.js";
import { createHash } from "node:crypto";
import { closeSync, constants, existsSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { execFileSync } from "node:child_process";
// src/adapters/carry-over.ts
/**
* How many files that have changed since are merged: each takes two requests. Others follow with the next run about all
* projects, which the change itself starts.
*/
const MAX_MERGED = 2;
/**
* What waits for some files, on the default branch as it is now: it follows files that were renamed, and what is gone or
* has been merged is left out.
*/
async function carryOver({ git, main, onMain }, waiting, paths, merge) {
	const targets = await targetsOf(git, waiting.base, main, paths);
	const carried = [];
	let merged = 0;
	for (const path of paths) {
		const sha = waiting.changes.get(path);
		const target = targets.get(path);
		if (sha === void 0 || target === void 0) continue;
		const now = await git.fileAt(main, target);
		const before = await git.fileAt(waiting.base, path);
		if (now?.sha === sha) continue;
		const executable = now?.executable === true;
		if (now?.sha === before?.sha) carried.push({
			path: target,
			sha,
			executable
		});
		else if (now !== void 0 && merged < MAX_MERGED) {
			merged += 1;
			const present = await onMain.read(target);
			const proposed = await git.textOf(sha);
			if (present === void 0 || "unreadable" in present || proposed === void 0) continue;
			const text = merge(target, {
				before: before && await git.textOf(before.sha),
				proposed,
				now: present.text
			});
			if (text !== present.text) carried.push({
				path: target,
				text,
				executable
			});
		}
	}
	return carried;
}
/** Texts that wait for some files, by their paths on the default branch now. */
async function proposedTexts(git, { base: main, fork, changes }, paths) {
	const texts = /* @__PURE__ */ new Map();
	for (const [path, target] of await targetsOf(git, fork, main, [...changes.keys()])) {
		const sha = paths.includes(target) ? changes.get(path) : void 0;
		const text = sha && await git.textOf(sha);
		if (text !== void 0) texts.set(target, text);
	}
	return texts;
}
/** The paths that files have now; those that are gone have none. */
async function targetsOf(git, base, main, paths) {
	const targets = /* @__PURE__ */ new Map();
	let renamed;
	for (const path of paths) {
		const isGone = base !== main && await git.fileAt(main, path) === void 0 && await git.fileAt(base, path) !== void 0;
		if (isGone) renamed ??= (await git.compare(base, main))?.renamed;
		const target = isGone ? renamed?.get(path) : path;
		if (target !== void 0) targets.set(path, target);
	}
	return targets;
}
// src/adapters/response-error.ts
/** Whether Octokit made this error out of an answer or of a failed connection. */
function isResponseError(error) {
	return error instanceof Error && typeof error.status === "number";
}
// src/adapters/commit-files.ts
/** Files as they were committed, whatever the checkout made of their line ends, encodings and modes. */
function commitFiles(tree, { checkout, ownTree, readBlob }) {
	const textHere = async (path, sha) => {
		const file = await checkout.read(path);
		return file !== void 0 && "text" in file ? committedText(file.text, sha) : void 0;
	};
	return {
		async isSame(path) {
			const entry = await tree.find(path);
			if (entry === void 0) return await checkout.read(path) === void 0;
			if (entry.kind !== "file") return false;
			if (await textHere(path, entry.sha) !== void 0) return true;
			return (await entryOrNothing(ownTree, path))?.sha === entry.sha;
		},
		list: async (folder) => (await tree.filesUnder(folder === "." ? "" : folder)).sort(),
		async read(path) {
			const entry = await tree.find(path);
			if (entry?.kind === "link") return {
				path,
				unreadable: "it is a symbolic link"
			};
			if (entry?.kind !== "file") return void 0;
			const text = await textHere(path, entry.sha) ?? await readBlob(entry.sha);
			if (text === void 0) return {
				path,
				unreadable: "it is not UTF-8 text, so save it as UTF-8"
			};
			return {
				path,
				text,
				executable: entry.executable
			};
		}
	};
}
async function entryOrNothing(tree, path) {
	try {
		return await tree?.find(path);
	} catch (error) {
		if (isResponseError(error)) return void 0;
		throw error;
	}
}
/** Reads each blob once. */
function blobReader(octokit, { owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	return async (sha) => {
		if (known.has(sha)) return known.get(sha);
		const { data } = await octokit.rest.git.getBlob({
			owner,
			repo,
			file_sha: sha
		});
		const text = decoded(Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8"));
		known.set(sha, text);
		return text;
	};
}
function decoded(content) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(content);
	} catch {
		return;
	}
}
/**
* What was committed, worked out from a file of the checkout; undefined if it cannot be. A checkout may have made the
* line ends CRLF (`core.autocrlf`, `eol=crlf`). https://git-scm.com/docs/gitattributes#_text
*/
function committedText(text, sha) {
	const unix = text.replaceAll("\r\n", "\n");
	return [
		text,
		unix,
		unix.replaceAll("\n", "\r\n")
	].find((candidate) => blobSha(candidate) === sha);
}
/** Git's object name of a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobSha(text) {
	const content = Buffer.from(text, "utf8");
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
// src/adapters/pull-requests.ts
const FORBIDDEN = "GitHub does not let this workflow open pull requests: switch on \"Allow GitHub Actions to create and approve pull requests\" in the settings of the repository or its organisation, under Actions, General, and give the job \"permissions: pull-requests: write\".";
function createPulls(octokit, { owner, repo, branch: base }) {
	const repository = {
		owner,
		repo
	};
	const { pulls } = octokit.rest;
	const list = async (which) => {
		const { data } = await pulls.list({
			...repository,
			...which,
			per_page: 100
		});
		return data.filter(({ head, base }) => head.repo?.full_name === base.repo.full_name).map(pullFrom);
	};
	const of = async (head, state) => (await list({
		state,
		head: `${owner}:${head}`
	})).filter((pull) => pull.head === head);
	return {
		of,
		listNewest: async () => await list({ state: "all" }),
		async open(head, title, body) {
			try {
				return pullFrom((await pulls.create({
					...repository,
					title,
					body,
					head,
					base
				})).data);
			} catch (error) {
				const [pull] = isResponseError(error) && error.status === 422 && /already exists/i.test(error.message) ? await of(head, "open") : [];
				if (pull !== void 0) return pull;
				if (error instanceof Error && /not permitted to create or approve/i.test(error.message)) throw new NotPermitted(FORBIDDEN, { cause: error });
				throw error;
			}
		},
		async rename(number, title) {
			await pulls.update({
				...repository,
				pull_number: number,
				title
			});
		},
		async comment(number, body) {
			await octokit.rest.issues.createComment({
				...repository,
				issue_number: number,
				body
			});
		},
		async close(number) {
			await pulls.update({
				...repository,
				pull_number: number,
				state: "closed"
			});
		}
	};
}
function pullFrom({ number, title, state, merged_at, closed_at, html_url, head, base }) {
	const isMerged = merged_at !== void 0 && merged_at !== null;
	return {
		number,
		title,
		head: head.ref,
		sha: head.sha,
		into: base.ref,
		state: state === "open" ? "open" : isMerged ? "merged" : "closed",
		...isMerged && { mergedAt: merged_at },
		...closed_at && { closedAt: closed_at },
		url: html_url
	};
}
// src/adapters/waiting-branch.ts
/** Ends the message of each commit that Dibs makes on the branch, and identifies what the commit changes. */
const TRAILER$1 = "Dibs-Content: ";
/** The message of a commit on the branch. */
function signedMessage(subject, changes) {
	return `${subject}\n\n${TRAILER$1}${contentIn(changes)}`;
}
/** A short hash of changes. */
function contentIn(changes) {
	return fingerprint([...changes].map(([path, sha]) => `${sha} ${path}`).sort().join("\n"));
}
/** Whether a branch is one commit as Dibs has made it: amended ones keep their message. */
function isOwn({ commits, fork, changes }) {
	const [commit, ...others] = commits;
	return commit !== void 0 && others.length === 0 && commit.parents.join() === fork && isSigned(commit.message, changes);
}
function isSigned(message, changes) {
	return message.trimEnd().endsWith(`\n${TRAILER$1}${contentIn(changes)}`);
}
/**
* Tells what waits on a branch, and whether any of it is somebody else's. Content decides: what the default branch has,
* or what a merged pull request had, does not wait any more, whoever has committed it.
* @param branch compared with the default branch
* @param merged gives the shas of the last commits of pull requests that were merged
* @param merge tells what a file of Dibs is if the default branch was merged into the branch
*/
async function judgeBranch(git, branch, merged, merge) {
	const { base, fork, head, commits, changes: all } = branch;
	if (isOwn(branch)) return {
		head,
		base: fork,
		changes: all,
		kind: "own"
	};
	const changes = /* @__PURE__ */ new Map();
	if (commits.length === 0 || (await merged()).includes(head)) return {
		head,
		base: fork,
		changes,
		kind: "shared"
	};
	const own = await lastOwn(git, commits);
	let isForeign = false;
	for (const path of /* @__PURE__ */ new Set([...all.keys(), ...own?.changes.keys() ?? []])) {
		const [there, onMain] = [all.get(path), (await git.fileAt(base, path))?.sha];
		if (all.has(path) && there !== onMain) changes.set(path, there);
		const isSettled = all.has(path) ? there === onMain || await isProposed({
			git,
			fork,
			own,
			merge
		}, path, there) : own?.changes.get(path) === onMain;
		isForeign ||= !isSettled;
	}
	return {
		head,
		base: fork,
		changes,
		kind: isForeign ? "foreign" : "shared"
	};
}
/** The last commit of Dibs among those of the branch. */
async function lastOwn(git, commits) {
	const last = commits.findLast(({ message }) => message.includes(`\n${TRAILER$1}`));
	const [parent] = last?.parents ?? [];
	if (last === void 0 || parent === void 0) return void 0;
	const changes = await git.changesBetween(parent, last.sha);
	return isSigned(last.message, changes) ? {
		parent,
		changes
	} : void 0;
}
/** Whether a file is as Dibs has proposed it, or what merging the default branch into the branch has made of that. */
async function isProposed({ git, fork, own, merge }, path, there) {
	const proposed = own?.changes.get(path);
	if (own === void 0 || proposed === void 0 || there === void 0) return false;
	if (there === proposed) return true;
	const shaIn = async (commit) => (await git.fileAt(commit, path))?.sha;
	const shas = [
		await shaIn(own.parent),
		proposed,
		await shaIn(fork),
		there
	];
	const [before, wanted, now, found] = await Promise.all(shas.map(async (sha) => sha && await git.textOf(sha)));
	return wanted !== void 0 && now !== void 0 && merge(path, {
		before,
		proposed: wanted,
		now
	}) === found;
}
// src/adapters/claims-branch.ts
/** The one branch that changes of files are proposed on. */
const CLAIMS_BRANCH = "dibs/claims";
/** How often what somebody else has overtaken is tried. */
const TRIES$1 = 8;
const FOREIGN = `Somebody else has committed on the branch ${CLAIMS_BRANCH}`;
/**
* Keeps one branch and one pull request with the changes of files. Whatever of the two is there or missing, what is lacking
* is made; a branch on which work of somebody else waits is left alone.
*/
function createClaimsBranch(octokit, git, base, options) {
	const place = {
		git,
		base,
		pulls: createPulls(octokit, options),
		branch: options.branch
	};
	let found;
	const read = () => {
		found ??= readBranch$1(place);
		return found;
	};
	/** Repeats what a merge, a deletion or another run has overtaken. */
	const settle = async (act, merge) => {
		for (let tries = 1;; tries += 1) try {
			const branch = await read();
			return await act(branch && await judgeBranch(git, branch, () => mergedHeads(place), merge));
		} catch (error) {
			if (!isOvertaken(error) || tries >= TRIES$1) throw error;
			base.moved();
		} finally {
			found = void 0;
		}
	};
	return {
		async holds(paths) {
			const branch = await read();
			if (branch === void 0 || paths === void 0) return branch !== void 0;
			return !isOwn(branch) || paths.some((path) => branch.changes.has(path));
		},
		async textsOf(paths) {
			const branch = await read();
			return branch === void 0 ? /* @__PURE__ */ new Map() : await proposedTexts(git, branch, paths);
		},
		propose: (proposal) => settle((waiting) => propose(place, waiting, proposal), proposal.merge),
		close: (word, merge) => settle((waiting) => withdraw(place, waiting, word), merge)
	};
}
/** One request for both branches. */
async function readBranch$1({ git, base, branch }) {
	const found = await git.compare(branch, CLAIMS_BRANCH);
	if (found !== void 0) base.saw(found.base);
	return found;
}
async function mergedHeads({ pulls, branch }) {
	const isMerged = ({ state, into }) => state === "merged" && into === branch;
	return (await pulls.of(CLAIMS_BRANCH, "all")).filter(isMerged).map(({ sha }) => sha);
}
async function propose(place, waiting, proposal) {
	const { git, base } = place;
	const { commit: main, files: onMain } = await base.now();
	const { files, kept } = await proposal.make(onMain, [...waiting?.changes.keys() ?? []]);
	const carried = waiting ? await carryOver({
		git,
		main,
		onMain
	}, waiting, kept, proposal.merge) : [];
	const all = [...files, ...carried];
	if (all.length === 0) return await withdraw(place, waiting);
	if (waiting?.kind === "foreign") throw new Error(`${FOREIGN}: merge or delete it, and the next run goes on.`);
	const changes = new Map(all.map((file) => [file.path, "sha" in file ? file.sha : blobSha(file.text)]));
	const paths = [...changes.keys()];
	const title = proposal.titleOf(paths);
	const isThere = waiting?.kind === "own" && waiting.base === main && contentIn(waiting.changes) === contentIn(changes);
	if (!isThere) await put(git, waiting, await git.commit(main, all, signedMessage(title, changes)));
	const { url } = await bringPull(place, waiting && main, title, proposal);
	return {
		paths: isThere ? [] : paths,
		pullRequest: url
	};
}
/** Puts a commit on the branch, unless the branch is no longer as it was read. */
async function put(git, waiting, commit) {
	if (waiting === void 0) return await git.makeBranch(CLAIMS_BRANCH, commit);
	await lookAgain(git, waiting);
	await git.moveBranch(CLAIMS_BRANCH, commit, true);
}
/** GitHub compares nothing before it moves a branch by force, or deletes it: this leaves somebody else a moment, not minutes. */
async function lookAgain(git, { head }) {
	if (await git.headOf("dibs/claims") !== head) throw new Overtaken();
}
/**
* Opens the pull request if there is none, and has its title follow what it holds.
* @param main the default branch's commit, if there was a branch before, whose pull request may have been merged since
*/
async function bringPull({ pulls, base, branch }, main, title, { text, isOwnTitle }) {
	const open = (await pulls.of(CLAIMS_BRANCH, "open")).find(({ into }) => into === branch);
	if (open === void 0) {
		if (main !== void 0) base.moved();
		if (main !== void 0 && (await base.now()).commit !== main) throw new Overtaken();
		return await pulls.open(CLAIMS_BRANCH, title, text);
	}
	if (open.title !== title && isOwnTitle(open.title)) await pulls.rename(open.number, title);
	return open;
}
async function withdraw({ git, pulls }, waiting, word) {
	if (waiting === void 0) return { paths: [] };
	if (waiting.kind === "foreign") return {
		paths: [],
		note: `${FOREIGN}, and nothing of Dibs waits there any more: merge or delete it.`
	};
	const open = await pulls.of(CLAIMS_BRANCH, "open");
	await lookAgain(git, waiting);
	await git.removeBranch(CLAIMS_BRANCH);
	for (const { number } of open) {
		if (word !== void 0) await unlessRefused(pulls.comment(number, word));
		await unlessRefused(pulls.close(number));
	}
	return {
		paths: [],
		withdrawn: true
	};
}
async function unlessRefused(request) {
	try {
		await request;
	} catch (error) {
		if (!(error instanceof Refused || error instanceof IssueLocked)) throw error;
	}
}
/** Somebody else has moved a branch since it was read. */
var Overtaken = class extends Error {};
function isOvertaken(error) {
	if (error instanceof Overtaken) return true;
	return isResponseError(error) && error.status === 422 && /reference (?:does not exist|already exists)|no commits between|pullrequest head invalid/i.test(error.message);
}
// src/adapters/tree.ts
/**
* The tree of a commit, read as it is asked for: all of it at once, or, if GitHub truncates that (over 100,000 entries or
* 7 MB), folder by folder. https://docs.github.com/en/rest/git/trees#get-a-tree
*/
var Tree = class {
	octokit;
	repository;
	sha;
	/** By folder ('' is the root): all that is below, or undefined if GitHub has cut it. */
	below = /* @__PURE__ */ new Map();
	/** By folder: what is in it. */
	inside = /* @__PURE__ */ new Map();
	/** @param sha of the commit */
	constructor(octokit, { owner, repo }, sha) {
		this.octokit = octokit;
		this.repository = {
			owner,
			repo
		};
		this.sha = sha;
	}
	/** All that the tree has, or undefined if that is too much for one answer. */
	whole() {
		return this.allBelow("");
	}
	async find(path) {
		const folder = parentOf(path);
		return (await this.listingWith(folder) ?? await this.childrenOf(folder)).get(path);
	}
	/** Paths of all files under a folder; nothing whose name begins with a dot. */
	async filesUnder(folder) {
		const listing = await this.listingWith(folder);
		const start = folder === "" ? 0 : folder.length + 1;
		const isInside = (path) => (folder === "" || path.startsWith(`${folder}/`)) && !/(^|\/)\./.test(path.slice(start));
		if (listing !== void 0) return [...listing].flatMap(([path, { kind }]) => kind === "file" && isInside(path) ? [path] : []);
		const found = [];
		for (const [path, { kind }] of await this.childrenOf(folder)) {
			if (!isInside(path)) continue;
			if (kind === "file") found.push(path);
			if (kind === "folder") found.push(...await this.filesUnder(path));
		}
		return found;
	}
	/** What is directly in a folder, by whole paths; nothing if there is no such folder. */
	childrenOf(folder) {
		const known = this.inside.get(folder);
		if (known !== void 0) return known;
		const read = this.shaOf(folder).then(async (sha) => {
			if (sha === void 0) return /* @__PURE__ */ new Map();
			const { entries, isCut } = await this.read(sha, folder, false);
			if (isCut) throw new Error(`The folder ${folder || "/"} has more files than GitHub lists.`);
			return entries;
		});
		this.inside.set(folder, read);
		return read;
	}
	allBelow(folder) {
		const known = this.below.get(folder);
		if (known !== void 0) return known;
		const read = this.shaOf(folder).then(async (sha) => {
			if (sha === void 0) return /* @__PURE__ */ new Map();
			const { entries, isCut } = await this.read(sha, folder, true);
			return isCut ? void 0 : entries;
		});
		this.below.set(folder, read);
		return read;
	}
	/** All below the uppermost folder on the way to this one that GitHub lists whole; undefined if it lists none. */
	async listingWith(folder) {
		const names = folder === "" ? [] : folder.split("/");
		for (let depth = 0; depth <= names.length; depth += 1) {
			const listing = await this.allBelow(names.slice(0, depth).join("/"));
			if (listing !== void 0) return listing;
		}
	}
	async shaOf(folder) {
		if (folder === "") return this.sha;
		const entry = (await this.childrenOf(parentOf(folder))).get(folder);
		return entry?.kind === "folder" ? entry.sha : void 0;
	}
	async read(sha, folder, recursive) {
		const { data } = await this.octokit.rest.git.getTree({
			...this.repository,
			tree_sha: sha,
			...recursive && { recursive: "true" }
		});
		const entries = /* @__PURE__ */ new Map();
		for (const { path, type, mode, sha } of data.tree) {
			const entry = {
				sha,
				kind: kindOf(type, mode),
				executable: mode === "100755"
			};
			entries.set(folder === "" ? path : `${folder}/${path}`, entry);
		}
		return {
			entries,
			isCut: data.truncated
		};
	}
};
/** Paths that differ between two trees, with the object name of the new content; undefined if the file is gone. */
async function* differences(before, after) {
	const [old, now] = [before === void 0 ? /* @__PURE__ */ new Map() : await before.whole(), await after.whole()];
	if (old === void 0 || now === void 0) yield* differencesIn("", before, after);
	else for (const path of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const [was, is] = [contentOf(old.get(path)), contentOf(now.get(path))];
		if (was !== is) yield [path, is];
	}
}
/** Descends only into folders that differ. */
async function* differencesIn(folder, before, after) {
	const nothing = /* @__PURE__ */ new Map();
	const old = await before?.childrenOf(folder) ?? nothing;
	const now = await after?.childrenOf(folder) ?? nothing;
	for (const path of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const [was, is] = [old.get(path), now.get(path)];
		if (was?.sha === is?.sha) continue;
		const wasFolder = was?.kind === "folder";
		const isFolder = is?.kind === "folder";
		if (wasFolder || isFolder) yield* differencesIn(path, wasFolder ? before : void 0, isFolder ? after : void 0);
		if (contentOf(was) !== contentOf(is)) yield [path, contentOf(is)];
	}
}
/** Object name of what is at a path; folders have none of their own. */
function contentOf(entry) {
	return entry?.kind === "folder" ? void 0 : entry?.sha;
}
function kindOf(type, mode) {
	if (type === "tree") return "folder";
	if (type === "commit") return "module";
	return mode === "120000" ? "link" : "file";
}
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
// src/adapters/git.ts
/** GitHub times out on trees of several hundred entries, so a commit's tree is built in steps. */
const FILES_PER_TREE = 100;
/** A comparison names no more files. https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_NAMED_FILES = 300;
function createGit(octokit, { owner, repo, files: checkout, checkedOut }) {
	const repository = {
		owner,
		repo
	};
	const git = octokit.rest.git;
	const trees = /* @__PURE__ */ new Map();
	const treeOf = (commit) => {
		const tree = trees.get(commit) ?? new Tree(octokit, repository, commit);
		trees.set(commit, tree);
		return tree;
	};
	/** Object names of the trees of commits that were read for another reason. */
	const treeShas = /* @__PURE__ */ new Map();
	const readCommit = async (sha) => (await git.getCommit({
		...repository,
		commit_sha: sha
	})).data;
	const ownTree = checkedOut === void 0 ? void 0 : treeOf(checkedOut);
	const readBlob = blobReader(octokit, repository);
	return {
		async headOf(branch) {
			try {
				const { data } = await git.getRef({
					...repository,
					ref: `heads/${branch}`
				});
				return data.object.sha;
			} catch (error) {
				if (isResponseError(error) && error.status === 404) return void 0;
				throw error;
			}
		},
		async compare(base, head) {
			const basehead = `${base}...${head}`;
			try {
				const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
					...repository,
					basehead
				});
				const { base_commit, merge_base_commit, files = [] } = data;
				treeShas.set(base_commit.sha, base_commit.commit.tree.sha);
				const commits = data.commits.map(({ sha, commit, parents }) => ({
					sha,
					message: commit.message,
					parents: parents.map((parent) => parent.sha)
				}));
				const fork = merge_base_commit.sha;
				const last = commits.at(-1)?.sha ?? fork;
				const changes = files.length >= MAX_NAMED_FILES ? await this.changesBetween(fork, last) : changesIn(files);
				return {
					base: base_commit.sha,
					fork,
					head: last,
					commits,
					changes,
					renamed: renamesIn(files)
				};
			} catch (error) {
				if (isResponseError(error) && error.status === 404) return void 0;
				throw error;
			}
		},
		async changesBetween(before, after) {
			const changes = /* @__PURE__ */ new Map();
			for await (const [path, sha] of differences(treeOf(before), treeOf(after))) changes.set(path, sha);
			return changes;
		},
		async fileAt(commit, path) {
			const entry = await treeOf(commit).find(path);
			const sha = contentOf(entry);
			return sha === void 0 ? void 0 : {
				sha,
				executable: entry?.executable === true
			};
		},
		textOf: readBlob,
		filesOf: (commit) => commitFiles(treeOf(commit), {
			checkout,
			ownTree,
			readBlob
		}),
		async listFiles(commit) {
			const tree = treeOf(commit);
			await tree.whole();
			return commitFiles(tree, {
				checkout,
				ownTree,
				readBlob
			});
		},
		async *changesOf(commit) {
			const [parent] = (await this.read(commit)).parents;
			yield* differences(parent === void 0 ? void 0 : treeOf(parent), treeOf(commit));
		},
		async read(commit) {
			const { message, parents } = await readCommit(commit);
			return {
				message,
				parents: parents.map(({ sha }) => sha)
			};
		},
		async commit(parent, files, message) {
			let tree = treeShas.get(parent) ?? (await readCommit(parent)).tree.sha;
			for (let from = 0; from < files.length; from += FILES_PER_TREE) {
				const entries = files.slice(from, from + FILES_PER_TREE).map(({ path, executable, ...content }) => ({
					path,
					mode: executable ? "100755" : "100644",
					type: "blob",
					..."text" in content ? { content: content.text } : { sha: content.sha }
				}));
				const { data } = await git.createTree({
					...repository,
					base_tree: tree,
					tree: entries
				});
				tree = data.sha;
			}
			const { data } = await git.createCommit({
				...repository,
				message,
				tree,
				parents: [parent]
			});
			return data.sha;
		},
		async moveBranch(branch, commit, force) {
			await git.updateRef({
				...repository,
				ref: `heads/${branch}`,
				sha: commit,
				force
			});
		},
		async makeBranch(branch, commit) {
			await git.createRef({
				...repository,
				ref: `refs/heads/${branch}`,
				sha: commit
			});
		},
		async removeBranch(branch) {
			await git.deleteRef({
				...repository,
				ref: `heads/${branch}`
			});
		}
	};
}
function changesIn(files) {
	const changes = files.flatMap(({ filename, previous_filename: before, status, sha }) => [...status === "renamed" && before !== void 0 ? [[before, void 0]] : [], [filename, status === "removed" || sha === null ? void 0 : sha]]);
	return new Map(changes);
}
function renamesIn(files) {
	const renamed = files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [] : [[before, filename]]);
	return new Map(renamed);
}
// src/adapters/pull-request-base.ts
/** Reads the base of a pull request; to read contents is all that the token must be allowed to. */
function createPullBase(octokit, options) {
	const { owner, repo } = options;
	const git = createGit(octokit, options);
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
* events. If the pull request's own commit is checked out, what the branch got since they parted is not here: then the
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
/** The base of a merge commit; undefined if it is no merge, or one of something else. */
function mergedInto([first, second], head) {
	return second !== void 0 && (head === void 0 || head === second) ? first : void 0;
}
// src/adapters/git-history.ts
/** More output than this is not read: the pages then go without a history. */
const MOST_BYTES = 4e8;
/**
* Asks git for the history of a folder; undefined if there is none, or only a part of it.
* @param dir the checkout
* @param folder relative to it
*/
function folderLog(dir, folder, key) {
	const git = (...args) => execFileSync("git", [
		"-C",
		dir,
		"-c",
		"core.quotePath=false",
		...args
	], {
		encoding: "utf8",
		maxBuffer: MOST_BYTES,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	try {
		if (git("rev-parse", "--is-shallow-repository").trim() !== "false") return void 0;
		const log = [
			"log",
			"-M",
			"--no-color",
			"--no-ext-diff",
			"--no-textconv",
			"--relative",
			"--format=%x00%ct"
		];
		const pattern = `^[[:space:]]*"?${key.replace(/[^\w-]/g, ".")}"?[[:space:]]*[:=]`;
		return {
			names: git(...log, "--diff-filter=AR", "--name-status", "--", folder),
			patches: git(...log, "-U0", "-p", "-i", `-G${pattern}`, "--", folder)
		};
	} catch {
		return;
	}
}
// src/adapters/site-folder.ts
/** Names the files that were made, so that the next time only those are replaced and removed. */
const MADE = ".dibs-site.json";
/** Files of somebody else are where the pages would be. */
var ForeignFiles = class extends Error {};
/** Whether neither folder is in the other one: pages among the project files would be taken for projects. */
function isApart(pages, projects) {
	const [one, other] = [realPath(pages), realPath(projects)];
	return !isWithin(one, other) && !isWithin(other, one);
}
function isWithin(path, folder) {
	const way = relative(folder, path);
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`);
}
/** The real path of something that may not be there yet. */
function realPath(path) {
	if (existsSync(path)) return realpathSync(path);
	return join(realPath(dirname(path)), path.slice(dirname(path).length));
}
/** Writes the files of a site into a folder, and removes those that an earlier time made there and that are not part of it any more. */
function writeSite(folder, files) {
	const before = madeBefore(folder);
	const made = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Set();
	mkdirSync(folder, { recursive: true });
	for (const [path, text] of files) {
		const target = join(folder, path);
		makeFolder(folder, dirname(path), folders);
		const hash = hashOf(text);
		if (!before.has(path)) assertOurs(target, path, hash);
		writePlain(target, text);
		made.set(path, hash);
	}
	const gone = [...before.keys()].filter((path) => !made.has(path));
	for (const path of gone) removeMade(folder, path);
	const sorted = [...made].sort(([a], [b]) => a < b ? -1 : 1);
	writePlain(join(folder, MADE), `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 1)}\n`);
	return {
		files: made.size,
		removed: gone.length
	};
}
/** Paths that an earlier time made, with the hash of each text. Whatever else the record says is left out. */
function madeBefore(folder) {
	try {
		const { files } = JSON.parse(readFileSync(join(folder, MADE), "utf8"));
		return new Map(Object.entries(files).filter(([path]) => isInside(path)));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function isInside(path) {
	return path !== "" && !path.includes("\\") && path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}
function assertOurs(target, path, hash) {
	if (!existsSync(target) && !isLink(target)) return;
	if (!isLink(target) && hashOf(readFileSync(target, "utf8")) === hash) return;
	throw new ForeignFiles(`${path} is there already, and was not made by "dibs site": choose another folder, or remove the file.`);
}
/** Makes a folder and those above it; a link in their place would lead elsewhere. */
function makeFolder(root, path, known) {
	if (path === "." || known.has(path)) return;
	makeFolder(root, dirname(path), known);
	const target = join(root, path);
	if (isLink(target)) throw new ForeignFiles(`${path} is a symbolic link: remove it, or choose another folder.`);
	mkdirSync(target, { recursive: true });
	known.add(path);
}
function writePlain(target, text) {
	const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
	const file = openSync(target, flag);
	try {
		writeFileSync(file, text);
	} finally {
		closeSync(file);
	}
}
/** Removes a file, and the folders that are empty without it. */
function removeMade(folder, path) {
	let at = dirname(path);
	for (let above = at; above !== "."; above = dirname(above)) if (isLink(join(folder, above))) return;
	rmSync(join(folder, path), { force: true });
	try {
		for (; at !== "."; at = dirname(at)) rmdirSync(join(folder, at));
	} catch {}
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function hashOf(text) {
	return createHash("sha256").update(text.toWellFormed()).digest("hex").slice(0, 16);
}
// src/adapters/connection-failure.ts
/**
* What went wrong with a request that got no answer: a sentence that names the host and says what to look at. Node wraps
* the reason in several errors. https://nodejs.org/api/errors.html#common-system-errors
*/
function connectionFailure(error, host) {
	const [code = reasonIn(error)] = codesIn(error);
	const failed = (why) => `No connection to ${host}: ${why}`;
	if (/^(?:ENOTFOUND|EAI_\w+)$/.test(code)) return failed(`its name cannot be resolved (${code}). Is this machine online, and the name right?`);
	if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/.test(code)) return failed(`nothing answers there (${code}). Is this machine online, and the address right?`);
	if (/CERT|SIGNED|SIGNATURE/.test(code)) return failed(`its certificate is not trusted (${code}). For an authority of your own, set NODE_EXTRA_CA_CERTS to the file of its certificate.`);
	if (/^(?:ETIMEDOUT|TimeoutError|UND_ERR_\w*TIMEOUT)$/.test(code)) return failed(`no answer came in time (${code}); the next run tries again.`);
	return failed(code === "" ? "it failed; the next run tries again." : `it failed (${code}); the next run tries again.`);
}
/** Codes of an error and of those that led to it, those of the first cause first. */
function codesIn(error) {
	if (!(error instanceof Error)) return [];
	const { code, cause, errors } = error;
	const below = [cause, ...Array.isArray(errors) ? errors : []].flatMap(codesIn);
	const own = typeof code === "string" ? [code] : error.name === "TimeoutError" ? [error.name] : [];
	return [...below, ...own];
}
function reasonIn(error) {
	return error.message.split("\n", 1)[0] ?? "";
}
// src/adapters/refusals.ts
/**
* Reasons why a branch takes no commit. Branch protection and rulesets have the same words, with different statuses.
* https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
*/
const REASONS = [
	{
		said: /must have (?:verified|valid) signatures|signed commits/i,
		advice: "This branch takes signed commits only. GitHub signs what an app commits: use the job's own token or that of an App, not a person's.",
		byPullRequest: false
	},
	{
		said: /\b(?:commit message|(?:author|committer)(?:'s)? e-?mail(?: address)?)s?\b[^\n]*\bmust\b/i,
		advice: "Dibs words its commits always the same: use the token of an App that is on the bypass list of this rule.",
		byPullRequest: false
	},
	{
		said: /cannot update this protected ref|not authorized to push to this branch/i,
		advice: "Only those who are named in the rules of this branch may push to it: add the App whose token Dibs uses.",
		byPullRequest: true
	},
	{
		said: /through (?:a pull request|the merge queue)|required (?:status check|workflow|deployment)|approved review|code owner/i,
		byPullRequest: true
	}
];
/** If GitHub gives no reason. */
const PROTECTED = /protected branch|GH006|GH013/i;
/** Advice for a branch that takes no commits; a pull request is advised only if all reasons allow one. */
function adviceOn(said) {
	const reasons = REASONS.filter((reason) => reason.said.test(said));
	const advice = reasons.flatMap((reason) => reason.advice ?? []).join(" ");
	return {
		byPullRequest: reasons.length > 0 ? reasons.every((reason) => reason.byPullRequest) : PROTECTED.test(said),
		...advice !== "" && { advice }
	};
}
/**
* What the token lacks; undefined if it is refused for another reason.
* @param rest of the path, after the repository
*/
function permissionIn(said, status, method, rest) {
	const reads = method === "GET";
	const to = /^\/(git|compare|commits)\//.test(rest) ? "contents" : rest.startsWith("/pulls") ? "pull-requests" : "issues";
	const level = `${to}: ${reads ? "read" : "write"}`;
	if (status === 404 && !reads && to === "contents" && /not found/i.test(said)) return {
		to,
		advice: `GitHub answers so where the token may not write: it needs the permission "${level}".`
	};
	if (status !== 403) return void 0;
	if (/was archived/i.test(said)) return {
		to,
		advice: "Unarchive the repository in its settings, or switch this workflow off."
	};
	if (/without `?workflows?`? (?:permission|scope)/i.test(said)) return {
		to,
		advice: "A job's own token may never change workflows: use the token of an App or a person that has the permission \"workflows\"."
	};
	if (/SAML enforcement|SAML SSO/i.test(said)) return {
		to,
		advice: "Authorise the token for the organisation's single sign-on, in the settings of its owner."
	};
	if (/not accessible by personal access token/i.test(said)) return {
		to,
		advice: `The token may not do this: give it the permission "${level}".`
	};
	if (/not accessible by|must have (?:admin|push|write)/i.test(said)) return {
		to,
		advice: `The token may not do this: give the job "permissions: ${level}".`
	};
}
// src/adapters/explain-error.ts
/**
* An error whose message has what GitHub said and what to change, of the class that the rest of the program
* can act on.
* @param note what is known about the connection, for a request that found none
*/
function toActionableError(error, request, note = "") {
	if (error.status < 400) return error;
	const url = new URL(request.url, "http://x");
	const path = url.pathname;
	const name = /\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? "the repository";
	const rest = path.slice(path.indexOf(name) + name.length);
	const reads = request.method === "GET";
	const because = { cause: error };
	if (error.status === 500 && error.response === void 0) {
		error.message = [connectionFailure(error, url.host), note].filter(Boolean).join(" ");
		return error;
	}
	if (error.status >= 500) {
		error.message = `GitHub did not answer properly (${error.status}, ${firstLine(error)}); the next run tries again.`;
		return error;
	}
	if (error.status === 401) return new NoAccess("GitHub does not accept the token (401): pass a valid one as the input \"token\" or as GITHUB_TOKEN.", because);
	const isAboutOne = /^\/(issues|pulls|collaborators)\/[^/]/.test(rest) || url.searchParams.has("assignee");
	if (isAboutOne && error.status === 403 && /\bis locked\b/i.test(error.message)) return new IssueLocked("The issue is locked, so GitHub takes no comment there (403).", because);
	const said = saidIn(error);
	const wanted = permissionIn(said, error.status, request.method, rest);
	if (wanted !== void 0) {
		const message = withAdvice(error.status, said, wanted.advice);
		if (isAboutOne) return new Refused(message, because);
		return reads && wanted.to !== "pull-requests" ? new NoAccess(message, because) : new NotPermitted(message, because);
	}
	const wholeList = !isAboutOne && (rest === "" || rest === "/issues" || rest === "/labels");
	if (wholeList && error.status === 410) return new NoAccess(`Issues are switched off in ${name} (410): switch them on in its settings, under Features.`, because);
	if (wholeList && error.status === 404) return new NoAccess(`${name} does not exist, or the token may not see it (404): check the name and the token's access.`, because);
	const { advice, byPullRequest } = adviceOn(said);
	const message = withAdvice(error.status, said, advice);
	if (byPullRequest && rest.startsWith("/git/refs")) return new BranchProtected(message, because);
	error.message = message;
	return error;
}
function withAdvice(status, said, advice) {
	const told = `GitHub answered ${status}: ${said}`;
	return advice === void 0 ? told : `${told}${/[.!?]$/.test(told) ? "" : "."}\n${advice}`;
}
const MAX_MESSAGE = 2e3;
/** All that GitHub says about a refusal, in lines. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function saidIn(error) {
	const data = error.response?.data;
	if (typeof data !== "object" || data === null || !("message" in data)) return firstLine(error);
	const details = "errors" in data && Array.isArray(data.errors) ? data.errors.map(detailIn) : [];
	const lines = [String(data.message), ...details].flatMap((text) => text.replace(/[^\P{Cc}\n]+/gu, " ").split("\n")).map((line) => line.trim()).filter((line) => line !== "");
	const [first = "", ...others] = [...new Set(lines)];
	return [others.length > 0 && /[\p{L}\p{N}]$/u.test(first) ? `${first}:` : first, ...others].join("\n").slice(0, MAX_MESSAGE);
}
function detailIn(detail) {
	if (typeof detail !== "object" || detail === null) return String(detail);
	const { message, resource, field, code } = detail;
	if (typeof message === "string") return message;
	return [
		resource,
		field,
		code
	].filter((part) => typeof part === "string").join(" ").replaceAll("_", " ");
}
/** Of a page or of an error of Octokit's own. */
function firstLine({ message }) {
	const [line = ""] = message.split("\n", 1);
	return line.replace(/[^\P{Cc}]+/gu, " ").slice(0, MAX_MESSAGE);
}
// src/adapters/rate-limit-errors.ts
/**
* The limit that a response reports. GitHub words secondary limits in several ways, sends some as 403, as 429 or, for
* content that was created too quickly, as 422, and says how long to wait in either of two headers or not at all.
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
* @param now milliseconds
*/
function limitOf(error, now) {
	const { status, message, response } = error;
	const headers = response?.headers ?? {};
	const tooQuickly = /submitted too quickly|secondary rate/i.test(message);
	if (status === 422 ? !tooQuickly : status !== 403 && status !== 429) return void 0;
	const isExhausted = headers["x-ratelimit-remaining"] === "0";
	if (!(tooQuickly || isExhausted || status === 429 || "retry-after" in headers || /rate limit|abuse/i.test(message))) return void 0;
	const untilReset = Math.ceil(Number(headers["x-ratelimit-reset"] ?? 0) - now / 1e3);
	const seconds = isExhausted && !tooQuickly ? Math.max(untilReset + 1, 0) : Number(headers["retry-after"]) || 60;
	return {
		wait: seconds * 1e3,
		error: new LimitReached(seconds, { cause: error })
	};
}
// src/adapters/redirects.ts
const MAX_REDIRECTS = 5;
/** The statuses that ask for the same request elsewhere. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
const FOLLOWED = [
	301,
	302,
	307,
	308
];
/**
* Sends a request and follows where GitHub leads it, with the same method, as long as it stays on the same host: a
* repository that was renamed, an issue that was transferred. What is written goes to the same thing only, since a
* transferred issue is another repository's. A redirect to another host is returned as it is.
*/
async function fetchFollowing(url, init) {
	let at = url;
	for (let hop = 0;; hop += 1) {
		const response = await fetch(at, {
			...init,
			redirect: "manual"
		});
		const target = FOLLOWED.includes(response.status) ? targetOf(response.headers.get("location"), at) : void 0;
		const reads = init.method === void 0 || init.method === "GET";
		const follows = target !== void 0 && isSameOrigin(at, target) && (reads || isSameThing(at, target));
		if (response.status >= 300 && response.status < 400) await response.body?.cancel();
		if (!follows || hop === MAX_REDIRECTS) return response;
		at = target;
	}
}
/** @throws if a request would follow a link in a response to another host than the API's */
function assertSameHost(request, url, baseUrl) {
	if (!URL.canParse(url)) throw new RequestError("GitHub's API gave no proper address for the rest of a list.", 300, { request });
	if (!isSameOrigin(url, baseUrl)) throw new RequestError(leadsAway("has the rest of a list at", baseUrl, url), 300, { request });
}
/** @throws if a response is a redirect that was not followed */
function withoutRedirect(request, response, baseUrl) {
	if (response.status < 300) return;
	throw new RequestError(whereTo(response, baseUrl), response.status, {
		request,
		response
	});
}
function whereTo({ status, headers, url }, baseUrl) {
	const target = targetOf(headers.location ?? null, url || baseUrl);
	if (target === void 0) return `GitHub's API answered ${status} and did not say where to go on.`;
	if (!isSameOrigin(target, baseUrl)) return leadsAway("redirects to", baseUrl, target);
	return `GitHub's API answered ${status}: this is at ${new URL(target).pathname} now, and nothing was done there.`;
}
function leadsAway(how, from, to) {
	const [here, there] = [new URL(from).origin, new URL(to).origin];
	return `GitHub's API at ${here} ${how} ${there}, where nothing was sent: the token is for ${here} alone. If the repository's API is at ${there} by now, set GITHUB_API_URL to its address.`;
}
function targetOf(location, at) {
	return location !== null && URL.canParse(location, at) ? new URL(location, at).href : void 0;
}
function isSameOrigin(a, b) {
	return new URL(a).origin === new URL(b).origin;
}
/** Whether two addresses are the same but for the repository's name: that is `/repositories/1` if it was renamed. */
function isSameThing(a, b) {
	const rest = (url) => new URL(url).pathname.replace(/\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, "");
	return rest(a) === rest(b);
}
// src/adapters/rate-window.ts
/**
* Allows at most `most` requests in any `length` milliseconds, without spacing them. A request counts from its response
* on, since it is unknown when GitHub counted it.
*/
var SlidingWindow = class {
	times = [];
	most;
	length;
	constructor(most, length) {
		this.most = most;
		this.length = length;
	}
	/** Changes the limit; what was counted stays counted. */
	limit(most) {
		this.most = most;
	}
	/** Milliseconds until there is room for one more. */
	wait(now) {
		while (this.times[0] !== void 0 && this.times[0] <= now - this.length) this.times.shift();
		const blocking = this.times[this.times.length - this.most];
		return blocking === void 0 ? 0 : blocking + this.length - now;
	}
	/** Counts a request that was answered at this time (milliseconds), which may lie in the past. */
	count(time) {
		const at = this.times.findLastIndex((earlier) => earlier <= time);
		this.times.splice(at + 1, 0, time);
	}
};
/** Waits until all windows have room for a request; throws LimitReached if that takes longer than `maxWait`. */
async function waitForRoom(windows, clock, maxWait, onWait) {
	for (;;) {
		const wait = Math.max(0, ...windows.map((window) => window.wait(clock.now())));
		if (wait === 0) return;
		if (wait > maxWait) throw new LimitReached(wait / 1e3);
		onWait(wait);
		await clock.sleep(wait);
	}
}
// src/adapters/request-limits.ts
const SECOND = 1e3;
/** @param maxWait the longest wait in milliseconds */
function createRequestLimits(limits, clock, maxWait, onWait) {
	const perMinute = new SlidingWindow(limits.per_minute, MINUTE);
	const perHour = new SlidingWindow(limits.per_hour, HOUR);
	const writes = new SlidingWindow(limits.writes_per_minute, MINUTE);
	const counted = /* @__PURE__ */ new Set();
	let closedUntil = 0;
	const windowsFor = (request) => {
		if (!isWrite(request)) return [];
		return createsContent(request) ? [
			perMinute,
			perHour,
			writes
		] : [writes];
	};
	return {
		waitFor: (request) => {
			return waitForRoom([{ wait: (now) => closedUntil - now }, ...windowsFor(request)], clock, maxWait, onWait);
		},
		record: (request) => {
			for (const window of windowsFor(request)) window.count(clock.now());
		},
		closeUntil: (time) => {
			closedUntil = time;
		},
		set: (changed) => {
			perMinute.limit(changed.per_minute);
			perHour.limit(changed.per_hour);
			writes.limit(changed.writes_per_minute);
		},
		countRecent: (made) => {
			for (const { name, createdAt } of made) {
				const time = Date.parse(createdAt) + SECOND;
				if (!(time > clock.now() - 36e5) || counted.has(name)) continue;
				counted.add(name);
				for (const window of [perMinute, perHour]) window.count(time);
			}
		}
	};
}
function isWrite({ method }) {
	return method !== "GET" && method !== "HEAD";
}
/** Issues, comments, labels and pull requests: what GitHub's secondary limit on content counts. */
function createsContent({ method, url }) {
	return method === "POST" && /\/(issues|comments|labels|pulls)$/.test(new URL(url, "http://x").pathname);
}
// src/adapters/response-body.ts
/**
* Parses the JSON of a response. Octokit's own reader checks each number for one that needs a BigInt, which takes ten
* times as long, and returns a truncated response as text; here that counts as no response.
* https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts
*/
async function parseResponseBody(body, request) {
	if (!(body instanceof ReadableStream)) return body;
	try {
		const decoder = new TextDecoder();
		let text = "";
		for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
		return text === "" ? void 0 : JSON.parse(text);
	} catch (cause) {
		throw new RequestError("the answer was cut on its way", 502, {
			request,
			cause
		});
	}
}
// src/adapters/client.ts
/** The longest wait for a limit before the run stops, in milliseconds. */
const MAX_WAIT = 6e5;
/** GitHub gives up on a request after ten seconds; this is for connections that hang. */
const TIMEOUT$1 = 6e4;
/** How often one request waits for a limit. */
const MAX_WAITS = 5;
/** Milliseconds before the first, second and third retry of a request. */
const RETRY_PAUSES = [
	1e3,
	4e3,
	9e3
];
/**
* Creates Octokit with bursts within the limits instead of evenly spaced requests, waits that GitHub asks for, and
* retries after server errors. A request that creates content is not retried: GitHub may have carried it out.
*/
function createClient(options) {
	const { clock, onWait, baseUrl } = options;
	let sent = 0;
	let writes = 0;
	const limits = createRequestLimits(defaultConfig().limits, clock, MAX_WAIT, onWait);
	const octokit = new Octokit({
		auth: options.token,
		baseUrl,
		userAgent: "dibs",
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		request: { fetch: fetchInTime }
	});
	octokit.hook.wrap("request", async (request, parameters) => {
		assertSameHost(parameters, octokit.request.endpoint(parameters).url, baseUrl);
		await limits.waitFor(parameters);
		sent += 1;
		if (isWrite(parameters)) writes += 1;
		try {
			const response = await request(parameters);
			withoutRedirect(parameters, response, baseUrl);
			response.data = await parseResponseBody(response.data, parameters);
			if (response.headers["x-ratelimit-remaining"] === "0") limits.closeUntil(Number(response.headers["x-ratelimit-reset"] ?? 0) * 1e3);
			return response;
		} finally {
			limits.record(parameters);
		}
	});
	octokit.hook.wrap("request", (request, parameters) => withRetries(async () => request(parameters), parameters, options));
	octokit.hook.error("request", (error, parameters) => {
		throw isResponseError(error) ? toActionableError(error, octokit.request.endpoint(parameters), options.connectionNote) : error;
	});
	octokit.hook.before("request", (parameters) => {
		parameters.headers["x-github-api-version"] ??= "2022-11-28";
		parameters.request.parseSuccessResponseBody = false;
	});
	return {
		octokit,
		requests: () => ({
			all: sent,
			writes
		}),
		setLimits: limits.set,
		countRecent: limits.countRecent
	};
}
/** Sends a request again after the wait that a limit asks for, and after server errors. */
async function withRetries(send, request, { clock, onWait }) {
	let waits = 0;
	let retries = 0;
	for (;;) try {
		return await send();
	} catch (error) {
		if (!isResponseError(error)) throw error;
		const limit = limitOf(error, clock.now());
		const pause = limit === void 0 ? retryPause(error.status, retries, request) : limit.wait;
		if (limit === void 0) retries += 1;
		else waits += 1;
		if (pause === void 0) throw error;
		if (limit !== void 0) {
			if (waits > MAX_WAITS || pause > MAX_WAIT) throw limit.error;
			onWait(pause);
		}
		await clock.sleep(pause);
	}
}
/** Milliseconds before the n-th retry: only after a server error, and never if the request creates content. */
function retryPause(status, n, request) {
	return status >= 500 && !createsContent(request) ? RETRY_PAUSES[n] : void 0;
}
function fetchInTime(url, init) {
	return fetchFollowing(url, {
		...init,
		signal: AbortSignal.timeout(TIMEOUT$1)
	});
}
// src/adapters/from-rest.ts
/** An issue or pull request as GitHub answers it, in our words. */
function remoteIssue(data) {
	const bytes = Buffer.from(data.body ?? "").toString("latin1");
	return {
		number: data.number,
		title: data.title,
		get body() {
			return Buffer.from(bytes, "latin1").toString();
		},
		state: data.state === "open" ? "open" : "closed",
		stateReason: data.state_reason ?? null,
		labels: data.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (data.assignees ?? []).map(({ login }) => login),
		agents: agentsAmong(data.assignees ?? []),
		author: authorOf(data.user, data.author_association),
		isPullRequest: data.pull_request !== void 0 && data.pull_request !== null,
		comments: data.comments,
		locked: data.locked === true,
		createdAt: data.created_at,
		updatedAt: data.updated_at,
		closedAt: data.closed_at ?? void 0,
		url: data.html_url
	};
}
const NOBODY = [];
function agentsAmong(assignees) {
	const agents = assignees.filter(({ login, type }) => type === "Bot" || isAgent(login));
	return agents.length === 0 ? NOBODY : agents.map(({ login }) => login);
}
/** GitHub returns null for a deleted account. */
function authorOf(user, association) {
	return {
		login: user?.login ?? "ghost",
		isBot: user?.type === "Bot",
		association: association ?? "NONE"
	};
}
/** Whether it is the issue of this repository that was asked for. */
function belongsTo(data, { owner, repo }, number) {
	if (data.number !== number) return false;
	const path = /\/repos\/([^/]+\/[^/]+)$/.exec(data.repository_url ?? "")?.[1];
	return path === void 0 || path.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
function issueComment(data, issue) {
	return {
		id: data.id,
		issue,
		author: authorOf(data.user, data.author_association),
		body: data.body ?? "",
		createdAt: data.created_at,
		edited: data.updated_at !== data.created_at
	};
}
/** Number of the issue in the address of one. */
function numberIn(url) {
	return Number(url.slice(url.lastIndexOf("/") + 1));
}
// src/adapters/issue-writer.ts
/** Writes issues through the REST API. Only the request that assigns contains `assignees`. */
function issueWriter(octokit, { owner, repo }) {
	const { rest } = octokit;
	const repository = {
		owner,
		repo
	};
	return {
		async createLabel(label) {
			try {
				await rest.issues.createLabel({
					...repository,
					...label
				});
			} catch (error) {
				if (isResponseError(error) && error.status === 422 && /already_exists/.test(JSON.stringify(error.response?.data))) return;
				throw error;
			}
		},
		async createIssue(issue) {
			try {
				const { data } = await rest.issues.create({
					...repository,
					...issue
				});
				return remoteIssue(data);
			} catch (error) {
				if (isResponseError(error) && error.status >= 500) throw new UnclearAnswer(error.message, { cause: error });
				throw error;
			}
		},
		async updateIssue(number, patch) {
			const { data } = await rest.issues.update({
				...repository,
				issue_number: number,
				...patch
			});
			return remoteIssue(data);
		},
		async assign(number, logins) {
			const { data } = await rest.issues.addAssignees({
				...repository,
				issue_number: number,
				assignees: [...logins]
			});
			return remoteIssue(data);
		},
		async unassign(number, logins) {
			const { data } = await rest.issues.removeAssignees({
				...repository,
				issue_number: number,
				assignees: [...logins]
			});
			return remoteIssue(data);
		},
		async comment(number, body) {
			const { data } = await rest.issues.createComment({
				...repository,
				issue_number: number,
				body
			});
			return issueComment(data, number);
		},
		async editComment(id, body) {
			await unlessGone(rest.issues.updateComment({
				...repository,
				comment_id: id,
				body
			}));
		},
		async deleteComment(id) {
			await unlessGone(rest.issues.deleteComment({
				...repository,
				comment_id: id
			}));
		}
	};
}
/** Ignores that a comment was deleted meanwhile. */
async function unlessGone(request) {
	try {
		await request;
	} catch (error) {
		if (!isResponseError(error) || error.status !== 404) throw error;
	}
}
// src/adapters/timeline.ts
/** A timeline as GitHub answers it, its comments apart from the rest. */
function timelineOf(entries, number) {
	const isComment = (entry) => entry.event === "commented" && entry.id !== void 0 && entry.created_at !== void 0;
	return {
		comments: entries.filter(isComment).map((entry) => issueComment(entry, number)),
		events: entries.filter((entry) => !isComment(entry)).flatMap(issueEvent)
	};
}
function issueEvent(entry) {
	const at = entry.created_at ?? entry.submitted_at ?? entry.committer?.date;
	const user = entry.actor ?? entry.user;
	const actor = user ? {
		login: user.login,
		isBot: user.type === "Bot"
	} : committerBot(entry);
	const pull = pullOf(entry);
	if (entry.event === void 0 || at === void 0) return [];
	return [{
		kind: entry.event,
		actor,
		at,
		...entry.assignee && { assignee: entry.assignee.login },
		...entry.label?.name !== void 0 && { label: entry.label.name },
		...pull !== void 0 && { pull }
	}];
}
/** A commit names its author, and no account. */
function committerBot({ author }) {
	return author?.name?.endsWith("[bot]") ? {
		login: author.name,
		isBot: true
	} : void 0;
}
function pullOf({ source }) {
	const issue = source?.issue;
	if (issue?.pull_request === void 0 || issue.pull_request === null) return void 0;
	const [owner, repo] = (issue.repository?.full_name ?? issue.repository_url ?? "").split("/").slice(-2);
	if (owner === void 0 || repo === void 0) return void 0;
	return {
		owner,
		repo,
		number: issue.number,
		author: issue.user?.login ?? "ghost",
		updatedAt: issue.updated_at
	};
}
// src/adapters/issues.ts
const PAGE = { per_page: 100 };
/** Pages of a hundred comments. */
const MAX_RECENT_PAGES = 10;
/** Reads issues through the REST API. */
function issueReader(octokit, { owner, repo }) {
	const { rest } = octokit;
	const repository = {
		owner,
		repo
	};
	return {
		...createLists(octokit, repository),
		...createDiscussions(octokit, repository),
		get: createGet(octokit, repository),
		async listLabels() {
			return (await octokit.paginate(rest.issues.listLabelsForRepo, {
				...repository,
				...PAGE
			})).map(({ name, color, description }) => ({
				name,
				color,
				description: description ?? ""
			}));
		},
		async isAssignable(number, login) {
			try {
				const about = {
					...repository,
					issue_number: number,
					assignee: login
				};
				await rest.issues.checkUserCanBeAssignedToIssue(about);
				return true;
			} catch (error) {
				if (isResponseError(error) || error instanceof Refused) return false;
				throw error;
			}
		},
		async hasWriteAccess(login) {
			try {
				const { data } = await rest.repos.getCollaboratorPermissionLevel({
					...repository,
					username: login
				});
				return data.permission === "admin" || data.permission === "write";
			} catch (error) {
				if (isResponseError(error) || error instanceof NoAccess || error instanceof Refused) return void 0;
				throw error;
			}
		}
	};
}
function createLists(octokit, repository) {
	const { listForRepo } = octokit.rest.issues;
	const listLabelled = async (label, state) => await octokit.paginate(listForRepo, {
		...repository,
		...PAGE,
		labels: label.normalize("NFC"),
		state,
		sort: "created",
		direction: "asc"
	}, ({ data }) => data.map(remoteIssue));
	const newestFirst = {
		sort: "created",
		direction: "desc"
	};
	return {
		listLabelled: (label) => listLabelled(label, "all"),
		listOpenLabelled: (label) => listLabelled(label, "open"),
		async listNewestOpenLabelled(label) {
			const { data } = await listForRepo({
				...repository,
				...PAGE,
				labels: label,
				state: "open",
				...newestFirst
			});
			return data.map(remoteIssue);
		},
		async *listNewestFirst() {
			const pages = octokit.paginate.iterator(listForRepo, {
				...repository,
				...PAGE,
				state: "all",
				...newestFirst
			});
			for await (const page of pages) yield page.data.map(remoteIssue);
		},
		async listAssigned(login) {
			try {
				const which = {
					...repository,
					...PAGE,
					assignee: login,
					state: "open"
				};
				return await octokit.paginate(listForRepo, which, ({ data }) => data.map(remoteIssue));
			} catch (error) {
				if (isResponseError(error) && error.status === 422) return [];
				throw error;
			}
		}
	};
}
function createDiscussions(octokit, repository) {
	const { issues } = octokit.rest;
	return {
		async listComments(number) {
			return await octokit.paginate(issues.listComments, {
				...repository,
				...PAGE,
				issue_number: number
			}, ({ data }) => data.map((comment) => issueComment(comment, number)));
		},
		async listRecentComments(since) {
			const newestFirst = {
				...repository,
				...PAGE,
				since,
				sort: "created",
				direction: "desc"
			};
			const comments = [];
			let read = 0;
			for await (const { data } of octokit.paginate.iterator(issues.listCommentsForRepo, newestFirst)) {
				for (const comment of data) comments.push(issueComment(comment, numberIn(comment.issue_url)));
				read += 1;
				if (read >= MAX_RECENT_PAGES) break;
			}
			return comments;
		},
		async readTimeline(number, { owner, repo } = repository) {
			return timelineOf(await octokit.paginate(issues.listEventsForTimeline, {
				owner,
				repo,
				...PAGE,
				issue_number: number
			}), number);
		}
	};
}
function createGet(octokit, repository) {
	const { rest } = octokit;
	let fullName;
	/** Whether the repository was renamed; asked once, if an issue is returned as another repository's. */
	const isRenamed = async (data, number) => {
		if (data.number !== number) return false;
		fullName ??= rest.repos.get({ ...repository }).then(({ data: { full_name } }) => full_name);
		const [owner = "", repo = ""] = (await fullName).split("/");
		return belongsTo(data, {
			owner,
			repo
		}, number);
	};
	return async (number) => {
		try {
			const { data } = await rest.issues.get({
				...repository,
				issue_number: number
			});
			return belongsTo(data, repository, number) || await isRenamed(data, number) ? {
				kind: "found",
				issue: remoteIssue(data)
			} : {
				kind: "transferred",
				url: data.html_url
			};
		} catch (error) {
			if (isResponseError(error) && (error.status === 404 || error.status === 410)) return { kind: "gone" };
			throw error;
		}
	};
}
// src/adapters/default-branch.ts
/** How often a commit is retried because the branch moved. */
const TRIES = 8;
function createDefaultBranch(git, { branch, checkout, files }) {
	let known;
	const snapshot = (commit) => {
		const committed = git.filesOf(commit);
		return {
			commit,
			files: committed,
			names: commit === checkout ? files : committed
		};
	};
	return {
		async now() {
			if (known !== void 0) return known;
			const commit = await git.headOf(branch);
			if (commit === void 0) throw new Error(`There is no branch ${branch} on GitHub.`);
			known = snapshot(commit);
			return known;
		},
		saw(commit) {
			if (known?.commit !== commit) known = snapshot(commit);
		},
		moved() {
			known = void 0;
		}
	};
}
/** Reads the default branch and puts commits on it, each on the newest commit and without force. */
function createBranch(git, base, { branch, checkout }) {
	return {
		head: () => git.headOf(branch),
		async newer() {
			const { commit, files } = await base.now();
			return commit === checkout ? void 0 : files;
		},
		async write(make, message) {
			for (let tries = 1;; tries += 1) {
				const current = await base.now();
				const files = await make(current.files);
				if (files.length === 0) return { paths: [] };
				const commit = await git.commit(current.commit, files, message);
				try {
					base.moved();
					await git.moveBranch(branch, commit, false);
					return {
						paths: files.map(({ path }) => path),
						commit
					};
				} catch (error) {
					if (!isMoved(error) || tries >= TRIES) throw error;
				}
			}
		}
	};
}
function isMoved(error) {
	return isResponseError(error) && (error.status === 422 || error.status === 409) && /fast.?forward|\bbut expected\b/i.test(error.message);
}
// src/adapters/proposal-branches.ts
/** Ends the message of each commit that Dibs makes for a proposal, and identifies its content. */
const TRAILER = "Dibs-Proposal: ";
/** Branches and pull requests of proposals: one of each for an issue, named by its number. */
function createProposalPulls(octokit, git, base, options) {
	const pulls = createPulls(octokit, options);
	return {
		reader: { statesOf: (issues) => statesOf(pulls, issues) },
		writer: { async open(issue, file, title, text) {
			const branch = branchFor(issue);
			const head = await git.headOf(branch);
			const there = head === void 0 ? void 0 : await readBranch(git, branch, head);
			const content = printContent(file.path, blobSha(file.text));
			if (there !== content) {
				const current = await base.now();
				if (await current.names.read(file.path) !== void 0) throw new Error(`${file.path} is there already, and is left alone.`);
				const message = `${title}\n\n${TRAILER}${content}`;
				const made = await git.commit(current.commit, [file], message);
				if (head === void 0) await unlessThere(git.makeBranch(branch, made));
				else await git.moveBranch(branch, made, true);
			}
			return (await pulls.open(branch, title, text)).url;
		} }
	};
}
async function statesOf(pulls, issues) {
	const states = /* @__PURE__ */ new Map();
	const newest = issues.length > 1 ? await pulls.listNewest() : [];
	for (const issue of issues) {
		const branch = branchFor(issue);
		const known = newest.filter(({ head }) => head === branch);
		const state = stateOf(known.length > 0 ? known : await pulls.of(branch, "all"));
		if (state !== void 0) states.set(issue, state);
	}
	return states;
}
/** The state that counts if a branch has had several pull requests. */
function stateOf(all) {
	const lastFirst = all.toSorted((a, b) => (a.closedAt ?? "") < (b.closedAt ?? "") ? 1 : -1);
	const found = [
		"open",
		"merged",
		"closed"
	].flatMap((kind) => lastFirst.filter(({ state }) => state === kind));
	if (found[0] === void 0) return void 0;
	const { state, mergedAt, closedAt } = found[0];
	return {
		kind: state,
		...mergedAt && { mergedAt },
		...closedAt && { closedAt }
	};
}
function branchFor(issue) {
	return `dibs/proposal-${issue}`;
}
/**
* What a branch adds, in short.
* @throws if the branch has changes by others, amended commits included
*/
async function readBranch(git, branch, head) {
	const { message } = await git.read(head);
	const changes = [];
	for await (const change of git.changesOf(head)) {
		changes.push(change);
		if (changes.length > 1) break;
	}
	const content = changes.map((change) => printContent(...change)).join(" ");
	if (changes.length < 2 && message.trimEnd().endsWith(`\n${TRAILER}${content}`)) return content;
	throw new Error(`Somebody else has committed on the branch ${branch}: open a pull request of it by hand, or delete it.`);
}
function printContent(path, blob) {
	return `${fingerprint(path)}:${blob}`;
}
/** Another run was quicker. */
async function unlessThere(request) {
	try {
		await request;
	} catch (error) {
		if (!isResponseError(error) || error.status !== 422 || !/already exists/i.test(error.message)) throw error;
	}
}
// src/adapters/repository-files.ts
/** The files of a repository on GitHub: read from the default branch, committed to it, or proposed for it. */
function repositoryFiles(octokit, options) {
	const git = createGit(octokit, options);
	const base = createDefaultBranch(git, options);
	return {
		branch: createBranch(git, base, options),
		claimsBranch: createClaimsBranch(octokit, git, base, options),
		proposals: createProposalPulls(octokit, git, base, options)
	};
}
// src/adapters/system-clock.ts
/** The machine's clock, for the entry points. */
const systemClock = {
	now: Date.now,
	sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds))
};
// src/adapters/connect.ts
/**
* Connects to a repository. Sends one request if the name of the default branch is not known: its answer has the
* repository's present name, which lists of issues need.
*/
async function connect(options, { branch, ...named }) {
	const client = createClient({
		...options,
		clock: systemClock
	});
	if (branch !== void 0) return {
		client,
		repository: {
			...named,
			branch
		}
	};
	return await connectThrough(client, named);
}
/** Connects to one more repository through a client, so that limits are kept over all of them. */
async function connectThrough(client, { owner, repo, server }) {
	const { data } = await client.octokit.rest.repos.get({
		owner,
		repo
	});
	return {
		client,
		repository: {
			server,
			owner: data.owner.login,
			repo: data.name,
			branch: data.default_branch
		}
	};
}
/**
* All that a run reads and writes on GitHub, through one client.
* @param checkout sha of the checkout's commit
*/
function createPorts({ client, repository }, files, checkout) {
	const { octokit } = client;
	const { branch, claimsBranch, proposals } = repositoryFiles(octokit, {
		...repository,
		checkout,
		files
	});
	return {
		files,
		repository,
		issues: issueReader(octokit, repository),
		writer: issueWriter(octokit, repository),
		branch,
		fileWriter: branch,
		claimsBranch,
		proposedFiles: claimsBranch,
		proposalReader: proposals.reader,
		proposalWriter: proposals.writer,
		onConfig: ({ limits }) => client.setLimits(limits),
		countRecent: client.countRecent
	};
}
// src/adapters/proxy-note.ts
/**
* A note for failed connections: Node.js ignores proxies unless it is configured to use them.
* https://nodejs.org/api/http.html#built-in-proxy-support
* @param version of Node.js, without a letter
* @param flags that Node.js was started with
*/
function proxyNote(env, version, flags) {
	const name = [
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy"
	].find((one) => env[one]);
	if (name === void 0) return void 0;
	if (env.NODE_USE_ENV_PROXY === "1" || `${env.NODE_OPTIONS} ${flags}`.includes("--use-env-proxy")) return void 0;
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major >= 24 || major === 22 && minor >= 21 ? `${name} is set, but Node.js takes no notice of it by itself: set NODE_USE_ENV_PROXY=1, too.` : `${name} is set, but Node.js ${version} cannot use it: take Node.js 24 or newer, and set NODE_USE_ENV_PROXY=1, too.`;
}
// src/adapters/clone.ts
/** Longest time that git may take. */
const TIMEOUT = 9e5;
/**
* Clones the default branch of a repository with its history into a folder that is empty or not there yet, and gives the
* sha of its commit. Git costs no requests of the API.
* @param env the environment for git, in which the token goes to it: arguments can be seen by others
*/
function cloneInto(folder, repository, token, env) {
	const git = (args, more = {}) => execFileSync("git", args, {
		encoding: "utf8",
		timeout: TIMEOUT,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		env: {
			...env,
			GIT_TERMINAL_PROMPT: "0",
			GIT_LFS_SKIP_SMUDGE: "1",
			...more
		}
	});
	const clone = [
		"clone",
		"--quiet",
		"--no-tags",
		"--single-branch",
		"--",
		repositoryUrl(repository),
		folder
	];
	try {
		git(clone, token === void 0 ? {} : withToken(token, repository.server));
		return git([
			"-C",
			folder,
			"rev-parse",
			"HEAD"
		]).trim();
	} catch (error) {
		const { stderr } = error;
		throw new Error(`It could not be cloned: ${stderr?.trim() || "git did not finish"}`);
	}
}
/** Settings of git by which it sends a token to one server and to no other. https://git-scm.com/docs/git-config#ENVIRONMENT */
function withToken(token, server) {
	const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
		GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`
	};
}
export { createPorts as a, writeSite as c, CLAIMS_BRANCH as d, isResponseError as f, connectThrough as i, folderLog as l, proxyNote as n, issueReader as o, connect as r, isApart as s, cloneInto as t, createPullBase as u };
