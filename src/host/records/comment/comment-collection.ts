import { readChoice, readFields, readInteger, readText } from "../../engine/arguments";
import { WORKBOOK } from "../../engine/events/event-entry";
import type { Instance } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import type { Sheet } from "../../model/book/sheet";
import { HostError, invalid, missing } from "../../model/host-error";
import { splitAddress } from "../../model/places/address";
import { addComment } from "../../model/sheets/comments";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { CommentsTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export const commentCollection: HostRecord<"CommentCollection"> = {
  name: "CommentCollection",
  events: { Added: EVENT.commentAdded, Deleted: EVENT.commentDeleted, Changed: EVENT.commentChanged },
  eventTarget: ({ sheet }) => sheet?.id ?? WORKBOOK,
  items: (target) => listIds(target).map((id) => createObject("Comment", { workbook: target.workbook, id })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add: (target, [cell, content, contentType]) => add(target, cell, content, contentType),
    GetCount: (target) => listIds(target).length,
    GetItemAt: (target, [index]) =>
      createObject("Comment", { workbook: target.workbook, id: listIds(target)[readInteger(index)] ?? missing() }),
    GetItemByCell(target, [cell]) {
      const { sheet, ...rest } = oneCell(target, cell);
      const { row, column } = getRectangle({ sheet, ...rest });
      const found = sheet.comments.find((one) => one.cell.row === row && one.cell.column === column);
      return createObject("Comment", { workbook: target.workbook, id: found?.id ?? missing() });
    },
    GetItemByReplyId(target, [replyId]) {
      const id = readText(replyId);
      const found = listSheets(target)
        .flatMap(({ comments }) => comments)
        .find(({ replies }) => replies.some((reply) => reply.id === id));
      return createObject("Comment", { workbook: target.workbook, id: found?.id ?? missing() });
    },
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

const listSheets = ({ workbook, sheet }: CommentsTarget): readonly Sheet[] => (sheet ? [sheet] : workbook.sheets);

const listIds = (target: CommentsTarget): string[] =>
  listSheets(target).flatMap(({ comments }) => comments.map(({ id }) => id));

const find = (target: CommentsTarget, key: unknown): Instance | null =>
  listIds(target).includes(readText(key))
    ? createObject("Comment", { workbook: target.workbook, id: readText(key) })
    : null;

/**
 * documented: an address with its sheet, for the workbook's:
 * https://learn.microsoft.com/javascript/api/excel/excel.commentcollection#excel-excel-commentcollection-add-member(1)
 */
function oneCell({ workbook, sheet }: CommentsTarget, cell: unknown) {
  if (typeof cell === "string" && sheet === null && splitAddress(cell).sheet === null) invalid();
  const target = readRange(cell, workbook, sheet);
  const { rows, columns } = getRectangle(target);
  if (rows * columns !== 1) invalid();
  return target;
}

function add(target: CommentsTarget, cell: unknown, content: unknown, contentType: unknown): Instance {
  const place = oneCell(target, cell);
  const { row, column } = getRectangle(place);
  const type = readChoice(contentType, ["Plain", "Mention"], "Plain");
  // assumed: the code where the cell has one already
  if (place.sheet.comments.some((one) => one.cell.row === row && one.cell.column === column))
    throw new HostError("InvalidOperation", "The cell has a comment already.");
  return createObject("Comment", {
    workbook: target.workbook,
    id: addComment(target.workbook, place.sheet, { row, column }, readContent(content), type),
  });
}

/** Text, or text with mentions. https://learn.microsoft.com/javascript/api/excel/excel.commentrichcontent */
export function readContent(value: unknown): {
  readonly richContent: string;
  readonly mentions: readonly { email: string; id: number; name: string }[];
} {
  if (typeof value === "string") return value === "" ? empty() : { richContent: value, mentions: [] };
  const fields = readFields(value);
  const mentions = Array.isArray(fields.mentions)
    ? (fields.mentions as readonly { email: string; id: number; name: string }[])
    : [];
  return { richContent: readText(fields.richContent), mentions };
}

/**
 * documented: a comment cannot be empty:
 * https://learn.microsoft.com/javascript/api/excel/excel.commentcollection#excel-excel-commentcollection-add-member(1)
 */
function empty(): never {
  invalid();
}
