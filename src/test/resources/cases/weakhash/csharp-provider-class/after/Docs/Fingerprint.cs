using System.IO;
using System.Security.Cryptography;

public class Fingerprint
{
    public byte[] Of(Stream document)
    {
        var sha = new SHA256CryptoServiceProvider();
        return sha.ComputeHash(document);
    }
}
