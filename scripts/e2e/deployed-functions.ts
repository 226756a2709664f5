import {
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  paginateListFunctions,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';

export type DeployedFunctions = Awaited<ReturnType<typeof deployedFunctions>>;

/**
 * Gives a function a clock, by the port that local runs give it theirs by: the emulator knows only the real
 * time, and no period closes in the minutes of a test.
 */
const clockAt = (instant: number): string => {
  const script = `globalThis[Symbol.for('supervision-ledger.local-ports')]={clock:{now:()=>${instant}}}`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
};

/** The functions of the deployment, by their construct's id. */
export const deployedFunctions = async () => {
  const client = new LambdaClient({});
  const names: string[] = [];
  for await (const page of paginateListFunctions({ client }, {}))
    names.push(...(page.Functions ?? []).flatMap(({ FunctionName }) => FunctionName ?? []));
  const nameOf = (id: string): string => {
    const found = names.find((name) => name.includes(`-${id}`));
    if (!found) throw new Error(`there is no function ${id} on the emulator`);
    return found;
  };
  const change = async (id: string, variables: Readonly<Record<string, string>>): Promise<void> => {
    const FunctionName = nameOf(id);
    const { Environment } = await client.send(new GetFunctionConfigurationCommand({ FunctionName }));
    const Variables = { ...Environment?.Variables, ...variables };
    await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }));
  };
  return {
    names,
    /** Invokes a function with an empty event, and gives back what it answered; throws what it threw. */
    invoke: async (id: string): Promise<unknown> => {
      const answer = await client.send(
        new InvokeCommand({ FunctionName: nameOf(id), Payload: Buffer.from('{}') }),
      );
      const text = Buffer.from(answer.Payload ?? []).toString();
      if (answer.FunctionError !== undefined) throw new Error(`${id} failed: ${text}`);
      return JSON.parse(text || 'null') as unknown;
    },
    /** Lets a function take an instant for now. */
    setClock: (id: string, instant: number) =>
      change(id, { NODE_OPTIONS: `--enable-source-maps ${clockAt(instant)}` }),
    /** Lets a function find the renderer's layer in a folder: the emulator has none under `/opt`. */
    setRenderer: (id: string, file: string) => change(id, { RENDERER_FILE: file }),
  };
};
