import { runMember } from "./members/bench";
import { findTypes, listPrograms, readExchanges, typeNames } from "./members/exchanges";

/**
 * Every member answers as its documentation says, each through the genuine Office.js and in a workbook of its own; and
 * what goes over the wire is what was recorded (`npm run exchanges` records it again).
 */
describe.each(typeNames)("%s", (type) => {
  const { parts } = readExchanges(type);
  const programs = findTypes(type).flatMap((part, index) =>
    listPrograms(part).map(([program, name, member]) => ({ program, name, member, part, recorded: parts[index] })),
  );
  test.each(programs)("$program", async ({ program, name, member, part, recorded }) => {
    const { outcome, start, messages } = await runMember(part, name, member);
    // An object that a program wrote to says what was written, too.
    if (typeof member.gives === "object" && member.gives !== null) expect(outcome).toMatchObject(member.gives);
    else expect(outcome).toEqual(member.gives);
    expect([...start, ...messages]).toEqual([
      ...(recorded?.start ?? []),
      ...(recorded?.programs.find((one) => one.program === program)?.messages ?? []),
    ]);
  });
});
