/** What a bench has done in processes of their own. Loaded where it runs: what one needs burdens no other. */
export const tasks = {
  nothing: () => import('../tasks/nothing.ts'),
  ledger: () => import('../tasks/ledger.ts'),
  recompute: () => import('../tasks/recompute.ts'),
  duckdb: () => import('../tasks/duckdb.ts'),
  compile: () => import('../tasks/compile.ts'),
};

export type TaskName = keyof typeof tasks;
type Run<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>['run'];
export type ArgumentOf<N extends TaskName> = Parameters<Run<N>>[0];
export type ResultOf<N extends TaskName> = Awaited<ReturnType<Run<N>>>;

export const isTaskName = (name: string | undefined): name is TaskName =>
  name !== undefined && Object.hasOwn(tasks, name);
