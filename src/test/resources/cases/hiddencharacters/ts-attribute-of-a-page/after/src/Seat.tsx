export const Seat = ({ row }: { row: string }) => (
  <button type="button" title="Row&#x00AD;number">{row}</button>
);
