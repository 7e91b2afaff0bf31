/** Whether a key press belongs to a field that takes text. */
export function isTyping(event: KeyboardEvent): boolean {
  // The field itself, also where it lies in a shadow root.
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
