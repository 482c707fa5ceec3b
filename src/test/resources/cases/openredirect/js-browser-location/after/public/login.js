const params = new URLSearchParams(window.location.search);

document.querySelector('#continue').addEventListener('click', () => {
  const target = params.get('next');
  window.location.href = isLocalUrl(target) ? target : '/';
});

function isLocalUrl(address) {
  try {
    return new URL(String(address), window.location.origin).origin === window.location.origin;
  } catch (error) {
    return false;
  }
}
