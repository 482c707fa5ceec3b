using System.Diagnostics;

namespace Backups
{
    public class Old
    {
        public void Pack(string folder)
        {
            Process.Start("zip.exe", "-r all.zip " + folder);
        }
    }
}
