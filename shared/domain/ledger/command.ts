/** An event as it came off the bus, to be decided. Instants in epoch milliseconds. */
export interface Command {
  /** EventBridge's id of the event. */
  readonly envelopeId: string;
  readonly source: string;
  /** Put on the bus by this system itself, which the bus knows by who put it; no claim to its name makes it so. */
  readonly own?: boolean;
  /** It belongs to a duty of the plan, not to a case. */
  readonly duty?: true;
  readonly type: string;
  /** The detail as posted. */
  readonly detail: unknown;
  /** Size of the detail's JSON in UTF-8. */
  readonly bytes: number;
  /** When its source posted it. */
  readonly postedAt: number;
  /** Now: the instant of recording. */
  readonly receivedAt: number;
  /** Where an event of this identity stands already: whether both name the same petitioner. */
  readonly samePetitioner?: boolean;
}
