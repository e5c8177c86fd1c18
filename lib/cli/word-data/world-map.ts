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

/** Paths, boxes of the largest part, and for every country a point: all in a frame of 800 by 420. */
export function drawWorld() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
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
    for (const [n, ring] of rings.entries()) {
      const owner = code === "RU" && inCrimea(drawn[n] ?? []) ? "UA" : code;
      paths[owner] = (paths[owner] ?? "") + pathOf(ring);
    }
    if (!boxes[code]) boxes[code] = boxOf(rings.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)));
  }
  const points = Object.fromEntries(
    countries.map((c) => [c.cca2, projected(c.latlng[1] ?? 0, c.latlng[0] ?? 0)]),
  );
  return { paths, boxes, points };
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
function sizeOf(ring: [number, number][]): number {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = boxOf(ring);
  return (x1 - x0) * (y1 - y0);
}

/** Writes the map beside the component that shows it. */
export function writeMap(): void {
  const { paths, boxes, points } = drawWorld();
  const rows = (o: Record<string, unknown>) =>
    Object.entries(o)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)
      .join(",\n");
  const text = `{"paths":{\n${rows(paths)}\n},\n"boxes":{\n${rows(boxes)}\n},\n"points":{\n${rows(points)}\n}}\n`;
  writeFileSync(fileURLToPath(new URL("../../../app/ui/world-map.json", import.meta.url)), text);
  process.stdout.write(
    `world-map.json: ${Object.keys(paths).length} countries, ${Math.round(text.length / 1024)} KB\n`,
  );
}
