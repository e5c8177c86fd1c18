import { useEffect, useRef, useState } from "react";
import { after, type LiveState, type Moment } from "@/lib/features/live/rules";

/** How often "stopped" is thought over, in ms; nothing is asked of the server. */
const tick = 15_000;

/** The class as the server tells it. The browser connects anew by itself, and then gets the whole state. */
export function useLive(assignmentId: string, given: LiveState) {
  const [students, setStudents] = useState(given.students);
  const [connection, setConnection] = useState<"opening" | "live" | "lost">("opening");
  const [now, setNow] = useState(() => Date.parse(given.now));
  // The database's clock minus this device's, which may be wrong by hours.
  const offset = useRef(0);
  useEffect(() => {
    const source = new EventSource(`/api/assignments/${assignmentId}/live`);
    const look = () => setNow(Date.now() + offset.current);
    source.addEventListener("state", ({ data }: MessageEvent<string>) => {
      const state = JSON.parse(data) as LiveState;
      offset.current = Date.parse(state.now) - Date.now();
      setStudents(state.students);
      setConnection("live");
      look();
    });
    source.addEventListener("moment", ({ data }: MessageEvent<string>) => {
      const moment = JSON.parse(data) as Moment;
      setStudents((before) => after(before, moment));
      look();
    });
    source.addEventListener("error", () => setConnection("lost"));
    const timer = setInterval(look, tick);
    return () => {
      source.close();
      clearInterval(timer);
    };
  }, [assignmentId]);
  return { students, now, connection };
}
