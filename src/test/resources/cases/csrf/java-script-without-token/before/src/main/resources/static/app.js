document.querySelector('#book').onclick = () =>
  fetch('/bookings', { method: 'POST', body: new FormData(document.forms[0]) });
