export function later(name) {
  setTimeout("greet('" + name + "' + suffix)", 100);
}
