using System.Xml;

namespace Merge
{
    public class Merger
    {
        public XmlDocument Merge(string first, string second)
        {
            var left = new XmlDocument();
            left.XmlResolver = null;
            left.LoadXml(first);
            var right = new XmlDocument() { XmlResolver = null };
            right.LoadXml(second);
            foreach (XmlNode node in right.DocumentElement.ChildNodes)
                left.DocumentElement.AppendChild(left.ImportNode(node, true));
            return left;
        }
    }
}
