using System.IO;
using Microsoft.AspNetCore.Mvc;

public class LogsController : ControllerBase
{
    public string Get(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return System.IO.File.ReadAllText(file);
    }
}
