import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

const FILE = join(inject("project"), "hover.mts");
const SOURCE = `
import { ZoomVideoSdk } from "zoom-video-sdk-api";
const zoom = new ZoomVideoSdk({ token: "any" });
const session = await zoom.sessions.get("id");
const created = await zoom.sessions.create({ session_name: "My session" });
const page = await zoom.recordings.list();
const [recorded] = page.items;
const locations = await zoom.storage.locations.list();
const query: Parameters<typeof zoom.sessions.list>[0] = { from: "2026-11-01", to: "2026-11-02" };
`;

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
  }),
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = name === FILE ? SOURCE : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => inject("project"),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

/** What an editor shows for a name. */
function hover(name: string): string {
  const info = service.getQuickInfoAtPosition(FILE, SOURCE.indexOf(name));
  return ts.displayPartsToString(info?.displayParts);
}

test.each([
  ["session =", "const session: SessionDetails"],
  ["created =", "const created: CreatedSession"],
  ["page =", "const page: Page<RecordedSession, RecordingList>"],
  ["recorded]", "const recorded: RecordedSession"],
  ["locations =", "const locations: ListedStorageLocation[]"],
  ["query:", "const query: ListSessionsQuery"],
])("an editor shows the name of a type: %s", (name, shown) => {
  expect(hover(name)).toBe(shown);
});
