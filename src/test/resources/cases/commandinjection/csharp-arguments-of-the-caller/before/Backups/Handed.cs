using System.Diagnostics;

namespace Backups;

public class Handed
{
    public void Pack(string words)
    {
        Process.Start("zip", words);
    }
}
