import { describe, expect, test } from "vitest";
import { createRoutes, placeholderNames } from "../../src/mock/routes.js";

const at = (name: string, method: string, path: string) => ({ name, method, path });

const routes = createRoutes([
  at("one", "GET", "/orders/{id}"),
  at("list", "GET", "/orders/list"),
  at("cancel", "DELETE", "/orders/{order.id}"),
  at("file", "GET", "/orders/{id}.json"),
  at("two", "POST", "/a/{x}/b/{y}"),
  at("search", "GET", "/search?kind=all"),
  at("coffee", "GET", "/café"),
  at("first", "POST", "/same"),
  at("second", "POST", "/same"),
  at("root", "GET", "/"),
]);

const found: readonly (readonly [request: string, targets: string[], values: string[]])[] = [
  ["GET /orders/7", ["one"], ["7"]],
  ["GET /orders/a%2Fb%20c", ["one"], ["a/b c"]],
  ["GET /orders/%zz", ["one"], ["%zz"]],
  ["GET /orders/list", ["list"], []],
  ["DELETE /orders/list", ["cancel"], ["list"]],
  ["GET /orders/7.json", ["file"], ["7"]],
  ["POST /a/1/b/2", ["two"], ["1", "2"]],
  ["GET /search", ["search"], []],
  ["GET /caf%C3%A9", ["coffee"], []],
  ["POST /same", ["first", "second"], []],
  ["GET /", ["root"], []],
];

const notFound: readonly (readonly [request: string, allow: string[] | undefined])[] = [
  ["GET /orders", undefined],
  ["GET /orders/", undefined],
  ["GET /orders/7/", undefined],
  ["GET /Orders/7", undefined],
  ["GET //orders/7", undefined],
  ["GET ", undefined],
  ["POST /orders/7", ["DELETE", "GET"]],
  ["GET /same", ["POST"]],
];

describe("routes", () => {
  test.each(found)("%s", (request, targets, values) => {
    const [method = "", path = ""] = request.split(" ");
    const result = routes.find(method, path);
    expect(result.kind === "targets" && [result.targets.map(({ name }) => name), result.values]).toEqual([
      targets,
      values,
    ]);
  });

  test.each(notFound)("%s is not there", (request, allow) => {
    const [method = "", path = ""] = request.split(" ");
    const result = routes.find(method, path);
    expect(result.kind).toBe(allow === undefined ? "nothing" : "method");
    expect(result.kind === "method" ? [...result.allow].sort() : undefined).toEqual(allow);
  });

  test("names of placeholders", () => {
    expect(placeholderNames("/a/{x}/b/{user.name}.json?q={z}")).toEqual(["x", "user.name"]);
  });
});
