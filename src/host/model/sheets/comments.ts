import type { Cell } from "../../../sheet/cell";
import type { Comment, CommentText } from "../book/comment";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { missing } from "../host-error";
import { createId } from "./sheets";

interface Content {
  readonly richContent: string;
  readonly mentions: CommentText["mentions"];
}

/** Starts a thread at a cell; returns its id. */
export function addComment(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Cell,
  content: Content,
  contentType: CommentText["contentType"],
): string {
  mayDo(sheet, "allowEditObjects");
  const comment: Comment = {
    ...newText(workbook, content, contentType),
    cell: { row, column },
    resolved: false,
    replies: [],
  };
  assign(workbook, sheet, "comments", [...sheet.comments, comment]);
  note(workbook, { kind: "comment-added", sheet, commentId: comment.id });
  return comment.id;
}

function newText(
  workbook: Workbook,
  { richContent, mentions }: Content,
  contentType: CommentText["contentType"],
): CommentText {
  const { name, email } = workbook.user;
  return {
    id: createId(workbook),
    content: plainText(richContent),
    richContent,
    contentType,
    mentions,
    authorName: name,
    authorEmail: email,
    created: workbook.now(),
  };
}

/** `"<at id=\"0\">Ann</at> please look"` → `"Ann please look"`. */
export const plainText = (richContent: string): string => richContent.replaceAll(/<at[^>]*>(.*?)<\/at>/g, "$1");

export function findComment(
  { sheets }: Workbook,
  id: string,
): { readonly sheet: Sheet; readonly comment: Comment } | null {
  for (const sheet of sheets) {
    const comment = sheet.comments.find((one) => one.id === id);
    if (comment) return { sheet, comment };
  }
  return null;
}

function readComment(workbook: Workbook, id: string): { readonly sheet: Sheet; readonly comment: Comment } {
  const found = findComment(workbook, id);
  if (!found) missing();
  return found;
}

/** Changes a comment; `what` is the change type that listeners hear. */
export function putComment(
  workbook: Workbook,
  id: string,
  change: Partial<Comment>,
  what: string,
  replyId?: string,
): void {
  const { sheet, comment } = readComment(workbook, id);
  mayDo(sheet, "allowEditObjects");
  assign(
    workbook,
    sheet,
    "comments",
    sheet.comments.map((one) => (one === comment ? { ...one, ...change } : one)),
  );
  note(workbook, { kind: "comment", sheet, commentId: id, what, ...(replyId === undefined ? {} : { replyId }) });
}

/**
 * documented: its replies go with it:
 * https://learn.microsoft.com/javascript/api/excel/excel.comment#excel-excel-comment-delete-member(1)
 */
export function deleteComment(workbook: Workbook, id: string): void {
  const { sheet } = readComment(workbook, id);
  mayDo(sheet, "allowEditObjects");
  assign(
    workbook,
    sheet,
    "comments",
    sheet.comments.filter((one) => one.id !== id),
  );
  note(workbook, { kind: "comment-deleted", sheet, commentId: id });
}

export function addReply(
  workbook: Workbook,
  id: string,
  content: Content,
  contentType: CommentText["contentType"],
): string {
  const reply = newText(workbook, content, contentType);
  putComment(workbook, id, { replies: [...readComment(workbook, id).comment.replies, reply] }, "ReplyAdded", reply.id);
  return reply.id;
}

export function putReply(workbook: Workbook, id: string, replyId: string, change: Partial<CommentText>): void {
  const { replies } = readComment(workbook, id).comment;
  putComment(
    workbook,
    id,
    { replies: replies.map((reply) => (reply.id === replyId ? { ...reply, ...change } : reply)) },
    "ReplyEdited",
    replyId,
  );
}

export function deleteReply(workbook: Workbook, id: string, replyId: string): void {
  const { replies } = readComment(workbook, id).comment;
  putComment(workbook, id, { replies: replies.filter((reply) => reply.id !== replyId) }, "ReplyDeleted", replyId);
}
