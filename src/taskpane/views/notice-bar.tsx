import type { Notice } from "../state";

/** What just happened; read aloud by screen readers without moving the focus. */
export function NoticeBar({ notice, onClose }: { readonly notice: Notice | null; readonly onClose: () => void }) {
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
          <button type="button" class="icon-button" aria-label="Close the message" onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
