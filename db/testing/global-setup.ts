import type { TestProject } from "vitest/node";
import { startTestCluster, type TestCluster } from "./cluster";

declare module "vitest" {
  interface ProvidedContext {
    cluster: Omit<TestCluster, "stop">;
  }
}

/** One server for the whole run; each test file copies a database of its own. */
export default async function setup(project: TestProject) {
  const { stop, ...cluster } = await startTestCluster();
  project.provide("cluster", cluster);
  return stop;
}
