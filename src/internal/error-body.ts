import type { ParsedErrorBody } from "../core/api-error.js";

/**
 * The value as an error body of the API, or nothing if it is not one. Beside the documented shape, Zoom's services send
 * `{ status: false, errorCode, errorMessage }`, codes as text, and messages alone.
 */
export function parseErrorBody(value: unknown): ParsedErrorBody | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, errorCode, message, errorMessage, errors: fields, ...more } = value as Record<string, unknown>;
  const text = message ?? errorMessage;
  if (typeof text !== "string") return undefined;
  const number = toCode(code ?? errorCode);
  return {
    ...more,
    ...(number !== undefined && { code: number }),
    message: text,
    ...(Array.isArray(fields) && { errors: fields.filter(isErrorField) }),
  };
}

function toCode(code: unknown): number | undefined {
  if (typeof code === "number") return code;
  return typeof code === "string" && /^\d{1,9}$/.test(code) ? Number(code) : undefined;
}

function isErrorField(value: unknown): value is { field: string; message: string } {
  if (typeof value !== "object" || value === null) return false;
  const { field, message } = value as Record<string, unknown>;
  return typeof field === "string" && typeof message === "string";
}
