import { receive } from "./receive.js";

/** For function URLs and API Gateway (HTTP API, or REST API with proxy integration). They turn errors into 5xx. */
export async function handler({ body, headers, isBase64Encoded }) {
  // API Gateway passes bodies that it treats as binary in base64, whatever characters they contain.
  const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
  const answer = await receive(bytes, headers);
  return {
    statusCode: answer.status,
    headers: { "content-type": "application/json" },
    body: answer.body && JSON.stringify(answer.body),
  };
}
