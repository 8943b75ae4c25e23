import { dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../host/host.ts";
import { checkConfiguration } from "./check-configuration.ts";
import { type Configuration, unconfigured } from "./configuration.ts";
import { placedModule, placedText } from "./placed-value.ts";

/** Names of a configuration file. */
const fileNames = [
  "readout.config.json",
  "readout.config.yaml",
  "readout.config.yml",
  "readout.config.js",
  "readout.config.mjs",
];

/** May hold the configuration too, under the key `readout`. */
const packageName = "package.json";

/**
 * Finds the configuration for a folder: in the folder itself or the nearest one above that has one.
 *
 * @param named the file to take, where somebody names it
 */
export async function findConfiguration(
  folder: string,
  named: string | null,
  host: Host,
): Promise<Configuration> {
  const found = named === null ? await nearest(resolve(folder), host) : [named];
  const [file, ...others] = found.map((path) => relative(".", path));
  if (file === undefined) return unconfigured;
  if (others.length === 0) return openConfiguration(file, host);
  const span = { file, start: 0, end: 0 };
  const message = `this folder has several configurations: ${[file, ...others].join(", ")}`;
  return { ...unconfigured, file, diagnostics: [diagnose("config/several", message, { span })] };
}

/** The configurations of the nearest folder that has any. */
async function nearest(folder: string, host: Host): Promise<readonly string[]> {
  const places = [...fileNames, packageName].map((name) => join(folder, name));
  const kinds = await Promise.all(places.map((path) => host.kindOf(path)));
  const found: string[] = [];
  for (const path of places.filter((_, index) => kinds[index] === "file")) {
    if (!path.endsWith(packageName) || (await isConfigured(path, host))) found.push(path);
  }
  const above = dirname(folder);
  return found.length > 0 || above === folder ? found : nearest(above, host);
}

/**
 * Whether a package has the key, or seems to: one that is broken is opened, so that its settings are not
 * passed over in silence. Any other that cannot be read is not ours to speak of.
 */
async function isConfigured(path: string, host: Host): Promise<boolean> {
  try {
    const text = new TextDecoder().decode(await host.read(path));
    if (!/"readout"\s*:/.test(text)) return false;
    const found: { readout?: unknown } | null = JSON.parse(text);
    return found?.readout !== undefined;
  } catch (error) {
    if (error instanceof HostError) return false;
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

async function openConfiguration(file: string, host: Host): Promise<Configuration> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const isModule = /\.m?js$/.test(file);
  const text = isModule ? null : await textOf(file, host, report);
  const sources = text === null ? {} : { [file]: text };
  const placed = await (isModule
    ? placedModule(file, host, report)
    : placedText(text, file, report));
  if (placed === null) return { ...unconfigured, file, diagnostics, sources };
  const isPackage = file.endsWith(packageName);
  const own = isPackage ? placed.parts.find(({ key }) => key === "readout")?.part : placed;
  const settings = checkConfiguration(own ?? placed, file, report);
  return { file, settings, diagnostics, sources };
}

async function textOf(file: string, host: Host, report: Report): Promise<string | null> {
  const span = { file, start: 0, end: 0 };
  try {
    return new TextDecoder().decode(await host.read(file));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const code = error.reason === "ENOENT" ? "config/missing" : "config/unreadable";
    report(diagnose(code, `the configuration cannot be read (${error.why})`, { span }));
    return null;
  }
}
