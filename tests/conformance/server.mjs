// A real atriumd on a free loopback port, with a workspace in a temporary directory.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const atriumd = process.env.ATRIUMD;
const run = promisify(execFile);
const password = "a long and boring password";

export async function startServer(members) {
  const directory = await mkdtemp(join(tmpdir(), "atrium-conformance-"));
  const data = join(directory, "data");
  const passwordFile = join(directory, "password");
  await writeFile(passwordFile, password + "\n");
  await run(atriumd, ["init", "--data", data, "--name", "Halvorsen Pumps", "--key-file", join(directory, "key")]);
  for (const { name, email } of members)
    await run(atriumd, ["member", "add", "--data", data, "--name", name, "--email", email, "--password-file", passwordFile]);

  const child = spawn(atriumd, ["serve", "--data", data, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("Listening on ")) resolve(line.slice("Listening on ".length).trim());
    });
    ended.then((code) => reject(new Error(`atriumd ended with ${code}`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      await rm(directory, { recursive: true });
      return code;
    },
  };
}

export async function signIn(url, email) {
  const response = await fetch(`${url}/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password, deviceName: "conformance", platform: "node" }),
  });
  if (!response.ok) throw new Error(`Signing in as ${email} failed: ${response.status} ${await response.text()}`);
  return response.json();
}
