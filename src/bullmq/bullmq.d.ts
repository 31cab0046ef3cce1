/**
 * The part of BullMQ that is used here. BullMQ is an optional peer dependency:
 * without it installed, the types of this package must still compile. A test
 * compares this file with the types that BullMQ ships.
 */
declare module "bullmq" {
  /** A Redis client, for any driver. */
  export interface ScriptingClient {
    readonly isCluster: boolean;
    defineCommand(name: string, definition: { numberOfKeys: number; lua: string }): void;
    runCommand(name: string, args: string[]): Promise<unknown>;
    info(): Promise<string>;
    clientInfo(): Promise<string>;
    /** The servers of a Redis Cluster. */
    nodes?(): RedisNode[];
  }

  interface RedisNode {
    info(): Promise<string>;
  }

  export interface Job<Data> {
    readonly id?: string | undefined;
    readonly data: Data;
    moveToDelayed(timestamp: number, token?: string): Promise<void>;
    remove(): Promise<unknown>;
  }

  interface Connected {
    close(): Promise<void>;
    waitUntilReady(): Promise<unknown>;
    on(event: "error", listener: (error: Error) => void): unknown;
  }

  interface QueueOptions {
    connection: object;
    prefix?: string;
  }

  interface WorkerOptions extends QueueOptions {
    concurrency: number;
    lockDuration: number;
    stalledInterval: number;
    maxStalledCount: number;
  }

  export class Queue<Data> implements Connected {
    constructor(name: string, options: QueueOptions);
    add(
      name: string,
      data: Data,
      options: { jobId: string; removeOnComplete: true; attempts: number; backoff: { type: "fixed"; delay: number } },
    ): Promise<unknown>;
    getJob(id: string): Promise<Job<Data> | undefined>;
    getJobs(types: "waiting"[], start?: number, end?: number, ascending?: boolean): Promise<Job<Data>[]>;
    promoteJobs(): Promise<void>;
    getBackend(): { readonly client: Promise<ScriptingClient> };
    close(): Promise<void>;
    /** Also while `close` waits for an answer of a Redis that is away. */
    disconnect(): Promise<void>;
    waitUntilReady(): Promise<unknown>;
    on(event: "error", listener: (error: Error) => void): unknown;
    /** Without a listener of its own, BullMQ prints an `error` to the console. */
    emit(event: "error", error: Error): boolean;
  }

  export class Worker<Data> implements Connected {
    constructor(name: string, processor: (job: Job<Data>, token?: string) => Promise<unknown>, options: WorkerOptions);
    close(): Promise<void>;
    waitUntilReady(): Promise<unknown>;
    on(event: "error", listener: (error: Error) => void): unknown;
  }

  export class DelayedError extends Error {}
}
