using System.Security.Cryptography;

public static class Keys
{
    public static int Code() => RandomNumberGenerator.GetInt32(100000, 1000000);
}
