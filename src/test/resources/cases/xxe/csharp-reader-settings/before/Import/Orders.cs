using System.IO;
using System.Xml;

namespace Shop.Import
{
    public class Orders
    {
        public XmlReader Open(Stream upload)
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Parse,
                XmlResolver = new XmlUrlResolver()
            };
            return XmlReader.Create(upload, settings);
        }
    }
}
