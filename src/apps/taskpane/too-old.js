// Only browsers without modules run this: the engine inside Excel 2016 and 2019.
location.replace("too-old.html");
