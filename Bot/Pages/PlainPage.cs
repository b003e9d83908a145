using Assistant.Bot.Pages.Tabs;

namespace Assistant.Bot.Pages;

/// <summary>The frame of a page to be read: a heading, the way to another page, and what stands in it.</summary>
internal static class PlainPage
{
    /// <summary>The whole page.</summary>
    /// <param name="look">Its language and theme.</param>
    /// <param name="title">What the window and the heading say.</param>
    /// <param name="under">What stands under the heading; may be empty.</param>
    /// <param name="elsewhere">The link to another page.</param>
    /// <param name="main">The page's own element.</param>
    public static string Write(TabLook look, string title, Html under, Html elsewhere, Html main) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{look.Lang}"{look.Attribute}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="site.css">
        <link rel="icon" href="data:,">
        </head>
        <body>
        <header><div><h1>{title}</h1>{under}</div><nav>{elsewhere}</nav></header>
        {main}
        </body>
        </html>
        """).Markup;
}
