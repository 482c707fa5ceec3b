using System;
using System.Web;

public class Handler : IHttpHandler
{
    public bool IsReusable => false;

    public void ProcessRequest(HttpContext context)
    {
        try
        {
            Reports.Write(context.Response.OutputStream);
        }
        catch (Exception e)
        {
            context.Response.StatusCode = 500;
            context.Response.Write("Report failed: " + e.Message + "<br>" + e.StackTrace);
        }
    }
}
