import { Y as FolderUnreadable } from "./model.js";
import { constants, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/adapters/disk.ts
const DECODER = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const OUTSIDE = "it leads outside of the checkout";
/** Reads files of a checkout. Nothing outside of it is read, and symbolic links inside of folders are not followed. */
function diskReader(root) {
	const base = realRoot(root);
	return {
		async list(folder) {
			const found = [];
			const start = realPathOf(base, folder);
			if (start === "outside") throw new FolderUnreadable(`The folder ${folder} cannot be read: ${OUTSIDE}.`);
			if (start !== void 0) walk(start, folder === "." ? "" : folder, found);
			return found.sort();
		},
		async read(path) {
			return readFile(base, path);
		},
		async isFolder(path) {
			const real = realPathOf(base, path);
			return real !== void 0 && real !== "outside" && statSync(real).isDirectory();
		}
	};
}
/** Writes files of a checkout; never through a symbolic link, and never outside. */
function diskWriter(root) {
	return { async write(make) {
		const files = await make(diskReader(root));
		for (const { path, text } of files) await writeInside(realRoot(root), {
			path,
			text
		});
		return { paths: files.map(({ path }) => path) };
	} };
}
/** Larger than any page or project file that people write. */
const MAX_BYTES = 16e6;
const TOO_LARGE = `it has more than ${MAX_BYTES} bytes`;
/** Reads a file named by the user, inside the checkout or not. */
function readNamed(path) {
	try {
		if (statSync(path).size > MAX_BYTES) return {
			path,
			unreadable: TOO_LARGE
		};
		return {
			path,
			text: DECODER.decode(readFileSync(path))
		};
	} catch (error) {
		return {
			path,
			unreadable: reasonOf(error)
		};
	}
}
/** Reads a page from anywhere on the disk, in the charset that it declares. */
function readPage(path) {
	const read = readNamed(path);
	if (!("unreadable" in read) || read.unreadable === TOO_LARGE) return read;
	try {
		const bytes = readFileSync(path);
		const charset = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1];
		if (charset === void 0 || /^utf-?8$/i.test(charset)) return read;
		return {
			path,
			text: new TextDecoder(charset).decode(bytes)
		};
	} catch {
		return read;
	}
}
async function writeInside(base, { path, text }) {
	let folder = dirname(path);
	while (folder !== "." && realPathOf(base, folder) === void 0) folder = dirname(folder);
	if (realPathOf(base, folder) === "outside") throw new Error(`${path} cannot be written: ${OUTSIDE}.`);
	const target = join(base, path);
	await mkdir(dirname(target), { recursive: true });
	const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
	await writeFile(target, text, { flag: flags });
}
function realRoot(root) {
	try {
		return realpathSync.native(root);
	} catch {
		return root;
	}
}
/**
* The absolute path of something in the checkout; undefined if it is not there.
* @param base the checkout's own real path
*/
function realPathOf(base, path) {
	try {
		const real = realpathSync.native(join(base, path));
		const [first] = relative(base, real).split(sep);
		return first === ".." || first === ".git" ? "outside" : real;
	} catch {
		return;
	}
}
function walk(absolute, path, found) {
	for (const entry of entriesOf(absolute, path)) {
		if (entry.name.startsWith(".")) continue;
		const below = path === "" ? entry.name : `${path}/${entry.name}`;
		if (entry.isDirectory()) walk(join(absolute, entry.name), below, found);
		else if (entry.isFile()) found.push(below);
	}
}
/** A folder that cannot be read must stop the run: its files would look as if they had been deleted. */
function entriesOf(absolute, path) {
	try {
		return readdirSync(absolute, { withFileTypes: true });
	} catch (error) {
		throw new FolderUnreadable(`The folder ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
	}
}
function readFile(base, path) {
	const real = realPathOf(base, path);
	if (real === "outside") return {
		path,
		unreadable: OUTSIDE
	};
	if (real === void 0) return isLink(join(base, path)) ? {
		path,
		unreadable: "it is a symbolic link to nothing"
	} : void 0;
	try {
		const { size, mode } = statSync(real);
		if (size > MAX_BYTES) return {
			path,
			unreadable: TOO_LARGE
		};
		const text = DECODER.decode(readFileSync(real));
		const executable = (mode & constants.S_IXUSR) !== 0;
		return executable ? {
			path,
			text,
			executable
		} : {
			path,
			text
		};
	} catch (error) {
		return {
			path,
			unreadable: reasonOf(error)
		};
	}
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function reasonOf(error) {
	const code = error.code;
	if (code === "EACCES" || code === "EPERM") return "permission is missing";
	if (code === "EISDIR") return "it is a folder";
	if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not UTF-8 text, so save it as UTF-8";
	return error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error);
}
export { readPage as i, diskWriter as n, readNamed as r, diskReader as t };
