/** What an agent of Node's `fetch` calls when a connection is made, or cannot be. */
type Connected = (error: Error | null) => void;
type Connector = (options: object, connected: Connected) => void;

/**
 * Node's own `fetch` over a connector of the test's. Node does not export its
 * agent, but keeps one under a well-known symbol.
 */
export function agentThatConnects(connect: Connector): typeof fetch {
  void fetch("data:,").then(() => {});
  const [agent] = [2, 1].map((version) => Reflect.get(globalThis, Symbol.for(`undici.globalDispatcher.${version}`))).filter((each) => each !== undefined);
  const dispatcher = Reflect.construct(agent.constructor, [{ connect }]);
  return (input, init) => platformsFetch(input, { ...init, dispatcher });
}

const platformsFetch: (input: Parameters<typeof fetch>[0], init: RequestInit & { dispatcher: unknown }) => Promise<Response> = globalThis.fetch;
