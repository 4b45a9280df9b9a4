/** HTML that is not escaped. All other values in a template are text, and escaped: names come from users. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | Value[];

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(toText)));
}

function toText(value: Value): string {
  if (Array.isArray(value)) return value.map(toText).join("");
  return value instanceof Html ? value.text : escaped(String(value));
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
