/** Writes down what a worker has run, before it is ended without being asked. */
import { takeCoverage } from "node:v8";
import { afterAll } from "vitest";

afterAll(() => takeCoverage());
