/** What has the words of a decision and only tells: advice, counts, workings, what others gave, the state of a task. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { inTopic, PRESENT } from "../../support/outcome.ts";

const decided = (words: string) => inTopic(words).decisions ?? [];

describe("no decision is found in", () => {
  test.each([
    // Beside the assent stands how it came.
    "Everyone nodded, it was late.",
    "We all nodded, the heat was too much.",
    "Everyone agreed, as they always do.",
    // What became of somebody's task.
    "- Ben: write to the printers → carried",
    "- Jolanta: mail the sponsors -> carried over",
    "- Dov: draft the page → accepted",
    "- Ada to fix the tests → kept",
    // Replies and counts.
    "- Invitations: one yes, one no.",
    "- Replies so far: 12 yes, 3 no.",
    "Vote: 3 yes so far, still open.",
    "Option A has the most votes at the moment.",
    "Of 200 tickets, 50 were closed, 30 were moved.",
    "Last quarter, 40 patches were accepted and 12 were rejected.",
    // Advice, aims and the like.
    "Main lessons: keep the queue short, use small batches.",
    "Advice from Ben: keep backups, leave the defaults alone.",
    "Dov's talk: keep your dependencies few.",
    "Ben's proposal: we drop the old API.",
    "- Goal: keep the tests green",
    "- Risk: we drop frames",
    "- Workaround: go with the older driver",
    "- Cleo: we keep it simple here",
    // How something works.
    "We drop about 3% of packets.",
    "We drop the connection after 30 seconds.",
    "We keep the cache warm with a cron job.",
    "We join the call via the old bridge.",
    "We ship a lot of firmware.",
    "So we keep losing people.",
    "We're keeping an eye on it.",
    "We're moving forward with the work on the parser.",
    // What others gave, or had.
    "CI: passed.",
    "- Permit: granted, finally",
    "- Upstream: won't fix",
    "His request was refused by the landlord.",
    "The release date was set for May by upstream.",
    // A condition, a view, a hindsight.
    "When the motion is carried, we can start.",
    "We concluded that the switch is at fault.",
    "It was agreed that it looks nice.",
    "The decision to drop the old port was good, in hindsight.",
    "There is consensus that it must go, but none on the day.",
    "Consensus is hard to reach here.",
    "Long story short, the disk was full.",
    "All but one of the lamps were green.",
    "You are hereby invited to the party.",
    "From now on Ben is on holiday.",
    "Instead of the bus we took the train.",
    "New treasurer: none so far.",
    "So it goes.",
    // Who says so stands behind; what is left, or missing.
    "From 2.0 on the pump needs a key, Ben explained.",
    "So both tests fail.",
    "So only two boats are left.",
    "The upshot is that we need more paint.",
    "Went with Ben to the shop.",
    "We no longer get spam.",
    "We won't miss it.",
    "Ada joins the board of another club.",
  ])("%j", (words) => {
    expect(decided(words)).toEqual([]);
  });
});

describe("a decision is found in", () => {
  test.each([
    "Everyone nodded, so the gate stays shut.",
    "Nobody minded, we go ahead with the blue one.",
    "Everyone agreed, the motion was carried.",
    "- Roof of the shed: accepted",
    "- Paint for the boat → agreed",
    "- Blue roof: four yes, one no",
    "Both patches were accepted.",
    "The 12 applications were approved unanimously.",
    "- Old oars: keep, they still float.",
    "- Format: we drop the old API.",
    "We drop the old API.",
    "We keep the cache.",
    "We're dropping the old kernel.",
    "We're moving forward with the new parser.",
    "- Grant for the choir: granted",
    "The request was refused by the committee.",
    "If it rains we are inside; we agreed to buy a tent.",
    "We concluded that the switch is to be replaced.",
    "The decision to drop the old port was taken unanimously.",
    "There is consensus to sell the old boat.",
    "All but Ben were for the second offer.",
    "The club is hereby a member of the guild.",
    "From now on the gate is shut at ten.",
    "Instead of the bus we rent a van.",
    "New treasurer: Cleo.",
    "So only two boats.",
    "The upshot is that we sell the boat.",
    "We no longer print the minutes.",
    "Ada joins the board.",
  ])("%j", (words) => {
    expect(decided(words).length).toBeGreaterThan(0);
  });
});

describe("a day of the plan that is moved is nothing put off", () => {
  test.each([
    ["We agreed to move the freeze to 28 February, no more extensions.", false],
    ["We moved the deadline to Friday.", false],
    ["The deadline for papers was moved to May.", false],
    ["We move the vote to the next meeting.", true],
    ["The question of the deadline was moved to the next meeting.", true],
  ])("%j: %j", (words, isPutOff) => {
    const { deferred = [] } = found(`${PRESENT}\n\n## Boathouse\n\nAda showed us the plan. ${words}\n`);
    expect(deferred.length > 0).toBe(isPutOff);
  });
});
