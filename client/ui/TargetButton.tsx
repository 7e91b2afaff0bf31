/** Opens the menu of what could be done about something, beside itself. */
interface TargetButtonProps {
  readonly label: string;
  /** The words on it; three dots where the row says what it is about. */
  readonly text?: string;
  onOpen(at: { readonly x: number; readonly y: number }): void;
}

export function TargetButton({ label, text, onOpen }: TargetButtonProps) {
  return (
    <button
      type="button"
      className={text === undefined ? "target-button target-dots" : "target-button"}
      aria-label={label}
      aria-haspopup="menu"
      title={label}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onOpen({ x: left, y: bottom + 2 });
      }}
    >
      {text ?? "⋯"}
    </button>
  );
}
