import { readFile } from "node:fs/promises";
import { chartsOf } from "./charts.js";
import type { Usage } from "./collect.js";
import { bytes, date, dollars, number } from "./format.js";
import { Html, html } from "./html.js";
import { chartSection, gapSection, kindSection, monthSection } from "./sections.js";
import { type Totals, totalsOf } from "./totals.js";

const CHART_JS = new URL("chart.umd.min.js", import.meta.resolve("chart.js"));
const DRAW = new URL("draw.js", import.meta.url);
const STYLE = new URL("style.css", import.meta.url);

/** The report as one page that loads nothing from the network: its content security policy forbids it. */
export async function renderPage({ months, gaps }: Usage): Promise<string> {
  const [chartJs, draw, style] = await Promise.all([CHART_JS, DRAW, STYLE].map((file) => readFile(file, "utf8")));
  const charts = chartsOf(months);
  const totals = totalsOf(months);
  // In JSON, `<` only occurs in strings, where it can be escaped, so that `</script>` in a name doesn't end the script.
  const data = JSON.stringify(charts).replaceAll("<", "\\u003c");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Video SDK usage</title>
<style>${new Html(style ?? "")}</style>
</head>
<body>
<header>
<h1>Video SDK usage</h1>
<p>${longDate(months[0]?.from)} to ${longDate(months.at(-1)?.to)}, days in UTC</p>
</header>
<p class="summary">${summary(months.length, totals)}</p>
${gaps.length > 0 ? gapSection(gaps) : ""}
${charts.map(chartSection)}
${monthSection(months, totals)}
${totals.calls > 0 ? kindSection(months) : ""}
<script type="application/json" id="charts">${new Html(data)}</script>
<script>${new Html(chartJs ?? "")}</script>
<script type="module">${new Html(draw ?? "")}</script>
</body>
</html>
`.text;
}

function summary(months: number, { sessions, users, minutes, storage, storagePeak, calls, callCost }: Totals): Html {
  const strong = (text: string) => html`<strong>${text}</strong>`;
  const storageSentence =
    storage === undefined
      ? "There is no data about the storage of cloud recordings."
      : html`Cloud recordings use ${strong(bytes(storage))} now, and used ${bytes(storagePeak)} at most.`;
  const callSentence =
    calls === 0
      ? "There were no telephone calls."
      : html`${number(calls)} telephone calls cost ${strong(dollars(callCost))}.`;
  return html`${months === 1 ? "This month" : `In the last ${months} months`} there were
${strong(`${number(sessions)} sessions`)} with ${number(users)} participants and
${strong(`${number(minutes)} session minutes`)}.
${storageSentence}
${callSentence}`;
}

const longDate = (day: string | undefined) => (day ? date(day, { dateStyle: "long" }) : "");
