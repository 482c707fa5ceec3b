export const Seat = ({ row }: { row: string }) => (
  <button type="button" title="Row­number">{row}</button>
);
