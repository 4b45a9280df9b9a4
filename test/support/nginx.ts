import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { until } from "./until.js";

/** A web server that nobody here has written. scripts/ci/install-tools.sh installs it. */
export class Nginx {
  #process: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    readonly port: number,
  ) {}

  /**
   * @param folder Where it may write. Removed by the caller, after `stop`.
   * @param server The directives of its `server` block but for the address.
   */
  static async start(folder: string, server: string, listen = ""): Promise<Nginx> {
    const nginx = new Nginx(folder, await freePort());
    const config = `
      daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr;
      events {}
      http {
        access_log off;
        client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
        uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
        server { listen 127.0.0.1:${nginx.port} ${listen}; ${server} }
      }`;
    await writeFile(join(folder, "nginx.conf"), config);
    await nginx.restart();
    return nginx;
  }

  async restart(): Promise<void> {
    const args = ["-p", this.folder, "-e", "stderr", "-c", join(this.folder, "nginx.conf")];
    this.#process = spawn("/usr/sbin/nginx", args, { stdio: ["ignore", "ignore", "inherit"] });
    await until(() => answers(this.port));
  }

  async stop(): Promise<void> {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGTERM");
    await once(running, "exit");
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
