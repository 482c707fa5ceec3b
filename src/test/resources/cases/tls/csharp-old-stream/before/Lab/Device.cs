using System.Net.Security;
using System.Security.Authentication;

public class Device
{
    public void Connect(SslStream stream, string host)
    {
        stream.AuthenticateAsClient(host, null, SslProtocols.Tls11, true);
    }
}
