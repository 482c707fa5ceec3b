using System.Diagnostics;

namespace Clinic.Backups
{
    public static class Dump
    {
        public static void Run(string database, string file)
        {
            Process.Start(new ProcessStartInfo("pg_dump") { ArgumentList = { "--format=c", "--file=" + file, database } }).WaitForExit();
        }
    }
}
