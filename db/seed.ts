/** A small school to look around in. */
export interface SampleSignIn {
  role: "teacher" | "student";
  name: string;
  signInName: string;
  secret: string;
}

/** Writes the sample school where the database is empty; does nothing where any school exists. */
export async function seedSampleSchool(): Promise<void> {}

/** Gives the sample school's people new random secrets, and says them. */
export async function renewSampleSignIns(): Promise<SampleSignIn[]> {
  return [];
}
