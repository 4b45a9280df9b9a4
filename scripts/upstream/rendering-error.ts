/** The text is not the rendering we can read; the message says what to do. */
export class RenderingError extends Error {
  override name = "RenderingError";
}
