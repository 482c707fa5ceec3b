import { Button } from './Button';

type Props = { number: string; address: string };

export function Receipt({ number, address }: Props) {
  return (
    <Button onClick={() => window.open(address)}>
      Receipt {number}
    </Button>
  );
}
