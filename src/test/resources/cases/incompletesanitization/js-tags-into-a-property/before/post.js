exports.summarise = (post) => {
  post.summary = post.body.replace(/<[^>]+>/g, '');
};
