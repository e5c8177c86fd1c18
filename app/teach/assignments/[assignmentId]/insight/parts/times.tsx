import { Columns } from "@/app/ui/charts/columns";
import { timeBands } from "@/lib/grading/class-insight";

const minutes = (seconds: number) => Math.round(seconds / 60);

/** How long the class took, as far as saves tell. */
export function Times({ times }: { times: number[] }) {
  const columns = timeBands(times, 6).map(({ from, to, students }) => ({
    name: `${minutes(from)}–${minutes(to)}`,
    count: students,
  }));
  return (
    <Columns
      title="Time on task"
      line="Students by minutes, estimated from their saves; how, stands at the end."
      head={["Minutes", "Students"]}
      columns={columns}
    />
  );
}
