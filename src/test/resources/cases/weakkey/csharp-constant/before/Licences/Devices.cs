using System.Security.Cryptography;

public class Devices
{
    private const int Bits = 512;

    public RSA Key() => RSA.Create(Bits);
}
