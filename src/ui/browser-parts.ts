// What any page can do without an extension around it. Both hosts share it.

const REVOKE_AFTER_MS = 60_000;

/** True when the text is on the clipboard. Needs the click that led here. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves through a link with `download`: no permission is needed. The address lives until the browser has read it. */
export function saveFile(file: { name: string; type: string; content: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
