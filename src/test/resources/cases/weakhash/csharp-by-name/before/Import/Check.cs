using System.Security.Cryptography;

internal class Check
{
    internal byte[] Sum(byte[] file)
    {
        HashAlgorithm hash = HashAlgorithm.Create("SHA1");
        return hash.ComputeHash(file);
    }
}
