using System.Diagnostics;

public class Disk
{
    public void Show(string folder)
    {
        var info = new ProcessStartInfo("cmd.exe", "/c dir " + folder);
        Process.Start(info);
    }
}
