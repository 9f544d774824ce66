import { findCell, formatCell } from "../../../sheet/a1";
import type { Comment, CommentText, Note } from "../../model/book/comment";
import { changeTag, editXml, insertLast, replaceContent } from "../xml/edit-xml";
import { childrenNamed, type Element, findChild, listChildren, parseXml, readFlag } from "../xml/parse-xml";
import { escapeXml, MAIN_NAMESPACE, writeElement, XML_HEAD } from "../xml/write-xml";
import { isSameNote } from "./note-shapes";
import { decodeEscapes } from "./shared-strings";

/** The notes of a comments part. */
export function readNotes(xml: string): Note[] {
  const root = parseXml(xml);
  const authors = findChild(root, "authors")?.children.map(({ text }) => text) ?? [];
  return listChildren(root, "commentList", "comment").flatMap((comment) => {
    const cell = findCell(comment.attributes.ref ?? "");
    const text = findChild(comment, "text");
    return cell && text
      ? [{ cell, author: authors[Number(comment.attributes.authorId)] ?? "", text: readRuns(text) }]
      : [];
  });
}

/** The text of runs; phonetic guides are left out. */
const readRuns = ({ children }: Element): string =>
  children
    .flatMap((child) => (child.name === "r" ? childrenNamed(child, "t") : child.name === "t" ? [child] : []))
    .map(({ text }) => decodeEscapes(text))
    .join("");

/**
 * The part with a sheet's notes after an edit. Notes that did not change keep their formatted text, and so do those
 * that stand next to a thread for older programs.
 * Source: ISO/IEC 29500-1, 18.7
 */
export function patchNotes(xml: string | null, before: readonly Note[], now: readonly Note[]): string {
  const part = xml ?? EMPTY;
  const root = parseXml(part);
  const [authorList, list] = [findChild(root, "authors"), findChild(root, "commentList")];
  const authors = authorList?.children.map(({ text }) => text) ?? [];
  const known = authors.length;
  const isNote = (cell: string): boolean => before.some((note) => formatCell(note.cell) === cell);
  const elements = list ? childrenNamed(list, "comment") : [];
  const others = elements.filter(({ attributes }) => !isNote(attributes.ref ?? ""));
  const written = now.map((note) => {
    const old = before.find((other) => isSameNote(other, note));
    const element = old && elements.find(({ attributes }) => attributes.ref === formatCell(old.cell));
    if (!element) return writeNote(note, authors);
    const text = part.slice(element.start, element.end);
    const [tag = ""] = /^<[^>]*>/.exec(text) ?? [];
    return changeTag(tag, { ref: formatCell(note.cell) }) + text.slice(tag.length);
  });
  const content = others.map(({ start, end }) => part.slice(start, end)).concat(written);
  const added = authors.slice(known).map((author) => writeElement("author", {}, escapeXml(author)));
  return editXml(part, [
    ...(authorList && added.length > 0 ? [insertLast(part, authorList, added.join(""))] : []),
    ...(list ? [replaceContent(part, list, content.join(""))] : []),
  ]);
}

const EMPTY =
  XML_HEAD + writeElement("comments", { xmlns: MAIN_NAMESPACE }, "<authors></authors><commentList></commentList>");

/** The author is added to the list where it is not there yet. */
function writeNote({ cell, author, text }: Note, authors: string[]): string {
  if (!authors.includes(author)) authors.push(author);
  const content = writeElement("t", { "xml:space": "preserve" }, escapeXml(text));
  return writeElement(
    "comment",
    { ref: formatCell(cell), authorId: authors.indexOf(author) },
    writeElement("text", {}, content),
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
