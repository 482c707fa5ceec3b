using System.Security.Cryptography;

public static class Set
{
    public static RSA Key(int bits) => RSA.Create(bits);
}
