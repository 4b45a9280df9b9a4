// Runs in the page, after Chart.js.
const configs = JSON.parse(document.getElementById("charts").textContent);
const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name);
let drawn = [];

function draw() {
  for (const chart of drawn) chart.destroy();
  Object.assign(Chart.defaults, { color: color("--muted"), borderColor: color("--line"), animation: false });
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  drawn = configs.map(({ id, config: { type, data, options } }) => {
    const datasets = data.datasets.map((dataset, index) => {
      const own = color(`--series-${index % 6}`);
      return {
        ...dataset,
        borderColor: own,
        backgroundColor: type === "bar" ? own : dataset.fill ? `${own}22` : "transparent",
      };
    });
    const common = { maintainAspectRatio: false, locale: "en-US", interaction: { mode: "index", intersect: false } };
    const plugins = { legend: { display: datasets.length > 1, position: "bottom" } };
    const x = { ...options.scales?.x, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 16 } };
    const y = { ...options.scales?.y, beginAtZero: true };
    return new Chart(id, { type, data: { ...data, datasets }, options: { ...common, plugins, scales: { x, y } } });
  });
}

draw();
// In dark mode and on paper, the colours differ.
for (const media of ["(prefers-color-scheme: dark)", "print"]) matchMedia(media).addEventListener("change", draw);
