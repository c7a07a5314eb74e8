// Writes the generated parts of docs/; with --check it only compares.
import './action-docs.ts';
import './messages-docs.ts';
import './reference-docs.ts';
import './texts-docs.ts';
