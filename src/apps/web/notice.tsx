/** One sentence about what went wrong, until it is put away. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="web-notice" role="alert">
      <span>{text}</span>
      <button type="button" class="web-button" onClick={onClose}>
        知道了
      </button>
    </div>
  );
}
