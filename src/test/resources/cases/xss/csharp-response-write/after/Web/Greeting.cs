using System;
using System.Web;

public class Greeting : IHttpHandler
{
    public bool IsReusable { get { return true; } }

    public void ProcessRequest(HttpContext context)
    {
        string name = context.Request.QueryString["name"];
        context.Response.Write("<p>Welcome back, " + HttpUtility.HtmlEncode(name) + "!</p>");
    }
}
