using System.IO;
using System.Web.Mvc;
using System.Xml;
using System.Xml.Serialization;

namespace Insurance.Api
{
    public class ClaimsController : Controller
    {
        [HttpPost]
        public ActionResult Send()
        {
            var serializer = new XmlSerializer(typeof(Claim));
            var claim = (Claim)serializer.Deserialize(new XmlTextReader(Request.InputStream) { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return Json(new { id = Claims.Add(claim) });
        }
    }
}
