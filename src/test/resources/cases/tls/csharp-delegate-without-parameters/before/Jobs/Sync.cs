using System;
using System.Net;

public class Sync
{
    public void Run()
    {
        ServicePointManager.ServerCertificateValidationCallback += delegate { return true; };
        Console.WriteLine("syncing");
    }
}
