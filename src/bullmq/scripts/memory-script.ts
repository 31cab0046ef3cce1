/**
 * The beginning of the scripts that must not trust a Redis that has lost its
 * memory.
 *
 * The memory of a queue is a hash: its `epoch`, a random name; the `count` of
 * what was recorded since; the `life` of the Redis that last had it; and
 * `lost`, why nothing is sent until a person says so. `was:` names an earlier
 * epoch that this one continues.
 *
 * Each process says which epoch it knows and the highest count it has seen, so
 * that an empty or an older memory is noticed. A Redis that may forget
 * (`forgetful`) is also asked whether it was started again or has evicted keys.
 */
export const memoryScript = `
  local memory, jobCount = KEYS[1], KEYS[2]
  local known, fresh, forgetful, seen = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
  local epoch, count, life, lost = unpack(redis.call("HMGET", memory, "epoch", "count", "life", "lost"))

  local function lose(reason)
    if not lost then redis.call("HSET", memory, "lost", reason) end
    lost = lost or reason
    if known ~= "" and known ~= epoch then redis.call("HSET", memory, "was:" .. known, 1) end
  end

  local function lifeOfRedis()
    if forgetful ~= "1" then return life end
    local runId = string.match(redis.call("INFO", "server"), "run_id:(%w+)")
    return runId .. " " .. string.match(redis.call("INFO", "stats"), "evicted_keys:(%d+)")
  end

  if not epoch then
    epoch, count = fresh, 0
    redis.call("HSET", memory, "epoch", epoch, "count", count)
    if known ~= "" or redis.call("EXISTS", jobCount) == 1 then lose("it has come back without it") end
  elseif known == epoch then
    if seen > tonumber(count) then lose("it has come back with an older one") end
  elseif known ~= "" and redis.call("HEXISTS", memory, "was:" .. known) == 0 then
    lose("it has come back with another one")
  end
  local lifeNow = lifeOfRedis()
  if lifeNow ~= life then
    redis.call("HSET", memory, "life", lifeNow)
    if life then lose("it was started again, or has evicted keys") end
  end

  local function remember()
    count = redis.call("HINCRBY", memory, "count", 1)
  end

  local function reply(...)
    return {{epoch, tonumber(count), lost or ""}, ...}
  end

  -- "forgotten" when the memory of this send cannot be trusted. A final state can: it was true once.
  local function stateOf(send)
    local state, of = unpack(redis.call("HMGET", send, "state", "epoch"))
    if not state then return lost and "forgotten" end
    if (state == "waiting" or state == "sending") and (lost or of ~= epoch) then return "forgotten" end
    return state
  end

  local function holdRef(refs, ref, id)
    local holder = redis.call("HGET", refs, ref)
    redis.call("HSET", refs, ref, (holder and holder ~= id) and "several" or id)
  end

  local function park(send, recipientQueue, refs, id, to, ref)
    local reason = "Redis lost its memory: " .. (lost or "this message is from before")
    redis.call("HSET", send, "state", "unknown", "to", to, "ref", ref, "epoch", epoch, "detail", reason)
    redis.call("LREM", recipientQueue, 1, id)
    holdRef(refs, ref, id)
    return reason
  end
`;
