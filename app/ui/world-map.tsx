import world from "./world-map.json";
import land from "./world-map.svg";

interface WorldMapProps {
  /** ISO 3166-1 alpha-2 codes with the names to show. */
  countries: { code: string; name: string }[];
}
type Box = [number, number, number, number];
const paths: Record<string, string> = world.paths;
const boxes: Record<string, number[]> = world.boxes;
const points: Record<string, number[]> = world.points;

const boxOf = (code: string): Box => {
  const [x = 400, y = 210] = points[code] ?? [];
  const [x0 = x, y0 = y, x1 = x, y1 = y] = boxes[code] ?? [];
  return [x0, y0, x1, y1];
};

/** The stretch of the map that holds all the countries, twice as wide as high, at least a fifth of the world. */
function frameOf(codes: string[]): Box {
  const all = codes.map(boxOf);
  const [x0, y0] = [Math.min(...all.map((b) => b[0])), Math.min(...all.map((b) => b[1]))];
  const [x1, y1] = [Math.max(...all.map((b) => b[2])), Math.max(...all.map((b) => b[3]))];
  const width = Math.min(800, Math.max(160, (x1 - x0) * 1.25, (y1 - y0) * 2.5));
  const left = Math.max(0, Math.min(800 - width, (x0 + x1) / 2 - width / 2));
  const top = Math.max(0, Math.min(420 - width / 2, (y0 + y1) / 2 - width / 4));
  return [left, top, width, width / 2];
}

/** Names that don't cover one another, in the order given. */
function labelsIn(frame: Box, countries: WorldMapProps["countries"]) {
  const size = frame[2] / 32;
  const placed: Box[] = [];
  return countries.flatMap(({ code, name }) => {
    const [x0, y0, x1, y1] = boxOf(code);
    const [px = 0, py = 0] = points[code] ?? [];
    const half = (name.length * size * 0.52) / 2;
    const x = Math.max(frame[0] + half, Math.min(frame[0] + frame[2] - half, px));
    const small = x1 - x0 < size && y1 - y0 < size;
    const y = py + (small ? -size * 0.5 : size * 0.35);
    const box: Box = [x - half, y - size, x + half, y + size * 0.2];
    if (placed.some((p) => p[0] < box[2] && box[0] < p[2] && p[1] < box[3] && box[1] < p[3])) return [];
    placed.push(box);
    return [{ name, x, y }];
  });
}

/** A map of the countries that a text names, drawn by the server; their names also stand in words below it. */
export function WorldMap({ countries }: WorldMapProps) {
  const shown = countries.filter((c) => points[c.code]);
  if (shown.length === 0) return null;
  const frame = frameOf(shown.map((c) => c.code));
  const unit = frame[2] / 800;
  return (
    <figure className="max-w-[40rem]">
      <div className="relative aspect-[2/1] overflow-hidden border border-rule bg-paper">
        <Land frame={frame} />
        <svg
          viewBox={frame.map((n) => Math.round(n * 10) / 10).join(" ")}
          className="absolute inset-0 size-full"
          role="img"
          aria-label={`Map showing ${shown.map((c) => c.name).join(", ")}`}
        >
          {shown.map(({ code }) => (
            <Country key={code} code={code} unit={unit} />
          ))}
          {labelsIn(frame, shown).map(({ name, x, y }) => (
            <text
              key={name}
              x={x}
              y={y}
              textAnchor="middle"
              fontSize={frame[2] / 32}
              className="fill-ink stroke-paper font-sans"
              strokeWidth={unit * 4}
              paintOrder="stroke"
            >
              {name}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className="mt-1 text-sm text-quiet">
        Named in the text: {shown.map((c) => c.name).join(", ")}
      </figcaption>
    </figure>
  );
}

/** All land, a picture of its own: every page shares it, and it is fetched only where the map comes into sight. */
function Land({ frame: [left, top, width, height] }: { frame: Box }) {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  return (
    // biome-ignore lint/performance/noImgElement: a vector picture has nothing to gain from an optimiser
    <img
      src={land.src}
      alt=""
      loading="lazy"
      className="absolute max-w-none"
      style={{ width: share(800, width), left: share(-left, width), top: share(-top, height) }}
    />
  );
}

function Country({ code, unit }: { code: string; unit: number }) {
  const d = paths[code];
  const [x = 0, y = 0] = points[code] ?? [];
  if (d) return <path d={d} className="fill-sky stroke-ink" strokeWidth={unit * 1.2} />;
  return <circle cx={x} cy={y} r={unit * 6} className="fill-sky stroke-ink" strokeWidth={unit * 1.5} />;
}
