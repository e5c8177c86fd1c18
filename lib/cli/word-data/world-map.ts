/** Draws the countries of Natural Earth's 1:110m map (`world-atlas`) as SVG paths, in the Natural Earth projection. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-countries";

const width = 800;
/** Natural Earth projection (Patterson 2008; polynomial by Šavrič et al. 2011): longitude and latitude in degrees. */
export function projected(longitude: number, latitude: number): [number, number] {
  const l = (longitude * Math.PI) / 180;
  const p = (latitude * Math.PI) / 180;
  const p2 = p * p;
  const p4 = p2 * p2;
  const x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
  const y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
  // The widest parallel, the equator, spans the width.
  const scale = width / (2 * Math.PI * 0.8707);
  return [tenth(width / 2 + x * scale), tenth(210 - y * scale)];
}
const tenth = (n: number) => Math.round(n * 10) / 10;

type Ring = number[][];
const byNumber = new Map(countries.map((c) => [c.ccn3, c.cca2]));
const unnumbered: Record<string, string> = { Kosovo: "XK", "N. Cyprus": "CY", Somaliland: "SO" };

/** Exact paths and simpler ones, boxes of the largest part, and for every country a point: all in a frame of 800 by 420. */
export function drawWorld() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const land: Record<string, string> = {};
  const paths: Record<string, string> = {};
  const boxes: Record<string, number[]> = {};
  for (const shape of feature(topology, topology.objects.countries).features) {
    const name = (shape.properties as { name?: string } | null)?.name ?? "";
    const code = byNumber.get(String(shape.id ?? "").padStart(3, "0")) ?? unnumbered[name];
    if (!code || code === "AQ" || !shape.geometry) continue;
    const polygons: Ring[][] =
      shape.geometry.type === "Polygon"
        ? [shape.geometry.coordinates]
        : shape.geometry.type === "MultiPolygon"
          ? shape.geometry.coordinates
          : [];
    const drawn = polygons.flat().flatMap(cut);
    const rings = drawn.map((ring) => ring.map(([x = 0, y = 0]) => projected(x, y)));
    const box = boxOf(rings.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)));
    const most = Math.min(0.8, Math.sqrt(sizeOfBox(box)) * 0.006);
    for (const [n, ring] of rings.entries()) {
      const owner = code === "RU" && inCrimea(drawn[n] ?? []) ? "UA" : code;
      land[owner] = (land[owner] ?? "") + pathOf(ring);
      const fewer = simplified(ring, most);
      paths[owner] = (paths[owner] ?? "") + pathOf(fewer.length < 4 ? ring : fewer);
    }
    boxes[code] ??= box;
  }
  const points = Object.fromEntries(
    countries.map((c) => [c.cca2, projected(c.latlng[1] ?? 0, c.latlng[0] ?? 0)]),
  );
  return { land, paths, boxes, points };
}

/** The source draws Crimea with the state that holds it; here as UN General Assembly resolution 68/262 has it. */
const inCrimea = (ring: Ring) =>
  ring.length > 0 && ring.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5);

/** A ring that crosses the 180th meridian becomes two, one at either edge of the map. */
function cut(ring: Ring): Ring[] {
  let turn = 0;
  const whole = ring.map(([x = 0, y = 0], n) => {
    const before = ring[n - 1]?.[0] ?? x;
    if (x - before > 180) turn -= 360;
    if (before - x > 180) turn += 360;
    return [x + turn, y];
  });
  const parts = [-360, 0, 360].map((shift) =>
    clipped(
      clipped(
        whole.map(([x = 0, y = 0]) => [x + shift, y]),
        -180,
        1,
      ),
      180,
      -1,
    ),
  );
  return parts.filter((p) => p.length > 3);
}
/** The part of a closed ring on one side of a meridian: east of it for side 1, west for -1 (Sutherland & Hodgman 1974). */
function clipped(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const inside = ([x = 0]: number[]) => (x - meridian) * side >= 0;
  return ring.flatMap((point, n) => {
    const before = ring[n - 1] ?? ring.at(-1) ?? point;
    if (inside(point) === inside(before)) return inside(point) ? [point] : [];
    const [x0 = 0, y0 = 0] = before;
    const [x1 = 0, y1 = 0] = point;
    const border = [meridian, y0 + ((meridian - x0) / (x1 - x0)) * (y1 - y0)];
    return inside(point) ? [border, point] : [border];
  });
}

/**
 * Fewer corners, none further from the line than `most` (Ramer 1972, Douglas & Peucker 1973). A single country lies on the
 * land's exact picture, and big ones are seen small.
 */
function simplified(ring: [number, number][], most: number): [number, number][] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 3) return ring;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const away = ([x, y]: [number, number]) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length;
  const distances = ring.map(away);
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= most) return [first, last];
  const before = simplified(ring.slice(0, farthest + 1), most);
  return [...before.slice(0, -1), ...simplified(ring.slice(farthest), most)];
}

function pathOf(ring: [number, number][]): string {
  let [x, y] = ring[0] ?? [0, 0];
  let d = `M${x},${y}`;
  for (const [nx, ny] of ring.slice(1)) {
    const [dx, dy] = [tenth(nx - x), tenth(ny - y)];
    if (dx === 0 && dy === 0) continue;
    d += `l${dx},${dy}`;
    [x, y] = [nx, ny];
  }
  return `${d}z`;
}
function boxOf(ring: [number, number][]): number[] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
const sizeOfBox = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[]) => (x1 - x0) * (y1 - y0);
const sizeOf = (ring: [number, number][]) => sizeOfBox(boxOf(ring));

/** All land as a picture that pages share: grey that shows on light and dark paper alike, borders as thin at any size. */
const pictureOf = (land: Record<string, string>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 420" fill="#8b857a" fill-opacity=".25" stroke="#8b857a" ` +
  `stroke-opacity=".55" stroke-width=".7"><path vector-effect="non-scaling-stroke" d="${Object.values(land).join("")}"/></svg>\n`;

/** Writes the map beside the component that shows it: the land as a picture, and what single countries are drawn from. */
export function writeMap(): void {
  const { land, paths, boxes, points } = drawWorld();
  const rows = (o: Record<string, unknown>) =>
    Object.entries(o)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)
      .join(",\n");
  const text = `{"paths":{\n${rows(paths)}\n},\n"boxes":{\n${rows(boxes)}\n},\n"points":{\n${rows(points)}\n}}\n`;
  const to = (name: string) => fileURLToPath(new URL(`../../../app/ui/${name}`, import.meta.url));
  writeFileSync(to("world-map.json"), text);
  writeFileSync(to("world-map.svg"), pictureOf(land));
  process.stdout.write(
    `world-map.json: ${Object.keys(paths).length} countries, ${Math.round(text.length / 1024)} KB\n`,
  );
}
