const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const quoted = (text: string): string => escapeRegExp(text);

export function withoutTag(line: string, tag: string): string {
  return line.replace(new RegExp('(^|\\s)#' + escapeRegExp(tag) + '(?=\\s|$)', 'g'), ' ');
}
