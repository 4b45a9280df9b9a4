import { compareShapes } from "./compare-shapes.js";
import type { Difference, Note } from "./difference.js";
import { CODES_BEYOND } from "./known-differences.js";
import type { ApiOperation, ApiResponse, Meta, Shape } from "./model.js";

/** All differences in the order of the document; operations that it lacks come last. */
export function compareOperations(zoom: ApiOperation[], ours: ApiOperation[]): Difference[] {
  const found: Difference[] = [];
  const theirs = new Map(zoom.map((operation) => [operation.name, operation]));
  for (const own of ours) {
    const their = theirs.get(own.name);
    theirs.delete(own.name);
    const note = noteFor(found, own.name, own.operationId);
    if (their === undefined) note("operation", { document: own.summary });
    else compareOperation(their, own, note);
  }
  for (const their of theirs.values()) noteFor(found, their.name)("operation", { zoom: their.summary });
  return found;
}

function noteFor(found: Difference[], operation: string, operationId: string | null = null): Note {
  const nothing = { part: null, field: null, zoom: null, document: null, component: null };
  return (kind, facts) => found.push({ operation, operationId, ...nothing, ...facts, kind });
}

/** Differences of what is about the whole document. */
export function compareMeta(zoom: Meta, ours: Meta): Difference[] {
  const found: Difference[] = [];
  const note = noteFor(found, "document");
  for (const kind of ["version", "servers"] as const) {
    const [theirs, own] = [zoom[kind], ours[kind]];
    if (theirs !== undefined && JSON.stringify(theirs) !== JSON.stringify(own)) {
      note(kind, { zoom: theirs, document: own ?? null });
    }
  }
  return found;
}

function compareOperation(zoom: ApiOperation, ours: ApiOperation, note: Note): void {
  if (zoom.summary !== ours.summary) note("summary", { zoom: zoom.summary, document: ours.summary });
  if (zoom.label !== ours.label) note("label", { zoom: zoom.label || null, document: ours.label });
  if (zoom.isBeta !== ours.isBeta) note("beta", { zoom: zoom.isBeta, document: ours.isBeta });
  if (zoom.isInGovCluster !== ours.isInGovCluster) {
    note("gov-cluster", { zoom: zoom.isInGovCluster, document: ours.isInGovCluster });
  }
  if (zoom.deprecated !== undefined && zoom.deprecated !== (ours.deprecated ?? false)) {
    note("deprecated", { zoom: zoom.deprecated, document: ours.deprecated ?? false });
  }
  if (zoom.tag !== undefined && ours.tag !== undefined && zoom.tag !== ours.tag) {
    note("tag", { zoom: zoom.tag, document: ours.tag });
  }
  if (zoom.parameters !== undefined && ours.parameters !== undefined) {
    compareShapes(zoom.parameters, ours.parameters, (kind, facts) => note(kind, { part: "parameter", ...facts }));
  }
  compareBodies(zoom.request, ours.request, (kind, facts) => note(kind, { part: "request", ...facts }));
  for (const [status, their] of zoom.responses) {
    const own = ours.responses.get(status);
    const say: Note = (kind, facts) => note(kind, { part: status, component: own?.component ?? null, ...facts });
    if (own === undefined) {
      say("status", { zoom: status });
      continue;
    }
    compareBodies(their.body, own.body, say);
    compareCodes(their, own, isKnown(ours.operationId, status), say);
  }
  for (const [status, own] of ours.responses) {
    if (zoom.responses.has(status) || own.isBeyond) continue;
    note("status", { part: status, component: own.component ?? null, document: status });
  }
}

function compareBodies(zoom: Shape | undefined, ours: Shape | undefined, note: Note): void {
  if (zoom !== undefined && ours !== undefined) compareShapes(zoom, ours, note);
  else if (zoom !== undefined) note("body", { zoom: zoom.type });
  else if (ours !== undefined) note("body", { document: ours.type });
}

/** Compares how many meanings each code has. */
function compareCodes(zoom: ApiResponse, ours: ApiResponse, isBeyond: (code: number) => boolean, note: Note): void {
  for (const code of new Set([...zoom.codes, ...ours.codes])) {
    const [theirs, own] = [zoom, ours].map(({ codes }) => codes.filter((candidate) => candidate === code));
    if (theirs?.length === own?.length || (theirs?.length === 0 && isBeyond(code))) continue;
    note("code", { zoom: theirs ?? [], document: own ?? [] });
  }
}

function isKnown(operationId: string | undefined, status: string): (code: number) => boolean {
  const entries = CODES_BEYOND.filter(
    (entry) => entry.status === status && (entry.operationId ?? operationId) === operationId,
  );
  return (code) => entries.some((entry) => entry.code === code);
}
