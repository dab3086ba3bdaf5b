/** A project's own looks are no fault of a note: what they add to the outputs is neither the note's words nor its links. */
import { PNG } from "pngjs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const BODY = "![The gate](gate.png) is [closed](https://gate.example/).\n\n- one\n- two\n";
const FOOTER =
  'footer: "[The list](https://lists.lighthouse.example/) and [leaving](mailto:leave@lists.lighthouse.example)"';

test.each([
  ["a footer with links", FOOTER, ""],
  ["a logo", "logo: sign.png", ""],
  ["a logo, light and dark", "logo: { light: sign.png, dark: sign.png }", ""],
  ["pictures sent along", "masthead: The crew", "images: embed"],
  ["pictures that are fetched", "masthead: false", "images: show"],
  ["all of them", `logo: sign.png\n  ${FOOTER}\n  accent: "#0f7a74"`, "images: embed"],
])("check finds nothing wrong with %s", async (_, looks, images) => {
  const png = PNG.sync.write(new PNG({ width: 20, height: 20 }));
  project.write("sign.png", png);
  project.write("notes/gate.png", png);
  project.note("a", BODY, { description: "The gate" });
  project.config("{ kind: file, path: out }", `looks:\n  ${looks}\n`);
  const text = project.read("minutewire.yaml").replace("    to:", `    ${images || "images: link"}\n    to:`);
  project.write("minutewire.yaml", text.replace(/parts: \[.*\]/, "parts: [post, newsletter]"));
  const { code, out, err } = await project.run("check");
  expect([code, err, out.trim()]).toEqual([0, "", "1 note whole, 0 errors, 0 warnings"]);
});
