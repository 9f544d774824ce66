import { readDate } from "../../../sheet/serial-date";
import type { Preview } from "../../../templates/preview-template";
import { wallClock } from "../../clock";

/** The upper left of the template's sheet with its example, as large as the card. */
export function TemplatePreview({ preview: { title, fields, columns, rows } }: { readonly preview: Preview }) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div class="preview" aria-hidden="true" dir="ltr">
      <strong>{title}</strong>
      {fields.map(({ label, text }) => (
        <div key={label} class="preview-field">
          <span>{label}</span> {text}
        </div>
      ))}
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, width }) => (
              <th key={heading} style={{ inlineSize: `${String(Math.round((100 * width) / total))}%` }}>
                {heading.replace(ENDING, "\u00ad$&")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, i) => (
                <td key={i}>
                  <div>{columns[i]?.kind === "date" ? sayDay(Number(text)) : text}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Before it, a long word may be broken: Implemen-tation. */
const ENDING = /(?<=[a-z]{4})[ct]ations?\b/gi;

/** `12 Dec`, so many days from today. */
function sayDay(days: number): string {
  const { month, day } = readDate(wallClock.today() + days);
  return `${String(day)} ${MONTHS[month - 1] ?? ""}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
