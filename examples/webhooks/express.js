import express from "express";
import { receive } from "./receive.js";

export const app = express();

// Must come before any app.use(express.json()), which would parse the body and lose its bytes.
app.post("/webhooks/zoom", express.raw({ type: "application/json" }), async (request, response) => {
  const { status, body } = await receive(request.body, request.headers);
  response.status(status).send(body);
});
