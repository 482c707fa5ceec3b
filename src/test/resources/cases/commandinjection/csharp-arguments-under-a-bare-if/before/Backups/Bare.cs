using System.Diagnostics;

namespace Backups;

public class Bare
{
    public void Pack(string folder, bool all)
    {
        var info = new ProcessStartInfo("zip");
        if (all)
            info.Arguments = $"-r all.zip {folder}";
        Process.Start(info);
    }
}
