interface MessageProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** What the workbench has to say, over the lower edge of the grid: it moves nothing. */
export const Message = ({ text, onClose }: MessageProps) => (
  <div role="status">
    {text !== "" && (
      <p class="notice">
        {text}
        <button type="button" aria-label="Dismiss" onClick={onClose}>
          ✕
        </button>
      </p>
    )}
  </div>
);
