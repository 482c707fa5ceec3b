using System.Diagnostics;

namespace Depot.Services
{
    public class Labels
    {
        public void Print(ProcessStartInfo info, string text)
        {
            info.Arguments = "-c \"labelprint '" + text + "'\"";
            Process.Start(info);
        }
    }
}
