const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does some work; when a signal ends the process meanwhile, cleans up before it ends by that signal. */
export const cleanedUpOnSignal = async <T>(cleanUp: () => void, work: () => Promise<T>): Promise<T> => {
  const end = (signal: NodeJS.Signals) => {
    forget();
    cleanUp();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    return await work();
  } finally {
    forget();
  }
};
