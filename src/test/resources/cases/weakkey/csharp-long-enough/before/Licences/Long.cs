using System.Security.Cryptography;

public static class Long
{
    public static RSA Key() => RSA.Create(4096);
}
