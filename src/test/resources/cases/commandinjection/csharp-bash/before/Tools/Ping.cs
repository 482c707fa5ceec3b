using System.Diagnostics;

namespace Booking.Tools
{
    public class Ping
    {
        public string Host(string host)
        {
            var info = new ProcessStartInfo("/bin/bash", "-c \"ping -c 1 " + host + " | tail -1\"")
            {
                RedirectStandardOutput = true
            };
            using (var process = Process.Start(info))
            {
                return process.StandardOutput.ReadToEnd();
            }
        }
    }
}
