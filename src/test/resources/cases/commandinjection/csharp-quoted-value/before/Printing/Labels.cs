using System.Diagnostics;

namespace Warehouse.Printing
{
    public class Labels
    {
        public void Print(string file, int copies)
        {
            var process = new Process();
            process.StartInfo.FileName = "lp";
            process.StartInfo.Arguments = "-n " + copies + " \"" + file + "\"";
            process.StartInfo.UseShellExecute = false;
            process.Start();
        }
    }
}
