/** The version of package.json, written in by webpack. */
declare const VERSION: string;
