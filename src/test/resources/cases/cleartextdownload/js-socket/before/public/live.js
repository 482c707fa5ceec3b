const socket = new WebSocket('ws://live.tramways.net/line/4');

socket.onmessage = (event) => {
  document.querySelector('#next').textContent = event.data;
};
