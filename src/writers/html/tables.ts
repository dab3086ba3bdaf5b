/** A table as markup: in columns, or a paragraph a row where a line has not the room for them. */
import type { Cell, Table } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";
import { columnsOf, lettersOf } from "./columns.ts";
import { type Frame, facing } from "./frame.ts";
import { inlinesToHtml } from "./inlines.ts";
import { type Html, html, joined } from "./markup.ts";
import { ALIGNED, dress, type Style } from "./style.ts";

/** A table, as wide as its place lets it be. */
export function tableToHtml(table: Table, frame: Frame): Html {
  // Without rows there would be no paragraph to say the header in.
  return table.rows.length > 0 && lettersOf(table) > frame.room
    ? rowByRow(table, frame.style)
    : inColumns(table, frame);
}

function inColumns(written: Table, frame: Frame): Html {
  const { header, rows } = written;
  const { style, scrolls } = frame;
  const columns = columnsOf(written);
  const roles = (cell: Cell, i: number, role: "th" | "td") => {
    const dressed = { ...frame, style: { ...ALIGNED, ...style } };
    const { side, isWide } = columns[i] ?? {};
    const wide = isWide === true ? "wide" : undefined;
    return side === undefined || side === "left"
      ? facing(plain(cell), dressed, role, wide)
      : dress(dressed.style, role, side, wide ?? (role === "td" && side === "right" ? "number" : undefined));
  };
  // A table need not say what its columns hold.
  const isHeaded = header.some((cell) => cell.length > 0);
  const head = header.map(
    (cell, i) => html`<th scope="col"${roles(cell, i, "th")}>${inlinesToHtml(cell, style)}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => html`<td${roles(cell, i, "td")}>${inlinesToHtml(cell, style)}</td>`);
    return html`<tr>${joined(cells)}</tr>`;
  });
  const body = html`<table${dress(style, "table")}>${
    isHeaded
      ? html`
<thead><tr>${joined(head)}</tr></thead>`
      : html``
  }
<tbody>${joined(lines, html`\n`)}</tbody>
</table>`;
  // Without a place in the order of keys nobody could scroll it by them.
  return scrolls ? html`<section class="table" tabindex="0">${body}</section>` : body;
}

/** A record a row, a rule between two; each value behind its label. */
function rowByRow({ header, rows }: Table, style: Style): Html {
  const field = (cell: Cell, i: number) => {
    const label = header[i] ?? [];
    if (label.length === 0) return inlinesToHtml(cell, style);
    const colon = /[:?!.]$/.test(plain(label)) ? html`` : html`:`;
    return html`<strong>${inlinesToHtml(label, style)}${colon}</strong> ${inlinesToHtml(cell, style)}`;
  };
  const records = rows.map(
    (row) => html`<p${dress(style, "p")}>${joined(row.map(field), html`<br />\n`)}</p>`,
  );
  return joined(records, html`\n<hr${dress(style, "rule")} />\n`);
}
