export const MapLink = ({ href }: { href: string }) => (
  <a rel="nofollow noopener noreferrer" target="_blank" href={href}>map</a>
);
