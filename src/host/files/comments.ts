import { findCell, formatCell } from "../../sheet/a1";
import type { Comment, CommentText, Note } from "../model/book/comment";
import {
  childrenNamed,
  escapeXml,
  findChild,
  MAIN_NAMESPACE,
  parseXml,
  readFlag,
  textWithin,
  writeElement,
  XML_HEAD,
} from "./xml";

/** The notes of a comments part. */
export function readNotes(xml: string): Note[] {
  const root = parseXml(xml);
  const authors = findChild(root, "authors")?.children.map(({ text }) => text) ?? [];
  const list = findChild(root, "commentList");
  return (list ? childrenNamed(list, "comment") : []).flatMap((comment) => {
    const cell = findCell(comment.attributes.ref ?? "");
    const text = findChild(comment, "text");
    return cell && text
      ? [{ cell, author: authors[Number(comment.attributes.authorId)] ?? "", text: textWithin(text) }]
      : [];
  });
}

/** A comments part; how the notes look and where they lie is in another one. */
export function writeNotes(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const written = notes.map(({ cell, author, text }) =>
    writeElement(
      "comment",
      { ref: formatCell(cell), authorId: authors.indexOf(author) },
      writeElement("text", {}, writeElement("t", { "xml:space": "preserve" }, escapeXml(text))),
    ),
  );
  const list = authors.map((author) => writeElement("author", {}, escapeXml(author)));
  return (
    XML_HEAD +
    writeElement("comments", { xmlns: MAIN_NAMESPACE }, [
      writeElement("authors", {}, list),
      writeElement("commentList", {}, written),
    ])
  );
}

/** The threads of a threaded comments part; `people` are the authors' names by their ids. */
export function readComments(xml: string, people: ReadonlyMap<string, string>, nextId: () => string): Comment[] {
  const elements = childrenNamed(parseXml(xml), "threadedComment");
  const read = ({ attributes: { personId = "", dT = "" }, children }: (typeof elements)[number]): CommentText => {
    const content = children.find(({ name }) => name === "text")?.text ?? "";
    const created = Date.parse(`${dT}Z`);
    return {
      id: nextId(),
      content,
      richContent: content,
      contentType: "Plain",
      mentions: [],
      authorName: people.get(personId) ?? "",
      authorEmail: "",
      created: Number.isNaN(created) ? 0 : created,
    };
  };
  return elements
    .filter(({ attributes }) => attributes.parentId === undefined)
    .flatMap((element) => {
      const { ref = "", id, done } = element.attributes;
      const cell = findCell(ref);
      const replies = elements.filter(({ attributes }) => attributes.parentId === id).map(read);
      return cell ? [{ ...read(element), cell, resolved: readFlag(done), replies }] : [];
    });
}

/** Names by id, from the part with the persons. */
export const readPeople = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    childrenNamed(parseXml(xml), "person").map(({ attributes }) => [attributes.id ?? "", attributes.displayName ?? ""]),
  );
