using System.Xml;

namespace Forms
{
    public class Loader
    {
        public XmlDocument Load(string path)
        {
            XmlDocument form = new XmlDocument();
            form.XmlResolver = new FormResolver();
            form.Load(path);
            return form;
        }
    }
}
