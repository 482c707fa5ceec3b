using System.Security.Cryptography;

public class Devices
{
    private const int Bits = 2048;

    public RSA Key() => RSA.Create(Bits);
}
