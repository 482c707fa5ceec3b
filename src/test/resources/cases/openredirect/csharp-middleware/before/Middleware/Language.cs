using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

public class Language
{
    public Task Invoke(HttpContext context)
    {
        string back = context.Request.Query["back"];
        context.Response.Cookies.Append("lang", context.Request.Query["lang"]);
        context.Response.Redirect(back, true);
        return Task.CompletedTask;
    }
}
