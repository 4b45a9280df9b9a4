import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import "reflect-metadata";
import { All, Controller, Module, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import express from "express";
import { fastify } from "fastify";
import Koa from "koa";
import {
  type NodeWebhookRequest,
  type NodeWebhookResponse,
  toNodeHandler,
  type WebhookHandler,
} from "../../../src/webhooks/index.js";

// The recipes of docs/guides/webhooks.md for frameworks on node:http.

export const SERVERS: Record<string, (handler: WebhookHandler) => Promise<RequestListener>> = {
  "node:http": async (handler) => toNodeHandler(handler),

  Express: async (handler) => {
    const app = express();
    app.all("/", toNodeHandler(handler));
    app.use(express.json());
    return app;
  },

  "Express with a parser that keeps the bytes": async (handler) => {
    const app = express();
    const keep = (request: object, _: unknown, rawBody: Buffer) => void Object.assign(request, { rawBody });
    app.use(express.raw({ type: () => true, limit: "20mb", verify: keep }));
    app.all("/", toNodeHandler(handler));
    return app;
  },

  Fastify: async (handler) => {
    const app = fastify();
    await app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      // Leaves the stream as it is.
      scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
      scope.all("/", toNodeHandler(handler));
    });
    await app.ready();
    return (request, response) => app.routing(request, response);
  },

  NestJS: async (handler) => {
    const node = toNodeHandler(handler);
    // In an app: @Controller() class WebhookController { @All() receive(@Req() request, @Res() response) { … } }
    class WebhookController {
      receive(request: NodeWebhookRequest, response: NodeWebhookResponse) {
        return node(request, response);
      }
    }
    const { prototype } = WebhookController;
    All()(prototype, "receive", Object.getOwnPropertyDescriptor(prototype, "receive") as PropertyDescriptor);
    Req()(prototype, "receive", 0);
    Res()(prototype, "receive", 1);
    Controller()(WebhookController);
    class App {}
    Module({ controllers: [WebhookController] })(App);
    const app = await NestFactory.create(App, { rawBody: true, logger: false });
    await app.init();
    return app.getHttpAdapter().getInstance() as RequestListener;
  },

  Koa: async (handler) => {
    const app = new Koa();
    const node = toNodeHandler(handler);
    app.use(async (context) => {
      context.respond = false;
      await node(context.req, context.res);
    });
    return app.callback();
  },
};

export async function listen(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
