/** The file cannot be opened or written. The message is for the user: what is wrong, then what to do. */
export class FileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FileError";
  }
}
