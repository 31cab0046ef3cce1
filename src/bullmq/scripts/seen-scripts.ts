/**
 * The Redis scripts that remember deliveries. Each delivery is one key: the
 * token of its claim, which lapses, or `handled`, for as long as it is
 * remembered. Called again because an answer was lost, each has the same effect.
 */
export const seenScripts = {
  claim: {
    numberOfKeys: 1,
    lua: `
      local delivery, token, leaseMs = KEYS[1], ARGV[1], ARGV[2]
      local held = redis.call("GET", delivery)
      if held == "handled" then return "seen" end
      if held and held ~= token then return "busy" end
      redis.call("SET", delivery, token, "PX", leaseMs)
      return "new"`,
  },

  /** Returns whether the claim still held. */
  renew: {
    numberOfKeys: 1,
    lua: `
      if redis.call("GET", KEYS[1]) ~= ARGV[1] then return 0 end
      return redis.call("PEXPIRE", KEYS[1], ARGV[2])`,
  },

  /** What was handled is remembered, even if another process holds the claim by then. */
  settle: {
    numberOfKeys: 1,
    lua: `
      local delivery, token, handled, rememberMs = KEYS[1], ARGV[1], ARGV[2], ARGV[3]
      if handled == "1" then
        redis.call("SET", delivery, "handled", "PX", rememberMs)
      elseif redis.call("GET", delivery) == token then
        redis.call("DEL", delivery)
      end
      return 1`,
  },
} as const;
