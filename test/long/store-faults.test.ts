/** Every fault of the store under every step of an attempt; test/outbox-faults.test.ts has a slice of them. */
import { afterAll, describe, test } from "vitest";
import { removeFolders } from "../support/outbox-sample.ts";
import { CASES, endured } from "../support/store-faults.ts";

afterAll(removeFolders);

describe("three runs with a fault and one without", () => {
  test.each(CASES)(
    "$name under $fault.step (lasting: $fault.lasting), the other side says $answer.kind, $before",
    endured,
  );
});
