/** How well the lines of a drawing can be told apart. All lengths are in units of the drawing. */

export type Point = readonly [x: number, y: number];

/** A drawn line, its curves flattened. */
export interface DrawnLine {
  /** What it joins. */
  readonly ends: readonly [string, string];
  readonly points: readonly Point[];
}

export interface LineQuality {
  readonly lines: number;
  readonly length: number;
  /** The share of all length that runs along another line without a common end, from 0 to 1. */
  readonly overlap: number;
  /** The pairs of lines without a common end that cross. */
  readonly crossings: number;
}

/** Lines nearer than this run together. */
const NEAR = 3;
/** The sine of the largest angle between two lines that run along each other: 20 degrees. A crossing is not an overlap. */
const ALONG = 0.34;
/** Between two samples of a line. */
const STEP = 1;

interface Sample {
  readonly line: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export function lineQuality(lines: readonly DrawnLine[]): LineQuality {
  const samples = lines.flatMap(({ points }, line) => samplesOf(points, line));
  const cells = new Map<string, Sample[]>();
  const cellOf = (value: number) => Math.floor(value / NEAR);
  for (const sample of samples) {
    const key = `${cellOf(sample.x)} ${cellOf(sample.y)}`;
    const cell = cells.get(key);
    if (cell) cell.push(sample);
    else cells.set(key, [sample]);
  }
  const around = ({ x, y }: Sample) =>
    [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].flatMap((j) => cells.get(`${cellOf(x) + i} ${cellOf(y) + j}`) ?? []),
    );
  const apart = (a: number, b: number) => !haveCommonEnd(lines[a] as DrawnLine, lines[b] as DrawnLine);
  const covered = samples.filter((sample) =>
    around(sample).some(
      (other) =>
        Math.hypot(sample.x - other.x, sample.y - other.y) < NEAR &&
        Math.abs(sample.dx * other.dy - sample.dy * other.dx) < ALONG &&
        apart(sample.line, other.line),
    ),
  );
  return {
    lines: lines.length,
    length: samples.length * STEP,
    overlap: samples.length === 0 ? 0 : covered.length / samples.length,
    crossings: crossingsOf(lines),
  };
}

const haveCommonEnd = (a: DrawnLine, b: DrawnLine): boolean => a.ends.some((end) => b.ends.includes(end));

function samplesOf(points: readonly Point[], line: number): Sample[] {
  const samples: Sample[] = [];
  // How far the next sample lies along what follows.
  let ahead = STEP / 2;
  for (const [at, [x1, y1]] of points.slice(0, -1).entries()) {
    const [x2, y2] = points[at + 1] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1);
    const [dx, dy] = length === 0 ? [0, 0] : [(x2 - x1) / length, (y2 - y1) / length];
    for (; ahead < length; ahead += STEP)
      samples.push({ line, x: x1 + dx * ahead, y: y1 + dy * ahead, dx, dy });
    ahead -= length;
  }
  return samples;
}

function crossingsOf(lines: readonly DrawnLine[]): number {
  let crossings = 0;
  for (const [at, a] of lines.entries())
    for (const b of lines.slice(at + 1)) if (!haveCommonEnd(a, b) && doCross(a.points, b.points)) crossings++;
  return crossings;
}

const doCross = (a: readonly Point[], b: readonly Point[]): boolean =>
  a
    .slice(0, -1)
    .some((from, i) =>
      b.slice(0, -1).some((other, j) => segmentsCross(from, a[i + 1] as Point, other, b[j + 1] as Point)),
    );

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
