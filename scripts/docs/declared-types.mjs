// A TypeDoc plugin that shows types as declared, such as `ApiPromise<Livestream>`. TypeDoc uses the compiler's types,
// which have no name for `Schemas["Livestream"]` and list all of its fields in every signature.
import { Converter } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, reflection, declaration) => {
    if (declaration?.type) reflection.type = converter.convertType(context.withScope(reflection), declaration.type);
  });
  converter.on(Converter.EVENT_CREATE_PARAMETER, (context, reflection, node) => {
    if (node?.type) reflection.type = converter.convertType(context.withScope(reflection), node.type);
  });
}
