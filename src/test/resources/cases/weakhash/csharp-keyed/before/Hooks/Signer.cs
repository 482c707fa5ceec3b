using System.Security.Cryptography;

public class Signer
{
    public byte[] Sign(byte[] key, byte[] body)
    {
        using var mac = new HMACSHA1(key);
        return mac.ComputeHash(body);
    }
}
