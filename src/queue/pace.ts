import { setTimeout as wait } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { Host } from "../host/host.ts";

/**
 * Gives out the turns of one service one after the other, by the server's own clock, so that all
 * machines together are never faster than one may be, in any second. (A limit of so many in a fixed
 * window lets nearly twice as many through around its end.)
 */
const takeTurn = `
local time = redis.call("TIME")
local now = time[1] * 1000 + time[2] / 1000
local turn = math.max(now, tonumber(redis.call("GET", KEYS[1]) or "0"))
local wait = turn - now
redis.call("SET", KEYS[1], string.format("%.3f", turn + ARGV[1]), "PX", string.format("%.0f", wait + ARGV[1] + 60000))
return string.format("%.0f", math.ceil(wait))
`;

/** Turns that all processes take which use the same queue. */
export function sharedTurns(redis: Pick<Redis, "eval">): NonNullable<Host["turn"]> {
  return async (name, spacingMs, signal) => {
    signal?.throwIfAborted();
    const waitMs = await redis.eval(takeTurn, 1, `readout:turn:${name}`, spacingMs);
    await wait(Number(waitMs), undefined, signal ? { signal } : {});
  };
}
