using System;
using System.IO;
using System.Xml.Serialization;

namespace Import
{
    public class Any
    {
        public object Read(string type, Stream data)
        {
            var serializer = new XmlSerializer(Type.GetType(type));
            return serializer.Deserialize(data);
        }
    }
}
