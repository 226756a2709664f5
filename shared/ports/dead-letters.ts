/** A queue in which messages wait for people, and the queue that its messages came from, if it is one. */
export interface DeadLetterQueue {
  readonly name: string;
  /** Name of the queue to which its messages are put back; none where no queue gave them up. */
  readonly source?: string;
}

/** A message that could not be processed. `body` may name a petitioner: it is looked into, never shown. */
export interface DeadLetter {
  readonly id: string;
  /** When it was put there, epoch milliseconds. */
  readonly at: number;
  readonly body: string;
  /** What EventBridge says of a delivery that failed: a code of its own, `NO_PERMISSIONS`. */
  readonly code?: string;
}

/** What becomes of a message that was looked at. */
export type LetterDisposition = 'left' | 'put back' | 'removed';

/** The dead-letter queues of a deployment. */
export interface DeadLetters {
  /** Every queue in which messages wait for people, by name. */
  queues(): Promise<readonly DeadLetterQueue[]>;
  /**
   * Shows each message of a queue once, and does with it what `dispositionOf` says. What is put back goes to the queue's
   * source and is then removed: one that was cut off between the two is there twice, and counts once.
   *
   * @throws Error when a message is to be put back and its queue has no source
   */
  look(
    queue: DeadLetterQueue,
    dispositionOf: (letter: DeadLetter) => Promise<LetterDisposition>,
  ): Promise<void>;
}
