using System.Diagnostics;

namespace Backup.Tools;

public static class Archive
{
    public static Process Pack(string folder, string target)
    {
        var info = new ProcessStartInfo
        {
            FileName = "tar",
            Arguments = $"-czf {target} --directory={folder} .",
            RedirectStandardError = true
        };
        return Process.Start(info);
    }
}
