import { describe, expect, it, vi } from "vitest";
import { onAbort } from "../../../../src/client/transport/abort-listener.ts";

describe("onAbort", () => {
  it("adds one listener for all callbacks, and removes it with the last", () => {
    const controller = new AbortController();
    const [add, remove] = [vi.spyOn(controller.signal, "addEventListener"), vi.spyOn(controller.signal, "removeEventListener")];
    const callbacks = [vi.fn(), vi.fn(), vi.fn()];
    const [first, second, third] = callbacks.map((callback) => onAbort(controller.signal, callback));
    first?.();
    second?.();
    expect([add.mock.calls.length, remove.mock.calls.length]).toEqual([1, 0]);
    controller.abort();
    expect(callbacks.map(({ mock }) => mock.calls)).toEqual([[], [], [[]]]);
    third?.();
    third?.();
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });

  it("listens again after the last callback ended", () => {
    const controller = new AbortController();
    onAbort(controller.signal, () => {})();
    const callback = vi.fn();
    onAbort(controller.signal, callback);
    controller.abort();
    expect(callback).toHaveBeenCalledOnce();
  });

  it("keeps the signals apart", () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const callback = vi.fn();
    onAbort(one.signal, callback);
    other.abort();
    expect(callback).not.toHaveBeenCalled();
  });

  it("calls every callback although one ends another", () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => {
      called.push("first");
      endThird();
    });
    onAbort(controller.signal, () => called.push("second"));
    const endThird = onAbort(controller.signal, () => called.push("third"));
    controller.abort();
    expect(called).toEqual(["first", "second"]);
  });

  it("passes on what an object that looks like a signal throws when it is listened to, and ignores it afterwards", () => {
    const failing = (): never => {
      throw new Error("no signal");
    };
    const lookAlike = (addEventListener: () => void) => ({ addEventListener, removeEventListener: failing }) as never;
    expect(() => onAbort(lookAlike(failing), () => {})).toThrow("no signal");
    onAbort(
      lookAlike(() => {}),
      () => {},
    )();
  });
});
