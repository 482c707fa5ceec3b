using System.IO;
using System.Runtime.Serialization;

namespace Sync
{
    public class Agent
    {
        public Snapshot Load(Stream stream)
        {
            var reader = new NetDataContractSerializer();
            return (Snapshot)reader.Deserialize(stream);
        }
    }
}
