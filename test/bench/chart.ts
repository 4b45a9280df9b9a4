import type { Section } from "./section.js";

const WIDTH = 640;
const LABEL = 200;
const VALUE = 70;
const BAR = 20;
const HEAD = 36;

// Colours that stand out on white and on black; GitHub shows the picture on both.
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600 }
  .peer { fill: #8c959f }
  .ours { fill: #0969da }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .ours { fill: #4493f8 } }
`;

/** The bars of all sections that have some, as SVG. Shorter is better. */
export function chart(sections: readonly Section[]): string {
  let y = 0;
  const parts: string[] = [];
  for (const { chart: picture } of sections) {
    if (picture === undefined) continue;
    const most = Math.max(...picture.bars.map(({ value }) => value));
    parts.push(`<text class="title" x="0" y="${y + 22}">${escaped(picture.title)}, ${picture.unit}</text>`);
    y += HEAD;
    for (const { label, value, isOurs = false } of picture.bars) {
      const length = ((WIDTH - LABEL - VALUE) * value) / most;
      parts.push(
        `<text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>`,
        `<rect class="${isOurs ? "ours" : "peer"}" x="${LABEL}" y="${y + 2}" width="${length.toFixed(1)}" height="${BAR - 4}" rx="2"/>`,
        `<text x="${(LABEL + length + 6).toFixed(1)}" y="${y + 14}">${figure(value)}</text>`,
      );
      y += BAR;
    }
    y += 12;
  }
  const box = `viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-label="Benchmarks; shorter bars are better">
<style>${STYLE}</style>
${parts.join("\n")}
</svg>
`;
}

const figure = (value: number) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en"));

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
