using System.Diagnostics;

namespace Shop.Media;

public sealed class Thumbnails
{
    public int Make(string source, string target, int width)
    {
        var start = new ProcessStartInfo
        {
            FileName = "convert",
            ArgumentList = { source, "-resize", width + "x", target },
            UseShellExecute = false
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
