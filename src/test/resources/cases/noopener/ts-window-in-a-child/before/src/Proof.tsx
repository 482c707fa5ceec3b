import { Opener } from './Opener';

export const Proof = ({ url }: { url: string }) => <Opener>{() => window.open(url, '_blank')}</Opener>;
