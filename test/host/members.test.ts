import { runMember } from "./members/bench";
import { TYPES } from "./members/index";

/** Every member answers as its documentation says: each through the genuine Office.js, in a workbook of its own. */
describe.each(TYPES.map((type) => [type.type, type] as const))("%s", (_, type) => {
  const programs = Object.entries(type.members).flatMap(([name, members]) => members.map((member, index) => [index === 0 ? name : `${name} (${index + 1})`, name, member] as const));
  test.each(programs)("%s", async (__, name, member) => {
    const { outcome } = await runMember(type, name, member);
    // An object that a program wrote to says what was written, too.
    if (typeof member.gives === "object" && member.gives !== null) expect(outcome).toMatchObject(member.gives);
    else expect(outcome).toEqual(member.gives);
  });
});
