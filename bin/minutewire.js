#!/usr/bin/env node
// No static imports here: an old Node must reach the sentence below before it meets syntax or modules it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `minutewire needs Node 24.15 or newer; this is ${process.version}. In a checkout or a project that has it, run it through npx or npm start.\n`,
  );
  process.exitCode = 78;
} else {
  await import("../dist/cli.js");
}
