const partners = ['https://tickets.example', 'https://opera.example'];

window.addEventListener('message', (event) => {
  if (!partners.includes(event.origin)) return;
  if (event.data === 'seats?') {
    event.source.postMessage({ type: 'seats', seats: chosenSeats() }, event.origin);
  }
});

function chosenSeats() {
  return [...document.querySelectorAll('.seat.chosen')].map((seat) => seat.dataset.id);
}
