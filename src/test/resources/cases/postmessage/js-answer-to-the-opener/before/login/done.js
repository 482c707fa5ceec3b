const token = new URLSearchParams(location.hash.slice(1)).get('access_token');

if (window.opener) {
  window.opener.postMessage({ token }, '*');
  window.close();
}
