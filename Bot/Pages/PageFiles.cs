namespace Assistant.Bot.Pages;

/// <summary>The few files that the page needs, from <c>wwwroot</c> beside the program.</summary>
internal sealed class PageFiles(IWebHostEnvironment environment)
{
    private const string WebChat = "webchat/webchat.js";

    private static readonly (string Path, string Type)[] OfTheChat = [("chat.js", "text/javascript; charset=utf-8"), (WebChat, "text/javascript; charset=utf-8")];

    private static readonly (string Path, string Type)[] OfAllPages =
        [("site.css", "text/css; charset=utf-8"), ("tabs.css", "text/css; charset=utf-8"), ("tabs.js", "text/javascript; charset=utf-8")];

    /// <summary>Whether the build fetched Web Chat.</summary>
    public bool HasWebChat => environment.WebRootFileProvider.GetFileInfo(WebChat).Exists;

    /// <summary>Maps those of the chat on this machine.</summary>
    public void MapChat(IEndpointRouteBuilder routes) => Map(routes, OfTheChat);

    /// <summary>Maps those that every page has.</summary>
    public void MapShared(IEndpointRouteBuilder routes) => Map(routes, OfAllPages);

    private void Map(IEndpointRouteBuilder routes, IEnumerable<(string Path, string Type)> files)
    {
        foreach (var (path, type) in files)
            routes.MapGet($"/{path}", (HttpResponse response) => Send(response, path, type));
    }

    private IResult Send(HttpResponse response, string path, string type)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists || file.PhysicalPath is not { } physical)
            return Results.NotFound();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        return Results.File(physical, type, lastModified: file.LastModified);
    }
}
