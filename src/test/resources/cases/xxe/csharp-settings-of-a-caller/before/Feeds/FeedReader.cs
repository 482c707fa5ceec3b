using System.IO;
using System.Xml;

namespace Feeds
{
    public class FeedReader
    {
        private readonly XmlReaderSettings _settings;

        public FeedReader(XmlReaderSettings settings)
        {
            _settings = settings;
        }

        public XmlReader Open(Stream feed) => XmlReader.Create(feed, _settings);
    }
}
