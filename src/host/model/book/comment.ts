import type { Cell } from "../../../sheet/cell";

/** A threaded comment. */
export interface Comment extends CommentText {
  readonly cell: Cell;
  readonly resolved: boolean;
  readonly replies: readonly CommentText[];
}

export interface CommentText {
  readonly id: string;
  readonly content: string;
  /** With the mentions marked: `"<at id=\"0\">Ann</at> please look"`. */
  readonly richContent: string;
  readonly contentType: "Plain" | "Mention";
  readonly mentions: readonly { readonly email: string; readonly id: number; readonly name: string }[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** Milliseconds since 1970, UTC. */
  readonly created: number;
}

/** A note, as comments were called before they had threads. */
export interface Note {
  readonly cell: Cell;
  readonly author: string;
  readonly text: string;
}
