using System.Security.Cryptography;

public class Old
{
    public ICryptoTransform Make(byte[] key, byte[] iv) => TripleDES.Create().CreateEncryptor(key, iv);
}
