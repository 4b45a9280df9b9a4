/*
 * rate-limiter-flexible was tried first. Its window in Redis is fixed and starts with a call, so two windows meet
 * within one second: a strict server rejected a fifth of the calls. It would install a custom script under a name that
 * all limiters on an ioredis client share, including the user's own.
 *
 * KEYS[1], a sorted set, has the calls of a label. A call's score is the time when it stops counting, in milliseconds
 * of Redis's clock, which all processes share. Two members are not calls:
 *   "pause"  until its score, nothing is sent
 *   a stamp, with an infinite score: a set without it, or with another one, has lost the calls that were in it
 * KEYS[2], a hash, has the calls of the day: "day" (number of the UTC day), "used", "pausedUntil".
 */

/** How long a call without a report counts, beyond its window. Its process may be standing still, or dead. */
export const CALL_LEASE_MS = 20_000;
/** The result of {@link ACQUIRE} for a process whose calls the set has lost. */
export const LOST = -1;

const NOW = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;
/** Two days, so that what is gone earlier was evicted, not idle. */
const EXPIRE_MS = 172_800_000;
/** No call and no pause lasts longer: a higher score is from before the clock was set back. */
const MAX_SCORE_MS = 100_000;

/**
 * Takes slots.
 *
 * | ARGV | |
 * | --- | --- |
 * | 1, 2, 3 | what the IDs of the calls start with, the number of the first, how many slots at most; 0 to look only |
 * | 4 | the stamp that the process knows; empty if none |
 * | 5 | limit |
 * | 6 | how long a call counts after its response, in ms |
 * | 7 | daily limit; 0 for none |
 * | 8, 9 | a UTC day, and the calls of it that the process knows of |
 *
 * Returns the number of slots, or {@link LOST}; the ms until there may be one; the ms until the day has one; the calls of
 * the day; the slots that were free; the stamp; the number of the day.
 */
export const ACQUIRE = `${NOW}
local calls, daily = KEYS[1], KEYS[2]
local process, first, wanted, knownStamp = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local limit, counts, dailyLimit = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local knownDay, knownUsed = tonumber(ARGV[8]), tonumber(ARGV[9])

redis.call("ZREMRANGEBYSCORE", calls, "-inf", now)
redis.call("ZREMRANGEBYSCORE", calls, now + ${MAX_SCORE_MS}, "(+inf")

local stamp = redis.call("ZRANGEBYSCORE", calls, "+inf", "+inf")[1] or ""
if knownStamp ~= "" and stamp ~= knownStamp then return {${LOST}, 0, 0, 0, 0, stamp} end
if stamp == "" and wanted > 0 then
  stamp = "stamp:" .. process .. now
  redis.call("ZADD", calls, "+inf", stamp)
end

local today = math.floor(now / 86400000)
local day = redis.call("HMGET", daily, "day", "used", "pausedUntil")
local used = tonumber(day[1]) == today and tonumber(day[2]) or 0
if knownDay == today then used = math.max(used, knownUsed) end
local dailyWait = math.max(0, (tonumber(day[3]) or 0) - now)
if dailyLimit > 0 and used >= dailyLimit then dailyWait = math.max(dailyWait, (today + 1) * 86400000 - now) end

local pausedUntil = tonumber(redis.call("ZSCORE", calls, "pause") or 0)
local notCalls = (stamp ~= "" and 1 or 0) + (pausedUntil > 0 and 1 or 0)
local over = redis.call("ZCARD", calls) - notCalls - limit
local wait = math.max(0, pausedUntil - now)
if over >= 0 then
  local nextFree = tonumber(redis.call("ZRANGE", calls, over, over, "WITHSCORES")[2])
  -- A call without a report yet counts for at least that long, if it is reported now.
  wait = math.max(wait, math.min(nextFree - now, counts))
end

-- A client that lost the first reply may send a command twice: then the calls have their slots.
local granted = 0
while granted < wanted and redis.call("ZSCORE", calls, process .. first + granted) do granted = granted + 1 end
if granted == 0 and wait == 0 and dailyWait == 0 then
  granted = math.min(wanted, -over, dailyLimit > 0 and dailyLimit - used or wanted)
  for number = first, first + granted - 1 do
    redis.call("ZADD", calls, now + counts + ${CALL_LEASE_MS}, process .. number)
  end
  used = used + granted
end
if wanted > 0 then
  redis.call("PEXPIRE", calls, ${EXPIRE_MS})
  redis.call("HSET", daily, "day", today, "used", used)
  redis.call("PEXPIRE", daily, ${EXPIRE_MS})
end
return {granted, wait, dailyWait, used, math.max(0, -over), stamp, today}
`;

/**
 * Reports that a call has ended.
 *
 * | ARGV | |
 * | --- | --- |
 * | 1 | ID of the call |
 * | 2 | how much longer it counts, in ms |
 * | 3, 4 | how long to pause the label, and the day, in ms; 0 for not at all |
 * | 5, 6 | a UTC day, and the calls of it that the process knows of |
 */
export const RELEASE = `${NOW}
local calls, daily = KEYS[1], KEYS[2]
local id, counts, pause, dailyPause = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local knownDay, knownUsed = ARGV[5], tonumber(ARGV[6])

redis.call("ZADD", calls, now + counts, id)
if pause > 0 and now + pause > tonumber(redis.call("ZSCORE", calls, "pause") or 0) then
  redis.call("ZADD", calls, now + pause, "pause")
end
redis.call("PEXPIRE", calls, ${EXPIRE_MS})

local day = redis.call("HMGET", daily, "day", "used", "pausedUntil")
if day[1] == knownDay and tonumber(day[2]) < knownUsed then redis.call("HSET", daily, "used", knownUsed) end
if dailyPause > 0 and now + dailyPause > (tonumber(day[3]) or 0) then
  redis.call("HSET", daily, "pausedUntil", now + dailyPause)
  redis.call("PEXPIRE", daily, ${EXPIRE_MS})
end
return {}
`;

/**
 * Replaces the calls of a process, which Redis may not know, or not know the end of.
 *
 * | ARGV | |
 * | --- | --- |
 * | 1 | what the IDs of the process start with |
 * | 2 … | ID of each call that counts, and how much longer, in ms |
 */
export const RESTORE = `${NOW}
local calls, process = KEYS[1], ARGV[1]
if #redis.call("ZRANGEBYSCORE", calls, "+inf", "+inf") == 0 then
  redis.call("ZADD", calls, "+inf", "stamp:" .. process .. now)
end
for _, id in ipairs(redis.call("ZRANGE", calls, 0, -1)) do
  if string.sub(id, 1, #process) == process then redis.call("ZREM", calls, id) end
end
for index = 2, #ARGV, 2 do redis.call("ZADD", calls, now + ARGV[index + 1], ARGV[index]) end
redis.call("PEXPIRE", calls, ${EXPIRE_MS})
return {}
`;
