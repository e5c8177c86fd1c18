import type { SampleSignIn } from "./sample-school";

/** The sample school's sign-ins as lines of a table, for the terminal. */
export function listSignIns(people: SampleSignIn[]): string[] {
  const width = (pick: (person: SampleSignIn) => string) =>
    Math.max(...people.map((person) => pick(person).length));
  const names = width((person) => person.name);
  const signIns = width((person) => person.signInName);
  return people.map(
    ({ role, name, signInName, secret }) =>
      `  ${role.padEnd(8)} ${name.padEnd(names)}  ${signInName.padEnd(signIns)}  ${secret}`,
  );
}
