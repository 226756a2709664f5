/** With which the kept `hubei-2015.ndjson` is made. */
export const defaults = { seed: 2015, cases: 660, plan: true } as const;
