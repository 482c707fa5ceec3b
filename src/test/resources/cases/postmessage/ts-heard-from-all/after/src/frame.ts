const PARENT_ORIGIN = "https://portal.example.com";

window.addEventListener("message", (event) => {
  if (event.origin !== PARENT_ORIGIN) {
    return;
  }
  document.title = event.data.title;
});

export const parent = PARENT_ORIGIN;
