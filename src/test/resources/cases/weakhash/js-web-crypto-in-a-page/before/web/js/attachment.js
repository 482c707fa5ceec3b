export async function attachmentTag(file) {
  const bytes = await file.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-1', bytes);
  return Array.from(new Uint8Array(digest))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

document.querySelector('#attachment').addEventListener('change', async (event) => {
  const [file] = event.target.files;
  event.target.dataset.tag = await attachmentTag(file);
});
