/** Writes iamport.js and pg.html into `outDir`. */
export function buildSandbox(outDir: string): Promise<void>
