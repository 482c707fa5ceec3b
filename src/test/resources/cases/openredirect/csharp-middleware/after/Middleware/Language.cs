using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

public class Language
{
    public Task Invoke(HttpContext context)
    {
        string back = context.Request.Query["back"];
        context.Response.Cookies.Append("lang", context.Request.Query["lang"]);
        string target = back;
        if (!Uri.IsWellFormedUriString(target, UriKind.Relative) || target.StartsWith("//"))
        {
            target = "/";
        }
        context.Response.Redirect(target, true);
        return Task.CompletedTask;
    }
}
