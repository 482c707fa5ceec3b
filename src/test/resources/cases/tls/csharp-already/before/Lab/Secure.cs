using System.Security.Authentication;

public class Secure
{
    public SslProtocols Versions => SslProtocols.Tls12;
}
