using System.Net;
using Microsoft.AspNetCore.Http;

public static class Pages
{
    public static async Task Hello(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync($"<b>{context.Request.Query["who"]}</b> visited {context.Items["page"]}");
    }
}
