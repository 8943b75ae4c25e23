/**
 * What a queue adds to an article: submit and one worker against `convert -j 1` on the same articles, with
 * a server of its own. Costs are slopes between few and many, so that starting up counts for nothing.
 * Prints one JSON line for run.mjs; null where redis-server is not installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const [folder, few, many] = [process.argv[2], ...process.argv.slice(3).map(Number)];
mkdirSync(folder);
for (const count of [few, many]) {
  const inputs = join(folder, `in-${count}`);
  mkdirSync(inputs);
  for (let i = 0; i < count; i++) {
    const text = `Ferry ${i} stays\n\n“We are staying,” said Ana Ruiz, the harbour-master.\n`;
    writeFileSync(join(inputs, `ferry-${i}.txt`), text);
  }
}

if (spawnSync("redis-server", ["--version"]).status === 0) {
  const port = await freePort();
  const options = ["--port", port, "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const server = spawn("redis-server", [...options, "--appendonly", "yes"], { stdio: "ignore" });
  const env = { ...process.env, READOUT_QUEUE: `redis://127.0.0.1:${port}`, READOUT_CACHE: "" };
  await wait(1_000);
  const slope = async (run) => {
    const [a, b] = [await run(few), await run(many)];
    return { cpu: (b.cpu - a.cpu) / (many - few), wall: (b.wall - a.wall) / (many - few) };
  };
  const alone = await slope((count) => ended(readout("convert", count, "alone")));
  const queued = await slope(async (count) => {
    const worker = timed(["worker", "-j", "1", "-q"]);
    await wait(3_000);
    const submit = await ended(readout("submit", count, "queued", "--wait"));
    worker.child.kill("SIGTERM");
    const { cpu } = await ended(worker);
    return { cpu: submit.cpu + cpu, wall: submit.wall };
  });
  server.kill("SIGTERM");
  await once(server, "exit");
  console.log(JSON.stringify({ alone, queued }));

  /** A command whose CPU time its shell tells when it has ended; a signal is handed on to it. */
  function timed(args) {
    const begun = performance.now();
    const program = [process.execPath, "bin/readout.js", ...args];
    const report = join(folder, `time-${Math.random()}`);
    const shell = `"$@" & child=$!; trap 'kill -TERM $child' TERM; wait $child; wait $child 2>/dev/null; times > '${report}'`;
    const child = spawn("bash", ["-c", shell, "bash", ...program], { env, stdio: "ignore" });
    return { child, report, begun };
  }

  function readout(command, count, out, ...more) {
    const to = ["-t", "ssml", "-o", join(folder, `${out}-${count}`), "-q", ...more];
    const alone = command === "convert" ? ["-j", "1"] : [];
    return timed([command, join(folder, `in-${count}`), ...to, ...alone]);
  }
} else {
  console.log("null");
}

/** Milliseconds of CPU and of the clock. */
async function ended({ child, report, begun }) {
  await once(child, "exit");
  const wall = performance.now() - begun;
  const [, children = ""] = readFileSync(report, "utf8").split("\n");
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1_000)
    .reduce((sum, each) => sum + each, 0);
  return { cpu, wall };
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return String(port);
}
