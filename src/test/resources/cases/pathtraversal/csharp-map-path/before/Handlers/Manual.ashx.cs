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
            context.Response.TransmitFile(context.Server.MapPath("~/manuals/") + model + ".pdf");
        }
    }
}
