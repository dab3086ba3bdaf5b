import { existsSync } from "node:fs";
import { join } from "node:path";
import { besideStep, PROTECT, type Premises, pathFrom, RUN, type Workflow } from "./workflow.ts";

const OWN = ".gitlab/minutewire.yml";

/** GitLab CI: checks and a report on a merge request, pages and posts from the default branch. */
export function gitlab(premises: Premises): Workflow {
  const { folder, root, out, secrets, beside } = premises;
  const home = pathFrom(root, folder);
  const enter = home === "." ? [] : [`cd '${home}'`];
  const script = (...lines: readonly string[]) =>
    [...enter, "npm ci --ignore-scripts", ...lines].map((line) => `    - ${JSON.stringify(line)}\n`).join("");
  const pages = pathFrom(root, out);
  const moved =
    pages === "public"
      ? []
      : [`rm -rf "$CI_PROJECT_DIR/public"`, `cp -r "$CI_PROJECT_DIR/${pages}" "$CI_PROJECT_DIR/public"`];
  const deployed = `pages:
  extends: .minutes
  stage: deploy
  script:
${script("npx --no-install minutewire build", ...moved)}  artifacts:
    paths: [public]

`;
  const text = `# Written by \`minutewire init --ci gitlab\`; it is yours to change.
.minutes:
  image: node:24
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

minutes-check:
  extends: .minutes
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
${script("npx --no-install minutewire preview --report report || true", "npx --no-install minutewire check")}  artifacts:
    when: always
    expose_as: minutes
    paths: [${JSON.stringify(home === "." ? "report/" : `${home}/report/`)}]

${beside === undefined ? deployed : ""}minutes-publish:
  extends: .minutes
  stage: deploy
${beside === undefined ? NEEDS : ""}  resource_group: minutes
  timeout: 30 minutes
  variables:
    COMMAND: publish
  script:
${script(PUSH, ...RUN.filter((line) => !line.startsWith("#")))}`;
  const include = `include:\n  - local: ${OWN}\n`;
  const main = join(root, ".gitlab-ci.yml");
  const isThere = existsSync(main);
  return {
    files: [{ path: join(root, OWN), text }, ...(isThere ? [] : [{ path: main, text: include }])],
    steps: [
      ...(isThere ? [`in .gitlab-ci.yml: include: [{ local: ${OWN} }]`] : []),
      "commit it, with package.json and package-lock.json",
      ...besideStep(premises),
      "Settings > CI/CD > Variables, masked and protected: MINUTEWIRE_TOKEN, a project access token with write_repository",
      ...secrets.map((name) => `Settings > CI/CD > Variables, masked and protected: ${name}`),
      "Build > Pipeline schedules: a new one, each hour",
      "once, to mark what is there as known: Build > Pipelines > New pipeline, variable COMMAND: publish --first-run",
      `${PROTECT}, and let the token push to it`,
    ],
  };
}

const NEEDS = `  # Messages lead to pages: those are there first.
  needs: [pages]
`;

/** The token of a job reads alone. */
const PUSH = `git remote set-url origin "https://minutewire:$MINUTEWIRE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git"`;
