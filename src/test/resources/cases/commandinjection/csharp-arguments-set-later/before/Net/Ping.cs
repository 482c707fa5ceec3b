using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

public class PingController : Controller
{
    public IActionResult Run(string host)
    {
        var process = new Process();
        process.StartInfo.FileName = "/usr/bin/ping";
        process.StartInfo.Arguments = string.Format("-c {0} {1}", 3, host);
        process.StartInfo.RedirectStandardOutput = true;
        process.Start();
        return Content(process.StandardOutput.ReadToEnd());
    }
}
