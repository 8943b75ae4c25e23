import type { Availability } from "../host/availability.ts";
import { type Host, HostError } from "../host/host.ts";

/** The version of the package that an engine comes in. Rejects where it is not installed. */
export async function packageVersion(name: string, host: Host): Promise<string> {
  const manifest = await host.read(host.packageFile(`${name}/package.json`));
  const { version }: { readonly version: string } = JSON.parse(new TextDecoder().decode(manifest));
  return version;
}

/** Whether an engine is here whose package Readout depends on: it is not only where that was removed. */
export async function builtInAvailability(name: string, host: Host): Promise<Availability> {
  try {
    return { available: true, version: await packageVersion(name, host) };
  } catch (error) {
    const why = error instanceof HostError ? error.message : `${name} is not installed`;
    return { available: false, why, howToGet: "Run `npm ci` in Readout's folder." };
  }
}
