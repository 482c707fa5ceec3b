using System.IO;
using System.Xml.Serialization;

namespace Canteen.Import
{
    public static class MenuFile
    {
        public static Menu Read(Stream upload) =>
            (Menu)new XmlSerializer(typeof(Menu)).Deserialize(upload);
    }
}
