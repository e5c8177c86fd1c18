import type { TestProject } from "vitest/node";
import { startTestCluster } from "./cluster";

declare module "vitest" {
  interface ProvidedContext {
    cluster: { adminUrl: string; template: string };
  }
}

/** One server for the whole run; each test file copies a database of its own. */
export default async function setup(project: TestProject) {
  const { adminUrl, template, stop } = await startTestCluster();
  project.provide("cluster", { adminUrl, template });
  return stop;
}
