export function Partner({ partner }) {
  return (
    <a href={partner.url} target="_blank" rel="noopener noreferrer">
      {partner.name}
    </a>
  );
}
