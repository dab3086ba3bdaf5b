import { Project } from "../project.ts";
import { ATTACKS, type Attack, linkLog } from "./index.ts";

/** A project whose notes are the attacks of a kind, with the link log of them, and every feed as long as they are many. */
export function attacked(kind: Attack["kind"]): {
  readonly project: Project;
  readonly own: readonly Attack[];
} {
  const project = new Project();
  const own = ATTACKS.filter((attack) => attack.kind === kind);
  project.config("{ kind: file, path: sent }", "feeds: feeds\nguards: { age: 9999d, count: 1000 }\n");
  project.write("feeds/all.yaml", "limit: 1000\n");
  if (kind === "script") {
    project.write("links.yml", linkLog());
    const text = project.read("minutewire.yaml").replace("notes:\n", "notes:\n  links: links.yml\n");
    project.write("minutewire.yaml", text);
  }
  for (const { file, note } of own) project.write(`notes/${file}`, note);
  return { project, own };
}
