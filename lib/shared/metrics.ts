/** What the server counts about itself, for Prometheus. Labels are of few values: never an id, a name or an address. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

function makeMeters() {
  const registry = new Registry();
  // Processor time, memory, and the event loop's delay, under the names that Node's dashboards know.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      ...{ name: "broadsheet_requests_total", help: "Answered requests.", registers },
      labelNames: ["method", "route", "status"],
    }),
    requestSeconds: new Histogram({
      ...{
        name: "broadsheet_request_seconds",
        help: "From a request's start to its answer's end.",
        registers,
      },
      labelNames: ["method", "route"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    }),
    underWay: new Gauge({
      name: "broadsheet_requests_under_way",
      help: "Requests without an answer yet.",
      registers,
    }),
    answerSaves: new Counter({
      ...{ name: "broadsheet_answer_saves_total", help: "Saves of answers, by how they ended.", registers },
      labelNames: ["outcome"],
    }),
    drafts: new Counter({
      ...{ name: "broadsheet_drafts_total", help: "Articles drafted, by how that ended.", registers },
      labelNames: ["outcome"],
    }),
    draftsUnderWay: new Gauge({
      ...{
        name: "broadsheet_drafts_under_way",
        help: "Articles that are drafted or wait for it.",
        registers,
      },
    }),
    draftSeconds: new Histogram({
      ...{
        name: "broadsheet_draft_seconds",
        help: "From an article's arrival to its draft, waiting included.",
        registers,
      },
      buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    }),
    databaseUp: new Gauge({
      name: "broadsheet_database_up",
      help: "1 where the database answers.",
      registers,
    }),
    databaseSeconds: new Gauge({
      ...{ name: "broadsheet_database_round_trip_seconds", registers },
      help: "One small statement, its wait for a free connection of this process's pool included.",
    }),
    databaseConnections: new Gauge({
      ...{ name: "broadsheet_database_connections", registers },
      help: "Connections of the serving role at the database, by state, of all servers together.",
      labelNames: ["state"],
    }),
    poolSize: new Gauge({
      ...{
        name: "broadsheet_database_pool_size",
        help: "Connections that this process holds at most.",
        registers,
      },
    }),
  };
}

// Next bundles a module more than once in one process; the counts must still be one.
const shared = globalThis as { broadsheetMeters?: ReturnType<typeof makeMeters> };

/** The meters of this process, made at first use. */
export function meters(): ReturnType<typeof makeMeters> {
  shared.broadsheetMeters ??= makeMeters();
  return shared.broadsheetMeters;
}

/** Times a draft, its wait included, and counts how it ended. */
export async function timeDraft<T>(work: () => Promise<T>): Promise<T> {
  const { drafts, draftsUnderWay, draftSeconds } = meters();
  const stop = draftSeconds.startTimer();
  draftsUnderWay.inc();
  let outcome = "failed";
  try {
    const result = await work();
    outcome = "drafted";
    return result;
  } finally {
    draftsUnderWay.dec();
    drafts.inc({ outcome });
    stop();
  }
}
