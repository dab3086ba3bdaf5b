#!/usr/bin/env node
// No static imports here: an old Node must reach the sentence below before it meets syntax or modules it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `minutewire needs Node 24.15 or newer; this is ${process.version}. Install a newer Node; a checkout of minutewire on Linux x64 has one of its own for npx and npm.\n`,
  );
  process.exitCode = 78;
} else {
  await import("../dist/cli.js");
}
