using Microsoft.EntityFrameworkCore;

namespace Blog
{
    public class Moderation
    {
        public int Hide(BlogContext blog, string author)
        {
            return blog.Database.ExecuteSqlCommand($"UPDATE Comments SET Hidden = 1 WHERE Author = {author}");
        }
    }
}
