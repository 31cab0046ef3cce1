import { memoryScript } from "./memory-script.ts";

/**
 * The Redis scripts of the queue. Each one runs as one atomic step, and all
 * use the clock of Redis, which all machines share.
 *
 * A send is a hash: `state`, `to`, `ref`, `epoch`, `owner`, `attempts`, `at`,
 * and the `detail` of its outcome. `waiting` → `sending` → `accepted`,
 * `not-sent` or `unknown`; a `sending` one goes back to `waiting` for another
 * attempt. A send whose memory is lost goes to `unknown` from anywhere.
 */
export const scripts = {
  /** Opens the memory of the queue, which the first process makes, or only looks at it. */
  memory: { numberOfKeys: 2, lua: `${memoryScript} return reply()` },

  /** A person's word that the memory of Redis is to be used as it is: what waits from before becomes `unknown`. */
  resetEpoch: {
    numberOfKeys: 2,
    lua: `${memoryScript}
      redis.call("HSET", memory, "was:" .. epoch, 1, "epoch", fresh)
      redis.call("HDEL", memory, "lost")
      epoch, lost = fresh, false
      return reply()`,
  },

  /** Records a new send at the end of its recipient's queue. Returns the state it had before. */
  enroll: {
    numberOfKeys: 5,
    lua: `${memoryScript}
      local send, recipientQueue, refs = unpack(KEYS, 3)
      local id, to, ref = unpack(ARGV, 5)
      local state = stateOf(send)
      if state == "forgotten" then
        park(send, recipientQueue, refs, id, to, ref)
        return reply("unknown")
      end
      if state then return reply(state) end
      redis.call("HSET", send, "state", "waiting", "to", to, "ref", ref, "epoch", epoch, "attempts", 0)
      redis.call("RPUSH", recipientQueue, id)
      remember()
      return reply(false)`,
  },

  state: {
    numberOfKeys: 3,
    lua: `${memoryScript}
      local state = stateOf(KEYS[3])
      return reply(state == "forgotten" and "unknown" or state)`,
  },

  /**
   * Whether a job may send now. If so, records the intent in the same step.
   * Called again by the same owner, whose answer was lost, it answers "go"
   * again. A send in progress with another owner belonged to a worker that
   * died. A job without a trustworthy entry may have been sent already.
   */
  begin: {
    numberOfKeys: 9,
    lua: `${memoryScript}
      local send, recipientQueue, cooldown, nextStart, pause, refs, lock = unpack(KEYS, 3)
      local id, to, ref, jobEpoch, owner, jobPrefix = unpack(ARGV, 5, 10)
      local spacingMs, lateMs, cooldownMs, maxPauseMs = tonumber(ARGV[11]), tonumber(ARGV[12]), tonumber(ARGV[13]), tonumber(ARGV[14])
      local time = redis.call("TIME")
      local now = time[1] * 1000 + time[2] / 1000

      -- The clock of Redis may have been set back since the key was written.
      local function timeLeft(key, longestMs)
        local ms = redis.call("PTTL", key)
        if ms > longestMs then redis.call("PEXPIRE", key, longestMs) end
        return math.min(ms, longestMs)
      end

      if redis.call("GET", lock) ~= owner then return reply("lost", 0) end
      local state = stateOf(send)
      if not state or state == "forgotten" or (state == "waiting" and jobEpoch ~= epoch) then
        return reply("forgotten", 0, park(send, recipientQueue, refs, id, to, ref))
      end
      if state == "sending" then
        if redis.call("HGET", send, "owner") == owner then return reply("go", tonumber(redis.call("HGET", send, "attempts"))) end
        return reply("died", 0)
      end
      if state ~= "waiting" then return reply(state, 0) end

      if not redis.call("LPOS", recipientQueue, id) then redis.call("RPUSH", recipientQueue, id) end
      local head = redis.call("LINDEX", recipientQueue, 0)
      while head ~= id and redis.call("EXISTS", jobPrefix .. head) == 0 do
        redis.call("LPOP", recipientQueue)
        head = redis.call("LINDEX", recipientQueue, 0)
      end
      if head ~= id then return reply("recipient-queue", math.max(cooldownMs, 50) * redis.call("LPOS", recipientQueue, id)) end
      local leftMs = timeLeft(cooldown, cooldownMs)
      if leftMs > 0 then return reply("recipient-queue", leftMs) end

      leftMs = timeLeft(pause, maxPauseMs)
      if leftMs > 0 then return reply("pause", leftMs, redis.call("GET", pause)) end
      local due = math.min(tonumber(redis.call("GET", nextStart) or 0), now + spacingMs)
      if due > now then return reply("pace", math.ceil(due - now)) end

      redis.call("SET", nextStart, string.format("%.3f", math.max(due, now - lateMs) + spacingMs), "PX", math.ceil(spacingMs + lateMs) + 1)
      if cooldownMs > 0 then redis.call("SET", cooldown, 1, "PX", cooldownMs) end
      redis.call("HSET", send, "state", "sending", "owner", owner, "at", string.format("%.3f", now))
      holdRef(refs, ref, id)
      remember()
      return reply("go", redis.call("HINCRBY", send, "attempts", 1))`,
  },

  /**
   * Records the outcome of an attempt, and removes the send from its
   * recipient's queue when the outcome is final. The owner may correct an
   * `unknown`; a settled send does not change. That a message went out, or may
   * have, is recorded even if Redis has forgotten that it was on its way.
   * Returns the state now, the one before, and the pause that begins.
   */
  outcome: {
    numberOfKeys: 4,
    lua: `
      local send, recipientQueue, refs, pause = unpack(KEYS)
      local id, to, ref, owner, state, detail, reason = unpack(ARGV, 1, 7)
      local pauseMs, rememberMs, attempts = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
      local current = redis.call("HGET", send, "state")
      local isOwner = redis.call("HGET", send, "owner") == owner
      local wasForgotten = state ~= "waiting" and state ~= "not-sent" and (not current or current == "waiting")
      local isProof = state == "accepted" and current == "unknown"
      if not (current == "sending" or (current == "unknown" and isOwner) or wasForgotten or isProof) then return {current, current, ""} end
      -- Its job is no longer on the queue, so it cannot wait for another attempt.
      if current == "unknown" and state == "waiting" then state = "not-sent" end
      redis.call("HSET", send, "state", state, "detail", detail, "to", to, "ref", ref)
      local pausedUntil = ""
      if pauseMs > redis.call("PTTL", pause) and pauseMs > 0 then
        local time = redis.call("TIME")
        pausedUntil = string.format("%.0f ", time[1] * 1000 + time[2] / 1000 + pauseMs) .. reason
        redis.call("SET", pause, pausedUntil, "PX", pauseMs)
      end
      if state == "waiting" then
        redis.call("HINCRBY", send, "attempts", attempts)
        return {state, current, pausedUntil}
      end
      redis.call("LREM", recipientQueue, 1, id)
      if state == "unknown" then
        redis.call("HSETNX", refs, ref, id)
      else
        if redis.call("HGET", refs, ref) == id then redis.call("HDEL", refs, ref) end
        redis.call("PEXPIRE", send, rememberMs)
      end
      return {state, current, pausedUntil}`,
  },

  /** The milliseconds left of the pause, and why there is one. */
  paused: { numberOfKeys: 1, lua: `return {redis.call("PTTL", KEYS[1]), redis.call("GET", KEYS[1]) or ""}` },

  resume: { numberOfKeys: 1, lua: `return redis.call("DEL", KEYS[1])` },

  /**
   * Settles an `unknown` send by its id or, when the id is empty, by its ref.
   * A ref that several sends had at once settles none. `accepted` also settles
   * a send in progress, because its callback may come before the answer.
   * What a callback has (`from`, `eventAt`, empty where it has none) must fit
   * the send; with `mostAttempts`, it must be about its only attempt.
   * Returns the id.
   */
  settle: {
    numberOfKeys: 3,
    lua: `${memoryScript}
      local refs = KEYS[3]
      local id, ref, outcome, sendPrefix, recipientQueuePrefix, rememberMs, from, eventAt, mostAttempts = unpack(ARGV, 5)

      -- WhatsApp writes some numbers with a digit more or less than the network, after the country or the area.
      local function isSameCustomer(digits)
        return digits == from or (string.sub(digits, 1, 2) == string.sub(from, 1, 2) and string.sub(digits, -8) == string.sub(from, -8))
      end

      local function fits(send)
        local to, at, attempts = unpack(redis.call("HMGET", send, "to", "at", "attempts"))
        if from ~= "" and to and not isSameCustomer(string.sub(to, 2)) then return false end
        -- Clocks differ, and the ref may have been used before.
        if eventAt ~= "" and at and tonumber(eventAt) + 3600000 < tonumber(at) then return false end
        return mostAttempts == "" or (tonumber(attempts or "") or math.huge) <= tonumber(mostAttempts)
      end

      if id == "" then
        id = redis.call("HGET", refs, ref)
        if not id or id == "several" then return reply(false) end
      end
      local send = sendPrefix .. id
      local state = stateOf(send)
      if state ~= "unknown" and state ~= "forgotten" and not (state == "sending" and outcome == "accepted") then return reply(false) end
      if not fits(send) then return reply(false) end
      redis.call("HSET", send, "state", outcome, "detail", "settled by its ref or its key")
      redis.call("PEXPIRE", send, rememberMs)
      local to, itsRef = unpack(redis.call("HMGET", send, "to", "ref"))
      if to then redis.call("LREM", recipientQueuePrefix .. to, 1, id) end
      if itsRef and redis.call("HGET", refs, itsRef) == id then redis.call("HDEL", refs, itsRef) end
      return reply(id)`,
  },
} as const;
