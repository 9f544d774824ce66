export declare function writeRulePage(markdown: string): string;
