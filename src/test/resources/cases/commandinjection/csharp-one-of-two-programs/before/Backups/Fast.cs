using System.Diagnostics;

namespace Backups;

public class Fast
{
    public void Pack(bool fast, string folder)
    {
        Process.Start(fast ? "lz4" : "xz", $"-9 {folder}");
    }
}
