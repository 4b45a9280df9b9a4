/** Registered, so that it is the same for the ES modules and the CommonJS modules of the package. */
const BRAND = Symbol.for("zoom-video-sdk-api error");

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * Gives each class its name and a brand by which `instanceof` recognizes its instances from the package's other copy.
 * The names are spelled out, since minifiers change those of classes.
 */
export function nameErrors(classes: Record<string, ErrorClass>): void {
  for (const [name, ErrorClass] of Object.entries(classes)) {
    Object.defineProperties(ErrorClass.prototype, {
      name: { value: name, writable: true, configurable: true },
      [BRAND]: { value: name },
    });
    Object.defineProperty(ErrorClass, Symbol.hasInstance, { value: hasInstance });
  }
}

function hasInstance(this: ErrorClass, value: unknown): boolean {
  // A subclass of the user's own has no brand.
  const brand = Object.hasOwn(this.prototype, BRAND) && Reflect.get(this.prototype, BRAND);
  if (typeof brand !== "string") return Function.prototype[Symbol.hasInstance].call(this, value);
  if (typeof value !== "object" || value === null) return false;
  for (let at: unknown = Object.getPrototypeOf(value); at !== null; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at as object, BRAND) && Reflect.get(at as object, BRAND) === brand) return true;
  }
  return false;
}
