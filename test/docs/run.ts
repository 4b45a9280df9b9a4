import ts from "typescript";

const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...args: unknown[]) => Promise<void>;

/**
 * Runs a block as the body of a function, which may await and has these names.
 *
 * @throws What the block throws.
 */
export async function run(code: string, given: Readonly<Record<string, unknown>>): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    transformers: { after: [importsToLoads] },
  });
  const body = outputText.replaceAll(/^export (?:default )?(?=async|class|const|function|\{)/gm, "");
  const load = (specifier: string) => import(/* @vite-ignore */ specifier);
  // In braces, so that a block may declare what is given.
  await new AsyncFunction("load", ...Object.keys(given), `{\n${body}\n}`)(load, ...Object.values(given));
}

/** `import { a as b } from "m"` → `const { a: b } = await load("m")`: there are no imports within functions. */
const importsToLoads: ts.TransformerFactory<ts.SourceFile> = () => (file) =>
  ts.factory.updateSourceFile(
    file,
    file.statements.map((statement) => (ts.isImportDeclaration(statement) ? toLoad(statement) : statement)),
  );

function toLoad({ importClause, moduleSpecifier }: ts.ImportDeclaration): ts.Statement {
  const { factory } = ts;
  const named = importClause?.namedBindings;
  const elements = [
    ...(importClause?.name ? [factory.createBindingElement(undefined, "default", importClause.name)] : []),
    ...(named !== undefined && ts.isNamedImports(named) ? named.elements : []).map(({ propertyName, name }) =>
      factory.createBindingElement(undefined, propertyName?.text, name),
    ),
  ];
  const call = factory.createCallExpression(factory.createIdentifier("load"), undefined, [moduleSpecifier]);
  const bindings = factory.createObjectBindingPattern(elements);
  const declaration = factory.createVariableDeclaration(
    bindings,
    undefined,
    undefined,
    factory.createAwaitExpression(call),
  );
  return factory.createVariableStatement(
    undefined,
    factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const),
  );
}
