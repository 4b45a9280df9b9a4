import { readdirSync } from "node:fs";
import type { ZoomVideoSdk } from "../../src/index.js";

type Class = abstract new (...args: never) => object;

export interface FoundMethod {
  /** Where it is, from the client on: `sessions.users.list`. */
  path: string;
  owner: Record<string, unknown>;
  name: string;
}

/** All classes of src/resources. */
export async function resourceClasses(): Promise<Class[]> {
  const folder = new URL("../../src/resources/", import.meta.url);
  const modules = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => import(new URL(name, folder).href) as Promise<object>),
  );
  return modules
    .flatMap((exported) => Object.values(exported))
    .filter((value) => typeof value === "function" && value.name !== "Resource");
}

/** The resources below an object, however deep, by where they are. */
export function resourcesOf(at: object, classes: readonly Class[], prefix = ""): [path: string, resource: object][] {
  return Object.entries(at).flatMap(([name, value]) =>
    classes.some((resource) => value instanceof resource)
      ? [[prefix + name, value as object], ...resourcesOf(value as object, classes, `${prefix}${name}.`)]
      : [],
  );
}

/** Every public method of every resource of a client, in whatever way it was added. */
export function methodsOf(zoom: ZoomVideoSdk, classes: readonly Class[]): FoundMethod[] {
  return resourcesOf(zoom, classes).flatMap(([path, resource]) => {
    const owner = resource as Record<string, unknown>;
    const prototype: object = Object.getPrototypeOf(resource);
    return [...Object.getOwnPropertyNames(prototype), ...Object.keys(resource)]
      .filter((name) => name !== "constructor" && typeof owner[name] === "function")
      .map((name) => ({ path: `${path}.${name}`, owner, name }));
  });
}
