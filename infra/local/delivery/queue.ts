/** A message in a queue. Instants in epoch milliseconds. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  /** How often it was handed to a consumer. */
  receptions: number;
  /** How often it came back unhandled. */
  returns: number;
}

/** Where a message goes that was received too often. */
interface Redrive {
  readonly to: Queue;
  readonly after: number;
}

/** Told of what a queue takes and gives up, so that it can be kept beyond this process. */
export interface QueueJournal {
  sent(queue: string, message: Message): void;
  gone(queue: string, id: string): void;
}

export interface Queue {
  readonly name: string;
  /** True where messages end that could not be delivered or handled. */
  readonly isDeadLetterQueue: boolean;
  readonly visibilitySeconds: number;
  readonly redrive: Redrive | undefined;
  send(message: Message): void;
  /** Takes up to `most` messages out of sight, in the order that `choose` gives to what stands first. */
  take(most: number, choose: (messages: readonly Message[]) => readonly Message[]): Message[];
  /** Handled: it is gone for good. */
  remove(message: Message): void;
  /** Not handled: to the dead-letter queue when it was received too often, else to be taken again. */
  giveBack(message: Message): 'again' | 'dead';
  /** Puts a message that was given back in sight again. */
  show(message: Message): void;
  /** Holds what an earlier start had taken and not dealt with; it is written down already. */
  restore(message: Message): void;
  messages(): readonly Message[];
  readonly waiting: number;
  /** Called whenever there is something to take. */
  onWake: () => void;
}

export interface QueueOptions {
  readonly name: string;
  readonly isDeadLetterQueue: boolean;
  readonly visibilitySeconds: number;
  readonly redrive: Redrive | undefined;
  readonly journal: QueueJournal | undefined;
}

/** A standard queue in memory. */
export const queueOf = (options: QueueOptions): Queue => {
  const { name, journal, redrive } = options;
  const held = new Map<string, Message>();
  let visible: Message[] = [];
  const queue: Queue = {
    name,
    isDeadLetterQueue: options.isDeadLetterQueue,
    visibilitySeconds: options.visibilitySeconds,
    redrive,
    onWake: () => {},
    send: (message) => {
      held.set(message.id, message);
      visible.push(message);
      journal?.sent(name, message);
      queue.onWake();
    },
    take: (most, choose) => {
      const ordered = choose(visible);
      const taken = ordered.slice(0, most);
      visible = ordered.slice(most);
      for (const message of taken) message.receptions += 1;
      return taken;
    },
    remove: (message) => {
      if (held.delete(message.id)) journal?.gone(name, message.id);
    },
    giveBack: (message) => {
      if (!redrive || message.receptions < redrive.after) return 'again';
      redrive.to.send({ ...message, receptions: 0, returns: 0 });
      queue.remove(message);
      return 'dead';
    },
    show: (message) => {
      visible.push(message);
      queue.onWake();
    },
    restore: (message) => {
      held.set(message.id, message);
      queue.show(message);
    },
    messages: () => [...held.values()],
    get waiting() {
      return visible.length;
    },
  };
  return queue;
};
