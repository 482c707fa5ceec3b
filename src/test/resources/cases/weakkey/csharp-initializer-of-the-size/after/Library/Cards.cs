using System.Security.Cryptography;

namespace Library;

public class Cards
{
    public RSA Key() => new RSACng
    {
        KeySize = 2048
    };
}
