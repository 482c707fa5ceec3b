using System.Diagnostics;

namespace Depot.Services
{
    public class Labels
    {
        public string Print(string text, int size)
        {
            var p = new Process { StartInfo = { FileName = "/bin/bash", Arguments = $"-c \"labelprint --size={size} '{text}'\"", RedirectStandardOutput = true } };
            p.Start();
            return p.StandardOutput.ReadToEnd();
        }
    }
}
