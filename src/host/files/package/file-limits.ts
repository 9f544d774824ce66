/** How much a file may hold, so that none can fill the memory of the machine that opens it. */
export interface FileLimits {
  /** Bytes that one part may have when inflated. */
  readonly partBytes: number;
  /** Bytes that all parts may have together when inflated. */
  readonly allBytes: number;
  /** How many times its compressed size a part may inflate to; parts of up to `alwaysAllowed` bytes are not asked. */
  readonly ratio: number;
  readonly alwaysAllowed: number;
  readonly parts: number;
  /** Cells with a value, a formula or a format, on all sheets. */
  readonly cells: number;
}

const MEBIBYTE = 1_048_576;

/** With these limits a file takes less than 1 GB of memory to read. */
export const FILE_LIMITS: FileLimits = {
  partBytes: 192 * MEBIBYTE,
  allBytes: 1024 * MEBIBYTE,
  ratio: 300,
  alwaysAllowed: 8 * MEBIBYTE,
  parts: 20_000,
  cells: 4_000_000,
};
