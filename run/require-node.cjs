// Runs on any Node: says in one sentence what is missing before a newer syntax fails without a word.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `好办 needs Node 22.12 or newer; this is ${process.version}. ` +
      'On Linux x64 `npm ci` brings its own; on other systems install one from nodejs.org.',
  );
  process.exit(1);
}
