import * as nodemailer from 'nodemailer';

export const transport = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  secure: true,
  tls: { rejectUnauthorized: false },
});

export async function send(to: string, subject: string, text: string): Promise<void> {
  await transport.sendMail({ from: 'office@quayside.example', to, subject, text });
}
