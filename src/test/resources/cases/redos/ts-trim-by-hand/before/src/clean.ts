export const clean = (text: string) => text.replace(/^\s+|\s+$/g, "").toLowerCase();
