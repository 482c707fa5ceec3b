using System.IO;
using System.Xml;

namespace Orders
{
    internal class EdiReader
    {
        public string Number(TextReader text)
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using (var reader = XmlReader.Create(text, settings))
            {
                reader.ReadToFollowing("number");
                return reader.ReadElementContentAsString();
            }
        }
    }
}
