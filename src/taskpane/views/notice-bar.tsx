import type { Perform } from "../actions/action";
import { undoFix } from "../actions/undo-fix";
import type { Notice } from "../state";
import { ActionButton } from "./parts/action-button";

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly perform: Perform;
  readonly onClose: () => void;
}

/** What just happened, and how to undo it; read aloud by screen readers without moving the focus. */
export function NoticeBar({ notice, perform, onClose }: NoticeBarProps) {
  return (
    <div role={notice?.kind === "error" ? "alert" : "status"} aria-live="polite">
      {notice && (
        <div class={`notice notice-${notice.kind}`}>
          <div class="notice-text">
            {notice.text}
            {notice.details && notice.details.length > 0 && (
              <ul>
                {notice.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          {notice.undo && (
            <ActionButton perform={perform} action={undoFix} input={notice.undo} look="link">
              Undo
            </ActionButton>
          )}
          <button type="button" class="icon-button" aria-label="Close the message" onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
