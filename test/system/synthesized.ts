import { synthesize } from '../../cli/host/synth.ts';

/** The template that whole-system runs go through. */
export const setup = (): Promise<void> => synthesize();
