import { untilItWorks } from "../../src/taskpane/until-it-works";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("what fails is tried again every ten seconds, and each failure is told", async () => {
  const failures = [new Error("offline"), new Error("busy")];
  let tries = 0;
  const work = (): Promise<string> => {
    const failure = failures[tries++];
    return failure ? Promise.reject(failure) : Promise.resolve("watching");
  };
  const told: unknown[] = [];
  const working = untilItWorks(work, (error) => told.push(error));

  await jest.advanceTimersByTimeAsync(9_999);
  expect(tries).toBe(1);
  await jest.advanceTimersByTimeAsync(10_001);
  await expect(working).resolves.toBe("watching");
  expect(told).toEqual(failures);
});
