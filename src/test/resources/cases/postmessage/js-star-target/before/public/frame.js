const frame = document.querySelector('iframe');

export function tell(order) {
  frame.contentWindow.postMessage({ order }, '*');
}
