export function later(piece, field) {
  setTimeout("move('" + piece + "', '" + field + "')", 100);
}
