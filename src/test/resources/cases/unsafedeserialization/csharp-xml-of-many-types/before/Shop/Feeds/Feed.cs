using System.IO;
using System.Xml.Serialization;

namespace Shop.Feeds
{
    public class Feed
    {
        private readonly XmlSerializer serializer = XmlSerializer.FromTypes(new[] { typeof(Feed) })[0];

        public object Read(Stream body)
        {
            return serializer.Deserialize(body);
        }
    }
}
