import { driveAddIn } from "./drive-add-in";

/** `npm run drive -- FOLDER`: tries an add-in without Excel; ends with 1 where something went wrong. */
async function printDrive(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("Which add-in? npm run drive -- FOLDER, where its manifest lies.");
  const driven = await driveAddIn(folder);
  for (const { act, said, errors } of driven) {
    console.log(`${errors.length === 0 ? "ok    " : "FAILED"}  ${act}`);
    for (const line of said) console.log(`        says: ${line}`);
    for (const error of errors) console.log(`        ${error}`);
  }
  process.exitCode = driven.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

printDrive(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
