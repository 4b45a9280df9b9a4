type Names<Fields, Optional> = {
  [Name in keyof Fields]: undefined extends Fields[Name]
    ? Optional extends true
      ? Name
      : never
    : Optional extends true
      ? never
      : Name;
}[keyof Fields];
type Defined<Fields> = { [Name in Names<Fields, false>]: Fields[Name] } & {
  [Name in Names<Fields, true>]?: Exclude<Fields[Name], undefined>;
};

/** An object for JSON, which leaves out what is undefined. */
export const defined = <Fields extends object>(fields: Fields): Defined<Fields> => fields as unknown as Defined<Fields>;
