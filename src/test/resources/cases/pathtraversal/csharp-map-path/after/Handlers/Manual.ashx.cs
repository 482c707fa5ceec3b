using System.IO;
using System.Web;

namespace Machines.Handlers
{
    public class Manual : IHttpHandler
    {
        public bool IsReusable
        {
            get { return true; }
        }

        public void ProcessRequest(HttpContext context)
        {
            string model = context.Request.QueryString["model"];
            context.Response.ContentType = "application/pdf";
            string path = context.Server.MapPath("~/manuals/") + model + ".pdf";
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(context.Server.MapPath("~/manuals/")).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
            {
                throw new IOException("The path leads out of its folder.");
            }
            context.Response.TransmitFile(path);
        }
    }
}
