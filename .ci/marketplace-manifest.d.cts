export declare function forMarketplace(manifest: string): string;
