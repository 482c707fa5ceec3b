using System.Security.Cryptography;

public class Signer
{
    private readonly RSACryptoServiceProvider _rsa = new RSACryptoServiceProvider(1024);
}
