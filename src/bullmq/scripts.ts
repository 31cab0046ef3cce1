/**
 * What Redis decides, each in one step that nobody can come between. The time
 * is Redis's own, so that all machines share one clock.
 *
 * A send is a hash: `state`, `to`, `ref`, `owner`, `attempts`, and what is
 * known of its outcome. `waiting` → `sending` → `accepted`, `not-sent` or
 * `unknown`; `not-sent` may go back to `waiting`.
 */
export const scripts = {
  /** Notes a send, once, at the end of its recipient's line. Returns the state it had before. */
  enroll: {
    numberOfKeys: 2,
    lua: `
      local send, line = KEYS[1], KEYS[2]
      local id, to, ref = ARGV[1], ARGV[2], ARGV[3]
      local state = redis.call("HGET", send, "state")
      if state then return state end
      redis.call("HSET", send, "state", "waiting", "to", to, "ref", ref, "attempts", 0)
      redis.call("RPUSH", line, id)
      return false`,
  },

  /**
   * May this job send now? If so, the intent is written with the answer.
   * Asked again by the same owner, because its answer was lost, it says yes
   * again. A send of another owner is one that died on its way.
   */
  begin: {
    numberOfKeys: 7,
    lua: `
      local send, line, peace, starts, pause, refs, lock = unpack(KEYS)
      local id, to, ref, owner, jobs = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
      local places, window, apart = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
      local time = redis.call("TIME")
      local now = time[1] * 1000 + time[2] / 1000

      if redis.call("GET", lock) ~= owner then return {"lost", 0} end
      local state = redis.call("HGET", send, "state")
      if state == "sending" then
        if redis.call("HGET", send, "owner") == owner then return {"go", tonumber(redis.call("HGET", send, "attempts"))} end
        return {"died", 0}
      end
      if state and state ~= "waiting" then return {state, 0} end
      if not state then redis.call("HSET", send, "state", "waiting", "to", to, "ref", ref, "attempts", 0) end

      if not redis.call("LPOS", line, id) then redis.call("RPUSH", line, id) end
      local head = redis.call("LINDEX", line, 0)
      while head ~= id and redis.call("EXISTS", jobs .. head) == 0 do
        redis.call("LPOP", line)
        head = redis.call("LINDEX", line, 0)
      end
      if head ~= id then return {"line", math.max(apart, 50) * redis.call("LPOS", line, id)} end
      local left = redis.call("PTTL", peace)
      if left > 0 then return {"line", left} end

      left = redis.call("PTTL", pause)
      if left > 0 then return {"pace", left} end
      local before = redis.call("LINDEX", starts, places - 1)
      if before and before + window > now then return {"pace", math.ceil(before + window - now)} end

      redis.call("LPUSH", starts, string.format("%.3f", now))
      redis.call("LTRIM", starts, 0, places - 1)
      redis.call("PEXPIRE", starts, math.ceil(window))
      if apart > 0 then redis.call("SET", peace, 1, "PX", apart) end
      redis.call("HSET", send, "state", "sending", "owner", owner, "at", string.format("%.3f", now))
      local holder = redis.call("HGET", refs, ref)
      redis.call("HSET", refs, ref, (holder and holder ~= id) and "several" or id)
      return {"go", redis.call("HINCRBY", send, "attempts", 1)}`,
  },

  /** Writes the verdict and lets the next one in the line go. What an owner knows of its own send always counts. Returns the state now, and the one before. */
  verdict: {
    numberOfKeys: 4,
    lua: `
      local send, line, refs, pause = unpack(KEYS)
      local id, ref, owner, state, detail = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
      local again, remember = tonumber(ARGV[6]), tonumber(ARGV[7])
      local current = redis.call("HGET", send, "state")
      local mine = redis.call("HGET", send, "owner") == owner
      if not (current == "sending" or (current == "unknown" and mine)) then return {current, current} end
      redis.call("HSET", send, "state", state, "detail", detail)
      if again > 0 then redis.call("SET", pause, 1, "PX", again) end
      if state == "waiting" then return {state, current} end
      redis.call("LREM", line, 1, id)
      if state ~= "unknown" then
        if redis.call("HGET", refs, ref) == id then redis.call("HDEL", refs, ref) end
        redis.call("PEXPIRE", send, remember)
      end
      return {state, current}`,
  },

  /** Settles a send that nobody knows the outcome of, by its id, or where that is empty by its ref; a ref that several had at once settles none. Returns its id. */
  settle: {
    numberOfKeys: 1,
    lua: `
      local refs = KEYS[1]
      local id, ref, state, sends, lines, remember = unpack(ARGV)
      if id == "" then id = redis.call("HGET", refs, ref) or "" end
      local send = sends .. id
      local current = redis.call("HGET", send, "state")
      if current ~= "unknown" and not (current == "sending" and state == "accepted") then return false end
      redis.call("HSET", send, "state", state, "detail", "settled by its ref or its key")
      redis.call("LREM", lines .. redis.call("HGET", send, "to"), 1, id)
      ref = redis.call("HGET", send, "ref")
      if redis.call("HGET", refs, ref) == id then redis.call("HDEL", refs, ref) end
      redis.call("PEXPIRE", send, remember)
      return id`,
  },
} as const;
