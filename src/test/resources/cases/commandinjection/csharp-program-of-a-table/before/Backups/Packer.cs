using System.Collections.Generic;
using System.Diagnostics;

namespace Backups;

public class Packer
{
    public void Pack(Dictionary<string, string> tools, string kind, string folder)
    {
        Process.Start(tools[kind], $"-9 {folder}");
    }
}
