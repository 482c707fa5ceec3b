using System.Diagnostics;

public class Clone
{
    private const string Git = "git";

    public void Run(string url, string branch)
    {
        string arguments = "clone --branch " + branch + " " + url;
        var info = new ProcessStartInfo(Git) { ArgumentList = { "clone", "--branch", branch, url }, UseShellExecute = false };
        using var git = Process.Start(info);
        git.WaitForExit();
    }
}
