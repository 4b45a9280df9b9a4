import { describe, expect, test } from "vitest";
import { success } from "../support/document.js";
import { mockClient } from "../support/mock-client.js";
import { useMockServer } from "../support/mock-server.js";

const server = useMockServer();
const nasty = ["/ab//cdEFghIJklMNopQRg==", "+mZ8qL0TQyWc3nVx5r/JkA==", "/ab//cd==", "a//b", "ä/ü", "a+b c", "!'()*~"];

describe.each(nasty)("with the id %s", (id) => {
  test("get", async () => {
    expect(await mockClient(server.url).sessions.get(id, { type: "past" })).toEqual(success("getSession").value);
  });

  test("end", async () => {
    expect(await mockClient(server.url).sessions.end(id)).toBeUndefined();
  });
});
