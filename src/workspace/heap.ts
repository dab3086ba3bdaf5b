/** How much memory V8 takes for work that is long: said to it while the work goes on, for a short run pays for it. */
import { setFlagsFromString } from "node:v8";
import { type Advance, hearSteps } from "./progress.ts";

/** So many that are made anew of each are many. */
const MANY: Readonly<Record<Advance["verb"], number>> = {
  ...{ read: 10, built: 200, checked: 10 },
  ...{ listed: 1000, frozen: 1000, queued: 1000 },
};
/** After so many milliseconds a run is long. */
const LONG = 1500;

/**
 * What is made of a note is garbage soon. V8 would let it grow to several times of what is used, as for a server with a
 * machine of its own. Where many are made its young generation is large enough by the first ones, and grows no more: where
 * most stay as they were what is kept of them is no garbage, and a small one would copy it over and over. A run that is
 * long also lets the old one grow by less, which costs a short one more than it saves.
 */
export function keepHeapSmall(): void {
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
