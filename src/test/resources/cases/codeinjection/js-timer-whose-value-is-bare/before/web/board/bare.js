export function later(index) {
  setTimeout('flip(' + index + ')', 100);
}
