'use strict';

/** The countdown until a held berth is free again. */
export function countdown(element, seconds) {
  let left = seconds;
  const timer = setInterval(() => {
    left -= 1;
    element.innerText = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    if (left <= 0) {
      clearInterval(timer);
    }
  }, 1000);
}

export function later(name) {
  setTimeout('notify("' + name + '")', 5000);
}
