using Microsoft.AspNetCore.Http;
using Serilog;

public class Audit
{
    public void Write(HttpContext context)
    {
        string agent = context.Request.Headers["User-Agent"];
        Log.Information($"{agent?.Replace("\r", " ").Replace("\n", " ")} asked for {context.Request.Query["page"].ToString().Replace("\r", " ").Replace("\n", " ")}");
    }
}
