import { expect, it } from "vitest";
import { aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { countUse, keepInBank, listBank, removeFromBank } from "./bank";

testDb();

const texts = async (of: Parameters<typeof listBank>[0]) => (await listBank(of)).map(({ text }) => text);

it("keeps a teacher's comments once each, what serves most first, for nobody else", async () => {
  const teacher = await teacherViewer(await aTeacher());
  const colleague = await teacherViewer(await aTeacher({ schoolId: teacher.schoolId }));
  await keepInBank(teacher, "Cite the sentence.");
  await keepInBank(teacher, "  Who says so? ");
  await keepInBank(teacher, "Who says so?");
  expect(await texts(teacher)).toHaveLength(2);
  const cite = (await listBank(teacher)).find(({ text }) => text === "Cite the sentence.");
  await countUse(teacher, cite?.id ?? "");
  expect(await texts(teacher)).toEqual(["Cite the sentence.", "Who says so?"]);
  await countUse(colleague, cite?.id ?? "");
  await removeFromBank(colleague, cite?.id ?? "");
  expect(await texts(teacher)).toEqual(["Cite the sentence.", "Who says so?"]);
  expect(await texts(colleague)).toEqual([]);
  await removeFromBank(teacher, cite?.id ?? "");
  expect(await texts(teacher)).toEqual(["Who says so?"]);
  await keepInBank(teacher, "Cite the sentence.");
  expect(await texts(teacher)).toEqual(["Cite the sentence.", "Who says so?"]);
});
