/**
 * Loaded into the web server before anything else: it ends when the command that started it is gone, however that died.
 * Processes that the server starts for itself load this too, and are left alone: they answer to the server.
 */
if (process.connected && process.ppid === Number(process.env.BROADSHEET_PARENT)) {
  process.channel?.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
