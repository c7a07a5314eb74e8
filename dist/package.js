// package.json
var name = "@owner/dibs";
var version = "0.1.0";
var repository = {
	"type": "git",
	"url": "git+https://github.com/OWNER/dibs.git"
};
var engines = { "node": "^20.19.0 || ^22.13.0 || >=24.0.0" };
export { version as i, name as n, repository as r, engines as t };
