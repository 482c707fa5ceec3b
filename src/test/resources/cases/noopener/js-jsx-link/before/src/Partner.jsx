export function Partner({ partner }) {
  return (
    <a href={partner.url} target="_blank">
      {partner.name}
    </a>
  );
}
