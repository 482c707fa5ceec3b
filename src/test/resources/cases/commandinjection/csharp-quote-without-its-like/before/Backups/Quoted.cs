using System.Diagnostics;

namespace Backups;

public class Quoted
{
    public void Pack(string folder)
    {
        Process.Start("zip", $"-r \"all.zip {folder}");
    }
}
