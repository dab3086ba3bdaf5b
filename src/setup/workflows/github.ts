import { join } from "node:path";
import { besideStep, PROTECT, type Premises, pathFrom, RUN, type Workflow } from "./workflow.ts";

/** GitHub Actions: checks and a report on a pull request, pages and posts from the published branch. */
export function github(premises: Premises): Workflow {
  const { folder, root, out, branch, secrets, beside } = premises;
  const home = pathFrom(root, folder);
  const at = (path: string) => (home === "." ? path : `${home}/${path}`);
  const variables = [`COMMAND: \${{ inputs.command || 'publish' }}`].concat(
    secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
  );
  const pages = beside === undefined ? deployed(pathFrom(root, out)) : "";
  const text = `# Written by \`minutewire init --ci github\`; it is yours to change.
name: Minutes
on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]
  schedule:
    - cron: "17 * * * *" # what is owed is tried again, what waits for its time goes
  workflow_dispatch:
    inputs:
      command:
        description: "What to run in place of publish: publish --first-run, send NOTE --yes, outbox resolve KEY --sent …"
        default: publish
permissions:
  contents: read
concurrency:
  # Pull requests side by side, what sends one after the other.
  group: minutes-\${{ github.event_name == 'pull_request' && github.ref || 'publish' }}
defaults:
  run:
    shell: bash
    working-directory: ${JSON.stringify(home)}
jobs:
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
${SETUP}
      - name: Check
        run: npx --no-install minutewire check --format github
      - name: Report
        if: always()
        run: |
          # What is new, the outbox knows, on its branch.
          npx --no-install minutewire preview --report report || true
          cat report/summary.md >>"$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: minutes
          path: ${JSON.stringify(at("report"))}
${pages}  publish:
${beside === undefined ? NEEDS : ALONE}    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # the branch that keeps the outbox
    steps:
${SETUP}
      - name: Publish
        run: |
${RUN.map((line) => `          ${line}\n`).join("")}        env:
${variables.map((line) => `          ${line}\n`).join("")}`;
  return {
    files: [{ path: join(root, ".github/workflows/minutewire.yml"), text }],
    steps: [
      `commit it, with package.json and package-lock.json`,
      ...(beside === undefined ? ["Settings > Pages > Source: GitHub Actions"] : besideStep(premises)),
      ...secrets.map((name) => `Settings > Secrets and variables > Actions: ${name}`),
      `once, to mark what is there as known: Actions > Minutes > Run workflow, command: publish --first-run`,
      PROTECT,
    ],
  };
}

/** The job that puts the built folder on the web, as the whole site. */
function deployed(out: string): string {
  return `  pages:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
${SETUP}
      - name: Build
        run: npx --no-install minutewire build
      - uses: actions/upload-pages-artifact@v3
        with:
          path: ${JSON.stringify(out)}
      - id: deploy
        uses: actions/deploy-pages@v4
`;
}

const NEEDS = `    # Messages lead to pages: those are there first.
    needs: pages
`;
const ALONE = `    if: github.event_name != 'pull_request'
`;

const SETUP = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: ">=24.15 <25"
      - name: Install
        run: npm ci --ignore-scripts`;
