import type { Chart } from "./charts.js";
import type { MonthOfUsage } from "./collect.js";
import { bytes, date, dollars, number } from "./format.js";
import { type Html, html } from "./html.js";
import { callKinds, type Totals, totalsOf } from "./totals.js";

export function gapSection(gaps: string[]): Html {
  return html`<section><h2>Missing from this report</h2>
<ul>${gaps.map((gap) => html`<li>${gap}</li>`)}</ul></section>`;
}

/** The table of months has the figures that a chart shows. */
export function chartSection({ id, title }: Chart): Html {
  return html`<section><h2>${title}</h2>
<div class="chart"><canvas id="${id}" role="img" aria-label="Chart: ${title}" aria-describedby="months"></canvas></div>
</section>
`;
}

export function monthSection(months: MonthOfUsage[], all: Totals): Html {
  const figures = (totals: Totals) =>
    [
      number(totals.sessions),
      number(totals.users),
      number(totals.minutes),
      bytes(totals.storage),
      bytes(totals.storagePeak),
      number(totals.calls),
      dollars(totals.callCost),
    ].map((figure) => html`<td>${figure}</td>`);
  const rows = months.map(
    (
      month,
    ) => html`<tr><th scope="row">${date(month.from, { month: "long", year: "numeric" })}</th>${figures(totalsOf([month]))}</tr>
`,
  );
  const heads = ["Month", "Sessions", "Participants", "Minutes", "Storage", "Peak", "Calls", "Cost"];
  return html`<section><h2>Month by month</h2>
<div class="table" tabindex="0" role="region" aria-label="Month by month"><table id="months">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">Total</th>${figures(all)}</tr></tfoot>
</table></div>
<p class="note">Participants are counted once per day. Storage is that of the last day.</p></section>
`;
}

export function kindSection(months: MonthOfUsage[]): Html {
  const rows = callKinds(months).map(
    ({ kind, calls, cost }) =>
      html`<tr><th scope="row">${kind}</th><td>${number(calls)}</td><td>${dollars(cost)}</td></tr>
`,
  );
  return html`<section><h2>Telephone calls by kind</h2>
<div class="table"><table>
<thead><tr><th scope="col">Kind</th><th scope="col">Calls</th><th scope="col">Cost</th></tr></thead>
<tbody>${rows}</tbody>
</table></div></section>
`;
}
