const PARENT_ORIGIN = "https://portal.example.com";

window.addEventListener("message", (event) => {
  document.title = event.data.title;
});

export const parent = PARENT_ORIGIN;
