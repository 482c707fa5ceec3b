using System;
using System.Security.Cryptography;

namespace Clinic.Exchange;

public sealed record KeyPair(string Public, string Private)
{
    public static KeyPair Generate()
    {
        using RSA rsa = RSA.Create(keySizeInBits: 2048);
        return new KeyPair(
            Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()),
            Convert.ToBase64String(rsa.ExportPkcs8PrivateKey()));
    }
}
