import ts from "typescript";

/**
 * The exported names of a module, and the public members of what they are, that have no TSDoc. What is declared in a file
 * that is not the package's own (`isOwn`) is left out, and so are constructors: the class says what it is.
 */
export function undocumented(program: ts.Program, entry: string, isOwn: (file: string) => boolean): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} is no module`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declarations = (symbol.declarations ?? []).filter((node) => isOwn(node.getSourceFile().fileName));
    const members = declarations.flatMap(membersOf).map((node) => `${exported.name}.${node.name?.getText()}`);
    const isBare = declarations.length > 0 && symbol.getDocumentationComment(checker).length === 0;
    return isBare ? [exported.name, ...members] : members;
  });
}

/** The public members without TSDoc. */
function membersOf(node: ts.Declaration): readonly ts.NamedDeclaration[] {
  const isShape = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
  const members: readonly ts.NamedDeclaration[] = isShape
    ? node.members
    : ts.isTypeAliasDeclaration(node)
      ? literalsOf(node.type).flatMap((literal) => literal.members)
      : [];
  return members.filter((member) => {
    const isNamed = member.name !== undefined && ts.isIdentifier(member.name);
    const { Private, Protected, Override } = ts.ModifierFlags;
    const isInherited = (ts.getCombinedModifierFlags(member) & (Private | Protected | Override)) !== 0;
    const isInternal = ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal");
    // A field that a variant must not have is described where it may be.
    const isBarred = ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.UndefinedKeyword;
    return isNamed && !isBarred && !isInherited && !isInternal && ts.getJSDocCommentsAndTags(member).length === 0;
  });
}

/** The object types that a type is put together from. Where one field names a variant, the type as a whole says which. */
function literalsOf(type: ts.TypeNode): ts.TypeLiteralNode[] {
  if (ts.isTypeLiteralNode(type)) return type.members.some(isDiscriminator) ? [] : [type];
  if (ts.isParenthesizedTypeNode(type)) return literalsOf(type.type);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return type.types.flatMap(literalsOf);
  if (ts.isIndexedAccessTypeNode(type)) return literalsOf(type.objectType);
  return ts.isMappedTypeNode(type) && type.type !== undefined ? literalsOf(type.type) : [];
}

function isDiscriminator(member: ts.TypeElement): boolean {
  if (!ts.isPropertySignature(member) || member.type === undefined) return false;
  const types = ts.isUnionTypeNode(member.type) ? member.type.types : [member.type];
  return types.every((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal));
}
