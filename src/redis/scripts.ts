/*
 * rate-limiter-flexible was tried first. Its window on Redis is fixed and starts with a call, so two of them meet in one
 * second: a strict server refused a fifth of the calls. A script of one's own it would install under a name that all
 * limiters on an ioredis client share, the user's own among them.
 *
 * The calls of a label are a sorted set: one member a call, its score the time when it no longer counts, in milliseconds
 * of Redis's own clock, which is one for all processes. Members that start with "p" are calls that have not been answered.
 */

/**
 * Takes a place. KEYS: calls, pause of the label, count of the day, pause of the day. ARGV: id, limit, window, how late
 * a call may come, daily limit (0 for none), a UTC day and the least that it has seen. Returns whether there was a place, how long until the next, how long until the day has
 * one, and what the day has seen.
 */
export const TAKE = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, window, late, daily = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])

-- A client may have sent the question twice, the first time without getting the answer.
redis.call("ZREM", KEYS[1], "p" .. ARGV[1])
-- The second range is there when the clock was set back.
redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", now)
redis.call("ZREMRANGEBYSCORE", KEYS[1], now + window + late + 1, "+inf")

local today = math.floor(now / 86400000)
local seen = redis.call("HMGET", KEYS[3], "day", "used")
local used = tonumber(seen[1]) == today and tonumber(seen[2]) or 0
if tonumber(ARGV[6]) == today then used = math.max(used, tonumber(ARGV[7])) end
local dailyWait = math.max(0, redis.call("PTTL", KEYS[4]))
if daily > 0 and used >= daily then dailyWait = math.max(dailyWait, (today + 1) * 86400000 - now) end

local wait = math.max(0, redis.call("PTTL", KEYS[2]))
local over = redis.call("ZCARD", KEYS[1]) - limit
local granted = dailyWait == 0 and wait == 0 and over < 0
if granted then
  redis.call("ZADD", KEYS[1], now + window + late, "p" .. ARGV[1])
  redis.call("PEXPIRE", KEYS[1], window + late)
  used = used + 1
elseif over >= 0 then
  local first = redis.call("ZRANGE", KEYS[1], over, over, "WITHSCORES")
  local free = tonumber(first[2]) - (string.sub(first[1], 1, 1) == "p" and late or 0)
  wait = math.max(wait, free - now)
end
if daily > 0 then
  redis.call("HSET", KEYS[3], "day", today, "used", used)
  redis.call("PEXPIRE", KEYS[3], 172800000)
end
return {granted and 1 or 0, math.ceil(wait), math.ceil(dailyWait), used}
`;

/** Puts back calls that Redis may not know of. KEYS as above. ARGV: window, how late a call may come, and of each id and age. */
export const PUT_BACK = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local counts = ARGV[1] + ARGV[2]
for index = 3, #ARGV, 2 do
  if not redis.call("ZSCORE", KEYS[1], "p" .. ARGV[index]) then
    redis.call("ZADD", KEYS[1], "NX", now - ARGV[index + 1] + counts, ARGV[index])
  end
end
redis.call("PEXPIRE", KEYS[1], counts)
return {}
`;

/**
 * Tells what became of a call. KEYS as above. ARGV: id, by how much it counts shorter than if it had come as late as can
 * be, how long to pause the label, how long to pause the day (0 for neither), a UTC day and the least that it has seen.
 */
export const SETTLE = `
local score = redis.call("ZSCORE", KEYS[1], "p" .. ARGV[1])
if score then
  -- In this order: an empty set would be gone, and its expiry with it.
  redis.call("ZADD", KEYS[1], score - ARGV[2], ARGV[1])
  redis.call("ZREM", KEYS[1], "p" .. ARGV[1])
end
for index, pause in ipairs({[1] = ARGV[3], [2] = ARGV[4]}) do
  local key = KEYS[index * 2]
  if tonumber(pause) > math.max(0, redis.call("PTTL", key)) then redis.call("SET", key, 1, "PX", pause) end
end
local seen = redis.call("HMGET", KEYS[3], "day", "used")
if seen[1] == ARGV[5] and tonumber(seen[2]) < tonumber(ARGV[6]) then redis.call("HSET", KEYS[3], "used", ARGV[6]) end
return {}
`;
