using System.Diagnostics;

public class Play
{
    public void Run(string file)
    {
        var info = new ProcessStartInfo("mpv", "--no-video");
        info.ArgumentList.Add(file);
        Process.Start(info);
    }
}
