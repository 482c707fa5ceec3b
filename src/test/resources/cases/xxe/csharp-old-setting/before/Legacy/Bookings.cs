using System.IO;
using System.Xml;

namespace Legacy
{
    public class Bookings
    {
        public XmlReader Reader(Stream stream)
        {
            XmlReaderSettings settings = new XmlReaderSettings();
            settings.ProhibitDtd = false;
            settings.ValidationType = ValidationType.DTD;
            return XmlReader.Create(stream, settings);
        }
    }
}
