export const Imprint = ({ rel }: { rel: string }) => (
  <a href="https://lettering.example" target="_blank" rel={rel}>Imprint</a>
);
