import { type Measure, measured } from '../process/measured.ts';

/** What the runtime takes that runs every measurement: Node, and the loader of TypeScript. */
export const run = async (_: object): Promise<Measure> => (await measured(async () => {})).measure;
