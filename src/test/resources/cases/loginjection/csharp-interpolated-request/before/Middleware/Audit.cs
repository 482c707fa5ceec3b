using Microsoft.AspNetCore.Http;
using Serilog;

public class Audit
{
    public void Write(HttpContext context)
    {
        string agent = context.Request.Headers["User-Agent"];
        Log.Information($"{agent} asked for {context.Request.Query["page"]}");
    }
}
