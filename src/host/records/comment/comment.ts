import { readBoolean, readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import type { Comment, CommentText } from "../../model/book/comment";
import type { Sheet } from "../../model/book/sheet";
import { missing } from "../../model/host-error";
import {
  addReply,
  deleteComment,
  deleteReply,
  findComment,
  plainText,
  putComment,
  putReply,
} from "../../model/sheets/comments";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { CommentTarget, ReplyTarget } from "../targets";
import { readContent } from "./comment-collection";

/** https://learn.microsoft.com/javascript/api/excel/excel.comment */
export const comment: HostRecord<"Comment"> = {
  name: "Comment",
  id: ({ id }) => id,
  properties: {
    ...textProperties((target: CommentTarget) => read(target).comment),
    Content: {
      get: (target) => read(target).comment.content,
      set: (target, value) =>
        putComment(
          target.workbook,
          target.id,
          { content: readText(value), richContent: readText(value), mentions: [], contentType: "Plain" },
          "CommentEdited",
        ),
    },
    Resolved: {
      get: (target) => read(target).comment.resolved,
      set(target, value) {
        const resolved = readBoolean(value);
        putComment(target.workbook, target.id, { resolved }, resolved ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  links: { Replies: (target) => createObject("CommentReplyCollection", target) },
  methods: {
    Delete: (target) => deleteComment(target.workbook, read(target).comment.id),
    GetLocation(target) {
      const { sheet, comment: own } = read(target);
      return createObject("Range", { sheet, areas: [{ ...own.cell, rows: 1, columns: 1 }] });
    },
    UpdateMentions(target, [content]) {
      const { richContent, mentions } = readContent(content);
      putComment(
        target.workbook,
        target.id,
        { richContent, mentions, content: plainText(richContent), contentType: "Mention" },
        "CommentEdited",
      );
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreplycollection */
export const commentReplyCollection: HostRecord<"CommentReplyCollection"> = {
  name: "CommentReplyCollection",
  items: (target) =>
    read(target).comment.replies.map(({ id }) => createObject("CommentReply", { ...target, replyId: id })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add: (target, [content, contentType]) =>
      createObject("CommentReply", {
        ...target,
        replyId: addReply(
          target.workbook,
          target.id,
          readContent(content),
          readChoice(contentType, ["Plain", "Mention"], "Plain"),
        ),
      }),
    GetCount: (target) => read(target).comment.replies.length,
    GetItemAt: (target, [index]) =>
      createObject("CommentReply", {
        ...target,
        replyId: read(target).comment.replies[readInteger(index)]?.id ?? missing(),
      }),
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreply */
export const commentReply: HostRecord<"CommentReply"> = {
  name: "CommentReply",
  id: ({ replyId }) => replyId,
  properties: {
    ...textProperties(readReply),
    Content: {
      get: (target) => readReply(target).content,
      set: (target, value) =>
        putReply(target.workbook, target.id, target.replyId, {
          content: readText(value),
          richContent: readText(value),
          mentions: [],
          contentType: "Plain",
        }),
    },
    // documented: that of the thread:
    // https://learn.microsoft.com/javascript/api/excel/excel.commentreply#excel-excel-commentreply-resolved-member
    Resolved: { get: (target) => read(target).comment.resolved },
  },
  methods: {
    Delete: (target) => deleteReply(target.workbook, target.id, readReply(target).id),
    GetLocation(target) {
      const { sheet, comment: own } = read(target);
      return createObject("Range", { sheet, areas: [{ ...own.cell, rows: 1, columns: 1 }] });
    },
    GetParentComment: ({ workbook, id }) => createObject("Comment", { workbook, id }),
    UpdateMentions(target, [content]) {
      const { richContent, mentions } = readContent(content);
      putReply(target.workbook, target.id, target.replyId, {
        richContent,
        mentions,
        content: plainText(richContent),
        contentType: "Mention",
      });
    },
  },
};

function read({ workbook, id }: CommentTarget): { readonly sheet: Sheet; readonly comment: Comment } {
  return findComment(workbook, id) ?? missing();
}

function readReply(target: ReplyTarget): CommentText {
  return read(target).comment.replies.find(({ id }) => id === target.replyId) ?? missing();
}

function find(target: CommentTarget, key: unknown): Instance | null {
  const id = readText(key);
  return read(target).comment.replies.some((reply) => reply.id === id)
    ? createObject("CommentReply", { ...target, replyId: id })
    : null;
}

/** What a comment and a reply have in common. */
function textProperties<Target>(own: (target: Target) => CommentText): Record<string, Property<Target>> {
  return {
    Id: { get: (target) => own(target).id },
    AuthorEmail: { get: (target) => own(target).authorEmail },
    AuthorName: { get: (target) => own(target).authorName },
    ContentType: { get: (target) => own(target).contentType },
    CreationDate: { get: (target) => new Date(own(target).created).toISOString() },
    Mentions: { get: (target) => own(target).mentions },
    RichContent: { get: (target) => own(target).richContent },
  };
}
