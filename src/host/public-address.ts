import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** All that is given out as global unicast in IPv6 (IANA, RFC 4291 §2.4). */
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address is one that everybody can reach: no private, loopback, link-local, multicast
 * or reserved one, none of a network in between (RFC 6598), and none that stands for another address
 * (mapped, translated, tunnelled), which could be any of these.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(globalUnicast);
}
