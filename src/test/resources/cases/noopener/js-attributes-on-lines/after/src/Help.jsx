export function Help({ url }) {
  return (
    <a
      href={url}
      rel="external noopener noreferrer"
      target="_blank"
    >
      Help
    </a>
  );
}
