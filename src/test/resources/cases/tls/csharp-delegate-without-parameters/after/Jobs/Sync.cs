using System;
using System.Net;
using System.Net.Security;

public class Sync
{
    public void Run()
    {
        ServicePointManager.ServerCertificateValidationCallback += (sender, certificate, chain, errors) => errors == SslPolicyErrors.None;
        Console.WriteLine("syncing");
    }
}
