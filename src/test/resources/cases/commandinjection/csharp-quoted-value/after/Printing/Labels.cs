using System.Diagnostics;

namespace Warehouse.Printing
{
    public class Labels
    {
        public void Print(string file, int copies)
        {
            var process = new Process();
            process.StartInfo.FileName = "lp";
            process.StartInfo.ArgumentList.Add("-n");
            process.StartInfo.ArgumentList.Add(copies.ToString());
            process.StartInfo.ArgumentList.Add(file);
            process.StartInfo.UseShellExecute = false;
            process.Start();
        }
    }
}
