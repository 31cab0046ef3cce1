import { type AnyRequest, type Kind, kindOf, type Requests } from "../../generated/kinds.ts";

/** Whether a request is of that kind. The compiler cannot tell by itself, because the field that says so is deep inside. */
export function isOfKind<Wanted extends Kind>(request: AnyRequest, kind: Wanted): request is Requests[Wanted] {
  return kindOf(request) === kind;
}
