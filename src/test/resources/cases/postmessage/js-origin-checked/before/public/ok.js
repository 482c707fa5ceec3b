window.addEventListener('message', (event) => {
  if (event.origin !== 'https://pay.example.com') {
    return;
  }
  console.log(event.data);
});
