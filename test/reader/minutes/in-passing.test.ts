/** What is settled or put off in passing: a short yes to what one put, a fragment that closes, a release it goes to. */
import { describe, expect, test } from "vitest";
import { inTopic } from "../../support/outcome.ts";

describe("is decided in passing", () => {
  test.each([
    ["Ben proposed to paint it twice a year. Good.", true],
    ["- Ada suggests a second bucket for the roof. OK.", true],
    ["Ben proposed a shorter round. ok with all.", true],
    ["Ben suggested a restart. Works.", false],
    ["Ben proposed to wait for the audit. OK.", false],
    ["Who proposed it? Fine.", false],
    ["Twice a month was too much for Ben. Stays monthly.", true],
    ["- Leaving it as is", true],
    ["- Some wanted a fee. Remains free.", true],
    ["- Tried a newer driver. Stays the same.", false],
    ["- Load after the fix? Stays high.", false],
    ["- Keeping as is takes effort.", false],
    ["Three names for the boat. The otter wins 5-2.", true],
    ["The home team wins 3-1.", false],
    ["- The neighbours asked for 500. We said no.", true],
    ["- We said no, the old hall has to do.", true],
    ["- We said no last year.", false],
    ["- They said no.", false],
    ["- We shut the old forum off in June.", true],
    ["- We turn the light off at night.", false],
    ["- We'll just repaint the three.", true],
    ["- We'll just see.", false],
    ["- TIP-12 is included in the Amber upgrade.", true],
    ["- RFC 12 is included in the appendix.", false],
  ])("%j: %j", (words, isDecided) => {
    expect((inTopic(words).decisions ?? []).length > 0).toBe(isDecided);
  });
});

describe("is put off in passing", () => {
  test.each([
    ["- Lamp prices pushed to Fork 10", true],
    ["- Too late for this cycle. Moved to release 4.", true],
    ["- The new frame slips to version 5.", true],
    ["- The server moved to rack 4.", false],
    ["- Memory went up to version 5.", false],
    ["- Not enough people to decide today, taken to the list.", true],
    ["- No agreement, moved to the tracker.", true],
    ["- The page was moved to the wiki.", false],
    ["- Not discussed; Ben asked to postpone as he is ill.", true],
    ["- Not discussed with the users; they asked to keep it.", false],
    ["- The wood is wet -> not now, look again at the sprint", true],
    ["- Nobody had the strength. Let's do it at the retreat.", true],
    ["- Let's do it at the start.", false],
    ["- Let's do it at the meeting.", false],
  ])("%j: %j", (words, isPutOff) => {
    expect((inTopic(words).deferred ?? []).length > 0).toBe(isPutOff);
  });
});
