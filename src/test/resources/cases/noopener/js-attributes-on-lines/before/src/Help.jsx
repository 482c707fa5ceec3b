export function Help({ url }) {
  return (
    <a
      href={url}
      rel="external"
      target="_blank"
    >
      Help
    </a>
  );
}
