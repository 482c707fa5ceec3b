export function later(task) {
  return window.setTimeout(task, 500);
}
