import type { IsSome } from "../type-level/check-text.ts";
import type { IsPromise, IsRequest } from "./sentences.ts";

/** The body of a callback: itself, or the sentence that it was not read yet. */
export type BodyArgument<Body> = true extends IsSome<NotRead<Body>> ? NoInfer<NotRead<Body>> : Body;

type NotRead<Body> = 0 extends 1 & Body ? never : Body extends PromiseLike<unknown> ? IsPromise : Body extends Unread ? IsRequest : never;

/** What a request, a response or a stream has, of the web or of Node. */
type Unread = { text(): unknown } | { arrayBuffer(): unknown } | { getReader(): unknown } | { pipe(destination: never): unknown };
