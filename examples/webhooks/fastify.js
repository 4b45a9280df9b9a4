import Fastify from "fastify";
import { receive } from "./receive.js";

/** A plugin, so that the parser that keeps bodies raw applies to this route only. */
async function zoomWebhooks(app) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, async (_request, body) => body);
  app.post("/webhooks/zoom", async (request, reply) => {
    const { status, body } = await receive(request.body, request.headers);
    return reply.code(status).send(body);
  });
}

export const app = Fastify();
app.register(zoomWebhooks);
