import type { Command } from "commander";
import type { Context } from "../context.js";
import { checkPort, explainPort } from "../port.js";

/** `mock`: Prism with the document. */
export function addMock(program: Command, { output, interrupt }: Context): void {
  program
    .command("mock")
    .description("run a mock server that responds with the examples of the API; needs @stoplight/prism-cli")
    .option("--port <n>", "port on 127.0.0.1 (default: a free one)", checkPort)
    .action(async ({ port }: { port?: number }) => {
      const { startMockServer } = await import("zoom-video-sdk-api/testing");
      const logger = { info: (text: string) => output.note(text), warn: (text: string) => output.note(text) };
      const server = await startMockServer({ port, logger }).catch(explainPort(port));
      await output.value({ ZOOM_VIDEO_SDK_BASE_URL: server.url });
      output.note("Any API key and secret will do. Ctrl-C stops it.");
      await interrupt.wait();
      await server.close();
    });
}
