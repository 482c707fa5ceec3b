using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Blog
{
    public class PostSearch
    {
        private readonly BlogContext _blog;

        public PostSearch(BlogContext blog) => _blog = blog;

        public IQueryable<Post> Tagged(string tag)
        {
            return _blog.Posts.FromSql("SELECT * FROM Posts WHERE Tag = '" + tag + "' AND Published = 1");
        }
    }
}
