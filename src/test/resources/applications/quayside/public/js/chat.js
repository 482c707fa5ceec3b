'use strict';

/** The little window in which guests ask the harbour office. */
export function connect(url, log) {
  const socket = new WebSocket(url);
  socket.onmessage = (event) => {
    const { author, text } = JSON.parse(event.data);
    log.innerHTML += '<p><b>' + author + '</b>: ' + text + '</p>';
  };
  socket.onclose = () => {
    log.insertAdjacentHTML('beforeend', '<p>The line is closed.</p>');
  };
  return socket;
}

export const demo = () => connect('ws://chat.quayside.haven/guests', document.querySelector('#log'));
