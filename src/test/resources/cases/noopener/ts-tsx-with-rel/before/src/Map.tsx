export const MapLink = ({ href }: { href: string }) => (
  <a rel="nofollow" target="_blank" href={href}>map</a>
);
