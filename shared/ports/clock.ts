/** Now, in epoch milliseconds. Simulated runs supply their own. */
export interface Clock {
  now(): number;
}
