/** Loaded into the web server before anything else: it ends when the command that started it is gone, however that died. */
if (process.connected) {
  process.channel?.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
