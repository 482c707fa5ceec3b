export const Imprint = () => (
  <a href="https://lettering.example" target="_blank" rel={'nofollow noopener noreferrer'}>Imprint</a>
);
