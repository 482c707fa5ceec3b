using System.Diagnostics;

namespace Desk
{
    public class Till
    {
        public void Scan(string code, decimal price)
        {
            Trace.TraceInformation("scanned {0} for {1:0.00}", code, price);
        }
    }
}
