/*
 * rate-limiter-flexible was tried first. Its window in Redis is fixed and starts with a call, so two windows meet
 * within one second: a strict server rejected a fifth of the calls. It would install a custom script under a name that
 * all limiters on an ioredis client share, including the user's own.
 *
 * The calls of a label are a sorted set: one member per call, its score the time when it stops counting, in
 * milliseconds of Redis's clock, which all processes share. Members that start with "p" are pending: they have no
 * response yet.
 */

/**
 * Takes a slot. KEYS: calls, pause of the label, count of the day, pause of the day. ARGV: ID, limit, window, how late
 * a call may arrive, daily limit (0 for none), a UTC day and the minimum of its count. Returns whether there was a
 * slot, the wait until the next one, the wait until the day has one, and the day's count.
 */
export const ACQUIRE = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, window, late, daily = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])

-- A client may send the command twice, if it did not get the first reply.
redis.call("ZREM", KEYS[1], "p" .. ARGV[1])
-- The second range is not empty if the clock was set back.
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

/**
 * Restores calls that Redis may not know of. KEYS as above. ARGV: window, how late a call may arrive, each ID and age.
 */
export const RESTORE = `
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
 * Reports that a call is over. KEYS as above. ARGV: ID, how much less time it counts than a call of maximum lateness,
 * how long to pause the label, how long to pause the day (0 for not at all), a UTC day and the minimum of its count.
 */
export const RELEASE = `
local score = redis.call("ZSCORE", KEYS[1], "p" .. ARGV[1])
if score then
  -- In this order: Redis would delete an empty set, and its expiry with it.
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
