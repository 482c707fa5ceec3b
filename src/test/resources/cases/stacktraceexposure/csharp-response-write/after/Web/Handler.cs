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
            System.Diagnostics.Trace.TraceError("{0}", e);
            context.Response.Write("An internal error has occurred.");
        }
    }
}
