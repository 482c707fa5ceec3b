using System.Diagnostics;

namespace Backups;

public class Configured
{
    private readonly string packer;

    public Configured(string packer)
    {
        this.packer = packer;
    }

    public void Pack(string folder)
    {
        Process.Start(packer, $"-verbose {folder}");
    }
}
