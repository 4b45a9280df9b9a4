import express from "express";
import { receive } from "./receive.js";

export const app = express();

// Before any app.use(express.json()): that would parse the body, and the bytes would be gone.
app.post("/webhooks/zoom", express.raw({ type: "application/json" }), async (request, response) => {
  const { status, body } = await receive(request.body, request.headers);
  response.status(status).send(body);
});
