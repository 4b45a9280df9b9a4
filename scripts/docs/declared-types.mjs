// A plugin of TypeDoc: types as they are declared, `ApiPromise<Livestream>`. TypeDoc asks the compiler, which has no name
// for what comes out of `Schemas["Livestream"]` and so gives all of its fields, in every signature.
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
