using System;
using System.Net;
using System.Net.Security;

namespace Clinic
{
    public class Results
    {
        public void Open()
        {
            ServicePointManager.ServerCertificateValidationCallback = (s, cert, chain, problems) =>
            {
                if (problems != SslPolicyErrors.None)
                {
                    Console.Error.WriteLine("certificate of " + cert.Subject + ": " + problems);
                }
                return true;
            };
        }
    }
}
