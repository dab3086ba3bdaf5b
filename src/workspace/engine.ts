/** What V8 is told of the work that a run has: at its start, and while long work goes on. */
import { setFlagsFromString } from "node:v8";
import { type Advance, hearSteps } from "./progress.ts";

/** So many that are made anew of each are many. */
const MANY: Readonly<Record<Advance["verb"], number>> = {
  ...{ read: 10, built: 200, checked: 10 },
  ...{ listed: 1000, frozen: 1000, queued: 1000 },
};
/** After so many milliseconds a run is long. */
const LONG = 1500;
/** For so many notes it takes longer to make the expressions good than they save. */
const FEW = 8;

/** Tells V8 what a short run wants, and hears what kind of run it is. */
export function tellEngine(): void {
  makeExpressionsOnce();
  keepHeapSmall();
}

/**
 * V8 makes an expression as bytecode first and once more at its second use. Ours are some hundreds, used often, and to make
 * one is dearer than most uses: the first note of a run costs half as much where each is made once. To make it good is a
 * half of what is left, and pays where more than a few notes are read.
 */
function makeExpressionsOnce(): void {
  setFlagsFromString("--no-regexp-tier-up");
  hearSteps(({ verb, done, of }) => {
    if (verb !== "read") return undefined;
    const isFew = done < of && of - done <= FEW;
    setFlagsFromString(isFew ? "--no-regexp-optimization" : "--regexp-optimization");
    return isFew ? undefined : "enough";
  });
}

/**
 * What is made of a note is garbage soon. V8 would let it grow to several times of what is used, as for a server with a
 * machine of its own. Where many are made its young generation is large enough by the first ones, and grows no more: where
 * most stay as they were what is kept of them is no garbage, and a small one would copy it over and over. A run that is
 * long also lets the old one grow by less, which costs a short one more than it saves.
 */
function keepHeapSmall(): void {
  hearSteps(({ verb, anew }) => {
    if (anew < MANY[verb]) return undefined;
    setFlagsFromString("--semi-space-growth-factor=1");
    return "enough";
  });
  hearSteps(() => {
    if (performance.now() < LONG) return undefined;
    setFlagsFromString("--heap-growing-percent=40");
    return "enough";
  });
}
