using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Testing;

/// <summary>Holds files as SharePoint does for a bot: an address that lets anybody in who has it, once asked for without a token.</summary>
public sealed class FileHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _asked = new();

    private FileHost(WebApplication app) => _app = app;

    /// <summary>The paths that were asked for, with the authorisation that came along.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>Starts one on a free port of this machine.</summary>
    public static async Task<FileHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var host = new FileHost(app);
        app.Run(host.HandleAsync);
        await app.StartAsync();
        return host;
    }

    /// <summary>Puts a file up and gives its address.</summary>
    public string Put(byte[] content)
    {
        var path = $"/{Guid.NewGuid():N}";
        _files[path] = content;
        return _app.Urls.First() + path;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        _asked.Enqueue($"{context.Request.Path}{context.Request.Headers.Authorization}");
        if (_files.TryGetValue(context.Request.Path, out var content))
            await context.Response.Body.WriteAsync(content);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
