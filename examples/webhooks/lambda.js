import { receive } from "./receive.js";

/** For function URLs and API Gateway (HTTP API, or REST API with proxy integration). They turn errors into 5xx. */
export async function handler({ body, headers, isBase64Encoded }) {
  // API Gateway passes bodies that it treats as binary in base64, whatever characters they contain.
  const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
  const response = await receive(bytes, headers);
  return {
    statusCode: response.status,
    headers: { "content-type": "application/json" },
    body: response.body && JSON.stringify(response.body),
  };
}
