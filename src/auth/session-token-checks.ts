import { InvalidArgumentError } from "../core/errors.js";

export const GEO_REGIONS = ["AU", "BR", "CA", "CN", "DE", "HK", "IN", "JP", "MX", "NL", "SG", "US"] as const;

const IN_NAMES = "ASCII letters and digits, space, and !#$%&()+-:;<=.>?@[]^_{}|~,\\";
const NOT_IN_NAMES = /[^\w !#$%&()+\-:;<=.>?@[\]^{}|~,\\]/u;

/** In milliseconds it is 1973, in seconds the year 5138: whoever passes more has not passed seconds. */
const MAX_SECONDS = 1e11;

/** Checks the value of an option, and gives what its claim holds. */
export type ToClaim<Claim = unknown> = (option: string, value: unknown) => Claim;

export function text(limit = Number.POSITIVE_INFINITY): ToClaim<string> {
  return (option, value) => {
    if (typeof value !== "string") fail(option, `has to be a string, not ${value === null ? "null" : typeof value}.`);
    if (value === "") fail(option, "is empty.");
    if (value.length > limit) fail(option, `has ${value.length} characters, the limit is ${limit}.`);
    return value;
  };
}

export function oneOf(...values: (string | number)[]): ToClaim {
  return (option, value) => {
    if (!values.includes(value as string)) {
      fail(option, `has to be ${values.map(show).join(" or ")}, not ${show(value)}.`);
    }
    return value;
  };
}

export function wholeNumber(low: number, high: number, value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
}

export const toName: ToClaim<string> = (option, value) => {
  const name = text(200)(option, value);
  const wrong = NOT_IN_NAMES.exec(name);
  if (wrong !== null) {
    fail(option, `holds ${show(wrong[0])} as character ${wrong.index + 1}; a name may hold ${IN_NAMES}`);
  }
  return name;
};

export const toRegions: ToClaim<string> = (option, value) => {
  if (!Array.isArray(value) || value.length === 0) {
    fail(option, `has to be an array of at least one of ${GEO_REGIONS.join(", ")}.`);
  }
  for (const [index, region] of value.entries()) {
    oneOf(...GEO_REGIONS)(`${option}[${index}]`, region);
    if (value.indexOf(region) < index) fail(option, `names ${region} twice.`);
  }
  return value.join();
};

export const toSeconds: ToClaim<number> = (option, value) => {
  const seconds = value instanceof Date ? Math.floor(value.getTime() / 1000) : value;
  if (wholeNumber(0, MAX_SECONDS, seconds)) return seconds;
  const hint =
    typeof seconds === "number" && seconds > MAX_SECONDS ? ": these are milliseconds, divide them by 1000" : "";
  return fail(option, `has to be a valid Date, or whole seconds since 1970${hint}.`);
};

export function fail(option: string, problem: string): never {
  throw new InvalidArgumentError(option, problem);
}

/** Not every object can be made a text: what it is will do. */
export const show = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value);
  return Object(value) === value ? typeof value : String(value);
};
