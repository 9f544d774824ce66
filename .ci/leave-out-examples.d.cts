/** @see {@link file://./leave-out-examples.cjs} */
declare function leaveOutExamples(source: string): string;
export = leaveOutExamples;
