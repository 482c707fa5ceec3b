using System.Linq;
using System.Xml.Linq;

namespace Config
{
    public static class Rooms
    {
        public static string[] Names(string xml) =>
            XDocument.Parse(xml).Descendants("room").Select(r => (string)r.Attribute("name")).ToArray();
    }
}
