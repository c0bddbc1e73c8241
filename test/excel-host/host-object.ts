import { ExcelFault } from "./excel-fault.ts";

/** A member of a kind of objects; `since` is the minor number of the ExcelApi set that brought it: 13 for 1.13. */
export interface Member<Self> {
  readonly since: number;
  get?(self: Self): unknown;
  set?(self: Self, value: unknown): void;
  call?(self: Self, args: readonly unknown[]): unknown;
}

/** An object of the workbook as the wire sees it: members by name, perhaps items, perhaps an id. */
export interface HostObject {
  readonly kind: string;
  readonly self: object;
  readonly id: string | undefined;
  /** Of a collection, in order. */
  items(): readonly HostObject[] | undefined;
  /** What `getItem` of a collection finds. */
  item(key: unknown): HostObject;
  get(name: string, api: number): unknown;
  set(name: string, value: unknown, api: number): void;
  call(name: string, args: readonly unknown[], api: number): unknown;
  /** The names of the plain properties, for a query that names none. */
  propertyNames(api: number): readonly string[];
}

export interface KindOptions<Self> {
  id?(self: Self): string;
  items?(self: Self): readonly HostObject[];
  item?(self: Self, key: unknown): HostObject;
}

/** Makes objects of one kind. What the kind does not list, or lists for a later requirement set, is ApiNotFound. */
export function defineKind<Self extends object>(
  kind: string,
  members: Readonly<Record<string, Member<Self>>>,
  options: KindOptions<Self> = {},
): (self: Self) => HostObject {
  const missing = (name: string) =>
    new ExcelFault("ApiNotFound", `The API ${kind}.${name} is not available.`, 404);
  const memberAt = (name: string, api: number): Member<Self> => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member || member.since > api) throw missing(name);
    return member;
  };
  return (self) => ({
    kind,
    self,
    get id() {
      return options.id?.(self);
    },
    items: () => options.items?.(self),
    item(key) {
      if (!options.item) throw missing("getItem");
      return options.item(self, key);
    },
    get(name, api) {
      const { get } = memberAt(name, api);
      if (!get) throw missing(name);
      return get(self);
    },
    set(name, value, api) {
      const { set } = memberAt(name, api);
      if (!set) throw missing(name);
      set(self, value);
    },
    call(name, args, api) {
      const { call } = memberAt(name, api);
      if (!call) throw missing(name);
      return call(self, args);
    },
    propertyNames: (api) =>
      Object.entries(members).flatMap(([name, { get, since }]) => (get && since <= api ? [name] : [])),
  });
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "propertyNames" in value;
}
