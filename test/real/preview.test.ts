/** The preview as a person meets it: in Chromium, with a mouse and without, while notes are edited on disk. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CHOICES } from "../../src/preview/scene.ts";
import { ATTACKS } from "../support/attacks/index.ts";
import { ADDRESSES, SCRIPTS } from "../support/attacks/scripts.ts";
import { axeViolations } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { noDebian } from "../support/debian.ts";
import { noteText } from "../support/notes.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Chromium: ${missing}`);

/** AAA, which no page of ours promises. */
const AAA = "color-contrast-enhanced";
const BODY =
  "# Lamp\n\nThe lamp is [lit](https://stranger.example/lamp).\n\n# Gate\n\nOpen it whenever somebody comes up the stairs with oil, rope or news, and close it behind them. ![it](https://stranger.example/x.png)\n\n# Rope\n\nLong.\n";

describe.runIf(missing === undefined)("in Chromium", () => {
  let browser: Browser;
  let context: BrowserContext;
  let project: Project;
  let served: ServedProject;
  let page: Page;
  let outside: string[];
  let complaints: string[];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    project = new Project();
    project.config("{ kind: file, path: mail }", "emails: emails\n");
    project.write("emails/README", "templates");
    for (const day of ["03", "10", "17"])
      project.note(`crew-2026-03-${day}`, BODY, {
        ...{ updated: `2026-03-${day}`, subject: `'Crew meeting: 2026-03-${day}'` },
        description: `'What was said on the ${day}th'`,
      });
    served = await ServedProject.start(project);
    [outside, complaints] = [[], []];
    context = await browser.newContext();
    page = await context.newPage();
    context.on("request", (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith("data:"))
        outside.push(request.url());
    });
    // What the policy forbids is asked for by nobody but the page itself.
    context.on("requestfailed", (request) => {
      const asked = outside.lastIndexOf(request.url());
      if (request.failure()?.errorText === "csp" && asked >= 0) outside.splice(asked, 1);
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (fault) => complaints.push(String(fault)));
  });
  afterEach(async () => {
    await context?.close();
    await served?.close();
    project?.remove();
  });

  const open = (query = "") => page.goto(`${served.url}${query}`);
  const frame = async (): Promise<Frame> => {
    const found = await (await page.waitForSelector("iframe#frame:not(.waiting)")).contentFrame();
    if (found === null) throw new Error("no frame");
    await found.waitForLoadState("load");
    return found;
  };
  /** Waits until something is so in the page; the page's own policy lets nobody wait within it. */
  const until = async (expression: string): Promise<void> => {
    while ((await page.evaluate(expression)) !== true) await page.waitForTimeout(20);
  };
  /** Waits until the frame that is shown says something. */
  const shows = (words: string) =>
    until(
      `document.querySelector("iframe#frame:not(.waiting)")?.contentDocument?.body?.textContent.includes(${JSON.stringify(words)}) === true`,
    );

  test("the newest note is shown, others are found by words and chosen", async () => {
    await open();
    expect(await page.textContent("h2")).toBe("Crew meeting: 2026-03-17");
    await page.fill("#words", "03-10");
    expect(await page.locator("#list > li:visible").count()).toBe(1);
    expect(await page.textContent("#found")).toBe("1 note");
    await page.click("#list > li:visible a");
    expect(await page.textContent("h2")).toBe("Crew meeting: 2026-03-10");
    expect(await (await frame()).textContent("body")).toContain("What was said on the 10th");
    expect([outside, complaints]).toEqual([[], []]);
  });

  test("the newsletter as phones and desks show it, in four schemes, without pictures, without styles, as source", async () => {
    await open("?note=crew-2026-03-10");
    const ground = async () => (await frame()).evaluate("getComputedStyle(document.body).backgroundColor");
    const width = async () => (await page.locator("iframe#frame").boundingBox())?.width;
    expect(await width()).toBe(602);
    await page.click("text=Phone, 375 px");
    expect(await width()).toBe(377);
    expect(await (await frame()).evaluate("document.documentElement.scrollWidth")).toBe(375);
    const dark = {
      "Dark, by its own rules": "rgb(20, 25, 31)",
      "Dark, turned over": "rgb(31, 31, 31)",
      "Dark, as Outlook": "rgb(31, 31, 31)",
    };
    // Whatever the maker's own screen is set to.
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.click('.choice >> text="Light"');
      expect(await ground()).toBe("rgb(255, 255, 255)");
      for (const [name, colour] of Object.entries(dark)) {
        await page.click(`.choice >> text="${name}"`);
        expect([name, await ground()]).toEqual([name, colour]);
        const ink = await (await frame()).evaluate<string>(
          "getComputedStyle(document.querySelector('h2')).color",
        );
        expect(Number(/\d+/.exec(ink)?.[0])).toBeGreaterThan(120);
      }
    }
    await page.click('.choice >> text="Light"');
    await page.click("text=Stripped");
    expect(
      await (await frame()).evaluate("getComputedStyle(document.querySelector('a')).textDecorationThickness"),
    ).toBe("auto");
    await page.click('.choice >> text="Source"');
    expect(await page.textContent("#output pre")).toContain("<!doctype html>");
    expect(outside).toEqual([]);
  });

  test("post, feeds, page, site, message, findings and changes each show what they are about", async () => {
    await open("?note=crew-2026-03-10&view=post");
    expect(await page.textContent("pre.post")).toContain("1. Lamp\n=======");
    await page.click("text=Flowed, 40 columns");
    expect((await page.locator(".post.narrow .flowed").first().boundingBox())?.width).toBeLessThan(400);
    await page.click("#views >> text=Feeds");
    for (const notation of ["Atom", "RSS", "JSON Feed"]) {
      await page.click(`.choice >> text="${notation}"`);
      expect(await page.textContent(".feed-entry h3")).toBe("Crew meeting: 2026-03-10");
      expect(await (await frame()).textContent("body")).toContain("The lamp is lit.");
    }
    await page.click("text=As it is written");
    expect(await page.textContent("#output pre")).toContain('"content_html"');
    await page.click("#views >> text=Page");
    expect(await (await frame()).textContent("h1")).toBe("What was said on the 10th");
    // Its links lead on here: to the next meeting, to all of them, to a feed.
    await (await frame()).click('[rel="next"]');
    await shows("What was said on the 17th");
    await page.click("#views >> text=Site");
    await shows("What was said on the 03th");
    await (await frame()).click("a >> text=What was said on the 03th");
    await shows("The lamp is lit.");
    await page.click("#views >> text=Message");
    expect(await page.textContent(".fields")).toContain("Who gets it");
    expect(await page.locator("#output pre").last().textContent()).toMatch(/^Message-ID: <|\nMessage-ID: </);
    await page.click("#views >> text=Findings");
    expect(await page.textContent("#output")).toBe("Nothing is found.");
    await page.click("#views >> text=Changes");
    expect(await page.textContent("#output")).toContain("did not go through");
    await open("?since=2026-03-01&until=2026-03-31&view=post");
    expect(await page.textContent("#output .post")).toContain("2026-03-17");
    // A picture that lies elsewhere is shown by the site, and here when somebody asks for it.
    const forbidden = /^Loading the image 'https:\/\/stranger\.example\/x\.png' violates/;
    expect([outside, complaints.filter((one) => !forbidden.test(one))]).toEqual([[], []]);
  });

  test("each part of a message is read, seen or saved, and the spam score has a tab, by keys alone", async () => {
    const config = project.read("minutewire.yaml");
    project.write("minutewire.yaml", config.replace("    to:", "    images: embed\n    to:"));
    project.write("notes/gate.png", PNG.sync.write(new PNG({ width: 400, height: 300 })));
    project.note("crew-2026-03-10", `${BODY}\n![The gate](gate.png)\n`);
    await open("?note=crew-2026-03-10");
    await page.keyboard.press("6");
    await page.waitForURL(/view=message/);
    const small = page.locator("img.thumbnail");
    await small.scrollIntoViewIfNeeded();
    await until('document.querySelector("img.thumbnail").complete');
    expect(await page.evaluate('document.querySelector("img.thumbnail").naturalWidth')).toBe(400);
    expect((await small.boundingBox())?.width).toBeLessThanOrEqual(162);
    await page.focus(".part >> nth=0 >> summary");
    await page.keyboard.press("Enter");
    expect(await page.locator(".part >> nth=0 >> pre").isVisible()).toBe(true);
    expect(await page.textContent(".part >> nth=0 >> pre")).toContain("1. Lamp");
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await axeViolations(page, [AAA])).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(".fields a[download] >> nth=0"),
    ]);
    expect(download.suggestedFilename()).toBe("part-1.txt");
    const [opened] = await Promise.all([context.waitForEvent("page"), page.click("img.thumbnail")]);
    await opened.waitForLoadState();
    expect(await opened.evaluate("document.images[0]?.naturalWidth")).toBe(400);
    await opened.close();
    await page.keyboard.press("0");
    await page.waitForURL(/view=spam/);
    expect(await (await frame()).textContent("h2")).toMatch(/^(?:No score|-?[\d.]+ points: )/);
    expect([outside, complaints]).toEqual([[], []]);
  });

  test("what is saved is shown without a reload, at the place where one reads, and a fault where its output would be", async () => {
    const long = `${BODY}${"Words.\n\n".repeat(200)}`;
    project.note("crew-2026-03-10", long);
    await open("?note=crew-2026-03-10");
    await shows("Words.");
    await page.evaluate("window.kept = 1; scrollTo(0, 1500)");
    await page.focus('[data-key="crew-2026-03-17"]');
    project.note("crew-2026-03-10", `${long}And more.\n`);
    await shows("And more.");
    await until('document.querySelector("#live").textContent.includes(":")');
    const [kept, top, focused] = await page.evaluate<[number, number, string]>(
      "[window.kept, scrollY, document.activeElement.dataset.key]",
    );
    expect([kept, focused]).toEqual([1, "crew-2026-03-17"]);
    // A pixel is the browser's own, which keeps what is in sight where it was.
    expect(Math.abs(top - 1500)).toBeLessThanOrEqual(1);
    project.note("crew-2026-03-10", "x\n", { updated: "2026-5-3" });
    await page.waitForSelector("#output .failure");
    expect(await page.textContent("#output .failure")).toContain("Write 2026-05-03.");
    expect(await page.getAttribute("#output .place a", "href")).toMatch(
      /^vscode:\/\/file\/.*crew-2026-03-10\.md:2:10$/,
    );
    project.note("crew-2026-03-10", "Mended.\n");
    await shows("Mended.");
    project.write("emails/footer.mjml", "<mj-text>{{nothing}}</mj-text>\n");
    await page.waitForSelector("#output .failure");
    rmSync(join(project.folder, "emails/footer.mjml"));
    await shows("Mended.");
    const config = project.read("minutewire.yaml");
    project.write("minutewire.yaml", `${config}\nmailings: [\n`);
    await page.waitForSelector("#output .failure");
    project.write("minutewire.yaml", config);
    await shows("Mended.");
    rmSync(join(project.folder, "notes/crew-2026-03-10.md"));
    await page.waitForSelector("text=It was removed or renamed");
    project.note("crew-2026-03-10", "Back.\n");
    await shows("Back.");
    expect(await page.evaluate("window.kept")).toBe(1);
    expect(complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([]);
  });

  test("by keys alone: find, choose, turn the views, copy a place", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    project.note("crew-2026-03-10", "See [](https://a.example/).\n\nThe the rope.\n");
    await open("?note=crew-2026-03-17");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the note");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await page.keyboard.press("/");
    await page.keyboard.type("03-1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/note=crew-2026-03-10/);
    await page.keyboard.press("7");
    await page.waitForURL(/view=findings/);
    await page.focus("#output .copy");
    await page.keyboard.press("Enter");
    await until('document.querySelector("#live").textContent.startsWith("Copied")');
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/crew-2026-03-10\.md:\d+:\d+$/);
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("k");
    await page.waitForURL(/note=crew-2026-03-17/);
    await page.keyboard.press("j");
    await page.waitForURL(/note=crew-2026-03-10/);
    expect(page.url()).toContain("view=findings");
  });

  test("on a phone the list comes first, then the note, and nothing scrolls sideways", async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await open();
    expect(await page.isVisible("#list")).toBe(true);
    expect(await page.isVisible("#main")).toBe(false);
    await page.click("text=Crew meeting: 2026-03-10");
    expect([await page.isVisible("#list"), await page.isVisible("#main")]).toEqual([false, true]);
    for (const view of CHOICES.view) {
      await open(`?note=crew-2026-03-10&view=${view}`);
      expect([view, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([view, 375]);
    }
    await page.click("text=All notes");
    expect(await page.isVisible("#list")).toBe(true);
  });

  test("axe-core finds nothing in any view, light and dark, wide and narrow", async () => {
    project.note("broken", "x\n", { updated: "2026-5-3" });
    const found: string[] = [];
    const addresses = [
      ...CHOICES.view.map((view) => `?note=crew-2026-03-10&view=${view}`),
      ...[
        "",
        "?note=broken",
        "?note=gone",
        "?since=2026-03-01&until=2026-03-31",
        "?note=crew-2026-03-10&markup=raw",
      ],
    ];
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 375]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        for (const address of addresses) {
          await open(address);
          found.push(
            ...(await axeViolations(page, [AAA])).map((one) => `${colorScheme} ${width} ${address} ${one}`),
          );
        }
      }
    expect(found).toEqual([]);
  });

  test("of 150 notes that would run a script none does, in no view, and no request leaves", async () => {
    const attacks = ATTACKS.filter(({ kind }) => kind === "script");
    expect(attacks.length).toBeGreaterThanOrEqual(150);
    for (const { file, note } of attacks) project.write(`notes/${file}`, note);
    // In names too: of a file, a title of the site and a word of the looks.
    project.write(
      `notes/${encodeURIComponent("<img src=x onerror=top.attacked+=1>").slice(0, 40)}.md`,
      noteText("Words.\n", { permalink: "named", updated: "2026-5-3" }),
    );
    project.write(
      "notes/<svg onload=top.attacked+=1>.md",
      noteText("Words.\n", { permalink: "'<svg>'", updated: "2026-5-3" }),
    );
    const config = project.read("minutewire.yaml");
    const named = config.replace(
      "title: Lighthouse crew meeting",
      `title: ${JSON.stringify("Crew <script>top.attacked+=1</script>")}`,
    );
    project.write("minutewire.yaml", named);
    project.write(
      "emails/lead.mjml",
      '<p class="lead"><script>top.attacked+=1</script><img src="x" onerror="top.attacked+=1">{{content}}</p>\n',
    );
    await page.addInitScript("if (self === top) top.attacked = ''");
    page.on("dialog", (dialog) => void dialog.dismiss());
    const views = ["newsletter", "feeds", "page", "post", "message", "findings"] as const;
    const ran: string[] = [];
    const look = async (address: string) => {
      await open(address);
      const inner = await page.$("iframe#frame");
      await (await inner?.contentFrame())?.waitForLoadState("load").catch(() => undefined);
      for (const event of ["mouseover", "focus", "error", "load", "toggle"])
        await page.evaluate(
          `for (const one of [document, document.querySelector("iframe")?.contentDocument]) for (const each of one?.querySelectorAll("*") ?? []) each.dispatchEvent(new Event(${JSON.stringify(event)}))`,
        );
      if ((await page.evaluate("top.attacked")) !== "") ran.push(address);
    };
    for (const [at, { permalink }] of attacks.entries())
      await look(`?note=${encodeURIComponent(permalink)}&view=${views[at % views.length]}`);
    for (const words of [...SCRIPTS.slice(0, 10), ...ADDRESSES.slice(0, 5)])
      await look(
        `?note=${encodeURIComponent(words)}&words=${encodeURIComponent(words)}&mailing=${encodeURIComponent(words)}&since=${encodeURIComponent(words)}`,
      );
    await look("?view=site");
    expect(ran).toEqual([]);
    expect(outside).toEqual([]);
    expect(served.mistakes).toEqual([]);
    // It would be seen: the same words in a page without a policy.
    await page.route("**/raw", (route) =>
      route.fulfill({ contentType: "text/html", body: SCRIPTS.join("\n") }),
    );
    await page.goto(`${served.url}raw`);
    await page.waitForFunction("top.attacked !== ''");
  });

  test("a report is one file that fetches nothing and runs nothing, with a picture where Chromium is there", async () => {
    const attacks = ATTACKS.filter(({ kind }) => kind === "script").slice(0, 40);
    for (const { file, note } of attacks) project.write(`notes/${file}`, note);
    const config = project.read("minutewire.yaml");
    project.write("minutewire.yaml", `${config}guards: { age: 99999d, count: 1000 }\n`);
    rmSync(join(project.folder, "notes/crew-2026-03-03.md"));
    await project.runFrom(".", "publish", "--first-run");
    for (const { file, note, permalink } of attacks)
      project.write(
        `notes/new-${file}`,
        note.replace(`permalink: ${permalink}`, `permalink: new-${permalink}`),
      );
    await project.runFrom(".", "preview", "--report", "report");
    expect(readFileSync(join(project.folder, "report/newsletter-1.png")).subarray(1, 4).toString()).toBe(
      "PNG",
    );
    const requests: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    await page.addInitScript("if (self === top) top.attacked = ''");
    const address = pathToFileURL(join(project.folder, "report/preview.html")).href;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      await page.waitForTimeout(300);
      expect(await page.evaluate("top.attacked")).toBe("");
      // What is in the frames has been looked at as the newsletters and pages that they are.
      const rules = (await axeViolations(page, [AAA, "frame-tested"])).map((one) => one.split(":")[0]);
      expect([...new Set(rules)]).toEqual([]);
    }
    expect(new Set(requests.filter((url) => !url.startsWith("data:") && url !== "about:srcdoc"))).toEqual(
      new Set([address]),
    );
    expect(page.frames().length).toBeGreaterThan(40);
  });

  test("a page of somebody else that is open beside it sees nothing of it, and neither does a name that leads here", async () => {
    const evil = await context.newPage();
    await evil.route("http://evil.example/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>evil</title>" }),
    );
    await evil.goto("http://evil.example/");
    const tried = await evil.evaluate<string[]>(`(async () => {
      const at = ${JSON.stringify(served.url)};
      const tries = [() => fetch(at), () => fetch(at, { mode: "no-cors" }).then((one) => one.type === "opaque" && one.text()), () => fetch(at + "message.eml", { credentials: "include" })];
      const said = [];
      for (const one of tries) said.push(await one().then((found) => String(found), () => "refused"));
      const frame = document.createElement("iframe");
      frame.src = at;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve));
      try { said.push(String(frame.contentDocument && frame.contentDocument.title)); } catch { said.push("refused"); }
      return said;
    })()`);
    expect(tried).toEqual(["refused", "refused", "refused", "null"]);
    // As a stranger's name server would answer, the second time that it is asked.
    const misled = await launchChromium(["--host-resolver-rules=MAP rebound.example 127.0.0.1"]);
    try {
      const rebound = await misled.newPage();
      const answer = await rebound.goto(`http://rebound.example:${served.port}/`);
      expect([answer?.status(), await rebound.textContent("body")]).toEqual([
        403,
        "this is not the preview's own address\n",
      ]);
    } finally {
      await misled.close();
    }
  });
});

test("the pages of the preview are files of ours alone: nothing in them is of another address", () => {
  for (const name of ["script", "style", "page"]) {
    const text = readFileSync(join(import.meta.dirname, `../../src/preview/${name}.ts`), "utf8");
    expect(text).not.toMatch(/https?:\/\//);
  }
});
