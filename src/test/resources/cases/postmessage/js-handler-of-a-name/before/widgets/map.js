const MAPS_ORIGIN = process.env.MAPS_ORIGIN;

function onMarker({ data }) {
  document.querySelector('#branch').value = data.branch;
}

window.addEventListener('message', onMarker);
