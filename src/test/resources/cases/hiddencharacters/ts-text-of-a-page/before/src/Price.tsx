export function Price({ amount }: { amount: number }) {
  return <span>{amount}⁠EUR</span>;
}
