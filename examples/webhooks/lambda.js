import { receive } from "./receive.js";

/** For function URLs and API Gateway (HTTP API, or REST API with proxy integration). An error becomes a 5xx there. */
export async function handler({ body, headers, isBase64Encoded }) {
  // What is taken for binary comes in base64, non-ASCII names or not.
  const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
  const answer = await receive(bytes, headers);
  return {
    statusCode: answer.status,
    headers: { "content-type": "application/json" },
    body: answer.body && JSON.stringify(answer.body),
  };
}
