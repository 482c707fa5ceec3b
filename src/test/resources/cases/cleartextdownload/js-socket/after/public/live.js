const socket = new WebSocket('wss://live.tramways.net/line/4');

socket.onmessage = (event) => {
  document.querySelector('#next').textContent = event.data;
};
