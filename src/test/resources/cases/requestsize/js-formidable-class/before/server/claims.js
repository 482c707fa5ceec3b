import { IncomingForm } from 'formidable';

export function readClaim(req, done) {
  const form = new IncomingForm({ uploadDir: '/var/claims', keepExtensions: true });
  form.parse(req, done);
}
