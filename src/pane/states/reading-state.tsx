/** The first check is under way. */
export function ReadingState() {
  return (
    <div class="pane-reading" role="status">
      <p>正在读取工作表…</p>
      {["90%", "70%", "82%", "60%"].map((width) => (
        <div key={width} class="pane-bone" style={{ width }} aria-hidden="true" />
      ))}
    </div>
  );
}
