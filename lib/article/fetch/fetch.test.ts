/**
 * The fetcher on a site of this machine, which one rule lets it reach, and on names that lead inward, which nothing does.
 * No test opens a connection to anything but loopback: whom it would call is asked of `dial`.
 */
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite, theArticle } from "@/e2e/files/site";
import { ImportProblem } from "../problem";
import { readSource } from "../read";
import { checkAddress, isPublicAddress, readAddress } from "./address";
import type { Ways } from "./dial";
import { type FetchRules, fetchPage } from "./index";
import { mayFetch } from "./robots";
import { crookedAddresses, loopbackSpellings, privateSpellings } from "./testing";

let site: Site;
/** Listens on loopback beside the site: nobody may ever ask it for anything. */
let inside: Server;
let asked = 0;
const insideOrigin = () => `http://127.0.0.1:${(inside.address() as AddressInfo).port}`;

beforeAll(async () => {
  inside = createServer((_, response) => {
    asked += 1;
    response.end("secret");
  });
  await new Promise<void>((done) => inside.listen(0, "127.0.0.1", done));
  site = await startSite(() => ({
    "/inward": (_, response) => {
      response.writeHead(302, { location: `${insideOrigin()}/secret` }).end();
    },
  }));
});
afterEach(() => expect(asked).toBe(0));
afterAll(async () => {
  await site.close();
  await new Promise((done) => inside.close(done));
});

const open: () => FetchRules = () => ({ allowedOrigin: site.origin });
const code = async (address: string, rules: FetchRules = open()) => {
  const thrown = await fetchPage(address, rules).catch((error: unknown) => error);
  return thrown instanceof ImportProblem ? thrown.code : JSON.stringify(thrown);
};
/** Ways that reach nothing: who is resolved and called is written down. */
function spies(answers: string[][]): { ways: Ways; called: string[]; count: () => number } {
  const called: string[] = [];
  let n = 0;
  const ways: Ways = {
    resolve: async () => answers[Math.min(n++, answers.length - 1)] ?? [],
    dial: async (address) => {
      called.push(address);
      throw new Error("nobody is called in this test");
    },
  };
  return { ways, called, count: () => n };
}

describe("addresses that are not of the open web", () => {
  const all = [...loopbackSpellings, ...privateSpellings];
  it("are many", () => expect(all.length).toBeGreaterThan(110));
  it.each(all)("%s is refused, whatever the scheme, and nobody is asked or called", async (host) => {
    for (const scheme of ["http", "https"]) {
      const { ways, called, count } = spies([["93.184.215.14"]]);
      expect(["not-public", "not-an-address"]).toContain(await code(`${scheme}://${host}/x`, { ways }));
      expect([called, count()]).toEqual([[], 0]);
    }
  });
  it.each(crookedAddresses)("%s is refused", async (address) => {
    const { ways, called } = spies([["127.0.0.1"]]);
    expect(["not-public", "not-an-address"]).toContain(await code(address, { ways }));
    expect(called).toEqual([]);
  });
  it("are refused as numbers of IPv6 outside the one public block, and inside any IPv4 network that is not public", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        if (!/^[23]/i.test(address) || !/^[23][0-9a-f]{3}:/i.test(address))
          expect(isPublicAddress(address)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(
        fc.nat(255),
        fc.nat(255),
        fc.nat(255),
        fc.constantFrom("10", "127", "0", "224", "250"),
        (a, b, c, first) => {
          const address = `${first}.${a}.${b}.${c}`;
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        },
      ),
    );
  });
  it("are this machine's own, public as they may be", () => {
    expect(isPublicAddress("93.184.215.14", new Set())).toBe(true);
    expect(isPublicAddress("93.184.215.14", new Set(["93.184.215.14"]))).toBe(false);
    expect(isPublicAddress("2606:4700::1111", new Set())).toBe(true);
  });
});

describe("names", () => {
  it.each([
    ["a private address", ["10.0.0.7"]],
    ["a metadata service", ["169.254.169.254"]],
    ["a private address among public ones", ["93.184.215.14", "192.168.1.1"]],
    ["an IPv6 address that carries a private one", ["64:ff9b::a00:1"]],
  ])("that resolve to %s are refused, and nobody is called", async (_, answer) => {
    const { ways, called } = spies([answer]);
    expect(await code("https://news.example/a", { ways })).toBe("not-public");
    expect(called).toEqual([]);
  });
  it("are resolved once a connection: an answer that changes between looking and calling leads nowhere", async () => {
    const { ways, called, count } = spies([["93.184.215.14"], ["127.0.0.1"]]);
    expect(await code("http://rebind.example/robots-first", { ways })).toBe("unreachable");
    expect([called, count()]).toEqual([["93.184.215.14"], 1]);
  });
  it("that change between robots.txt and the page are looked at again, and refused", async () => {
    let n = 0;
    const called: string[] = [];
    const ways: Ways = {
      resolve: async () => (n++ === 0 ? ["93.184.215.14"] : ["127.0.0.1"]),
      // The public address is played by the site on this machine.
      dial: async (address) => {
        called.push(address);
        const socket = connect(Number(new URL(site.origin).port), "127.0.0.1");
        await new Promise((done) => socket.once("connect", done));
        return socket;
      },
    };
    expect(await code("http://rebind.example/2016/03/river-treaty", { ways })).toBe("not-public");
    expect(called).toEqual(["93.184.215.14"]);
  });
  it("that nobody has are told", async () => {
    expect(await code("https://no-such.example/", { ways: spies([[]]).ways })).toBe("unreachable");
  });
});

describe("a redirect", () => {
  it("is followed, and the page is known by where it ended", async () => {
    expect((await fetchPage(`${site.origin}/moved`, open())).url).toBe(`${site.origin}/2016/03/river-treaty`);
  });
  it.each([
    ["to another port of this machine", "/inward", "not-public"],
    ["in a circle", "/circle", "unreachable"],
  ])("%s is not", async (_, path, says) => expect(await code(site.origin + path)).toBe(says));
});

describe("a site's no", () => {
  it.each([
    ["by robots.txt", "/members/story", "robots"],
    ["by robots.txt to us by name", "/no-lessons/x", "robots"],
    ["by its status", "/forbidden", "closed"],
    ["since there is no page", "/gone", "gone"],
  ])("%s is kept", async (_, path, says) => expect(await code(site.origin + path)).toBe(says));
  it.each([
    [404, "", true],
    [200, "User-agent: *\nDisallow: /", false],
    [200, "User-agent: *\nDisallow: /\nUser-agent: broadsheet\nAllow: /", true],
    [503, "", false],
    [200, "\0\xff<html>", true],
  ])("%i %j lets us: %s", (status, text, may) =>
    expect(mayFetch(new URL("https://news.example/a"), { status, text })).toBe(may),
  );
});

describe("what is too much", () => {
  it("is a page that unpacks to more than the limit", async () =>
    expect(await code(`${site.origin}/bomb`)).toBe("too-large"));
  it("is a page that never ends", async () =>
    expect(await code(`${site.origin}/endless`, { ...open(), milliseconds: 700 })).toBe("too-slow"));
});

describe("an article", () => {
  it("comes out of a page full of navigation, adverts and banners as its own words", async () => {
    const read = await readSource({ ...(await fetchPage(`${site.origin}/moved`, open())), name: "" });
    const { blocks, ...details } = read;
    expect(blocks).toEqual(theArticle.blocks);
    expect(details).toEqual({
      ...{ title: theArticle.title, byline: "Mira Solberg", publication: "The Harbour Review" },
      ...{ date: "14 March 2016", licence: "CC BY 4.0", url: `${site.origin}/2016/03/river-treaty` },
    });
  });
  it("is read from a PDF at an address", async () => {
    const read = await readSource({ ...(await fetchPage(`${site.origin}/report.pdf`, open())), name: "" });
    expect(read.blocks).toEqual(theArticle.blocks);
  });
  it.each([
    ["/subscribers", "closed"],
    ["/nothing", "no-article"],
    ["/picture", "kind"],
  ])("%s is none: %s", async (path, says) => {
    const fetched = await fetchPage(site.origin + path, open());
    await expect(readSource({ ...fetched, name: "" })).rejects.toMatchObject({ code: says });
  });
});

it.each([
  ["news.example/a", "https://news.example/a"],
  [" HTTPS://News.Example ", "https://news.example/"],
  ["news.example:443/a", "https://news.example/a"],
])("%j is the address %s", (typed, url) => {
  const read = readAddress(typed);
  checkAddress(read);
  expect(read.href).toBe(url);
});
