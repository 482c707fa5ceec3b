using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Cinema.Tickets;

public static class PinGenerator
{
    public static string Pin() => RandomNumberGenerator.GetInt32(1000, 10000).ToString();

    public static byte[] Salt()
    {
        var salt = new byte[16];
        RandomNumberGenerator.Fill(salt);
        return salt;
    }
}
