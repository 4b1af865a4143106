// A module that is declared can name another by its path in this way only.
/* eslint-disable @typescript-eslint/consistent-type-imports */

declare module 'virtual:gateways' {
  export const overview: import('./types.ts').Overview
}

declare module 'virtual:gateway-details' {
  export const details: Readonly<
    Record<string, () => Promise<{ readonly detail: import('./types.ts').Detail }>>
  >
}
