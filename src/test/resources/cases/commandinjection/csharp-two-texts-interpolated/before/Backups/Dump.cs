using System.Diagnostics;

namespace Clinic.Backups
{
    public static class Dump
    {
        public static void Run(string database, string file)
        {
            Process.Start("pg_dump", $"--format=c --file={file} {database}").WaitForExit();
        }
    }
}
