import { Opener } from './Opener';

export const Proof = ({ url }: { url: string }) => <Opener make={() => window.open(url, '_blank')} />;
