import jwt from "jsonwebtoken";
import type { Jwt } from "./jwt.js";

// The engine of `#jwt` on Node.

export const sign: Jwt["sign"] = (claims, secret) =>
  // As text: jsonwebtoken would replace the `iat` of an object if it is 0.
  jwt.sign(JSON.stringify(claims), secret, { algorithm: "HS256", header: { alg: "HS256", typ: "JWT" } });

export const verify: Jwt["verify"] = (token, secret) =>
  jwt.verify(token, secret, { algorithms: ["HS256"], ignoreExpiration: true, ignoreNotBefore: true });
