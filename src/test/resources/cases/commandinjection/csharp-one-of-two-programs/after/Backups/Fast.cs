using System.Diagnostics;

namespace Backups;

public class Fast
{
    public void Pack(bool fast, string folder)
    {
        Process.Start(new ProcessStartInfo(fast ? "lz4" : "xz") { ArgumentList = { "-9", folder } });
    }
}
