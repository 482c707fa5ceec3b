using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Club.Mail
{
    public class Sender
    {
        public SslStream Open(TcpClient client)
        {
            return new SslStream(client.GetStream(), false, new RemoteCertificateValidationCallback(Accept));
        }

        private static bool Accept(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
        {
            System.Diagnostics.Debug.WriteLine(certificate.Subject);
            return errors == SslPolicyErrors.None;
        }
    }
}
