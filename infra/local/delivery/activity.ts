/** Counts what is under way, so that a run can wait until nothing is. */
export interface Activity {
  begin(): void;
  end(): void;
  /** Resolves once nothing is under way; at once when nothing is. */
  idle(): Promise<void>;
}

export const activity = (): Activity => {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  return {
    begin: () => {
      underWay += 1;
    },
    end: () => {
      underWay -= 1;
      if (underWay > 0) return;
      const resolved = waiting;
      waiting = [];
      for (const resolve of resolved) resolve();
    },
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
};
