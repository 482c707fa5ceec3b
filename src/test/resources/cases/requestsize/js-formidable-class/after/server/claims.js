import { IncomingForm } from 'formidable';

export function readClaim(req, done) {
  const form = new IncomingForm({ uploadDir: '/var/claims', keepExtensions: true, maxFileSize: 8000000 });
  form.parse(req, done);
}
