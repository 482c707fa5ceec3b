parent.postMessage({ height: document.body.scrollHeight, token: localStorage.token }, '*');
