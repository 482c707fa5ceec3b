using System.Collections;
using System.Runtime.Remoting.Channels;
using System.Runtime.Remoting.Channels.Tcp;
using System.Runtime.Serialization.Formatters;

namespace Remote
{
    public class Server
    {
        public void Start(int port)
        {
            var provider = new BinaryServerFormatterSinkProvider();
            provider.TypeFilterLevel = TypeFilterLevel.Full;
            var properties = new Hashtable { ["port"] = port };
            ChannelServices.RegisterChannel(new TcpChannel(properties, null, provider), true);
        }
    }
}
