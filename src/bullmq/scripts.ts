/**
 * The Redis scripts of the queue. Each one runs as one atomic step, and all
 * use the clock of Redis, which all machines share.
 *
 * A send is a hash: `state`, `to`, `ref`, `owner`, `attempts`, `at`, and the
 * `detail` of its outcome. `waiting` → `sending` → `accepted`, `not-sent` or
 * `unknown`; a `sending` one goes back to `waiting` for another attempt.
 */
export const scripts = {
  /** Records a new send at the end of its recipient's queue. Returns the state it had before. */
  enroll: {
    numberOfKeys: 2,
    lua: `
      local send, recipientQueue = KEYS[1], KEYS[2]
      local id, to, ref = ARGV[1], ARGV[2], ARGV[3]
      local state = redis.call("HGET", send, "state")
      if state then return state end
      redis.call("HSET", send, "state", "waiting", "to", to, "ref", ref, "attempts", 0)
      redis.call("RPUSH", recipientQueue, id)
      return false`,
  },

  /**
   * Whether a job may send now. If so, records the intent in the same step.
   * Called again by the same owner, whose answer was lost, it answers "go"
   * again. A send in progress with another owner belonged to a worker that
   * died.
   */
  begin: {
    numberOfKeys: 7,
    lua: `
      local send, recipientQueue, cooldown, starts, pause, refs, lock = unpack(KEYS)
      local id, to, ref, owner, jobPrefix = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
      local limit, windowMs, cooldownMs = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
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

      if not redis.call("LPOS", recipientQueue, id) then redis.call("RPUSH", recipientQueue, id) end
      local head = redis.call("LINDEX", recipientQueue, 0)
      while head ~= id and redis.call("EXISTS", jobPrefix .. head) == 0 do
        redis.call("LPOP", recipientQueue)
        head = redis.call("LINDEX", recipientQueue, 0)
      end
      if head ~= id then return {"recipient-queue", math.max(cooldownMs, 50) * redis.call("LPOS", recipientQueue, id)} end
      local leftMs = redis.call("PTTL", cooldown)
      if leftMs > 0 then return {"recipient-queue", leftMs} end

      leftMs = redis.call("PTTL", pause)
      if leftMs > 0 then return {"pace", leftMs} end
      local before = redis.call("LINDEX", starts, limit - 1)
      if before and before + windowMs > now then return {"pace", math.ceil(before + windowMs - now)} end

      redis.call("LPUSH", starts, string.format("%.3f", now))
      redis.call("LTRIM", starts, 0, limit - 1)
      redis.call("PEXPIRE", starts, math.ceil(windowMs))
      if cooldownMs > 0 then redis.call("SET", cooldown, 1, "PX", cooldownMs) end
      redis.call("HSET", send, "state", "sending", "owner", owner, "at", string.format("%.3f", now))
      local holder = redis.call("HGET", refs, ref)
      redis.call("HSET", refs, ref, (holder and holder ~= id) and "several" or id)
      return {"go", redis.call("HINCRBY", send, "attempts", 1)}`,
  },

  /**
   * Records the outcome of an attempt, and removes the send from its
   * recipient's queue when the outcome is final. The owner may correct an
   * `unknown`; a settled send does not change. Returns the state now, and the
   * one before.
   */
  outcome: {
    numberOfKeys: 4,
    lua: `
      local send, recipientQueue, refs, pause = unpack(KEYS)
      local id, ref, owner, state, detail = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
      local pauseMs, rememberMs = tonumber(ARGV[6]), tonumber(ARGV[7])
      local current = redis.call("HGET", send, "state")
      local isOwner = redis.call("HGET", send, "owner") == owner
      if not (current == "sending" or (current == "unknown" and isOwner)) then return {current, current} end
      redis.call("HSET", send, "state", state, "detail", detail)
      if pauseMs > 0 then redis.call("SET", pause, 1, "PX", pauseMs) end
      if state == "waiting" then return {state, current} end
      redis.call("LREM", recipientQueue, 1, id)
      if state ~= "unknown" then
        if redis.call("HGET", refs, ref) == id then redis.call("HDEL", refs, ref) end
        redis.call("PEXPIRE", send, rememberMs)
      end
      return {state, current}`,
  },

  /**
   * Settles an `unknown` send by its id or, when the id is empty, by its ref.
   * A ref that several sends had at once settles none. `accepted` also settles
   * a send in progress, because its callback may come before the answer.
   * Returns the id.
   */
  settle: {
    numberOfKeys: 1,
    lua: `
      local refs = KEYS[1]
      local id, ref, outcome, sendPrefix, recipientQueuePrefix, rememberMs = unpack(ARGV)
      if id == "" then id = redis.call("HGET", refs, ref) or "" end
      local send = sendPrefix .. id
      local current = redis.call("HGET", send, "state")
      if current ~= "unknown" and not (current == "sending" and outcome == "accepted") then return false end
      redis.call("HSET", send, "state", outcome, "detail", "settled by its ref or its key")
      redis.call("LREM", recipientQueuePrefix .. redis.call("HGET", send, "to"), 1, id)
      ref = redis.call("HGET", send, "ref")
      if redis.call("HGET", refs, ref) == id then redis.call("HDEL", refs, ref) end
      redis.call("PEXPIRE", send, rememberMs)
      return id`,
  },
} as const;
