using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

public class PingController : Controller
{
    public IActionResult Run(string host)
    {
        var process = new Process();
        process.StartInfo.FileName = "/usr/bin/ping";
        process.StartInfo.ArgumentList.Add("-c");
        process.StartInfo.ArgumentList.Add("3");
        process.StartInfo.ArgumentList.Add(host);
        process.StartInfo.RedirectStandardOutput = true;
        process.Start();
        return Content(process.StandardOutput.ReadToEnd());
    }
}
