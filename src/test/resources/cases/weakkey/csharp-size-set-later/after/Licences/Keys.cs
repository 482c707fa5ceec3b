using System.Security.Cryptography;

public class Keys
{
    public RSA Make()
    {
        var rsa = RSA.Create();
        rsa.KeySize = 2048;
        return rsa;
    }
}
