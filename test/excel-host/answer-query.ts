import { type HostObject, isHostObject } from "./host-object.ts";
import type { QueryInfo } from "./protocol.ts";

type Answer = Record<string, unknown>;

/** What `load` asked for, as the wire gives it: `items/custom/rule/formula` as nested objects, collections as `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo, api: number, identity: Identity): Answer {
  const paths = (query.Select ?? []).map((path) => path.split("/"));
  return answer(object, paths.length > 0 ? paths : [["*"]], api, identity);
}

/** What is told of every object: its id, and the reference that it is kept by. */
export type Identity = (object: HostObject) => Answer;

function answer(
  object: HostObject,
  paths: readonly (readonly string[])[],
  api: number,
  identity: Identity,
): Answer {
  const items = object.items();
  if (items) {
    // office.js leaves `items/` out of the paths that it sends.
    const ofItem = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return { ...identity(object), _Items: items.map((item) => answer(item, named(ofItem), api, identity)) };
  }
  const found = identity(object);
  for (const name of new Set(paths.map(([first = "*"]) => first))) {
    if (name === "*" || name === "$all") Object.assign(found, plainProperties(object, api));
    else {
      const below = paths.flatMap(([first, ...rest]) => (first === name ? [rest] : []));
      found[pascal(name)] = property(object.get(pascal(name), api), below, api, identity);
    }
  }
  return found;
}

function property(
  value: unknown,
  below: readonly (readonly string[])[],
  api: number,
  identity: Identity,
): unknown {
  if (!isHostObject(value)) return value;
  return answer(value, named(below), api, identity);
}

/** A path that ends here asks for all plain properties. */
function named(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return paths.map((path) => (path.length > 0 ? path : ["*"]));
}

function plainProperties(object: HostObject, api: number): Answer {
  const plain: Answer = {};
  for (const name of object.propertyNames(api)) {
    const value = object.get(name, api);
    if (!isHostObject(value)) plain[name] = value;
  }
  return plain;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
