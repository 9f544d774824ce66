import { CLASSIC_METHOD } from "../engine/protocol";
import { COMPRESSED } from "./document-copies";
import { type NamedExecution, nameReply } from "./named-call";

/** The names of arguments are numbers here (`OSF.DDA.Marshaling.File.ParameterKeys`), and `Compressed` is another. */
const ARGUMENT = { fileType: "0", sliceSize: "1", handle: "2", sliceIndex: "3" } as const;
const COMPRESSED_ON_THE_WEB = 1;

/**
 * On the web only the first call says how long a slice is, so the handle of a copy, which office.js does not look into,
 * says it too.
 */
interface Handle {
  readonly copy: number;
  readonly sliceSize: number;
}

/** The copies of the workbook's file, by dispatch id: their answers have numbers for names. */
export const COPY_CALLS: Readonly<Record<number, NamedExecution>> = {
  [CLASSIC_METHOD.openCopy]: (page, data) => {
    const fileType = data[ARGUMENT.fileType] === COMPRESSED_ON_THE_WEB ? COMPRESSED : null;
    return nameReply(page.execute(CLASSIC_METHOD.openCopy, [fileType]), (payload) => {
      const [copy, size] = payload as readonly [number, number];
      return { 0: { copy, sliceSize: Number(data[ARGUMENT.sliceSize]) } satisfies Handle, 1: size };
    });
  },
  [CLASSIC_METHOD.readCopy]: (page, data) => {
    const { copy, sliceSize } = data[ARGUMENT.handle] as Handle;
    const offset = Number(data[ARGUMENT.sliceIndex]) * sliceSize;
    return nameReply(page.execute(CLASSIC_METHOD.readCopy, [copy, offset, sliceSize]), (payload) => {
      const [bytes, size] = payload as readonly [readonly number[], number];
      return { 0: bytes, 1: size };
    });
  },
  [CLASSIC_METHOD.closeCopy]: (page, data) =>
    nameReply(page.execute(CLASSIC_METHOD.closeCopy, [(data[ARGUMENT.handle] as Handle).copy])),
  [CLASSIC_METHOD.getFileProperties]: (page) =>
    nameReply(page.execute(CLASSIC_METHOD.getFileProperties, []), (payload) => {
      const [url] = payload as readonly [string];
      return { 0: { 1: url } };
    }),
};
