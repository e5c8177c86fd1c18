/** A container's health check: ends with 0 where the server in it is live and ready. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/health`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
